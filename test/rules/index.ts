import type { Example } from '../../server/rules/rule';
import { examples as comparison } from './comparison';
import { examples as criticism } from './criticism';
import { examples as emptyCheckIn } from './empty-check-in';
import { examples as genericGreeting } from './generic-greeting';
import { examples as ghostingPhrase } from './ghosting-phrase';
import { examples as harshTone } from './harsh-tone';
import { examples as lateReply } from './late-reply';
import { examples as massMailing } from './mass-mailing';
import { examples as missingFollowUpEmail } from './missing-follow-up-email';
import { examples as missingGoodwill } from './missing-goodwill';
import { examples as missingGreeting } from './missing-greeting';
import { examples as missingSignOff } from './missing-sign-off';
import { examples as missingSubject } from './missing-subject';
import { examples as missingThanks } from './missing-thanks';
import { examples as missingWithdrawal } from './missing-withdrawal';
import { examples as mixedSignal } from './mixed-signal';
import { examples as nameMismatch } from './name-mismatch';
import { examples as namesEmployer } from './names-employer';
import { examples as offerDetails } from './offer-details';
import { examples as overApology } from './over-apology';
import { examples as partOrder } from './part-order';
import { examples as personalDetails } from './personal-details';
import { examples as referralWithoutPermission } from './referral-without-permission';
import { examples as relocationDetails } from './relocation-details';
import { examples as rescheduleWithoutTimes } from './reschedule-without-times';
import { examples as salaryTalk } from './salary-talk';
import { examples as shortNotice } from './short-notice';
import { examples as tooManyReasons } from './too-many-reasons';
import { examples as unclearWithdrawal } from './unclear-withdrawal';
import { examples as unfilledPlaceholder } from './unfilled-placeholder';
import { examples as vagueSubject } from './vague-subject';

/** What the rules must report and leave alone, by rule; what shows a rule best stands with the rule itself. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  comparison: comparison,
  criticism: criticism,
  'empty-check-in': emptyCheckIn,
  'generic-greeting': genericGreeting,
  'ghosting-phrase': ghostingPhrase,
  'harsh-tone': harshTone,
  'late-reply': lateReply,
  'mass-mailing': massMailing,
  'missing-follow-up-email': missingFollowUpEmail,
  'missing-goodwill': missingGoodwill,
  'missing-greeting': missingGreeting,
  'missing-sign-off': missingSignOff,
  'missing-subject': missingSubject,
  'missing-thanks': missingThanks,
  'missing-withdrawal': missingWithdrawal,
  'mixed-signal': mixedSignal,
  'name-mismatch': nameMismatch,
  'names-employer': namesEmployer,
  'offer-details': offerDetails,
  'over-apology': overApology,
  'part-order': partOrder,
  'personal-details': personalDetails,
  'referral-without-permission': referralWithoutPermission,
  'relocation-details': relocationDetails,
  'reschedule-without-times': rescheduleWithoutTimes,
  'salary-talk': salaryTalk,
  'short-notice': shortNotice,
  'too-many-reasons': tooManyReasons,
  'unclear-withdrawal': unclearWithdrawal,
  'unfilled-placeholder': unfilledPlaceholder,
  'vague-subject': vagueSubject,
};
