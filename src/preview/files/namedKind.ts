const WORKBOOK = /\.(xls[xmb]?|xlt[xm]?|ods|numbers)$/i;
const DOCUMENT = /\.(doc[xm]?|odt|rtf|pages|pptx?|odp|key|pdf|zip|png|jpe?g|gif|webp|heic)$/i;

/**
 * What a file is by its name alone. Any name that is not known is that of a text, as CSV files are.
 *
 * @param name The file's name or path.
 * @example namedKind('cv.docx') // 'document'
 */
export function namedKind(name: string): 'workbook' | 'document' | 'text' {
  if (WORKBOOK.test(name)) return 'workbook';
  return DOCUMENT.test(name) ? 'document' : 'text';
}
