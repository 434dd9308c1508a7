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

/** Calls back before a byte has left, for a page that was given up with one of these statuses. */
function onGivenUp(response: ServerResponse, instead: Instead): void {
  const sendHeaders = response.flushHeaders;
  response.flushHeaders = () => {
    response.flushHeaders = sendHeaders;
    const { statusCode } = response;
    if (statusCode === 404 || statusCode === 500) readFirstPiece(response, statusCode, instead);
    else response.flushHeaders();
  };
}

/** Compression comes after what is put in here, so that the piece is legible. */
function readFirstPiece(response: ServerResponse, status: 404 | 500, instead: Instead): void {
  const { write, end } = response;
  response.write = ((piece: Uint8Array) => {
    Object.assign(response, { write, end });
    const page = Buffer.from(piece).toString();
    const isGivenUp = page.includes(given);
    if (isGivenUp && status === 404) return swallow(response, instead[404]);
    response.flushHeaders();
    return response.write(isGivenUp ? instead[500](page) : piece);
  }) as typeof write;
}

/** Lets a page come to its end unsent, with the headers that were its own. */
function swallow(response: ServerResponse, then: () => void): true {
  const { write, end } = response;
  response.write = () => true;
  response.end = () => {
    Object.assign(response, { write, end });
    response.removeHeader("Link");
    then();
    return response;
  };
  return true;
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
