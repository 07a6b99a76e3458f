import { Extension } from "@tiptap/core";
import { type Insertion, insertions } from "#components/workflow/editor/toolbar/insertions.ts";
import { type Panel, panels } from "#components/workflow/editor/toolbar/panels.ts";

/** What a shortcut may ask of the toolbar. */
export interface EditorKeysStorage {
  toolbar: ToolbarDoors | undefined;
}

export interface ToolbarDoors {
  ask(panel: Panel): void;
  insert(insertion: Insertion): void;
  showKeys(): void;
  enter(): void;
}

declare module "@tiptap/core" {
  interface Storage {
    editorKeys: EditorKeysStorage;
  }
}

/** Shortcuts that open something of the toolbar; those of the formats come with the formats. */
export const editorKeys = Extension.create<Record<string, never>, EditorKeysStorage>({
  name: "editorKeys",
  priority: 1000,
  addStorage: () => ({ toolbar: undefined }),
  addKeyboardShortcuts() {
    const through = (open: (doors: ToolbarDoors) => void) => () => {
      if (!this.storage.toolbar) return false;
      open(this.storage.toolbar);
      return true;
    };
    const asking = panels.map((panel) => [panel.keys, through(({ ask }) => ask(panel))]);
    const inserting = insertions.flatMap((insertion) =>
      insertion.keys ? [[insertion.keys, through(({ insert }) => insert(insertion))]] : [],
    );
    return {
      ...Object.fromEntries([...asking, ...inserting]),
      "Mod-/": through(({ showKeys }) => showKeys()),
      "Alt-F10": through(({ enter }) => enter()),
    };
  },
});
