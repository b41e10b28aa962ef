package p

type A struct {
	B ~int
	C List[int | string]
}

func (p pkg.T) M() {}
