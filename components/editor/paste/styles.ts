/** As whole names: Word has an "mso-bidi-font-weight" that says nothing of these letters. */
const marks: [RegExp, string][] = [
  [/(?:^|[;\s])font-weight:\s*(?:bold|[6-9]00)/, 'strong'],
  [/(?:^|[;\s])font-style:\s*italic/, 'em'],
  [/text-decoration[^;]*:\s*[^;]*line-through/, 's'],
];

/** What programs write as a style is a mark here; what they write as a mark and take back with a style is none. */
export function stylesAsMarks(body: HTMLElement) {
  for (const node of body.querySelectorAll<HTMLElement>('[data-style]')) {
    const style = node.dataset.style?.toLowerCase() ?? '';
    delete node.dataset.style;
    // Google Docs wraps everything into one <b> that is not bold.
    if (node.matches('b, strong') && /(?:^|[;\s])font-weight:\s*(?:normal|400)/.test(style)) unwrap(node);
    else if (node.matches('i, em') && /(?:^|[;\s])font-style:\s*normal/.test(style)) unwrap(node);
    else if (node.matches('span, a, font'))
      for (const [says, mark] of marks) if (says.test(style)) wrapInside(node, mark);
  }
}

const unwrap = (node: Element) => node.replaceWith(...node.childNodes);

function wrapInside(node: Element, mark: string) {
  const wrap = document.createElement(mark);
  wrap.append(...node.childNodes);
  node.append(wrap);
}
