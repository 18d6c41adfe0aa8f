/** The rules under the headings of the guide, for settings and tables. Every rule is in one group. */
export const ruleGroups: readonly { readonly title: string; readonly rules: readonly string[] }[] =
  [
    {
      title: 'Structure',
      rules: [
        'missing-greeting',
        'generic-greeting',
        'missing-thanks',
        'missing-withdrawal',
        'missing-goodwill',
        'missing-sign-off',
        'part-order',
      ],
    },
    {
      title: 'Clarity',
      rules: ['unclear-withdrawal', 'ghosting-phrase', 'reschedule-without-times', 'mixed-signal'],
    },
    {
      title: 'Privacy and Neutrality',
      rules: [
        'salary-talk',
        'names-employer',
        'offer-details',
        'relocation-details',
        'personal-details',
        'comparison',
        'criticism',
      ],
    },
    {
      title: 'Tone and Brevity',
      rules: ['harsh-tone', 'over-apology', 'too-long', 'too-many-reasons'],
    },
    {
      title: 'Headers, Names and Placeholders',
      rules: [
        'missing-subject',
        'vague-subject',
        'mass-mailing',
        'name-mismatch',
        'unfilled-placeholder',
      ],
    },
    {
      title: 'Timing, Referrals and Follow-ups',
      rules: [
        'late-reply',
        'short-notice',
        'missing-follow-up-email',
        'referral-without-permission',
        'empty-check-in',
      ],
    },
  ];
