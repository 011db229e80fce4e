import { inUse } from '../../languages/words-in-use';
import * as english from './words.room.en';

export const { roomWords } = inUse('ui/kept/words.room', english);
