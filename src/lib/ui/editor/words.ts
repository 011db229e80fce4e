import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { editorWords } = inUse('ui/editor/words', english);
