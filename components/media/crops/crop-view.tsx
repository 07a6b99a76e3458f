import type { PictureRatio } from "#db/enums.ts";
import type { Crop } from "#db/schema/media.ts";
import { heightOf, type Size } from "#features/media/crops/rules.ts";

interface CropViewProps {
  src: string;
  size: Size;
  ratio: PictureRatio;
  crop: Crop;
}

/** A part of a picture as readers get it, without a file of its own. */
export function CropView({ src, size, ratio, crop }: CropViewProps) {
  const height = heightOf(ratio, crop.width);
  return (
    <span className="crop-view" style={{ aspectRatio: ratio.replace(":", " / ") }}>
      <img
        src={src}
        alt=""
        style={{
          width: `${(size.width / crop.width) * 100}%`,
          left: `${(-crop.x / crop.width) * 100}%`,
          top: `${(-crop.y / height) * 100}%`,
        }}
      />
    </span>
  );
}
