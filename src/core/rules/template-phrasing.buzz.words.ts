/** Words that speak of anything and anybody: two different ones in a sentence make it a line from a brochure. */
const GRAND = `
passion passions passionate passionately impactful innovation innovations innovative innovator innovators motivated excel excellence visionary
visionaries purpose-driven mission-driven purpose transformative empower empowers empowered empowering empowerment inspiring inspiration
inspirational remarkable stellar incredible eminent esteemed renowned reputed prestigious exceptional invaluable authenticity
storyteller storytelling storytellers creativity ideation end-to-end holistic ecosystem ecosystems meaningful meaningfully resonate resonates
resonated resonating compelled self-starter proactive proactively thrive thrives thriving seamless seamlessly cutting-edge fast-paced
ever-evolving ever-changing forward-thinking humbled privilege immense immensely tremendous tremendously unleash elevate elevating aspire
aspires aspiring aspirations leadership journey growth vision mission dedication eager thrilled admiration potential successful trajectory
synergistic changemaker changemakers trailblazer trailblazing disrupt disruptive game-changing groundbreaking unwavering relentless
profound profoundly boundless limitless flourish impeccable unparalleled transformation transformational mindset go-getter
enthusiasm enthusiastic forward-minded horizons pearls wisdom awe cherish stature calibre caliber changemakers accomplished unwavering heartfelt
sincerest humbly esteem endeavours endeavors endeavor vibrant captivated fascinating illustrious luminary icon pioneer pioneering realm
tapestry testament utmost valuable candidature prowess acumen adept holistically impactfully thoughtfully intersectional
`;
/** Words with plain uses too: three different ones, grand or not, are as much. */
const WORTHY = `
impact impacts values driven dynamic dedicated transform transforming inspire inspires inspired analytical execution strategic strategy stakeholder
stakeholders landscape collaborate collaborating collaboration collaborations collaborative opportunity opportunities ambition ambitious
hardworking hard-working challenging utilize utilise skill skills skillset expertise insight insights value deliver delivering network networking
connections connection honour honor honoured honored fascinated productive excited professional professionals professionalism industry career
continuous success achievements accomplishments background experience experiences contribute contributing contribution unique perspective
perspectives crossroads intersection align aligns aligned authentic talented proven mind rapid pace evolving brands brand story reputation goals trust relationship lasting foundation solid booming results style levels solutions people's community
requirements consideration humble request gratitude grateful career guidance industry-leading business customers clients leaders leader hunger ready potentially outstanding quality
`;

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));
export const GRAND_WORDS = setOf(GRAND);
export const WORTHY_WORDS = setOf(WORTHY);
