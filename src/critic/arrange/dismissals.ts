import type { CriticSettings, Finding } from '../critique';

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim();

/** Without what the writer dismissed in this letter, and without words that are flagged in none. */
export const withoutDismissed = (
  findings: readonly Finding[],
  { dismissed, phrasesOff = [] }: Pick<CriticSettings, 'dismissed' | 'phrasesOff'>,
): readonly Finding[] => {
  const never = new Set(phrasesOff.map(plain));
  return findings.filter(({ id, quote }) => !dismissed.includes(id) && !never.has(plain(quote)));
};
