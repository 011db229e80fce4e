import { inUse } from '../../languages/words-in-use';
import * as english from './words.common-fields.en';

export const { effectChoices, severityChoices } = inUse('ui/editor/words.common-fields', english);
