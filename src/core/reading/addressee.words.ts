/** Titles, roles and words for groups, plain letters in lower case: said to somebody, but nobody's name. */
export const NOT_A_NAME: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor doc doctor sir sirs madam maam mam madame mme mlle monsieur messrs engr eng ing dipl frau herr
   sra sr senor senora senorita dona don signor signora signore pak bapak bu ibu mbak mas kak bang ate kuya tita tito sensei san bhai ji
   shri smt sri mwalimu dame lord lady captain capt colonel col general gen major maj sgt lt lieutenant commander father fr sister
   brother br rev reverend canon bishop pastor imam rabbi chaplain counsel judge justice hon honourable honorable esteemed respected
   honoured honored most dear dearest maestro chef coach uncle auntie aunty aunt chief director president ambassador chair chairman
   chairperson team all everyone everybody folks there friend friends both colleague colleagues neighbour neighbours hiring manager
   recruiter recruiters recruitment hr people committee editor editors admissions department office members member community group
   good morning afternoon evening day hello hi hey again from the and or to my our your at of for in on who whom concern it may phd md
   jr esq rn uncle boss mate lads ladies gentlemen guys everyone talent acquisition support staff alumni alum fellow valued customer
   sales marketing engineering i im me we`.split(/\s+/),
);

/** Short forms that share no beginning with their long one. */
export const NICKNAMES: readonly ReadonlySet<string>[] = [
  'william bill billy will willy liam',
  'robert bob bobby rob robbie bert',
  'richard dick rick ricky rich',
  'elizabeth elisabeth liz lizzie beth betty eliza lisa elise bess libby',
  'margaret maggie meg peggy greta gretel margo marge rita',
  'catherine katherine katharine kathryn kate katie kathy cathy kat kitty karin katja katya kasia katarzyna ekaterina',
  'john jack johnny jon',
  'james jim jimmy jamie',
  'edward ed ted teddy eddie ned',
  'anthony tony antonio antoine anton',
  'michael mike mick micky mickey misha mikhail',
  'alexander alexandra alex sasha sandy xander lex sandra aleksandr oleksandr oleksandra',
  'joseph joe joey josef pepe jose',
  'charles charlie chuck carlos',
  'henry harry hank heinrich henrik',
  'francis frank francisco paco francesca fran frances',
  'susan sue susie suzanne',
  'david dave davy',
  'stephen steven steve stefan',
  'theodore ted theo',
  'lawrence larry laurence lorenzo',
  'gerald gerry jerry gerard',
  'andrew drew andy andrei andriy',
  'thomas tom tommy tomasz tomas',
  'daniel dan danny',
  'dorothy dot dottie',
  'eleanor ellie nell nora leonora helen ellen',
  'patrick pat paddy padraig',
  'patricia pat patty trish tricia',
  'rebecca becky bex',
  'samantha samuel sam',
  'sarah sara sally',
  'philip phil pip',
  'peter pete piotr pyotr petr',
  'maria mary marie molly polly masha mariya',
  'anna ann anne annie ania anya',
  'natalia natasha natalie nat',
  'dmitri dima dmytro',
  'vladimir volodymyr vova vlad',
  'agnieszka aga',
  'malgorzata gosia',
  'johannes hans jan johann',
  'christopher chris kit',
  'christina tina kristina chris',
  'albert al bert',
  'augustine gus',
  'deborah debbie deb',
  'jacqueline jackie',
  'jennifer jen jenny',
  'kimberly kim',
  'matthew matt matthias mathieu',
  'nicholas nick nico klaus',
  'raymond ray',
  'ronald ron ronnie',
  'timothy tim',
  'veronica ronnie vera',
  'virginia ginny',
  'yevgeny evgeny eugene zhenya gene',
].map((family) => new Set(family.split(' ')));
