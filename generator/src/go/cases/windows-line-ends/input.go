package p

// A is documented
// twice.
type A struct {
	B int `json:"b"` // Behind.
}

const C = `a
b`
