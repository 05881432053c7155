import type { Settings } from '#domain/settings.ts';
import { Answer } from './answer.ts';
import { contentPolicy } from './content-policy.ts';
import { pageHeaders } from './security-headers.ts';

type Words = { label: string; title: string; say: string };

const words = {
  403: {
    label: 'Refused',
    title: 'Not from here',
    say: 'This form was sent from another site, or your browser hid where it came from. Nothing was done. Open the page here and send it again.',
  },
  405: {
    label: 'Refused',
    title: 'Not like that',
    say: 'This address can be read, or sent a form. Your software asked for something else.',
  },
  413: {
    label: 'Too large',
    title: 'More than we can take',
    say: 'What you sent is larger than one megabyte. Nothing was stored. Go back, your text is still there, and send less of it.',
  },
  500: {
    label: '500',
    title: 'The film broke',
    say: 'Something went wrong on our side and has been written down. Nothing that was stored is lost. Try again in a moment.',
  },
} satisfies Record<number, Words>;

export type PlainStatus = keyof typeof words;
export type PlainPage = (status: PlainStatus, id: string) => Answer;

/** Whole pages that need neither the database nor Next, for when there is no other answer. */
export function createPlainPage(settings: Settings, styleSheets: readonly string[]): PlainPage {
  const headers = [
    ...pageHeaders(settings),
    ...['cache-control', 'no-store', 'content-security-policy', contentPolicy(settings).reading],
  ];
  const links = styleSheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('');
  return (status, id) =>
    new Answer(status, 'text/html; charset=utf-8', headers, Buffer.from(page(words[status], links, id)), {
      validator: false,
    });
}

const page = ({ label, title, say }: Words, links: string, id: string) => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">${links}</head>
<body><header class="masthead"><div class="page masthead__bar"><a class="nameplate" href="/">Front page</a></div></header>
<main id="main" class="page"><section class="lost" aria-labelledby="lost"><p class="label label--lamp">${label}</p>
<h1 class="display" id="lost">${title}</h1><p class="lost__say">${say} Or go to <a href="/">the front page</a>.</p>
<p class="meta">Request ${id}</p></section></main></body></html>
`;
