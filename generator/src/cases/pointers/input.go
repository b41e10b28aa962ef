package events

type Message struct {
	Subject *string            `json:"subject"`
	Retries *int               `json:"retries,omitempty"`
	Sender  *Sender            `json:"sender"`
	Copies  []*Sender          `json:"copies"`
	Slots   map[string]*string `json:"slots"`
}

type Sender struct {
	ID string `json:"id"`
}
