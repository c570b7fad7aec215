import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PRACTICE_PAGE } from '../../src/shell/pages';

// `npm test` builds before it tests.
const BROWSERS = ['chrome', 'firefox'] as const;
/** Words that only compromise's lexicon of tags and only the critic's weights hold. */
const HEAVY = ['MaleName', 'objection:no-value'];
/** What every mail page loads, and what it loads once somebody writes there: the limits of scripts/build.mjs. */
const LIMITS = { main: 8_192, letters: 81_920 };

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** What is loaded with a script: its own text, and that of all that it imports by a relative path. */
const loadedWith = (file: string, seen = new Set<string>()): string => {
  if (seen.has(file)) return '';
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  const imported = [...source.matchAll(/\b(?:import|from)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)];
  return source + imported.map(([, path = '']) => loadedWith(join(dirname(file), path), seen)).join('');
};
const heavyIn = (file: string): readonly string[] => HEAVY.filter((word) => loadedWith(file).includes(word));

describe.each(BROWSERS)('dist/%s', (browser) => {
  const folder = join('dist', browser);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const scripts = filesOf(folder).filter((file) => extname(file) === '.js');

  it('asks for storage, scripts of its own, Gmail and Outlook, and for nothing else', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting']);
    for (const key of ['optional_permissions', 'optional_host_permissions']) expect(manifest).not.toHaveProperty(key);
    const gmail = ['https://mail.google.com/mail/*'];
    const outlook = [
      'https://outlook.live.com/mail/*',
      'https://outlook.office.com/mail/*',
      'https://outlook.office365.com/mail/*',
      'https://outlook.cloud.microsoft/mail/*',
    ];
    expect(manifest.content_scripts.map(({ matches }: { matches: string[] }) => matches)).toEqual([gmail, outlook]);
    expect(manifest.host_permissions).toEqual([...gmail, ...outlook]);
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  });

  it('gives a page nothing to load or probe', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('enters no window that a page fills but Outlook’s, and no frame', () => {
    expect(manifest.content_scripts.map((script: object) => Object.keys(script).sort())).toEqual([
      ['exclude_matches', 'js', 'matches', 'run_at'],
      ['js', 'match_about_blank', 'matches', 'run_at'],
    ]);
  });

  it('has one content script and one more for letters, each whole in itself and small', () => {
    const [{ js }, ...others] = manifest.content_scripts;
    expect(js).toHaveLength(1);
    for (const other of others) expect(other.js).toEqual(js);
    for (const [script, limit] of [
      [js[0], LIMITS.main],
      ['letters.js', LIMITS.letters],
    ]) {
      expect(statSync(join(folder, script)).size).toBeLessThanOrEqual(limit);
      expect(/^\(function\(\)\{.*\}\)\(\);\s*$/s.test(text(script))).toBe(true);
      expect(/\bimport\s*\(|^\s*import\b|^\s*export\b/m.test(text(script))).toBe(false);
    }
  });

  it('loads compromise and the weights in the background alone', () => {
    const { service_worker: worker, scripts: [eventPage] = [] } = manifest.background;
    expect(heavyIn(join(folder, worker ?? eventPage))).toEqual(HEAVY);
    for (const script of [manifest.content_scripts[0].js[0], 'letters.js'])
      expect(heavyIn(join(folder, script))).toEqual([]);
    for (const page of [manifest.action.default_popup, manifest.options_ui.page, PRACTICE_PAGE]) {
      const loaded = [...text(page).matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file = '']) => file);
      expect(loaded).not.toEqual([]);
      expect(loaded.flatMap((file) => heavyIn(join(folder, file)))).toEqual([]);
    }
  });

  it('can make no request', () => {
    const request = /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/;
    expect(scripts.filter((file) => request.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('brings its icons, its words and its pages', () => {
    const { default_locale: locale } = manifest;
    const needed = [
      ...Object.values<string>(manifest.icons),
      manifest.action.default_popup,
      manifest.options_ui.page,
      PRACTICE_PAGE,
      ...Object.values<string>(manifest.action.default_icon),
      `_locales/${locale}/messages.json`,
    ];
    expect(needed.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
    const words = JSON.parse(text(`_locales/${locale}/messages.json`));
    for (const [, key = ''] of JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)) expect(words).toHaveProperty(key);
  });

  it('carries no source map', () => {
    expect(filesOf(folder).filter((file) => extname(file) === '.map')).toEqual([]);
    expect(scripts.filter((file) => readFileSync(file, 'utf8').includes('sourceMappingURL'))).toEqual([]);
  });

  it('says its letters in pages that declare their encoding', () => {
    for (const page of [manifest.action.default_popup, manifest.options_ui.page, PRACTICE_PAGE])
      expect(text(page)).toMatch(/<meta charset="utf-8"/i);
  });
});

it('is a service worker for Chrome and an event page for Firefox', () => {
  const background = (browser: string) => JSON.parse(readFileSync(`dist/${browser}/manifest.json`, 'utf8')).background;
  expect(Object.keys(background('chrome'))).toContain('service_worker');
  expect(background('chrome').scripts).toBeUndefined();
  expect(Object.keys(background('firefox'))).toContain('scripts');
  expect(background('firefox').service_worker).toBeUndefined();
});

it('tells Firefox that it collects nothing', () => {
  const { gecko } = JSON.parse(readFileSync('dist/firefox/manifest.json', 'utf8')).browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

it('puts the whole critic into one file for the terminal', () => {
  const command = readFileSync('dist/cli/critique.js', 'utf8');
  expect(HEAVY.filter((word) => command.includes(word))).toEqual(HEAVY);
  const imported = [...command.matchAll(/^import\b[^;]*?\bfrom\s*["']([^"']+)["']/gm)].map(([, name = '']) => name);
  expect(imported.filter((name) => !name.startsWith('node:'))).toEqual([]);
});
