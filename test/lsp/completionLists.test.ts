import assert from 'node:assert/strict';
import { Client } from './client';
import { accepted, caret, labels, offered, plain, snippets } from './completing';

const mail = 'To: Dana Reyes <dana@hr.acme.example>\nSubject: Withdrawal - Sam Lee\n\n';

describe('the / list', () => {
  const start = 'Hi Dana,\n\nThank you for the invitation to interview.\n\n/¦';

  it('has the parts, those to come first, and then the templates', async () => {
    const client = await Client.start(snippets);
    const items = await offered(client, start, { trigger: '/' });
    assert.deepEqual(labels(items).slice(0, 7), [
      '/withdrawal',
      '/reason',
      '/goodwill',
      '/sign-off',
      '/greeting',
      '/thanks',
      '/accepted',
    ]);
    assert.deepEqual(
      items.filter(({ label, filterText }) => label !== filterText),
      [],
    );
    assert.deepEqual(
      labels(await offered(client, 'Hi Dana,\n\nYes and/¦', { trigger: '/' })),
      [],
      'amid a line it is a slash',
    );
    assert.equal(await client.stop(), 0);
  });

  it('writes over the slash, and what was typed behind it', async () => {
    const client = await Client.start(snippets);
    for (const marked of [start, start.replace(caret, `with${caret}`)]) {
      const item = (await offered(client, marked)).find(({ label }) => label === '/withdrawal');
      assert.ok(item);
      const text = accepted(marked, item);
      assert.match(text, /interview\.\n\nI have decided .* withdraw my application\.$/);
    }
    assert.equal(await client.stop(), 0);
  });

  it('fills in what is known, and leaves out the head that is there', async () => {
    const client = await Client.start(plain);
    const above = `${mail}/¦`;
    const items = await offered(client, above, { trigger: '/' });
    const pick = (name: string) => items.find(({ label }) => label === name) ?? assert.fail();
    const email = accepted(above, pick('/accepted'));
    assert.ok(email.startsWith(`${mail}Dear Dana,\n\nThank you`), email);
    assert.match(email, /\[position\] role at Acme/);
    const phone = accepted(above, pick('/phone'));
    assert.ok(phone.startsWith(`${mail}Hello Dana, this is [Your Name]`), phone);
    assert.equal(await client.stop(), 0);
  });
});

describe('completion of templates', () => {
  it('goes by prefix, in any document, as a snippet only for who knows them', async () => {
    const clients = await Promise.all([Client.start(snippets), Client.start(plain)]);
    const marked = '# Notes\n\ndecline-acc¦';
    for (const [index, client] of clients.entries()) {
      const items = await offered(client, marked, { name: 'notes.md' });
      const item = items.find(({ label }) => label === 'decline-accepted') ?? assert.fail();
      assert.equal(item.insertTextFormat, index === 0 ? 2 : 1);
      const text = accepted(marked, item);
      assert.match(text, index === 0 ? /\$\{\d:\[Name\]\}/ : /^Dear \[Name\],$/m);
      assert.equal(/\$/.test(text), index === 0);
      assert.deepEqual(labels(await offered(client, '# Notes\n\nde¦', { name: 'notes.md' })), []);
      assert.equal(await client.stop(), 0);
    }
  });

  it('is left to a client that brings them itself', async () => {
    const client = await Client.start(snippets, { ownTemplates: true });
    assert.deepEqual(labels(await offered(client, 'decline-acc¦', { name: 'notes.md' })), []);
    const list = labels(await offered(client, 'Hi Dana,\n\n/¦', { trigger: '/' }));
    assert.ok(list.includes('/accepted'));
    assert.equal(await client.stop(), 0);
  });
});

describe('completion of front matter', () => {
  let client: Client;
  before(async () => {
    client = await Client.start(snippets);
  });
  after(async () => assert.equal(await client.stop(), 0));

  const keys = [
    ...['channel', 'scenario', 'recipient', 'sender', 'company', 'position'],
    ...['invited', 'interview', 'sent'],
  ];
  const cases: [text: string, offers: string[]][] = [
    ['---\n¦\n---\n', keys],
    [
      '---\nchannel: email\n¦\nsent: 2026-03-03\n---\n',
      keys.filter((key) => !/channel|sent/.test(key)),
    ],
    ['---\nin¦\n---\n', ['invited', 'interview']],
    ['---\nchannel: ¦\n---\n', ['email', 'phone', 'voicemail', 'linkedin', 'text']],
    ['---\r\nscenario: re¦\r\n---\r\n', ['referral', 'reply', 'reschedule', 'resend']],
    ['---\nrecipient: ¦\n---\nTo: Dana Reyes <d@a.example>\n\nHi,\n', ['Dana Reyes']],
    ['---\ncompany: ¦\n---\nTo: Dana Reyes <d@acme.example>\n\nHi,\n', ['Acme']],
    ['---\nchannel: email¦\n---\n', []],
    ['---\ntitle: ¦\n---\n', []],
    ['Hello\n---\n¦\n---\n', []],
    ['---\nchannel: email\n---\n\nch¦', []],
  ];
  for (const [text, offers] of cases) {
    it(`at ${JSON.stringify(text)}`, async () => {
      assert.deepEqual(labels(await offered(client, text, { name: 'notes.md' })), offers);
    });
  }

  it('writes dates as ISO has them, counted from today', async () => {
    const day = (days: number) => {
      const date = new Date();
      date.setDate(date.getDate() + days);
      return date.toLocaleDateString('sv-SE');
    };
    const invited = await offered(client, '---\ninvited: ¦\n---\n');
    assert.deepEqual(labels(invited), [0, -1, -2, -3, -7].map(day));
    assert.deepEqual(invited[1]?.detail, 'yesterday');
    const interview = labels(await offered(client, '---\ninterview: ¦\n---\n'));
    assert.deepEqual(
      interview,
      [1, 2, 7].map((days) => `${day(days)}T10:00`),
    );
    assert.deepEqual(labels(await offered(client, '---\nsent: ¦\n---\n')), [day(0)]);
  });

  it('puts the space that belongs behind the colon', async () => {
    const [item] = await offered(client, '---\nchannel:¦\n---\n');
    assert.equal(
      accepted('---\nchannel:¦\n---\n', item ?? assert.fail()),
      '---\nchannel: email\n---\n',
    );
  });
});
