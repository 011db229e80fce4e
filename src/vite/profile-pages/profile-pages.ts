import type { Profile } from '../../lib/core/profiles/format/profile';
import { shippedIds, shippedProfile } from '../../lib/core/profiles/shipped';
import type {
	DemandView,
	ProfileLine,
	ProfilePageView,
	SourceView
} from '../../lib/core/report/profile-page';
import { deliveriesOf } from './deliveries';
import { inheritedOf } from './inherited';
import { overviewOf } from './overview';
import { PageContext } from './page-context';
import { placesOf } from './places';
import { mapsOf, questionsOf } from './questions';
import { compareWords, showsWords } from './words/delivery';
import { effectWords } from './words/effects';
import { dayWords } from './words/wording';

export { speakInBook } from '../book-languages';

/** The index and the pages of all receivers that come with Rollcall, in their order. */
export interface ProfilePages {
	readonly index: readonly ProfileLine[];
	readonly pages: readonly ProfilePageView[];
}

/** Makes the pages of all profiles that come with Rollcall. */
export function makeProfilePages(): ProfilePages {
	const profiles = shippedIds.flatMap((id) => shippedProfile(id) ?? []);
	return { index: profiles.map(profileLine), pages: profiles.map(profilePage) };
}

const profileLine = (profile: Profile): ProfileLine => ({
	id: profile.id,
	title: profile.title,
	about: profile.about ?? null,
	base: profile.base,
	revision: profile.revision,
	demands: new Set(profile.demands.map(({ id }) => id)).size,
	words: Object.values(profile.sources)
		.map(({ title }) => title)
		.join('\n')
});

/** The page of one receiver. Numbers of its sheet get their address in the order of the page. */
export function profilePage(profile: Profile): ProfilePageView {
	const context = new PageContext(profile);
	const places = placesOf(context);
	const deliveries = deliveriesOf(context);
	return {
		...profileLine(profile),
		counts: countsOf(places.flatMap(({ parts }) => parts.flatMap(({ demands }) => demands))),
		overview: overviewOf(profile),
		effects: Object.entries(profile.effects).map(([effect, says]) => ({
			// The keys are those of the format, which TypeScript forgets.
			effect: effectWords[effect as keyof typeof effectWords],
			says
		})),
		places,
		inherited: inheritedOf(profile),
		questions: questionsOf(context),
		maps: mapsOf(context),
		deliveries,
		compares: comparesOf(profile),
		terms: Object.entries(profile.terms).map(([column, term]) => ({ column, term })),
		checklist: profile.checklist.map((note) => ({ ...context.sheetId(note), says: note.says })),
		notJudged: profile.notJudged.map((note) => ({ ...context.sheetId(note), says: note.because })),
		openQuestions: profile.openQuestions,
		sources: sourcesOf(profile)
	};
}

function countsOf(demands: readonly DemandView[]): ProfilePageView['counts'] {
	const count = { error: 0, warning: 0, info: 0, relaxed: 0 };
	for (const { severity, isRelaxed } of demands) count[isRelaxed ? 'relaxed' : severity]++;
	return count;
}

function comparesOf({ compare, shows }: Profile): string[] {
	const loose = (['ids', 'values', 'headers', 'files'] as const).filter(
		(what) => compare[what as keyof typeof compare] === 'ignoreCase'
	);
	return [
		...(loose.length === 0 ? [compareWords.exact] : loose.map((what) => compareWords[what])),
		...(shows === undefined ? [] : [showsWords[shows]])
	];
}

const sourcesOf = ({ sources }: Profile): SourceView[] =>
	Object.entries(sources).map(([key, { title, url = null, read }]) => ({
		key,
		title,
		url,
		read: dayWords(read)
	}));
