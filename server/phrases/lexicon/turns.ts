import type { Lexicon } from '../compile';

/** Turns of phrase that report nothing by themselves, but tell what another phrase of their sentence amounts to. */
export const turns: Lexicon = {
  /* “I was never kept in the dark”: a wrong that was not done. */
  spared: `
    (was|were|been|am|are|felt|got) (not|never|hardly) (once|at all|in any way)? (left|kept|passed|bounced|batted|shunted|ignored|rushed|grilled|misled|hurried|pressed|pushed|talked|shouted|lectured|interrupted|patronised|patronized|treated (like|as)|made to)
  `,

  /* “I have too many meetings”: said by the writer, of himself. */
  ownTrouble: `
    too many
    stuck in
    behind the
    out of
    in decline
    all over
    dead end
  `,

  /* “Nobody at home knew”: no one of the reader's side. */
  ownNobody: `
    (nobody|no one|not a soul) _3 (at home|in (my|our)|of (mine|ours)|around me|among us)
  `,

  /* “… and yet everybody made time” */
  evenSo: `
    (and|but) ,? (yet|still)
  `,
};
