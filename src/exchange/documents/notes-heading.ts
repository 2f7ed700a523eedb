/** What stands above the notes of a document, which come last in its text. */
export const NOTES = '# Notes';
