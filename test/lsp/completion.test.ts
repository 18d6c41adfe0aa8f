import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver';
import { lint } from '../../server/lint';
import { Client } from './client';
import { accepted, caret, labels, offered, snippets } from './completing';

/** The parts that are offered, each once, in order. */
function partsOf(items: readonly CompletionItem[]): (string | undefined)[] {
  return [...new Set(items.map(({ detail }) => detail))];
}

const mail = 'To: Dana Reyes <dana@hr.acme.example>\nSubject: Withdrawal - Sam Lee\n\n';
const front = '---\ncompany: Northwind\nposition: Data Analyst\nsender: Sam Lee\n---\n\n';

describe('completion over stdio', () => {
  let client: Client;
  before(async () => {
    client = await Client.start(snippets);
  });
  after(async () => assert.equal(await client.stop(), 0));

  const slots: [where: string, text: string, parts: string[]][] = [
    [
      'in an empty draft',
      '¦',
      ['greeting', 'thanks', 'withdrawal', 'reason', 'good wishes', 'sign-off'],
    ],
    [
      'behind the greeting',
      'Hi Dana,\n\n¦',
      ['thanks', 'withdrawal', 'reason', 'good wishes', 'sign-off'],
    ],
    [
      'behind the thanks',
      'Hi Dana,\n\nThank you for the invitation. ¦',
      ['withdrawal', 'reason', 'good wishes', 'sign-off'],
    ],
    [
      'behind the withdrawal',
      'Hi Dana,\n\nThank you for the invitation.\n\nI withdraw my application. ¦',
      ['reason', 'good wishes', 'sign-off'],
    ],
    [
      'behind the reason',
      'Hi Dana,\n\nThank you. I withdraw my application. My circumstances have changed.\n\n¦',
      ['good wishes', 'sign-off'],
    ],
    [
      'behind the good wishes',
      'Hi Dana,\n\nThank you. I withdraw my application.\n\nI wish you luck with the search.\n\n¦',
      ['sign-off'],
    ],
    [
      'between the thanks and the sign-off',
      'Hi Dana,\n\nThank you for the invitation.\n\n¦\n\nKind regards,\nSam\n',
      ['withdrawal', 'reason', 'good wishes'],
    ],
    [
      'behind the greeting of a text message',
      '---\nchannel: text\n---\nHi Dana, ¦',
      ['thanks', 'withdrawal', 'reason', 'good wishes'],
    ],
    [
      'where another time is asked for',
      '---\nscenario: reschedule\n---\nHi Dana,\n\nThank you for the invitation.\n\n¦',
      ['withdrawal', 'good wishes', 'sign-off'],
    ],
    [
      'where contact is kept',
      '---\nscenario: connect\n---\nHi Dana,\n\n¦',
      ['thanks', 'good wishes', 'sign-off'],
    ],
    ['behind a word that begins one', 'Hi Dana,\n\nTh¦', ['thanks']],
    ['behind a word that begins none', 'Hi Dana,\n\nPerhaps¦', []],
    [
      'behind a finished sentence, without a space',
      'Hi Dana,\n\nThank you.¦\n\nI hope we can stay in touch.\n\nSam\n',
      ['withdrawal', 'reason'],
    ],
    [
      'in a mail file',
      `${mail}Dear Dana,\n\n¦`,
      ['thanks', 'withdrawal', 'reason', 'good wishes', 'sign-off'],
    ],
  ];
  for (const [where, text, parts] of slots) {
    it(`knows the slot ${where}`, async () => {
      const name = text.startsWith('To:') ? 'a.decline.eml' : 'draft.decline.md';
      assert.deepEqual(partsOf(await offered(client, text, { name })), parts);
    });
  }

  const starts = [
    'Dear Dana,\n\n',
    'Hello Dana,\r\n\r\n',
    '---\nchannel: linkedin\nsender: Sam Lee\n---\nHi Dana,\n\n',
    '---\nchannel: text\n---\nHi Dana, ',
    '---\nchannel: email\nscenario: cancellation\nsender: Sam Lee\n---\nHello Dana,\n\n',
    '---\nchannel: email\nscenario: reply\n---\nHello Dana,\n\n',
    `${mail}Dear Dana,\n\n`,
    'Hi Dana,\n\nThank you, I’m honoured by the invitation to interview. ',
  ];
  for (const start of starts) {
    it(`writes a message that checks clean from ${JSON.stringify(start)}`, async () => {
      let text = start;
      for (const part of ['thanks', 'withdrawal', 'reason', 'good wishes', 'sign-off']) {
        const marked = `${text}${/[\s,]$/.test(text) ? '' : ' '}${caret}`;
        const [next] = await offered(client, marked);
        if (next?.detail === part) text = accepted(marked, next);
      }
      const filled = text.replace('${1:[Your Name]}', 'Sam Lee');
      const result = lint(filled, { path: 'draft.md', always: true });
      assert.deepEqual(
        result.findings.map(({ rule, message }) => `${rule}: ${message}`),
        [],
        filled,
      );
      const parts = new Set(result.parts.map(({ part }) => part));
      const wanted = ['greeting', 'thanks', 'withdrawal', 'goodwill'] as const;
      assert.deepEqual(
        wanted.filter((part) => !parts.has(part)),
        [],
        filled,
      );
      assert.doesNotMatch(filled, start.includes('\r') ? /[^\r]\n/ : /\r/);
      assert.doesNotMatch(filled, / \n| {2}/);
    });
  }

  it('keeps a new sentence apart from what stands behind the cursor', async () => {
    for (const [text, after] of [
      ['Hi Dana,\n\nThank you. ¦I wish you luck.\n', 'withdraw my application. I wish you luck.\n'],
      ['Hi Dana,\n\nThank you.¦ I wish you luck.\n', 'withdraw my application. I wish you luck.\n'],
      ['Hi Dana,\n\nThank you.\n\n¦Sam\n', 'withdraw my application.\n\nSam\n'],
    ] as const) {
      const [first] = await offered(client, text);
      assert.ok(accepted(text, first ?? assert.fail()).endsWith(after), first?.label);
    }
  });

  it('speaks as the draft does', async () => {
    const full = await offered(client, 'Hi Dana,\n\nThank you for the invitation. ¦');
    assert.ok(labels(full).includes('I am withdrawing my application.'));
    const short = 'Hi Dana,\n\nThank you for the invitation, I’m honoured. ¦';
    assert.ok(labels(await offered(client, short)).includes('I’m withdrawing my application.'));
  });

  const names: [what: string, text: string, first: string, after: string][] = [
    ['whom to greet', `${mail}Dear ¦`, 'Dana', 'Dear Dana,'],
    ['whom to greet, before a comma', `${mail}Dear D¦,`, 'Dana', 'Dear Dana,'],
    [
      'the company of the address',
      `${mail}Dear Dana,\n\nThank you for the interview at ¦`,
      'Acme',
      'interview at Acme',
    ],
    [
      'the company',
      `${front}Hi Dana,\n\nI enjoyed the visit at ¦`,
      'Northwind',
      'visit at Northwind',
    ],
    ['the company of a word', `${front}Hi Dana,\n\nI like Nor¦`, 'Northwind', 'I like Northwind'],
    [
      'the position',
      `${front}Hi Dana,\n\nThank you for the invitation for the ¦`,
      'Data Analyst',
      'for the Data Analyst',
    ],
    [
      'the writer',
      `${front}Hi Dana,\n\nThank you.\n\nKind regards,\nSa¦`,
      'Sam Lee',
      'regards,\nSam Lee',
    ],
    [
      'a subject',
      'To: dana@acme.example\nSubject: ¦\n\nHi Dana,\n\nI withdraw my application.\n',
      'Withdrawal of my application',
      'Subject: Withdrawal of my application\n\nHi',
    ],
  ];
  for (const [what, text, first, after] of names) {
    it(`knows ${what}`, async () => {
      const [item] = await offered(client, text);
      assert.equal(item?.label, first);
      assert.ok(accepted(text, item).includes(after), accepted(text, item));
    });
  }

  it('knows the user’s name from the settings', async () => {
    const text = 'Hi Dana,\n\nThank you. I withdraw. I wish you luck.\n\n¦';
    client.notify('workspace/didChangeConfiguration', {
      settings: { gracefulDecline: { sender: 'Sam Lee' } },
    });
    assert.deepEqual(labels(await offered(client, text)).slice(0, 1), ['Kind regards, Sam Lee']);
    client.notify('workspace/didChangeConfiguration', { settings: { gracefulDecline: {} } });
    assert.deepEqual(labels(await offered(client, text)).slice(0, 1), [
      'Kind regards, [Your Name]',
    ]);
  });

  it('asks by itself only where an answer is short: a space opens no list of sentences', async () => {
    const trigger = ' ';
    const asked = (text: string) => offered(client, text, { trigger }).then(labels);
    assert.deepEqual(await asked('Hi Dana,\n\nThank you for the invitation. ¦'), []);
    assert.deepEqual(await asked('Hi Dana,\n\nThank you ¦'), []);
    assert.deepEqual(await asked(`${mail}Dear ¦`), ['Dana']);
    assert.deepEqual(await asked(`${front}Hi Dana,\n\nThe interview at ¦`), ['Northwind']);
    assert.equal((await asked('---\nchannel: ¦\n---\n')).length, 5);
  });

  const silent: [where: string, text: string, name?: string][] = [
    ['what is no draft', '# A library\n\nThank you for the interview.\n\nI ¦', 'README.md'],
    ['a `/` in what is no draft', '# A library\n\n/¦', 'README.md'],
    ['quoted lines', 'Hi Dana,\n\nThank you.\n\n> I w¦ill\n\nSam\n'],
    [
      'quoted history',
      'Hi Dana,\n\nThank you. I withdraw.\n\nOn Mon, 3 Mar 2025 at 10:12, Dana wrote:\n> Hello Sam,\n¦\n',
    ],
    ['code', 'Hi Dana,\n\n```\nI ¦\n```\n'],
    ['another header', 'To: ¦\nSubject: Withdrawal\n\nHi Dana,\n\nI withdraw.\n'],
    [
      'a whole name, where a new line may be meant',
      `${front}Hi Dana,\n\nThank you.\n\nKind regards,\nSam¦`,
    ],
    ['a whole sentence', 'Hi Dana,\n\nI have accepted another position¦ in town.\n\nSam\n'],
    [
      'a base64 mail',
      `${mail.trimEnd()}\nContent-Transfer-Encoding: base64\n\nSGkgRGFuYSwKCkkgd2l0aGRyYXcu\n¦`,
      'a.decline.eml',
    ],
  ];
  for (const [where, text, name] of silent) {
    it(`is silent in ${where}`, async () => {
      assert.deepEqual(labels(await offered(client, text, name === undefined ? {} : { name })), []);
    });
  }
});
