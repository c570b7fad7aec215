import type { Report, Sentence } from '../report';

/** Greets a second time, and stands where it is: "Greetings from Kitale." */
const SALUTE =
  /^(?:(?:warm |kind )?greetings|good (?:day|morning|afternoon|evening))(?: (?:from|to) [^.?!]{1,40})?[.!]{1,3}$/i;

/** The sentence that a letter opens with, a salute apart. */
export const openingOf = ({ sentences }: Report): Sentence | undefined =>
  sentences.find(({ text }) => !SALUTE.test(text)) ?? sentences[0];
