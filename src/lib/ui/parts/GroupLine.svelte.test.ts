import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { groupView } from '../../../../tests/support/ui-fixture';
import { reportWords } from '../words.report';
import GroupLine from './GroupLine.svelte';

const href = '#group=g1';

it('leads to the group, and says what, where and how often', () => {
	const view = groupView({ id: 'g1', says: 'No such user.', file: 'users.csv', count: 9409 });
	render(GroupLine, { view, href });
	const link = screen.getByRole('link', { name: /^No such user\. users\.csv.* 9,409 rows$/ });
	expect(link).toHaveAttribute('href', href);
});

it('names the whole zip, and places where there are no rows', () => {
	const view = {
		...groupView({ id: 'g1', says: 'No manifest.', file: null, count: 1 }),
		hasRows: false
	};
	render(GroupLine, { view, href });
	const where = `No manifest. ${reportWords.wholeZip} 1 ${reportWords.placesWord(1)}`;
	expect(screen.getByRole('link')).toHaveAccessibleName(where);
});
