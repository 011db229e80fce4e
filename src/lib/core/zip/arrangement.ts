import { observe, type Observation } from '../findings/observation';
import type { Package, PackageFile } from './package';
import { distinctItems } from './duplicates';
import { printableName } from './entry-name';
import type { PackageItem } from './package-item';
import { byCodeUnits, readingOrder, standardName } from './standard-names';
import { systemName } from './system-files';

/** Items with their place in the package found: the parts of a `Package` that names decide. */
export type Arrangement = Pick<Package, 'files' | 'refused' | 'others' | 'rest' | 'observations'>;

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const isStandard = (item: PackageItem): boolean => standardName(baseName(item.path)) !== undefined;
const isZip = (item: PackageItem): boolean => /\.zip$/i.test(item.path);
const isEvil = (item: PackageItem): boolean => item.fault?.rule === 'entry-name';

/**
 * Sorts the items of a package into files to read, files that cannot be read, and the rest, and
 * says what is odd about their names and places. In a folder that was dropped the folder's own name
 * before the files is no fault; a single file was looked into, whatever its name ends in.
 */
export function arrange(items: readonly PackageItem[], kind: Package['kind']): Arrangement {
	const system = items.filter((item) => systemName(item.path) !== null);
	const evil = items.filter((item) => isEvil(item) && !system.includes(item));
	const nested = items.filter(
		(item) => kind !== 'file' && isZip(item) && !isEvil(item) && !system.includes(item)
	);
	const aside = new Set([...system, ...evil, ...nested]);
	const distinct = distinctItems(items.filter((item) => !aside.has(item)));
	const candidates = [...distinct.items, ...distinct.ambiguous];
	const folder = commonFolder(candidates.filter(isStandard).map((item) => item.path));
	const ambiguous = distinct.ambiguous.map((item) => relativeName(item, folder));
	const named = nameItems(distinct.items, folder, ambiguous);
	const openable = named.filter(({ item }) => item.fault === null);
	const faulty = named.filter(({ item }) => item.fault !== null);
	return {
		files: openable.map(packageFile).sort(inReadingOrder),
		refused: [...new Set([...faulty.map(({ name }) => name), ...ambiguous])].sort(byCodeUnits),
		others: [...aside, ...distinct.dropped, ...distinct.ambiguous, ...faulty.map((of) => of.item)]
			.map((item) => printableName(item.path))
			.sort(byCodeUnits),
		rest: [...system, ...nested, ...distinct.dropped]
			.filter(({ fault }) => fault === null)
			.map((item) => packageFile({ item, name: item.path })),
		observations: [
			...(folder !== '' && kind !== 'folder' ? [enclosed(folder)] : []),
			...evil.map((item) => faultSeen(item, printableName(item.path))),
			...distinct.observations,
			...faulty.map(({ item, name }) => faultSeen(item, name)),
			...named.flatMap((one) => nameObservations(one, folder)),
			...systemObservations(system),
			...nested.map((item) => observe('nested-zip', { file: item.path }))
		]
	};
}

/** An item and the name it is known by. */
interface Named {
	readonly item: PackageItem;
	readonly name: string;
}

/** The longest folder that holds all paths, ending in a slash, or the empty string. */
function commonFolder(paths: readonly string[]): string {
	if (paths.length === 0) return '';
	let folder = folderOf(paths[0]);
	while (!paths.every((path) => path.startsWith(folder)))
		folder = folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
	return folder;
}

const relativePath = (item: PackageItem, folder: string): string =>
	item.path.startsWith(folder) ? item.path.slice(folder.length) : item.path;

function relativeName(item: PackageItem, folder: string): string {
	const path = relativePath(item, folder);
	return standardName(path) ?? path;
}

const depth = (path: string): number => path.split('/').length;

/** Gives every item its name. Of two with one base name the one nearer to the root has it. */
function nameItems(
	items: readonly PackageItem[],
	folder: string,
	ambiguous: readonly string[]
): Named[] {
	const taken = new Set(ambiguous);
	return [...items]
		.sort((a, b) => depth(a.path) - depth(b.path) || byCodeUnits(a.path, b.path))
		.map((item) => {
			const standard = standardName(baseName(item.path));
			const isFree = standard !== undefined && !taken.has(standard);
			if (isFree) taken.add(standard);
			return { item, name: isFree ? standard : relativePath(item, folder) };
		});
}

const packageFile = ({ item, name }: Named): PackageFile => ({
	name,
	path: item.path,
	size: item.size,
	compressedSize: item.compressedSize,
	stored: item.stored === true,
	...(item.packed === undefined ? {} : { packed: item.packed }),
	open: () => item.open(name)
});

const inReadingOrder = (a: PackageFile, b: PackageFile): number =>
	readingOrder(a.name) - readingOrder(b.name) || byCodeUnits(a.name, b.name);

const enclosed = (folder: string): Observation =>
	observe('enclosing-folder', {
		value: folder.slice(0, -1),
		facts: { folder: folder.slice(0, -1) }
	});

function faultSeen({ fault }: PackageItem, file: string): Observation {
	if (fault === null) throw new Error('an item without a fault is not reported');
	return observe(fault.rule, { ...fault, file, value: fault.value ?? null });
}

/** What the place and the spelling of a file of the standard deserve to be told. */
function nameObservations({ item }: Named, folder: string): Observation[] {
	const base = baseName(item.path);
	const expected = standardName(base);
	if (expected === undefined) return [];
	const inside = folderOf(relativePath(item, folder)).slice(0, -1);
	const seen: Observation[] = [];
	if (inside !== '')
		seen.push(
			observe('files-in-folders', {
				file: item.path,
				value: inside,
				facts: { folder: inside, name: expected }
			})
		);
	if (base !== expected)
		seen.push(observe('file-name-case', { file: item.path, value: base, facts: { expected } }));
	return seen;
}

/** One observation for each system folder or file, with the number of files that it stands for. */
function systemObservations(items: readonly PackageItem[]): Observation[] {
	const counts = new Map<string, number>();
	for (const item of items) {
		const name = systemName(item.path) ?? item.path;
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	return [...counts].map(([file, count]) =>
		observe('system-file', { file: printableName(file), facts: { count } })
	);
}
