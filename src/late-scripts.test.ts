import { describe, expect, it } from 'vitest';
import { allowedAs, withLateScripts } from './late-scripts';

const script = 'x = "$&";\n Promise.all([\n import("./a.js"),\n import("./b.js")\n ]).then(start);';
const pageOf = (text: string) =>
	`<meta content="script-src 'self' ${allowedAs('before()')} ${allowedAs(text)}">` +
	`<link href="a.js" rel="modulepreload"><script>before()</script><script>${text}</script>`;

describe('a page with late scripts', () => {
	it('asks for none at its head', () => {
		expect(withLateScripts(pageOf(script))).not.toContain(' rel="modulepreload"');
		expect(withLateScripts(pageOf(script))).toContain(' data-rel="modulepreload"');
	});

	it('imports them once it is painted, and changes nothing else of the script', () => {
		expect(withLateScripts(pageOf(script))).toContain(
			'<script>x = "$&";\n rollcallPainted.then(() => Promise.all([\n import("./a.js"),\n import("./b.js")\n ])).then(start);</script>'
		);
	});

	it('allows what it changed, and no longer what that was', () => {
		const [, changed = ''] = /<\/script><script>([^]*)<\/script>/.exec(
			withLateScripts(pageOf(script))
		) ?? [''];
		const [policy = ''] = /content="[^"]*"/.exec(withLateScripts(pageOf(script))) ?? [''];
		expect(policy).toBe(
			`content="script-src 'self' ${allowedAs('before()')} ${allowedAs(changed)}"`
		);
	});

	it('leaves a page without scripts as it is', () => {
		expect(withLateScripts('<p>none</p>')).toBe('<p>none</p>');
	});
});
