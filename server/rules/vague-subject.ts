import type { Draft } from '../draft/draft';
import { spaced, subject } from '../mend/subject';
import type { Rule } from './rule';

export const vagueSubject: Rule = {
  id: 'vague-subject',
  severity: 'information',
  summary: 'The subject doesn’t say what the message is about.',
  why: 'A recruiter with two hundred mails should see from the list that a place is free.',
  examples: [
    {
      text: 'Subject: [|Quick question|]\n\nHello Dana,\n\nThank you. I withdraw my application.\n\nSam\n',
      fixes: {
        'Say what the message is for':
          'Subject: Withdrawal of my application - Sam\n\nHello Dana,\n\nThank you. I withdraw my application.\n\nSam\n',
      },
    },
    {
      text: 'Subject: Withdrawal from application - Sam Lee\n\nHello Dana,\n\nThank you. I withdraw my application.\n\nSam\n',
    },
  ],
  check(draft) {
    const header = draft.header('subject');
    if (!header || header.value === '' || draft.channel !== 'email') return [];
    if (!isVague(header.value, namesIn(draft))) return [];
    return [
      {
        span: header.span,
        message: 'Vague subject: name the interview or the withdrawal.',
        fixes: () => [
          {
            title: 'Say what the message is for',
            edits: [{ span: header.span, text: spaced(draft, header.span.start, subject(draft)) }],
            safe: true,
          },
        ],
      },
    ];
  },
};

const prefixes = /^(?:\s*(?:re|fwd?|aw|wg|sv|vs|tr|antw|res|rv)\s*(?:\[\d+\])?:)+\s*/i;
const empty = new Set(
  `a about again all an and any answer attention back base brief checking email few fw fyi for from
  good greetings hello hey hi hiya howdy i important in info information it just letter line lines little mail me
  message morning my news no note of on one please question questions quick re regarding reply request
  response short small some something sorry subject thank thanks that the there this to touching
  untitled up update urgent us we week word you your hope well day everyone team follow following
  small thing things matter matters stuff heads bit quickie sorry hiya yesterday last latest previous bit personal private confidential attn
  kia ora aloha namaste bonjour hola ciao hallo servus moin salaam salam shalom gday
  po sir madam other today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday next this about`.split(
    /\s+/,
  ),
);

/** Names of the writer and the reader, in lower case: on the list they say no more than the sender's column. */
function namesIn(draft: Draft): ReadonlySet<string> {
  const { greeting, signature } = draft.layout;
  const told = [draft.header('from')?.value, draft.header('to')?.value, draft.field('sender')];
  const said = [greeting, signature].map((range) => range && draft.textOf(range));
  const text = [...told, draft.field('recipient'), ...said].join(' ').replace(/\S+@\S+/g, ' ');
  return new Set(text.match(/\p{Lu}\p{L}+/gu)?.map((name) => name.toLowerCase()) ?? []);
}

/** “Hello from Graz”, “A short note from Anna”: where it comes from, and not what it is about. */
const greets =
  /^(?:an? )?(?:(?:quick|short|brief|little|warm|kind|big|few|couple of) )*(?:hello|hi|greetings?|regards|wishes|note|lines?|message|mail|e-?mail|words?|news) from(?: \S+){1,3}$/i;

/** Only words that say nothing, or “Interview” alone. */
function isVague(value: string, names: ReadonlySet<string>): boolean {
  const words =
    value
      .replace(prefixes, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (greets.test(value.replace(prefixes, '').trim())) return true;
  const telling = words.filter((word) => !empty.has(word) && !names.has(word));
  return (
    telling.length === 0 ||
    (telling.length === 1 &&
      words.length <= 2 &&
      /^(?:interview|application|job|role|position)$/.test(telling[0] ?? ''))
  );
}
