import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type UserConfig } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { PRACTICE_PAGE } from './src/shell/pages';
import { LETTERS_SCRIPT } from './src/shell/protocol';

const CONTENT_SCRIPT = 'src/page/main.ts';

/** The critic from a terminal: one file that needs no node_modules. */
const cli: UserConfig = {
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist/cli',
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'critique.js' } },
  },
};

/** What a mail page gets once somebody writes there: one self-contained script, which `scripting` runs as it stands. */
const letters: UserConfig = {
  publicDir: false,
  build: {
    lib: { entry: 'src/page/letters-script.ts', formats: ['iife'], name: 'worthwhile', fileName: () => LETTERS_SCRIPT },
    emptyOutDir: false,
  },
};

const extension = (browser: 'chrome' | 'firefox'): UserConfig => ({
  plugins: [
    crx({
      manifest: manifest as ManifestV3Export,
      browser,
      // One self-contained script: nothing that a page could load or probe, and nothing to wait for.
      contentScripts: { standaloneFiles: [CONTENT_SCRIPT] },
    }),
  ],
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    modulePreload: false,
    reportCompressedSize: false,
    // The manifest names every other page.
    rolldownOptions: { input: { welcome: PRACTICE_PAGE } },
  },
});

/** `--mode chrome`, `firefox`, `letters` (into one of these two) or `cli`. */
export default defineConfig(({ mode }) => {
  if (mode === 'cli') return cli;
  if (mode === 'letters') return letters;
  if (mode === 'chrome' || mode === 'firefox') return extension(mode);
  throw new Error(`vite.config.ts: no such mode: ${mode}; use chrome, firefox, letters or cli.`);
});
