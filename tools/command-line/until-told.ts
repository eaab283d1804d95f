/**
 * Resolves once when somebody tells this process to stop: Ctrl-C, a signal, or the end of the program that started
 * it. Later signals change nothing: stopping goes on in order.
 */
export function untilTold(self: NodeJS.Process): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) self.on(signal, () => resolve());
    self.on("disconnect", () => resolve());
    self.channel?.unref();
  });
}
