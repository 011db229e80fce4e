const two = (number: number): string => String(number).padStart(2, '0');

/** A moment as the field for date and time has it, in the zone of the device: 2026-10-01T08:00:00. */
export const localOf = (moment: Date): string =>
	`${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}T${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`;

/** What the field holds as an instant of UTC, YYYY-MM-DDTHH:MM:SS.sssZ; null where it holds none. */
export function instantOfLocal(local: string): string | null {
	if (local === '') return null;
	const moment = new Date(local);
	return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
