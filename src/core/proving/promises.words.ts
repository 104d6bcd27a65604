const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Willingness before "to". */
export const WILLING = words(
  'happy glad delighted pleased willing ready free going able honoured honored prepared thrilled keen set',
);
/** What stands between the promise and its verb. */
export const FILLERS = words(
  'to well gladly happily also even certainly easily just then always very more than only too of course able honoured honored perhaps in return of-course definitely absolutely personally then still quickly at least surely',
);
/** To hand over: the thing tells whether it was promised. */
export const GIVING = words(
  'send share pass give forward hand bring show drop supply provide mail email post copy attach offer tell lend get let put leave point return',
);
/** To do for somebody: as wide as what is done. */
export const DOING = words('help assist support do make work spend take write prepare put lend give');
/** What is done for one's own sake, or to be no burden: no promise. Stems. */
export const TAKING = words(`
  ask hear learn meet talk chat call speak know understand get receiv take read see join connect follow wait keep be stay leav stop go com have listen troubl
  bother answer repli adapt fit accept use tri appli thank appreciat say have love like valu refus run ring welcom wish want add mention find look pick remain start begin
  respect leave understand trust hop admit confess guess start grow becom  need us repeat chas nudg resend remind push press mind suggest imagin sure
  hold think consider decid figur know treasur enjoy remember forget miss ping wonder  settl manag liv believ discuss interview explore visit
  attend move relocat  improv benefit gain study practis practic
`);
/** Easy ways out after "feel free to" and "you are welcome to". Stems. */
export const OUTS = words(
  'ignor say skip declin delet pass repli forget not leav disregard tell ask answer respond point let write reach contact correct stop take move',
);

/** What a thing comes in: no thing of its own. */
export const VESSELS = words(
  'bag bags box boxes copy copies page pages set packet parcel jar envelope file files folder link pdf scan scans sample samples sheet sheets post train hand table desk version form address',
);

/** What is offered where the form could ask as well ("may I …"). Stems. */
export const HELPING: ReadonlySet<string> = new Set([
  ...GIVING,
  ...words(
    'help assist support introduc introduce offer translat proofread review correct edit write draft test mend fix repair buy cover treat recommend',
  ),
]);
