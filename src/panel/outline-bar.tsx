import type { SentenceReading } from '../critic/critique';
import { READINGS } from '../shell/answer-words';

/** The letter as a strip: a piece for each sentence, as wide as it is long, marked by what it is read as. */
export const OutlineBar = ({ sentences }: { readonly sentences: readonly SentenceReading[] }) => (
  <span class="bar" aria-hidden="true">
    {sentences.map(({ start, text, signals }) => (
      <i
        key={start}
        data-reads={READINGS.find(({ id }) => signals.includes(id))?.id}
        style={{ flexGrow: String(text.length) }}
      />
    ))}
  </span>
);
