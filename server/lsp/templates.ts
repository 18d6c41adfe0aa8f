/** One entry of VS Code's snippet format. */
interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: string | readonly string[];
  readonly description?: string;
  readonly isFileTemplate?: boolean;
}

export interface Template {
  readonly name: string;
  /** What to type for it; the first is the shortest to tell. */
  readonly prefixes: readonly string[];
  readonly description: string;
  /** In snippet syntax, its lines ended by LF. */
  readonly body: string;
  /** Whether it is a message rather than a line of one. */
  readonly whole: boolean;
}

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
  return files.flatMap((file) =>
    Object.entries(file).map(([name, { prefix, body, description = '', ...one }]) => ({
      name,
      prefixes: typeof prefix === 'string' ? [prefix] : prefix,
      description,
      body: typeof body === 'string' ? body : body.join('\n'),
      whole: one.isFileTemplate === true,
    })),
  );
}
