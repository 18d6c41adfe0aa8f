/*
 * Forms that are told by how their lines look, one by one: things to do, songs, programs. A message has none.
 */

/** “- ring the gas people” */
const item = /^\s*(?:[-*•+]|\d{1,2}[.)]|\[[ x]?\])\s+(?:\[[ xX]?\] ?)?/;
/** “- “Good morning, this is …””: words to be said rather than things to do. */
const spoken = /^\s*[-*•]\s+["“]/;
/** “MON”, “This week:” */
const caption = /^[^.,;!?]{1,30}$/;
const fewestItems = 3;

/** Chords alone on their line: “Am   F   C/G”. */
const chords = /^[ \t]*(?:[A-G][#b♯♭]?(?:m|maj|min|sus|dim|add)?\d?(?:\/[A-G])?(?:[ \t]+|$))+$/;
/** “(chorus)”, “[Verse 2]”, “Refrain:” */
const songPart =
  /^[ \t]*[([*_]*(?:chorus|verse|refrain|bridge|intro|outro)(?: \d)?[)\]*_]*:?[ \t]*$/i;

/** A block of code whose language is named: a message to somebody may hold one. */
const program = /^```[ \t]*[a-z+#]+[ \t]*\r?$/i;

/** “def notify(chair):”, “return letter;”, “}” */
const statement =
  /^\s*(?:(?:def|class|function|import|const|let|var|return|public|private|void|async|elif|try|#include|@\w+)\b.*[({;:=\w)"'`]$|from \S+ import |[})\]]+(?:[;,][;,)]*)?$|[^=(]*[=(].*;$)|\)\s*(?:\{|:|=>.*)$/;
const fewestStatements = 3;

/** “Thank you for (invite) me. I (accept) …”: an exercise, where a verb is to be put in. */
const gaps = /(?:\b[a-z]+ \([a-z]{2,12}\)[\s\S]*?){3}/i;
/** “ring Anna” beneath “bins”: notes to oneself have no mark at the end, and speak of nobody. */
const shortLine = 45;
const ended = /[.?!,;:]["”’*_]*$/;
const personal = /\b(?:I|I['’]\w+|me|my|you|your|we|us)\b/i;

/** “INT. KITCHEN - NIGHT” */
const scene = /^(?:INT|EXT)\. ?[A-Z]|\((?:V\.O\.|O\.S\.)\)$/;
/** “EN: …”, “FR: …”: the same in several tongues. */
const tongue = /^(?:EN|FR|DE|ES|IT|NL|PL|PT|SV): /;
/** “UPDATE interviews SET …;” */
const query = /^\s*(?:SELECT|INSERT|UPDATE|DELETE|CREATE|BEGIN|COMMIT)\b.*;$/;
/** “Vielen Dank. - Thank you.”: a sentence beside what it means. */
const glossed = /[.?!]\s+[-–—=|]\s+\p{Lu}.*[.?!]$/u;
/** A line of verse begins with a capital, whatever stands before it, and seldom ends with its sentence. */
const verse = /^\p{Lu}[^\n]{18,68}$/u;
const openEnded = /[^.?!:]$/;
const fewestVerses = 4;

/** Whether the lines of a text are those of a list of things to do, a song or a program. */
export function hasFormOfLines(text: string, greets: boolean): boolean {
  if (gaps.test(text)) return true;
  let bare = 0;
  let items = 0;
  let captions = 0;
  let others = 0;
  let chordLines = 0;
  let statements = 0;
  let verses = 0;
  let open = 0;
  for (const raw of text.split('\n')) {
    const line = raw.trimEnd();
    if (verse.test(line)) {
      verses++;
      if (openEnded.test(line)) open++;
      if (verses >= fewestVerses && 2 * open >= verses) return true;
    } else verses = open = 0;
    if (line === '') continue;
    if (songPart.test(line) || scene.test(line) || (!greets && program.test(line))) return true;
    if (chords.test(line) && ++chordLines > 1) return true;
    const isCode =
      statement.test(line) || query.test(line) || glossed.test(line) || tongue.test(line);
    if (isCode && ++statements === fewestStatements) return true;
    if (line.length < shortLine && !ended.test(line)) bare++;
    if (item.test(line) && !spoken.test(line)) items++;
    else if (caption.test(line)) captions++;
    else others++;
  }
  if (bare > fewestItems && bare === items + captions + others && !personal.test(text)) return true;
  return items >= fewestItems && others === 0 && captions * 2 <= items;
}
