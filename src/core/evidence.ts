import { z } from 'zod';

/** A randomised or large field experiment, B peer-reviewed lab or correlational, C vendor data, D practitioner consensus. */
export const Evidence = z
  .object({ id: z.string(), claim: z.string(), grade: z.string(), caveat: z.string(), source: z.string() })
  .meta({ id: 'Evidence' });
export type Evidence = z.infer<typeof Evidence>;

/** What a rule may cite, always printed with its grade and caveat. No field experiment that tests "offer first" was found. */
export const EVIDENCE = {
  E1: {
    claim:
      'Boomerang 2016: 50-125 words give >50% response (75-100 best); 10-word mails lose about 30%; slow decline to 500 words; 3rd-grade text 53% vs college 39% (+36%); 1-3 questions +50% over none, 3 questions +20% over 8 or more; slightly warm +10-15% over neutral, gushing loses it; no subject 14%',
    grade: 'C',
    caveat:
      'headline says 40M+; The Atlantic reports 5.3M messages analysed; all mail incl. known contacts, correlational',
    source:
      'https://artscibiz.blogspot.com/2016/02/write-emails-that-get-results.html ; http://theatln.tc/1TXLOnL ; https://www.fastcompany.com/3057096/the-perfect-email-is-short-simple-and-not-too-emotional',
  },
  E2: {
    claim:
      'Boomerang openings: Hey 64.0%, Hello 63.6, Hi 62.7, Greetings 57.2, Dear 56.5, all mail 47.5 (300k+ threads in public communities). Grateful closing 62% vs 47.5%',
    grade: 'C',
    caveat: 'open online communities, so informal',
    source:
      'https://blog.careerbeacon.com/study-finds-which-email-openings-get-the-best-response-rate-im-shocked-by-the-results/ ; https://bulletproofmusician.com/an-email-hack-that-could-increase-the-likelihood-of-getting-a-reply-and-possibly-make-the-world-a-slightly-better-place-for-everyone-too/',
  },
  E3: {
    claim:
      'LinkedIn InMail (tens of millions, 2021-22): under 400 characters +22%, 401-800 +3%, 801-1,200 -6%, over 1,200 -11%; 90% of InMails exceed 400. 2020-21 run: 400 or fewer beat the longest by 41%',
    grade: 'C',
    caveat: 'recruiters writing to candidates, not the reverse; one report misprints "1200 words"',
    source:
      'https://www.searchenginejournal.com/linkedin-data-reveals-what-type-of-inmail-gets-best-results/451007/ ; https://shrm.org/topics-tools/news/talent-acquisition/analysis-short-personalized-inmails-work-best',
  },
  E4: {
    claim: 'Lavender: 25-50 words, 5th grade',
    grade: 'C',
    caveat:
      'sales mail; a circulating "29.8M emails, 8.2%, +36%" version is unverified and its 36% is Boomerang\'s number: do not use',
    source: 'https://help.lavender.ai/en/articles/6455186-exercises-to-fix-your-email-complexity-length-problems',
  },
  E5: {
    claim: 'Gong, 304k cold emails: interest question 12% reply (68% positive) vs meeting request 7%',
    grade: 'C',
    caveat: 'second-hand; sales',
    source: 'https://getgangly.com/blog/cold-email-call-to-action',
  },
  E6: {
    claim:
      'Follow-ups: Woodpecker 9% to 13% with at least one, 2-3 optimal; "Instantly 2026" 4.1 / 6.64 / 6.94 / 5.75 / 3.01% for 1 / 2 / 3 / 4 / 5+ mails; Belkins (16.5M): one mail best at 8.4%, third mail -20%; unsubscribe and spam triple by the 4th',
    grade: 'C',
    caveat: 'sources conflict and are partly second-hand; all agree that 4+ hurts',
    source:
      'https://woodpecker.co/blog/?p=5562 ; https://dripdraft.com/q/follow-up-email-timing-cadence-optA ; https://instantly.ai/blog/follow-up-fatigue-signs-annoying-prospects ; https://stripo.email/amp-version/blog/email-follow-up-statistics-why-persistence-pays-off-in-business-communication',
  },
  E7: {
    claim: 'Backlinko, 12M outreach mails: 8.5% answered; 36-50-character subjects +24.6%',
    grade: 'C',
    caveat: 'conflicts with E1 on subject length, so no strict subject-length rule',
    source:
      'https://www.theladders.com/career-advice/this-is-exactly-how-long-your-subject-line-should-be-if-you-want-to-get-a-response',
  },
  E8: {
    claim:
      'Weak ties cause job moves: 20M+ LinkedIn members, 5 years, 2B new ties, 600k jobs; inverted U, moderately weak ties best; digital industries',
    grade: 'A',
    caveat: 'about who to contact, not how',
    source:
      'https://datascience.stanford.edu/events/causal-science-center/online-causal-inference-seminar/online-causal-inference-seminar-1',
  },
  E9: {
    claim:
      'Dormant ties (3+ years silent): 224 executives; reconnecting gave more novel help than current ties, with trust kept for once-strong ties',
    grade: 'B',
    caveat: 'executives, phone or in person',
    source:
      'http://www.levin.rutgers.edu/research/dormant-ties-abstract.html ; http://thebuildnetwork.com/team-building/staying-in-touch-why-distant-ties-are-your-best-problem-solving-resource/',
  },
  E10: {
    claim:
      'People underrate how much an unexpected hello is appreciated: 13 experiments, 5,900+ people, preregistered, open data',
    grade: 'A',
    caveat: 'hello without a favour attached',
    source:
      'https://www.researchgate.net/publication/361934224_The_surprise_of_reaching_out_Appreciated_more_than_we_think',
  },
  E11: {
    claim: 'Face to face, askers underestimate yes by up to 50% (6 studies)',
    grade: 'B',
    caveat: 'in person only',
    source:
      'https://mafiadoc.com/if-you-need-help-just-ask-underestimating-compliance-with-direct-_59a8700a1723ddb9c51110ba.html',
  },
  E12: {
    claim:
      'By email the error reverses: strangers asked by mail complied 34x less; askers predicted 5.5 of 10, got about 0.3; cause: they miss how untrustworthy the mail looks',
    grade: 'B',
    caveat: '45 askers, 450 strangers, survey request',
    source:
      "https://www.researchgate.net/publication/309146583_Ask_in_person_You're_less_persuasive_than_you_think_over_email ; https://thenews-chronicle.com/forget-email-study-shows-face-to-face-requests-get-results/",
  },
  E13: {
    claim:
      'Favour requests to strangers (5,728 requests, 24.6% met): clear reason, gratitude, evidence and willingness to pay it forward raise success',
    grade: 'B',
    caveat: 'pizza on Reddit',
    source:
      'https://ar5iv.labs.arxiv.org/html/1405.3282 ; https://danlee4.medium.com/random-acts-of-pizza-not-so-random-3888217034d',
  },
  E14: {
    claim:
      'Politeness strategies can be detected at close to human level; gratitude, greetings and counterfactual modals among the coded strategies',
    grade: 'B',
    caveat: 'Wikipedia and Stack Exchange',
    source: 'https://ar5iv.labs.arxiv.org/html/1306.6078',
  },
  E15: {
    claim: 'Receivers overestimate how fast you want an answer (8 studies); saying "no rush" removes it',
    grade: 'B',
    caveat: 'workplace mail',
    source: 'https://news.cornell.edu/node/322477',
  },
  E16: {
    claim: 'Knowing a message is AI-heavy drops perceived sincerity from 83% to 40-52% (1,100+ professionals)',
    grade: 'B',
    caveat: "supervisors' congratulation mails",
    source:
      'https://theoutpost.ai/news-story/ai-assisted-emails-erode-trust-between-managers-and-employees-study-reveals-18981 ; https://news.ufl.edu/2025/08/writing-ai-work',
  },
  E17: {
    claim:
      'Career services: under 100 words, no mention of jobs, connection first, follow up once (SFU); purpose is information not a job, about 20 minutes (Berkeley); do not attach a résumé, it is presumptuous (open textbook); purpose "is not to ask for a job" (Turing School)',
    grade: 'D',
    caveat: 'consensus, not measurement',
    source:
      'http://www.sfu.ca/students/career/have-a-strategy/connect-with-people/informationinterviews/request-info-interview.html ; https://career.berkeley.edu/Info/InfoInterviewEtiquette ; https://www.opentextbooks.org.hk/ditatopic/36247 ; https://github.com/turingschool/career-development-curriculum (module_four/cold_outreach_guidelines.md)',
  },
  E18: {
    claim: 'Dalton, *2-Hour Job Search*: 75-word, six-element mail; 3B7 follow-up (business days 3 and 7)',
    grade: 'D',
    caveat: 'book method',
    source:
      'https://awesomeatyourjob.com/626-mastering-the-2-hour-job-search-that-generates-dream-interviews-with-steve-dalton/',
  },
  E19: {
    claim:
      'Referrals are valuable, hence guarded: hired 1 in 16 vs 1 in 152 for site applicants (Lever, 4M+); referrers say they refer only people they know',
    grade: 'C/D',
    caveat: 'why the ask is big, not how to make it',
    source:
      'http://hrdive.com/news/why-employee-referral-success-rates-continue-to-impress/427587 ; https://omarmo.com/posts/referrals ; https://ask.metafilter.com/381049/How-to-kindly-turn-down-reference-requests',
  },
  E20: {
    claim: 'Vague asks are refused, specific ones accepted; "asking for my time is an ask"',
    grade: 'D',
    caveat: "named authors' practice",
    source: 'https://bernoff.com/blog/can-i-pick-your-brain ; https://adamgrant.bulletin.com/970014500536962/',
  },
  E21: {
    claim: 'Double opt-in introductions with a forwardable blurb',
    grade: 'D',
    caveat: 'venture-capital norm, now general',
    source: 'http://avc.com/2009/11/the-double-optin-introduction/',
  },
  E22: {
    claim: 'Connection note: LinkedIn Help says 200 characters; Premium reported 300',
    grade: 'D',
    caveat: 'sources differ; 200 is the safe limit',
    source:
      'https://github.com/career-ops-hq/career-ops/pull/2951 ; https://github.com/career-ops-hq/career-ops/pull/486',
  },
  E23: {
    claim: 'Slack communities ban unasked DMs (expulsion, "one strike")',
    grade: 'D',
    caveat: 'written policies',
    source:
      'http://supportdriven-rrn68.getguru.com/articles/ycn8pXrc/Things-That-Will-Get-You-Expelled-From-Slack ; https://superpath.slite.page/p/-dHY5fl4oVX-sx/Community-Guidelines',
  },
  E24: {
    claim:
      'Recipients now run AI filters: inbox-zero\'s default prompt treats "request a partnership", "recruit" and "sell" as cold, and intros or someone you met as not cold',
    grade: 'D',
    caveat: "one open tool's default",
    source: 'https://github.com/elie222/inbox-zero (apps/web/utils/cold-email/prompt.ts)',
  },
} as const satisfies Record<string, Omit<Evidence, 'id'>>;

export type EvidenceId = keyof typeof EVIDENCE;

export const evidenceList = (): Evidence[] => Object.entries(EVIDENCE).map(([id, entry]) => ({ id, ...entry }));
