/** A line for the person who started the program. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
