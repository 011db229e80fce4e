import { describe, expect, it } from 'vitest';
import { smallZip } from '../../../../tests/support/small-roster';
import { newFileCipher, openFileCipher } from '../../storage/file-cipher';
import { bytesSource } from '../zip/byte-source';
import { writeZip } from '../zip/zip-writer';
import { isSealedPack, openSealedPack, sealedPack, type PackProblem } from './sealed-pack';

const passphrase = 'correct horse battery';
const pack = smallZip();
const sealed = await sealedPack(pack, await newFileCipher(passphrase));

const isOne = (bytes: Uint8Array): Promise<boolean> => isSealedPack(bytesSource(bytes, 'a.zip'));

async function opened(bytes: Uint8Array, typed: string): Promise<Uint8Array | PackProblem> {
	const file = await openSealedPack(bytesSource(bytes, 'a.zip'));
	if (!file.ok) return file.problem;
	const zip = await file.value.open(await openFileCipher(file.value.seal, typed));
	return zip.ok ? zip.value : zip.problem;
}

/** The file with one byte changed. */
const changedAt = (at: number): Uint8Array =>
	sealed.map((byte, index) => (index === at ? byte ^ 1 : byte));

const text = Buffer.from(sealed).toString('latin1');

describe('a class pack with a passphrase', () => {
	it('comes back byte for byte, and says in clear nothing but how it is encrypted', async () => {
		expect(await isOne(sealed)).toBe(true);
		expect(await opened(sealed, passphrase)).toEqual(pack);
		const clear = text.replaceAll(/[^ -~]/g, '');
		for (const value of ['users.csv', 'manifest.csv', 'school']) expect(clear).not.toContain(value);
		expect(clear).toContain('rollcall-class-pack/1');
	});

	it('is opened by no other passphrase', async () => {
		expect(await opened(sealed, `${passphrase}.`)).toBe('wrong-passphrase');
	});

	it('is damaged where a byte of the roster was changed, or the end lacks', async () => {
		const at = text.indexOf('roster-0.sealed') + 500;
		expect(await opened(changedAt(at), passphrase)).toBe('damaged');
		const cut = sealed.slice(0, -100);
		expect(await isOne(cut)).toBe(true);
		expect(await opened(cut, passphrase)).toBe('damaged');
	});

	it('says that a newer Rollcall made it, and takes no head that is none', async () => {
		const headed = (head: unknown): Uint8Array =>
			writeZip([
				{
					name: 'class-pack.json',
					bytes: new TextEncoder().encode(JSON.stringify(head)),
					stored: true
				}
			]);
		expect(await opened(headed({ format: 'rollcall-class-pack/2' }), passphrase)).toBe('newer');
		expect(await opened(headed({ format: 'rollcall-class-pack/1' }), passphrase)).toBe('damaged');
		expect(await opened(headed({ format: 'rollcall-snapshot/1' }), passphrase)).toBe('damaged');
	});

	it('is no roster zip, no other zip and no short file', async () => {
		expect(await isOne(pack)).toBe(false);
		expect(await isOne(new Uint8Array(10))).toBe(false);
		expect(await isOne(writeZip([{ name: 'class-pack.csv', bytes: new Uint8Array(9) }]))).toBe(
			false
		);
	});
});
