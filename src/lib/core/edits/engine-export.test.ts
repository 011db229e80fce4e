import { expect, it } from 'vitest';
import { deflateSegment } from '../zip/deflate-segments';
import { engineExport, engineExportHash } from './engine-export.test-support';

it('writes the same corrected zip in Node as in every other engine', async () => {
	expect(await engineExport()).toBe(engineExportHash);
});

it('writes the same bytes whoever deflates', async () => {
	let made = 0;
	const elsewhere = async (segment: Parameters<typeof deflateSegment>[0]): Promise<Uint8Array> => {
		await new Promise((go) => setTimeout(go, made++ % 3));
		return deflateSegment(segment);
	};
	expect(await engineExport({ deflate: elsewhere })).toBe(engineExportHash);
	expect(made).toBeGreaterThan(2);
});
