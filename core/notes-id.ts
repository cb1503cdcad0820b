/** The id of the pack of the reader's notes. Whatever is stored under it is notes. */
export const notesId = 'notes';
