import { describe, expect, it } from 'vitest';
import type { Checked } from '../../src/lib/core/check';
import { judge } from '../../src/lib/core/profiles/judge';
import { shippedProfile } from '../../src/lib/core/profiles/shipped';
import { partCsv } from '../../src/lib/core/report/html/part-csv';
import { privatePart } from '../../src/lib/core/report/html/private-report';
import { privatePage, schoolPage, wholePage } from '../../src/lib/core/report/html/report-pages';
import { schoolReports } from '../../src/lib/core/report/html/school-report';
import { summary } from '../../src/lib/core/report/summary';
import { readTicket, ticketCode, ticketOf } from '../../src/lib/core/report/ticket-code';
import { smallestSet } from '../../src/lib/core/rules/smallest-set';
import { sampleDay } from '../../src/lib/core/sample/sample-input';
import { writeZip } from '../../src/lib/core/zip/zip-writer';
import { checked, findingsOf, zipInput } from '../support/checked';
import { districtZip, plantedDistrict } from '../support/district';
import { checkedSmall, withRecords } from '../support/small-roster';

const options = { toolVersion: '1.0.0', asOf: null, sha256: 'a'.repeat(64), sample: null };
const salt = '0123456789abcdef0123456789abcdef';

const page = (texts: Iterable<string>): string => [...texts].join('');
const facts = (result: Checked) => summary(result, options);

async function planted(): Promise<Checked> {
	const district = plantedDistrict({ students: 2000, seed: 1 });
	const input = zipInput(await districtZip(district, 1), district.name);
	const profiles = [shippedProfile('st-math'), shippedProfile('hmh')].flatMap((profile) =>
		profile === undefined ? [] : [{ profile }]
	);
	return judge(await checked(input, { asOf: sampleDay }), profiles);
}

/** A set in which every cell, header, file name and the zip itself carries a mark. */
async function marked(): Promise<Checked> {
	let count = 0;
	const mark = (text: string): string => `${text}Qzx${String(++count)}`;
	const entries = Object.entries(smallestSet).map(([name, text]) => {
		const [header = '', ...lines] = text.trimEnd().split('\r\n');
		const isManifest = name === 'manifest.csv';
		const rows = lines.map((line) => {
			const cells = line.split(',');
			return cells.map((cell, at) => (isManifest && at === 0 ? cell : mark(cell))).join(',');
		});
		const heads = isManifest ? header : `${header},${mark('metadata.')},${mark('own')}`;
		const full = isManifest ? rows : rows.map((row) => `${row},${mark('')},${mark('')}`);
		return { name, bytes: new TextEncoder().encode([heads, ...full, ''].join('\r\n')) };
	});
	entries.push({ name: `notes Qzx.csv`, bytes: new TextEncoder().encode('Qzx') });
	return checked(zipInput(writeZip(entries), 'Qzx district.zip'), { oneroster: '1.1' });
}

describe('a page without personal data', () => {
	it('holds no mark of any cell, header or name, where the whole page is full of them', async () => {
		const result = await marked();
		expect(findingsOf(result).length).toBeGreaterThan(50);
		const whole = page(wholePage(result, facts(result)));
		expect(whole.match(/Qzx/gi)?.length).toBeGreaterThan(50);
		const hidden = privatePage(result, facts(result), salt);
		if (!hidden.ok) throw new Error(hidden.problem);
		const text = page(hidden.value);
		expect(text).not.toMatch(/Qzx/i);
		expect(text).not.toContain('a'.repeat(64));
		expect(text).toContain('users.csv');
	});

	it('of a district with all faults holds none of its ids, names and addresses', async () => {
		const result = await planted();
		const hidden = privatePage(result, facts(result), salt, 1000);
		if (!hidden.ok) throw new Error(hidden.problem);
		const text = page(hidden.value).replace(/<style>[\s\S]*<\/style>/, '');
		const found: string[] = [];
		const words = new Set(text.split(/[^\p{L}\p{N}@._-]+/u));
		for (const table of result.set.tables.values()) {
			if (table.name === 'manifest.csv') continue;
			for (const { dictionary, name } of table.columns) {
				if (!/(?:sourcedId|Name|email|username|identifier|phone)$/.test(name)) continue;
				for (let code = 0; code < dictionary.size; code++) {
					const value = dictionary.text(code);
					if (value.length < 5 || /^(?:school|students?|tests?|NULL)$/i.test(value)) continue;
					if (words.has(value)) found.push(`${table.name} ${name}: ${value}`);
				}
			}
		}
		expect(found).toEqual([]);
	});

	it('shows equal values as equal within it alone', async () => {
		const users = withRecords('users.csv', 'u-1,,,true,gone-7,student,a,,A,B,,,,,,,09,');
		const classes = smallestSet['classes.csv']?.replace('school-1', 'gone-7') ?? '';
		const result = await checkedSmall({ 'users.csv': users, 'classes.csv': classes });
		const values = (by: string): (string | null | undefined)[] => {
			const part = privatePart(result, by, 10);
			if (!part.ok) throw new Error(part.problem);
			return part.value.groups
				.filter(({ rule }) => rule === 'reference-missing')
				.map(({ rows }) => rows[0]?.value);
		};
		const [one, two] = values(salt);
		expect(one).toMatch(/^[0-9a-f]{16}$/);
		expect(two).toBe(one);
		expect(values(`${salt}2`)[0]).not.toBe(one);
		expect(privatePart(result, 'short', 10)).toEqual({ ok: false, problem: 'salt-too-short' });
	});

	it('counts what the whole report counts', async () => {
		const result = await planted();
		const part = privatePart(result, salt, 3);
		if (!part.ok) throw new Error(part.problem);
		expect(part.value.counts).toEqual(facts(result).counts);
		expect(part.value.groups.map(({ id, count }) => [id, count])).toEqual(
			facts(result).groups.map(({ id, count }) => [id, count])
		);
	});
});

it('the list as CSV has the rows of a part, without personal data where it has none', async () => {
	const result = await marked();
	const hidden = privatePart(result, salt, Infinity);
	if (!hidden.ok) throw new Error(hidden.problem);
	const lines = page(partCsv(hidden.value)).trimEnd().split('\r\n');
	expect(lines[0]).toBe('\ufeffseverity,file,line,row,column,value,rule,message,advice,profile');
	expect(lines).toHaveLength(1 + findingsOf(result).length);
	expect(lines.join('\n')).not.toMatch(/Qzx/i);
});

describe('a page for each school', () => {
	const orgs = `${smallestSet['orgs.csv'] ?? ''}school-2,,,Beta School,school,0102,district-1\r\n`;
	const row = (id: string, orgIds: string, word: string, email: string): string =>
		`${id},,,maybe${word},"${orgIds}",student,${word}user${id},,${word}name,${word}kin,,,${email},,,,09,`;
	const users = withRecords(
		'users.csv',
		row('u-1', 'school-1', 'Alpha', 'same@x.example'),
		row('u-2', 'school-2', 'Beta', 'same@x.example'),
		row('u-2', 'school-2', 'Beta', 'other@x.example'),
		row('u-3', 'school-1,school-2', 'Both', 'both@x.example'),
		row('u-4', 'nowhere', 'None', 'none@x.example'),
		row('u-2', 'school-1', 'Alpha', 'third@x.example')
	);

	it('holds the rows of that school, whole, and of no other', async () => {
		const result = await checkedSmall({ 'orgs.csv': orgs, 'users.csv': users });
		const pages = new Map(
			(await schoolReports(result, 100)).map((part) => [
				part.school,
				page(schoolPage(part, facts(result)))
			])
		);
		expect([...pages.keys()]).toEqual(['school-1', 'school-2', null]);
		const [alpha = '', beta = '', none = ''] = [...pages.values()];
		expect(alpha).toContain('maybeAlpha');
		expect(alpha).toContain('maybeBoth');
		expect(alpha).not.toMatch(/Beta|None/);
		expect(beta).toContain('maybeBeta');
		expect(beta).toContain('maybeBoth');
		expect(beta).not.toMatch(/Alpha|None/);
		expect(none).toContain('maybeNone');
		expect(none).not.toMatch(/Alpha|maybeBeta|Both/);
	});

	it('has every finding in one part at least, and none twice in one', async () => {
		const result = await planted();
		const all = findingsOf(result);
		const parts = await schoolReports(result, Infinity);
		const told = parts.map(({ groups }) =>
			groups.flatMap(({ id, rows }) =>
				rows.map((each) => `${id} ${JSON.stringify([each.row, each.value])}`)
			)
		);
		const wanted = new Set(
			all.map(({ group, row: at, value }) => `${group} ${JSON.stringify([at, value])}`)
		);
		expect(new Set(told.flat())).toEqual(wanted);
		for (const { groups } of parts) {
			for (const { count, rows } of groups) expect(rows.length).toBe(count);
		}
		const sums = parts.reduce(
			(sum, { groups }) => sum + groups.reduce((of, { count }) => of + count, 0),
			0
		);
		expect(sums).toBeGreaterThanOrEqual(all.length);
		expect(parts.length).toBeGreaterThan(2);
		expect(parts.at(-1)?.school).toBeNull();
	});

	it('in 1.2 goes by the roles', async () => {
		const district = plantedDistrict(
			{ students: 2000, seed: 1 },
			['email-form', 'boolean-value'],
			'1.2'
		);
		const result = await checked(zipInput(await districtZip(district, 1), district.name));
		const parts = await schoolReports(result, 10);
		const ofUsers = parts.filter(({ groups }) => groups.some(({ file }) => file === 'users.csv'));
		expect(ofUsers.length).toBeGreaterThan(0);
		expect(ofUsers.every(({ school }) => school !== null)).toBe(true);
	});
});

describe('the whole page', () => {
	it('needs nothing else, and runs nothing', async () => {
		const result = await planted();
		const html = page(wholePage(result, facts(result)));
		expect(html).toMatch(/^<!doctype html>/);
		expect(html).not.toMatch(/<script|<link|<img|<iframe|\son[a-z]+=|@import|url\(|\ssrc=/i);
		expect(html).toContain(`default-src 'none'`);
		expect([...html.matchAll(/href="([^"]*)"/g)].every(([, to]) => to?.startsWith('#'))).toBe(true);
		for (const tag of [
			'section',
			'article',
			'table',
			'tr',
			'td',
			'th',
			'ul',
			'ol',
			'li',
			'nav',
			'main',
			'p',
			'h2',
			'h3',
			'code',
			'span'
		]) {
			const opened = html.match(new RegExp(`<${tag}[ >]`, 'g'))?.length ?? 0;
			expect([tag, html.match(new RegExp(`</${tag}>`, 'g'))?.length ?? 0]).toEqual([tag, opened]);
		}
		expect(html).toContain('@media print');
		expect(html).toContain('prefers-color-scheme:dark');
		for (const { title, sentence } of facts(result).profiles) {
			expect(html).toContain(title);
			expect(html).toContain(sentence.replaceAll("'", '&#39;').replaceAll('"', '&quot;'));
		}
		const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const [, to = ''] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(to);
	});

	it('takes no value for HTML, and shows what cannot be seen', async () => {
		const evil = '<script>alert(1)</script>&\u202e"\'';
		const users = withRecords(
			'users.csv',
			`u-1,,,"${evil.replaceAll('"', '""')}",school-1,student,a,,A,B,,,,,,,09,`
		);
		const result = await checkedSmall({ 'users.csv': users });
		const html = page(wholePage(result, facts(result)));
		expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&amp;\\u202e&quot;&#39;');
		expect(html).not.toContain('<script');
	});

	it('says how many rows are left out', async () => {
		const rows = Array.from(
			{ length: 150 },
			(_, at) =>
				`u-${String(at)},,,perhaps,school-1,student,a${String(at)},,A${String(at)},B,,,,,,,09,`
		);
		const result = await checkedSmall({ 'users.csv': withRecords('users.csv', ...rows) });
		const html = page(wholePage(result, facts(result)));
		expect(html).toContain('The first 25 of 150 are shown.');
		expect(html.match(/<code>perhaps<\/code>/g)).toHaveLength(25);
	});
});

describe('the code for a ticket', () => {
	it('says rules, counts and versions, and can be read again', async () => {
		const result = await planted();
		const code = ticketCode(ticketOf(result, '1.0.0'));
		expect(code).toMatch(/^RC1;1\.0\.0;1\.1;/);
		const read = readTicket(`  ${code.slice(0, 40)}\n> `.replace('> ', '') + code.slice(40));
		if (!read.ok) throw new Error(read.problem);
		expect(read.value).toEqual(ticketOf(result, '1.0.0'));
		const counts = new Map<string, number>();
		for (const { rule, profile } of findingsOf(result))
			if (profile === null) counts.set(rule, (counts.get(rule) ?? 0) + 1);
		expect(new Map(read.value.rules.map(({ rule, count }) => [rule, count]))).toEqual(counts);
		expect(read.value.receivers.map(({ id }) => id)).toEqual(['st-math', 'hmh']);
	});

	it('holds no mark of any cell, header or name', async () => {
		expect(ticketCode(ticketOf(await marked(), '1.0.0'))).not.toMatch(/Qzx/i);
	});

	it('is refused where it is none, newer, or was changed', async () => {
		const code = ticketCode(ticketOf(await checkedSmall({ 'orgs.csv': null }), '1.0.0'));
		expect(readTicket('hello')).toEqual({ ok: false, problem: 'no-code' });
		expect(readTicket(code.replace('RC1', 'RC2'))).toEqual({ ok: false, problem: 'newer' });
		expect(readTicket(code.slice(0, -1))).toEqual({ ok: false, problem: 'damaged' });
		expect(readTicket(code.replace('=1', '=2'))).toEqual({ ok: false, problem: 'damaged' });
		expect(readTicket(code).ok).toBe(true);
	});
});
