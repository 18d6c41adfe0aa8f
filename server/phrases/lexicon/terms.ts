/** Named pieces of rows: `<other job>` in a row stands for the alternatives here. */
export const terms: Readonly<Record<string, string>> = {
  'my place': `(my|the|this|our) (interview|reserved)? (slot|place|seat|spot|time|hour|interview|appointment|turn|position)`,
  'the session': `(it|this|that|things|me|us|((my|our|the|your|this|that) _2 (interview|slot|call|chat|meeting|appointment|date|time|conversation|session|visit|audition)))`,
  'my name': `(me|my name|my application|my candidacy|my candidature|my cv|my resume|my file|myself|my profile|my details|my hat|my folder|my papers|us|this application|my interview)`,
  'other job': `((another|a different|a new|an alternative|other|an other|the other|one|someone else) _2 (@job|@org)|something else|someone else|somebody else|elsewhere|(my|a) next (@job|@org)|a (@job|@org) (elsewhere|with|at|in|closer|nearer|overseas|abroad|that)|(an|the) offer|a permanent (@job)|a full time (@job))`,
  near: `(today|tomorrow|tonight|tonite|tmrw|tmr|tomoz|2moro|2day|first thing|in the morning|in an hour|within the hour|in half an hour|in a few hours|in @number hours|in (two|three|four|a couple of) hours|in @number minutes|later today|this (morning|afternoon|evening|arvo|very))`,
};
