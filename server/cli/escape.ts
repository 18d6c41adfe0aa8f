/**
 * Characters that act on a terminal or hide from the eye: controls (C0, DEL, C1), bidirectional
 * marks and other format characters, line separators, lone surrogates. The joiners inside emoji
 * and Persian words stay.
 */
const unsafe = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Makes foreign text safe to print: a control becomes `\x1b`, others `\u{202e}`. */
export function escapeControls(text: string): string {
  return text.replace(unsafe, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x100
      ? `\\x${code.toString(16).padStart(2, '0')}`
      : `\\u{${code.toString(16).padStart(4, '0')}}`;
  });
}

/** JSON on one line in which every such character is written as an escape. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(unsafe, (character) => {
    let escaped = '';
    for (let at = 0; at < character.length; at++) {
      escaped += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`;
    }
    return escaped;
  });
}
