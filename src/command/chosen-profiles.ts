import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { failure, success, type Outcome } from '../lib/core/outcome';
import type { Answer, ChosenProfile } from '../lib/core/profiles/chosen-profile';
import type { Profile } from '../lib/core/profiles/format/profile';
import { parseProfile } from '../lib/core/profiles/parse-profile';
import { shippedIds, shippedText } from '../lib/core/profiles/shipped';
import { dayNumber } from '../lib/core/rules/calendar-date';
import type { GivenAnswer, ProfileOptions } from './call-options';
import { list } from './counted';
import { jsonHash } from './json-hash';
import { shortened } from './printable';

/**
 * The profiles that a call names, read, with the answers to their questions.
 * @param folder where paths of files begin
 * @returns what is wrong with the call or with a file, in words, where it cannot be followed
 */
export async function chosenProfiles(
	call: ProfileOptions,
	folder: string
): Promise<Outcome<ChosenProfile[], string>> {
	const chosen: ChosenProfile[] = [];
	for (const id of call.profiles) {
		const text = shippedText(id);
		if (text === null)
			return failure(`There is no profile "${id}". What there is: ${list(shippedIds)}.`);
		const read = readText(text, id);
		if (!read.ok) return read;
		chosen.push(read.value);
	}
	for (const path of call.profileFiles) {
		const read = await readPath(resolve(folder, path), path);
		if (!read.ok) return read;
		chosen.push(read.value);
	}
	const twice = chosen.find(({ profile }, at) =>
		chosen.slice(0, at).some((each) => each.profile.id === profile.id)
	);
	if (twice !== undefined) return failure(`The profile ${twice.profile.id} was named twice.`);
	return withAnswers(chosen, call.answers);
}

async function readPath(path: string, given: string): Promise<Outcome<ChosenProfile, string>> {
	try {
		return readText(await readFile(path, 'utf8'), given);
	} catch {
		return failure(`The profile ${shortened(given)} could not be read.`);
	}
}

function readText(text: string, name: string): Outcome<ChosenProfile, string> {
	const read = parseProfile(text);
	if (read.ok) return success({ profile: read.value, sha256: jsonHash(text) });
	const lines = read.problem.map(({ path, reason }) => `  ${path}: ${reason}`);
	return failure(`${shortened(name)} is no profile that can be used:\n${lines.join('\n')}`);
}

function withAnswers(
	chosen: readonly ChosenProfile[],
	answers: readonly GivenAnswer[]
): Outcome<ChosenProfile[], string> {
	const all = new Map(chosen.map(({ profile }) => [profile.id, {} as Record<string, Answer>]));
	for (const { profile: id, key, value } of answers) {
		const own = all.get(id);
		const profile = chosen.find((each) => each.profile.id === id)?.profile;
		if (own === undefined || profile === undefined)
			return failure(`--answer speaks of ${id}, which is not among the chosen profiles.`);
		const answer = answerOf(profile, key, value);
		if (!answer.ok) return answer;
		own[key] = answer.value;
	}
	return success(chosen.map((each) => ({ ...each, answers: all.get(each.profile.id) ?? {} })));
}

const yesNo: Readonly<Record<string, boolean>> = { true: true, yes: true, false: false, no: false };

function answerOf(profile: Profile, key: string, value: string): Outcome<Answer, string> {
	const setting = profile.settings.find(({ id }) => id === key);
	const keys = profile.settings.map(({ id }) => id);
	if (setting === undefined)
		return failure(
			`${profile.id} asks no "${key}". ${keys.length === 0 ? 'It asks nothing' : `It asks ${list(keys)}`}.`
		);
	if (setting.type === 'yesNo') {
		return Object.hasOwn(yesNo, value)
			? success(yesNo[value])
			: failure(`${profile.id}.${key} is answered with yes or no, not "${value}".`);
	}
	if (setting.type === 'choice' && !Object.hasOwn(setting.options, value)) {
		const options = Object.keys(setting.options);
		return failure(`${profile.id}.${key} is answered with ${list(options, 'or')}, not "${value}".`);
	}
	if (setting.type === 'date' && value !== '' && dayNumber(value) === undefined)
		return failure(`${profile.id}.${key} is answered with a day as YYYY-MM-DD, not "${value}".`);
	return success(value);
}
