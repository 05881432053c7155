/** What others hang on their addresses to follow people about. */
const FOLLOWERS = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_eid|igshid|ref_src)$/;

/** Links as their target is called: without the detour through a search engine, and without what only counts clicks. */
export function cleanAddresses(body: HTMLElement) {
  for (const link of body.querySelectorAll('a')) {
    const address = link.getAttribute('href') ?? '';
    if (/^(https?:|mailto:)/i.test(address)) link.setAttribute('href', cleanAddress(address));
    // An anchor inside the other document leads nowhere here.
    else if (!link.dataset.reference) link.replaceWith(...link.childNodes);
  }
}

export function cleanAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const target = url.searchParams.get('q') ?? url.searchParams.get('url');
  if (url.hostname === 'www.google.com' && url.pathname === '/url' && target) return cleanAddress(target);
  const followers = [...url.searchParams.keys()].filter((name) => FOLLOWERS.test(name));
  if (followers.length === 0) return address;
  for (const name of followers) url.searchParams.delete(name);
  return url.href;
}
