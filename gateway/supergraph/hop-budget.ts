import type { PlanNode, QueryPlan } from "@apollo/query-planner";
import type { DocumentNode } from "graphql";

/** Kept back of the whole deadline for the gateway's own work on the answer. */
const reserveMs = 100;

/** What every later hop can count on, however long an earlier one takes. */
const laterHopMs = 400;

const shortestMs = 50;

/**
 * How long one hop may take: what is left of the deadline, less what the hops after it will need.
 * With one absolute deadline for all, a partner that hangs at the first hop would starve the last.
 */
export function hopTimeoutMs({ leftMs, hops }: { leftMs: number; hops: number }): number {
  const usableMs = leftMs - reserveMs;
  return Math.max(shortestMs, usableMs / hops, usableMs - laterHopMs * (hops - 1));
}

/** Knows, for each fetch of each plan seen, how many hops to other processes it begins, itself included. */
export class HopBudget {
  readonly #hops = new WeakMap<DocumentNode, number>();
  readonly #seen = new WeakSet<QueryPlan>();
  readonly #isHop: (service: string) => boolean;

  constructor(isHop: (service: string) => boolean) {
    this.#isHop = isHop;
  }

  learn(plan: QueryPlan): void {
    if (this.#seen.has(plan)) return;
    this.#seen.add(plan);
    if (plan.node && plan.node.kind !== "Subscription") this.#walk(plan.node, 0);
  }

  /** 1 for a document that no plan has shown. */
  hopsFrom(document: DocumentNode | undefined): number {
    return (document && this.#hops.get(document)) ?? 1;
  }

  /** The longest way from the start of a node to the end of the plan, `after` hops being after the node. */
  #walk(node: PlanNode, after: number): number {
    switch (node.kind) {
      case "Fetch": {
        const hops = after + (this.#isHop(node.serviceName) ? 1 : 0);
        if (node.operationDocumentNode) this.#hops.set(node.operationDocumentNode, Math.max(1, hops));
        return hops;
      }
      case "Flatten":
        return this.#walk(node.node, after);
      case "Sequence":
        return node.nodes.reduceRight((hops, one) => this.#walk(one, hops), after);
      case "Parallel":
        return Math.max(after, ...node.nodes.map((one) => this.#walk(one, after)));
      case "Condition":
        return Math.max(
          after,
          ...[node.ifClause, node.elseClause].map((one) => (one ? this.#walk(one, after) : after)),
        );
      default:
        return after;
    }
  }
}
