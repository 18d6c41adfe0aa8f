import type { Draft } from '../draft/draft';
import { employersOf } from '../draft/names/employers';
import type { Range } from '../draft/text/layout';
import { sayAnother } from '../mend/another';
import type { Fix, Rule } from './rule';

export const namesEmployer: Rule = {
  id: 'names-employer',
  severity: 'hint',
  summary: 'Names the new employer.',
  why: 'Names travel between recruiters; “another company” says enough.',
  examples: [
    {
      text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted a role at [|Globex|]. I withdraw my application.\n\nKind regards,\nSam\n',
      fixes: {
        'Say “another company”':
          'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted a role at another company. I withdraw my application.\n\nKind regards,\nSam\n',
      },
    },
    {
      text: 'Hi Dana,\n\nThank you for the invitation to interview. I’ve accepted a role at another company. I withdraw my application.\n\nKind regards,\nSam\n',
    },
  ],
  needs: ['takesJob', 'accepted', 'employs', 'withdraw', 'remove', 'cancel', 'attend', 'proceed'],
  check(draft) {
    return employersOf(draft).map((run) => ({
      span: draft.spanOf(run),
      message: 'Names the new employer: “another company” is enough.',
      fixes: () => fixes(draft, run),
    }));
  },
};

function fixes(draft: Draft, run: Range): Fix[] {
  const mended = sayAnother(draft, run);
  return mended ? [mended] : [];
}
