import { sampleInput } from '../core/sample/sample-input';
import type { PackageInput } from '../core/zip/open-package';
import type { CheckRequest } from './api';
import { chosenVersion } from './chosen-version';
import type { EditOptions } from './editing';
import { requestHash, sha256 } from './file-hash';
import { packageInput } from './package-input';

/** What is loaded: how to open it once more, and how to hash it. */
export interface EditedDelivery {
	readonly input: () => PackageInput;
	readonly options: EditOptions;
	/** Lower-case hex SHA-256; null where it cannot be read any more. */
	readonly hash: () => Promise<string | null>;
}

/** What a person gave. */
export const givenDelivery = (request: CheckRequest): EditedDelivery => {
	const { previous } = request;
	return {
		input: () => packageInput(request),
		options: {
			...chosenVersion(request),
			...(previous === undefined ? {} : { previous: packageInput(previous) })
		},
		hash: () => requestHash(request).catch(() => null)
	};
};

/** The sample district. */
export const sampleDelivery: EditedDelivery = {
	input: sampleInput,
	options: {},
	hash: async () => {
		const [{ source }] = sampleInput().files;
		const bytes = await source.read(0, source.size);
		return sha256(new Blob([new Uint8Array(bytes)]));
	}
};
