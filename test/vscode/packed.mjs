#!/usr/bin/env node
// @ts-check
/**
 * Packs the extension, installs it into a fresh profile and drives it through the workbench's
 * page, as a person would. Wants a built `dist/`.
 *
 *     RESULTS_FILE=… node test/vscode/packed.mjs
 *     UPDATE_PICTURES=1 node test/vscode/packed.mjs    takes the pictures of docs/images anew
 */
import { fileURLToPath } from 'node:url';
import Mocha from 'mocha';
import { findChromium } from '../../scripts/host/browser.mjs';
import { hostIsSupported } from '../../scripts/host/install.mjs';
import { exitOnSignals } from '../../scripts/host/processes.mjs';
import { report, runMocha } from './results.mjs';

const LANE = 'Packed extension';

exitOnSignals();
const skipped = reasonToSkip();
if (skipped) await report(LANE, { passed: 0, failed: 0, failures: [], skipped });
else await report(LANE, await runTests());

/** @returns {string | undefined} */
function reasonToSkip() {
  if (!hostIsSupported()) return 'the VS Code server runs on Linux only';
  return findChromium() ? undefined : 'Chromium is not installed';
}

/** Each test goes on where the one before it ended. */
async function runTests() {
  const mocha = new Mocha({ timeout: 120_000, bail: true });
  mocha.addFile(fileURLToPath(new URL('packed.test.mjs', import.meta.url)));
  await mocha.loadFilesAsync();
  return runMocha(mocha);
}
