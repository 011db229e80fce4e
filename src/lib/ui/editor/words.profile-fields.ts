import { inUse } from '../../languages/words-in-use';
import * as english from './words.profile-fields.en';

export const { factFields, sourceField, inheritFields } = inUse(
	'ui/editor/words.profile-fields',
	english
);
