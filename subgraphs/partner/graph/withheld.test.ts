import { describe, expect, it } from "@jest/globals";
import { AuditEntry, auditEntrySchema, withheld as withheldAudit } from "../audit/audit-entry.entity.ts";
import { viewEntry } from "../audit/audit-entry.view.ts";
import { Concern, concernSchema, withheld as withheldConcern } from "../concern/concern.entity.ts";
import { viewConcern } from "../concern/concern.view.ts";
import { Need, NeedIssue, needIssueSchema, needSchema, withheld, withheldOfIssue } from "../need/need.entity.ts";
import { viewNeed } from "../need/need.view.ts";
import { Opportunity, opportunitySchema, withheld as withheldOpportunity } from "../opportunity/opportunity.entity.ts";
import { viewOpportunity } from "../opportunity/opportunity.view.ts";
import { Responder, responderSchema, withheld as withheldResponder } from "../responder/responder.entity.ts";
import { viewResponder } from "../responder/responder.view.ts";
import { Showing, showingSchema, withheld as withheldShowing } from "../showing/showing.entity.ts";
import { viewShowing } from "../showing/showing.view.ts";

/** The properties of `row` that `view` reads; lists are empty unless given. */
function readBy<Row extends object>(row: Row, given: Record<string, unknown>, view: (row: Row) => unknown): string[] {
  const read = new Set<string>();
  view(watch(row, given, read));
  return [...read];
}

/** The row, noting what is read of it. */
function watch<Row extends object>(row: Row, given: Record<string, unknown>, read: Set<string>): Row {
  return new Proxy(row, {
    get: (target, name, receiver) => {
      if (typeof name !== "string") return undefined;
      if (name in target && typeof Reflect.get(target, name) === "function") return Reflect.get(target, name, receiver);
      read.add(name);
      return name in given ? given[name] : [];
    },
  });
}

function propertiesOf({ meta }: { meta: { properties: object } }): string[] {
  return Object.keys(meta.properties).sort();
}

describe("every property of an entity", () => {
  it("of a need is in its view or withheld", () => {
    const seen = new Set<string>();
    const issues = [watch(new NeedIssue(), {}, seen)];
    const read = readBy(new Need(), { issues }, (need) => viewNeed(need, "colorado"));
    expect([...read, ...withheld].sort()).toEqual(propertiesOf(needSchema));
    expect([...seen, ...withheldOfIssue].sort()).toEqual(propertiesOf(needIssueSchema));
  });

  it("of a responder is in its view or withheld", () => {
    const read = readBy(new Responder(), {}, (one) => viewResponder(one, "colorado"));
    expect([...read, ...withheldResponder].sort()).toEqual(propertiesOf(responderSchema));
  });

  it("of a concern is in its view or withheld", () => {
    expect([...readBy(new Concern(), {}, viewConcern), ...withheldConcern].sort()).toEqual(propertiesOf(concernSchema));
  });

  it("of an opportunity is in its view or withheld", () => {
    const read = readBy(new Opportunity(), {}, viewOpportunity);
    expect([...read, ...withheldOpportunity].sort()).toEqual(propertiesOf(opportunitySchema));
  });

  it("of a showing is in its view or withheld", () => {
    const read = readBy(new Showing(), {}, viewShowing);
    expect([...read, ...withheldShowing].sort()).toEqual(propertiesOf(showingSchema));
  });

  it("of an audit entry is in its view or withheld", () => {
    const unsaid = { position: null, hash: null };
    const row = { ...new AuditEntry(), actorIssuer: "", actor: "", action: "", ...unsaid };
    const read = readBy(row, { ...unsaid, action: "need.post" }, viewEntry).filter((name) => !(name in unsaid));
    expect([...new Set([...read, ...withheldAudit])].sort()).toEqual(propertiesOf(auditEntrySchema));
  });
});
