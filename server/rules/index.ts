import { comparison } from './comparison';
import { criticism } from './criticism';
import { emptyCheckIn } from './empty-check-in';
import { genericGreeting } from './generic-greeting';
import { ghostingPhrase } from './ghosting-phrase';
import { harshTone } from './harsh-tone';
import { lateReply } from './late-reply';
import { massMailing } from './mass-mailing';
import { missingFollowUpEmail } from './missing-follow-up-email';
import { missingGoodwill } from './missing-goodwill';
import { missingGreeting } from './missing-greeting';
import { missingSignOff } from './missing-sign-off';
import { missingSubject } from './missing-subject';
import { missingThanks } from './missing-thanks';
import { missingWithdrawal } from './missing-withdrawal';
import { mixedSignal } from './mixed-signal';
import { nameMismatch } from './name-mismatch';
import { namesEmployer } from './names-employer';
import { offerDetails } from './offer-details';
import { overApology } from './over-apology';
import { partOrder } from './part-order';
import { personalDetails } from './personal-details';
import { referralWithoutPermission } from './referral-without-permission';
import { relocationDetails } from './relocation-details';
import { rescheduleWithoutTimes } from './reschedule-without-times';
import type { Rule } from './rule';
import { salaryTalk } from './salary-talk';
import { shortNotice } from './short-notice';
import { tooLong } from './too-long';
import { tooManyReasons } from './too-many-reasons';
import { unclearWithdrawal } from './unclear-withdrawal';
import { unfilledPlaceholder } from './unfilled-placeholder';
import { vagueSubject } from './vague-subject';

/** Every rule, in the order of the guide. The only registration. */
export const rules: readonly Rule[] = [
  missingGreeting,
  genericGreeting,
  missingThanks,
  missingWithdrawal,
  missingGoodwill,
  missingSignOff,
  partOrder,
  unclearWithdrawal,
  ghostingPhrase,
  rescheduleWithoutTimes,
  mixedSignal,
  salaryTalk,
  namesEmployer,
  offerDetails,
  relocationDetails,
  personalDetails,
  comparison,
  criticism,
  harshTone,
  overApology,
  tooLong,
  tooManyReasons,
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
