import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Span } from '../draft/types';
import type { PhraseSetting } from '../own/setting';
import type { Settings } from '../settings';
import { Globs, globFault } from './globs';
import { readPhrases } from './phrases';
import { RuleReader } from './rules';
import { similar } from './similar';

/** Name of the file that configures the drafts of its folder and of the folders in it. */
export const configurationName = '.graceful-decline.json';

/** Something in a configuration file that can't be right; the rest of the file holds. */
export interface ConfigurationProblem {
  /** Where it stands in the file. */
  readonly span: Span;
  /** What is there and what to do, in words. */
  readonly message: string;
  /** A name we don't know, a value that its setting doesn't take, text that can't be read, or that isn't JSON. */
  readonly code: 'unknown-name' | 'wrong-value' | 'wrong-text' | 'broken-json';
}

/** What a configuration file says. */
export interface Configuration {
  readonly settings: Settings;
  readonly globs: Globs;
  /** In order of their place. */
  readonly problems: readonly ConfigurationProblem[];
}

/** Reads the text of a configuration file, as far as it makes sense. Never throws. */
export function readConfiguration(text: string): Configuration {
  const reader = new Reader();
  try {
    reader.read(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    reader.report({ offset: 0, length: 1 }, 'wrong-value', 'This is nested too deeply.');
  }
  const { rules, phrases, include, exclude, problems } = reader;
  return {
    settings: { rules, ...(phrases.length > 0 && { phrases }) },
    globs: new Globs(include, exclude),
    problems: problems.sort((a, b) => a.span.start - b.span.start),
  };
}

/** A place in the file, as the JSON parser tells it. */
export type Place = Pick<Node, 'offset' | 'length'>;

const names = ['rules', 'phrases', 'include', 'exclude', '$schema'];

class Reader extends RuleReader {
  phrases: PhraseSetting[] = [];
  include: string[] | undefined;
  exclude: string[] | undefined;
  readonly problems: ConfigurationProblem[] = [];

  read(text: string): void {
    const errors: ParseError[] = [];
    // A byte order mark is no JSON; a blank keeps the offsets.
    const json = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
    const root = parseTree(json, errors, { allowTrailingComma: true });
    // An empty file is one that says nothing yet.
    if (json.trim() === '') return;
    // One fault makes others behind it.
    const [first] = errors;
    if (first) {
      const message = faults[printParseErrorCode(first.error)] ?? 'This is no JSON.';
      this.report(
        { offset: first.offset, length: Math.max(first.length, 1) },
        'broken-json',
        message,
      );
    }
    if (root?.type === 'object') this.properties(root, (key, value) => this.setting(key, value));
    else if (root) this.report(root, 'wrong-value', 'An object is wanted: { "rules": { … } }');
  }

  report({ offset, length }: Place, code: ConfigurationProblem['code'], message: string): void {
    this.problems.push({ span: { start: offset, end: offset + length }, message, code });
  }

  private setting(key: Node, value: Node): void {
    if (key.value === 'rules') this.readRules(value);
    else if (key.value === 'phrases') this.phrases = readPhrases(value, this.report.bind(this));
    else if (key.value === 'include') this.include = this.globs(value);
    else if (key.value === 'exclude') this.exclude = this.globs(value);
    else if (!names.includes(key.value)) {
      const meant = similar(key.value, names);
      const advice = meant
        ? `did you mean “${meant}”?`
        : '“rules”, “phrases”, “include”, “exclude” are.';
      this.report(key, 'unknown-name', `“${key.value}” is no setting; ${advice}`);
    }
  }

  private globs(list: Node): string[] | undefined {
    if (list.type !== 'array') {
      this.report(list, 'wrong-value', 'A list of globs is wanted, such as ["letters/*.md"].');
      return undefined;
    }
    return (list.children ?? []).flatMap((item) => {
      const fault = globFault(item.value);
      const isText = typeof item.value === 'string' && item.value !== '';
      if (fault) this.report(item, isText ? 'wrong-text' : 'wrong-value', fault);
      return fault ? [] : [item.value];
    });
  }
}

const faults: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'A name in double quotes is missing here.',
  ValueExpected: 'A value is missing here.',
  ColonExpected: 'A colon is missing here.',
  CommaExpected: 'A comma is missing here.',
  CloseBraceExpected: 'The closing “}” is missing.',
  CloseBracketExpected: 'The closing “]” is missing.',
  EndOfFileExpected: 'Nothing may follow the closing “}”.',
  UnexpectedEndOfComment: 'This comment has no end.',
  UnexpectedEndOfString: 'This string has no closing quote.',
};
