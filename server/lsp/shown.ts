import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Lint, LintFinding } from '../lint';
import type { Check, Checks } from './checks';
import { placeKey, whileWriting, wordsKey } from './heldBack';
import type { Run } from './settings';

/** Why all findings of a document are shown, until its text changes. */
export type Cause = 'open' | 'save' | 'check' | 'left alone';

/** The findings of a document that are shown now. */
export interface Showing {
  readonly lint: Lint;
  readonly findings: readonly LintFinding[];
  readonly unused: Lint['unused'];
  readonly notes: Lint['notes'];
  /** Unlike that of any other showing, also of an earlier process. */
  readonly id: string;
}

interface State {
  /** Undefined once the text has changed. */
  cause: Cause | undefined;
  caret: number | undefined;
  /** The findings shown when last all were, by `wordsKey`. */
  told: ReadonlySet<string>;
  latest: (Showing & { readonly check: Check }) | undefined;
  timer: NodeJS.Timeout | undefined;
}

const causes: Readonly<Record<Run, readonly (Cause | undefined)[]>> = {
  onType: ['open', 'save', 'check', 'left alone'],
  onSave: ['open', 'save', 'check'],
  manual: ['check'],
};

const nothing: Pick<Lint, 'unused' | 'notes'> = { unused: [], notes: [] };

/** Decides which findings of a document are shown: by the setting `run`, and by what is being written. */
export class Shown {
  private readonly states = new WeakMap<TextDocument, State>();
  private count = 0;

  constructor(
    private readonly checks: Checks,
    private readonly runOf: (document: TextDocument) => Run,
  ) {}

  of(document: TextDocument): Showing {
    const state = this.stateOf(document);
    const check = this.checks.of(document);
    const run = this.runOf(document);
    const complete = causes[run].includes(state.cause);
    const { lint } = check;
    const text = document.getText();
    const findings = complete ? lint.findings : select(run, lint, text, state);
    if (complete && run !== 'onType') {
      state.told = new Set(findings.map((finding) => wordsKey(text, finding)));
    }
    const { unused, notes } = complete || run === 'onType' ? lint : nothing;
    const { latest } = state;
    if (latest?.check === check && latest.notes === notes && same(latest.findings, findings))
      return latest;
    const id = `${check.id}:${++this.count}`;
    state.latest = { check, lint, findings, unused, notes, id };
    return state.latest;
  }

  /** All is to be shown that is found in the text as it is. */
  all(document: TextDocument, cause: Cause): void {
    const state = this.stateOf(document);
    clearTimeout(state.timer);
    const counts = causes[this.runOf(document)];
    // A save takes nothing away that was asked for.
    if (!state.cause || !counts.includes(state.cause)) state.cause = cause;
  }

  /** The text was changed by a fix of ours: what is shown stays, and nothing was typed last. */
  mended(document: TextDocument): void {
    this.stateOf(document).caret = undefined;
  }

  /** The text was changed by its writer; `left` is called when nothing follows for `quiet` milliseconds. */
  written(
    document: TextDocument,
    caret: number | undefined,
    quiet: number,
    left: () => void,
  ): void {
    const state = this.stateOf(document);
    clearTimeout(state.timer);
    state.cause = undefined;
    state.caret = caret;
    state.timer = setTimeout(left, quiet).unref();
  }

  close(document: TextDocument): void {
    clearTimeout(this.states.get(document)?.timer);
  }

  private stateOf(document: TextDocument): State {
    const known = this.states.get(document);
    if (known) return known;
    const state: State = {
      cause: 'open',
      caret: undefined,
      told: new Set(),
      latest: undefined,
      timer: undefined,
    };
    this.states.set(document, state);
    return state;
  }
}

function select(run: Run, lint: Lint, text: string, state: State): LintFinding[] {
  if (run !== 'onType') {
    return lint.findings.filter((finding) => state.told.has(wordsKey(text, finding)));
  }
  const shown = new Set(state.latest?.findings.map(placeKey));
  return whileWriting(lint, text, { caret: state.caret, shown });
}

function same(a: readonly LintFinding[], b: readonly LintFinding[]): boolean {
  return a.length === b.length && a.every((finding, index) => finding === b[index]);
}
