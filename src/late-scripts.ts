import { createHash } from 'node:crypto';

/** The source expression by which a policy allows an inline script. */
export const allowedAs = (script: string): string =>
	`'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** The call in the script that SvelteKit ends a page with: `Promise.all([import(…), import(…)]).then(…)`. */
const IMPORTS = /Promise\.all\((\[\s*import\([^\]]*\])\)/;

/**
 * Takes the scripts of a page out of the way of its first paint. SvelteKit has them asked for at the
 * head of the HTML, and again at its end; a script in app.html does so once the HTML is painted.
 * @param html a whole page as SvelteKit writes it, with its policy
 * @returns the page; its policy allows the script that was changed, in the place of what it was
 */
export function withLateScripts(html: string): string {
	const late = html.replaceAll('rel="modulepreload"', 'data-rel="modulepreload"');
	const script = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)]
		.map(([, text = '']) => text)
		.find((text) => IMPORTS.test(text));
	if (script === undefined) return late;
	// A function, since a `$` in the text would mean something in a string.
	const changed = script.replace(
		IMPORTS,
		(_, imports: string) => `rollcallPainted.then(() => Promise.all(${imports}))`
	);
	return late.replace(script, () => changed).replace(allowedAs(script), allowedAs(changed));
}
