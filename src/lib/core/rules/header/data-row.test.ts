import { describe, expect, it } from 'vitest';
import { fileSpec } from '../../spec/versions';
import { isDataRow } from './data-row';

const judged = (file: string, row: string): boolean =>
	isDataRow(row.split(','), fileSpec('1.1', file)?.columns ?? []);

describe('isDataRow', () => {
	it.each([
		['users.csv', 'u1,,,true,s1,student,ann,,Ann,Lee,,,,,,,03,'],
		['orgs.csv', 'north,,,North High,school,,'],
		['enrollments.csv', '0b1f77c2-5a0e-4b53-8d8c-51a4f9ce80f1,,,c1,s1,u1,student,false,,'],
		['categories.csv', 'tests,active,2026-10-01T08:00:00.000Z,Tests'],
		['classResources.csv', 'a,,,,b,c'],
		['demographics.csv', 'u1,,,2017-02-28,female,,,,,,,,US,,,'],
		['courses.csv', 'c1,,,y27,title,MATH,03,s1,,'],
		['orgs.csv', ',,,,,,']
	])('%s: %s is a record', (file, row) => {
		expect(judged(file, row)).toBe(true);
	});

	it.each([
		['users.csv', 'User ID,State,Changed,First Name,Last Name'],
		['orgs.csv', 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId'],
		['orgs.csv', 'SOURCEDID,STATUS,DATELASTMODIFIED,NAME,TYPE,IDENTIFIER,PARENTSOURCEDID'],
		['orgs.csv', 'sourcedId,,,name,type,,'],
		['categories.csv', 'Nummer,Zustand,Geändert,Titel'],
		['demographics.csv', 'userSourcedId,status,dateLastModified,birthdate,sex,x,y,z'],
		['orgs.csv', 'Schools']
	])('%s: %s is none', (file, row) => {
		expect(judged(file, row)).toBe(false);
	});
});
