import { SaxesParser } from 'saxes';
import { ForeignFileError } from './foreign.ts';

/** So much of the file is given to the parser at once: a tag or a comment without end is seen while it grows. */
const PIECE = 65_536;

/** What may stand between two tags. The longest book is a tenth of it. */
const LONGEST_RUN = 16_000_000;

/** The elements of an export, put together to what they say. */
export type XmlElements<Entry> = {
  open(name: string, attributes: Record<string, string>): void;
  text(text: string): void;
  close(name: string): void;
  /** What has ended since this was asked last. */
  taken(): Entry[];
  /** The file is over. */
  end(): void;
};

/**
 * Reads an export in XML piece by piece and gives what stands in it as it ends, so that a file of any size needs the
 * memory of the largest thing in it. The file has to be well formed to its last byte, and holds no document type: that is where
 * entities come from that stand for each other a billion times.
 * @throws {ForeignFileError} where it is none, with the line
 */
export async function* readXml<Entry>(
  bytes: AsyncIterable<Uint8Array>,
  elementsOf: (line: () => number) => XmlElements<Entry>,
): AsyncGenerator<Entry> {
  const parser = new SaxesParser();
  const elements = elementsOf(() => parser.line);
  let lastEvent = 0;
  const hear = () => {
    lastEvent = parser.position;
  };
  parser.on('doctype', () => {
    throw new ForeignFileError(`Line ${parser.line}: a document type stands in the file. An export has none.`);
  });
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding && !/^utf-?8$/i.test(encoding))
      throw new ForeignFileError(`Line 1: the file is said to be in ${encoding}. An export is in UTF-8.`);
  });
  parser.on('opentag', ({ name, attributes }) => {
    hear();
    elements.open(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    hear();
    elements.close(name);
  });
  parser.on('text', (text) => elements.text(text));
  parser.on('cdata', (text) => elements.text(text));

  for await (const text of inPieces(bytes, () => parser.line)) {
    parsing(() => parser.write(text), parser);
    if (parser.position - lastEvent > LONGEST_RUN)
      throw new ForeignFileError(`Line ${parser.line}: a text in the file has no end in sight.`);
    yield* elements.taken();
  }
  parsing(() => parser.close(), parser);
  elements.end();
  yield* elements.taken();
}

function parsing(work: () => unknown, parser: { line: number }) {
  try {
    work();
  } catch (cause) {
    if (cause instanceof ForeignFileError) throw cause;
    const why = cause instanceof Error ? cause.message.replace(/^\d+:\d+: /, '') : String(cause);
    throw new ForeignFileError(`Line ${parser.line}: the file is no well-formed XML (${why}).`, { cause });
  }
}

async function* inPieces(bytes: AsyncIterable<Uint8Array>, line: () => number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decoded = (chunk?: Uint8Array) => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch (cause) {
      throw new ForeignFileError(`After line ${line()}: the file is not in UTF-8.`, { cause });
    }
  };
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += PIECE) yield decoded(chunk.subarray(at, at + PIECE));
  }
  yield decoded();
}
