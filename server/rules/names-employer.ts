import { employersOf } from '../draft/employers';
import type { Rule } from './rule';

export const namesEmployer: Rule = {
  id: 'names-employer',
  severity: 'hint',
  summary: 'Names the new employer.',
  why: 'Names travel between recruiters; “another company” says enough.',
  examples: [
    {
      text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted a role at [|Globex|]. I withdraw my application.\n\nKind regards,\nSam\n',
    },
    {
      text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted a role at another company. I withdraw my application.\n\nKind regards,\nSam\n',
    },
  ],
  needs: ['takesJob', 'accepted', 'employs'],
  check(draft) {
    return employersOf(draft).map((run) => ({
      span: draft.spanOf(run),
      message: 'Names the new employer: “another company” is enough.',
    }));
  },
};
