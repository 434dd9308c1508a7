import { IncomingMessage, type ServerResponse } from "node:http";
import { faults as en } from "#lib/messages/en/faults";
import { faults as zh } from "#lib/messages/zh/faults";
import { languageTags, localeOf, plainBody, plainLook } from "#lib/web/plain-page";

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const words = { zh: zh.broken, en: en.broken };

/** How a page of Next begins that was given up before anything of it was drawn. */
const given = '<html id="__next_error__">';

/** Has no page, so what is asked here is drawn as not found, whole. */
const nowhere = "/not-found";

/**
 * Where a page gives up before anything of it is drawn, Next sends an empty one, without even a
 * language, and leaves the rest to scripts. In its place goes, with the same status, the page for what
 * is not found, drawn on the server; and one that has failed says so to a reader without scripts.
 * Errors: rejects with what `handle` rejects with.
 */
export function withoutEmptyPages(handle: Handle): Handle {
  return (request, response) =>
    new Promise((resolve, reject) => {
      // Next takes the first headers for its own, so they are kept for a second asking.
      const headers = { ...request.headers };
      onGivenUp(response, {
        404: () => void handle(asking(nowhere, request, headers), response).catch(reject),
        500: (page) => withWords(page, response, headers),
      });
      handle(request, response).then(resolve, reject);
    });
}

type Headers = IncomingMessage["headers"];
type Instead = { 404: () => void; 500: (page: string) => string };

/** Waits for the first piece of a page, before a byte has left. Compression comes later, so it is legible. */
function onGivenUp(response: ServerResponse, instead: Instead): void {
  const sendHeaders = response.flushHeaders;
  response.flushHeaders = () => {
    response.flushHeaders = sendHeaders;
    const status = response.statusCode;
    if (status !== 404 && status !== 500) return response.flushHeaders();
    const { write, end } = response;
    response.write = ((piece: Uint8Array) => {
      const page = Buffer.from(piece).toString();
      Object.assign(response, { write, end });
      if (page.includes(given) && status === 404) {
        response.write = () => true;
        response.end = () => {
          Object.assign(response, { write, end });
          response.removeHeader("Link");
          instead[404]();
          return response;
        };
        return true;
      }
      response.flushHeaders();
      return response.write(page.includes(given) ? instead[500](page) : piece);
    }) as typeof write;
  };
}

function asking(path: string, { socket }: IncomingMessage, headers: Headers): IncomingMessage {
  const request = new IncomingMessage(socket);
  const { "content-type": _type, "content-length": _length, ...rest } = headers;
  Object.assign(request, { method: "GET", url: path, headers: rest });
  request.push(null);
  return request;
}

function withWords(page: string, response: ServerResponse, headers: Headers): string {
  const locale = localeOf(headers.cookie, headers["accept-language"]);
  const policy = String(response.getHeader("Content-Security-Policy"));
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  const look = `<style nonce="${nonce}">${plainLook}</style>`;
  return page
    .replace(given, given.replace(">", ` lang="${languageTags[locale]}">`))
    .replace("<body>", `<body><noscript>${look}${plainBody(words[locale])}</noscript>`);
}
