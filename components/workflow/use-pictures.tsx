import { useCallback, useState } from "react";
import { PictureDialog } from "#components/workflow/picture-dialog.client.tsx";
import type { MediaChoice } from "#features/workflow/list-choices.ts";

/** The pictures that a text can show, and the dialog in which one of them is chosen for a place. */
export function usePictures(initial: readonly MediaChoice[]) {
  const [pictures, setPictures] = useState(initial);
  const [place, setPlace] = useState<{ pick(mediaId: number): void }>();
  const choosePicture = useCallback((pick: (mediaId: number) => void) => setPlace({ pick }), []);
  const added = useCallback(
    (picture: MediaChoice) =>
      setPictures((known) => [picture, ...known.filter(({ id }) => id !== picture.id)]),
    [],
  );
  const dialog = place && (
    <PictureDialog
      pictures={pictures}
      added={added}
      close={() => setPlace(undefined)}
      pick={(mediaId) => {
        place.pick(mediaId);
        setPlace(undefined);
      }}
    />
  );
  return { pictures, choosePicture, added, dialog };
}
