import sheet from './director-sheet.css?raw';
import { words } from '../words';
import { directorWords } from './words';

/**
 * The page as a file that needs nothing else: the sheet as it stands, with its own style. It may load
 * nothing and run nothing, wherever it is opened.
 * @param article the sheet on the screen
 */
export function savedPage(article: HTMLElement): string {
	const copy = article.cloneNode(true);
	// Marks of the page's framework and of tests are no part of it.
	if (copy instanceof HTMLElement) {
		copy.removeAttribute('data-testid');
		for (const mark of comments(copy)) mark.remove();
	}
	const html = copy instanceof HTMLElement ? copy.outerHTML : '';
	return [
		'<!doctype html>',
		`<html lang="${words.language}">`,
		'<meta charset="utf-8">',
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
		`<title>${directorWords.title}</title>`,
		`<style>${sheet}body{margin:0}</style>`,
		html,
		'</html>',
		''
	].join('\n');
}

function comments(root: Node): ChildNode[] {
	const found: ChildNode[] = [];
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
	while (walker.nextNode() !== null) {
		// A walker over comments finds comments alone.
		found.push(walker.currentNode as Comment);
	}
	return found;
}
