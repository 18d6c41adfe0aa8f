import type { Draft } from '../draft/draft';
import type { Sentence } from '../draft/text/sentences';
import type { Clause } from './clauses';
import { staysOn } from './neutral';
import { say } from './voice';

/** “(They came back with more,) and I’ve accepted it”, “I said yes”: what was accepted is gone. */
const pointsBack =
  /^(?:and |but |so )?(I(?:['’]ve| have)? (?:\S+ly )?(?:said (?:yes|aye)(?: to (?:it|that|them))?|agreed|(?:accepted|took|taken|signed)(?: (?:it|that|them))?))(?=$|[\s,;.!])(?! (?:an?|the|my|another|to|on|up|with|for)\b)/i;

/** What is left of a sentence, with its news said in full where it points back to what is gone. */
export function restated(
  draft: Draft,
  sentence: Sentence,
  clauses: readonly Clause[],
  kept: readonly Clause[],
  text: string,
): string {
  if (kept[0] === undefined || kept[0] === clauses[0])
    return anotherOne(draft, clauses, kept, text);
  const said = pointsBack.exec(text)?.[1];
  if (said === undefined) return text;
  return newsInFull(draft, sentence) + text.slice(text.indexOf(said) + said.length);
}

/** What was accepted, without a word of what it was. */
export function newsInFull(draft: Draft, sentence: Sentence): string {
  const stays = staysOn(draft, sentence);
  return say(
    draft,
    stays ? 'I have decided to stay where I am' : 'I have accepted another position',
  );
}

const relative = /^(?:,? ?)(?:whose|which|that|where)\b/i;
/** “(I’ve) a place in a group (whose topic …)”: which one, the clause that goes has told. */
const bare = /\b(?:in|with|at|for) (an?) \p{L}+(?=[.!]?$)/u;

/** “a group” without what told it apart is “another group”. */
function anotherOne(
  draft: Draft,
  clauses: readonly Clause[],
  kept: readonly Clause[],
  text: string,
): string {
  const gone = clauses[clauses.indexOf(kept.at(-1) as Clause) + 1];
  const found = gone && relative.test(draft.textOf(gone)) ? bare.exec(text) : null;
  if (!found) return text;
  const at = found.index + found[0].indexOf(` ${found[1]} `) + 1;
  return `${text.slice(0, at)}another${text.slice(at + (found[1] as string).length)}`;
}
