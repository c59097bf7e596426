"""Writes the gold of closed sets: 20 random tables with what pyfim finds in them. See README.md."""

import json
import random

import concepts
import fim

# rows, items, mean items of a row, skew (1: all items alike often), minimum support, minimum size
SHAPES = [
    (6, 5, 3, 1, 1, 1),
    (10, 8, 4, 1, 1, 1),
    (12, 10, 5, 2, 2, 1),
    (15, 12, 5, 2, 2, 2),
    (20, 10, 6, 1, 2, 1),
    (20, 30, 6, 3, 2, 2),
    (25, 15, 7, 2, 3, 1),
    (30, 20, 4, 3, 2, 1),
    (33, 12, 5, 2, 3, 1),
    (40, 40, 8, 4, 2, 2),
    (64, 20, 5, 2, 4, 1),
    (65, 25, 6, 3, 4, 2),
    (100, 50, 8, 4, 5, 2),
    (120, 200, 10, 5, 4, 2),
    (150, 40, 6, 3, 5, 1),
    (200, 60, 9, 5, 5, 2),
    (300, 100, 9, 5, 6, 2),
    (400, 60, 9, 4, 8, 1),
    (600, 30, 7, 1.5, 12, 2),
    (1000, 120, 8, 2.5, 14, 2),
]


def table(shape, seed):
    rows, items, mean, skew, _, _ = shape
    draw = random.Random(seed)
    made = []
    for _ in range(rows):
        count = draw.randint(0, 2 * mean)
        made.append(sorted({int(items * draw.random() ** skew) for _ in range(count)}))
    return made


def closed(rows, support, size):
    """By fpgrowth and eclat of pyfim, which must agree."""
    found = [
        sorted([sorted(items), count] for items, count in mine(rows, target="c", supp=-support, zmin=size))
        for mine in (fim.fpgrowth, fim.eclat)
    ]
    assert found[0] == found[1]
    return found[0]


def by_concepts(rows, items, support, size):
    """By the lattice of formal concepts; for small tables."""
    context = concepts.Context(
        [f"r{row}" for row in range(len(rows))],
        [f"i{item}" for item in range(items)],
        [[item in row for item in range(items)] for row in rows],
    )
    return sorted(
        [sorted(int(name[1:]) for name in concept.intent), len(concept.extent)]
        for concept in context.lattice
        if len(concept.extent) >= support and len(concept.intent) >= size
    )


for number, shape in enumerate(SHAPES, start=1):
    rows = table(shape, seed=number)
    _, items, _, _, support, size = shape
    sets = closed([row for row in rows if row], support, size)
    if len(rows) <= 200:
        assert sets == by_concepts(rows, items, support, size), number
    with open(f"{number:02}.json", "w", encoding="utf-8") as file:
        lines = lambda many: ",\n".join("    " + json.dumps(one) for one in many)
        file.write(
            f'{{\n  "minimumSupport": {support},\n  "minimumSize": {size},\n'
            f'  "rows": [\n{lines(rows)}\n  ],\n  "sets": [\n{lines(sets)}\n  ]\n}}\n'
        )
    print(number, len(sets))
