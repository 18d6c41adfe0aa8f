import { readFileSync } from 'node:fs';
import { contributes } from '../../package.json';

/** One entry of VS Code's snippet format, as the files here write it. */
export interface Snippet {
  readonly prefix: readonly string[];
  readonly description: string;
  readonly isFileTemplate?: boolean;
  readonly body: readonly string[];
}

/** A snippet, and what its file calls it. */
export type Entry = readonly [name: string, snippet: Snippet];

/** The snippet files that the extension contributes, each once, in order. */
export const files: readonly string[] = [...new Set(contributes.snippets.map(({ path }) => path))];

/** Every snippet of every file. */
export const entries: readonly Entry[] = files.flatMap((file) =>
  Object.entries<Snippet>(JSON.parse(readFileSync(file, 'utf8'))),
);

/** Whole messages. */
export const templates: readonly Entry[] = entries.filter(
  ([, { isFileTemplate }]) => isFileTemplate,
);

/** Single lines, for the middle of a message. */
export const lines: readonly Entry[] = entries.filter(([, { isFileTemplate }]) => !isFileTemplate);
