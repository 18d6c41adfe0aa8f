import { readMail } from '../../../server/draft/mail/mail';
import { lintWith } from '../../../server/lint';
import type { Rule } from '../../../server/rules/rule';

/** A mail of one part. Its lines end in LF; `body` comes as it is to stand in the file. */
export function mailOf(body: string, headers: readonly string[] = []): string {
  return ['From: Sam Lee <sam@lee.example>', ...headers, '', body].join('\n');
}

export const quotedHeaders = [
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
];

export const base64Headers = [
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: base64',
];

/** The text with all its line ends as CRLF. */
export function crlf(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}

/** Base64 in lines of 76 characters. */
export function base64(text: string): string {
  return Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\n');
}

/** A rule that reports each place of `found` and offers to put `instead` there. */
export function replacing(found: RegExp, instead: string): Rule {
  return {
    id: 'replacing',
    severity: 'warning',
    summary: 'A word stands here.',
    why: 'So that the tests need no lexicon.',
    examples: [],
    *check({ text }) {
      for (const match of text.matchAll(found)) {
        const span = { start: match.index, end: match.index + match[0].length };
        const edits = [{ span, text: instead }];
        yield { span, message: match[0], fixes: () => [{ title: 'Replace', edits, safe: true }] };
      }
    },
  };
}

/** What a rule finds in a mail. */
export function findingsOf(rule: Rule, text: string) {
  return lintWith([rule], text, { path: 'mail.eml', always: true }).findings;
}

/** What is read of a mail below its header fields. */
export function bodyOf(raw: string): string {
  const text = readMail(raw).text.replaceAll('\r\n', '\n');
  return text.slice(text.indexOf('\n\n') + 2);
}
