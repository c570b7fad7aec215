import type { Check, Critique, Finding, Severity } from '../../src/critic/critique';
import { readingOf } from '../critic/sample-reading';

export const BODY = 'Dear Ms. Arno,\n\nI love your work. Could we get a coffee next week? I can bring my notes.';

/** A finding over `quote`, which stands once in BODY. */
export const finding = (rule: string, severity: Severity, quote: string, more: Partial<Finding> = {}): Finding => {
  const start = BODY.indexOf(quote);
  if (start < 0) throw new Error(`Not in the sample letter: ${quote}`);
  const end = start + quote.length;
  return {
    id: `${rule}|${quote}`,
    rule,
    family: 'value',
    severity,
    in: 'body',
    start,
    end,
    quote,
    title: `Title of ${rule}`,
    message: `Effect of ${rule}.`,
    sure: 1,
    shown: true,
    rewrites: [
      { label: 'Cut it', edits: [{ in: 'body', start, end, text: '' }], preview: [{ is: 'cut', text: quote }] },
    ],
    ...more,
  };
};

const CHECKS: readonly Check[] = [
  { id: 'reader-known', status: 'met', quotes: [] },
  { id: 'gives-first', status: 'unmet', quotes: ['Could we get a coffee next week?'] },
  { id: 'states-value', status: 'not-applicable', quotes: [] },
  { id: 'knows-their-work', status: 'met', quotes: ['your second chapter'] },
  { id: 'no-empty-phrases', status: 'unmet', quotes: ['I love your work', 'next week', 'my notes'] },
  { id: 'one-small-ask', status: 'met', quotes: [] },
];

/** A critique of BODY as a letter to somebody above, with all three states in its checklist. */
export const critiqueOf = (findings: readonly Finding[], reading: Partial<Critique['reading']> = {}): Critique => ({
  reading: readingOf({ familiarity: 'generic', ...reading }),
  sentences: [],
  findings,
  checklist: CHECKS,
});
