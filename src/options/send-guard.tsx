import { Choice } from '../kit/choice';
import type { Settings } from '../shell/settings';
import { t, type WordKey } from '../shell/words';

type Guard = Settings['sendGuard'];

const GUARDS: readonly { readonly value: Guard; readonly name: WordKey; readonly detail: WordKey }[] = [
  { value: 'off', name: 'guardOff', detail: 'guardOffDetail' },
  { value: 'blanks', name: 'guardBlanks', detail: 'guardBlanksDetail' },
  { value: 'serious', name: 'guardGrave', detail: 'guardGraveDetail' },
];

export type SendGuardProps = { readonly guard: Guard; readonly onChoose: (guard: Guard) => void };

/** What is asked about before a letter is sent. */
export const SendGuard = ({ guard, onChoose }: SendGuardProps) => (
  <section>
    <h2>{t('optionsGuard')}</h2>
    <Choice
      name="send-guard"
      legend={t('optionsGuard')}
      value={guard}
      options={GUARDS.map(({ value, name }) => ({ value, label: t(name) }))}
      onChoose={onChoose}
    />
    {GUARDS.filter(({ value }) => value === guard).map(({ value, detail }) => (
      <p key={value} class="detail">
        {t(detail)}
      </p>
    ))}
  </section>
);
