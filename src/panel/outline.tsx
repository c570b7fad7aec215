import type { Answer, Reading, SentenceReading, SignalId } from '../critic/critique';
import { READINGS } from '../shell/answer-words';
import { t, type WordKey } from '../shell/words';
import { OutlineBar } from './outline-bar';
import { Said, type SaidProps } from './said';
import { trusted } from './trusted';

export type OutlineProps = SaidProps & {
  readonly order: Reading['order'];
  readonly sentences: readonly SentenceReading[];
  readonly onAnswer: (answer: Answer) => void;
  readonly onShowWords: (words: string) => void;
};

const ORDERS: Readonly<Record<Reading['order'], WordKey>> = {
  'give-first': 'orderGiveFirst',
  'ask-first': 'orderAskFirst',
  'ask-only': 'orderAskOnly',
  'give-only': 'orderGiveOnly',
  neither: 'orderNeither',
};

/** What the letter gives, asks and names, as it was read, in the order of the letter; each reading can be put right. */
export const Outline = ({ order, sentences, onAnswer, onShowWords, ...said }: OutlineProps) => {
  const readingsOf = ({ signals }: SentenceReading) => READINGS.filter(({ id }) => signals.includes(id));
  const read = sentences.filter((sentence) => readingsOf(sentence).length > 0);
  const others = sentences.filter((sentence) => !read.includes(sentence));

  const say = ({ start, end, text }: SentenceReading, signal: SignalId, is: boolean, words: WordKey) => (
    <button
      key={signal}
      type="button"
      class="say"
      onClick={trusted(() => onAnswer({ start, end, signal, is, quote: text }))}
    >
      {t(words)}
    </button>
  );
  const quoted = ({ text }: SentenceReading) => (
    <button type="button" class="words" title={t('findingShow')} onClick={trusted(() => onShowWords(text))}>
      <q>{text}</q>
    </button>
  );

  return (
    <details class="outline">
      <summary>
        <span>{t(ORDERS[order])}</span>
        <OutlineBar sentences={sentences} />
      </summary>
      <ol>
        {read.map((sentence) => (
          <li key={sentence.start}>
            {readingsOf(sentence).map(({ id, name, not }) => (
              <p key={id} class="reading" data-reads={id}>
                <b>{t(name)}</b>
                {say(sentence, id, false, not)}
              </p>
            ))}
            {quoted(sentence)}
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <details class="outline-others">
          <summary>{t('outlineOthers', String(others.length))}</summary>
          <ol>
            {others.map((sentence) => (
              <li key={sentence.start}>
                {quoted(sentence)}
                <p class="ways">{READINGS.map(({ id, is }) => say(sentence, id, true, is))}</p>
              </li>
            ))}
          </ol>
        </details>
      )}
      {said.answers.length > 0 && <Said {...said} />}
    </details>
  );
};
