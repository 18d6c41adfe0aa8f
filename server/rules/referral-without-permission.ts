import type { Draft } from '../draft/draft';
import type { Reading } from '../draft/meaning/reading';
import { beginningIn, overlaps } from '../draft/search';
import { idsOf } from '../draft/tables';
import type { Range } from '../draft/text/layout';
import type { Sentence } from '../draft/text/sentences';
import type { Span } from '../draft/types';
import { withoutDetails } from '../mend/contact';
import { is } from '../phrases/language';
import { contactIn, mayHoldDetails } from './contacts';
import type { Finding, Fix, Rule } from './rule';

export const referralWithoutPermission: Rule = {
  id: 'referral-without-permission',
  severity: 'warning',
  summary: 'Gives somebody’s contact details without a word that they agreed.',
  why: 'A number is its owner’s to give; a name and a reason are enough until they say yes.',
  examples: [
    {
      text: 'Hi Dana,\n\nThank you for the invitation. I withdraw, as I’ve accepted another position. My colleague Ann Ruiz would be ideal. Her email is [|ann@ruiz.example|].\n\nKind regards,\nSam\n',
      fixes: {
        'Promise the details for later':
          'Hi Dana,\n\nThank you for the invitation. I withdraw, as I’ve accepted another position. My colleague Ann Ruiz would be ideal. I’ll send you her contact details as soon as I have her permission.\n\nKind regards,\nSam\n',
      },
    },
    {
      text: 'Hi Dana,\n\nThank you for the invitation. I withdraw, as I’ve accepted another position. My former colleague Ann Ruiz led the same audits for six years.\n\nKind regards,\nSam\n',
    },
  ],
  check(draft) {
    const { sentences } = draft;
    const found: Finding[] = [];
    for (let at = 0; at < sentences.length; at++) {
      const sentence = sentences[at] as Sentence;
      if (!mayHoldDetails(draft, sentence) || draft.inSignOff(sentence)) continue;
      const span = contactIn(draft, at);
      if (!span || permitted(draft, at)) continue;
      const message = 'Contact details without a word of permission: ask first, and say so.';
      found.push({ span, message, fixes: () => mend(draft, sentence, span) });
    }
    return found;
  },
};

/** So many sentences before and behind may hold the word of permission. */
const nearby = 2;

/** Whether a word of permission stands near the sentence. */
function permitted(draft: Draft, at: number): boolean {
  const around = draft.sentences.slice(Math.max(0, at - nearby), at + nearby + 1);
  const near = { first: around[0]?.first ?? 0, last: around.at(-1)?.last ?? 0 };
  const said = beginningIn(draft.readings('permission'), near);
  const given = said.filter(
    ({ match, subject }) => subject === 'writer' && givesOwn.test(draft.textOf(match)),
  );
  const counts = (reading: Reading) =>
    !reading.negated &&
    !reading.unreal &&
    !isWritersYes(draft, reading) &&
    !given.some((one) => overlaps(one.match, reading.match));
  return (
    said.some((reading) => counts(reading) || isDenial(draft, reading)) ||
    beginningIn(draft.readings('willing'), near).some(
      (reading) => counts(reading) && !reading.future && reading.subject !== 'writer',
    )
  );
}

/** “I’ve said yes elsewhere”: to a job, and by nobody who is named. */
function isWritersYes({ words: { id } }: Draft, { match, subject }: Reading): boolean {
  return subject === 'writer' && granting.has(id[firstVerb(id, match)] as number);
}

/** “I’ve given my consent to another appointment” */
const givesOwn =
  /(?<!\bbeen )\b(?:give|gave|given|giving)\s+my\s+(?:consent|permission|agreement|word|yes)\b/i;

/** Where the verb of a phrase stands, behind its auxiliaries. */
function firstVerb(id: Draft['words']['id'], { first, last }: Range): number {
  let at = first;
  while (
    at < last - 1 &&
    (is.auxiliary[id[at] as number] === 1 || is.filler[id[at] as number] === 1)
  )
    at++;
  return at;
}

const granting = idsOf('said says saying agreed agree consented approved');

/** “she doesn’t mind” is said with a negation of its own. */
function isDenial(draft: Draft, { match }: Reading): boolean {
  return /^(?:does|do|would|will|did|has)\b/i.test(draft.textOf(match));
}

/** A name is enough for now; the details come with their owner's word. */
function mend(draft: Draft, sentence: Sentence, span: Span): Fix[] {
  const mended = withoutDetails(draft, sentence, span);
  if (!mended) return [];
  const promised = { title: 'Promise the details for later', edits: mended.promised };
  if (!mended.left) return [promised];
  return [promised, { title: 'Leave the contact details out', edits: mended.left }];
}
