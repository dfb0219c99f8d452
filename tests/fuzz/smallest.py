"""Copies the inputs that reach most of the code for their size: smallest.py INPUTS MAPS CORPUS MAX_BYTES

MAPS has a file for each input, of its name, in which afl-showmap wrote a line "edge:count" for each edge that it reaches.
Inputs that the corpus has already stay there, and count.
"""
import heapq
import pathlib
import shutil
import sys

# What a file costs besides its bytes, so that there are not too many.
FILE = 200

inputs, maps, corpus = map(pathlib.Path, sys.argv[1:4])
left = int(sys.argv[4])
edges = {file.name: {line.split(":")[0] for line in file.open()} for file in sorted(maps.iterdir())}
sizes = {name: (inputs / name).stat().st_size + FILE for name in edges}
reached = set()
for file in corpus.iterdir():
    reached |= edges[file.name]
    left -= sizes[file.name]

# An input never reaches more new edges than before. So the first one that is still worth what was noted is the best.
queue = [(-len(edges[name]) / sizes[name], name) for name in edges]
heapq.heapify(queue)
while queue:
    noted, name = heapq.heappop(queue)
    new = len(edges[name] - reached)
    if new == 0 or sizes[name] > left:
        continue
    if new / sizes[name] < -noted:
        heapq.heappush(queue, (-new / sizes[name], name))
        continue
    reached |= edges[name]
    left -= sizes[name]
    shutil.copyfile(inputs / name, corpus / name)

print(f"{len(list(corpus.iterdir()))} of {len(edges)} inputs, {len(reached)} of {len(set().union(*edges.values()))} edges")
