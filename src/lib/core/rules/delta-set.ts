import { smallestSet } from './smallest-set';

const TIME = '2026-10-01T08:00:00.000Z';

/**
 * The smallest set as a delivery of changes, for examples: every file a delta, every record active.
 * `changes` puts a text in the place of another, by file; throws when it does not stand there.
 * @param whole the set that is turned into changes, the smallest one of 1.1 where none is given
 */
export function deltaSet(
	changes: Readonly<Record<string, readonly [from: string, to: string]>>,
	whole = smallestSet
): Record<string, string> {
	const files = Object.entries(whole).map(([file, text]) => [file, deltaText(file, text)]);
	const set: Record<string, string> = Object.fromEntries(files);
	for (const [file, [from, to]] of Object.entries(changes)) {
		if (!set[file].includes(from)) throw new Error(`${file} as a delta does not hold ${from}`);
		set[file] = set[file].replace(from, () => to);
	}
	return set;
}

const deltaText = (file: string, text: string): string =>
	file === 'manifest.csv'
		? text.replaceAll(',bulk', ',delta')
		: text.replaceAll(/^([^,\r\n]+),,,/gm, `$1,active,${TIME},`);
