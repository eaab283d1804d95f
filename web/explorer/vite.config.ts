import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** The explorer's bundle: everything in it, nothing from other hosts. The gateway serves it in development. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/explorer/",
  build: {
    outDir: fileURLToPath(new URL("../../dist/web/explorer", import.meta.url)),
    emptyOutDir: true,
    target: "es2023",
    chunkSizeWarningLimit: 2_000,
    reportCompressedSize: false,
  },
  logLevel: "error",
});
