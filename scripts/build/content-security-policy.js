/**
 * What a page may load and do. Nothing may be sent anywhere (`connect-src 'none'`); styles written at run time are
 * allowed, because the interface library and office.js both write them. `frame-ancestors` works only as a header and
 * stands in the server samples.
 */
module.exports = (officeJsOrigin) =>
  [
    "default-src 'none'",
    ["script-src 'self'", officeJsOrigin].filter((part) => part !== null).join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'none'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
