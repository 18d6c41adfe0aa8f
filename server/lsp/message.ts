import { type Message, messageIn } from '../message';
import { pathOf } from './checks';
import { type MessageParams, messageMethod } from './protocol';
import type { Session } from './session';

/** Answers the message in a document as it is to be sent; null when it is not open here. */
export function provideMessage({ connection, documents, failures }: Session): void {
  const answer = ({ uri }: MessageParams): Message | null => {
    const document = documents.get(uri);
    return document ? messageIn(document.getText(), pathOf(document)) : null;
  };
  connection.onRequest(messageMethod, failures.guard('message', null, answer));
}
