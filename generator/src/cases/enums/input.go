package events

type Status string

const (
	StatusOpen   Status = "OPEN"
	StatusClosed Status = "CLOSED"
)

type Level int

const (
	LevelLow Level = iota
	LevelHigh
)

// Source is what the events of this file come from.
const Source = "aws.tickets"

type Ticket struct {
	Status  Status   `json:"status"`
	History []Status `json:"history"`
	Level   Level    `json:"level,omitempty"`
}
