import { judge } from '../../../src/lib/core/profiles/judge';
import { shippedProfile } from '../../../src/lib/core/profiles/shipped';
import { forecast, type Forecast } from '../../../src/lib/core/snapshots/forecast';
import { RosterDiffs } from '../../../src/lib/core/snapshots/roster-diff';
import type { Files, Sent } from './profile-cases';
import { checkedSent } from './sent';

/** What a shipped profile says of one delivery after another. */
export async function forecastOf(profile: string, before: Sent, after: Sent): Promise<Forecast> {
	const found = shippedProfile(profile);
	if (found === undefined) throw new Error(`no profile ${profile}`);
	const judged = async (sent: Sent) => {
		const chosen = { profile: found, ...(sent.answers ? { answers: sent.answers } : {}) };
		const checked = await judge(await checkedSent(sent), [chosen]);
		const [judgement] = checked.judgements;
		if (judgement === undefined) throw new Error('nothing was judged');
		return { set: checked.set, judgement };
	};
	const [was, is] = [await judged(before), await judged(after)];
	return forecast(was, is, new RosterDiffs(was.set, is.set));
}

/** Records of the small sets that belong to their one student, by how they begin. */
const OF_STUDENT = /^"?(student-1|enrollment-2|role-2)"?,/;

/** The small set with more students, who are in its class: copies of its one student. */
export const withStudents = (sent: Sent, count: number): Sent => ({
	...sent,
	files: mapped(sent.files, (text) => text + copies(text, OF_STUDENT, count))
});

/** Copies of the lines that begin so, with numbers behind all that may stand only once. */
export function copies(text: string, begin: RegExp, count: number): string {
	const lines = text.split('\n').filter((line) => begin.test(line));
	const numbers = Array.from({ length: count }, (_, n) => String(n + 1));
	return numbers
		.flatMap((n) =>
			lines.map((line) => {
				const own = line
					.replaceAll(/(student-1|enrollment-2|role-2)(?![-\w])/g, `$1-${n}`)
					.replaceAll(/lnovak|Local:17|\bS1\b/g, (value) => `${value}${n}`)
					// A copy has no parents of its own.
					.replace('parent-1', '');
				return `${own}\n`;
			})
		)
		.join('');
}

/** The files, each text made anew. */
export const mapped = (files: Files, make: (text: string, name: string) => string): Files =>
	Object.fromEntries(
		Object.entries(files).map(([name, content]) => [
			name,
			typeof content === 'string' ? make(content, name) : content
		])
	);

/** The same as a delivery of changes: every record active. */
export const asDelta = (sent: Sent): Sent => ({
	...sent,
	files: mapped(sent.files, (text, name) =>
		name === 'manifest.csv'
			? text.replaceAll(',bulk', ',delta')
			: text.replaceAll(/^([^,\r\n]+),,,/gm, '$1,active,2026-10-01T08:00:00.000Z,')
	)
});
