import { CRITERIA } from "#scripts/accessibility/criteria.ts";

/** Reads a file of the repository, or nothing where there is none. */
type ReadFile = (path: string) => string | undefined;

interface Row {
  number: string;
  level: string;
  how: string;
  test: string;
}

const ROW = /^\|\s*(\d\.\d\.\d+) [^|]+\|\s*(A{1,2})\s*\|([^|]+)\|([^|]+)\|$/gm;
const TEST = /`([^`]+)`: “([^”]+)”/g;
const NO_TEST = /does not apply, because \S+/;

/**
 * Problems of the table in docs/accessibility.md: a criterion of WCAG 2.2, level A or AA, that is missing, there twice
 * or at another level, and a row with neither a test that there is nor a reason why none can be.
 */
export function statementProblems(statement: string, readFile: ReadFile): string[] {
  const rows = [...statement.matchAll(ROW)].map(
    ([, number = "", level = "", how = "", test = ""]): Row => ({ number, level, how, test }),
  );
  return [...countProblems(rows), ...rows.flatMap((row) => rowProblems(row, readFile))];
}

function countProblems(rows: Row[]): string[] {
  const numbers = rows.map(({ number }) => number);
  const all = [...CRITERIA.A, ...CRITERIA.AA];
  return [
    ...all.filter((one) => !numbers.includes(one)).map((one) => `${one} is missing.`),
    ...numbers
      .filter((one, at) => numbers.indexOf(one) !== at)
      .map((one) => `${one} is there twice.`),
    ...numbers.filter((one) => !all.includes(one)).map((one) => `${one} is no criterion.`),
  ];
}

function rowProblems({ number, level, how, test }: Row, readFile: ReadFile): string[] {
  const problems: string[] = [];
  if (level === "A" ? CRITERIA.AA.includes(number) : CRITERIA.A.includes(number))
    problems.push(`${number} is of the other level.`);
  if (how.trim() === "") problems.push(`${number} does not say how it is met.`);
  const named = [...test.matchAll(TEST)];
  if (named.length === 0 && !NO_TEST.test(test))
    problems.push(`${number} names no test, and no reason why it does not apply.`);
  for (const [, path = "", words = ""] of named) {
    const text = readFile(path);
    if (text === undefined) problems.push(`${number}: there is no ${path}.`);
    else if (!testTitles(text).some((title) => title.includes(words)))
      problems.push(`${number}: ${path} has no test “${words}”.`);
  }
  return problems;
}

function testTitles(text: string): string[] {
  const calls = text.matchAll(/\b(?:test|it)(?:\.\w+)*\(\s*(?:"([^"]*)"|`([^`]*)`|'([^']*)')/g);
  return [...calls].map(([, ...titles]) => titles.find((title) => title !== undefined) ?? "");
}
