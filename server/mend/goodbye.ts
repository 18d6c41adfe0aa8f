import { derived } from '../draft/derived';
import { type Draft, some } from '../draft/draft';
import { apologiesOf } from '../draft/meaning/regret';
import { goodwillOf } from '../draft/parts';
import { meets } from '../draft/search';
import type { Sentence } from '../draft/text/sentences';
import { matcher } from '../phrases/language';
import { isWord } from '../phrases/matcher';

/** The sentences with which the writer takes leave: what is added comes before them. */
export const goodbyesOf = derived((draft: Draft): ReadonlySet<Sentence> => {
  const found = new Set(draft.readings('goodbye').map(({ sentence }) => sentence));
  const { main } = draft.layout;
  const own = draft.sentences.filter(({ first }) => first >= main.first && first < main.last);
  for (const sentence of own.slice(1).reverse()) {
    if (!found.has(sentence) && !takesLeave(draft, sentence)) break;
    found.add(sentence);
  }
  return found;
});

/** “Cheers.”, “Tara a bit, (Lee)”: a few last words that tell nothing. */
function takesLeave(draft: Draft, sentence: Sentence): boolean {
  const { words } = draft;
  if (leaveTaking.test(draft.textOf(sentence))) return true;
  let count = 0;
  for (let at = sentence.first; at < sentence.last; at++) {
    if (isWord(words.id[at] as number)) count++;
  }
  if (count > fewWords || sentence.question || some(telling, words, sentence)) return false;
  const { clear, unclear } = draft.stance;
  return ![clear, unclear, apologiesOf(draft), goodwillOf(draft), draft.readings('interview')].some(
    (readings) => meets(readings, sentence),
  );
}

/** “Right then, that’s all I had, really.”, “Y’all take care now.”, “See you.” */
const leaveTaking =
  /^(?:(?:and|so|well|right|ok(?:ay)?|anyway|anyhow)(?: then)?,? )?(?:see (?:you|ya|yous|ye)(?: (?:soon|then|around|later))?|(?:y['’]all |you )?take care(?: now| of yoursel(?:f|ves))?|(?:that['’]?s|that is|that was) (?:all|it|everything|about it)(?: (?:I had|from me|for now|I wanted|I rang for))?(?:,? really)?)[.!]*$|^(?:servus|ciao|tschüss|adios|adiós|adieu|arrivederci|hasta luego|slán|slan|hwyl|tot ziens|totsiens|ka kite|sala kahle|ingat|toodle-?pip|ta-?ta)\b/iu;

const fewWords = 3;
const telling = matcher.anyOf('auxiliary', 'pastVerb', 'subjectI', 'subjectYou', 'negator', 'day');
