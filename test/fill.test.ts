import assert from 'node:assert/strict';
import { type Answers, fillingOf, placeholdersOfFile } from '../server/fill';
import { applyEdits } from '../server/fix';

/** What is told of each placeholder: its key, what is known of it (`=` where agreed), and how often it stands there. */
type Told = readonly [key: string, known: string, count: number];

const told = (text: string, path = 'letter.md'): Told[] =>
  placeholdersOfFile(text, path).map(({ key, known = '', agreed, spans }) => [
    key,
    agreed ? `=${known}` : known,
    spans.length,
  ]);

function filled(text: string, answers: Answers, path = 'letter.md'): string {
  const { edits, left } = fillingOf(text, path, answers);
  assert.equal(left, 0);
  return applyEdits(text, edits);
}

const letter = `---
company: Halden Labs
recipient: Dana Reyes
---
Subject: Withdrawal from the [position] interview - [Your Name]

Dear [Name],

Thank you for the invitation to interview for the [Position] role at <Company>. I am withdrawing my application, see \`[position]\` and [the portal](https://a.example/[position]).

Kind regards,
[Name]

> Dear [Candidate], thank you for applying.
`;

describe('the placeholders of a draft', () => {
  const found: readonly [what: string, text: string, told: readonly Told[]][] = [
    [
      'are each asked for once, with what is known',
      letter,
      [
        ['position', '', 2],
        ['sender', '', 2],
        ['name', 'Dana', 1],
        ['company', 'Halden Labs', 1],
      ],
    ],
    [
      'are the same whatever their brackets and case',
      'Hi {{ name }},\n\nThanks, [Name]. See <Name> and «name» in {position}, the Job Title: [job title].\n\nBest,\nSam\n',
      [
        ['name', '', 4],
        ['position', '', 2],
      ],
    ],
    [
      'stay apart where they are blanks or name two readers',
      'Dear [Recruiter Name] and [Hiring Manager],\n\nThanks for ___ and ___. I withdraw on TBD.\n\nSam\n',
      [
        ['recruiter name', '', 1],
        ['hiring manager', '', 1],
        ['blank 1', '', 1],
        ['blank 2', '', 1],
        ['blank 3', '', 1],
      ],
    ],
    [
      'are read behind words that ask for them',
      'Dear [Insert Name],\n\nThanks. I withdraw from the (insert role here) role, [role].\n\n[your name here]\n',
      [
        ['name', '', 1],
        ['position', '', 2],
        ['sender', '', 1],
      ],
    ],
    [
      'go by number where a snippet left them',
      'Dear ${1:Name},\n\nThank you, $1. I withdraw from the ${2:position} interview.\n\nSam\n',
      [
        ['$1', '', 2],
        ['$2', '', 1],
      ],
    ],
    [
      'are the front matter’s, too',
      '---\nrecipient: [Name]\ninvited: [YYYY-MM-DD]\ntags: [Blog]\n---\nHi [Name],\n\nThank you. I withdraw on [date].\n\nSam\n',
      [
        ['name', '', 2],
        ['invited:', '', 1],
        ['date', '', 1],
      ],
    ],
    [
      'are agreed on where front matter and headers know the same',
      '---\nrecipient: Dana Reyes\nsender: Sam\n---\nTo: Dana Reyes <dana@halden.example>\nFrom: Sam Lee <sam@lee.example>\n\nHi [Name],\n\nThank you. I withdraw.\n\n[Your Name]\n',
      [
        ['name', '=Dana', 1],
        ['sender', 'Sam', 1],
      ],
    ],
    ['are none in a finished draft', 'Hi Dana,\n\nThank you. I withdraw [sic].\n\nSam\n', []],
  ];
  for (const [what, text, expected] of found) {
    it(what, () => assert.deepEqual(told(text), expected));
  }
});

describe('filling placeholders', () => {
  it('fills them everywhere but in code, links and quoted history', () => {
    const answers = { position: 'Data Analyst', sender: 'Sam Lee', name: 'Ms. Reyes' };
    const expected = letter
      .replace(
        'Subject: Withdrawal from the [position]',
        'Subject: Withdrawal from the Data Analyst',
      )
      .replace('[Position]', 'Data Analyst')
      .replace('- [Your Name]', '- Sam Lee')
      .replace('Dear [Name]', 'Dear Ms. Reyes')
      .replace('Kind regards,\n[Name]', 'Kind regards,\nSam Lee');
    assert.equal(filled(letter, answers), expected);
  });

  it('takes an answer as it is written, on one line', () => {
    const text = 'Hi [Name],\r\n\r\nThank you. I withdraw.\r\n\r\nSam\r\n';
    assert.equal(
      filled(text, { name: ' $& O’Brien\n& Co. ' }),
      text.replace('[Name]', '$$& O’Brien & Co.'),
    );
  });

  it('leaves what has no answer', () => {
    for (const answers of [{}, { name: '  ' }, { constructor: 'x' }, { other: 'x' }]) {
      assert.equal(filled(letter, answers as Answers), letter);
    }
  });

  it('quotes what front matter would read as something else', () => {
    const text =
      '---\ncompany: [Company]\n---\nHi Dana,\n\nThank you, [Company]. I withdraw.\n\nSam\n';
    const answer = 'Halden: Labs';
    const expected = text.replace('[Company]', `"${answer}"`).replace('[Company]', answer);
    assert.equal(filled(text, { company: answer }), expected);
    assert.deepEqual(told(expected), []);
  });
});

describe('filling the placeholders of a mail', () => {
  const mail = (subject: string, encoding: string, body: string) =>
    [
      'From: Sam Lee <sam@lee.example>',
      'To: [Name] <dana@halden.example>',
      `Subject: ${subject}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      body,
    ].join('\r\n');
  const body = 'Hi [Name],\r\n\r\nThank you. I withdraw.\r\n\r\n[Your Name]\r\n';
  const plain = mail('Withdrawal - [position]', '8bit', body);

  it('fills headers and body', () => {
    const answers = { name: 'Dana Reyes', position: 'Clerk', sender: 'Sam' };
    const expected = plain
      .replaceAll('[Name]', 'Dana Reyes')
      .replace('[position]', 'Clerk')
      .replace('[Your Name]', 'Sam');
    assert.equal(filled(plain, answers, 'a.eml'), expected);
  });

  it('encodes the subject as a whole', () => {
    const subject = '=?utf-8?Q?Withdrawal_-_K=C3=BCster=2C_K=C3=BCster?=';
    const text = mail('Withdrawal - [position], [role]', '8bit', body);
    assert.equal(filled(text, { position: 'Küster' }, 'a.eml'), mail(subject, '8bit', body));
  });

  it('encodes what a quoted-printable body takes', () => {
    const text = mail('Withdrawal', 'quoted-printable', body);
    const expected = text.replace('[Your Name]', 'Zo=C3=AB');
    assert.equal(filled(text, { sender: 'Zoë' }, 'a.eml'), expected);
  });

  it('says how many a base64 body keeps', () => {
    const text = mail('Withdrawal', 'base64', Buffer.from(body).toString('base64'));
    const { edits, left } = fillingOf(text, 'a.eml', { name: 'Dana', sender: 'Sam' });
    assert.equal(applyEdits(text, edits), text.replace('[Name]', 'Dana'));
    assert.equal(left, 2);
  });
});
