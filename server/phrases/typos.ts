import { lowerCase } from './characters';
import { hashOf, type Vocabulary } from './vocabulary';

/**
 * Long words that decide a meaning and are often misspelt. Only these are looked for behind a slip:
 * a short or rare word one letter away is as likely another word.
 */
const words = `
  withdraw withdrawing withdrawal withdrawn withdrew accepted accepting accept appreciate appreciated
  appreciation interview interviews interviewing application grateful invitation opportunity position
  proceed proceeding continue continuing consideration considering considered compensation salary
  benefits unfortunately decided decline declining declined cancel cancelling cancelled schedule
  rescheduling reschedule apologies apologise apologize received receive process candidate candidacy
  company another forward attending pursuing pursue employer employment`.trim();

/** Slips that are more than one step, or that swap a whole ending. */
const known: Readonly<Record<string, string>> = {
  greatful: 'grateful',
  greatfull: 'grateful',
  gratefull: 'grateful',
  recieve: 'receive',
  recieved: 'received',
  withdrawl: 'withdrawal',
  appriciate: 'appreciate',
  apreciate: 'appreciate',
  oppurtunity: 'opportunity',
  oppertunity: 'opportunity',
  intervew: 'interview',
  thnaks: 'thanks',
  thankyou: 'thanks',
  sallary: 'salary',
  salery: 'salary',
};

const shortest = 7;

/** A word that may be misspelt. */
interface Target {
  readonly word: string;
  readonly id: number;
}

const [lengths, letters] = [20, 128];

function shapeOf(letter: number, length: number): number {
  return letter * lengths + length;
}

/** Finds the word behind a slip of one letter: left out, doubled, swapped with the next, another vowel. */
export class Typos {
  private readonly byHash: ReadonlyMap<number, number>;
  /** First letter and length → the words that may be meant. */
  private readonly byShape: (readonly Target[] | undefined)[] = new Array(lengths * letters);

  constructor(vocabulary: Vocabulary) {
    this.byHash = new Map(
      Object.entries(known).map(([slip, word]) => [hashOf(slip), vocabulary.find(word)]),
    );
    for (const word of words.split(/\s+/)) {
      const id = vocabulary.find(word);
      if (word.length < shortest || id === -1) continue;
      for (const length of [word.length - 1, word.length, word.length + 1]) {
        const at = shapeOf(word.charCodeAt(0), length);
        this.byShape[at] = [...(this.byShape[at] ?? []), { word, id }];
      }
    }
  }

  /** The number of the word that `text[start..end]`, of this hash, was meant to be, or -1. */
  find(text: string, start: number, end: number, hash: number): number {
    const length = end - start;
    if (length < shortest - 1 || length >= lengths) return -1;
    const fixed = this.byHash.get(hash);
    if (fixed !== undefined) return fixed;
    const targets = this.byShape[shapeOf(lowerCase(text.charCodeAt(start)), length)];
    if (targets === undefined) return -1;
    for (const { word, id } of targets) if (isSlip(word, text, start, end)) return id;
    return -1;
  }
}

/** Whether the text is this word but for one slip behind its first letter. */
function isSlip(word: string, text: string, start: number, end: number): boolean {
  const letter = (at: number) => lowerCase(text.charCodeAt(start + at));
  const goesOn = (from: number, at: number) => {
    for (let i = 0; from + i < word.length; i++) {
      if (word.charCodeAt(from + i) !== letter(at + i)) return false;
    }
    return true;
  };
  let at = 0;
  while (at < word.length && start + at < end && word.charCodeAt(at) === letter(at)) at++;
  const leftOut = word.length - (end - start);
  if (leftOut === 1) return goesOn(at + 1, at);
  if (leftOut === -1) return at > 1 && letter(at) === letter(at - 1) && goesOn(at, at + 1);
  const [meant, written] = [word.charCodeAt(at), letter(at)];
  if (isVowel(meant) && isVowel(written) && goesOn(at + 1, at + 1)) return true;
  const swapped = word.charCodeAt(at + 1) === written && letter(at + 1) === meant;
  return swapped && goesOn(at + 2, at + 2);
}

function isVowel(code: number): boolean {
  return 'aeiou'.includes(String.fromCharCode(code));
}
