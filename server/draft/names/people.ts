import { derived } from '../derived';
import { distance } from '../distance';
import type { Draft } from '../draft';
import { type Address, mailboxesOf } from '../text/addresses';

/** What is known of somebody's name. */
export interface Person {
  /** Words of the name without titles, folded to lower case without accents. */
  readonly names: readonly string[];
  /** A title stands before it, so a single word is the surname. */
  readonly titled: boolean;
}

const titles = new Set(
  `mr mrs ms miss mx dr prof professor sir madam ma'am maam dame lord lady rev reverend father fr sister brother mother
  rabbi imam pastor bishop dean canon deacon captain capt cpt colonel col sergeant sgt supt superintendent inspector
  lieutenant lt major general commander officer chief chef coach judge justice councillor cllr president chairman
  chairwoman chair director principal headmaster headmistress matron nurse doctor frau herr madame mme monsieur mlle
  señor senor señora senora sra señorita signor signora signorina dott avv ing dipl mag me maître maitre don doña dona
  sahib san sama kun chan ji bhai uncle auntie aunty oga eng engr barr baroness baron mate darling dearest dear love ret
  jr sr ii iii phd msc mba esq md obe mbe`.split(/\s+/),
);

/** Letters without accents, in lower case. */
export function fold(text: string): string {
  if (isPlain(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[’]/g, "'")
    .toLowerCase();
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

/** Reads a written name such as “Dr. Hester Quayle”. */
export function personOf(name: string): Person {
  const words = fold(name).match(/[\p{L}\p{N}']+/gu) ?? [];
  return {
    names: words.filter((word) => !titles.has(word)),
    titled: words.some((word) => titles.has(word)),
  };
}

const role =
  /^(?:careers?|jobs?|jobb|bewerbung|hr|human|resources?|people|personnel|personal|recruit\w*|talents?|hiring|apply|applicants?|applications?|admin|office|info|information|contact|hello|hi|team|teams|enquir\w*|inquir\w*|mail|post|reception|secretary|noreply|no|reply|donotreply|staff|staffing|work|join|vacanc\w*|interviews?|selection|committee|board|panel|search|department|dept|desk|crew\w*|crewing|onboarding|ta|acquisition|manager|management|employment|group|operations|ops|dispatch|bookings?|the|and|of|at|for|pa|head'?s?|analysts?|students?|graduates?|interns?|company|support|service\w*|center|centre|campus|university)$/;

/** The persons a draft is addressed to, as far as headers and front matter tell; a role's mailbox is none. */
export interface Addressees {
  readonly persons: readonly Person[];
  /** Some mailbox may belong to anybody. */
  readonly unknown: boolean;
}

/** Whom `recipient` names, else whom `To` and `Cc` do. */
export const addresseesOf = derived((draft: Draft): Addressees => {
  const recipient = draft.field('recipient');
  if (recipient === undefined && draft.headers.length === 0) return nobody;
  const { to, cc } = mailboxesOf(draft);
  const mailboxes = [...to, ...cc];
  const named = recipient
    ?.split(/\s*(?:,|;|&|\band\b)\s*/)
    .map(personOf)
    .filter(isPerson);
  const known = mailboxes.map(personAt);
  const persons = known.filter((person) => person !== undefined);
  return {
    persons: [...(named ?? []), ...persons],
    unknown: named && named.length > 0 ? false : to.some((one) => !personAt(one)),
  };
});

const nobody: Addressees = { persons: [], unknown: false };

function isPerson({ names }: Person): boolean {
  return names.length > 0 && !names.some((name) => role.test(name));
}

/** Who owns a mailbox: by its display name, else by `first.last`. */
export function personAt({ name, local }: Address): Person | undefined {
  if (name !== undefined) {
    const person = personOf(name);
    if (isPerson(person)) {
      const more = personOf(local.replace(/[._\-+\d]+/g, ' ')).names;
      return person.names.length > 1 ? person : { ...person, names: [...person.names, ...more] };
    }
    return undefined;
  }
  const person = personOf(local.replace(/\+.*$/, '').replace(/[._\-\d]+/g, ' '));
  return isPerson(person) && person.names.length > 1 ? person : undefined;
}

/** Short forms that share too few letters with the name they stand for. */
const nicknames = `
  robert bob rob bobby robbie|william bill will billy liam willy|richard dick rick rich|edward ted ned eddie teddy|
  margaret peggy maggie meg daisy greta rita|elizabeth liz betty beth lisa eliza libby elsie elspeth|john jack johnny ian|
  james jim jimmy jamie|charles chuck charlie chip|henry harry hank hal|michael mike mick mickey misha|david dave davey|
  anthony tony|katherine kate kathy kitty katie kay cath cathy katya|sarah sally sadie|mary molly polly may|dorothy dot dolly dottie|
  theodore ted theo|francis frank|frances fran fanny frankie|helen nell nelly ellen lena|eleanor nell nora ellie|joseph joe joey|
  lawrence larry laurie|stephen steve|steven steve|peter pete|susan sue suzy|rebecca becky bex becca|victoria vicky tori|
  jennifer jen jenny|alexander alex sandy sasha lex xander alec|alexandra alex sandra sasha|aleksandr sasha|patricia pat patty trish tricia|
  patrick paddy pat|christopher chris kit topher|christine chris tina|andrew andy drew|thomas tom|samuel sam|samantha sam|
  matthew matt|nicholas nick|geoffrey geoff|jeffrey jeff|ronald ron|gerald gerry jerry|terence terry|barbara babs|deborah deb|
  abigail abby gail|penelope penny|virginia ginny|philippa pippa pip|gareth gaz gary|barry baz|darren daz|sharon shaz|
  ekaterina katya kate|giovanni gianni|giuseppe beppe|francisco paco pancho|jose pepe|ignacio nacho|guadalupe lupe|
  maria mia marie|mikhail misha|dmitri dima|vladimir volodya|ivan vanya|tatiana tanya|natalia natasha|johannes hans jan|
  heinrich heinz|friedrich fritz|matthias mattis|sebastian bastian seb|maximilian max|leopold poldi|muhammad mohammed mohamed mo|anastasia stacy nastya`
  .split('|')
  .map((row) => new Set(row.trim().split(/\s+/)));

/** Whether two words can be the same person's name: nicknames, initials and slips of the pen included. */
export function sameName(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 3) return long.startsWith(short[0] ?? '');
  if (long.includes(short)) return true;
  if (nicknames.some((row) => row.has(a) && row.has(b))) return true;
  const most = short.length > 6 ? 2 : short.length > 3 ? 1 : 0;
  return long.length - short.length <= most && distance(short, long) <= most;
}
