import type { NextConfig } from "next";

const config: NextConfig = {
  // Named after the source, so that every node's build of it is the same one.
  generateBuildId: () => process.env.BUILD_ID ?? null,
  poweredByHeader: false,
  reactStrictMode: true,
  // Metadata is part of the kept bytes, so it is never streamed after the head.
  htmlLimitedBots: /.*/,
  // Types are checked once, by `npm run check`.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "pg",
    "pg-boss",
    "sharp",
    "@node-rs/argon2",
    "nodemailer",
    "pino",
    "subset-font",
  ],
  // Next has no pattern for a part of a segment.
  rewrites: async () => [
    { source: "/sitemap-:part([a-z0-9-]+).xml", destination: "/sitemaps/:part" },
    // Where search engines look for the key (IndexNow).
    { source: "/:key([0-9a-f]{32}).txt", destination: "/api/index-now/:key" },
  ],
  experimental: { serverActions: { bodySizeLimit: "25mb" } },
};

export default config;
