import { useRef, useState } from 'preact/hooks';
import type { Kept } from '../shell/kept';
import { t } from '../shell/words';
import { Confirm } from './confirm';
import { readDataFile, writeDataFile } from './data-file';
import { download } from './download';
import { Section } from './section';

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
  const [said, setSaid] = useState('');
  const buttons = useRef<HTMLParagraphElement>(null);

  const ask = (next: Asked | null, line = ''): void => {
    setAsked(next);
    setSaid(line);
    if (next === null) buttons.current?.focus();
  };

  const take = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const read = readDataFile(await file.text());
    // The same file may be mended and chosen again.
    input.value = '';
    if ('line' in read) return ask(null, t(read.line, ...read.words));
    ask({
      question: t('dataReplace', file.name),
      yes: t('dataReplaceYes'),
      act: () => onReplace(read),
      done: t('dataReplaced'),
    });
  };

  return (
    <Section id="data">
      <p class="detail">{t('dataDetail')}</p>
      <p class="row" ref={buttons} tabIndex={-1}>
        <button type="button" onClick={() => download(fileName(), writeDataFile(kept))}>
          {t('dataSave')}
        </button>
        <label class="button">
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={({ currentTarget }) => void take(currentTarget)}
          />
          {t('dataTake')}
        </label>
        <button
          type="button"
          onClick={() =>
            ask({ question: t('dataForgetAsk'), yes: t('dataForgetYes'), act: onForget, done: t('dataForgotten') })
          }
        >
          {t('dataForget')}
        </button>
      </p>
      {asked !== null && (
        <Confirm
          question={asked.question}
          yes={asked.yes}
          onNo={() => ask(null)}
          onYes={async () => ask(null, (await asked.act()) ? asked.done : '')}
        />
      )}
      <p role="status">{said}</p>
    </Section>
  );
};
