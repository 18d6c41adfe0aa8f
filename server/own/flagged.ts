import type { Draft } from '../draft/draft';
import type { Finding, Fix } from '../rules/rule';
import type { ActiveRule, Settings } from '../settings';
import { findPhrase } from './match';
import { phrasesOf, type Row } from './phrases';
import { type FlaggedPhrase, ownPhrase } from './setting';

/** These rules, and behind them the one that reports the phrases the settings flag, if any. */
export function flagging(
  rules: readonly ActiveRule[],
  settings: Settings | undefined,
): readonly ActiveRule[] {
  const { flagged } = phrasesOf(settings);
  if (flagged.length === 0) return rules;
  const rule = {
    id: ownPhrase,
    severity: 'warning' as const,
    summary: 'A phrase that your own settings flag.',
    why: 'You have asked for it.',
    examples: [],
    check: (draft: Draft) => flagged.flatMap((row) => findings(draft, row)),
  };
  const { severity } = rule;
  return [...rules, { rule, severity, set: false, options: {}, needs: undefined }];
}

function findings(draft: Draft, { phrase, steps }: Row<FlaggedPhrase>): Finding[] {
  return findPhrase(steps, draft).map((range) => {
    const span = draft.spanOf(range);
    const found = draft.text.slice(span.start, span.end);
    const text = phrase.replace === undefined ? undefined : capitalisedAs(found, phrase.replace);
    const fixes = (): Fix[] =>
      text === undefined
        ? []
        : [{ title: `Write “${shortened(text)}”`, edits: [{ span, text }], safe: false }];
    return {
      span,
      message: phrase.message ?? messageOn(found, phrase),
      fixes,
      ...(phrase.severity && { severity: phrase.severity }),
    };
  });
}

function messageOn(found: string, { replace }: FlaggedPhrase): string {
  const advice = replace === undefined ? 'say it otherwise' : `write “${shortened(replace)}”`;
  return `“${shortened(found)}” is on your list: ${advice}.`;
}

/** The replacement in capitals, or with one, as what it replaces. */
function capitalisedAs(found: string, replacement: string): string {
  const shouted = found === found.toUpperCase() && /\p{Lu}.*\p{Lu}/su.test(found);
  if (shouted) return replacement.toUpperCase();
  return /^\p{Lu}/u.test(found)
    ? replacement.charAt(0).toUpperCase() + replacement.slice(1)
    : replacement;
}

const longestShown = 24;

/** On one line, and no longer than a message or a title bears. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longestShown ? `${line.slice(0, longestShown).trimEnd()}…` : line;
}
