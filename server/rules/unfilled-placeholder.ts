import { derived } from '../draft/derived';
import type { Draft } from '../draft/draft';
import { isProtected } from '../draft/text/protect';
import type { Span } from '../draft/types';
import { recipient, sender } from '../mend/names';
import { shapedIn } from './placeholderShapes';
import type { Rule } from './rule';

export const unfilledPlaceholder: Rule = {
  id: 'unfilled-placeholder',
  severity: 'error',
  summary: 'A template’s placeholder is still there.',
  why: 'Nothing says “I sent this to everyone” as plainly as a bracket left in.',
  examples: [
    {
      text: '---\nrecipient: Dana Reyes\n---\nHello [|[Name]|],\n\nThank you. I withdraw my application.\n\nSam\n',
      fixes: {
        'Fill in “Dana”':
          '---\nrecipient: Dana Reyes\n---\nHello Dana,\n\nThank you. I withdraw my application.\n\nSam\n',
      },
    },
    {
      text: 'Hello Dana,\n\nThank you for [the article](https://a.example)[^1]. I withdraw [sic].\n\n- [x] portal closed\n\nSam <sam@lee.example>\n',
    },
  ],
  check(draft) {
    return placeholdersOf(draft).map((span) => ({
      span,
      message: 'Placeholder left in: fill it in.',
      fixes: () =>
        fill(draft, span).map((text) => ({
          title: `Fill in “${text}”`,
          edits: [{ span, text }],
          safe: true,
        })),
    }));
  },
};

/** Every placeholder of the headers and of the body, code and links left out. */
export const placeholdersOf = derived((draft: Draft): readonly Span[] => {
  const { text, body, headerSpan } = draft;
  const found: Span[] = [];
  for (const match of shapedIn(text, headerSpan?.start ?? body.span.start)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (span.end > body.span.end) break;
    if (isProtected(body, span)) continue;
    if (!isPlaceholder(text, match[0], span)) continue;
    if (definitionsOf(draft).has(match[0]) || inAddress(text, span.start)) continue;
    const written = span.start >= body.span.start;
    if (!(written && isCited(text, span)) && !isOwnName(draft, match[0])) found.push(span);
  }
  return found;
});

/** The labels of reference links that the text defines, such as `[1]`. */
const definitionsOf = derived(
  ({ text }: Draft): ReadonlySet<string> =>
    new Set((text.match(/\n\[[^[\]\n]{1,60}\]:/g) ?? []).map((line) => line.slice(1, -1))),
);

/** Inside a bare web address, braces and dollars are part of it. */
function inAddress(text: string, start: number): boolean {
  return /(?:https?:\/\/|www\.)\S*$/.test(text.slice(Math.max(0, start - 200), start));
}

/** “the one that began ‘Dear [Name]’”: cited, and what a message once said. */
function isCited(text: string, { start }: Span): boolean {
  return cited.test(text.slice(Math.max(0, start - longestCitation), start));
}

const longestCitation = 120;
const cited =
  /\b(?:began|begins?|beginning|said|says|saying|read|reads|reading|wrote|started|starts|starting|opened|opening|as|called|titled|labelled)(?: with)?[,:]? (?:“[^”\n]*|"[^"\n]*|‘[^’\n]*|'[^'\n]*)$/i;

/** “TBC” of TBC Bank, where the company is known by that name. */
function isOwnName(draft: Draft, found: string): boolean {
  return /^[A-Z]{3,}$/.test(found) && (draft.field('company') ?? '').split(/\s+/).includes(found);
}

function isPlaceholder(text: string, found: string, { start, end }: Span): boolean {
  const first = found[0];
  if (first === '[') return isBracket(text, found, end);
  if (first === '{' && !found.startsWith('{{')) return found.includes('|') || isSlot(found);
  if (first === '<') return isAngled(found);
  if (first === 'X') return !isNumeral(text, start, end);
  if (first === '_') return !isRule(text, start, end);
  if (first === '$' && found.length === 2) return !isMoney(text, { start, end });
  return true;
}

/** “$5 an hour”, “you owe me $5”, “the $5 drink voucher” */
function isMoney(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const first = text.charAt(end - 1) === '1';
  const behind = text.slice(end, end + 30);
  return priced.test(behind) || spent.test(before) || (!first && bought.test(behind));
}

const priced =
  /^ ?(?:k\b|m\b|million|billion|bn|per|an?\b|\/|more|less|extra|off\b|coin|bill\b|rack\b|note\b)/i;
/** “$5 drink voucher”; of stops the first alone would be left as well. */
const bought =
  /^ (?:[a-z]+ )?(?:voucher|card|coupon|fee|fare|ticket|coffee|drink|sandwich|lunch|parking|gift|tip|deposit|refund|discount|charge|token)s?\b/i;
const spent = /\b(?:owed?|owes|paid|pays?|costs?|spen[dt])\b[^.\n]{0,12}$/i;

/** Longer brackets are asides, unless they say what to put there. */
const instruction =
  /^(?:sign|insert|paste|copy|enter|fill|type|put|attach|include|add|ask|check|confirm|look up|find out|choose|pick|replace|optional|personali[sz]e|todo|your|name|brief|short|one|date|time|company|position|reason|describe|mention|give|say|e\.?g|recruiter|hiring|who(?:m)?ever|whichever|whatever|the (?:name|date|role|company|position))\b|\bhere$|[-–,;:] ?(?:check|ask|confirm|look up|find out)\b/i;

/** “exact title off the posting”, “serial no. from their letter”: which; a name or a number would tell it. */
const which =
  /^(?:exact|full|correct|proper|reference|ref|serial|application|phone|post|file|job) (?:name|title|date|wording|spelling|address|number|no|code|id)\.? (?:off|from|as in|on|of) [^\p{Lu}\d]+$/u;

/** “trainee / assistant, delete as applicable” */
const choice = /\S \/ \S|\bdelete (?:as|where|whichever)\b/i;

/** `<Company>`, `<colleague's name>`; HTML has one word, or attributes. */
function isAngled(found: string): boolean {
  if (/^<[<%]/.test(found) || /^<[A-Z][\w .'’/-]*>$/.test(found)) return true;
  const words = /^<([a-z][\w'’/-]*(?: [\w'’/-]+)+)>$/.exec(found)?.[1];
  if (words) return true;
  return /^<(?:name|surname|firstname|lastname|company|firm|employer|position|role|job|date|day|reason|recruiter|recipient|sender|manager|city|department|team|time)>$/.test(
    found,
  );
}

function isBracket(text: string, found: string, end: number): boolean {
  const inner = found.slice(1, -1).trim();
  if (/^[(:[]/.test(text.slice(end, end + 1)) && !/^: /.test(text.slice(end, end + 2)))
    return false;
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|tomorrow|tonight)$/i.test(inner))
    return false;
  if (/^(?:in|at|on|from|by|with|as|for|to) \S/.test(inner)) return false;
  if (/\d{3}/.test(inner) || (/^(?:your |our )?ref\b/i.test(inner) && !bareReference.test(inner)))
    return false;
  if (inner === '') return found.length > shortBlank;
  if (!/\p{L}/u.test(inner) || /^(?:x|sic|\^.*|!.*|ext|external|extern|…|\.\.\.)$/i.test(inner))
    return false;
  if (instruction.test(inner) || which.test(inner) || choice.test(inner)) return true;
  return inner.split(/\s+/).length <= 4;
}

/** “ref no.”, while “Ref: KX/7” is filled in. */
const bareReference = /^(?:your |our )?ref(?:erence)?\.?:?(?: (?:no|number|code|id)\.?:?)?$/i;

/** Longer than a box to be ticked. */
const shortBlank = 4;

/** `{first_name}`, `{position}`, but not “{quiet zone}” */
function isSlot(found: string): boolean {
  return (
    /[_.]|[a-z][A-Z]|^\{(?:[A-Z][A-Z _-]*|\S+)\}$/.test(found) ||
    /\b(?:name|title|date|time|day|company|organi[sz]ation|employer|firm|role|position|job|reason|number|phone|mail|address|recruiter|recipient|sender|manager|contact|city|location|team|department)s?\b/i.test(
      found,
    )
  );
}

/** `XXX` beside the name of an event is a Roman numeral. */
function isNumeral(text: string, start: number, end: number): boolean {
  // No number has four.
  if (/^(?:XX(?:th)?|X{4,})$/.test(text.slice(start, end))) return false;
  if (/^ \p{Lu}/u.test(text.slice(end, end + 2))) return !ofFirm.test(text.slice(end, end + 60));
  const before = /(\p{L}+) $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
  return /^\p{Lu}/u.test(before) && !/^(?:Dear|Hi|Hello|Hey|Mr|Mrs|Ms|Dr|At|For|The)$/.test(before);
}

/** “XXX Specialist Hospital”, “XXX Ltd” */
const ofFirm =
  /^(?: \p{Lu}[\p{L}-]+){0,3} (?:Hospital|Clinic|School|College|University|Bank|Trust|Company|Group|Council|Institute|Ltd|Limited|LLC|Inc|PLC|Plc|GmbH)\b/u;

/** A line of underscores between blank lines is a rule across the page. */
function isRule(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)[ \t]*\r?\n$/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^[ \t]*\r?\n[ \t]*\r?\n/.test(text.slice(end, end + 5))
  );
}

/** “name”, “full name”, “Firstname”: asks for a name, and doesn't say whose. */
export const asksForName = /^\P{L}*(?:full ?|first[ _]?)?name\P{L}*$/iu;

/** “[First name] Wanjiru” */
export function asksForFirstName(text: string): boolean {
  return /first[ _]?name/i.test(text);
}

/** The sender's given name: “Sam” of “Sam Lee” and of “Lee, Sam”. */
function firstName(draft: Draft): string | undefined {
  const [before = '', behind = ''] = (sender(draft) ?? '').split(/,\s*/);
  // “Sam Lee, PhD”
  const turned = behind !== '' && !/\s|^$/.test(before);
  return (turned ? behind : before).split(/\s+/)[0] || undefined;
}

/** “[Name]” below the sign-off is the writer's. */
export function inSignature(draft: Draft, { start }: Span): boolean {
  const { signature } = draft.layout;
  return signature !== undefined && start >= draft.spanOf(signature).start;
}

/** What headers and front matter know about it. */
function fill(draft: Draft, span: Span): string[] {
  const name = draft.text
    .slice(span.start, span.end)
    .replace(/[^A-Za-z]+/g, ' ')
    .trim()
    .toLowerCase();
  const signs = inSignature(draft, span) && asksForName.test(name);
  if (/^(?:your|my) first ?name$/.test(name) || (signs && asksForFirstName(name))) {
    const first = firstName(draft);
    return first ? [first] : [];
  }
  const value =
    signs || /^(?:your|my|sender)(?: full)? name$|^sender$/.test(name)
      ? sender(draft)
      : /^(?:name|first ?name|recipient|recruiter|recruiter name|hiring manager|contact|hiring manager name)$/.test(
            name,
          )
        ? recipient(draft)
        : /^(?:company|company name|organi[sz]ation)$/.test(name)
          ? draft.field('company')
          : /^(?:position|role|job|job title|position title|role title)$/.test(name)
            ? draft.field('position')
            : undefined;
  return value ? [value] : [];
}
