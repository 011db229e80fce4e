import { failure, success, type Outcome } from '../outcome';
import { openPackage, type PackageInput } from '../zip/open-package';
import type { ByteSource } from '../zip/package';
import { readAhead } from '../zip/read-ahead';
import { inflatedSource } from './inflated-source';

/**
 * A kept roster as what was once given, so that `check` makes its tables anew. Its password cells
 * read `(hidden)`: it is for looking and comparing, and must never be sent.
 * @param zip the bytes that `keptRoster` gave
 * @returns a failure when they are no zip any more
 */
export async function reopenedRoster(
	zip: ByteSource,
	{ name, kind }: Pick<PackageInput, 'name' | 'kind'>
): Promise<Outcome<PackageInput, 'damaged'>> {
	const whole: PackageInput = {
		name,
		kind: 'zip',
		files: [{ source: readAhead({ ...zip, name }), path: name }]
	};
	if (kind === 'zip') return success(whole);
	const opened = await openPackage(whole);
	if (!opened.ok || opened.value.kind !== 'zip') return failure('damaged');
	const files = opened.value.files.map((file) => ({
		source: inflatedSource(file),
		path: file.path
	}));
	return success({ name, kind, files });
}
