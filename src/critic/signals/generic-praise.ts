import { type Detector, find } from './detector';
import { hasTitle, WORK } from './named-work';

const PRAISING = `(?:impressive|amazing|incredible|inspiring|inspirational|outstanding|remarkable|extensive|stellar|fantastic|wonderful|great|awesome|brilliant|excellent|exceptional|phenomenal|extraordinary|fascinating|terrific|superb|esteemed|prestigious|renowned|distinguished|invaluable|unparalleled|vast|exciting|innovative|unique|beautiful|insightful|thoughtful|powerful)`;
const POSSESSED = `(?:work|works|content|stuff|writing|writings|company|organi[sz]ation|team|career|journey|background|profile|achievements?|accomplishments?|blog|podcast|channel|videos?|posts?|mission|vision|products?|website|site|success|leadership|expertise|experience|insights?|approach|passion|dedication|reputation|research|books?|articles?|art|music|story|path|portfolio|brand|business|firm|institution|university|department|lab|program|projects?|ideas|perspective|creativity|energy|knowledge|wisdom|commitment|efforts?|growth|culture|page|feed|newsletter|talent|contributions?|app|store|shop|photos|photography|style)`;
const FEELING = String.raw`(?:love|loved|admire|admired|adore|respect|enjoy|enjoyed|appreciate|been (?:following|admiring|enjoying)|(?:am|was|were|are|['’]m|been) (?:(?:\w+ly|so|very|always|super) ){0,3}(?:impressed|inspired|amazed|moved|fascinated|blown away|intrigued|struck|awed|captivated|touched|encouraged|drawn)(?: by| with| at| to)?)`;

export const PRAISE = [
  new RegExp(
    String.raw`\b(?:i|we)(?:['’]ve| have|['’]m| am)?(?: (?:\w+ly|so|just|both|all|also|always)){0,3} ?${FEELING} (?:\w+ly )?(?:by |with |of |at |to |all )?(?:all )?(?:the )?(?:your(?! (?:\w+ )?(?:time|help|patience|consideration|support|attention|understanding|response|reply|assistance|feedback|interest|note|message|e-?mail|offer))|what you|everything (?:you|your)|how you|the (?:\w+ )?(?:work|things|way|content|stuff|company|business|product|community|brand) (?:that )?you)\b(?: (?:[\w'’-]+ ){0,3}${POSSESSED})?`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:love|loved|loving|admire|adore|enjoying|inspired by|impressed by|impressed with) (?:all )?(?:your (?:[\w'’-]+ ){0,2}${POSSESSED}|what (?:you|your team|your company)(?:['’]re| are|['’]ve| have)? (?:\w+)?|everything you)\b`,
    'i',
  ),
  /\b(?:i(?:['’]m| am)|we(?:['’]re| are)|been|as|such|(?:^|, ))\s?(?:a |an )?(?:\w+ )?(?:huge|big|great|long-?time|massive|avid|enormous|true|devoted|loyal|dedicated|real|biggest|ardent|lifelong|regular|major|diehard) (?:fan|admirer|follower|reader|listener|supporter|believer)s?\b/i,
  /\b(?:huge|big|great|massive|long-?time) (?:fan|admirer)\b|\bfan of (?:yours|your|you|what you)\b/i,
  new RegExp(
    String.raw`\byour (?:own |truly |very |most |such |company['’]s |team['’]s )?${PRAISING} (?:[\w'’-]+ ){0,2}${POSSESSED}\b`,
    'i',
  ),
  new RegExp(
    String.raw`\byour (?:[\w'’-]+ ){0,3}(?:${POSSESSED}|${WORK})(?: \w+)? (?:is|are|was|were|has been|have been|looks|look) (?:(?:\w+ly|so|very|just|always|an?) ){0,3}(?:${PRAISING}|inspiration|second to none|impeccable|top[- ]notch|so inspiring|admirable|spot on|the best)\b`,
    'i',
  ),
  /\byou(?:['’]re| are|['’]ve| have| were)(?: (?:\w+ly|always|been|such)){0,3} (?:an? )?(?:true |real |huge |great |big |constant )?(?:inspiration|inspired|inspiring|legend|genius|rock ?star|hero|role model|visionary|pioneer|trailblazer|icon|guru|giant|leader in|expert in|the best)\b/i,
  /\b(?:one of|among) (?:the|my) (?:\w+ ){0,2}(?:best|most|leading|greatest|top|foremost|brightest|favou?rite|finest|sharpest|smartest) (?:\w+ ){0,2}(?:people|minds|writers?|authors?|voices?|companies|teams?|experts?|leaders?|founders?|thinkers?|scholars?|brands?|podcasts?|blogs?|books?|shows?|labs?|firms?|names?|figures?|artists?|speakers?|newsletters?|institutions?|organi[sz]ations?)\b/i,
  /\b(?:keep up|keep doing) (?:the|what|your)(?: \w+)?|\bkeep it up\b/i,
  /\b(?:esteemed|prestigious|world[- ]class|thought leader(?:ship)?|illustrious|much[- ]admired|highly[- ]regarded|well[- ]respected|highly respected|wealth of (?:experience|knowledge|expertise))\b/i,
  /\bfollow(?:ed|ing)? (?:your|you)\b(?: (?:work|career|journey|writing|blog|company|progress|content|research|posts))?(?: (?:closely|for|since|from|on|with))?/i,
  /\b(?:look(?:ed)? up to you|in awe of|hold you in (?:high|the highest)|the highest (?:regard|respect|esteem)|someone of your (?:calib(?:er|re)|stature|standing|experience)|speaks for itself|means the world|changed my life)\b/i,
  /\b(?:great|amazing|awesome|fantastic|incredible|excellent|good|wonderful|impressive|terrific|brilliant) (?:work|job|stuff|content|read|article|post|talk|company|team|site|blog|podcast|book)\b(?=[^.?!]{0,30}(?:!|$|\.|you\b|on your))/i,
  /\bcongrat(?:s|ulations) on (?:all )?(?:your|the) (?:\w+ )?(?:success|achievements?|accomplishments?|growth)\b/i,
];

/** A named thing beside the praise makes it particular. */
const PARTICULAR = new RegExp(
  String.raw`\byour (?:[\w'’-]+ ){0,3}(?:${WORK}) (?:on|about|at|from|in|titled|called|where|regarding)\b|\b(?:chapter|page|episode|figure|issue) (?:\d|one|two|three|four|five)|\b(?:above all|especially|particularly|in particular)\b|\[`,
  'i',
);

/** Praise that could be sent to anybody in the field. */
export const genericPraise: Detector = (sentence) => {
  if (PARTICULAR.test(sentence) || (hasTitle(sentence) && /["“]/.test(sentence))) return [];
  const words = find(sentence, PRAISE);
  return words === null ? [] : [trimStart(sentence, words)];
};

const trimStart = (sentence: string, { start, end }: { start: number; end: number }) => {
  const lead = /^[\s,]*/.exec(sentence.slice(start, end))?.[0].length ?? 0;
  return { start: start + lead, end };
};
