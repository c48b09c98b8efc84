"""The generator of docs/methods/sampling.md written a second time, in Python, from the document alone.

Prints the lines of the document's ```random``` block from its left-hand sides: python3 seeded_random.py < docs/methods/sampling.md
"""
import hashlib
import hmac
import re
import sys

MASK = (1 << 64) - 1


def rotate(x, k):
    return ((x << k) | (x >> (64 - k))) & MASK


class Xoshiro:
    def __init__(self, words):
        self.s = list(words)

    def next(self):
        s = self.s
        result = (rotate((s[1] * 5) & MASK, 7) * 9) & MASK
        t = (s[1] << 17) & MASK
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotate(s[3], 45)
        return result


class Seeded(Xoshiro):
    def __init__(self, key):
        super().__init__(int.from_bytes(key[8 * i : 8 * i + 8], "little") for i in range(4))
        self.key = key

    def fork(self, name):
        return Seeded(hmac.new(self.key, name.encode(), hashlib.sha256).digest())

    def below(self, bound):
        while True:
            product = self.next() * bound
            if product & MASK >= (1 << 64) % bound:
                return product >> 64

    def double(self):
        return (self.next() >> 11) / (1 << 53)

    def shuffle(self, things):
        for last in range(len(things) - 1, 0, -1):
            other = self.below(last + 1)
            things[last], things[other] = things[other], things[last]
        return things


def seeded(text):
    first, *forks = text.split(" > ")
    stream = Seeded(hashlib.sha256(first.encode()).digest())
    for name in forks:
        stream = stream.fork(name)
    return stream


def answer(kind, argument):
    if kind == "xoshiro":
        generator = Xoshiro(int(word) for word in argument.split())
        return " ".join(str(generator.next()) for _ in range(10))
    match = re.match(r"^(\d+ )?\"(.*)\"$", argument)
    stream = seeded(match[2])
    if kind == "next":
        return " ".join(str(stream.next()) for _ in range(4))
    if kind == "below":
        return " ".join(str(stream.below(int(match[1]))) for _ in range(12))
    if kind == "double":
        return " ".join(repr(stream.double()) for _ in range(4))
    if kind == "shuffle":
        return " ".join(str(thing) for thing in stream.shuffle(list(range(int(match[1])))))
    raise ValueError(kind)


for block in re.findall(r"```random\n(.*?)```", sys.stdin.read(), re.S):
    for line in block.splitlines():
        left = line.split("=>")[0].strip()
        print(f"{left} => {answer(*left.split(' ', 1))}")
