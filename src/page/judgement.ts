import type { Answer, CriticSettings, Critique, Finding, Rebuild } from '../critic/critique';
import type { Letter, Person, Relation, Span } from '../critic/letter';
import type { Composer, Draft } from '../mail/site';
import type { Scope } from '../panel/dismissals';
import type { CriticPort } from '../shell/critic-port';
import type { Answers } from './answers';
import { createDismissals, type Dismissals } from './dismissals';
import { changeBetween, followFindings } from './follow';
import type { Preferences } from './preferences';
import { createReader, keyOf } from './reader';

export type JudgementParts = {
  readonly composer: Composer;
  readonly critic: CriticPort;
  readonly preferences: Preferences;
  readonly answers: Answers;
  /** To be told when the critique has become another. */
  readonly changed: () => void;
};

/** A draft, what its writer said of it, and what the critic did: every offset of one counts in the others. */
export type Judgement = {
  /** The last reading. */
  readonly draft: () => Draft;
  /** Null until the critic has answered. */
  readonly critique: () => Critique | null;
  /** Reads the draft again and moves the findings along with it; true where some were lost to the change, or the readers are others. */
  readonly read: () => boolean;
  /** Reads the draft again and has it judged. Rejects when the critic cannot be reached. */
  readonly judge: () => Promise<Critique>;
  /** The critique, where it is of the letter exactly as it stands now. */
  readonly atHand: () => Critique | null;
  readonly rebuild: (refused: readonly string[]) => Promise<{ readonly letter: Letter; readonly rebuild: Rebuild }>;
  /** `finding` where it stands now: what points at it may have been drawn before the last keys. */
  readonly standing: (finding: Finding) => Finding | undefined;
  /** To whom it goes, and what was said of each. */
  readonly readers: () => readonly {
    readonly id: string;
    readonly person: Person;
    readonly relation: Relation | undefined;
  }[];
  readonly relation: () => Relation | undefined;
  /**
   * Of the reader of this id, if the letter still goes there, or of all readers. Rejects when what was said cannot be
   * kept for later letters; for this one it counts all the same.
   */
  readonly sayRelation: (relation: Relation, id?: string) => Promise<void>;
  /** What the writer said of words that stand in the draft. */
  readonly answers: () => readonly Answer[];
  /** Where words of the body stand now. */
  readonly placeOf: (words: string) => Span | null;
  /** As `Dismissals.dismiss`. */
  readonly dismiss: (finding: Finding, scope: Scope) => ReturnType<Dismissals['dismiss']>;
  /** Whether anything is dismissed in this letter. */
  readonly hasDismissed: () => boolean;
  readonly restore: Dismissals['restore'];
};

/** Whether `text` stands in `body` around the words at `span`. */
const standsAround = (body: string, text: string, { start, end }: Span): boolean => {
  const first = body.lastIndexOf(text, start);
  return first >= 0 && end <= first + text.length;
};

export const createJudgement = ({ composer, critic, preferences, answers, changed }: JudgementParts): Judgement => {
  let critique: Critique | null = null;
  /** The last reading, on which the offsets of `critique` stand. */
  let draft: Draft = composer.read();
  /** All that `critique` was made of; null once the draft has changed. */
  let judged: string | null = null;
  let asked = 0;
  const dismissals = createDismissals(preferences);
  const reader = createReader(preferences);

  const recipients = (): readonly Person[] => draft.letter.recipients;
  const relation = (): Relation | undefined => reader.relation(recipients());

  /** The draft, with all that the writer has said of it. */
  const letterNow = (): Letter => {
    const said = relation();
    const marks = answers.on(draft.letter.body).map(({ quote: _, ...mark }) => mark);
    return { ...draft.letter, ...(said && { relation: said }), ...(marks.length > 0 && { marks }) };
  };
  const settings = (): CriticSettings => {
    const { strictness, rulesOff, phrasesOff } = preferences.settings();
    return { strictness, rulesOff, phrasesOff, dismissed: dismissals.ids() };
  };

  const read = (): boolean => {
    const before = draft.letter;
    draft = composer.read();
    const { subject, body } = draft.letter;
    const change = changeBetween(before.body, body);
    const readdressed = before.recipients.map(keyOf).join(' ') !== draft.letter.recipients.map(keyOf).join(' ');
    const renamed = before.subject !== subject;
    if (change === null && !renamed) return readdressed;
    judged = null;
    if (critique === null) return readdressed;
    // A subject is a few words: whatever was said of the old one is said of no other.
    const kept = critique.findings.filter((finding) => !(renamed && finding.in === 'subject'));
    const { length } = critique.findings;
    critique = { ...critique, findings: change === null ? kept : followFindings(kept, change) };
    return readdressed || critique.findings.length < length;
  };

  return {
    draft: () => draft,
    critique: () => critique,
    read,
    judge: async () => {
      read();
      asked += 1;
      const turn = asked;
      const letter = letterNow();
      const about = JSON.stringify([letter, settings()]);
      const result = await critic.ask(letter, settings());
      read();
      // An answer about words that have changed since is worth nothing: the next pause asks again.
      if (
        turn === asked &&
        draft.letter.body === letter.body &&
        draft.letter.subject === letter.subject &&
        !composer.closed.aborted
      ) {
        critique = result;
        judged = about;
        changed();
      }
      return result;
    },
    atHand: () => {
      read();
      return JSON.stringify([letterNow(), settings()]) === judged ? critique : null;
    },
    rebuild: async (refused) => {
      read();
      const letter = letterNow();
      return { letter, rebuild: await critic.rebuild(letter, settings(), refused) };
    },
    standing: ({ id }) => {
      read();
      return critique?.findings.find((finding) => finding.id === id);
    },
    readers: () => {
      const relations = reader.each(recipients());
      return recipients().map((person, at) => ({ id: keyOf(person), person, relation: relations[at] }));
    },
    relation,
    sayRelation: async (said, id) => {
      const meant = recipients().filter((person) => id === undefined || keyOf(person) === id);
      if (id === undefined || meant.length > 0) await reader.say(meant, said);
    },
    answers: () => answers.on(draft.letter.body),
    placeOf: (words) => {
      read();
      const start = draft.letter.body.indexOf(words);
      return start < 0 ? null : { start, end: start + words.length };
    },
    dismiss: (finding, scope) => {
      const { start, end } = critique?.findings.find(({ id }) => id === finding.id) ?? finding;
      // By its words: sentences stand where they were when they were judged.
      const sentence = critique?.sentences.find(
        ({ text }) => finding.in === 'body' && standsAround(draft.letter.body, text, { start, end }),
      );
      return dismissals.dismiss(finding, scope, sentence?.text ?? finding.quote);
    },
    hasDismissed: () => dismissals.ids().length > 0,
    restore: dismissals.restore,
  };
};
