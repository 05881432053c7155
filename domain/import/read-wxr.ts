import type { ForeignEntry } from './foreign.ts';
import { readXml } from './read-xml.ts';
import { WxrElements } from './wxr-elements.ts';

/** Reads a WordPress export (WXR). @throws {ForeignFileError} where it is none, with the line */
export const readWxr = (bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ForeignEntry> =>
  readXml(bytes, (line) => new WxrElements(line));
