/** All notices of ours share one place: a newer one takes it. */
const TAG = 'rollcall';

// Absent in Safari's tabs on iPads, whatever the types say.
const notices = (): typeof Notification | undefined =>
	globalThis.Notification as typeof Notification | undefined;

/** Asks whether notices may be shown. From a tap only; asks nothing where that was answered before. */
export async function askForNotices(): Promise<void> {
	const permission = notices()?.permission;
	if (permission === 'default') await notices()?.requestPermission();
}

/**
 * Shows a notice where the page is not looked at and the person allowed it. The words must hold nothing
 * of a roster and no file name: notices lie on lock screens.
 */
export function notify(title: string, body: string): void {
	const Notice = notices();
	if (Notice?.permission !== 'granted' || document.hasFocus()) return;
	try {
		const notice = new Notice(title, { body, tag: TAG });
		notice.onclick = () => {
			window.focus();
			notice.close();
		};
	} catch {
		// On Android only a service worker may show one. The page itself says the same.
	}
}
