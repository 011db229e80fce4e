/** So long a group is set aside where nobody chooses another day. */
const USUAL_DAYS = 30;
/** Longer than a school year nobody remembers why. */
const MOST_DAYS = 365;

/** The day that is `days` after another one, both YYYY-MM-DD. */
export function dayAfter(date: string, days: number): string {
	const day = new Date(`${date}T00:00:00Z`);
	day.setUTCDate(day.getUTCDate() + days);
	return day.toISOString().slice(0, 10);
}

/** From when to when a group may be set aside, and until when it is if nobody says otherwise. */
export const daysToSetAside = (
	today: string
): { readonly first: string; readonly usual: string; readonly last: string } => ({
	first: today,
	usual: dayAfter(today, USUAL_DAYS),
	last: dayAfter(today, MOST_DAYS)
});
