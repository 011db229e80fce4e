import type { ClientInit } from '@sveltejs/kit';
import { speakLanguageOfPage } from '$lib/state/language.svelte';
import { lazyParts } from './routes/lazy-parts';
import { offerParts } from './routes/part';

offerParts(lazyParts);

export const init: ClientInit = speakLanguageOfPage;
