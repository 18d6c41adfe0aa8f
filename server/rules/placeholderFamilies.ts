/*
 * What a placeholder may look like. Templates come from many hands (mail merge, snippets, forms, handbooks, notes to
 * oneself), but they mark a slot in few ways: its name in brackets, its name alone where a name stands, a blank, a
 * choice that was not made, an instruction.
 */

/** What a slot is for. */
const thing =
  '(?:name|surname|title|date|time|day|company|organi[sz]ation|employer|firm|role|position|job|vacancy|reason|phone|mobile|' +
  'tel|cell|number|e-?mail|address|signature|link|url|website|linkedin|recruiter|recipient|sender|interviewer|salutation)s?';
/** Whose it is, or which: “company”, “hiring manager’s first”. */
const whose =
  '(?:company|position|job|role|candidate|applicant|sender|recipient|recruiter|interviewer|manager|colleague|contact|employer|' +
  "hiring manager|your|their|his|her|first|last|full|middle|phone|mobile|e-?mail|web)(?:['’]s)?";
const slot = `(?:${whose} ){0,4}${thing}`;
/** “company name”, “recruiter’s full name”, “job title”: what nobody would say in passing. */
const namedSlot =
  "(?:company|position|job|role|candidate|applicant|recruiter|interviewer|manager|colleague|contact|employer|hiring manager)(?:['’]s)? " +
  '(?:(?:full|first|last) )?(?:name|surname|title|e-?mail|address|number)';
const plainSlot =
  '(?:(?:company|position|job|role|recruiter|hiring manager|first|last|candidate|your|their) )?' +
  '(?:name|date|time|company|role|position|title|reason)';

/** What one tells oneself to do: “check spelling”, “delete as appropriate”. */
const errand =
  '(?:double[- ]check|check|verify|confirm|look up|find|find out|fix|edit|replace|change|choose|pick|select|delete|remove|add) ' +
  `(?:(?:the|this|which|exact|correct|right|spelling of) )*(?:${slot}|spelling|gender|facts|which(?: one)?(?: is right)?|` +
  '(?:as|where|if) (?:appropriate|applicable|needed|necessary|required)|whichever[^()\\n]{0,30}|below|above)';

/** Behind these stands what a blank stands for. */
const leading =
  '(?<=\\b(?:of|for|at|the|with|from|by|as|an?|your|dated|Dear|Hi|Hello|Mr|Ms|Mrs|Dr)\\.? [*_]{0,2})';

const addressing = '(?<=\\b(?:Dear|Hi|Hello|Hey|Mr|Mrs|Ms|Mx|Dr|Prof)\\.? [*_]{0,2})';

/** Patterns are slow: these are tried only where one of them may begin. */
export interface Family {
  /** What they begin with. */
  readonly begins?: readonly string[];
  /** What stands before them. */
  readonly behind?: readonly string[];
  readonly shapes: readonly RegExp[];
}

export const families: readonly Family[] = [
  // [name], [      ]
  {
    begins: ['['],
    shapes: [
      /\[[^[\]\n]{1,60}\]/y,
      /\[(?:insert|paste|enter|fill|replace|delete|remove|add|optional|describe|mention|choose|pick|personali[sz]e)\b[^[\]\n]{1,160}\]/iy,
    ],
  },
  // {{name}}, {name}, {Hi|Hello}
  {
    begins: ['{'],
    shapes: [
      /\{\{[^{}\n]{0,80}\}\}/y,
      /\{[^{}|\n]{1,60}\|[^{}\n]{1,80}\}/y,
      /\{[A-Za-z][A-Za-z_ \-/.'’]{0,60}\}/y,
    ],
  },
  // <<name>>, <%= name %>, <name>
  {
    begins: ['<'],
    shapes: [/<<[^<>\n]{1,80}>>/y, /<%[^%\n]{1,60}%>/y, /<\/?[A-Za-z][^<>\n]{0,60}>/y],
  },
  { begins: ['«'], shapes: [/«[^»\n]{1,40}»/y] },
  { begins: ['【'], shapes: [/【[^】\n]{1,40}】/y] },
  { begins: ['*|'], shapes: [/\*\|[^|\n]{1,40}\|\*/y] },
  // (insert the date), (say why), (your mobile), (date?), (which site??), (company name), (check spelling!)
  {
    begins: ['('],
    shapes: [
      /\((?:insert|enter|paste|fill in)\b[^()\n]{0,120}\)/y,
      /\((?:put|write|type|add) (?:the|your|their|a)\b[^()\n]{0,80}\b(?:here|in)\)/y,
      /\((?:add|say|state|mention|give|describe|explain) (?:your|an?|the|one|short|brief|reasons?|names?|dates?|times?|company|position|role|title|why|what|something|here)\b[^()\n]{0,120}\)/y,
      /\((?:say|state|specify) which(?: [a-z]+){1,3}\)/y,
      new RegExp(
        `\\(your (?:own |full |first |last |new )?(?:${thing}|signing)\\b[^()\\n]{0,40}\\)`,
        'y',
      ),
      /\([a-z][a-z ]{0,20}\?\)/y,
      new RegExp(
        `\\((?:which [a-z]+(?: [a-z]+)?|(?:[a-z]+ ){0,2}(?:${thing}|place|site|street|spelling))\\?{2,}\\)`,
        'y',
      ),
      /\((?:name|title|date|number) of [a-z][a-z '’-]{0,30}\)/y,
      /\((?:[A-Z]+ )*(?:NAME|TITLE|DATE|TIME|COMPANY|ROLE|POSITION|REASON)(?: [A-Z]+){0,4}\)/y,
      new RegExp(`\\(${plainSlot}\\)`, 'y'),
      new RegExp(`\\(${namedSlot}\\)`, 'y'),
      // “(show title here)”, “(reason goes here)”
      new RegExp(`\\((?:[a-z]+ ){0,2}${slot} (?:goes |to go )?here\\)`, 'y'),
      // “on (date and time)”, but “the details (date and time)” are told
      new RegExp(
        `(?<!s |information )\\(${plainSlot}(?: (?:and|or) |, ?| ?/ ?)${plainSlot}\\)`,
        'y',
      ),
      new RegExp(`\\(${errand}[.!?]*\\)`, 'y'),
      // “(the lady at the desk, look up name)”: a note to oneself wants no article
      /\((?:[^()\n]{0,60}[,;:] ?)?(?:look up|find out|ask for|check) (?:name|title|date|time|company|number)\b[^()\n]{0,20}\)/y,
    ],
  },
  // %NAME%, %s, #NAME#, @@name@@, ${1:name}, $1
  { begins: ['%'], shapes: [/%{1,2}[A-Z][A-Z_ ]{1,30}%{1,2}/y, /(?<![\d%] ?)%s\b/y] },
  { begins: ['#'], shapes: [/#{1,2}[A-Z][A-Z_ ]{2,30}#{1,2}/y] },
  { begins: ['@@'], shapes: [/@@[A-Za-z_ ]{2,30}@@/y] },
  { begins: ['$'], shapes: [/\$\{\d+[^{}$\n]{0,80}\}/y, /\$[1-9](?![\d.,]*\d)/y] },
  // ____, “the post of ........”
  {
    begins: ['___'],
    shapes: [/(?<![_@])_{3,}(?![\p{L}\p{N}_])/uy, /(?<![\p{L}\p{N}_@])_{3,}(?!\p{L}+_{3})/uy],
  },
  {
    begins: ['.....', '………', '???'],
    shapes: [new RegExp(`${leading}(?:\\.{5,}|…{3,}|\\?{3,})(?=[\\s,.;]|$)`, 'y')],
  },
  // “your name here”, “insert job title here”
  {
    begins: ['your ', 'company '],
    shapes: [/\b(?:your|company) (?:name|signature) here\b/y],
  },
  {
    begins: ['insert ', 'Insert ', 'enter ', 'Enter '],
    shapes: [
      new RegExp(
        `\\b(?:[Ii]nsert|[Ee]nter) (?:(?:the|an?) )?${slot}(?: (?:and|or) ${slot})? here\\b`,
        'y',
      ),
    ],
  },
  {
    begins: ['Click ', 'Choose an'],
    shapes: [/Click (?:or tap )?(?:here )?to enter (?:text|an? \w+)\b\.?|Choose an item\./y],
  },
  // “Dear Ms Surname”, “Dear recruiter’s name”, “Dear null”
  {
    behind: [
      'Dear ',
      'Hi ',
      'Hello ',
      'Hey ',
      'Mr ',
      'Mrs ',
      'Ms ',
      'Mx ',
      'Dr ',
      'Prof ',
      'r. ',
      's. ',
    ],
    shapes: [
      new RegExp(
        `${addressing}(?:Last ?[Nn]ame|First ?[Nn]ame|Surname|null|undefined|NaN)\\b`,
        'y',
      ),
      new RegExp(
        `${addressing}(?:[Rr]ecruiter|[Hh]iring [Mm]anager|[Mm]anager|[Cc]ontact|[Ii]nterviewer|[Rr]ecipient)(?:['’]s)? [Nn]ame\\b`,
        'y',
      ),
    ],
  },
  // A line of a signature: “Your Name”, “Your Phone Number”
  {
    begins: ['Your ', 'My '],
    shapes: [
      /(?<=^[ \t]*[*_]{0,2})(?:Your|My) (?:Full |First |Job )?(?:Name|Title|Signature|Phone(?: Number)?|E-?mail(?: Address)?|Address|Contact (?:Details|Information|Info|Number))(?=[*_]{0,2}[ \t]*(?:<!--|\r?$))/my,
    ],
  },
  // “Mr/Ms Halvorsen” is a choice, “Mr/Mrs” are two people
  {
    begins: ['Mr/', 'Mr./', 'Mrs/', 'Mrs./', 'Ms/', 'Ms./', 'Miss/'],
    shapes: [
      /\b(?:Mr\.?\/(?:Mrs\.?\/)?(?:Ms|Miss)|Ms\.?\/Mrs?|Mrs\.?\/(?:Ms|Miss)|Miss\/Mr)\b\.?(?= \p{Lu})/uy,
    ],
  },
  // “position xyz”
  {
    begins: ['xyz', 'XYZ'],
    shapes: [
      /(?<=\b(?:position|company|role|job|firm|shop) )xyz\b/iy,
      /XYZ(?= (?:company|position|role|Inc|Ltd)\b)/iy,
    ],
  },
  // “in the xxxx depot”, but kisses at the end
  {
    begins: ['xxx'],
    shapes: [
      /(?<=\b(?:the|an?|of|at|in|for|on|with|to|from|is|[Dd]ear|[Hh]i|Mr|Ms|Mrs) )x{3,}(?=[ ,] ?[a-z])/y,
    ],
  },
  // dd/mm/yyyy, hh:mm
  { begins: ['dd/', 'dd-', 'dd.'], shapes: [/\bdd[/.-]mm(?:[/.-]yy(?:yy)?)?\b/y] },
  { begins: ['hh:'], shapes: [/\bhh:mm\b/y] },
  {
    begins: ['TODO', 'FIXME'],
    shapes: [/(?<!(?:#|\/\/) ?)\b(?:TODO|FIXME):[^\n.]{0,100}/y],
  },
];

/** In capitals: they begin with a word in capitals or with digits. */
export const shouted: readonly RegExp[] = [
  // COMPANY_NAME, COMPANY NAME, NAME HERE, INSERT DATE, “at COMPANY”
  /\b(?:COMPANY|YOUR|FIRST|LAST|FULL|JOB|ROLE|POSITION|RECRUITER|CANDIDATE|HIRING|MANAGER|CONTACT|EMPLOYER)_[A-Z][A-Z_]{2,}\b/y,
  /\b(?:COMPANY|FIRM|SCHOOL|SHOP|YOUR|RECRUITER|MANAGER|HIRING MANAGER|CANDIDATE|FIRST|LAST|JOB|ROLE|POSITION) (?:NAME|TITLE)(?: HERE)?\b/y,
  /\b(?:NAME|COMPANY|ROLE|POSITION|DATE|TITLE|REASON) HERE\b/y,
  /\bINSERT [A-Z]{3,}(?: [A-Z]{3,})?\b/y,
  /(?<=\b(?:at|with|from|for|the|of|on|by|as|Dear|Hi|Hello) [*_]{0,2})(?:COMPANY|ROLE|POSITION|RECRUITER|NAME|DATE|TITLE|EMPLOYER|REASON)\b(?! ?[A-Z]{2})/y,
  // DD/MM/YYYY, HH:MM, XX/XX/20XX, XXX, 0800XXXXXX, “XXth March”, TBC
  /\b(?:DD|MM|YYYY)(?:[/.-](?:DD|MM|YY(?:YY)?)){1,2}\b/y,
  /\bHH:MM\b/y,
  /\bXX(?:[/.:-](?:XX|20XX|\d\d))+\b/y,
  /\b20XX\b/y,
  /\bX{3,}\b/y,
  /\b\d{2,}X{4,}\b/y,
  /\bXX(?:th)?(?= (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)/y,
  /\bTB[DCA]\b/y,
  /\b[Ll]orem ipsum\b/y,
];
