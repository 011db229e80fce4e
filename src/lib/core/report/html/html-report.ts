import type { ReportFile, ReportProfile, NotRun } from '../report';
import { htmlStyle } from './html-style';
import { htmlWords as words } from './words';
import type { PartGroup, PartRow, ReportPart } from './report-part';

/** What a page says besides its groups. */
export interface HtmlReport {
	readonly part: ReportPart;
	/** Name of what was checked; null where the page is to name nothing. */
	readonly name: string | null;
	readonly oneroster: string | null;
	readonly sha256: string | null;
	readonly asOf: string | null;
	readonly toolVersion: string;
	/** Name of the school whose rows these are; empty for what belongs to none; null for a whole report. */
	readonly school: string | null;
	/** True where values are hidden. */
	readonly isPrivate: boolean;
	readonly profiles: readonly Pick<ReportProfile, 'id' | 'title' | 'verdict' | 'sentence'>[];
	/** Empty where a part of a report says nothing of files. */
	readonly files: readonly ReportFile[];
	readonly notRun: readonly NotRun[];
}

/**
 * A report as one HTML page that needs nothing else: style inside, no script, no request, light and
 * dark, fit for printing. Groups come in the order in which to fix them; where rows are left out the
 * page says how many. Piece by piece, so that a long one never stands in memory as one text.
 */
export function* htmlReport(report: HtmlReport): Generator<string, void, undefined> {
	yield `<!doctype html>\n<html lang="${words.language}">\n<head>\n<meta charset="utf-8">\n`;
	yield `<meta name="viewport" content="width=device-width, initial-scale=1">\n`;
	yield `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n`;
	yield `<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n`;
	yield `<title>${words.title}</title>\n<style>${htmlStyle}</style>\n</head>\n<body>\n`;
	yield* head(report);
	yield '<main>\n';
	yield* receivers(report);
	yield* files(report);
	yield* groups(report);
	yield* notRun(report);
	yield '</main>\n</body>\n</html>\n';
}

function* head(report: HtmlReport): Generator<string> {
	const { name, oneroster, sha256, asOf, toolVersion, school, isPrivate, part } = report;
	yield `<header>\n<h1>${words.title}</h1>\n`;
	const what = name === null ? words.noName(oneroster) : words.checked(name, oneroster);
	if (what !== '') yield paragraph(what);
	if (school !== null) yield paragraph(school === '' ? words.noSchool : words.school(school));
	yield paragraph(words.counts(part.counts));
	if (asOf !== null) yield paragraph(words.asOf(asOf));
	yield `<p class="quiet">${escaped(words.made(toolVersion))}</p>\n`;
	if (sha256 !== null) yield `<p class="quiet">${escaped(words.hash(sha256))}</p>\n`;
	yield `<p class="quiet">${escaped(isPrivate ? words.hidden : words.personal)}</p>\n</header>\n`;
	yield* contents(report);
}

function* contents({ profiles, files: all, part, notRun: left }: HtmlReport): Generator<string> {
	const isEmpty = profiles.length + all.length + part.groups.length + left.length === 0;
	if (isEmpty) return;
	yield `<nav aria-label="${words.contents}">\n<h2>${words.contents}</h2>\n<ol>\n`;
	if (profiles.length > 0) yield `<li>${link('receivers', words.receivers)}</li>\n`;
	if (all.length > 0) yield `<li>${link('files', words.files)}</li>\n`;
	if (part.groups.length > 0) {
		yield `<li>${link('groups', words.groups)}\n<ol>\n`;
		for (const group of part.groups)
			yield `<li>${link(group.id, entryOf(group, receiverOf(group, profiles)))}</li>\n`;
		yield '</ol></li>\n';
	}
	if (left.length > 0) yield `<li>${link('not-checked', words.notRun)}</li>\n`;
	yield '</ol>\n</nav>\n';
}

/** A group in the contents: what is wrong, where, at whom, how often. */
function entryOf(group: PartGroup, receiver: string | null): string {
	const { severity, title, count } = group;
	const parts = [title, placeOf(group), receiver ?? ''].filter((part) => part !== '');
	return `${words.severities[severity]}: ${parts.join(' · ')} (${words.number(count)})`;
}

const receiverOf = ({ profile }: PartGroup, profiles: HtmlReport['profiles']): string | null =>
	profiles.find(({ id }) => id === profile)?.title ?? profile;

const link = (id: string, text: string): string => `<a href="#${escaped(id)}">${escaped(text)}</a>`;

const placeOf = ({ file, column }: PartGroup): string =>
	[file, column].filter((each) => each !== null).join(' · ');

function* receivers({ profiles }: HtmlReport): Generator<string> {
	if (profiles.length === 0) return;
	yield `<section id="receivers">\n<h2>${words.receivers}</h2>\n<ul class="plain">\n`;
	for (const { title, verdict, sentence } of profiles) {
		const mark = `${words.verdictIcons[verdict]} ${words.verdicts[verdict]}`;
		yield `<li><strong>${escaped(title)}</strong> <span class="mark ${verdict}">${mark}</span><br>${escaped(sentence)}</li>\n`;
	}
	yield '</ul>\n</section>\n';
}

function* files({ files: all }: HtmlReport): Generator<string> {
	if (all.length === 0) return;
	yield `<section id="files">\n<h2>${words.files}</h2>\n<div class="scroll"><table>\n<thead><tr><th scope="col">${words.file}</th>`;
	for (const head of [words.rows, words.valid, words.warning, words.invalid])
		yield `<th scope="col" class="n">${head}</th>`;
	yield '</tr></thead>\n<tbody>\n';
	for (const { name, rows, valid, warning, invalid } of all) {
		const cells = [rows, valid, warning, invalid].map(
			(count) => `<td class="n">${words.number(count)}</td>`
		);
		yield `<tr><th scope="row">${escaped(name)}</th>${cells.join('')}</tr>\n`;
	}
	yield '</tbody>\n</table></div>\n</section>\n';
}

function* groups({ part, profiles }: HtmlReport): Generator<string> {
	if (part.groups.length === 0) return;
	yield `<section id="groups">\n<h2>${words.groups}</h2>\n`;
	for (const group of part.groups) {
		yield* article(group, receiverOf(group, profiles));
	}
	yield '</section>\n';
}

function* article(group: PartGroup, receiver: string | null): Generator<string> {
	const { id, severity, title, message, advice, rule, count, rows } = group;
	const mark = `${words.icons[severity]} ${words.severities[severity]}`;
	yield `<article id="${escaped(id)}">\n<h3><span class="mark ${severity}">${mark}</span> ${escaped(title)}</h3>\n`;
	if (message !== title) yield paragraph(message);
	if (advice !== '') yield `<p><strong>${words.advice}</strong> ${escaped(advice)}</p>\n`;
	const facts = [placeOf(group), rule, words.count(count)].filter((fact) => fact !== '');
	if (receiver !== null) facts.push(words.of(receiver));
	yield `<p class="quiet">${escaped(facts.join(' · '))}</p>\n`;
	const places = rows.filter(({ row }) => row !== null);
	if (places.length > 0) yield* table(places, count, message);
	yield '</article>\n';
}

function* table(rows: readonly PartRow[], count: number, said: string): Generator<string> {
	const sentences = new Set(rows.map(({ message }) => message));
	// What every row says alike is said above them.
	const hasWords = sentences.size > 1 || !(sentences.has('') || sentences.has(said));
	yield '<div class="scroll"><table>\n';
	if (rows.length < count) yield `<caption>${escaped(words.shown(rows.length, count))}</caption>\n`;
	yield `<thead><tr><th scope="col" class="n">${words.row}</th><th scope="col" class="n">${words.line}</th><th scope="col">${words.value}</th>`;
	yield hasWords
		? `<th scope="col">${words.what}</th></tr></thead>\n<tbody>\n`
		: '</tr></thead>\n<tbody>\n';
	for (const { row, line, value, message } of rows) {
		yield `<tr><td class="n">${numberText(row)}</td><td class="n">${numberText(line)}</td><td>${valueText(value)}</td>`;
		yield hasWords ? `<td>${escaped(message)}</td></tr>\n` : '</tr>\n';
	}
	yield '</tbody>\n</table></div>\n';
}

const numberText = (value: number | null): string => (value === null ? '' : words.number(value));

const valueText = (value: string | null): string => {
	if (value === null) return '';
	return value === ''
		? `<span class="quiet">${words.empty}</span>`
		: `<code>${escaped(value)}</code>`;
};

function* notRun({ notRun: left }: HtmlReport): Generator<string> {
	if (left.length === 0) return;
	yield `<section id="not-checked">\n<h2>${words.notRun}</h2>\n<ul>\n`;
	for (const { rule, file, because } of left)
		yield `<li>${escaped(words.because(rule, file, because))}</li>\n`;
	yield '</ul>\n</section>\n';
}

const paragraph = (text: string): string => `<p>${escaped(text)}</p>\n`;

const SIGNS: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** A text that no reader of HTML takes for anything else, with what cannot be seen written out. */
const escaped = (text: string): string =>
	text.replace(/[&<>"']/g, (sign) => SIGNS[sign]).replace(UNSEEN, written);

/** Control characters, marks of direction and of no width, halves of surrogate pairs. */
const UNSEEN =
	/(?![\n\t])\p{Cc}|[\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;

const written = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
