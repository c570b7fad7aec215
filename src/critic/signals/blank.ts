import type { BlankKind } from '../vocabulary';
import type { Match } from './detector';

/** Notations in which mail-merge tools write their fields: Mailchimp, HubSpot and Handlebars, Word, YAMM, Salesforce. */
const MERGE_FIELD =
  /\{\{[^{}\n]{1,60}\}\}|\*\|[A-Z0-9_:]{2,40}\|\*|«[^«»\n]{1,40}»|\$\{[^{}\n]{1,40}\}|\{![^{}\n]{1,40}\}|%[A-Z_]{3,30}%/g;
/** What a person leaves open: something to be filled in by hand. A citation ([1]), a checkbox and a tag are none. */
const BLANK =
  /\[(?!\d+\]|[ xX]?\]|[A-Z]{1,4}-?\d+\]|(?:PATCH|RFC|SPAM|EXTERNAL|cid:|image:|https?:)[^[\]\n]*\])[^[\]\n]{2,80}\](?!\()|<(?:insert|your|name|first ?name|last ?name|company|title|topic|date|link)[^<>\n]{0,40}>|\{[a-zA-Z][\w ]{1,30}\}|\bX{3,}\b|_{4,}|\bTBD\b|\bTKTK?\b|\bLorem ipsum\b/g;

/** Places that still wait to be filled; those that a mail-merge will fill are told apart. Offsets count in `text`. */
export const blanksIn = (text: string): readonly (Match & { readonly kind: BlankKind })[] => {
  const of = (pattern: RegExp, kind: BlankKind) =>
    [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length, kind }));
  const fields = of(MERGE_FIELD, 'merge-field');
  const inField = ({ start, end }: Match): boolean => fields.some((field) => start < field.end && field.start < end);
  return [...fields, ...of(BLANK, 'blank').filter((blank) => !inField(blank))].sort((a, b) => a.start - b.start);
};
