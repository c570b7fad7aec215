import type { CriticSettings, Critique } from '../critic/critique';
import type { Letter } from '../critic/letter';

/** The critic's door. */
export type Judge = (letter: Letter, settings: CriticSettings) => Critique;

/** A critique as other programs get it: exactly these fields, whatever else a critique may hold. */
export const published = ({ reading, sentences, findings, checklist }: Critique) => ({
  reading,
  sentences: sentences.map(({ start, end, signals, details }) => ({ start, end, signals, details })),
  findings: findings.map(
    ({ rule, family, severity, in: part, start, end, quote, message, sure, question, shown, rewrites }) => ({
      rule,
      family,
      severity,
      in: part,
      start,
      end,
      quote,
      message,
      sure,
      ...(question && { question }),
      shown,
      rewrites: rewrites.map(({ label, edits }) => ({
        label,
        edits: edits.map((edit) => ({ in: edit.in, start: edit.start, end: edit.end, text: edit.text })),
      })),
    }),
  ),
  checklist: checklist.map(({ id, status }) => ({ id, status })),
});
