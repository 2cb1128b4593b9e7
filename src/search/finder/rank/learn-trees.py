"""Learn the trees of weights.ts. For developers only; neither the build nor the tests run it.

    pip install lightgbm numpy
    npm run search:features -- --queries QUESTIONS.json --site DIST --results IMPORT.jsonl --out features.bin
    python3 src/search/finder/rank/learn-trees.py features.bin… > trees.json
    python3 src/search/finder/rank/learn-trees.py --folds 4 features.bin…

features.bin: float32 rows of question id, 1 if the passage answers the question, then FEATURES of features.ts.
QUESTIONS: those of STARD, and short-questions.json, our own, each labelled before any program had answered it.
Learns from questions whose id is not divisible by 4; the others are for reporting. With --folds no trees are printed, but what
is found of questions that were kept out of learning: a fold after the other, of all of them.
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
FEATURES = 30


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


def questions(path):
    """The rows of each question of a file: whether they answer it, and their features, best first score first."""
    rows = np.fromfile(path, dtype=np.float32).reshape(-1, FEATURES + 2)
    ids, starts = np.unique(rows[:, 0], return_index=True)
    parts = np.split(rows, sorted(starts)[1:])
    return [(int(part[0, 0]), part[:, 1], part[:, 2:]) for part in parts]


def learn(asked):
    groups = [len(right) for _, right, _ in asked]
    right, features = (np.concatenate([one[place] for one in asked]) for place in (1, 2))
    data = lgb.Dataset(features, right, group=groups, free_raw_data=False)
    return [lgb.train({**PARAMETERS, "seed": seed}, data, TREES) for seed in SEEDS]


def rank_of(right, scores):
    """The place of the first right passage, from 1; none if there is none."""
    places = np.flatnonzero(right[np.argsort(-scores, kind="stable")])
    return places[0] + 1 if len(places) else np.inf


def kept_out(asked, folds):
    """The place of the answer to each question, as trees rank it that were learned without it."""
    ranks = []
    for fold in range(folds):
        models = learn([one for one in asked if one[0] // 4 % folds != fold])
        for number, right, features in asked:
            if number // 4 % folds == fold:
                ranks.append(rank_of(right, sum(model.predict(features) for model in models)))
    return np.array(ranks)


folds = int(sys.argv[2]) if sys.argv[1] == "--folds" else 0
asked = [one for path in sys.argv[3 if folds else 1 :] for one in questions(path)]
if folds:
    ranks = kept_out(asked, folds)
    print("in the first 10: %.3f, MRR@10: %.3f" % (np.mean(ranks <= 10), np.mean(np.where(ranks <= 10, 1 / ranks, 0))))
else:
    models = learn([one for one in asked if one[0] % 4 != 0])
    trees = [flat(info["tree_structure"]) for model in models for info in model.dump_model()["tree_info"]]
    json.dump(trees, sys.stdout, separators=(",", ":"))
