import type { Channel, Scenario } from '../../server/draft/types';

/** What the templates of a situation are to be taken for; warm ones have this prefix, brief ones end in `-brief`. */
export interface Situation {
  readonly prefix: string;
  readonly channel: Channel;
  readonly scenario: Scenario;
}

const situation = (prefix: string, channel: Channel, scenario: Scenario): Situation => ({
  prefix,
  channel,
  scenario,
});

/** Every situation that templates are there for. */
export const situations: readonly Situation[] = [
  situation('decline-accepted', 'email', 'decline'),
  situation('decline-circumstances', 'email', 'decline'),
  situation('decline-referral', 'email', 'referral'),
  situation('decline-cancel', 'email', 'cancellation'),
  situation('decline-reply-details', 'email', 'reply'),
  situation('decline-reply-reschedule', 'email', 'reply'),
  situation('decline-reply-reconsider', 'email', 'reply'),
  situation('decline-reply-pay', 'email', 'reply'),
  situation('decline-reinvited', 'email', 'reply'),
  situation('decline-resend', 'email', 'resend'),
  situation('decline-relocation', 'email', 'decline'),
  situation('decline-global', 'email', 'decline'),
  situation('decline-phone', 'phone', 'decline'),
  situation('decline-voicemail', 'voicemail', 'decline'),
  situation('decline-confirm', 'email', 'decline'),
  situation('decline-linkedin', 'linkedin', 'decline'),
  situation('decline-connect', 'linkedin', 'connect'),
  situation('decline-text', 'text', 'decline'),
  situation('decline-reschedule', 'email', 'reschedule'),
  situation('decline-follow-up', 'email', 'follow-up'),
];
