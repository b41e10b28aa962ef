package p

type A struct{}

type B A

type C = A

type (
	D []A
	E = map[string]A
)

type _ int
