import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { isPair, type Page, pageOf, readPage } from "../graph/page.ts";
import { findTool, toolsByName } from "./tool.store.ts";
import { type ToolView, viewTool } from "./tool.view.ts";

/** The tool; null for an id that is not there. */
export async function readTool({ em }: PartnerContext, id: string): Promise<ToolView | null> {
  const tool = await findTool(sqlOf(em), id);
  return tool ? viewTool(tool) : null;
}

/** A page of the organization's tools, by name; withdrawn ones too, since the records name them. */
export async function listTools(
  { em }: PartnerContext,
  paging: { first: number; after?: string | undefined },
): Promise<Page<ToolView>> {
  const request = readPage(paging, isPair);
  const tools = await toolsByName(sqlOf(em), request);
  return pageOf(tools, request, { keyOf: (tool) => [tool.name, tool.id], view: viewTool });
}
