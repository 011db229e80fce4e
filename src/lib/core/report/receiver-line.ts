import type { Profile } from '../profiles/format/profile';

/** What a person needs to know of a receiver to choose it. */
export interface ReceiverLine {
	/** Id of its profile. */
	readonly id: string;
	readonly title: string;
	/** Who that is and what it is sent for, in a sentence; null where the profile does not say. */
	readonly about: string | null;
	/** Version of the standard it builds on. */
	readonly base: Profile['base'];
	/** How many questions it has. */
	readonly questions: number;
}
