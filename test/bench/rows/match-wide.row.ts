import type { Row } from "../bench.ts";
import { wideNeed } from "../cards/needs.ts";
import { measureNeed } from "./match-need.ts";

export const matchWide: Row = {
  name: "match, wide",
  run: (bench) =>
    measureNeed(bench, { row: "match, wide", profile: wideNeed(), bar: { atMost: 0.1 }, aim: { atMost: 0.03 } }),
};
