<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{begun} stands there; of roots at {states} each has one, which is not after it</source>
        <translation>此处为 {begun}；位于 {states} 的每个起点各有一个，且不在其后</translation>
    </message>
    <message>
        <source>one iteration in {stride:,} is kept; to train one between again would take {seconds:,.0f} seconds</source>
        <translation>每 {stride:,} 次迭代保留一次；重新训练到其间的一次需要 {seconds:,.0f} 秒</translation>
    </message>
    <message>
        <source>stands there; a saved run holds its samples itself</source>
        <translation>出现在此处；保存的运行自带样本</translation>
    </message>
    <message>
        <source>an earlier version saved this run, and drew the samples that it held out otherwise, so it can't go on; any ZIP program takes its {scenario} out, which opens without the run</source>
        <translation>此运行由较早的版本保存，留出样本的抽取方式不同，因此无法继续；任何 ZIP 程序都可取出其中的 {scenario}，它可以不带运行记录打开</translation>
    </message>
    <message>
        <source>it begins at {since}, after its last state {last}</source>
        <translation>它从 {since} 开始，在最后一个状态 {last} 之后</translation>
    </message>
    <message>
        <source>holds NaN or infinity; recorded states are finite</source>
        <translation>含有 NaN 或无穷大；记录的状态应为有限的数</translation>
    </message>
    <message>
        <source>{value} stands there; it must be less than {bound}</source>
        <translation>此处为 {value}；必须小于 {bound}</translation>
    </message>
    <message>
        <source>"{text}" is nothing in this network; such as "weight 1 2 3" can stand there</source>
        <translation>“{text}”在此网络中没有对应的量；可以写 "weight 1 2 3" 之类</translation>
    </message>
    <message>
        <source>holds no pictures as the scenario has them</source>
        <translation>里面的图片与示例不符</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>is of another network or another listing than the scenario</source>
        <translation>属于与案例不同的网络或代码</translation>
    </message>
    <message>
        <source>is of another network than the scenario</source>
        <translation>属于与案例不同的网络</translation>
    </message>
    <message>
        <source>has {found} numbers; with this scenario it has {wanted}</source>
        <translation>有 {found} 个数；按此案例应有 {wanted} 个</translation>
    </message>
    <message>
        <source>is not what the scenario starts from: the parts are of different runs</source>
        <translation>不是案例的初始值：各部分属于不同的运行</translation>
    </message>
    <message>
        <source>state {state} is not what the scenario leads to: the parts are of different runs</source>
        <translation>状态 {state} 不是案例所得出的：各部分属于不同的运行</translation>
    </message>
    <message>
        <source>state {state} is not what its scenario leads to: the parts are of different runs</source>
        <translation>状态 {state} 不是其案例所得出的：各部分属于不同的运行</translation>
    </message>
    <message>
        <source>{states} stands there; they begin at 0, and grow</source>
        <translation>此处为 {states}；应从 0 开始并递增</translation>
    </message>
    <message>
        <source>has more than {most} branches; save the scenario alone</source>
        <translation>超过 {most} 个分支；请只保存案例</translation>
    </message>
</context>
</TS>
