import type { Letter, Span } from './letter';
import { blanksIn } from './signals/blank';
import { type SentenceSignal, signalsOf } from './signals/index';
import { foreignIn } from './text/language';
import { type Region, regionsOf } from './text/regions';
import { SENTENCE_LIMIT, sentencesIn } from './text/sentences';
import type { BlankKind } from './vocabulary';

/** What lies beyond is not read: no letter is that long, and a pasted book must not stall the critic. UTF-16 code units. */
export const BODY_LIMIT = 80_000;
const SUBJECT_LIMIT = 1000;

/** A sentence of the writer's own, with what the detectors matched in it; their offsets count in the letter's body. */
export type MatchedSentence = Span & { readonly text: string; readonly matches: readonly SentenceSignal[] };

/** A letter taken apart, before anything is judged. */
export type Parts = {
  readonly letter: Letter;
  readonly sentences: readonly MatchedSentence[];
  /** Empty where nobody is greeted. */
  readonly greeting: string;
  readonly greetingSpan: Span | undefined;
  /** Paragraphs in another language than English: no sentence of theirs is among `sentences`. */
  readonly foreign: readonly Span[];
  /** Places that wait to be filled, outside what is quoted. */
  readonly blanks: readonly (Span & { readonly kind: BlankKind })[];
  /** The writer's own words with greeting and signature, without what is quoted. */
  readonly own: string;
};

const shifted = <S extends Span>(span: S, by: number): S => ({ ...span, start: span.start + by, end: span.end + by });

const matchedSentence = (body: string, { start, end }: Span): MatchedSentence => {
  const text = body.slice(start, end);
  const matches = signalsOf(text.slice(0, SENTENCE_LIMIT)).map(({ topic, ...match }) => ({
    ...shifted(match, start),
    // What reaches to the end of what was read reaches to the end of the sentence.
    ...(match.end === SENTENCE_LIMIT ? { end } : {}),
    ...(topic === undefined ? {} : { topic: shifted(topic, start) }),
  }));
  return { start, end, text, matches };
};

/** Takes a letter apart: its regions, its sentences, and what the detectors match in each. */
export const partsOf = (letter: Letter): Parts => {
  const body = letter.body.slice(0, BODY_LIMIT);
  const regions = regionsOf(body);
  const textOf = ({ start, end }: Region): string => body.slice(start, end);
  const greeting = regions.find(({ kind }) => kind === 'greeting');
  const bodies = regions.filter(({ kind }) => kind === 'body');
  const foreign = bodies.flatMap((region) => foreignIn(body, region));
  const isForeign = ({ start }: Span): boolean => foreign.some((span) => span.start <= start && start < span.end);
  return {
    letter: { ...letter, body, subject: letter.subject.slice(0, SUBJECT_LIMIT) },
    sentences: bodies
      .flatMap((region) => sentencesIn(body, region))
      .filter((span) => !isForeign(span))
      .map((span) => matchedSentence(body, span)),
    greeting: greeting === undefined ? '' : textOf(greeting),
    greetingSpan: greeting && { start: greeting.start, end: greeting.end },
    foreign,
    blanks: regions
      .filter(({ kind }) => kind !== 'quote')
      .flatMap((region) => blanksIn(textOf(region)).map((blank) => shifted(blank, region.start))),
    own: regions
      .filter(({ kind }) => kind !== 'quote')
      .map(textOf)
      .join('\n'),
  };
};
