const words = (list: string): string[] => list.trim().split(/\s+/);

/** Words that join and point, and say nothing of their own. */
export const STOP: ReadonlySet<string> = new Set(
  words(`
a an the and or but nor so yet if then than that this these those there here as at by for from in into of off on onto out over to too up with
without within about above across after against along among around before behind below beside between beyond down during except near since
through throughout till until under upon via per i me my mine myself we us our ours ourselves you your yours yourself yourselves u ur he him his
himself she her hers herself it its itself they them their theirs themselves who whom whose which what when where why how whether while because
though although unless is am are was were be been being do does did doing done have has had having will would shall should can could may might
must ought not no none never neither either both all any some each every such only own same other another more most less least much many few
several very just also even still again once ever yes please i'm i've i'd i'll you're you've you'd you'll we're we've we'd we'll they're they've
it's that's there's here's he's she's who's what's let's isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't
can't cannot couldn't shouldn't mustn't im ive id ill dont cant s t d ll re ve m oh well let
`),
);

/** Words of asking, courtesy and degree: in a statement they bring no fact. */
export const LIGHT: ReadonlySet<string> = new Set(
  words(`
hope know think wonder wondering would like love glad happy grateful thankful pleased thank thanks appreciate appreciated kind kindly kindness sorry
really truly quite rather simply maybe perhaps probably certainly surely honestly frankly especially particularly actually currently now
today already lately recently soon later first last next best good great nice fine lovely wonderful well better big small little long short brief
briefly quick quickly time times day days week moment minute minutes hour while thing things way ways bit lot part kind sort case point
question questions answer answers reply replies respond response ask asking asked line lines sentence sentences word words write writing mail
email message note read reading hear hearing heard see seeing look looking find finding found know knowing knew want wanted wish need get
getting got give go going come came take taking make making made put keep say saying said tell telling talk talking speak call chat
curious interested interest interesting useful helpful help worth busy free able possible easy easily hard happily gladly welcome reason
enough whole half back away alone sure certain clear clearly right real true new old different similar else instead anyway course
hello hi dear hey greetings regards sincerely cheers warm warmly warmest kindest wishes yours faithfully morning afternoon evening
someone anyone everyone people person others something anything nothing everything somebody anybody nobody
start started starting begin began try trying tried use using used mean means feel felt believe understand imagine guess suppose realise
realize decide decided consider considering mind matter matters care follow following learn learning learned learnt stay leave
problem idea ideas thought thoughts view opinion sense detail details example experience honest honestly exactly directly mostly often always usually
sometimes almost nearly yet ago together apart rush pressure worry worries hurry fully perfectly completely totally entirely
out ahead forward inbox attention consideration patience generosity generous name called
service best front end top set sit stood stand ease
understanding prompt turnaround heads invite all after before
work works working worked live lives living
am ok okay ps p.s fyi
`).flatMap((word) => [word]),
);
