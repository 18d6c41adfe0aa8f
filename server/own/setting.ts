import { similar } from '../config/similar';
import { rules } from '../rules/index';
import type { Severity } from '../rules/rule';
import { findPhrase } from './match';
import { PatternError, readPattern, scan } from './pattern';

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

/** What can't be right in a phrase. */
export interface PhraseFault {
  /** The key it is about; the phrase as a whole where there is none. */
  readonly key?: string;
  /** A key we don't know, a value that its key doesn't take, or text that can't be read. */
  readonly code: 'unknown-name' | 'wrong-value' | 'wrong-text';
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
    report(wrong('A phrase is wanted: { "flag": "…" } or { "allow": "…" }'));
    return undefined;
  }
  return flags ? read(fields, flagged, report) : read(fields, allowed, report);
}

/** What a key takes: its fault with a value, if any. The first key is the phrase itself. */
type Shape = Readonly<Record<string, (value: unknown) => PhraseFault | undefined>>;

const flagged: Shape = {
  flag: patternFault,
  message: textFault,
  replace: textFault,
  severity: (value) =>
    severities.includes(String(value)) ? undefined : wrong(`Write ${severities.join(', ')} here.`),
};

const allowed: Shape = { allow: patternFault, rules: rulesFault, sentence: textFault };

const severities = ['error', 'warning', 'information', 'hint'];

function read(fields: Fields, shape: Shape, report: Report): PhraseSetting | undefined {
  const good: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(fields)) {
    const fault = Object.hasOwn(shape, key) ? shape[key]?.(value) : unknownKey(key, shape);
    if (fault) report({ ...fault, key });
    else good[key] = value;
  }
  if (isSelfish(good)) {
    report({
      key: 'replace',
      code: 'wrong-text',
      message: 'This holds the flagged phrase itself; write another.',
    });
    delete good.replace;
  }
  // Without the rules or the sentence it was meant for, an allowance would reach too far.
  const whole = shape === flagged || Object.keys(good).length === Object.keys(fields).length;
  const [phrase = ''] = Object.keys(shape);
  return whole && Object.hasOwn(good, phrase) ? (good as unknown as PhraseSetting) : undefined;
}

/** Whether what is put in place of a phrase would be flagged again. */
function isSelfish({ flag, replace }: Fields): boolean {
  if (typeof flag !== 'string' || typeof replace !== 'string') return false;
  return findPhrase(readPattern(flag), scan(replace)).length > 0;
}

function unknownKey(key: string, shape: Shape): PhraseFault {
  const known = Object.keys(shape).map((name) => `“${name}”`);
  const message = `“${key}” is not known here; ${known.join(', ')} are.`;
  return { code: 'unknown-name', message };
}

const longestText = 200;

function textFault(value: unknown): PhraseFault | undefined {
  const fits = typeof value === 'string' && value.trim() !== '' && value.length <= longestText;
  return fits ? undefined : wrong(`Text is wanted here, up to ${longestText} characters.`);
}

function patternFault(value: unknown): PhraseFault | undefined {
  if (typeof value !== 'string' || value.trim() === '') {
    return wrong('A phrase is wanted, such as "circle~ back".');
  }
  try {
    readPattern(value);
    return undefined;
  } catch (error) {
    if (error instanceof PatternError) return { code: 'wrong-text', message: error.message };
    throw error;
  }
}

function rulesFault(value: unknown): PhraseFault | undefined {
  if (!Array.isArray(value) || value.length === 0) {
    return wrong('A list of rules is wanted, such as ["comparison"].');
  }
  const ids = [...rules.map(({ id }) => id), ownPhrase];
  const stranger: unknown = value.find((one) => !ids.includes(one));
  if (stranger === undefined) return undefined;
  const meant = similar(String(stranger), ids);
  const advice = meant ? `; did you mean “${meant}”?` : '.';
  return { code: 'wrong-text', message: `“${stranger}” is no rule${advice}` };
}

function wrong(message: string): PhraseFault {
  return { code: 'wrong-value', message };
}
