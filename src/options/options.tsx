import { rules } from '../critic/rules/index';
import { Choice } from '../kit/choice';
import type { Change, Settings } from '../shell/settings';
import { STRICTNESS_WORDS } from '../shell/strictness';
import { t } from '../shell/words';
import { FAMILIES, FAMILY_WORDS } from './families';
import { type Key, Keyboard } from './keyboard';
import { Phrases } from './phrases';
import { RuleCard } from './rule-card';
import { SendGuard } from './send-guard';
import { StrictnessTable } from './strictness-table';

export type OptionsProps = {
  readonly settings: Settings;
  readonly keys: readonly Key[];
  /** Why the last change could not be kept. */
  readonly failure: string | null;
  readonly onChange: (change: Change) => void;
};

const switched = (rulesOff: readonly string[], id: string, on: boolean): string[] =>
  on ? rulesOff.filter((off) => off !== id) : [...rulesOff, id];

/** Everything that can be chosen, kept as soon as it is chosen. */
export const Options = ({
  settings: { strictness, rulesOff, phrasesOff, sendGuard },
  keys,
  failure,
  onChange,
}: OptionsProps) => (
  <>
    <header>
      <h1>{t('optionsTitle')}</h1>
      <p>{t('optionsIntro')}</p>
      <p role="status">{failure !== null && t('optionsFailed', failure)}</p>
    </header>
    <section>
      <h2>{t('optionsStrictness')}</h2>
      <Choice
        name="strictness"
        legend={t('optionsStrictness')}
        value={strictness}
        options={STRICTNESS_WORDS.map(({ value, name }) => ({ value, label: t(name) }))}
        onChoose={(chosen) => onChange(() => ({ strictness: chosen }))}
      />
      {STRICTNESS_WORDS.filter(({ value }) => value === strictness).map(({ value, detail }) => (
        <p key={value} class="detail">
          {t(detail)}
        </p>
      ))}
      <StrictnessTable strictness={strictness} />
    </section>
    <SendGuard guard={sendGuard} onChoose={(chosen) => onChange(() => ({ sendGuard: chosen }))} />
    <Keyboard keys={keys} />
    <Phrases
      phrases={phrasesOff}
      onFlagAgain={(phrase) =>
        onChange((stored) => ({ phrasesOff: stored.phrasesOff.filter((kept) => kept !== phrase) }))
      }
    />
    <section>
      <h2>{t('optionsRules')}</h2>
      {FAMILIES.map((family) => {
        const own = rules.filter((rule) => rule.family === family);
        return own.length === 0 ? null : (
          <section key={family} class="family">
            <h3>{t(FAMILY_WORDS[family])}</h3>
            {own.map((rule) => (
              <RuleCard
                key={rule.id}
                rule={rule}
                on={!rulesOff.includes(rule.id)}
                onSwitch={(on) => onChange((stored) => ({ rulesOff: switched(stored.rulesOff, rule.id, on) }))}
              />
            ))}
          </section>
        );
      })}
    </section>
  </>
);
