import type { Upload } from "#e2e/journeys/steps/file-complaint";

/** The smallest picture there is. */
export const photo: Upload = {
  name: "照片 一.png",
  mimeType: "image/png",
  buffer: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
};

export const account: Upload = {
  name: "说明.txt",
  mimeType: "text/plain",
  buffer: Buffer.from("购买经过"),
};
