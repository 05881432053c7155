import { readEmbed } from '#app/embed/read-embed.ts';
import { currentPublication } from '#app/publication.ts';
import { readShareAddress } from '#app/share/read-share-image.ts';
import { settings } from '#db/settings.ts';
import { criticPath } from '#domain/critic.ts';
import { embedShapeOf, embedSubject } from '#domain/embed.ts';
import { plainHeadline } from '#domain/headline.ts';
import { askedPixels, type Oembedded, oembedAnswer, oembedFormats, oembedXml } from '#domain/oembed.ts';
import type { ShareSubject } from '#domain/share-image.ts';

export const dynamic = 'force-dynamic';

/** Any page may ask from a browser: there is nothing in it but what its page says. */
const headers = (type: string) => ({ 'content-type': `${type}; charset=utf-8`, 'access-control-allow-origin': '*' });
const refusal = (status: number, sentence: string) =>
  new Response(`${sentence}\n`, { status, headers: headers('text/plain') });

/**
 * What another site puts in the place of a link to us. What is not out is not there: the specification has a 401 for what
 * is private, which would say that there is something.
 */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams;
  const format = asked.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml') return refusal(501, 'There is JSON, and there is XML.');
  const subject = embedSubject(asked.get('url') ?? '', settings().url);
  const found = subject && (await read(subject));
  if (!found) return refusal(404, 'There is no story, list or work of ours at this address.');
  const room = { width: askedPixels(asked.get('maxwidth')), height: askedPixels(asked.get('maxheight')) };
  const answer = oembedAnswer(found, room);
  if (!answer) return refusal(404, 'Our cards need more room than that.');
  const body = format === 'xml' ? oembedXml(answer) : JSON.stringify(answer);
  return new Response(body, { headers: headers(oembedFormats[format]) });
}

async function read(subject: ShareSubject): Promise<Oembedded | undefined> {
  const { url } = settings();
  const found = await readEmbed(subject.area, subject.slug);
  if (!found) return undefined;
  if (found.kind === 'moved') {
    const now = embedSubject(url + found.path, url);
    return now && read(now);
  }
  const [{ name }, thumbnail] = await Promise.all([currentPublication(), readShareAddress(subject)]);
  const [writer] = found.kind === 'story' ? found.story.writers : [];
  return {
    ...{ url, publication: name, subject, shape: embedShapeOf(found), thumbnail: thumbnail ? url + thumbnail : null },
    title: found.kind === 'story' ? plainHeadline(found.story.headline) : found.work.title,
    author: writer ? { name: writer.name, url: url + criticPath(writer) } : null,
  };
}
