import { blobSource } from '../core/zip/byte-source';
import type { PackageInput } from '../core/zip/open-package';
import { readAhead } from '../core/zip/read-ahead';
import type { PreviousRequest } from './api';

/** What was dropped on the page, as the zip reader takes it. Nothing is read yet. */
export const packageInput = ({ files, name, kind }: PreviousRequest): PackageInput => ({
	files: files.map(({ file, path }) => ({
		source: readAhead(blobSource(file, file.name)),
		path: path === '' ? file.name : path
	})),
	name,
	kind
});
