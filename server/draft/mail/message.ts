import type { MailPart } from './structure';

/** The part whose text is the message: the first that has one, plain text rather than HTML. */
export function messageOf(raw: string, root: MailPart): MailPart | undefined {
  if (root.parts.length > 0) return among(raw, root);
  // What is left of a broken mail is better read than passed over.
  if (/^(?:application|image|audio|video)\//.test(root.type)) return undefined;
  return root.type === 'text/html' ? root : { ...root, type: 'text/plain' };
}

function among(raw: string, { type, parts }: MailPart): MailPart | undefined {
  const texts: MailPart[] = [];
  for (const part of parts) {
    const text = part.parts.length > 0 ? among(raw, part) : isText(raw, part) ? part : undefined;
    if (text && type !== 'multipart/alternative') return text;
    if (text) texts.push(text);
  }
  return texts.find((text) => text.type !== 'text/html') ?? texts[0];
}

/** Mailers put an empty plain text beside an HTML one; it is not the message. */
function isText(raw: string, { type, attached, body }: MailPart): boolean {
  return (
    /^text\/(?:plain|html|(?:x-)?markdown)$/.test(type) &&
    !attached &&
    raw.slice(body.start, body.end).trim() !== ''
  );
}
