package main

import (
	"encoding/json"

	"github.com/aws/aws-lambda-go/events"
)

// parsedLogs is the name of what CloudwatchLogsRawData.Parse makes of the data of a CloudWatch Logs event.
const parsedLogs = "CloudwatchLogsRawData.Parse"

func parseLogs(text string, target *events.CloudwatchLogsData) (err error) {
	var packed events.CloudwatchLogsRawData
	check(json.Unmarshal([]byte(text), &packed))
	*target, err = packed.Parse()
	return err
}
