/** Where a link in a text may lead: another site, a mail address, or a place on this site. Nothing that runs. */
export function isSafeLink(address: unknown): address is string {
  if (typeof address !== 'string' || address.length > 2_000) return false;
  if (/^[/#](?![/\\])/.test(address)) return true;
  return /^(https?:\/\/|mailto:)/i.test(address) && URL.canParse(address);
}
