import type { Edit } from '../critic/critique';
import type { Span } from '../critic/letter';
import type { Composer } from '../mail/site';

/** The blanks that rewrites put into one composer's draft, each to be filled by its writer. */
export type Blanks = {
  /** Writes as the composer does; where that put blanks in, the first of them is selected. */
  readonly write: Composer['write'];
  /** To be told of every change: Tab is ours only while a blank is left in `body`. */
  readonly changed: (body: string) => void;
};

type Blank = Span & { readonly words: string };

const blanksIn = (text: string): readonly Blank[] =>
  [...text.matchAll(/\[[^[\]\n]+\]/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    words,
  }));

const timesIn = (text: string, words: string): number => text.split(words).length - 1;

/** The blanks in the texts of `edits`, where they stand once all edits are made. */
const written = (edits: readonly Edit[]): readonly (Blank & Pick<Edit, 'in'>)[] => {
  let shift = 0;
  return edits.flatMap(({ start, end, in: part, text }) => {
    const at = start + shift;
    shift += text.length - (end - start);
    return blanksIn(text).map((blank) => ({ ...blank, in: part, start: at + blank.start, end: at + blank.end }));
  });
};

/** The blanks of `composer`; as everywhere, offsets move and words stay, so a blank is known by its words. */
export const createBlanks = (composer: Composer): Blanks => {
  const { editor, closed } = composer;
  const ours = new Set<string>();
  /** Esc gave Tab back: nobody is to be trapped in an editor. */
  let released = false;

  const left = (body: string): readonly Blank[] => blanksIn(body).filter(({ words }) => ours.has(words));

  const changed = (body: string): void => {
    if (released || left(body).length === 0) editor.removeEventListener('keydown', onKey, { capture: true });
    else editor.addEventListener('keydown', onKey, { capture: true, signal: closed });
  };

  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing) return;
    const { body } = composer.read().letter;
    if (event.key === 'Escape') {
      released = true;
      changed(body);
      // The page would take it for the end of the letter: at a blank it says no more than that Tab is to leave.
      if (ours.has(String(editor.ownerDocument.getSelection()))) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    }
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
    const blanks = left(body);
    // The last may have been filled by the key before, of which nobody has told yet.
    if (blanks.length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    composer.step(blanks, event.shiftKey);
  };

  return {
    changed,
    write: async (edits, expected) => {
      const outcome = await composer.write(edits, expected);
      if (outcome !== 'done') return outcome;
      const { letter } = composer.read();
      // What an edit only moved was there before: a bracket of the writer's own, perhaps.
      const put = written(edits).filter(
        ({ in: part, words }) => timesIn(letter[part], words) > timesIn(expected[part], words),
      );
      for (const blank of put) if (blank.in === 'body') ours.add(blank.words);
      if (put[0] !== undefined) composer.select(put[0]);
      released = false;
      changed(letter.body);
      return outcome;
    },
  };
};
