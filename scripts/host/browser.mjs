// @ts-check
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Chromium keeps to itself: no updates, no sync, no look-ups of its own. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Names under which distributions install it. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The Chromium of this machine: `CHROMIUM`, or the first known name on the PATH.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/**
 * Opens Chromium with one empty page that reaches nothing but this machine.
 *
 * @param {{ width?: number, height?: number, scale?: number, show?: boolean }} [options] window
 * size in CSS pixels, device pixels for each of them, and whether the window can be seen
 * @returns {Promise<{ page: import('playwright-core').Page, close: () => Promise<void> }>}
 * @throws {Error} when there is no Chromium
 */
export async function openPage({ width = 1280, height = 800, scale = 1 } = {}) {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Error('No Chromium found: install it (apt-get install chromium) or set CHROMIUM.');
  }
  const browser = await chromium.launch({
    executablePath,
    args: QUIET,
    // Signals belong to the script that called: see exitOnSignals.
    ...{ handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false },
  });
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
  });
  await context.route(isElsewhere, (route) => route.abort());
  return { page: await context.newPage(), close: () => browser.close() };
}

/** @param {URL} url */
function isElsewhere({ protocol, hostname }) {
  const remote = protocol === 'http:' || protocol === 'https:';
  return remote && !['127.0.0.1', 'localhost'].includes(hostname);
}
