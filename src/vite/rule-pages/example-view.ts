import type { Checked } from '../../lib/core/check';
import type { Finding, Place } from '../../lib/core/findings/finding';
import type { GroupSource } from '../../lib/core/findings/group-source';
import type { ExampleChange, ExampleView, Figure } from '../../lib/core/report/rule-page';
import type { Rule, RuleExample } from '../../lib/core/rules/rule';
import { exampleFiles, smallestSets } from '../../lib/core/rules/smallest-sets';
import type { Version } from '../../lib/core/spec/spec';
import { checked } from '../../../tests/support/checked';
import { exampleInput, exampleOptions } from '../../../tests/support/example-zip';
import { pageWordsOf } from '../book-languages';
import { exampleChanges } from './example-changes';
import { linesFigure } from './lines-figure';
import { namesFigure } from './names-figure';
import { tableFigure, type Sights } from './table-figure';

/** So many files, and changes in words, are shown of one example. */
const MOST_FIGURES = 2;
const MOST_CHANGES = 4;

/** An example that was checked, beside the smallest set that it changes. */
export interface Trial {
	readonly rule: Rule;
	readonly family: string;
	readonly example: RuleExample;
	readonly checked: Checked;
	readonly sound: Checked;
	/** The groups of the rule itself. */
	readonly groups: readonly GroupSource[];
	/** Every place that they name. */
	readonly found: readonly Finding[];
}

/** Examples that were checked: what they say is put into words later, in each language. */
const trials = new WeakMap<RuleExample, Promise<Trial>>();

/** Checks an example of a rule, and the smallest set that it changes, once. */
export function tryExample(rule: Rule, family: string, example: RuleExample): Promise<Trial> {
	const known = trials.get(example) ?? newTrial(rule, family, example);
	trials.set(example, known);
	return known;
}

async function newTrial(rule: Rule, family: string, example: RuleExample): Promise<Trial> {
	const { version = '1.1' } = example;
	const result = await checked(exampleInput(example), exampleOptions(example));
	const sound = await soundSet(version);
	const groups = result.groups.filter((group) => group.rule === rule);
	const found = groups.flatMap((group) => [...group.hits()].map((hit) => group.finding(hit)));
	return { rule, family, example, checked: result, sound, groups, found };
}

const soundSets = new Map<Version, Promise<Checked>>();

/** The smallest set of a version, checked once. */
function soundSet(version: Version): Promise<Checked> {
	const known = soundSets.get(version);
	if (known !== undefined) return known;
	const made = checked(exampleInput({ name: 'smallest', version, finds: [] }));
	soundSets.set(version, made);
	return made;
}

/**
 * What the page shows of it.
 *
 * @param hints where the bad examples of the same rule have findings, for a good one
 */
export async function exampleView(
	trial: Trial,
	hints: readonly Place[] = []
): Promise<ExampleView> {
	const { version = '1.1', trait } = trial.example;
	const changes = exampleChanges(trial.example, trial.checked, trial.sound);
	return {
		name: nameOf(trial),
		version,
		trait:
			trait === undefined
				? null
				: { kind: trait.kind, entry: trait.entry ?? null, to: trait.to ?? null },
		asOf: trial.example.asOf ?? null,
		hasPrevious: trial.example.previous !== undefined,
		changes: changes.slice(0, MOST_CHANGES),
		moreChanges: Math.max(0, changes.length - MOST_CHANGES),
		figures: await figures(trial, changes, hints),
		said: said(trial.groups)
	};
}

/** The name of an example in the language in use; its place in the rule's list is the key. */
function nameOf({ rule, example }: Trial): string {
	const words = pageWordsOf(rule);
	const good = rule.good.indexOf(example);
	return (good < 0 ? words.bad[rule.bad.indexOf(example)] : words.good[good]) ?? example.name;
}

function said(groups: readonly GroupSource[]): ExampleView['said'] {
	const [group] = groups;
	if (group === undefined) return null;
	const { file, line, column } = group.finding(group.first);
	return {
		file,
		line,
		column,
		message: group.messageParts(),
		advice: group.adviceParts(),
		more: groups.length - 1
	};
}

async function figures(
	trial: Trial,
	changes: readonly ExampleChange[],
	hints: readonly Place[]
): Promise<Figure[]> {
	const { found } = trial;
	if (trial.family === 'package') return zipNames(trial);
	const other = found.flatMap(({ related }) => related);
	const sights = { found, other, hints, changes };
	const figuresOf = (files: readonly string[]): Figure[] =>
		files.flatMap((file) => fileFigure(trial, file, sights)).slice(0, MOST_FIGURES);
	const own = figuresOf(filesOf([...found, ...other]));
	const shown = own.length > 0 ? own : figuresOf(goodFiles(changes, hints));
	const besides = changedFiles(changes, shown);
	return [...shown, ...figuresOf(besides)].slice(0, MOST_FIGURES);
}

/** Of a good example: the files that bad ones have findings in, those first that it changes itself. */
function goodFiles(changes: readonly ExampleChange[], hints: readonly Place[]): readonly string[] {
	const hinted = filesOf(hints);
	const changed = filesOf(changes).filter((file) => hinted.includes(file));
	return changed.length > 0 ? changed : hinted.slice(0, 1);
}

/**
 * Files that are changed besides, where they are few enough to tell something. The manifest changes
 * along with other files: it is shown where there is nothing else to show.
 */
function changedFiles(
	changes: readonly ExampleChange[],
	shown: readonly Figure[]
): readonly string[] {
	if (shown.length === 0) {
		const files = filesOf(changes);
		return files.length === 1 ? files : files.filter((file) => file !== 'manifest.csv');
	}
	const edited = changes.filter(({ kind }) => kind === 'cell' || kind === 'header');
	const files = filesOf(edited).filter(
		(file) => file !== 'manifest.csv' && !shown.some((figure) => isOf(figure, file))
	);
	return files.length > 1 ? [] : files;
}

const isOf = (figure: Figure, name: string): boolean =>
	figure.kind !== 'names' && figure.file === name;

/** The files of places or changes, each once. */
const filesOf = (list: readonly { readonly file: string | null }[]): string[] => [
	...new Set(list.flatMap(({ file }) => (file === null ? [] : [file])))
];

function fileFigure(
	{ example, checked, family }: Trial,
	file: string,
	sights: Omit<Sights, 'soundHeader'>
): Figure[] {
	const content = exampleFiles(example)[file];
	if (content === undefined || content === null) return [];
	const table = checked.set.tables.get(file);
	if (table === undefined || table.header.length === 0 || family === 'csv') {
		return [linesFigure(file, content, linesOf(sights.found, file))];
	}
	const sound = smallestSets[example.version ?? '1.1'][file] ?? '';
	const soundHeader = sound.split('\r\n', 1)[0].split(',');
	return [tableFigure(table, { ...sights, soundHeader })];
}

const linesOf = (places: readonly Place[], file: string): number[] =>
	places.flatMap((place) => (place.file === file && place.line !== null ? [place.line] : []));

async function zipNames({ example, groups, found }: Trial): Promise<Figure[]> {
	const [{ source }] = exampleInput(example).files;
	const marked = found.map(({ file }) => file ?? '');
	if (groups.length > 0) marked.push(example.trait?.entry ?? '');
	const names = namesFigure(await source.read(0, source.size), marked);
	return names === null ? [] : [names];
}
