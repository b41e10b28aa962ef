package events

import "time"

type RFC3339EpochTime struct{ time.Time }

func (t *RFC3339EpochTime) UnmarshalJSON(data []byte) error { return nil }

func (t RFC3339EpochTime) MarshalJSON() ([]byte, error) { return nil, nil }

type SecondsEpochTime struct{ time.Time }

func (t *SecondsEpochTime) UnmarshalJSON(data []byte) error { return nil }

func (t SecondsEpochTime) MarshalJSON() ([]byte, error) { return nil, nil }

type Window struct {
	Start   RFC3339EpochTime  `json:"start"`
	End     *RFC3339EpochTime `json:"end"`
	Created SecondsEpochTime  `json:"created,omitempty"`
}
