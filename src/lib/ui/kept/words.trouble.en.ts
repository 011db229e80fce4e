import { words } from '../words.en';
import type { KeptTrouble } from './shapes';

const { figures } = words;
const { bytes } = figures;

/** Browsers estimate what is left: where the estimate is plainly wrong it is not repeated. */
const fullDisk = (needed: number, left: number | null): string =>
	left === null || left >= needed
		? `It needs ${bytes(needed)}, and the browser refused to store that much for this page.`
		: `It needs ${bytes(needed)}, and the browser has ${bytes(left)} left for this page.`;

const troubles: Readonly<
	Record<Exclude<KeptTrouble['code'], 'quota' | 'file' | 'failed'>, { title: string; body: string }>
> = {
	unavailable: {
		title: 'This browser stores nothing for this page',
		body: 'A private window, or the browser’s settings, refuse it. Save the report as a file instead.'
	},
	locked: {
		title: 'Kept checks are locked',
		body: 'They were locked, or the passphrase was changed in another tab. Nothing was stored. Unlock them, then try again.'
	},
	'wrong-passphrase': {
		title: 'This is not the passphrase',
		body: 'Capital and small letters count. Check the keyboard’s language, and try again.'
	},
	'passphrase-set': {
		title: 'A passphrase is set already',
		body: 'Somebody set one in another tab. Load this page again.'
	},
	'passphrase-unset': {
		title: 'No passphrase is set any more',
		body: 'Somebody took it away in another tab. Load this page again.'
	},
	'no-encryption': {
		title: 'This page cannot encrypt',
		body: 'Browsers lend their encryption only to pages that come over https. Ask whoever hosts this page.'
	},
	gone: {
		title: 'It is not there any more',
		body: 'It was removed, here or in another tab, or the browser made room by itself. Nothing half is left.'
	},
	damaged: {
		title: 'It cannot be read any more',
		body: 'It is there, but its bytes are not what was stored. Remove it, and keep the check anew or take in its file.'
	},
	'newer-version': {
		title: 'A newer Rollcall is open',
		body: 'Another tab runs a newer version and has changed how checks are stored. Finish what you do here, then load this page again. Nothing is lost.'
	},
	unreadable: {
		title: 'The roster cannot be read any more',
		body: 'The zip was moved, changed or removed since it was checked. Nothing was stored. Check it again, then keep it.'
	},
	cancelled: { title: 'Stopped', body: 'Nothing was stored.' },
	fault: {
		title: 'We made a mistake',
		body: 'The part that holds the roster stopped. Nothing was stored. Check the zip again, then keep it.'
	},
	'nothing-loaded': {
		title: 'The roster is not at hand any more',
		body: 'Nothing was stored. Check the zip again, then keep it.'
	}
};

/** Why something did not work, and what to do. */
export const keptTrouble = (
	problem: KeptTrouble
): { readonly title: string; readonly body: string } => {
	switch (problem.code) {
		case 'quota':
			return {
				title: 'There is not enough room',
				body: `${fullDisk(problem.needed, problem.left)} Nothing was stored. The report itself is not touched: you can save it now. ${problem.removable.length === 0 ? 'Make room on the disk, then try again.' : 'Remove a kept check to make room:'}`
			};
		case 'file':
			return { title: 'This file was not taken in', body: problem.message };
		case 'failed':
			return {
				title: 'The browser’s storage did not answer',
				body: `It was tried twice (${problem.detail}). Nothing half was stored. Close other tabs with Rollcall, load this page again, and try once more.`
			};
		default:
			return troubles[problem.code];
	}
};
