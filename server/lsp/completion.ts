import type { TextDocument } from 'vscode-languageserver-textdocument';
import { subject } from '../mend/subject';
import { lineEnd } from '../mend/voice';
import { frontMatterOffers } from './completionFrontMatter';
import { isGreeting, nameOffers, namesOf, wantsName } from './completionNames';
import { noOffers, type Offer, type Offers, type Place, placeAt } from './completionOffer';
import { listedParts, partOffers, type Written } from './completionParts';
import { headerOffers, isMessage, isSubject } from './completionPlaces';
import { listedTemplates, type Target, templateOffers } from './completionTemplates';
import {
  type CompletionItem,
  type CompletionList,
  CompletionTriggerKind,
  InsertTextFormat,
} from './library';
import { rangeOf } from './positions';
import type { Session } from './session';
import { structureOf } from './structure';

/**
 * Characters that ask for completions by themselves, for in Markdown nothing else does. No line
 * end among them: a list that opens at a new line would take the next Enter.
 */
export const completionTriggers = ['/', ' '];

/** Offers what can be written at the cursor. */
export function provideCompletion(session: Session): void {
  const { connection, documents, failures } = session;
  connection.onCompletion(
    failures.guard('completion', null, ({ textDocument, position, context }) => {
      const document = documents.get(textDocument.uri);
      if (!document) return null;
      const place = placeAt(document.getText(), document.offsetAt(position));
      const typed = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
      const trigger = typed ? context.triggerCharacter : undefined;
      return listOf(session, document, offersAt(session, document, place, trigger));
    }),
  );
}

/** What to offer; `trigger` is the character that asked, where no person did. */
function offersAt(
  session: Session,
  document: TextDocument,
  place: Place,
  trigger: string | undefined,
): Offers {
  const target = () => targetOf(session, document, place);
  const head = frontMatterOffers(place, () => target().names, new Date());
  if (head.length > 0) return { offers: head, isIncomplete: false };
  const listed = /^[ \t]*(\/[a-z-]*)$/i.exec(place.before)?.[1];
  if (trigger === '/' && listed === undefined) return noOffers;
  if (trigger === ' ' && !wantsName(place) && !isSubject(place)) return noOffers;
  const templates = session.display.ownTemplates ? [] : templateOffers(place, target);
  const { draft, parts } = session.checks.of(document).lint;
  if (!draft) return { offers: templates, isIncomplete: templates.length > 0 };
  const structure = structureOf(document);
  const inHead = headerOffers(place, structure, () => subject(structure.draft));
  if (inHead) return { offers: inHead, isIncomplete: false };
  if (!isMessage(place, structure)) return noOffers;
  const written: Written & Target = { ...target(), parts };
  if (listed !== undefined) return list(place, listed, written);
  const named = nameOffers(place, written.names);
  if (trigger !== undefined || isGreeting(place)) return { offers: named, isIncomplete: false };
  return { offers: [...partOffers(place, written), ...named, ...templates], isIncomplete: true };
}

/** What stands behind a `/` at the start of a line. */
function list(place: Place, typed: string, written: Written & Target): Offers {
  const offers = [...listedParts(place, typed, written), ...listedTemplates(place, typed, written)];
  return { offers, isIncomplete: false };
}

function targetOf({ configuration }: Session, document: TextDocument, { text, lineStart }: Place) {
  const { draft, inFile } = structureOf(document);
  const begun = text.slice(inFile(draft.body.span).start, lineStart).trim() !== '';
  const { sender } = configuration.clientFor(document);
  return { draft, names: namesOf(draft, sender), eol: lineEnd(draft), begun };
}

function listOf(
  session: Session,
  document: TextDocument,
  { offers, isIncomplete }: Offers,
): CompletionList | null {
  if (offers.length === 0 && !isIncomplete) return null;
  const items = offers.map((offer, index) => itemOf(session, document, offer, index));
  return { isIncomplete, items };
}

function itemOf(
  { client }: Session,
  document: TextDocument,
  { label, kind, detail, documentation, text, snippet, span, filter }: Offer,
  index: number,
): CompletionItem {
  const snippets = client.textDocument?.completion?.completionItem?.snippetSupport === true;
  const isSnippet = snippets && snippet !== undefined;
  return {
    label,
    kind,
    ...(detail !== undefined && { detail }),
    ...(documentation !== undefined && { documentation }),
    ...(filter !== undefined && { filterText: filter }),
    sortText: String(index).padStart(3, '0'),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: rangeOf(document, span), newText: isSnippet ? snippet : text },
  };
}
