import type { Answer, Finding } from '../critic/critique';
import type { Relation } from '../critic/letter';
import type { Scope } from '../panel/dismissals';
import type { Judgement } from './judgement';

export type SayingParts = {
  readonly judgement: Pick<Judgement, 'sayRelation' | 'dismiss'>;
  /** The letter is to be judged by what was said. */
  readonly said: () => void;
  /** What was said holds for this letter, and could not be stored. */
  readonly notKept: () => void;
  /** The rule of `finding` was called wrong too often. */
  readonly tooOften: (finding: Finding) => void;
};

/** What the writer says of a letter: who its reader is, what a sentence is, what not to hear again. */
export type Saying = {
  readonly relation: (relation: Relation, reader?: string) => void;
  readonly answer: (keep: (answer: Answer) => void) => (answer: Answer) => void;
  readonly dismiss: (finding: Finding, scope: Scope) => void;
};

export const createSaying = ({ judgement, said, notKept, tooOften }: SayingParts): Saying => ({
  relation: (relation, reader) => {
    judgement.sayRelation(relation, reader).catch(notKept);
    said();
  },
  answer: (keep) => (answer) => {
    keep(answer);
    said();
  },
  dismiss: (finding, scope) => {
    judgement.dismiss(finding, scope).then((often) => {
      if (often) tooOften(finding);
    }, notKept);
    said();
  },
});
