package p

type any struct{}

type string = int

const iota = 1

func len() {}

var true = 1

type List[int comparable] []int
