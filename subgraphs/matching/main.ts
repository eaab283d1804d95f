import "reflect-metadata";
import { runService } from "#shared/config/run-service.ts";
import { readMatchingConfig } from "./config.ts";
import { startMatching } from "./start-matching.ts";

await runService("matching", () => startMatching(readMatchingConfig(process.env), { clock: () => new Date() }));
