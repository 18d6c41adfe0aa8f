import assert from 'node:assert/strict';
import { bodyOf, crlf, mailOf } from './mails';

/** A part with these headers. */
function part(headers: string, body: string): string {
  return `${headers}\n\n${body}`;
}

function multipart(kind: string, boundary: string, ...parts: readonly string[]): string {
  const inner = parts.map((one) => `--${boundary}\n${one}\n`).join('');
  return part(
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    `preamble\n${inner}--${boundary}--\nepilogue\n`,
  );
}

const plain = part('Content-Type: text/plain', 'Plain.\n');
const html = part('Content-Type: text/html', '<p>Rich.</p>\n');
const file = (headers: string) => part(headers, 'Salary.\n');

describe('the parts of a mail', () => {
  const mails: readonly [title: string, raw: string, text: string][] = [
    ['plain text beside HTML', multipart('alternative', 'b', plain, html), 'Plain.\n'],
    ['plain text behind HTML', multipart('alternative', 'b', html, plain), 'Plain.\n'],
    ['HTML where nothing else is', multipart('alternative', 'b', html), 'Rich.'],
    [
      'HTML beside empty text',
      multipart('alternative', 'b', part('Content-Type: text/plain', ' \n'), html),
      'Rich.',
    ],
    [
      'text before a file',
      multipart('mixed', 'b', plain, file('Content-Type: application/pdf')),
      'Plain.\n',
    ],
    ['HTML before a text file', multipart('mixed', 'b', html, plain), 'Rich.'],
    [
      'text behind an attached text',
      multipart('mixed', 'b', file('Content-Disposition: attachment'), plain),
      'Plain.\n',
    ],
    [
      'text behind a named text',
      multipart('mixed', 'b', file('Content-Type: text/plain; name=offer.txt'), plain),
      'Plain.\n',
    ],
    [
      'text behind an inline file',
      multipart(
        'mixed',
        'b',
        file("Content-Disposition: inline;\n filename*=utf-8''of%2Etxt"),
        plain,
      ),
      'Plain.\n',
    ],
    [
      'text behind a forwarded mail',
      multipart('mixed', 'b', file('Content-Type: message/rfc822'), plain),
      'Plain.\n',
    ],
    ['a part without headers', multipart('mixed', 'b', '\nPlain.\n'), 'Plain.\n'],
    [
      'a part that begins without a blank line',
      multipart('mixed', 'b', 'Plain text.\n'),
      'Plain text.\n',
    ],
    ['related parts', multipart('related', 'b', html, file('Content-Type: image/png')), 'Rich.'],
    [
      'alternatives among mixed parts',
      multipart(
        'mixed',
        'out',
        multipart('alternative', 'in', plain, html),
        file('Content-Type: text/plain; name=a'),
      ),
      'Plain.\n',
    ],
    [
      'related parts among alternatives',
      multipart('alternative', 'out', multipart('related', 'in', html), plain),
      'Plain.\n',
    ],
    [
      'a signed mail',
      multipart('signed', 'b', plain, file('Content-Type: application/pgp-signature')),
      'Plain.\n',
    ],
    [
      'an inner boundary that goes on the outer one',
      multipart('mixed', 'b', multipart('alternative', 'bb', plain, html)),
      'Plain.\n',
    ],
    [
      'lines that look like a boundary',
      multipart('mixed', 'b', part('X-A: b', '--\n--c\n--b c\nPlain.\n')),
      '--\n--c\n--b c\nPlain.\n',
    ],
    [
      'nothing of attachments alone',
      multipart('mixed', 'b', file('Content-Type: application/pdf')),
      '',
    ],
    ['nothing of a mail that is a picture', part('Content-Type: image/png', 'AAAA\n'), ''],
    ['text of a type nobody knows', part('Content-Type: plain', 'Plain.\n'), 'Plain.\n'],
  ];
  for (const [title, raw, text] of mails) {
    it(`gives ${title}`, () => {
      assert.equal(bodyOf(raw), text);
      assert.equal(bodyOf(crlf(raw)), text);
    });
  }

  const boundaries: readonly [title: string, parameter: string, boundary: string][] = [
    ['in quotes', 'boundary="a b;c"', 'a b;c'],
    ['with escapes', 'boundary="a\\"b"', 'a"b'],
    ['bare', 'charset=x; BOUNDARY=abc', 'abc'],
    ['on a line of its own', '\n\tboundary=abc', 'abc'],
    ['behind a comment', '(it; is) ; boundary = abc (so)', 'abc'],
    ['in pieces', 'boundary*0=ab; boundary*1="cd"', 'abcd'],
    ['percent-encoded', "boundary*=us-ascii'en'a%20b", 'a b'],
    ['in encoded pieces', "boundary*0*=''a%2; boundary*1*=Fb", 'a%2Fb'.replace('%2F', '/')],
    ['twice, the first', 'boundary=abc; boundary=x', 'abc'],
    ['that is missing', 'charset=utf-8', 'abc'],
    ['that is empty', 'boundary=""', 'abc'],
    ['that stands nowhere', 'boundary=other', 'abc'],
  ];
  for (const [title, parameter, boundary] of boundaries) {
    it(`takes a boundary ${title}`, () => {
      const raw = mailOf(`--${boundary}\n${plain}\n--${boundary}--\n`, [
        `Content-Type: multipart/mixed; ${parameter}`,
      ]);
      assert.equal(bodyOf(raw), 'Plain.\n');
    });
  }
});
