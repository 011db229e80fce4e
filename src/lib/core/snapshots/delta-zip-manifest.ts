import { needsQuotes } from '../csv/raw-fields';
import type { RosterSet } from '../rules/roster-set';

/**
 * The manifest of a delivery of changes: `delta` for the files that it has, `absent` for all others,
 * name and code of the source system as the newer delivery has them (OneRoster CSV 1.1 and 1.2,
 * section 2: every property of a file is there; what the standard does not know is left out).
 * @param sent names of the files that are in the zip
 */
export function deltaManifest(
	{ spec, manifest }: RosterSet,
	sent: ReadonlySet<string>
): Uint8Array {
	if (spec.manifest === null) throw new Error('a version without a manifest has no changes');
	const rows = spec.manifest.properties.flatMap(({ name, file, required, allowedValues }) => {
		if (file !== undefined) return [[name, sent.has(file) ? 'delta' : 'absent']];
		const value = required ? allowedValues?.[0] : manifest?.value(name);
		return value === undefined ? [] : [[name, value]];
	});
	const text = [spec.manifest.header, ...rows]
		.map((cells) => `${cells.map(quoted).join(',')}\r\n`)
		.join('');
	return new TextEncoder().encode(text);
}

const quoted = (cell: string): string =>
	needsQuotes(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
