import { render, screen } from '@testing-library/svelte';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Version } from '../../core/spec/spec';
import { versionWords as text } from '../words.report';
import VersionChoice from './VersionChoice.svelte';

const user = userEvent.setup();
const evidence = 'manifest says 1.1; headers are 1.0, because classes.csv has termSourcedId';

function show(oneroster: string | null, chosen: Version | null = null) {
	const said = chosen === null ? evidence : `you chose ${chosen}; ${evidence}`;
	const oncheckas = vi.fn<(version: Version | null) => void>();
	render(VersionChoice, { oneroster, evidence: said, chosen, oncheckas });
	return oncheckas;
}
const names = () => screen.getAllByRole('button').map((button) => button.textContent);

describe('VersionChoice', () => {
	it('says the version, what shows it, and offers the others', async () => {
		const oncheckas = show('1.1');
		expect(screen.getByRole('heading', { name: text.checkedAs('1.1') })).toBeVisible();
		expect(screen.getByText(text.because(evidence))).toBeVisible();
		expect(screen.queryByText(text.chosen)).toBeNull();
		expect(names()).toEqual([text.checkAs('1.0'), text.checkAs('1.2')]);
		await user.click(screen.getByRole('button', { name: text.checkAs('1.0') }));
		expect(oncheckas).toHaveBeenCalledExactlyOnceWith('1.0');
	});

	it('marks a chosen version, and leads back to what the files say', async () => {
		const oncheckas = show('1.0', '1.0');
		expect(screen.getByText(text.chosen)).toBeVisible();
		expect(screen.getByText(text.because(evidence))).toBeVisible();
		expect(names()).toEqual([text.checkAs('1.1'), text.checkAs('1.2'), text.automatic]);
		screen.getByRole('button', { name: text.automatic }).focus();
		await user.keyboard('{Enter}');
		expect(oncheckas).toHaveBeenCalledExactlyOnceWith(null);
	});

	it('offers every version where none was seen', () => {
		show(null);
		expect(screen.getByRole('heading', { name: text.none })).toBeVisible();
		expect(names()).toEqual([text.checkAs('1.0'), text.checkAs('1.1'), text.checkAs('1.2')]);
	});
});
