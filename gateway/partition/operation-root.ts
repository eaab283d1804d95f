import type { FieldNode, ValueNode } from "graphql";
import type { FieldShape } from "./answer-shape.ts";
import type { Condition } from "./selection.ts";

/** How a root field finds its organization. */
export type Route =
  | { kind: "typename" }
  /** By each representation's key. */
  | { kind: "entities"; value: ValueNode | undefined }
  /** By the argument marked `@partition`. */
  | { kind: "argument"; value: ValueNode | undefined }
  | { kind: "none" };

/** One name in the answer, however often the operation asks for it. */
export type Root = {
  key: string;
  route: Route;
  shape: FieldShape;
  isNetworkOnly: boolean;
  /** Of entities: the types whose answers must say whose they are. */
  keyedTypes: ReadonlySet<string>;
  /** Where it is asked for; at least one must hold for the root to run at all. */
  asked: readonly { node: FieldNode; conditions: readonly Condition[] }[];
};
