import type { ClientInit } from '@sveltejs/kit';
import { speakLanguageOfPage } from '$lib/state/language.svelte';

export const init: ClientInit = speakLanguageOfPage;
