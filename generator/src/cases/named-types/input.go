package events

type Attributes map[string]string

type Slots map[string]*string

type Names []string

type Token string

type Session struct {
	Attributes Attributes `json:"attributes"`
	Slots      Slots      `json:"slots,omitempty"`
	Names      Names      `json:"names"`
	Token      Token      `json:"token"`
}
