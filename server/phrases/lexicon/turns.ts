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
    (and|but) ,? (yet|still|all the same|even so|nevertheless)
  `,

  /* “not a soul let me go without …”: done to keep or help the writer. */
  welcomed: `
    asked (me|us) to
    let (me|us) (leave|go)
  `,

  /* What begins with a sour word and finds no fault. */
  notSour: `
    too _1 for (me|us)
    wrong (for (me|us)|time|moment)
    (left|leaves|leaving) (me|us) with (a|an|the|so|such|many|much|plenty)
    (nobody|no one|not a soul) _6 wanted to (go|leave|stop)
  `,

  /* “In fairness (your test …)” */
  aside: `
    in all? (fairness|truth|honesty|short|passing)
    to be (fair|frank|honest|truthful|candid)
    between us
    by the way
    as it happens
    mind you
    truth be told
    tbh
    for the record
    one last thing
  `,
};
