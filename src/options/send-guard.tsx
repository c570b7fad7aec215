import type { Settings } from '../shell/settings';
import { DetailedChoice, type DetailedChoiceProps } from './detailed-choice';
import { Section } from './section';

type Guard = Settings['sendGuard'];

const GUARDS: DetailedChoiceProps<Guard>['options'] = [
  { value: 'off', name: 'guardOff', detail: 'guardOffDetail' },
  { value: 'blanks', name: 'guardBlanks', detail: 'guardBlanksDetail' },
  { value: 'serious', name: 'guardGrave', detail: 'guardGraveDetail' },
];

export type SendGuardProps = { readonly guard: Guard; readonly onChoose: (guard: Guard) => void };

/** What is asked about before a letter is sent. */
export const SendGuard = ({ guard, onChoose }: SendGuardProps) => (
  <Section id="guard">
    <DetailedChoice name="send-guard" legend="optionsGuard" options={GUARDS} value={guard} onChoose={onChoose} />
  </Section>
);
