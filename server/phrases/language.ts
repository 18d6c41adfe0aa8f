import { compiled } from './lexicon/index';
import { Matcher } from './matcher';
import { Scanner } from './words';

/** What a phrase can mean: the names of the lexicons' groups of rows. */
export type Meaning = string;

/** All phrases of all lexicons, and the scanner over the same vocabulary. */
export const matcher = new Matcher(compiled);
export const scanner = new Scanner(matcher.vocabulary);

/** Word number → 1 where the word is of that class. */
export const is = {
  negator: matcher.table('negator'),
  subjectI: matcher.table('subjectI'),
  subjectYou: matcher.table('subjectYou'),
  ofYours: matcher.table('ofYours'),
  ofMine: matcher.table('ofMine'),
  subjectThing: matcher.table('subjectThing'),
  subjectOther: matcher.table('subjectOther'),
  auxiliary: matcher.table('auxiliary'),
  ability: matcher.table('ability'),
  breaker: matcher.table('breaker'),
  condition: matcher.table('condition'),
  asking: matcher.table('asking'),
  reporting: matcher.table('reporting'),
  candidate: matcher.table('candidate'),
  peopleBefore: matcher.table('peopleBefore'),
  interjection: matcher.table('interjection'),
  postscript: matcher.table('postscript'),
  future: matcher.table('future'),
  roleNoun: matcher.table('roleNoun'),
  wishing: matcher.table('wishing'),
  trailing: matcher.table('trailing'),
  expense: matcher.table('expense'),
  payContext: matcher.table('payContext'),
  article: matcher.table('article'),
  filler: matcher.table('filler'),
  abbreviation: matcher.table('abbreviation'),
  greetingWord: matcher.table('greetingWord'),
  greetingMore: matcher.table('greetingMore'),
  valediction: matcher.table('valediction'),
  session: matcher.table('session'),
  job: matcher.table('job'),
  day: matcher.table('day'),
  otherwise: matcher.table('otherwise'),
  crowd: matcher.table('crowd'),
  kin: matcher.table('kin'),
  hirer: matcher.table('hirer'),
  org: matcher.table('org'),
  titleNoun: matcher.table('titleNoun'),
  hiringThing: matcher.table('hiringThing'),
} as const;

/** The number of a word that some lexicon names. Throws for any other. */
export function wordId(word: string): number {
  const id = matcher.vocabulary.find(word);
  if (id === -1) throw new Error(`“${word}” is in no lexicon`);
  return id;
}
