import { type Meaning, wordId } from '../../phrases/language';
import type { Draft } from '../draft';
import type { Reading } from '../meaning/reading';
import { meaningId } from '../meaning/readings';
import { thanksOf } from '../parts';
import { isShared, mailboxesOf } from '../text/addresses';
import { isToAll } from './circumstances';
import { type Clues, cluesOf, traitsOf } from './clues';
import { afterHeadings, isDocument, opensAScript } from './documents';
import { type Evidence, evidenceOf, mostNeeded } from './evidence';
import { certain, weightOf, weightOfTraits } from './likelihood';
import { hasLiveAct, leavesNow } from './liveActs';
import { isSentByMachine } from './people';
import { turnsDown } from './turnsDown';
import { type Voice, voiceOf } from './whoSpeaks';

/** Whether a document is a draft of ours, and a short phrase that says why. */
export interface Recognition {
  readonly draft: boolean;
  readonly reason: string;
}

const keys = [
  'channel',
  'scenario',
  'invited',
  'interview',
  'company',
  'position',
  'recipient',
  'sender',
  'sent',
];
const byName = /\.decline\.(?:md|txt|eml)$/i;

/** Decides by front matter, then by file name, then by what the text says. */
export function recognise(draft: Draft, path: string | undefined): Recognition {
  const key = draft.fields.size > 0 && keys.find((name) => draft.fields.has(name));
  if (key) return { draft: true, reason: `its front matter names “${key}”` };
  if (path && byName.test(path)) return { draft: true, reason: 'its name says so' };
  const voice = voiceOf(draft);
  const no = isNoMessage(draft, voice);
  if (no) return { draft: false, reason: no };
  const seen = weightOf(cluesOf(draft, voice));
  // Most drafts show what they are; what is found in them need not be weighed.
  if (seen > certain) return answers;
  const { traits, obstacle } = findingsIn(draft, voice);
  if (seen + weightOfTraits(traits) > 0) return answers;
  return { draft: false, reason: obstacle ?? 'it reads like something else' };
}

const answers: Recognition = { draft: true, reason: 'it answers an interview invitation' };

/** What is found for and against a document, and what speaks against it on its own, if anything does. */
function findingsIn(
  draft: Draft,
  voice: Voice,
): { readonly traits: readonly string[]; readonly obstacle: string | undefined } {
  const evidence = evidenceOf(draft);
  const obstacle = obstacleIn(draft, voice, evidence);
  return { traits: traitsOf(evidence, obstacle), obstacle };
}

/** All that may be weighed of a document, to learn what it weighs. */
export function allCluesOf(draft: Draft): Clues {
  const voice = voiceOf(draft);
  const clues = cluesOf(draft, voice);
  return { ...clues, traits: [...clues.traits, ...findingsIn(draft, voice).traits] };
}

/** Why it can't be one, whatever it says. */
function isNoMessage(draft: Draft, voice: Voice): string | undefined {
  if (!isEnglish(voice)) return 'it isn’t in English';
  if (isSentByMachine(draft)) return 'a machine sends it';
  const { length, fields } = draft;
  const article = fields.size > 0 && articleKeys.some((key) => fields.has(key));
  if (length > longestMessage || length < 4 || article) return noMessage;
  return undefined;
}

const noMessage = 'it doesn’t read like a message';

/** What seems to speak against its being a message about the writer's own interview. */
function obstacleIn(draft: Draft, voice: Voice, evidence: Evidence): string | undefined {
  if (!readsLikeAMessage(draft, voice)) return noMessage;
  const { own, against, objection } = evidence;
  if (against > 0 && against >= own) return objection;
  const needed = own < mostNeeded && onlyTakesAJob(draft) ? mostNeeded : leastEvidence;
  if (own < needed || !isOnesOwn(draft, voice)) return 'it isn’t about an interview of yours';
  if (isAmongColleagues(draft)) return 'it is between colleagues';
  if (opensBy(draft, appliesNow) || (opensBy(draft, applying) && !hasLiveAct(draft)))
    return 'it asks for a job';
  if (!addresses(draft, voice)) return 'it only tells of an interview';
  if (!turnsDown(draft)) return 'nothing in it turns an interview down';
  return undefined;
}

/** From and to one firm: of an interview they hold, unless one of them withdraws within. */
function isAmongColleagues(draft: Draft): boolean {
  const { from, to } = mailboxesOf(draft);
  const domain = from[0]?.domain;
  if (!domain || domain !== to[0]?.domain || isShared(domain)) return false;
  return !hasLiveAct(draft);
}

const leastEvidence = 2;

const fewestWords = 8;
const englishShare = 0.55;

/** Most words of an English text are known to some lexicon; of another language's, hardly a third. */
function isEnglish({ all, known }: Voice): boolean {
  return all < fewestWords || known / all >= englishShare;
}

const longestMessage = 450;
const longestUnaddressed = 130;
/** “Can’t come, sorry!”: in a few words the writer may go without a name. */
const longestImpersonal = 32;
/** A first line of some words that ends in none of a sentence's marks. */
const title = /^\s*(?:[^\s.,!?]+ +){2,}[^\s.,!?]+[ \t]*\r?\n/;
const articleKeys = ['title', 'tags', 'author', 'layout', 'categories'];
function readsLikeAMessage(draft: Draft, { mine, ours, yours, others }: Voice): boolean {
  const { layout, headers, body, text, length } = draft;
  if (others > mine + ours + yours) return false;
  const start = afterHeadings(draft);
  if (isDocument(draft, start)) return false;
  if (layout.greeting || headers.length > 0 || layout.signOff) return true;
  const tells = draft.scenario !== 'referral' && others > 2 && 2 * others >= mine + ours + yours;
  if (length > longestUnaddressed || tells) return false;
  if (start !== body.span.start) return /["“]/.test(text.slice(start).trimStart().charAt(0));
  if (layout.signature !== undefined) return true;
  const first = title.exec(text.slice(start, start + 80));
  return !first || opensAScript(draft, first[0]);
}

/** Whether one person speaks: of “I”, or, in a few words or a letter of thanks, of nobody. */
function isOnesOwn(draft: Draft, { all, mine, ours }: Voice): boolean {
  if (mine > 0 || isHere(draft)) return true;
  if (ours > 0) return false;
  if (isNamed(draft)) return true;
  return all <= longestImpersonal || (draft.layout.greeting !== undefined && says(draft, 'thanks'));
}

const [here, its, it, contracted] = ['here', 'its', 'it', "'s"].map((word) => wordId(word));

/** “Noah here” */
const isHere = (draft: Draft) =>
  nearTop(draft, (at) => draft.words.id[at] === here && draft.capital(at - 1));

/** “it’s Deano”, “its Deano” */
const isNamed = (draft: Draft) =>
  nearTop(draft, (at) => {
    const { id } = draft.words;
    const opens = id[at] === its || (id[at] === contracted && id[at - 1] === it);
    return opens && draft.capital(at + 1);
  });

const fewWords = 6;

function nearTop({ layout }: Draft, holds: (at: number) => boolean): boolean {
  const { first } = layout.main;
  for (let at = first + 1; at < first + fewWords; at++) if (holds(at)) return true;
  return false;
}

/** Whether it says something to the reader: thanks, an apology, a request, or what is theirs. */
function addresses(draft: Draft, { ours, yours, your, please }: Voice): boolean {
  const { scenario, channel, stance, layout } = draft;
  if (layout.greeting && draft.header('to') && hasLiveAct(draft)) return true;
  if (layout.greeting && layout.signOff && leavesNow(draft)) return true;
  if (scenario === 'follow-up' && yours === 0)
    return thanksOf(draft).length > 0 || says(draft, 'checkIn');
  if (your + ours + please > 0 || scenario === 'reschedule' || channel === 'voicemail') return true;
  if (stance.clear.length === 0 && (stance.unclear.length > 0 || stalls(draft))) return true;
  const short = draft.length <= longestImpersonal;
  if (scenario === 'cancellation' && yours === 0 && short && !says(draft, 'interviewThere'))
    return true;
  for (const meaning of kind)
    if (draft.readings(meaning).some(({ match }) => !isToAll(draft, match.last))) return true;
  return (yours > 0 && !says(draft, 'interviewThere')) || forbids(draft);
}

const kind = ['thanks', 'sorry', 'remove', 'goodwill'].map(meaningId);

const [do_, not] = ['do', 'not'].map((word) => wordId(word));

/** “Don’t call me again.” is told to somebody. */
function forbids({ words, sentences }: Draft): boolean {
  return sentences.some(({ first }) => words.id[first] === do_ && words.id[first + 1] === not);
}

const stalls = (draft: Draft) => says(draft, 'stall') || says(draft, 'later');

const says = (draft: Draft, meaning: Meaning) => draft.readings(meaning).length > 0;

/** Whether the first sentences say so: what a letter is for, it says at once. */
function opensBy(draft: Draft, meaning: number): boolean {
  const readings = draft.readings(meaning);
  if (readings.length === 0) return false;
  const end = draft.sentences[1]?.last ?? draft.words.count;
  return readings.some(({ match, negated }) => !negated && match.first < end);
}

const [appliesNow, applying] = ['appliesNow', 'applying'].map(meaningId) as [number, number];

/** Another job is the only news: enough beside a word of an interview and of an application. */
function onlyTakesAJob(draft: Draft): boolean {
  const { stance, scenario } = draft;
  if (scenario !== 'decline' || says(draft, 'thanks')) return false;
  if (stance.clear.length + stance.unclear.length === 0) return false;
  const isNews = ({ match }: Reading) => draft.meaningOf(match) === 'accepted';
  return stance.clear.every(isNews) && stance.unclear.every(isNews);
}
