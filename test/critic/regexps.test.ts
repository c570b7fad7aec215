import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

type Pattern = { readonly source: string; readonly flags: string };

/** Every RegExp literal below a node of a syntax tree. */
const literalsIn = (node: unknown): Pattern[] => {
  if (node === null || typeof node !== 'object') return [];
  const { regex } = node as { regex?: { pattern: string; flags: string } };
  const below = Object.values(node).flatMap(literalsIn);
  return regex === undefined ? below : [{ source: regex.pattern, flags: regex.flags }, ...below];
};

const literals = (): Pattern[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => literalsIn(parseSync(file, readFileSync(join('src', file), 'utf8')).program));

/** What the critic builds from parts when it is loaded. */
const constructed = async (): Promise<Pattern[]> => {
  const Real = globalThis.RegExp;
  const built: Pattern[] = [];
  globalThis.RegExp = new Proxy(Real, {
    construct: (target, [source, flags]) => {
      // Compromise builds its own.
      if (!new Error().stack?.includes('node_modules/compromise'))
        built.push({ source: String(source), flags: flags ?? '' });
      return new target(source, flags);
    },
  });
  try {
    await import('../../src/critic/index');
  } finally {
    globalThis.RegExp = Real;
  }
  return built;
};

it('holds only expressions that take a time linear in the text', async () => {
  const patterns = [...literals(), ...(await constructed())];
  expect(patterns.length).toBeGreaterThan(200);
  const slow = patterns.filter(({ source, flags }) => checkSync(source, flags, { timeout: 20_000 }).status !== 'safe');
  expect(slow).toEqual([]);
}, 600_000);
