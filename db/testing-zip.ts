import { TextWriter, Uint8ArrayReader, ZipReader } from '@zip.js/zip.js';

/** The texts in a zip file, by their names; every checksum is looked at. */
export async function unzipped(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = new ZipReader(new Uint8ArrayReader(bytes), { checkSignature: true, useWebWorkers: false });
  const texts: Record<string, string> = {};
  for (const entry of await zip.getEntries()) {
    if (!entry.directory) texts[entry.filename] = await entry.getData(new TextWriter());
  }
  await zip.close();
  return texts;
}
