#!/usr/bin/env node
// @ts-check
/**
 * Has Neovim open drafts with the built language server, and compares what it shows with what the
 * library reports. Wants a built `dist/`.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { report } from '../vscode/results.mjs';
import { drafts } from './drafts.mjs';

/**
 * @typedef {import('./drafts.mjs').Draft} Draft
 *
 * @typedef {object} Found a diagnostic as Neovim has it: lines count from 0, columns are bytes
 * @property {number} line
 * @property {number} byte
 * @property {number} endLine
 * @property {number} endByte
 * @property {1 | 2 | 3 | 4} severity
 * @property {string} message
 * @property {string} rule
 *
 * @typedef {object} Shown what Neovim has of a draft
 * @property {Found[]} found
 * @property {string[]} texts after each of `fixKinds`, where they are applied
 * @property {string[]} [answer] lines, where something is asked
 */

const LANE = 'Neovim';
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const script = fileURLToPath(new URL('check.lua', import.meta.url));
/** @type {typeof import('../../server/index')} */
const { check, fix } = createRequire(import.meta.url)(join(dist, 'index.js'));
const severities = ['error', 'warning', 'information', 'hint'];
const fixKinds = ['quickfix', 'source.fixAll.gracefulDecline'];

/** @type {import('../vscode/results.mjs').Results} */
const results = { passed: 0, failed: 0, failures: [] };
if (spawnSync('nvim', ['--version']).error) {
  await report(LANE, { ...results, skipped: 'Neovim is not installed' });
} else {
  const shown = openInNeovim();
  for (const [index, draft] of drafts.entries()) compare(draft, shown[index]);
  await report(LANE, results);
}

/** @returns {Shown[]} one for each draft; none when Neovim failed */
function openInNeovim() {
  const folder = mkdtempSync(join(tmpdir(), 'graceful-decline-'));
  const [plan, result] = [join(folder, 'plan.json'), join(folder, 'result.json')];
  const items = drafts.map(({ name, text, fixed, question }) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    const expected = check(text, { path }).findings.length;
    const asked = question && { ask: question.ask, position: behind(text, question.behind) };
    return { path, expected, kinds: fixed ? fixKinds : [], ...asked };
  });
  writeFileSync(plan, JSON.stringify(items));
  try {
    const { status, stderr } = spawnSync(
      'nvim',
      ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', 'set hidden', '-S', script],
      {
        cwd: folder,
        encoding: 'utf8',
        timeout: 120_000,
        env: {
          ...process.env,
          PLAN: plan,
          RESULT: result,
          NODE: process.execPath,
          SERVER: join(dist, 'server.js'),
          XDG_STATE_HOME: folder,
          XDG_CACHE_HOME: folder,
        },
      },
    );
    test('Neovim runs', () => assert.equal(status, 0, stderr));
    return status === 0 ? JSON.parse(readFileSync(result, 'utf8')) : [];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {Draft} draft
 * @param {Shown | undefined} shown
 */
function compare({ name, text, fixed, question }, shown) {
  if (shown === undefined) return;
  const path = name;
  test(`${name} has the library's findings`, () => {
    const expected = check(text, { path }).findings.map(({ fixes, ...finding }) => finding);
    const lines = text.split(/\r?\n/);
    assert.deepEqual(inOrder(shown.found.map((one) => finding(lines, one))), inOrder(expected));
  });
  for (const [index, kind] of (fixed ? fixKinds : []).entries()) {
    test(`${name} is mended by ${kind}`, () => {
      const mended = fix(text, { path });
      assert.notEqual(mended, text);
      assert.equal(shown.texts[index], mended);
    });
  }
  if (question) {
    test(`${name} has its answer to ${question.ask}`, () => {
      const lines = shown.answer ?? [];
      assert.equal(lines.length, question.answer.length, lines.join('\n'));
      for (const [index, wanted] of question.answer.entries()) {
        if (typeof wanted === 'string') assert.equal(lines[index], wanted);
        else assert.match(lines[index] ?? '', wanted);
      }
    });
  }
}

/**
 * Where the cursor stands, counted as the protocol does.
 *
 * @param {string} text
 * @param {string} [words]
 */
function behind(text, words = '') {
  const lines = text.slice(0, text.indexOf(words) + words.length).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/**
 * @param {string[]} lines
 * @param {Found} found
 */
function finding(lines, { rule, severity, message, line, byte, endLine, endByte }) {
  return {
    rule,
    severity: severities[severity - 1],
    message,
    start: { line: line + 1, column: column(lines[line], byte) },
    end: { line: endLine + 1, column: column(lines[endLine], endByte) },
  };
}

/**
 * @param {string | undefined} line
 * @param {number} byte
 * @returns {number} the column in UTF-16 code units, from 1
 */
function column(line = '', byte) {
  return Buffer.from(line).subarray(0, byte).toString().length + 1;
}

/** @param {object[]} findings */
function inOrder(findings) {
  return findings.map((one) => JSON.stringify(one)).sort();
}

/**
 * @param {string} title
 * @param {() => void} body
 */
function test(title, body) {
  try {
    body();
    results.passed += 1;
  } catch (error) {
    results.failed += 1;
    results.failures.push(`${title}: ${error instanceof Error ? error.message : error}`);
  }
}
