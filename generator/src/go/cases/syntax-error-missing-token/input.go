package p

const (
	A = 1 )
