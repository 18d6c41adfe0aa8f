import assert from 'node:assert/strict';
import { basename } from 'node:path';
import { lint } from '../server/lint';
import { rewrite } from '../server/rewrite';
import { corpusFiles, readCorpus } from './support/corpus';

/** Drafts and what they become; a draft alone is left as it is. */
const drafts: readonly { name: string; text: string; rewritten?: string; path?: string }[] = [
  {
    name: 'thanks first',
    text: 'Hi Dana,\n\nI withdraw my application, since I have taken another job. Thank you for the invitation.\n\nI wish you luck with the search.\n\nBest,\nSam\n',
    rewritten:
      'Hi Dana,\n\nThank you for the invitation.\n\nI withdraw my application, since I have taken another job.\n\nI wish you luck with the search.\n\nBest,\nSam\n',
  },
  {
    name: 'good wishes last, on one line where all stood on one',
    text: 'Hi Dana,\r\n\r\nThank you for the invitation. I wish you luck with the search. I withdraw my application.\r\n\r\nBest,\r\nSam\r\n',
    rewritten:
      'Hi Dana,\r\n\r\nThank you for the invitation. I withdraw my application. I wish you luck with the search.\r\n\r\nBest,\r\nSam\r\n',
  },
  {
    name: 'what is missing',
    text: 'Hi Dana,\n\nI have accepted another position and withdraw my application.\n\nBest,\nSam\n',
    rewritten:
      'Hi Dana,\n\nThank you for your time and consideration. I have accepted another position and withdraw my application.\n\nI wish you every success with the search.\n\nBest,\nSam\n',
  },
  {
    name: 'a sentence that harks back stays behind the one it speaks of',
    text: 'Hi Dana,\n\nI withdraw my application. It was not an easy decision. Thank you for the invitation. I wish you luck.\n\nBest,\nSam\n',
    rewritten:
      'Hi Dana,\n\nThank you for the invitation. I withdraw my application. It was not an easy decision. I wish you luck.\n\nBest,\nSam\n',
  },
  {
    name: 'a mail, in its own encoding',
    path: 'a.eml',
    text: 'To: Dana Reyes <dana@example.com>\r\nSubject: Withdrawal of my application\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nHi Dana,\r\n\r\nI withdraw my application for the caf=C3=A9 job. Thank you for the invitation.\r\n\r\nI wish you luck.\r\n\r\nBest,\r\nSam\r\n',
    rewritten:
      'To: Dana Reyes <dana@example.com>\r\nSubject: Withdrawal of my application\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nHi Dana,\r\n\r\nThank you for the invitation.\r\n\r\nI withdraw my application for the caf=C3=A9 job.\r\n\r\nI wish you luck.\r\n\r\nBest,\r\nSam\r\n',
  },
  {
    name: 'what is in order',
    text: 'Hi Dana,\n\nThank you for the invitation. I withdraw my application. I wish you luck.\n\nBest,\nSam\n',
  },
  {
    name: 'a list',
    text: 'Hi Dana,\n\nI withdraw my application. I thank you for:\n\n- the tour.\n- the tea.\n\nI wish you luck.\n\nBest,\nSam\n',
  },
  {
    name: 'a link',
    text: 'Hi Dana,\n\nI withdraw my [application](https://example.com/a). Thank you for the invitation. I wish you luck.\n\nBest,\nSam\n',
  },
  {
    name: 'a call',
    text: '---\nchannel: phone\n---\nHello Dana, this is Sam. I withdraw my application. Thank you for the invitation. I will confirm by email.\n',
  },
  { name: 'no draft', text: '# Notes\n\nThank you for reading.\n' },
];

describe('rewriting to the guide’s structure', () => {
  for (const { name, text, rewritten, path = 'draft.md' } of drafts) {
    it(`${rewritten === undefined ? 'leaves' : 'brings'} ${name}`, () => {
      assert.equal(rewrite(text, { path, always: !path.endsWith('.md') }), rewritten);
    });
  }

  for (const file of corpusFiles()) {
    const corpus = readCorpus(file);
    if (corpus.kind !== 'drafts') continue;
    it(`is done at once and raises nothing in ${basename(file)}`, () => {
      for (const { id, text, name: path } of corpus.drafts) {
        const rewritten = rewrite(text, { path, always: true });
        if (rewritten === undefined) continue;
        assert.equal(rewrite(rewritten, { path, always: true }), undefined, id);
        const before = lint(text, { path, always: true }).findings.length;
        assert.ok(lint(rewritten, { path, always: true }).findings.length <= before, id);
      }
    });
  }
});
