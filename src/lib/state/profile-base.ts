import type { Json } from '../core/profiles/compare-profiles';
import type { Version } from '../core/spec/spec';
import { valueAt } from './json-edit';
import { ruleBook } from './rule-pages';

/** What a version of the standard has, for choosing from. */
export interface ProfileBase {
	readonly files: readonly { readonly name: string; readonly columns: readonly string[] }[];
	readonly rules: readonly { readonly id: string; readonly title: string }[];
}

/** The files and columns of a version, and the rules that are checked. */
export async function profileBase(version: Version): Promise<ProfileBase> {
	const [{ versions }, { index }] = await Promise.all([
		import('../core/spec/versions'),
		ruleBook()
	]);
	const { manifest, files } = versions[version];
	return {
		files: [
			...(manifest === null ? [] : [{ name: manifest.name, columns: manifest.header }]),
			...files.map(({ name, columns }) => ({ name, columns: columns.map((each) => each.name) }))
		],
		rules: index
			.filter(({ versions: its }) => its.includes(version))
			.map(({ id, title }) => ({ id, title }))
	};
}

/** The version that a draft builds on; 1.1 where it names none that there is. */
export function versionIn(doc: Json): Version {
	const base = valueAt(doc, ['base']);
	return base === '1.0' || base === '1.2' ? base : '1.1';
}
