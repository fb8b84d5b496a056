<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswerLabel</name>
    <message>
        <source>answer {answer}, wanted {wanted}</source>
        <translation>回答 {answer}，应为 {wanted}</translation>
    </message>
    <message>
        <source>answer {answer}</source>
        <translation>回答 {answer}</translation>
    </message>
    <message>
        <source>each by itself  ·  {answer}</source>
        <translation>各自独立  ·  {answer}</translation>
    </message>
</context>
<context>
    <name>BoardChip</name>
    <message>
        <source>no board here</source>
        <translation>此处不能用板书</translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>As on the board</source>
        <translation>板书计算</translation>
    </message>
    <message>
        <source>Round each number, and go on with the rounded ones</source>
        <translation>每个数先舍入，再用舍入后的数继续计算</translation>
    </message>
    <message>
        <source>Digits on the board</source>
        <translation>板书位数</translation>
    </message>
    <message>
        <source>significant digits</source>
        <translation>位有效数字</translation>
    </message>
    <message>
        <source>digits behind the point</source>
        <translation>位小数</translation>
    </message>
    <message>
        <source>Which digits</source>
        <translation>位数的含义</translation>
    </message>
    <message>
        <source>Given numbers stay as they are. Cards say what each number is exactly, where that is another.</source>
        <translation>给定的数保持不变。与舍入值不同时，卡片上注明精确值。</translation>
    </message>
    <message>
        <source>Here stands what rounding costs, once numbers are rounded and told.</source>
        <translation>舍入之后，这里显示舍入造成的误差。</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>{count} more</source>
        <translation>另外 {count} 个</translation>
    </message>
    <message>
        <source>what comes in: {rows} × {columns}</source>
        <translation>输入图像：{rows} × {columns}</translation>
    </message>
    <message>
        <source>{shown} of {count}: the largest</source>
        <translation>{count} 个中的 {shown} 个：最大的</translation>
    </message>
    <message>
        <source>{shown} of {count}: those that add most</source>
        <translation>{count} 个中的 {shown} 个：贡献最大的</translation>
    </message>
    <message>
        <source>sample {number} is held out: not trained on</source>
        <translation>样本 {number} 是留出样本：不参与训练</translation>
    </message>
    <message>
        <source>drawn sample, target {name}</source>
        <translation>手写样本，目标值 {name}</translation>
    </message>
    <message>
        <source>drawn sample, target {name} as answered</source>
        <translation>手写样本，目标值 {name}（按回答）</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>one sample</source>
        <translation>1 个样本</translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation>{count} 个样本</translation>
    </message>
    <message>
        <source>{count} samples, {out} held out</source>
        <translation>{count} 个样本，其中留出 {out} 个</translation>
    </message>
    <message>
        <source>{name}, weight from {source} to {sop}: {numbers}</source>
        <translation>{name}，从 {source} 到 {sop} 的权重：{numbers}</translation>
    </message>
    <message>
        <source>{name}, bias of {sop}: {numbers}</source>
        <translation>{name}，{sop} 的偏置：{numbers}</translation>
    </message>
    <message>
        <source>{name}: sum of products {sop}, activation {activation}</source>
        <translation>{name}：乘积之和 {sop}，激活值 {activation}</translation>
    </message>
    <message>
        <source>input picture</source>
        <translation>输入图像</translation>
    </message>
    <message>
        <source>input picture, looks like {answer}, {share} %</source>
        <translation>输入图像，像 {answer}，{share} %</translation>
    </message>
    <message>
        <source>input picture, looks like {answer}</source>
        <translation>输入图像，像 {answer}</translation>
    </message>
    <message>
        <source>{value}, gradient {gradient}</source>
        <translation>{value}，梯度 {gradient}</translation>
    </message>
    <message>
        <source>asked, hidden</source>
        <translation>所问，未显示</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>尚未计算</translation>
    </message>
</context>
<context>
    <name>DiagramActions</name>
    <message>
        <source>Fit the network</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Show the whole network</source>
        <translation>显示整个网络</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Show the network larger; the wheel zooms around the pointer</source>
        <translation>放大网络图；滚轮以指针为中心缩放</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show the network smaller</source>
        <translation>缩小网络图</translation>
    </message>
    <message>
        <source>Navigate by keyboard</source>
        <translation>键盘浏览网络</translation>
    </message>
    <message>
        <source>Move from neuron to weight with the arrow keys</source>
        <translation>用方向键在神经元和权重之间移动</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>The edges show the weights</source>
        <translation>连线显示权重</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>The edges show the gradients</source>
        <translation>连线显示梯度</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>上次更新</translation>
    </message>
    <message>
        <source>The edges show what the last update added</source>
        <translation>连线显示上次更新的变化量</translation>
    </message>
    <message>
        <source>As on the board</source>
        <translation>板书计算</translation>
    </message>
    <message>
        <source>Round each number as it is written, and go on with the rounded ones; or exactly again</source>
        <translation>每个数按所写的位数舍入，再用舍入后的数继续计算；或恢复精确计算</translation>
    </message>
    <message>
        <source>Digits of the board…</source>
        <translation>板书位数…</translation>
    </message>
    <message>
        <source>How many digits numbers have on the board, and what rounding costs</source>
        <translation>板书上的数保留几位，以及舍入造成的误差</translation>
    </message>
    <message>
        <source>Next notation</source>
        <translation>下一种记号</translation>
    </message>
    <message>
        <source>Call everything as the next notation does: the article's, SOP, z a δ, net out, matrix, code</source>
        <translation>全部改用下一种记号：原文、SOP、z a δ、net out、矩阵、代码</translation>
    </message>
    <message>
        <source>Notation before</source>
        <translation>上一种记号</translation>
    </message>
    <message>
        <source>Call everything as the notation before does</source>
        <translation>全部改用上一种记号</translation>
    </message>
    <message>
        <source>Next labels</source>
        <translation>下一种标注</translation>
    </message>
    <message>
        <source>Write values, names, or both on the edges</source>
        <translation>连线上标注数值、名称或两者</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Values stand on the edges</source>
        <translation>连线上标注数值</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names stand on the edges</source>
        <translation>连线上标注名称</translation>
    </message>
    <message>
        <source>Name = value</source>
        <translation>名称 = 数值</translation>
    </message>
    <message>
        <source>Names and values stand on the edges, if there is room</source>
        <translation>连线上标注名称和数值（空间足够时）</translation>
    </message>
    <message>
        <source>Call everything so: {notation}</source>
        <translation>全部改用此记号：{notation}</translation>
    </message>
    <message>
        <source>No board: {why}</source>
        <translation>无法使用板书计算：{why}</translation>
    </message>
</context>
<context>
    <name>DiagramView</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>below 0: dashed</source>
        <translation>负值：虚线</translation>
    </message>
    <message>
        <source>◌ saturated</source>
        <translation>◌ 饱和</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Gradient of {error}</source>
        <translation>{error} 的梯度</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Last update</source>
        <translation>上次更新</translation>
    </message>
    <message>
        <source>∞, NaN: dotted</source>
        <translation>∞、NaN：点线</translation>
    </message>
    <message>
        <source>✗ wrong gradient</source>
        <translation>✗ 梯度有误</translation>
    </message>
    <message>
        <source>∠ at a kink</source>
        <translation>∠ 位于折点</translation>
    </message>
    <message>
        <source>≠ differs</source>
        <translation>≠ 不同</translation>
    </message>
</context>
<context>
    <name>Namer</name>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Name of {name}</source>
        <translation>{name} 的名称</translation>
    </message>
</context>
<context>
    <name>NetworkMenus</name>
    <message>
        <source>Add a layer after the inputs</source>
        <translation>在输入之后添加一层</translation>
    </message>
    <message>
        <source>Add a layer before this one</source>
        <translation>在此层之前添加一层</translation>
    </message>
    <message>
        <source>Remove this layer</source>
        <translation>删除此层</translation>
    </message>
    <message>
        <source>take {layer} away</source>
        <translation>移除{layer}</translation>
    </message>
    <message>
        <source>Add a layer here</source>
        <translation>在此添加一层</translation>
    </message>
    <message>
        <source>Add a layer before the outputs</source>
        <translation>在输出之前添加一层</translation>
    </message>
    <message>
        <source>Edit value of {name}…</source>
        <translation>修改 {name} 的值…</translation>
    </message>
    <message>
        <source>Rename {name}…</source>
        <translation>重命名 {name}…</translation>
    </message>
    <message>
        <source>Activation of this layer</source>
        <translation>此层的激活函数</translation>
    </message>
    <message>
        <source>Biases of this layer</source>
        <translation>此层的偏置</translation>
    </message>
    <message>
        <source>Add an input</source>
        <translation>添加输入</translation>
    </message>
    <message>
        <source>Add a neuron to this layer</source>
        <translation>向此层添加神经元</translation>
    </message>
    <message>
        <source>Remove this input</source>
        <translation>删除此输入</translation>
    </message>
    <message>
        <source>Remove this neuron</source>
        <translation>删除此神经元</translation>
    </message>
    <message>
        <source>add a neuron to {layer}</source>
        <translation>向{layer}添加神经元</translation>
    </message>
    <message>
        <source>add an input</source>
        <translation>添加输入</translation>
    </message>
    <message>
        <source>take {name} away</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>add a layer</source>
        <translation>添加一层</translation>
    </message>
</context>
<context>
    <name>TitleLine</name>
    <message>
        <source>Arrow keys move through the network  ·  Enter pins  ·  Esc leaves</source>
        <translation>方向键在网络中移动  ·  回车固定  ·  Esc 退出</translation>
    </message>
</context>
</TS>
