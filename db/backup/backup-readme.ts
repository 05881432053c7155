/** For whoever finds the file, years later. */
export const BACKUP_README = `A backup of a publication made with Marquee.

Put it back into an empty place, with the settings of that place in the environment or in .env:

  npm run restore -- FILE
  npm run restore -- --verify FILE     restores to a temporary place, compares everything, and removes it again

What is in it:

  backup.json   when it was made, of which database, and how many rows each table has
  database/     the database: a file of SQLite, or the tables of PostgreSQL as one JSON object a line; compressed by gzip
  files/        the data folder: pictures as readers get them (media) and as they were sent (originals), the secret
  SHA256SUMS    the checksum of each file; "sha256sum -c SHA256SUMS" compares them

Keep it to yourself: addresses of readers, hashes of passwords, texts that are not out yet and the secret that signs sessions
are in it.
`;
