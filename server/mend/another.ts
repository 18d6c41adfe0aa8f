import type { Draft } from '../draft/draft';
import type { Range } from '../draft/text/layout';
import type { Edit, Span } from '../draft/types';

/** What sort of employer a name tells of, by its words. */
const kinds: readonly (readonly [RegExp, string])[] = [
  [/\buniversity\b/i, 'university'],
  [/\b(?:school|academy|primary|grammar|high)\b/i, 'school'],
  [/\b(?:college|TAFE|polytechnic|sixth form)\b/i, 'college'],
  [/\b(?:hospital|infirmary|general|maternity|hospice)\b/i, 'hospital'],
  [
    /\b(?:trust|council|ministry|city of|county|nhs|foundation|saint|st|navy|army|force|corps|police|borders)\b/i,
    'employer',
  ],
];

interface Renamed {
  readonly title: string;
  readonly edits: Edit[];
}

/** In the place of a name and its article: “another company”, in good grammar with what stands around it. */
export function sayAnother(draft: Draft, run: Range): Renamed | undefined {
  const { text, body } = draft;
  const span = draft.spanOf(run);
  const before = text.slice(Math.max(body.span.start, span.start - 40), span.start);
  const aside = asideAround(draft, run);
  if (aside) {
    const tells = describing.test(text.slice(Math.max(0, aside.start - 80), aside.start));
    const fits = tells && !points.test(text.slice(aside.end, aside.end + 24));
    const edits = [{ span: aside, text: '' }];
    return fits ? { title: 'Leave the name out', edits } : undefined;
  }
  if (apposed.test(before) || amid.test(before) || isPart(text, span)) return undefined;
  const marks = /[*_]+$/.exec(before)?.[0] ?? '';
  const plain = before.slice(0, before.length - marks.length);
  const article = /(?<!\p{L})the\s+$/iu.exec(plain)?.[0] ?? '';
  const start = span.start - marks.length - article.length;
  const closing = [...marks].reverse().join('');
  const named = span.end + (text.startsWith(closing, span.end) ? marks.length : 0);
  const behind = text.slice(named, named + 80);
  const rider = ownName.exec(behind) ?? placed.exec(behind) ?? townIn(draft, behind);
  const end = named + (rider?.[0].length ?? 0);
  const definite = article !== '' || /^the\s/i.test(draft.textOf(run));
  const many = definite && plural.test(text.slice(end, end + 24));
  const kind = kindOf(draft, run, many);
  const rest = text.slice(end, end + 24);
  // “another hospital in England” would put the reader's there too, and “another school” makes a hotel one.
  const isOther = !inPlace.test(rest) && mayBeAnother(draft, run, kind);
  const said = isOther ? `another ${kind}` : `${/^[aeio]/.test(kind) ? 'an' : 'a'} ${kind}`;
  const opens = /(?:^|[.!?\n]\s*)$/.test(text.slice(Math.max(0, start - 3), start));
  if (describes.test(rest) || points.test(rest)) return undefined;
  if (/\b(?:that|it)(?:['’]s| is) $/i.test(before) && /^[,.;!?]/.test(rest)) return undefined;
  const owner = owned.test(rest) ? '’s' : '';
  const at = /\b(?:(?:over|up|down|across) )?at\s+$/i.exec(text.slice(body.span.start, start))?.[0];
  // “the job at another employer” is no English.
  if (kind === 'employer' && at && !owner && !opens && !plural.test(rest))
    return elsewhere(draft, { start: start - at.length, end }, rest);
  const replaced = { span: { start, end }, text: (opens ? capitalised(said) : said) + owner };
  return { title: `Say “${said}”`, edits: [replaced, ...agree(rest, end)] };
}

/** “I was hired (at Globex) in Doha”, “I took the job elsewhere”. */
function elsewhere({ text }: Draft, { start, end }: Span, rest: string): Renamed {
  if (!inPlace.test(rest))
    return { title: 'Say “elsewhere”', edits: [{ span: { start, end }, text: 'elsewhere' }] };
  const gap = /\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  return { title: 'Leave the name out', edits: [{ span: { start: start - gap, end }, text: '' }] };
}

/** What belongs to the one that is named: “the Globex offer”, “Globex pharmacy in Ithaca”. */
const owned =
  /^ (?:offers?|proposal|team|gang|crew|pharmacy|clinic|store|branch|office|depot|campus|warehouse|kitchen|posting|plant|factory|dealership)\b/;

/** The name is what the sentence is for: “my new employer is …”. */
const apposed = /(?:\(|\b(?:called|named|namely|is|are|was))\s*[*_]*$/i;

/** “the family Errázuriz”, “on board Kronprins Haakon”: no name there, no company either. */
const amid = /\b(?:(?:the|an?|my) (?:family|firm|partner|brothers|house)|aboard|on board)\s+$/i;

/** “Globex, by name”, “Globex, if you must know”: nothing is said without it. */
const points = /^,? (?:by name|to be exact|if you|as you|whom you|which you|you may|you might)\b/i;

/** “Globex-Hinton”, “A. Boateng & Sons”, “Co-op Globex”: less than the name is known. */
function isPart(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return goesOn.test(text.slice(end, end + 24)) || /\p{L}-\p{L}+ $/u.test(before);
}

const goesOn =
  /^(?:-\p{L}| \d|\. \p{Lu}[\p{L}’']* (?:&|and) |\? \p{Ll}| \p{Lu}\p{Ll}+ (?:have|has|took|hired|want))/u;

/** “a firm in Leeds(, Globex,) so …”, “at another clinic( (Globex))”: where a name only explains what is said already. */
function asideAround(draft: Draft, run: Range): Span | undefined {
  const { text } = draft;
  const { start, end } = draft.spanOf(run);
  const opening = /(?:\s\(|,\s)(?:the\s)?[*_]*$/i.exec(
    text.slice(Math.max(0, start - 12), start),
  )?.[0];
  if (opening === undefined) return undefined;
  const closing = (opening.includes('(') ? closesBracket : closesComma).exec(
    text.slice(end, end + 24),
  );
  return closing ? { start: start - opening.length, end: end + closing[0].length } : undefined;
}

const closesBracket = /^(?:['’]s)?[*_]*\)/;
/** The comma behind goes along, but before what goes on with the sentence. */
const closesComma = /^(?:['’]s)?[*_]*(?:(?=\s*(?:[.;!?]|\n|$))|,(?! (?:so|and|but)\b)|(?=,))/;

/** “another firm of joiners”, at the end of what stands before; “the company” would be the reader's. */
const describing =
  /\b(?:another|an?|my (?:old|former|new|brother['’]s|uncles?['’]s?)|elsewhere)\b[^,;:.!?()\n]*$/i;

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

const town = /^, \p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)?(?=[.;,]|\n|$)/u;

/** What the name says of itself, where that is no company; a hospital or a school is none either. */
function kindOf(draft: Draft, run: Range, many: boolean): string {
  const name = draft.textOf(run);
  const known = kinds.find(([words]) => words.test(name))?.[1];
  if (known) return known;
  const other = noCompany.exec(name)?.[0].toLowerCase();
  if (other) return other;
  // “The Poor Clares have me now”: people, and no firm.
  const isFirm = !many && (firm.test(name) || !institution.test(draft.text));
  return isFirm ? 'company' : 'employer';
}

const firm =
  /\b(?:ltd|inc|llc|llp|plc|gmbh|co|corp|group|partners|systems|software|technolog\w*|bank|foods?|builders|construction|logistics|electric|motors|airlines?|airways)\b/i;
/** Where the letter is about work at one of these, the other place may be one too. */
const institution =
  /\b(?:hospitals?|wards?|nurs(?:e|es|ing)|midwi\w+|clinics?|schools?|pupils?|teach(?:er|ers|ing)|universit\w+|facult\w+|lectur\w+|professor|colleges?|councils?|club|coach|ships?|vessels?|museums?|church|parish|ministry|theatre|libraries|library|archives?|charit\w+|laborator\w+|institute|civil service|police|fire service)\b/i;

/** Whether the reader's is of this kind, as far as the letter tells: only then is there another. */
function mayBeAnother(draft: Draft, run: Range, kind: string): boolean {
  if (kind === 'company' || kind === 'employer') return true;
  const { start, end } = draft.spanOf(run);
  const rest = `${draft.text.slice(0, start)} ${draft.text.slice(end)}`;
  const said = [kind, ...(alike[kind] ?? [])].join('|');
  return new RegExp(`\\b(?:${said})`, 'i').test(rest);
}

/** Words by which a letter tells that it goes to one of that kind. */
const alike: Readonly<Record<string, readonly string[]>> = {
  school: ['academy', 'teach', 'pupil', 'classroom', 'head', 'college'],
  college: ['school', 'lectur', 'tutor', 'teach', 'student'],
  university: ['lectur', 'professor', 'faculty', 'department', 'postdoc', 'research', 'student'],
  hospital: [
    'ward',
    'nurs',
    'clinic',
    'midwi',
    'patient',
    'surgeon',
    'registrar',
    'consultant',
    'matron',
    'theatre',
  ],
};

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
