import { inUse } from '../../languages/words-in-use';
import * as english from './words.figure.en';

export const { figureWords } = inUse('ui/rules/words.figure', english);
