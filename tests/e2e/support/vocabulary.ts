import { htmlWords } from '../../../src/lib/core/report/html/words.en';
import { loginWords } from '../../../src/lib/core/rosters/words.en';
import { editWords } from '../../../src/lib/ui/edits/words.en';
import { explorerWords } from '../../../src/lib/ui/explorer/words.en';
import { hostText } from '../../../src/lib/ui/host/words.en';
import { hostPageText } from '../../../src/lib/ui/host/words.page.en';
import { keepWords } from '../../../src/lib/ui/kept/words.keep.en';
import { keptListWords } from '../../../src/lib/ui/kept/words.list.en';
import { receiverWords } from '../../../src/lib/ui/receivers/words.en';
import {
	classWords,
	missingWords,
	personRowWords
} from '../../../src/lib/ui/roster/words.class.en';
import { rosterWords } from '../../../src/lib/ui/roster/words.en';
import {
	findWords,
	loginWords as rosterLoginWords,
	personWords,
	rosterStartWords
} from '../../../src/lib/ui/roster/words.find.en';
import { finishWords } from '../../../src/lib/ui/roster/words.finish.en';
import { noteTableWords, noteWords } from '../../../src/lib/ui/roster/words.note.en';
import { rosterWayWords } from '../../../src/lib/ui/roster/words.way.en';
import { shareWords } from '../../../src/lib/ui/share/words.en';
import { successWords } from '../../../src/lib/ui/success/words.en';
import { words } from '../../../src/lib/ui/words.en';
import { reportWords } from '../../../src/lib/ui/words.report.en';
import { startWords } from '../../../src/lib/ui/words.start.en';
import { htmlWords as htmlWordsEs } from '../../../src/lib/languages/es/core/report/html/words';
import { loginWords as loginWordsEs } from '../../../src/lib/languages/es/core/rosters/words';
import { editWords as editWordsEs } from '../../../src/lib/languages/es/ui/edits/words';
import { explorerWords as explorerWordsEs } from '../../../src/lib/languages/es/ui/explorer/words';
import { hostText as hostTextEs } from '../../../src/lib/languages/es/ui/host/words';
import { hostPageText as hostPageTextEs } from '../../../src/lib/languages/es/ui/host/words.page';
import { keepWords as keepWordsEs } from '../../../src/lib/languages/es/ui/kept/words.keep';
import { keptListWords as keptListWordsEs } from '../../../src/lib/languages/es/ui/kept/words.list';
import { receiverWords as receiverWordsEs } from '../../../src/lib/languages/es/ui/receivers/words';
import {
	classWords as classWordsEs,
	missingWords as missingWordsEs,
	personRowWords as personRowWordsEs
} from '../../../src/lib/languages/es/ui/roster/words.class';
import { rosterWords as rosterWordsEs } from '../../../src/lib/languages/es/ui/roster/words';
import {
	findWords as findWordsEs,
	loginWords as rosterLoginWordsEs,
	personWords as personWordsEs,
	rosterStartWords as rosterStartWordsEs
} from '../../../src/lib/languages/es/ui/roster/words.find';
import { finishWords as finishWordsEs } from '../../../src/lib/languages/es/ui/roster/words.finish';
import {
	noteTableWords as noteTableWordsEs,
	noteWords as noteWordsEs
} from '../../../src/lib/languages/es/ui/roster/words.note';
import { rosterWayWords as rosterWayWordsEs } from '../../../src/lib/languages/es/ui/roster/words.way';
import { shareWords as shareWordsEs } from '../../../src/lib/languages/es/ui/share/words';
import { successWords as successWordsEs } from '../../../src/lib/languages/es/ui/success/words';

import { words as wordsEs } from '../../../src/lib/languages/es/ui/words';
import { reportWords as reportWordsEs } from '../../../src/lib/languages/es/ui/words.report';
import { startWords as startWordsEs } from '../../../src/lib/languages/es/ui/words.start';
import type { Language } from '../../../src/lib/languages/languages';

/*
 * What a person reads on the main paths, out of the catalogue of each language. Each is taken from its
 * own file, so that a test speaks two languages and changes none.
 */

const es = {
	...wordsEs,
	start: startWordsEs,
	report: reportWordsEs,
	edits: editWordsEs,
	explorer: explorerWordsEs,
	host: hostTextEs,
	hostPage: hostPageTextEs,
	html: htmlWordsEs,
	kept: { keep: keepWordsEs, list: keptListWordsEs },
	login: loginWordsEs,
	receivers: receiverWordsEs,
	classes: {
		...rosterWordsEs,
		start: rosterStartWordsEs,
		find: findWordsEs,
		person: personWordsEs,
		login: rosterLoginWordsEs,
		note: noteWordsEs,
		finish: finishWordsEs,
		klass: classWordsEs,
		row: personRowWordsEs,
		missing: missingWordsEs,
		csv: noteTableWordsEs
	},
	classesWay: rosterWayWordsEs,
	shares: shareWordsEs,
	success: successWordsEs
};

/** The words of a language by their area. */
export type Vocabulary = typeof es;

const en: Vocabulary = {
	...words,
	start: startWords,
	report: reportWords,
	edits: editWords,
	explorer: explorerWords,
	host: hostText,
	hostPage: hostPageText,
	html: htmlWords,
	kept: { keep: keepWords, list: keptListWords },
	login: loginWords,
	receivers: receiverWords,
	classes: {
		...rosterWords,
		start: rosterStartWords,
		find: findWords,
		person: personWords,
		login: rosterLoginWords,
		note: noteWords,
		finish: finishWords,
		klass: classWords,
		row: personRowWords,
		missing: missingWords,
		csv: noteTableWords
	},
	classesWay: rosterWayWords,
	shares: shareWords,
	success: successWords
};

/** The words of every language that the app speaks. */
export const vocabulary: Readonly<Record<Language, Vocabulary>> = { en, es };
