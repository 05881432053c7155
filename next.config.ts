import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  // Compression happens once per page in server/, not once per request here.
  compress: false,
  // Types are checked by `npm run check`; checking them twice only makes the first start slower.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2', 'pg', 'sharp'],
};

export default config;
