<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CurveLegend</name>
    <message>
        <source>{count} more</source>
        <translation>还有 {count} 条</translation>
    </message>
</context>
<context>
    <name>CurvePanel</name>
    <message>
        <source>All iterations</source>
        <translation>全部迭代</translation>
    </message>
    <message>
        <source>Show all iterations again</source>
        <translation>重新显示全部迭代</translation>
    </message>
    <message>
        <source>Press Run, or → for one step</source>
        <translation>按“运行”，或按 → 走一步</translation>
    </message>
</context>
<context>
    <name>EpochCurves</name>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Iteration {state}: no epoch has been scored yet</source>
        <translation>迭代 {state}：还没有一轮算出结果</translation>
    </message>
    <message>
        <source>After epoch {epoch}: {values}</source>
        <translation>第 {epoch} 轮后：{values}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
</context>
<context>
    <name>EpochPlot</name>
    <message>
        <source>Right answers, %, over the epochs</source>
        <translation>正确率（%）随轮次的变化</translation>
    </message>
</context>
<context>
    <name>ErrorCurves</name>
    <message>
        <source>what you drew</source>
        <translation>你画的曲线</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Iteration {state}: error {error}; with the correct rule {right}</source>
        <translation>迭代 {state} 次后：误差 {error}；用正确规则 {right}</translation>
    </message>
    <message>
        <source>Iteration {state}: error {error}</source>
        <translation>迭代 {state} 次后：误差 {error}</translation>
    </message>
    <message>
        <source>one sample</source>
        <translation>1 个样本</translation>
    </message>
    <message>
        <source>one batch</source>
        <translation>一个批量</translation>
    </message>
    <message>
        <source>epoch mean</source>
        <translation>每轮平均</translation>
    </message>
    <message>
        <source>{name}, epoch mean</source>
        <translation>{name}，每轮平均</translation>
    </message>
    <message>
        <source>climbs from {state}: rate × curvature {product} &gt; 2</source>
        <translation>从迭代 {state} 起上升：学习率 × 曲率 {product} &gt; 2</translation>
    </message>
</context>
<context>
    <name>ErrorPlot</name>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic error axis (L)</source>
        <translation>误差轴用对数坐标（L）</translation>
    </message>
    <message>
        <source>Logarithmic error axis</source>
        <translation>误差轴用对数坐标</translation>
    </message>
    <message>
        <source>✕ kept</source>
        <translation>✕ 保留的</translation>
    </message>
    <message>
        <source>Clear these curves: kept runs with a name are hidden, others are deleted</source>
        <translation>清除这些曲线：有名称的保留运行被隐藏，其余被删除</translation>
    </message>
    <message>
        <source>Clear the curves of kept runs</source>
        <translation>清除保留运行的曲线</translation>
    </message>
    <message>
        <source>Error, by epoch</source>
        <translation>各轮误差</translation>
    </message>
    <message>
        <source>Right answers, %</source>
        <translation>正确率（%）</translation>
    </message>
    <message>
        <source>What the plot draws: by iteration or by epoch, error or right answers</source>
        <translation>图中画什么：按迭代或按轮次，误差或正确率</translation>
    </message>
    <message>
        <source>What the plot draws: {title}</source>
        <translation>图中画的是：{title}</translation>
    </message>
    <message>
        <source>Error, by iteration</source>
        <translation>误差，按迭代</translation>
    </message>
    <message>
        <source>Error, by epoch: training and held out</source>
        <translation>误差，按轮次：训练与留出</translation>
    </message>
    <message>
        <source>Right answers, by epoch: training and held out</source>
        <translation>正确率，按轮次：训练与留出</translation>
    </message>
    <message>
        <source>At the end of the last epoch before the iteration on the screen</source>
        <translation>当前迭代之前最近一轮结束时的值</translation>
    </message>
    <message>
        <source>Epoch mean: of the errors recorded in an epoch, the mean over its {count} samples. Each error is that of an iteration's samples at the parameters it starts from. The pale band goes from the smallest to the largest of them, in each epoch; of epochs that stand closer than a pixel, in all of those.</source>
        <translation>每轮平均：一轮中已记录的 {count} 个样本误差的平均值。每个误差都是该次迭代的样本在更新前的参数下的误差。浅色带是每一轮中最小到最大误差的范围；几轮之间不足一个像素时，为这几轮的范围。</translation>
    </message>
</context>
<context>
    <name>PlotActions</name>
    <message>
        <source>Error on a log scale</source>
        <translation>误差用对数坐标</translation>
    </message>
    <message>
        <source>Logarithmic error axis</source>
        <translation>误差轴用对数坐标</translation>
    </message>
    <message>
        <source>Next curves in the error's plot</source>
        <translation>误差图的下一种曲线</translation>
    </message>
    <message>
        <source>Draw the error by iteration, by epoch with what is held out, or the right answers by epoch</source>
        <translation>按迭代画误差，按轮次画训练与留出误差，或按轮次画正确率</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <source>{name}: no values yet</source>
        <translation>{name}：还没有值</translation>
    </message>
    <message>
        <source>{name}: {value} at iteration {state}; from {first} at iteration {begin} to {newest} at iteration {end}</source>
        <translation>{name}：第 {state} 次迭代时为 {value}；从第 {begin} 次迭代的 {first} 到第 {end} 次迭代的 {newest}</translation>
    </message>
    <message>
        <source>{name}: {value} at iteration {state}, target {target}; from {first} at iteration {begin} to {newest} at iteration {end}</source>
        <translation>{name}：第 {state} 次迭代时为 {value}，目标值 {target}；从第 {begin} 次迭代的 {first} 到第 {end} 次迭代的 {newest}</translation>
    </message>
</context>
<context>
    <name>PredictionCurves</name>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>{name} {value}, {wanted} {target}</source>
        <translation>{name} {value}，{wanted} {target}</translation>
    </message>
    <message>
        <source>Iteration {state}: {values}</source>
        <translation>迭代 {state} 次后：{values}</translation>
    </message>
</context>
<context>
    <name>PredictionPlot</name>
    <message>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>样本 {number}</translation>
    </message>
    <message>
        <source>drawn sample</source>
        <translation>手写样本</translation>
    </message>
    <message>
        <source>sample {number}, held out</source>
        <translation>样本 {number}，留出</translation>
    </message>
    <message>
        <source>is {name}</source>
        <translation>实为 {name}</translation>
    </message>
</context>
</TS>
