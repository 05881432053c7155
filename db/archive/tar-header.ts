/** A tar file is made of blocks of this size, and so is everything in it. */
export const BLOCK = 512;

export type TarMember = {
  name: string;
  /** In bytes. */
  size: number;
  /** Who may read and write it, as in Unix. */
  mode: number;
  changedAt: Date;
};

/** Where each field of a head begins, and how long it is (POSIX, "ustar"). */
const field = {
  name: [0, 100],
  mode: [100, 8],
  owner: [108, 8],
  group: [116, 8],
  size: [124, 12],
  changedAt: [136, 12],
  checksum: [148, 8],
  kind: [156, 1],
  magic: [257, 8],
  prefix: [345, 155],
} as const;

const PLAIN_FILE = '0';
const USTAR = 'ustar\u000000';
/** What eleven octal digits can say: eight gigabytes. Larger numbers are written as bytes, which tar programs read as well. */
const OCTAL_MOST = 8 ** 11 - 1;
const AS_BYTES = 0x80;

/** @throws when the name does not fit */
export function tarHeader({ name, size, mode, changedAt }: TarMember): Buffer {
  const block = Buffer.alloc(BLOCK);
  const write = ([start, length]: readonly [number, number], text: string) => block.write(text, start, length, 'utf8');
  const parts = splitName(name);
  if (!parts) throw new Error(`The name ${name} is too long for an archive.`);
  const [prefix, last] = parts;
  write(field.name, last);
  write(field.prefix, prefix);
  write(field.mode, octal(mode, field.mode[1]));
  write(field.owner, octal(0, field.owner[1]));
  write(field.group, octal(0, field.group[1]));
  if (size <= OCTAL_MOST) write(field.size, octal(size, field.size[1]));
  else writeAsBytes(block, size);
  write(field.changedAt, octal(Math.floor(changedAt.getTime() / 1000), field.changedAt[1]));
  write(field.kind, PLAIN_FILE);
  write(field.magic, USTAR);
  write(field.checksum, `${octal(checksumOf(block), 7)}\0 `);
  return block;
}

/** @returns nothing for a block of zeros, the end of the file; `broken` when it is no head as we write it, bit by bit */
export function readTarHeader(block: Buffer): TarMember | 'broken' | undefined {
  if (block.every((byte) => byte === 0)) return undefined;
  const text = ([start, length]: readonly [number, number]) => {
    const bytes = block.subarray(start, start + length);
    const end = bytes.indexOf(0);
    return bytes.toString('utf8', 0, end < 0 ? length : end);
  };
  const number = (at: readonly [number, number]) => Number.parseInt(text(at), 8) || 0;
  const prefix = text(field.prefix);
  const member = {
    name: prefix ? `${prefix}/${text(field.name)}` : text(field.name),
    size: block.readUInt8(field.size[0]) & AS_BYTES ? readAsBytes(block) : number(field.size),
    mode: number(field.mode),
    changedAt: new Date(number(field.changedAt) * 1000),
  };
  return fits(member) && tarHeader(member).equals(block) ? member : 'broken';
}

const fits = ({ name, size }: TarMember) => splitName(name) !== undefined && Number.isSafeInteger(size);

/** The zeros that fill the last block of a file. */
export const paddingOf = (size: number) => (BLOCK - (size % BLOCK)) % BLOCK;

const octal = (value: number, length: number) => value.toString(8).padStart(length - 1, '0');

/** A long path is parted at a slash; nothing where it cannot be. */
function splitName(name: string): [string, string] | undefined {
  const holds = (text: string, [, length]: readonly [number, number]) => Buffer.byteLength(text) <= length;
  if (holds(name, field.name)) return ['', name];
  for (let slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
    const [prefix, last] = [name.slice(0, slash), name.slice(slash + 1)];
    if (holds(prefix, field.prefix) && holds(last, field.name)) return [prefix, last];
  }
  return undefined;
}

/** The sum of all bytes, those of the sum itself taken for spaces. */
function checksumOf(block: Buffer): number {
  const [start, length] = field.checksum;
  let sum = 0;
  for (const [at, byte] of block.entries()) sum += at >= start && at < start + length ? 0x20 : byte;
  return sum;
}

function writeAsBytes(block: Buffer, size: number) {
  const [start, length] = field.size;
  block.writeUInt8(AS_BYTES, start);
  block.writeBigUInt64BE(BigInt(size), start + length - 8);
}

const readAsBytes = (block: Buffer) => Number(block.readBigUInt64BE(field.size[0] + field.size[1] - 8));
