import assert from 'node:assert/strict';
import { messageIn } from '../server/message';

interface Case {
  readonly text: string;
  readonly path?: string;
  readonly message: string;
  readonly open?: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  'a body alone': { text: 'Hi Dana,\n\nThanks.\n\nSam\n', message: 'Hi Dana,\n\nThanks.\n\nSam' },
  'front matter and headers': {
    text: '---\nchannel: email\n---\nSubject: Withdrawal\n\nHi Dana,\n\nThanks.\n',
    message: 'Hi Dana,\n\nThanks.',
  },
  'comments, with their lines': {
    text: '<!-- graceful-decline-disable-file comparison -->\nHi Dana,\n\n<!-- a\nnote -->\n\nThanks. <!-- graceful-decline-disable-line -->\n<!-- x -->\nBye.\n',
    message: 'Hi Dana,\n\nThanks.\nBye.',
  },
  'what looks like a comment in code': {
    text: 'Hi Dana,\n\nWrite `<!-- x -->` there.\n',
    message: 'Hi Dana,\n\nWrite `<!-- x -->` there.',
  },
  'a signature, without the history below it': {
    text: 'Hi Dana,\n\nThanks.\n\n-- \nSam <!-- x -->\n\nOn Mon, 2 Mar 2026, Dana Reyes wrote:\n> Come.\n',
    message: 'Hi Dana,\n\nThanks.\n\n-- \nSam',
  },
  placeholders: {
    text: 'Subject: [Company]\n\nHi [Name],\n\nThanks.\n\n[Your Name]\n',
    message: 'Hi [Name],\n\nThanks.\n\n[Your Name]',
    open: ['Name', 'Your Name'],
  },
  'a mail in quoted-printable': {
    path: 'a.eml',
    text: 'Subject: x\nX-Graceful-Decline-Disable: comparison\nContent-Transfer-Encoding: quoted-printable\n\nHi Dana,\n\nI=E2=80=99m off, tha=\nnks.\n',
    message: 'Hi Dana,\n\nI’m off, thanks.',
  },
  'line ends as they are': {
    text: '---\r\nchannel: email\r\n---\r\n\r\nHi Dana,\r\n\r\nThanks.\r\n',
    message: 'Hi Dana,\r\n\r\nThanks.',
  },
  nothing: { text: '---\nchannel: email\n---\n', message: '' },
};

describe('the message in a text with', () => {
  for (const [name, { text, path, message, open = [] }] of Object.entries(cases)) {
    it(name, () => {
      assert.deepEqual(messageIn(text, path), { text: message, open });
    });
  }
});
