/** What the door says of a file that it cannot take. */
export const media = {
  "media.notPicture": "This file is not a picture. Send a PNG, JPEG, WebP, AVIF, GIF or SVG file.",
  "media.tooManyBytes": "This file is larger than {limit} MB. Make it smaller and send it again.",
  "media.tooManyPixels":
    "This picture has more than {limit} million pixels. Make it smaller and send it again.",
  "media.damaged": "This file is damaged and could not be read. Nothing was kept; send it again.",
} as const;
