import assert from 'node:assert/strict';
import { applyEdits } from '../../../server/fix';
import { base64, base64Headers, crlf, findingsOf, mailOf, quotedHeaders, replacing } from './mails';

const html = ['Content-Type: text/html'];
const quotedHtml = ['Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable'];
const charset = (name: string, encoding = 'quoted-printable') => [
  `Content-Type: text/plain; charset=${name}`,
  `Content-Transfer-Encoding: ${encoding}`,
];

/** The mail after all fixes together; nothing where none is offered. */
function mended(raw: string, found: RegExp, instead: string): string | undefined {
  const fixes = findingsOf(replacing(found, instead), raw).flatMap((finding) => finding.fixes);
  return fixes.length === 0
    ? undefined
    : applyEdits(
        raw,
        fixes.flatMap((one) => one.edits),
      );
}

/** A line of 76 characters that ends in a soft break, with `x` for `OLD`. */
const full = `OLD ${'x'.repeat(71)}=\n`;

describe('changes of a mail', () => {
  const changes: readonly [
    title: string,
    raw: string,
    instead: string,
    after: string | undefined,
  ][] = [
    ['text as it stands', mailOf('An OLD one.\n'), 'näw', mailOf('An näw one.\n')],
    [
      '7bit text',
      mailOf('OLD\n', charset('us-ascii', '7bit')),
      'new',
      mailOf('new\n', charset('us-ascii', '7bit')),
    ],
    ['7bit text, by what needs 8', mailOf('OLD\n', charset('us-ascii', '7bit')), 'näw', undefined],
    [
      '8bit text',
      mailOf('OLD\n', charset('utf-8', '8bit')),
      'näw',
      mailOf('näw\n', charset('utf-8', '8bit')),
    ],
    [
      'text in a charset the file isn’t in',
      mailOf('OLD\n', charset('iso-8859-1', '8bit')),
      'näw',
      undefined,
    ],
    [
      'text that has such letters',
      mailOf('ä OLD\n', charset('iso-8859-1', '8bit')),
      'näw',
      mailOf('ä näw\n', charset('iso-8859-1', '8bit')),
    ],
    [
      'quoted text',
      mailOf('An OLD one.\n', quotedHeaders),
      'new',
      mailOf('An new one.\n', quotedHeaders),
    ],
    [
      'quoted text, by signs',
      mailOf('OLD\n', quotedHeaders),
      '1=2 – 😀',
      mailOf('1=3D2 =E2=80=93 =F0=9F=98=80\n', quotedHeaders),
    ],
    [
      'quoted text, to a blank at the end',
      mailOf('OLD\n', quotedHeaders),
      'new ',
      mailOf('new=20\n', quotedHeaders),
    ],
    [
      'quoted text, to blanks before line ends',
      mailOf('OLD.\n', quotedHeaders),
      'a \nb\t\n c',
      mailOf('a=20\nb=09\n c.\n', quotedHeaders),
    ],
    [
      'quoted text that is cut',
      mailOf('An OLD one.\n', quotedHeaders),
      '',
      mailOf('An  one.\n', quotedHeaders),
    ],
    [
      'quoted text over a soft break',
      mailOf('An O=\nLD one.\n', quotedHeaders),
      'new',
      mailOf('An new=\n one.\n', quotedHeaders),
    ],
    [
      'quoted text before a soft break',
      mailOf('An OLD=\n one.\n', quotedHeaders),
      'newer',
      mailOf('An newer=\n one.\n', quotedHeaders),
    ],
    [
      'the start of a full line',
      mailOf(full, quotedHeaders),
      'longer',
      mailOf(`longer=\n ${'x'.repeat(71)}=\n`, quotedHeaders),
    ],
    [
      'the end of a full line',
      mailOf(`${'x'.repeat(72)}OLD=\n.\n`, quotedHeaders),
      'newer',
      mailOf(`${'x'.repeat(72)}new=\ner=\n.\n`, quotedHeaders),
    ],
    [
      'a line, by a long one',
      mailOf('OLD\n', quotedHeaders),
      'y'.repeat(160),
      mailOf(`${'y'.repeat(75)}=\n${'y'.repeat(75)}=\n${'y'.repeat(10)}\n`, quotedHeaders),
    ],
    [
      'a line, by long escapes',
      mailOf(`${'x'.repeat(68)}OLD\n`, quotedHeaders),
      '–',
      mailOf(`${'x'.repeat(68)}=\n=E2=80=93\n`, quotedHeaders),
    ],
    [
      'Latin-1',
      mailOf('OLD\n', charset('iso-8859-1')),
      'é',
      mailOf('=E9\n', charset('iso-8859-1')),
    ],
    ['Latin-1, by what it hasn’t', mailOf('OLD\n', charset('iso-8859-1')), '’', undefined],
    [
      'Windows',
      mailOf('OLD\n', charset('windows-1252')),
      '’',
      mailOf('=92\n', charset('windows-1252')),
    ],
    [
      'a charset of two bytes',
      mailOf('OLD\n', charset('shift_jis')),
      'new',
      mailOf('new\n', charset('shift_jis')),
    ],
    [
      'a charset of two bytes, by what it hasn’t',
      mailOf('OLD\n', charset('shift_jis')),
      'é',
      undefined,
    ],
    ['a charset with states', mailOf('OLD\n', charset('iso-2022-jp')), 'new', undefined],
    ['base64', mailOf(base64('An OLD one.\n'), base64Headers), 'new', undefined],
    [
      'a header beside base64',
      mailOf(base64('Text\n'), ['Subject: OLD', ...base64Headers]),
      'new',
      mailOf(base64('Text\n'), ['Subject: new', ...base64Headers]),
    ],
    [
      'HTML',
      mailOf('<p>OLD</p>', html),
      'R&D – <b>\nx',
      mailOf('<p>R&#38;D &#8211; &#60;b&#62;<br>x</p>', html),
    ],
    ['HTML over a tag', mailOf('<p>O<b>L</b>D</p>', html), 'new', undefined],
    ['HTML over an encoded tag', mailOf('<p>O=3Cb>L</b>D</p>', quotedHtml), 'new', undefined],
    [
      'quoted HTML',
      mailOf('<p>O=\nLD</p>', quotedHtml),
      'é',
      mailOf('<p>&#233;=\n</p>', quotedHtml),
    ],
    [
      'base64 HTML',
      mailOf(base64('<p>OLD</p>'), [
        'Content-Type: text/html',
        'Content-Transfer-Encoding: base64',
      ]),
      'new',
      undefined,
    ],
    ['a subject', mailOf('', ['Subject: OLD']), 'new', mailOf('', ['Subject: new'])],
    [
      'a subject, by letters',
      mailOf('', ['Subject: OLD']),
      'Zoë’s',
      mailOf('', ['Subject: =?utf-8?Q?Zo=C3=AB=E2=80=99s?=']),
    ],
    ['a subject, by line ends', mailOf('', ['Subject: Re: OLD']), 'a\0b', undefined],
    [
      'an encoded subject',
      mailOf('', ['Subject: =?utf-8?Q?OLD?=']),
      'new',
      mailOf('', ['Subject: new']),
    ],
    [
      'a part of an encoded subject',
      mailOf('', ['Subject: =?utf-8?Q?The_OLD?=']),
      'new',
      undefined,
    ],
    ['a part of a subject, by letters', mailOf('', ['Subject: The OLD']), 'é', undefined],
    [
      'a folded subject',
      mailOf('', ['Subject: =?utf-8?Q?O?=\n  =?utf-8?Q?LD?=', 'X-A: b']),
      'new',
      mailOf('', ['Subject: new', 'X-A: b']),
    ],
    [
      'a subject, by a long one',
      mailOf('', ['Subject: OLD']),
      `é ${'y'.repeat(50)}`,
      mailOf('', [`Subject: =?utf-8?Q?=C3=A9_${'y'.repeat(41)}?=\n =?utf-8?Q?${'y'.repeat(9)}?=`]),
    ],
  ];
  const places: readonly [title: string, raw: string, place: RegExp, after: string | undefined][] =
    [
      ['nothing where no header is', 'Hello OLD\n', /OLD/g, 'Hello é\n'],
      ['a header that ends the file', 'Subject: OLD', /OLD/g, 'Subject: =?utf-8?Q?=C3=A9?='],
      ['7bit', mailOf('OLD\n', charset('utf-8', '7bit')), /OLD/g, undefined],
      ['two headers', mailOf('', ['Subject: OLD', 'X-A: b']), /OLD\nX-A/g, undefined],
      ['the start of a word', mailOf('', ['Subject: =?utf-8?Q?OLD?=']), /OL/g, undefined],
      ['the end of a word', mailOf('', ['Subject: =?utf-8?Q?OLD?=']), /LD/g, undefined],
      ['the middle of a word', mailOf('', ['Subject: =?utf-8?Q?OLD?=']), /(?=LD)/g, undefined],
      [
        'a place before a soft break',
        mailOf('OLD=\n.\n', quotedHeaders),
        /(?<=OLD)/g,
        mailOf('OLD=\n=C3=A9=\n.\n', quotedHeaders),
      ],
      [
        'a place in HTML',
        mailOf('<p>a</p><p>OLD</p>', html),
        /(?=OLD)/g,
        mailOf('<p>a</p><p>&#233;OLD</p>', html),
      ],
      [
        'the end of HTML',
        mailOf('<p>OLD</p>\n', html),
        /(?<=OLD)/g,
        mailOf('<p>OLD&#233;</p>\n', html),
      ],
      [
        'the start of a part',
        mailOf('above\n--b\n\nOLD\n--b--\n', ['Content-Type: multipart/mixed; boundary=b']),
        /(?=OLD)/g,
        mailOf('above\n--b\n\néOLD\n--b--\n', ['Content-Type: multipart/mixed; boundary=b']),
      ],
    ];
  for (const [title, raw, place, after] of places) {
    it(`are made at the right place: ${title}`, () => assert.equal(mended(raw, place, 'é'), after));
  }

  const refused: readonly [title: string, place: RegExp, instead: string][] = [
    ['in the middle of an encoded word', /(?=LD)/g, 'x'],
    ['at the start of one', /OL/g, 'x'],
    ['at the end of one', /LD/g, 'x'],
    ['over two headers', /OLD\nX-A/g, 'x'],
  ];
  for (const [title, place, instead] of refused) {
    it(`are not made ${title}`, () => {
      const raw = mailOf('', ['Subject: =?utf-8?Q?OLD?=', 'X-A: b']);
      assert.equal(mended(raw, place, instead), undefined);
    });
  }

  for (const [title, raw, instead, after] of changes) {
    it(`are made in ${title}`, () => {
      assert.equal(mended(raw, /OLD/g, instead), after);
      assert.equal(mended(crlf(raw), /OLD/g, instead), after && crlf(after));
    });
  }

  it('are made in the text part alone', () => {
    const headers = ['Content-Type: multipart/alternative; boundary=b'];
    const bodyWith = (word: string) =>
      `OLD\n--b\n\nAn ${word} one.\n--b\nContent-Type: text/html\n\nOLD\n--b--\nOLD\n`;
    assert.equal(
      mended(mailOf(bodyWith('OLD'), headers), /OLD/g, 'new'),
      mailOf(bodyWith('new'), headers),
    );
  });

  it('keep every line short where several meet', () => {
    const raw = mailOf(`${'OLD '.repeat(18)}xx=\n${'OLD '.repeat(10)}\n`, quotedHeaders);
    const after = mended(raw, /OLD/g, 'longer') ?? '';
    assert.equal(Math.max(...after.split('\n').map((line) => line.length)) <= 76, true, after);
    assert.equal(
      after.replaceAll('=\n', ''),
      raw.replaceAll('=\n', '').replaceAll('OLD', 'longer'),
    );
  });
});
