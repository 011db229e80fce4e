import { inUse } from '../../languages/words-in-use';
import * as english from './words.fields.en';

export const {
	effectChoices,
	severityChoices,
	kinds,
	firstFields,
	lastFields,
	factFields,
	sourceField,
	inheritFields,
	partFields
} = inUse('ui/editor/words.fields', english);
