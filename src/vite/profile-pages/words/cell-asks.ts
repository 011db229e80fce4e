import { inUse } from '../../../lib/languages/words-in-use';
import * as english from './cell-asks.en';

export const { cellAsks, sizes, filesNamed, placeNamed } = inUse(
	'profile-pages/cell-asks',
	english
);
