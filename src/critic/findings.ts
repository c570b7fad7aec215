import { withoutDismissed } from './arrange/dismissals';
import { inOrder } from './arrange/order';
import { withoutOverlaps } from './arrange/overlaps';
import type { CriticSettings, Finding } from './critique';
import { judge } from './judge';
import type { Report } from './report';
import { rules } from './rules/index';

/**
 * What all rules find in a letter and its writer has not dismissed, each thing said once, the gravest first. What was
 * dismissed still covers its words: nothing else of its family comes up in its place.
 */
export const findingsIn = (report: Report, settings: CriticSettings): readonly Finding[] =>
  inOrder(withoutDismissed(withoutOverlaps(judge(report, settings, rules)), settings));
