import { cleanText } from './clean-text.ts';

/** What cameras and agencies write into a file about who made it and whose it is. Places and persons are not read. */
export type PictureCredits = { credit: string; copyright: string };
type Blocks = { exif?: Uint8Array | undefined; iptc?: Uint8Array | undefined; xmp?: Uint8Array | undefined };

/** The editors' own line (IPTC, then XMP) goes before what the camera's owner set once (EXIF). */
export function creditsIn({ exif, iptc, xmp }: Blocks): PictureCredits {
  const found = [iptc && fromIptc(iptc), xmp && fromXmp(xmp), exif && fromExif(exif)].filter(
    (one) => one !== undefined,
  );
  const first = (part: keyof PictureCredits) => tidy(found.map((one) => one[part]).find((text) => tidy(text)) ?? '');
  return { credit: first('credit').slice(0, 120), copyright: first('copyright').slice(0, 300) };
}

const tidy = (text: string) => cleanText(text).replace(/\s+/g, ' ').trim();

/** UTF-8 where it is, else the one byte a character that older programs wrote. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

const ARTIST = 0x013b;
const COPYRIGHT = 0x8298;
const ASCII = 2;
/** Tags in one directory; a file that claims more is not worth reading. */
const MOST_TAGS = 500;

/** The first directory of a TIFF block: twelve bytes a tag, of which we want two. */
function fromExif(block: Uint8Array): PictureCredits {
  const start = decoded(block.subarray(0, 4)) === 'Exif' ? 6 : 0;
  const tiff = block.subarray(start);
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = tiff[0] === 0x49;
  const texts = new Map<number, string>();
  try {
    const directory = view.getUint32(4, little);
    const tags = Math.min(view.getUint16(directory, little), MOST_TAGS);
    for (let at = directory + 2; at < directory + 2 + tags * 12; at += 12) {
      const length = view.getUint32(at + 4, little);
      if (view.getUint16(at + 2, little) !== ASCII) continue;
      const from = length > 4 ? view.getUint32(at + 8, little) : at + 8;
      texts.set(view.getUint16(at, little), decoded(tiff.subarray(from, from + length)).split('\0')[0] ?? '');
    }
  } catch (cause) {
    // A block that points out of itself says nothing that we could use.
    if (!(cause instanceof RangeError)) throw cause;
  }
  return { credit: texts.get(ARTIST) ?? '', copyright: texts.get(COPYRIGHT) ?? '' };
}

const BYLINE = 80;
const CREDIT = 110;
const NOTICE = 116;

/** Datasets of five bytes and a text, of which those of record 2 are about the picture. */
function fromIptc(block: Uint8Array): PictureCredits {
  const texts = new Map<number, string>();
  let at = block.findIndex((byte, index) => byte === 0x1c && (block[index + 1] === 1 || block[index + 1] === 2));
  while (at >= 0 && block[at] === 0x1c && at + 5 <= block.length) {
    const length = ((block[at + 3] ?? 0) << 8) | (block[at + 4] ?? 0);
    if (block[at + 1] === 2) texts.set(block[at + 2] ?? 0, decoded(block.subarray(at + 5, at + 5 + length)));
    at += 5 + length;
  }
  return { credit: texts.get(CREDIT) || texts.get(BYLINE) || '', copyright: texts.get(NOTICE) ?? '' };
}

/** An XML of which three properties matter, each written as an attribute or as an element, with or without a list. */
function fromXmp(block: Uint8Array): PictureCredits {
  const xml = decoded(block);
  const property = (name: string) => {
    const attribute = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(xml);
    const element = new RegExp(`<${name}[^>]*>([\\s\\S]{0,2000}?)</${name}>`).exec(xml);
    return unescaped((attribute?.[1] ?? attribute?.[2] ?? element?.[1] ?? '').replace(/<[^>]*>/g, ' '));
  };
  return { credit: property('photoshop:Credit') || property('dc:creator'), copyright: property('dc:rights') };
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
