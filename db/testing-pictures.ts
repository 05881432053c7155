import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { ReceivedFile } from '#domain/upload.ts';
import { settings } from './settings.ts';

/** Files for tests, made of real bytes: good ones, and a dozen ways to be none. */

/** A JPEG of a colour that nobody else has, so that it is no file that is known. */
export const jpeg = (width = 640, height = 400) => drawn(width, height).jpeg().toBuffer();
export const pngFile = (width = 640, height = 400) => drawn(width, height).png().toBuffer();

const chance = () => Math.floor(Math.random() * 256);
export const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: chance(), g: chance(), b: chance() } } });

export const goodFiles = {
  'still.jpg': () => jpeg(),
  'still.png': () => pngFile(),
  'still.webp': () => drawn(640, 400).webp().toBuffer(),
  'still.avif': () => drawn(640, 400).avif({ effort: 0 }).toBuffer(),
  'still.gif': () => drawn(64, 40).gif().toBuffer(),
} as const satisfies Record<string, () => Promise<Buffer>>;

/** Each with the reason that it is refused for. */
export const badFiles: Record<string, { bytes: () => Promise<Buffer>; why: string }> = {
  'empty.jpg': { bytes: async () => Buffer.alloc(0), why: 'empty' },
  'words.jpg': { bytes: async () => Buffer.from('Review: Her. Patient, and right to be.'), why: 'unknown' },
  'program.png': { bytes: async () => Buffer.from(`\x7fELF\x02\x01\x01${'\0'.repeat(200)}`, 'latin1'), why: 'unknown' },
  'drawing.svg': { bytes: async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), why: 'svg' },
  'drawing.png': {
    bytes: async () => Buffer.from('<?xml version="1.0"?><svg onload="alert(1)"/>'),
    why: 'svg',
  },
  'page.gif': { bytes: async () => Buffer.from('<!doctype html><script>alert(1)</script>'), why: 'page' },
  'paper.jpg': { bytes: async () => Buffer.from('%PDF-1.7\n%%EOF'), why: 'pdf' },
  'scan.jpg': { bytes: () => drawn(20, 20).tiff().toBuffer(), why: 'tiff' },
  'phone.heic': {
    bytes: async () => Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
    why: 'heic',
  },
  'old.bmp': { bytes: async () => Buffer.concat([Buffer.from('BM'), Buffer.alloc(80)]), why: 'bmp' },
  'cut-off.jpg': { bytes: async () => (await noisy()).subarray(0, 4_000), why: 'broken' },
  'scrambled.png': { bytes: async () => scrambled(await pngFile()), why: 'broken' },
  'script.gif': { bytes: async () => Buffer.from('GIF89a=1;alert(1)//'), why: 'broken' },
  'bomb.png': { bytes: async () => blankPng(20_000, 20_000), why: 'pixels' },
  'ribbon.png': { bytes: async () => blankPng(20_000, 10), why: 'long' },
  'huge.jpg': {
    bytes: async () => Buffer.concat([await jpeg(), Buffer.alloc(40_000_001)]),
    why: 'large',
  },
};

/** A picture that does not shrink to nothing, so that half of it is half of it. */
const noisy = () =>
  sharp({
    create: {
      width: 400,
      height: 400,
      channels: 3,
      background: '#888888',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .jpeg()
    .toBuffer();

const scrambled = (png: Buffer) => {
  const at = png.indexOf('IDAT') + 4;
  return Buffer.concat([png.subarray(0, at), Buffer.alloc(png.length - at, 0x5a)]);
};

/** A PNG in black and white that is a few kilobytes as a file and hundreds of megabytes when it is opened. */
function blankPng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 1;
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 9 });
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

/** A file as the server has it after somebody sent it, in the data folder, which goes when the tests end. */
export function received(name: string, bytes: Buffer): ReceivedFile {
  const path = join(settings().MARQUEE_DATA, randomUUID());
  writeFileSync(path, bytes.subarray(0, 40_000_000));
  return { name, path, tooLarge: bytes.length > 40_000_000 };
}
