import { packages } from 'virtual:packages';
import type { PackageFacts } from '../../vite/packages';

/** Every package of somebody else in this build, with its licence. */
// The build wrote it out of this very type.
export const packageFacts = JSON.parse(packages) as readonly PackageFacts[];
