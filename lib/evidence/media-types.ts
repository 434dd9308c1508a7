/**
 * What may be kept as evidence: the type as its bytes say, and the extensions that fit it.
 * Programs, scripts, web pages and SVG are not here, and so are refused.
 */
export const mediaTypes: Record<string, readonly string[]> = {
  "image/jpeg": ["jpg", "jpeg", "jpe", "jfif"],
  "image/png": ["png"],
  "image/apng": ["png", "apng"],
  "image/gif": ["gif"],
  "image/webp": ["webp"],
  "image/bmp": ["bmp"],
  "image/tiff": ["tif", "tiff"],
  "image/heic": ["heic"],
  "image/heif": ["heif", "heic"],
  "image/avif": ["avif"],
  "application/pdf": ["pdf"],
  "application/ofd": ["ofd"],
  "application/rtf": ["rtf"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": ["pptx"],
  "application/vnd.oasis.opendocument.text": ["odt"],
  "application/vnd.oasis.opendocument.spreadsheet": ["ods"],
  "application/vnd.oasis.opendocument.presentation": ["odp"],
  "application/x-cfb": ["doc", "xls", "ppt", "wps", "et", "dps", "vsd"],
  "application/vnd.ms-outlook": ["msg"],
  "text/plain": ["txt", "log", "md"],
  "text/csv": ["csv"],
  "message/rfc822": ["eml"],
  "audio/mpeg": ["mp3"],
  "audio/mp4": ["m4a"],
  "audio/x-m4a": ["m4a"],
  "audio/aac": ["aac"],
  "audio/wav": ["wav"],
  "audio/flac": ["flac"],
  "audio/amr": ["amr"],
  "audio/ogg": ["ogg", "oga"],
  "audio/opus": ["opus", "ogg"],
  "audio/x-ms-asf": ["wma"],
  "video/mp4": ["mp4", "m4v"],
  "video/x-m4v": ["m4v", "mp4"],
  "video/quicktime": ["mov"],
  "video/webm": ["webm"],
  "video/matroska": ["mkv"],
  "video/vnd.avi": ["avi"],
  "video/x-ms-asf": ["wmv", "asf"],
  "video/mpeg": ["mpg", "mpeg"],
  "video/MP1S": ["mpg", "mpeg"],
  "video/MP2P": ["mpg", "mpeg"],
  "video/mp2t": ["ts", "mts", "m2ts"],
  "video/3gpp": ["3gp"],
  "video/3gpp2": ["3g2"],
  "video/x-flv": ["flv"],
  "video/ogg": ["ogv", "ogg"],
  "application/zip": ["zip"],
  "application/x-rar-compressed": ["rar"],
  "application/x-7z-compressed": ["7z"],
};

// What a double click or a browser would run, whatever the bytes look like today.
const activeExtensions = new Set(
  (
    "exe dll com scr pif cpl msi msp bat cmd ps1 psm1 vb vbs vbe js jse mjs cjs ws wsf wsh hta lnk url " +
    "reg inf scf jar apk ipa app dmg pkg deb rpm sh bash command desktop iso img html htm xhtml xht " +
    "shtml mht mhtml svg svgz xml xsl xslt swf php phtml asp aspx jsp docm dotm xlsm xltm xlam pptm " +
    "potm ppsm chm gadget application msc"
  ).split(" "),
);

/** True for an extension under which a file would be run or rendered rather than read. */
export function isActive(extension: string): boolean {
  return activeExtensions.has(extension);
}

/** True when a file's name promises another kind of content than its bytes are. */
export function nameDisagrees(extension: string, mediaType: string): boolean {
  return !(mediaTypes[mediaType] ?? []).includes(extension);
}

const shownByBrowsers = [
  /^image\/(png|apng|jpeg|webp|gif)$/,
  /^application\/pdf$/,
  /^video\/(mp4|webm|ogg|quicktime|x-m4v)$/,
  /^audio\/(mpeg|mp4|x-m4a|aac|wav|flac|ogg|opus)$/,
];

/** True for types that a browser shows by itself and that cannot run anything in our pages. */
export function mayBeViewed(mediaType: string): boolean {
  return shownByBrowsers.some((shape) => shape.test(mediaType));
}
