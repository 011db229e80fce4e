import { dayNumber, dayText } from '../calendar-date';
import type { Details } from '../rule';

/** Date, T or space, hours, minutes, seconds with decimals or without, zone or none. */
const MOMENT =
	/^(\d{4}-\d{2}-\d{2})([T ])(\d{2}):(\d{2})(:\d{2}(?:\.\d+)?)?(?:(Z)|([+-])(\d{2}):?(\d{2}))?$/i;
const MINUTES_A_DAY = 1440;

/** A moment as its parts; undefined for a text that is none, also where the day or hour does not exist. */
interface Moment {
	readonly day: number;
	readonly minutes: number;
	/** Seconds with the colon before them, as they were written. */
	readonly seconds: string;
	/** Minutes by which the zone is ahead of UTC; undefined where none is given. */
	readonly ahead: number | undefined;
}

/** True when day, hour, minute and second of a text with the right form exist. */
export const isMoment = (text: string): boolean => readMoment(text) !== undefined;

/**
 * What a text that is no moment in UTC looks like, and the moment it names where that is sure.
 * Variants: spaces, noZone, otherZone, shape (UTC, written in another way), dateOnly, impossible.
 * Source: W3C note "Date and Time Formats", the profile of ISO 8601 that OneRoster 1.1 names.
 */
export function momentReading(text: string, isRight: (text: string) => boolean): Details {
	const plain = text.trim();
	if (isRight(plain)) return { variant: 'spaces', candidate: plain };
	if (dayNumber(plain) !== undefined) return { variant: 'dateOnly' };
	const moment = readMoment(plain);
	if (moment === undefined) return MOMENT.test(plain) ? { variant: 'impossible' } : {};
	if (moment.ahead === undefined) return { variant: 'noZone' };
	const utc = inUtc(moment);
	const candidate = isRight(utc) ? utc : withMilliseconds(utc);
	return { variant: moment.ahead === 0 ? 'shape' : 'otherZone', candidate };
}

/** A moment in UTC with three decimals behind its seconds, as OneRoster 1.2.1 wants them all. */
export const withMilliseconds = (utc: string): string =>
	utc.replace(/(?:\.(\d+))?Z$/, (_, decimals: string | undefined) => {
		const digits = (decimals ?? '').slice(0, 3).padEnd(3, '0');
		return `.${digits}Z`;
	});

function readMoment(text: string): Moment | undefined {
	const parts = MOMENT.exec(text);
	const day = parts === null ? undefined : dayNumber(parts[1]);
	if (parts === null || day === undefined) return undefined;
	const [hours, minutes] = [Number(parts[3]), Number(parts[4])];
	const seconds = parts[5] ?? ':00';
	if (hours > 23 || minutes > 59 || Number(seconds.slice(1, 3)) > 59) return undefined;
	return { day, minutes: hours * 60 + minutes, seconds, ahead: zone(parts) };
}

function zone(parts: RegExpExecArray): number | undefined {
	if (parts[6] !== undefined) return 0;
	if (parts[7] === undefined) return undefined;
	const minutes = Number(parts[8]) * 60 + Number(parts[9]);
	return parts[7] === '-' && minutes > 0 ? -minutes : minutes;
}

/** The moment in the form that is safest to write, with Z at its end. */
function inUtc({ day, minutes, seconds, ahead = 0 }: Moment): string {
	const utc = minutes - ahead;
	const days = Math.floor(utc / MINUTES_A_DAY);
	const rest = utc - days * MINUTES_A_DAY;
	const two = (number: number): string => String(number).padStart(2, '0');
	return `${dayText(day + days)}T${two(Math.floor(rest / 60))}:${two(rest % 60)}${seconds}Z`;
}
