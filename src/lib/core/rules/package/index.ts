import type { Rule } from '../rule';
import { enclosingFolder } from './enclosing-folder';
import { entryDamaged } from './entry-damaged';
import { entryDuplicate } from './entry-duplicate';
import { entryEncrypted } from './entry-encrypted';
import { entryHeaderDiffers } from './entry-header-differs';
import { entryMethod } from './entry-method';
import { entryName } from './entry-name';
import { fileNameCase } from './file-name-case';
import { fileUnknown } from './file-unknown';
import { filesInFolders } from './files-in-folders';
import { nestedZip } from './nested-zip';
import { notAZip } from './not-a-zip';
import { systemFile } from './system-file';
import { zipDirectoryDamaged } from './zip-directory-damaged';
import { zipEmpty } from './zip-empty';
import { zipNameExtension } from './zip-name-extension';
import { zipOverlap } from './zip-overlap';
import { zipTooLarge } from './zip-too-large';
import { zipTruncated } from './zip-truncated';
import { zipUnusualRatio } from './zip-unusual-ratio';

/** Rules on the zip itself. What they report core/zip has seen. */
export const packageRules: readonly Rule[] = [
	zipEmpty,
	notAZip,
	zipTruncated,
	zipDirectoryDamaged,
	zipTooLarge,
	zipOverlap,
	zipUnusualRatio,
	zipNameExtension,
	enclosingFolder,
	filesInFolders,
	entryDamaged,
	entryEncrypted,
	entryMethod,
	entryHeaderDiffers,
	entryDuplicate,
	entryName,
	fileNameCase,
	fileUnknown,
	nestedZip,
	systemFile
];
