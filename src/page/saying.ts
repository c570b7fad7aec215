import type { Answer, Finding } from '../critic/critique';
import type { Relation } from '../critic/letter';
import type { Scope } from '../panel/dismissals';
import type { Answers } from './answers';
import type { Dismissed } from './dismissals';
import type { Judgement } from './judgement';

export type SayingParts = {
  readonly judgement: Pick<Judgement, 'sayRelation' | 'dismiss' | 'restore'>;
  readonly answers: Pick<Answers, 'give' | 'takeBack'>;
  /** The letter is to be judged by what was said. */
  readonly said: () => void;
  /** What was said holds for this letter, and could not be stored. */
  readonly notKept: () => void;
  readonly dismissed: (finding: Finding, scope: Scope, done: Dismissed) => void;
};

/** What the writer says of a letter: who its reader is, what a sentence is, what not to hear again. */
export type Saying = {
  readonly relation: (relation: Relation, reader?: string) => void;
  readonly answer: (answer: Answer) => void;
  readonly takeBack: (answer: Answer) => void;
  readonly dismiss: (finding: Finding, scope: Scope) => void;
  /** All that was dismissed in this letter is spoken of again. */
  readonly restore: () => void;
};

export const createSaying = ({ judgement, answers, said, notKept, dismissed }: SayingParts): Saying => ({
  relation: (relation, reader) => {
    judgement.sayRelation(relation, reader).catch(notKept);
    said();
  },
  answer: (answer) => {
    answers.give(answer).catch(notKept);
    said();
  },
  takeBack: (answer) => {
    answers.takeBack(answer).catch(notKept);
    said();
  },
  dismiss: (finding, scope) => {
    judgement.dismiss(finding, scope).then((done) => dismissed(finding, scope, done), notKept);
    said();
  },
  restore: () => {
    judgement.restore().catch(notKept);
    said();
  },
});
