const NAMES = new Set(["localhost", "127.0.0.1", "[::1]"]);
const WITHOUT_PORT = /^(.*?)(?::\d+)?$/;

/** Nobody else may frame, open or load what is served; the page itself frames the pane. */
const HEADERS = {
  "Content-Security-Policy": "frame-ancestors 'self'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Frame-Options": "SAMEORIGIN",
};

/**
 * Answers only who asks for this computer by its own name: a page from elsewhere that has its name point here reads nothing.
 * @param {import("node:http").RequestListener} answer
 * @returns {import("node:http").RequestListener}
 */
export function localOnly(answer) {
  return (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const [, name = ""] = WITHOUT_PORT.exec(request.headers.host ?? "") ?? [];
    if (NAMES.has(name.toLowerCase())) return answer(request, response);
    response
      .writeHead(403, { "Content-Type": "text/plain; charset=utf-8" })
      .end("只供本机使用。For this computer only.");
    return undefined;
  };
}
