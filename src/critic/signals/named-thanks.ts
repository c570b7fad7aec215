import { type Detector, find } from './detector';

/** Thanks for what anybody is thanked for say nothing of what was done. */
const FORMULA =
  /\bfor (?:your |the |taking (?:the |your )?)?(?:time|consideration|attention|patience|understanding|cooperation|support|help|assistance|interest|reading|listening|anything|everything|all (?:you|your))\b/i;

const PATTERNS = [
  /\b(?:thank(?:s| you)|grateful|gratitude)(?: \w+){0,4} for (?:the|your|agreeing|sending|showing|lending|taking|introducing|putting|writing|explaining|publishing|coming|speaking|answering|inviting|helping)\b(?: [\w'’-]+){1,8}/i,
];

/** Thanks for something that is named. */
export const namedThanks: Detector = (sentence) => {
  const words = FORMULA.test(sentence) ? null : find(sentence, PATTERNS);
  return words === null ? [] : [words];
};
