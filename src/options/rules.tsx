import { rules } from '../critic/rules/index';
import { t } from '../shell/words';
import { FAMILIES, FAMILY_WORDS } from './families';
import { RuleCard } from './rule-card';
import { Section } from './section';

export type RulesProps = {
  readonly off: readonly string[];
  readonly onSwitch: (id: string, on: boolean) => void;
};

/** Every rule of the critic, by family, with its switch. */
export const Rules = ({ off, onSwitch }: RulesProps) => (
  <Section id="rules">
    {FAMILIES.map((family) => (
      <section key={family} class="family">
        <h3>{t(FAMILY_WORDS[family])}</h3>
        {rules
          .filter((rule) => rule.family === family)
          .map((rule) => (
            <RuleCard key={rule.id} rule={rule} on={!off.includes(rule.id)} onSwitch={(on) => onSwitch(rule.id, on)} />
          ))}
      </section>
    ))}
  </Section>
);
