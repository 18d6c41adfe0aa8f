/** What a placeholder in round brackets stands for: “(company name)”, “(date)”. */
const slot =
  '(?:(?:company|position|job|role|recruiter|hiring manager|first|last|candidate|your|their) )?' +
  '(?:name|date|time|company|role|position|title|reason)';

/** What a placeholder may look like, by the mark it begins with. */
const marked: readonly RegExp[] = [
  // ${1:name}, {{name}}, {name}
  /\$\{\d+[^{}$\n]{0,80}\}/,
  /\{\{[^{}\n]{0,80}\}\}/,
  /\{[A-Za-z][A-Za-z_ \-/.]{0,60}\}/,
  // <<name>>, <name>, «name»
  /<<[^<>\n]{1,80}>>/,
  /<\/?[A-Za-z][^<>\n]{0,60}>/,
  /«[^»\n]{1,40}»/,
  // [name]
  /\[[^[\]\n]{1,60}\]/,
  // (insert the date), (say why), (your name), (date?), (name of the role), (company name)
  /\((?:insert|enter|paste|fill in)\b[^()\n]{0,120}\)/,
  /\((?:add|say|state|mention|give|describe|explain) (?:your|an?|the|one|short|brief|reasons?|names?|dates?|times?|company|position|role|title|why|what|something|here)\b[^()\n]{0,120}\)/,
  /\(your (?:own |full |first |last |new )?(?:names?|company|role|position|title|reason|phone|number|e-?mail|signature|dates?|address|job|signing)\b[^()\n]{0,40}\)/,
  /\([a-z][a-z ]{0,20}\?\)/,
  /\((?:name|title|date|number) of [a-z][a-z '’-]{0,30}\)/,
  /\((?:[A-Z]+ )*(?:NAME|TITLE|DATE|TIME|COMPANY|ROLE|POSITION|REASON)(?: [A-Z]+){0,4}\)/,
  new RegExp(`\\(${slot}\\)`),
  // “on (date and time)”, but “the details (date and time)” are told
  new RegExp(`(?<!s |information )\\(${slot}(?: (?:and|or) |, ?| ?/ ?)${slot}\\)`),
  // “(the lady at the desk, look up name)”: a note to oneself wants no article
  /\((?:[^()\n]{0,60}[,;:] ?)?(?:look up|find out|ask for|check) (?:name|title|date|time|company|number)\b[^()\n]{0,20}\)/,
  // %NAME%, #NAME#, @@name@@, $1, ____
  /%[A-Z][A-Z_ ]{1,30}%/,
  /#[A-Z][A-Z_ ]{2,30}#/,
  /@@[A-Za-z_ ]{2,30}@@/,
  /\$[1-9](?![\d.,]*\d)/,
  /_{3,}/,
];

/** What it may look like where no mark tells. */
const bare: readonly RegExp[] = [
  // COMPANY_NAME, COMPANY NAME, NAME HERE, INSERT DATE, “at COMPANY”
  /\b(?:COMPANY|YOUR|FIRST|LAST|FULL|JOB|ROLE|POSITION|RECRUITER|CANDIDATE|HIRING|MANAGER|CONTACT|EMPLOYER)_[A-Z][A-Z_]{2,}\b/,
  /\b(?:COMPANY|YOUR|RECRUITER|HIRING MANAGER|CANDIDATE|FIRST|LAST|JOB|ROLE|POSITION) (?:NAME|TITLE)(?: HERE)?\b/,
  /\b(?:NAME|COMPANY|ROLE|POSITION|DATE|TITLE|REASON) HERE\b/,
  /\bINSERT (?:NAME|COMPANY|ROLE|POSITION|DATE|TITLE|REASON)(?: HERE)?\b/,
  /(?<=\b(?:at|with|from|for|the|of|on|by|as|Dear|Hi|Hello) )(?:COMPANY|ROLE|POSITION|RECRUITER|NAME|DATE|TITLE|EMPLOYER|REASON)\b(?! ?[A-Z]{2})/,
  // “your name here”, “Dear Ms Surname”
  /\b(?:your|company) (?:name|signature) here\b/,
  /(?<=\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Dear|Hi|Hello)\.? )(?:Last ?[Nn]ame|First ?[Nn]ame|Surname)\b/,
  // DD/MM/YYYY, HH:MM, XX/XX, XXX, 0800XXXXXX, “XXth March”, TBC
  /\b(?:DD|MM|YYYY)(?:[/.-](?:DD|MM|YY(?:YY)?)){1,2}\b/,
  /\bHH:MM\b/,
  /\bXX(?:[/.:-]XX)+\b/,
  /\bX{3,}\b/,
  /\b\d{2,}X{4,}\b/,
  /\bXX(?:th)?(?= (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)/,
  /\bTB[DCA]\b/,
  /\b[Ll]orem ipsum\b/,
];

const shape = new RegExp([...marked, ...bare].map(({ source }) => source).join('|'), 'y');

/** What looks like a placeholder from an offset on. The patterns are slow: they are tried only where one may begin. */
export function shapedIn(text: string, from: number): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = from;
  for (const at of beginningsIn(text, from)) {
    if (at < end) continue;
    shape.lastIndex = at;
    const match = shape.exec(text);
    if (!match) continue;
    found.push(match);
    end = shape.lastIndex;
  }
  return found;
}

/** What a placeholder with a mark begins with. */
const marks = ['[', '{', '<', '(', '%', '@@', '$', '«', '___', '#'];
/**
 * What any other holds one of; each begins with a rare letter, since that is searched for first, as long
 * as there are six at most.
 */
const telling = 'XX TB NAME TITLE COMPAN ROLE POSITI DATE REASON RECRUI EMPLOY psum MM YYYY'.split(
  ' ',
);
/** The same in small letters, as it stands or as it begins. */
const spelledOut = [
  'your name here',
  'company name here',
  'your signature here',
  ...['Surnam', 'Last N', 'Last n', 'LastN', 'Lastn', 'First ', 'FirstN', 'Firstn'],
];
/** How any other begins. */
const wordlike = /\b(?:[A-Z]{2}|\d+XX|[Ll]orem)/g;

function beginningsIn(text: string, from: number): number[] {
  const found: number[] = [];
  for (const mark of [...marks, ...spelledOut]) {
    for (let at = text.indexOf(mark, from); at !== -1; at = text.indexOf(mark, at + 1)) {
      found.push(at);
    }
  }
  if (telling.some((sign) => text.includes(sign, from))) {
    wordlike.lastIndex = from;
    for (const { index } of text.matchAll(wordlike)) found.push(index);
  }
  return found.sort((a, b) => a - b);
}
