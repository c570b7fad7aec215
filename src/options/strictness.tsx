import type { Settings } from '../shell/settings';
import { STRICTNESS_WORDS } from '../shell/strictness';
import type { Ask } from './critique-of';
import { DetailedChoice } from './detailed-choice';
import { Sample } from './sample';
import { Section } from './section';
import { StrictnessTable } from './strictness-table';

export type StrictnessSectionProps = {
  readonly settings: Settings;
  readonly ask: Ask;
  readonly onChoose: (strictness: Settings['strictness']) => void;
};

/** How much is said: the levels, what the chosen one makes of a letter, and the table behind it. */
export const StrictnessSection = ({ settings, ask, onChoose }: StrictnessSectionProps) => (
  <Section id="strictness">
    <DetailedChoice
      name="strictness"
      legend="optionsStrictness"
      options={STRICTNESS_WORDS}
      value={settings.strictness}
      onChoose={onChoose}
    />
    <Sample settings={settings} ask={ask} />
    <StrictnessTable strictness={settings.strictness} />
  </Section>
);
