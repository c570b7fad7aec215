import type { Settings } from '../shell/settings';
import { DetailedChoice, type DetailedChoiceProps } from './detailed-choice';
import { Section } from './section';

type When = Settings['marks'];

const TIMES: DetailedChoiceProps<When>['options'] = [
  { value: 'typing', name: 'marksTyping', detail: 'marksTypingDetail' },
  { value: 'pause', name: 'marksPause', detail: 'marksPauseDetail' },
  { value: 'asked', name: 'marksAsked', detail: 'marksAskedDetail' },
];

export type MarksProps = { readonly when: When; readonly onChoose: (when: When) => void };

/** When marks appear in a letter. */
export const Marks = ({ when, onChoose }: MarksProps) => (
  <Section id="marks">
    <DetailedChoice name="marks" legend="optionsMarks" options={TIMES} value={when} onChoose={onChoose} />
  </Section>
);
