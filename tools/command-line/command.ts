import type { HttpClient } from "#shared/http/send-http.ts";
import type { LauncherConfig } from "./config.ts";

export type CommandContext = {
  config: LauncherConfig;
  client: HttpClient;
  /** What was asked for. */
  print: (text: string) => void;
  /** What goes on meanwhile. */
  tell: (text: string) => void;
};

export type Command = {
  name: string;
  /** One line for the list of commands. */
  says: string;
  help: string;
  /** @returns the exit code */
  run: (options: string[], context: CommandContext) => Promise<number>;
};
