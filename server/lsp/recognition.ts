import { type Recognition, type RecognitionParams, recognitionMethod } from './protocol';
import type { Session } from './session';

/** Answers what a document was recognised as; null when it is not open here. */
export function provideRecognition({ connection, documents, checks, failures }: Session): void {
  const recognise = ({ uri }: RecognitionParams): Recognition | null => {
    const document = documents.get(uri);
    if (!document) return null;
    const { draft, reason, channel, scenario, words, findings } = checks.of(document).lint;
    const { version } = document;
    return { version, draft, reason, channel, scenario, words, findings: findings.length };
  };
  connection.onRequest(recognitionMethod, failures.guard('recognition', null, recognise));
}
