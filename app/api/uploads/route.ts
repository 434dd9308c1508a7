import { tusAnswer } from "./answers";

export const dynamic = "force-dynamic";

/** `POST /api/uploads?draft=ID` or `?case=ID`: begins an upload that can be resumed (tus 1.0). */
export const POST = tusAnswer;
