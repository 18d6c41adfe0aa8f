import assert from 'node:assert/strict';
import { Draft } from '../../../server/draft/draft';
import { readMail } from '../../../server/draft/mail/mail';
import { base64, base64Headers, bodyOf, mailOf, quotedHeaders } from './mails';

function encoded(encoding: string, charset: string, body: string): string {
  return mailOf(body, [
    `Content-Type: text/plain; charset=${charset}`,
    `Content-Transfer-Encoding: ${encoding}`,
  ]);
}

describe('the header fields of a mail', () => {
  const headers: readonly [title: string, raw: string, name: string, value: string][] = [
    ['plain', 'Subject: Withdrawal', 'subject', 'Withdrawal'],
    ['any case', 'SUBJECT: Withdrawal', 'subject', 'Withdrawal'],
    ['no space behind the colon', 'Subject:Withdrawal', 'subject', 'Withdrawal'],
    [
      'folded',
      'Subject: Withdrawal\n  of my\n\tapplication',
      'subject',
      'Withdrawal of my application',
    ],
    ['empty', 'Subject:', 'subject', ''],
    [
      'Q encoding',
      'Subject: =?utf-8?Q?Interview_=E2=80=93_withdrawal=2C_Sam?=',
      'subject',
      'Interview – withdrawal, Sam',
    ],
    ['B encoding', 'Subject: =?UTF-8?B?SW50ZXJ2aWV3IOKAkyBvZmY=?=', 'subject', 'Interview – off'],
    ['Latin-1', 'Subject: =?iso-8859-1?q?Absage_f=FCr_Montag?=', 'subject', 'Absage für Montag'],
    ['a language tag', 'Subject: =?utf-8*en?Q?Off?=', 'subject', 'Off'],
    [
      'words on two lines',
      'Subject: =?utf-8?Q?With?=\n =?utf-8?Q?drawal_=E2=80?=\n =?utf-8?Q?=93_Sam?=',
      'subject',
      'Withdrawal – Sam',
    ],
    [
      'an encoded word among others',
      'Subject: Re: =?utf-8?Q?Zo=C3=AB?= and I',
      'subject',
      'Re: Zoë and I',
    ],
    ['an unknown charset', 'Subject: =?x-nothing?Q?Off?=', 'subject', 'Off'],
    ['no encoded word at all', 'Subject: Is 1 =? 2?=', 'subject', 'Is 1 =? 2?='],
    [
      'an encoded line end',
      'Subject: =?utf-8?Q?Off=0D=0ABcc:_x@y.example?=',
      'subject',
      'Off Bcc: x@y.example',
    ],
    ['an address', 'To: =?utf-8?B?546L6Iqz?= <w@x.example>', 'to', '王芳 <w@x.example>'],
    [
      'a comma in a name',
      'Cc: =?utf-8?Q?Ng=2C_Yin?= <y@x.example>, b@x.example',
      'cc',
      '"Ng, Yin" <y@x.example>, b@x.example',
    ],
    ['Bcc', 'Bcc: a@x.example,\n b@y.example', 'bcc', 'a@x.example, b@y.example'],
    ['a date', 'Date: Wed, 5 Feb 2025 18:03:11 +0000', 'date', 'Wed, 5 Feb 2025 18:03:11 +0000'],
  ];
  for (const [title, raw, name, value] of headers) {
    it(`reads ${title}`, () => {
      const mail = readMail(mailOf('Hello\n', [raw]));
      const header = new Draft(mail.text, 'mail').header(name);
      assert.equal(header?.value, value);
      assert.equal(bodyOf(mailOf('Hello\n', [raw])), 'Hello\n');
    });
  }

  it('passes over names that only machines write', () => {
    const raw = mailOf('Hello\n', ['X-Score_2: 5', 'Subject: Off']);
    const draft = new Draft(readMail(raw).text, 'mail');
    assert.deepEqual(
      draft.headers.map(({ name }) => name),
      ['from', 'subject'],
    );
  });

  it('begins behind front matter, a byte order mark and a mailbox line', () => {
    for (const before of ['---\ninvited: 2025-01-02\n---\n', '\uFEFF', '\n\n']) {
      const raw = `${before}${mailOf('Hello\n', ['Subject: Off'])}`;
      assert.equal(readMail(raw).text, raw);
    }
    const mailbox = `From sam@lee.example Wed Feb  5 18:03:11 2025\n${mailOf('Hello\n')}`;
    assert.equal(readMail(mailbox).text, mailOf('Hello\n'));
  });
});

describe('the text of a mail', () => {
  const texts: readonly [title: string, raw: string, text: string][] = [
    ['as it stands', mailOf('Zoë\n\n– 1=2\n'), 'Zoë\n\n– 1=2\n'],
    ['7bit', encoded('7bit', 'us-ascii', 'I=20go\n'), 'I=20go\n'],
    ['8bit', encoded('8bit', 'utf-8', 'Zoë\n'), 'Zoë\n'],
    [
      'quoted-printable',
      encoded('quoted-printable', 'utf-8', 'I=E2=80=99ve ta=\nken =3D=20\n'),
      'I’ve taken = \n',
    ],
    [
      'its name in capitals, with a comment',
      encoded('Quoted-Printable (rfc2045)', 'utf-8', 'a=3Db\n'),
      'a=b\n',
    ],
    ['CRLF', encoded('quoted-printable', 'utf-8', 'a=\r\nb\r\nc\r\n'), 'ab\nc\n'],
    ['blanks behind a soft break', encoded('quoted-printable', 'utf-8', 'a= \t\nb\n'), 'ab\n'],
    [
      'a character over a soft break',
      encoded('quoted-printable', 'utf-8', '=E2=80=\n=99s\n'),
      '’s\n',
    ],
    ['lower-case digits', encoded('quoted-printable', 'utf-8', '=e2=80=99\n'), '’\n'],
    ['four bytes', encoded('quoted-printable', 'utf-8', '=F0=9F=98=80!\n'), '😀!\n'],
    [
      'no escapes',
      encoded('quoted-printable', 'utf-8', 'a=b =ZZ 1=1 =\u00e9\n'),
      'a=b =ZZ 1=1 =é\n',
    ],
    ['an escape cut short', encoded('quoted-printable', 'utf-8', 'end=E'), 'end=E'],
    ['a soft break at the end', encoded('quoted-printable', 'utf-8', 'end='), 'end'],
    ['a character cut short', encoded('quoted-printable', 'utf-8', 'end ’=E2=80'), 'end ’\uFFFD'],
    ['Latin-1', encoded('quoted-printable', 'iso-8859-1', 'Gr=FC=DFe\n'), 'Grüße\n'],
    ['Windows', encoded('quoted-printable', 'Windows-1252', 'I=92ve\n'), 'I’ve\n'],
    [
      'UTF-8 that calls itself ASCII',
      encoded('quoted-printable', 'us-ascii', 'I=E2=80=99ve\n'),
      'I’ve\n',
    ],
    ['Windows that calls itself UTF-8', encoded('quoted-printable', 'utf-8', 'I=92ve\n'), 'I’ve\n'],
    [
      'a charset nobody knows',
      encoded('quoted-printable', 'x-klingon', 'I=E2=80=99ve\n'),
      'I’ve\n',
    ],
    ['a charset that is no word', encoded('quoted-printable', '"?=%00"', 'a=3Db\n'), 'a=b\n'],
    [
      'letters of two bytes, the second plain',
      encoded('quoted-printable', 'shift_jis', '=83=65=83X=83g.\n'),
      'テスト.\n',
    ],
    [
      'a charset with states',
      encoded('quoted-printable', 'iso-2022-jp', '=1B$B2&=1B(B ok\n'),
      '王 ok\n',
    ],
    ['base64', mailOf(base64('Dear Zoë,\n'.repeat(20)), base64Headers), 'Dear Zoë,\n'.repeat(20)],
    ['base64 in Latin-1', encoded('base64', 'iso-8859-1', 'R3L832U='), 'Grüße'],
    ['Windows in base64 that calls itself UTF-8', encoded('base64', 'utf-8', 'SZJ2ZQ=='), 'I’ve'],
    ['two charsets', encoded('quoted-printable', 'utf-8; charset=shift_jis', '=E2=80=99'), '’'],
    ['base64 cut short', encoded('base64', 'utf-8', 'SGVsbG8gRGFuYSwK\nSGVs'), 'Hello Dana,\nHel'],
    [
      'base64 above a list’s own lines',
      encoded('base64', 'utf-8', 'SGVsbG8K\n_____\nlist@x.example\n'),
      'Hello\n',
    ],
    [
      'words that call themselves base64',
      encoded('base64', 'utf-8', 'Hello Dana\n'),
      'Hello Dana\n',
    ],
    ['an encoding nobody knows', encoded('x-uuencode', 'utf-8', 'Hello=20\n'), 'Hello=20\n'],
  ];
  for (const [title, raw, text] of texts) {
    it(`reads ${title}`, () => assert.equal(bodyOf(raw), text));
  }

  it('is the whole file where no blank line or no header is', () => {
    for (const raw of [
      'To: x@y.example',
      '',
      '\n',
      'Hello Dana,\n\nI withdraw.\n',
      '<p>Hi</p>\n',
    ]) {
      assert.equal(readMail(raw).text, raw);
    }
  });

  it('is what is read of quoted-printable where nothing has to be decoded', () => {
    const raw = mailOf('Hello Dana,\n\nI withdraw.\n', quotedHeaders);
    assert.equal(readMail(raw).text, raw);
  });
});
