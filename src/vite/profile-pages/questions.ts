import type { Profile } from '../../lib/core/profiles/format/profile';
import type { MapView, QuestionView } from '../../lib/core/report/profile-page';
import type { PageContext } from './page-context';
import { filesNamed } from './words/cell-asks';
import { questionWords as words } from './words/overview';
import { all, allNamed, wordingOf } from './words/wording';

type Setting = Profile['settings'][number];

/** The questions that only the sender can answer, numbered as conditions name them. */
export const questionsOf = ({ profile }: PageContext): QuestionView[] =>
	profile.settings.map((setting, index) => ({
		number: index + 1,
		ask: setting.ask,
		options: optionsOf(setting),
		given: givenOf(setting),
		ids: [
			...new Set(
				profile.demands.filter((demand) => isAskedBy(demand, setting.id)).map(({ id }) => id)
			)
		]
	}));

function optionsOf(setting: Setting): string[] {
	if (setting.type === 'yesNo') return [words.yes, words.no];
	return setting.type === 'choice' ? Object.values(setting.options) : [words.kinds[setting.type]];
}

function givenOf(setting: Setting): string {
	if (setting.type === 'yesNo') return setting.default ? words.yes : words.no;
	if (setting.type === 'choice') return setting.options[setting.default] ?? setting.default;
	return setting.default === '' ? words.none : setting.default;
}

/** True where a demand depends on the answer: by a condition, or because it goes by it. */
const isAskedBy = (demand: Profile['demands'][number], setting: string): boolean =>
	JSON.stringify(demand).includes(`"setting.${setting}"`) ||
	('setting' in demand && demand.setting === setting) ||
	('settings' in demand && demand.settings?.includes(setting) === true);

const isWhole = (key: string): boolean => /^(?:0|[1-9]\d*)$/.test(key);

/** What becomes of values, table by table; values that become the same stand together. */
export const mapsOf = (context: PageContext): MapView[] =>
	Object.entries(context.profile.maps).map(([key, table]) => {
		const users = context.profile.demands.flatMap((demand) =>
			demand.kind === 'map' && demand.table === key ? [demand] : []
		);
		const places = users.map(({ files, columns }) =>
			words.place(columns === '*' ? words.everyColumn : allNamed(columns), filesNamed(files))
		);
		// Keys that are whole numbers come first in every object, whatever the file says.
		const written = [...Object.keys(table).filter((key) => !isWhole(key)), ...Object.keys(table)];
		const targets = [...new Set(written.map((value) => table[value] ?? ''))];
		return {
			key,
			title: wordingOf(all([...new Set(places)])),
			conditions: context.conditions(users[0]?.when, null),
			rows: targets.map((to) => ({
				from: Object.keys(table).filter((value) => table[value] === to),
				to
			}))
		};
	});
