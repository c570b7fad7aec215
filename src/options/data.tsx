import { useRef, useState } from 'preact/hooks';
import type { Kept } from '../shell/kept';
import { t } from '../shell/words';
import { Confirm } from './confirm';
import { readDataFile, writeDataFile } from './data-file';
import { download } from './download';
import { Section } from './section';
import { TakeFile, type TakeFileProps } from './take-file';

export type DataProps = {
  readonly kept: Kept;
  /** Each resolves to false where it could not be done. */
  readonly onReplace: (kept: Kept) => Promise<boolean>;
  readonly onForget: () => Promise<boolean>;
};

/** What waits for a yes. */
type Asked = {
  readonly question: string;
  readonly yes: string;
  readonly act: () => Promise<boolean>;
  readonly done: string;
};

const fileName = (): string => `worthwhile-${new Date().toISOString().slice(0, 10)}.json`;

/** All that is kept: saved as a file, taken from one, or forgotten. */
export const Data = ({ kept, onReplace, onForget }: DataProps) => {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [said, setSaid] = useState({ line: '', refused: false });
  /** What was pressed: the keyboard comes back to it. */
  const pressed = useRef<HTMLElement | null>(null);

  const ask = (by: HTMLElement, question: Asked): void => {
    pressed.current = by;
    setAsked(question);
    setSaid({ line: '', refused: false });
  };
  const close = (line = ''): void => {
    setAsked(null);
    setSaid({ line, refused: false });
    pressed.current?.focus();
  };

  const take: TakeFileProps['onFile'] = (name, text, input) => {
    const read = readDataFile(text);
    if ('line' in read) {
      setAsked(null);
      return setSaid({ line: t(read.line, ...read.words), refused: true });
    }
    ask(input, {
      question: t('dataReplace', name),
      yes: t('dataReplaceYes'),
      act: () => onReplace(read),
      done: t('dataReplaced'),
    });
  };

  return (
    <Section id="data">
      <p class="detail">{t('dataDetail')}</p>
      <p class="row">
        <button type="button" onClick={() => download(fileName(), writeDataFile(kept))}>
          {t('dataSave')}
        </button>
        <TakeFile onFile={take} />
        <button
          type="button"
          onClick={({ currentTarget }) =>
            ask(currentTarget, {
              question: t('dataForgetAsk'),
              yes: t('dataForgetYes'),
              act: onForget,
              done: t('dataForgotten'),
            })
          }
        >
          {t('dataForget')}
        </button>
      </p>
      {asked !== null && (
        <Confirm
          key={asked.question}
          question={asked.question}
          yes={asked.yes}
          onNo={() => close()}
          onYes={async () => close((await asked.act()) ? asked.done : '')}
        />
      )}
      <p role="status" class={said.refused ? 'refused' : ''}>
        {said.line}
      </p>
    </Section>
  );
};
