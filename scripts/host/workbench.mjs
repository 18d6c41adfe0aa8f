// @ts-check
/** Drives the workbench through its page, as a person does: by keys and by what is seen. */

/** @typedef {import('playwright-core').Page} Page */

/**
 * Opens a folder and waits until its files are listed.
 *
 * @param {Page} page
 * @param {string} authority host and port of the VS Code server
 * @param {string} folder
 */
export async function openFolder(page, authority, folder) {
  await page.goto(`http://${authority}/?${new URLSearchParams({ folder })}`);
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
}

/**
 * Opens a file of the folder and waits until its text is shown.
 *
 * @param {Page} page
 * @param {string} name
 */
export async function openFile(page, name) {
  const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
  await row.dblclick();
  // Where it hovers over nothing: a tooltip would cover the text.
  await page.mouse.move(0, 0);
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

/**
 * Runs a command by its name in the command palette.
 *
 * @param {Page} page
 * @param {string} title
 */
export async function runCommand(page, title) {
  const input = page.locator('.quick-input-widget input[type="text"]');
  await choose(page, input, title);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
}

/**
 * Opens the command palette at a command. A page that is just being shown in an editor takes the
 * focus once more when it is there, and closes the palette: then it is opened again.
 *
 * @param {Page} page
 * @param {import('playwright-core').Locator} input of the palette
 * @param {string} title
 */
async function choose(page, input, title) {
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
  for (let left = 4; ; left--) {
    await page.keyboard.press('F1');
    try {
      await input.fill(`>${title}`, { timeout: 6_000 });
      await row.waitFor({ timeout: 6_000 });
      return;
    } catch (error) {
      if (left === 0) throw error;
      await page.evaluate('document.activeElement?.blur()');
    }
  }
}

/**
 * Puts the cursor to a line and column, counted from 1.
 *
 * @param {Page} page
 * @param {number} line
 * @param {number} column
 */
export async function goTo(page, line, column) {
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+G');
  const input = page.locator('.quick-input-widget input[type="text"]');
  await input.fill(`:${line}:${column}`);
  await page.keyboard.press('Enter');
  await input.waitFor({ state: 'hidden' });
  await page.locator('.editor-instance .monaco-editor.focused').waitFor();
}

/**
 * Opens the menu of fixes at the cursor, once the light bulb says that there are some.
 *
 * @param {Page} page
 */
export async function openFixes(page) {
  await page.locator('.lightBulbWidget').first().waitFor();
  const menu = page.locator('.action-widget .monaco-list-row.action').first();
  for (let left = 4; ; left--) {
    await page.keyboard.press('Control+.');
    try {
      return await menu.waitFor({ timeout: 6_000 });
    } catch (error) {
      // The text was checked anew meanwhile, and the menu of the old findings closed.
      if (left === 0) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/**
 * Rows of the Problems panel, as they are read out.
 *
 * @param {Page} page
 * @returns {import('playwright-core').Locator}
 */
export function problems(page) {
  return page.locator('.markers-panel .monaco-list-row');
}
