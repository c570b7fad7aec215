import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

// `npm test` builds before it tests.
const BROWSERS = ['chrome', 'firefox'] as const;
/** A word that only compromise's lexicon of tags holds. */
const COMPROMISE = 'MaleName';
const CONTENT_SCRIPT_LIMIT = 60_000;

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe.each(BROWSERS)('dist/%s', (browser) => {
  const folder = join('dist', browser);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const scripts = filesOf(folder).filter((file) => extname(file) === '.js');

  it('asks for storage and Gmail, and for nothing else', () => {
    expect(manifest.permissions).toEqual(['storage']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts.map(({ matches }: { matches: string[] }) => matches)).toEqual([
      ['https://mail.google.com/mail/*'],
    ]);
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  });

  it('gives a page nothing to load or probe', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  it('has one content script, whole in itself and small', () => {
    const [{ js, css }] = manifest.content_scripts;
    expect(js).toHaveLength(1);
    expect(css).toBeUndefined();
    expect(statSync(join(folder, js[0])).size).toBeLessThanOrEqual(CONTENT_SCRIPT_LIMIT);
    expect(text(js[0])).not.toMatch(/\bimport\s*\(|^\s*import\b|^\s*export\b/m);
  });

  it('holds compromise in the background alone', () => {
    const holders = scripts.filter((file) => readFileSync(file, 'utf8').includes(COMPROMISE));
    const entry = manifest.background.service_worker ?? manifest.background.scripts[0];
    const background = [
      text(entry),
      ...[...text(entry).matchAll(/['"]\.?\/?((?:assets|src)\/[^'"]+\.js)['"]/g)].map(([, file]) =>
        text(file as string),
      ),
    ];
    expect(holders).toHaveLength(1);
    expect(background.some((source) => source.includes(COMPROMISE))).toBe(true);
    for (const page of ['src/popup/index.html', 'src/options/index.html']) {
      for (const [, file] of text(page).matchAll(/src="\/([^"]+\.js)"/g))
        expect(text(file as string)).not.toContain(COMPROMISE);
    }
  });

  it('can make no request', () => {
    for (const file of scripts) {
      expect(readFileSync(file, 'utf8')).not.toMatch(
        /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/,
      );
    }
  });

  it('brings its icons, its words and its pages', () => {
    const needed = [
      ...Object.values<string>(manifest.icons),
      manifest.action.default_popup,
      manifest.options_ui.page,
      '_locales/en/messages.json',
    ];
    expect(needed.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });
});

it('is a service worker for Chrome and an event page for Firefox', () => {
  const background = (browser: string) => JSON.parse(readFileSync(`dist/${browser}/manifest.json`, 'utf8')).background;
  expect(Object.keys(background('chrome'))).toContain('service_worker');
  expect(background('chrome').scripts).toBeUndefined();
  expect(Object.keys(background('firefox'))).toContain('scripts');
  expect(background('firefox').service_worker).toBeUndefined();
});
