import type { Rule } from '../rule';
import { learningObjectiveForm } from './learning-objective-form';
import { resultClassDiffers } from './result-class-differs';
import { scoreScaleForm } from './score-scale-form';
import { weightPercentSign } from './weight-percent-sign';

/** Rules on what the gradebook of OneRoster 1.2 has more than that of 1.1, in the order of fixing. */
export const gradebookRules: readonly Rule[] = [
	weightPercentSign,
	scoreScaleForm,
	learningObjectiveForm,
	resultClassDiffers
];
