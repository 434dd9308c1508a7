import { tusAnswer } from "../answers";

export const dynamic = "force-dynamic";

/** How far an upload came (`HEAD`), its next bytes (`PATCH`), giving it up (`DELETE`). */
export const HEAD = tusAnswer;
export const PATCH = tusAnswer;
export const DELETE = tusAnswer;
