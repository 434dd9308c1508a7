import { createServer } from "node:http";

export type ReceivedText = {
  headers: NodeJS.Dict<string | string[]>;
  body: Record<string, string>;
};

export type TextGateway = {
  /** Has the product send through it. */
  set(): void;
  /** Leaves the product without any. */
  unset(): void;
  stop(): Promise<void>;
};

/** A gateway for text messages of the test's own. @param answer takes what came; its status is sent. */
export async function startTextGateway(
  answer: (text: ReceivedText) => number,
): Promise<TextGateway> {
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const piece of request) text += piece;
    const status = answer({ headers: request.headers, body: JSON.parse(text || "{}") });
    response.writeHead(status, { Location: "/elsewhere" }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const unset = () => {
    delete process.env.SMS_URL;
    delete process.env.SMS_TOKEN;
  };
  return {
    set: () => {
      process.env.SMS_URL = `http://127.0.0.1:${port}/send`;
      process.env.SMS_TOKEN = "a-token";
    },
    unset,
    stop: async () => {
      unset();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
