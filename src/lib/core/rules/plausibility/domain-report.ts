import type { RosterSet } from '../roster-set';
import type { Report } from '../rule';
import { oddDomains, type OddDomain } from './email-domains';
import { peopleOf } from './people';
import { standingRecords } from './standing-records';

/** Reports the odd e-mail domains that are `wanted`, each with the domain that was probably meant. */
export function reportDomains(
	set: RosterSet,
	report: Report,
	wanted: (domain: OddDomain) => boolean
): void {
	const people = peopleOf(set, report);
	const email = people?.table.column('email');
	if (people === undefined || email === undefined) return;
	const cases = oddDomains(people, email)
		.filter(wanted)
		.map(({ value, codes, meant }) => ({
			value,
			codes,
			...(meant === null ? {} : { candidate: meant })
		}));
	if (cases.length === 0) return;
	report.items(email, cases, { judged: standingRecords(people.table) });
}
