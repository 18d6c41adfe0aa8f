import { type Recognition, type RecognitionParams, recognitionMethod } from './protocol';
import type { Session } from './session';

/** Answers what a document was recognised as; null when it is not open here. */
export function provideRecognition({ connection, documents, checks, failures }: Session): void {
  const recognise = ({ uri }: RecognitionParams): Recognition | null => {
    const document = documents.get(uri);
    if (!document) return null;
    const { draft, channel, scenario, words, findings, ...why } = checks.of(document).lint;
    const { version } = document;
    // What could not be read may be why a draft is taken for none.
    const reason = [why.reason, ...(draft ? [] : why.notes)].join('; ');
    return { version, draft, reason, channel, scenario, words, findings: findings.length };
  };
  connection.onRequest(recognitionMethod, failures.guard('recognition', null, recognise));
}
