/** What a cookie of this name says in a request's header as browsers send it; names of ours hold no sign that needs escaping. */
export function cookieValue(header: string | undefined, name: string): string | undefined {
  if (!header?.includes(name)) return undefined;
  return new RegExp(`(?:^|;\\s*)${name}=([^;]*)`).exec(header)?.[1];
}
