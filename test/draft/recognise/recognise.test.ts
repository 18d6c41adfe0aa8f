import assert from 'node:assert/strict';
import { Draft } from '../../../server/draft/draft';
import { recognise } from '../../../server/draft/recognise/recognise';
import { lint } from '../../../server/lint';
import { corpusFiles, readCorpus } from '../../support/corpus';

const reasonOf = (text: string, path?: string) => recognise(new Draft(text, 'markdown'), path);

describe('recognition', () => {
  const drafts: readonly string[] = [
    'Dear Ms. Vance,\n\nThank you for inviting me to interview for Night Porter. I’ve accepted another job and withdraw my application.\n\nKind regards,\nSam\n',
    'Hi Jo, thanks for the interview invite, but I got another job so I won’t be coming. Sam',
    'RE: Interview\nREF: Night Porter\n\nDear Ms. Vance,\n\nThank you for inviting me to interview. I’ve accepted another job and withdraw my application.\n\nSam\n',
    'Dear Ms. Vance,\n\nThank you for the interview. My family is counting on me to stay, so I withdraw. I’m sure there are other people for the job.\n\nSam\n',
    '# For Monday\n\nDear Ms. Vance,\n\nI have to cancel our interview on Tuesday, as I’ve signed with another firm. Thank you for your time.\n\nSam\n',
    'Hello Mr. Ito,\n\nI can’t make our interview on Thursday. Could we meet on Friday instead?\n\nThanks,\nSam\n',
    'Dear Dana,\n\nThank you for the interview slot. I’m not sure I can come; I’ll let you know.\n\nSam\n',
    'Hi Dana,\n\nwhen I withdrew from your interviews in spring you were very kind. I’d love to stay in touch.\n\nSam\n',
    'Kia ora Ani,\n\nThank you for setting up the panel for Friday. I will not be there: I’ve committed to another school.\n\nRewi\n',
    'Hi all,\n\nI’m down for a phone screening on Tuesday at two. Could we do Wednesday or Thursday?\n\nThanks,\nSam\n',
    'Dear Ms. Vance,\n\nI’ve been given an interview for the clerk’s post on Monday, when I’m at sea. Could you see me on Friday? Thank you for considering me.\n\nSam\n',
    'Dear Ms. Vance,\n\nsince I applied for the baker’s job the hours have changed, and I have no car. I therefore ask you not to count on me any further. Thank you for the interview invitation.\n\nSam\n',
    'Dear Ms. Vance,\n\ncould you please tell Roe & Ito that I won’t be going to their first interview? I’ve been offered a clerk’s job and I’ve taken it. Thank you for pushing my CV.\n\nSam\n',
    'Dear Ms. Vance,\n\nplease pass on to the client that I’m pulling out of their interview. I took a job with a competitor of theirs. Thank you for your work.\n\nSam\n',
    'Dear Ms. Vance,\n\nthe beekeeper’s place has become a seasonal one, so I ask you to think of me no longer. Thank you for the invitation.\n\nSam\n',
    'Dear Ms. Vance,\n\nthat’s kind of you, but a later slot changes nothing. I’m out of this one for good; please go ahead with the other candidates.\n\nSam\n',
    'Dear Ms. Vance,\n\nThank you for inviting me to the interview for the clerk’s post. I’ll long remember your letter. I wish you all the best with the post.\n\nSam\n',
    'Hi Dana, thanks for the kind words about my talk. The planner role sounds good, but I’ve just settled in where I am and won’t put myself forward. Sam',
    'Dear Ms. Vance,\n\nmy wife and I withdraw our application for the wardens’ post. Thank you for inviting us to the interview; I’ve accepted another job.\n\nSam\n',
    'Dear Ms. Vance,\n\nthank you for writing back. I’m not reconsidering, and my withdrawal from the clerk interview stands. I will be at the fair in May.\n\nSam\n',
    '“Hello Mr. Ito, this is Sam Lee calling. I’m ringing about the interview for the bakery. I’ve taken another job, so I have to withdraw. Thank you for asking me. I’ll send you an email too. Goodbye.”\n',
  ];
  for (const text of drafts) {
    it(`takes ${JSON.stringify(text.slice(0, 60))} for a draft`, () => {
      assert.deepEqual(reasonOf(text), {
        draft: true,
        reason: 'it answers an interview invitation',
      });
    });
  }

  it('trusts front matter and the name of the file', () => {
    assert.equal(
      reasonOf('---\nscenario: decline\n---\nNo.\n').reason,
      'its front matter names “scenario”',
    );
    assert.equal(reasonOf('No.\n', 'jobs/acme.decline.md').reason, 'its name says so');
    assert.equal(reasonOf('---\ntitle: No\n---\nNo.\n', 'jobs/acme.md').draft, false);
  });

  /** Why a document is none, and documents of that kind. */
  const none: Readonly<Record<string, readonly string[]>> = {
    'it isn’t in English': [
      'Sehr geehrte Frau Vance,\n\nvielen Dank für die Einladung zum Gespräch. Ich habe eine andere Stelle angenommen und ziehe meine Bewerbung zurück.\n\nMit freundlichen Grüßen\nSam\n',
      'Bonjour Madame, je vous remercie pour l’invitation à un entretien. J’ai accepté un autre poste et je retire ma candidature. Cordialement, Sam\n',
      'ヴァンス様\n\n面接のご案内をいただきありがとうございます。 誠に恐縮ですが、 このたびは 辞退させて いただきたく 存じます。 何卒 よろしく お願い いたします。\n',
    ],
    'it doesn’t read like a message': [
      'Sunday. Slept badly. The interview in Leeds or not? I’ve accepted the other job, so I’ll ring them and call it off. Walked the dog.\n',
      '12 November\n\nTold the bank I withdraw. Mum thinks I’m mad to cancel an interview with them. Made soup.\n',
      'HOST: So he rang?\n\nGUEST: He did: I’ve got another job, I won’t come to the interview, thank you for asking me.\n\nHOST: Well.\n',
      '# no-thanks\n\nWrites the mail that declines an interview.\n\n## Use\n\nRun `no-thanks`. I withdraw my application, it says.\n',
      '---\ntitle: Saying no\n---\nDear reader,\n\nthank you for the invitation, I withdraw my application.\n\nSam\n',
      'Q: May I cancel the interview?\nA: You may. Thank them and withdraw.\n',
      'Dear Ms. Ito,\n\nthank you, I withdraw my application.\n\nSam\n\nDear Mr. Roe,\n\nthank you, I can’t come to the interview.\n\nSam\n',
    ],
    'it isn’t about an interview of yours': [
      'Hi Dana,\n\nsorry, I can’t make our catch-up on Thursday, we’ve candidate interviews all day. Friday at two?\n\nSam\n',
      'Hi Dana,\n\nI’ll have to pass on coffee until the autumn, sorry. Best of luck with the interviews!\n\nSam\n',
      'Hi lads,\n\nI’m out. I’ve landed a job on the boats and can’t do rehearsals any more. Thanks for three great years.\n\nSam\n',
      'Hi Dana,\n\nI can’t come on Saturday, my sister is visiting. Thanks for asking me!\n\nSam\n',
    ],
    'it isn’t about a job interview': [
      'Dear Philippa,\n\nthank you for the lovely invitation to the christening. I’m afraid I must decline, as I’ll be at sea.\n\nSam\n',
      'Dear Ms. Roe,\n\nThank you for the invitation to be interviewed for your podcast. I must decline, as I’ve accepted another job and can’t talk about it.\n\nSam\n',
      'Dear Mr. Bell,\n\nThank you for asking me to the interview about the beehives. I’ve taken another job and must withdraw my application.\n\nSam\n',
      'Dear Mr. Bell,\n\nOn behalf of the choir I wish to withdraw our application to the small arts fund. We need no interview with your assessors. Thank you.\n\nSam\n',
      'Dear Mr. Bell,\n\nThank you for the invitation to the opening of the new bakery. I can’t be there, I’ve an interview that day.\n\nSam\n',
      'Dear Mr. Bell,\n\nThank you for considering me for the shortlist. I withdraw my poem and wish you luck with the other candidates.\n\nSam\n',
      'Dear Mr. Bell,\n\nI’m honoured to be asked to open your conference on hiring. I have to decline, as I start in a new job that week.\n\nSam\n',
      'Dear Ms. Roe,\n\nI withdraw my application for the flat. Thank you for showing me round, and for the interview with the others.\n\nSam\n',
    ],
    'it is between colleagues': [
      'From: Sam Lee <sam@roe.example>\nTo: Dana Ito <dana@roe.example>\nSubject: Declined: hiring sync\n\nHi Dana,\n\nI can’t make the hiring sync on Friday. Thanks for the notes on the interview panels.\n\nSam\n',
    ],
    'it answers an offer, not an interview': [
      'Dear Ms. Vance,\n\nThank you for the offer. I’ve decided to go with another company and must turn it down. I enjoyed the interviews.\n\nSam\n',
      'Dear Ms. Vance,\n\nThank you for offering me the position of Clerk. I have accepted another job.\n\nSam\n',
    ],
    'the employer writes it': [
      'Dear Sam,\n\nThank you for your application. We have decided not to move forward with your application, and wish you luck.\n\nDana Vance\n',
      'Hi Sam, I’m sorry but we need to cancel your interview tomorrow. Could you come on Friday? Dana\n',
    ],
    'it’s about someone else’s interview': [
      'Hi Dana, thanks for asking me to interview the two finalists for the clerk post. I can’t on the 14th. Good luck filling the post! Sam',
      'Dear Dana,\n\nof course I accept. I’ve let the other firm know that I won’t be coming to their second interview. See you soon!\n\nSam\n',
      'Hi Dana,\n\nbad news about your interview on Friday: Musa Bello has accepted another job and has withdrawn. Thank you for your patience.\n\nSam\n',
      'Hi Dana,\n\nthe second candidate has withdrawn; she has accepted another job. I’ll cancel the interview.\n\nThanks,\nSam\n',
    ],
    'it asks for a job': [
      'Dear Ms. Vance,\n\nI am writing to apply for the position of Clerk. I withdrew from my studies in May and could come for an interview at any time. Thank you.\n\nSam\n',
    ],
    'it accepts the interview': [
      'Dear Ms. Vance,\n\nI am glad to accept your invitation to interview for Clerk. I had another interview on that day and have cancelled it.\n\nSam\n',
      'Dear Ms. Vance,\n\nThank you for the invitation to interview. I confirm that I will attend on Tuesday. I’m sorry that I can’t come earlier.\n\nSam\n',
    ],
    'it leaves a job': [
      'Dear Ms. Vance,\n\nI resign from my position as Clerk, as I have accepted another job. Thank you for everything.\n\nSam\n',
    ],
    'nothing in it turns an interview down': [
      'Hi Dana,\n\nsomebody in your office has me down as withdrawn. I have not withdrawn, and I’ll be at the interview on Friday. Could you put it straight, please?\n\nSam\n',
      'Hi Dana,\n\nI just got a mail saying my application had been withdrawn. I have not withdrawn and I’d love to come to the interview on Monday. Could you set it right, please?\n\nThanks,\nSam\n',
      'Hi Dana,\n\nPlease take me off the interview panel for the clerk post; one of the five is my cousin. Sorry to do this to you.\n\nSam\n',
      'Dear Kim,\n\nThank you for telling me about the interviews for the clerk post. I passed it on to my niece. All the best with the post!\n\nSam\n',
      'Dear Ms. Vance,\n\nThank you for the interview for Clerk. I enjoyed meeting you all and wish you a good weekend.\n\nSam\n',
      'Dear Ms. Vance,\n\nThank you for the invitation to interview for Clerk. Is there a lift to the third floor?\n\nSam\n',
    ],
  };
  for (const [reason, texts] of Object.entries(none)) {
    for (const text of texts) {
      it(`says of ${JSON.stringify(text.slice(0, 60))}: ${reason}`, () => {
        assert.deepEqual(reasonOf(text), { draft: false, reason });
      });
    }
  }

  it('passes over a line of another language', () => {
    const text =
      'Grüß Gott Frau Vance,\n\nThank you for inviting me to interview. I’ve accepted another job and withdraw my application. I hope you find somebody soon.\n\nMit freundlichen Grüßen\nSam\n';
    assert.equal(reasonOf(text).draft, true);
  });

  it('checks a text that one asks for, whatever it is', () => {
    assert.equal(lint('Nothing of the kind.', { always: true }).draft, true);
  });

  it('finds 97 in 100 drafts of the corpus without metadata', () => {
    const drafts = corpusFiles()
      .map(readCorpus)
      .flatMap((file) => (file.kind === 'not-drafts' ? [] : file.drafts))
      .filter(({ text }) => !text.startsWith('---'));
    const missed = drafts.filter(
      ({ text, name }) => !lint(text, { path: name.replace('.decline', '') }).draft,
    );
    assert.ok(missed.length <= 0.03 * drafts.length, missed.map(({ id }) => id).join(' '));
  });

  it('stays quick over long, odd texts', () => {
    const texts = [
      'a '.repeat(500_000),
      '# \n'.repeat(100_000),
      '**a** b\n'.repeat(100_000),
      'Dear x,\n'.repeat(100_000),
    ];
    for (const text of texts) {
      const started = performance.now();
      reasonOf(text);
      assert.ok(performance.now() - started < 5_000, JSON.stringify(text.slice(0, 10)));
    }
  });
});
