import { type MarkupContent, MarkupKind } from './library';
import type { Session } from './session';

/** Writes the same words as Markdown or as plain text. */
export interface Markup {
  readonly kind: MarkupKind;
  /** Words of a draft or of ours, as they stand. */
  text(words: string): string;
  strong(words: string): string;
  /** A link; in plain text nothing, since nobody can follow it there. */
  link(words: string, href: string): string;
}

const markdown: Markup = {
  kind: MarkupKind.Markdown,
  text: escaped,
  strong: (words) => (words === '' ? '' : `**${escaped(words)}**`),
  link: (words, href) => `[${escaped(words)}](${href})`,
};

const plain: Markup = {
  kind: MarkupKind.PlainText,
  text: (words) => words,
  strong: (words) => words,
  link: () => '',
};

/** How a client wants its hovers: the first of the formats it names, or plain text where it names none. */
export function hoverMarkup({ client }: Session): Markup {
  const [first] = client.textDocument?.hover?.contentFormat ?? [];
  return first === MarkupKind.Markdown ? markdown : plain;
}

/** Paragraphs, without the empty ones. */
export function contentOf({ kind }: Markup, paragraphs: readonly string[]): MarkupContent {
  return { kind, value: paragraphs.filter((text) => text !== '').join('\n\n') };
}

/** Text in which nothing within a line means anything to Markdown: no emphasis, link, address or tag. */
function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<&~@]/g, '\\$&');
}
