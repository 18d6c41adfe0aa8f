import { derived } from '../draft/derived';
import type { Draft } from '../draft/draft';
import type { Range } from '../draft/layout';
import { thanksOf } from '../draft/parts';
import type { Reading } from '../draft/reading';
import { isStop, type Sentence } from '../draft/sentences';
import { matcher } from '../phrases/language';
import { isWord } from '../phrases/matcher';
import { flag, shape } from '../phrases/vocabulary';
import { faultsOf } from './criticism';
import { cutFix } from './leave-out';
import type { Finding, Fix, Rule } from './rule';
import { merged } from './spans';

export const harshTone: Rule = {
  id: 'harsh-tone',
  severity: 'warning',
  summary: 'Rude, sarcastic, blunt or shouting.',
  why: 'A message is forwarded more often than you think, and tone is what people retell.',
  examples: [
    {
      text: 'Hi Dana,\n\nThank you for the interview[|!!|] I withdraw my application.\n\nKind regards,\nSam\n',
      fixes: {
        'Keep one exclamation mark':
          'Hi Dana,\n\nThank you for the interview! I withdraw my application.\n\nKind regards,\nSam\n',
      },
    },
    { text: 'Hi Dana,\n\nThank you so much! I withdraw my application.\n\nSam\n' },
  ],
  *check(draft) {
    yield* marks(draft);
    yield* capitals(draft);
    for (const [sentence, ranges] of merged(draft, rudeOf(draft))) {
      for (const range of ranges) {
        yield {
          span: draft.spanOf(range),
          message: 'Harsh: say it plainly and kindly, or leave it out.',
          fixes: mend(draft, sentence, ranges),
        };
      }
    }
  },
};

/** Takes it out; what is left of mock thanks would be no better. */
function mend(draft: Draft, sentence: Sentence, ranges: readonly Range[]): Fix[] {
  if (draft.readings('thanks').some((thanks) => thanks.sentence === sentence)) return [];
  return [{ ...cutFix(draft, sentence, ranges, 'Leave it out'), safe: false }];
}

/** Rude words, orders and sarcasm that are the writer's own. */
export const rudeOf = derived((draft: Draft): readonly Reading[] => {
  const own = (reading: Reading) => reading.subject === 'writer';
  return [
    ...mockThanks(draft),
    ...draft.readings('harsh'),
    ...draft.readings('harshTo').filter((reading) => !own(reading)),
    ...scornOf(draft),
    ...draft.readings('bareClause').filter((reading) => isClause(draft, reading)),
    ...draft.readings('bareSentence').filter((reading) => isSentence(draft, reading)),
    ...jeersOf(draft),
  ].filter((reading) => !reading.reported && !reading.negated);
});

/** Questions that want no answer: “Were you hiring an astronaut?”, and “Five rounds for a cleaner?” */
function jeersOf(draft: Draft): Reading[] {
  const bare = draft.readings('incredulous').filter(({ match, sentence }) => {
    return match.first === sentence.first;
  });
  return [...draft.readings('sneer'), ...bare]
    .filter(({ sentence }) => sentence.question)
    .map((reading) => reading.widened(reading.sentence.first, reading.sentence.last));
}

/** Sentences that are rude or find fault: no kind word in them is meant. */
export const unkindOf = derived(
  (draft: Draft): ReadonlySet<Sentence> =>
    new Set([...rudeOf(draft), ...faultsOf(draft)].map(({ sentence }) => sentence)),
);

/** “You people ring in the middle of service”; not “thank you people”. */
function scornOf(draft: Draft): Reading[] {
  const scorn = draft.readings('scorn');
  if (scorn.length === 0) return [];
  const kind = new Set(
    [...draft.readings('thanks'), ...draft.readings('goodwill')].map(({ sentence }) => sentence),
  );
  return scorn.filter(({ sentence }) => !kind.has(sentence));
}

/** “Thank you for the two dates, the second of which contradicted the first”. */
function mockThanks(draft: Draft): Reading[] {
  const faults = faultsOf(draft);
  return thanksOf(draft).filter(({ match, sentence }) =>
    faults.some((fault) => {
      if (fault.sentence !== sentence || fault.match.first < match.last) return false;
      const between = draft.textOf({ first: match.last, last: fault.match.first });
      return (
        /\b(?:which|that|who)\b/i.test(between) && !/\b(?:but|though|although|so)\b/i.test(between)
      );
    }),
  );
}

/** “Not interested!”, “yeah, whatever, …”: nothing else in its clause. */
function isClause(draft: Draft, { match, sentence }: Reading): boolean {
  const { id } = draft.words;
  const opens = match.first === sentence.first || !isWord(id[match.first - 1] as number);
  const closes = match.last >= sentence.last || !isWord(id[match.last] as number);
  return opens && closes && !draft.inSignOff(sentence);
}

/** “Your loss.”: nothing else in its sentence. */
function isSentence(draft: Draft, { match, sentence }: Reading): boolean {
  const ends = match.last >= sentence.last || isStop(draft.words.id[match.last] as number);
  return match.first === sentence.first && ends && !draft.inSignOff(sentence);
}

/** Two exclamation marks or more in a row. */
function* marks(draft: Draft): Iterable<Finding> {
  const { id, start, end, count } = draft.words;
  for (let at = 0; at < count; at++) {
    if (id[at] !== shape['!'] || draft.quoted(at)) continue;
    let last = at + 1;
    while (id[last] === shape['!'] && start[last] === end[last - 1]) last++;
    if (last - at > 1) {
      const span = draft.spanOf({ first: at, last });
      yield {
        span,
        message: 'Two exclamation marks shout: keep one, or a full stop.',
        fixes: [{ title: 'Keep one exclamation mark', edits: [{ span, text: '!' }], safe: true }],
      };
    }
    at = last - 1;
  }
}

function* capitals(draft: Draft): Iterable<Finding> {
  for (const sentence of draft.sentences) {
    const range = shouted(draft, sentence);
    if (!range) continue;
    yield {
      span: draft.spanOf(range),
      message: 'Capitals shout: write it in small letters.',
      fixes: [lowered(draft, range)],
    };
  }
}

/** Fewest known words in capitals that make a shout, one of them an everyday word; “HR, CV” is none. */
const fewest = 2;

const everyday = matcher.table('everyday');

/** The run of capitals in a sentence, if it is a shout rather than some abbreviations. */
function shouted(draft: Draft, { first, last }: Range): Range | undefined {
  const { id, flags } = draft.words;
  let run: Range | undefined;
  let known = 0;
  let plain = 0;
  for (let at = first; at <= last; at++) {
    const word = id[at] as number;
    if (at < last && ((flags[at] as number) & flag.shouting) !== 0) {
      run = { first: run?.first ?? at, last: at + 1 };
      if (word > 0) known++;
      if (everyday[word] === 1) plain++;
    } else if (at >= last || (isWord(word) && !isLink(draft, at))) {
      if (run && known >= fewest && plain > 0) return withEdges(draft, run, first);
      run = undefined;
      known = 0;
      plain = 0;
    }
  }
  return undefined;
}

/** “I” and “A” are capitals in any voice. */
function isLink(draft: Draft, at: number): boolean {
  const { start, end, flags } = draft.words;
  const next = (flags[at + 1] as number) & flag.shouting;
  return (end[at] as number) - (start[at] as number) === 1 && draft.capital(at) && next !== 0;
}

function withEdges(draft: Draft, { first, last }: Range, from: number): Range {
  const opener = first - 1;
  return opener >= from && isLink(draft, opener) ? { first: opener, last } : { first, last };
}

function lowered(draft: Draft, range: Range): Fix {
  const span = draft.spanOf(range);
  const small = draft.text.slice(span.start, span.end).toLowerCase();
  const text = small.replace(/\bi\b/g, 'I');
  return {
    title: 'Lower the voice',
    edits: [{ span, text: text.charAt(0).toUpperCase() + text.slice(1) }],
  };
}
