import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { arch, cpus, platform, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Row } from "./bench.ts";
import { type BenchOptions, help, readBenchOptions } from "./bench-options.ts";
import { type Conditions, type Figure, unmeasured } from "./report/figure.ts";
import { formatTable } from "./report/print-table.ts";
import { figuresForm, readResults, resultsPath, writeResults } from "./report/results-file.ts";
import { findRows } from "./rows.ts";

const maxRowMs = 30 * 60_000;

async function main(words: readonly string[]): Promise<number> {
  if (words.includes("--help")) {
    process.stdout.write(`${help.trim()}\n`);
    return 0;
  }
  const options = readBenchOptions(words, process.env);
  const { found, unknown } = findRows(options.rows);
  if (unknown.length > 0) {
    const names = findRows([]).found.map(({ name }) => `"${name}"`);
    process.stderr.write(`No row is called ${unknown.join(", ")}. There are: ${names.join(", ")}.\n`);
    return 2;
  }
  const figures: Figure[] = [];
  for (const row of found) figures.push(...(await measure(row, options)));
  keep(figures, found, options);
  process.stdout.write(`\n${formatTable(figures)}\n\nWritten to ${resultsPath(options.results)}\n`);
  return figures.some(({ met }) => met === false) ? 1 : 0;
}

/** A row that fails is a bar missed: its reason takes the place of its figure. */
async function measure(row: Row, options: BenchOptions): Promise<Figure[]> {
  process.stderr.write(`${row.name}\n`);
  const folder = mkdtempSync(join(tmpdir(), "alight-bench-"));
  try {
    const answer = join(folder, "figures.json");
    await runRow(row, answer, options);
    const figures = figuresForm.parse(JSON.parse(readFileSync(answer, "utf8")));
    return figures.map((figure) => ({ ...figure, conditions: { ...figure.conditions, ...machine(options) } }));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const failed = unmeasured(row.name, {}, why);
    return [{ ...failed, met: false, conditions: { ...failed.conditions, ...machine(options) } }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runRow(row: Row, answer: string, options: BenchOptions): Promise<void> {
  const { isQuick, rounds, folder, profile } = options;
  const profileFolder = join(folder, "profiles");
  mkdirSync(folder, { recursive: true });
  if (profile !== undefined) mkdirSync(profileFolder, { recursive: true });
  const order = { row: row.name, isQuick, rounds, folder, answer, ...(profile === undefined ? {} : { profileFolder }) };
  const flags = profile === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${profileFolder}`];
  const program = fileURLToPath(new URL("row-main.js", import.meta.url));
  const child = spawn(process.execPath, ["--expose-gc", ...flags, program, JSON.stringify(order)], {
    stdio: ["ignore", "inherit", "pipe"],
    timeout: maxRowMs,
  });
  let said = "";
  child.stderr.on("data", (part: Buffer) => {
    process.stderr.write(part);
    said = `${said}${part.toString()}`.slice(-2_000);
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve() : reject(new Error(said.trim() || `ended with ${code}`))));
  });
}

function machine({ isQuick }: BenchOptions): Conditions {
  const [first] = cpus();
  return {
    cores: cpus().length,
    processor: first?.model.trim() ?? "unknown",
    system: `${platform()} ${arch()}`,
    node: process.version,
    ...(isQuick ? { quick: "smaller data, for trying out" } : {}),
  };
}

/** One row measured alone replaces its own figures and leaves the others. */
function keep(figures: readonly Figure[], measured: readonly Row[], options: BenchOptions): void {
  const isAlone = options.rows.length > 0;
  const names = measured.map(({ name }) => name);
  const belongs = (figure: Figure) => names.some((name) => figure.row === name || figure.row.startsWith(`${name} (`));
  const others = isAlone ? readResults(options.results).filter((figure) => !belongs(figure)) : [];
  writeResults(options.results, [...others, ...figures]);
}

process.exitCode = await main(process.argv.slice(2));
