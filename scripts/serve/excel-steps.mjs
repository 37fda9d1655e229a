import path from "node:path";

/**
 * What to do on a computer that cannot make the certificate.
 * @param {string} folder where it would be
 */
export const withoutCertificate = (folder) => [
  "没有找到 openssl，做不了本机证书。可以任选一种办法：",
  "  一、安装 Git for Windows（自带 openssl），再运行一次。",
  "  二、在 PowerShell 里运行下面三行，再运行一次：",
  "     $c = New-SelfSignedCertificate -DnsName localhost -CertStoreLocation Cert:\\CurrentUser\\My",
  `     New-Item -ItemType Directory -Force "${folder}" | Out-Null`,
  `     Export-PfxCertificate -Cert $c -FilePath "${path.join(folder, "localhost.pfx")}" -Password (ConvertTo-SecureString localhost -AsPlainText -Force)`,
  "     然后在“管理用户证书”里把 localhost 这张证书复制到“受信任的根证书颁发机构”。",
];

const TRUST = {
  win32: (file) => `certutil -user -addstore Root "${file}"`,
  darwin: (file) => `security add-trusted-cert -k ~/Library/Keychains/login.keychain-db "${file}"`,
};

/**
 * How this computer comes to trust the certificate.
 * @param {string | null} authority the file to be trusted; null for a certificate of the user's own
 * @returns {string[]}
 */
export function trustSteps(authority) {
  if (authority === null) return ["用的是您自己放的 localhost.pfx，请确认它已受信任。"];
  const command = TRUST[process.platform];
  if (command !== undefined)
    return ["让本机信任证书，只做一次（trust the certificate, once）：", `  ${command(authority)}`];
  return [`让浏览器信任证书：把 ${authority} 导入浏览器的“证书颁发机构”。`];
}

/**
 * How each Excel is given the add-in.
 * @param {string} manifest
 */
export const excelSteps = (manifest) => [
  "Windows 版 Excel（Excel on Windows）：",
  `  reg add HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v shian-yuebao /t REG_SZ /d "${manifest}" /f`,
  "  重新打开 Excel，新建工作簿，出现“食安创建”选项卡。",
  "  不用了：reg delete HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer /v shian-yuebao /f",
  "Mac 版 Excel（Excel on Mac）：",
  `  mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef`,
  `  cp "${manifest}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/`,
  "  重新打开 Excel，在“插入 → 加载项 → 我的加载项”的下拉箭头里选“食安创建月报”。不用了就删掉这个文件。",
  "网页版 Excel（Excel on the web）：",
  "  “开始 → 加载项 → 更多加载项 → 上传我的加载项”，选下面这个文件：",
  `  ${manifest}`,
];
