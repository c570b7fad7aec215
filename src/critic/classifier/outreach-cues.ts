/** How a stranger writes: who I am, how I came to you, what I want of you. */
const STRANGER: readonly RegExp[] = [
  /\b(?:my name is|i am writing to (?:introduce|express|apply|inquire|enquire)|let me introduce|allow me to introduce|i wanted to introduce)\b/i,
  /\bi(?:['’]m| am)(?: currently| just)? an? (?:\w+[ -]){0,4}(?:student|undergraduate|candidate|graduate|freshman|sophomore|junior|senior|intern|researcher|postdoc|developer|engineer|designer|writer|author|founder|entrepreneur|teacher|artist|journalist|reporter|producer|host|consultant|analyst|manager|fan|reader|photographer|nurse|farmer|baker|maker|owner|translator|librarian|musician)\b/i,
  /\b(?:came across|stumbled (?:up)?on|discovered|found) (?:your|you)\b|\b(?:found|got|saw|have) your (?:name|e-?mail|profile|contact|website|ad|work)\b/i,
  /\b(?:reaching out|reach out to (?:you|see|ask)|want(?:ed)? to reach out|getting in touch|writing to you because|contacting you (?:because|to|about)|cold e-?mail|out of the blue)\b/i,
  /\bi(?:['’]ve| have)? (?:just |recently )?(?:read|watched|heard|listened to|finished|followed|attended|admired?|loved?|enjoyed) your\b|\bfan of your\b/i,
  /\b(?:on behalf of|we(?:['’]re| are) a (?:\w+ ){0,4}(?:company|startup|agency|team|non-?profit|firm|magazine|podcast|studio|school|shop))\b/i,
  /\b(?:internship|position|role|opening|apply(?:ing)?|application|mentor(?:ship)?|informational interview|your (?:lab|group|company|firm|fund|podcast|show|book|newsletter|blog|channel|store|shop|team))\b/i,
  /\b(?:partnership|collaborat\w+|sponsor\w*|guest post|feature you|interview you|invite you|advice|pick your brain|opportunity|interested in (?:your|learning|working|joining))\b/i,
  /\b(?:our (?:services?|company|products?|agency|platform|software|clients)|we (?:offer|specialise|specialize|provide)|promotional|hiring|recruit\w*|vacanc(?:y|ies)|salary)\b/i,
  /\bif you(?:['’]re| are|['’]d be| would be)? (?:\w+ )?interested\b|\b(?:would|might) (?:it|this|that|you) (?:be of interest|interest you)\b/i,
  /\b(?:i|we)(?:['’]d| would) (?:very much |really |so |be (?:super |very |really )?)?(?:love|like|interested|honou?red|grateful|delighted)\b|\bi was (?:wondering|hoping)\b/i,
  /\bwould you be (?:\w+ )?(?:open|willing|interested|available|able)\b|\bare you open to\b/i,
];

/** How people write who have worked together for long. */
const SETTLED: readonly RegExp[] = [
  /\b(?:fyi|pls|thx|asap|eod|cob|per (?:our|your|the)|as (?:discussed|agreed|we discussed|requested|promised)|see (?:attached|below)|attached (?:is|are|please)|(?:minutes|agenda) (?:of|for)|the (?:memo|draft|cable|schedule|agenda|minutes)|call sheet|follow(?:ing)? up on (?:our|yesterday|the))\b/i,
  /\b(?:thanks for (?:sending|the (?:update|draft|note|reply|file|quick|heads)|getting back|coming|your (?:reply|e-?mail|message|note))|will do|sounds good|got it|see you (?:tomorrow|then|there|on|at)|talk (?:later|soon|tomorrow))\b/i,
  /\b(?:we|us|our) (?:all )?(?:need to|should|have to|agreed|decided|meeting)\b|\b(?:team|all|everyone|folks),/i,
];

/** Forms of address among people who do not know each other. */
const FORMAL = /\b(?:dear|dr|prof|professor|mr|ms|mrs|sir|madam|senator|to whom)\b/i;

const matching = (name: string, cues: readonly RegExp[], text: string): string[] =>
  cues.flatMap((cue, at) => (cue.test(text) ? [`${name}:${at}`] : []));

/** Marks of a letter to a stranger, and of one among people who have worked together for long. */
export const outreachCues = (text: string, greeting: string): readonly string[] => [
  ...matching('stranger', STRANGER, text),
  ...matching('settled', SETTLED, text),
  ...(FORMAL.test(greeting) ? ['formal'] : []),
];
