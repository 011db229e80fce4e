/** A file that this computer does not give us, or not to its end. The message says why, in words. */
export class UnreadableFile extends Error {
	override readonly name = 'UnreadableFile';

	constructor(
		/** Path as a person knows it. */
		readonly path: string,
		readonly why: string
	) {
		super(why);
	}
}

/** What the system's codes mean to a person. */
const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'there is no file or folder of this name',
	ENOTDIR: 'there is no file or folder of this name',
	ENAMETOOLONG: 'the name is longer than this computer allows',
	EACCES: 'this account may not read it',
	EPERM: 'this account may not read it',
	ELOOP: 'its links lead round in a circle',
	EMFILE: 'too many files are open on this computer',
	ENFILE: 'too many files are open on this computer',
	EBUSY: 'another program holds it',
	EIO: 'the disk reports an error'
};

/** Why the system refused, in words; its code where there are none. */
export function systemReason(error: unknown): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
	return reasons[code] ?? `the system says ${code}`;
}

/** Waits for an answer of the system about the file at `path`; a refusal becomes an `UnreadableFile`. */
export async function asked<Value>(path: string, answer: Promise<Value>): Promise<Value> {
	try {
		return await answer;
	} catch (error) {
		throw new UnreadableFile(path, systemReason(error));
	}
}
