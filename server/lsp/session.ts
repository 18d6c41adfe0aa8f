import type { Checks } from './checks';
import type { Configuration } from './configuration';
import type { Display } from './display';
import type { Documents } from './documents';
import type { Failures } from './failures';
import type { ClientCapabilities, Connection } from './library';
import type { Offered } from './offered';
import type { Shown } from './shown';

/** What the features of one connection share. */
export interface Session {
  readonly connection: Connection;
  readonly documents: Documents;
  readonly configuration: Configuration;
  readonly checks: Checks;
  readonly shown: Shown;
  readonly offered: Offered;
  readonly failures: Failures;
  /** Empty until `initialize`. */
  client: ClientCapabilities;
  display: Display;
  /** Its `initializationOptions`: the settings of a client that never sends any. */
  options: unknown;
}
