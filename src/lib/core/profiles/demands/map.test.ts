import { finds } from '../tried.test-support';

finds('map', {
	'values without a counterpart': {
		demand: {
			files: ['users.csv'],
			columns: ['grades'],
			table: 'grades'
		},
		put: {
			'users.csv': [[',03,', ',"01,03",']]
		},
		profile: {
			maps: {
				grades: {
					'01': 'Grade 1',
					kg: 'Kindergarten'
				}
			}
		},
		says: ['users.csv 3 grades: Example has nothing for 03 in grades.']
	},
	'nothing that differs in case and blanks alone': {
		demand: {
			files: ['users.csv'],
			columns: ['grades'],
			table: 'grades',
			ignoreCase: true
		},
		put: {
			'users.csv': [[',03,', ',"KG ",']]
		},
		profile: {
			maps: {
				grades: {
					kg: 'Kindergarten'
				}
			}
		},
		says: []
	}
});
