import appleSchoolManager from './apple-school-manager.json';
import brightspace from './brightspace.json';
import classlink from './classlink.json';
import fitnessgram from './fitnessgram.json';
import gooru from './gooru.json';
import greatMinds from './great-minds.json';
import hmh from './hmh.json';
import managebac from './managebac.json';
import moodleEnrolOneroster from './moodle-enrol-oneroster.json';
import naviance from './naviance.json';
import renaissance from './renaissance.json';
import stMath from './st-math.json';
import wriddle from './wriddle.json';

/** The profiles that come with Rollcall, as they stand in their files: one line for each. */
export const vendorProfiles: readonly { readonly id: string }[] = [
	appleSchoolManager,
	brightspace,
	classlink,
	fitnessgram,
	gooru,
	greatMinds,
	hmh,
	managebac,
	moodleEnrolOneroster,
	naviance,
	renaissance,
	stMath,
	wriddle
];
