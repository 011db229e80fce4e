import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../lib/core/rules/', import.meta.url));

const families = readdirSync(folder, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name);

/** The family of a rule: the folder that holds its file, which is named by its id. */
export function familyOf(id: string): string {
	const family = families.find((name) => existsSync(`${folder}${name}/${id}.ts`));
	if (family === undefined) throw new Error(`no family holds ${id}.ts`);
	return family;
}
