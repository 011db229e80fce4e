import type { Version } from '../spec/spec';
import { fileNames } from '../spec/versions';

const fixingOrder = [
	'manifest.csv',
	'orgs.csv',
	'academicSessions.csv',
	'courses.csv',
	'classes.csv',
	'users.csv',
	'enrollments.csv'
];

/**
 * Ranks files in the order in which to fix them: the zip itself, the manifest, then what others refer
 * to before what refers, then the rest of the standard, then everything else.
 */
export function fileRanks(version: Version): (file: string | null) => number {
	const names = [
		...fixingOrder,
		...fileNames(version).filter((name) => !fixingOrder.includes(name))
	];
	return (file) => {
		if (file === null) return -1;
		const rank = names.indexOf(file);
		return rank < 0 ? names.length : rank;
	};
}
