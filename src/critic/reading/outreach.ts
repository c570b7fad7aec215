import type { SignalId } from '../critique';
import type { Letter } from '../letter';
import type { Sentence } from '../report';

/** Domains that say nothing of where somebody works. */
const FREE_MAIL =
  /@(?:(?:gmail|googlemail|icloud|me|mac|aol|mail|protonmail|fastmail)\.com|proton\.me|web\.de|(?:yahoo|hotmail|live|outlook|gmx)\.[a-z.]{2,6})$/i;

const domain = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

/** Writer and every reader under one roof. */
const isInternal = ({ from, recipients }: Letter): boolean => {
  const addresses = [from?.email ?? '', ...recipients.map(({ email }) => email)];
  if (
    from === undefined ||
    recipients.length === 0 ||
    addresses.includes('') ||
    addresses.some((a) => FREE_MAIL.test(a))
  )
    return false;
  return new Set(addresses.map(domain)).size === 1;
};

/** A settled exchange: an answer, something passed on, mail inside one house. */
export const isSettled = (letter: Letter): boolean =>
  letter.kind !== 'new' || /^\s*(?:re|fw|fwd|aw|sv|vs|antw|wg|tr|rv)\s?:/i.test(letter.subject) || isInternal(letter);

type Cue = readonly [weight: number, pattern: RegExp];

/** How a stranger writes: who I am, how I came to you, what I want of you. */
const FOR: readonly Cue[] = [
  [
    2,
    /\b(?:my name is|i am writing to (?:introduce|express|apply|inquire|enquire)|let me introduce|allow me to introduce|i wanted to introduce)\b/i,
  ],
  [
    2,
    /\bi(?:['’]m| am)(?: currently| just)? an? (?:\w+[ -]){0,4}(?:student|undergraduate|candidate|graduate|freshman|sophomore|junior|senior|intern|researcher|postdoc|developer|engineer|designer|writer|author|founder|entrepreneur|teacher|artist|journalist|reporter|producer|host|consultant|analyst|manager|fan|reader|photographer|nurse|farmer|baker|maker|owner|translator|librarian|musician)\b/i,
  ],
  [
    2,
    /\b(?:came across|stumbled (?:up)?on|discovered|found) (?:your|you)\b|\b(?:found|got|saw|have) your (?:name|e-?mail|profile|contact|website|ad|work)\b/i,
  ],
  [
    2,
    /\b(?:reaching out|reach out to (?:you|see|ask)|want(?:ed)? to reach out|getting in touch|writing to you because|contacting you (?:because|to|about)|cold e-?mail|out of the blue)\b/i,
  ],
  [
    2,
    /\bi(?:['’]ve| have)? (?:just |recently )?(?:read|watched|heard|listened to|finished|followed|attended|admired?|loved?|enjoyed) your\b|\bfan of your\b/i,
  ],
  [
    1.5,
    /\b(?:on behalf of|we(?:['’]re| are) a (?:\w+ ){0,4}(?:company|startup|agency|team|non-?profit|firm|magazine|podcast|studio|school|shop))\b/i,
  ],
  [
    1.5,
    /\b(?:internship|position|role|opening|apply(?:ing)?|application|mentor(?:ship)?|informational interview|your (?:lab|group|company|firm|fund|podcast|show|book|newsletter|blog|channel|store|shop|team))\b/i,
  ],
  [
    1,
    /\b(?:partnership|collaborat\w+|sponsor\w*|guest post|feature you|interview you|invite you|advice|pick your brain|opportunity|interested in (?:your|learning|working|joining))\b/i,
  ],
  [
    1,
    /\b(?:our (?:services?|company|products?|agency|platform|software|clients)|we (?:offer|specialise|specialize|provide)|promotional|hiring|recruit\w*|vacanc(?:y|ies)|salary)\b/i,
  ],
  [
    1,
    /\bif you(?:['’]re| are|['’]d be| would be)? (?:\w+ )?interested\b|\b(?:would|might) (?:it|this|that|you) (?:be of interest|interest you)\b/i,
  ],
  [
    0.75,
    /\b(?:i|we)(?:['’]d| would) (?:very much |really |so |be (?:super |very |really )?)?(?:love|like|interested|honou?red|grateful|delighted)\b|\bi was (?:wondering|hoping)\b/i,
  ],
  [1, /\bwould you be (?:\w+ )?(?:open|willing|interested|available|able)\b|\bare you open to\b/i],
];

/** How people write who have worked together for long. */
const AGAINST: readonly Cue[] = [
  [
    2,
    /\b(?:fyi|pls|thx|asap|eod|cob|per (?:our|your|the)|as (?:discussed|agreed|we discussed|requested|promised)|see (?:attached|below)|attached (?:is|are|please)|(?:minutes|agenda) (?:of|for)|the (?:memo|draft|cable|schedule|agenda|minutes)|call sheet|follow(?:ing)? up on (?:our|yesterday|the))\b/i,
  ],
  [
    1.5,
    /\b(?:thanks for (?:sending|the (?:update|draft|note|reply|file|quick|heads)|getting back|coming|your (?:reply|e-?mail|message|note))|will do|sounds good|got it|see you (?:tomorrow|then|there|on|at)|talk (?:later|soon|tomorrow))\b/i,
  ],
  [1, /\b(?:we|us|our) (?:all )?(?:need to|should|have to|agreed|decided|meeting)\b|\b(?:team|all|everyone|folks),/i],
];

const SIGNAL_WEIGHT: Partial<Record<SignalId, number>> = {
  'generic-praise': 1.5,
  'vague-offer': 1,
  'specific-reference': 0.75,
  platitude: 0.75,
  'vague-invitation': 1.5,
  'peer-move': 1,
  ask: 0.25,
  give: 0.5,
};

/** Weights were set by hand; the sum at which a letter reads as outreach trades nagging against silence. */
const THRESHOLD = 2;

/** Forms of address among people who do not know each other. */
const FORMAL = /\b(?:dear|dr|prof|professor|mr|ms|mrs|sir|madam|senator|to whom)\b/i;

/** What stands around a letter's body. */
export type Frame = { readonly greeting: string; readonly signedOff: boolean };

const frameWeight = ({ greeting, signedOff }: Frame): number =>
  (greeting === '' ? 0 : FORMAL.test(greeting) ? 1.25 : 0.75) + (signedOff && greeting !== '' ? 0.25 : 0);

/** Whether the writer wants to start or advance a relation, or to obtain something, outside a settled exchange. */
export const isOutreach = (letter: Letter, sentences: readonly Sentence[], frame: Frame): boolean => {
  if (isSettled(letter) || sentences.length === 0) return false;
  const seen = new Set(sentences.flatMap(({ signals }) => signals.map(({ id }) => id)));
  // Who asks for nothing, offers nothing and proposes nothing wants nothing.
  if (!(['ask', 'give', 'vague-offer', 'vague-invitation', 'peer-move'] as const).some((id) => seen.has(id)))
    return false;
  const text = `${letter.subject}\n${sentences.map((sentence) => sentence.text).join('\n')}`;
  const sum = (cues: readonly Cue[]): number =>
    cues.reduce((total, [weight, cue]) => total + (cue.test(text) ? weight : 0), 0);
  const signalSum = [...seen].reduce((total, id) => total + (SIGNAL_WEIGHT[id] ?? 0), 0);
  const crowd = letter.recipients.length > 3 ? 2 : 0;
  // Who takes the trouble to say that the reader stands above is not writing to the next desk.
  const upward = letter.relation === 'above' ? 1 : 0;
  return sum(FOR) + signalSum + upward + frameWeight(frame) - sum(AGAINST) - crowd >= THRESHOLD;
};
