import type { Rule } from '../critic/rules/rule';
import { t } from '../shell/words';
import { Example } from './example';
import { Switch } from './switch';

export type RuleCardProps = {
  readonly rule: Rule;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
};

/** One rule: its switch, its reason, and the examples that it is tested with. */
export const RuleCard = ({ rule, on, onSwitch }: RuleCardProps) => (
  <article data-entry data-rule={rule.id}>
    <Switch on={on} onSwitch={onSwitch}>
      <b>{rule.title}</b>
    </Switch>
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
