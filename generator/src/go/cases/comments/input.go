// Copyright notice.

// Package p is not a declaration.
package p

// Detached from A.

// A is documented
// over two lines.
//
//
//go:generate nothing
//nolint:all
// Deprecated: use B.
type A struct {
	// B has a lead comment.
	B int // And one behind.

	C int //nolint: staticcheck
	D int // Behind D.
	// Above E.
	E int
	F int /* not F's */ ; G int; // G's
	H struct {
		I int // Inside.
	} // Behind H.
}

/*
Block comment.
   Indented.
*/
type B int

/* same line */ type C int

// The group.
type (
	// D's own.
	D int // Not D's.
	E int
)

// F's declaration.
const F = 1 // And behind it.

// The group.
const (
	// Above G.
	// Deprecated: gone.
	G = 1 // Behind G.
	H = 2 //Without a blank.
	I = 3

	/* One */ /* two. */
	// Three.
	J = 4
)
