import type { Finding } from '../critic/critique';
import type { DraftRange, DraftText } from '../mail/site';
import { lineAt } from './paint/line-at';

/** The lines under the findings of one letter. */
export type Lines = {
  /** The findings under which a line is drawn, and where. */
  readonly all: () => readonly { readonly finding: Finding; readonly range: DraftRange }[];
  /** The finding whose line holds a point of the viewport, in CSS pixels. */
  readonly at: (x: number, y: number) => { readonly finding: Finding; readonly line: DOMRect } | null;
};

const lengthOf = ({ start, end }: Finding): number => end - start;

/** The lines of `letter` as it is whenever it is asked about. */
export const createLines = (
  letter: () => { readonly findings: readonly Finding[]; readonly text: DraftText },
): Lines => {
  const all: Lines['all'] = () => {
    const { findings, text } = letter();
    return findings.flatMap((finding) => {
      const range = finding.in === 'body' ? text.range(finding) : null;
      return range === null ? [] : [{ finding, range }];
    });
  };
  return {
    all,
    at: (x, y) => {
      const here = all().flatMap(({ finding, range }) => {
        const line = lineAt(range, x, y);
        return line === null ? [] : [{ finding, line }];
      });
      // Where one finding stands inside another, its words are the ones that are meant.
      return here.toSorted((a, b) => lengthOf(a.finding) - lengthOf(b.finding))[0] ?? null;
    },
  };
};
