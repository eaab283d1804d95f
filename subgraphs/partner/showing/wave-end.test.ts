import { describe, expect, it } from "@jest/globals";
import { waveEndOf } from "./wave-end.ts";

const hourMs = 60 * 60 * 1000;
const start = new Date("2026-11-22T10:00:00Z");
const hoursOn = (hours: number) => new Date(start.getTime() + hours * hourMs);
const shown = (
  awaitedHours: number,
  more: { wave?: number; shownHours?: number; isGone?: boolean; isAsked?: boolean } = {},
) => ({
  wave: more.wave ?? 1,
  shownAt: hoursOn(more.shownHours ?? 0),
  awaitedUntil: hoursOn(awaitedHours),
  urgency: "SOON" as const,
  goneBecause: more.isAsked ? ("ASKED" as const) : null,
  isLive: () => !more.isGone && !more.isAsked,
});

describe("the end of a wave", () => {
  it("is when the last of it is awaited no more, in whose time it is the latest", () => {
    expect(waveEndOf([shown(7), shown(31), shown(20)])).toEqual(hoursOn(31));
    expect(waveEndOf([shown(90, { wave: 1 }), shown(30, { wave: 2 })])).toEqual(hoursOn(30));
  });

  it("does not wait for who has declined, and is none where nobody can answer", () => {
    expect(waveEndOf([shown(31, { isGone: true }), shown(7)])).toEqual(hoursOn(7));
    expect(waveEndOf([shown(31, { isGone: true })])).toBeUndefined();
    expect(waveEndOf([])).toBeUndefined();
  });

  it("does not come sooner because somebody of it was asked by name", () => {
    expect(waveEndOf([shown(31, { isAsked: true }), shown(7)])).toEqual(hoursOn(31));
  });

  it("is never later than four days after it began, also when somebody came into it later", () => {
    expect(waveEndOf([shown(1_000)])).toEqual(hoursOn(96));
    expect(waveEndOf([shown(7, { isGone: true }), shown(170, { shownHours: 90 })])).toEqual(hoursOn(96));
    expect(waveEndOf([{ ...shown(1_000), urgency: "EMERGENCY" }])).toEqual(hoursOn(2));
  });
});
