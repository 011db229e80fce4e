import { classes } from './classes';
import { deltaFile } from './delta';
import { demographics } from './demographics';
import { enrollments } from './enrollments';
import { categories, lineItems, results } from './gradebook';
import { layout } from './layout';
import { planDistrict, type Plan } from './plan';
import { classResources, courseResources, resources } from './resources';
import type { Version } from '../spec/spec';
import type { RosterFile } from './roster-file';
import { courses, orgs } from './schools';
import { users } from './users';
import { academicSessions } from './terms';

export interface DistrictOptions {
	/** How many students the district has. In a delta, how many it speaks of. */
	readonly students: number;
	/** Any whole number: equal seeds give equal bytes. */
	readonly seed: number;
	/** Number of schools; by default one for about 770 students. */
	readonly schools?: number;
	/** Order of enrollments.csv: by student (as most exports have it) or by class. */
	readonly order?: 'student' | 'class';
	/** Delta: every record has a status and a time. */
	readonly mode?: 'bulk' | 'delta';
	/** With categories, lineItems and results. */
	readonly gradebook?: boolean;
	/** With resources, classResources and courseResources. */
	readonly resources?: boolean;
}

/** A made-up district that breaks no rule of its version of OneRoster. */
export interface RosterDistrict {
	/** The version that its files are written in. */
	readonly version: Version;
	readonly options: DistrictOptions;
	readonly plan: Plan;
	/** The manifest first, then the data files in the order of the standard. */
	readonly files: readonly RosterFile[];
}

type Maker = (plan: Plan, header: readonly string[], options: DistrictOptions) => RosterFile;

const makers: Readonly<Record<string, Maker>> = {
	'academicSessions.csv': (_, header) => academicSessions(header),
	'classes.csv': classes,
	'courses.csv': (_, header) => courses(header),
	'demographics.csv': demographics,
	'enrollments.csv': (plan, header, { order }) => enrollments(plan, header, order ?? 'student'),
	'orgs.csv': orgs,
	'users.csv': users
};

const gradebookMakers: Readonly<Record<string, Maker>> = {
	'categories.csv': (_, header) => categories(header),
	'lineItems.csv': lineItems,
	'results.csv': results
};

const resourceMakers: Readonly<Record<string, Maker>> = {
	'classResources.csv': classResources,
	'courseResources.csv': courseResources,
	'resources.csv': resources
};

const source: Readonly<Record<string, string>> = {
	'manifest.version': '1.0',
	'oneroster.version': '1.1',
	'source.systemName': 'Larkfield Student System',
	'source.systemCode': 'larkfield-sis'
};

const manifest = (mode: string, present: ReadonlySet<string>): RosterFile => {
	const { header, properties } = layout.manifest;
	return {
		name: 'manifest.csv',
		header,
		count: properties.length,
		record: (index) => {
			const { name = '', file } = properties[index] ?? {};
			return [name, source[name] ?? (file !== undefined && present.has(file) ? mode : 'absent')];
		}
	};
};

const makerOf = (name: string, options: DistrictOptions): Maker | undefined =>
	makers[name] ??
	(options.gradebook ? gradebookMakers[name] : undefined) ??
	(options.resources ? resourceMakers[name] : undefined);

/**
 * Makes a district of any size in memory that grows with its classes only: records come into being
 * when they are read. Columns stand in the order of OneRoster 1.1.
 */
export const makeDistrict = (options: DistrictOptions): RosterDistrict => {
	const plan = planDistrict(options.students, options.seed, options.schools);
	const mode = options.mode ?? 'bulk';
	const data = layout.files.flatMap((file) => {
		const made = makerOf(file.name, options)?.(
			plan,
			file.columns.map((column) => column.name),
			options
		);
		if (!made) return [];
		return [mode === 'delta' ? deltaFile(made, options.seed) : made];
	});
	const present = new Set(data.map((file) => file.name));
	return { version: '1.1', options, plan, files: [manifest(mode, present), ...data] };
};
