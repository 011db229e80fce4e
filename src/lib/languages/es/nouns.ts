import { plural } from './counts';

/* Nouns of the field with their number, for sentences of several areas. */

export const rows = (count: number): string => plural(count, 'fila', 'filas');
export const files = (count: number): string => plural(count, 'archivo', 'archivos');
export const errors = (count: number): string => plural(count, 'error', 'errores');
export const warnings = (count: number): string => plural(count, 'advertencia', 'advertencias');
export const notes = (count: number): string => plural(count, 'nota', 'notas');
export const problems = (count: number): string => plural(count, 'grupo', 'grupos');
export const checks = (count: number): string =>
	plural(count, 'revisión guardada', 'revisiones guardadas');
export const students = (count: number): string => plural(count, 'estudiante', 'estudiantes');
export const people = (count: number): string => plural(count, 'persona', 'personas');
export const marks = (count: number): string => plural(count, 'marca', 'marcas');
