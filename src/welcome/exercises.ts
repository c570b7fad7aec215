import type { CheckId, Family } from '../critic/critique';
import type { WordKey } from '../shell/words';

/** A letter that makes one mistake, for its reader to mend. */
export type Exercise = {
  readonly id: string;
  readonly title: WordKey;
  /** What to look for. */
  readonly task: WordKey;
  /** The families that findings of this mistake belong to. */
  readonly families: readonly Family[];
  /** What a letter without the mistake must not be without. */
  readonly check: CheckId;
  /** The reader's address, by which an exercise is known from its letter. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
};

/** One for each of the three mistakes. The letters are English, like the mails that the critic reads. */
export const EXERCISES: readonly Exercise[] = [
  {
    id: 'pecking-order',
    title: 'exerciseOrder',
    task: 'exerciseOrderTask',
    families: ['pecking-order'],
    check: 'one-small-ask',
    to: 'professor@university.example',
    subject: 'Measurements for your wetlands map',
    body: `Dear Professor,

Your 2021 paper on tidal wetlands changed how our class maps the northern shore. I have attached the 300 measurements that we took there last spring, which you are welcome to use.

Could I buy you a coffee next week?

Kind regards,
A student of hydrology`,
  },
  {
    id: 'give-first',
    title: 'exerciseGive',
    task: 'exerciseGiveTask',
    families: ['reciprocity'],
    check: 'gives-first',
    to: 'director@concerthall.example',
    subject: 'Three years of figures',
    body: `Dear Director,

My name is on no programme yet: I run a choir in a small town. Would you be willing to mentor me for a few months?

I have attached our figures from three years of free concerts, for your team to use.

Kind regards,
A choir leader`,
  },
  {
    id: 'value',
    title: 'exerciseValue',
    task: 'exerciseValueTask',
    families: ['value', 'flattery'],
    check: 'states-value',
    to: 'chief-executive@maps.example',
    subject: 'Your map of libraries',
    body: `Dear Chief Executive,

I love your work! I would be happy to help in any way I can.

I look after the opening hours of 40 libraries in the north.

Kind regards,
A librarian`,
  },
];
