package events

type Status struct {
	Code int32 `json:"code"`
}

type Reply struct {
	Status
	Id       string              `json:"id,omitempty"`
	Body     string              `json:"body"`
	Done     bool                `json:"done"`
	Extra    interface{}         `json:"extra"`
	Headers  map[string]string   `json:"headers"`
	Lists    map[string][]string `json:"lists"`
	Pointers map[string]*string  `json:"pointers"`
	Parts    []Part              `json:"parts,omitempty"`
	Other    Part                `json:"other"`
}

type Part struct {
	Name string `json:"name"`
}

type Trigger struct {
	Name     string  `json:"name"`
	Part     Part    `json:"part"`
	Response Outcome `json:"response"`
}

type Outcome struct {
	Text string `json:"text"`
}
