/** Rules that report what a draft does not say, where it may still come to say it. */
const ids: ReadonlySet<string> = new Set([
  'missing-greeting',
  'missing-thanks',
  'missing-withdrawal',
  'missing-goodwill',
  'missing-sign-off',
  'part-order',
  'reschedule-without-times',
  'missing-subject',
  'late-reply',
  'short-notice',
  'missing-follow-up-email',
  'referral-without-permission',
  'empty-check-in',
]);

/** Whether a rule reports what is merely not there yet, rather than a phrase that is. */
export function reportsAbsence(rule: string): boolean {
  return ids.has(rule);
}
