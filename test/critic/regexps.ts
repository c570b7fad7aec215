import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { parseSync } from 'vite';

export type Pattern = { readonly source: string; readonly flags: string };

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

/** Every regular expression of ours. Call it before anything else has loaded the critic. */
export const patterns = async (): Promise<readonly Pattern[]> => [...literals(), ...(await constructed())];

export const nameOf = ({ source, flags }: Pattern): string =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);

/**
 * Whether recheck finds no text on which the expression takes more than linear time. It runs what it suspects, so the
 * limit is generous: a busy machine must not make a slow expression of a fast one.
 */
export const isLinear = ({ source, flags }: Pattern, recallTimeout = 60_000): boolean =>
  checkSync(source, flags, { timeout: 300_000, recallTimeout }).status === 'safe';
