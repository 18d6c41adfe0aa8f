import { Draft, kindOf } from './draft/draft';
import { largestText, type Mail, readMail } from './draft/mail/mail';
import type { Edit, Span } from './draft/types';
import { applyEdits } from './fix';
import { type Placeholder, placeholdersIn } from './placeholders';

/** What to write for each placeholder, by its key. */
export type Answers = Readonly<Record<string, string>>;

/** Changes of a file that fill placeholders in. */
export interface Filling {
  /** In the file's offsets; they don't overlap. */
  readonly edits: readonly Edit[];
  /** Places that can't be filled because of how the mail is encoded. */
  readonly left: number;
}

/** What a file leaves open; the spans are the file's. Its path tells how it is read. Never throws. */
export function placeholdersOfFile(text: string, path: string): Placeholder[] {
  const { draft, mail } = read(text, path);
  const found = placeholdersIn(draft);
  if (!mail) return found;
  return found.map((one) => ({ ...one, spans: one.spans.map((span) => mail.inFile(span)) }));
}

/** How the answers are written into a file; what has no answer stays. Never throws. */
export function fillingOf(text: string, path: string, answers: Answers): Filling {
  const { draft, mail } = read(text, path);
  const edits = placeholdersIn(draft).flatMap(({ key, spans }) => {
    const answer = Object.hasOwn(answers, key) ? answers[key]?.trim() : undefined;
    if (!answer) return [];
    return spans.map((span) => ({ span, text: written(draft, span, answer) }));
  });
  return mail ? inMail(draft, mail, edits) : { edits, left: 0 };
}

function read(text: string, path: string): { draft: Draft; mail: Mail | undefined } {
  const kind = kindOf(path);
  const mail = kind === 'mail' ? readMail(text) : undefined;
  return { draft: new Draft(mail?.text ?? text.slice(0, largestText), kind), mail };
}

/** An answer on one line, in quotes where front matter would read it as something else. */
function written({ frontMatterEnd }: Draft, { start }: Span, answer: string): string {
  const line = answer.replace(/\s+/g, ' ');
  if (start >= frontMatterEnd || !/^[^\p{L}\p{N}]|:(?:\s|$)|\s#/u.test(line)) return line;
  return line.includes('"') ? `'${line}'` : `"${line}"`;
}

function inMail(draft: Draft, mail: Mail, edits: readonly Edit[]): Filling {
  const written: Edit[] = [];
  let left = 0;
  for (const { places, edit } of withWholeSubject(draft, edits)) {
    const inFile = mail.editsInFile([edit]);
    if (inFile) written.push(...inFile);
    else left += places;
  }
  return { edits: written, left };
}

/** The changes of the subject as one of its whole value: it may need to be encoded as a whole. */
function withWholeSubject(
  draft: Draft,
  edits: readonly Edit[],
): { readonly places: number; readonly edit: Edit }[] {
  const subject = draft.header('subject')?.span;
  const inside = ({ span }: Edit) =>
    subject !== undefined && subject.start <= span.start && span.end <= subject.end;
  const own = edits.filter(inside);
  const others = edits.filter((edit) => !inside(edit)).map((edit) => ({ places: 1, edit }));
  if (!subject || own.length === 0) return others;
  const { start, end } = subject;
  const value = own.map(({ span, text }) => ({
    span: { start: span.start - start, end: span.end - start },
    text,
  }));
  const text = applyEdits(draft.text.slice(start, end), value);
  return [{ places: own.length, edit: { span: subject, text } }, ...others];
}
