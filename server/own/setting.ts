import { similar } from '../config/similar';
import { rules } from '../rules/index';
import type { Severity } from '../rules/rule';
import { PatternError, readPattern } from './pattern';

/** Id of the findings that the user's own phrases make. */
export const ownPhrase = 'own-phrase';

/** A phrase that the user wants reported, in the pattern language of the lexicons. */
export interface FlaggedPhrase {
  readonly flag: string;
  /** What to say instead of our own words. */
  readonly message?: string;
  /** What to write in its place. */
  readonly replace?: string;
  readonly severity?: Severity;
}

/** A phrase that rules leave alone. */
export interface AllowedPhrase {
  readonly allow: string;
  /** The rules that do; all that report a phrase where none is named. */
  readonly rules?: readonly string[];
  /** Only in the sentence that has this mark: see `markOf`. */
  readonly sentence?: string;
}

export type PhraseSetting = FlaggedPhrase | AllowedPhrase;

/** What can't be right in a phrase: at one of its keys, or, without one, as a whole. */
export interface PhraseFault {
  readonly key?: string;
  readonly code: 'unknown-name' | 'wrong-value';
  readonly message: string;
}

/** Phrases that one holder of settings may have. */
export const mostPhrases = 200;

type Fields = Readonly<Record<string, unknown>>;
type Report = (fault: PhraseFault) => void;

/** Reads a phrase out of settings; undefined where it can be none. `report` hears of each fault. */
export function readPhrase(value: unknown, report: Report): PhraseSetting | undefined {
  const fields: Fields = typeof value === 'object' && value !== null ? { ...value } : {};
  const flags = Object.hasOwn(fields, 'flag');
  if (flags === Object.hasOwn(fields, 'allow')) {
    report({
      code: 'wrong-value',
      message: 'A phrase is wanted: { "flag": "…" } or { "allow": "…" }',
    });
    return undefined;
  }
  return read(fields, flags ? flagged : allowed, report);
}

/** What a key takes; the first key is the phrase itself. */
type Shape = Readonly<Record<string, (value: unknown) => string | undefined>>;

const severities = ['error', 'warning', 'information', 'hint'];
const text = 'Text is wanted here, up to 200 characters.';
const isText = (value: unknown) =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 200;

const flagged: Shape = {
  flag: patternFault,
  message: (value) => (isText(value) ? undefined : text),
  replace: (value) => (isText(value) ? undefined : text),
  severity: (value) =>
    severities.includes(String(value)) ? undefined : `Write ${severities.join(', ')} here.`,
};

const allowed: Shape = {
  allow: patternFault,
  rules: rulesFault,
  sentence: (value) => (isText(value) ? undefined : text),
};

function read(fields: Fields, shape: Shape, report: Report): PhraseSetting | undefined {
  const good: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) {
    const faultOf = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (!faultOf) {
      const known = Object.keys(shape)
        .map((name) => `“${name}”`)
        .join(', ');
      report({ key, code: 'unknown-name', message: `“${key}” is not known here; ${known} are.` });
      continue;
    }
    const message = faultOf(value);
    if (message === undefined) good[key] = value;
    else report({ key, code: 'wrong-value', message });
  }
  const [first = ''] = Object.keys(shape);
  // Without the rules or the sentence it was meant for, an allowance would reach too far.
  const whole = first === 'flag' || Object.keys(good).length === Object.keys(fields).length;
  return Object.hasOwn(good, first) && whole ? (good as unknown as PhraseSetting) : undefined;
}

function patternFault(value: unknown): string | undefined {
  if (!isText(value)) return 'A phrase is wanted, such as "circle~ back".';
  try {
    readPattern(value as string);
    return undefined;
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    throw error;
  }
}

function rulesFault(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length === 0) {
    return 'A list of rules is wanted, such as ["comparison"].';
  }
  const ids = [...rules.map(({ id }) => id), ownPhrase];
  const wrong: unknown = value.find((one) => !ids.includes(one));
  if (wrong === undefined) return undefined;
  const meant = similar(String(wrong), ids);
  return `“${wrong}” is no rule${meant ? `; did you mean “${meant}”?` : '.'}`;
}
