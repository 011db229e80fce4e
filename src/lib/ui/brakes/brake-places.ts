import type { Brake } from '../../core/snapshots/brakes';
import type { SchoolName } from '../../core/snapshots/people';
import type { BrakePlace, OwnBrakes } from './brake-shape';
import { brakeText } from './words';

/** People first, then classes, then whatever hangs on both. */
const order = ['users.csv', 'classes.csv', 'enrollments.csv', 'courses.csv', 'orgs.csv'];
const placeOf = ({ file }: Brake): number => {
	const at = order.indexOf(file);
	return at < 0 ? order.length : at;
};
const gravestFirst = (brakes: readonly Brake[]): readonly Brake[] =>
	[...brakes].sort((a, b) => placeOf(a) - placeOf(b) || b.share - a.share);

/**
 * The places that ask: each school, the roster as a whole, each receiver with brakes of its own. The
 * school with the largest share first, as what happened at one school explains the roster.
 * @param schools names by id; a school that is not among them is called by its id
 */
export function brakePlaces(
	brakes: readonly Brake[],
	own: readonly OwnBrakes[],
	schools: readonly SchoolName[]
): BrakePlace[] {
	const over = brakes.filter((brake) => brake.over);
	const bySchool = new Map<string, Brake[]>();
	for (const brake of over) {
		if (brake.school === null) continue;
		bySchool.set(brake.school, [...(bySchool.get(brake.school) ?? []), brake]);
	}
	const names = new Map(schools.map(({ id, name }) => [id, name]));
	const atSchools = [...bySchool]
		.map(([school, found]) => ({
			...{ key: `school ${school}`, kind: 'school' as const, school, does: [] },
			name: names.get(school) ?? school,
			brakes: gravestFirst(found)
		}))
		.sort((a, b) => largest(b.brakes) - largest(a.brakes));
	const whole = over.filter(({ school }) => school === null);
	const atRoster: BrakePlace[] =
		whole.length === 0
			? []
			: [
					{
						...{ key: 'roster', name: null, kind: 'roster', school: null, does: [] },
						brakes: gravestFirst(whole)
					}
				];
	return [...atSchools, ...atRoster, ...own.flatMap(receiverPlace)];
}

const largest = (brakes: readonly Brake[]): number => Math.max(...brakes.map(({ share }) => share));

/** A receiver's own brakes that ask; their rule says whose it is, also where it is kept with a reason. */
function receiverPlace({ title, brakes }: OwnBrakes): BrakePlace[] {
	const over = brakes.filter((brake) => brake.over);
	if (over.length === 0) return [];
	return [
		{
			...{ key: `receiver ${title}`, name: title, kind: 'receiver', school: null },
			brakes: gravestFirst(over).map((brake) => ({
				...brake,
				rule: brakeText.ofReceiver(title, brake.rule)
			})),
			does: [...new Set(over.map(({ does }) => does))]
		}
	];
}
