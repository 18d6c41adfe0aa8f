import type { Draft } from '../draft/draft';
import { beginningIn } from '../draft/search';
import type { Sentence } from '../draft/text/sentences';
import { withdrawal } from './stock';
import { apostrophe, say } from './voice';

/** The withdrawal in the place of these sentences: with what it calls off, unless that is called off already. */
export function withdrawalFrom(
  draft: Draft,
  gone: readonly Sentence[],
  kept: string,
  named: string,
): string {
  const cancelled = draft.stance.clear.some(
    ({ match, sentence }) => draft.meaningOf(match) === 'cancel' && !gone.includes(sentence),
  );
  if (cancelled) return say(draft, 'I would like to withdraw my application as well.');
  const occasion = calledOff(draft, gone, kept);
  const lost = losesInterview(draft, gone);
  const text = withdrawal(draft, occasion ?? calledAgain(named), lost && occasion !== undefined);
  // “so about the lifeguard interview idk yet”: what it is that goes ahead.
  return lost && !/interview/i.test(kept)
    ? text.replace(/(?<=not to go ahead)(?=,)/, ' with the interview')
    : text;
}

/** “I won’t make it in for the interview on Thursday”: that there was one, nothing else tells. */
function losesInterview(draft: Draft, gone: readonly Sentence[]): boolean {
  const told = draft.readings('interview');
  return told.length > 0 && told.every(({ sentence }) => gone.includes(sentence));
}

/** “tomorrow’s interview”, where these sentences cancel or doubt it; “I’ll ring you today” tells another day. */
function calledOff(draft: Draft, gone: readonly Sentence[], kept: string): string | undefined {
  const doubted = draft.stance.unclear.some(({ sentence }) => gone.includes(sentence));
  if (draft.scenario !== 'cancellation' && !doubted) return undefined;
  return theInterview(draft, gone, kept);
}

/** The interview, behind words that name it: “it” where nothing else is named since; “to interview” names none. */
function calledAgain(named: string): string | undefined {
  const found = /(\bto )?\binterview\b(.*)$/is.exec(named);
  if (!found) return undefined;
  const [, verb, behind = ''] = found;
  return verb || /[,;:]|\band\b/.test(behind) ? 'the interview' : 'it';
}

/** A day told so that it may be the interview's: not one until, from or by which something else is. */
const aDay =
  /(?<!\b(?:until|till|til|by|before|since|from|after|every|last|to|as of|stands?|looks?|seems?|(?:promised|offered|signed|accepted|told|called|rang|phoned|heard|asked)(?: \w+){0,2} on) )\b(?:(?<near>today|tonight|tomorrow|tmrw?|tomoz|this (?:morning|afternoon|evening)|(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:s(?= interview)|(?: (?:morning|afternoon|evening)))?|(?:weds|tues|thurs?)(?! of\b))(?! week\b)|(?<date>the \d{1,2}(?:st|nd|rd|th)))\b(?!['’]s (?!interview|slot|chat|meeting|appointment))/gi;

/** “the interview on the 4th”: by the one day that these sentences tell, and nothing that stays. */
function theInterview(draft: Draft, within: readonly Sentence[], kept: string): string | undefined {
  const told = new Map<string, string>();
  for (const sentence of within) {
    if (isPast(draft, sentence)) continue;
    for (const { groups } of draft.textOf(sentence).matchAll(aDay)) {
      const { near, date } = groups ?? {};
      if (near) told.set(day(near), `${day(near)}${apostrophe(draft)}s interview`);
      else if (date) told.set(date, `the interview on ${date}`);
    }
  }
  const [only, ...others] = told;
  if (!only || others.length > 0) return undefined;
  const [name, said] = only;
  const rest = draft.sentences.filter((sentence) => !within.includes(sentence));
  const stays = [kept, ...rest.map((sentence) => draft.textOf(sentence))].join(' ').toLowerCase();
  return stays.includes(name.toLowerCase()) ? undefined : said;
}

/** “My mother had a stroke on Sunday”: the day of something else. */
function isPast(draft: Draft, sentence: Sentence): boolean {
  const { clear, unclear } = draft.stance;
  const ofInterview = [clear, unclear, draft.readings('interview')];
  if (ofInterview.some((ones) => beginningIn(ones, sentence).length > 0)) return false;
  return past.test(draft.textOf(sentence));
}

const past =
  /^(?:my|our|his|her|their|the|an?|I|we)(?: \S+){0,3}? (?:had|was|were|went|fell|broke|died|passed|collapsed|came)\b/i;

const inFull: Readonly<Record<string, string>> = {
  weds: 'wednesday',
  tues: 'tuesday',
  thur: 'thursday',
  thurs: 'thursday',
};

/** In full, and with its capital where it has one. */
function day(told: string): string {
  const full = told
    .toLowerCase()
    .replace(/^(?:tmrw?|tomoz)$/, 'tomorrow')
    .replace(/days$/, 'day')
    .replace(/^(?:weds|tues|thurs?)$/, (short) => inFull[short] as string);
  return full.replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day/, (name) => {
    return name.charAt(0).toUpperCase() + name.slice(1);
  });
}
