import { schemaValidator, validatorOf } from "../repository/schemas/validator.js";
import { BOTH_MODES, type Events } from "./fixtures/events.js";
import { startOracle } from "./oracle.js";
import { readDocuments, rootTypes } from "./shapes.js";
import type { Verifier } from "./verify.js";
import type { Subject } from "./subject.js";

/** Everything a comparison needs: the package in both modes, the schemas, and a running oracle. */
export function startVerifier(): Verifier {
  const documents = readDocuments();
  const types = rootTypes(documents);
  const ajv = schemaValidator(documents);
  const validators = memoized((name) => validatorOf(ajv, documents, name));
  return {
    types,
    oracle: startOracle(types.values()),
    subjects: BOTH_MODES.map(subject),
    validate: validators,
    explains: false,
  };
}

function subject(events: Events): Subject {
  const decoder = memoized(events.decoder);
  const encoder = memoized(events.encoder);
  return {
    mode: events.mode,
    decode: (type, value) => decoder(type).safeParse(value),
    encode: (type, value) => encoder(type)(value),
  };
}

function memoized<T>(make: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const value = known.get(name) ?? make(name);
    known.set(name, value);
    return value;
  };
}
