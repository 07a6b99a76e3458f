/**
 * Something outside the program is wrong: a setting, a port, a folder, a server that does not answer.
 * The message is plain sentences for the person at the terminal; doors print it without a stack and end with 1.
 */
export class Refusal extends Error {
  override name = "Refusal";
}
