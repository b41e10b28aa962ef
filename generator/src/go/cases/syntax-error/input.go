package p

type A struct {
	B int
}

type C struct {
	D int int int
}
