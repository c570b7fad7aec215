import { tagged } from '../text/tagged';
import { type Detector, has, whole } from './detector';
import { topicIn } from './topic';

/** Courtesies that only look like asks. */
export const CLOSINGS = [
  /\blook(?:ing)? forward\b/i,
  /\bfeel free\b/i,
  /\b(?:don['’]t|do not|never) hesitate\b/i,
  /\b(?:let me know|reach out|contact me|get in touch|drop me a line|ask)(?: \w+){0,3} if (?:you(?:['’]ve| have| need| want|['’]d like)?|there(?:['’]s| is| are)) (?:have |got |need |want |would like )?(?:any|more|further|some|anything|additional|questions)\b/i,
  /\bif (?:you have|there are) (?:any|further|other|more|some)?\s?(?:questions?|concerns?|comments)\b/i,
  /\bhow (?:i|we) (?:can|could|may|might) (?:help|assist|be of|support|return|repay|contribute)\b/i,
  /\bthank(?:s| you)(?: so much| very much)?(?: in advance)? for (?:your (?:time|consideration|attention|patience|understanding|help|support)|considering|reading|taking)\b(?![^.]{0,80}\b(?:please|could you|would you)\b)/i,
  /\bplease (?:find|see (?:the )?(?:attached|below|enclosed)|accept|note|excuse|forgive|disregard|ignore|be (?:advised|assured|aware)|know|pardon|rest assured)\b/i,
  /\b(?:if you(?:['’]d| would) (?:like|rather|prefer) not|no (?:need|pressure|worries|rush|problem|hard feelings)|entirely up to you)\b/i,
];

/** Questions that want nothing. */
export const RHETORICAL = [
  /^(?:and |but |so |well,? )?(?:how are (?:you|things)|how(?:['’]s| is| was| were| have) (?:it|your|the|everything|things|life|you been)|what['’]s up|how do you do)\b/i,
  /^(?:did you know|have you ever|ever (?:wonder|wish|feel)|what if|sound familiar|tired of|struggling|wouldn['’]t it|isn['’]t it|who (?:doesn['’]t|wouldn['’]t)|why not|want (?:more|to (?:double|triple|grow|boost|increase))|looking (?:for|to)|ready to|remember (?:me|when|that|how)|do you remember|guess what)\b/i,
];

/** An open door is not yet a request. */
const INVITATION = /\b(?:if you(?:['’]re| are)? ever|next time you(?:['’]re| are))\b/i;

/** Questions that give: they need only a yes. */
const OFFERING =
  /\b(?:(?:shall|should|can|could|may|might) (?:i|we) (?:please )?(?:send|mail|email|forward|share|offer|show|give|introduce|help|bring|post|ship|return)|(?:want|like) (?:me|us) to (?:send|share|make|introduce|show|write|forward|bring|help|fix|post)|would you like (?:a|the|one|to (?:see|have|receive|get|read) (?:a|the|it|them|my|our)))\b/i;

/** What a wish must be for: getting, not giving. */
const GETTING = `(?:hear|get|gain|learn|talk|speak|chat|meet|discuss|know|connect|ask|pick|schedule|set up|arrange|have|receive|be (?:a|an|your|one of|considered|able to|part|involved|connected|introduced)|work|join|explore|interview|apply|see (?:if|whether|how)|invite|buy|understand|find|take|come|visit|tour|use|try|call|grab|hop|jump|collaborate|partner|borrow|attend|sit down|catch up|feature|host|pursue|obtain|seek|request|purchase|rent|stay|book|attend|shadow|intern|train|study|volunteer|read your|bring you|do a|make)`;

export const ASKING = [
  /\b(?:could|can|would|will|might|may) you\b/i,
  /\b(?:could|can|may|might|shall) (?:i|we)(?: please| just| possibly)? (?:ask|have|get|come|meet|talk|speak|chat|interview|borrow|use|set|schedule|call|grab|join|visit|pick|bother|trouble|see|know|quote|reprint|reach|arrange|buy|book|take)\b/i,
  /\b(?:are|would) you (?:be )?(?:\w+ )?(?:available|free|open|willing|interested|able|hiring|accepting|taking|up for|around|in a position|amenable|game|the right person)\b/i,
  new RegExp(
    String.raw`\b(?:(?:i|we)(?:['’]d| would)|and would)(?: (?:\w+ly|so|very much|also|still)){0,3} (?:love|like|appreciate|welcome|value|be (?:\w+ )?(?:grateful|thankful|happy|honou?red|thrilled|delighted|glad|keen|eager|interested|obliged|indebted|curious)(?: (?:to|in|for|if))?)(?: (?:the|an|any) (?:opportunity|chance))?(?: (?:to|for|if|it if|in))?(?: \w+ly| quickly| briefly)? (?:${GETTING}|you|your|some|any|feedback|advice|a (?:call|chat|meeting|reply|quick|short|few|brief|conversation|response|minute|moment|chance)|\d+)\b`,
    'i',
  ),
  /\b(?:i|we)(?:['’]m| am| was| were|['’]re| are)? (?:just |really |only |also |sincerely )?(?:hoping|wondering|hop(?:e|ed)|wonder(?:ed)?)(?: that)? (?:if|whether|to|you|we (?:could|can|might)|i (?:could|can|might)|for|how|what|when|who|about)\b(?! (?:are|to (?:hear|send|share)|this|that)\b|['’](?:re|ve|ll)\b)/i,
  /\b(?:i|we)(?:['’]m| am|['’]re| are) (?:writing|reaching out|emailing|e-mailing|mailing|contacting you|getting in touch|messaging)(?: to you)?(?: today| now)?(?: to| in (?:order|hopes?|the hope)| because i(?:['’]d| would| want)) (?:\w+ )?(?:ask|inquire|enquire|request|see|apply|seek|express|find out|explore|invite|propose|solicit|learn|get|know|beg|to)\b/i,
  /\b(?:i|we)(?:['’]m| am|['’]re| are)(?: \w+ly| now)? (?:looking|searching|seeking|applying|asking|requesting|in need|in search|on the lookout|hunting)(?: (?:for|to|of))?\b(?! forward)/i,
  /\b(?:your|any|some) (?:\w+ )?(?:advice|feedback|thoughts|guidance|input|help|opinion|suggestions|insights?|pointers|tips|response|reply|support|consideration|assistance|time)[^.]{0,40} (?:would|will) be (?:\w+ )?(?:appreciated|helpful|welcome|great|invaluable|valuable|wonderful|useful|amazing)\b/i,
  /\b(?:would|will) be (?:greatly |much |really |very |so |deeply |highly |most )?(?:appreciated|grateful|obliged)\b/i,
  /\bit would (?:be|mean) (?:\w+ ){0,3}(?:great|wonderful|nice|lovely|amazing|awesome|fantastic|helpful|useful|honou?r|pleasure|good|world|lot|fun|privilege|dream)\b[^.]{0,40}\b(?:to|if)\b/i,
  /\b(?:please|pls|kindly)\b(?: (?:do|just|also|could you|can you))? \w+/i,
  /\blet (?:me|us) know\b/i,
  /\blet['’]?s (?:talk|chat|meet|connect|schedule|set up|find|hop|jump|discuss|get|grab|do|arrange|speak|catch|plan|have)\b/i,
  /\b(?:i|we) (?:need|want|wanted|wish|desire|intend|propose)(?: to| you| your)* (?:ask|know|meet|talk|speak|get|work|invite|your|you to|hire|have you|discuss|buy|learn|apply|schedule|join|help|hear)\b/i,
  /\b(?:(?:one|a) (?:quick |small |short |simple |brief |final |specific |last )?(?:question|favou?r|request|ask)\b|my (?:question|request|ask)s? (?:is|are|for)|(?:two|three|a few|some|a couple of) (?:quick )?questions)\b(?!.{0,20}\bif you)/i,
  /\b(?:i|we) (?:request|beg|urge|ask|implore|invite|encourage|beseech)(?: (?:you|your|that|for|to))\b/i,
  /\byou(?:['’]d| would| are|['’]re) (?:be )?(?:the |an? )?(?:very |most )?(?:perfect|ideal|right|best|natural|obvious) (?:person|one|choice|fit|match|candidate|guest|speaker) (?:to|for|who)\b/i,
  /\bpick your brains?\b/i,
  /\b(?:a|some|\d+|few|five|ten|fifteen|twenty|thirty|half an|an) ?(?:-?minutes?|mins?|hour|moments?|minutes) of your (?:time|day)\b/i,
  /\bif you(?:['’]re| are| would be| might be|['’]d be)(?: at all| ever)? (?:interested|open|willing|able|up for|game|keen|available)\b/i,
  /\bif you (?:could|can|would|might|have (?:a|the|any|some|time|few|\d+))\b(?![^.]{0,20}\b(?:questions|concerns)\b)/i,
  /\b(?:do|does|is|are) (?:you|there|your (?:team|company|lab|group|office))(?: [^\s.?]+){0,14}\?/i,
  /\bany (?:advice|tips|thoughts|suggestions|guidance|pointers|ideas|chance|feedback|interest)\b[^.]{0,60}[?.]?$/i,
];

/** Verbs that ask when they open a sentence; compromise says whether they do so as a command. */
const COMMANDS = new Set(
  'send call reply respond email contact give tell advise confirm check forward share join visit sign click book schedule review read take consider pick try come help meet get write hit register subscribe donate vote buy order print see look ask bring set put make remember drop shoot talk bear keep add update review approve arrange'.split(
    ' ',
  ),
);

const isCommand = (sentence: string): boolean => {
  const first = /^(?:and |so |then |also,? |just |or )?([a-z]+)\b/i.exec(sentence)?.[1]?.toLowerCase() ?? '';
  if (!COMMANDS.has(first) || /^\w+ (?:https?:|www\.)/i.test(sentence)) return false;
  const word = tagged(sentence).find(({ text }) => text.toLowerCase() === first);
  return (
    word !== undefined && (word.tags.has('Imperative') || word.tags.has('Infinitive') || word.tags.has('PresentTense'))
  );
};

/** The writer wants something of the reader: directly, by a wish, or by a command. */
export const ask: Detector = (sentence) => {
  if (INVITATION.test(sentence) && !sentence.includes('?')) return [];
  if (has(sentence, CLOSINGS) || has(sentence, RHETORICAL) || OFFERING.test(sentence)) return [];
  const question = /\?["'”’)\]]*$/.test(sentence) && sentence.split(' ').length > 2;
  if (!question && !has(sentence, ASKING) && !isCommand(sentence)) return [];
  const topic = topicIn(sentence);
  return [topic === undefined ? whole(sentence) : { ...whole(sentence), topic }];
};
