import { readFileSync } from "node:fs";
import { createServer } from "node:http";

/** The limit: Node's own server, sending bytes and headers that are already in memory. Arguments: a file of each. */
const [bodyPath = "", headersPath = ""] = process.argv.slice(2);
const body = readFileSync(bodyPath);
const headers = JSON.parse(readFileSync(headersPath, "utf8")) as string[];

const server = createServer((_request, response) => {
  response.writeHead(200, headers);
  response.end(body);
});
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(
    `raw server ready: http://127.0.0.1:${(server.address() as { port: number }).port}\n`,
  );
});
process.on("SIGTERM", () => process.exit(0));
