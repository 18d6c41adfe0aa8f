import type { RuleSetting, Settings } from '../settings';

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

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
