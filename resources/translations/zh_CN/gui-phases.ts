<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PhaseActions</name>
    <message>
        <source>Next phase</source>
        <translation>下一阶段</translation>
    </message>
    <message>
        <source>On by one phase: walk through this step from inside</source>
        <translation>前进一个阶段：从内部走完这一步</translation>
    </message>
    <message>
        <source>Previous phase</source>
        <translation>上一阶段</translation>
    </message>
    <message>
        <source>Back by one phase of the step</source>
        <translation>在这一步中后退一个阶段</translation>
    </message>
    <message>
        <source>Phase back</source>
        <translation>上一阶段</translation>
    </message>
    <message>
        <source>Play the phases</source>
        <translation>播放各阶段</translation>
    </message>
    <message>
        <source>Play the phases one after the other, or pause</source>
        <translation>依次播放各阶段，或暂停</translation>
    </message>
    <message>
        <source>Leave the phases</source>
        <translation>退出阶段模式</translation>
    </message>
    <message>
        <source>Show the whole step again (Esc)</source>
        <translation>重新显示整步（Esc）</translation>
    </message>
</context>
<context>
    <name>PhaseBar</name>
    <message>
        <source>Duration of a phase</source>
        <translation>每阶段时长</translation>
    </message>
    <message>
        <source>How long a phase stays while they play</source>
        <translation>播放时每个阶段停留多久</translation>
    </message>
    <message>
        <source>phase {number} of {count}</source>
        <translation>阶段 {number}/{count}</translation>
    </message>
    <message>
        <source>What is asked, and all that follows from it, stays hidden until you answer.</source>
        <translation>所问的量以及由它得出的一切，在你回答之前都不显示。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>Phases</name>
    <message>
        <source>the output layer</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>layer {number}</source>
        <translation>第 {number} 层</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Weighted sums of {layer}</source>
        <translation>{layer}的加权和</translation>
    </message>
    <message>
        <source>Activations of {layer}</source>
        <translation>{layer}的激活值</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Back to the activations of {layer}</source>
        <translation>误差对{layer}激活值的导数</translation>
    </message>
    <message>
        <source>Slopes and deltas of {layer}</source>
        <translation>{layer}的导数与误差项</translation>
    </message>
    <message>
        <source>Gradients of {layer}</source>
        <translation>{layer}的梯度</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Inputs: {inputs}. Targets: {targets}.</source>
        <translation>输入：{inputs}。目标值：{targets}。</translation>
    </message>
    <message>
        <source>{factor} is the weight, as it was before the update: {lines}</source>
        <translation>{factor} 是更新前的权重：{lines}</translation>
    </message>
    <message>
        <source>{factor} is the weight, after its update (the mistake): {lines}</source>
        <translation>{factor} 是更新后的权重（错误所在）：{lines}</translation>
    </message>
    <message>
        <source>Through softmax every sum affects every output: {lines}</source>
        <translation>经过 Softmax，每个加权和都影响所有输出：{lines}</translation>
    </message>
    <message>
        <source>{factor} is the input of the weight; over the batch of {count}: {lines}</source>
        <translation>{factor} 是此权重的输入；对批量中 {count} 个样本：{lines}</translation>
    </message>
    <message>
        <source>{factor} is the input of the weight: {lines}</source>
        <translation>{factor} 是此权重的输入：{lines}</translation>
    </message>
    <message>
        <source>All parameters move at once, {step}: {example}, …</source>
        <translation>所有参数同时更新，{step}：{example}，…</translation>
    </message>
    <message>
        <source>All parameters move at once, by {optimizer}, {step}: {example}, …</source>
        <translation>所有参数按 {optimizer} 同时更新，{step}：{example}，…</translation>
    </message>
    <message>
        <source>{value} (exactly {exact})</source>
        <translation>{value}（精确值 {exact}）</translation>
    </message>
    <message>
        <source>{lines}; and {count} more</source>
        <translation>{lines}；另外 {count} 项</translation>
    </message>
</context>
</TS>
