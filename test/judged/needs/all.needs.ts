import type { JudgedNeed } from "../judged.types.ts";
import { ASYLUM_NEEDS } from "./asylum.needs.ts";
import { COLORADO_NEEDS } from "./colorado.needs.ts";
import { FAMILY_NEEDS } from "./family.needs.ts";
import { NEPAL_NEEDS } from "./nepal.needs.ts";
import { PHILIPPINES_AND_ALL_AT_ONCE_NEEDS } from "./philippines-and-all-at-once.needs.ts";
import { REUNION_AND_EUROPE_NEEDS } from "./reunion-and-europe.needs.ts";
import { VISA_NEEDS } from "./visa.needs.ts";

export const NEEDS: readonly JudgedNeed[] = [
  ...FAMILY_NEEDS,
  ...COLORADO_NEEDS,
  ...VISA_NEEDS,
  ...ASYLUM_NEEDS,
  ...REUNION_AND_EUROPE_NEEDS,
  ...NEPAL_NEEDS,
  ...PHILIPPINES_AND_ALL_AT_ONCE_NEEDS,
];
