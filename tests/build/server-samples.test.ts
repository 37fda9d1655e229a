import fs from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const read = (file: string) => fs.readFileSync(path.join(ROOT, "docs/install", file), "utf8");

// eslint-disable-next-line @typescript-eslint/no-require-imports
const contentSecurityPolicy = require("../../scripts/build/content-security-policy") as (
  origin: string | null,
) => string;
const PAGE_POLICY = contentSecurityPolicy(null);

describe("the server samples", () => {
  test("nginx sends the pages' policy in full, and says who may frame them", () => {
    expect(read("nginx.conf")).toContain(`set $policy "${PAGE_POLICY}; frame-ancestors $frame_ancestors";`);
    expect(read("nginx.conf").match(/^\s*set \$frame_ancestors .*$/gm)).toEqual([`    set $frame_ancestors "'self'";`]);
  });

  test("IIS does too", () => {
    expect(read("web.config")).toContain(
      `name="Content-Security-Policy" value="${PAGE_POLICY}; frame-ancestors 'self'"`,
    );
  });

  test.each(["nginx.conf", "web.config"])(
    "%s sends nothing that keeps Excel on the web from showing the pane",
    (file) => {
      expect(read(file)).not.toMatch(/X-Frame-Options|Cross-Origin-(Opener|Embedder)-Policy/);
      expect(read(file)).toMatch(/X-Content-Type-Options/);
    },
  );

  test("every link between the instructions leads to a file", () => {
    for (const file of fs.readdirSync(path.join(ROOT, "docs/install")).filter((name) => name.endsWith(".md"))) {
      const links = [...read(file).matchAll(/\]\(([^)#]+)\)/g)].map(([, target]) => target ?? "");
      for (const link of links)
        expect([file, link, fs.existsSync(path.join(ROOT, "docs/install", link))]).toEqual([file, link, true]);
    }
  });
});
