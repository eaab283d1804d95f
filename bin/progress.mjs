const everyMs = 5_000;

/** Says that a step goes on, now and every few seconds, so that nobody waits without knowing. */
export function followSteps(tell, what) {
  const startedMs = Date.now();
  tell(`${what} …`);
  const timer = setInterval(() => tell(`${what} … ${((Date.now() - startedMs) / 1000).toFixed(0)} s`), everyMs);
  return {
    startedMs,
    end: () => clearInterval(timer),
  };
}

export function seconds({ startedMs }) {
  return `${((Date.now() - startedMs) / 1000).toFixed(1)} s`;
}
