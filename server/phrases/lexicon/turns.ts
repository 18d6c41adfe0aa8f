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

  /* “Give me a few days (and I’ll come)”, “drop me a line (and I’ll come)”: asks for time or a word, and for no change. */
  forTime: `
    (give|lend|spare|grant) (me|us) (some|time|until|till|a (bit|moment|minute|while|day|week|fortnight|chance|shout|ring|call|bell|buzz|hand|lift|nod|sec))
    (give|lend|spare|grant) (me|us) _2 more? (day|days|week|weeks|hour|hours|minute|minutes) (and|,|to)
    let 's
    lets
    (drop|show|send|bring|get|find) (me|us) (a (line|note|message|sign)|the address)
    (take|make) (care|sure|your)
    (give|make|let) (my|it up|way|up)
    find (someone|somebody|another|a good)
  `,

  /* “(I’d love to visit) at some point”: no more than a time. */
  someDay: `
    (at some|one of|some day|in due|in my own|as soon)
  `,

  /* “(I’ll let you) know that …”, “(I’ll get back to you) in writing”: says now what it seems to put off. */
  informs: `
    (know|you|tell|inform|sure|ahead|again) that
    (by (email|e mail)|in an (email|e mail)|in writing|with the)
  `,

  /* “(I’ll) be back in town”: comes back to a place, and to nobody. */
  returns: `
    (get|come|be) back (to|in|at|on) (the|town|work|my|a)
  `,

  /* “Sorry about that”, “I’ve got one at the bakery”: said of what stands right before. */
  pointsBack: `
    (so|really|very|am)? (sorry|apologies) (about|for) (that|this)
    i (have|had|would)? (got|found|taken|been offered) one
    it (is|was|will be) (about|concerning|regarding|in connection with|to do with) (the|my|our|your)
    (just|do|please)? (say|tell (him|her|them)|mention) that? (i|my name)
  `,

  /* “There’s no need (to hold a place or keep my papers)” */
  noNeed: `
    no (need|reason|point|sense)
    (need|must) not
    (do|does|would|should) not (have to|need to|(want|ask|expect) you to)
  `,

  /* “Please delete my data”: from one who hopes for no more. */
  erasure: `
    (remove|delete|erase|destroy|shred) _6 (data|details|record|records|file|files|cv|resume|number|system|database)
    (deleted|erased|shredded|destroyed)
  `,

  /* “the role at your client”: told by an agency, or to one. */
  forClient: `
    (your|the|a|our) (client|clients)
    on behalf of
    (your|the|our|an) _1 agency
    (recruiting|recruit|hiring) for
    (put|putting) me forward
    represent~
  `,

  /* “So that’s all it was.” */
  thatIsAll: `
    (so|and|anyway)? ,? that ('s|is|was) about? (it|all|everything)
    (so|and|anyway)? ,? that ('s|is|was) about? (it|all|everything) (it (was|is)|from me|i (wanted|had|rang|called|phoned) _9)
  `,

  /* “(I’d love an) update on the role” */
  wantsNews: `
    (update|news) (from you|(on|about) (the|your))
  `,

  /* “I’m withdrawing from both processes”: two invitations at once. */
  severalJobs: `
    (either|neither|both) of (them|these|the (interviews|roles|jobs|posts|invitations))
    both (processes|interviews|applications)
    for the _3 (jobs|roles|posts|positions|vacancies)
  `,

  /* “(My manager) came back with a counter-offer”: what keeps the writer where he is. */
  countered: `
    (countered|counteroffer|counter offer)
    my (present|current|own|existing) _3 (came|come|matched|offered|put|raised)
    to (keep me|make me stay)
    to stay (put|on)? (and|so|,|.|;|!|@break)
    (they|boss|bosses|manager|managers|gaffer|management|firm|head|owner|owners) here _6 (came|matched|offered|put|raised)
  `,

  /* “your message about the interview”: names what was offered. */
  ofInterview: `
    (about|on|re|regarding) the _5 interview
    interview 's
    interview you? (arranged|set up|booked|scheduled|planned|fixed)
    (message|msg|note|text|email|e mail) about (the|an|your) interview
  `,

  /* “(that slot) came up”, “(the hour) clashes”: only the hour is the matter. */
  hourLost: `
    this (morning|afternoon|arvo)
    (came|come|cropped) up
  `,

  /* “I can’t carry on”, “the whole thing”, “another company”: more than the hour is the matter. */
  goingOn: `
    pass on
    (step|stepping) (away|out|aside)
    (carry|carrying) on
    (go|going) ahead
    whole thing
    another (thing|agency|company|job)
  `,

  /* “Either way, …”, “I must also say …”: goes on from the sentence before. */
  opensBack: `
    (since then|let me add|either way|even so|in that case|as such)
    i (should|would|must|will|do)? (also|add)
    for (this|that|these|those)
  `,

  /* “… as well”, “… would do so”: said beside something that was told before. */
  harksBack: `
    (once more|as well|the same)
    (do|did|does|have|has|had|will|would|can|could) so
  `,
};
