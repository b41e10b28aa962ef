import type { Annotations } from "./annotation.js";

export const annotations: Annotations = {
  types: {
    CodeDeployEventSource: { text: "The `source` of every event of CodeDeploy." },
    CodeDeployDeploymentEventDetailType: {
      text: "The `detail-type` of an event sent when the state of a deployment changes.",
    },
    CodeDeployInstanceEventDetailType: {
      text: "The `detail-type` of an event sent when a deployment to one instance changes its state.",
    },
    CodeDeployDeploymentState: { text: "State of a deployment, or of a deployment to one instance." },
    CodeDeployEvent: {
      text: "Event that CodeDeploy sends through EventBridge when a deployment, or its part on one instance, changes its state.",
      role: "event",
      title: "CodeDeploy deployment or instance state change",
      sentBy: "AWS CodeDeploy through EventBridge, when a deployment or its part on one instance changes its state",
      documentation: "https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-codedeploy.html",
      example:
        'const { detail } = CodeDeployEvent.parse(payload); if (detail.state === "FAILURE") console.error(detail.application, detail.deploymentId, detail.instanceId);',
      discriminator: {
        requires: { detail: "object" },
        matches: {
          source: ["aws.codedeploy"],
          "detail-type": [
            "CodeDeploy Deployment State-change Notification",
            "CodeDeploy Instance State-change Notification",
          ],
        },
      },
      properties: {
        account: { text: "ID of the AWS account of the deployment, 12 digits." },
        region: { text: "AWS Region of the deployment." },
        "detail-type": {
          text: 'What happened: "CodeDeploy Deployment State-change Notification" or "CodeDeploy Instance State-change Notification".',
        },
        source: { text: 'Service that the event is from, "aws.codedeploy".' },
        version: { text: 'Version of the EventBridge envelope, "0" so far.' },
        time: { text: "Time of the event, as the service that it is from has set it; whole seconds as a rule." },
        id: { text: "UUID that EventBridge gives the event." },
        resources: {
          text: "ARNs of the application and the deployment group, and of the instance if the event is about one.",
        },
        detail: { text: "The deployment, and the state that it or one of its instances is in now." },
      },
    },
    CodeDeployEventDetail: {
      text: "The deployment, and the state that it or one of its instances is in now.",
      properties: {
        instanceGroupId: { text: "UUID of the group of instances that is deployed to." },
        instanceId: { text: "ID of the EC2 instance; left out if the event is about the whole deployment." },
        region: { text: "AWS Region of the deployment." },
        application: { text: "Name of the CodeDeploy application." },
        deploymentId: { text: 'ID of the deployment, such as "d-123456789".' },
        state: {
          text: "New state: START, SUCCESS, FAILURE, STOP, or READY for a blue/green deployment that can switch traffic.",
        },
        deploymentGroup: { text: "Name of the deployment group." },
      },
    },
  },
};
