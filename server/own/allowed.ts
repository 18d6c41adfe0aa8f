import { reportsAbsence } from '../config/absences';
import type { Draft } from '../draft/draft';
import type { Span } from '../draft/types';
import type { LintFinding } from '../lint';
import type { Settings } from '../settings';
import { markOf } from './mark';
import { findPhrase } from './match';
import { phrasesOf } from './phrases';
import type { AllowedPhrase } from './setting';

/** The findings without those that stand on a phrase that the settings allow. */
export function withoutAllowed(
  draft: Draft,
  findings: readonly LintFinding[],
  settings: Settings | undefined,
): readonly LintFinding[] {
  const { allowed } = phrasesOf(settings);
  if (allowed.length === 0 || findings.length === 0) return findings;
  const places = allowed.flatMap(({ phrase, steps }) =>
    findPhrase(steps, draft)
      .filter(({ first }) => !phrase.sentence || markOf(draft, first) === phrase.sentence)
      .map((range) => ({ span: draft.spanOf(range), phrase })),
  );
  if (places.length === 0) return findings;
  return findings.filter(
    (finding) =>
      !places.some(({ span, phrase }) => meet(span, finding.span) && isFor(phrase, finding.rule)),
  );
}

/** A rule about the message as a whole stands on a phrase only by chance: it has to be named. */
function isFor({ rules }: AllowedPhrase, rule: string): boolean {
  return rules ? rules.includes(rule) : isAboutPhrases(rule);
}

/** Whether a rule reports phrases, rather than the message as a whole. */
export function isAboutPhrases(rule: string): boolean {
  return !reportsAbsence(rule) && rule !== 'too-long';
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
