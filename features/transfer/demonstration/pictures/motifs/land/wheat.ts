import { curve, type Point } from "#features/transfer/demonstration/pictures/cut.ts";
import { group, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import { ridge } from "#features/transfer/demonstration/pictures/parts/ridge.ts";
import { sky } from "#features/transfer/demonstration/pictures/parts/sky.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

/** Ears of wheat from close by, bending before the disc, and the fields behind them. */
export function wheat(scene: Scene): string[] {
  const { palette, random } = scene;
  const fields = [palette.far, palette.middle].map((tone, index) => {
    const land = ridge(random, { y: 560 + index * 90, swing: 34, hills: 3 + index });
    return (
      paper(land, tone) +
      halftone({
        colour: palette.paper,
        from: 5,
        to: 2,
        angle: 80 + index * 30,
        opacity: 0.35,
        within: land,
      })
    );
  });
  const tones = [palette.near, palette.paper, palette.ink];
  const ears = [0, 1, 2].flatMap((rank) =>
    Array.from({ length: 6 - rank }, (_, index) =>
      ear({
        foot:
          100 +
          ((index + (rank === 1 ? 0.55 : 0.25)) * 1560) / (6 - rank) +
          random.between(-40, 40),
        height: 450 + [40, 110, 0][rank]! + random.between(-60, 60),
        lean: random.between(40, 150),
        size: 0.72 + rank * 0.22,
        tone: tones[rank]!,
      }),
    ),
  );
  return [sky(scene, { x: 760, y: 300, radius: 210 }), ...fields, ...ears];
}

interface Ear {
  foot: number;
  height: number;
  lean: number;
  size: number;
  tone: string;
}

function ear({ foot, height, lean, size, tone }: Ear): string {
  const head: Point = [foot + lean, 920 - height];
  const stem = curve([[foot, 940], [foot + lean * 0.16, 920 - height * 0.5], head]);
  const grain = "M0 0C-34 -18 -38 -62 -10 -92C14 -66 16 -26 0 0Z";
  const grains = Array.from({ length: 5 }, (_, pair) =>
    [-1, 1].map((side) =>
      group(
        [paper(grain, tone)],
        `translate(${side * 6} ${-pair * 44}) rotate(${side * 20}) scale(${side} 1)`,
      ),
    ),
  ).flat();
  const beard = Array.from(
    { length: 5 },
    (_, at) => `M0 ${-200 - at * 6}L${(at - 2) * 34} -350`,
  ).join("");
  const turned = `translate(${head[0]} ${head[1]}) rotate(${(lean * 0.16).toFixed(1)}) scale(${size})`;
  return line(stem, tone, 9 * size) + group([line(beard, tone, 4), ...grains], turned);
}
