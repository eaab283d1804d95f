import type { Row } from "../bench.ts";
import { narrowNeed } from "../cards/needs.ts";
import { measureNeed } from "./match-need.ts";

export const matchNarrow: Row = {
  name: "match, narrow",
  run: (bench) =>
    measureNeed(bench, { row: "match, narrow", profile: narrowNeed(), bar: { atMost: 0.5 }, aim: { atMost: 0.1 } }),
};
