import type { ZipTrait } from '../zip-traits';
import type { DistrictFiles } from './district-files';

/** Files of a roster by name, as text or bytes; null for one that is not there. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** A zip that a receiver is sent, by what lies in it. */
export interface Sent {
	readonly files: Files;
	/** Name of the zip. */
	readonly name?: string;
	/** Entries that stand in other places: name in `files`, path in the zip. */
	readonly paths?: Readonly<Record<string, string>>;
	/** Something done to the bytes of the zip. */
	readonly trait?: ZipTrait;
	/** Compression of all entries: deflated where nothing is said. */
	readonly stored?: boolean;
	/** Bytes that the zip is said to have, where a size is what matters. */
	readonly bytes?: number;
	/** Answers to the questions of the profile. */
	readonly answers?: Readonly<Record<string, string | boolean>>;
	/** The day to judge by, YYYY-MM-DD. */
	readonly asOf?: string;
}

/** One fault, planted in the zip that the receiver takes. */
export interface ProfileFault {
	/** The sheet's id under which it has to be found. */
	readonly id: string;
	/** Told from other faults of the id by this. */
	readonly name?: string;
	/** What is otherwise than in the accepted zip: `files` are laid over its files. */
	readonly sent: Partial<Sent>;
	/** Where the finding of `id` lies, as far as it is said. */
	readonly at?: Readonly<{
		file?: string | null;
		row?: number | null;
		column?: string | null;
		value?: string | null;
	}>;
	/**
	 * Ids of other findings that it must cause at this receiver, each once: its own, and rules of the
	 * base that no demand answers. No more may come.
	 */
	readonly also?: readonly string[];
	/** What the zip as a whole meets; not looked at where it is left out. */
	readonly verdict?: 'accepted' | 'accepted-with-losses' | 'rejected' | 'unknown';
}

/** What is known of one profile by its sheet: the zip it takes, and a fault for each id. */
export interface ProfileCases {
	readonly profile: string;
	/** A small zip that is taken: no error and no warning. */
	readonly accepted: Sent;
	/** Ids of notes (info) that even the accepted zip has. */
	readonly notes?: readonly string[];
	readonly faults: readonly ProfileFault[];
	/** Makes a generated district of 2,000 students one that the receiver takes. */
	readonly district?: (files: DistrictFiles) => Sent;
}
