import type { Checked } from '../core/check';
import { openPackage } from '../core/zip/open-package';
import type { EditedDelivery } from './edit-delivery';
import { Editing } from './editing';
import { StableIds } from './stable-ids';

/** The corrections of a delivery, and the numbers that its groups keep through them. */
export interface OpenEditing {
	readonly editing: Editing;
	readonly ids: StableIds;
}

/** Opens a delivery that was checked, so that it can be corrected; null where it cannot be. */
export async function openEditing(
	delivery: EditedDelivery | null,
	checked: Checked | null
): Promise<OpenEditing | null> {
	if (delivery === null || checked === null || checked.refused) return null;
	const opened = await openPackage(delivery.input());
	if (!opened.ok) return null;
	const ids = new StableIds();
	ids.nameGroups(checked);
	ids.nameOwn(checked);
	return { editing: new Editing(opened.value, checked, delivery.options), ids };
}
