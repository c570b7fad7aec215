import { endsInSubject } from './two-subjects';

/** Where a sentence can be parted, and what then opens the second. */
const SEAM = /(?:,|;)? (?:and|but|so) (?=(?:i|we|it|this|that|they|he|she|you|there) )|; /gi;

/** A sentence that does two things as two, parted nearest its middle; null where it cannot be parted. */
export const split = (text: string): string | null => {
  const middle = text.length / 2;
  const seams = [...text.matchAll(SEAM)]
    .filter(({ index }) => !endsInSubject(text.slice(0, index)))
    .sort((a, b) => Math.abs(a.index - middle) - Math.abs(b.index - middle));
  const [seam] = seams;
  if (seam === undefined) return null;
  const rest = text.slice(seam.index + seam[0].length);
  const but = /\bbut\b/i.test(seam[0]) ? 'But ' : /\bso\b/i.test(seam[0]) ? 'So ' : '';
  // Who writes without capitals goes on without.
  if (/^\p{Ll}/u.test(text)) return `${text.slice(0, seam.index)}. ${but.toLowerCase()}${rest}`;
  const opening = but === '' ? rest.charAt(0).toUpperCase() + rest.slice(1) : `${but}${rest}`;
  return `${text.slice(0, seam.index)}. ${opening}`;
};
