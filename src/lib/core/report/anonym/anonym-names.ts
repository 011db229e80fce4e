import { nearName } from '../../zip/near-name';
import { standardName, standardNames } from '../../zip/standard-names';
import { systemName } from '../../zip/system-files';
import type { Fakes } from './fakes';

const SYSTEM =
	/^(__macosx|\.spotlight-v100|\.trashes|\.fseventsd|\.temporaryitems|\$recycle\.bin|system volume information)$/i;

/** The path of a file in the copy: names of the standard and of operating systems stay, all others go. */
export function anonymPath(path: string, fakes: Fakes): string {
	const parts = path.split('/');
	const isSystem = systemName(path) !== null;
	return parts
		.map((part, at) => {
			if (part === '' || SYSTEM.test(part)) return part;
			return at < parts.length - 1 ? fakes.fake(part) : baseName(part, isSystem, fakes);
		})
		.join('/');
}

function baseName(name: string, isSystem: boolean, fakes: Fakes): string {
	const own = isSystem ? name.replace(/^\._/, '') : name;
	const before = name.slice(0, name.length - own.length);
	if (isSystem && before === '') return name;
	if (standardName(own) !== undefined || nearName(own, standardNames) !== null) return name;
	const [, stem = own, ending = ''] = /^(.*?)((?:\.[a-z0-9]{1,5})?)$/is.exec(own) ?? [];
	return `${before}${fakes.fake(stem)}${ending}`;
}

/** A name of a zip that a receiver asks for says nothing of who made it. */
const ASKED = /^oneroster(\.zip)?$/i;

/** The name of the copy: `OneRoster.zip` stays, any other is replaced. Its ending stays as it is. */
export function anonymZipName(name: string, isZip: boolean): string {
	if (ASKED.test(name)) return name;
	const [ending = ''] = /\.[a-z0-9]{1,5}$/i.exec(name) ?? [];
	return isZip ? `anonymised${ending}` : 'anonymised.zip';
}
