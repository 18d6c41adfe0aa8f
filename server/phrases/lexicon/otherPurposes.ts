import type { Lexicon } from '../compile';

/** What makes a message one somebody else writes, or one for another purpose than to leave a process. */
export const otherPurposes: Lexicon = {
  /* A job is offered, accepted or given back: no interview is to come. */
  ofOffer: `
    (thank~|thanks|grateful|gratitude|appreciate~|thankful|obliged|honoured|honored|delighted|pleased|happy|thrilled|flattered) _4 (for|by|with|receive|at) (the|your|this) _2 offer
    (thank~|thanks|grateful) _7 and for (the|your) _2 offer (.|,|;|!|@break|@dash|that|which|you (made|sent)|of (a|the|your) _2 (job|role|post|position|place|contract))
    (decline~|declining|refuse~|reject~|accept|accepting|turn down|turning down|consider|considered|considering|discuss|regarding|about) (the|your|this) _2 offer
    (your|the) _2 offer (of|for) (the|a|an)? _3 (employment|position|role|job|post)
    (offer~|offering) me (the|this|your|a|an) _5 (position|role|job|post|contract|lead|promotion|place|placement|internship|directorship|lectureship|apprenticeship)
    (job offer (you|from you|of)|offer of employment)
    (delighted|honoured|honored|pleased|thrilled|happy|glad|flattered|grateful) _2 (to be|to have been|at being|being) offered (the|this|your|a)
    (matched|match|matching|beaten|beat) your (offer|terms|salary)
    your _1 offer (letter)? (of|dated|from|made|sent)
    the offer (you|that you) _2 (made|sent|emailed)
    (sign|signed|return|returning|signing) (the|your) _2 contract
    turn~ (the|your|this) _2 offer down
    (decided|choose|chosen|prefer) not to sign
    before i sign
    (job|role|position|post|promotion) (that|which)? you _1 offered (me|us)
    (accept~|accepting) the (position|job|role|post) (of|as)
    (my acceptance|accept the position|accept with)
    (take|taking) up the (job|position|post|role)
    (ready|happy|able) to sign
    (not|never) (be|going to|to)? (sign|signing)
    (say|saying|said) (no|yes) to (the|your|this) (job|role|post|position)
    (turn~|turning) (the|your|this) (job|post) down
    turn~ down (the|your|this) (job|post)
    (got|received|had|read|have) (the|your) _1 (contract|paperwork) (through|yesterday|today|this morning|in the post)
    (thank~|thanks|grateful|received|reading|sending|sent|your) _4 (letter of (appointment|employment|engagement)|appointment letter)
    (not|unable to|never|can not|decided against|rather not) (going to|be|to)? (accept|accepting|take|taking|take up|taking up|take on|taking on) (the|this|your) _2 (job|role|post|position|appointment|contract)
    (not|never) (going to|be)? (starting|start) (on|in|with you|@day|next|after all|as|the)
    (not|never) (going to|be)? (joining|join) (the|your) _1 (team|company|firm|staff|crew|practice|school)
    (to be|being|was) offered (the|this|your) _4 (role|job|post|position|contract|promotion)
    (say|said|saying) yes to you
    look~ forward to (starting|joining the team|joining you)
    (for|read|reading|reviewed|signing) (the|your) _1 contract
    (go|going|went|gone) back on my (word|acceptance|promise)
    (salary|pay) (could|can) be (raised|increased|higher)
  `,

  /* The firm writes, or somebody on its behalf: said by no candidate. */
  ofEmployer: `
    your (application|candidacy|candidature|applications) (for|with|to|was|has|is|and|at|will|on|in|again|by|as|have|had|are|were)
    (consider~|reviewed|review|received|regarding|about|withdrawn|withdraw|closed|proceed with|forward with|ahead with|with|of|reject~) your (application|candidacy|candidature|applications)
    (thank~|thanks) _2 for (applying|your application)
    (thank~|thanks) _2 for your interest in (joining|working|the position|the role|our)
    (like|love|want|pleased|happy|delighted|glad|able) (to)? (invite|interview|offer|welcome) you
    (we|i) (are|am)? (inviting|offering|invite|offer) you
    (we|i) (have)? (decided|chosen|opted|elected|resolved) (not)? (to)? (proceed|move forward|move ahead|go ahead|continue|go forward|with) _1 (your|another candidate|another applicant|other candidates|other applicants)
    (to|we|i) (have|are|will|be)? _1 (go|going|gone|went|proceed|proceeding) with (another|a different|the other|an internal) _1 (candidate|applicant)
    (keep|kept|retain|hold) your (details|application|cv|resume|information|data)
    (cancel~|postpone~|move|moving|moved|reschedule~|confirm~|call off|rearrange~) your (interview|appointment)
    (regret|sorry|pleased|happy|delighted) to (inform|tell|say to) you _1 (that)? (you|your|the (position|role|vacancy|post|job|offer)|we)
    (have not been|not been|were not|are not) (selected|shortlisted|successful)
    (withdraw~|rescind~) (the|our) (offer|_3 vacancy|post|position|role)
    you have (applied|withdrawn)
    my client
    (come across|came across|saw|seen|read|found|like~) your _1 (profile|cv|resume|background)
    you (want|wish|would like|decided|have decided|would rather) (to)? (withdraw|decline|cancel)
    congratulations on (the|your) _1 (new|job|position|role|offer|post)
  `,

  /* What a firm is likelier to write than a candidate. */
  asEmployer: `
    (read|been through|gone through) the candidates _1 (cv|cvs|files|papers|forms)
    the candidate _9 has (pulled|dropped) out
    (your|an|a|attend|attended|attending) _1 (interview|appointment|session) with us (in|on|at|during|this|next|that|it|you|please|.|,|will)
    (taking|take|progressing|progress|moving|move|pursuing|pursue|advancing|carry|carrying|put|putting) your (application|candidacy|candidature|cv|resume|profile) (any)? (further|forward|on|ahead|through)
    (we|panel|board|team) (had|received|have had|saw|interviewed) _5 (applicants|applications|candidates)
    (agreed|offered|going|asked|happy|willing|kindly) to (sit|stand|step) in (my (place|stead|seat)|for me|instead)
    help (choose|pick|select|appoint) (my|the|our|a) _2
    (applicants|candidates|applications) than (there are|we have|we had) (posts|places|vacancies|jobs|positions|openings)
    if you (would|'d)? _1 (like|want|wish for) (any|some)? feedback ,? (please|do|just|ring|call|email|reply|contact)
    when we (next|again)? advertise
    (could|can|would|might) @name (take|sit in|step in|cover|stand in) _1 (my place|for me|my seat|instead of me)
    (my|our) questions for (the|each|all) _2 (candidate|candidates|applicant|applicants)
    one of the candidates is (my|a (friend|relative|cousin|former)|related)
    (we|i) (will|am|are|can) not (be)? (interviewing|using|hiring|recruiting|considering|seeing) (anyone|anybody|agencies|candidates|people|applicants)
    (cvs|cv|candidates|profiles|applicants) (that|which)? you (sent|forwarded|submitted|put forward) (us|me)?
    (will|would|can|could|shall) _1 (pay|refund|cover|reimburse) your _1 (fare|travel|ticket|tickets|expenses|costs)
    (could|can|would) you (take|ask|cover|lead|run|sit|chair|handle|stand) _6 (for me|my place|my stead|instead of me)
    your (withdrawal|resume|interview (is|was|has|with|will|on|tomorrow|this|did|went|goes))
    another (candidate|applicant) (has|had|was|who|whose|is)
    (position|post|vacancy|role|job) _6 (has been|was|is) (withdrawn|filled|frozen|closed|put on hold)
    (would|could|can|will) you (come (on|at|in|to)|reconsider|please confirm)
    you (are down for|still coming|still interested)
    (letting|let) (us|me) know (so quickly|so promptly|that you|of your|about your)
    (we|our team|our company) (are|is) _1 (hiring|recruiting|seeking|looking for)
    (looking for|seeking) _2 (people|persons|participants|volunteers|someone|somebody) (who|to|with)
    (have|you) (accepted|found) (another|something) _2 (in the meantime|by then) _2 (please|let|tell|just)
    unless you tell us
    your new (role|job|position|post)
    please (choose|bring|select|book|pick) (a|your|one of|proof|the) _2 (slot|time|date|id|proof|documents|cv)
    (thank|tell|inform|email) (the|all|both) _1 (candidates|applicants)
    the client (has|have) _1 (pulled|filled|frozen|cancelled|decided|asked|closed)
    your _2 (interview|one|slot|appointment) (is|was) _1 (off|cancelled|postponed)
    our (hr|recruitment|hiring|personnel) (department|team|office)
    (send|forward|keep) (me|us) (the|your|all) _1 (receipt|receipts|ticket|tickets|invoice)
    (we|i) will _2 (refund|reimburse)
    your name (has|have)? (come|came|cropped) up
    (retained|instructed|briefed|engaged) by (a|an|my|our|the) _3 (client|company|firm|group|business|@org)
    (will|can|shall) _1 (cross|strike|take) you off
    (who|what) (the|my|our) client (is|does)
    (send|forward|share|sending|forwarding) (you|over)? (their|his|her|both|two|three|some|more) _1 (cv|cvs|profile|profiles|resume|resumes)
    (two|three|four) (more)? (people|candidates|profiles|cvs) (for you|lined up|in mind)
    (our|the) hiring manager (is|has|was|will)
  `,

  /* Somebody else is the candidate. */
  ofAnother: `
    be your _1 (reference|referee)
    (called|invited|asked|picked|chosen|shortlisted) you (in)? (for|to) (an|the|your) _1 interview
    (the|all|our) (candidates|applicants) (have|had|are|were) (had|got|booked|told|given|coming|seen)
    (scoring|marking) (grid|sheet|sheets|matrix|form|forms)
    (all|both|the other) (@count|@number)? interviews _4 (are|have been|were) (booked|done|scheduled|arranged|set up)
    (the|another|a|our|first|second|third|next|last|one|each|'s|my) (candidate|applicant) (has|had|wrote|called|rang|pulled|withdrew|declined|turned|took|on @day|cancels|cancelled|@name)
    (candidate|applicant) (withdrawal|withdrew|withdrawn|has withdrawn)
    (congratulations|congrats|well done) (on|for) (reaching|getting|landing|making|being|your) _4 (interview|interviews|shortlist|shortlisted|round|stage)
    (it is|that is|this is) your interview (and|but|.|,|!|@break|then|that day)
    you (are|were) _1 (counting|relying|depending) on me (for|to)
    (her|his|their) _1 (application|candidacy|interview|interviews)
    (mr|mrs|ms|mx|dr|prof|professor) @name @name? (has|had) _2 (withdraw|withdrawn|accepted|pulled|declined|cancelled|asked)
    (he|she) (has|have|had|'s)? (accepted|took|taken|withdrawn|withdrew|pulled out|turned it down|dropped out|declined|cancelled)
    (my|our) (son|daughter|brother|sister|husband|wife|nephew|niece|mother|father|mum|dad|partner|client|grandson|granddaughter|friend) (@name)? (has|had|was|is|got|can|will|would|asked|applied|wants) _6 (interview~|invited|invitation|apply|applied|application|interviewing)
    (candidates|applicants) _3 (have|has|had) (withdrawn|accepted|declined|pulled|dropped|cancelled)
    (candidates|applicants) we
    (a|another|each|the) (candidate|applicant) 's
    (with|for|of|and|reject|invite) candidate (@name|@number)
    (letters|letter|mails|emails|answers) to (the)? (candidates|applicants)
    (sit|sitting) in on
    (gave|given|give|pass~|passing) (them|her|him) your (name|number|details|email|cv)
    (made|perfect|ideal|right up your street|a great fit) for you
    (interview|interviews) (with|of) (the|our|a|new)? _1 (candidate|candidates|applicant|applicants)
    (conduct|conducting|run|running|lead|leading|chair|chairing|cover|covering|observe) (the|these|those|my|this|all) _1 (interview|interviews)
    (interviewing|interview) (candidates|applicants|people|them|someone|somebody) _1
    (interview|interviewing) (the|this|that|my|our|your) _2 (candidate~|applicant~|first one|second|third|other one)
    (putting|put|having|had) me on _3 (panel|committee)
    (two|three|more|other|some) _2 (people|candidates|profiles) (i would|that i|you|to show)
    (send|share) you (their) (profiles|cvs|profile|cv)
  `,

  /* Looking for a job, or for news of one: the beginning of it, not the end. */
  applying: `
    (find|enclose|attach|attached|enclosed|attaching|enclosing) _2 (my|is my|are my) _2 (cv|resume|application|cover letter|portfolio|references)
    (my|a) (cv|resume|sample|portfolio) (is|are|and) _2 (attached|enclosed|below)
    my _1 (cv|resume) _8 (is|are|'s) _1 (attached|enclosed|below)
    (can|could|free|able|available|happy|glad|ready) _3 (for|to) (an|a) (interview|trial|trial shift) _4
    (hope|hoping|would|would be|happy|welcome|looking forward|look forward) (to|be|the|an) _4 (be invited|to an interview|in an interview|opportunity to interview|chance to interview|discuss my|tell you more|talk in person)
    my _1 salary (expectation|expectations) (is|are)
    (any|wondered whether|wondering|asking|if there is) _4 (news|update|updates|decision|status) (on|about|of|yet|from|would|you)?
    (follow up|following up|enquire|enquiring|inquire|inquiring|checking) _1 (on|about|regarding) (my|the) _2 (application|status|candidacy|outcome)
    (not heard|heard nothing|no word) _3 since
    my first choice
    would _1 (welcome|appreciate|value|love) (an|the|a) _2 (interview|opportunity to (discuss|meet|interview)|chance to (discuss|meet|interview))
    (thank~|thanks) _4 for (taking the time to (interview|meet|see|speak)|the interview (yesterday|today|this morning|last)|interviewing me)
    i (interviewed|was interviewed|have interviewed) _5 (yesterday|on|last|this morning|in|for)
    the interview (yesterday|last @day|went)
  `,

  /* Plainly so. */
  appliesNow: `
    (writing|write|like|wish|want|wanted) to apply (for|to|as)
    (am|are) applying (for|to|as)
    (replying|responding|reply|respond) to (your|the) _3 (advert|advertisement|ad|listing)
    (like|wish|want|love|glad|happy|hope|ask) to be considered (for|as) (the|your|this|a|an)
    (writing|write|writes) in (response|reply|answer) to (your|the) _3 (advert|advertisement|ad|advertised|listing)
    (find|enclose|attach|attached|enclosed) _1 (below|with this|herewith)? _1 my application (for|to|as)
    (like|wish|want|love) to put (my name|myself) forward
    (please|kindly|hope you will) consider me (for|as)
    please accept (my application|this letter as my application)
  `,

  /* Wants back in, or has been left out. */
  rejoining: `
    can not be considered (for|this|in)
    (was|were|been|got) _1 rejected
    (was|were|been|am) not _1 (selected|shortlisted|chosen|successful|invited)
    take me back
    be considered (again|now|afresh|anew|once more|after all)
    (see|interview|consider|have) me (now|after all)
    (apply|applying) (again|once more|a second time|anew)
    you are (advertising|hiring|recruiting|looking) (again|once more)
    (back|return|reinstate~|readmit~) (me)? (into|in|to) (the|your) (process|running|pool|search|list of candidates)
    (reinstate|reactivate|reopen|revive|reconsider) my (application|candidacy)
  `,

  /* The interview is over. */
  interviewed: `
    (seeing|meeting|having|interviewing|receiving) me _3 (yesterday|this morning|last (week|@day|month)|the other day)
    (the|all|our|my|your|those) (two|three|four|five) interviews (you gave|i had|we had|with)?
    (during|after|throughout|following|enjoyed) (the|our|my|all the|three|two) _2 (interview|interviews)
    (had|did|have had|after) (my|an|the|our) _1 interview
    interview~ _3 (yesterday|last (week|@day|month)|ago|went)
    (was|were|been|being) interviewed (twice|by|on|in|for|last)
    (interviewed) (you|with you|with the team|for the) _4 (last|on|in|yesterday)
    (it|interview|that|interviews) went (really|very|so|quite)? (well|badly|ok|okay|great|fine)
  `,

  /* The interview is still wanted; said where no other hour is asked for. */
  wanting: `
    (remain|remaining|still|am|very) _1 (interested|keen|excited|enthusiastic) (in|on|about|to (join|work|meet|come|interview))
    (like|love|want|going) to go for it
    (am|is|would be) my first choice
    (the|yours is the) (job|role|post|position|one) (that)? i _1 (want|hope for|am hoping for) (.|,|;|!|@break|most|and)
  `,

  /* An interview at a place that isn't called the reader's. */
  interviewThere: `
    (interview|interviewing|interviews|interviewed) (at|with) (the)? @name
  `,

  /* The interview is taken up. */
  coming: `
    (@day|tomorrow|that|@number|(the (@number|@ordinal))) _6 (works|suits|is) (perfectly|well|fine|great|perfect|brilliant|lovely) for me
    see you @day (.|,|!|@break|then|and)
    (suits|suit|works|work) me (very|just|perfectly|fine|well|best|great)
    (time|slot|day|date|@day|@number) (is|would be|sounds) (perfect|great|fine|ideal|wonderful) (for)? (me|the|us)?
    (happy|glad|delighted|pleased|honoured|honored|thrilled) to (attend|confirm|come to (the|an)|accept the (interview|invitation)|be there|join you)
    (confirm|confirming) (my|that|the|our)? _4 (attend|attendance|interview|come|coming|there)
    (looking|look) forward to (meeting you|the interview|our interview)
    (happy|glad|delighted|pleased) to do (the|an|this)
    see you (on @day|then|tomorrow|(at (@number|@count|half|quarter|noon)))
    still coming
    am coming (on @day|tomorrow|as)
    can not wait
  `,

  /* Plainly so. */
  takingUp: `
    (pleased|happy|delighted|glad|honoured|thrilled) to (accept|attend|confirm)
    (accept|accepting) (your|the) _2 (invitation|invite|interview)
    (confirm|confirming) (that)? i (will|shall|am) _1 (be there|attend|attending|come|coming)
  `,

  /* A job is left rather than an application. */
  resigning: `
    (resign~|resigning|my resignation|letter of resignation)
    (step~|stand~) down as (the|your|our)? (chair|chairman|chairwoman|secretary|treasurer|president|captain|manager|governor|trustee|leader|editor|head|director|member|organiser|organizer|coordinator)
    (give|giving|hand|handing) (you)? (in)? _1 notice
    my last _1 (shift|day|week|service|turn|lesson|class|session) _1 (is|will be|was|would be|on)
    my last (shift|day|week)
    (not|never) _2 (come|coming|be) back (in|to work|to the (shop|office|kitchen|salon|yard))
    (leave|leaving|quit|quitting|given up|giving up) my _1 (job|post|position|role)
    letter as _2 notice
    (my|the) last (working)? day
    (hand|handed|handing|give|giving|given) (in|you)? my notice
  `,

  /* Advice, or a text that is asked for or passed round. */
  advising: `
    (you|one) (should|must not|should not|ought to|need not|do not have to|do not need to|do not owe) _1 (say|write|tell|mention|thank|answer|give|send|explain|apologise|apologize|anyone|anybody)
    (thank|tell|answer|ring) (them|him|her|the recruiter|the employer|the candidate) (first|that you|for the|back|again)
    (say|write|explain) (that|where|why) you
    (never|always) (say|mention|apologise|apologize|thank|write|tell|send|ask)
    do not (mention|apologise|apologize|explain)
    make it (sound|short|shorter|polite|friendly|formal|brief|warm)
    (write|draft|compose|generate) (me|up) (a|an|some)
    (replace|fill in|change) the (brackets|blanks|placeholders)
    (write|draft|compose|generate|give) (me|up)? (an|a|three|two|some) _2 (email|letter|message|versions|version|reply|text|mail|examples) (for|to|that|in|declining|:|, a|saying|address|from)?
    (look|go|read) (this|it|that) (over|through) (before|for me)
    (should|must|may|can|do) i (just|have to|need to)? (email|call|tell|write|cancel|go|withdraw|say|ring|text) (them|him|her|to|off|it|the)
    what (should|would|shall|do) i _1 (do|say|write|tell)
    what i (learned|learnt)
    is it _2 (rude|ok|okay|bad|wrong|fine|acceptable|unprofessional|too late|impolite|allowed) (to|if)
    (read|check|proofread|look at|look over|go over|going over|checking) my (cv|resume|application|mail|email|letter|message|draft|reply|answer|text)
    (this is|here is) what (i|you) (sent|wrote|would write|would answer)
    (templates|worksheet|tutorial|readme|changelog)
    (recruiters|candidates|applicants|employers) (who|do (not|have|want|look|expect|see|prefer)|will|may|often|should|can|want)
  `,

  /* Told of to somebody who has no part in it. */
  toldOf: `
    i had (that|this|my|an) _1 interview (at|with) the
    (ring|call|phone|text|email) _2 for me (and|to|@dash|.|,|;|say|will you)
    (told|telling|ringing|wrote|written|writing|emailed|emailing|answered) (to)? (the other (two|one|people|companies|firm|place)|the others|the people|the lady|the man|the firm)
    (emailed|messaged|texted|phoned|called|written to|wrote to) (the|my|that) _2 to (say|tell|cancel|withdraw)
    (my other|my remaining|the other (two|three|four)|the remaining) _1 (interviews|interview|applications|processes)
    (a|the|my|another|had) job interview
    (got|landed|been given) (an|another|a) interview
    (have|had) (an|another) interview (at|in|elsewhere|with them)
    (interview|interviews) with @name (this morning|yesterday|last|today)
    (the people|the lady|the man|the others|the other two|the other one|the folks) (at|from) (the|@name)
    (turned down|cancelled|declined|calling off|cancelling|said no to) (the|an|two|both|my) _2 (interview|interviews) (at|with|from|i|there)
    (the|my) other interview
    (rang|called|phoned|emailed|texted) (them|him|her) and
    told (the|my) _1 (agency|recruiter|bank|firm|company|school|hospital) (no|i|that)
    (from|of|with) their _1 (process|search|shortlist)
    got called (for|to|in for) an interview
    been (called|summoned) (to|for|up for) an interview
    (rang|rung|called|phoned|emailed|texted|messaged|wrote|written|told|mailed) (to)? (them|him|her|((the|that) _1 (@org|lady|woman|man|people|recruiter|manager))) _2 (and|to|that|i) _2 (cancelled|said|say|told|withdrew|withdraw|cancel|pulled|turned|would not|will not|was not|am not|had)
    (happy|excited|thrilled|proud|pleased|delighted) to (share|announce) (that|my)
    (thank|tell|email|call|ring) (them|him|her) ,
    (hello|dear|hi) (dear)? (readers|subscribers|listeners|neighbours|neighbors|residents|parents|members)
    (they|she|he) (replied|wrote back|answered|was lovely|were lovely)
    (thanked|wished) them
    (guess what|never guess|big news|job hunt)
  `,
};
