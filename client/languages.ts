import type { DocumentFilter } from 'vscode';

/** Languages a draft is written in. `eml` is ours, and what other mail extensions call it. */
export const languages: readonly string[] = ['markdown', 'plaintext', 'eml'];

/** Documents to look at, wherever they are stored. */
export const drafts: DocumentFilter[] = languages.map((language) => ({ language }));
