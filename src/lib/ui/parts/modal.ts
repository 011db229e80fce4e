import type { Attachment } from 'svelte/attachments';

/**
 * Shows a dialog over the page as soon as it is there. It is closed before it goes, or the browser would
 * not give the focus back to what opened it.
 */
export const modal: Attachment<HTMLDialogElement> = (dialog) => {
	dialog.showModal();
	return () => {
		dialog.close();
	};
};
