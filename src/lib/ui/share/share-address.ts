/** The fragment of the screen on which the report is saved or shared. */
export const addressOfShare = '#share';
