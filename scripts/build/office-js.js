const path = require("node:path");

const PACKAGE = path.dirname(require.resolve("@microsoft/office-js/package.json"));

/**
 * The files of Microsoft's library that Excel asks for, copied as they are: the loader, one runtime per host, the
 * strings of both languages, and what the loader fetches when a host wants logging or when no host is found.
 */
const FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
  "o15apptofilemappingtable.js",
];

const FOLDER = "office-js";

/** Where a page may take the library from: our own server, or one of Microsoft's two. */
const SOURCES = {
  own: { address: `${FOLDER}/office.js`, origin: null },
  "21vianet": {
    address: "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
    origin: "https://appsforoffice.cdn.partner.office365.cn",
  },
  global: {
    address: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    origin: "https://appsforoffice.microsoft.com",
  },
};

function sourceNamed(name) {
  const source = SOURCES[name];
  if (source === undefined) throw new Error(`officejs=${name} 不认识，请写 ${Object.keys(SOURCES).join("、")} 之一。`);
  return source;
}

const copyPatterns = [
  ...FILES.map((file) => ({
    from: path.join(PACKAGE, "dist", file),
    to: `${FOLDER}/${file}`,
    info: { minimized: true },
  })),
  { from: path.join(PACKAGE, "LICENSE.md"), to: `${FOLDER}/LICENSE.md` },
];

module.exports = { sourceNamed, copyPatterns };
