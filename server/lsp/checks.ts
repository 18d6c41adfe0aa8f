import { randomUUID } from 'node:crypto';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fix } from '../fix';
import { type Lint, type LintOptions, lint } from '../lint';
import type { Settings } from '../settings';

/** Milliseconds a result serves: rules that judge dates ask the clock. */
const lifetime = 60_000;

/** The result of checking one version of a document. */
export interface Check {
  readonly lint: Lint;
  /** Unlike that of every other check, also of an earlier process. */
  readonly id: string;
}

interface Memo extends Check {
  readonly version: number;
  readonly expires: number;
}

/** Checks documents, each version once. */
export class Checks {
  private settings: Settings = {};
  private memos = new WeakMap<TextDocument, Memo>();
  private readonly failed: (rule: string, error: unknown) => void;
  private readonly process = randomUUID();
  private count = 0;

  /** `failed` hears of each rule that throws. */
  constructor(failed: (rule: string, error: unknown) => void) {
    this.failed = failed;
  }

  /** Settings for all checks from here on. */
  configure(settings: Settings): void {
    this.settings = settings;
    this.memos = new WeakMap();
  }

  of(document: TextDocument): Check {
    const memo = this.memos.get(document);
    if (memo && memo.version === document.version && Date.now() < memo.expires) return memo;
    const result = lint(document.getText(), this.options(document));
    for (const { rule, error } of result.failures) this.failed(rule, error);
    const fresh: Memo = {
      version: document.version,
      expires: Date.now() + lifetime,
      lint: result,
      id: `${this.process}:${++this.count}`,
    };
    this.memos.set(document, fresh);
    return fresh;
  }

  /** The whole text with every safe fix applied. */
  fixed(document: TextDocument): string {
    return fix(document.getText(), this.options(document));
  }

  private options(document: TextDocument): LintOptions {
    return { path: pathOf(document), settings: this.settings };
  }
}

const endings: Readonly<Record<string, string>> = {
  markdown: '.md',
  plaintext: '.txt',
  eml: '.eml',
  mail: '.eml',
};

/** The path that says how a document is read: that of its URI, with the language's ending where it has none we know. */
export function pathOf({ uri, languageId }: { uri: string; languageId: string }): string {
  const path = decoded(uri.replace(/^[\w+.-]*:(?:\/\/[^/?#]*)?/, '').replace(/[?#].*$/, ''));
  return /\.(?:md|txt|eml)$/i.test(path) ? path : path + (endings[languageId] ?? '');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
