import type { Finding } from '../critic/critique';
import type { Counts, FrontCounts } from '../shell/protocol';

const countsOf = (findings: readonly Finding[]): Counts => {
  const count = (severity: Finding['severity']): number => findings.filter((one) => one.severity === severity).length;
  return { serious: count('serious'), warning: count('warning'), note: count('note') };
};

/** Tells what was found in the letter in front (null: there is none) whenever that is no longer what was told last. */
export const createFrontCounts = (tell: (message: FrontCounts) => Promise<unknown>) => {
  let told: string | undefined = JSON.stringify(null);
  return (findings: readonly Finding[] | null): void => {
    const counts = findings && countsOf(findings);
    const now = JSON.stringify(counts);
    if (now === told) return;
    told = now;
    // What did not arrive is told with whatever comes next.
    tell({ kind: 'front-counts', counts }).catch(() => {
      told = undefined;
    });
  };
};
