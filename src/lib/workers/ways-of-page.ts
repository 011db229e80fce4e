import type { WayOut } from './way-out';
import { waysAnywhere } from './ways-anywhere';

/** So long an element stays in the page for the browser to act on it. */
const STAY_MS = 1500;

/** Puts an element into the page, out of sight, and takes it out again. */
function put(element: HTMLElement): void {
	// Not `hidden`: what takes no place at all is not loaded.
	element.className = 'hidden';
	element.ariaHidden = 'true';
	element.tabIndex = -1;
	document.body.append(element);
	setTimeout(() => {
		element.remove();
	}, STAY_MS);
}

/** A way that is an element with an address. */
function byElement<Name extends keyof HTMLElementTagNameMap>(
	id: string,
	rule: string,
	name: Name,
	given: (address: string) => Partial<HTMLElementTagNameMap[Name]>
): WayOut {
	return {
		id,
		rule,
		take(address) {
			put(Object.assign(document.createElement(name), given(address)));
		}
	};
}

/** A form that is sent leads away from the page where nobody refuses it; so it goes to a frame. */
function sendForm(action: string): void {
	const frame = Object.assign(document.createElement('iframe'), { name: 'way-out' });
	const form = document.createElement('form');
	Object.assign(form, { action, method: 'post', target: frame.name });
	put(frame);
	put(form);
	form.submit();
}

/** Every way that code in a page has, as far as a browser can refuse it. */
export const waysOfPage: readonly WayOut[] = [
	...waysAnywhere,
	{
		id: 'beacon',
		rule: 'connect-src',
		take: (address) => navigator.sendBeacon(address, address)
	},
	{
		id: 'font',
		rule: 'font-src',
		take: (address) => new FontFace('way-out', `url(${address})`).load()
	},
	{ id: 'form', rule: 'form-action', take: sendForm },
	// A worker of another origin never starts, whatever the policy says.
	{
		id: 'worker',
		rule: 'worker-src',
		take(address) {
			new Worker(address).terminate();
		}
	},
	{
		id: 'image',
		rule: 'img-src',
		take(address) {
			new Image().src = address;
		}
	},
	byElement('script', 'script-src', 'script', (src) => ({ src })),
	byElement('style', 'style-src', 'link', (href) => ({ rel: 'stylesheet', href })),
	byElement('media', 'media-src', 'audio', (src) => ({ src, autoplay: true })),
	byElement('object', 'object-src', 'object', (data) => ({ data })),
	byElement('frame', 'frame-src', 'iframe', (src) => ({ src })),
	byElement('prefetch', 'default-src', 'link', (href) => ({ rel: 'prefetch', href })),
	byElement('preload', 'script-src', 'link', (href) => ({ rel: 'preload', as: 'script', href }))
];
