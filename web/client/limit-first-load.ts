import { gzipSync } from "node:zlib";
import type { Plugin } from "vite";

/** What a visitor loads before they see anything, compressed: the bar of docs/speed.md. */
export const maxFirstLoadBytes = 170 * 1024;

/** A built file; `imports` are those that it cannot do without. */
export type BuiltFile = { text: string; isEntry: boolean; imports: readonly string[]; styles: readonly string[] };

/** Script and style of the entry and of everything that it imports at once, gzipped one by one as they are sent. */
export function firstLoadBytes(files: ReadonlyMap<string, BuiltFile>): number {
  const entries = [...files].filter(([, { isEntry }]) => isEntry).map(([name]) => name);
  const names = reachableFrom(entries, files);
  return [...names].reduce((bytes, name) => bytes + gzipSync(files.get(name)?.text ?? "").byteLength, 0);
}

function reachableFrom(names: readonly string[], files: ReadonlyMap<string, BuiltFile>): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    const { imports = [], styles = [] } = files.get(name) ?? {};
    open.push(...imports, ...styles);
  }
  return reached;
}

/** Fails the build when the first load is too heavy, and writes down what it weighs. */
export function limitFirstLoad(): Plugin {
  return {
    name: "limit-first-load",
    generateBundle(_, bundle) {
      const files = new Map<string, BuiltFile>();
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === "chunk") {
          const styles = [...(file.viteMetadata?.importedCss ?? [])];
          files.set(name, { text: file.code, isEntry: file.isEntry, imports: file.imports, styles });
        } else if (name.endsWith(".css")) {
          files.set(name, { text: String(file.source), isEntry: false, imports: [], styles: [] });
        }
      }
      const bytes = firstLoadBytes(files);
      this.emitFile({ type: "asset", fileName: "first-load.json", source: JSON.stringify({ bytes }) });
      if (bytes > maxFirstLoadBytes) {
        this.error(`the first load is ${bytes} bytes, gzipped; at most ${maxFirstLoadBytes}`);
      }
    },
  };
}
