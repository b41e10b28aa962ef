import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  reviewedCode: { "events/ecs_container_instance.go": { sha256: "c9c4642cc68e5362", since: "v1.41.0" } },
  types: {
    ECSContainerInstanceEvent: {
      since: "v1.41.0",
      role: "event",
      title: "Amazon ECS container instance state change",
      documentation: "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs_container_instance_events.html",
      discriminator: {
        requires: { detail: "object" },
        matches: { source: ["aws.ecs"], "detail-type": ["ECS Container Instance State Change"] },
      },
    },
    ECSContainerInstanceEventResource: {
      since: "v1.41.0",
      json: {
        form: "struct",
        methods: ["MarshalJSON"],
        reason: "Encodes an empty `stringSetValue` and leaves out only an absent one",
      },
      properties: {
        stringSetValue: { omitNil: true },
      },
    },
  },
};
