/**
 * What may have to go: scripts, links to scripts and styles, forms with an empty action, the comments with which React
 * separates texts and marks boundaries for the hydration that never comes, and Next's empty holder of metadata.
 */
const suspect =
  /<script\b[^>]*>|<(?:link|form)\b[^>]*>|<!--(?: |\/?[$&][?!~]?|[FH]!?)?-->|<div hidden="">(?:<!--\/?\$-->)*<\/div>/g;
const formTag = /<form\b[^>]*>/g;
const scriptEnd = '</script>';

/** A finished page that loads its runtime, as valid HTML. */
export const deskPage = (html: string) => html.replace(formTag, withoutEmptyAction);

/**
 * A finished page without what Next and React put in it for a runtime that reading pages do not load. One walk over the
 * text, in which scripts are passed over whole: the flight data in them is as long as the page.
 */
export function readingPage(html: string): string {
  let page = '';
  let done = 0;
  suspect.lastIndex = 0;
  for (let found = suspect.exec(html); found; found = suspect.exec(html)) {
    const [tag] = found;
    const end = tag.startsWith('<script') ? endOfScript(html, suspect.lastIndex) : suspect.lastIndex;
    page += html.slice(done, found.index) + whatStays(tag, html.slice(found.index, end));
    done = end;
    suspect.lastIndex = end;
  }
  return page + html.slice(done);
}

/** One that is never closed reaches to the end of the page, as it does in a browser. */
function endOfScript(html: string, from: number): number {
  const close = html.indexOf(scriptEnd, from);
  return close === -1 ? html.length : close + scriptEnd.length;
}

function whatStays(tag: string, whole: string): string {
  if (tag.startsWith('<script')) return isOurs(tag) ? whole : '';
  if (tag.startsWith('<link')) return isForTheRuntime(tag) ? '' : tag.replace(' data-precedence="next"', '');
  return tag.startsWith('<form') ? withoutEmptyAction(tag) : '';
}

/** An empty action is not valid HTML; without one a form posts to its page just the same. */
const withoutEmptyAction = (form: string) => form.replace(' action=""', '');

/** Preloads of scripts; and the connection that Next makes sure of for fonts, to the host that has just answered. */
const isForTheRuntime = (link: string) =>
  /\b(?:as="script"|rel="modulepreload")/.test(link) || link === '<link rel="preconnect" href="/" crossorigin=""/>';

/** Structured data, and our own module from public/. */
function isOurs(tag: string): boolean {
  if (tag.includes('type="application/ld+json"')) return true;
  return tag.includes('type="module"') && /\bsrc="\/(?!_next\/|\/)/.test(tag);
}
