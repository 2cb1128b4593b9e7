"""Learn the trees of weights.ts. For developers only; neither the build nor the tests run it.

    pip install lightgbm numpy
    npm run search:features -- --queries QUESTIONS.json --site DIST --results IMPORT.jsonl --out features.bin
    python3 src/search/finder/rank/learn-trees.py features.bin > trees.json

features.bin: float32 rows of question id, 1 if the passage answers the question, then FEATURES of features.ts.
Learns from questions whose id is not divisible by 4; the others are for reporting.
"""

import json
import sys

import lightgbm as lgb
import numpy as np

LEAVES, TREES, SEEDS = 8, 150, (1, 2, 3)
PARAMETERS = dict(
    objective="lambdarank", metric="None", num_leaves=LEAVES, learning_rate=0.05, min_data_in_leaf=80,
    feature_fraction=0.6, bagging_fraction=0.7, bagging_freq=1, lambda_l2=5, lambdarank_truncation_level=20,
    deterministic=True, force_row_wise=True, num_threads=2, verbose=-1,
)
FEATURES = 24


def flat(tree):
    """A tree as `trees.ts` reads it: four numbers for each node, and the values of its leaves."""
    nodes, leaves = [], []

    def walk(node):
        if "split_feature" not in node:
            leaves.append(round(node["leaf_value"], 3))
            return -len(leaves)
        place = len(nodes)
        nodes.append(None)
        left, right = walk(node["left_child"]), walk(node["right_child"])
        nodes[place] = [node["split_feature"], float("%.3g" % node["threshold"]), left, right]
        return place

    walk(tree)
    return dict(nodes=[value for node in nodes for value in node], leaves=leaves)


rows = np.fromfile(sys.argv[1], dtype=np.float32).reshape(-1, FEATURES + 2)
rows = rows[rows[:, 0].astype(int) % 4 != 0]
_, groups = np.unique(rows[:, 0], return_counts=True)
trees = []
for seed in SEEDS:
    data = lgb.Dataset(rows[:, 2:], rows[:, 1], group=groups)
    model = lgb.train({**PARAMETERS, "seed": seed}, data, TREES)
    trees += [flat(info["tree_structure"]) for info in model.dump_model()["tree_info"]]
json.dump(trees, sys.stdout, separators=(",", ":"))
