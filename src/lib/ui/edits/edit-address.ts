/** The fragment of the screen on which what was corrected is saved. */
export const addressOfSave = '#save';
