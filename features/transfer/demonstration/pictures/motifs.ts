import { ballots } from "#features/transfer/demonstration/pictures/motifs/ballots.ts";
import { booths } from "#features/transfer/demonstration/pictures/motifs/booths.ts";
import { chair } from "#features/transfer/demonstration/pictures/motifs/chair.ts";
import { coins } from "#features/transfer/demonstration/pictures/motifs/coins.ts";
import { contours } from "#features/transfer/demonstration/pictures/motifs/contours.ts";
import { crowd } from "#features/transfer/demonstration/pictures/motifs/crowd.ts";
import { doors } from "#features/transfer/demonstration/pictures/motifs/doors.ts";
import { files } from "#features/transfer/demonstration/pictures/motifs/files.ts";
import { flags } from "#features/transfer/demonstration/pictures/motifs/flags.ts";
import { hall } from "#features/transfer/demonstration/pictures/motifs/hall.ts";
import { hands } from "#features/transfer/demonstration/pictures/motifs/hands.ts";
import { harbour } from "#features/transfer/demonstration/pictures/motifs/harbour.ts";
import { ice } from "#features/transfer/demonstration/pictures/motifs/ice.ts";
import { microphones } from "#features/transfer/demonstration/pictures/motifs/microphones.ts";
import { queue } from "#features/transfer/demonstration/pictures/motifs/queue.ts";
import { river } from "#features/transfer/demonstration/pictures/motifs/river.ts";
import { ship } from "#features/transfer/demonstration/pictures/motifs/ship.ts";
import { smoke } from "#features/transfer/demonstration/pictures/motifs/smoke.ts";
import { table } from "#features/transfer/demonstration/pictures/motifs/table.ts";
import { tents } from "#features/transfer/demonstration/pictures/motifs/tents.ts";
import { towers } from "#features/transfer/demonstration/pictures/motifs/towers.ts";
import { watchtower } from "#features/transfer/demonstration/pictures/motifs/watchtower.ts";
import { waves } from "#features/transfer/demonstration/pictures/motifs/waves.ts";
import type { Motif } from "#features/transfer/demonstration/pictures/scene.ts";

/** Every motif by name. */
export const motifs = {
  ballots,
  booths,
  chair,
  coins,
  contours,
  crowd,
  doors,
  files,
  flags,
  hall,
  hands,
  harbour,
  ice,
  microphones,
  queue,
  river,
  ship,
  smoke,
  table,
  tents,
  towers,
  watchtower,
  waves,
} satisfies Record<string, Motif>;

export type MotifName = keyof typeof motifs;
