import type { Viewer } from "#shared/auth/viewer.ts";
import type { Matcher } from "./question/matcher.ts";

export type MatchingContext = { matcher: Matcher; viewer: Viewer | undefined };
