import { JSONParser, TokenType } from '@streamparser/json';
import { ForeignFileError } from './foreign.ts';
import { recordIn, wordsIn } from './json-values.ts';

/** A row of a table of the old place. */
export type GhostRow = { table: string; row: Record<string, unknown> };

/** So much of the file is given to the parser at once. */
const PIECE = 65_536;

/** One row is held in memory while it is read. */
const LARGEST_ROW = 64_000_000;
/** A row is flat; each object and list in it needs a hundred times the memory of its brackets. */
const MOST_BRACKETS = 100_000;

const FOREIGN =
  'This is no Ghost export. It is made in Ghost under Settings, Import/Export, and is a JSON file with the version of Ghost in it.';

/**
 * Reads a Ghost export piece by piece and gives the rows of its tables as they end, so that a file of any size needs the
 * memory of its largest row. Since its first versions the tables stand in `db[0].data`; before, and where other programs
 * write one, in `data`.
 * @throws {ForeignFileError} where it is none
 */
export async function* ghostRows(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<GhostRow> {
  const parser = new JSONParser({
    paths: ['$.db.*.data.*.*', '$.data.*.*', '$.db.*.meta', '$.meta'],
    ...{ keepStack: false, stringBufferSize: PIECE },
  });
  let taken: GhostRow[] = [];
  let version = '';
  let [read, rowEnd, brackets] = [0, 0, 0];
  parser.onToken = ({ token }) => {
    if (token === TokenType.LEFT_BRACKET || token === TokenType.LEFT_BRACE) brackets += 1;
  };
  parser.onValue = ({ key, value, stack }) => {
    [rowEnd, brackets] = [read, 0];
    if (key === 'meta') version = wordsIn(recordIn(value).version);
    else taken.push({ table: wordsIn(stack.at(-1)?.key), row: recordIn(value) });
  };
  for await (const piece of piecesOf(bytes)) {
    read += piece.length;
    parsing(() => parser.write(piece));
    if (read - rowEnd > LARGEST_ROW)
      throw new ForeignFileError(
        'A post in the file is larger than 64 million letters, or the file is no Ghost export.',
      );
    if (brackets > MOST_BRACKETS)
      throw new ForeignFileError(
        'A post in the file has more objects and lists in it than any of Ghost, or the file is no Ghost export.',
      );
    yield* taken;
    taken = [];
  }
  if (!parser.isEnded) throw new ForeignFileError('The file ends before its end: it is not all there.');
  if (version === '') throw new ForeignFileError(FOREIGN);
}

function parsing(work: () => void) {
  try {
    work();
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    const [, what, at] = /^(Unexpected .*) at chunk position.* \(absolute position "(\d+)"\)/s.exec(said) ?? [];
    const why = what === undefined ? said : `${what} at byte ${at}`;
    throw new ForeignFileError(`The file is no well-formed JSON (${why}).`, { cause });
  }
}

async function* piecesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += PIECE) yield chunk.subarray(at, at + PIECE);
  }
}
