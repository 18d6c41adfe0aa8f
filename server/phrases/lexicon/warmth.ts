import type { Lexicon } from '../compile';

/** Thanks and goodwill. */
export const warmth: Lexicon = {
  thanks: `
    (thanks|thx|thnx|tnx|thanx|ty|tysm|thankyou|ta|asante|gracias|merci|danke|shukran|jazakallah|arigato|grazie|obrigado|obrigada|mahalo|salamat|tack|dank)
    thank~ (you|u|ye|y'all|all|everyone|yourself|each|the|him|her|them|him|god)
    (want|wanted|like|wish|let me|allow me|must|begin by|start by|have to|going) _3 thank~
    (thanks|thx|thnx|tnx|thanx|ty|tysm|thankyou|cheers|ta|gracias|merci|danke|shukran|arigato|grazie|obrigado|obrigada|mahalo|salamat|tack|dank|terima|asante) (so|a|very|again|for|to|ever|heaps|loads|tons|million|ton|lots|anyway|once|in|you|all|goes|are|also|and|both|though|guys|mate|everyone|much|of|awfully|kindly|all round)
    (many|much|big|huge|great|warm|warmest|sincere|deepest|heartfelt|special|my|our|best|with|the|endless|massive|lovely|giving) thanks
    (many|much|big|huge|great|warm|sincere|deep|heartfelt|my|with|the|your|some|real|full of|of) (gratitude|appreciation|thankfulness)
    appreciat~ (the|your|you|it|that|this|how|all|being|having|everything|very|so|him|her|his|their|every|both|what|my)
    appreciate~ (the|your|you|it|that|this|how|all|being|having|everything|very|so|him|her|his|their|every|both|what|my|a|and)
    appreciated
    appreciative (of)?
    (am|are|was|were|remain|feel|felt|feeling|be|been|so|very|truly|deeply|most|being|forever|genuinely|still) (grateful|thankful|obliged|indebted|touched|flattered|honoured|honored|humbled|moved|chuffed|tickled|blessed)
    (grateful|thankful|obliged|indebted) (for|to|that|you|and)
    (much|most|greatly) (obliged|appreciated|indebted)
    (kind|good|nice|generous|thoughtful|lovely|sweet|decent|gracious|great|sporting|gentlemanly|brilliant|considerate|wonderful|big) (of|from) (you|u|your|him|her|them|everyone|y'all|ye|the)
    (very|so|too|most|really|terribly|awfully|truly|were|are|is|was|been|be) (kind|generous|thoughtful|gracious|good|patient|lovely|nice|helpful) (to|of|with|and|in|about|when)
    (how|what) (a)? (kind|lovely|generous|thoughtful|nice|wonderful|sweet|pleasant|good|great|gracious)
    (i|we) (owe) (you|your|everyone) _3
    (meant|means|mean) (a lot|a great deal|so much|the world|very much|much|more|something|everything)
    (honour|honor|privilege|pleasure|delight|joy|thrill|treat|compliment|surprise) (to|for me|that|of|being|and)
    (an|such an|a great|a real|a true|quite an) (honour|honor|privilege|compliment|thrill|treat|joy)
    (honoured|honored|flattered|humbled|delighted|thrilled|touched|overjoyed|chuffed|stoked|elated|tickled|moved|excited|proud|gratified|pleased|happy|glad|ecstatic|charmed|heartened|cheered|jazzed|privileged) _4 (@invitation|hear|hearing|asked|considered|thought|remembered|chosen|picked|offered|invited|shortlisted)
    (over the moon|made my day|made my week|lifted my day|brightened my|pleased me|touched me|honoured me|honored me|flattered me|cheered me|moved me|warmed me|warmed my)
    (bright spot|lovely surprise|nice surprise|real pleasure|great pleasure|true pleasure|welcome surprise|pleasant surprise)
    (loved|enjoyed|liked) (hearing|getting|receiving|meeting|talking|speaking|chatting|our|the|your|every|reading|learning|being)
    (lovely|wonderful|great|nice|good|delightful|fantastic|brilliant|amazing|pleasing|gratifying) to (hear|be|get|receive|have|read|see) _4 (@invitation|asked|invited|from you|considered|news|back|offered)
    (glad|happy|pleased) (of|about|for|with|at|by) (the|your|this|you)
    (cannot|can not) thank
    (acknowledge|acknowledging) with (thanks|gratitude)
    god bless (you|ye|u)
    bless you
    (credit|kudos|hats off) to (you|your)
    (lucky|fortunate|blessed) to (be|have|get) _3 (asked|considered|invited|chance|call|picked|chosen)
    (will|shall) (always|never)? (remember|treasure|forget|cherish) (your|the|how)
  `,

  /* Thanks that are a request, or none. */
  noThanks: `
    (grateful|appreciate|thankful|obliged|thank you|happy|glad|pleased|appreciated) (it|very much)? (if|were you|for not|to stop|should you)
    thank~ (you|u)? (for nothing|for not|for wasting|for ignoring|a lot for nothing|for leaving me|for the runaround)
    thanks (for nothing|for wasting|for ignoring|but no thanks|a bunch|for the runaround|for leaving me|for not)
    no thanks
    congratulations on (remembering|finally|noticing|finding|managing|getting)
    no thank you
    (thank|thanks) (god|goodness|heavens|to you i)
    appreciate (it)? (if|you not|being left|your not|no)
    (not|hardly|do not|did not|never) (appreciate|appreciated|grateful|thankful|impressed|amused|flattered)
    in advance
    (how|what) (kind|nice|lovely|generous|thoughtful|good) of you to (finally|eventually|remember|bother|deign|leave|keep|ignore)
  `,

  goodwill: `
    (wish~|wishing) (you|your|the|all|everyone|them|him|her|u|ye|y'all|both|it|luck|every|nothing|only|a|success|my|this|that)
    good luck (with|in|to|for|on|filling|finding|and|@name|there|everyone|at|all|from)?
    (best|lots|all the luck|the best) of luck
    (all the|my|very|every) (best|luck|success) (with|in|for|to|on|of|@name)
    best wishes (for|to|with|on|in)
    (good|kind|warm|warmest|every good|best|my) (wishes|thoughts|vibes) (for|to|with|from|and)
    (hope|hoping|hopefully|trust|pray|praying|expect|here is hoping|here's hoping|would love|fingers crossed|crossing my fingers|looking forward|look forward|delighted|happy|glad|welcome|pleased|be nice|be lovely|be great|be good|like|love|keen) _8 (paths|path|cross|crossing|touch|contact|connected|connect|connection|meet again|meet|see you|work together|work with you|again|future|someday|some day|one day|another time|down the road|down the line|stay|keep|collaborate|speak again|hear from you|run into)
    (paths|path|roads) (cross|will cross|crossed|may cross|might cross|meet)
    (hope|hoping|trust|hopefully|sure|confident|certain|know|believe|pray|doubt) (that|you|the|your|it|they|all|this|everything|everyone|she|he|we|to|that|for|with|someone|there|each|both|all) _9
    (hope|hoping) (you|the|your|it|they|everything|all|this|to|for|we|our|someone|she|he|each|every)
    (may|let) (the|your|you|it|this|all|every|god|that|each|our|they|everything|those|there) _9
    (stay|keep|keeping|remain|staying|be) in (touch|contact)
    (stay|keep|staying|remain) (connected|well|safe|in contact|in touch|friends|warm)
    (keep|bear|have) me in mind
    (think|thinking) of me (when|if|for|again|next|should|one|some|in)
    (fingers crossed|crossing my fingers|crossing fingers|rooting for|cheering (for|on|you|from)|cheer you|cheering|rooting)
    (break a leg|godspeed|bon voyage|bonne chance|viel erfolg|have a (great|good|lovely|wonderful|nice|brilliant|super|blessed|pleasant|fantastic|beautiful|peaceful|restful|fab|happy) )
    (have|enjoy) (a|the|your|yourself|yourselves) (great|good|lovely|wonderful|nice|brilliant|super|blessed|pleasant|fantastic|beautiful|peaceful|rest|summer|weekend|festive|holiday|christmas|season|event|best|new|happy)
    (looking|look) forward to (seeing|following|watching|reading|hearing|crossing|meeting|staying|keeping|your|the|what|visiting|running)
    (see you|see ya|catch you|see u) (at|around|in|on|soon|next|again|there|one|some|down)
    (delighted|glad|happy|honoured|honored|pleased|love|keen|open|interested|welcome|like) _4 (hear|consider|explore|discuss|talk|apply|reconnect|considered|asked|help|return|speak|chat|meet|approached) _6 (future|other|another|later|again|next|different|ahead|openings|roles|role|should|if|one day|some day|when|down)
    (future|other|upcoming|different|later|another) (roles|openings|opportunities|positions|vacancies|possibilities|role|opening|opportunity|projects|collaboration|vacancy|occasion|openings) 
    (every|much|great|all|continued|lots of|nothing but|loads of|further|more) (success|happiness|luck|blessing|blessings|joy|the best)
    (great|amazing|fantastic|wonderful|lovely) (time|year|summer|season|day|week|weekend|launch) 
    (i|we) will (be)? (following|watching|cheering|rooting|keep reading|keep following|be first in line|keep an eye|raise a glass|come and|come by|pop in|keep recommending|recommend|still be|be back|tell|keep)
    (remain|still|always be) (a|an|your|one of) _2 (fan|admirer|customer|reader|supporter|regular|patient|listener|user)
    (god|god's|heaven) (bless|blessings)
    (bless|blessings) (you|your|the|to|on|upon)
    (a|the|your) (smooth|speedy|successful|quick|happy|swift|good|easy|fruitful|strong) (search|hire|hunt|launch|season|recruitment|outcome|find|finish|quarter)
    (deserve|deserves|deserved|worth) (the|a|someone|it|all|every)
    (lucky|fortunate) (to have|to find|to get|candidate|person|whoever)
    (admire|admiring|respect|impressed by|enjoyed|think the world of|think highly|fond|speak highly|high opinion|impressed with|enjoy)
  `,
};
