"use client";

import "./crops.css";
import { useActionState, useState, useSyncExternalStore } from "react";
import { CropFields } from "#components/media/crops/crop-fields.tsx";
import { CropStage } from "#components/media/crops/crop-stage.client.tsx";
import { PointFields } from "#components/media/crops/point-fields.tsx";
import { PointStage } from "#components/media/crops/point-stage.client.tsx";
import { ShapeChoices } from "#components/media/crops/shape-choices.tsx";
import { type Shape, shapeOfField, typedCrops } from "#components/media/crops/typed-crops.ts";
import { FormMessage } from "#components/ui/form-message.tsx";
import { SubmitButton } from "#components/ui/submit-button.client.tsx";
import { pictureRatios } from "#db/enums.ts";
import type { Crops, Focus } from "#db/schema/media.ts";
import { blankForm } from "#features/auth/form-state.ts";
import { automaticCrop } from "#features/media/crops/automatic-crop.ts";
import { cropField, cropSides } from "#features/media/crops/crop-field.ts";
import type { Size } from "#features/media/crops/rules.ts";
import { cropPictureAction } from "#features/media/library/actions.ts";
import { message } from "#lib/messages/message.ts";

export interface CropFormProps {
  mediaId: number;
  /** What the row looked like when this was read. */
  seen: string;
  src: string;
  size: Size;
  focus: Focus;
  crops: Crops;
}

/** What stays in sight of a picture: a point for every shape, and a crop for those that need one of their own (E12). */
export function CropForm({ mediaId, seen, src, size, focus, crops }: CropFormProps) {
  const [state = blankForm, action] = useActionState(cropPictureAction, blankForm);
  const [texts, setTexts] = useState(() => ({ ...textsOf(focus, crops), ...onlyTexts(state) }));
  const [shape, choose] = useState<Shape>("point");
  const [answered, answer] = useState(state);
  const isLive = useSyncExternalStore(unchanging, isHere, isNowhere);
  if (state !== answered) {
    answer(state);
    const refused = Object.keys(state.errors).map(shapeOfField).find(Boolean);
    if (refused) choose(refused);
  }
  const typed = typedCrops(texts, focus);
  const put = (changed: Record<string, string>) => setTexts({ ...texts, ...changed });
  const cropOf = (ratio: (typeof pictureRatios)[number]) =>
    typed.crops[ratio] ?? automaticCrop(size, ratio, typed.focus);
  return (
    <form action={action} className="form crop-form" noValidate>
      <FormMessage state={state} />
      <input type="hidden" name="mediaId" value={mediaId} />
      <input type="hidden" name="seen" value={seen} />
      {isLive && <ShapeChoices {...{ src, size, shape, choose, cropOf, drawn: typed.crops }} />}
      <div className="crop-work">
        {!isLive && <img src={src} alt="" />}
        {isLive && shape === "point" && (
          <PointStage
            src={src}
            point={typed.focus.all}
            move={({ x, y }) => put({ pointX: String(x), pointY: String(y) })}
          />
        )}
        {isLive && shape !== "point" && (
          <CropStage
            {...{ src, size, ratio: shape }}
            crop={cropOf(shape)}
            change={(crop) =>
              put(
                Object.fromEntries(
                  cropSides.map((side) => [cropField(shape, side), String(crop[side])]),
                ),
              )
            }
          />
        )}
        <div className="crop-fields">
          <PointFields {...{ texts, put, state, isLive }} isHidden={isLive && shape !== "point"} />
          {pictureRatios.map((ratio) => (
            <CropFields
              key={ratio}
              {...{ ratio, texts, put, state, isLive }}
              shown={cropOf(ratio)}
              isDrawn={typed.crops[ratio] !== undefined}
              isHidden={isLive && shape !== ratio}
            />
          ))}
        </div>
      </div>
      <SubmitButton>{message("crop.save")}</SubmitButton>
    </form>
  );
}

function textsOf(focus: Focus, crops: Crops): Record<string, string> {
  const texts: Record<string, string> = {
    pointX: focus.all ? String(focus.all.x) : "",
    pointY: focus.all ? String(focus.all.y) : "",
  };
  for (const ratio of pictureRatios) {
    for (const side of cropSides)
      texts[cropField(ratio, side)] = String(crops[ratio]?.[side] ?? "");
  }
  return texts;
}

/** What was typed before the page came again, without a script. */
function onlyTexts({ ok, values }: { ok?: boolean; values: Record<string, string | string[]> }) {
  if (ok !== false) return {};
  const typed = Object.entries(values).filter(([, value]) => typeof value === "string");
  return Object.fromEntries(typed) as Record<string, string>;
}

const unchanging = () => () => {};
const isHere = () => true;
const isNowhere = () => false;
