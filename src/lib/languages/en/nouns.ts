import { plural } from './counts';

/* Nouns of the field with their number, for sentences of several areas. */

export const rows = (count: number): string => plural(count, 'row', 'rows');
export const files = (count: number): string => plural(count, 'file', 'files');
export const errors = (count: number): string => plural(count, 'error', 'errors');
export const warnings = (count: number): string => plural(count, 'warning', 'warnings');
export const notes = (count: number): string => plural(count, 'note', 'notes');
export const problems = (count: number): string => plural(count, 'group', 'groups');
export const checks = (count: number): string => plural(count, 'kept check', 'kept checks');
export const students = (count: number): string => plural(count, 'student', 'students');
export const people = (count: number): string => plural(count, 'person', 'people');
export const marks = (count: number): string => plural(count, 'mark', 'marks');
