import type { Json } from '../../core/profiles/compare-profiles';
import { isList, isRecord, isTexts, textOf, valueAt, type ClauseView } from './editing';

/** How the value of a condition is entered. */
export type HeldControl = 'none' | 'text' | 'yesNo' | 'mode' | 'list' | 'subject';

/** What a condition is held against, by its operator and its subject. */
export function heldControl({ subject, operator }: ClauseView, profile: Json): HeldControl {
	if (operator === 'empty' || operator === 'filled') return 'none';
	if (operator === 'in' || operator === 'notIn') return 'list';
	if (operator === 'sameAs' || operator === 'notSameAs') return 'subject';
	if (operator === 'matches') return 'text';
	if (subject === 'mode' || subject.startsWith('declared.')) return 'mode';
	return isYesNo(subject, profile) ? 'yesNo' : 'text';
}

function isYesNo(subject: string, profile: Json): boolean {
	if (subject.startsWith('present.')) return true;
	const settings = valueAt(profile, ['settings']);
	const name = subject.replace('setting.', '');
	return (
		subject.startsWith('setting.') &&
		(isList(settings) ? settings : []).some(
			(each) => isRecord(each) && each['id'] === name && each['type'] === 'yesNo'
		)
	);
}

/** The JSON of a condition whose value fits its subject and operator: what does not, is begun anew. */
export function clauseJson(view: ClauseView, profile: Json): Json {
	const { subject, operator, held } = view;
	const control = heldControl(view, profile);
	if (control === 'none') return [subject, operator];
	if (control === 'list') return [subject, operator, isTexts(held) ? held : listOf(held)];
	if (control === 'yesNo') return [subject, operator, typeof held === 'boolean' ? held : true];
	const text = isList(held) ? textOf(held[0]) : typeof held === 'boolean' ? '' : textOf(held);
	if (control === 'mode' && text === '') return [subject, operator, 'bulk'];
	if (control === 'subject' && !text.includes('.')) return [subject, operator, subject];
	return [subject, operator, text];
}

const listOf = (held: Json | undefined): string[] => {
	const text = textOf(held);
	return text === '' ? [] : [text];
};
