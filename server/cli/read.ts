import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { kindOf } from '../draft/draft';
import { decodeMail } from '../draft/mail/decode';

/** The text of a file, or why it can't be checked and what to do about it. */
export type Reading = { readonly text: string } | { readonly problem: string };

/** In a text that may not be what its bytes stand for. Without it no bytes need be looked at. */
const suspect = /[\0\uFFFD]/;

const largest = 25 * 1024 * 1024;

/** Reads a file that has to hold UTF-8 text, or a mail. */
export function readText(path: string): Reading {
  try {
    const status = statSync(path);
    if (status.isCharacterDevice() || status.isBlockDevice()) {
      return { problem: 'a device, not a file; name a file or a folder' };
    }
    if (status.size > largest) return { problem: 'larger than 25 MiB; name a single message' };
    const text = status.isFile() ? readFileSync(path, 'utf8') : undefined;
    if (text !== undefined && !suspect.test(text)) return { text };
    return decode(readFileSync(path), path);
  } catch (error) {
    return { problem: readProblem(error) };
  }
}

/**
 * The text that the bytes of a file of this name stand for; a byte order mark stays. A mail says
 * itself what it is written in.
 */
export function decode(bytes: Buffer, path: string): Reading {
  if (isUtf16(bytes)) return { problem: 'encoded as UTF-16; save it as UTF-8' };
  if (bytes.includes(0)) return { problem: 'a binary file, not text; name a text file' };
  if (isUtf8(bytes)) return { text: bytes.toString('utf8') };
  if (kindOf(path) === 'mail') return { text: decodeMail(bytes.toString('latin1')) };
  return { problem: 'not valid UTF-8; save it as UTF-8' };
}

/** Whether a byte order mark says so and the bytes behind it agree. */
function isUtf16(bytes: Buffer): boolean {
  const mark = bytes.toString('hex', 0, 2);
  const encoding = { fffe: 'utf-16le', feff: 'utf-16be' }[mark];
  if (encoding === undefined) return false;
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return !/[\p{Cn}\p{Co}]|(?!\s)\p{Cc}/u.test(text);
  } catch {
    return false;
  }
}

/** Says why the system would not let a file or folder be read. */
export function readProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return reasons[code] ?? `can’t be read (${code})`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; look at the name again',
  ENOTDIR: 'no such file or folder; look at the name again',
  EISDIR: 'a folder; name a file in it',
  EACCES: 'not readable; look at its permissions',
  EPERM: 'not readable; look at its permissions',
  ELOOP: 'a symbolic link that leads back to itself; name the file itself',
  ENAMETOOLONG: 'the name is too long for a file',
};
