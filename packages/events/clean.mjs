// The compiler leaves the output of sources that are gone, and what is in dist is published.
import { rmSync } from "node:fs";

rmSync(new URL("dist", import.meta.url), { recursive: true, force: true });
