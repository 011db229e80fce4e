import type * as coreEditsCorrectionSheetWords from '../core/edits/correction-sheet-words.en';
import type * as coreEditsWords from '../core/edits/words.en';
import type * as coreHostingWords from '../core/hosting/words.en';
import type * as coreProfilesWords from '../core/profiles/words.en';
import type * as coreReportAnonymWords from '../core/report/anonym/words.en';
import type * as coreReportHtmlWords from '../core/report/html/words.en';
import type * as coreRostersWords from '../core/rosters/words.en';
import type * as coreSnapshotsDeltaZipWords from '../core/snapshots/delta-zip-words.en';
import type * as coreSnapshotsFileWords from '../core/snapshots/file-words.en';
import type * as coreSnapshotsWords from '../core/snapshots/words.en';
import type * as uiBrakesWords from '../ui/brakes/words.en';
import type * as uiCompareWordsDelta from '../ui/compare/words.delta.en';
import type * as uiCompareWords from '../ui/compare/words.en';
import type * as uiCompareWordsLists from '../ui/compare/words.lists.en';
import type * as uiDeviceWords from '../ui/device/words.en';
import type * as uiDirectorWords from '../ui/director/words.en';
import type * as uiDocsWords from '../ui/docs/words.en';
import type * as uiDocsWordsGlossary from '../ui/docs/words.glossary.en';
import type * as uiDocsWordsPages from '../ui/docs/words.pages.en';
import type * as uiDocsWordsWay from '../ui/docs/words.way.en';
import type * as uiEditorWords from '../ui/editor/words.en';
import type * as uiEditorWordsFields from '../ui/editor/words.fields.en';
import type * as uiEditsHabitWords from '../ui/edits/habit-words.en';
import type * as uiEditsLeaveOutWords from '../ui/edits/leave-out-words.en';
import type * as uiEditsWords from '../ui/edits/words.en';
import type * as uiExplorerWords from '../ui/explorer/words.en';
import type * as uiFactsWordsCriteria from '../ui/facts/words.criteria.en';
import type * as uiFactsWords from '../ui/facts/words.en';
import type * as uiForecastWords from '../ui/forecast/words.en';
import type * as uiHelpWords from '../ui/help/words.en';
import type * as uiHistoryWords from '../ui/history/words.en';
import type * as uiHostWords from '../ui/host/words.en';
import type * as uiHostWordsPage from '../ui/host/words.page.en';
import type * as uiKeptWords from '../ui/kept/words.en';
import type * as uiPrivacyStatement from '../ui/privacy/statement.en';
import type * as uiPrivacyWords from '../ui/privacy/words.en';
import type * as uiProfileCompareWords from '../ui/profile-compare/words.en';
import type * as uiProfilesWords from '../ui/profiles/words.en';
import type * as uiReceiverWords from '../ui/receiver/words.en';
import type * as uiReceiversWords from '../ui/receivers/words.en';
import type * as uiRollOverWords from '../ui/roll-over/words.en';
import type * as uiRosterWords from '../ui/roster/words.en';
import type * as uiRosterWordsWay from '../ui/roster/words.way.en';
import type * as uiRulesWords from '../ui/rules/words.en';
import type * as uiShareWords from '../ui/share/words.en';
import type * as uiSheetsWords from '../ui/sheets/words.en';
import type * as uiSheetsWordsWay from '../ui/sheets/words.way.en';
import type * as uiSuccessWords from '../ui/success/words.en';
import type * as uiWords from '../ui/words.en';
import type * as workersCompareWords from '../workers/compare-words.en';
import type * as workersHabitWords from '../workers/habit-words.en';
import type * as workersSheetWords from '../workers/sheet-words.en';
import type * as profilePagesAsks from '../../vite/profile-pages/words/asks.en';
import type * as profilePagesCellAsks from '../../vite/profile-pages/words/cell-asks.en';
import type * as profilePagesConditions from '../../vite/profile-pages/words/conditions.en';
import type * as profilePagesDelivery from '../../vite/profile-pages/words/delivery.en';
import type * as profilePagesEffects from '../../vite/profile-pages/words/effects.en';
import type * as profilePagesOverview from '../../vite/profile-pages/words/overview.en';
import type * as profilePagesPackageAsks from '../../vite/profile-pages/words/package-asks.en';
import type * as profilePagesSetAsks from '../../vite/profile-pages/words/set-asks.en';
import type * as profilePagesWording from '../../vite/profile-pages/words/wording.en';
import type { FixWords } from './fix-words';
import type { RulePageWords, RuleWords } from './rule-words';
import type { Widened } from './widened';

/*
 * What a language has to say, by area: each is named by the path of its English file below `src/lib`,
 * and has the same names in it. A language is one file that holds all three.
 */

/** What the screens say. */
export interface PageWords {
	'core/edits/correction-sheet-words': Widened<typeof coreEditsCorrectionSheetWords>;
	'core/edits/words': Widened<typeof coreEditsWords>;
	'core/hosting/words': Widened<typeof coreHostingWords>;
	'core/profiles/words': Widened<typeof coreProfilesWords>;
	'core/report/anonym/words': Widened<typeof coreReportAnonymWords>;
	'core/report/html/words': Widened<typeof coreReportHtmlWords>;
	'core/rosters/words': Widened<typeof coreRostersWords>;
	'core/snapshots/delta-zip-words': Widened<typeof coreSnapshotsDeltaZipWords>;
	'core/snapshots/file-words': Widened<typeof coreSnapshotsFileWords>;
	'core/snapshots/words': Widened<typeof coreSnapshotsWords>;
	'ui/brakes/words': Widened<typeof uiBrakesWords>;
	'ui/compare/words.delta': Widened<typeof uiCompareWordsDelta>;
	'ui/compare/words': Widened<typeof uiCompareWords>;
	'ui/compare/words.lists': Widened<typeof uiCompareWordsLists>;
	'ui/device/words': Widened<typeof uiDeviceWords>;
	'ui/director/words': Widened<typeof uiDirectorWords>;
	'ui/docs/words': Widened<typeof uiDocsWords>;
	'ui/docs/words.glossary': Widened<typeof uiDocsWordsGlossary>;
	'ui/docs/words.pages': Widened<typeof uiDocsWordsPages>;
	'ui/docs/words.way': Widened<typeof uiDocsWordsWay>;
	'ui/editor/words': Widened<typeof uiEditorWords>;
	/** Its forms hold one another, which no mapped type can follow: the twin's own types check it. */
	'ui/editor/words.fields': Readonly<Record<keyof typeof uiEditorWordsFields, unknown>>;
	'ui/edits/habit-words': Widened<typeof uiEditsHabitWords>;
	'ui/edits/leave-out-words': Widened<typeof uiEditsLeaveOutWords>;
	'ui/edits/words': Widened<typeof uiEditsWords>;
	'ui/explorer/words': Widened<typeof uiExplorerWords>;
	'ui/facts/words.criteria': Widened<typeof uiFactsWordsCriteria>;
	'ui/facts/words': Widened<typeof uiFactsWords>;
	'ui/forecast/words': Widened<typeof uiForecastWords>;
	'ui/help/words': Widened<typeof uiHelpWords>;
	'ui/history/words': Widened<typeof uiHistoryWords>;
	'ui/host/words': Widened<typeof uiHostWords>;
	'ui/host/words.page': Widened<typeof uiHostWordsPage>;
	'ui/kept/words': Widened<typeof uiKeptWords>;
	'ui/privacy/statement': Widened<typeof uiPrivacyStatement>;
	'ui/privacy/words': Widened<typeof uiPrivacyWords>;
	'ui/profile-compare/words': Widened<typeof uiProfileCompareWords>;
	'ui/profiles/words': Widened<typeof uiProfilesWords>;
	'ui/receiver/words': Widened<typeof uiReceiverWords>;
	'ui/receivers/words': Widened<typeof uiReceiversWords>;
	'ui/roll-over/words': Widened<typeof uiRollOverWords>;
	'ui/roster/words': Widened<typeof uiRosterWords>;
	'ui/roster/words.way': Widened<typeof uiRosterWordsWay>;
	'ui/rules/words': Widened<typeof uiRulesWords>;
	'ui/share/words': Widened<typeof uiShareWords>;
	'ui/sheets/words': Widened<typeof uiSheetsWords>;
	'ui/sheets/words.way': Widened<typeof uiSheetsWordsWay>;
	'ui/success/words': Widened<typeof uiSuccessWords>;
	'ui/words': Widened<typeof uiWords>;
}

/** What the worker says of a roster; rules and quick fixes by their ids. */
export interface WorkerWords {
	rules: Readonly<Record<string, RuleWords>>;
	fixes: Readonly<Record<string, FixWords>>;
	'core/edits/correction-sheet-words': Widened<typeof coreEditsCorrectionSheetWords>;
	'core/edits/words': Widened<typeof coreEditsWords>;
	'core/hosting/words': Widened<typeof coreHostingWords>;
	'core/profiles/words': Widened<typeof coreProfilesWords>;
	'core/report/anonym/words': Widened<typeof coreReportAnonymWords>;
	'core/report/html/words': Widened<typeof coreReportHtmlWords>;
	'core/rosters/words': Widened<typeof coreRostersWords>;
	'core/snapshots/delta-zip-words': Widened<typeof coreSnapshotsDeltaZipWords>;
	'core/snapshots/file-words': Widened<typeof coreSnapshotsFileWords>;
	'core/snapshots/words': Widened<typeof coreSnapshotsWords>;
	'workers/compare-words': Widened<typeof workersCompareWords>;
	'workers/habit-words': Widened<typeof workersHabitWords>;
	'workers/sheet-words': Widened<typeof workersSheetWords>;
}

/** What the pages of rules and receivers say, which the build makes. */
export interface BookWords {
	rules: Readonly<Record<string, RuleWords>>;
	'rule-pages': Readonly<Record<string, RulePageWords>>;
	'core/edits/correction-sheet-words': Widened<typeof coreEditsCorrectionSheetWords>;
	'core/edits/words': Widened<typeof coreEditsWords>;
	'core/hosting/words': Widened<typeof coreHostingWords>;
	'core/profiles/words': Widened<typeof coreProfilesWords>;
	'core/report/anonym/words': Widened<typeof coreReportAnonymWords>;
	'core/report/html/words': Widened<typeof coreReportHtmlWords>;
	'core/rosters/words': Widened<typeof coreRostersWords>;
	'core/snapshots/delta-zip-words': Widened<typeof coreSnapshotsDeltaZipWords>;
	'core/snapshots/file-words': Widened<typeof coreSnapshotsFileWords>;
	'core/snapshots/words': Widened<typeof coreSnapshotsWords>;
	'profile-pages/asks': Widened<typeof profilePagesAsks>;
	'profile-pages/cell-asks': Widened<typeof profilePagesCellAsks>;
	'profile-pages/conditions': Widened<typeof profilePagesConditions>;
	'profile-pages/delivery': Widened<typeof profilePagesDelivery>;
	'profile-pages/effects': Widened<typeof profilePagesEffects>;
	'profile-pages/overview': Widened<typeof profilePagesOverview>;
	'profile-pages/package-asks': Widened<typeof profilePagesPackageAsks>;
	'profile-pages/set-asks': Widened<typeof profilePagesSetAsks>;
	'profile-pages/wording': Widened<typeof profilePagesWording>;
}
