import type { Letter, Sender } from './letter.ts';

/**
 * A mail cannot have the sheet: its style stands inline, and the dark rules in the head, with !important over what is
 * inline. The colours are the values of the tokens.
 */
const style = {
  body: 'margin:0;padding:0;background:#f6f6f4;color:#171513',
  face: 'font-family:Wittgenstein,Georgia,"Times New Roman",serif',
  wrap: 'border-collapse:collapse;width:100%;max-width:600px;margin:0 auto',
  rail: 'border-top:4px solid #171513;padding:0 0 28px',
  name: 'font-size:30px;line-height:44px;font-weight:900;letter-spacing:-1.3px;text-decoration:none;color:#171513',
  label:
    'font-size:13px;line-height:20px;font-weight:700;letter-spacing:1px;text-transform:uppercase;color:#a1142b;margin:10px 0 0',
  head: 'font-size:30px;line-height:34px;font-weight:800;letter-spacing:-0.5px;margin:0 0 28px',
  text: 'font-size:18px;line-height:28px;margin:0 0 14px',
  says: 'font-size:15px;line-height:24px;color:#585550;border-top:1px solid #d5d4ce;padding-top:12px;margin:14px 0 0',
  quote: 'font-size:18px;line-height:28px;border-left:1px solid #807d76;padding-left:16px;margin:4px 0 14px',
  button:
    'display:inline-block;background:#171513;color:#ffffff;font-size:16px;line-height:24px;font-weight:700;padding:11px 24px;text-decoration:none;margin:14px 0 28px',
  foot: 'font-size:15px;line-height:24px;color:#585550;border-top:1px solid #d5d4ce;padding-top:12px;margin:0 0 10px',
  small: 'font-size:15px;line-height:24px;color:#585550;margin:0',
} as const;

const dark = `@media (prefers-color-scheme: dark) {
  body { background: #14110f !important; color: #f1ebe1 !important; }
  .name, .head, .text, .quote { color: #f1ebe1 !important; }
  .rail { border-color: #f1ebe1 !important; }
  .label { color: #f2b24f !important; }
  .button { background: #f1ebe1 !important; color: #14110f !important; }
  .foot, .small { border-color: #3b352f !important; color: #b0a698 !important; }
}`;

export function letterHtml(
  { subject, label, heading, paragraphs, quote, button, foot, stop }: Letter,
  sender: Sender,
): string {
  const said = quote
    ? `<p class="small" style="${style.says}">${escaped(quote.by)} says:</p>\n<p class="quote" style="${style.quote}" dir="auto">${escaped(quote.words)}</p>\n`
    : '';
  const press = button
    ? `<a class="button" style="${style.button}" href="${escaped(button.url)}">${escaped(button.name)}</a>`
    : '';
  const end = stop
    ? `<p class="small" style="${style.small}"><a class="small" style="${style.small}" href="${escaped(stop.page)}">${escaped(stop.name)}</a>, with one press and without signing in.</p>\n`
    : '';
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
<style>${dark}</style>
</head>
<body style='${style.body};${style.face}'>
<table role="presentation" style="${style.wrap}"><tr><td style="padding:28px 20px">
<table role="presentation" width="100%"><tr><td class="rail" style="${style.rail}">
<a class="name" style="${style.name}" href="${escaped(sender.url)}">${escaped(sender.name)}</a>
<p class="label" style="${style.label}">${escaped(label)}</p>
<h1 class="head" style="${style.head}">${escaped(heading)}</h1>
${paragraphs.map((text) => `<p class="text" style="${style.text}">${escaped(text)}</p>`).join('\n')}
${said}${press}
<p class="foot" style="${style.foot}">${escaped(foot)}</p>
${end}<p class="small" style="${style.small}">${escaped(sender.name)}. This mail holds no picture and does not tell us that you opened it.</p>
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
