import type { Brake } from '../../core/snapshots/brakes';
import type { DiffSelection } from '../../core/snapshots/diff-rows';
import type { BrakePlace } from './brake-shape';
import { brakeText } from './words';

/** A way from a place that asks to the records behind its numbers. */
export interface PlaceWay {
	readonly act: string;
	readonly selection: DiffSelection;
}

const text = brakeText.card;

/**
 * The lists behind the numbers of a place, each once.
 * @param isRollOver true where only what departs from a new year or term is counted
 */
export function waysOf(place: BrakePlace, isRollOver: boolean): readonly PlaceWay[] {
	const ways = new Map<string, PlaceWay>();
	for (const brake of place.brakes) {
		const way = wayOf(brake, place, isRollOver);
		if (!ways.has(way.act)) ways.set(way.act, way);
	}
	// More than two would hide the question.
	return [...ways.values()].slice(0, 2);
}

function wayOf(brake: Brake, { school, kind }: BrakePlace, isRollOver: boolean): PlaceWay {
	const { file, counts, who } = brake;
	const people = who === null ? {} : ({ kind: who === 'staff' ? 'staff' : 'student' } as const);
	return {
		act: actOf(brake),
		selection: {
			list: counts === 'changed' ? 'changed' : 'removed',
			file,
			...(school === null ? {} : { school, ...people }),
			// A receiver counts everything that changes for it, whatever was to be expected.
			...(isRollOver && kind !== 'receiver' ? { departures: true } : {})
		}
	};
}

function actOf({ file, counts }: Brake): string {
	if (counts === 'changed') return text.seeChanged;
	if (file === 'users.csv') return text.see;
	return file === 'classes.csv' ? text.seeClasses : text.seeRows;
}
