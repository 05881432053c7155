/**
 * The shortcodes of WordPress: [caption width="300"]…[/caption]. They stand in a text across its tags, so they are made tags
 * themselves before the text is read as HTML.
 */

/** The tag that stands for a shortcode; of nothing that is shown. */
export const SHORTCODE_TAG = 'x-shortcode';

/** What WordPress and its most common companions know; of any other name it takes more to be a shortcode. */
const known = new Set([
  ...['audio', 'caption', 'embed', 'gallery', 'playlist', 'video', 'wp_caption'],
  ...['spoiler', 'su_spoiler', 'vimeo', 'youtube', 'pullquote', 'quote'],
]);

/** Around what gives a work away. */
const spoilers = new Set(['spoiler', 'su_spoiler']);

const LONGEST_SHORTCODE = 4_000;
const SHORTCODE = /\[(\[?)(\/?)([a-z][\w-]{1,40})((?:\s[^[\]]*)?)\](\]?)/gi;
const ATTRIBUTE = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'/]+))|"([^"]*)"|([^\s"']+)/g;

/**
 * Where a spoiler begins or ends. Not a tag: those around it would end a tag where the words have not ended, or move it
 * out of a table, and what gives the work away would stand open. A comment stays where it is.
 */
const SPOILER_COMMENT = /^x-spoiler (?:end|begin (.*))$/s;

/** Where one begins that is about nothing. */
export const SPOILER_BEGINS = 'x-spoiler begin ""';

const spoilerComment = (given: { named: Record<string, string>; placed: string[] } | undefined) => {
  const about = JSON.stringify(given?.named.title ?? given?.placed[0] ?? '').replace(/[-<>]/g, unicodeEscape);
  return `<!--x-spoiler ${given ? `begin ${about}` : 'end'}-->`;
};

const unicodeEscape = (sign: string) => `\\u00${sign.charCodeAt(0).toString(16)}`;

/** How often a text with its shortcodes as tags begins and ends a spoiler. */
export const spoilerSignsIn = (text: string): number => text.split('<!--x-spoiler ').length - 1;

/** What a comment says of a spoiler: that one begins, and what it is about, or that it ends. */
export function spoilerSign(comment: string): { begins: string } | 'ends' | undefined {
  const found = SPOILER_COMMENT.exec(comment);
  if (!found) return undefined;
  return found[1] === undefined ? 'ends' : { begins: textIn(found[1]) };
}

/** What somebody wrote as such a comment themselves is about nothing. */
function textIn(json: string): string {
  try {
    return String(JSON.parse(json));
  } catch {
    return '';
  }
}

/** The text with its shortcodes as tags. What stands in brackets and is none, such as “[sic]”, stays as it is. */
export function shortcodesAsTags(text: string): string {
  const closed = new Set([...text.matchAll(/\[\/([a-z][\w-]{1,40})\]/gi)].map(([, name = '']) => name.toLowerCase()));
  return outsideTags(text, (part) =>
    part.replace(SHORTCODE, (all, before: string, end: string, name: string, words: string, behind: string) => {
      const lower = name.toLowerCase();
      // [[caption]] is how one writes about a shortcode.
      if (before && behind) return all.slice(1, -1);
      if (all.length > LONGEST_SHORTCODE || !isShortcode(lower, end, words, closed)) return all;
      if (spoilers.has(lower)) return before + spoilerComment(end ? undefined : attributesIn(words)) + behind;
      if (end) return `${before}</${SHORTCODE_TAG}>${behind}`;
      const given = JSON.stringify({ name: lower, ...attributesIn(words) });
      const open = `<${SHORTCODE_TAG} data-given="${escapeAttribute(given)}">`;
      return `${before}${open}${closed.has(lower) ? '' : `</${SHORTCODE_TAG}>`}${behind}`;
    }),
  );
}

/**
 * The text with the shortcodes of spoilers as signs of where they begin and end, and all else as it is: what stands in the
 * brackets of a comment no system has ever carried out.
 */
export const spoilersAsSigns = (text: string): string =>
  outsideTags(text, (part) =>
    part.replace(SHORTCODE, (all, before: string, end: string, name: string, words: string, behind: string) => {
      if ((before && behind) || all.length > LONGEST_SHORTCODE || !spoilers.has(name.toLowerCase())) return all;
      return before + spoilerComment(end ? undefined : attributesIn(words)) + behind;
    }),
  );

function isShortcode(name: string, end: string, words: string, closed: ReadonlySet<string>): boolean {
  if (known.has(name)) return true;
  return end !== '' || closed.has(name) || /_/.test(name) || /\w\s*=\s*["'\w]|\/\s*$/.test(words);
}

/** Attributes by name, and what has none by its place: `[embed https://…]`. */
function attributesIn(words: string): { named: Record<string, string>; placed: string[] } {
  const named: [string, string][] = [];
  const placed: string[] = [];
  for (const [, name, double, single, bare, quoted, alone] of words.matchAll(ATTRIBUTE)) {
    if (name) named.push([name.toLowerCase(), double ?? single ?? bare ?? '']);
    else if (quoted !== undefined || (alone !== undefined && alone !== '/')) placed.push(quoted ?? alone ?? '');
  }
  return { named: Object.fromEntries(named), placed };
}

const escapeAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Applies a change to what is neither a tag nor a comment, in one pass however the text is made. */
function outsideTags(text: string, change: (part: string) => string): string {
  const parts: string[] = [];
  let from = 0;
  let noComment = false;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', from)) {
    parts.push(change(text.slice(from, at)));
    const isComment = !noComment && text.startsWith('<!--', at);
    const end = isComment ? text.indexOf('-->', at) + 3 : endOfTag(text, at);
    if (isComment && end < 3) {
      // No comment from here on has an end; asked once.
      noComment = true;
      from = at;
      continue;
    }
    parts.push(text.slice(at, end));
    from = end;
  }
  return parts.concat(change(text.slice(from))).join('');
}

/** Behind the tag that begins here; behind its first letter when it is none. */
function endOfTag(text: string, at: number): number {
  const tag = /<\/?[a-z](?:[^<>"']|"[^"<]{0,5000}"|'[^'<]{0,5000}'){0,2000}>/iy;
  tag.lastIndex = at;
  return tag.exec(text) ? tag.lastIndex : at + 1;
}
