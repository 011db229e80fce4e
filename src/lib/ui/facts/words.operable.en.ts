import { line } from './criterion';
import type { Criterion } from './shapes';

/** What can be operated: keyboard, time, seizures, navigation, input. */
export const operable: readonly Criterion[] = [
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
	)
];
