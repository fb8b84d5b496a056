<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Blank</name>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
</context>
<context>
    <name>ChainBeside</name>
    <message>
        <source>the product</source>
        <translation>乘积</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>{count} more</source>
        <translation>另外 {count} 个</translation>
    </message>
</context>
<context>
    <name>LargePlane</name>
    <message>
        <source>Decision boundary</source>
        <translation>决策边界</translation>
    </message>
</context>
<context>
    <name>LargeSlider</name>
    <message>
        <source>All iterations</source>
        <translation>全部迭代</translation>
    </message>
    <message>
        <source>iteration {state}</source>
        <translation>迭代 {state} 次后</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>{key} to draw it</source>
        <translation>按 {key} 画出</translation>
    </message>
</context>
<context>
    <name>PlotsPanel</name>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>留出</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>At iteration {state} the error {error} is {value}.</source>
        <translation>迭代 {state} 次后，误差 {error} 为 {value}。</translation>
    </message>
    <message>
        <source>The next step is walked through phase by phase with →.</source>
        <translation>下一步可用 → 逐个阶段走完。</translation>
    </message>
    <message>
        <source>What is asked, and all that follows from it, stays hidden until you answer.</source>
        <translation>所问的量以及由它得出的一切，在你回答之前都不显示。</translation>
    </message>
    <message>
        <source>Iteration {state}</source>
        <translation>迭代 {state} 次后</translation>
    </message>
    <message>
        <source>{title}: the chain of {weight} needs nothing of it.</source>
        <translation>{title}：{weight} 的导数链用不到它。</translation>
    </message>
    <message>
        <source>The inputs: {inputs}.</source>
        <translation>输入：{inputs}。</translation>
    </message>
    <message>
        <source>The targets are {targets}.</source>
        <translation>目标值为 {targets}。</translation>
    </message>
    <message>
        <source>{sop} is the sum of inputs times weights: {value}.</source>
        <translation>{sop} 是各输入乘以权重之和：{value}。</translation>
    </message>
    <message>
        <source>{activation} is the activation at {sop}: {value}.</source>
        <translation>{activation} 是 {sop} 处的激活值：{value}。</translation>
    </message>
    <message>
        <source>The error {error} says how far the output is from its target: {value}.</source>
        <translation>误差 {error} 表示输出离目标值多远：{value}。</translation>
    </message>
    <message>
        <source>When {below} grows by a little, {above} grows by {value} times as much.</source>
        <translation>{below} 增大一点，{above} 就增大其 {value} 倍。</translation>
    </message>
    <message>
        <source>{factor} is the weight {weight}, as it was before the update: {value}.</source>
        <translation>{factor} 是权重 {weight} 更新前的值：{value}。</translation>
    </message>
    <message>
        <source>{factor} is the weight {weight}, after its update (the mistake): {value}.</source>
        <translation>{factor} 是权重 {weight} 更新后的值（错误所在）：{value}。</translation>
    </message>
    <message>
        <source>{factor} is the input of {weight}: {value}.</source>
        <translation>{factor} 是 {weight} 的输入：{value}。</translation>
    </message>
    <message>
        <source>Multiplied: {gradient}.</source>
        <translation>相乘：{gradient}。</translation>
    </message>
    <message>
        <source>Multiplied, and added up over all paths: {gradient}.</source>
        <translation>相乘，再对所有路径求和：{gradient}。</translation>
    </message>
    <message>
        <source>{factor} is the derivative, which this rule leaves out: {value}.</source>
        <translation>{factor} 是此规则漏掉的导数：{value}。</translation>
    </message>
    <message>
        <source>{factor} is how much {above} changes with {below}: {value}.</source>
        <translation>{factor} 表示 {above} 随 {below} 变化多少：{value}。</translation>
    </message>
    <message>
        <source>{factor} is the derivative of {above} at {below}: {value}.</source>
        <translation>{factor} 是 {above} 在 {below} 处的导数：{value}。</translation>
    </message>
    <message>
        <source>{weight} changes from {old} to {new}.</source>
        <translation>{weight} 从 {old} 变为 {new}。</translation>
    </message>
    <message>
        <source>All weights move at once: {step}.</source>
        <translation>所有权重同时更新：{step}。</translation>
    </message>
</context>
<context>
    <name>ProjectorActions</name>
    <message>
        <source>Projector</source>
        <translation>投影模式</translation>
    </message>
    <message>
        <source>Fill the screen with the network and one sentence, for a class; Esc leaves</source>
        <translation>以网络和一句话占满屏幕，供全班观看；按 Esc 退出</translation>
    </message>
    <message>
        <source>Diagram and sentence</source>
        <translation>网络图与句子</translation>
    </message>
    <message>
        <source>Show the network and one sentence, large; in the window too</source>
        <translation>放大显示网络和一句话；在窗口中也可以</translation>
    </message>
    <message>
        <source>Diagram and chain</source>
        <translation>网络图与导数链</translation>
    </message>
    <message>
        <source>Show the network beside the chain of the pinned weight, large; in the window too</source>
        <translation>放大显示网络和所固定权重的导数链；在窗口中也可以</translation>
    </message>
    <message>
        <source>Plots and slider</source>
        <translation>曲线与滑块</translation>
    </message>
    <message>
        <source>Show the curves over all iterations with the slider, large; in the window too</source>
        <translation>放大显示全部迭代的曲线和滑块；在窗口中也可以</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>聚光灯</translation>
    </message>
    <message>
        <source>In the projector: light what is around the pointer, and dim all else</source>
        <translation>在投影模式中：照亮指针周围，其余变暗</translation>
    </message>
</context>
<context>
    <name>ProjectorFoot</name>
    <message>
        <source>iteration {state}</source>
        <translation>迭代 {state} 次后</translation>
    </message>
</context>
<context>
    <name>ProjectorPage</name>
    <message>
        <source>Projector</source>
        <translation>投影模式</translation>
    </message>
</context>
<context>
    <name>ProjectorStage</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
</context>
</TS>
