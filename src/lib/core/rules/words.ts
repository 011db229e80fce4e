import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { notRunWords, unreadWords, bytesWords, orList, andList } = inUse(
	'core/rules/words',
	english
);
