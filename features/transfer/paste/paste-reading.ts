/** What is gathered while something pasted is read. */
export interface PasteReading {
  /** BCP 47 tag of the story that it goes into. */
  language: string;
  /** Words of the notes, by the keys that stand in the text for them. */
  notes: Map<string, string>;
  /** Pictures that were pasted with their bytes, as `data:` addresses, in their order. */
  pictures: string[];
  /** Pictures that stay behind: only their address was pasted, and nothing is fetched from it. */
  leftOut: number;
}
