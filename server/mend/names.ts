import type { Draft } from '../draft/draft';

/** The name in a mail address such as `"Dana Reyes" <dana@example.com>`; nothing where there is none. */
export function displayName(address: string | undefined): string | undefined {
  const match = /^\s*"?([^"<>@,;]+?)"?\s*<[^<>]*>/.exec(address ?? '');
  const name = match?.[1]?.trim();
  return name && !name.includes('=?') ? name : undefined;
}

/** Whom the draft addresses, as far as front matter or headers tell: `Dana`, or `Ms. Reyes`. */
export function recipient(draft: Draft): string | undefined {
  const name = fullName(draft);
  return name && (titled.test(name) ? withTitle(name) : name.split(/\s+/)[0]);
}

/** As `recipient`, for a letter that keeps its distance: `Dana Reyes`, `Ms. Reyes`. */
export function recipientInFull(draft: Draft): string | undefined {
  const name = fullName(draft);
  return name && (titled.test(name) ? withTitle(name) : name);
}

function fullName(draft: Draft): string | undefined {
  return draft.field('recipient') ?? displayName(draft.header('to')?.value);
}

const titled = /^(?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor|Sir|Dame|Rev)\b/;

/**
 * “Dr. Sunita Rao” is addressed as “Dr. Rao”, “Ms Fong Suk-yin” as “Ms Fong”; “Sir Ian Holt” and “Dr. van Dam” stay as
 * written.
 */
function withTitle(name: string): string {
  const whole =
    /^((?:Mr|Mrs|Ms|Mx|Dr|Prof|Professor)\.?) (\p{Lu}[\p{L}.'’-]*) (\p{Lu}[\p{L}'’-]+)$/u.exec(
      name,
    );
  if (!whole) return name;
  const [, title, first, last = ''] = whole;
  // A given name in two syllables stands behind the family's.
  return `${title} ${/-\p{Ll}/u.test(last) ? first : last}`;
}

/** Who writes, as far as front matter or headers tell. */
export function sender(draft: Draft): string | undefined {
  return draft.field('sender') ?? displayName(draft.header('from')?.value);
}

/** The name in “this is Sam Lee” or “Sam Lee here”, said before anything else. */
export function introducedName(draft: Draft): string | undefined {
  const { first } = draft.sentences[0] ?? {};
  if (first === undefined) return undefined;
  const text = draft.textOf({ first, last: Math.min(first + 9, draft.layout.main.last) });
  return introductions.map((one) => one.exec(text)?.[1]).find((found) => found !== undefined);
}

const introductions = [
  /^(?:[Tt]his is|[Ii]t['’]?s|[Ii]t is|[Mm]y name is|[Mm]y name['’]s) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})/u,
  /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}) here\b/u,
];
