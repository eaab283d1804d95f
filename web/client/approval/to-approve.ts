import type { ResultOf } from "gql.tada";
import type { approvalFragment } from "./approval.fragment.ts";

/** A responder as a coordinator sees them who approves. */
export type ToApprove = ResultOf<typeof approvalFragment>;
