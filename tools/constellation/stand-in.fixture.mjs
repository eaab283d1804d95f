/** A service as far as the launcher can tell: it listens, is ready, and ends when told. */
import { createServer } from "node:http";

const port = Number(process.env.ALIGHT_PORT);
if (process.env.STAND_IN_REFUSES) {
  process.stderr.write(`stand-in: ${process.env.STAND_IN_REFUSES}\n`);
  process.exit(1);
}
const server = createServer((request, response) => {
  response.writeHead(request.url === "/health/ready" ? 200 : 404).end("{}");
});
server.listen(port, "127.0.0.1");
for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => process.exit(0));
