/** Under which address uploads that can be resumed are begun and carried on. */
export const uploadsAddress = "/api/uploads";
