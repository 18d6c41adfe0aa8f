import { basename } from 'node:path';
import { lint } from '../../server/lint';
import { rules } from '../../server/rules/index';
import { readCorpus } from './corpus';
import { type Labelled, precision, recall, type Score, score, type Tally } from './score';

/* `npm run accuracy`: scores the checker on the files it is given and prints every disagreement. */
const brief = process.argv.includes('--brief');
const known = new Set(rules.map((rule) => rule.id));

for (const file of process.argv.slice(2).filter((argument) => !argument.startsWith('--'))) {
  const { kind, drafts } = readCorpus(file);
  const name = basename(file);
  if (kind === 'not-drafts') {
    const taken = drafts.filter((one) => lint(one.text, { path: one.name }).draft);
    console.log(`${name}: taken for drafts: ${taken.map(({ id }) => id).join(' ') || 'none'}`);
    continue;
  }
  if (kind === 'drafts') {
    const check = (draft: Labelled) => lint(draft.text, { path: draft.name, always: true });
    print(name, score(drafts, known, check));
  }
  printReading(name, drafts);
}

function printReading(name: string, drafts: readonly Labelled[]): void {
  const right = { channel: 0, scenario: 0, recognised: 0 };
  for (const draft of drafts) {
    const found = lint(draft.text, { path: draft.name });
    if (found.draft) right.recognised++;
    else console.log(`  not recognised ${draft.id}: ${found.reason}`);
    for (const key of ['channel', 'scenario'] as const) {
      if (found[key] === draft[key]) right[key]++;
      else if (!brief) console.log(`  ${key} ${draft.id}: ${draft[key]} read as ${found[key]}`);
    }
  }
  const { channel, scenario, recognised } = right;
  const counts = `channel ${channel}, scenario ${scenario}, recognised ${recognised}`;
  console.log(`${name}: ${drafts.length} drafts; ${counts}`);
}

function print(name: string, result: Score): void {
  const { byRule, total, clean, cleanFalseAlarms, disagreements } = result;
  for (const { draft, rule, kind, text } of brief ? [] : disagreements) {
    console.log(
      `  ${kind} ${draft.id} ${rule}: ${JSON.stringify(text || draft.spans[rule] || '')}`,
    );
  }
  for (const [rule, tally] of byRule) row(rule, tally);
  row(`${name} TOTAL`, total);
  console.log(`${name}: clean drafts ${clean}, false alarms on them ${cleanFalseAlarms}`);
}

function row(name: string, tally: Tally): void {
  const [p, r] = [precision(tally), recall(tally)];
  const f1 = p + r === 0 ? 0 : (2 * p * r) / (p + r);
  const figures = [p, r, f1].map((value) => value.toFixed(3)).join('  ');
  const { hits, misses, falseAlarms } = tally;
  console.log(`${name.padEnd(34)} ${figures}  hits ${hits} misses ${misses} false ${falseAlarms}`);
}
