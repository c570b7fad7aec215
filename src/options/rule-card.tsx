import type { Rule } from '../critic/rules/rule';
import { t } from '../shell/words';
import { Example } from './example';

export type RuleCardProps = {
  readonly rule: Rule;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
};

/** One rule: its switch, its reason, and the examples that it is tested with. */
export const RuleCard = ({ rule, on, onSwitch }: RuleCardProps) => (
  <article data-rule={rule.id}>
    <label>
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <b>{rule.title}</b>
    </label>
    <details>
      <summary>{t('optionsWhy')}</summary>
      <p>{rule.why}</p>
      <p class="source">
        {t('optionsSource')}: {rule.source}
      </p>
      <ul>
        {rule.examples.map((example, index) => (
          <Example key={index} example={example} />
        ))}
      </ul>
    </details>
  </article>
);
