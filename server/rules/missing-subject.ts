import type { Draft } from '../draft/draft';
import type { Edit, Span } from '../draft/types';
import { spaced, subject } from '../mend/subject';
import { lineEnd } from '../mend/voice';
import { opening } from './anchor';
import type { Rule } from './rule';

export const missingSubject: Rule = {
  id: 'missing-subject',
  severity: 'warning',
  summary: 'A mail has no subject.',
  why: 'A mail without a subject is opened last, and a withdrawal should be seen first.',
  examples: [
    {
      text: 'To: [|Dana Reyes <dana@acme.example>|]\n\nHello Dana,\n\nThank you. I withdraw my application.\n\nSam\n',
      fixes: {
        'Add a subject':
          'To: Dana Reyes <dana@acme.example>\nSubject: Withdrawal of my application - Sam\n\nHello Dana,\n\nThank you. I withdraw my application.\n\nSam\n',
      },
    },
    { text: 'Hello Dana,\n\nThank you. I withdraw my application.\n\nSam\n' },
  ],
  check(draft) {
    if (draft.channel !== 'email') return [];
    if (draft.kind !== 'mail' && draft.headers.length === 0) return [];
    const header = draft.header('subject');
    if (header && header.value !== '') return [];
    return [
      {
        span: anchor(draft),
        message: 'No subject: name the interview or the withdrawal.',
        fixes: () => [{ title: 'Add a subject', edits: [edit(draft)], safe: true }],
      },
    ];
  },
};

function anchor(draft: Draft): Span {
  const header = draft.header('subject');
  if (header) {
    const start = draft.text.lastIndexOf('\n', header.span.start - 1) + 1;
    return { start, end: draft.text.slice(start, header.span.start).trimEnd().length + start };
  }
  return draft.header('to')?.span ?? draft.headers[0]?.span ?? opening(draft);
}

function edit(draft: Draft): Edit {
  const header = draft.header('subject');
  const text = subject(draft);
  if (header) {
    return { span: header.span, text: spaced(draft, header.span.start, text) };
  }
  const at = (draft.header('to') ?? draft.headers[0])?.span.end ?? draft.body.span.start;
  const eol = lineEnd(draft);
  if (draft.headers.length > 0)
    return { span: { start: at, end: at }, text: `${eol}Subject: ${text}` };
  return { span: { start: at, end: at }, text: `Subject: ${text}${eol}${eol}` };
}
