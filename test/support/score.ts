import type { Lint } from '../../server/lint';

/** One labelled draft of the corpus: see test/corpus/README.md. */
export interface Labelled {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly channel: string;
  readonly scenario: string;
  readonly expect: readonly string[];
  readonly allow: readonly string[];
  readonly spans: Readonly<Record<string, readonly string[]>>;
}

/** A disagreement between labels and checker. */
export interface Disagreement {
  readonly draft: Labelled;
  readonly rule: string;
  readonly kind: 'miss' | 'false alarm';
  /** What was reported, for a false alarm. */
  readonly text: string;
}

export interface Tally {
  hits: number;
  misses: number;
  falseAlarms: number;
}

export interface Score {
  readonly byRule: ReadonlyMap<string, Tally>;
  readonly total: Tally;
  readonly clean: number;
  readonly cleanFalseAlarms: number;
  readonly disagreements: readonly Disagreement[];
}

/** Scores findings against labels, a rule once per draft; rules outside `rules` are left out. */
export function score(
  drafts: readonly Labelled[],
  rules: ReadonlySet<string>,
  check: (draft: Labelled) => Lint,
): Score {
  const byRule = new Map<string, Tally>([...rules].map((rule) => [rule, tally()]));
  const total = tally();
  const disagreements: Disagreement[] = [];
  let clean = 0;
  let cleanFalseAlarms = 0;
  for (const draft of drafts) {
    const { hits, others } = judge(draft, rules, check(draft));
    const count = (rule: string, kind: keyof Tally) => {
      total[kind]++;
      const own = byRule.get(rule);
      if (own) own[kind]++;
    };
    for (const rule of hits) count(rule, 'hits');
    for (const other of others) count(other.rule, other.kind === 'miss' ? 'misses' : 'falseAlarms');
    disagreements.push(...others);
    if (draft.expect.length > 0) continue;
    clean++;
    cleanFalseAlarms += others.length;
  }
  return { byRule, total, clean, cleanFalseAlarms, disagreements };
}

function judge(draft: Labelled, rules: ReadonlySet<string>, result: Lint) {
  const hits = new Set<string>();
  const others: Disagreement[] = [];
  const alarms = new Map<string, string>();
  for (const { rule, span } of result.findings) {
    const passages = draft.spans[rule];
    const expected = draft.expect.includes(rule);
    if (expected && (!passages?.length || passages.some((p) => overlaps(draft.text, p, span)))) {
      hits.add(rule);
    } else if (!draft.allow.includes(rule))
      alarms.set(rule, draft.text.slice(span.start, span.end));
  }
  for (const rule of draft.expect) {
    if (rules.has(rule) && !hits.has(rule)) others.push({ draft, rule, kind: 'miss', text: '' });
  }
  for (const [rule, text] of alarms) {
    if (!hits.has(rule)) others.push({ draft, rule, kind: 'false alarm', text });
  }
  return { hits, others };
}

function overlaps(text: string, passage: string, span: { start: number; end: number }): boolean {
  for (let at = text.indexOf(passage); at !== -1; at = text.indexOf(passage, at + 1)) {
    if (at < span.end && span.start < at + passage.length) return true;
  }
  return false;
}

function tally(): Tally {
  return { hits: 0, misses: 0, falseAlarms: 0 };
}

/** Hits among what was reported; 1 where nothing was. */
export function precision({ hits, falseAlarms }: Tally): number {
  return hits + falseAlarms === 0 ? 1 : hits / (hits + falseAlarms);
}

/** Hits among what should have been reported; 1 where nothing should. */
export function recall({ hits, misses }: Tally): number {
  return hits + misses === 0 ? 1 : hits / (hits + misses);
}
