import type { Release } from './work.ts';

/** A film comes out in about so many countries with a date that anybody looks up. */
export const RELEASES_MAX = 60;
export const RELEASE_NOTE_MAX = 60;
export const RELEASES_FIELD_MAX = RELEASES_MAX * (RELEASE_NOTE_MAX + 16);

const names = new Intl.DisplayNames('en-GB', { type: 'region', fallback: 'none' });

/** "United Kingdom"; undefined for letters that are no country's. `XX` and the like are kept for private use. */
export const countryName = (code: string): string | undefined =>
  /^[A-Z]{2}$/.test(code) && !/^(AA|EU|EZ|QM|Q[N-Z]|UN|X[A-JL-Z]|ZZ)$/.test(code) ? names.of(code) : undefined;

const LINE = /^([a-z]{2})\s+(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:\s+(.*))?$/i;

/** Release dates, one a line: the country's two letters, the date as far as it is known, and what it was. */
export function releasesOf(typed: string): { releases: Release[]; refusal?: string } {
  const lines = typed
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const releases: Release[] = [];
  for (const line of lines) {
    const [, country = '', date = '', note = ''] = LINE.exec(line) ?? [];
    const refusal = refusalOf(line, country.toUpperCase(), date, note);
    if (refusal) return { releases, refusal };
    releases.push({ country: country.toUpperCase(), date, note });
  }
  return releases.length > RELEASES_MAX
    ? { releases, refusal: `${releases.length} dates; ${RELEASES_MAX} fit.` }
    : { releases: releases.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))) };
}

function refusalOf(line: string, country: string, date: string, note: string): string | undefined {
  if (!date) return `“${line}”: begin with the country’s two letters and the date, as in GB 2014-02-14.`;
  if (!countryName(country)) return `“${line}”: no country has the letters ${country}.`;
  if (!isDate(date)) return `“${line}”: there is no such day.`;
  return note.length > RELEASE_NOTE_MAX ? `“${line}”: ${RELEASE_NOTE_MAX} characters fit after the date.` : undefined;
}

function isDate(date: string): boolean {
  const whole = date.length === 10 ? date : `${date}${date.length === 7 ? '-01' : '-01-01'}`;
  const day = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(whole);
}

/** As the field shows them. */
export const releaseLines = (releases: readonly Release[]): string =>
  releases.map(({ country, date, note }) => [country, date, note].filter(Boolean).join(' ')).join('\n');
