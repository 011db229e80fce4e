export type {
	ReadSheet,
	SheetAcceptance,
	SheetItem,
	SheetRecord
} from '../../core/edits/read-sheet';
export type { PlaceKind } from '../../core/edits/sheet-places';
