import type { Draft } from '../draft/draft';
import type { Range } from '../draft/text/layout';
import type { Edit } from '../draft/types';

/** What sort of employer a name tells of, by its words. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/\buniversity\b/i, 'university'],
  [/\b(?:school|academy|primary|grammar|high)\b/i, 'school'],
  [/\b(?:college|TAFE|polytechnic|sixth form)\b/i, 'college'],
  [/\b(?:hospital|infirmary|general|maternity|hospice)\b/i, 'hospital'],
  [/\b(?:trust|council|ministry|city of|county|nhs|foundation|saint|st)\b/i, 'employer'],
];

/** In the place of a name and its article: “another company”, in good grammar with what stands around it. */
export function sayAnother(draft: Draft, run: Range): { said: string; edits: Edit[] } | undefined {
  const { text, body } = draft;
  const span = draft.spanOf(run);
  const before = text.slice(Math.max(body.span.start, span.start - 40), span.start);
  if (apposed.test(before)) return undefined;
  const marks = /[*_]+$/.exec(before)?.[0] ?? '';
  const plain = before.slice(0, before.length - marks.length);
  const article = /(?<!\p{L})the\s+$/iu.exec(plain)?.[0] ?? '';
  const start = span.start - marks.length - article.length;
  const closing = [...marks].reverse().join('');
  const named = span.end + (text.startsWith(closing, span.end) ? marks.length : 0);
  const behind = text.slice(named, named + 80);
  const more = ownName.exec(behind) ?? placed.exec(behind) ?? townIn(draft, behind);
  const end = named + (more?.[0].length ?? 0);
  const definite = article !== '' || /^the\s/i.test(draft.textOf(run));
  const many = definite && plural.test(text.slice(end, end + 24));
  const kind = kindOf(draft.textOf(run), many);
  const rest = text.slice(end, end + 24);
  // “another hospital in England” would put the reader's there too.
  const said = inPlace.test(rest)
    ? `${/^[aeio]/.test(kind) ? 'an' : 'a'} ${kind}`
    : `another ${kind}`;
  const opens = /(?:^|[.!?\n]\s*)$/.test(text.slice(Math.max(0, start - 3), start));
  if (describes.test(rest)) return undefined;
  const owner = /^ (?:offer|proposal|team|gang|crew|offers)\b/.test(rest) ? '’s' : '';
  const replaced = { span: { start, end }, text: (opens ? capitalised(said) : said) + owner };
  return { said, edits: [replaced, ...agree(rest, end)] };
}

/** The name only explains what is said already, or is what the sentence is for: “my new employer is …”. */
const apposed = /(?:,|\(|\b(?:called|named|namely|is|are|was))\s*[*_]*$/i;

/** “the Brannigan lads”: the name only tells whose people or which job. */
const describes =
  /^ (?:lads|boys|girls|guys|people|folks?|lot|mob|family|brothers|sisters|house|group|job|role|post|position|gig)\b/;

/** “(Saint Fintan)’s in Sutton”: part of the name where it owns nothing. */
const ownName = /^['’]s(?=[.,;:!?)]|\s+(?:in|at|on|and|but|so|to|for|has|have)\b|\s*$)/;

const inPlace =
  /^,? (?:(?:up|down|over|out|back) )?in (?:the )?(?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)(?:r?uary|ch|il|ust|t?ember|ober)?\b)\p{Lu}/u;

/** “(The Opera) in Graz has engaged me”: the place is part of who it is. */
const placed =
  /^ in \p{Lu}[\p{L}'’-]+(?= (?:have|has|had|hired|took|takes?|made|gave|offered|wants?|will|engaged|signed)\b)/u;

/** “(Hotel Meridian), Kochi.”: where it is, told with the name; “at Globex, Dana.” calls the reader. */
function townIn(draft: Draft, behind: string): RegExpExecArray | null {
  const found = town.exec(behind);
  const { greeting } = draft.layout;
  const called = `${greeting ? draft.textOf(greeting) : ''} ${draft.field('recipient') ?? ''}`;
  return found && !called.includes(found[0].slice(', '.length)) ? found : null;
}

const town = /^, \p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)?(?=[.;]|\n|$)/u;

/** What the name says of itself, where that is no company. */
function kindOf(name: string, many: boolean): string {
  const known = kinds.find(([words]) => words.test(name))?.[1];
  // “The Poor Clares have me now”: people, and no firm.
  const other = many ? 'employer' : 'company';
  return known ?? noCompany.exec(name)?.[0].toLowerCase() ?? other;
}

/** “the Lindqvist Institute”: called so by others too. */
const noCompany =
  /\b(?:institute|orchestra|theatre|museum|library|gallery|clinic|surgery|church)$/i;

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const singular: Readonly<Record<string, string>> = { have: 'has', are: 'is', were: 'was' };

/** “Harbour Lines have taken me on”: one company has. */
function agree(rest: string, at: number): Edit[] {
  const verb = plural.exec(rest)?.[1];
  if (!verb) return [];
  const span = { start: at + 1, end: at + 1 + verb.length };
  return [{ span, text: singular[verb] as string }];
}

const plural = /^ (have|are|were)\b/;
