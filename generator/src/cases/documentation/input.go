package events

// Lamp is switched by people.
//
// Deprecated: use Light, which
// is dimmable.
type Lamp struct {
	// Name is what people call it; never */ closed early.
	Name string `json:"name"` // as printed on the box
	// Deprecated: has no effect.
	Watt int64 `json:"watt"`
}

type Nothing struct{}
