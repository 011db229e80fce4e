import { modeOf } from '../../rules/manifest/manifest-reading';
import type { ManifestRow, Mode } from '../../rules/roster-set';
import { declared } from '../conditions';
import type { ProfileView } from '../profile-view';
import { baseSpeaks } from './base-speaks';
import { both, either, type DemandOf, type Interpreter } from './interpreter';

type ModeDemand = DemandOf<'manifestMode'>;

/**
 * Files are declared as the receiver wants them: complete, changes only, or absent. An export writes
 * all files alike, so that those that are declared alike are one finding, at the first of them.
 */
export const manifestMode: Interpreter<ModeDemand> = {
	byValue: false,
	expected: ({ allow }) => either(allow),
	check: (demand, view, report) => {
		const { manifest } = view.set;
		if (manifest === null) return;
		for (const files of declaredAlike(demand, view).values()) {
			const [{ name, property }] = files;
			const place = placeOf(manifest.table.name, manifest.row(property), property, view);
			const facts = { listed: () => both(files.map((file) => file.name)) };
			report.one(place, { value: declared(view, name), facts });
		}
	}
};

interface Declared {
	readonly name: string;
	readonly property: string;
}

/** The files that are declared otherwise than they should be, by what is said of them. */
function declaredAlike(
	{ id, files, allow }: ModeDemand,
	view: ProfileView
): Map<Mode, [Declared, ...Declared[]]> {
	const alike = new Map<Mode, [Declared, ...Declared[]]>();
	for (const { name, manifestProperty: property } of view.set.spec.files) {
		if (property === null || (files !== '*' && !files.includes(name))) continue;
		const mode = modeOf(declared(view, name));
		if (mode === undefined || allow.includes(mode)) continue;
		const isThere = mode === 'absent' && view.set.state(name) !== 'absent';
		if (isThere && baseSpeaks(view, id, 'manifest-file-unexpected', name)) continue;
		const before = alike.get(mode);
		if (before === undefined) alike.set(mode, [{ name, property }]);
		else before.push({ name, property });
	}
	return alike;
}

/** The row of a property; where the manifest has none, the file. */
const placeOf = (
	file: string,
	row: ManifestRow | undefined,
	column: string,
	{ set: { manifest } }: ProfileView
) =>
	row === undefined || row.record < 0 || manifest === null
		? { file, column }
		: manifest.table.place(row.record, column);
