import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["generator/src/**/*.test.ts", "packages/*/src/**/*.test.ts", "test/**/*.test.ts"],
    testTimeout: 30_000,
  },
});
