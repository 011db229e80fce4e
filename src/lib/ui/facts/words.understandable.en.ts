import { line } from './criterion';
import type { Criterion } from './shapes';

/** What can be understood: language, predictability, help with input. */
export const understandable: readonly Criterion[] = [
	line('A', 'supports', 'axe', '3.1.1 Language of Page', 'The page names its language.'),
	line(
		'AA',
		'partially',
		'none',
		'3.1.2 Language of Parts',
		'Names and values out of a roster, and the words of receivers, carry no language of their own: the file says none.'
	),
	line('A', 'supports', 'looked', '3.2.1 On Focus', 'Focus alone changes nothing.'),
	line(
		'A',
		'supports',
		'looked',
		'3.2.2 On Input',
		'Filters and answers act at once, in the same place, and say so.'
	),
	line(
		'AA',
		'supports',
		'looked',
		'3.2.3 Consistent Navigation',
		'Header and footer are the same on every page.'
	),
	line(
		'AA',
		'supports',
		'looked',
		'3.2.4 Consistent Identification',
		'One word and one icon for one thing, from one list.'
	),
	line(
		'A',
		'supports',
		'looked',
		'3.2.6 Consistent Help',
		'Help stands in the footer of every page.'
	),
	line(
		'A',
		'supports',
		'unit',
		'3.3.1 Error Identification',
		'What is wrong is said in words, with its place and what to do.'
	),
	line(
		'A',
		'supports',
		'axe',
		'3.3.2 Labels or Instructions',
		'Fields have labels, and hints where a form is expected.'
	),
	line(
		'AA',
		'supports',
		'unit',
		'3.3.3 Error Suggestion',
		'Where the right value is known it is offered.'
	),
	line(
		'AA',
		'supports',
		'unit',
		'3.3.4 Error Prevention (Legal, Financial, Data)',
		'The file that was given is never changed. Corrections can be undone, and deleting asks first.'
	),
	line(
		'A',
		'supports',
		'looked',
		'3.3.7 Redundant Entry',
		'What was chosen or answered once stays chosen.'
	),
	line(
		'AA',
		'supports',
		'unit',
		'3.3.8 Accessible Authentication (Minimum)',
		'There is no account. A passphrase for kept checks can be pasted.'
	)
];
