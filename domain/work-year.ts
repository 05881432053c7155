export const YEARS_PATH = '/years';

/** Works of one year, by what we wrote about them. */
export const yearPath = (year: number) => `${YEARS_PATH}/${year}`;

/** The year that an address names; four figures, as our links write it. */
export const yearIn = (slug: string): number | undefined => (/^[1-9]\d{3}$/.test(slug) ? Number(slug) : undefined);

export type YearCount = { year: number; stories: number };

/** Years by their decades, the latest first: 2010 holds 2019 to 2010. */
export function byDecade(years: readonly YearCount[]): [decade: number, years: YearCount[]][] {
  const latest = years.toSorted((a, b) => b.year - a.year);
  return [...Map.groupBy(latest, ({ year }) => year - (year % 10))];
}
