import type { Lexicon } from '../compile';

/** How the name of a new employer comes up. */
export const employer: Lexicon = {
  /* To take up work with somebody: a name may follow. */
  takesJob: `
    against the (one|job|post|role|position|offer) (at|with)
    join~
    sign~ (on|up)? (with|for|to)
    (start~|begin~|beginning|began|begun) (work|working|out|a new job|a job|a role|my new job|my new role)? _2 (at|with|for)
    (go|going|gone|went) _1 with
    (going|off|heading|headed|bound|move|moving|moved|switching|jumping) _1 (to|for|over to|across to)
    (be|now|start~|begin~|am) (work|working|employed|interning) (for|with|at|by)
    (going to|will|shall|about to) (work|start work|start working) (for|at|with)
    (hired|recruited|appointed|approved|taken on|snapped up|signed|poached|headhunted|engaged) (by|for|with|at)
    (hired|recruited|appointed|taken on|signed|engaged) as _4 (by|with|at)
    commit~ (myself)? to
    (said|say|saying|given) yes (to)?
    (accept~|take~|took|taken|taking|choose~|chose|chosen|choosing|pick~|land~|secure~|found|got|get|gotten|getting|win|won|bag~|received|receive|agreed to|agree to|decided on|decide on|settled on|settled for|offered|opted for|plumped for|signed|gone for|going for|went for) _6 (@job|@session|internship|apprenticeship|something|work|start|spot|scheme|programme|program|desk|deal|berth|gig|home)
    (accept~|take~|took|taken|taking|choose~|chose|chosen|choosing|pick~|picked|going with|gone with) _1 (@name) 's (offer|proposal)
    (my|the|a) new (job|role|employer|post|position|home|team|company|firm|gig|chapter) _3 (is|will be|at|with|lies|starts)
    (my next|next) (job|role|step|chapter|move|home|stop|employer|post|position) _3 (is|will be|at|with|lies)
    (put|putting|given|gave) my (name|signature|word|hand) _2 (to|with)
    (got|get|getting) (on|in|a start|started|taken on|took on|set on|hired) (at|with|in)
    you (will|can|would|may|shall)? (find|see|catch|reach|meet) me (at|with|behind the (bar|counter|desk|till) (at|of))
    my (badge|name badge|lanyard|van|uniform|apron|shirt|jersey|card|business card|payslip|coat|overalls|cap) (will|shall|is going to)? (say|says|read|reads|bear|bears|carry|carries)
    (my|the) (monday|mondays|mornings|days|weeks|next years) (will be|are going to be)? (spent)? (at|with)
    (throw~|thrown|threw) (in)? my (lot|hat) in? with
    (from|since|as of) _2 i am (a|the|their|one of) _5 (at|with|for)
    i am (going to be|to be|soon) (a|the|their|one of|part of) _5 (at|with)
    (taken|accepted|welcomed|admitted|voted|brought) (into|onto|on to) _4 (at|of|with)
    i am (with|at|over at|in with) _5 now
    i am now (with|at|over at|in with)
    i am _1 (an|a) _1 (employee|member) of
  `,

  /* What an employer does to the writer: the name stands before it. */
  employs: `
    (came|has come|have come) (back|in|up|through) with (a|an|another|more|their|joining|retention|@comparative) _4 (offer|bonus|package|contract)
    (came|has come|have come) (back|in|up|through) with joining bonus
    (came|has come|have come) (back|in|up|through) with (a|another|@comparative) _1 (better|new|good|sweeter|counter|different|bigger) deal
    (came|come|comes) to me with (an|a|the)
    (is|are|'s) (giving|offering|paying) me _3 (an hour|a year|quid|grand)
    (has|have|had|'s)? _1 (made|make|found) room for me (on|in|at|as|among|with|.|,|;|@break)
    (has|have|had)? absorbed me
    (has|have|had|'s)? (offered|hired|signed|appointed|recruited|engaged|employed|picked|chosen|chose|selected|snapped|scooped|poached|headhunted|promised|contracted|nabbed|bagged|accepted) (me|me up|us)
    (has|have|had)? (made|extended|sent|given|gave|offered) (me|us)? (an|a|the|their) _2 (offer|job|role|position|post|posting|appointment|contract|place|start|seat|spot)
    (has|have|had)? (taken|took|bringing|taking|brought|snapped|snatched) me (on|in|aboard|up)
    (has|have) (employed|picked) me (and|.|,|;|now|to|!|@break)
    (has|have) taken me (and|.|,|;|!|@break)
    (here|over|up|down|out)? in @name @name? (has|have|had)? (taken|took) me (on|in)
    (has|have) (me|got me) (from|on|starting|now|as|signed|for|in|down)
    (is|are|will be) (hiring|taking on|employing|signing|taking) me
    (came|has come|have come|come) (through|back|calling|up) with _3 (offer|job|contract|place|role|post|position)
    is (where|the place|who|whom) i _2 (will|am|have|start|shall|work|going)
    (has|have|had)? (asked|begged|invited|persuaded|talked) me _1 (to (come back|stay|join|lead|run|take|start|be)|into|back)
    (has|have|had)? (made|making) me (a|an|one of|part|permanent|its|their|deputy|head|captain|partner) _4
    (has|have|had|'s)? (given|gave|give|giving) me (the|a) (nod|green light|thumbs up|start|job|chance|go ahead|all clear)
    (want|wants|wanted) me (for|as|to (start|join|run|lead|teach|play|cook))
    (has|have|had)? (got|gotten) (there|in) (first|before you)
    (got|beat|pipped) (to me first|you to it)
    (rang|called|phoned|came calling|came knocking|wrote|emailed|came through|came back|got in touch) _4 (and|,|so) _1 (i|it was|that was|there was) _4 (yes|accept|accepted|took|no contest|that|refuse|no|jumped|bit|signed|said|agreed)
    (is|are) (paying my wages|where you will find me|the name on my (badge|payslip|contract))
    is (my|to be my) (next|new|future) (employer|home|company|team|job|stop|place)
    (got|grabbed|snapped|bagged|nabbed|caught|found|reached) me (up)? first
  `,
};
