import { finds } from '../tried.test-support';

finds('manifestValue', {
	'values that are not taken': {
		demand: {
			properties: ['source.systemName'],
			values: ['Example', 'Other']
		},
		says: [
			'manifest.csv 17 source.systemName: The manifest says Example SIS for source.systemName. Example wants Example or Other.'
		]
	},
	'properties that are not there': {
		demand: {
			properties: ['source.systemCode'],
			need: 'required'
		},
		put: {
			'manifest.csv': [['source.systemCode,example\r\n', '']]
		},
		says: [
			'manifest.csv source.systemCode: The manifest has no property source.systemCode. Example needs it.'
		]
	},
	'properties without a value': {
		demand: {
			properties: ['source.systemCode'],
			need: 'filled'
		},
		put: {
			'manifest.csv': [['source.systemCode,example', 'source.systemCode,']]
		},
		says: [
			'manifest.csv 18 source.systemCode: The manifest has no value for source.systemCode. Example needs one.'
		]
	},
	'nothing where the property may be left out': {
		demand: {
			properties: ['source.systemCode'],
			values: ['a']
		},
		put: {
			'manifest.csv': [['source.systemCode,example\r\n', '']]
		},
		says: []
	}
});
