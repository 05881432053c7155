import { z } from 'zod';

/** What an export says of itself, in the file `export.json`. */
export const exportManifest = z.object({
  marquee: z.literal('export'),
  version: z.literal(1),
  /** Where the publication stood. */
  url: z.string(),
  /** What each table has. */
  tables: z.record(z.string(), z.object({ rows: z.number().int().min(0), columns: z.array(z.string()) })),
  /** The highest number that each table gave out. */
  highest: z.record(z.string(), z.number().int().min(0)),
});

export type ExportManifest = z.infer<typeof exportManifest>;

export const EXPORT_README = `Everything of a publication made with Marquee, for people and other programs.

  export.json   which columns and how many rows each table has
  data/         each table: one JSON object a line, in the order of its key
  media/        pictures as readers get them; originals/ as they were sent
  SHA256SUMS    the checksum of each file; "sha256sum -c SHA256SUMS" compares them

docs/export.md of Marquee says what each table holds. Nothing in here opens anything: no passwords, links or sessions. But the mail
addresses of readers are here, and texts that are not out yet. Keep it to yourself.

  npm run import -- marquee FILE     makes the publication anew in an empty place
`;
