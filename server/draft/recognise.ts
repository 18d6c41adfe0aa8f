import type { Draft } from './draft';

/** Whether a document is a draft of ours, and a short phrase that says why. */
export interface Recognition {
  readonly draft: boolean;
  readonly reason: string;
}

const keys = [
  'channel',
  'scenario',
  'invited',
  'interview',
  'company',
  'position',
  'recipient',
  'sender',
  'sent',
];
const byName = /\.decline\.(?:md|txt|eml)$/i;

/** Decides by front matter, then by file name, then by what the text says. */
export function recognise(draft: Draft, path: string | undefined): Recognition {
  const key = keys.find((name) => draft.fields.has(name));
  if (key) return { draft: true, reason: `its front matter names “${key}”` };
  if (path && byName.test(path)) return { draft: true, reason: 'its name says so' };
  if (!readsLikeAMessage(draft)) return { draft: false, reason: 'it doesn’t read like a message' };
  if (draft.readings('topic').length === 0)
    return { draft: false, reason: 'it isn’t about an interview' };
  if (!turnsDown(draft)) return { draft: false, reason: 'nothing in it turns an interview down' };
  return { draft: true, reason: 'it answers an interview invitation' };
}

const longestMessage = 600;

function readsLikeAMessage(draft: Draft): boolean {
  const { layout, headers } = draft;
  if (draft.length > longestMessage || draft.length < 4) return false;
  const wrapped =
    layout.greeting !== undefined && (layout.signOff ?? layout.signature) !== undefined;
  if (!wrapped && marksUp(draft)) return false;
  return (
    layout.greeting !== undefined ||
    headers.length > 0 ||
    layout.signOff !== undefined ||
    layout.signature !== undefined
  );
}

/** Headings, fences and tables make a document, not a message. */
function marksUp({ text, body }: Draft): boolean {
  return /^#{1,6} |^```|^\|.*\|$/m.test(text.slice(body.span.start, body.span.end));
}

function turnsDown(draft: Draft): boolean {
  const { stance } = draft;
  if (stance.clear.length + stance.unclear.length > 0) return true;
  return draft.scenario !== 'decline' || draft.readings('stall').length > 0;
}
