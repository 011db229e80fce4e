import { delivered } from '../cells/example-files';
import { lines } from '../smallest-set';
import { smallestSet12 } from '../smallest-set-1.2';

type Files = Readonly<Record<string, string>>;

const SESSION = 'year-27';

/** Files put beside (or in place of) those of the smallest set of 1.2, with the manifest that says so. */
export const delivered12 = (files: Files): Files => delivered(files, 'bulk', smallestSet12);

/** The gradebook of the class of the smallest set of 1.2: what may differ of its records. */
export interface Gradebook12 {
	readonly weight?: string;
	/** Further columns of the result behind its comment, from textScore on. */
	readonly classOfResult?: string;
	readonly student?: string;
	readonly score?: string;
	readonly min?: string;
	readonly max?: string;
	readonly school?: string;
}

/** One category, one line item and one result, in the columns of 1.2. */
export const gradebook12 = (cells: Gradebook12 = {}): Files =>
	delivered12({
		...categories(cells.weight ?? '20'),
		'lineItems.csv': lines(
			'sourcedId,status,dateLastModified,title,description,assignDate,dueDate,classSourcedId,categorySourcedId,academicSessionSourcedId,resultValueMin,resultValueMax,schoolSourcedId',
			`item-1,,,Essay,,2026-09-01,2026-09-14,class-1,category-1,${SESSION},${cells.min ?? '0'},${cells.max ?? '100'},${cells.school ?? 'school-1'}`
		),
		'results.csv': lines(
			'sourcedId,status,dateLastModified,lineItemSourcedId,studentSourcedId,scoreStatus,score,scoreDate,comment,textScore,classSourcedId,inProgress,incomplete,late,missing',
			`result-1,,,item-1,${cells.student ?? 'student-1'},fully graded,${cells.score ?? '87'},2026-09-14,,,${cells.classOfResult ?? 'class-1'},false,false,false,false`
		)
	});

/** One category with this weight, alone. */
export const category = (weight: string): Files => delivered12(categories(weight));

const categories = (weight: string): Files => ({
	'categories.csv': lines(
		'sourcedId,status,dateLastModified,title,weight',
		`category-1,,,Homework,${weight}`
	)
});

/** The manifest that names `files` besides those of another example. */
export const withFiles = (example: Files, files: Files): Files => {
	const names = Object.keys(files).map((name) => name.replace(/\.csv$/, ''));
	const manifest = names.reduce(
		(text, name) => text.replace(`file.${name},absent`, `file.${name},bulk`),
		example['manifest.csv']
	);
	return { ...example, ...files, 'manifest.csv': manifest };
};

/** A scale of scores for the class, with these pairs; they stand in quotes. */
export const scoreScale = (pairs: string): Files =>
	delivered12({
		'scoreScales.csv': lines(
			'sourcedId,status,dateLastModified,title,type,orgSourcedId,courseSourcedId,classSourcedId,scoreScaleValue',
			`scale-1,,,Letters,letters,school-1,course-1,class-1,"${pairs}"`
		)
	});

/** A learning objective of the line item, with its source and id. */
export const objective = (source: string, id: string): Files =>
	withFiles(gradebook12(), {
		'lineItemLearningObjectiveIds.csv': lines(
			'sourcedId,status,dateLastModified,lineItemSourcedId,source,learningObjectiveId',
			`objective-1,,,item-1,${source},${id}`
		)
	});
