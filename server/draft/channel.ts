import type { Draft } from './draft';
import { times } from './times';
import { type Channel, channels } from './types';

/** How the message travels: as the front matter says, else as the text tells; `email` unless told. */
export function channelOf(draft: Draft): Channel {
  const given = draft.field('channel')?.toLowerCase();
  const named = channels.find((channel) => channel === given);
  if (named) return named;
  if (draft.kind === 'mail' || draft.headers.length > 0) return 'email';
  return spoken(draft) ?? written(draft);
}

function spoken(draft: Draft): Channel | undefined {
  if (draft.layout.signOff || ownLineName(draft)) return undefined;
  const start = opening(draft);
  const introduces = /\b(?:this is|it[’']s|it is|my name is|speaking|here)\b/i.test(start);
  const asked = asking.test(start.trimStart()) ? 1 : 0;
  const promised = introduces ? times(draft, 'byEmail', ({ future }) => future) : 0;
  const voicemail = draft.readings('voicemail').length;
  const calling = asked + times(draft, 'calling', ({ subject }) => subject !== 'reader');
  const farewell = draft.readings('goodbye').length;
  const signs = voicemail + calling + farewell + promised;
  if (signs === 0 || (!introduces && signs < 2)) return undefined;
  if (voicemail > 0 || (calling === 0 && farewell > 0)) return 'voicemail';
  return 'phone';
}

/** “Hello, Mrs. Roe?” hears whether somebody is there. */
const asking = /^(?:[^.!\n?]|\b(?:mrs?|ms|mx|dr|prof)\.){0,40}\?/i;

function written(draft: Draft): Channel {
  const { layout } = draft;
  const paragraphs = bodyText(draft).split(/\n\s*\n/).length;
  if (draft.readings('texting').length > 0 && paragraphs <= 2 && !layout.signOff) return 'text';
  if (draft.readings('linkedinByName').length > 0) return 'linkedin';
  if (draft.readings('onLinkedin').length > 0 && !layout.signOff) return 'linkedin';
  if (paragraphs === 1 && !layout.signOff && !ownLineName(draft) && draft.length <= longestText)
    return 'text';
  return 'email';
}

/** A single paragraph of so many words without a sign-off is a text message. */
const longestText = 75;

function opening(draft: Draft): string {
  return draft.text.slice(draft.body.span.start, draft.body.span.start + 160);
}

function bodyText(draft: Draft): string {
  const { layout, words } = draft;
  const first = layout.greeting?.first ?? layout.main.first;
  return words.count === 0 || layout.main.last <= first
    ? ''
    : draft.textOf({ first, last: layout.main.last }).trim();
}

function ownLineName(draft: Draft): boolean {
  const { signature } = draft.layout;
  if (!signature) return false;
  const { start } = draft.spanOf(signature);
  return /\n\s*[-–—~]?\s*$/.test(draft.text.slice(Math.max(0, start - 12), start));
}
