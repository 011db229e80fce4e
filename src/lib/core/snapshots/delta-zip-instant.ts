import { isMoment, momentReading } from '../rules/cells/moment-reading';

const WHOLE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

const isWhole = (text: string): boolean => WHOLE.test(text) && isMoment(text);

/**
 * The instant that a text names, as OneRoster 1.2.1 writes it and every version takes it:
 * YYYY-MM-DDTHH:MM:SS.sssZ. Takes any form of ISO 8601 with a time zone; null for a text that names no
 * instant, also where it leaves the zone open.
 */
export function instantOf(text: string): string | null {
	if (isWhole(text)) return text;
	const { candidate } = momentReading(text, isWhole);
	return typeof candidate === 'string' && isWhole(candidate) ? candidate : null;
}
