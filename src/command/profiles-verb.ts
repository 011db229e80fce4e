import { shippedIds, shippedProfile } from '../lib/core/profiles/shipped';
import { jsonTexts } from '../lib/core/report/json-texts';
import { profileCatalogue } from '../lib/core/report/profile-catalogue';
import type { ProfilesCall } from './call';
import { exitStatus } from './exit-status';
import type { Output } from './output';
import { toolVersion } from './tool-version';

/** Prints the catalogue of profiles: `rollcall-profiles/1`, or a line for each. */
export async function runProfiles({ json }: ProfilesCall, out: Output): Promise<number> {
	const profiles = shippedIds.flatMap((id) => shippedProfile(id) ?? []);
	const catalogue = profileCatalogue(profiles, toolVersion);
	await out.print(
		json
			? jsonTexts(catalogue)
			: catalogue.profiles.map(({ id, base, title }) => `${id.padEnd(24)} ${base}  ${title}\n`)
	);
	return exitStatus.clean;
}
