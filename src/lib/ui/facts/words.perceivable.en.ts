import { line } from './criterion';
import type { Criterion } from './shapes';

const noMedia = 'There is no sound and no film.';

/** What can be perceived: text alternatives, media, structure, contrast. */
export const perceivable: readonly Criterion[] = [
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
	)
];
