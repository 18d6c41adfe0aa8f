import type { Draft } from './draft';

/** A day, or a time of a day, as front matter or a mail header writes it. */
export interface Moment {
  /** The wall clock as if it were UTC: milliseconds since 1970. */
  readonly wall: number;
  /** Minutes east of UTC; undefined where no zone is written. */
  readonly zone: number | undefined;
  /** Only the day is known. */
  readonly dayOnly: boolean;
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Reads an ISO 8601 date or date-time, or an RFC 2822 date; nothing where it is neither. */
export function momentOf(value: string | undefined): Moment | undefined {
  if (value === undefined) return undefined;
  const text = value.trim();
  return isoMoment(text) ?? mailMoment(text);
}

/** When the draft was or will be sent: `sent`, else the `Date` header, else the clock. */
export function sentMoment(draft: Draft): Moment {
  return (
    momentOf(draft.field('sent')) ?? momentOf(draft.header('date')?.value) ?? clockMoment(draft.now)
  );
}

/** Hours from one moment to another. A moment without zone is taken to be in the zone of the other. */
export function hoursBetween(from: Moment, to: Moment): number {
  const zoned = from.zone !== undefined && to.zone !== undefined;
  const shift = zoned ? ((from.zone as number) - (to.zone as number)) * minute : 0;
  return (to.wall - from.wall + shift) / hour;
}

/** Days from one calendar day to another, as the calendars on either wall show them. */
export function daysBetween(from: Moment, to: Moment): number {
  return Math.floor(to.wall / day) - Math.floor(from.wall / day);
}

function clockMoment(now: number): Moment {
  const zone = -new Date(now).getTimezoneOffset();
  return { wall: now + zone * minute, zone, dayOnly: false };
}

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?$/i;

function isoMoment(text: string): Moment | undefined {
  const match = iso.exec(text);
  if (!match) return undefined;
  const [, year, month, date, hours, minutes, seconds, zone] = match;
  const wall = wallOf(
    [year, month, date].map(Number),
    [hours, minutes, seconds].map((part) => Number(part ?? 0)),
  );
  if (wall === undefined) return undefined;
  return { wall, zone: zoneOf(zone), dayOnly: hours === undefined };
}

const months = 'janfebmaraprmayjunjulaugsepoctnovdec';
const mail =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{2}|\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[a-z]{1,3}\b)?)?(?:\s*\([^()]*\))?$/i;

function mailMoment(text: string): Moment | undefined {
  const match = mail.exec(text);
  if (!match) return undefined;
  const [, date, name = '', year = '', hours, minutes, seconds, zone] = match;
  const month = months.indexOf(name.toLowerCase()) / 3 + 1;
  const fullYear =
    year.length === 2 ? Number(year) + (Number(year) < 50 ? 2000 : 1900) : Number(year);
  const wall = Number.isInteger(month)
    ? wallOf(
        [fullYear, month, Number(date)],
        [hours, minutes, seconds].map((part) => Number(part ?? 0)),
      )
    : undefined;
  if (wall === undefined) return undefined;
  return { wall, zone: zoneOf(zone), dayOnly: hours === undefined };
}

/** Nothing for a 30th of February or a 25th hour. */
function wallOf(date: readonly number[], time: readonly number[]): number | undefined {
  const [year = 0, month = 0, dayOfMonth = 0] = date;
  const [hours = 0, minutes = 0, seconds = 0] = time;
  if (month < 1 || month > 12 || hours > 23 || minutes > 59 || seconds > 60) return undefined;
  const wall = Date.UTC(year, month - 1, dayOfMonth, hours, minutes, seconds);
  return new Date(Date.UTC(year, month - 1, dayOfMonth)).getUTCDate() === dayOfMonth
    ? wall
    : undefined;
}

/** Hours east of UTC of the zones that mail names by letters. */
const named: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  bst: 1,
  cet: 1,
  edt: -4,
  est: -5,
  cdt: -5,
  cst: -6,
  mdt: -6,
  mst: -7,
  pdt: -7,
  pst: -8,
};

function zoneOf(zone: string | undefined): number | undefined {
  if (zone === undefined) return undefined;
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  if (!match) {
    const hours = named[zone.toLowerCase()];
    return hours === undefined ? undefined : hours * 60;
  }
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  return match[1] === '-' ? -minutes : minutes;
}
