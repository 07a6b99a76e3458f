import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** What the server answers to a message: a reply of RFC 5321, or a line that goes dead. */
export type Answer = "accept" | { code: number; at: "recipient" | "data"; text: string } | "drop";

export interface SmtpSink {
  url: string;
  /** Raw messages that were accepted. */
  raw: string[];
  parsed: () => Promise<ParsedMail[]>;
  answer: (answer: Answer) => void;
  close: () => Promise<void>;
}

/** A mail server on a free port of this machine that keeps what it takes. Tests only. */
export async function smtpSink(): Promise<SmtpSink> {
  const raw: string[] = [];
  let answer: Answer = "accept";
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo(_address, _session, done) {
      const refuses = typeof answer === "object" && answer.at === "recipient";
      done(refuses ? refusal(answer) : undefined);
    },
    async onData(stream, session, done) {
      const message = await text(stream);
      if (answer === "drop") {
        raw.push(message);
        const connection = [...server.connections].find((one) => one.session?.id === session.id);
        connection?._socket.destroy();
        return;
      }
      if (answer !== "accept") return done(refusal(answer));
      raw.push(message);
      done();
    },
  });
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    raw,
    parsed: () => Promise.all(raw.map((message) => simpleParser(message))),
    answer: (next) => {
      answer = next;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function refusal(answer: Answer): Error {
  if (typeof answer === "string") return new Error(answer);
  return Object.assign(new Error(answer.text), { responseCode: answer.code });
}
