import type { Span } from '../../critic/letter';
import type { DraftText } from '../site';
import { type Point, type Run, rangeOver } from './range';

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI OL P PRE SECTION TABLE TD TH TR UL'.split(
    ' ',
  ),
);
/** Shown with a blank line around it. */
const PARAGRAPH = 'P';

/** What others put into an editor, and what cannot be typed in: ghost text, chips, other extensions. */
export const FOREIGN = '[aria-hidden="true"], [contenteditable="false"], [hidden], style, script';

/** What a site puts into an editor that is not the writer's: quoted mail, signatures. */
export type NotOwnText = {
  readonly selector: string;
  /** Whether what stands behind the first of it is not the writer's either. */
  readonly endsDraft: boolean;
};

const ZERO_WIDTH = /[\u200b\ufeff]+/g;

const isText = (node: Node): node is Text => node.nodeType === 3;
// `instanceof` fails for nodes of another window, where pop-outs live.
const isElement = (node: Node): node is HTMLElement => node.nodeType === 1;

/** A draft's text that stands in nodes. */
export type NodeText = Pick<DraftText, 'text'> & { readonly range: (span: Span) => Range | null };

/**
 * Reads the writer's own text out of an editor, as a reader would see it: a line for each block and `<br>`, an empty
 * line for an empty block. White space and NBSP become spaces one for one, so that offsets hold; zero-width characters
 * and what is not the writer's are left out.
 */
export const readText = (editor: HTMLElement, { selector, endsDraft }: NotOwnText): NodeText => {
  const runs: Run[] = [];
  const emptyLines: Point[] = [];
  let text = '';
  /** Whether the current line holds anything, be it only an image. */
  let lineHas = false;
  /** Line breaks owed before the next content. */
  let owed = 0;
  let ended = false;

  const settle = (): void => {
    text += '\n'.repeat(owed);
    owed = 0;
    lineHas = true;
  };

  const breakLine = (least: number): void => {
    if (lineHas) owed = 1;
    lineHas = false;
    if (text !== '') owed = Math.max(owed, least);
  };

  const addText = (node: Text): void => {
    const { data } = node;
    if (!lineHas && /^[ \t\r\n]*$/.test(data)) return;
    settle();
    let at = 0;
    for (const part of data.split(ZERO_WIDTH)) {
      const offset = data.indexOf(part, at);
      if (part !== '') runs.push({ node, data, offset, start: text.length, length: part.length });
      text += part.replace(/\s/g, ' ');
      at = offset + part.length;
    }
  };

  const addBreak = (node: HTMLElement): void => {
    const empty = !lineHas;
    settle();
    if (empty) emptyLines.push({ node, start: text.length });
    owed = 1;
    lineHas = false;
  };

  const walk = (parent: Node): void => {
    for (let node = parent.firstChild; node !== null && !ended; node = node.nextSibling) {
      if (isText(node)) addText(node);
      else if (isElement(node)) visit(node);
    }
  };

  const visit = (element: HTMLElement): void => {
    const block = BLOCKS.has(element.tagName);
    const gap = element.tagName === PARAGRAPH ? 2 : 0;
    if (block) breakLine(gap);
    if (element.matches(selector)) ended = endsDraft;
    else if (element.tagName === 'BR') addBreak(element);
    else if (element.tagName === 'IMG') settle();
    else if (!element.matches(FOREIGN)) walk(element);
    if (block) breakLine(gap);
  };

  walk(editor);
  return { text, range: (span) => rangeOver(span, runs, emptyLines) };
};
