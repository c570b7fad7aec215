import { describe, expect, it } from 'vitest';
import { cutSentence } from '../../../src/critic/rewrite/cut';
import { made as rewritten } from '../../../src/critic/rewrite/edits';
import { spanOf } from './letter';

const OUT = 'Cut me.';
const without = (body: string): string => rewritten(body, [cutSentence(body, spanOf(body, OUT))]);

describe('cutSentence', () => {
  it.each([
    ['the first of a line', 'Cut me. The rest stays.', 'The rest stays.'],
    ['the last of a line', 'This stays. Cut me.', 'This stays.'],
    ['one in the middle', 'This stays. Cut me. So does this.', 'This stays. So does this.'],
    ['one between two spaces each', 'This stays.  Cut me.  So does this.', 'This stays.  So does this.'],
    ['one before a break', 'This stays. Cut me. \nSo does this.', 'This stays.\nSo does this.'],
    ['a paragraph', 'One.\n\nCut me.\n\nTwo.', 'One.\n\nTwo.'],
    ['a line among lines', 'One.\nCut me.\nTwo.', 'One.\nTwo.'],
    ['a line below a blank one', 'Hi Ada,\n\nCut me.\nTwo.', 'Hi Ada,\n\nTwo.'],
    ['a line above a blank one', 'One.\nCut me.\n\nTwo.', 'One.\n\nTwo.'],
    ['the first paragraph', 'Cut me.\n\nTwo.', 'Two.'],
    ['the last paragraph', 'One.\n\nCut me.\n', 'One.'],
    ['all there is', 'Cut me.', ''],
    ['an indented line', 'One.\n  Cut me.  \nTwo.', 'One.\nTwo.'],
    ['a numbered item', '1. One.\n2. Cut me.\n3. Three.', '1. One.\n3. Three.'],
    ['an item with a dash', '- One.\n- Cut me.', '- One.'],
    ['a postscript', 'One.\n\nAda\n\nP.S. Cut me.', 'One.\n\nAda'],
    ['the first of an item, whose mark stays', '- Cut me. The rest stays.', '- The rest stays.'],
  ])('cuts %s', (_, body, left) => {
    expect(without(body)).toBe(left);
  });
});
