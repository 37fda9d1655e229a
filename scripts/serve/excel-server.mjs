import fs from "node:fs";
import https from "node:https";
import path from "node:path";
import { URL } from "node:url";
import { childAt, parseXml } from "../manifest/parse-xml.mjs";
import { excelSteps, trustSteps, withoutCertificate } from "./excel-steps.mjs";
import { localCertificate } from "./local-certificate.mjs";
import { say } from "./say.mjs";
import { staticFiles } from "./static-files.mjs";

function fail(...lines) {
  process.exitCode = 1;
  say(...lines);
}

function start(address, web, { options, authority }) {
  const server = https.createServer(options, staticFiles(web));
  server.on("error", (error) => {
    const taken = error.code === "EADDRINUSE";
    fail(taken ? `端口 ${address.port} 已被别的程序占用，请先关闭它。` : `没有启动：${error.message}`);
  });
  server.listen(Number(address.port || 443), "localhost", () => {
    say(`正在提供 ${address.origin} ，按 Ctrl+C 结束。Serving the pane to Excel; Ctrl+C stops it.`, "");
    say(...trustSteps(authority), "", ...excelSteps(path.join(web, "manifest.xml")), "");
    say(`用浏览器打开 ${address.origin}/help.html ，没有证书警告就是通了。`, "");
  });
}

/**
 * Serves a production folder to the Excel of this computer, at the address in the folder's manifest. Installs nothing and
 * trusts nothing by itself; prints the commands that do. What is missing is said, and the exit code is 1.
 * @param {{ web: string, certificate: string }} folders
 */
export function serveForExcel({ web, certificate }) {
  const manifest = path.join(web, "manifest.xml");
  if (!fs.existsSync(manifest)) return fail("还没有构建，请先运行 npm run build。");
  const root = parseXml(fs.readFileSync(manifest, "utf8"));
  const address = new URL(childAt(root, "DefaultSettings", "SourceLocation").attributes.get("DefaultValue"));
  if (address.hostname !== "localhost") {
    return fail(`dist/web 是给 ${address.origin} 构建的。要在本机试用，请重新运行 npm run build（不带 server）。`);
  }
  const made = localCertificate(certificate);
  return made === null ? fail(...withoutCertificate(certificate)) : start(address, web, made);
}
