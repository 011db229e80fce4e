import type { RulePageWords } from '../../rule-words';
import { datePages } from './logic/dates';
import { subjectPages } from './logic/subjects';
import { enrollmentPages } from './logic/enrollments';
import { gradebookPages } from './logic/gradebook';

export const logicPages: Readonly<Record<string, RulePageWords>> = {
	...datePages,
	...subjectPages,
	...enrollmentPages,
	...gradebookPages
};
