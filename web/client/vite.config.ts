import { fileURLToPath } from "node:url";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import { defineConfig } from "vite";
import { clearByNodes } from "./clear-by-nodes.ts";
import { limitFirstLoad } from "./limit-first-load.ts";

/** The client's bundle: everything in it, nothing from other hosts, nothing inline. The gateway serves it. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/",
  build: {
    outDir: fileURLToPath(new URL("../../dist/web/client", import.meta.url)),
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  // Of the thirty languages that React Aria speaks, those that the pages speak too.
  plugins: [optimizeLocales.vite({ locales: ["en-US", "es", "fr", "ro", "ar"] }), clearByNodes(), limitFirstLoad()],
  logLevel: "error",
});
