import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { lint } from '../../../server/lint';
import { Random, seedOfRun } from './random';

/** The mails of the corpus, and one of many parts. */
const mails = [
  ...readFileSync('test/corpus/drafts.jsonl', 'utf8')
    .split('\n')
    .filter((line) => line.includes('.eml"'))
    .map((line): string => JSON.parse(line).text),
  [
    'Subject: =?utf-8?Q?Zo=C3=AB?=\n =?iso-8859-1?B?4Oc=?=',
    'Content-Type: multipart/mixed;\n boundary*0=ou; boundary*1=t\n',
    '--out\nContent-Type: multipart/alternative; boundary="in (1)"\n',
    '--in (1)\nContent-Transfer-Encoding: quoted-printable\n\nHello [Name],=20\n\nI =E2=80=98got=\n a better offer.\n',
    '--in (1)\nContent-Type: text/html\n\n<p>Hello &lt;Name&gt;,<br>bye</p>\n--in (1)--',
    '--out\nContent-Type: text/plain; name="a.txt"\nContent-Transfer-Encoding: base64\n\nSGVsbG8K\n--out--\n',
  ].join('\n'),
];

const scraps = [
  '',
  '\n',
  '\r\n',
  '\n\n',
  '--',
  '--out',
  '=',
  '=E2',
  '=?utf-8?B?',
  '?=',
  '<',
  '<!--',
  '>',
  '&',
  ';',
  '"',
  '\0',
  '\ud83d',
  'é',
  'Content-Type: text/html\n',
  'Content-Transfer-Encoding: base64\n',
  'Content-Type: multipart/mixed; boundary=x\n',
];

/** The text with a few stretches of it cut, doubled or overwritten. */
function damaged(text: string, random: Random): string {
  let result = text;
  for (const scrap of random.times(1, 6, () => random.pick(scraps))) {
    const at = random.below(result.length + 1);
    const end = Math.min(result.length, at + random.pick([0, 0, 1, 3, 40, 4000]));
    const again = random.pick([scrap, scrap, result.slice(at, end + 60)]);
    result = result.slice(0, at) + again + result.slice(end);
  }
  return result;
}

describe('a damaged mail', () => {
  const seed = seedOfRun();
  it(`is told about within the file, and its changes too (SEED=${seed})`, function () {
    this.timeout(20_000);
    const random = new Random(seed);
    for (let round = 0; round < 400; round++) {
      const raw = damaged(random.pick(mails), random);
      const { findings, parts, failures } = lint(raw, { path: 'a.eml', always: true });
      const edits = findings.flatMap(({ fixes }) => fixes.flatMap((fix) => fix.edits));
      assert.deepEqual(failures, [], JSON.stringify(raw));
      for (const { span } of [...findings, ...parts, ...edits]) {
        const { start, end } = span;
        assert.ok(0 <= start && start <= end && end <= raw.length, JSON.stringify([span, raw]));
      }
    }
  });
});
