import type { Example } from '../../server/rules/rule';

export const examples: readonly Example[] = [
  {
    text: 'To: Nils <nils@aurora.example>\nCc: [|Sara <sara@mill.co.uk>; Tom <tom@forge.co.uk>|]\nSubject: Withdrawal\n\nDear Nils,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'Bcc: [|hr@aurora.example|]\nSubject: Withdrawal\n\nDear Nils,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'From: Sam Lee <sam@lee.example>\nTo: Sam Lee <sam@lee.example>\nBcc: [|hr@aurora.example, jobs@grain.example|]\nSubject: Withdrawal\n\nHi team,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'To: Priya <priya@bright-search.example>\nCc: Colm <colm@tidepool.example>\nSubject: Withdrawal\n\nDear Priya,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'To: Gill <gill@chalk.example>\nCc: head@oak.example\nSubject: Withdrawal\n\nDear Gill,\n\nThank you for putting me in touch with your client. I’ve accepted another position and withdraw.\n\nKind regards,\nSam\n',
  },
  {
    text: 'From: Sam Lee <sam@lee.example>\nTo: Nils <nils@aurora.example>\nBcc: sam@lee.example, sam.lee@gmail.com\nSubject: Withdrawal\n\nDear Nils,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'To: "Berg, Nils" <nils@aurora.example>, Sara <sara@aurora.example>\nSubject: Withdrawal\n\nDear Nils, dear Sara,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'To: Ana <ana@acme.example>\nCc: applications@greenhouse.io\nBcc: mum@gmail.com\nSubject: Withdrawal\n\nDear Ana,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    text: 'To: [|Ana <ana@neuroresearch.example>, Bo <bo@yorkshire.example>|]\nSubject: Withdrawal\n\nDear Ana,\n\nThank you for the invitation to interview. I’ve accepted another position and withdraw my application.\n\nKind regards,\nSam\n',
  },
  {
    name: 'a.eml',
    text: 'To: [|Steph Oye <steph@larktalent.example>, Giles Renton <giles@corvusrecruit.example>|]\nSubject: Buyer interviews\n\nHi Steph, hi Giles,\n\nThank you both. I withdraw my application.\n\nKind regards,\nSam\n',
  },
];
