import type { Brake } from '../../core/snapshots/brakes';
import type { Counted, SchoolChange } from '../../core/snapshots/by-school';

/** One school in the picture of who left. Shares in percent of those that were there before. */
export interface SchoolShare {
	readonly school: string;
	readonly name: string;
	readonly isGone: boolean;
	readonly before: number;
	readonly after: number;
	readonly gone: number;
	readonly moved: number;
	readonly goneShare: number;
	readonly movedShare: number;
	/** True where a brake asks. */
	readonly isOver: boolean;
}

/** What of a picture has anything to show, in this order. */
export const countedKinds: readonly Counted[] = ['students', 'staff', 'classes'];

/** Schools that had or have any of what is counted, the largest share that left first. */
export function schoolShares(
	schools: readonly SchoolChange[],
	what: Counted,
	brakes: readonly Brake[]
): SchoolShare[] {
	const over = new Set(
		brakes.filter((brake) => brake.over && isAbout(brake, what)).map(({ school }) => school)
	);
	return schools
		.filter((each) => each[what].before + each[what].after > 0)
		.map((each) => shareOf(each, what, over.has(each.school)))
		.sort((a, b) => b.goneShare + b.movedShare - (a.goneShare + a.movedShare));
}

/** The percentage at which the brake of a school asks; null where there is none. */
export const brakePercent = (brakes: readonly Brake[], what: Counted): number | null =>
	brakes.find((brake) => isAbout(brake, what))?.percent ?? null;

const isAbout = ({ school, file }: Brake, what: Counted): boolean =>
	school !== null && (file === 'classes.csv') === (what === 'classes') && what !== 'staff';

function shareOf(
	{ school, name, isGone, ...counts }: SchoolChange,
	what: Counted,
	isOver: boolean
): SchoolShare {
	const { before, after, gone, movedOut } = counts[what];
	const share = (count: number): number => (before === 0 ? 0 : (count / before) * 100);
	return {
		school,
		name,
		isGone,
		before,
		after,
		gone,
		moved: movedOut,
		goneShare: share(gone),
		movedShare: share(movedOut),
		isOver
	};
}

/** A share with one digit below 10 %, none above, and never 0 % for some. */
export function shareWords(part: number, whole: number): string {
	const share = whole === 0 ? 0 : (part / whole) * 100;
	if (share > 0 && share < 0.1) return 'under 0.1 %';
	return `${share < 10 ? String(Math.round(share * 10) / 10) : String(Math.round(share))} %`;
}
