import { defineEntity, p } from "@mikro-orm/core";

/** A command that was carried out, so that a repeat with the same key has the same answer and no second effect. */
export const commandSchema = defineEntity({
  name: "Command",
  tableName: "command",
  properties: {
    actor: p.string().primary(),
    key: p.string().primary(),
    inputHash: p.string(),
    organization: p.string(),
    at: p.datetime(),
  },
});

export class Command extends commandSchema.class {}
commandSchema.setClass(Command);
