import type { Letter } from '../critic/letter';

/** A letter such as many students write to a professor whom they have never met. */
export const SAMPLE: Letter = {
  subject: 'A student with a question',
  body: `Dear Professor Lindqvist,

I hope this email finds you well. I am a second-year student of hydrology in Bergen, and I love your work!

I would love to buy you a coffee and pick your brain about choosing a field. I am happy to help with your research in any way I can.

If you are ever in Bergen, let me know.

Best,
Maya`,
  kind: 'new',
  recipients: [{ name: 'Ada Lindqvist', email: 'lindqvist@institute.example' }],
};
