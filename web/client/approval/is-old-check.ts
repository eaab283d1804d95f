const yearMs = 365 * 24 * 60 * 60 * 1000;

/** Whether a look-up is so long ago that it should be done again; `checkedOn` as `2031-05-20`. */
export function isOldCheck(checkedOn: string, nowMs: number): boolean {
  return nowMs - Date.parse(checkedOn) > yearMs;
}
