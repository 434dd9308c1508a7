// Understood by every Node: an older one cannot read the TypeScript of the product.
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`需要 Node.js 24（至少 22.18），当前是 ${process.version}。`);
  console.error(`Node.js 24 (at least 22.18) is needed; this is ${process.version}.`);
  process.exit(1);
}
await import("./start.ts");
