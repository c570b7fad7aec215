import { modelOf } from './classifier/models';
import type { SignalId } from './critique';
import type { Mark, Span } from './letter';
import type { MatchedSentence } from './parts';
import type { Sentence, Signal } from './report';
import { askKind } from './signals/ask-kind';
import { askSize } from './signals/ask-size';
import { giveKind, isExact } from './signals/give-kind';
import { plainIn } from './signals/plain';
import { stemIn } from './signals/stem';
import { topicIn } from './signals/topic';
import { CLASSIFIED, type Classified, type Odds } from './vocabulary';

/** How sure a signal is that is found by patterns alone. Assumed: the corpus has no labels for these, so it is not measured. */
const BY_PATTERN = 0.9;

const isClassified = (id: SignalId): id is Classified => CLASSIFIED.some((known) => known === id);

const covers = (mark: Span, sentence: Span): boolean => {
  const shared = Math.min(mark.end, sentence.end) - Math.max(mark.start, sentence.start);
  return shared > 0 && 2 * shared >= Math.min(mark.end - mark.start, sentence.end - sentence.start);
};

const withDetails = (signal: Signal, { text, start }: Span & { readonly text: string }): Signal => {
  const { id } = signal;
  if (id === 'give') return { ...signal, give: { kind: giveKind(text), exact: isExact(text) } };
  if (id !== 'ask' && id !== 'vague-invitation' && id !== 'peer-move') return signal;
  const topic = topicIn(text);
  return {
    ...signal,
    ...(topic === undefined ? {} : { topic: { start: start + topic.start, end: start + topic.end } }),
    ...(id === 'ask' ? { ask: { kind: askKind(text), size: askSize(text) } } : {}),
  };
};

/** The odds of a sentence's signals once the writer has spoken: what was said is sure, and so is what a blank awaits. */
export const markedOdds = (odds: Odds, sentence: MatchedSentence, marks: readonly Mark[]): Odds => ({
  ...odds,
  ...plainIn(sentence.text),
  ...stemIn(sentence.text),
  ...Object.fromEntries(
    marks
      .filter((mark) => isClassified(mark.signal) && covers(mark, sentence))
      .map(({ signal, is }) => [signal, is ? 1 : 0]),
  ),
});

/** The signals of a sentence: what the models find likely enough, what patterns match, what the writer said. */
export const noticedIn = (sentence: MatchedSentence, odds: Odds, marks: readonly Mark[]): Sentence => {
  const { start, end, text, matches } = sentence;
  const said = new Map(marks.filter((mark) => covers(mark, sentence)).map(({ signal, is }) => [signal, is]));
  const whole = (id: SignalId, sure: number): Signal => ({ id, start, end, sure });
  const classified = CLASSIFIED.filter((id) => odds[id] >= modelOf(id).threshold).flatMap((id) => {
    const matched = matches.filter((match) => match.id === id);
    return matched.length === 0 ? [whole(id, odds[id])] : matched.map((match) => ({ ...match, sure: odds[id] }));
  });
  const patterned = matches
    .filter(({ id }) => !isClassified(id) && said.get(id) !== false)
    .map((match) => ({ ...match, sure: said.get(match.id) ? 1 : BY_PATTERN }));
  const added = [...said]
    .filter(([id, is]) => is && !isClassified(id) && !matches.some((match) => match.id === id))
    .map(([id]) => whole(id, 1));
  return {
    start,
    end,
    text,
    odds,
    signals: [...classified, ...patterned, ...added].map((signal) => withDetails(signal, sentence)),
  };
};
