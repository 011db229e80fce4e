/**
 * The folder that a person stands in. npm runs a script in the folder of package.json and says where
 * it was called.
 */
export const callerFolder = (): string =>
	(process.env['npm_lifecycle_event'] === 'rollcall' ? process.env['INIT_CWD'] : undefined) ??
	process.cwd();
