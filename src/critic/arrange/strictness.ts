import type { Family, Severity, Strictness } from '../critique';
import type { Relation } from '../letter';

/** Gravest last; `null` is silence. */
type Level = Severity | null;
type ByRelation = Readonly<Record<Relation, Level>>;

const row = (above: Level, unknown: Level, peer: Level): ByRelation => ({ above, unknown, peer });
const everywhere = (level: Level): ByRelation => row(level, level, level);

/** How grave a family's findings are, by strictness and by who the reader is. The options page shows this very table. */
export const STRICTNESS: Readonly<Record<Strictness, Readonly<Record<Family, ByRelation>>>> = {
  gentle: {
    'pecking-order': row('warning', null, null),
    reciprocity: row('warning', null, null),
    value: row('warning', null, null),
    flattery: everywhere(null),
    basics: everywhere(null),
  },
  balanced: {
    'pecking-order': row('serious', 'note', null),
    reciprocity: row('serious', 'warning', null),
    value: row('warning', 'warning', null),
    flattery: row('warning', 'note', null),
    basics: everywhere('note'),
  },
  strict: {
    'pecking-order': row('serious', 'warning', null),
    reciprocity: row('serious', 'serious', 'note'),
    value: row('serious', 'warning', 'note'),
    flattery: row('warning', 'warning', 'note'),
    basics: everywhere('warning'),
  },
};

const STEP_DOWN: Readonly<Record<Severity, Level>> = { serious: 'warning', warning: 'note', note: null };

/** A lesser finding stands one step down. */
export const lowered = (severity: Severity, weight: 'full' | 'lesser'): Level =>
  weight === 'lesser' ? STEP_DOWN[severity] : severity;

/** The severity of a finding, or null where it is silent; a lesser finding stands one step down, never up. */
export const severityOf = (
  family: Family,
  strictness: Strictness,
  relation: Relation,
  weight: 'full' | 'lesser',
): Level => {
  const level = STRICTNESS[strictness][family][relation];
  return level === null ? null : lowered(level, weight);
};
