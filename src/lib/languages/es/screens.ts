import type { ScreenWords } from '../catalogue/screens';
import * as brakesWords from './ui/brakes/words';
import * as compareWords from './ui/compare/words';
import * as compareWordsDelta from './ui/compare/words.delta';
import * as compareWordsLists from './ui/compare/words.lists';
import * as deviceWords from './ui/device/words';
import * as directorWords from './ui/director/words';
import * as docsWords from './ui/docs/words';
import * as docsWordsGlossary from './ui/docs/words.glossary';
import * as docsWordsPages from './ui/docs/words.pages';
import * as docsWordsWay from './ui/docs/words.way';
import * as editorWords from './ui/editor/words';
import * as editorWordsCommonFields from './ui/editor/words.common-fields';
import * as editorWordsDemandFields from './ui/editor/words.demand-fields';
import * as editorWordsFurtherParts from './ui/editor/words.further-parts';
import * as editorWordsKindsFiles from './ui/editor/words.kinds.files';
import * as editorWordsKindsForms from './ui/editor/words.kinds.forms';
import * as editorWordsKindsRecords from './ui/editor/words.kinds.records';
import * as editorWordsKindsReferences from './ui/editor/words.kinds.references';
import * as editorWordsKindsStandard from './ui/editor/words.kinds.standard';
import * as editorWordsKindsValues from './ui/editor/words.kinds.values';
import * as editorWordsKindsZip from './ui/editor/words.kinds.zip';
import * as editorWordsProfileFields from './ui/editor/words.profile-fields';
import * as editorWordsSettings from './ui/editor/words.settings';
import * as editorWordsThresholds from './ui/editor/words.thresholds';
import * as editsHabitWords from './ui/edits/habit-words';
import * as editsLeaveOutWords from './ui/edits/leave-out-words';
import * as editsWords from './ui/edits/words';
import * as explorerWords from './ui/explorer/words';
import * as factsWords from './ui/facts/words';
import * as factsWordsOperable from './ui/facts/words.operable';
import * as factsWordsPerceivable from './ui/facts/words.perceivable';
import * as factsWordsRobust from './ui/facts/words.robust';
import * as factsWordsUnderstandable from './ui/facts/words.understandable';
import * as forecastWords from './ui/forecast/words';
import * as helpWords from './ui/help/words';
import * as historyWords from './ui/history/words';
import * as hostWords from './ui/host/words';
import * as hostWordsPage from './ui/host/words.page';
import * as keptWordsFile from './ui/kept/words.file';
import * as keptWordsKeep from './ui/kept/words.keep';
import * as keptWordsList from './ui/kept/words.list';
import * as keptWordsLock from './ui/kept/words.lock';
import * as keptWordsRoom from './ui/kept/words.room';
import * as keptWordsTrouble from './ui/kept/words.trouble';
import * as keptWordsWipe from './ui/kept/words.wipe';
import * as privacyStatement from './ui/privacy/statement';
import * as privacyWords from './ui/privacy/words';
import * as profileCompareWords from './ui/profile-compare/words';
import * as profilesWords from './ui/profiles/words';
import * as receiverWords from './ui/receiver/words';
import * as receiversWords from './ui/receivers/words';
import * as rollOverWords from './ui/roll-over/words';
import * as rosterWords from './ui/roster/words';
import * as rosterWordsClass from './ui/roster/words.class';
import * as rosterWordsFind from './ui/roster/words.find';
import * as rosterWordsFinish from './ui/roster/words.finish';
import * as rosterWordsNote from './ui/roster/words.note';
import * as rosterWordsPack from './ui/roster/words.pack';
import * as rosterWordsWay from './ui/roster/words.way';
import * as rulesWords from './ui/rules/words';
import * as rulesWordsFigure from './ui/rules/words.figure';
import * as shareWords from './ui/share/words';
import * as sheetsWords from './ui/sheets/words';
import * as sheetsWordsWay from './ui/sheets/words.way';
import * as successWords from './ui/success/words';
import * as words from './ui/words';
import * as wordsGroup from './ui/words.group';
import * as wordsReport from './ui/words.report';
import * as wordsRun from './ui/words.run';
import * as wordsStart from './ui/words.start';

/** What the screens say, in Spanish. */
export const screens = {
	'ui/brakes/words': brakesWords,
	'ui/compare/words': compareWords,
	'ui/compare/words.delta': compareWordsDelta,
	'ui/compare/words.lists': compareWordsLists,
	'ui/device/words': deviceWords,
	'ui/director/words': directorWords,
	'ui/docs/words': docsWords,
	'ui/docs/words.glossary': docsWordsGlossary,
	'ui/docs/words.pages': docsWordsPages,
	'ui/docs/words.way': docsWordsWay,
	'ui/editor/words': editorWords,
	'ui/editor/words.common-fields': editorWordsCommonFields,
	'ui/editor/words.demand-fields': editorWordsDemandFields,
	'ui/editor/words.further-parts': editorWordsFurtherParts,
	'ui/editor/words.kinds.files': editorWordsKindsFiles,
	'ui/editor/words.kinds.forms': editorWordsKindsForms,
	'ui/editor/words.kinds.records': editorWordsKindsRecords,
	'ui/editor/words.kinds.references': editorWordsKindsReferences,
	'ui/editor/words.kinds.standard': editorWordsKindsStandard,
	'ui/editor/words.kinds.values': editorWordsKindsValues,
	'ui/editor/words.kinds.zip': editorWordsKindsZip,
	'ui/editor/words.profile-fields': editorWordsProfileFields,
	'ui/editor/words.settings': editorWordsSettings,
	'ui/editor/words.thresholds': editorWordsThresholds,
	'ui/edits/habit-words': editsHabitWords,
	'ui/edits/leave-out-words': editsLeaveOutWords,
	'ui/edits/words': editsWords,
	'ui/explorer/words': explorerWords,
	'ui/facts/words': factsWords,
	'ui/facts/words.operable': factsWordsOperable,
	'ui/facts/words.perceivable': factsWordsPerceivable,
	'ui/facts/words.robust': factsWordsRobust,
	'ui/facts/words.understandable': factsWordsUnderstandable,
	'ui/forecast/words': forecastWords,
	'ui/help/words': helpWords,
	'ui/history/words': historyWords,
	'ui/host/words': hostWords,
	'ui/host/words.page': hostWordsPage,
	'ui/kept/words.file': keptWordsFile,
	'ui/kept/words.keep': keptWordsKeep,
	'ui/kept/words.list': keptWordsList,
	'ui/kept/words.lock': keptWordsLock,
	'ui/kept/words.room': keptWordsRoom,
	'ui/kept/words.trouble': keptWordsTrouble,
	'ui/kept/words.wipe': keptWordsWipe,
	'ui/privacy/statement': privacyStatement,
	'ui/privacy/words': privacyWords,
	'ui/profile-compare/words': profileCompareWords,
	'ui/profiles/words': profilesWords,
	'ui/receiver/words': receiverWords,
	'ui/receivers/words': receiversWords,
	'ui/roll-over/words': rollOverWords,
	'ui/roster/words': rosterWords,
	'ui/roster/words.class': rosterWordsClass,
	'ui/roster/words.find': rosterWordsFind,
	'ui/roster/words.finish': rosterWordsFinish,
	'ui/roster/words.note': rosterWordsNote,
	'ui/roster/words.pack': rosterWordsPack,
	'ui/roster/words.way': rosterWordsWay,
	'ui/rules/words': rulesWords,
	'ui/rules/words.figure': rulesWordsFigure,
	'ui/share/words': shareWords,
	'ui/sheets/words': sheetsWords,
	'ui/sheets/words.way': sheetsWordsWay,
	'ui/success/words': successWords,
	'ui/words': words,
	'ui/words.group': wordsGroup,
	'ui/words.report': wordsReport,
	'ui/words.run': wordsRun,
	'ui/words.start': wordsStart
} satisfies ScreenWords;
