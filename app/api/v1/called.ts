import { type ApiKey, apiKeyIn } from '#domain/api/address.ts';

/** What a key names that stands in an address or a filter; undefined where it is no key, or names nothing. */
export async function called<At>(written: string | undefined, find: (key: ApiKey) => Promise<At | undefined>) {
  const key = apiKeyIn(written ?? '');
  return key && find(key);
}
