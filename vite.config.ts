import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { CHROMIUM_FLAGS, findChromium } from "./src/launch/chromium.mjs";

export default defineConfig(async () => {
  const executablePath = await findChromium();
  return {
    // Relative addresses: the built folder works under any sub-path.
    base: "./",
    plugins: [],
    build: { target: "es2022" },
    test: {
      projects: [
        {
          extends: true as const,
          test: {
            name: "node",
            environment: "node",
            include: ["test/**/*.test.ts"],
            exclude: ["test/**/*.browser.test.ts"],
          },
        },
        {
          extends: true as const,
          test: {
            name: "browser",
            include: ["test/**/*.browser.test.ts"],
            browser: {
              enabled: true,
              headless: true,
              screenshotFailures: false,
              provider: playwright({
                launchOptions: { ...(executablePath ? { executablePath } : {}), args: CHROMIUM_FLAGS },
              }),
              instances: [{ browser: "chromium" as const, viewport: { width: 1280, height: 720 } }],
            },
          },
        },
      ],
    },
  };
});
