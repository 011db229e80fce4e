/** The profiles that come with Rollcall, as they stand in their files: one line for each. */
export const vendorProfiles: Readonly<Record<string, unknown>> = {};
