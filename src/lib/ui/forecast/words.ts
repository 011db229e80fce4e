import { inUse } from '../../languages/words-in-use';
import * as english from './words.en';

export const { forecastText } = inUse('ui/forecast/words', english);
