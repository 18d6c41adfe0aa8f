import { is, matcher, wordId } from '../../phrases/language';
import { isWord } from '../../phrases/matcher';
import { flag, shape, shapes } from '../../phrases/vocabulary';
import type { Words } from '../../phrases/words';
import type { Draft } from '../draft';

/** Whose text it is, in words: all, those any lexicon knows, of the writer, the reader, and others. */
export interface Voice {
  readonly all: number;
  readonly known: number;
  readonly mine: number;
  readonly ours: number;
  readonly yours: number;
  /** “your”, without “you”. */
  readonly your: number;
  readonly others: number;
  readonly please: number;
}

/** Word number → whom the word speaks for or to; most speak for nobody. Marks are no words. */
const speaks = new Uint8Array(matcher.vocabulary.count);
const [nobody, asking, ours, mine, you, your, others, noWord, nobodyKnows] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
];
for (const id of matcher.members('subjectOther')) speaks[id] = others;
for (const id of matcher.members('ofYours')) speaks[id] = is.subjectYou[id] === 1 ? you : your;
for (const id of matcher.members('ofMine')) speaks[id] = mine;
for (const id of matcher.members('subjectI')) speaks[id] = mine;
for (let id = 0; id < shapes.length; id++) if (!isWord(id)) speaks[id] = noWord;
speaks[shape['@unknown']] = nobodyKnows;
for (const word of ['him', 'her', 'his']) speaks[wordId(word)] = others;
for (const word of ['we', 'us', 'our', 'ours']) speaks[wordId(word)] = ours;
for (const word of ['please', 'kindly']) speaks[wordId(word)] = asking;

export function voiceOf({ words }: Draft): Voice {
  const { count, id, flags } = words;
  const voice = { all: 0, known: 0, mine: 0, ours: 0, yours: 0, your: 0, others: 0, please: 0 };
  let marks = 0;
  let unknown = 0;
  for (let at = 0; at < count; at++) {
    const word = id[at] as number;
    const whom = speaks[word] as number;
    if (whom === nobody) continue;
    if (whom === noWord) marks++;
    else if (whom === nobodyKnows) unknown++;
    else if (((flags[at] as number) & flag.quoted) === 0) hear(voice, whom, words, at);
  }
  voice.all = count - marks;
  voice.known = count - marks - unknown;
  return voice;
}

function hear(
  voice: { -readonly [part in keyof Voice]: number },
  whom: number,
  words: Words,
  at: number,
) {
  if (whom === asking) voice.please++;
  else if (whom === ours) voice.ours += asks(words, at) ? 0 : 1;
  else if (whom === mine) voice.mine++;
  else if (whom === others) voice.others++;
  else if (words.id[at - 1] !== thank) {
    voice.yours++;
    if (whom === your) voice.your++;
  }
}

/** “Thank you to all who …” speaks to everybody. */
const thank = wordId('thank');

/** “Could we …?” speaks for both. */
function asks({ id }: Words, at: number): boolean {
  return at > 0 && is.future[id[at - 1] as number] === 1;
}
