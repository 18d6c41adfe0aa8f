import type { Draft } from '../draft/draft';
import { recipient } from '../mend/names';
import { isFormal, lineEnd } from '../mend/voice';
import type { Rule } from './rule';

export const missingGreeting: Rule = {
  id: 'missing-greeting',
  severity: 'information',
  summary: 'The body starts without addressing anyone.',
  why: 'A message that opens with a name is read as written for the reader, not for a list.',
  examples: [
    {
      text: '---\nrecipient: Dana Reyes\n---\n[|Thank|] you for the interview invitation. I have accepted another position and withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
      fixes: {
        'Greet Dana':
          '---\nrecipient: Dana Reyes\n---\nHello Dana,\n\nThank you for the interview invitation. I have accepted another position and withdraw my application.\n\nI wish you luck with the search.\n\nKind regards,\nSam\n',
      },
    },
    {
      text: 'Good morning, Mr. Ito — thank you for the interview invitation. I withdraw my application.\n\nKind regards,\nSam\n',
    },
  ],
  check(draft) {
    const { greeting, main } = draft.layout;
    if (greeting || main.last <= main.first) return [];
    if (addressesByName(draft)) return [];
    const span = draft.spanOf({ first: main.first, last: main.first + 1 });
    const name = recipient(draft);
    const written = draft.channel === 'email' || draft.channel === 'linkedin';
    const gap = written ? lineEnd(draft).repeat(2) : ' ';
    const team = isFormal(draft) ? 'Dear Hiring Team,' : 'Hi team,';
    const greetingLine = name ? `Hello ${name},` : team;
    return [
      {
        span,
        message: 'No greeting: address the reader by name.',
        fixes: () =>
          name || draft.channel === 'email'
            ? [
                {
                  title: name ? `Greet ${name}` : 'Greet the hiring team',
                  edits: [
                    { span: { start: span.start, end: span.start }, text: greetingLine + gap },
                  ],
                  safe: name !== undefined,
                },
              ]
            : [],
      },
    ];
  },
};

/** “Kev its Daz”, “Chef Nadia its Ian”: the reader's name, and then the writer's. */
export function addressesByName(draft: Draft): boolean {
  const text = draft.textOf(draft.layout.main);
  return byName.test(text) || called.test(text);
}

/** “Kev mate thanks for …”, “Now then Kev, Daz here” */
const called =
  /^(?:[Nn]ow then|[Ee]y up|[Ee]h up|[Oo]i oi|[Ww]hat ho|[Aa]lright),? \p{Lu}\p{L}+,|^\p{Lu}\p{L}+,? (?:mate|pal|love|luv|hun|bro|buddy|dear|babe|chuck|duck|pet|hen|lad|mucker|fella)\b/u;
const byName =
  /^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|\p{Lu}\p{L}+)\.?\s+)?\p{Lu}\p{L}+,?\s+(?:it['’]?s|it is|this is|here['’]s)\s+\p{Lu}/u;
