import { matcher, wordId } from '../../phrases/language';
import { type Shape, shape } from '../../phrases/vocabulary';

/** What a word can do to those behind it in its clause, a bit each. */
export const trait = {
  /** Nothing before it says anything of what follows. */
  closing: 1,
  /** What is asked for begins anew: “I won’t be coming & pls give my slot away”. */
  please: 2,
  condition: 4,
  wishing: 8,
  reporting: 16,
  breaker: 32,
  /** A comma or “and”. */
  joint: 64,
  auxiliary: 128,
  /** “I”, “my” */
  own: 256,
  ability: 512,
  future: 1024,
  negator: 2048,
  /** It may say who does it. */
  subject: 4096,
} as const;

const classes: Readonly<Partial<Record<keyof typeof trait, readonly string[]>>> = {
  condition: ['condition'],
  wishing: ['wishing'],
  reporting: ['reporting'],
  breaker: ['breaker'],
  auxiliary: ['auxiliary'],
  own: ['subjectI', 'ofMine'],
  ability: ['ability'],
  future: ['future'],
  negator: ['negator'],
  subject: ['subjectI', 'subjectYou', 'subjectThing', 'subjectOther', 'ofMine'],
};
const closing: readonly Shape[] = [';', ':', '@dash', '@open', '@break'];
const asking = ['please', 'pls', 'plz', 'kindly'];

/** Word number → its traits. Most words have none, and one look passes over them. */
export const governing = new Int32Array(matcher.vocabulary.count);

for (const [name, members] of Object.entries(classes)) {
  for (const member of members) for (const id of matcher.members(member)) give(id, name);
}
for (const mark of closing) give(shape[mark], 'closing');
for (const word of asking) give(wordId(word), 'please');
for (const word of ['their', 'where']) give(wordId(word), 'subject');
// “You wanted to know what they pay”
give(wordId('know'), 'reporting');
for (const id of [shape[','], wordId('and')]) give(id, 'joint');

function give(id: number, name: string): void {
  governing[id] = (governing[id] as number) | trait[name as keyof typeof trait];
}
