/**
 * Text as it was typed, without what no database stores and nobody can read: control characters, half surrogates. Line
 * ends are of one kind; browsers send two characters for each and count one in `maxLength`.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .toWellFormed();
