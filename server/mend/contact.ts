import type { Draft } from '../draft/draft';
import type { Sentence } from '../draft/text/sentences';
import type { Edit, Span } from '../draft/types';
import { addBehind, belonging } from './insert';
import { isParted, nextOf, previousOf } from './neighbours';
import { deleteSentences, replaceSentence } from './sentence';
import { apostrophe, say } from './voice';

const verbs =
  'reach|ring|call|text|message|contact|e-?mail|write|drop|give|hit|get|find|try|catch|ping|bell|phone|add';
const may =
  "(?:(?:do|just|please|maybe|you (?:can|could|might|will)|you['’]ll|u can|y['’]?all can) )*";

/** What leads to somebody's details, from where it may begin: “, give him a bell on”, “and his cell is”, a colon. */
const leads = new RegExp(
  '(?:\\s*\\(|[;:,–—]|\\s-(?=\\s)|\\s(?=(?:and|or)\\b))\\s*(?:(?:and|so|but|or) )?' +
    `(?:${may}(?:${verbs})\\b[^,;:()]*:?\\s*` +
    "|(?:his|her|their)\\b[^,;:()]*|(?:he|she|they)(?:['’]s|['’]re| is| are) (?:on|at|reachable|@)[^,;:()]*|)$",
  'i',
);

/** A sentence that is there for the details only. */
const only = new RegExp(
  `^(?:(?:so|and|or),? )?(?:${may}(?:${verbs}) (?:him|her|them|a line|it)\\b` +
    "|(?:his|her|their)\\b[^,;]*\\b(?:is|are)\\b|(?:he|she|they)(?:['’]s|['’]re| is| are) (?:on|at)\\b)[^,;:()]*[,:]?\\s*$",
  'i',
);

const longestLead = 160;

const his = /\b(?:he|him|his|guy|man|lad|bloke|fella|buddy|brother|husband|son|dad|nephew|Mr)\b/i;
const hers = /\b(?:she|her|hers|woman|lady|girl|lass|sister|wife|daughter|mum|niece|Mrs|Ms)\b/i;

/** “my mate Sanjit Gill”: one whom the writer knows is no stranger, “his” or “hers” though no word tells. */
const named = /\bmy (?:\p{Ll}+ )?\p{Ll}*[^s\s,] (\p{Lu}[\p{Ll}'’-]+)(?!.* and \p{Lu})/u;

/** “I’ll send you her details …”, where the sentences around tell whose. */
function promise(draft: Draft, sentence: Sentence): string {
  const near = [previousOf(draft, sentence), sentence, nextOf(draft, sentence)]
    .map((one) => (one ? draft.textOf(one) : ''))
    .join(' ');
  const [he, she] = [his.test(near), hers.test(near)];
  const name = he === she ? named.exec(draft.textOf(sentence))?.[1] : undefined;
  if (name) {
    const details = `${name}${apostrophe(draft)}s contact details`;
    return say(draft, `I will send you ${details} as soon as I have permission.`);
  }
  // Of two, nobody knows whose; of nobody, neither “his” nor “her”.
  const whose = he === she ? 'their' : he ? 'his' : 'her';
  return say(
    draft,
    `I will send you ${whose} contact details as soon as I have ${whose} permission.`,
  );
}

/** Takes somebody's details out of a sentence, or out with it; `promised` says that they follow. */
export function withoutDetails(
  draft: Draft,
  sentence: Sentence,
  details: Span,
): { promised: Edit[]; left?: Edit[] } | undefined {
  const text = promise(draft, sentence);
  const { start } = draft.spanOf(sentence);
  const before = draft.text.slice(start, details.start);
  if (before.length < longestLead && only.test(before)) {
    const calls = callsBehind(draft, sentence);
    return {
      promised: [replaceSentence(draft, sentence, text), ...deleteSentences(draft, calls)],
      left: deleteSentences(draft, [sentence, ...calls]),
    };
  }
  const near = before.slice(-longestLead);
  const lead = leads.exec(near);
  if (!lead) return undefined;
  const gone = {
    start: details.start - near.length + lead.index + nameIn(draft, lead[0]),
    end: details.end + trailing(draft, sentence, details, lead[0]),
  };
  const cut: Edit = { span: gone, text: '' };
  const closes = /[.!?…]$/.test(draft.text.slice(gone.end, gone.end + 1));
  const end = draft.spanOf(sentence).end;
  // “You could do worse than ring Bernard”: on what number?
  const asks = sendsTo.test(draft.text.slice(start, gone.start));
  const whole = { ...cut, text: '.' };
  const left = gone.end >= end ? [whole] : [cut];
  const rest = asks ? {} : { left };
  const behind = belonging(draft, sentence);
  if (behind) return { promised: [...left, addBehind(draft, behind, text)], ...rest };
  if (gone.end >= end) return { promised: [{ ...whole, text: `. ${text}` }], ...rest };
  const promised = closes
    ? [cut, { span: { start: gone.end + 1, end: gone.end + 1 }, text: ` ${text}` }]
    : [cut, addBehind(draft, sentence, text)];
  return { promised, ...rest };
}

const mostCalls = 3;

/** What is said behind the details only for whoever uses them: “He’s home most evenings.”, “Say your name quick.” */
function callsBehind(draft: Draft, sentence: Sentence): Sentence[] {
  const found: Sentence[] = [];
  let next = nextOf(draft, sentence);
  for (let far = 0; next && far < mostCalls && !isParted(draft, sentence, next); far++) {
    if (draft.inSignOff(next)) break;
    if (ofCalling.test(draft.textOf(next))) found.push(next);
    next = nextOf(draft, next);
  }
  return found;
}

const ofCalling =
  /^(?:(?:and|but|so),? )?(?:(?:he|she|they)(?:['’](?:s|re|ll be)| is| are| will be)(?: \S+)? (?:home|in|up|reachable)\b[^,;:.!?]*\b(?:evenings?|mornings?|afternoons?|weekends?|nights?|before|after|by|until)\b|(?:he|she|they)\b[^,;:.!?]*\b(?:it['’]s you (?:call|ring)ing|who(?:['’]s| is) (?:call|ring)ing|(?:rings?|calls?) back)\b|(?:just )?(?:say|tell (?:him|her|them)|mention) (?:my|your) name\b|(?:you (?:can|could|may) )?tell (?:him|her|them) I sent\b)/i;

/** “: ring Johan Steyn on”: how far the lead tells who it is, where nothing else does. */
function nameIn({ text }: Draft, lead: string): number {
  const found = nameAtEnd.exec(lead);
  const name = found?.[1];
  if (!found || !name || text.split(name).length > 2) return 0;
  return found.index + found[0].length;
}

const nameAtEnd =
  /^.*(?<!^\W*)\b(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+)(?=\s+(?:on|at|via|under)\s*$)/su;

/** The reader is told to get in touch. */
const sendsTo =
  /(?:^|[;:,–—] |\b(?:do|than|could|can|should|might|just|please) )(?:ring|call|text|message|phone|e-?mail|(?:write|reach out) to) (?!me\b|you\b)/i;

/** What goes with the details to the next mark: “after hours”, “and she is free after shift”, a bracket. */
function trailing(draft: Draft, sentence: Sentence, { end }: Span, lead: string): number {
  const limit = Math.max(draft.spanOf(sentence).end, end);
  const rest = draft.text.slice(end, limit);
  if (lead.trimStart().startsWith('(')) return /^[^)]*\)?/.exec(rest)?.[0].length ?? 0;
  const tail = tails.exec(rest)?.[0].length ?? 0;
  return tail + (bids.exec(rest.slice(tail))?.[0].length ?? 0);
}

/** “(he’s on 01632 …,) give him a bell”: how, only the details told. */
const bids = new RegExp(`^,? (?:(?:and|so) )?${may}(?:${verbs}) (?:him|her|them)\\b[^,.;!?]*`, 'i');

const tails =
  /^(?:,? (?:oh|zero|one|two|three|four|five|six|seven|eight|nine|double|treble|hundred)\b)*(?:\s+[^.,;!?]+)?/i;
