import { runCommandLine } from "./command-line/run-command-line.ts";

// Whoever reads our answer may stop reading (`| head`): that is no failure of ours.
process.stdout.on("error", () => process.exit(0));

process.exitCode = await runCommandLine(process.argv.slice(2), process.env);
