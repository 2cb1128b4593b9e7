import numpy as np,lightgbm as lgb,json
NF=17
A=np.fromfile('/tmp/finder/f.bin',dtype=np.float32).reshape(-1,NF+2);qid=A[:,0].astype(int);y=A[:,1].astype(int);X=A[:,2:]
src=open('/tmp/finder/ltr.py').read();exec(src[src.index('def metr'):src.index("print('base'")])
tune=qid%4!=0
print('base tune',metr(qid[tune],y[tune],X[tune][:,0]),'test',metr(qid[~tune],y[~tune],X[~tune][:,0]))
P=dict(objective='lambdarank',metric='None',num_leaves=12,learning_rate=.05,min_data_in_leaf=40,feature_fraction=.6,bagging_fraction=.7,bagging_freq=1,lambda_l2=5,verbose=-1,num_threads=2,lambdarank_truncation_level=20,seed=7,deterministic=True,force_row_wise=True)
idx=np.flatnonzero(tune);_,c=np.unique(qid[idx],return_counts=True)
# np.unique sorts ids; rows are in file order with ascending ids
b=lgb.train(P,lgb.Dataset(X[idx],y[idx],group=c),120)
print('TEST',metr(qid[~tune],y[~tune],b.predict(X[~tune])),'tune',metr(qid[tune],y[tune],b.predict(X[tune])))
trees=[]
for t in b.dump_model()['tree_info']:
    nodes=[];leaves=[]
    def walk(n):
        if 'leaf_index' in n or 'split_feature' not in n:
            leaves.append(round(n['leaf_value'],4));return -len(leaves)
        i=len(nodes);nodes.append(None)
        f,th=n['split_feature'],float('%.4g'%n['threshold'])
        l=walk(n['left_child']);r=walk(n['right_child']);nodes[i]=[f,th,l,r];return i
    walk(t['tree_structure']);trees.append(dict(nodes=[v for q in nodes for v in q],leaves=leaves))
json.dump(trees,open('/tmp/finder/trees.json','w'),separators=(',',':'))
