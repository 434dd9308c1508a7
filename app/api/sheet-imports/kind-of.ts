import { type ImportKind, importKinds } from "#lib/sheet-imports/columns";

/** The kind that a request's address names as `?kind=`. */
export function kindOf(request: Request): ImportKind | undefined {
  const asked = new URL(request.url).searchParams.get("kind");
  return importKinds.find((kind) => kind === asked);
}
