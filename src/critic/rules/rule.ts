import type { Family, Question, Rewrite, SignalId } from '../critique';
import type { Relation, Span } from '../letter';
import type { Report } from '../report';
import type { Objection } from '../vocabulary';

/** What a rule found, before strictness, overlaps and limits have spoken. */
export type Draft = Span & {
  /** At most 140 characters, about the effect on this reader. */
  readonly message: string;
  /** `lesser` moves the severity of the strictness table one step down; nothing moves it up. */
  readonly weight: 'full' | 'lesser';
  /** How sure it is, 0 to 1; 1 for what can be read off the page. Absent: as sure as the rule's objection. */
  readonly sure?: number;
  /** Where the words stand; absent: in the body. */
  readonly in?: 'subject';
  /** Asked instead of accusing, where the critic cannot tell. */
  readonly question?: Question;
};

/** `[[ ]]` in `bad` marks exactly the words that the finding spans. */
export type BadExample = {
  readonly bad: string;
  /** A letter that is about its subject line has it here, with the brackets where they belong. */
  readonly subject?: string;
  readonly to?: readonly string[];
  readonly relation?: Relation;
  /** The whole text after the first rewrite. */
  readonly rewrite: string;
};

/** A text on which the rule is silent, and why: at least one of them uses a trigger word innocently. */
export type GoodExample = {
  readonly good: string;
  readonly subject?: string;
  readonly to?: readonly string[];
  readonly relation?: Relation;
  readonly because: string;
};

export type Rule = {
  /** Kebab-case, equal to the file's name. */
  readonly id: string;
  readonly family: Family;
  /** Without one of these signals in the letter the rule is not asked; a rule that needs none always is. */
  readonly needs: readonly SignalId[];
  /** `letter`: one finding at most, at the sentence that carries it. */
  readonly scope: 'sentence' | 'letter';
  /** Speaks only of letters to which a thoughtful reader is likely enough to object in this way. */
  readonly objection?: Objection;
  /** Serious everywhere, whatever the strictness table says of its family. */
  readonly alwaysSerious?: true;
  readonly title: string;
  /** The effect on the reader, in one line; shown in options. */
  readonly why: string;
  /** Where the belief comes from: a study, an article, a known complaint. */
  readonly source: string;
  readonly check: (report: Report) => readonly Draft[];
  /** One to three, the best first. */
  readonly rewrite: (draft: Draft, report: Report) => readonly Rewrite[];
  readonly examples: readonly (BadExample | GoodExample)[];
};

/** Checks the shape where the rule is written. */
export const defineRule = (rule: Rule): Rule => rule;
