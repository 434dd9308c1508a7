import type { NoticeContent } from "#lib/notices/issue-notice";

/** One piece that is handed over: name, size in bytes, SHA-256 (hex), and what is known of its form. */
export type Piece = { name: string; sizeBytes: number; sha256: string; form: string };

/** The table of a list of material, the pieces numbered in their order. Pure. */
export function packetTable(pieces: readonly Piece[]): NonNullable<NoticeContent["table"]> {
  return {
    head: ["序号", "材料名称", "字节", "SHA-256", "形式"],
    rows: pieces.map(({ name, sizeBytes, sha256, form }, place) => [
      String(place + 1),
      name,
      sizeBytes.toLocaleString("en-US"),
      sha256,
      form,
    ]),
    signed: ["送交机构经办人（签名）：", "接收机构经办人（签名）："],
  };
}
