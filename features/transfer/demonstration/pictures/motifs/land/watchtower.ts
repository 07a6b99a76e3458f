import { box, cut } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { figure } from "#features/transfer/demonstration/pictures/parts/figure.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { ridge } from "#features/transfer/demonstration/pictures/parts/ridge.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** A watchtower on stilts over dry hills, and a patrol in file along the ridge. */
export function watchtower(scene: Scene): string[] {
  const { palette, random } = scene;
  const patrol = Array.from({ length: 6 }, (_, index) =>
    figure({
      x: 170 + index * 92 + random.between(-8, 8),
      y: 652 + index * 3,
      height: 118,
      colour: palette.ink,
      build: 0.95,
    }),
  );
  return [
    sky(scene, { x: 420, y: 300, radius: 175 }),
    paper(ridge(random, { y: 480, swing: 70, hills: 5 }), palette.far),
    paper(ridge(random, { y: 590, swing: 36, hills: 4 }), palette.middle),
    ...patrol,
    paper("M-40 650Q500 640 900 720T1640 700V960H-40Z", palette.near),
    ...tower(palette.ink, palette.paper, palette.disc),
    fence(palette.ink),
    paper(ridge(random, { y: 838, swing: 18, hills: 5 }), palette.ink),
  ];
}

function tower(wood: string, wall: string, flag: string): string[] {
  return [
    line("M1040 850L1090 400M1330 850L1280 400", wood, 16),
    line("M1066 640L1302 640M1052 760L1288 500M1318 760L1082 500", wood, 8),
    paper(box(1030, 380, 310, 26), wood),
    paper(box(1060, 236, 250, 148), wall),
    fill(box(1082, 262, 86, 70) + box(1202, 262, 86, 70), wood),
    paper(cut([1020, 244], [1185, 150], [1350, 244]), wood),
    line("M1185 150V62", wood, 7),
    paper(cut([1189, 62], [1290, 84], [1189, 112]), flag),
  ];
}

function fence(colour: string): string {
  const posts = Array.from({ length: 17 }, (_, index) => `M${index * 104 - 20} 760V870`).join("");
  return line(posts, colour, 8) + line("M-40 786H1640M-40 816H1640", colour, 3);
}
