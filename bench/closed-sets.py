"""Searches of pyfim for closed-sets.mjs: its arguments are an algorithm, a file of rows, the minimum support and how often."""

import json
import resource
import sys
import time

import fim

algorithm, file, support, searches = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
with open(file, encoding="utf-8") as opened:
    rows = json.load(opened)
seconds = []
for _ in range(searches):
    begun = time.perf_counter()
    sets = getattr(fim, algorithm)(rows, target="c", supp=-support, zmin=2)
    seconds.append(time.perf_counter() - begun)
megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"sets": len(sets), "seconds": seconds, "megabytes": megabytes}))
