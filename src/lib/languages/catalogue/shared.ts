import type * as editsCorrectionSheetWords from '../../core/edits/correction-sheet-words.en';
import type * as editsWords from '../../core/edits/words.en';
import type * as hostingWords from '../../core/hosting/words.en';
import type * as profilesDemandsWords from '../../core/profiles/demands/words.en';
import type * as profilesFormatWords from '../../core/profiles/format/words.en';
import type * as profilesWords from '../../core/profiles/words.en';
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
	'core/profiles/words': Widened<typeof profilesWords>;
	'core/report/anonym/words': Widened<typeof reportAnonymWords>;
	'core/report/html/words': Widened<typeof reportHtmlWords>;
	'core/rosters/words': Widened<typeof rostersWords>;
	'core/snapshots/delta-zip-words': Widened<typeof snapshotsDeltaZipWords>;
	'core/snapshots/file-words': Widened<typeof snapshotsFileWords>;
	'core/snapshots/words': Widened<typeof snapshotsWords>;
}
