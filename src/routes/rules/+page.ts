import { ruleBook } from '$lib/state/rule-pages';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => ({ rules: (await ruleBook()).index });
