import type { Edit } from '../critic/critique';
import type { Letter } from '../critic/letter';

/** What a rewrite takes out of a letter and what it puts there, edit by edit, for showing side by side. */
export const beforeAfter = (
  letter: Pick<Letter, 'subject' | 'body'>,
  edits: readonly Edit[],
): { readonly was: string; readonly becomes: string } => ({
  was: edits
    .map(({ in: part, start, end }) => letter[part].slice(start, end).trim())
    .filter(Boolean)
    .join(' … '),
  becomes: edits
    .map(({ text }) => text.trim())
    .filter(Boolean)
    .join(' … '),
});
