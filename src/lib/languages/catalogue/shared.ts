import type * as editsCorrectionSheetWords from '../../core/edits/correction-sheet-words.en';
import type * as editsWords from '../../core/edits/words.en';
import type * as hostingWords from '../../core/hosting/words.en';
import type * as profilesDemandsWords from '../../core/profiles/demands/words.en';
import type * as profilesFormatWords from '../../core/profiles/format/words.en';
import type * as profilesWordsCellDemands from '../../core/profiles/words.cell-demands.en';
import type * as profilesWordsConflicts from '../../core/profiles/words.conflicts.en';
import type * as profilesWordsPackageDemands from '../../core/profiles/words.package-demands.en';
import type * as profilesWordsSetDemands from '../../core/profiles/words.set-demands.en';
import type * as profilesWordsVerdicts from '../../core/profiles/words.verdicts.en';
import type * as reportAnonymWords from '../../core/report/anonym/words.en';
import type * as reportHtmlWords from '../../core/report/html/words.en';
import type * as rostersWords from '../../core/rosters/words.en';
import type * as snapshotsDeltaZipWords from '../../core/snapshots/delta-zip-words.en';
import type * as snapshotsFileWords from '../../core/snapshots/file-words.en';
import type * as snapshotsWords from '../../core/snapshots/words.en';
import type { Widened } from '../widened';

/** What screens, the worker and the build say, by area. */
export interface SharedWords {
	'core/edits/correction-sheet-words': Widened<typeof editsCorrectionSheetWords>;
	'core/edits/words': Widened<typeof editsWords>;
	'core/hosting/words': Widened<typeof hostingWords>;
	'core/profiles/demands/words': Widened<typeof profilesDemandsWords>;
	'core/profiles/format/words': Widened<typeof profilesFormatWords>;
	'core/profiles/words.cell-demands': Widened<typeof profilesWordsCellDemands>;
	'core/profiles/words.conflicts': Widened<typeof profilesWordsConflicts>;
	'core/profiles/words.package-demands': Widened<typeof profilesWordsPackageDemands>;
	'core/profiles/words.set-demands': Widened<typeof profilesWordsSetDemands>;
	'core/profiles/words.verdicts': Widened<typeof profilesWordsVerdicts>;
	'core/report/anonym/words': Widened<typeof reportAnonymWords>;
	'core/report/html/words': Widened<typeof reportHtmlWords>;
	'core/rosters/words': Widened<typeof rostersWords>;
	'core/snapshots/delta-zip-words': Widened<typeof snapshotsDeltaZipWords>;
	'core/snapshots/file-words': Widened<typeof snapshotsFileWords>;
	'core/snapshots/words': Widened<typeof snapshotsWords>;
}
