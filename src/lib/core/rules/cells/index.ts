import type { Rule } from '../rule';
import { yearForm } from './year-form';

export const cellsRules: readonly Rule[] = [yearForm];
