<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>RunStatus</name>
    <message>
        <source>What the run waits for</source>
        <translation>运行等待的条件</translation>
    </message>
    <message>
        <source>the first run begins slowly and speeds up: {pace} iterations a second now</source>
        <translation>首次运行由慢渐快：现在每秒 {pace} 次迭代</translation>
    </message>
    <message>
        <source>on the way to iteration {state}</source>
        <translation>正在训练到迭代 {state}</translation>
    </message>
    <message>
        <source>the correct rule is still at iteration {state} of {last}</source>
        <translation>正确规则还在迭代 {state}，共 {last}</translation>
    </message>
    <message>
        <source>recording is full: one in {stride} iterations is kept, those between are trained again</source>
        <translation>记录已满：每 {stride} 次迭代保留一次，其间的重新训练</translation>
    </message>
</context>
<context>
    <name>StopActions</name>
    <message>
        <source>Stop when…</source>
        <translation>停止条件…</translation>
    </message>
    <message>
        <source>Stop the run at an error, a gradient, an output, a sign</source>
        <translation>在误差、梯度、输出或符号满足条件时停止运行</translation>
    </message>
    <message>
        <source>Go to the lowest held-out error</source>
        <translation>回到留出误差最低处</translation>
    </message>
    <message>
        <source>Go back to the iteration at which the error of what is held out was lowest</source>
        <translation>回到留出样本误差最低的那次迭代</translation>
    </message>
    <message>
        <source>Go to the lowest</source>
        <translation>回到最低处</translation>
    </message>
</context>
<context>
    <name>StopBar</name>
    <message>
        <source>Stopped at iteration {state}: {what}. Press Run to continue from here.</source>
        <translation>迭代 {state} 次后停止：{what}。按“运行”由此继续。</translation>
    </message>
</context>
<context>
    <name>StopChooser</name>
    <message>
        <source>Stop when</source>
        <translation>停止条件</translation>
    </message>
    <message>
        <source>The iteration at which Run stops</source>
        <translation>运行停止的迭代</translation>
    </message>
    <message>
        <source>this iteration is reached</source>
        <translation>到达这次迭代</translation>
    </message>
    <message>
        <source>the error is below</source>
        <translation>误差低于</translation>
    </message>
    <message>
        <source>the held-out error has not fallen for so many epochs</source>
        <translation>留出误差连续不再下降的轮数达到</translation>
    </message>
    <message>
        <source>the gradients vanish: all are below</source>
        <translation>梯度消失：全部低于</translation>
    </message>
    <message>
        <source>a gradient explodes: it is above</source>
        <translation>梯度爆炸：有一个高于</translation>
    </message>
    <message>
        <source>a number becomes infinite or not a number</source>
        <translation>有数变为无穷大或非数（NaN）</translation>
    </message>
    <message>
        <source>That always stops it, and the window says which number it was</source>
        <translation>此时总会停止，窗口会说明是哪个数</translation>
    </message>
    <message>
        <source>Run stops at the first iteration at which one of these is true, and continues when you press Run.</source>
        <translation>满足任一条件时停止运行；再按“运行”继续。</translation>
    </message>
    <message>
        <source>A number, such as 0.01, 1e-6 or 1/3</source>
        <translation>一个数，如 0.01、1e-6 或 1/3</translation>
    </message>
    <message>
        <source>{name} changes its sign</source>
        <translation>{name} 变号</translation>
    </message>
    <message>
        <source>any weight or bias changes its sign</source>
        <translation>任一权重或偏置变号</translation>
    </message>
    <message>
        <source>No samples are held out: the view Data holds some out</source>
        <translation>没有留出样本：可在“数据”视图中留出一部分</translation>
    </message>
    <message>
        <source>the output of sample {sample} differs from its target by less than</source>
        <translation>样本 {sample} 的输出与目标值之差小于</translation>
    </message>
</context>
<context>
    <name>Stops</name>
    <message>
        <source>the error {error} is below {limit}</source>
        <translation>误差 {error} 低于 {limit}</translation>
    </message>
    <message>
        <source>the gradients have vanished: the largest, that of {name}, is {gradient}, below {limit}</source>
        <translation>梯度已消失：最大的是 {name} 的梯度 {gradient}，低于 {limit}</translation>
    </message>
    <message>
        <source>a gradient has exploded: that of {name} is {gradient}, beyond {limit}</source>
        <translation>梯度已爆炸：{name} 的梯度为 {gradient}，超过 {limit}</translation>
    </message>
    <message>
        <source>the output of sample {sample} is within {tolerance} of its target</source>
        <translation>样本 {sample} 的输出与目标值相差不到 {tolerance}</translation>
    </message>
    <message>
        <source>until the error is below {limit}: now {error}</source>
        <translation>直到误差低于 {limit}：现在 {error}</translation>
    </message>
    <message>
        <source>until no gradient is above {limit}: now that of {name} is {gradient}</source>
        <translation>直到没有梯度高于 {limit}：现在 {name} 的梯度为 {gradient}</translation>
    </message>
    <message>
        <source>until a gradient is above {limit}: now the largest, that of {name}, is {gradient}</source>
        <translation>直到有梯度高于 {limit}：现在最大的是 {name} 的梯度 {gradient}</translation>
    </message>
    <message>
        <source>until the output of sample {sample} is within {tolerance} of its target</source>
        <translation>直到样本 {sample} 的输出与目标值相差不到 {tolerance}</translation>
    </message>
    <message>
        <source>{until}: the difference is {apart} now</source>
        <translation>{until}：现在相差 {apart}</translation>
    </message>
    <message>
        <source>until {name} changes its sign: now {value}</source>
        <translation>直到 {name} 变号：现在 {value}</translation>
    </message>
    <message>
        <source>until a weight or bias changes its sign</source>
        <translation>直到有权重或偏置变号</translation>
    </message>
    <message>
        <source>the held-out error has not fallen</source>
        <translation>留出误差没有下降</translation>
    </message>
    <message>
        <source>the held-out error has not fallen since epoch {epoch}, iteration {state}: {error} there</source>
        <translation>留出误差自第 {epoch} 轮（迭代 {state}）以来没有再下降，那时为 {error}</translation>
    </message>
    <message>
        <source>until {patience} epochs in a row lower the held-out error no more</source>
        <translation>直到留出误差连续 {patience} 轮不再下降</translation>
    </message>
    <message>
        <source>{until}: lowest so far {error}, after epoch {epoch}</source>
        <translation>{until}：目前最低 {error}，在第 {epoch} 轮后</translation>
    </message>
    <message>
        <source>{name} has changed its sign, from {before} to {now}</source>
        <translation>{name} 已变号，从 {before} 到 {now}</translation>
    </message>
    <message>
        <source>a weight has changed its sign</source>
        <translation>有权重已变号</translation>
    </message>
</context>
</TS>
