/**
 * Loaded before a service that the launcher runs (`--import`): when the launcher is gone, even by a signal that it
 * could not answer, the service ends as if it had been told to. Not part of the product.
 */
const graceMs = 6_000;

function end(): void {
  setTimeout(() => process.exit(1), graceMs).unref();
  process.kill(process.pid, "SIGTERM");
}

process.on("disconnect", end);
process.channel?.unref(); // the channel alone keeps no service alive
if (process.connected === false) end(); // the launcher went while this was being loaded; undefined where there is none
