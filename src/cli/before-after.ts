import type { Edit } from '../critic/critique';

/** What a rewrite takes out of the body and what it puts there, edit by edit, for showing side by side. */
export const beforeAfter = (
  body: string,
  edits: readonly Edit[],
): { readonly was: string; readonly becomes: string } => ({
  was: edits
    .map(({ start, end }) => body.slice(start, end).trim())
    .filter(Boolean)
    .join(' … '),
  becomes: edits
    .map(({ text }) => text.trim())
    .filter(Boolean)
    .join(' … '),
});
