import { EDITION_MAX } from './content-limits.ts';
import type { Edition, Fact } from './work.ts';
import { EDITIONS_MAX, FACT_LABEL_MAX, FACT_VALUE_MAX, FACTS_MAX } from './work-limits.ts';

const linesOf = (typed: string) =>
  typed
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);

/** Facts, one a line: "Language: English, Danish". */
export function factsOf(typed: string): { facts: Fact[]; refusal?: string } {
  const facts: Fact[] = [];
  for (const line of linesOf(typed)) {
    const [, label = '', value = ''] = /^([^:]+):\s*(.+)$/.exec(line) ?? [];
    facts.push({ label: label.trim(), value });
    if (!value)
      return { facts, refusal: `“${line}”: a label, a colon and what there is to say, as in Language: Danish.` };
    if (label.length > FACT_LABEL_MAX)
      return { facts, refusal: `“${label}”: ${FACT_LABEL_MAX} characters fit before the colon.` };
    if (value.length > FACT_VALUE_MAX)
      return { facts, refusal: `“${label}”: ${FACT_VALUE_MAX} characters fit after the colon.` };
  }
  return facts.length > FACTS_MAX ? { facts, refusal: `${facts.length} facts; ${FACTS_MAX} fit.` } : { facts };
}

export const factLines = (facts: readonly Fact[]) => facts.map(({ label, value }) => `${label}: ${value}`).join('\n');

/** Editions, one a line, each once: "The long cut, 2015". */
export function editionsOf(typed: string): { editions: Edition[]; refusal?: string } {
  const editions = new Map<string, Edition>();
  for (const line of linesOf(typed)) {
    const [, name = line, year] = /^(.*\S)\s*,\s*(\d{4})$/.exec(line) ?? [];
    editions.set(name.toLowerCase(), { name, year: year ? Number(year) : null });
    if (name.length > EDITION_MAX)
      return { editions: [...editions.values()], refusal: `“${name}”: ${EDITION_MAX} characters fit.` };
  }
  const all = [...editions.values()];
  return all.length > EDITIONS_MAX
    ? { editions: all, refusal: `${all.length} editions; ${EDITIONS_MAX} fit.` }
    : { editions: all };
}

export const editionLines = (editions: readonly Edition[]) =>
  editions.map(({ name, year }) => (year === null ? name : `${name}, ${year}`)).join('\n');
