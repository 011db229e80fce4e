import { inUse } from '../../languages/words-in-use';
import * as english from './statement.en';

export const { statementWords } = inUse('ui/privacy/statement', english);
