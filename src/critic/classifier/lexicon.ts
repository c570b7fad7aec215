/**
 * Classes of words that stand for one another in a letter: whoever sends, posts or lends something passes it on. Written
 * from general knowledge of English; a word may be in several, the first named is its main one.
 */
const CLASSES = {
  transfer:
    'send give share pass forward post mail email ship deliver bring hand lend donate offer provide supply enclose attach return upload print copy show publish release',
  make: 'make build write draft draw design translate type transcribe digitise digitize scan record edit fix repair correct patch port compile prepare assemble map measure test benchmark index catalogue photograph film code rebuild restore refactor collect annotate proofread summarise summarize list chart plot compute reproduce replicate verify check',
  help: 'help assist support contribute collaborate partner cooperate benefit serve volunteer',
  pay: 'pay cover fund reimburse refund sponsor donate invest buy purchase order charge cost cut save discount waive earn',
  get: 'get receive obtain hear learn know understand gain find ask borrow use have take see seek request acquire',
  meet: 'meet call talk speak chat discuss visit join come sit catch zoom skype interview',
  time: 'minute minutes hour hours moment time day week month morning afternoon evening tomorrow today monday tuesday wednesday thursday friday saturday sunday weekend january february march april may june july august september october november december spring summer autumn fall winter tonight year noon',
  food: 'coffee lunch dinner drink drinks beer pint breakfast tea bite espresso drinks cup',
  meeting:
    'meeting call conversation chat interview appointment demo visit session zoom phone slot calendar calendly schedule availability',
  work: 'book novel memoir paper article essay column post blog talk lecture keynote speech podcast episode show film documentary album song record concert exhibition painting photograph poem play recipe restaurant study research thesis dissertation report survey review interview project app library package tool plugin module code patch framework model dataset data map design building bridge method theory theorem algorithm course class tutorial newsletter video channel game translation edition chapter page figure table section appendix footnote preface story piece performance recording thread answer comment remark argument result finding proposal plan decision policy campaign appeal',
  praise:
    'amazing incredible inspiring inspirational outstanding remarkable stellar fantastic wonderful great awesome brilliant excellent exceptional phenomenal extraordinary fascinating terrific superb esteemed prestigious renowned distinguished invaluable impressive innovative insightful thoughtful legendary visionary iconic stunning beautiful leading respected admirable magnificent finest greatest best top genius hero legend inspiration idol giant pioneer expert guru star icon admirer fan world-class',
  feel: 'love admire adore enjoy respect appreciate inspire impress amaze move touch thrill fascinate delight cherish treasure follow',
  abstract:
    'journey background profile achievement accomplishment success leadership expertise experience insight approach passion dedication reputation career mission vision values culture story path brand growth knowledge wisdom commitment excellence contribution impact energy content stuff portfolio company organisation organization firm business team site website channel',
  apply:
    'apply application position role job internship opening vacancy candidate resume cv opportunity hire hiring recruit employ supervise supervisor supervision mentor mentorship phd scholarship placement apprenticeship traineeship trainee intern',
  promise:
    'asset fit addition value valuable beneficial mutually synergy win-win growth grow boost increase improve maximise maximize optimise optimize scale transform revenue sales leads traffic solution solutions results roi partnership collaboration opportunity opportunities interest benefit skills passionate',
  advice:
    'advice guidance feedback input opinion thoughts insight insights perspective tips pointers suggestion suggestions recommendation help wisdom brain brains',
  hope: 'hope trust wish pray',
  well: 'well fine good great safe healthy wonderful lovely blessed happy health spirits',
  courtesy:
    'pleasure honour honor honoured honored privilege delighted humbled greetings bless blessings compliments excuse pardon forgive intrude bother busy disturb',
  thank: 'thank thanks grateful gratitude appreciate appreciated obliged indebted',
  defect:
    'error mistake typo bug wrong broken missing misspelt misspelled misprint fault leak crash fail fails failed failing incorrect outdated dead duplicate hole vulnerability gap slip contradiction inconsistent miscount swapped reversed off',
  money:
    'dollars pounds euros fee price cost free budget discount grant stipend salary royalty expenses percent commission donation prize gratis travel accommodation honorarium hotel flights',
  audience:
    'readers listeners subscribers followers viewers audience members attendees customers users visitors downloads circulation newsletter readership',
  student:
    'student undergraduate graduate sophomore freshman junior senior phd postdoc trainee apprentice intern beginner learner pupil teenager',
  see: 'read watch hear see listen attend notice visit use try follow find discover study finish reread buy cite',
  say: 'say tell write mention argue explain describe note suggest recommend show announce ask answer reply claim point warn promise call',
  kin: 'wife husband daughter son mother father mum dad kids children brother sister grandfather grandmother family friend friends',
  vague:
    'sometime someday anytime whenever anything something somehow ever way ways whatever however anyone somebody someone',
  possible: 'would could might can may able possible willing open interested available free happy glad keen love like',
} as const;

export type WordClass = keyof typeof CLASSES;

const IRREGULAR: Readonly<Record<string, string>> = {
  sent: 'send',
  gave: 'give',
  given: 'give',
  brought: 'bring',
  lent: 'lend',
  made: 'make',
  built: 'build',
  wrote: 'write',
  written: 'write',
  drew: 'draw',
  drawn: 'draw',
  paid: 'pay',
  bought: 'buy',
  got: 'get',
  heard: 'hear',
  learnt: 'learn',
  knew: 'know',
  known: 'know',
  found: 'find',
  took: 'take',
  taken: 'take',
  saw: 'see',
  seen: 'see',
  met: 'meet',
  spoke: 'speak',
  spoken: 'speak',
  said: 'say',
  told: 'tell',
  came: 'come',
  had: 'have',
  has: 'have',
  showed: 'show',
  shown: 'show',
};

const BY_WORD: ReadonlyMap<string, readonly WordClass[]> = Object.entries(CLASSES).reduce((known, [name, words]) => {
  for (const word of words.split(' ')) known.set(word, [...(known.get(word) ?? []), name as WordClass]);
  return known;
}, new Map<string, WordClass[]>());

/** What a word may be a form of, the likeliest first. */
const stems = (word: string): readonly string[] => [
  word,
  word.replace(/s$/, ''),
  word.replace(/es$/, ''),
  word.replace(/ed$/, ''),
  word.replace(/d$/, ''),
  word.replace(/ing$/, ''),
  word.replace(/ing$/, 'e'),
  word.replace(/ie[sd]$/, 'y'),
  word.replace(/(.)\1(?:ed|ing)$/, '$1'),
  IRREGULAR[word] ?? word,
];

/** The classes of a word in lower case, in whatever form; none for a word that tells nothing by itself. */
export const classesOf = (word: string): readonly WordClass[] =>
  stems(word).reduce<readonly WordClass[]>((found, stem) => (found.length > 0 ? found : (BY_WORD.get(stem) ?? [])), []);
