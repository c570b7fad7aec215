import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tagged } from '../../../src/critic/text/tagged';

describe('tagged', () => {
  it('knows what a word does', () => {
    const words = tagged('Last year you published the map.');
    expect(words.find(({ text }) => text === 'published')?.tags).toContain('PastTense');
  });

  it('gives each word where it stands', () => {
    const text = fc
      .array(
        fc.constantFrom(
          'can’t',
          '“you”',
          '(could',
          'wrote)',
          '👋',
          '—',
          'a-b',
          'Dr.',
          'https://x.y',
          '\u00a0',
          '…',
          'I’d',
        ),
        { maxLength: 10 },
      )
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (sentence) => {
        for (const { start, end, text: word } of tagged(sentence)) {
          // What a contraction implies stands nowhere.
          if (word !== '') expect(sentence.slice(start, end)).toBe(word);
        }
      }),
    );
  });
});
