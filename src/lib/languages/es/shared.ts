import type { SharedWords } from '../catalogue/shared';
import * as editsCorrectionSheetWords from './core/edits/correction-sheet-words';
import * as editsWords from './core/edits/words';
import * as hostingWords from './core/hosting/words';
import * as profilesDemandsWords from './core/profiles/demands/words';
import * as profilesFormatWords from './core/profiles/format/words';
import * as profilesWordsCellDemands from './core/profiles/words.cell-demands';
import * as profilesWordsConflicts from './core/profiles/words.conflicts';
import * as profilesWordsPackageDemands from './core/profiles/words.package-demands';
import * as profilesWordsSetDemands from './core/profiles/words.set-demands';
import * as profilesWordsVerdicts from './core/profiles/words.verdicts';
import * as reportAnonymWords from './core/report/anonym/words';
import * as reportHtmlWords from './core/report/html/words';
import * as rostersWords from './core/rosters/words';
import * as snapshotsDeltaZipWords from './core/snapshots/delta-zip-words';
import * as snapshotsFileWords from './core/snapshots/file-words';
import * as snapshotsWords from './core/snapshots/words';

/** What screens, the worker and the build say, in Spanish. */
export const shared = {
	'core/edits/correction-sheet-words': editsCorrectionSheetWords,
	'core/edits/words': editsWords,
	'core/hosting/words': hostingWords,
	'core/profiles/demands/words': profilesDemandsWords,
	'core/profiles/format/words': profilesFormatWords,
	'core/profiles/words.cell-demands': profilesWordsCellDemands,
	'core/profiles/words.conflicts': profilesWordsConflicts,
	'core/profiles/words.package-demands': profilesWordsPackageDemands,
	'core/profiles/words.set-demands': profilesWordsSetDemands,
	'core/profiles/words.verdicts': profilesWordsVerdicts,
	'core/report/anonym/words': reportAnonymWords,
	'core/report/html/words': reportHtmlWords,
	'core/rosters/words': rostersWords,
	'core/snapshots/delta-zip-words': snapshotsDeltaZipWords,
	'core/snapshots/file-words': snapshotsFileWords,
	'core/snapshots/words': snapshotsWords
} satisfies SharedWords;
