import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/**
 * A mail server of the test's own, which the product sends to from now on.
 * @returns what stops it, and the product from sending.
 */
export async function startMailServer(options: SMTPServerOptions): Promise<() => Promise<void>> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    ...options,
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as { port: number };
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`;
  process.env.MAIL_FROM = "七衡 <noreply@qiheng.example>";
  return async () => {
    delete process.env.SMTP_URL;
    delete process.env.MAIL_FROM;
    await new Promise<void>((resolve) => server.close(() => resolve()));
  };
}
