/** Blocks that hold what is read as HTML anyway, or nothing that a reader sees. */
export const plainBlocks = new Set([
  ...['paragraph', 'heading', 'list', 'list-item', 'quote', 'pullquote', 'image', 'gallery', 'separator', 'table'],
  ...['embed', 'html', 'more', 'nextpage', 'group', 'columns', 'column', 'media-text', 'cover', 'buttons', 'button'],
  ...['freeform', 'video', 'audio', 'file', 'code', 'preformatted', 'verse', 'spacer', 'details', 'shortcode'],
]);

/** Our marks, by the elements that say the same. */
export const inlineMarks: Record<string, string> = {
  ...{ b: 'bold', strong: 'bold', i: 'italic', em: 'italic', cite: 'italic', dfn: 'italic', var: 'italic' },
  ...{ s: 'strike', del: 'strike', strike: 'strike' },
};

/** Elements around words that stay without them. */
export const plainInline = new Set([
  ...['span', 'u', 'small', 'big', 'sub', 'sup', 'abbr', 'acronym', 'code', 'kbd', 'samp', 'tt', 'font', 'ins', 'mark'],
  ...['q', 'time', 'label', 'bdi', 'bdo', 'ruby', 'rt', 'rp', 'wbr', 'nobr', 'data', 'spoiler'],
]);

/** Elements around blocks that stay without them. */
export const plainBlock = new Set([
  ...['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'nav', 'center', 'address', 'figure'],
  ...['figcaption', 'details', 'summary', 'hgroup', 'fieldset', 'legend', 'dl', 'dt', 'dd', 'picture', 'li', 'caption'],
  ...['tr', 'td', 'th', 'tbody', 'thead', 'tfoot', 'colgroup', 'col'],
]);
