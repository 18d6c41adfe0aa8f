/** One entry of VS Code's snippet format. */
export interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: string | readonly string[];
  readonly description?: string;
  readonly isFileTemplate?: boolean;
}

/** A message, or a line of one, to start from. */
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

/** The templates of one snippet file, in its order. */
export function templatesOf(file: Readonly<Record<string, Snippet>>): Template[] {
  return Object.entries(file).map(([name, { prefix, body, description = '', isFileTemplate }]) => ({
    name,
    prefixes: typeof prefix === 'string' ? [prefix] : prefix,
    description,
    body: typeof body === 'string' ? body : body.join('\n'),
    whole: isFileTemplate === true,
  }));
}
