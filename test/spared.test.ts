import assert from 'node:assert/strict';
import { applyEdits, fix } from '../server/fix';
import { lint } from '../server/lint';
import { corpusFiles, readCorpus } from './support/corpus';
import { softly } from './support/quoted';
import type { Labelled } from './support/score';

/** A draft in a file of its kind, with what no fix may change there; everything in it would be found, were it part of the message. */
interface Wrapped {
  readonly name: string;
  readonly text: string;
  /** Where the file begins; a fix of the headers may change it. */
  readonly head: string;
  readonly kept: readonly string[];
  /** The longest line there may be. */
  readonly width: number;
}

const drafts: readonly Labelled[] = corpusFiles().flatMap((file) => {
  const corpus = readCorpus(file);
  if (corpus.kind !== 'drafts') return [];
  return corpus.drafts.map((draft) => ({ ...draft, text: draft.text.replace(/\r\n/g, '\n') }));
});

const history =
  'On Mon, 3 Mar 2025 at 09:12, Dana Reyes <dana@acme.example> wrote:\n\n' +
  '> Your process took far too long!!\n> They pay 90k, and let me sleep on it.';
const signature = '-- \nS. Quill, Payroll and Pensions\n+44 20 7946 0999';

const frontMatter = '---\nnote: "they pay 90k!!  so sorry"\n---\n';
const markdownParts = [
  '<!-- I am so, so sorry!! They pay 90k -->',
  '```\nWHATEVER, NOT INTERESTED!!  90k\n```',
  '`they pay 90k!!`',
  '[my page](https://pay.example/salary?offer=90k)',
  '> Your process took far too long!!\n> They pay 90k, and let me sleep on it.',
];

/** A draft with a protected part behind each of its paragraphs, in the file's own line ends. */
function asMarkdown({ name, text }: Labelled, eol: string): Wrapped {
  const own = /^---\n/.test(text) ? text : frontMatter + text;
  const whole = `\uFEFF${own.trimEnd()}\n\n${markdownParts.join('\n\n')}\n`;
  const head = whole.slice(0, whole.indexOf('\n---\n') + 5);
  return wrapped(name, whole, head, markdownParts, eol);
}

function asText({ name, text }: Labelled, eol: string): Wrapped {
  const head = frontMatterOf(text);
  return wrapped(
    name,
    `${text.trimEnd()}\n\n${signature}\n\n${history}\n`,
    head,
    [signature, history],
    eol,
  );
}

const headers = [
  'From: =?UTF-8?Q?S=C3=A1m?= Quill <sam@quill.example>',
  'To: Dana Reyes <dana@acme.example>',
  'Subject: Withdrawal of my application for the clerk',
  ' position, 90k!!',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
].join('\n');

/** A draft as a mail in quoted-printable, its history and signature broken softly in the middle of words. */
function asMail({ name, text }: Labelled, eol: string): Wrapped {
  const body = text.slice(frontMatterOf(text).length).trim();
  const [end, quoted] = [softly(signature), softly(history)];
  const head = `${headers}\n\n`;
  const whole = `${head}${softly(body)}\n\n${end}\n\n${quoted}\n`;
  return { ...wrapped(name.replace(/\.\w+$/, '.eml'), whole, head, [end, quoted], eol), width: 76 };
}

function wrapped(
  name: string,
  text: string,
  head: string,
  kept: readonly string[],
  eol: string,
): Wrapped {
  const ended = (part: string) => part.replace(/\n/g, eol);
  return { name, text: ended(text), head: ended(head), kept: kept.map(ended), width: Infinity };
}

function frontMatterOf(text: string): string {
  return /^---\n[\s\S]*?\n---\n/.exec(text)?.[0] ?? '';
}

const isMarkdown = ({ text, name }: Labelled) =>
  !/\.(?:eml|txt)$/.test(name) && !/^[A-Z][\w-]*: /.test(text);
const isText = ({ name }: Labelled) => name.endsWith('.txt');
/** Without headers of its own. */
const isBody = ({ text, name }: Labelled) =>
  !name.endsWith('.eml') && !/^(?:---\n[\s\S]*?\n---\n)?[A-Z][\w-]*:/.test(text);

const kinds = [
  { kind: 'Markdown', wrap: asMarkdown, of: drafts.filter(isMarkdown) },
  { kind: 'text', wrap: asText, of: drafts.filter(isText) },
  { kind: 'mail', wrap: asMail, of: drafts.filter(isBody) },
];

/** So many drafts are a test: all at once would take longer than one may. */
const share = 500;

for (const { kind, wrap, of } of kinds) {
  for (const [lines, eol] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    describe(`a fix in a ${kind} file with ${lines}`, () => {
      for (let from = 0; from < of.length; from += share) {
        it(`leaves all that is no message as it is, to the byte, from draft ${from + 1} on`, () => {
          const some = of.slice(from, from + share);
          assert.deepEqual(
            some.flatMap((draft) =>
              harmed(wrap(draft, eol), eol).map((one) => `${draft.id} ${one}`),
            ),
            [],
          );
        });
      }
    });
  }
}

/** Rules whose fixes are about the headers. */
const aboutHeaders = ['missing-subject', 'vague-subject', 'unfilled-placeholder'];

/** The fixes of a draft, one by one and all at once, that change what is protected. */
function harmed(file: Wrapped, eol: string): string[] {
  const { text, name: path } = file;
  const options = { path, always: true };
  const bad: string[] = [];
  for (const { rule, fixes } of lint(text, options).findings) {
    const headed = !aboutHeaders.includes(rule);
    for (const { title, edits } of fixes) {
      if (spoilt(file, applyEdits(text, edits), eol, headed)) bad.push(`${rule} “${title}”`);
    }
  }
  const all = fix(text, options);
  return spoilt(file, all, eol, false) ? [...bad, 'all'] : bad;
}

function spoilt({ head, kept, width }: Wrapped, after: string, eol: string, headed: boolean) {
  const bare = eol === '\r\n' ? /(?<!\r)\n/ : /\r/;
  return (
    (headed && !after.startsWith(head)) ||
    kept.some((part) => !after.includes(part)) ||
    bare.test(after) ||
    !after.endsWith(eol) ||
    after.split(eol).some((line) => line.length > width)
  );
}
