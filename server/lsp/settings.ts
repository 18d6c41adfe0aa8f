import type { RuleSetting, Settings } from '../settings';

const severities = ['error', 'warning', 'information', 'hint', 'off'];

/**
 * Settings out of a client's `gracefulDecline` section, `{ "rules": { "too-long": "off" } }`.
 * Whatever has another shape is passed over: the value comes from outside.
 */
export function settingsOf(section: unknown): Settings {
  if (!isObject(section) || !isObject(section.rules)) return {};
  const rules: Record<string, RuleSetting> = Object.create(null);
  for (const [id, value] of Object.entries(section.rules)) {
    const setting = ruleSetting(value);
    if (setting && /^[a-z-]+$/.test(id)) rules[id] = setting;
  }
  return { rules };
}

function ruleSetting(value: unknown): RuleSetting | undefined {
  if (!isObject(value)) return ruleSetting({ severity: value });
  const setting: Record<string, number | string> = Object.create(null);
  for (const [key, option] of Object.entries(value)) {
    if (key === 'severity' ? severities.includes(String(option)) : Number.isFinite(option)) {
      setting[key] = option as number | string;
    }
  }
  return Object.keys(setting).length > 0 ? setting : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
