import type { Profile } from './format/profile';

/** An answer to a question of a profile. */
export type Answer = string | boolean;

/** A profile that was chosen for a check, with what the user answered to its questions. */
export interface ChosenProfile {
	readonly profile: Profile;
	/** By id of the setting; one that is not here keeps its default. */
	readonly answers?: Readonly<Record<string, Answer>>;
	/** Lower-case hex SHA-256 of the profile's JSON text; null where nobody hashed it. */
	readonly sha256?: string | null;
}

/** A question, its answer, and whether that is the profile's own. */
export interface Answered {
	readonly key: string;
	readonly value: Answer;
	readonly default: boolean;
}

/** Every question of a profile with the answer that counts, in the profile's order. */
export const answered = ({ profile, answers = {} }: ChosenProfile): Answered[] =>
	profile.settings.map(({ id, default: own }) => {
		const given = Object.hasOwn(answers, id) ? answers[id] : undefined;
		return { key: id, value: given ?? own, default: given === undefined || given === own };
	});

/** The entries of a list that was typed in: between commas, semicolons or line ends. */
export const listed = (answer: Answer): string[] =>
	String(answer)
		.split(/[,;\n]/)
		.map((entry) => entry.trim())
		.filter((entry) => entry !== '');
