import fc from "fast-check";

/** Properties try the same cases in every run, so that a red one is a change's fault; PROPERTY_SEED tries others. */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_124) });
