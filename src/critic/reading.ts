import type { LetterParts } from './classifier/letter-features';
import { letterOdds, likeliest, objectionOdds } from './classifier/letter-odds';
import { sentenceOdds } from './classifier/sentence-odds';
import type { Reading, SignalId } from './critique';
import type { Letter, Relation } from './letter';
import { markedOdds, noticedIn } from './noticed';
import { type MatchedSentence, type Parts, partsOf } from './parts';
import { orderOf } from './reading/order';
import { relationWords } from './reading/relation';
import { isSettled } from './reading/settled';
import { isSmallAsk } from './reading/small-ask';
import type { Report, Sentence } from './report';
import { blanksIn } from './signals/blank';

/** From this probability on a letter counts as outreach: it trades nagging against silence. */
const OUTREACH = 0.5;

/** A reader who is addressed by a title in the address book is greeted by it. */
const TITLED = /^(?:dr|prof|professor|sir|dame|senator|judge|rabbi|father|bishop)\b/i;

const greetingOf = ({ greeting, letter }: Parts): string => {
  const titled = letter.recipients.find(({ name }) => TITLED.test(name));
  return titled === undefined ? greeting : `Dear ${titled.name}`;
};

const isSaid = (sentences: readonly Sentence[], id: SignalId): boolean =>
  sentences.some(({ signals }) => signals.some((signal) => signal.id === id && signal.sure === 1));

/** Reads a letter: its sentences, their signals, and what they come to together. Offsets count in the letter's body. */
export const read = (letter: Letter): Report => {
  const parts = partsOf(letter);
  const marks = letter.marks ?? [];
  const odds = sentenceOdds(parts.sentences).map((one, at) =>
    markedOdds(one, parts.sentences[at] as MatchedSentence, marks),
  );
  const sentences = parts.sentences.map((sentence, at) => noticedIn(sentence, odds[at] as Sentence['odds'], marks));
  const known: LetterParts = {
    subject: parts.letter.subject,
    greeting: greetingOf(parts),
    text: parts.own,
    answers: letter.kind !== 'new',
    matched: new Set(parts.sentences.flatMap(({ matches }) => matches.map(({ id }) => id))),
    odds,
  };
  const { vector, odds: whole } = letterOdds(known);
  const relation: Relation = letter.relation ?? likeliest(whole.relation);
  const value = isSaid(sentences, 'give') ? 'specific' : likeliest(whole.value);
  const familiarity = isSaid(sentences, 'specific-reference') ? 'specific' : likeliest(whole.familiarity);
  const { order, sure } = orderOf(odds);
  const settled = isSettled(letter) || sentences.length === 0;
  const reading: Reading = {
    outreach: !settled && whole.outreach >= OUTREACH,
    relation,
    order,
    value,
    familiarity,
    sure: {
      outreach: settled ? 1 : Math.max(whole.outreach, 1 - whole.outreach),
      relation: letter.relation === undefined ? whole.relation[relation] : 1,
      order: sure,
      value: isSaid(sentences, 'give') ? 1 : whole.value[value],
      familiarity: isSaid(sentences, 'specific-reference') ? 1 : whole.familiarity[familiarity],
    },
    relationWords:
      letter.relation === undefined
        ? relationWords(`${parts.greeting}\n${known.subject}\n${known.text}`, relation)
        : [],
    foreign: parts.foreign,
  };
  return {
    letter,
    sentences,
    reading,
    ...(parts.greetingSpan === undefined ? {} : { greeting: { ...parts.greetingSpan, text: parts.greeting } }),
    objections: objectionOdds(vector, known, relation),
    blanks: [
      ...parts.blanks.map((blank) => ({ ...blank, in: 'body' as const })),
      ...blanksIn(parts.letter.subject).map((blank) => ({ ...blank, in: 'subject' as const })),
    ],
    words: parts.sentences.reduce((count, { text }) => count + text.split(/\s+/).length, 0),
    smallAsk: isSmallAsk(sentences),
  };
};
