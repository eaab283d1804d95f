import type { Asker } from "#shared/policy/access.ts";
import type { Matcher } from "./question/matcher.ts";

export type MatchingContext = { matcher: Matcher; asker: Asker };
