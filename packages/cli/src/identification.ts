import { identify, type EventName } from "aws-lambda-events/identify";

/** The names of the events that a payload is, most specific first. */
export function identifyEvents(payload: unknown): readonly EventName[] {
  return identify(payload);
}
