"""Answers each line of input with p50 and p99 in seconds and the number of codes found, as ScanBench asks for."""

import sys
import time

import faiss
import numpy

codes, queries, bits, radius = sys.argv[1:]
width = int(bits) // 8
faiss.omp_set_num_threads(1)
index = faiss.IndexBinaryFlat(int(bits))
index.add(numpy.fromfile(codes, dtype=numpy.uint8).reshape(-1, width))
wanted = numpy.fromfile(queries, dtype=numpy.uint8).reshape(-1, width)


def run():
    times, found = [], 0
    for query in wanted:
        began = time.perf_counter()
        # faiss takes what is nearer than the radius, so one more than ours.
        limits, _, _ = index.range_search(query.reshape(1, width), int(radius) + 1)
        times.append(time.perf_counter() - began)
        found += int(limits[-1])
    times.sort()
    return times[len(times) // 2], times[int(0.99 * len(times))], found


run()
for _ in sys.stdin:
    print(*run(), flush=True)
