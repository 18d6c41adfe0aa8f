import type { Lexicon } from '../compile';

/** What tells how a message travels. */
export const channel: Lexicon = {
  /* The writer is on the telephone. */
  calling: `
    (this is|it is|it 's|here is|my name is|am|that is) _4 (calling|speaking|ringing|phoning|on the phone|on the line)
    here (calling|ringing|phoning)
    @name (calling|ringing|phoning) (from|about|regarding|re|for|again|here|on|in|,|@dash)
    (i am|am|i was|was just) (calling|ringing|phoning) (to|about|because|with|you|regarding|as|in|from|re|concerning|for|so|on|back|instead|at|just|,)
    i rang because
    (speaking)
    (hang up|after this call|off the phone|on the phone|after we hang|this call|our call|when we hang|good time to talk|got a minute|have a minute|for a second|have a moment|for taking my call|picking up|pick up yourself|got a second)
    (thanks|thank you) for (taking|picking up|calling me back|calling back|ringing (me)? back)
    (may|can|could) i (speak|talk) (to|with)
    is (that|this) (@name|the)
    (apologise|sorry|apologies) (for|to) (calling|ringing|ring|call|bother you) _2
    (have you got|have you|do you have) (a|two) (minute|moment|second|minutes)
  `,

  /* How talk ends. */
  goodbye: `
    (bye now|bye bye|goodbye|good bye|bye|ta ra|cheerio|kwaheri|au revoir)
    (good night|good day to you)
    you (take care|have a (good|nice|great|lovely) (one|day|week|weekend|evening|rest of))
    (mind|look after) yourself (now|.|,|!|@break)
  `,

  /* Nobody picked up. */
  voicemail: `
    (leaving|leave|left|record|recording) (you|this|a|my|him|her|the|your) _2 (message|voicemail|voice mail|word|note)
    (voicemail|voice mail|answering machine|answerphone|beep|mailbox|after the tone|talking to a machine|on your machine|your machine)
    (this|my|short|quick) (message|voicemail) _2 (about|is|for|regarding|concerning|to)
    (sorry|shame) (i|to have|to|i have) (missed|miss|could not reach|can not reach|did not catch|keep missing) you
    (no need to|need not|do not have to|nothing you need|not need to) _3 (call|ring|phone) (me)? back
    (call|ring|phone) me back (on|at|when)
    message (for|from) (you|the|@name|whoever)
    (this thing|it) is recording
    when you (hear|get|listen to) this
    (calling|ringing|phoning) for (mr|ms|mrs|miss|dr|prof|professor)
    (calling|ringing|phoning) for @name @name? (about|regarding|on|,)
    (on|at) the number you have
    (am|me|reach me|get me|still) (on|at) (the|this) (same|usual|old) (number|mobile)
    (you can|can) (reach|get|catch|ring|call) me (on|at) (the|my|this|@number|oh|zero)
    (ring|call|phone|reach|get) me (back)? (on|at) (my number|my mobile|my cell|@number|oh)
    (my|the) number (is|'s|here) _2 (@number|oh|zero)
    if you (need|want) (me|a word|to talk) _2 (@number|oh|zero)
    number (here)? (is|'s) (@number|oh)
    (i am|you can get me|it is) on (oh|zero|@number @number)
    to a machine
  `,

  /* Who speaks, and about what or for whom: aloud, or at the beginning of a short message. */
  introduction: `
    (this is|it is|it 's|my name is) @name @name? (about|regarding) (the|my|our|that)
    (this is|it is|it 's|my name is) @name @name? for (mr|ms|mrs|miss|dr|prof|professor|@name)
  `,

  /* Short messages. */
  texting: `
    (texting|sms|text message|by text|your text|the text|via text|this text|interview text|got your txt|txt)
    (here|its|it is) _3 (from the|here)
    (tmrw|tmr|u|ur|pls|plz|thx|tbh|rn|idk|2day|2moro|bc|cuz|coz|tho|lol|omg|btw|hey|soz|defo|probs)
  `,

  /* The writer texts now. */
  texted: `
    (sorry|apologies|apologise|apologize|forgive me) _2 (to|for) (text|texting)
    (i|we|have|think i|,|.|!|:|?) (texted|texting|text) _3 (this|you|because|to the|your|as|since|cos|instead)
  `,

  /* The network. */
  onLinkedin: `
    (linkedin|inmail|in mail)
    (your profile|connection request|connect request|my profile|dm|your dm|connection)
    (stay|staying) connected
    (introduce|introducing|link|linking|put|add|tag) (you|her|him|them|you two|you both) _4 (on)? here (.|,|;|!|?|@break)
    (add|adding|have|invite) (you|me) _2 (to|in|into) (my|your) network
    (connected|connect|reaching out|message) here
    (thanks|thank you) for (connecting|the connect|the connection|the message|your message|the note|reaching out)
    your posts
    (hear|hearing|heard) from you _1 here
    (in|into|part of) (my|your) network
    (stay|staying|keep|remain) (linked|linked up|in your network|in my network)
    (your|the) (post|posting|ad|advert) _2 here (about|for|on)
    (message~|messaging|note|contact~|contacting|writing|reaching out|link|met|meet|found me|finding me|spotting me|approaching me) _3 on here
    (in touch|in contact|connected|linked) _1 (on)? here
    you reaching out
  `,

  /* Names the network itself. */
  linkedinByName: `
    (linkedin|inmail|in mail)
    (network|messages|inbox|dms|linked|linked up|post|posting|connected|connections|messaging|chatting) _1 here
    connect~ with me here
    (message~|messaged|messaging|contacting|contacted|writing to) me on here
    (among|in|to|into) (my|your) (connections|network)
    (accepting|accepted|accept) my (connection|linkedin|invitation to connect|connection request)
    connection request
    (connect|connected|in touch|in contact) (here|on here|on this site) (so|.|,|;|!|@break|if|and)
    (like|love) to connect (on here|here)
    you know my profile
    touched my profile
    for connecting
    (in|on) my feed
  `,
};
