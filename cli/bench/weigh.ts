import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync } from 'node:zlib';

/** Bytes on the wire of a page and of what it asks for, by kind, without pictures. */
export type Weight = { html: number; css: number; js: number; fonts: number };

export async function weigh(url: string): Promise<Weight> {
  const page = await fetched(url);
  const html = (page.encoding === 'br' ? brotliDecompressSync(page.body) : page.body).toString();
  const sheets = addresses(html, /<link\b[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g);
  const scripts = addresses(html, /<script\b[^>]*src="([^"]+)"/g);
  const fonts = addresses(html, /<link\b(?=[^>]*as="font")[^>]*href="([^"]+)"/g);
  const sum = async (paths: string[]) => {
    const found = await Promise.all(paths.map((path) => fetched(new URL(path, url).href)));
    return found.reduce((bytes, { body }) => bytes + body.length, 0);
  };
  return { html: page.body.length, css: await sum(sheets), js: await sum(scripts), fonts: await sum(fonts) };
}

const addresses = (html: string, pattern: RegExp) => [
  ...new Set([...html.matchAll(pattern)].flatMap(([, address]) => (address ? [address.replaceAll('&amp;', '&')] : []))),
];

/** Node's own client: `fetch` unpacks what it gets. */
async function fetched(url: string): Promise<{ body: Buffer; encoding: string | undefined }> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' } }, resolve).on('error', reject);
  });
  if (answer.statusCode !== 200) throw new Error(`${url} was answered with ${answer.statusCode}.`);
  return { body: await buffer(answer), encoding: answer.headers['content-encoding'] };
}
