import type { Draft } from '../draft/draft';
import { reasonsOf } from '../draft/meaning/reasons';
import { isExplained } from '../draft/meaning/sour';
import { meets } from '../draft/search';
import { idsOf } from '../draft/tables';
import type { Sentence } from '../draft/text/sentences';
import { isBusy } from '../mend/oneReason';
import { matcher, wordId } from '../phrases/language';

/** How many sentences make a story: behind the news it belongs to, and anywhere. */
const storyLength = { behindNews: 3, anywhere: 5 } as const;

/** The sentence with which a reason has become a story. */
export function longStory(draft: Draft): Sentence | undefined {
  const reasons = reasonsOf(draft);
  let next = 0;
  let run = 0;
  let behindNews = 0;
  let ofLife = false;
  for (const sentence of draft.sentences) {
    const story =
      (isStory(draft, sentence) || (behindNews > 0 && ofLife && tellsOn(draft, sentence))) &&
      !isBusy(draft, sentence);
    run = story ? run + 1 : 0;
    behindNews = story && behindNews > 0 ? behindNews + 1 : 0;
    for (; reasons[next]?.sentence === sentence; next++) {
      // What a matter of life goes on with is told on, and no new reason.
      if (behindNews === 0 || !ofLife) behindNews = 1;
      ofLife = lives.some((life) => reasons[next]?.topics.has(life));
    }
    if (behindNews >= storyLength.behindNews || run >= storyLength.anywhere) return sentence;
  }
  return undefined;
}

const lives = ['family', 'health', 'hardship'];

/** “The hospital wants him in every week”, “someone has to be there”: what goes on with a matter of life. */
function tellsOn(draft: Draft, sentence: Sentence): boolean {
  if (sentence.question || draft.inSignOff(sentence) || isExplained(draft, sentence)) return false;
  for (let at = sentence.first; at < sentence.last; at++) {
    if (roles[draft.words.id[at] as number] === reader) return false;
  }
  return goesOn(draft, sentence) || meets(draft.readings('kinFact'), sentence);
}

/** “(And) she …”, “somebody …”, “the hospital …” */
function goesOn({ words: { id } }: Draft, { first }: Sentence): boolean {
  const at = joining.has(id[first] as number) ? first + 1 : first;
  return others.has(id[at] as number) || (id[at] === the && carers.has(id[at + 1] as number));
}

const joining = idsOf('and so now');
const others = idsOf('he she it they that this someone somebody nobody both');
const the = wordId('the');
const carers = idsOf('doctor doctors hospital clinic school bank council');

/** Told of what happened, without a word about the reader. */
function isStory(draft: Draft, sentence: Sentence): boolean {
  if (sentence.question || draft.inSignOff(sentence)) return false;
  const { id } = draft.words;
  const { last } = sentence;
  let someone = false;
  let happened = false;
  for (let at = sentence.first; at < last; at++) {
    const role = roles[id[at] as number];
    if (role === reader) return false;
    if (role === narrator) someone = true;
    else if (someone && !happened) happened = role === pastVerb || endsInEd(draft, at);
  }
  return happened;
}

/** Word number → what the word does in a story. */
const roles = new Uint8Array(matcher.vocabulary.count);
const [narrator, pastVerb, reader] = [1, 2, 3];
for (const id of matcher.members('narrator')) roles[id] = narrator;
for (const id of matcher.members('pastVerb')) roles[id] = pastVerb;
for (const id of matcher.members('ofYours')) roles[id] = reader;

function endsInEd({ words, text }: Draft, at: number): boolean {
  const end = words.end[at] as number;
  return text.charCodeAt(end - 1) === letterD && text.charCodeAt(end - 2) === letterE;
}

const [letterD, letterE] = ['d', 'e'].map((letter) => letter.charCodeAt(0));
