import { box, cut, round } from "#features/transfer/demonstration/pictures/cut.ts";
import { fill, group, line } from "#features/transfer/demonstration/pictures/fill.ts";
import { halftone } from "#features/transfer/demonstration/pictures/parts/halftone.ts";
import { paper } from "#features/transfer/demonstration/pictures/parts/paper.ts";
import type { Scene } from "#features/transfer/demonstration/pictures/scene.ts";

const LENS = { x: 250, y: -40, radius: 206 };

/** A photograph of a courtyard wall, and a lens that shows its bricks. */
export function lens(scene: Scene): string[] {
  const { palette } = scene;
  const view = round(LENS.x, LENS.y, LENS.radius);
  return [
    fill(box(0, 0, 1600, 900), palette.far),
    halftone({ colour: palette.middle, from: 10, to: -3, angle: -18, opacity: 0.6 }),
    group(
      [
        paper(box(-610, -370, 1220, 740), palette.paper),
        ...courtyard(scene),
        `<clipPath id="glass"><path d="${view}"/></clipPath><g clip-path="url(#glass)">${bricks(scene)}</g>`,
        halftone({
          colour: palette.paper,
          from: 8,
          to: -6,
          angle: 40,
          opacity: 0.35,
          within: view,
        }),
        `<circle cx="${LENS.x}" cy="${LENS.y}" r="${LENS.radius + 12}" fill="none" stroke="${palette.ink}" stroke-width="30"/>`,
        `<circle cx="${LENS.x}" cy="${LENS.y}" r="${LENS.radius - 4}" fill="none" stroke="${palette.disc}" stroke-width="8"/>`,
        group(
          [paper(box(-30, 226, 60, 330), palette.ink)],
          `translate(${LENS.x} ${LENS.y}) rotate(-38)`,
        ),
      ],
      "translate(780 440) rotate(-4)",
    ),
  ];
}

function courtyard({ palette, random }: Scene): string[] {
  const wall = box(-574, -196, 1148, 330);
  const arches = [-430, -210, 10, 420].map((x) => `M${x} 30V-70a52 52 0 0 1 104 0V30Z`).join("");
  const people = Array.from({ length: 11 }, (_, index) => {
    const x = -508 + index * 92 + random.between(-10, 10);
    return `${round(x, 178, 24)}M${x - 46} 290Q${x - 44} 206 ${x} 204Q${x + 44} 206 ${x + 46} 290Z`;
  });
  return [
    fill(box(-574, -334, 1148, 668), palette.sky),
    paper(wall, palette.middle),
    halftone({ colour: palette.ink, from: -5, to: 9, angle: -30, opacity: 0.25, within: wall }),
    fill(arches, palette.ink),
    paper(box(-574, -216, 1148, 26), palette.near),
    fill(box(-574, 134, 1148, 200), palette.far),
    fill(cut([-574, 134], [-120, 134], [-300, 334], [-574, 334]), palette.near, 0.4),
    fill(people.join(""), palette.ink),
    paper(box(300, -316, 130, 110), palette.near),
    line("M320 -206V-190M410 -206V-190", palette.ink, 10),
  ];
}

/** The bond of the wall, larger than it is; one brick is of another make. */
function bricks({ palette }: Scene): string {
  const rows = Array.from({ length: 9 }, (_, row) =>
    Array.from({ length: 7 }, (_, column) => {
      const x = LENS.x - 300 + column * 112 + (row % 2) * 56 - 40;
      const y = LENS.y - 230 + row * 56;
      const marked = row === 4 && column === 2;
      const tone = [palette.near, palette.middle, palette.near][(row + column) % 3]!;
      return fill(box(x, y, 102, 46), marked ? palette.disc : tone);
    }).join(""),
  );
  return fill(box(LENS.x - 260, LENS.y - 260, 520, 520), palette.paper) + rows.join("");
}
