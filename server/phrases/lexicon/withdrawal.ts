import type { Lexicon } from '../compile';

/** Everything that decides whether the writer goes on: acts, their opposites, and what weakens them. */
export const withdrawal: Lexicon = {
  /* The writer ends it. */
  withdraw: `
    (so|@dash|;) that (is|'s) a no (from me|then|for this one)? (.|,|;|!|@break)
    a (nah|nope) from me
    (nah|nope|naw) ,? (i am|we are)? not (doing it|coming|interested|bothering|fussed|for me)
    interview ,? i (will|am) not (be)? (going|coming|attending) (already|any more|anymore|again)
    (take|taking) my leave (of|from) (the|your|this)
    not (be)? _1 after (the|your|this|that|a) _1 (job|post|role|position|work|place)
    (changed|change|changing) my mind (about|on) (applying|interviewing|joining|(the|your|this) _2 (job|role|post|position|application|interview (.|,|;|!|@break|and|so|because|since|as)|vacancy))
    (scratch|scratching) from (the|your|this)
    resign~ from (the|this|your|any|further) _2 (recruitment|process|selection|participation|procedure|application)
    (this|it|that|yours|((the|your|this) _1 (role|job|post|position|place))) (is|'s) not (one|something|a (match|fit|role|job|place)) for me
    not (your (man|woman|person|guy|girl|lad|candidate)|the (man|woman|person|candidate) (for|you)) _1 (.|,|;|!|@break|@dash|after all|on this|this time|for (this|the|your))
    (continuing|proceeding|going (ahead|further|forward)|moving (ahead|forward)|taking part) _6 (is|will|would) (not|no longer) (be)? (possible|feasible|an option|realistic|doable)
    (offer|give|hand|pass|let) _1 (my|the) _2 (@session|slot|place|seat|hour) (to|go to|go) (one of the others|another|someone else|somebody else|someone|somebody|the next|others)
    (stop|stopping|stopped) _1 (with|in) (the|your|this) _1 (process|procedure|interviews|selection|application|recruitment)
    withdraw~
    (stop~|stopping|stopped|halt|halting|conclude|break off|breaking off|interrupt|interrupting) (the|this|my|our|your|any|all) _2 (process|procedure|application|candidacy|candidature|recruitment|selection|exchanges|discussions|interviews)
    (my|this) withdrawal
    (accept|take|treat|consider|regard) (this|it) _2 as my (withdrawal|resignation)
    (pull~|bow~|drop~|back~|opt~|tap~|duck~|dip~|bail~|check~) out
    step~ (back|aside|down|away|out|off)
    stand~ (down|aside)
    stand~ (this|it|you|the) _2 down
    steer~ clear of (your|the|this)
    (pull~|remove~|withdraw~|scratch~) <my name> (out|off|from|back|down)?
    (take~|taking|count~|counting|rule~) <my name> (out|off|from|back|down)
    remove~ (myself|me|my name)
    take~ <my name> _2 (out|off|back)
    rule~ (myself|me) out
    (recuse~|absent|absenting|extricate|extricating|disengage|disengaging|unlist|deselect) myself
    be excused from
    excuse~ (myself|me) from
    get~ off (the|this|your) _3 (loop|list|process|train)
    call~ (it (a day|quits)|time on)
    (knock|knocking) (it|this|this one|things) on the head
    (pull|pulling) the plug
    (cry|crying|cried|beg|begging|begged) off
    (jack|jacking|pack|packing|chuck|chucking|sack|sacking) (it|this) in
    (pull|pulling|pulled) the pin
    back~ (away|off) from
    (give|giving|gave|given) up my _1 (application|candidacy|candidature)
    (hand|handing|give|giving) back (my|the|this) _1 (slot|place|seat|spot|invitation|time)
    close~ (my|the|this) (application|candidacy|candidature|file|book|door|process)
    (my candidacy|my application|my candidature|my file|my case|the application) (be|is|as|to be) (closed|cancelled|canceled|void|withdrawn|ended)
    (want|like|have|wish) (my candidacy|my application|my candidature|my file) (closed|cancelled|canceled|withdrawn|ended)
    end~ (my|this|the|our) (application|candidacy|candidature|process|run)
    (leave~|exit~|quit~) (the|your|this|that) _3 (process|race|running|search|selection|loop|competition|round|pool|contest|interviews|procedure)
    (discontinue~|rescind~|retract~|revoke~|relinquish~|forgo|forego|forgoing|forfeit~|abandon~|terminate~|surrender~|renounce~|waive~) _2 (@process|@session)
    (cancel~|scrap~) my (application|candidacy|candidature)
    (decline~|refuse~|reject~) (it|this|the|your|that|with|to|on|at|this time|any|an|further|both|all|my|and|interviewing|interview|continuing|moving|going)?
    turn~ (it|this|that|you|the offer|the invitation|the interview|the invite|your invitation|your offer|both) down
    turn~ (the|your|this) _4 down
    turn~ down
    (say~|saying) no
    (it|that|this|mine) (is|'s|will be|has to be|must be) a (firm|polite|definite)? no (from|for) (me|my|us)
    (my|the|our) answer _5 (is|has to be|must be|will be|remains|stays|would be) (a|still|sadly)? (no|the same|unchanged|final)
    (to|will|shall|must|may|might|probably|should|could|would|rather|going to|i|then) pass (on|up|it|this)?
    pass~ (on|up) (it|this|the|your)
    pass~ (it|this|the _3|your _3) up
    give~ (it|this|that|the|your|yours|you|things) _3 a (miss|skip|swerve|wide berth|body swerve)
    no more (interested|looking|searching|available (.|,|;|!|for|to|@break)|seeking|continuing|considering)
    (position|role|post|job|vacancy|opening|opportunity|this|it|that) (is|'s) (no longer|not) of _1 interest (to (me|us)|.|,|;|@break)
    no (further|more|longer any|real)? interest in (the|your|this|going|continuing|proceeding|attending|pursuing|it|moving)
    (no longer|not) (be|a|in)? (interested|looking|seeking|searching|on the market|in the market|candidate|actively looking|job hunting|in the running|open|considering|pursuing|needing|require|eligible|in a position to (come|attend|take|continue|proceed|accept|go|interview|join|pursue|move|be|meet))
    no longer (be)? (available|free)
    (not|never) (be)? (looking|on the lookout|seeking|searching|hunting|job hunting|open to offers|in the market)
    count (me|us) out
    out of (the|your) (running|race|process|picture|contest|pool|hat|loop)
    (am|still|pull~|drop~|bow~|back~|opt~|count me|take me|remain|stay|staying) _1 out of (the|your) (interview|interviews)
    (i am|we are|i will be) out
    (that|this) (is|'s) me (out|off)
    out of (it|this|that|contention)
    (am|be|being|me|myself|now|no longer on) (off|on)? the (market|table)
    (consider|treat|regard|take|deem|count|mark) (me|my _2|this|it|the _2) _2 (as)? (withdrawn|closed|cancelled|canceled|out|declined|void|null|lapsed|ended|dead|finished|over|removed|inactive|no longer)
    (consider|take|treat|regard|call|count) (this|that|it) _1 (my|a) _2 (no|refusal|goodbye|farewell|regrets|withdrawal|resignation)
    (let|letting) (it|this|that|the|your|them) _2 (go|pass|slip) (by|me by|past)?
    (thanks|thank you|ta|cheers) _1 but _1 no _1 (from me|for me|this time|on this occasion)
    no from (me|us|my side|my end|our side)
    (say|saying|said) (goodbye|good bye|farewell) to (the|your|this)
    (my) (part|journey|run) _3 (ends|end|is over|stops|comes to)
    part ways
    (decided|deciding|decide) against (it|this|that)
    (retire|retiring) (((from) (the|your|this))|(my (candidature|application|candidacy)))
    (draw|drawing) a line under
    (wave|waving) off
    take~ (my|the) hat out of
    throw~ in the towel
    (strike|score|cross|rub|put a line|draw a line) (through|out) <my name>
    hang~ up my
    (will|shall) be (giving|leaving) (it|this one) (a miss|out|to others)
    decided (to)? (leave|sit) (it|this one) (there|out|be)
    sit~ (this|it) _1 out
    (stop|end it|leave it|leave things|call it) (here|there|at this point|at that|at this)
    (swerve|swerving|skip|skipping|dodge|ditch|ditching|bin|binning) (it|this|this one|the interview|that)
    bail on (it|this|you|the)
    not for me
    call~ (a)? halt
    (stay|staying|remain|remaining|stays) withdrawn
    (draw|drawing|take|taking|pull|pulling) (my _1 (application|applications|candidacy|candidature|papers|cv)|it) back
    take~ back my (application|applications|candidacy|candidature|cv)
    (my|this) (decision|mind|answer|choice) (to withdraw)? (stands|remains|stays|has not changed|is final|is made up|is made|will not change)
  `,

  /* Imperatives and passives that take the writer off a list. */
  remove: `
    (you|ye|y'all|yous) (should|might|could|may|must|had better|better|would be better) _2 (see|seeing|interview|interviewing|invite|inviting|pick|choose|have|ask|try) (someone|somebody) else (.|,|;|@break|on|in|for|instead)
    (find|line|line up|invite|see|interview|pick|choose|go for|go with) (someone|somebody|another person|another candidate) else (up)? (for (the|this|that|my|your|@day|tomorrow)|instead of me|in my place)
    (best|better|wise|wiser) not (to)? (keep|hold|save|reserve|set aside) _3 for me
    (toss|bin|shred|tear up|throw out|throw away|chuck|dump) my (application|cv|resume)
    (remove|strike|cross|scratch|drop|delete|withdraw|scrub|dismiss|omit|exclude|eliminate|removing|striking|crossing|discard|cancel|disregard|close|archive) <my name> (off|out|from|as|down|of)?
    (take|taking|pull|leave|count|rub|knock|keep|rule) <my name> (off|out|from|down)
    mark <my name> (off|as)
    (need|do|can|should|may|must|please) not _1 (keep|hold|save|reserve|set aside) _3 for me
    (my name|me|my application|my candidacy|my candidature|my cv|my details) _2 (taken|removed|struck|crossed|dropped|withdrawn|deleted|closed|cancelled|pulled|discarded)
    (take|remove|strike|cross|scratch|drop) (my|me|the|our|us) _4 (off|from|out of) (the|your|this|that|further|future|consideration|any)
    (release|releasing|releases|free|freeing|free up|freeing up|give|giving|offer|pass|hand|return|returning|vacate|vacating|reassign|fill|reallocate) <my place> (to|for|back|up|on|with|with someone|in|free)
    <my place> (is|'s) _1 (yours|free|open|available|vacant|up for grabs|going spare) (to|for|now|again)?
    (release~|releasing|free~ up|freeing up|surrender~|vacate~|vacating|relinquish~) <my place>
    (give|offer|hand|pass) (it|that _2|the _3|mine) to (someone|somebody|the next|another|whoever|one of|others|a|anyone)
    (someone|somebody|another|others) _2 (can|could|may|should) have (my|the) _1 (slot|place|seat|spot|time|interview)
    (let|give) (someone|somebody|another|the next) _2 (have|take) (it|my|mine|the)
    (go|going|carry|carrying|continue|continuing|proceed|proceeding|manage|do) (on|ahead)? without me
    my (appearance|attendance|packet|slot|interview) _3 (cancelled|canceled|pulled|withdrawn|struck|released)
    (pull|lose|bin|ditch|yank|scrap) (my name|my application|my cv)
    my (papers|file|form|forms|documents|dossier|folder|portfolio) _3 (taken|removed|returned|struck|withdrawn|deleted|shredded|closed|destroyed)
    (release|releasing|excuse|excusing|discharge|exempt|exempting|spare) me (from|of)
    no longer be available
    (not|no longer|stop) to? (consider|considering|include|including|keep|keeping|expect|expecting|pursue) (me|my|us)
    (think of|consider|include|count on|expect) me (no longer|no more)
    (not|no longer|stop) to? (count|counting|reckon|reckoning|rely|relying|plan) (on|with) me (any|further|anymore|no more|from here|from now|after this|as a candidate)
    (not|no longer) be (considered|a candidate|included|joining|participating|attending|interviewing|part of)
    (fill|filling|proceed|continue|carry on|go ahead|move on|moving on|proceeding|continuing) (with|the|without) _3 (other candidates|others|without me|the others|your other|another candidate|remaining candidates|the next candidate)
  `,

  /* Going on with the process; a withdrawal when it is denied. */
  proceed: `
    proceed~
    continue~ (with|in|on|to|the|my|this|any|our|further|interviewing|as|your|being|through|forward)?
    (go|going|gone|went) (ahead|forward|further|any further|on with|through with|on to|for the|for it|on|beyond|to the next|past)
    (move|moving|moved) (forward|ahead|further|on with|any further|on to the next|along)
    pursue~
    progress~
    take~ (this|it|things|the _3|my _2|our _2|matters|your _3|that) (any)? (further|forward|on|up|ahead)
    (carry|carrying|keep|keeping|press|pressing|push|pushing) (on|going|at it|ahead|forward)
    (follow|following|see|seeing) (this|it|the _2)? through
    (push|pushing) through with (it|this|that|the|my|your)
    (be|being) (considered|a candidate|in the running|taking part|part of|a part of|interviewing|joining|in contention|in the mix|among)
    (join|joining) (the|your|this|you|any) _3 (interview~|process|loop|panel|round|assessment|selection|conversation|next)
    (take|taking) part
    participate~
    (stand|standing) for (the|this|your) _2 @office
    (stay|staying|remain|remaining) (in|a|on|part) (the|your|candidate|this|of|consideration) _2 (process|running|race|list|pool|loop|this)?
    advance~
    (take|taking) (you|them|up) up? (on|the|your|this) _3 (offer|invitation|invite|interview|opportunity|it|that|this|slot)
    (take|taking) up (the|your|this|that|an) _3 (offer|invitation|invite|interview|opportunity|place|slot)
    (take|taking) (it|this|that|the _3|your _3|them) up
    (accept|accepting) (the|your|this|an|any) _3 (invitation|invite|interview|offer|opportunity|slot)
    (accept|accepting) (it|this one)
    (use|using|need|needing|require|requiring|keep|keeping|want|wanting|fill|filling|claim|claiming|take|taking) <my place>
    (throw|throwing|put|putting|keep|keeping) my (hat|name) (in|into|on)
    (put|putting|offer|offering) (myself|my name) (forward|up)
    (apply|applying)
    (want|wish|like) (to)? (interview|be interviewed)
    (interview|interviewing) (with|for|at) (you|your|the|this)
    (accept|take) (the|this|your) (role|job|position|post)
    (give|giving|do|doing) (it|this|the _2|your _2) (justice|my all|my best|the attention)
    in the (hunt|running|race|frame|mix|picture|contest|ring)
    the right (candidate|person|fit|match|one) (for|to)
    want (to do|to have|to take|to start)? (the|this|your) _1 (job|post|role|position|place)
    the (candidate|fit|match) for
    right for me
    work~ out for me
    (bother|bothering) (with (it|this|the|that|your|yours)|coming|going|turning)
    (follow|following) (on|up|through) with
    (follow|following) _1 (in|with|along) _1 (the|your|this) _1 (process|selection|recruitment|application|procedure)
    (need|needing|require|requiring) (it|that|yours|one) _1
    (trouble|troubling|bother|bothering) you (further|any)
    avail~ (of|myself)
  `,

  /* Coming to the interview; denied by will it is a withdrawal, denied by ability only the slot is lost. */
  attend: `
    (be|being) (on|at|in|by) (the|your|that|this) _1 interview
    attend~
    (go|going) (along)? to (the|their|your|this|that|an|my) _2 (interview|interviews|assessment|audition|trial|appointment)
    (come|coming) (in|along|to|by|for|over|through|down|up|on|after|anymore|tomorrow|today|at|and|@day)
    (come|coming)
    (be|being) (there|present|with you|at the interview|at your|along|in on|joining you|able to join|in attendance|coming)
    (show|showing|turn|turning|turned) up
    show (.|,|;|@break|tomorrow|today|@day|for the|at the)
    (keep|keeping|honour|honor) (the|our|my|this|that|your) _2 (appointment|interview|date|slot|meeting|engagement)
    (do|doing|have|having|sit|sitting|hold) (the|that|an|your|this|our|my|any) _2 (@session|@day|@number|time)
    do (@day|tomorrow|it|then)
    (meet|meeting) (you|with|the|up)
    (see|seeing) you (on|tomorrow|then|there|@day)
    (see|seeing|meet|meeting) (the|your) _1 (panel|team|board|committee|manager|director|people|partners)
    (appear|appearing|report|reporting) (for|at|before|to|on|in)
    (set|setting) foot
    (show|showing) my face
    (make|making) my way
    (free|available) (for|on|at|to|that|then|any|@day|.|,|;|!|@break|@dash|so|as|because|since|but|due|between|until|before|after|from)
    (join|joining) (you|the|your|us|this|that|.|,|;|!|@break)
    (interview|interviewing)
    (do|doing) @number
    (dial|dialling|dialing|log|logging|zoom|zooming|tune|tuning) (in|on)
    be (by|round|over|along) (.|,|;|!|@break|@day|tomorrow|then|on|for|after|to)
    (be|being) (interviewed|free|available)
  `,

  /* Getting there; denied in any way, only the hour is lost. */
  reach: `
    (travel|travelling|traveling) (on|at|that|by|@day|tomorrow|.|,|;|@break|due|because|so|now|for (the|your|this|an))
    (reach|reaching) (on (@day|the @number)|by @number|.|,|;|!|@break|there|you|in time|on time|so|because)
    (be|get|make it|getting) (up|over|down|away|across|along|back|in|out|through|off|there) (at|to|in|for|there|from|on|by|and|@day|tomorrow|today|that|then|this)
    (get|getting) (down|up|across|there|to|over (to|there|and|for|on|by)) _3 (to|and|back|you|the|there|for)?
    (travel|travelling|drive|driving|fly) (down|up|over|across|there|to) _3 (to|and|back|you|the|there|for)?
    (fit|fitting|squeeze|squeezing|slot|slotting|juggle|juggling|shoehorn|work) (it|this|that|you|yours|((the|your|an|that|this|my) _1 (@session))) _1 (in|into|around|round|with|alongside)
    (get|getting) to (it|yours|you|that|there|the _1 @session)
    (manage|managing) (through|across|over|up|down|along|out|in|the (trip|journey|drive)) (to|for|there|that|on|in|at|it|@day)?
    (make|making|made|do|doing) (tomoz|tmrw|tmr|2moro|tonight|tonite)
    (make|making|made) (it|that|tomorrow|today|@day|((the|this|my|our|that|your) _2 (@session|@day|@number|time|date|journey|trip|hour|train|crossing)))
    (be|get|arrive) (there|on time|in time)
    (be|get|getting) (away|over|up|down|in|along|round|through|across|out) (,|.|;|!|:|@break|@dash|@ellipsis|so|as|because)
    (get|take|have|be given) (the)? (day|time|morning|afternoon|hour) off
    (swing|wangle|hack|squeeze in) (it|that|then|@day|tomorrow|today|((the|that|my|our|your) _1 (@session|@day|time)))
    (get|find) (cover|a sitter|childcare|leave|a (babysitter|childminder|locum|stand in|replacement)|((someone|somebody|anyone|anybody) to (cover|mind|watch|stand|look|take)))
    (manage|managing) (@day|tomorrow|it|then|to|((the|that|an|your|this|our|my|any) _2 (@session|@day|@number|time)))
    (make|manage|managing) @number (,|.|;|!|@break|after all|today|tomorrow|now|any more|anymore)
    be (spared|released|relieved|let (off|out|go)|given leave|granted leave)
    (get|be) off (work|shift|duty|early|on|for|that|@day)
    (leave|escape|desert) (the|my) _1 (office|shop|ward|desk|post|yard|site|farm|class|kitchen|classroom|building|house|children|kids)
    (slip|sneak|step) (away|off|out)
  `,

  cancel: `
    (give|giving|gave|given) up (my|the|this) _1 (slot|place|spot|interview|appointment)
    (cancel~|canceling|canceled|scrap~|scratch~|axe~|drop~) (the|our|my|that|this|your|it|on|tomorrow|today|both|all|@day|monday 's|friday 's|@number) _5 (@session|@number|@day|visit)
    (cancel~|canceling|canceled) (it|this|on|with|the|our|my|that|tomorrow|today|both|and|from|at)?
    call~ (off|it off|the _4 off|our _4 off|things off|this off|that off)
    call~ off
    (strike|cross|rub|scrub|scratch) out (that|the|my|our) _1 @session
    cancellation of (my|the|our) _2 @session
    (interview|appointment|meeting) _3 (not|no longer) needed
    (interview|appointment|meeting) _4 (has to|will have to|must|needs to|is to|to) be (cancelled|canceled|called off|scrapped|dropped)
    (need|have|want|like) (it|the _3|our _3|this|my _3) (cancelled|canceled|called off)
    will not (be)? _2 (happen|happening|take place|taking place|go ahead|going ahead|needed)
    not going to be happening
  `,

  /* The news of another job: a withdrawal in itself. */
  accepted: `
    (set|settled) on (a different|another|the other) _1 (@job|@org)
    (so|and|,) i (went|have gone|am going) with (them|theirs) (.|,|;|!|@break|and|because|instead)
    (offered|been offered) _9 (accepted|taken it|took it|took|said yes)
    (and|which|so) (i|we) have (taken|accepted) it (up)? (.|,|;|!|@break|@dash|so)
    (accepted|taken) , (a|an|another) _3 (@job)
    (which|and) i _2 accepted
    (and|which) (have|has|had)? accepted
    (go|going|gone|went) with (somewhere|somewhere else|something)
    @accepting <other job>
    @accepting _2 (another|different|new|elsewhere|other) _2 (@job|@org)
    (@accepting|have|got) _3 (job|position|role|post|work|place|scheme|contract|traineeship|apprenticeship|internship|employment|placement) _2 elsewhere
    (accept~|took|taken|taking|start~|secure~|land~|found|got|gotten|gained|obtained|bagged) _3 (@job) _4 (elsewhere|somewhere else|with another|with a different|at another|at a different|in another|closer|nearer|abroad|overseas|with someone else|locally)
    (accept~|accepting) (a|an|the|my|that|this|their|his|her|its|another|one|it) _3 (@job)
    (accept~|accepting) (one|it|theirs|them|elsewhere)
    (took|taken|taking|take) (a|another|the other|that|up another|on another|up a|on a|up work|on work) _3 (@job)
    (took|taken|taking) (up)? (employment|work|something)
    (taken|accepted) the (job|post|role|position|offer) (they|i|that|there|at|with|in|which|offered)?
    (will|shall|going to) (take|accept) (the|a|another) _2 (post|job|role|position) (at|with|in|of|there|they|that i)
    been given (a|an|another|the) _2 (@job) (on|at|with|in|by|elsewhere|there)
    (@job) _3 (come|came|turned|cropped|popped|fallen|fell) (up|along|through|into) and (i|we) (took|accepted|said yes|have taken|have accepted|grabbed)
    sign~ (with|for|on|up|elsewhere|a|my|the|to|something) _4 (@job|@org|else|elsewhere|contract|papers|somebody|someone|another)
    sign~ _2 with (another|a different|someone else|somebody else|the other)
    sign~ (elsewhere|on elsewhere|up elsewhere)
    signed (on|with|something|((a|the|my|their) _2 (contract|offer|papers|paperwork|letter|agreement|deal|lease)))
    my (signature|name) (is|'s|has been|went|now|has)? _1 (on|under|at the bottom of|below) _2 (contract|line|dotted line|paper|papers|paperwork|offer|agreement|letter|it|theirs|something|another)
    (put|putting) my (name|signature) (to|under|on)
    (another|a different|a) (@org) (has|have|got|now|already|'s)? (hired|taken|engaged|snapped|got|recruited|employed|appointed|has my|my signature|scooped|grabbed|picked)
    join~ (another|a|the|up|my|an|forces) _4 (@org|@job)
    (i will be|i am|we are|i have|am soon) join~
    (say|said|saying|given) yes
    (say|said|saying|given|gave) my yes
    said yes (to)?
    (given|gave|give) _3 my (yes|((word|commitment) (elsewhere|to _1 (another|a|an|the|them|someone|somebody))))
    (given|gave|give) (them|someone|somebody|another _1) my (word|commitment)
    (commit|committed|committing) (myself)? (elsewhere|to (another|someone|somebody|something|((a|an|the|my) _2 (@job|@org))))
    (go|going|gone|went) (with|for|to|in|down) (another|a different|the other|someone else|somebody else|something else|an alternative|one of|a new|other)
    (go|going|gone|went) (elsewhere|in another direction|a different way|in a different direction|another way|somewhere else|down another)
    (move|moving|moved) (forward|ahead|on) (with|to|into) (another|a different|an|the other|something else|someone else|other|a new|a)
    (proceed|proceeding|proceeded|progress~|run|running|pursue~|pursuing) (with)? (another|a different|the other|something else|someone else|other|an alternative)
    (decide|decided|opted|settled|deciding|plumped) (on|for|upon) (another|a different|something|someone|the other|one|an alternative)
    (chose|chosen|choosing|picked|selected) (another|a different|something|someone|the other|one|to go|to join|to take|to accept|to move)
    (decide~|choose~|chosen|chose|elected|agreed|agree|going|opted) (to)? (accept|join|go with|sign|pursue|((take|move to) (up|on|it|one|theirs|something|((a|an|the|another|my|their) _3 (@job|@org)))))
    agree~ to (join|start|stay|work|((do|take|a|another|the) _3 (@job|@org)))
    (find~|found|got|gotten|get|getting|landed|secured) (another|a|a new|new|my next|my dream|some|the|full time|part time|permanent|other|steady) (@job)
    found (work|employment|something)
    (got|have) (work|employment|something) (elsewhere|else|near|close|now|lined up|sorted)
    (got|have) (work|employment) (with|at|in) (a|an|another)
    (got|have|found) work (offshore|abroad|overseas|away|down south|up north|locally)
    (got|landed|secured|won|been given|been offered) the (@job) (that)? i (was|have|had|wanted|applied|interviewed|did|hoped)
    (found|got|have) (my|a) (next|new) (@job|@org|home)
    (taken|took|accepted) one (with|at) (a|an|another) _2 (association|trust|council|firm|company|school|hospital|practice|agency|yard|garage|hotel|kitchen|charity)
    (got|getting|have|landed|found|secured|given|gotten) (a|my) (start|berth|billet|stall|pitch) (on|with|at|in|aboard|elsewhere)
    (found|landed|secured|bagged|accepted) (employment|something|somewhere|elsewhere)
    (been|was|got|get) took on
    (got|been|am|get|getting) (sorted|fixed|set|fixed up|set up|sorted out) (with|up with) (a|some|another) _1 @job
    (got|found|landed) a (real|proper|decent) job
    (from|at|with) (the other|another) (place|firm|one|job|kitchen|shop|company|school|salon) and (i)? (have)? _1 (took|taken|accepted|grabbed) it
    (took|taken|taking|accepted) the ((job|post|gig) (at|with|in|over at)|(spot|place) (at|with)) (@name|another|a)
    (been|was|am being|got|get|were|have been|just been) (hired|appointed|taken on|took on|recruited|employed|engaged|snapped up|made permanent|promoted|kept on)
    (been|was|got|get|were) (selected|accepted|placed|posted|confirmed|chosen) _2 (elsewhere|((by|for|at|with|in|on|to|into|onto) (another|a different|the other|a|an) _3 (@job|@org|course|programme|scheme|university)))
    (start~|starting|begin~|beginning) (a|my|another|the|in a|in another|with another|at another|with a|at a|new|elsewhere|somewhere) _3 (@job|@org|course|degree|doctorate|phd|masters|diploma|else|somewhere)
    (start~|starting|begin~|beginning) (elsewhere|somewhere else|work (there|with|at|for|on|in|as))
    (working|employed|engaged|booked|cast|spoken for|committed|placed|fixed up|sorted|contracted|taken) (elsewhere|somewhere else|with another|for another|by another|for a different|at another|with a different|now)
    spoken for
    (be|am) (working|employed) (for|with|at|in|by) (another|a different|someone)
    my new (job|role|employer|post|position|appointment|gig|contract|team|company|firm)
    (have|got) a new (job|role|employer|post|position|appointment|gig)
    (off to|bound for|heading to|headed to|on my way to|moving to|going to) (a|another|my|pastures) (different|new|next)? _2 (@job|@org|pastures)
    accept~ _3 (promotion|counter offer|counteroffer|place|seat|chair)
    (going|gone|go|staying) (freelance|self employed|back to school|back to university|back to college|travelling)
    (lined|line) up (another|a|something|work|elsewhere)
    (has|have) (@other) (@job) (lined up|now|already|starting|in hand)
    (my|the) (@job) (hunt|search) (is|has) (over|ended|done|finished|come to an end|reached)
    (settled|fixed up|sorted) (elsewhere|with|on|for)
    (throw~|cast|casting) (in)? my (lot|hat) (in)? with
    (employment|work|a job|a post) (elsewhere|in another|with another|at another)
    my (next) (step|chapter|move) (is|will be|lies|at|with|elsewhere)
    (another|a different|a new) (@job|@org) (it is|has won|won)
    put pen to paper
    (agreed|settled) terms (with|to|on|for)
    (gone|going|went|off) to work (for|at|with|in|on)
    (go|gone|went|going) in with (another|someone|somebody|a different|the other)
    (been|was|am being) offered (full time|a permanent|permanent|more hours|a full time)
    found (in the meantime|meanwhile|since) (a|another) _1 (@job)
    hire~ on (with|at|to|elsewhere)
    (started|starting|working|signed|off) (at|with|for|in) another
    i am (sorted|fixed up|suited|spoken for|placed|settled) (now|,|.|;|@break|thanks|for work|with work|for a job|already)
    (promised|bound|pledged|committed|engaged|contracted|tied|given) myself (elsewhere|(to|with) (another|a different|someone|somebody|the other|them|((a|an|the|my) _2 (@org|@job))))
    (another|a different|the other) _1 (@org) _2 (has|have|had)? (given|offered|gave|offer) me (a|the|my) (start|place|job|post|position|chance|trial|contract|berth|go|role)
    shake~ hands (with|on)
    shook hands (with|on)
  `,

  /* Another job is there, and not said to be taken: the news all the same, unless the writer still ponders. */
  arrived: `
    (found|find) (another|a different) (family|employer|firm|company|position|post|job)
    (@job) _4 (has|have)? (come through|came through|worked out|came up trumps|came good)
  `,

  /* Staying where one is: as clear as another job. */
  staying: `
    re (upped|signed|enlisted|up|enlist) (with|for|at|on)
    (keep|keeping) the _1 (job|post|role|place|one|work) (that)? i (have|am|got)
    (stop|stopping) where i am
    i am stopping (there|here|put|on) (.|,|;|@break|with|at)
    (stay|staying|stick|sticking|remain|remaining) (put|where i am|on|here|where we) (my|the|this|current|present|at|with|in|and|for)?
    (stay|staying|remain|remaining) (with|in|at) (my|the|this|these|those|our|current|present|them|@name|post|place)
    (stick|sticking) with (my|the|this|these|those|our|current|present|them|@name|post|place)
    (happy|settled|content|well|hanging on|holding on|sitting tight|sit tight|dug in) where i am
    (renew~|extended|renewing|extending) my (contract|term|current)
    (keep|keeping|kept) my (current|present|old) (@job)
    happily employed
    not (about to|going to|looking to|planning to|ready to|minded to|in a hurry to) (move|leave|jump|switch|change)
    i am staying (.|,|@break|;)
    (decide~|choose~|chosen|chose|elected|agreed|agree|going|opted) (to)? (stay|remain|stick)
    (continue|continuing|continued|carry on|carrying on) (with|in|at|on with) (my|the) (current|present|existing|own|old|same) _2 (@job|@org)?
    (not|never) (leaving|moving|changing jobs|going anywhere|in a position to move) (my|after all|now|yet|this year)?
  `,

  /* Only the hour is lost. */
  slot: `
    not _1 (expect|expecting|wait for|look for|look out for|watch for) me (at|on|today|tomorrow|this|then|@day|.|,|;|!|@break)
    (attending|coming|travelling|traveling|making it|making the|going ahead|continuing|proceeding|taking part|appearing|joining|getting (there|away|to you|over)) _7 (is|looks|seems|will be|would be|appears|may be|might be|looking|proving) _1 (difficult|doubtful|unlikely|tricky|hard|impossible|problematic|tough|in doubt|a problem|touch and go|a struggle|a stretch)
    (am|be|being) (away|abroad|overseas|out of town|out of station|working|travelling|traveling|flying|rostered|sailing|fishing) _2 (that (day|week|morning|afternoon|evening|weekend)|on (that|the) (day|date|@number)|@day|tomorrow|then (.|,|;|@break)|the same (day|morning|week))
    (have|got) (an|my|another|our) _2 (exam|appointment|audition|inspection|operation|assessment|audit|event|interview elsewhere|shift|class|wedding|funeral|recital|hearing|scan|deadline) (on|at|that) _1 @when
    (flight|train|bus|ferry|shift|class|boat|lecture|exam|plane|lesson) _2 (lands|gets in|arrives|ends|finishes|leaves|departs|starts|clashes|overlaps) _1 (after|before|during|at the same|with) _2 (@when|@session|then|it)
    not _1 (granted|grant|given|allowed|sanctioned|approved) (me|my|us)? _1 (leave|permission|time off|the day)
    (leave|permission) (is|was|has been|has) not _1 (sanctioned|granted|approved|given|allowed|come through)
    not _1 (get|got|receive|received|obtain|obtained|secure) (any|the|my)? (leave|permission|time off|day off)
    (have|got|is|'s) no way (up|over|down|in|out|across|there|to (you|get|it|yours|come)|of (getting|coming|reaching|travelling|making))
    (have|got|need|needed|required) to be (at|in|on|with) _6 @when
    there (is|'s|will be) (a|an|my|our) _2 (function|wedding|funeral|exam|party|ceremony|puja|festival|christening|baptism|graduation|clash|shift|meeting|hearing|inspection|christening) _6 @when
    called (in|back|away|out) _4 @when
    (@when|@session|that|it|this) (is|'s) _2 not _1 (happening|going to happen|gonna happen|on the cards) (for (me|us)|.|,|;|@break|now|after all|any more|anymore|on my)
    (some|an|a) _2 (work|thing|emergency|matter|issue|assignment|function|meeting|commitment|engagement|situation|problem|shift|duty|trip|travel|business|errand|inspection) _1 (has|have|had|'s)? (come up|came up|cropped up|popped up|arisen|arose|landed|fallen on|got in the way|happened)
    (can not|could not|do not|not) see how (i|we) (can|could|will|would|am|shall) _2 (be|get|make|manage|do|come|reach|travel|attend|fit)
    (my|me) (coming|attending|appearing|travelling|traveling|being there|joining|making it) _7 (appears|seems|looks|is|will be|would be|is going to be|is proving|proves) _1 (difficult|doubtful|unlikely|tricky|hard|impossible|problematic|tough)
    not (going to|gonna) (work|happen|suit|be possible|be doable) (for (me|us)|on my (end|side))
    (time|slot|day|date|hour) you (gave|suggested|offered|proposed|set|mentioned|picked|named) (does|is|will|would|'s) not _1 (work|suit|convenient|possible|good|fit|do|feasible)
    (on|at|in) (a|an|the|my (work|way|shift|rounds|course|honeymoon|exams|class|placement|holidays|travels|return)|call|duty|shift|leave|holiday|court) _3 (at|on|for|in)? (that|the same) (day|hour|afternoon|morning|evening|week|time|date)
    (called|summoned|called up) (for|to) jury (service|duty)
    (there (is|'s|are)|have|got|without|with) no _1 (bus|train|flight|lift|ride|ferry|boat|tram|coach|connection|car|childcare|sitter|babysitter|driver) _6
    (supposed|meant|due) to be _4 @when
    (i am|be|being|me) _1 (a|an|down as a) (no show|noshow)
    (something|things|an emergency|a thing|a matter|an issue|some things|stuff|matters|work stuff|sth|smth|smthg) (else)? (has|have|had|'s)? (come~ up|came up|popped up|cropped up|arisen|arose|got in the way|happened)
    give _1 @day _1 a miss
    (@day|@number|noon|midday|((that|the) _1 (day|date|time|hour|slot|afternoon|morning))) (is|'s) (no longer|not) _1 (possible|doable|feasible|convenient|an option|open to me|free) _1 (for|to|.|,|;|@break|so|as|because|now)
    (the (@number|@ordinal)|@month @number|@day|tues|thurs|weds|((@day|tues|thurs|weds) at (@number|@numeral))|tomorrow|that (day|morning|afternoon|hour|time)) (is|'s) (no (use|good)|out|off|impossible|a problem|a non starter|a no go|tricky|awkward) (to|for|with)? (me|us)?
    not be in (two|both) places
    canny (make|get|come|manage|do|be) (it|up|in|over|along|down|through|there|that|the|@day)
    (be|is|'s|looks|looking) (a|an) (write off|writeoff|washout|dead loss|bust|nightmare|non event) (for (me|us))?
    (have|got|am|is|are|falls|fall|lands|land|booked|starts|flying|working|travelling|expected|rostered) _6 (the|that) (same|very) (day|morning|afternoon|evening|time|hour|date)
    (snookered|scuppered|stymied|banjaxed)
    (middle of|during) (my|our) _2 (holiday|holidays|vacation|leave|exams|honeymoon|trip|shift|finals|break|tour)
    (prevented|hindered|indisposed|unavailable|occupied|detained|engaged|otherwise engaged) _1 (on|at|that|this|for) _1 (day|date|time|morning|afternoon|@day|the @number)
    (do|can|could|did) not (see|imagine) (it|this|that|thursday) (happening|working|working out|going ahead|coming off|being possible)
    (be|is|looks|looking|'s) (a|a bit of a|quite a) (squeeze|stretch|struggle|push)
    (double booked|a clash|clashes with|a conflict|a scheduling conflict|conflicts with|overlaps with|prior engagement|previous engagement|prior commitment)
    (slot|time|day|date|hour|@day|interview|appointment|tomorrow|schedule|@number) (is|'s) (a|an)? (non starter|nonstarter|no go|impossible|out|off|problem|clash)
    (slot|time|day|date|hour|@day|interview|appointment|tomorrow|schedule) (does not|no longer|is not|will not|would not|is no longer|not going to|can not|is) (work|works|suit|suits|possible|convenient|good|going to work|fit|be possible|do|workable|okay|ok)
    (no longer|not) (works|work|suit|suits|convenient) (for|on|with|at|me|to me)
    @when _4 (not|never) _4 (suit|work|do|fit|be possible|be convenient|be doable) (me|us|for me|for us|on my end|at all|any more|anymore)
    @when _2 (is|'s|has become|looks|will be) (not)? (impossible|tricky|awkward|a problem|a struggle|no good|no use|off|out) (for me|to me|to manage|now)
    (not|no longer) (be)? (able|possible|free|available|around|in town|there) _2 (to make|to do|to come|to attend|on|that day|then|at that time|for the interview|for the slot|make)
    @when (is|'s|looks|are|seems) _2 (difficult|dodgy|iffy|shaky|doubtful|tight|ropey|dicey|touch and go|unlikely|wobbly)
    not be (back|done|finished|over|home|in|ashore|landed) (in time|on time|by then|before then|until after)
    not (release|spare|let|allow|give) (me|us) _2 (on|for|off|go|out|away|((the|that) (day|morning|afternoon|time)))
    (rostered|on (shift|duty|call|nights|earlies|lates|leave|site|jury duty)|in (court|surgery|theatre|exams|clinic|lectures|meetings)|at (sea|a (wedding|funeral|conference|christening|training day))) _3 @when
    (have|got|is|'s) (another|an earlier|a prior|a previous|an existing|some other|a standing|an unavoidable) _1 (commitment|engagement|appointment|booking|obligation|function)
    (have|got) (something|a _2 (thing|shift|wedding|funeral|exam|course|class|recital|hearing|viewing|checkup|scan|deadline|delivery)) (on|at|that) _1 @when
    (hard|difficult|tricky|tough|awkward) (for (me|us)) to (attend|come|make|get|be|join|reach|travel|manage|appear|participate|take part|fit|keep|go|continue|proceed)
    (chances|odds|chance|likelihood|prospects|probability) (of|that) _8 (is|are|look|looks|seem|seems) _1 (slim|slender|remote|low|small|poor|thin|close to|next to|not (good|great|high))
    dentist _2 (on|at|that) _1 @when
    not (be)? able for (it|that|this|(the|my|our|your|that|this) _2 (interview|chat|call|slot|day|morning|time)|@day|tomorrow|(in the morning))
    (needed|wanted|flying|travelling|traveling|expected) (at|to|in|on|elsewhere) _3 @when
    (no one|nobody|not have (anyone|anybody)) _1 to (cover|mind|watch|stand in|look after)
    (stuck|held up) (at|in|with)?
    (tied up|busy|swamped|snowed under|slammed|flat out|booked up) _3 (that (day|morning|afternoon|evening|week)|@day|tomorrow|on the @number|at that time)
    (rain check|raincheck)
    bad (time|timing|week|day) (for me)?
    timing (is not|does not|not) (work|right|good|great|ideal)?
  `,

  /* Doubt that comes after what it weakens. */
  afterthought: `
    (i|we) (think|reckon|guess|suppose|suspect|imagine|believe|fear)
    (probably|maybe|perhaps|possibly|presumably)
    (most likely|i would say|if i am honest)
  `,

  /* Drawn to another side, and nothing decided. */
  leaning: `
    (maybe|about|like|roughly|only|perhaps)? (@number|@percent) (percent|per cent)? (gonna|going to|likely to|sure i will) _1 (show|come|make it|turn up|be there)
    (edging|inching|creeping|drifting|swaying|swinging|sliding|nudging|warming) (towards|toward|to|closer to|nearer to) (a yes|saying yes|accepting|taking|signing|their|them|the other|another)
    (you|y'all|ye|yous) (will|shall|may|might|could) _2 be (one|a|@count) _1 (candidate|candidates|applicant|applicants|person|body|bodies|interviewee|name|man|woman|pair of hands) (short|down|light|fewer|less)
    not (be)? (hold|holding) your breath (for (me|us)|on (me|my))
    not _1 (set|lay|lays|setting|keep|keeping|save) (a|me a) (place|chair|seat|cup) for (me|us)
    (inclining|incline|inclined) _2 (towards|toward|to) (a|an|another|the other|somewhere|their|that) _3 (@job|@org|place)?
    more (out|off|no|against) than (in|on|yes|for)
    not _1 (feeling|feel) (it|this|this one|that) (.|,|;|@break|any|anymore|now|at|if)
    @tens @tens (against|that|on|i)
    (shaping up|heading|headed|looking|tending|turning|drifting|going) (to be|like|towards|toward|to|for|to become) (a|being a) _1 (no|pass)
    heading that way
    (more or less|probably|most likely|as good as|pretty much|almost|nearly|effectively) (a|an) no
    (think|guess|reckon|suppose|suspect|imagine) (it|this|that|mine) (is|'s|will|may|might|could) (have to)? (be)? (going to be)? a no
    (have|having|had|got|getting) (second thoughts|cold feet|doubts|reservations|misgivings|qualms)
    (gone|going|went) (cold|cool|lukewarm) on
    (beginning|starting|began|started|left) to (wonder|question|ask myself) (if|whether)
    (wonder|wondering|ask myself|asking myself) (if|whether) (it|this|that) _1 (makes sense|is (right|worth)|is _2 for me)
    (not|no longer) _1 (sure|certain|convinced) (((any more|anymore) (.|,|;|!|@break|@dash|@ellipsis))|about (this|it|((any|all) of (it|this))|the whole|going|coming|carrying))
    (inclined|minded|tempted) to (go|say yes|accept|take|sign|join|stay|pass|decline|withdraw)
    more (a|of a|likely a) no (from|for|than|at|for now)
    (going to|might|may|could|probably|prob|likely|like|looking like) _1 (be)? a (nah|nope)
    more (of)? (a)? no than (a)? yes
    not (reckon|think|expect|suppose|believe|imagine) _1 (you|y'all|ye|anybody|anyone) _2 (see|seeing|meet|meeting|have|having) (me|us)
    (likely|probably) _1 (going to|gonna|be)? (let|letting) (it|this|that)? go
    doubt _1 (you|y'all|ye) _2 (see|seeing|meet|meeting|have|having) (me|us)
    (leaning|lean|tending|veering|inclined|drawn|edging|gravitating|swaying) (towards|toward|to) _5 (@job|@org|else|elsewhere|other|one|accepting|taking|joining|staying|declining|withdrawing)
    (considering|weighing|weighing up|tempted by|looking at|thinking about|mulling|close to accepting|about to accept) _2 (another|other|a different|someone else 's) _2 (@job|@org)
    not (think|feel|believe|reckon) (it|this|that|the _2) (is|'s|will be|would be) (for me|right for me|one for me)
    not (sure|certain|convinced|positive) (that|if|whether)? (its|((it|this|that|the _2) (is|'s|will be|would be))) _1 (for me|right for me|one for me|what i want)
    (@tens @numeral?|@number) (@percent|percent|per cent) (a|at) _1 no
    (leaning|lean|tending|veering|edging|erring|coming down|come down|falling|inclined) (towards|toward|to|on the side of) (a no|no|not|saying no|passing|skipping|leaving|letting)
    not (bank|banking|count|counting|rely|relying|bet|betting|reckon|depend|plan|planning) on (me|my|us|it|seeing me)
    not _1 fancy (my|the|our) chances
    (veering|leaning|drifting|edging|inching|shying) away from
    would not (hold|keep|save|reserve|book|lay|set) _5 for me
    (enthusiasm|appetite|heart|keenness) _6 (waned|cooled|faded|gone|dwindled|ebbed|not in it)
    (gone|going|went) off the (idea|whole)
    (more or less|almost|nearly|as good as) (said yes|accepted|decided|made up my mind|agreed)
  `,

  /* Doubt about going on: it hedges and denies in one. */
  doubt: `
    doubt (i|ill|if|we|whether|that i|that we)
    (dunno|idk) (if|whether) (i|we)
    (i|we) (doubt|suspect i will not|fear i will not|fear i can not)
    (unlikely|doubtful|improbable) (that|to|i|we|if)?
    (not|never|no longer) _1 (sure|certain|convinced|confident|positive|persuaded|sold) (that|if|whether|about|of|how|i|we|on)
    (can not|do not|could not) (see|imagine|picture) (myself|me|us|how|it|i|we|that i|that we)
    (struggle|struggling) to
    (hard|difficult|tricky|tough) (to|for me to) (see|imagine|make)
    (some|a|serious|real|grave|much|considerable|little) (doubt|doubts|uncertainty|question) _3 (whether|if|about|that|over)
    (second thoughts|cold feet|doubts|misgivings|qualms) (about|over|as to)
    (lying|lie) if i said (that)? i
    (do not know|idk|dunno|no idea) (if|whether|that|will|can|would|could) (i|we)
    (surprised|amazed|astonished|shocked) if (i|we)
    (little|no|slim|small|not much) (chance|hope|prospect|likelihood) (of|that)
  `,

  /* Said of what is to come: it may not. It doubts where the sentence tells of an hour, a day or an interview. */
  shaky: `
    (is|'s|was|be|becomes|become|proving|now) _1 (a|an) _1 (non starter|nonstarter|no go|problem|struggle|stretch|squeeze|nightmare|headache|clash|write off)
    (will|shall|going to|gonna) not (be going to)? (work|happen|fly|suit|do|be possible|come off)
    not (going to|gonna) (work|happen|fly|suit|do|be possible|come off)
    (become|became|becoming|got|gotten|getting|proving|turned|gets) _1 (difficult|tricky|awkward|impossible|complicated|messy|tight|hairy)
    (will|going to) (struggle|be struggling) (with|for|on)
    (not|never|hardly|less) _3 (likely|probable|possible|convenient|promising|hopeful|feasible|realistic|doable|workable|on the cards)
    (not|never) (look|looks|looking) _1 (good|great|hopeful|clever|rosy)
    (difficult|tricky|awkward|impossible|complicated|tough|unworkable|challenging|problematic) (for (me|us)|on (my|our) side|from (my|our) (side|end))
    (gone|going|went|go) (sideways|wonky|awry|skew|south|pear shaped|haywire|off the rails|to pot|out (of)? the window|up in smoke|belly up)
    (in doubt|touch and go|fifty fifty|50 50|up in the air|iffy|dicey|shaky|ropey|dodgy|doubtful|improbable|unlikely)
    just in case
  `,

  /* What makes an act uncertain when it stands before it. */
  hedge: `
    (looking|looks|seems|seeming|feels|feeling) _4 (as if|as though|like) (i|we) (will|would|shall|am|are|might|may|have|can)
    (it|this|that) can be that
    (tend|tending) _1 to (not|withdraw|pull|drop|pass|decline|stay|leave|say)
    (would|do|will) (you|ye|u|anyone|anybody) _1 mind _1 if i
    (would|will|is) (it|that) (be)? _3 if i
    (would|will|is) it (be)? possible for me to
    (@tens|@number) (@percent|percent|per cent) (that|i)
    (half way|halfway|most of the way|quarters of the way|well on the way|an inch|inches) (to|from|away from) (a (no|yes)|no|saying|withdrawing|pulling|dropping|declining|accepting|leaving|not)
    (have|having|had) _1 thoughts (about|of)
    (might|may) be (as well|best|better|wise|wiser|an idea|sensible) (to|if)
    (probable|conceivable) (that|i|we)
    (do|did) not (think|believe|suppose|expect|reckon|imagine|feel|see)
    (might|may) (not|have to|need to|well|be|also|end up|possibly|withdraw|pass|drop|pull|step|cancel|want)
    might
    probably
    (perhaps|maybe|possibly|potentially|presumably|conceivably|likely|prob|probs|prolly|tentatively|provisionally)
    (leaning|tending|veering) the other way
    (not|never|no longer) (sure|certain|convinced|positive|100|a hundred|decided|confident|made up)
    (about|like|roughly|around|maybe|almost|nearly) @number (@percent|percent|per cent) _1 (decided|sure|certain|convinced|settled)
    @tens @numeral? (@percent|percent|per cent) _1 (decided|sure|certain|convinced|settled)
    (unsure|undecided|uncertain|unlikely|doubtful)
    (i|we) doubt
    (i|we) (guess|suppose|reckon|suspect|imagine|fear|presume|assume)
    (leaning|lean|inclined|tempted|tending|minded|veering|drawn) _1 (towards|toward|to|against|in)
    (edging|inching|inch|edge|creeping|drifting|swaying|swinging|gravitating|sliding|heading|headed|nudging|warming|coming (round|around)) _1 (towards|toward|to|closer to|nearer to) (saying|accepting|taking|signing|joining|staying|declining|withdrawing|pulling|dropping|leaving|giving|a (yes|no)|yes|no)
    expect (that)? (i|we|it) (will|shall|may|might|am|would)
    (liable|apt|prone) to
    (seems|appears|sounds) (i|we) (will|shall|may|might|am|are|have|must)
    (looking|looks|seeming|seems|sounding|feels|feeling) (more and more|increasingly|ever more|more) (like|as if|as though|likely)
    (might|may) be as well (giving|leaving|offering|letting|passing|taking|striking|scoring|to)
    (think|thinking) (about|of|i|that i|we|maybe)
    (considering|contemplating|weighing|debating|wondering|toying|mulling) (whether|if|about|with|up|over|withdrawing|pulling|another|a|the|not|my|dropping|stepping)?
    (more or less|sort of|kind of|kinda|sorta|almost|nearly|practically|as good as|all but|pretty much) (set|sold|said|agreed|decided|accepted|made|out|committed|settled|certain|sure|ready|gone|signed|joined|finalised|finalized|confirmed|chosen|taken|there)
    on the fence
    (in|of) two minds
    (looks|look|looking|seems|seem|appears|appear|sounds) (like|as|as if|as though|unlikely|likely|that)
    (is|it is|seems|quite|also|well) possible (that|i|we)
    (it|this|that) (may|might|could) be (that)?
    (there is|a) (chance|possibility|likelihood) (that|i|of)
    (every|all|in all) (chance|likelihood|possibility|probability)
    (may|might|could) (be|have|not|need|well|want|decide|choose|drop|withdraw|pass|pull|cancel)
    (not|never) (quite|entirely|totally|exactly)? (ready|sure|certain|decided)
    (at the moment|for now|for the moment|for the time being|right now|at this point) (i|we|it)
    not yet
    (depends|depending) (on)?
    (would|will) (likely|most likely|probably)
    (hesitate|hesitating|hesitant|torn|wavering)
    (chances are|odds are)
    (hoping|hope|trying|try) to (withdraw|cancel|pull)
    (close to|about to|on the verge of|near to|on the brink of|on the point of|within an inch of|a whisker from|a hair from|on the cusp of) (accepting|signing|saying|taking|withdrawing|bowing|pulling|dropping|stepping|calling|cancelling|declining|giving|joining|choosing|going|turning|backing)
    (seems|appears|seeming) to me
    (of|in) a mind to
    (minded|disposed) to
    as far as i (can|could) (tell|see|make out)
    (as things|as it|as matters) (stand|stands)
    (put|lay|laying|putting) _2 (money|fiver|tenner|shirt) on
    not (commit|committing|promise|promising|guarantee|swear) (to|that|i)?
    (wobbling|wavering|wobbly)
    my _1 (feeling|sense|instinct|inclination|hunch|suspicion) _3 (is|'s) (that|to)?
    (sort of|sorta|kinda)
    might i
    may i (be|withdraw|pull|drop|step|decline|cancel|pass|bow|back|suggest)
    if anything
    should i
    (half (a mind|minded|inclined|tempted|thinking))
    (gut|instinct|head|heart|hunch|most of me|part of me|half of me) (says|say|tells|is telling|is saying|is)
    (have|got) (a|this) _1 (feeling|hunch|suspicion|inkling|notion)
    (a|every) _1 (fair|good|strong|decent|real|distinct|big|great|high|large) (chance|likelihood|possibility|probability)
    (as likely as not|more likely than not|like as not|ten to one|by the (looks|look|sound|sounds) of (it|things))
    (beginning|starting|coming) to (think|feel|suspect|believe|look|seem)
    (i|we) (would|'d) (guess|imagine|wager|bet|hazard)
    (i|we) (would|'d) say (that|i|it|there|a|the|we|my)
    (pretty|fairly|almost|nearly|reasonably|about) (sure|certain|confident)
    (i|we) believe (that)? (i|we) (will|would|shall|can|could|am|are)
  `,

  /* Neutral reasons, for the outline. */
  reason: `
    (my|our|the) (circumstances|situation|plans|priorities|needs) (have|has|had)? (changed|shifted|moved on|changing)
    (for|due to|because of|owing to) _2 (personal|family|private|other|health) (reasons|circumstances|matters|reason|commitments|emergency)
    (requires|require|involves|requiring) relocation
    (not|never) _2 (right|best|good) (fit|match|time|moment) _2
  `,
};
