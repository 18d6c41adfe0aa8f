// @ts-check
import { strict as assert } from 'node:assert';
import { existsSync, rmSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPage } from '../../scripts/host/browser.mjs';
import { installHost } from '../../scripts/host/install.mjs';
import { packExtension } from '../../scripts/host/package.mjs';
import { installExtension, startServer } from '../../scripts/host/server.mjs';
import {
  goTo,
  openFile,
  openFixes,
  openFolder,
  problems,
  runCommand,
} from '../../scripts/host/workbench.mjs';
import { allowed } from './allow-list.mjs';
import { becomes } from './becomes.mjs';
import { comparing, neutral } from './drafts.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = 'better-offer.decline.md';

/** A draft that is not yet signed off. */
const begun = neutral.slice(0, neutral.indexOf('I wish'));

/** A plain workbench: what a picture shows should be the extension. */
const settings = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 15,
  'editor.lineHeight': 1.6,
  'editor.occurrencesHighlight': 'off',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'workbench.activityBar.location': 'hidden',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.layoutControl.enabled': false,
};

describe('the packed extension', () => {
  /** @type {string} */
  let temp;
  /** @type {import('playwright-core').Page} */
  let page;
  /** @type {(() => unknown)[]} */
  const closing = [];

  before(async () => {
    temp = await mkdtemp(join(tmpdir(), 'graceful-decline-'));
    process.once('exit', () => rmSync(temp, { recursive: true, force: true, maxRetries: 5 }));
    const drafts = join(temp, 'drafts');
    await mkdir(drafts);
    await mkdir(join(root, 'out/screenshots'), { recursive: true });
    await writeFile(join(drafts, 'draft.md'), comparing);
    await writeFile(join(drafts, 'kept.md'), comparing);
    await writeFile(join(drafts, 'empty.md'), '');
    await writeFile(join(drafts, 'begun.md'), begun);
    await copyFile(join(root, 'examples', example), join(drafts, example));
    const host = await installHost();
    const profile = { data: join(temp, 'data'), extensions: join(temp, 'extensions'), settings };
    await installExtension(host, profile, await packExtension());
    const server = await startServer(host, profile, { args: ['--without-connection-token'] });
    closing.push(server.stop);
    const opened = await openPage({ width: 1100, height: 720, scale: 2 });
    closing.push(opened.close);
    page = opened.page;
    await openFolder(page, server.authority, drafts);
  });

  after(async () => {
    for (const close of closing.reverse()) await close();
  });

  afterEach(async function () {
    if (this.currentTest?.isFailed()) await picture('failure');
  });

  it('has exactly the allowed files', async () => {
    const [folder] = (await readdir(join(temp, 'extensions'))).filter((name) => /-\d/.test(name));
    const installed = join(temp, 'extensions', folder ?? '');
    const entries = await readdir(installed, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    const names = files.map(({ parentPath, name }) => relative(installed, join(parentPath, name)));
    assert.deepEqual(names.sort(), allowed);
  });

  it('underlines what is wrong in a draft', async () => {
    await openFile(page, 'draft.md');
    await page.locator('.squiggly-warning').first().waitFor();
  });

  it('mends it by the quick-fix menu', async () => {
    await goToText(page, comparing, 'better offer');
    await openFixes(page);
    await picture('quick-fix-draft');
    await page.keyboard.press('Enter');
    await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    await saves('draft.md', neutral);
  });

  it('writes a snippet by its prefix', async () => {
    await openFile(page, 'empty.md');
    await page.keyboard.type('decline-subject');
    await page.keyboard.press('Control+Space');
    await page
      .locator('.suggest-widget .monaco-list-row', { hasText: 'decline-subject' })
      .waitFor();
    await picture('snippet');
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: 'Subject:' }).waitFor();
    await saves('empty.md', 'Subject: Withdrawal from the [position] interview - [Your Name]');
  });

  it('shows the fixes of a finding', async () => {
    await runCommand(page, 'View: Close All Editors');
    await openFile(page, example);
    const text = await readFile(join(root, 'examples', example), 'utf8');
    await goToText(page, text, 'better offer');
    await openFixes(page);
    await picture('quick-fix');
    await page.keyboard.press('Escape');
  });

  it('explains a finding where the cursor is', async () => {
    await runCommand(page, 'Show or Focus Hover');
    await page.locator('.monaco-hover', { hasText: '✓' }).first().waitFor();
    await picture('hover');
    await page.keyboard.press('Escape');
  });

  it('lists what it found in the Problems panel', async () => {
    await runCommand(page, 'Problems: Focus on Problems View');
    await problems(page).filter({ hasText: 'comparison' }).first().waitFor();
    await picture('problems');
  });

  it('opens the page of a rule from there, without a network', async () => {
    await problems(page).locator('a', { hasText: 'comparison' }).first().click();
    await page.locator('.tab.active', { hasText: 'Preview comparison.md' }).waitFor();
    await runCommand(page, 'View: Close All Editors');
    await runCommand(page, 'View: Hide Panel');
  });

  it('lists behind a slash what can be written', async () => {
    await openFile(page, 'begun.md');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('/');
    await page.locator('.suggest-widget .monaco-list-row', { hasText: '/goodwill' }).waitFor();
    await picture('slash');
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: 'success with the search' }).waitFor();
    await page.keyboard.press('Control+Z');
    await page.keyboard.press('Control+Z');
    await saves('begun.md', begun);
  });

  it('outlines the parts of a draft, and what is missing', async () => {
    const folder = page.locator('.pane-header', { hasText: 'drafts' });
    await openFile(page, 'begun.md');
    await runCommand(page, 'Explorer: Focus on Outline View');
    await folder.click();
    await page
      .locator('.outline-tree .monaco-list-row', { hasText: 'No good wishes yet' })
      .waitFor();
    await picture('outline');
    await folder.click();
  });

  it('ignores a finding by a comment that the menu of fixes writes', async () => {
    await openFile(page, 'kept.md');
    await page.locator('.squiggly-warning').first().waitFor();
    await goToText(page, comparing, 'better offer');
    await openFixes(page);
    await page.locator('.action-widget .action', { hasText: 'Ignore “comparison” here' }).click();
    await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    await picture('ignored');
    const comment = '<!-- graceful-decline-disable-next-line comparison -->';
    await saves('kept.md', comparing.replace('Thank you', `${comment}\n$&`));
  });

  /**
   * @param {string} name of the file that is open
   * @param {string} text that saving has to leave
   */
  async function saves(name, text) {
    await page.keyboard.press('Control+S');
    await becomes(() => readFile(join(temp, 'drafts', name), 'utf8'), text);
    // The file is written before the editor knows of it, and would be asked about when it is closed.
    await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
  }

  /** @param {string} name */
  async function picture(name) {
    const path = join(root, 'out/screenshots', `${name}.png`);
    await page.screenshot({ path, animations: 'disabled', caret: 'initial' });
    const shown = join(root, 'docs/images', `${name}.png`);
    if (process.env.UPDATE_PICTURES && existsSync(shown)) await copyFile(path, shown);
  }
});

/**
 * @param {import('playwright-core').Page} page
 * @param {string} text of the file that is open
 * @param {string} wanted
 */
async function goToText(page, text, wanted) {
  const before = text.slice(0, text.indexOf(wanted)).split('\n');
  await goTo(page, before.length, (before.at(-1)?.length ?? 0) + 1);
}
