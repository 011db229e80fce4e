import type { Plugin } from 'vite';
import { pageBook } from './page-book.ts';
import type * as Maker from './profile-pages/profile-pages';

/** `virtual:profile-pages`: the pages of all receivers, put into words when the app is built. */
export const profilePages = (): Plugin =>
	pageBook<typeof Maker>(
		'profile-pages',
		'profile-pages/profile-pages.ts',
		({ makeProfilePages }) => makeProfilePages()
	);
