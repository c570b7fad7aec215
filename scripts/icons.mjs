// Renders icons/icon.svg to the sizes of the manifest:  node scripts/icons.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';

const SIZES = [16, 32, 48, 128];
const folder = fileURLToPath(new URL('../icons', import.meta.url));
const found = await findBrowser();
if (found === null) throw new Error('No Chromium to render the icons with: set CHROME_PATH.');

const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox'] });
const page = await browser.newPage();
const svg = readFileSync(`${folder}/icon.svg`, 'utf8');
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(`${folder}/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
