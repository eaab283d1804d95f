import type { DocumentNode } from "graphql";

/** A schema as its text says it: one subgraph's, or the supergraph composed of all. */
export interface SchemaText {
  /** The file's name, to tell findings apart. */
  readonly file: string;
  readonly sdl: string;
}

export type SchemaKind = "supergraph" | "partners" | "subgraph";

export interface ReadSchema {
  readonly kind: SchemaKind;
  readonly document: DocumentNode;
}

/** A law of the contract. A remark begins with the place in the schema: `Type.field(argument)`. */
export interface SchemaRule {
  readonly name: string;
  readonly kinds: readonly SchemaKind[];
  remarks(schema: ReadSchema): readonly string[];
}
