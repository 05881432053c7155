/**
 * What a spreadsheet takes for a formula when a cell begins with it, in both widths, and the signs that make it look at the
 * next character. A name or a headline from strangers must stay words when somebody opens the file.
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\t\r＝＋－＠]/u;

/** A byte order mark: without it spreadsheets take UTF-8 for something else. */
export const CSV_START = '\uFEFF';

export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

function cell(text: string): string {
  const words = FORMULA.test(text) || /^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
