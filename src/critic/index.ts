import { limited } from './arrange/limit';
import { checklist } from './checklist';
import type { CriticSettings, Critique } from './critique';
import { findingsIn } from './findings';
import type { Letter } from './letter';
import { read } from './reading';

export { rebuild } from './rebuild';

/**
 * Judges a letter as a busy reader would. Pure: the same letter and settings give the same critique. Offsets are UTF-16
 * code units into the letter's body; nothing throws, whatever the letter holds.
 */
export const critique = (letter: Letter, settings: CriticSettings): Critique => {
  const report = read(letter);
  return {
    reading: report.reading,
    sentences: report.sentences.map(({ start, end, text, signals }) => ({
      start,
      end,
      text,
      signals: [...new Set(signals.map(({ id }) => id))],
      details: signals.map(({ id, start: from, end: to, sure, ask, give, topic }) => ({
        id,
        start: from,
        end: to,
        sure,
        ...(ask && { kind: ask.kind }),
        ...(give && { kind: give.kind }),
        ...(ask && { size: ask.size }),
        ...(topic && { about: { start: topic.start, end: topic.end } }),
        ...(give && { exact: give.exact }),
      })),
    })),
    findings: limited(findingsIn(report, settings)),
    checklist: checklist(report),
  };
};
