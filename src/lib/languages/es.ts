import * as coreEditsCorrectionSheetWords from './es/core/edits/correction-sheet-words';
import * as coreEditsFixesWords from './es/core/edits/fixes/words';
import * as coreEditsWords from './es/core/edits/words';
import * as coreHostingWords from './es/core/hosting/words';
import * as corePreviousWords from './es/core/previous/words';
import * as coreProfilesDemandsWords from './es/core/profiles/demands/words';
import * as coreProfilesFormatWords from './es/core/profiles/format/words';
import * as coreProfilesWords from './es/core/profiles/words';
import * as coreReportAnonymWords from './es/core/report/anonym/words';
import * as coreReportHtmlWords from './es/core/report/html/words';
import * as coreRostersWords from './es/core/rosters/words';
import * as coreRulesCellsWords from './es/core/rules/cells/words';
import * as coreRulesCsvWords from './es/core/rules/csv/words';
import * as coreRulesKeysWords from './es/core/rules/keys/words';
import * as coreRulesPackageWords from './es/core/rules/package/words';
import * as coreRulesWords from './es/core/rules/words';
import * as coreSnapshotsDeltaZipWords from './es/core/snapshots/delta-zip-words';
import * as coreSnapshotsFileWords from './es/core/snapshots/file-words';
import * as coreSnapshotsWords from './es/core/snapshots/words';
import * as coreVersionWords from './es/core/version/words';
import * as uiBrakesWords from './es/ui/brakes/words';
import * as uiCompareWordsDelta from './es/ui/compare/words.delta';
import * as uiCompareWords from './es/ui/compare/words';
import * as uiCompareWordsLists from './es/ui/compare/words.lists';
import * as uiDeviceWords from './es/ui/device/words';
import * as uiDirectorWords from './es/ui/director/words';
import * as uiDocsWords from './es/ui/docs/words';
import * as uiDocsWordsGlossary from './es/ui/docs/words.glossary';
import * as uiDocsWordsPages from './es/ui/docs/words.pages';
import * as uiDocsWordsWay from './es/ui/docs/words.way';
import * as uiEditorWords from './es/ui/editor/words';
import * as uiEditorWordsFields from './es/ui/editor/words.fields';
import * as uiEditsHabitWords from './es/ui/edits/habit-words';
import * as uiEditsLeaveOutWords from './es/ui/edits/leave-out-words';
import * as uiEditsWords from './es/ui/edits/words';
import * as uiExplorerWords from './es/ui/explorer/words';
import * as uiFactsWordsCriteria from './es/ui/facts/words.criteria';
import * as uiFactsWords from './es/ui/facts/words';
import * as uiForecastWords from './es/ui/forecast/words';
import * as uiHelpWords from './es/ui/help/words';
import * as uiHistoryWords from './es/ui/history/words';
import * as uiHostWords from './es/ui/host/words';
import * as uiHostWordsPage from './es/ui/host/words.page';
import * as uiKeptWords from './es/ui/kept/words';
import * as uiPrivacyStatement from './es/ui/privacy/statement';
import * as uiPrivacyWords from './es/ui/privacy/words';
import * as uiProfileCompareWords from './es/ui/profile-compare/words';
import * as uiProfilesWords from './es/ui/profiles/words';
import * as uiReceiverWords from './es/ui/receiver/words';
import * as uiReceiversWords from './es/ui/receivers/words';
import * as uiRollOverWords from './es/ui/roll-over/words';
import * as uiRosterWords from './es/ui/roster/words';
import * as uiRosterWordsWay from './es/ui/roster/words.way';
import * as uiRulesWords from './es/ui/rules/words';
import * as uiShareWords from './es/ui/share/words';
import * as uiSheetsWords from './es/ui/sheets/words';
import * as uiSheetsWordsWay from './es/ui/sheets/words.way';
import * as uiSuccessWords from './es/ui/success/words';
import * as uiWords from './es/ui/words';
import * as workersCompareWords from './es/workers/compare-words';
import * as workersHabitWords from './es/workers/habit-words';
import * as workersSheetWords from './es/workers/sheet-words';
import * as profilePagesAsks from './es/profile-pages/asks';
import * as profilePagesCellAsks from './es/profile-pages/cell-asks';
import * as profilePagesConditions from './es/profile-pages/conditions';
import * as profilePagesDelivery from './es/profile-pages/delivery';
import * as profilePagesEffects from './es/profile-pages/effects';
import * as profilePagesOverview from './es/profile-pages/overview';
import * as profilePagesPackageAsks from './es/profile-pages/package-asks';
import * as profilePagesSetAsks from './es/profile-pages/set-asks';
import * as profilePagesWording from './es/profile-pages/wording';
import { fixes } from './es/core/fixes';
import { packageRules } from './es/rules/package';
import { versionRules } from './es/rules/version';
import { manifestRules } from './es/rules/manifest';
import { csvRules } from './es/rules/csv';
import { headerRules } from './es/rules/header';
import { cellsRules } from './es/rules/cells';
import { keysRules } from './es/rules/keys';
import { deliveryRules } from './es/rules/delivery';
import { rolesRules } from './es/rules/roles';
import { logicRules } from './es/rules/logic';
import { gradebookRules } from './es/rules/gradebook';
import { plausibilityRules } from './es/rules/plausibility';
import { packagePages } from './es/rule-pages/package';
import { versionPages } from './es/rule-pages/version';
import { manifestPages } from './es/rule-pages/manifest';
import { csvPages } from './es/rule-pages/csv';
import { headerPages } from './es/rule-pages/header';
import { cellsPages } from './es/rule-pages/cells';
import { keysPages } from './es/rule-pages/keys';
import { deliveryPages } from './es/rule-pages/delivery';
import { rolesPages } from './es/rule-pages/roles';
import { logicPages } from './es/rule-pages/logic';
import { gradebookPages } from './es/rule-pages/gradebook';
import { plausibilityPages } from './es/rule-pages/plausibility';
import type { BookWords, PageWords, WorkerWords } from './catalogue';

/*
 * Rollcall in Spanish, as districts in the United States write it. Each word file below `es` is the
 * twin of the English file of the same path.
 */

const rules = {
	...packageRules,
	...versionRules,
	...manifestRules,
	...csvRules,
	...headerRules,
	...cellsRules,
	...keysRules,
	...deliveryRules,
	...rolesRules,
	...logicRules,
	...gradebookRules,
	...plausibilityRules
};

/** What the screens say. */
export const page = {
	'core/edits/correction-sheet-words': coreEditsCorrectionSheetWords,
	'core/edits/words': coreEditsWords,
	'core/hosting/words': coreHostingWords,
	'core/profiles/demands/words': coreProfilesDemandsWords,
	'core/profiles/format/words': coreProfilesFormatWords,
	'core/profiles/words': coreProfilesWords,
	'core/report/anonym/words': coreReportAnonymWords,
	'core/report/html/words': coreReportHtmlWords,
	'core/rosters/words': coreRostersWords,
	'core/snapshots/delta-zip-words': coreSnapshotsDeltaZipWords,
	'core/snapshots/file-words': coreSnapshotsFileWords,
	'core/snapshots/words': coreSnapshotsWords,
	'ui/brakes/words': uiBrakesWords,
	'ui/compare/words.delta': uiCompareWordsDelta,
	'ui/compare/words': uiCompareWords,
	'ui/compare/words.lists': uiCompareWordsLists,
	'ui/device/words': uiDeviceWords,
	'ui/director/words': uiDirectorWords,
	'ui/docs/words': uiDocsWords,
	'ui/docs/words.glossary': uiDocsWordsGlossary,
	'ui/docs/words.pages': uiDocsWordsPages,
	'ui/docs/words.way': uiDocsWordsWay,
	'ui/editor/words': uiEditorWords,
	'ui/editor/words.fields': uiEditorWordsFields,
	'ui/edits/habit-words': uiEditsHabitWords,
	'ui/edits/leave-out-words': uiEditsLeaveOutWords,
	'ui/edits/words': uiEditsWords,
	'ui/explorer/words': uiExplorerWords,
	'ui/facts/words.criteria': uiFactsWordsCriteria,
	'ui/facts/words': uiFactsWords,
	'ui/forecast/words': uiForecastWords,
	'ui/help/words': uiHelpWords,
	'ui/history/words': uiHistoryWords,
	'ui/host/words': uiHostWords,
	'ui/host/words.page': uiHostWordsPage,
	'ui/kept/words': uiKeptWords,
	'ui/privacy/statement': uiPrivacyStatement,
	'ui/privacy/words': uiPrivacyWords,
	'ui/profile-compare/words': uiProfileCompareWords,
	'ui/profiles/words': uiProfilesWords,
	'ui/receiver/words': uiReceiverWords,
	'ui/receivers/words': uiReceiversWords,
	'ui/roll-over/words': uiRollOverWords,
	'ui/roster/words': uiRosterWords,
	'ui/roster/words.way': uiRosterWordsWay,
	'ui/rules/words': uiRulesWords,
	'ui/share/words': uiShareWords,
	'ui/sheets/words': uiSheetsWords,
	'ui/sheets/words.way': uiSheetsWordsWay,
	'ui/success/words': uiSuccessWords,
	'ui/words': uiWords
} satisfies PageWords;

/** What the worker says of a roster. */
export const worker = {
	rules,
	fixes,
	'core/edits/correction-sheet-words': coreEditsCorrectionSheetWords,
	'core/edits/fixes/words': coreEditsFixesWords,
	'core/edits/words': coreEditsWords,
	'core/hosting/words': coreHostingWords,
	'core/previous/words': corePreviousWords,
	'core/profiles/demands/words': coreProfilesDemandsWords,
	'core/profiles/format/words': coreProfilesFormatWords,
	'core/profiles/words': coreProfilesWords,
	'core/report/anonym/words': coreReportAnonymWords,
	'core/report/html/words': coreReportHtmlWords,
	'core/rosters/words': coreRostersWords,
	'core/rules/cells/words': coreRulesCellsWords,
	'core/rules/csv/words': coreRulesCsvWords,
	'core/rules/keys/words': coreRulesKeysWords,
	'core/rules/package/words': coreRulesPackageWords,
	'core/rules/words': coreRulesWords,
	'core/snapshots/delta-zip-words': coreSnapshotsDeltaZipWords,
	'core/snapshots/file-words': coreSnapshotsFileWords,
	'core/snapshots/words': coreSnapshotsWords,
	'core/version/words': coreVersionWords,
	'workers/compare-words': workersCompareWords,
	'workers/habit-words': workersHabitWords,
	'workers/sheet-words': workersSheetWords
} satisfies WorkerWords;

/** What the pages of rules and receivers say, which the build makes. */
export const book = {
	rules,
	'rule-pages': {
		...packagePages,
		...versionPages,
		...manifestPages,
		...csvPages,
		...headerPages,
		...cellsPages,
		...keysPages,
		...deliveryPages,
		...rolesPages,
		...logicPages,
		...gradebookPages,
		...plausibilityPages
	},
	'core/edits/correction-sheet-words': coreEditsCorrectionSheetWords,
	'core/edits/fixes/words': coreEditsFixesWords,
	'core/edits/words': coreEditsWords,
	'core/hosting/words': coreHostingWords,
	'core/previous/words': corePreviousWords,
	'core/profiles/demands/words': coreProfilesDemandsWords,
	'core/profiles/format/words': coreProfilesFormatWords,
	'core/profiles/words': coreProfilesWords,
	'core/report/anonym/words': coreReportAnonymWords,
	'core/report/html/words': coreReportHtmlWords,
	'core/rosters/words': coreRostersWords,
	'core/rules/cells/words': coreRulesCellsWords,
	'core/rules/csv/words': coreRulesCsvWords,
	'core/rules/keys/words': coreRulesKeysWords,
	'core/rules/package/words': coreRulesPackageWords,
	'core/rules/words': coreRulesWords,
	'core/snapshots/delta-zip-words': coreSnapshotsDeltaZipWords,
	'core/snapshots/file-words': coreSnapshotsFileWords,
	'core/snapshots/words': coreSnapshotsWords,
	'core/version/words': coreVersionWords,
	'profile-pages/asks': profilePagesAsks,
	'profile-pages/cell-asks': profilePagesCellAsks,
	'profile-pages/conditions': profilePagesConditions,
	'profile-pages/delivery': profilePagesDelivery,
	'profile-pages/effects': profilePagesEffects,
	'profile-pages/overview': profilePagesOverview,
	'profile-pages/package-asks': profilePagesPackageAsks,
	'profile-pages/set-asks': profilePagesSetAsks,
	'profile-pages/wording': profilePagesWording
} satisfies BookWords;
