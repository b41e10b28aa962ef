package p

import "time"

type List[T any] []T

type Pair[K comparable, V, W ~int | string] struct {
	First  K
	Rest   List[map[string]V]
	Times  List[time.Time]
	Nested Pair[int, *List[W], any]
	Array  [K]V
}
