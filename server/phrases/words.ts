import type { Span } from '../draft/types';
import { Scan } from './scan';
import { Spelling } from './spelling';
import type { Vocabulary } from './vocabulary';

export { fold } from './characters';

/**
 * The words and marks of a text as parallel arrays: word number, UTF-16 span in the file, flags.
 * Contractions are two words (`I’ve` is `i`, `have`), each with its own span.
 */
export interface Words {
  readonly count: number;
  readonly id: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly flags: Uint8Array;
}

/** Splits `text[range]` into words, passing over the spans in `skip` (ordered, apart). */
export class Scanner {
  private readonly work: Scan;

  constructor(vocabulary: Vocabulary) {
    this.work = new Scan(new Spelling(vocabulary));
  }

  scan(text: string, range: Span, skip: readonly Span[] = []): Words {
    return this.work.run(text, range, skip);
  }
}
