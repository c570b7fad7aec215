import type { Span } from '../../letter';
import type { Report } from '../../report';

/** In words. A reader gives a letter some eleven seconds (Lavender): that is about forty; what stands a little later is forgiven. */
const GLANCE = 60;

/** Whether a reader in a hurry still meets what stands at `start`. */
export const isAtAGlance = ({ letter: { body }, sentences: [first] }: Report, { start }: Span): boolean =>
  first === undefined || body.slice(first.start, start).split(/\s+/).length < GLANCE;
