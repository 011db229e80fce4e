import { smallestSet12 } from '../smallest-set-1.2';
import { lines } from '../smallest-set';
import { more, numbers, seat, user } from './plausibility-examples';

const file = 'users.csv';

/** The smallest set with thirty students more, and the address of the last one. */
export const addresses = (
	last: string,
	role = 'student',
	domain: (number: number) => string = () => 'district.example'
): Record<string, string> => {
	const all = numbers(30).map((n) => ({
		id: `p-${String(n)}`,
		email: n === 30 ? last : `p${String(n)}@${domain(n)}`
	}));
	return {
		...more(
			file,
			...all.map(({ id, email }, index) => user(id, { role, email, given: `Kim${String(index)}` }))
		),
		...(role === 'student' || role === 'teacher'
			? more('enrollments.csv', ...all.map(({ id }, index) => seat(index + 3, 'class-1', id, role)))
			: {})
	};
};

/** The same in 1.2, where the roles stand in a file of their own. */
export const addresses12 = (last: string): Record<string, string> => {
	const ids = numbers(30).map((n) => `p-${String(n)}`);
	return {
		[file]: lines(
			smallestSet12[file].trimEnd(),
			...ids.map(
				(id, index) =>
					`${id},,,true,${id},,Kim${String(index)},Adler,,,${index === 29 ? last : `${id}@district.example`},,,,03,,,,,,school-1,`
			)
		),
		'roles.csv': lines(
			smallestSet12['roles.csv'].trimEnd(),
			...ids.map((id) => `role-${id},,,${id},primary,student,,,school-1,`)
		),
		...more('enrollments.csv', ...ids.map((id, index) => seat(index + 3, 'class-1', id)))
	};
};

/** Where the last address stands. */
export const lastAddress = (value: string) => ({ file, row: 33, column: 'email', value });
