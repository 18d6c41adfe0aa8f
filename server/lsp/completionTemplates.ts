import type { Draft } from '../draft/draft';
import type { KnownNames } from './completionNames';
import { begins, type Offer, type Place, typedSpan } from './completionOffer';
import { CompletionItemKind } from './library';
import { escapeSnippet, snippetText } from './snippetText';
import { allTemplates, type Template } from './templates';

/** Where a template goes: what is known of its blanks, and how the file ends its lines. */
export interface Target {
  readonly draft: Draft;
  readonly names: KnownNames;
  readonly eol: string;
  /** Whether words of the message stand above the cursor. */
  readonly begun: boolean;
}

/** Letters of `decline` after which its templates are offered unasked. */
const enough = 3;

/** Templates by their prefix at the start of a line, in whatever document: nobody types that by chance. */
export function templateOffers(place: Place, target: () => Target): Offer[] {
  const typed = /^[ \t]*(dec[a-z-]*)$/i.exec(place.before)?.[1];
  if (typed === undefined || typed.length < enough) return [];
  return allTemplates().flatMap((template) =>
    template.prefixes
      .filter((prefix) => prefix === typed || begins(typed, prefix))
      .map((prefix) => ({ ...offerOf(place, typed, template, target()), label: prefix })),
  );
}

/** Whole messages for a `/` list, each by its first prefix: `/accepted`. */
export function listedTemplates(place: Place, typed: string, target: Target): Offer[] {
  return allTemplates()
    .filter(({ whole }) => whole)
    .map((template) => {
      const name = `/${(template.prefixes[0] ?? '').replace(/^decline-/, '')}`;
      return { ...offerOf(place, typed, template, target), label: name, filter: name };
    });
}

function offerOf(place: Place, typed: string, template: Template, target: Target): Offer {
  const body = bodyFor(place, template, target).replaceAll('\n', target.eol);
  const text = snippetText(body);
  return {
    label: template.name,
    kind: CompletionItemKind.Snippet,
    detail: template.name,
    documentation: text,
    text,
    snippet: body,
    span: typedSpan(place, typed),
  };
}

/** The template with what is known filled in, and without a head that the file has or can't have here. */
function bodyFor(place: Place, { body }: Template, { draft, names, begun }: Target): string {
  const onTop = place.text.slice(0, place.lineStart).trim() === '';
  const message = onTop ? body : body.replace(/^---\n[\s\S]*?\n---\n+/, '');
  const headed = begun || draft.kind === 'mail' || draft.headers.length > 0;
  const known: Readonly<Record<string, string | undefined>> = {
    '[Name]': names.greeted[0],
    '[Your Name]': names.senders[0],
    '[Company]': names.companies[0],
    '[position]': names.positions[0],
  };
  return Object.entries(known).reduce(
    (text, [blank, name]) => (name ? text.replaceAll(blank, escapeSnippet(name)) : text),
    headed ? withoutSubject(message) : message,
  );
}

/** Stops that only the subject defines are defined where they come next. */
function withoutSubject(body: string): string {
  const [, subject, rest] = /^(Subject:.*)\n+([\s\S]*)$/.exec(body) ?? [];
  if (subject === undefined || rest === undefined) return body;
  const defined = [...subject.matchAll(/\$\{(\d+)[:|][^}]*\}/g)];
  return defined.reduce((text, [stop, number]) => {
    const mirror = new RegExp(`\\$${number}(?!\\d)|\\$\\{${number}\\}`);
    return text.replace(mirror, () => stop);
  }, rest);
}
