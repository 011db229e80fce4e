import { fieldBytes } from '../csv/raw-fields';
import type { FileEnd, Package, PackageFile } from '../zip/package';
import type { EditedRoster } from './edited-roster';
import { untouched, type FilePlan } from './file-plan';
import { planOfTable } from './plan-of-table';
import { rewriteFile } from './rewrite-file';
import { foreignText, strictText, type ForeignText } from './strict-text';

/** A file of a package as edits leave it. */
export interface EditedEntry {
	readonly file: PackageFile;
	/** Where it lies after the edits. */
	readonly path: string;
	/** How it is written anew; null where its content stays as it is. */
	readonly plan: FilePlan | null;
	/** What it is translated from before that; null where it is UTF-8 with commas already. */
	readonly foreign: ForeignText | null;
	/** True for a file that would have to be translated first, and nobody asked for that. */
	readonly needsStrict: boolean;
}

/** A file that edits add, whole. */
export interface AddedEntry {
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** Every file that edits leave in the package, in the order of the package; those beside the roster too. */
export function editedEntries(pack: Package, roster: EditedRoster): EditedEntry[] {
	return inOrder(pack).flatMap((file): EditedEntry[] => {
		const path = roster.paths.get(file.path);
		if (path === null) return [];
		const table = roster.set.tables.get(file.name);
		// A second file of the name lies deeper, and under its whole path: it is no table.
		const isTable = table !== undefined && pack.files.includes(file);
		const style = roster.styles.get(file.name);
		const foreign = isTable && style?.encoding === 'utf-8' ? foreignText(table) : null;
		const plan = isTable ? planOf(roster, file.name) : null;
		return [
			{
				file,
				path: path ?? file.path,
				plan,
				foreign,
				needsStrict: plan !== null && table?.recovered === true && foreign === null
			}
		];
	});
}

/** All files that can be copied, as they lie one behind the other in the zip. */
const inOrder = ({ files, rest = [] }: Package): PackageFile[] =>
	[...files, ...rest].sort((a, b) => (a.packed?.start ?? 0) - (b.packed?.start ?? 0));

/** Names of what lies in the package and can neither be read nor copied, and that no edit drops. */
export const uncopied = (pack: Package, { paths }: EditedRoster): string[] => {
	const rest = new Set((pack.rest ?? []).map(({ path }) => path));
	return pack.others.filter((name) => !rest.has(name) && paths.get(name) !== null);
};

/** Files of the standard that edits add: a header and no record. */
export const addedEntries = ({ added, styles }: EditedRoster): AddedEntry[] =>
	[...added].map(([path, header]) => {
		const { quoting, lineEnd } = styles.get(path) ?? {};
		const line = header.map((field) =>
			new TextDecoder().decode(fieldBytes(field, quoting === 'all'))
		);
		const end = lineEnd === 'lf' ? '\n' : '\r\n';
		return { path, bytes: new TextEncoder().encode(line.join(',') + end) };
	});

/** How many records of a file stand as they stood, told when it was read to its end. */
export type OnWritten = (records: number, untouched: number) => void;

/** The bytes of a file as edits leave it. */
export async function* openEdited(
	{ file, plan, foreign }: EditedEntry,
	onWritten: OnWritten = () => undefined
): AsyncGenerator<Uint8Array, FileEnd, undefined> {
	const chunks = foreign === null ? file.open() : strictText(file.open(), foreign);
	if (plan === null) return yield* chunks;
	const { records, untouched: kept, fileEnd } = yield* rewriteFile(chunks, plan);
	onWritten(records, kept);
	return fileEnd;
}

/** How a file is to be written; null where nothing of it was edited. */
function planOf({ tables, styles }: EditedRoster, name: string): FilePlan | null {
	const edited = tables.get(name);
	const style = styles.get(name);
	if (edited === undefined && style === undefined) return null;
	return {
		...(edited === undefined ? untouched : planOfTable(edited)),
		lineEnd: style?.lineEnd ?? null,
		quoting: style?.quoting ?? null,
		dropMark: style?.byteOrderMark === 'drop'
	};
}
