package p

type Level int

const (
	A Level = iota
	B
	_
	D
	E, F = iota, "f"
	G, H
	private, _
)

const Alone = iota

const (
	First  = "x"
	Second Level = 1 << (10 * iota)
	Third
	Fourth, _, Sixth = 4, 5, 6
)

type Name string

const (
	Repeated Name = "same"
	Again
	Untyped = true
)
