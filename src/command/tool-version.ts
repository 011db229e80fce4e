import manifest from '../../package.json';

/** The version that stands in every report. */
export const toolVersion = manifest.version;
