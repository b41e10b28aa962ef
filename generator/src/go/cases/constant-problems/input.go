package p

const Length = len("abc")
const length = len("abc")
const Big = 1 << 53
const big = 1<<53 + 1
const Half = 5 / 2
const Product = 1.5 * 2
const Letter = string(65)
const Elsewhere = math.MaxInt8
const Bytes = "\xff"
const Imaginary = 1i
const Loop, Other = Other, Loop
const Huge = 1 << 2000
const (
	One, Two = 1
)
