/** Imported first by the development server: Next and React choose their code when they are loaded. */
Object.assign(process.env, { NODE_ENV: "development", NEXT_TELEMETRY_DISABLED: "1" });
