import "reflect-metadata";
import { runService } from "#shared/config/run-service.ts";
import { readDirectoryConfig } from "./config.ts";
import { startDirectory } from "./start-directory.ts";

await runService("directory", () => startDirectory(readDirectoryConfig(process.env), { clock: () => new Date() }));
