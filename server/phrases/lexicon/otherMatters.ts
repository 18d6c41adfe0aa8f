import type { Lexicon } from '../compile';

/** What makes a message one about something else than the writer's own job interview. */
export const otherMatters: Lexicon = {
  /* Interviews that aren't for a job. */
  otherInterview: `
    (give|giving|grant|granting) (the|an|any|that|this) _1 (interview|interviews) (.|,|;|!|@break|about|on|now|after|at|and|but|so|because)
    (am|be|being|was|were) on (the|your|an|this|our) _1 (interview|selection|appointment|appointments|recruitment|hiring) (panel|board|committee) (for|on|with|and|but|so|this|next|tomorrow|to|.|,|;|@break|@dash)
    (talk|talking|speak|speaking|spoke|talked) to the (gazette|herald|times|tribune|echo|chronicle|courier|observer|newspaper|paper|press|reporter|journalist)
    (membership|admissions|admission|scholarship|bursary|allotment|loans|benefits|tenancy) (committee|board|panel|officer|office|secretary)
    (application|apply|applied|applying) to join (the|your|a) _2 (club|society|gym|party|union|choir|association|guild|lodge|league|team of volunteers)
    @otherwise interview~
    (interview~|appointment~|meeting~) with (the|your|a|our|my) _1 (mortgage|loan|loans|bank|pension|debt|benefits|housing) _1 (adviser|advisor|officer|manager|lender|team)
    @otherwise (study|visit|research|history|market|user|room) interview~
    (oral history|home visit|user research) interview~
    interview panel (training|member|members|duty|induction|briefing|refresher)
    interview~ (guide|tips|skill|skills|technique|transcript|series|coach|coaching|practice|training|course|preparation|workshop|kit)
    (interview~) (for|with|in|on|about) (your|the|our|a|an|this|my|his|her|their|@day) _3 @press
    (interview~) (by|about) (your|the|our|my|this|a|an) _3 (school|timetable|history|life|lives|family|past|fire|burglary|accident|theft|break in|incident|war|town|village|childhood|experience|experiences|research|work)
    (interview~) for (the|your) _3 (award|prize|medal|expedition|choir|squad|cast)
    (interview~) (at|with) (the|your) _2 (jobcentre|benefits office|benefit office|consulate|embassy|police station)
    (interview~) (for|to) (the|your|a) _3 (scholarship|bursary|grant|degree|visa|tenancy|flat|flatshare|phd|doctorate|bachelor|msc|mba)
    (interview|talk|speak|speaking|talking) (to|with) (the)? (press|media|newspapers|journalists|reporters)
    (give|giving|gave|granting|grant|doing|do) (an|the|any|you an|no)? (interviews) (to|about|on|for)?
    (give|giving|gave|granting|grant) (an|any|you an|no) interview
    interview~ with (my|our) _1
    (interview~|application) (for|about) (the|a|your) _1 room
    interview~ under caution
    user (call|session|test|study|panel)
    (become|becoming|be|being) (a|an|your) _1 (governor|trustee|magistrate|mentor|volunteer)
    (interview|interviewing) us
    (interview|interviewing) (my|our|him|them|people) (@kin|@third|father|mother|parents|@name)?
    (planning|visa|loan|mortgage|grant|tenancy|rental|passport|adoption|membership|insurance|benefit) application
    (fostering|foster|adoption|visa|benefit|tenancy) (assessment|panel|interview|process)
    (withdraw~|step~|pull~|resign~) (back|down|out)? as (a|an|your|the) _1 @unpaid
    (about|on) job interviews
    interview~ _1 (planning|prep|preparation|briefing|panel) (planning|prep|preparation)? (meeting|session|call|day|workshop)
    (honorary|voluntary|elected|unpaid) _2 (role|post|position|member|treasurer|chair|secretary|president)
    honorary @name
    (sit|sitting|serve|serving) on (the|your|an|this|our|a) _2 (panel|committee|jury)
    (interview~) for (the|your|a|our) _2 (flatmate|housemate|roommate|tenant|babysitter)
    (interview~) (for|as) (a|the)? _2 volunteer
    (take part|taking part|participate~) in (the|your|any|these) _2 (interview|interviews) (about|on|into)
    (withdraw~|step~|stand~|recuse~|resign~|excuse~) (back|down|aside|myself|me)? (from|off) (the|your|our) _2 (committee|jury|panel|board of)
    (right|best|wrong) person for (your|the|an) _1 interview
    (candidacy|candidature|candidate) for the _1 (ward|seat|council|school board|assembly|senate|mayoralty|presidency|parish)
    (withdraw~|step~ back|pull~ out|drop~ out) (from|of) (the|your) _1 (msc|mba|phd|ba|bsc|mphil|pgce|ma|llm|diploma|degree|masters|course|programme of study)
    (the|my|our|your) (piece|article|feature|story|episode|column|documentary) (on|about|will|runs|airs|went|goes|appears)
  `,

  /* What is called off, declined or applied for is something else. */
  otherThing: `
    (show~|showing) me (round|around)? (the|your) _1 (flat|house|room|apartment)
    captain (the|your) (side|team|eleven|club)
    (plumbing|roofing|building|gardening|heating|removal|decorating) (quote|quotation|estimate)
    (go|going|be|live|come|appear|me|us|interview|interviewed) on (air|the air)
    (your|on|for (the|your|our)|the|this) _1 (radio|tv|television|breakfast|news|drive time) (programme|program|show|bulletin)
    (fee|fees|deposit) _4 (refundable|refunded|returned|reimbursed)
    (my|our|the|this|your) _1 planning (application|permission|consent)
    on the ballot
    (love|loved|enjoy|enjoyed|fan of) (the|your) (show|podcast|programme|channel|column|blog|newsletter)
    (another|other) (job|booking|gig|shoot|show|event) (that|the same|on that) (day|night|weekend|week|date)
    (try|trying|tried) out for (the|your) _2 (team|squad|choir|band|side|musical|play|crew|club)
    (running|run|stood|standing|stand) for (seat|mayor|office|election|((the|a) _2 (council|board|school board|parish|seat)))
    (my|our) (manuscript|poem|poems|painting|paintings|entry|keynote|abstract|tender|quote|bid|poster|nomination|booking|reservation|order|subscription|membership|proposal)
    my talk
    our _1 (application|submission)
    (be|as|for) shop steward
    firm~ (my|her|his|the|an) (offer|place|choice)
    (asked|invite~|inviting|invitation|agreed|asking) (me|us)? to (speak|perform|present|sing|lecture) (at|on) (the|your|a|this)
    (give|giving|make|making) (a|my) _1 statement
    (talk to give|give|giving|gave) (a|the|my|your) (talk|keynote|lecture|speech)
    (invite~|inviting|invitation|asking me|asked me|ask me) (me|us)? (to|for) (be)? (speak (on|at|to your students)|act as|contribute|review|present|perform|sing|judge|chair|moderate|examine|serve|write|your wedding|the wedding|your party|dinner|lunch)
    (decline~|refuse~|unable|agree~|happy|delighted|glad|love) to (speak (on|at|to)|review|contribute|judge|chair|host|examine|keynote|be recorded|comment)
    (want|wanting|have|having|had|invite~) me on @name
    (rather not|prefer not|not want|not wish|not like|decline|refuse|declining) (to)? be interviewed
    (be|being) interviewed on (your|the|my|a|@name)
    (interviewed|interview) on (your|the) _1 (show|podcast|programme|channel)
    (take part|taking part|participate~|part|enrol~) in (the|your|this|a) _2 (study|survey|research|trial|experiment|focus group)
    (the|your) _2 (study|questionnaire|focus group)
    participant (@number|number|no|id|code)
    (participant|respondent) in
    (booked|reserved|book) (a|the|two|three) _2 (table|room|rooms|hotel|flight|seat|seats|ticket|tickets|car|taxi|class|lesson|tables)
    for (the|your|a) _2 (flat|apartment|tenancy|visa|scholarship|bursary|degree)
    (candidacy|candidate|stand|standing|stood|run|running|election|elected|nominated) (for|as) _3 (council|representative|board|chair|treasurer|president|committee|mayor|governor|parliament|office)
    (consent|release) form
    panel (discussion|debate|talk|event)
    appointment for (a|an|my)
    i am (the|a|one of) (reporter|journalist|producer|researcher|student) (you|who|from|at|with|for|writing|working)
    i am one of (the|your) _2 (who|that|you)
    (agreed|volunteered|offered) to be (interviewed|recorded|filmed)
    i am (the|a|your|one of the|one of your) (patient|patients|tenant|participant|witness|customer|lodger|pupil|parent)
    (pull~|run|ran|publish~|print~) the (story|piece|article|interview)
    (mailing|distribution|email|waiting) (list|lists)
    (unsubscribe|(job|vacancy) (alert|alerts|bulletin)|your alerts|these alerts)
    (be|being|as) (a|my|our) _1 (referee|reference)
    (place|places) (on|for) (the|your) _3 (course|programme|degree|msc|ba|bsc|ma)
    (study|studying|read|reading) (medicine|law|nursing|engineering|history|english|biology|chemistry|physics|mathematics|economics) at
    (act|serve|serving|acting|be|join|joining) _2 (examiner|opponent|referee|reviewer|judge|juror|chair|moderator|trustee|trustees|treasurer|interviewer|board of trustees|board of governors)
    (as|on) (a|the|an) (speaker|panellist|panelist|moderator|trustee|examiner|opponent)
    (want|wanting|have|having|invite~) me (on|as a guest) (your|the) _1 (show|podcast|programme|program|channel|stream|panel)
    (a|your|our|as|dull|good|first) guest (on|for|if|in)
    (to|not|be) record~ (anything|it|an|the|this|our) _1
    i put my name forward
    (need~|want~|repay|about|for) (the|a|my|our|your) _1 loan
    (given|found|offered|got|taken|accepted|chosen) (a|another|my own) _1 (flat|house|room|apartment|bedsit)
    luck with (the|your) _1 @press
    (our|the) (press|media) (office|team|officer)
    comment on (it|this|that|the)
    job (centre|center|club|fair|coach)
    (nominate~|nominating|nomination) (for|me|as|as the)
    (stand|stood|standing|run|running|ran) for (election|office|treasurer|chair|president|parliament|the council|the board)
    (accept~|offered|got|given|taken|take) (a|another) place (for (her|him|our)|at (another|a different|the) (university|school|college|nursery|academy)|to (study|read))
    another (university|school|college|landlord|family|tenant|buyer|publisher|journal) (has|have)? (accepted|offered|admitted|taken)
    (appointment|consultation|check up) with (dr|doctor|the _1|my _1|a _1) (tomorrow|today|on|at|this|next|for)?
    (cancel~|canceling|canceled|move|moving|miss|reschedule~|change) (my|our|the) (dental|medical|doctor 's|dentist 's|dentist|hair|vet 's|scan|blood) _1 appointment
    (repay|repaid|reimburse~|refund~|returned|pay back|paid back) _4 (ticket|tickets|train|fare|expenses|travel|receipt|receipts|fee|costs)
    (train|fare|fares|fee|fees|expenses|ticket|tickets|costs) (would|will|could|can|to)? be (repaid|reimbursed|refunded|returned|covered)
    (bank details|travel expenses)
    (your|evening|language|summer|training) _1 (course|class|seminar|workshop|lesson) (that|which|on|starts|starting|in|from)
    (withdraw~|step~|stand~|recuse~|resign~) (back|down|aside|myself)? (from|off) (the|your|our) _2 (race|marathon|tournament|study|trial|conference|festival|course)
    (cancel~|canceled|canceling|miss|decline~|move|reschedule~|postpone~|attend|join|come to|make it to|make) (my|the|our|this|your|@day 's|@day|tomorrow 's|today 's|a|an|that) _2 @engagement
    (shortlisted|short listed|selected|chosen|considered|nominated) for (the|your|a|an|this) _3 (scholarship|bursary|grant|award|prize|medal|residency|volunteer)
    (oral history|family history (project|book))
    (become|be|as) (a|an|your)? volunteer
    (@ailment|clinical|drug|vaccine|medical) _1 (trial|study|research|project|survey)
    (close|withdraw|cancel|drop) my _1 claim
    (artist~|writer~|composer~) residency
    (new|your|our|fellow) _1 volunteers
    me for (the|your|a) _1 @press
    (application|apply|applied|applying|registered|enrolled|entered|signed up|enrol|booked) (for|to|in|on) (the|a|an|your|my|our|this) _3 (flat|apartment|house|room|loan|grant|visa|scholarship|course|degree|university|school|college|allotment|bachelor|marathon|race|class|membership)
    (mock|practice|voluntary) interview~
    interview~ me (for|about) (the|a|your) _1 (room|flat|house|bedsit)
    interview~ (for|on|to) (the|your|a|this) _2 (course|diploma|foundation year|degree) (.|,|;|!|@break|@dash|on|at|in|and|but|next|this|tomorrow|as|so)
    (be|being) interviewed (at|by|for) (the|your|our|a) _2 (club|society|festival|fete|class|students|children|pupils)
    (sixth form|admission|admissions|entrance) interview
    (mentoring|befriending|volunteering) (scheme|programme|program)
    (work coach|benefit|benefits|universal credit|pip|esa|disability) _1 (interview|appointment|assessment)
    (new members|members|member 's|membership|contestant|customer 's) interview~
    (interview~|chat|talk) about my (@unknown|supplier|experience|experiences|family|childhood|house|garden|book|collection|time|life|work)
    (yearly|annual|quarterly|monthly|weekly|exit) (appraisal|review|talk|meeting|call)
  `,

  /* What belongs to other pursuits: told by each different one, where no work is named. */
  afield: `
    @afield
    (year|form|grade|class) (@number|seven|eight|nine|ten|twelve)
    (primary|secondary|grammar|boarding|prep|sixth|public) (school|form)
    (place|places) (in|for|at) (year|form|grade|reception|nursery|sixth|the (school|nursery|university|college))
    (our|my) (son|daughter|little|eldest|youngest|boy|girl|twins)
    (the|your|this) _1 (show|stream|series|book|book 's|novel|film|play|musical|production|exhibition|festival|story|piece|feature|column|tune|draw|race|match|squad|team 's|side 's|seconds|firsts|reserves|cup|league)
    (the|a) part of @name
    (information|consent|release) (sheet|form)
    (gift card|book token|focus group|home visit|case number|date of birth|theme tune)
    (knock~|knocking) on doors
    (for|in|with) the (seconds|firsts|thirds|reserves|colts)
    (done|broken|hurt|sprained|torn|pulled) my _1 @bodyPart
    screening (interview|visit|appointment)
    (my|our|your) own (doctor|gp|surgeon|consultant)
    (clinical|drug|medical|vaccine) trial
    (county|regional|national|state|academy|youth|junior|club) (trial|trials)
    (all|other) (the)? (bakers|singers|dancers|acts|runners|players|teams|bands|choirs)
    (our|the) party
    series @number
    (to|on|before|for|off|the) camera
    other (artists|contestants|participants|volunteers|players|members|pupils|students|families)
    (met|seeing) (someone|somebody)
    another (season|landlord|production|flat|room|tenant|family|dog|puppy)
    (delete|destroy|erase) (the|my|any|all) _2 (recording|recordings|data|transcript|answers|notes|tape|footage)
    (research|phd|doctoral|masters) (project|interview~|study|student)
    (on|in) (the|your) _1 (panel|stage|air|programme|show) (about|on)
  `,

  /* What the reader invites to, where no step of hiring follows. */
  invitedTo: `
    (invitation|invitations|invite|invites) (to|for)
    (inviting|invited|invite|asking|asked|ask|wanting|want) (me|us) (to|for)
    (offering|offered) (me)? to
    (opportunity|chance) (to|of|for)
    (honour|honor|honoured|honored|flattered|touched|privilege|delighted|pleased|thrilled|kind|lovely|good) _3 (asked|invited|approached) to
  `,

  /* Words seldom met where a job is the matter; each alone says little. */
  elsewise: `
    @elsewise
  `,

  /* Words hardly ever met there. */
  farOff: `
    @farOff
  `,
};
