import type { churnFiles as counted } from '$lib/core/snapshots/timeline-churn';

/** Files of which who came and went is counted; the type of core holds it to them. */
export const churnFiles: typeof counted = ['users.csv', 'classes.csv', 'enrollments.csv'];
