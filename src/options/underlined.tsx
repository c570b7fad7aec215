import type { Finding, Severity } from '../critic/critique';
import { SEVERITIES } from '../shell/severities';

type Found = Pick<Finding, 'start' | 'end' | 'severity'>;
type Piece = { readonly text: string; readonly severity: Severity | undefined };

/** `text` cut wherever a finding starts or ends; where several overlap, the gravest shows. */
const cut = (text: string, findings: readonly Found[]): readonly Piece[] => {
  const cuts = new Set([0, ...findings.flatMap(({ start, end }) => [start, end]), text.length]);
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(1).map((end, index) => {
    const start = places[index] ?? 0;
    const here = findings.filter((finding) => finding.start <= start && end <= finding.end);
    return {
      text: text.slice(start, end),
      severity: SEVERITIES.find((severity) => here.some((finding) => finding.severity === severity)),
    };
  });
};

/** A text with its findings underlined as they are in a letter. */
export const Underlined = ({ text, findings }: { readonly text: string; readonly findings: readonly Found[] }) => (
  <>
    {cut(text, findings).map((piece, index) =>
      piece.severity === undefined ? (
        piece.text
      ) : (
        <u key={index} data-severity={piece.severity}>
          {piece.text}
        </u>
      ),
    )}
  </>
);
