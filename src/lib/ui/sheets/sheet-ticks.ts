import type { ReadSheet, SheetAcceptance, SheetItem, SheetRecord } from './shapes';

/** What a person ticked, unticked or typed, by item. */
export interface SheetTicks {
	readonly ticked: Readonly<Record<string, boolean>>;
	readonly names: Readonly<Record<string, TypedName>>;
}

/** A name as somebody typed it. */
export interface TypedName {
	readonly givenName: string;
	readonly familyName: string;
}

export const noTicks: SheetTicks = { ticked: {}, names: {} };

/** What makes an item the same one when the sheet is held against the roster again. */
export function itemKey({ key, name }: SheetRecord, item: SheetItem): string {
	const more = item.what === 'cell' ? item.column : item.what === 'name' ? '' : item.inClass;
	return JSON.stringify([item.what, key, name, more]);
}

/** True where an item would be taken over: all at first, but for what the roster changed, too. */
export function isTicked(ticks: SheetTicks, record: SheetRecord, item: SheetItem): boolean {
	const key = itemKey(record, item);
	if (item.what !== 'name') return ticks.ticked[key] ?? !(item.what === 'cell' && item.isConflict);
	const typed = ticks.names[key];
	return (
		typed !== undefined &&
		(typed.givenName !== item.givenName || typed.familyName !== item.familyName)
	);
}

/** All items of a sheet with their records. */
export const itemsOf = ({ records }: Pick<ReadSheet, 'records'>) =>
	records.flatMap((record) => record.items.map((item) => ({ record, item })));

/** Ticks or unticks everything that has a tick. */
export const tickAll = (ticks: SheetTicks, sheet: ReadSheet, isOn: boolean): SheetTicks => ({
	...ticks,
	ticked: Object.fromEntries(
		itemsOf(sheet).map(({ record, item }) => [itemKey(record, item), isOn])
	)
});

/** What is ticked, as it is taken over. */
export function acceptanceOf(sheet: ReadSheet, ticks: SheetTicks): SheetAcceptance {
	const wanted = itemsOf(sheet).filter(({ record, item }) => isTicked(ticks, record, item));
	return {
		kind: sheet.kind,
		cells: wanted.flatMap(({ record, item }) => {
			if (item.what === 'cell')
				return [{ file: sheet.file, row: item.row, column: item.column, to: item.after }];
			if (item.what !== 'name') return [];
			const typed = ticks.names[itemKey(record, item)];
			return (['givenName', 'familyName'] as const).flatMap((column) =>
				typed[column] === item[column]
					? []
					: [{ file: 'users.csv', row: item.row, column, to: typed[column] }]
			);
		}),
		remove: wanted.flatMap(({ item }) => (item.what === 'remove' ? [...item.rows] : [])),
		add: wanted.flatMap(({ item }) => (item.what === 'add' ? [item.record] : []))
	};
}
