import { describe, expect, test } from "vitest";
import { figureColumns } from "#features/articles/body/figure-columns.ts";
import { type Block, parseBody } from "#features/articles/body/schema.ts";

type Table = Extract<Block, { type: "table" }>;

describe("A7: columns of figures", () => {
  test.each([
    ["22", "1,250", "−3.4 %", "+7", "$12m", "€ 3bn", "٢٣", "≈ 1 000"],
    ["1951", "–", "", "3.5"],
  ])("%s … are figures", (...cells) => {
    expect([...figureColumns(table(...cells.map((cell) => ["State", cell])))]).toEqual([1]);
  });

  test.each([["12 votes"], ["1951–53 and later"], ["No"], ["–"], [""]])("%j is none", (cell) => {
    expect([...figureColumns(table(["State", cell], ["State", cell]))]).toEqual([]);
  });

  test("one word among figures makes a column of words", () => {
    expect([...figureColumns(table(["22", "1"], ["withheld", "2"]))]).toEqual([1]);
  });

  test("the heads of columns do not count, those of rows do", () => {
    const { content } = table(["Share"], ["22"]);
    for (const cell of content[0]!.content) cell.type = "tableHeader";
    expect([...figureColumns({ type: "table", content })]).toEqual([0]);
  });

  test("where cells span columns nothing is set", () => {
    const { content } = table(["1", "2"]);
    content[0]!.content[0]!.attrs = { colspan: 2 };
    expect([...figureColumns({ type: "table", content })]).toEqual([]);
  });
});

function table(...rows: string[][]): Table {
  const cell = (text: string) => ({
    type: "tableCell",
    content: [{ type: "paragraph", content: text ? [{ type: "text", text }] : [] }],
  });
  const content = rows.map((cells) => ({ type: "tableRow", content: cells.map(cell) }));
  const [block] = parseBody({ content: [{ type: "table", content }] }).content;
  return block as Table;
}
