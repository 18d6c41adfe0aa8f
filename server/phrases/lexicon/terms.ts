/** Days that a calendar of work or feasts names. */
const someWeek = `((first|second|third|last) (week|monday|day|shift) (of|in) (@month|the (month|year|season|term))|the (week|day|monday|morning) (after|following|before)|@feast|the (bank holiday|holidays|half term|school holidays))`;

/** Named pieces of rows: `<other job>` in a row stands for the alternatives here. */
export const terms: Readonly<Record<string, string>> = {
  'my place': `(my|the|this|our) (interview|reserved)? (slot|place|seat|spot|time|hour|interview|appointment|turn|position)`,
  'the session': `(it|this|that|things|me|us|((my|our|the|your|this|that) _2 (interview|slot|call|chat|meeting|appointment|date|time|conversation|session|visit|audition)))`,
  'my name': `(me|my name|my application|my candidacy|my candidature|my cv|my resume|my file|myself|my profile|my details|my hat|my folder|my papers|us|this application|my interview)`,
  'other job': `((another|a different|a new|an alternative|other|an other|the other|one|someone else) _2 (@job|@org)|something else|someone else|somebody else|elsewhere|(my|a) next (@job|@org)|a (@job|@org) (elsewhere|with|at|in|closer|nearer|overseas|abroad|that)|(an|the) offer|a permanent (@job)|a full time (@job))`,
  near: `(today|tomorrow|tonight|tonite|tmrw|tmr|tomoz|2moro|2day|first thing|in the morning|in an hour|within the hour|in half an hour|in a few hours|in @number hours|in (two|three|four|a couple of) hours|in @number minutes|later today|this (morning|afternoon|evening|arvo|very))`,
  'offer paper': `((offer|appointment|employment|engagement|confirmation|joining|acceptance) (letter|email|mail|contract|document|page|form|paper|papers)|letter of (appointment|offer|engagement|intent)|(signed|countersigned|new|employment|other|job) (contract|agreement|offer|page|letter|copy|papers|paperwork)|contract|countersigned _1|(first|last|signature) page)`,
  'my kin': `((my|our) _2 @relative|the (wife|missus|husband|hubby|baby|kids|twins|little one|children|mrs)|@parentName)`,
  'a date': `(the? @number (of? @month)?|@month the? @number|next (week|month|@day|@month)|@day|tomorrow|first of @month|(end|start|beginning|middle) of (@month|next month|the (month|week|year|summer|season|term))|the new year|${someWeek})`,
  'on a date': `((on|from|as of|as from) (the)? (the? @number (of? @month)?|@month the? @number|next (week|month|@day|@month)|@day|tomorrow|first of @month|(end|start|beginning|middle) of (@month|next month|the (month|week|year|summer|season|term))|the new year|${someWeek})|(after|straight after|right after) (@feast|the (@feast|bank holiday|holidays|school holidays|half term|long weekend))|in (early|mid|late)? @month|in (@number|@count|a couple of|a few) (weeks|days|months)|in a (week|fortnight|month)|@number of? @month|@month @number|at the (end|start|beginning) of (@month|next month|the month|the year)|(next|this) (week|month|@day)|@day|tomorrow|the @number)`,
  they: `(they|(their|other|another|my new|my future|the new|that other|the other) _2 (side|lot|firm|company|yard|employer|team|people|hr|school|hospital|agency|place|office|studio|crowd|boss|party|one|bank|offer|kitchen|shop|director|manager|owner|end))`,
};
