import type { Reading, SignalId } from './critique';
import type { Letter } from './letter';
import { isSmallAsk } from './reading/ask-size';
import { isOutreach } from './reading/outreach';
import { relationOf } from './reading/relation';
import type { Report, Sentence } from './report';
import { signalsOf } from './signals/index';
import { regionsOf } from './text/regions';
import { SENTENCE_LIMIT, sentencesIn } from './text/sentences';

/** What lies beyond is not read: no letter is that long, and a pasted book must not stall the critic. UTF-16 code units. */
export const BODY_LIMIT = 20_000;
const SUBJECT_LIMIT = 1000;

const shifted = <S extends { readonly start: number; readonly end: number }>(span: S, by: number): S => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
});

const readSentence = (body: string, start: number, end: number): Sentence => {
  const text = body.slice(start, end);
  const signals = signalsOf(text.slice(0, SENTENCE_LIMIT)).map(({ topic, ...signal }) => ({
    ...shifted(signal, start),
    // What reaches to the end of what was read reaches to the end of the sentence.
    ...(signal.end === SENTENCE_LIMIT ? { end } : {}),
    ...(topic === undefined ? {} : { topic: shifted(topic, start) }),
  }));
  return { start, end, text, signals };
};

/** A give in the same sentence as the first ask counts as given first. */
const orderOf = (sentences: readonly Sentence[]): Reading['order'] => {
  const first = (id: SignalId): number =>
    sentences.findIndex(({ signals }) => signals.some((signal) => signal.id === id));
  const ask = first('ask');
  const give = first('give');
  if (ask < 0) return give < 0 ? 'neither' : 'give-only';
  if (give < 0) return 'ask-only';
  return give <= ask ? 'give-first' : 'ask-first';
};

/** Reads a letter: its regions, sentences, signals, and what they come to together. */
export const read = (letter: Letter): Report => {
  const body = letter.body.slice(0, BODY_LIMIT);
  const known = { ...letter, body, subject: letter.subject.slice(0, SUBJECT_LIMIT) };
  const regions = regionsOf(body);
  const sentences = regions
    .filter(({ kind }) => kind === 'body')
    .flatMap((region) => sentencesIn(body, region))
    .map(({ start, end }) => readSentence(body, start, end));
  const seen = new Set(sentences.flatMap(({ signals }) => signals.map(({ id }) => id)));
  const greeting = regions.find(({ kind }) => kind === 'greeting');
  const frame = {
    greeting: greeting === undefined ? '' : body.slice(greeting.start, greeting.end),
    signedOff: regions.some(({ kind }) => kind === 'sign-off'),
  };
  const reading: Reading = {
    outreach: isOutreach(known, sentences, frame),
    relation: relationOf(known),
    order: orderOf(sentences),
    value: seen.has('give') ? 'specific' : seen.has('vague-offer') ? 'vague' : 'none',
    familiarity: seen.has('specific-reference') ? 'specific' : seen.has('generic-praise') ? 'generic' : 'none',
  };
  return { letter, sentences, reading, smallAsk: isSmallAsk(sentences) };
};
