import { fileURLToPath } from "node:url";
import { format } from "oxfmt";
import { readCommittedDocuments } from "../committed-documents.js";
import { discriminatorsPage } from "../emitters/discriminators/page.js";

/* Prints the page `docs/discriminators.md`, from the committed schemas. */

const documents = await readCommittedDocuments(fileURLToPath(new URL("../../../schemas", import.meta.url)));
const { code } = await format("discriminators.md", discriminatorsPage(documents), { printWidth: 120 });
process.stdout.write(code);
