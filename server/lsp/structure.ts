import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Draft, kindOf } from '../draft/draft';
import { largestText, readMail } from '../draft/mail/mail';
import type { Span } from '../draft/types';
import { pathOf } from './checks';

/** A document read as a message, and the way from its offsets to the file's: mails are decoded. */
export interface Structure {
  readonly draft: Draft;
  inFile(span: Span): Span;
}

/** Reads a document's structure, each version once. */
export function structureOf(document: TextDocument): Structure {
  const known = structures.get(document);
  if (known?.version === document.version) return known.structure;
  const structure = read(document);
  structures.set(document, { version: document.version, structure });
  return structure;
}

const structures = new WeakMap<TextDocument, { version: number; structure: Structure }>();

function read(document: TextDocument): Structure {
  const kind = kindOf(pathOf(document));
  const text = document.getText();
  if (kind !== 'mail') {
    return { draft: new Draft(text.slice(0, largestText), kind), inFile: (span) => span };
  }
  const mail = readMail(text);
  return { draft: new Draft(mail.text, kind), inFile: (span) => mail.inFile(span) };
}
