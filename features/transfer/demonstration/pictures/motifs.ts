import { contours } from "#features/transfer/demonstration/pictures/motifs/land/contours.ts";
import { deep } from "#features/transfer/demonstration/pictures/motifs/land/deep.ts";
import { dish } from "#features/transfer/demonstration/pictures/motifs/land/dish.ts";
import { gauge } from "#features/transfer/demonstration/pictures/motifs/land/gauge.ts";
import { houses } from "#features/transfer/demonstration/pictures/motifs/land/houses.ts";
import { ice } from "#features/transfer/demonstration/pictures/motifs/land/ice.ts";
import { lighthouse } from "#features/transfer/demonstration/pictures/motifs/land/lighthouse.ts";
import { mast } from "#features/transfer/demonstration/pictures/motifs/land/mast.ts";
import { pegs } from "#features/transfer/demonstration/pictures/motifs/land/pegs.ts";
import { river } from "#features/transfer/demonstration/pictures/motifs/land/river.ts";
import { tents } from "#features/transfer/demonstration/pictures/motifs/land/tents.ts";
import { watchtower } from "#features/transfer/demonstration/pictures/motifs/land/watchtower.ts";
import { waves } from "#features/transfer/demonstration/pictures/motifs/land/waves.ts";
import { wheat } from "#features/transfer/demonstration/pictures/motifs/land/wheat.ts";
import { booths } from "#features/transfer/demonstration/pictures/motifs/rooms/booths.ts";
import { chair } from "#features/transfer/demonstration/pictures/motifs/rooms/chair.ts";
import { crowd } from "#features/transfer/demonstration/pictures/motifs/rooms/crowd.ts";
import { doors } from "#features/transfer/demonstration/pictures/motifs/rooms/doors.ts";
import { escalators } from "#features/transfer/demonstration/pictures/motifs/rooms/escalators.ts";
import { files } from "#features/transfer/demonstration/pictures/motifs/rooms/files.ts";
import { hall } from "#features/transfer/demonstration/pictures/motifs/rooms/hall.ts";
import { ledgers } from "#features/transfer/demonstration/pictures/motifs/rooms/ledgers.ts";
import { lockers } from "#features/transfer/demonstration/pictures/motifs/rooms/lockers.ts";
import { pigeonholes } from "#features/transfer/demonstration/pictures/motifs/rooms/pigeonholes.ts";
import { stage } from "#features/transfer/demonstration/pictures/motifs/rooms/stage.ts";
import { staircase } from "#features/transfer/demonstration/pictures/motifs/rooms/staircase.ts";
import { switchboard } from "#features/transfer/demonstration/pictures/motifs/rooms/switchboard.ts";
import { table } from "#features/transfer/demonstration/pictures/motifs/rooms/table.ts";
import { awnings } from "#features/transfer/demonstration/pictures/motifs/street/awnings.ts";
import { clock } from "#features/transfer/demonstration/pictures/motifs/street/clock.ts";
import { flags } from "#features/transfer/demonstration/pictures/motifs/street/flags.ts";
import { harbour } from "#features/transfer/demonstration/pictures/motifs/street/harbour.ts";
import { queue } from "#features/transfer/demonstration/pictures/motifs/street/queue.ts";
import { rails } from "#features/transfer/demonstration/pictures/motifs/street/rails.ts";
import { ship } from "#features/transfer/demonstration/pictures/motifs/street/ship.ts";
import { smoke } from "#features/transfer/demonstration/pictures/motifs/street/smoke.ts";
import { towers } from "#features/transfer/demonstration/pictures/motifs/street/towers.ts";
import { umbrellas } from "#features/transfer/demonstration/pictures/motifs/street/umbrellas.ts";
import { ballots } from "#features/transfer/demonstration/pictures/motifs/things/ballots.ts";
import { coins } from "#features/transfer/demonstration/pictures/motifs/things/coins.ts";
import { hands } from "#features/transfer/demonstration/pictures/motifs/things/hands.ts";
import { lens } from "#features/transfer/demonstration/pictures/motifs/things/lens.ts";
import { map } from "#features/transfer/demonstration/pictures/motifs/things/map.ts";
import { microphones } from "#features/transfer/demonstration/pictures/motifs/things/microphones.ts";
import { passports } from "#features/transfer/demonstration/pictures/motifs/things/passports.ts";
import { pens } from "#features/transfer/demonstration/pictures/motifs/things/pens.ts";
import { sacks } from "#features/transfer/demonstration/pictures/motifs/things/sacks.ts";
import { scales } from "#features/transfer/demonstration/pictures/motifs/things/scales.ts";
import type { Motif } from "#features/transfer/demonstration/pictures/scene.ts";

/** Every motif by name. */
export const motifs = {
  awnings,
  ballots,
  booths,
  chair,
  clock,
  coins,
  contours,
  crowd,
  deep,
  dish,
  doors,
  escalators,
  files,
  flags,
  gauge,
  hall,
  hands,
  harbour,
  houses,
  ice,
  ledgers,
  lens,
  lighthouse,
  lockers,
  map,
  mast,
  microphones,
  passports,
  pegs,
  pens,
  pigeonholes,
  queue,
  rails,
  river,
  sacks,
  scales,
  ship,
  smoke,
  stage,
  staircase,
  switchboard,
  table,
  tents,
  towers,
  umbrellas,
  watchtower,
  waves,
  wheat,
} satisfies Record<string, Motif>;

export type MotifName = keyof typeof motifs;
