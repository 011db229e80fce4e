import { failure, success, type Outcome } from '../outcome';
import { observe, type Observation } from '../findings/observation';
import type { ByteSource, Package, ZipLimits } from './package';
import { arrange } from './arrangement';
import { contentKind, headBytes, type ContentKind } from './content-kind';
import type { Engine } from './entry-bytes';
import { rosterLimits } from './limits';
import { looseItem } from './loose-files';
import type { PackageItem } from './package-item';
import { byCodeUnits, standardName } from './standard-names';
import { unusual } from './unusual-ratio';
import { tooLarge, zipItems } from './zip-items';

/** What was dropped on the page or named on the command line. Paths have parts set off by slashes. */
export interface PackageInput {
	readonly files: readonly { readonly source: ByteSource; readonly path: string }[];
	readonly name: string;
	readonly kind: 'zip' | 'folder' | 'files';
	/** Paths of files that lie in the folder and that this computer does not let us open. */
	readonly closed?: readonly string[];
}

/**
 * Looks into a zip, a folder, several loose files or one CSV, and lists what may be read. What a
 * single file is, its content says and not its name. Nothing is inflated yet; guards against hostile
 * archives have passed when it succeeds.
 * @param engine which inflate is used; tests choose, everybody else leaves it
 * @returns the package, or why it cannot be opened: `zip-empty`, `not-a-zip`, `zip-truncated`,
 * `zip-directory-damaged`, `zip-too-large`, `zip-overlap`. Rejects when a file became unreadable.
 */
export async function openPackage(
	input: PackageInput,
	limits: ZipLimits = rosterLimits,
	engine: Engine = 'auto'
): Promise<Outcome<Package, Observation[]>> {
	const [first, ...others] = input.files;
	if (input.kind === 'folder' || others.length > 0) return openFolder(input, limits);
	if (first === undefined || first.source.size === 0) return failure([observe('zip-empty')]);
	return openSingle(input, first, limits, engine);
}

async function openSingle(
	input: PackageInput,
	{ source, path }: PackageInput['files'][number],
	limits: ZipLimits,
	engine: Engine
): Promise<Outcome<Package, Observation[]>> {
	const kind = contentKind(await source.read(0, Math.min(source.size, headBytes)));
	const items = mayBeZip(kind) ? await zipItems(source, limits, engine, kind === 'zip') : null;
	if (items !== null)
		return items.ok ? zipPackage(input, items.value, limits) : failure([items.problem]);
	return kind === 'csv' || isText(kind, input.name)
		? success(madeFrom(input, 'file', [looseItem(source, csvPath(path))]))
		: failure([observe('not-a-zip', { variant: kind === 'text' ? 'other' : kind })]);
}

/** A zip may follow other bytes, but not in a file that is plainly something else. */
const mayBeZip = (kind: ContentKind): boolean =>
	kind === 'zip' || kind === 'other' || kind === 'csv' || kind === 'text';

/** A CSV that was renamed instead of zipped, `users.zip`, is the file that its name tells of. */
function csvPath(path: string): string {
	const renamed = path.replace(/\.(zip|txt|tsv)$/i, '.csv');
	return standardName(renamed) === undefined ? path : renamed;
}

/** A text of one column has no delimiter to know it by; then its name decides. */
const isText = (kind: ContentKind, name: string): boolean =>
	kind === 'text' && /\.csv$/i.test(name);

function openFolder(input: PackageInput, limits: ZipLimits): Outcome<Package, Observation[]> {
	const items = input.files.map(({ source, path }) => looseItem(source, path));
	const refused = tooLarge(
		items.map(({ path, size }) => ({ name: path, size })),
		limits
	);
	if (refused !== null) return failure([refused]);
	const made = madeFrom(input, input.kind === 'folder' ? 'folder' : 'files', items);
	const closed = (input.closed ?? []).map(
		(path) => standardName(path.slice(path.lastIndexOf('/') + 1)) ?? path
	);
	const unread = new Set([...made.refused, ...closed]);
	for (const { name } of made.files) unread.delete(name);
	return success({ ...made, refused: [...unread].sort(byCodeUnits) });
}

function zipPackage(
	input: PackageInput,
	items: readonly PackageItem[],
	limits: ZipLimits
): Outcome<Package, Observation[]> {
	const made = madeFrom(input, 'zip', items);
	const extension = /\.zip$/i.test(input.name)
		? []
		: [observe('zip-name-extension', { value: input.name })];
	return success({
		...made,
		observations: [...extension, ...made.observations],
		question: unusual(
			items.filter(({ fault }) => fault === null),
			limits
		)
	});
}

function madeFrom(
	input: PackageInput,
	kind: Package['kind'],
	items: readonly PackageItem[]
): Package {
	return {
		...arrange(items, kind),
		kind,
		name: input.name,
		bytes: input.files.reduce((sum, { source }) => sum + source.size, 0),
		totalBytes: items.reduce((sum, { size }) => sum + size, 0),
		question: null
	};
}
