"""Ranks the tasks that RankNames writes with nomenklatura's logic-v2 and prints one line per set and pair of scripts.

    names_logic_v2.py TASKS [EACH]

A task is: which of 51 names is the same person as the query? A tie counts as a miss, as it does for us. EACH takes every so-manieth task.
"""
import itertools
import sys
import time
from collections import OrderedDict

from followthemoney import model
from nomenklatura.matching import get_algorithm

logic = get_algorithm("logic-v2")
config = logic.default_config()


# The peer remembers an entity's names by its id: an id used twice would be compared by the names it had first.
numbers = itertools.count()


def person(name):
    return model.get_proxy({"id": f"n{next(numbers)}", "schema": "Person", "properties": {"name": [name]}})


each = int(sys.argv[2]) if len(sys.argv) > 2 else 1
rows = OrderedDict()
started = time.process_time()
pairs = 0
for line in itertools.islice(open(sys.argv[1], encoding="utf-8"), 0, None, each):
    name_set, half, scripts, query, *names = line.rstrip("\n").split("\t")
    asked = person(query)
    scores = [logic.compare(asked, person(name), config).score for name in names]
    pairs += len(scores)
    row = rows.setdefault((name_set, scripts, half), [0, 0])
    row[0] += all(scores[0] > other for other in scores[1:])
    row[1] += 1
cpu = time.process_time() - started
print("set          scripts                half   first     of   share")
for (name_set, scripts, half), (first, count) in sorted(rows.items()):
    print(f"{name_set:<12} {scripts:<22} {half:<5} {first:6d} {count:6d}  {100 * first / count:5.1f} %")
print(f"{pairs} pairs, {cpu:.1f} CPU seconds, {pairs / cpu:,.0f} pairs/s")
