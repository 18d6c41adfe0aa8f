import { Globs, globFault } from '../config/globs';
import { mostPhrases, type PhraseSetting, readPhrase } from '../own/setting';
import type { RuleSetting, Settings } from '../settings';

/** When a client's user wants findings to be shown; the default comes first. */
export const runs = ['onType', 'onSave', 'manual'] as const;
export type Run = (typeof runs)[number];

/** What a client has set for a document. */
export interface ClientSettings {
  readonly settings: Settings;
  readonly run: Run;
  /** As they are seen from the folder that is open. */
  readonly globs: Globs;
  /** The user's name, as it is to be signed; empty where unknown. */
  readonly sender: string;
  /** Whether the readiness line stands above the message. */
  readonly codeLens: boolean;
}

/** Hears of what can't be right in a setting. */
type Tell = (message: string) => void;

/** A client's `gracefulDecline` section; what has another shape is passed over. */
export function clientSettingsOf(section: unknown, tell: Tell = () => {}): ClientSettings {
  const { run, include, exclude, phrases, sender, codeLens } = isObject(section) ? section : {};
  const own = phrasesIn(phrases, tell);
  return {
    settings: { ...settingsOf(section), ...(own.length > 0 && { phrases: own }) },
    run: runs.find((one) => one === run) ?? runs[0],
    globs: new Globs(globsOf(include, tell), globsOf(exclude, tell)),
    sender: typeof sender === 'string' ? sender.trim() : '',
    codeLens: codeLens === true,
  };
}

/**
 * Settings out of a client's `gracefulDecline` section, such as `{ "rules": { "too-long": "off" } }`.
 * Only the shape is settled here; which severities and options there are, the core decides.
 */
export function settingsOf(section: unknown): Settings {
  if (!isObject(section) || !isObject(section.rules)) return {};
  const rules: Record<string, RuleSetting> = Object.create(null);
  for (const [id, value] of Object.entries(section.rules)) {
    const setting = typeof value === 'string' ? { severity: value } : value;
    if (isObject(setting)) rules[id] = setting as RuleSetting;
  }
  return { rules };
}

function phrasesIn(value: unknown, tell: Tell): PhraseSetting[] {
  if (!Array.isArray(value)) return [];
  const told = (one: unknown, message: string) => tell(`${JSON.stringify(one)}: ${message}`);
  return value
    .slice(0, mostPhrases)
    .flatMap((one) => readPhrase(one, ({ message }) => told(one, message)) ?? []);
}

/** An empty list is one that nobody has filled, as settings have no other way to say so. */
function globsOf(value: unknown, tell: Tell): string[] | undefined {
  const globs = (Array.isArray(value) ? value : []).filter((one) => {
    const fault = globFault(one);
    if (fault) tell(`${JSON.stringify(one)}: ${fault}`);
    return fault === undefined;
  });
  return globs.length > 0 ? globs : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
