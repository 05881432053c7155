/** Where a link in a text may lead: another site, a mail address, or a place on this site. Nothing that runs. */
export function isSafeLink(address: unknown): address is string {
  // Browsers leave out tabs and line ends, and then `/\t/host` is another site.
  if (typeof address !== 'string' || address.length > 2_000 || /\p{Cc}/u.test(address)) return false;
  if (/^[/#](?![/\\])/.test(address)) return true;
  return /^(https?:\/\/|mailto:)/i.test(address) && URL.canParse(address);
}
