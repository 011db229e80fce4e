import { plural } from '../../languages/en/counts';
import { words } from '../words.en';

const names = (list: readonly string[]): string => words.list(list);

/** Examples of a rule, drawn. */
export const figureWords = {
	line: 'Line',
	caption: (file: string, example: string) => `Rows of ${file}: ${example}`,
	header: 'header',
	found: 'This is meant:',
	other: 'Named beside it:',
	missing: 'not in the file:',
	missingWord: 'missing',
	empty: 'empty',
	left: (columnCount: number, rowCount: number) => {
		const parts = [
			columnCount > 0 ? plural(columnCount, 'column', 'columns') : '',
			rowCount > 0 ? plural(rowCount, 'row', 'rows') : ''
		].filter((part) => part !== '');
		return parts.length === 0 ? '' : `${names(parts)} left out here.`;
	},
	noRows: 'There is no row below the header.',
	written: (file: string) => `${file}, as it is written`,
	byte: (hex: string) => `byte ${hex}`,
	moreCharacters: (count: number) => `… ${plural(count, 'more character', 'more characters')}`,
	moreLines: (count: number) => `${plural(count, 'line', 'lines')} left out here.`,
	noLines: 'The file is empty.',
	inZip: 'In the zip',
	moreNames: (count: number) => `${plural(count, 'file', 'files')} left out here.`,
	noName: '(no name)'
};
