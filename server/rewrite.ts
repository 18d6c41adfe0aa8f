import { Draft, kindOf } from './draft/draft';
import { readMail } from './draft/mail/mail';
import type { Channel, Edit, Scenario } from './draft/types';
import { applyEdits, fixRules } from './fix';
import { type Lint, type LintOptions, lint } from './lint';
import { inGuideOrder } from './mend/order';

/** What the guide's structure asks for and a sentence can give. */
const structural = [
  'missing-thanks',
  'missing-withdrawal',
  'unclear-withdrawal',
  'missing-goodwill',
  'missing-sign-off',
];

/** The messages whose order the guide lays down; others open with an apology, or with news. */
const scenarios: readonly Scenario[] = ['decline', 'referral'];
const channels: readonly Channel[] = ['email', 'linkedin'];

/** UTF-16 units beyond which nobody wants a text rewritten, and every move of the cursor would pay. */
const longest = 20_000;

/**
 * The text with its sentences in the guide's order and what is missing added; undefined where there
 * is nothing to rewrite, or where the outcome would be no better.
 */
export function rewrite(text: string, options: LintOptions = {}): string | undefined {
  if (text.length > longest) return undefined;
  const before = lint(text, options);
  if (!before.draft || !scenarios.includes(before.scenario)) return undefined;
  if (!channels.includes(before.channel)) return undefined;
  const completed = fixRules(text, structural, options);
  const edits = reorder(completed, options);
  // Behind what closed before, a wish may have stood in no good place.
  const rewritten = edits ? fixRules(applyEdits(completed, edits), structural, options) : completed;
  if (rewritten === text) return undefined;
  return isBetter(before, lint(rewritten, options)) ? rewritten : undefined;
}

function reorder(text: string, { path, now }: LintOptions): readonly Edit[] | undefined {
  const kind = kindOf(path);
  const mail = kind === 'mail' ? readMail(text) : undefined;
  const edit = inGuideOrder(new Draft(mail?.text ?? text, kind, now));
  if (!edit) return undefined;
  return mail ? mail.editsInFile([edit]) : [edit];
}

/** No rule reports more than it did, the order is right, and the message is still what it was. */
function isBetter(before: Lint, after: Lint): boolean {
  if (after.scenario !== before.scenario || after.channel !== before.channel) return false;
  const left = before.findings.map(({ rule }) => rule).filter((rule) => rule !== 'part-order');
  return after.findings.every(({ rule }) => {
    const at = left.indexOf(rule);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}
