import type { Readable } from 'node:stream';

/**
 * The lines of UTF-8 `input` as they come, without their `\n`; what follows the last one is a line too. Only `\n` ends a
 * line: node:readline would also cut at U+2028, which JSON allows inside a string.
 */
export async function* linesOf(input: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8')) {
    rest += chunk;
    // A long line is not searched again with each chunk of it.
    if (!chunk.includes('\n')) continue;
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}
