/** Addresses at which a link can be passed on without a script of anybody's. */
export function shareLinks(title: string, address: string): { name: string; href: string }[] {
  const both = encodeURIComponent(`${title} ${address}`);
  const [words, link] = [encodeURIComponent(title), encodeURIComponent(address)];
  return [
    { name: 'Mail', href: `mailto:?subject=${words}&body=${link}` },
    { name: 'Bluesky', href: `https://bsky.app/intent/compose?text=${both}` },
    { name: 'Reddit', href: `https://www.reddit.com/submit?url=${link}&title=${words}` },
  ];
}
