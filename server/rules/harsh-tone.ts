import type { Draft } from '../draft/draft';
import type { Range } from '../draft/layout';
import type { Reading } from '../draft/reading';
import { isStop } from '../draft/sentences';
import { isWord } from '../phrases/matcher';
import { flag, shape } from '../phrases/vocabulary';
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
    {
      text: 'Hi Dana,\n\nThank you. I withdraw my application. [|I DO NOT WANT THIS JOB|].\n\nSam\n',
      fixes: {
        'Lower the voice':
          'Hi Dana,\n\nThank you. I withdraw my application. I do not want this job.\n\nSam\n',
      },
    },
    {
      text: 'Hi Dana,\n\nThank you. I withdraw. Do[|n’t waste my time again|].\n\nSam\n',
      fixes: {
        'Leave it out': 'Hi Dana,\n\nThank you. I withdraw.\n\nSam\n',
      },
    },
    { text: 'Hi Dana,\n\nThank you. [|Not interested|]. I withdraw.\n\nSam\n' },
    { text: 'Hi Dana,\n\nThank you. I withdraw, [|whatever|].\n\nSam\n' },
    { text: 'Hi Dana,\n\nThank you. I withdraw, [|unless you people|] can answer.\n\nSam\n' },
    { text: 'Hi Dana,\n\nThank you so much! I withdraw my application.\n\nSam\n' },
    { text: 'Hi Dana,\n\nThank you for the NASA and ESA briefing. I withdraw.\n\nSam\n' },
    {
      text: 'Hi Dana,\n\nThank you. I withdraw. I’m not interested in moving, whatever happens.\n\nSam\n',
    },
    { text: 'Hi Dana,\n\nThank you. I didn’t want to waste your time, so I withdraw.\n\nSam\n' },
    {
      text: 'Hi Dana,\n\nThank you. I withdraw. It would be stupid of me to keep you waiting.\n\nSam\n',
    },
  ],
  *check(draft) {
    yield* marks(draft);
    yield* capitals(draft);
    for (const [sentence, ranges] of merged(draft, rudeOf(draft))) {
      for (const range of ranges) {
        yield {
          span: draft.spanOf(range),
          message: 'Harsh: say it plainly and kindly, or leave it out.',
          fixes: [{ ...cutFix(draft, sentence, ranges, 'Leave it out'), safe: false }],
        };
      }
    }
  },
};

function rudeOf(draft: Draft): Reading[] {
  const own = (reading: Reading) => reading.subject === 'writer';
  return [
    ...draft.readings('harsh'),
    ...draft.readings('harshTo').filter((reading) => !own(reading)),
    ...draft.readings('bareClause').filter((reading) => isClause(draft, reading)),
    ...draft.readings('bareSentence').filter((reading) => isSentence(draft, reading)),
  ].filter((reading) => !reading.reported && !reading.negated);
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

/** Fewest plain words in capitals that make a shout; abbreviations are no plain words. */
const fewest = 2;

/** The run of capitals in a sentence, if it is a shout rather than some abbreviations. */
function shouted(draft: Draft, { first, last }: Range): Range | undefined {
  const { id, flags } = draft.words;
  let run: Range | undefined;
  let plain = 0;
  for (let at = first; at <= last; at++) {
    const loud = at < last && ((flags[at] as number) & flag.shouting) !== 0;
    if (loud) {
      run = { first: run?.first ?? at, last: at + 1 };
      if (isPlain(draft, at)) plain++;
    } else if (at >= last || isWord(id[at] as number)) {
      if (run && at < last && isLink(draft, at)) continue;
      if (run && plain >= fewest) return withEdges(draft, run, first);
      run = undefined;
      plain = 0;
    }
  }
  return undefined;
}

/** A word some lexicon knows: “WANT”, not “NASA”. */
function isPlain(draft: Draft, at: number): boolean {
  const { id, start, end } = draft.words;
  return (id[at] as number) > 0 && (end[at] as number) - (start[at] as number) > 1;
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
