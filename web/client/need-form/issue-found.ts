import type { Found } from "../find/found.ts";

/** A legal issue to choose; with its place where one country alone has it. */
export type FoundIssue = Found & { place: Found | null };
