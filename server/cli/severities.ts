import type { Severity } from '../rules/rule';

/** All severities, gravest first. */
export const severities = ['error', 'warning', 'information', 'hint'] as const satisfies Severity[];

/** Whether one severity is as grave as another, or graver. */
export function atLeast(severity: Severity, least: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(least);
}
