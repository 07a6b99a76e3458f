/** Imported first by every door: Next and React choose their production code when they are loaded. */
Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
