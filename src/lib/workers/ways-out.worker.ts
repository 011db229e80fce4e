import { tryWays } from './way-out';
import { waysAnywhere } from './ways-anywhere';

/*
 * Started by the page in the same way as the workers that read a roster, so that what is refused here is
 * refused there. It tries every way once and posts the results.
 */
void tryWays(waysAnywhere).then((results) => {
	postMessage(results);
});
