import { comparison } from './comparison';
import { emptyCheckIn } from './empty-check-in';
import { genericGreeting } from './generic-greeting';
import { ghostingPhrase } from './ghosting-phrase';
import { lateReply } from './late-reply';
import { massMailing } from './mass-mailing';
import { missingFollowUpEmail } from './missing-follow-up-email';
import { missingGreeting } from './missing-greeting';
import { missingSignOff } from './missing-sign-off';
import { missingSubject } from './missing-subject';
import { missingThanks } from './missing-thanks';
import { missingWithdrawal } from './missing-withdrawal';
import { nameMismatch } from './name-mismatch';
import { namesEmployer } from './names-employer';
import { referralWithoutPermission } from './referral-without-permission';
import { rescheduleWithoutTimes } from './reschedule-without-times';
import type { Rule } from './rule';
import { salaryTalk } from './salary-talk';
import { shortNotice } from './short-notice';
import { tooLong } from './too-long';
import { unclearWithdrawal } from './unclear-withdrawal';
import { unfilledPlaceholder } from './unfilled-placeholder';
import { vagueSubject } from './vague-subject';

/** Every rule, in the order of the guide. The only registration. */
export const rules: readonly Rule[] = [
  missingGreeting,
  genericGreeting,
  missingThanks,
  missingWithdrawal,
  missingSignOff,
  unclearWithdrawal,
  ghostingPhrase,
  rescheduleWithoutTimes,
  salaryTalk,
  namesEmployer,
  comparison,
  tooLong,
  missingSubject,
  vagueSubject,
  massMailing,
  nameMismatch,
  unfilledPlaceholder,
  lateReply,
  shortNotice,
  missingFollowUpEmail,
  referralWithoutPermission,
  emptyCheckIn,
];
