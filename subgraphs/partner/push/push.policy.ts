import { openFrom } from "#shared/policy/access.ts";
import type { SlicePolicy } from "#shared/policy/policy-table.ts";

const home = openFrom("home");

/** Everybody says it of their own devices; the addresses are shown to nobody. */
export const pushPolicy: SlicePolicy = { commands: { keepPushSubscription: home, endPushSubscription: home } };
