import assert from 'node:assert/strict';
import { readMail } from '../../../server/draft/mail/mail';
import { lint } from '../../../server/lint';
import {
  base64,
  base64Headers,
  bodyOf,
  findingsOf,
  mailOf,
  quotedHeaders,
  replacing,
} from './mails';

const alternative = (boundary: string) =>
  `Content-Type: multipart/alternative; boundary=${boundary}`;

/** Parts in parts: each is opened, none is closed. */
function nested(depth: number, boundary: (level: number) => string): string {
  let text = '';
  for (let level = 1; level < depth; level++) {
    text += `--${boundary(level - 1)}\n${alternative(boundary(level))}\n\n`;
  }
  return mailOf(`${text}--${boundary(depth - 1)}\n\nI withdraw.\n`, [alternative(boundary(0))]);
}

const megabyte = 2 ** 20;
const html = ['Content-Type: text/html'];

describe('a mail that means harm, or was damaged', () => {
  const readable: readonly [title: string, raw: string, text: string, notes: readonly string[]][] =
    [
      ['parts 50 deep', nested(50, String), 'I withdraw.\n', []],
      ['parts in parts of the same boundary', nested(40, () => 'b'), 'I withdraw.\n', []],
      [
        'a thousand parts',
        mailOf(`${'--b\nContent-Type: image/png\n\n'.repeat(999)}--b\n\nText.\n`, [
          'Content-Type: multipart/mixed; boundary=b',
        ]),
        'Text.\n',
        [],
      ],
      [
        'a part that is cut off',
        mailOf('--b\n\nDear Da', ['Content-Type: multipart/mixed; boundary=b']),
        'Dear Da',
        [],
      ],
      [
        'no line end behind the last boundary',
        mailOf('--b\n\nText.\n\n--b--', ['Content-Type: multipart/mixed; boundary=b']),
        'Text.\n',
        [],
      ],
      [
        'parts behind the last boundary',
        mailOf('--b\n\nText.\n--b--\n--b\n\nMore.\n', [
          'Content-Type: multipart/mixed; boundary=b',
        ]),
        'Text.',
        [],
      ],
      [
        'NUL bytes',
        mailOf('Te\0xt\0\n', ['X-A: \0', 'Subject: =?utf-8?Q?=00?=']),
        'Te\0xt\0\n',
        [],
      ],
      ['escaped NUL bytes', mailOf('Te=00xt\n', quotedHeaders), 'Te\0xt\n', []],
      ['lone surrogates', mailOf('\ud800 =E2\udc00\n', quotedHeaders), '\ud800 \uFFFD\udc00\n', []],
      [
        'a charset that is a number',
        mailOf('=41\n', ['Content-Type: text/plain; charset=99', quotedHeaders[1] ?? '']),
        'A\n',
        [],
      ],
      [
        'two content types',
        mailOf('Text.\n', ['Content-Type: text/plain', 'Content-Type: image/png']),
        'Text.\n',
        [],
      ],
    ];
  for (const [title, raw, text, notes] of readable) {
    it(`is read: ${title}`, () => {
      assert.equal(bodyOf(raw), text);
      assert.deepEqual(readMail(raw).notes, notes);
    });
  }

  const limited: readonly [title: string, raw: string, notes: readonly string[]][] = [
    ['parts 60 deep', nested(60, String), ['parts more than 50 deep', 'no text']],
    ['a thousand parts in themselves', nested(1000, () => 'b'), ['parts more than 50 deep']],
    [
      '1,001 parts',
      mailOf(`--b\n\nText.\n${'--b\n\n'.repeat(1000)}`, [
        'Content-Type: multipart/mixed; boundary=b',
      ]),
      ['more than 1000 parts'],
    ],
    [
      '3 MiB of encoded text',
      mailOf('=41\n'.repeat(megabyte), quotedHeaders),
      ['more than 2 MiB of text'],
    ],
    ['3 MiB of text', mailOf('abc'.repeat(megabyte)), ['more than 2 MiB of text']],
    ['3 MiB without headers', '\n(abc'.repeat(megabyte), ['more than 2 MiB of text']],
    ['1,001 header fields', mailOf('', Array(1000).fill('X: y')), ['more than 1000 header fields']],
    ['attachments alone', mailOf('AAAA\n', ['Content-Type: application/pdf']), ['no text']],
  ];
  for (const [title, raw, notes] of limited) {
    it(`tells what it left out: ${title}`, () => {
      assert.deepEqual(readMail(raw).notes, notes);
    });
  }

  it('is checked as far as it is read', () => {
    const raw = mailOf(`--b\n\nAn offer.\n${'--b\n\n'.repeat(2000)}`, [alternative('b')]);
    assert.equal(findingsOf(replacing(/offer/g, ''), raw).length, 1);
    assert.deepEqual(lint(raw, { path: 'a.eml' }).notes, [
      'more than 1000 parts; the rest was not checked',
    ]);
  });

  const large: readonly [title: string, raw: string][] = [
    ['one line of 10 MB', mailOf('a '.repeat(5 * megabyte))],
    ['escapes', mailOf('=E2=80=99'.repeat(megabyte / 5), quotedHeaders)],
    ['escapes that are none', mailOf('='.repeat(2 * megabyte), quotedHeaders)],
    ['soft breaks', mailOf('=\n'.repeat(megabyte), quotedHeaders)],
    ['letters and escapes in turn', mailOf('a=41'.repeat(megabyte / 2), quotedHeaders)],
    ['escapes that decode to nothing', mailOf('=FF'.repeat(megabyte / 2), quotedHeaders)],
    ['base64', mailOf(base64('text '.repeat(megabyte / 4)), base64Headers)],
    ['base64 on one line', mailOf('A'.repeat(10 * megabyte), base64Headers)],
    ['tags that never end', mailOf('<a "'.repeat(megabyte / 2), html)],
    ['comments that never end', mailOf('<!--'.repeat(megabyte / 2), html)],
    ['styles that never end', mailOf('<style '.repeat(megabyte / 4), html)],
    ['heads that never end', mailOf('<head>'.repeat(megabyte / 4), html)],
    ['quotations', mailOf('<blockquote>x'.repeat(megabyte / 8), html)],
    ['entities', mailOf('&amp;'.repeat(megabyte / 4), html)],
    ['entities that are none', mailOf('&amp'.repeat(megabyte / 2), html)],
    ['a folded header', mailOf('', [`Subject: a${'\n b'.repeat(megabyte)}`])],
    ['encoded words', mailOf('', [`Subject: ${'=?utf-8?Q?a?= '.repeat(megabyte / 8)}`])],
    ['encoded words that never end', mailOf('', [`Subject: ${'=?utf-8?Q?'.repeat(megabyte / 4)}`])],
    ['opening signs of encoded words', mailOf('', [`Subject: ${'=?a'.repeat(megabyte)}`])],
    ['headers', mailOf('', Array(megabyte / 8).fill('X: y'))],
    [
      'quotes in a parameter',
      mailOf('', [`Content-Type: multipart/mixed; boundary=${'"\\;='.repeat(megabyte / 4)}`]),
    ],
    ['brackets in a parameter', mailOf('', [`Content-Type: ${'('.repeat(megabyte)}`])],
    ['lines like boundaries', mailOf('--b1\n'.repeat(megabyte), [alternative('b')])],
    ['parts', mailOf('--b\n\n\n'.repeat(megabyte), [alternative('b')])],
    ['parts that are parts', nested(megabyte / 64, () => 'b')],
  ];
  for (const [title, raw] of large) {
    it(`neither crashes nor hangs: megabytes of ${title}`, function () {
      // Far above what it takes; what grows with the square of the size takes minutes.
      this.timeout(20_000);
      const mail = readMail(raw);
      for (let at = 0; at <= mail.text.length; at += 1 + Math.floor(mail.text.length / 1000)) {
        const { start, end } = mail.inFile({ start: at, end: Math.min(at + 5, mail.text.length) });
        assert.ok(0 <= start && start <= end && end <= raw.length, `${at}: ${start}–${end}`);
      }
    });
  }
});
