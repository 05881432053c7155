const script = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const scriptPreload = /<link\b(?=[^>]*\b(?:as="script"|rel="modulepreload"))[^>]*>/g;
/** React separates texts and marks boundaries with comments, for the hydration that never comes. */
const reactComment = /<!--(?: |\/?[$&][?!~]?|[FH]!?)?-->/g;
/** Next makes sure of a connection for fonts, to the host that has just answered. */
const idlePreconnect = '<link rel="preconnect" href="/" crossorigin=""/>';
const emptyMetadata = '<div hidden=""></div>';

/** An empty action is not valid HTML; without one a form posts to its page just the same. */
const emptyAction = /(<form\b[^>]*?) action=""/g;

/** A finished page that loads its runtime, as valid HTML. */
export const deskPage = (html: string) => html.replace(emptyAction, '$1');

/** A finished page without what Next and React put in it for a runtime that reading pages do not load. */
export function readingPage(html: string): string {
  return deskPage(html)
    .replace(script, (whole, attributes: string) => (isOurs(attributes) ? whole : ''))
    .replace(scriptPreload, '')
    .replace(reactComment, '')
    .replace(idlePreconnect, '')
    .replace(emptyMetadata, '')
    .replaceAll(' data-precedence="next"', '');
}

/** Structured data, and our own module from public/. */
function isOurs(attributes: string): boolean {
  if (attributes.includes('type="application/ld+json"')) return true;
  return attributes.includes('type="module"') && /\bsrc="\/(?!_next\/|\/)/.test(attributes);
}
