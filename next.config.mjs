/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // Compression happens once per page in server/, not once per request here.
  compress: false,
  // Title and description belong in the head of the first bytes, not streamed after the text for a script to move.
  htmlLimitedBots: /.*/,
  // Preloads stand in the page, where they are compressed and kept with it, instead of in a header.
  reactMaxHeadersLength: 1,
  // Types are checked by `npm run check`; checking them twice only makes the first start slower.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2', 'pg', 'sharp'],
};
