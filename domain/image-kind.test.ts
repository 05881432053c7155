import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FileKind, fileKind, isPictureKind } from './image-kind.ts';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));

const heads: [what: string, head: Uint8Array, kind: FileKind][] = [
  ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF'), 'jpeg'],
  ['a PNG', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a]), 'png'],
  ['a WebP', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 '), 'webp'],
  ['a sound in the same container', bytes('RIFF', [1, 2, 3, 4], 'WAVEfmt '), 'unknown'],
  ['a GIF of either year', bytes('GIF89a'), 'gif'],
  ['an AVIF', bytes([0, 0, 0, 28], 'ftypavif', [0, 0, 0, 0], 'mif1avifmiaf'), 'avif'],
  ['an AVIF under a brand of many', bytes([0, 0, 0, 28], 'ftypmif1', [0, 0, 0, 0], 'mif1avifmiaf'), 'avif'],
  ['a HEIC', bytes([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0], 'mif1heic'), 'heic'],
  ['a film', bytes([0, 0, 0, 24], 'ftypisom', [0, 0, 0, 0], 'isomavc1'), 'unknown'],
  ['a TIFF of either order', bytes('MM', [0], '*'), 'tiff'],
  ['a BMP', bytes('BM', [0, 0]), 'bmp'],
  ['a PDF', bytes('%PDF-1.7'), 'pdf'],
  ['an SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg">'), 'svg'],
  ['an SVG after a mark, a blank line and a declaration', bytes([0xef, 0xbb, 0xbf], '\n <?xml version="1.0"?>'), 'svg'],
  ['a web page', bytes('<!DOCTYPE html><title>x'), 'page'],
  ['words', bytes('Review: Her'), 'unknown'],
  ['nothing', bytes(''), 'unknown'],
];

for (const [what, head, kind] of heads) {
  test(`${what} is known by its first bytes`, () => assert.equal(fileKind(head), kind));
}

test('five kinds are taken', () => {
  const taken = new Set(heads.map(([, , kind]) => kind).filter(isPictureKind));
  assert.deepEqual([...taken].toSorted(), ['avif', 'gif', 'jpeg', 'png', 'webp']);
});
