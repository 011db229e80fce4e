import { count as countOf } from '../../../languages/en/counts';
import type { Difference, Leak } from './anonym-proof';
import type { AnonymProblem } from './anonym-zip';

/** Why no copy without people can be made, and what to do. */
export function anonymRefusal({ code, file }: AnonymProblem): string {
	switch (code) {
		case 'refused':
			return `${file} could not be checked, so no copy without people can be made of it.`;
		case 'unread':
			return `${file} cannot be read to its end, so nobody can tell what in it names a person. Take it out of the zip or export it again, and make the copy then.`;
		case 'encoding':
			return `${file} is written in Shift_JIS, in which letters cannot be put in the place of others. Save it as UTF-8 first, and make the copy then.`;
	}
}

const findings = (count: number): string =>
	count === 1 ? '1 finding' : `${countOf(count)} findings`;

/** What a person should know of a copy. */
export const anonymNotes = {
	leak: ({ file, column, values }: Leak): string =>
		`${values === 1 ? '1 value' : `${countOf(values)} values`} of ${column} in ${file} would have stayed as in the original.`,
	difference: ({ rule, file, before, after }: Difference): string =>
		`${rule}${file === null ? '' : ` in ${file}`}: ${findings(before)} of the original ${before === 1 ? 'is' : 'are'} not in the copy, ${findings(after)} of the copy ${after === 1 ? 'is' : 'are'} not in the original.`,
	same: 'A check finds the same in the copy as in the original, at the same places.',
	seed: 'Keep the original to yourself: with it and the seed anybody can make the same copy, and see who is who.'
} as const;
