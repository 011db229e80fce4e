import type { Checked } from '../../check';
import type { Finding } from '../../findings/finding';
import type { GroupSource } from '../../findings/group-source';
import { messageText, placeholders } from '../../findings/message';
import { failure, success, type Outcome } from '../../outcome';
import { editions } from '../../spec/versions';
import { standardNames } from '../../zip/standard-names';
import { KeyedHash } from '../anonym/keyed-hash';
import { allGroups } from '../summary';
import { partOf, type PartGroup, type PartRow, type ReportPart } from './report-part';

/** Characters of a salt, at least: as hex they are 64 bits that nobody guesses. */
const SHORTEST_SALT = 16;

const columns = new Set(
	Object.values(editions).flatMap(({ files, manifest }) => [
		...files.flatMap((file) => file.columns.map(({ name }) => name)),
		...(manifest?.header ?? []),
		...(manifest?.properties.map(({ name }) => name) ?? [])
	])
);

/** Facts that say nothing of anybody. */
const OPEN = new Set(['count', 'values', 'version', 'file', 'column', 'row', 'line']);

/**
 * A report without personal data: rules, files and columns of the standard, rows, counts, and in the
 * place of each value a hash. The hash is keyed with a salt that the caller draws for this one report
 * and throws away, so equal values have equal hashes within the report and nobody can work out a value,
 * an id or a name from its hash, nor compare two reports. Names of other files and columns are hashed,
 * too; sentences with a value in them are left out.
 * @param salt random text, drawn for this report alone
 */
export function privatePart(
	checked: Checked,
	salt: string,
	mostRows: number
): Outcome<ReportPart, 'salt-too-short'> {
	if (salt.length < SHORTEST_SALT) return failure('salt-too-short');
	const hash = KeyedHash.of(salt);
	const hidden = (text: string): string =>
		hash
			.words(text)
			.map((word) => word.toString(16).padStart(8, '0'))
			.join('');
	return success(
		partOf(allGroups(checked).map((source) => privateGroup(source, hidden, mostRows)))
	);
}

type Hide = (text: string) => string;

function privateGroup(source: GroupSource, hide: Hide, mostRows: number): PartGroup {
	const { rule, matches, vendor, id, count } = source;
	const file = fileName(matches.file, hide);
	const column = columnName(matches.column, hide);
	const rows: PartRow[] = [];
	for (const hit of source.hits()) {
		if (rows.length === mostRows) break;
		rows.push(privateRow(source.finding(hit), hide));
	}
	const variant = matches.details(source.first).variant ?? 'one';
	const facts = { count, values: source.values, version: source.version, file, column };
	return {
		id,
		rule: rule.meta.id,
		severity: rule.meta.severity,
		profile: vendor?.profile ?? null,
		file,
		column,
		title: rule.texts.title,
		message: rule.texts.what,
		advice: openText(rule.texts.advice[variant] ?? rule.texts.advice.one, facts),
		count,
		rows
	};
}

/** A sentence that has no value in it; nothing for one that has. */
function openText(
	template: string,
	{ file, column, ...others }: Readonly<Record<string, string | number | null>>
): string {
	if (placeholders(template).some((name) => !OPEN.has(name))) return '';
	const facts = Object.fromEntries(
		Object.entries({ file, column, ...others }).flatMap(([name, fact]) =>
			fact === null ? [] : [[name, fact]]
		)
	);
	const text = messageText(template, facts);
	return /\{[a-zA-Z]+/.test(text) ? '' : text;
}

const privateRow = ({ row, line, value }: Finding, hide: Hide): PartRow => ({
	row,
	line,
	value: value === null || value === '' ? value : hide(value),
	message: ''
});

/** A name of the standard stays; any other may name somebody. */
const fileName = (name: string | null, hide: Hide): string | null =>
	name === null || standardNames.includes(name) ? name : `file ${hide(name)}`;

const columnName = (name: string | null, hide: Hide): string | null =>
	name === null || columns.has(name) ? name : `column ${hide(name)}`;
