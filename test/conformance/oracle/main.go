// Command oracle answers what encoding/json and the AWS SDK for Go make of JSON documents.
//
// It reads one request per line, {"id": 1, "type": "S3Event", "json": "{...}"}, and answers one line for each, in the
// same order. With the argument "version" it prints the version of Go it was built with.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"runtime"

	"github.com/aws/aws-lambda-go/events"
)

type request struct {
	ID   int    `json:"id"`
	Type string `json:"type"`
	JSON string `json:"json"`
}

type answer struct {
	ID      int    `json:"id"`
	Outcome string `json:"outcome"`
	// Why the document was refused, for people.
	Reason string `json:"reason,omitempty"`
	// The decoded value in the form that canonical.go describes.
	Value json.RawMessage `json:"value,omitempty"`
	// What json.Marshal makes of the decoded value, or why it does not.
	Encoded     json.RawMessage `json:"encoded,omitempty"`
	EncodeError string          `json:"encodeError,omitempty"`
	// The same with every time in UTC and in whole milliseconds, where that differs.
	InstantEncoded     json.RawMessage `json:"instantEncoded,omitempty"`
	InstantEncodeError string          `json:"instantEncodeError,omitempty"`
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == "version" {
		fmt.Println(runtime.Version())
		return
	}
	in := bufio.NewReaderSize(os.Stdin, 1<<20)
	out := bufio.NewWriterSize(os.Stdout, 1<<16)
	for {
		line, err := in.ReadBytes('\n')
		if err != nil {
			break
		}
		writeLine(out, respond(line))
		// Whoever waits for an answer has sent all there is.
		if in.Buffered() == 0 {
			check(out.Flush())
		}
	}
	check(out.Flush())
}

func respond(line []byte) answer {
	var r request
	check(json.Unmarshal(line, &r))
	if r.Type == parsedLogs {
		target := new(events.CloudwatchLogsData)
		return decode(r, reflect.ValueOf(target), func() error { return parseLogs(r.JSON, target) })
	}
	t, ok := types[r.Type]
	if !ok {
		check(fmt.Errorf("the table of types does not have %q", r.Type))
	}
	target := reflect.New(t)
	return decode(r, target, func() error { return json.Unmarshal([]byte(r.JSON), target.Interface()) })
}

func decode(r request, target reflect.Value, read func() error) (a answer) {
	a.ID = r.ID
	if panicked, err := recovering(read); panicked {
		a.Outcome, a.Reason = "panicked", err.Error()
		return a
	} else if err != nil {
		a.Outcome, a.Reason = "rejected", err.Error()
		return a
	}
	a.Outcome = "accepted"
	a.Value = appendCanonical(nil, target.Elem())
	a.Encoded, a.EncodeError = encode(target)
	if toInstants(target.Elem()) {
		a.InstantEncoded, a.InstantEncodeError = encode(target)
	}
	return a
}

func encode(target reflect.Value) (json.RawMessage, string) {
	var text []byte
	_, err := recovering(func() (err error) {
		text, err = json.Marshal(target.Interface())
		return err
	})
	if err != nil {
		return nil, err.Error()
	}
	return text, ""
}

func recovering(f func() error) (panicked bool, err error) {
	defer func() {
		if r := recover(); r != nil {
			panicked, err = true, fmt.Errorf("panic: %v", r)
		}
	}()
	return false, f()
}

// writeLine puts the answer together by hand: json.Marshal would check and copy the parts that are JSON already, and
// it refuses those that are very deep.
func writeLine(out *bufio.Writer, a answer) {
	line := fmt.Appendf(nil, `{"id":%d,"outcome":%q`, a.ID, a.Outcome)
	text := func(name, value string) {
		if value != "" {
			line = appendString(append(fmt.Appendf(line, `,%q`, name), ':'), value)
		}
	}
	raw := func(name string, value json.RawMessage) {
		if value != nil {
			line = append(append(fmt.Appendf(line, `,%q`, name), ':'), value...)
		}
	}
	text("reason", a.Reason)
	raw("value", a.Value)
	raw("encoded", a.Encoded)
	text("encodeError", a.EncodeError)
	raw("instantEncoded", a.InstantEncoded)
	text("instantEncodeError", a.InstantEncodeError)
	_, err := out.Write(append(line, '}', '\n'))
	check(err)
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "oracle:", err)
		os.Exit(1)
	}
}
