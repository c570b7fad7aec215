import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../src/cli/lines';

const linesIn = async (chunks: readonly (string | Buffer)[]): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(chunks, { objectMode: false }))) lines.push(line);
  return lines;
};

describe('linesOf', () => {
  it('joins what chunks cut, also within a character', async () => {
    const bytes = Buffer.from('één\ntwee 👋\ndrie');
    expect(await linesIn([...bytes].map((byte) => Buffer.from([byte])))).toEqual(['één', 'twee 👋', 'drie']);
  });

  it('leaves the line separators of JSON strings alone', async () => {
    expect(await linesIn(['{"a":"one\u2028two\u2029three"}\n', 'b'])).toEqual(['{"a":"one\u2028two\u2029three"}', 'b']);
  });

  it('gives the first line before the input has ended', async () => {
    const input = new Readable({ read() {} });
    const lines = linesOf(input);
    input.push('first\nsec');
    expect((await lines.next()).value).toBe('first');
    input.push(null);
    expect((await lines.next()).value).toBe('sec');
  });
});
