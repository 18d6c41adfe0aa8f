// @ts-check
/**
 * The pages of `docs/rules`, made of what the rules say of themselves. Pure: `rule-pages.mjs`
 * writes them, a test compares them.
 *
 * @typedef {import('../server/rules/rule').Rule} Rule
 * @typedef {import('../server/rules/rule').Example} Example
 * @typedef {typeof import('../server/lint').lint} Lint
 */

/**
 * @param {readonly Rule[]} rules in the order of the guide
 * @param {Lint} lint what tells the messages of the examples
 * @returns {Map<string, string>} the text of each page by its file name
 */
export function rulePages(rules, lint) {
  const pages = new Map([['README.md', index(rules)]]);
  for (const rule of rules) pages.set(`${rule.id}.md`, page(rule, lint));
  return pages;
}

/** @param {readonly Rule[]} rules */
function index(rules) {
  const rows = rules.map(
    ({ id, severity, summary }) => `| [${id}](${id}.md) | ${severity} | ${cell(summary)} |`,
  );
  return lines(
    '# Rules',
    '',
    'What Graceful Decline looks for in a message that turns an interview down.',
    '',
    '| rule | severity | what it reports |',
    '|---|---|---|',
    ...rows,
  );
}

/**
 * @param {Rule} rule
 * @param {Lint} lint
 */
function page(rule, lint) {
  const reported = rule.examples.filter(({ text }) => text.includes('[|'));
  const silent = rule.examples.filter(({ text }) => !text.includes('[|'));
  return lines(
    `# ${rule.id}`,
    '',
    rule.summary,
    '',
    `**Why:** ${rule.why}`,
    '',
    `**Severity:** ${rule.severity}, unless you set another.`,
    ...options(rule),
    '',
    '## Reported',
    ...reported.flatMap((example) => flagged(rule, example, lint)),
    '',
    '## Left alone',
    ...silent.flatMap(({ text }) => ['', ...block(text)]),
    '',
    '[All rules](README.md)',
  );
}

/** @param {Rule} rule */
function options({ options: all = {} }) {
  const rows = Object.entries(all).map(
    ([name, { default: value, description }]) =>
      `| \`${name}\` | ${value} | ${cell(description)} |`,
  );
  if (rows.length === 0) return [];
  return ['', '## Options', '', '| option | default | meaning |', '|---|---|---|', ...rows];
}

/**
 * An example, what is marked in it, and what each fix makes of it.
 *
 * @param {Rule} rule
 * @param {Example} example
 * @param {Lint} lint
 */
function flagged({ id }, { text: marked, name = 'draft.md', fixes = {} }, lint) {
  const text = marked.replaceAll('[|', '').replaceAll('|]', '');
  const found = lint(text, { path: name, always: true }).findings.filter(({ rule }) => rule === id);
  return [
    '',
    ...block(text),
    '',
    ...found.map(
      ({ span, message }) => `- ${quoted(text.slice(span.start, span.end))}: ${message}`,
    ),
    ...Object.entries(fixes).flatMap(([title, after]) => [
      '',
      `*${title}* leaves:`,
      '',
      ...block(after),
    ]),
  ];
}

/** @param {string} text */
function block(text) {
  return ['```text', text.trimEnd(), '```'];
}

/** Characters of a long passage that tell which one it is. */
const longest = 80;

/**
 * A passage in a code span of its own, for it may hold any mark of Markdown.
 *
 * @param {string} text
 */
function quoted(text) {
  const line = text.replace(/\s+/g, ' ');
  return `\`${line.length > longest ? `${line.slice(0, longest).trimEnd()}…` : line}\``;
}

/** @param {string} text */
function cell(text) {
  return text.replaceAll('|', '\\|');
}

/** @param {readonly string[]} all */
function lines(...all) {
  return `${all.join('\n')}\n`;
}
