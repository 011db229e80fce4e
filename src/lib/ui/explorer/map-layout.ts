import type { FileMap, MapFile, MapReference } from '../../core/explorer/shapes';

/** Sizes of the picture, in its own units. */
export const NODE = { width: 196, height: 74 };
const GAP_Y = 84;
/** The least room between two files of a row. */
const GAP_X = 24;
/** Wider, the lines would be longer than they need to be. */
const WIDEST = 1100;
const COLUMNS = 4;
const MARGIN = 8;

export interface MapNode {
	readonly file: MapFile;
	/** Upper left corner. */
	readonly x: number;
	readonly y: number;
}

/** All references from one file to another. */
export interface MapEdge {
	readonly from: string;
	readonly to: string;
	readonly references: readonly MapReference[];
	readonly broken: number;
	/** True where the file that is named is not in the zip. */
	readonly isOpen: boolean;
	/** Line from the file up to the one that it names, and where on it a number can be read. */
	readonly path: string;
	readonly label: Point;
}

interface Point {
	readonly x: number;
	readonly y: number;
}

export interface MapPicture {
	readonly nodes: readonly MapNode[];
	readonly edges: readonly MapEdge[];
	readonly width: number;
	readonly height: number;
}

/**
 * Where the files of the standard stand, by column and row: each below all that it names, and so that
 * few lines run behind another file.
 */
const SLOTS: Readonly<Record<string, readonly [column: number, row: number]>> = {
	'academicSessions.csv': [0, 0],
	'orgs.csv': [2.05, 0],
	'scoreScales.csv': [3.1, 3],
	'resources.csv': [4, 0],
	'courses.csv': [0, 1],
	'users.csv': [3.45, 1],
	'categories.csv': [0, 2],
	'classes.csv': [1.2, 2],
	'demographics.csv': [4, 2],
	'roles.csv': [2.9, 2],
	'userProfiles.csv': [4, 3],
	'courseResources.csv': [0, 3],
	'lineItems.csv': [1, 3],
	'enrollments.csv': [2.05, 3],
	'classResources.csv': [0, 4],
	'results.csv': [1.4, 4],
	'userResources.csv': [3.6, 4]
};
const ROW = NODE.height + GAP_Y;
/** Files without a place of their own stand below the others, as many in a row as fit. */
const PER_ROW = 5;

/**
 * The files that name each other or are named, with lines between them.
 *
 * @param room - pixels from side to side. The picture is as wide, or as much wider as its files need
 * to stand beside each other, so that their words keep their size on a tablet.
 */
export function mapPicture({ files, references }: FileMap, room = WIDEST): MapPicture {
	const between = references.filter(({ file, to }) => file !== to);
	const named = files.filter(({ file }) =>
		between.some((each) => each.file === file || each.to === file)
	);
	const slots = slotsOf(named.map(({ file }) => file));
	const width = Math.max(leastWidth([...slots.values()]), Math.min(room, WIDEST));
	const step = (width - NODE.width) / COLUMNS;
	const used = [...new Set([...slots.values()].map(([, row]) => row))].sort((a, b) => a - b);
	const nodes = named.map((file): MapNode => {
		const [column, row] = slots.get(file.file) ?? [0, 0];
		return { file, x: column * step, y: MARGIN + used.indexOf(row) * ROW };
	});
	const height = used.length === 0 ? 0 : used.length * ROW - GAP_Y + 2 * MARGIN;
	return { nodes, edges: edgesOf(between, nodes), width, height };
}

/** So wide that no two files of a row come too close. */
function leastWidth(slots: readonly (readonly [column: number, row: number])[]): number {
	const gaps = slots.flatMap(([column, row], at) =>
		slots
			.filter(([, other], index) => index !== at && other === row)
			.map(([other]) => Math.abs(other - column))
	);
	return ((NODE.width + GAP_X) / Math.min(COLUMNS, ...gaps)) * COLUMNS + NODE.width;
}

function slotsOf(files: readonly string[]): Map<string, readonly [number, number]> {
	const others = files.filter((file) => SLOTS[file] === undefined);
	const last = Math.max(-1, ...files.map((file) => SLOTS[file]?.[1] ?? -1));
	return new Map(
		files.map((file) => {
			const at = others.indexOf(file);
			return [file, SLOTS[file] ?? [at % PER_ROW, last + 1 + Math.floor(at / PER_ROW)]];
		})
	);
}

function edgesOf(references: readonly MapReference[], nodes: readonly MapNode[]): MapEdge[] {
	const byPair = new Map<string, MapReference[]>();
	for (const each of references) {
		const key = `${each.file} ${each.to}`;
		byPair.set(key, [...(byPair.get(key) ?? []), each]);
	}
	const places = new Map(nodes.map((node) => [node.file.file, node]));
	return [...byPair.values()].flatMap((all) => {
		const [{ file: from, to }] = all;
		const [lower, upper] = [places.get(from), places.get(to)];
		if (lower === undefined || upper === undefined) return [];
		return [
			{
				from,
				to,
				references: all,
				broken: all.reduce((sum, { broken }) => sum + (broken ?? 0), 0),
				isOpen: upper.file.isMissing,
				...curve(lower, upper, nodes)
			}
		];
	});
}

/** A curve from the middle of the top of one node to the bottom of another. */
function curve(
	lower: MapNode,
	upper: MapNode,
	nodes: readonly MapNode[]
): Pick<MapEdge, 'path' | 'label'> {
	const from = { x: lower.x + NODE.width / 2, y: lower.y };
	const to = { x: upper.x + NODE.width / 2, y: upper.y + NODE.height + 7 };
	const bend = (from.y + to.y) / 2;
	return {
		path: `M${point(from)}C${point({ ...from, y: bend })} ${point({ ...to, y: bend })} ${point(to)}`,
		label: labelOn(from, to, nodes)
	};
}

/** Half of the room that a number takes. */
const LABEL = { x: 32, y: 12 };
/** Places on a line, the best first. */
const ALONG = [0.5, 0.2, 0.8, 0.35, 0.65];

/** The place on the line where no file stands over the number; the middle where there is none. */
function labelOn(from: Point, to: Point, nodes: readonly MapNode[]): Point {
	const bend = (from.y + to.y) / 2;
	const at = (t: number): Point => {
		const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
		return { x: (a + b) * from.x + (c + d) * to.x, y: a * from.y + (b + c) * bend + d * to.y };
	};
	const isFree = ({ x, y }: Point): boolean =>
		nodes.every(
			(node) =>
				Math.abs(x - node.x - NODE.width / 2) > NODE.width / 2 + LABEL.x ||
				Math.abs(y - node.y - NODE.height / 2) > NODE.height / 2 + LABEL.y
		);
	return ALONG.map(at).find(isFree) ?? at(0.5);
}

const point = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
