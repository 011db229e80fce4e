import type { FileSpec } from '../spec/spec';
import { synonymOf } from '../table/column-synonyms';
import { namesOnlyIn } from './foreign-files';
import { curingWords } from './words';

/** What turns the first row of a file of one version into that of another. */
export interface CuringSteps {
	/** Names that change while the values stay. */
	readonly renamed: readonly (readonly [from: string, to: string])[];
	/** Columns that the file has to get. */
	readonly added: readonly string[];
	/** Columns that the file must not have. */
	readonly removed: readonly string[];
	/** Columns of one's own that stand between others. */
	readonly moved: readonly string[];
	/** The whole order, where that of the columns in common differs. */
	readonly order: readonly string[] | null;
}

/** The steps from the header of `file`, which follows `theirs`, to what `own` demands. */
export function curingSteps(
	header: readonly string[],
	theirs: FileSpec,
	own: FileSpec
): CuringSteps {
	const present = new Set(header);
	const wanted = namesOnlyIn(own, theirs).filter((name) => !present.has(name));
	const unwanted = namesOnlyIn(theirs, own).filter((name) => present.has(name));
	const renamed = unwanted.flatMap((from) => {
		const to = wanted.find((name) => synonymOf(own.name, name) === from || isIdList(from, name));
		return to === undefined ? [] : [[from, to] as const];
	});
	const gone = new Set(renamed.map(([from]) => from));
	const got = new Set(renamed.map(([, to]) => to));
	const rest = unwanted.filter((name) => !gone.has(name));
	return {
		renamed,
		added: wanted.filter((name) => !got.has(name)),
		removed: rest.filter((name) => !isOwn(name)),
		moved: rest.filter(isOwn),
		order: inOrder(header, own) ? null : own.columns.map(({ name }) => name)
	};
}

const isOwn = (name: string): boolean => name.startsWith('metadata.');

/** One plain id in 1.0 and a list of ids with their kinds later: the same thing in another form. */
const isIdList = (from: string, to: string): boolean =>
	[from, to].includes('userId') && [from, to].includes('userIds');

/** True when the columns that the file has of `own` stand in the order of `own`. */
function inOrder(header: readonly string[], own: FileSpec): boolean {
	const known = new Set(own.columns.map(({ name }) => name));
	const standing = header.filter((name) => known.has(name));
	const expected = own.columns.map(({ name }) => name).filter((name) => standing.includes(name));
	return standing.join() === expected.join();
}

/** The steps as short sentences, for one file. */
export function stepsInWords(file: string, steps: CuringSteps): string {
	const { renamed, added, removed, moved, order } = steps;
	const pairs = renamed.map(([from, to]) => `${from} → ${to}`).join(', ');
	const roles = removed.filter((name) => name === 'role' || name === 'orgSourcedIds');
	const inRoles = file === 'users.csv' && roles.length > 0;
	return [
		renamed.length > 0 ? curingWords.rename(file, pairs) : '',
		removed.length > 0 ? curingWords.leaveOut(file, removed.join(', ')) : '',
		inRoles ? curingWords.roles : '',
		moved.length > 0 ? curingWords.move(file, moved.join(', ')) : '',
		added.length > 0 ? curingWords.add(file, added.join(', ')) : '',
		order === null ? '' : curingWords.order(file, order.join(', '))
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}
