import { describe, expect, it } from 'vitest';
import { withoutDismissed } from '../../../src/critic/arrange/dismissals';
import { finding } from './finding';

const first = finding({ id: 'platitude|how are you?|0' });
const twin = finding({ id: 'platitude|how are you?|1', start: 20, end: 32 });

describe('withoutDismissed', () => {
  it('takes out what was dismissed, by its id alone', () => {
    expect(withoutDismissed([first, twin], { dismissed: [first.id] })).toEqual([twin]);
  });

  it('leaves all where nothing of it was dismissed', () => {
    expect(withoutDismissed([first, twin], { dismissed: ['platitude'] })).toEqual([first, twin]);
  });

  it('takes out words that are flagged in no letter, however they are written', () => {
    expect(withoutDismissed([first], { dismissed: [], phrasesOff: ['how  are YOU?'] })).toEqual([]);
    expect(withoutDismissed([first], { dismissed: [], phrasesOff: ['How are'] })).toEqual([first]);
  });
});
