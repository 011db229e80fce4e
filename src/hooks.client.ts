import type { ClientInit } from '@sveltejs/kit';
import { firstPaint } from '$lib/state/first-paint';
import { speakLanguageOfPage } from '$lib/state/language.svelte';
import { lazyParts } from './routes/lazy-parts';
import { offerParts } from './routes/part';

offerParts(lazyParts);

export const init: ClientInit = async () => {
	await Promise.all([speakLanguageOfPage(), firstPaint()]);
};
