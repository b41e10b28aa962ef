package p

const Later = earlier + "!"
const earlier Name = "x"
const Unknown = declaredInAnotherFile
