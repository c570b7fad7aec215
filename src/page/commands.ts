import type { Finding, Rewrite } from '../critic/critique';
import type { Command } from '../shell/protocol';
import type { Stepping } from './stepping';

export type CommandsParts = {
  readonly stepping: Stepping;
  /** Selects the words of a finding in the letter, and shows it as the current one. */
  readonly select: (finding: Finding) => void;
  readonly isOpen: () => boolean;
  readonly open: () => void;
  readonly fold: () => void;
  /** Gives the keyboard to the open panel. */
  readonly focus: () => void;
  readonly apply: (finding: Finding, rewrite: Rewrite) => Promise<void>;
  readonly dismiss: (finding: Finding) => void;
};

/** What each key of the browser's does in one letter. The writer's hands stay in the letter, except to open the panel. */
export const createCommands = (parts: CommandsParts): Readonly<Record<Command, () => void>> => {
  const step = (backwards: boolean): void => {
    const next = parts.stepping.step(backwards);
    if (!parts.isOpen()) parts.open();
    if (next !== undefined) parts.select(next);
  };

  /** What was not gone to is gone to first: nobody changes words unseen. */
  const withCurrent = (act: (finding: Finding) => void) => (): void => {
    const current = parts.stepping.current();
    if (current === undefined) step(false);
    else act(current);
  };

  return {
    'toggle-panel': () => {
      if (parts.isOpen()) return parts.fold();
      parts.open();
      parts.focus();
    },
    'next-finding': () => step(false),
    'previous-finding': () => step(true),
    'apply-first-rewrite': withCurrent((finding) => {
      const [first] = finding.rewrites;
      if (first !== undefined) void parts.apply(finding, first);
    }),
    'dismiss-finding': withCurrent(parts.dismiss),
  };
};
