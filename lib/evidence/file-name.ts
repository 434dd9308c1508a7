const longest = 120;
const mostBytes = 240;

/**
 * A name that can be shown, stored and saved anywhere without doing harm: no path, no control,
 * direction-changing or invisible characters, none that a file system reserves, at most 120
 * characters and 240 bytes. Chinese characters, rare ones with their variation selectors included,
 * stay as they are (NFC). A name of which nothing is left becomes "unnamed".
 */
export function safeFileName(raw: string | undefined): string {
  const name = tidied(lastPart((raw ?? "").toWellFormed().normalize("NFC")));
  return shortened(notReserved(name || "unnamed"));
}

/** The extension in lower case without its dot; empty when there is none. */
export function extensionOf(name: string): string {
  return /[^.]\.([^.]{1,12})$/u.exec(name)?.[1]?.toLowerCase() ?? "";
}

function lastPart(name: string): string {
  return name.split(/[/\\]/).findLast((part) => part.trim() !== "") ?? "";
}

function tidied(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cf}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\uFFFD]/gu, "")
    .replace(/[<>:"|?*]/g, "_")
    .replace(/\p{Zs}+/gu, " ")
    .replace(/^[ .]+|[ .]+$/g, "");
}

// Windows opens a device under these names, whatever the extension.
function notReserved(name: string): string {
  return /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\.|$)/i.test(name)
    ? `_${name}`
    : name;
}

function shortened(name: string): string {
  const extension = extensionOf(name);
  const tail = extension ? `.${extension}` : "";
  const letters = [...name.slice(0, name.length - tail.length)].slice(0, longest - tail.length);
  while (Buffer.byteLength(letters.join("") + tail) > mostBytes) letters.pop();
  return name === letters.join("") + name.slice(name.length - tail.length)
    ? name
    : letters.join("").trimEnd() + tail;
}
