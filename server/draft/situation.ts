import type { Draft } from './draft';
import { type Channel, channels, type Scenario, scenarios } from './types';

/** How the message travels: as the front matter says, else as the text tells; `email` unless told. */
export function channelOf(draft: Draft): Channel {
  const given = draft.field('channel')?.toLowerCase();
  const named = channels.find((channel) => channel === given);
  if (named) return named;
  if (draft.kind === 'mail' || draft.headers.length > 0) return 'email';
  return spoken(draft) ?? written(draft);
}

function spoken(draft: Draft): Channel | undefined {
  const voicemail = draft.readings('voicemail').length;
  const calling = draft.readings('calling').length;
  if (draft.layout.signOff || endsWithName(draft)) return undefined;
  if (voicemail + calling < 1) return undefined;
  const introduces = /\b(?:this is|it[’']s|my name is|speaking|here)\b/i.test(opening(draft));
  if (!introduces && calling < 2) return undefined;
  return voicemail > 0 ? 'voicemail' : calling > 0 ? 'phone' : undefined;
}

function written(draft: Draft): Channel {
  const onLinkedin = draft.readings('onLinkedin').length;
  const paragraphs = bodyText(draft).split(/\n\s*\n/).length;
  if (draft.readings('texting').length > 0 && paragraphs <= 2 && !draft.layout.signOff)
    return 'text';
  if (onLinkedin > 0 && !formalSignOff(draft)) return 'linkedin';
  if (paragraphs === 1 && !draft.layout.signOff && !ownLineName(draft) && draft.length <= 75)
    return 'text';
  return 'email';
}

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

function formalSignOff(draft: Draft): boolean {
  const { signOff } = draft.layout;
  return (
    signOff !== undefined &&
    /regards|sincerely|faithfully|respectfully|wishes/i.test(draft.textOf(signOff))
  );
}

function ownLineName(draft: Draft): boolean {
  const { signature } = draft.layout;
  if (!signature) return false;
  const { start } = draft.spanOf(signature);
  return /\n\s*[-–—~]?\s*$/.test(draft.text.slice(Math.max(0, start - 12), start));
}

function endsWithName(draft: Draft): boolean {
  return ownLineName(draft);
}

/** What the message is for: as the front matter says, else the first of these the text tells. */
export function scenarioOf(draft: Draft): Scenario {
  const given = draft.field('scenario')?.toLowerCase();
  const named = scenarios.find((scenario) => scenario === given);
  if (named) return named;
  for (const [scenario, tells] of signs) if (tells(draft)) return scenario;
  return 'decline';
}

const has = (draft: Draft, meaning: string) =>
  draft.readings(meaning).some((reading) => !reading.reported && reading.subject !== 'other');

/** A withdrawal that lies behind, and nothing that is turned down now. */
function looksBack(draft: Draft): boolean {
  if (!has(draft, 'pastWithdrawal')) return false;
  return !draft.stance.clear.some(
    ({ match, subject }) =>
      subject === 'writer' &&
      !draft
        .readings('pastWithdrawal')
        .some((past) => past.match.first <= match.last && match.first <= past.match.last + 3),
  );
}

const signs: readonly (readonly [Scenario, (draft: Draft) => boolean])[] = [
  ['follow-up', (draft) => looksBack(draft) && has(draft, 'news')],
  ['connect', (draft) => looksBack(draft) && has(draft, 'connecting')],
  ['follow-up', (draft) => looksBack(draft) && draft.stance.clear.length === 0],
  ['resend', (draft) => has(draft, 'resend')],
  ['reschedule', (draft) => has(draft, 'reschedule') && draft.stance.clear.length === 0],
  ['referral', (draft) => has(draft, 'referring')],
  ['reply', (draft) => draft.readings('reply').length > 0],
  ['cancellation', (draft) => cancels(draft)],
];

function cancels(draft: Draft): boolean {
  return draft.stance.clear.some(
    ({ match }) =>
      /\bcancel|call(?:ing|ed)?\b.*\boff\b/i.test(draft.textOf(match)) &&
      !/application|candida/i.test(draft.textOf(match)),
  );
}
