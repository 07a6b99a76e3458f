interface Json {
  [key: string]: unknown;
}

/**
 * The same block in one spelling: no empty attributes or content, marks in the order of their names,
 * neighbouring texts with equal marks as one. Two blocks that a reader cannot tell apart become equal.
 */
export function canonicalBlock(node: Json): Json {
  const { attrs, content, marks, ...rest } = node;
  const given = withoutEmpty(withoutSpansOfOne((attrs ?? {}) as Json));
  const children = joinTexts(((content ?? []) as Json[]).map(canonicalBlock));
  const named = ((marks ?? []) as Json[]).map(canonicalBlock).sort(byType);
  return {
    ...rest,
    ...(Object.keys(given).length > 0 && { attrs: given }),
    ...(children.length > 0 && { content: children }),
    ...(named.length > 0 && { marks: named }),
  };
}

/** A cell of a table takes one place unless it says otherwise. */
function withoutSpansOfOne({ colspan, rowspan, ...attrs }: Json): Json {
  return {
    ...attrs,
    ...(colspan !== 1 && { colspan }),
    ...(rowspan !== 1 && { rowspan }),
  };
}

function withoutEmpty(attrs: Json): Json {
  const given = Object.entries(attrs).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(given.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function joinTexts(nodes: Json[]): Json[] {
  const joined: Json[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    const together = last?.type === "text" && node.type === "text" && sameMarks(last, node);
    if (together) joined[joined.length - 1] = { ...last, text: `${last.text}${node.text}` };
    else joined.push(node);
  }
  return joined;
}

function sameMarks(one: Json, other: Json): boolean {
  return JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? []);
}

function byType(one: Json, other: Json): number {
  return String(one.type) < String(other.type) ? -1 : 1;
}
