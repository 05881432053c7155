import { type CreditedPicture, plainPicturePath } from './picture.ts';
import { xmlText } from './xml.ts';

/** A picture with what stands under it, for feeds; of one that is gone nothing. `url` is the address of the site. */
export function captioned(picture: CreditedPicture | undefined | null, caption: string, url: string): string {
  if (!picture) return '';
  const { width, height, alt, credit } = picture;
  const said = [caption, credit].filter(Boolean).map(xmlText).join('<br>');
  const image = `<img src="${xmlText(url + plainPicturePath(picture))}" width="${width}" height="${height}" alt="${xmlText(alt)}">`;
  return `<figure>${image}${said && `<figcaption>${said}</figcaption>`}</figure>`;
}
