import type { Fault } from './fault';
import type { FileEnd, PackedData } from './package';

/** A file of a zip, a folder or a handful of files, before it is known what it counts as. */
export interface PackageItem {
	/** Full name as it stands, parts separated by slashes. */
	readonly path: string;
	readonly size: number;
	readonly compressedSize: number;
	/** Set where it lies in a zip as it is, without compression. */
	readonly stored?: boolean;
	/** Where it lies in a zip. */
	readonly packed?: PackedData;
	/** Equal for items whose content is equal as far as can be told without reading; null unknown. */
	readonly fingerprint: string | null;
	/** Why it cannot be opened. */
	readonly fault: Fault | null;
	/** Its bytes; `name` is what faults are reported under. */
	readonly open: (name: string) => AsyncGenerator<Uint8Array, FileEnd, undefined>;
}
