import type { Version } from '../spec/spec';
import { versions } from '../spec/versions';
import { fileCoverage } from './version-evidence';

/** A CSV under a name of its own is taken for a file of the standard from this share on. */
const SAME_FILE = 0.8;

const byAge: readonly Version[] = ['1.1', '1.2', '1.0'];

/** The file of the standard, of whatever version, whose columns a first row has; undefined for none. */
export function fileOfHeader(header: readonly string[]): string | undefined {
	const shares = byAge.flatMap((version) =>
		versions[version].files.map(({ name }) => ({
			name,
			share: fileCoverage(version, name, header)
		}))
	);
	const [best] = shares.sort((a, b) => b.share - a.share);
	return best.share < SAME_FILE ? undefined : best.name;
}
