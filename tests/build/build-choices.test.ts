import type { Configuration } from "webpack";

interface Choices {
  readonly server?: string;
  readonly officejs?: string;
}
// eslint-disable-next-line @typescript-eslint/no-require-imports
const web = require("../../scripts/build/web") as (choices?: Choices) => Configuration;
// eslint-disable-next-line @typescript-eslint/no-require-imports
const contentSecurityPolicy = require("../../scripts/build/content-security-policy") as (
  origin: string | null,
) => string;

describe("what a build can choose", () => {
  test.each([
    ["http://shian.example.cn", /不是可用的网址/],
    ["shian.example.cn", /不是可用的网址/],
    ["https://shian.example.cn/?a=1", /不是可用的网址/],
    ["https://", /不是可用的网址/],
  ])("the server %s is refused", (server, sentence) => {
    expect(() => web({ server })).toThrow(sentence);
  });

  test.each(["https://shian.example.cn", "https://shian.example.cn:8443/", "https://oa.example.cn/apps/shian"])(
    "the server %s is taken",
    (server) => {
      expect(web({ server }).name).toBe("web");
    },
  );

  test("a source of office.js that nobody knows is refused, and the known ones are named", () => {
    expect(() => web({ officejs: "cdn" })).toThrow(/officejs=cdn 不认识，请写 own、21vianet、global 之一/);
  });

  test("the policy allows scripts of the chosen source and of nobody else", () => {
    const scriptsOf = (origin: string | null) => /script-src [^;]*/.exec(contentSecurityPolicy(origin))?.[0];
    expect(scriptsOf(null)).toBe("script-src 'self'");
    expect(scriptsOf("https://appsforoffice.cdn.partner.office365.cn")).toBe(
      "script-src 'self' https://appsforoffice.cdn.partner.office365.cn",
    );
  });
});
