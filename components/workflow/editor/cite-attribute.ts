/** Who said it; copied along with the words. */
export const citeAttribute = {
  default: null,
  parseHTML: (element: HTMLElement) => element.getAttribute("data-cite"),
  renderHTML: ({ cite }: Record<string, unknown>) => (cite ? { "data-cite": cite } : {}),
};
