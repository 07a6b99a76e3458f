/**
 * How many letters must be put in, left out, changed, or exchanged with their neighbour to make one word of
 * another (Damerau's distance, each place touched once).
 */
export function editDistance(one: string, other: string): number {
  const from = [...one];
  const to = [...other];
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, place) => place);
  for (const [row, letter] of from.entries()) {
    const next = [row + 1];
    for (const [column, wanted] of to.entries()) {
      const isSame = letter === wanted;
      const isExchanged =
        row > 0 && column > 0 && letter === to[column - 1] && from[row - 1] === wanted;
      next.push(
        Math.min(
          last[column + 1]! + 1,
          next[column]! + 1,
          last[column]! + (isSame ? 0 : 1),
          isExchanged ? before[column - 1]! + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    before = last;
    last = next;
  }
  return last[to.length]!;
}
