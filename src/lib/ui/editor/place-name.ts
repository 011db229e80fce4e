import type { Json } from '../../core/profiles/compare-profiles';
import { textOf, valueAt } from './editing';
import { editorWords } from './words';
import { kinds } from './kinds';
import { firstFields, lastFields } from './words.demand-fields';
import { partFields } from './words.further-parts';
import { factFields, inheritFields, sourceField } from './words.profile-fields';

/** The parts of a JSON path such as `$.demands[3].columns[0]` or `$.maps["a b"]`. */
export function partsOfPath(path: string): string[] {
	const steps = path.matchAll(/\.([A-Za-z_]\w*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g);
	return [...steps].map(([, name, place, quoted]) =>
		quoted === undefined ? (name ?? place) : String(JSON.parse(quoted))
	);
}

const labelOf = (key: string): string | undefined =>
	[...factFields, sourceField, ...inheritFields, ...partFields].findLast(
		(field) => String(field.key) === key
	)?.label;

/** Where something is wrong, as a person would look for it: "EX-3: Columns", "Facts: Id". */
export function placeName(profile: Json, path: string): string {
	const parts = partsOfPath(path);
	const [first, at, key] = parts;
	if (first === undefined) return editorWords.form.whole;
	if (first !== 'demands') return labelOf(at ?? first) ?? labelOf(first) ?? parts.join(', ');
	if (at === undefined) return editorWords.form.demands;
	const demand = valueAt(profile, ['demands', at]);
	const id = textOf(valueAt(demand, ['id'])) || editorWords.form.noId;
	const kind = textOf(valueAt(demand, ['kind']));
	const own = Object.hasOwn(kinds, kind) ? kinds[kind].fields : [];
	const field = [...firstFields, ...own, ...lastFields].find((each) => each.key === key);
	return field === undefined ? id : `${id}: ${field.label}`;
}
