/** Nothing came back of what was sent, in a sentence for a person. */
export class OutboundFailure extends Error {
  override name = "OutboundFailure";
  /** Trying again cannot help: the address itself is refused. */
  readonly isFinal: boolean;
  constructor(message: string, { isFinal }: { isFinal: boolean }) {
    super(message);
    this.isFinal = isFinal;
  }
}
