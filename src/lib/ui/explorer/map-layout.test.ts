import { describe, expect, it } from 'vitest';
import type { MapFile, MapReference } from '../../core/explorer/shapes';
import { mapPicture, NODE } from './map-layout';

const file = (name: string, isMissing = false): MapFile => ({
	file: name,
	records: 1,
	invalid: 0,
	warning: 0,
	isMissing
});
const reference = (from: string, to: string, broken: number | null = 0): MapReference => ({
	file: from,
	column: `${to}Id`,
	to,
	cells: 3,
	broken
});

describe('the picture', () => {
	const references = [
		reference('orgs.csv', 'orgs.csv'),
		reference('users.csv', 'orgs.csv', 2),
		reference('users.csv', 'users.csv'),
		reference('classes.csv', 'orgs.csv'),
		reference('classes.csv', 'courses.csv', null),
		reference('enrollments.csv', 'users.csv'),
		reference('enrollments.csv', 'classes.csv', 1),
		reference('enrollments.csv', 'orgs.csv', 4)
	];
	const files = ['orgs.csv', 'users.csv', 'classes.csv', 'enrollments.csv', 'alone'].map((name) =>
		file(name)
	);
	const { nodes, edges, height } = mapPicture({
		files: [...files, file('courses.csv', true)],
		references
	});
	const y = (name: string) => nodes.find((node) => node.file.file === name)?.y ?? -1;

	it('puts each file below all that it names', () => {
		for (const { from, to } of edges) expect(y(from)).toBeGreaterThan(y(to));
		expect(Math.max(...nodes.map((node) => node.y))).toBeLessThan(height);
	});

	it('keeps to the room it has, as long as no file stands over another', () => {
		const all = ['orgs.csv', 'users.csv', 'classes.csv', 'demographics.csv', 'roles.csv'];
		const crowded = all.slice(1).map((name) => reference(name, 'orgs.csv'));
		for (const [room, given] of [
			[700, references],
			[320, references],
			[320, crowded]
		] as const) {
			const picture = mapPicture(
				{ files: all.concat('enrollments.csv').map((name) => file(name)), references: given },
				room
			);
			expect(Math.max(...picture.nodes.map(({ x }) => x + NODE.width))).toBeLessThanOrEqual(
				picture.width
			);
			for (const one of picture.nodes)
				for (const other of picture.nodes.filter(({ y }) => y === one.y))
					expect(one === other || Math.abs(one.x - other.x) > NODE.width).toBe(true);
		}
		expect(mapPicture({ files: all.map((name) => file(name)), references }, 700).width).toBe(700);
	});

	it('puts a number where no file stands over it', () => {
		const names = ['academicSessions.csv', 'courses.csv', 'classes.csv'];
		const { nodes, edges } = mapPicture(
			{
				files: names.map((name) => file(name)),
				references: [
					reference('classes.csv', 'academicSessions.csv', 1),
					reference('classes.csv', 'courses.csv')
				]
			},
			700
		);
		for (const { label } of edges)
			for (const { x, y } of nodes)
				expect(
					label.x < x || label.x > x + NODE.width || label.y < y || label.y > y + NODE.height
				).toBe(true);
	});

	it('leaves out files that stand alone, and lines of a file to itself', () => {
		expect(nodes.map((node) => node.file.file)).not.toContain('alone');
		expect(edges.filter(({ from, to }) => from === to)).toEqual([]);
	});

	it('counts what leads nowhere, and tells a file that is not there', () => {
		const broken = Object.fromEntries(
			edges.map(({ from, to, broken: count }) => [`${from} ${to}`, count])
		);
		expect(broken['users.csv orgs.csv']).toBe(2);
		expect(broken['enrollments.csv classes.csv']).toBe(1);
		expect(edges.filter(({ isOpen }) => isOpen).map(({ to }) => to)).toEqual(['courses.csv']);
	});

	it('has a place for files that it does not know, where they may name each other', () => {
		const circle = [reference('a', 'b'), reference('b', 'a')];
		const picture = mapPicture({ files: [file('a'), file('b')], references: circle });
		expect(picture.nodes).toHaveLength(2);
	});

	it('is empty where nothing is named', () => {
		expect(mapPicture({ files: [file('a')], references: [] })).toMatchObject({
			nodes: [],
			height: 0
		});
	});
});
