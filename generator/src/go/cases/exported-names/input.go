package p

type A struct {
	Upper  int
	lower  int
	_under int
	_      int
	Éclair int
	éclair int
	世界     int
	ǅungla int
}
