import type { Conformance, Criterion, TestKind } from './shapes';

/* WCAG 2.2, levels A and AA, criterion by criterion (4.1.1 is gone from 2.2), with what is true today. */

const line = (
	level: Criterion['level'],
	met: Conformance,
	tested: TestKind,
	named: `${number}.${number}.${number} ${string}`,
	remark: string
): Criterion => {
	const blank = named.indexOf(' ');
	return {
		number: named.slice(0, blank),
		name: named.slice(blank + 1),
		level,
		met,
		remark,
		tested
	};
};

const noMedia = 'There is no sound and no film.';

export const criteria: readonly Criterion[] = [
	line(
		'A',
		'supports',
		'axe',
		'1.1.1 Non-text Content',
		'Icons stand beside words and are hidden from screen readers. Charts have the same numbers as a table.'
	),
	line('A', 'not-applicable', 'none', '1.2.1 Audio-only and Video-only (Prerecorded)', noMedia),
	line('A', 'not-applicable', 'none', '1.2.2 Captions (Prerecorded)', noMedia),
	line(
		'A',
		'not-applicable',
		'none',
		'1.2.3 Audio Description or Media Alternative (Prerecorded)',
		noMedia
	),
	line('AA', 'not-applicable', 'none', '1.2.4 Captions (Live)', noMedia),
	line('AA', 'not-applicable', 'none', '1.2.5 Audio Description (Prerecorded)', noMedia),
	line(
		'A',
		'supports',
		'axe',
		'1.3.1 Info and Relationships',
		'Headings, lists, tables with headers, labels and groups are native elements.'
	),
	line(
		'A',
		'supports',
		'looked',
		'1.3.2 Meaningful Sequence',
		'The order in the page is the order on the screen. On a narrow start page the drop area comes before the text.'
	),
	line(
		'A',
		'supports',
		'looked',
		'1.3.3 Sensory Characteristics',
		'No instruction goes by shape, place or sound.'
	),
	line('AA', 'supports', 'e2e', '1.3.4 Orientation', 'Tested in landscape and portrait.'),
	line(
		'AA',
		'not-applicable',
		'none',
		'1.3.5 Identify Input Purpose',
		'No field asks for facts about the person who uses the page.'
	),
	line(
		'A',
		'supports',
		'looked',
		'1.4.1 Use of Color',
		'Severity is an icon and a word. Marks in charts and bars differ by pattern, too.'
	),
	line('A', 'not-applicable', 'none', '1.4.2 Audio Control', noMedia),
	line(
		'AA',
		'supports',
		'axe',
		'1.4.3 Contrast (Minimum)',
		'In light and dark. A color that a host sets and that is too faint for text is darkened.'
	),
	line(
		'AA',
		'supports',
		'e2e',
		'1.4.4 Resize Text',
		'All sizes follow the text size of the browser, and so does the arrangement. The tests set it to 200 %: nothing is cut off.'
	),
	line(
		'AA',
		'supports',
		'looked',
		'1.4.5 Images of Text',
		'There are none, but for a logo that a host may set.'
	),
	line(
		'AA',
		'supports',
		'e2e',
		'1.4.10 Reflow',
		'Nothing scrolls sideways at 320 pixels, which is 1280 at 400 %, but tables of rows and samples of code, which do so inside their own area.'
	),
	line(
		'AA',
		'supports',
		'looked',
		'1.4.11 Non-text Contrast',
		'Edges of controls, marks and the focus ring have 3:1 at least. In forced colors the tests hold that controls, what is picked and the focus show.'
	),
	line(
		'AA',
		'supports',
		'e2e',
		'1.4.12 Text Spacing',
		'Boxes grow with their text, and the tests set the spacing. Cells of large tables show the beginning of a long value at any spacing, and all of it where the row is opened.'
	),
	line(
		'AA',
		'supports',
		'unit',
		'1.4.13 Content on Hover or Focus',
		'Nothing shows on hover alone. Explanations open by a button and close by Escape.'
	),
	line(
		'A',
		'supports',
		'keyboard',
		'2.1.1 Keyboard',
		'The main ways are walked in tests by keyboard alone.'
	),
	line(
		'A',
		'supports',
		'keyboard',
		'2.1.2 No Keyboard Trap',
		'Dialogs close by Escape and give the focus back.'
	),
	line(
		'A',
		'supports',
		'looked',
		'2.1.4 Character Key Shortcuts',
		'No single letter does anything outside a field. In a table of rows, keys act on the cell that has the focus.'
	),
	line(
		'A',
		'supports',
		'unit',
		'2.2.1 Timing Adjustable',
		'Nothing on a report ends by itself. Checks kept under a passphrase are locked again when nobody has used the page for a while, and open with the same passphrase.'
	),
	line(
		'A',
		'supports',
		'looked',
		'2.2.2 Pause, Stop, Hide',
		'Counts move only while a check runs, and a check can be cancelled. With reduced motion nothing moves, which the tests hold.'
	),
	line('A', 'supports', 'looked', '2.3.1 Three Flashes or Below Threshold', 'Nothing flashes.'),
	line(
		'A',
		'supports',
		'keyboard',
		'2.4.1 Bypass Blocks',
		'A link at the top skips to the content.'
	),
	line(
		'A',
		'supports',
		'axe',
		'2.4.2 Page Titled',
		'Each page says what it is. No title holds a name or a value.'
	),
	line(
		'A',
		'supports',
		'keyboard',
		'2.4.3 Focus Order',
		'After each step the focus goes to the new heading, or to what took the place of the thing that went.'
	),
	line('A', 'supports', 'axe', '2.4.4 Link Purpose (In Context)', 'Links say where they lead.'),
	line(
		'AA',
		'supports',
		'looked',
		'2.4.5 Multiple Ways',
		'Header, footer, links in the text, and a search in the lists of rules and receivers.'
	),
	line(
		'AA',
		'supports',
		'axe',
		'2.4.6 Headings and Labels',
		'Every section has a heading and every field a label.'
	),
	line(
		'AA',
		'supports',
		'e2e',
		'2.4.7 Focus Visible',
		'One ring, three pixels wide, on everything that takes the focus, in forced colors as well.'
	),
	line(
		'AA',
		'supports',
		'keyboard',
		'2.4.11 Focus Not Obscured (Minimum)',
		'Bars and columns that stay while the screen scrolls keep their room free of what has the focus. The main ways are walked in tests that look at every stop.'
	),
	line('A', 'supports', 'looked', '2.5.1 Pointer Gestures', 'Everything works with single taps.'),
	line(
		'A',
		'supports',
		'looked',
		'2.5.2 Pointer Cancellation',
		'Controls act when they are let go.'
	),
	line(
		'A',
		'supports',
		'axe',
		'2.5.3 Label in Name',
		'Spoken names begin with the words that are seen.'
	),
	line(
		'A',
		'not-applicable',
		'none',
		'2.5.4 Motion Actuation',
		'Nothing is done by moving the device.'
	),
	line(
		'AA',
		'supports',
		'keyboard',
		'2.5.7 Dragging Movements',
		'The drop area is a button as well.'
	),
	line(
		'AA',
		'supports',
		'e2e',
		'2.5.8 Target Size (Minimum)',
		'Controls are 44 pixels high and wide, which the tests measure. Links within a sentence are as high as their line.'
	),
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
	),
	line(
		'A',
		'supports',
		'axe',
		'4.1.2 Name, Role, Value',
		'Native controls first. Parts made by hand carry role, name and state.'
	),
	line(
		'AA',
		'supports',
		'e2e',
		'4.1.3 Status Messages',
		'Progress, results and what was saved are announced without taking the focus. A check is announced every few seconds at most.'
	)
];
