// @ts-check
/** A draft that ranks the other offer: one finding, with a fix. */
export const comparing = `---
channel: email
scenario: decline
---

Dear Ms. Okafor,

Thank you for inviting me to interview for the Analyst position. I have accepted a better offer, so I must withdraw my application.

I wish you every success with the search.

Kind regards,
Sam Lee
`;

/** The same draft, mended. */
export const neutral = comparing.replace('a better offer', 'another offer');

/** The same message as a mail file. */
export const mail = `To: Ada Okafor <ada.okafor@fernleaf.example>
Subject: Withdrawal from the Analyst interview - Sam Lee

${comparing.slice(comparing.indexOf('Dear'))}`;

/** The page of a project about interviews: nobody declines anything here. */
export const readme = `# Interview scheduler

Send invitations, collect answers, and see who declined.

## Templates

Dear [Name],

Thank you for your application. We got a better offer from another vendor for the interview room.
`;
