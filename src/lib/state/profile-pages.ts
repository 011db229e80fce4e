import type { ProfileLine, ProfilePageView } from '../core/report/profile-page';
import { openBook } from './page-books';

/** The pages of all receivers that come with Rollcall, as the build made them. */
export const profileBook = openBook<ProfileLine, ProfilePageView>(
	() => import('virtual:profile-pages')
);
