import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { lint } from '../../server/lint';
import { rules } from '../../server/rules/index';
import { type Labelled, precision, recall, type Score, score, type Tally } from './score';

/* `npm run accuracy [-- FILE…] [--brief]`: scores the checker on the corpus and prints every disagreement. */
const brief = process.argv.includes('--brief');
const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const known = new Set(rules.map((rule) => rule.id));
const read = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled);

for (const file of files.filter(
  (name) => /drafts|recognise|fresh|\/tmp\//.test(name) && !/not-drafts/.test(name),
)) {
  const drafts = read(file);
  const checked = new Map(
    drafts.map((draft) => [draft, lint(draft.text, { path: draft.name, always: true })]),
  );
  if (drafts[0]?.expect) {
    const result = score(drafts, known, (draft) => checked.get(draft) as never);
    print(basename(file), result);
  }
  let channel = 0;
  let scenario = 0;
  let recognised = 0;
  for (const [draft, { channel: c, scenario: s }] of checked) {
    if (c === draft.channel) channel++;
    else if (!brief) console.log(`  channel ${draft.id}: ${draft.channel} read as ${c}`);
    if (s === draft.scenario) scenario++;
    else if (!brief) console.log(`  scenario ${draft.id}: ${draft.scenario} read as ${s}`);
    const found = lint(draft.text, { path: draft.name });
    if (found.draft) recognised++;
    else console.log(`  not recognised ${draft.id}: ${found.reason}`);
  }
  console.log(
    `${basename(file)}: ${drafts.length} drafts; channel ${channel}, scenario ${scenario}, recognised ${recognised}`,
  );
}
for (const file of files.filter((name) => /not-drafts/.test(name))) {
  const taken = read(file).filter(({ text, name }) => lint(text, { path: name }).draft);
  console.log(
    `${basename(file)}: taken for drafts: ${taken.map((draft) => draft.id).join(' ') || 'none'}`,
  );
}

function print(
  name: string,
  { byRule, total, clean, cleanFalseAlarms, disagreements }: Score,
): void {
  if (!brief) {
    for (const { draft, rule, kind, text } of disagreements) {
      console.log(
        `  ${kind} ${draft.id} ${rule}: ${JSON.stringify(text || draft.spans[rule] || '')}`,
      );
    }
  }
  for (const [rule, tally] of byRule) row(rule, tally);
  row(`${name} TOTAL`, total);
  console.log(`${name}: clean drafts ${clean}, false alarms on them ${cleanFalseAlarms}`);
}

function row(name: string, tally: Tally): void {
  const [p, r] = [precision(tally), recall(tally)];
  const f1 = p + r === 0 ? 0 : (2 * p * r) / (p + r);
  const figures = [p, r, f1].map((value) => value.toFixed(3)).join('  ');
  console.log(
    `${name.padEnd(34)} ${figures}  hits ${tally.hits} misses ${tally.misses} false ${tally.falseAlarms}`,
  );
}
