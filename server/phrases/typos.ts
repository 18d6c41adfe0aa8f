import type { Vocabulary } from './vocabulary';

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

/** Teaches a vocabulary the slips of one letter: left out, doubled, swapped with the next, another vowel. */
export function learnTypos(vocabulary: Vocabulary): void {
  for (const [slip, word] of Object.entries(known)) alias(vocabulary, slip, word);
  for (const word of words.split(/\s+/)) {
    if (word.length >= shortest) for (const slip of slipsOf(word)) alias(vocabulary, slip, word);
  }
}

function alias(vocabulary: Vocabulary, slip: string, word: string): void {
  const id = vocabulary.find(word);
  if (id !== -1 && vocabulary.find(slip) === -1) vocabulary.alias(slip, id);
}

function slipsOf(word: string): string[] {
  const slips: string[] = [];
  for (let at = 1; at < word.length; at++) {
    const [head, letter, tail] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    slips.push(head + tail, head + letter + letter + tail);
    if (tail) slips.push(head + tail.charAt(0) + letter + tail.slice(1));
    if ('aeiou'.includes(letter)) for (const vowel of 'aeiou') slips.push(head + vowel + tail);
  }
  return slips;
}
