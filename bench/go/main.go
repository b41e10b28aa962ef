// Measures how long json.Unmarshal takes from a document to its type in the Go SDK.
//
// Called with the name of the type, the file, the milliseconds of warm-up and of a batch, and the number of batches.
// Prints nanoseconds for each run, one line a batch. With "version" alone it prints Go's.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"time"

	"github.com/aws/aws-lambda-go/events"
)

func main() {
	if os.Args[1] == "version" {
		fmt.Println(runtime.Version())
		return
	}
	decode := decoder(os.Args[1])
	text, err := os.ReadFile(os.Args[2])
	stopOn(err)
	if err := decode(text); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(3)
	}
	warmUp, batchTime, rounds := number(3), number(4), number(5)

	begin := time.Now()
	warmUpRuns := 0
	for time.Since(begin).Seconds() < warmUp/1e3 {
		run(decode, text, 64)
		warmUpRuns += 64
	}
	each := time.Since(begin).Seconds() / float64(max(warmUpRuns, 1))
	batch := max(int(batchTime/1e3/each), 1)
	for range int(rounds) {
		begin := time.Now()
		run(decode, text, batch)
		fmt.Println(float64(time.Since(begin).Nanoseconds()) / float64(batch))
	}
}

func run(decode func([]byte) error, text []byte, runs int) {
	for range runs {
		if err := decode(text); err != nil {
			panic(err)
		}
	}
}

func decoder(name string) func([]byte) error {
	switch name {
	case "S3Event":
		return into[events.S3Event]
	case "SQSEvent":
		return into[events.SQSEvent]
	case "SNSEvent":
		return into[events.SNSEvent]
	case "APIGatewayProxyRequest":
		return into[events.APIGatewayProxyRequest]
	case "APIGatewayV2HTTPRequest":
		return into[events.APIGatewayV2HTTPRequest]
	case "ALBTargetGroupRequest":
		return into[events.ALBTargetGroupRequest]
	case "DynamoDBEvent":
		return into[events.DynamoDBEvent]
	case "KinesisEvent":
		return into[events.KinesisEvent]
	case "CognitoEventUserPoolsPreTokenGen":
		return into[events.CognitoEventUserPoolsPreTokenGen]
	case "EventBridgeEvent":
		return into[events.EventBridgeEvent]
	case "KafkaEvent":
		return into[events.KafkaEvent]
	}
	panic("no type for " + name)
}

// A new value each time, as for each event that a function receives.
func into[T any](text []byte) error {
	value := new(T)
	return json.Unmarshal(text, value)
}

func number(index int) float64 {
	value, err := strconv.ParseFloat(os.Args[index], 64)
	stopOn(err)
	return value
}

func stopOn(err error) {
	if err != nil {
		panic(err)
	}
}
