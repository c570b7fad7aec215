import type { KeptAnswer } from '../shell/answers';
import type { Kept } from '../shell/kept';
import type { Key } from '../shell/keys';
import type { Mistake } from '../shell/mistakes';
import { PRACTICE_PAGE } from '../shell/pages';
import type { Relations } from '../shell/people';
import type { Change, Settings } from '../shell/settings';
import { t } from '../shell/words';
import { Answers } from './answers';
import { Appearance } from './appearance';
import { Contents } from './contents';
import type { Ask } from './critique-of';
import { Data, type DataProps } from './data';
import { Keyboard } from './keyboard';
import { Marks } from './marks';
import { Mistakes } from './mistakes';
import { People } from './people';
import { Phrases } from './phrases';
import { Rules } from './rules';
import { Search, useSearch } from './search';
import { SendGuard } from './send-guard';
import { Sites, type SitesProps } from './sites';
import { StrictnessSection } from './strictness';

export type OptionsProps = Kept &
  Omit<DataProps, 'kept'> &
  Pick<SitesProps, 'hosts' | 'missing' | 'onAllow'> & {
    /** Whether something is stored that this version cannot read. */
    readonly unread: boolean;
    readonly keys: readonly Key[];
    /** Why the last change could not be kept. */
    readonly failure: string | null;
    readonly ask: Ask;
    readonly onChange: (change: Change) => void;
    readonly onForgetAnswer: (answer: KeptAnswer) => void;
    readonly onForgetMistake: (mistake: Mistake) => void;
    readonly onForgetMistakes: () => void;
    /** Resolves to false where it could not be kept. */
    readonly onRelations: (change: (relations: Relations) => Relations) => Promise<boolean>;
  };

const switched = (rulesOff: readonly string[], id: string, on: boolean): string[] =>
  on ? rulesOff.filter((off) => off !== id) : [...rulesOff, id];

const without = (relations: Relations, who: string): Relations =>
  Object.fromEntries(Object.entries(relations).filter(([other]) => other !== who));

/** Everything that can be chosen, kept as soon as it is chosen. */
export const Options = ({ unread, keys, hosts, missing, failure, ask, ...on }: OptionsProps) => {
  const { settings, relations, mistakes, answers } = on;
  const { page, ...search } = useSearch();
  const { onChange } = on;
  const choose = (chosen: Partial<Settings>): void => onChange(() => chosen);
  return (
    <div class="page" ref={page}>
      <header>
        <h1>{t('optionsTitle')}</h1>
        <p class="detail">
          {t('optionsIntro')} <a href={`/${PRACTICE_PAGE}`}>{t('practiceOpen')}</a>
        </p>
        {unread && (
          <p class="unread" role="status">
            {t('optionsUnread')}
          </p>
        )}
      </header>
      <div class="guide">
        <Search {...search} />
        <Contents />
      </div>
      <div class="sections">
        <StrictnessSection settings={settings} ask={ask} onChoose={(strictness) => choose({ strictness })} />
        <Marks when={settings.marks} onChoose={(marks) => choose({ marks })} />
        <SendGuard guard={settings.sendGuard} onChoose={(sendGuard) => choose({ sendGuard })} />
        <People
          relations={relations}
          onSay={(who, relation) => on.onRelations((stored) => ({ ...stored, [who]: relation }))}
          onForget={(who) => void on.onRelations((stored) => without(stored, who))}
        />
        <Sites hosts={hosts} missing={missing} settings={settings} onChange={onChange} onAllow={on.onAllow} />
        <Phrases
          phrases={settings.phrasesOff}
          onFlagAgain={(phrase) =>
            onChange((stored) => ({ phrasesOff: stored.phrasesOff.filter((kept) => kept !== phrase) }))
          }
        />
        <Answers answers={answers} onForget={on.onForgetAnswer} />
        <Rules
          off={settings.rulesOff}
          onSwitch={(id, isOn) => onChange((stored) => ({ rulesOff: switched(stored.rulesOff, id, isOn) }))}
        />
        <Mistakes mistakes={mistakes} onForget={on.onForgetMistake} onForgetAll={on.onForgetMistakes} />
        <Keyboard keys={keys} />
        <Appearance theme={settings.theme} onChoose={(theme) => choose({ theme })} />
        <Data kept={{ settings, relations, mistakes, answers }} onReplace={on.onReplace} onForget={on.onForget} />
      </div>
      <p class="failure" role="alert">
        {failure !== null && t('optionsFailed', failure)}
      </p>
    </div>
  );
};
