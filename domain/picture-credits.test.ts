import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditsIn } from './picture-credits.ts';

const dataset = (number: number, text: string, encoding: BufferEncoding = 'utf8') => {
  const words = Buffer.from(text, encoding);
  return Buffer.concat([Buffer.from([0x1c, 2, number, words.length >> 8, words.length & 255]), words]);
};

const iptc = (...sets: Buffer[]) =>
  Buffer.concat([Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x40', 'latin1'), dataset(0, '\0\x02'), ...sets]);

test('the agency’s line goes before the photographer’s name', () => {
  const block = iptc(dataset(80, 'Ines Okafor'), dataset(110, 'Annapurna'), dataset(116, '© 2013 Annapurna'));
  assert.deepEqual(creditsIn({ iptc: block }), { credit: 'Annapurna', copyright: '© 2013 Annapurna' });
  assert.equal(creditsIn({ iptc: iptc(dataset(80, 'Ines Okafor')) }).credit, 'Ines Okafor');
});

test('older programs wrote one byte a letter', () => {
  assert.equal(creditsIn({ iptc: iptc(dataset(80, 'Zoë Ångström', 'latin1')) }).credit, 'Zoë Ångström');
});

test('XMP is read from attributes and from lists', () => {
  const list = '<dc:creator><rdf:Seq><rdf:li>Hollis &amp; Reade</rdf:li></rdf:Seq></dc:creator>';
  const rights = "<dc:rights><rdf:Alt><rdf:li xml:lang='x-default'>&#169; All rights</rdf:li></rdf:Alt></dc:rights>";
  assert.deepEqual(creditsIn({ xmp: Buffer.from(`<x>${list}${rights}</x>`) }), {
    credit: 'Hollis & Reade',
    copyright: '© All rights',
  });
  assert.equal(creditsIn({ xmp: Buffer.from('<rdf:Description photoshop:Credit="A24"/>') }).credit, 'A24');
});

/** A TIFF directory with two texts, in either order of bytes. */
function exif(little: boolean, artist: string, copyright: string): Buffer {
  const texts = [artist, copyright].map((text) => Buffer.from(`${text}\0`));
  const block = Buffer.alloc(8 + 2 + 24 + 4);
  const view = new DataView(block.buffer, block.byteOffset, block.length);
  block.write(little ? 'II' : 'MM', 'latin1');
  view.setUint16(2, 42, little);
  view.setUint32(4, 8, little);
  view.setUint16(8, 2, little);
  let at = block.length;
  for (const [index, tag] of [0x013b, 0x8298].entries()) {
    const entry = 10 + index * 12;
    const length = texts[index]?.length ?? 0;
    view.setUint16(entry, tag, little);
    view.setUint16(entry + 2, 2, little);
    view.setUint32(entry + 4, length, little);
    view.setUint32(entry + 8, at, little);
    at += length;
  }
  return Buffer.concat([block, ...texts]);
}

for (const little of [true, false]) {
  test(`EXIF is read, ${little ? 'little' : 'big'} end first`, () => {
    const block = exif(little, 'Wren Abara', 'Wren Abara 2026');
    assert.deepEqual(creditsIn({ exif: block }), { credit: 'Wren Abara', copyright: 'Wren Abara 2026' });
    const framed = Buffer.concat([Buffer.from('Exif\0\0'), block]);
    assert.equal(creditsIn({ exif: framed }).credit, 'Wren Abara');
  });
}

test('blocks that lie about their length say nothing, and break nothing', () => {
  const block = exif(true, 'Wren Abara', 'x');
  for (let end = 0; end < block.length; end += 1) creditsIn({ exif: block.subarray(0, end) });
  const whole = iptc(dataset(80, 'Ines Okafor'));
  for (let end = 0; end < whole.length; end += 1) creditsIn({ iptc: whole.subarray(0, end) });
  block.writeUInt32LE(0xffffff00, 4);
  assert.deepEqual(creditsIn({ exif: block }), { credit: '', copyright: '' });
});

test('without any block there is no credit', () => assert.deepEqual(creditsIn({}), { credit: '', copyright: '' }));
