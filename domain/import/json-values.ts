/** What stands in JSON of which nobody vouches for the form: what it is taken for, and nothing where it is none. */

export const wordsIn = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

export const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export const recordIn = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
