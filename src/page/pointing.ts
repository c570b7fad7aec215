import type { Finding } from '../critic/critique';
import type { Composer } from '../mail/site';
import { createHover, type Hover } from './hover';
import type { Judgement } from './judgement';
import { createLines, type Lines } from './lines';
import type { Underlines } from './paint/underlines';
import { createStepping, type Stepping } from './stepping';

export type PointingParts = {
  readonly composer: Pick<Composer, 'editor' | 'closed' | 'select'>;
  readonly judgement: Pick<Judgement, 'draft' | 'standing' | 'placeOf'>;
  readonly underlines: Underlines;
  /** All that is told of. */
  readonly findings: () => readonly Finding[];
  /** To be told when another finding is pointed at. */
  readonly changed: () => void;
};

/** The findings in the letter: their lines, and the one that is pointed at by mouse, by key or from the panel. */
export type Pointing = {
  readonly stepping: Stepping;
  readonly hover: Hover<NonNullable<ReturnType<Lines['at']>>>;
  /** Draws the lines where the findings stand now. */
  readonly paint: () => void;
  /** Goes to a finding, and selects its words. */
  readonly select: (finding: Finding) => void;
  /** Selects words of the body, where they still stand. */
  readonly showWords: (words: string) => void;
};

export const createPointing = ({ composer, judgement, underlines, findings, changed }: PointingParts): Pointing => {
  const stepping = createStepping(findings);
  const lines = createLines(() => ({
    findings: findings().filter(({ shown }) => shown),
    text: judgement.draft().text,
  }));
  const hover = createHover({
    editor: composer.editor,
    closed: composer.closed,
    at: lines.at,
    changed,
    // Whoever looks at the panel sees there what an underline says.
    chosen: ({ finding }) => {
      stepping.go(finding);
      changed();
    },
  });
  return {
    stepping,
    hover,
    paint: () => {
      const target = hover.target();
      if (target !== null && judgement.standing(target.finding) === undefined) hover.close();
      underlines.show(lines.all().map(({ finding: { severity }, range }) => ({ severity, range })));
    },
    select: (finding) => {
      const at = judgement.standing(finding);
      if (at === undefined) return;
      stepping.go(at);
      // A finding about the letter as a whole has no words to select.
      if (at.quote !== '') composer.select(at);
      changed();
    },
    showWords: (words) => {
      const place = judgement.placeOf(words);
      if (place !== null) composer.select({ ...place, in: 'body' });
    },
  };
};
