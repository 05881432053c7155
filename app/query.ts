/** The query of an address, as Next hands it to a page. */
export type Query = Promise<Record<string, string | string[] | undefined>>;

/** The first value; what was not given is empty. */
export const asText = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? '';
