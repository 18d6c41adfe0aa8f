import assert from 'node:assert/strict';
import { fix } from '../../../server/fix';
import { base64, base64Headers, crlf, mailOf, quotedHeaders } from './mails';

const message = `Hello Dana,

Thank you for the invitation. I withdraw my application.

I wish you luck with the search.

Sam
`;

const named = [
  'To: =?utf-8?Q?Zo=C3=AB?= <z@acme.example>',
  'Subject: Withdrawal from the Cook interview',
  ...quotedHeaders,
];

const letterhead = `From: =?utf-8?Q?Zo=C3=AB?= Lee <z@lee.example>
To: Dana Reyes <d@acme.example>,
 Ann <a@acme.example>
`;

describe('the fixes of the rules, in a mail', () => {
  const mails: readonly [title: string, raw: string, after: string][] = [
    [
      'a subject where none is, the sender’s name encoded',
      crlf(`${letterhead}\n${message}`),
      crlf(
        `${letterhead}Subject: =?utf-8?Q?Withdrawal_of_my_application_-_Zo=C3=AB_Lee?=\n\n${message}`,
      ),
    ],
    [
      'an encoded subject that says nothing',
      mailOf(base64(message), ['Subject: =?utf-8?B?SGVsbG8=?=', ...base64Headers]),
      mailOf(base64(message), [
        'Subject: Withdrawal of my application - Sam Lee',
        ...base64Headers,
      ]),
    ],
    [
      'an empty encoded subject that ends the file',
      'From: Sam Lee <sam@lee.example>\nSubject: =?utf-8?Q??=',
      'From: Sam Lee <sam@lee.example>\nSubject: My application and interview - Sam Lee',
    ],
    [
      'an empty encoded subject',
      mailOf(message, ['Subject: =?utf-8?Q??=']),
      mailOf(message, ['Subject: Withdrawal of my application - Sam Lee']),
    ],
    [
      'a greeting and a sign-off in quoted-printable',
      mailOf(
        'Thank you for the invitation to the interview. I=E2=80=99ve decided to withd=\nraw my application.\n\nI wish you luck with the search.\n',
        named,
      ),
      mailOf(
        'Hello Zo=C3=AB,\n\nThank you for the invitation to the interview. I=E2=80=99ve decided to withd=\nraw my application.\n\nI wish you luck with the search.\n\nBest,\nSam Lee\n',
        named,
      ),
    ],
  ];
  for (const [title, raw, after] of mails) {
    it(`write ${title}`, () => assert.equal(fix(raw, { path: 'a.eml', always: true }), after));
  }
});
