import assert from 'node:assert/strict';
import { decodeMail } from '../../../server/draft/mail/decode';
import { mailOf } from './mails';

/** A mail whose text is of this type, in bytes. */
const typed = (type: string, body: string) => mailOf(body, [`Content-Type: ${type}`]);
const utf8 = (text: string) => Buffer.from(text).toString('latin1');

describe('a mail that is not UTF-8', () => {
  const bodies: readonly [name: string, type: string, bytes: string, text: string][] = [
    ['Latin-1', 'text/plain; charset=iso-8859-1', 'Jos\xe9\n', 'José\n'],
    ['what Windows calls Latin-1', 'text/plain; charset=iso-8859-1', 'I\x92m\n', 'I’m\n'],
    ['Windows', 'text/plain; charset=windows-1252', '\x93a\x94 \x80\n', '“a” €\n'],
    ['Central European', 'text/plain; charset=iso-8859-2', '\xa3ukasz\n', 'Łukasz\n'],
    ['Cyrillic', 'text/plain; charset=koi8-r', '\xe1\xee\xee\xe1\n', 'АННА\n'],
    ['Japanese', 'text/plain; charset=shift_jis', '\x93\xfa\x96\x7b\nX\n', '日本\nX\n'],
    ['a letter cut off by the line end', 'text/plain; charset=shift_jis', '\x93\nX', '\uFFFD\nX'],
    ['no charset', 'text/plain', 'Jos\xe9\n', 'José\n'],
    ['an unknown charset', 'text/plain; charset=klingon', 'Jos\xe9\n', 'José\n'],
    ['a charset that is none here', 'text/plain; charset=utf-16', 'Jos\xe9\n', 'José\n'],
    ['one that only says UTF-8', 'text/plain; charset=utf-8', 'Jos\xe9\n', 'José\n'],
    ['HTML', 'text/html; charset=iso-8859-15', '<p>\xa4</p>\n', '<p>€</p>\n'],
  ];
  for (const [name, type, bytes, text] of bodies) {
    it(`is read as its part says: ${name}`, () => {
      assert.equal(decodeMail(typed(type, bytes)), typed(type, text));
    });
  }

  it('may have each part and each header line in a charset of its own', () => {
    const mail = (subject: string, name: string, one: string, other: string) =>
      [
        `Subject: ${subject}`,
        `From: ${name} <z@lee.example>`,
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain; charset=utf-8',
        '',
        one,
        '--b',
        'Content-Type: text/plain; charset=iso-8859-2',
        '',
        other,
        '--b--',
        '',
      ].join('\r\n');
    assert.equal(
      decodeMail(mail('R\xe9ponse', utf8('Zoë'), utf8('I’m “Zoë”'), '\xa3ukasz')),
      mail('Réponse', 'Zoë', 'I’m “Zoë”', 'Łukasz'),
    );
  });

  it('keeps a byte order mark, and every line', () => {
    const bytes = `${utf8('\uFEFF')}Subject: a\n\n\xe9\n\n\x85\n`;
    assert.equal(decodeMail(bytes), '\uFEFFSubject: a\n\né\n\n…\n');
  });

  it('is read in linear time, whatever its lines', () => {
    const half = 'a\xe9'.repeat(500_000);
    assert.equal(decodeMail(typed('text/plain', half)), typed('text/plain', 'aé'.repeat(500_000)));
    const lines = '\xe9\n'.repeat(300_000);
    assert.equal(decodeMail(`X\n${lines}`), `X\n${'é\n'.repeat(300_000)}`);
  });
});
