import { isSealedPack, openSealedPack, type PackProblem } from '../core/rosters/sealed-pack';
import { blobSource } from '../core/zip/byte-source';
import { readAhead } from '../core/zip/read-ahead';
import { openFileCipher } from '../storage/file-cipher';
import { canSeal } from '../storage/sealing';
import type { CheckRequest } from './api';

/** A class pack with a passphrase that is not open; `problem` is null where none was typed yet. */
export interface StillSealed {
	readonly kind: 'sealed';
	readonly problem: PackProblem | 'no-encryption' | null;
}

/** What can be checked. The passphrase is no part of it: nothing holds it longer than it takes. */
export interface Unsealed {
	readonly kind: 'request';
	readonly request: CheckRequest;
}

/**
 * A request as it can be checked: a class pack with a passphrase is opened by it, in memory. Any other
 * file stays as it is, and so does one that cannot be read, of which the check has the words.
 */
export async function unsealed({
	passphrase,
	...request
}: CheckRequest): Promise<Unsealed | StillSealed> {
	const [given, ...others] = request.files;
	const asItIs: Unsealed = { kind: 'request', request };
	if (given === undefined || others.length > 0) return asItIs;
	try {
		const source = readAhead(blobSource(given.file, given.file.name));
		if (!(await isSealedPack(source))) return asItIs;
		const opened = await openSealedPack(source);
		if (!opened.ok) return still(opened.problem);
		if (!canSeal()) return still('no-encryption');
		if (passphrase === undefined) return still(null);
		const zip = await opened.value.open(await openFileCipher(opened.value.seal, passphrase));
		if (!zip.ok) return still(zip.problem);
		const file = new File([new Uint8Array(zip.value)], given.file.name);
		return { kind: 'request', request: { ...request, files: [{ file, path: '' }] } };
	} catch {
		// It became unreadable: the check comes upon the same, and says so.
		return asItIs;
	}
}

const still = (problem: StillSealed['problem']): StillSealed => ({ kind: 'sealed', problem });
