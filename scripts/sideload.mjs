// Serves the built add-in to the Excel of this computer:  node scripts/sideload.mjs [--web=folder] [--certificate=folder]
// Installs nothing and trusts nothing by itself; prints the commands that do.
import fs from "node:fs";
import https from "node:https";
import os from "node:os";
import path from "node:path";
import { fileURLToPath, URL } from "node:url";
import { childAt, parseXml } from "./manifest/parse-xml.mjs";
import { localCertificate } from "./serve/local-certificate.mjs";
import { staticFiles } from "./serve/static-files.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const option = (name, fallback) =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? fallback;

const WEB = path.resolve(option("web", path.join(ROOT, "dist/web")));
const CERTIFICATE = path.resolve(option("certificate", path.join(ROOT, ".cache/localhost")));
const MANIFEST = path.join(WEB, "manifest.xml");

const say = (...lines) => process.stdout.write(`${lines.join("\n")}\n`);

const NO_CERTIFICATE = [
  "没有找到 openssl，做不了本机证书。可以任选一种办法：",
  "  一、安装 Git for Windows（自带 openssl），再运行一次。",
  "  二、在 PowerShell 里运行下面三行，再运行一次：",
  "     $c = New-SelfSignedCertificate -DnsName localhost -CertStoreLocation Cert:\\CurrentUser\\My",
  `     New-Item -ItemType Directory -Force "${CERTIFICATE}" | Out-Null`,
  `     Export-PfxCertificate -Cert $c -FilePath "${path.join(CERTIFICATE, "localhost.pfx")}" -Password (ConvertTo-SecureString localhost -AsPlainText -Force)`,
  "     然后在“管理用户证书”里把 localhost 这张证书复制到“受信任的根证书颁发机构”。",
];

const TRUST = {
  win32: (file) => `certutil -user -addstore Root "${file}"`,
  darwin: (file) => `security add-trusted-cert -k ~/Library/Keychains/login.keychain-db "${file}"`,
};

function trustSteps(authority) {
  if (authority === null) return ["用的是您自己放的 localhost.pfx，请确认它已受信任。"];
  const command = TRUST[process.platform];
  if (command !== undefined) return ["让本机信任证书（只做一次）：", `  ${command(authority)}`];
  return [`让浏览器信任证书：把 ${authority} 导入浏览器的“证书颁发机构”。`];
}

const excelSteps = () => [
  "Windows 版 Excel：",
  `  reg add HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v shian-yuebao /t REG_SZ /d "${MANIFEST}" /f`,
  "  重新打开 Excel，新建工作簿，出现“食安创建”选项卡。",
  "  不用了：reg delete HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v shian-yuebao /f",
  "Mac 版 Excel：",
  `  mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef`,
  `  cp "${MANIFEST}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/`,
  "  重新打开 Excel，在“插入 → 加载项 → 我的加载项”的下拉箭头里选“食安创建月报”。不用了就删掉这个文件。",
  "网页版 Excel：",
  "  “开始 → 加载项 → 更多加载项 → 上传我的加载项”，选下面这个文件：",
  `  ${MANIFEST}`,
];

function start(address, certificate) {
  const server = https.createServer(certificate.options, staticFiles(WEB));
  server.on("error", (error) => {
    const taken = error.code === "EADDRINUSE";
    say(taken ? `端口 ${address.port} 已被别的程序占用，请先关闭它。` : `没有启动：${error.message}`);
    process.exitCode = 1;
  });
  server.listen(Number(address.port || 443), "localhost", () => {
    say(`正在提供 ${address.origin} ，按 Ctrl+C 结束。`, "", ...trustSteps(certificate.authority), "", ...excelSteps());
    say("", `用浏览器打开 ${address.origin}/help.html ，没有证书警告就是通了。${os.EOL}`);
  });
}

function main() {
  process.exitCode = 1;
  if (!fs.existsSync(MANIFEST)) return say("还没有构建，请先运行 npm run build。");
  const root = parseXml(fs.readFileSync(MANIFEST, "utf8"));
  const address = new URL(childAt(root, "DefaultSettings", "SourceLocation").attributes.get("DefaultValue"));
  if (address.hostname !== "localhost") {
    return say(`dist/web 是给 ${address.origin} 构建的。要在本机试用，请重新运行 npm run build（不带 server）。`);
  }
  const certificate = localCertificate(CERTIFICATE);
  if (certificate === null) return say(...NO_CERTIFICATE);
  process.exitCode = 0;
  start(address, certificate);
  return undefined;
}

main();
