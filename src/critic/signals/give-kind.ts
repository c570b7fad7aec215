import type { GiveKind } from '../vocabulary';

const KINDS: readonly (readonly [GiveKind, RegExp])[] = [
  [
    'audience',
    /\b\d[\d,.]{0,12}k?\+? (?:\w+ ){0,3}(?:readers|listeners|subscribers|followers|members|viewers|attendees|students|users|customers|visitors)\b/i,
  ],
  ['money', /[$£€]\s?\d|\b(?:fee|honorarium|stipend|free of charge|expenses|discount|salary|no (?:cost|charge))\b/i],
  ['introduction', /\bintroduc(?:e|tion)\b|\bput you in touch\b/i],
  [
    'finding',
    /\b(?:bug|typo|error|mistake|misprint|broken|wrong|missing|should (?:be|read)|fails?|crash(?:es)?|leak|vulnerab\w+)\b/i,
  ],
  [
    'result',
    /\b(?:thanks to|because of|after (?:reading|using|following)|helped (?:me|us)|taught (?:me|us)|worked)\b/i,
  ],
  [
    'finished-work',
    /\b(?:attached|enclosed|(?:i|we)(?:['’]ve| have) (?:made|written|drawn|fixed|translated|typed|built|put together|collected|prepared|mapped|scanned))\b/i,
  ],
];

export const giveKind = (sentence: string): GiveKind =>
  KINDS.find(([, pattern]) => pattern.test(sentence))?.[0] ?? 'offer';

/** Whether the give says so much that it could be checked: a number, a name, a thing that is there. */
export const isExact = (sentence: string): boolean =>
  /\d|\b(?:attached|enclosed|below)\b|[a-z,;] \p{Lu}\p{Ll}+/u.test(sentence);
