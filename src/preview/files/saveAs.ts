/** The way on for whoever has the list in another kind of file. */
export const SAVE_AS = 'save the tracker as XLSX or as CSV (comma separated, UTF-8)';
