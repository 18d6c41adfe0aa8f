import assert from 'node:assert/strict';
import { lint } from '../../../server/lint';
import { mark, parseMarked } from '../../support/marked';
import { base64, base64Headers, crlf, findingsOf, mailOf, quotedHeaders, replacing } from './mails';

const plain = ['Content-Type: text/plain'];
const html = ['Content-Type: text/html'];

/** What is looked for, and the file with it marked. */
const found: readonly [title: string, wanted: RegExp, marked: string][] = [
  ['as it stands', /offer/g, mailOf('An [|offer|] and an [|offer|].\n')],
  [
    'behind decoded characters',
    /offer/g,
    mailOf('=C3=89 =E2=80=93 an [|offer|].\n', quotedHeaders),
  ],
  ['over a soft break', /better offer/g, mailOf('A [|better of=\nfer|].\n', quotedHeaders)],
  ['beside soft breaks', /offer/g, mailOf('A =\n[|offer|]=\n.\n', quotedHeaders)],
  ['with an escape inside', /I’ve/g, mailOf('[|I=E2=80=99ve|] gone\n', quotedHeaders)],
  ['between two escapes', /’o’/g, mailOf('[|=E2=80=\n=99o=E2=80=99|]\n', quotedHeaders)],
  ['a character of two units', /😀/gu, mailOf('go [|=F0=9F=98=80|]!\n', quotedHeaders)],
  [
    'letters of two bytes',
    /スト/g,
    mailOf('=83e[|=83X=83g|]\n', [
      'Content-Type: text/plain; charset=shift_jis',
      'Content-Transfer-Encoding: quoted-printable',
    ]),
  ],
  ['in base64', /offer/g, mailOf('\n[|SSBnb3QgYSBiZXR0ZXIg|]\nb2ZmZXIu\n', base64Headers)],
  ['in HTML', /better offer/g, mailOf('<p>A <b>[|better</b>\n offer|].</p>\n', html)],
  ['in HTML with entities', /I’ve/g, mailOf('<p>[|I&rsquo;ve|]</p>\n', html)],
  [
    'in encoded HTML',
    /better offer/g,
    mailOf('<p>A [|bet=\nter=20<b>offer|]</b></p>\n', [
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
    ]),
  ],
  ['in a header', /Hello/g, mailOf('\n', ['Subject: [|Hello|]', ...plain])],
  [
    'in an encoded header',
    /Zoë/g,
    mailOf('\n', ['Subject: Hi [|=?utf-8?Q?Zo=C3=AB_?=\n =?utf-8?Q?Lee?=|] again', ...plain]),
  ],
  [
    'beside an encoded name',
    /z@x\.example/g,
    mailOf('\n', ['To: =?utf-8?Q?Zo=C3=AB?= <[|z@x.example|]>', ...plain]),
  ],
  [
    'in a folded header',
    /a new job/g,
    mailOf('\n', ['Subject: I have [|a\n  new job|] now', ...plain]),
  ],
  [
    'in a part',
    /offer/g,
    mailOf('--b\n\nMy [|offer|].\n--b\nContent-Type: text/html\n\nMy offer.\n--b--\nThe offer.\n', [
      'Content-Type: multipart/alternative; boundary=b',
    ]),
  ],
];

describe('findings in a mail', () => {
  for (const [title, wanted, marked] of found) {
    it(`stand where they are: ${title}`, () => {
      for (const source of [marked, crlf(marked)]) {
        const { text } = parseMarked(source);
        const findings = findingsOf(replacing(wanted, ''), text);
        const spans = findings.map(({ span }) => span);
        assert.equal(mark(text, spans), source);
      }
    });
  }

  it('have parts that stand in the file too', () => {
    const body = 'Dear Zo=C3=AB,\n\nThank you for the invi=\ntation.\n\nKind regards,\nSam\n';
    const raw = mailOf(body, ['Subject: Interview', ...quotedHeaders]);
    const { parts } = lint(raw, { path: 'a.eml', always: true });
    assert.deepEqual(
      parts.map(({ part, span }) => [part, raw.slice(span.start, span.end)]),
      [
        ['greeting', 'Dear Zo=C3=AB,'],
        ['thanks', 'Thank you for the invi=\ntation.'],
        ['sign-off', 'Kind regards,'],
        ['signature', 'Sam'],
      ],
    );
  });

  it('of base64 stand in its first line, parts too', () => {
    const body = base64(
      'Dear Dana,\n\nThank you for the invitation. I got a better offer and withdraw.\n\nSam\n',
    );
    const raw = mailOf(body, ['Subject: Withdrawal from the Cook interview', ...base64Headers]);
    const { parts, findings } = lint(raw, { path: 'a.eml', always: true });
    const first = body.split('\n')[0];
    assert.ok(findings.some(({ rule }) => rule === 'comparison'));
    for (const { span } of [...parts, ...findings])
      assert.equal(raw.slice(span.start, span.end), first);
  });
});
