import { comparison } from './comparison';
import { ghostingPhrase } from './ghosting-phrase';
import { missingGreeting } from './missing-greeting';
import { missingSignOff } from './missing-sign-off';
import { missingSubject } from './missing-subject';
import { missingThanks } from './missing-thanks';
import { missingWithdrawal } from './missing-withdrawal';
import type { Rule } from './rule';
import { salaryTalk } from './salary-talk';
import { tooLong } from './too-long';
import { unclearWithdrawal } from './unclear-withdrawal';
import { unfilledPlaceholder } from './unfilled-placeholder';
import { vagueSubject } from './vague-subject';

/** Every rule, in the order of the guide. The only registration. */
export const rules: readonly Rule[] = [
  missingGreeting,
  missingThanks,
  missingWithdrawal,
  missingSignOff,
  unclearWithdrawal,
  ghostingPhrase,
  salaryTalk,
  comparison,
  tooLong,
  missingSubject,
  vagueSubject,
  unfilledPlaceholder,
];
