import { type Snippet, type Template, templatesOf } from '../template';

export type { Template } from '../template';

/**
 * The files of `snippets/`, one JSON array of them: the build puts it here. A string, so that a start
 * parses no templates that nobody asks for.
 */
declare const bundledSnippets: string;

let templates: readonly Template[] | undefined;

/** Every template, in the order of its file. */
export function allTemplates(): readonly Template[] {
  templates ??= read(bundledSnippets);
  return templates;
}

function read(json: string): Template[] {
  const files = JSON.parse(json) as readonly Readonly<Record<string, Snippet>>[];
  return files.flatMap(templatesOf);
}
