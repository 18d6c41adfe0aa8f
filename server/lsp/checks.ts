import { randomUUID } from 'node:crypto';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fix, fixRules } from '../fix';
import { type Lint, type LintOptions, lint } from '../lint';
import { rewrite } from '../rewrite';
import { release } from '../stamped';
import type { Configured } from './configuration';

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
  readonly configured: Configured;
}

/** Checks documents, each version once. */
export class Checks {
  private readonly memos = new WeakMap<TextDocument, Memo>();
  private readonly process = randomUUID();
  private count = 0;

  /** `configuredFor` tells what is configured for a document, `failed` hears of each rule that throws. */
  constructor(
    private readonly configuredFor: (document: TextDocument) => Configured,
    private readonly failed: (rule: string, error: unknown) => void,
  ) {}

  of(document: TextDocument): Check {
    const memo = this.memos.get(document);
    const configured = this.configuredFor(document);
    // What was read of the text before it changed would be kept beside what is read of it now.
    if (memo && memo.version !== document.version) release(memo.lint.findings);
    const current =
      memo && isCurrent(memo, document, configured) ? memo : this.check(document, configured);
    // Once more where nothing has changed: a rule may have failed at its fixes meanwhile.
    for (const { rule, error } of current.lint.failures) this.failed(rule, error);
    return current;
  }

  private check(document: TextDocument, configured: Configured): Memo {
    const fresh: Memo = {
      version: document.version,
      expires: Date.now() + lifetime,
      configured,
      lint: lint(document.getText(), optionsFor(document, configured)),
      id: `${this.process}:${++this.count}`,
    };
    this.memos.set(document, fresh);
    return fresh;
  }

  /** The whole text with every safe fix applied, or with the preferred fix of every finding of one rule. */
  fixed(document: TextDocument, rule?: string): string {
    const options = optionsFor(document, this.configuredFor(document));
    return rule === undefined
      ? fix(document.getText(), options)
      : fixRules(document.getText(), [rule], options);
  }

  /** The whole text in the guide's structure; as it stands where there is nothing to rewrite. */
  rewritten(document: TextDocument): string {
    const text = document.getText();
    return rewrite(text, optionsFor(document, this.configuredFor(document))) ?? text;
  }
}

function isCurrent(memo: Memo, { version }: TextDocument, now: Configured): boolean {
  const { settings, listed } = memo.configured;
  const asConfigured = settings === now.settings && listed === now.listed;
  return asConfigured && memo.version === version && Date.now() < memo.expires;
}

function optionsFor(document: TextDocument, configured: Configured): LintOptions {
  return { path: pathOf(document), ...configured };
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
