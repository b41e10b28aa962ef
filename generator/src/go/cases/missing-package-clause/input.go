// nothing

type A int
