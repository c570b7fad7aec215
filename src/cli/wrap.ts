import { stripVTControlCharacters } from 'node:util';

/** Colours take no room. */
const widthOf = (text: string): number => stripVTControlCharacters(text).length;

/** `text` in lines of at most `width` columns, each behind `indent`; a longer word has a line for itself. */
export const wrapped = (text: string, width: number, indent: string): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(indent + longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((one) => `${indent}${one}`).join('\n');
};
