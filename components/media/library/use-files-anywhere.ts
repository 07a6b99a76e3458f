import { useEffect, useEffectEvent, useState } from "react";

/** Takes files that are pasted or dropped anywhere on the page, and says whether some are held over it. */
export function useFilesAnywhere(take: (files: FileList | undefined) => void): boolean {
  const [isOver, setOver] = useState(false);
  const paste = useEffectEvent((event: ClipboardEvent) => take(event.clipboardData?.files));
  const drag = useEffectEvent((event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    setOver(event.type === "dragover");
    if (event.type === "drop") take(event.dataTransfer.files);
  });
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    document.addEventListener("paste", (event) => paste(event), { signal });
    for (const type of ["dragover", "dragleave", "drop"] as const)
      document.addEventListener(type, (event) => drag(event), { signal });
    return () => ending.abort();
  }, []);
  return isOver;
}
