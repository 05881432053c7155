const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** As books set numbers in a sentence: in words up to twelve, in figures above. */
export const numberInWords = (number: number, locale: string): string =>
  small[number] ?? new Intl.NumberFormat(locale).format(number);
