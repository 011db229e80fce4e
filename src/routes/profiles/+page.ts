import { profileBook } from '$lib/state/profile-pages';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => ({ profiles: (await profileBook()).index });
