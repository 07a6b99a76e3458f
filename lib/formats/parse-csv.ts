/** Rows of fields of a file in CSV (RFC 4180); semicolons and tabs part fields too, where the first line has them alone. */
export function parseCsv(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, "");
  const separator = separatorOf(source.split("\n", 1)[0]!);
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let isQuoted = false;
  const endField = () => {
    row.push(field.trim());
    field = "";
  };
  const endRow = () => {
    endField();
    if (row.some((value) => value !== "")) rows.push(row);
    row = [];
  };
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at]!;
    if (isQuoted && letter === '"' && source[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (letter === '"' && (isQuoted || field === "")) isQuoted = !isQuoted;
    else if (isQuoted) field += letter;
    else if (letter === separator) endField();
    else if (letter === "\n") endRow();
    else if (letter !== "\r") field += letter;
  }
  endRow();
  return rows;
}

function separatorOf(line: string): string {
  return [",", ";", "\t"].find((separator) => line.includes(separator)) ?? ",";
}
