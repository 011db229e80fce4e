import type { RecordShape } from './forecast-shape';
import { forecastText } from './words';

const text = forecastText.undo;

/** Whether what is switched off comes back, and how that weighs. */
export interface Undo {
	readonly severity: 'error' | 'warning' | 'info' | 'ok';
	readonly says: string;
}

/** A day so many days after another, both YYYY-MM-DD; days of the calendar, whatever the clock does. */
export function dayAfter(day: string, days: number): string {
	const date = new Date(`${day}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + days);
	return date.toISOString().slice(0, 10);
}

/** What becomes of records at a receiver: they are off, they stay, or nobody has written it down. */
export type OffMeaning = 'off' | 'stays' | 'unknown';

/** By the policy that counts for most of the records. */
export function meaningOf({ do: doing, switchOff, unknown }: RecordShape): OffMeaning {
	if (switchOff > 0) return 'off';
	if (unknown > 0 || doing === 'unknown') return 'unknown';
	return doing === 'none' ? 'stays' : doing === null ? 'unknown' : 'off';
}

/**
 * Whether it can be undone, and how.
 * @param today the day on which the zip is sent, YYYY-MM-DD
 * @param title the receiver
 */
export function undoOf(record: RecordShape, title: string, today: string): Undo {
	const meaning = meaningOf(record);
	if (meaning === 'stays') return { severity: 'ok', says: text.nothing };
	if (meaning === 'unknown') return { severity: 'info', says: text.unknown(title) };
	const { do: doing, afterDays, reversible } = record;
	if (reversible === false) return { severity: 'error', says: text.never };
	if (doing === 'delete' && afterDays !== null && afterDays > 0)
		return { severity: 'error', says: text.until(dayAfter(today, afterDays)) };
	if (reversible === true) return { severity: 'warning', says: text.back };
	return { severity: 'warning', says: text.unsaid(title) };
}

/** In a word or two what "off" is there, with the day on which it is final. */
export function offWord(record: RecordShape, today: string): string {
	const { do: doing, afterDays } = record;
	if (meaningOf(record) === 'unknown' || doing === null) return forecastText.off.unknown;
	if (doing === 'delete' && afterDays !== null && afterDays > 0)
		return forecastText.off.erased(dayAfter(today, afterDays));
	return forecastText.off.words[doing];
}

/** What the profile says of it, as a sentence of its own. */
export function asSentence(does: string): string {
	const begun = does.charAt(0).toUpperCase() + does.slice(1);
	return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}
