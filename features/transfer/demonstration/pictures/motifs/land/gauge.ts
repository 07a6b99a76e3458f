import { box } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, group, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { figure } from "#features/transfer/demonstration/pictures/parts/figure.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { ridge } from "#features/transfer/demonstration/pictures/parts/ridge.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** A painted gauge board in a river, somebody with a bicycle reading it from the bank. */
export function gauge(scene: Scene): string[] {
  const { palette, random } = scene;
  return [
    sky(scene, { x: 1240, y: 230, radius: 130 }),
    paper(ridge(random, { y: 440, swing: 70, hills: 4 }), palette.far),
    paper(ridge(random, { y: 540, swing: 24, hills: 5 }), palette.middle),
    paper("M1660 500C1300 520 1000 550 860 640L1660 660Z", palette.near),
    figure({ x: 1330, y: 618, height: 190, colour: palette.ink }),
    bicycle(palette.ink),
    paper("M-60 630H1660V960H-60Z", palette.paper),
    ...ripples(scene),
    ...board(scene),
    paper("M-60 842Q400 800 800 846T1660 830V960H-60Z", palette.near),
    ...reeds(scene),
  ];
}

function bicycle(colour: string): string {
  return group(
    [
      line("M-60 0a44 44 0 1 0 0.1 0M68 0a44 44 0 1 0 0.1 0", colour, 7),
      line(
        "M-60 44L-20 -30H46L0 44H-60M0 44L-26 -46M46 -30L68 44M46 -30L38 -58H60M-40 -48H-10",
        colour,
        7,
      ),
    ],
    "translate(1478 566)",
  );
}

function board({ palette }: Scene): string[] {
  const bands = Array.from({ length: 13 }, (_, index) => {
    const y = 96 + index * 54;
    const left = index % 2 === 0;
    return box(left ? 470 : 545, y, 75, 54) + box(620, y + 50, 26, 4);
  });
  const plank = box(458, 84, 174, 800);
  return [
    paper(box(520, 40, 50, 900), palette.ink),
    paper(plank, palette.paper),
    fill(bands.slice(2).join(""), palette.ink),
    fill(bands.slice(0, 2).join(""), palette.disc),
    halftone({ colour: palette.middle, from: -6, to: 8, angle: -90, opacity: 0.25, within: plank }),
    fill(box(446, 700, 198, 260), palette.paper, 0.72),
  ];
}

function ripples({ palette, random }: Scene): string[] {
  return Array.from({ length: 22 }, () => {
    const x = random.between(-20, 1500);
    const y = random.between(660, 820);
    return line(`M${x} ${y}q40 -10 ${random.between(80, 180)} 0`, palette.far, 6);
  });
}

function reeds({ palette, random }: Scene): string[] {
  return Array.from({ length: 24 }, (_, index) => {
    const x = index < 14 ? random.between(20, 360) : random.between(900, 1560);
    const top = random.between(640, 780);
    return line(
      `M${x} 940Q${x + 4} ${top + 60} ${x + random.between(-24, 24)} ${top}`,
      palette.ink,
      7,
    );
  });
}
