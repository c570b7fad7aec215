import type { Span } from '../../critic/letter';

/** A stretch of a text node, as it was read: `data.slice(offset, offset + length)` stands at `start` in the text. */
export type Run = {
  readonly node: Text;
  readonly data: string;
  readonly offset: number;
  readonly start: number;
  readonly length: number;
};

/** The `<br>` that holds an empty line open, at `start` in the text. */
export type Point = { readonly node: HTMLElement; readonly start: number };

const stands = ({ node, data }: Run): boolean => node.isConnected && node.data === data;

type Boundary = { readonly node: Node; readonly offset: number };

const inRun = (run: Run, at: number): Boundary => ({ node: run.node, offset: run.offset + at - run.start });

const before = ({ node }: Point): Boundary | null =>
  node.parentNode === null
    ? null
    : { node: node.parentNode, offset: Array.prototype.indexOf.call(node.parentNode.childNodes, node) };

/**
 * The DOM range over `span`, which starts with the node of its first character and ends with that of its last, so that
 * formatting around it stays outside. Null where a node it touches is gone or reads differently now.
 */
export const rangeOver = (span: Span, runs: readonly Run[], emptyLines: readonly Point[]): Range | null => {
  const endOf = (run: Run): number => run.start + run.length;
  const holds = (at: number): Run | undefined => runs.find((run) => run.start <= at && at < endOf(run));
  const ends = (at: number): Run | undefined => runs.find((run) => run.start < at && at <= endOf(run));
  const boundary = (at: number, run: Run | undefined): Boundary | null => {
    if (run !== undefined) return stands(run) ? inRun(run, at) : null;
    const line = emptyLines.find(({ start }) => start === at);
    return line?.node.isConnected ? before(line) : null;
  };

  const first = ends(span.start);
  const start =
    span.start === span.end
      ? boundary(span.start, first ?? holds(span.start))
      : boundary(span.start, holds(span.start) ?? first);
  const end = span.start === span.end ? start : boundary(span.end, ends(span.end) ?? holds(span.end));
  if (start === null || end === null) return null;
  const range = (start.node.ownerDocument as Document).createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
};
