/** A stretch of the file: UTF-16 offsets, half open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A replacement of `span` in the file by `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** How a message travels. */
export const channels = ['email', 'phone', 'voicemail', 'linkedin', 'text'] as const;
export type Channel = (typeof channels)[number];

/** What a message is for. */
export const scenarios = [
  'decline',
  'cancellation',
  'referral',
  'reply',
  'reschedule',
  'connect',
  'follow-up',
  'resend',
] as const;
export type Scenario = (typeof scenarios)[number];

/** What a stretch of the body does. */
export const partNames = [
  'greeting',
  'thanks',
  'withdrawal',
  'reason',
  'goodwill',
  'sign-off',
  'signature',
] as const;
export type PartName = (typeof partNames)[number];

/** A part of the body and where it stands. */
export interface Part {
  readonly part: PartName;
  readonly span: Span;
}
