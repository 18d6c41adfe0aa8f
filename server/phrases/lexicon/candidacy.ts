import type { Lexicon } from '../compile';

/** What makes a message one about the writer's own interview or application for a job. */
export const candidacy: Lexicon = {
  /* Plainly so: my application, asked me to an interview, your hiring process. */
  candidacy: `
    (pairing|take home|system design) (exercise|task|test|round)
    (invitation|invite|invited|asked) (to|for|in for) (the|a|your|an) (weld|welding|skills|trade|typing|aptitude|practical|work) (test|trial)
    (looking|look) forward to (meeting|seeing|speaking with) (the|your) _1 (team|panel|interviewers)
    (for|about|regarding|as to) (the|your|a) _3 's (post|place|job|position|role|vacancy|berth)
    my _2 (application|applications|candidacy|candidature)
    (invite~|inviting|ask~|call~|want~|offer~|select~|choose~|chosen|pick~|shortlist~|short list~|shortlisting|consider~|schedule~|scheduling|fix~|squeeze~|fit~|book~|line~|lining|get~|put~|have|having) me _3 (for|to|in|as|with|onto) (an|the|a|your|this|that)? _3 (interview~|round|assessment|trial|audition|shortlist|final|onsite|superday|vacancy|@job|@roleNoun)
    (invite~|inviting|ask~) me (in|along|back) (for|to|about|and|as)?
    call~ me (in|up) (for|to)
    (asked|called|invited|shortlisted|short listed|selected|chosen|considered|picked|interviewed) (in|to|for|back|as) _4 (interview~|round|shortlist|vacancy|position|role|post|job)
    (asked|called|invited) up _4 (interview~|round|shortlist|vacancy|position|role|post|job)
    (talk~|speak~|chat~|meet~|discuss~) (about)? the _2 (role|job|post|position|vacancy|postdoc|@titleNoun (job|role|post|position))
    (invitation|invite|inviting|invited|asked|asking|offer) (me)? to audition for (the|your) _4 (chair|desk|seat|position|post|principal|section)
    (asking|having|seeing|meeting|interview~|shortlisting) me (in|along|up|back|for|about|as)
    (considering|consider|considered|think|thinking|thought) (of)? me for (@name|@titleNoun)
    (invitation|invite|inviting me|asked me|asking me|like|wanting) to (come (and|to|in and)?)? (meet|see|speak with|talk to|talk with) (the|your) _3 (team|panel|committee|staff|crew|department|board|interviewers)
    (booked|down|pencilled in) (in)? (with you|to see you)
    (chat|chats|interviews) with the _1 (founder|founders|cto|ceo|hiring manager|hiring team|co founders)
    (we|i) (are|were|am|was) _1 (booked|down|scheduled|set|due|slated|lined up|pencilled in) (in)? (for|to have) (a|an|our|the|my) _2 (interview~|screening)
    (arranging|organising|organizing|setting up|putting together|convening) (the|a|an|my|this) _2 panel
    job talk
    (tech|technical|phone|coding|hr|competency|panel|screening|take home|video) (screen|screening|test|round|task|assignment|interview)
    (assessment|trial|audition|superday|interview) (invite|invitation|place|centre|center|day)
    (see|seeing|meet|meeting|talk to|talking to) you about (the|your) _3 (job|role|post|position|vacancy)
    (see|seeing|meet|meeting|talk to|talking to) me about (the|a|your)
    (from|of) the _2 (application|applications|interviews|shortlist|applicants)
    (getting|fitting|squeezing|slotting|booking) me in
    (back|writing|written|wrote) to me about the
    (let|for|from|of|about|regarding) the _5 search
    (maternity|paternity|sick|holiday|sabbatical|parental) cover
    (offer|chance|invite|invitation|shot) (of|at|for|to) (a|the|your) (trial|tryout) (shift|day|behind|on|in|at|with)?
    (the|my|a|your) trial (is|'s)? (@day|tomorrow|tmrw|today|tonight|tonite|this evening|at @number|on @day)
    (got|have|had) me down for
    (considered|shortlisted|selected|picked|chosen) for (the|your|this|a|an)
    (been|be|being|was) (shortlisted|short listed)
    (interview|interviews|interviewing|interviewed) (for|as) (the|a|an|your|our|this)? _4 (@job|@roleNoun|@titleNoun|vacancy|shift|crew)
    (interview|interviews|interviewing) (for|as) (the|a|an|your|our)? @name
    (interview|interviews|interviewing|interviewed) (with|at) (you|your)
    @roleNoun (interview|interviews|vacancy|candidate|shortlist)
    (trainee|apprentice|apprenticeship|placement|internship|graduate|second|third|final|phone|panel|onsite|case) interview~
    interview (offer|offers|invitation|invitations|invite|invites|request|slot|slots|call|shout|text|thing|process|loop|stage|round|rounds)
    (offer|offers|invitation|invitations|invite|chance|opportunity|offering|request|slot|place|message|note|text|letter|call) (of|to|for|about|regarding) (come|have|me)? (for|to)? (an|the|a|your|this|that)? _2 (interview|interviews|interviewing|interviewed|assessment)
    (from|of|under) (further|your|any)? consideration
    (your|the|this) _1 (hiring|recruitment|recruiting|selection|interview|interviewing|application|assessment|candidate) (process|stage|round|rounds|day|days|procedure|list|pool)
    your _2 (interviews|vacancy|shortlist|shortlisting|selection|opening|onsite|superday)
    (no longer|be|am|remain|as|was) (a)? candidate
    (the|your|this|that|a|an) _1 (@job|@name|@roleNoun) (process|slate|shortlist|competition|vacancy|opening|selection|loop|race|list|search|contest)
    (out of|from|in|leave|leaving|left|exit|exiting) (the|your) (running|race|process|competition|pool|selection|slate|loop|contest)
    (trial (shift|hour)|assessment (day|centre|center)|phone screen|screening call|super day|superday)
    (the|your|this|that) _1 (@name|@roleNoun|@titleNoun) (position|role|vacancy|opening|job|post|seat)
    (@roleNoun|@titleNoun) (position|role|vacancy|opening)
    (the|your|this) _3 (position|role|vacancy) (of|as|with|at)
    (the|your|this) _3 opening (as|with|at)
    (the|your) _2 @titleNoun 's (post|place|job|position|berth|seat)
    (job|position|role|post) (of|as) (the|a)? @name
    (job|position|role|post|place) (of|as) (the|a|an)? @titleNoun
    (fill|filling) (the|your|this) _3 (@job|role|position|post|vacancy|seat|shift)
    keep me in the running
    (the|your) _1 (selection|hiring|interview|recruitment|appointments|search) (panel|board|committee)
    (came|come|called|rang|phoned|wrote|popped|written) (in|round|by|to you)? about (the|your) _3 (job|round|ad|advert|vacancy|position|role|@titleNoun)
    (trial|test) (act|piece|set|bake|cook|run)
    (about|as) (being|becoming) (your|the|a|an) _2 (@titleNoun|au pair)
    (your|an|the|new) _1 (au pair|live in carer)
    (hand|handed|dropped|gave|left|put) (in|you|off)? _1 (my|her|his|a) (cv|resume|application) (in|with|at|for|on|to|off)
    (look|looking|looked|eyeing) at me (for|as) (the|a|your)
    (the|your|this|that|a) _2 @titleNoun (spot|berth|trial|gig|place|seat|stint|shift|chat|opening|vacancy|interview)
    (see|seeing|meet|meeting|talk to|talking to) me (on|at|@day|@number|next|tomorrow) _4 about (the|a|your)
    (the|a|your) _2 (chair in|((professorship|lectureship|readership|fellowship|directorship|deanship|headship|curatorship) (in|of|at|for)))
    (on|from|off) (the|your) (long list|longlist)
    (stand|standing|considered|candidate) for (the|your) _2 @office
  `,

  /* To come, or to be asked, about something: counts where that is work. */
  comesAbout: `
    (see|seeing|meet|meeting|come|coming|came|talk|talking|speak|speaking|ring|ringing|call|calling|write|writing|wrote|rang) (to|with|in|over|round|up|down)? _2 about
    (see|seeing|meet|meeting|talk|talking|speak|speaking|calling|ringing) _5 about
  `,

  /* The word itself, whoever's interview it is. */
  interview: `
    (interview~|interviewing|interviewed)
    (superday|onsite|(trial|assessment) (day|shift|centre|center))
  `,

  /* Words of hiring that other matters share. */
  hiring: `
    (my|your|the|this|an|both) (application|applications|candidacy|candidature)
    (candidacy|candidature|candidate|shortlist|shortlisted)
    (hiring|recruiter|recruiters|recruitment|recruiting|hr)
    (luck|success|best|well|wishes) _4 (with|in|for) the _1 search
    (find|finding|get|hire|hiring|appoint|appointing) (a|an|your|the) _2 @titleNoun
    (ahead|on|forward|proceed|continue) with (the|your|my) _1 (other|others|remaining|next|rest of the) _1 (candidate|candidates|applicant|applicants|interviewees)
    (the|your|this|in) _4 process
    (first|second|third|next|final|last|another) (round~|stage~)
    (the|your|this|in) _2 (selection|slate|loop|vacancy)
    (job|role|position|post|vacancy|opening|gig|apprenticeship|internship|traineeship)
    @office
    (the|your) (oral|selection|interview|hiring|promotion) board
    (have|had|got|holding) (another|a second|one other) offer (to|from|that|and)
    (my) (cv|resume)
    (trainee|graduate|training|apprentice) (scheme|programme|program|place)
    (not|never|no longer|am|i am) (looking|job hunting|on the market|in the market)
    (another|a different) (job|position|role|post|employer|apprenticeship|internship)
  `,

  /* Turned down by the wish alone. */
  unwanted: `
    (will|shall|would|going to|rather|better) leave it (there|be|at that)?
    leave (you|ye|yous|y'all) to it
    (give|offer|pass|hand) my (slot|place|time|hour|spot) to
    (not|no longer|never) (want|need|require|fancy) (it|this|the _1 (@job|interview)|your|an interview|to (interview|come|go|be interviewed))
  `,

  /* The hour itself. */
  unneeded: `
    (not|no longer|never) (need|require|be needing|want|use|be using) (it|that|((the|your|our) _1 (slot|interview|time|hour|place|call|chat|meeting|visit|appointment)))
  `,

  /* What an invitation to anything has. */
  invited: `
    (your|the|an|this) _2 (invitation|invitations|invite|slot)
    (invite~|inviting|asking|asked) me (to|for|as|over)
    (pulling out|stepping out|stepping back|bowing out|out|withdraw|withdrawing) (from|of) (this|it|yours|both|them)
    (your|the|next|per|another) (round|rounds|panel|shortlist|committee|board)
    (my|your|the) (list|lists|file|profile|search|running|slate)
    (my|our) (withdrawal|decision|answer)
    (our|the) (chat|call|conversation|appointment|meeting)
    (wanting|want|wanted|like|love) to (see|meet) me
    (the|your|a|zoom|teams|meet|video|joining) link (for|to)
    (we|me|i) (were|was|are|am) (set|due|down|supposed|meant|going|scheduled) to (talk|speak|meet|sit down|chat)
    (giving|given) me a (shot|chance|go|look in)
    (thought of|thinking of|think of|considering|considered|shortlisting|selecting|choosing|picking) me
    (thinking|thought|think) of me for
    your interest in (me|my)
    (meant|supposed|due|down|booked|set) (to)? (come|be|be coming)? _1 (see|seeing|meet|meeting|talk to|speak to) you
    thank~ _4 your (patience|consideration|interest)
  `,
};
