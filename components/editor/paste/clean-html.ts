import { videoAt } from '#domain/video.ts';
import { cleanAddresses } from './addresses.ts';
import { cellsAsLines } from './cells.ts';
import { notesInPlace } from './notes.ts';
import { plainSpaces } from './spaces.ts';
import { stylesAsMarks } from './styles.ts';
import { wordLists } from './word-lists.ts';

/** What never holds words of the text. */
const NOT_TEXT =
  'script, style, noscript, template, meta, link, title, head, form, button, input, select, textarea, svg, canvas, audio, object, embed, nav, img, picture, figcaption, [hidden], [aria-hidden="true"], [data-style*="display:none"], [data-style*="display: none"], [data-style*="mso-hide:all"]';

/**
 * HTML from the clipboard as our schema can take it, whether it comes from Word, Google Docs or a page of the web: words,
 * emphasis, headings, lists, links, notes and tables stay; everything else of how it looked is left behind.
 */
export function cleanHtml(html: string): string {
  // Our own text knows its parts better than any cleaning.
  if (html.includes('data-pm-slice')) return html;
  // Styles are read, never applied: even in a document that is not shown, the content policy complains of them.
  const inert = html
    .replace(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->|<!\[[^>]*>/gi, '')
    .replace(/(<[a-z][^>]*?\s)style=/gi, '$1data-style=');
  const { body } = new DOMParser().parseFromString(inert, 'text/html');
  notesInPlace(body);
  wordLists(body);
  filmsOfFrames(body);
  for (const node of body.querySelectorAll(NOT_TEXT)) node.remove();
  stylesAsMarks(body);
  headingLevels(body);
  listStarts(body);
  cleanAddresses(body);
  cellsAsLines(body);
  plainSpaces(body);
  withoutEmptyLines(body);
  return body.innerHTML;
}

/** A player in a page is a film in a text; what else a page frames is none of it. */
function filmsOfFrames(body: HTMLElement) {
  for (const frame of body.querySelectorAll('iframe')) {
    const film = videoAt(frame.getAttribute('src') ?? '');
    if (!film) {
      frame.remove();
      continue;
    }
    const figure = document.createElement('figure');
    figure.dataset.video = film.id;
    figure.dataset.provider = film.provider;
    frame.replaceWith(figure);
    // Many pages put a player into a line of its own. In our text a film is no part of a line.
    const line = figure.closest('p');
    if (line && !line.textContent?.trim()) line.replaceWith(...line.querySelectorAll('figure, iframe'));
  }
}

/** The headline is a field of its own, so what was a first heading is a second one here; small ones become the third. */
function headingLevels(body: HTMLElement) {
  for (const heading of body.querySelectorAll('h1, h4, h5, h6, p.MsoTitle')) {
    const level = heading.matches('h1, p.MsoTitle') ? 'h2' : 'h3';
    const made = document.createElement(level);
    made.append(...heading.childNodes);
    heading.replaceWith(made);
  }
}

/** Pages of the web may count from anywhere; a list of ours that begins with no number could not be saved. */
function listStarts(body: HTMLElement) {
  for (const list of body.querySelectorAll('ol[start]')) {
    if (!/^\d{1,9}$/.test(list.getAttribute('start') ?? '')) list.removeAttribute('start');
  }
}

/** Lines that were left empty to make room, as people do in other programs. */
function withoutEmptyLines(body: HTMLElement) {
  for (const line of body.querySelectorAll('br.Apple-interchange-newline, body > br')) line.remove();
  for (const block of body.querySelectorAll('p, h2, h3, li, blockquote')) {
    const holdsMore = block.querySelector('table, ul, ol, figure, sup[data-footnote]');
    if (!holdsMore && !block.textContent?.trim() && !block.closest('td, th')) block.remove();
  }
}
