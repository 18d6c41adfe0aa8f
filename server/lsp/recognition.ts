import { readinessOf } from '../readiness';
import { type Recognition, type RecognitionParams, recognitionMethod } from './protocol';
import type { Session } from './session';

/** Answers what a document was recognised as; null when it is not open here. */
export function provideRecognition(session: Session): void {
  const { checks, configuration, connection, documents, failures } = session;
  const recognise = ({ uri }: RecognitionParams): Recognition | null => {
    const document = documents.get(uri);
    if (!document) return null;
    const { lint } = checks.of(document);
    const { draft, channel, scenario, words, findings, ...why } = lint;
    const { version } = document;
    const readiness = readinessOf(lint)?.line ?? '';
    // What could not be read may be why a draft is taken for none.
    const reason = [why.reason, ...(draft ? [] : why.notes)].join('; ');
    return {
      version,
      draft,
      reason,
      channel,
      scenario,
      words,
      findings: findings.length,
      readiness,
    };
  };
  const guarded = failures.guard('recognition', null, recognise);
  connection.onRequest(recognitionMethod, (params) =>
    configuration.whenReady(() => guarded(params)),
  );
}
