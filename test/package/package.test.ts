import { afterAll } from "vitest";
import { describeBundles } from "./bundle.js";
import { describeTypes } from "./compile.js";
import { installPackage } from "./consumer.js";
import { describeHover } from "./hover.js";
import { describeNode } from "./node.js";
import { describeTarball } from "./tarball.js";

// Packed and installed once for all, in one file: packing writes into the package's folder.
const consumer = installPackage();
afterAll(() => consumer.remove());

describeTarball(consumer);
describeNode(consumer);
describeTypes(consumer);
describeHover(consumer);
describeBundles(consumer);
