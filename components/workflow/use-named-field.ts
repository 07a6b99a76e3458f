import { useEffect } from "react";

/** Goes to the field that the address names, as from a list of what is missing, once it can be typed into. */
export function useNamedField(isOpen: boolean) {
  useEffect(() => {
    const named = isOpen && document.getElementById(location.hash.slice(1));
    if (!named || document.activeElement !== document.body) return;
    named.closest("details")?.setAttribute("open", "");
    named.focus({ preventScroll: true });
    named.scrollIntoView({ block: "center" });
  }, [isOpen]);
}
