<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>the inputs of this network are no picture; in “Handwritten digits” they are</source>
        <translation>这个网络的输入不是图片；“手写数字”的输入是</translation>
    </message>
    <message>
        <source>a picture of {rows} × {columns} pixels is too small to draw in</source>
        <translation>{rows} × {columns} 像素的图片太小，无法书写</translation>
    </message>
    <message>
        <source>what this network answers are no classes, so a drawing can't be one of them</source>
        <translation>这个网络回答的不是类别，所以手写内容无法归入其中</translation>
    </message>
    <message>
        <source>there are {classes} classes, and {most} are the most that can be chosen from</source>
        <translation>有 {classes} 个类别，最多可从 {most} 个中选择</translation>
    </message>
    <message>
        <source>is neither a file nor a built-in scenario{suggestion}; built in: {known}</source>
        <translation>既不是文件，也不是内置案例{suggestion}；内置的有：{known}</translation>
    </message>
    <message>
        <source>of a single sample none can be held out</source>
        <translation>只有一个样本，无法留出</translation>
    </message>
    <message>
        <source>of a single sample none can be held out; the data have 1 sample</source>
        <translation>只有一个样本，无法留出；数据有 1 个样本</translation>
    </message>
    <message>
        <source>{pictures} stand in a file of their own; they can't be written one by one here</source>
        <translation>{pictures}在它们自己的文件里；这里不能逐个写出</translation>
    </message>
    <message>
        <source>pictures are saved in a file that has one label for each: every sample has to be of one of 2 to 256 classes</source>
        <translation>图片保存在每张有一个标签的文件里：每个样本须属于 2 到 256 个类别中的一个</translation>
    </message>
    <message>
        <source>the last neuron of a layer can't be taken away</source>
        <translation>一层的最后一个神经元不能移除</translation>
    </message>
    <message>
        <source>{neurons} neurons; a layer has from 1 to {most}, if they fit into memory</source>
        <translation>{neurons} 个神经元；一层可有 1 到 {most} 个（以内存容量为限）</translation>
    </message>
    <message>
        <source>{names} for {inputs}</source>
        <translation>{names}，而 {inputs}</translation>
    </message>
    <message>
        <source>{other} is called "{name}" already; every name may stand once</source>
        <translation>{other} 已名为“{name}”；每个名称只能用一次</translation>
    </message>
    <message>
        <source>"{name}" would be the name of {first} and of {second}; every name may stand once</source>
        <translation>“{name}”会同时是 {first} 和 {second} 的名称；每个名称只能用一次</translation>
    </message>
    <message>
        <source>"{name}" would be the name of two: {sort} each; every name may stand once</source>
        <translation>“{name}”会同时是两个量的名称：都是{sort}；每个名称只能用一次</translation>
    </message>
    <message>
        <source>two would be called "{name}"; every name may stand once</source>
        <translation>会有两个量名为“{name}”；每个名称只能用一次</translation>
    </message>
    <message>
        <source>there are no samples</source>
        <translation>没有样本</translation>
    </message>
    <message>
        <source>a scenario needs a title</source>
        <translation>案例需要标题</translation>
    </message>
    <message>
        <source>the output layer can't be taken away</source>
        <translation>输出层不能移除</translation>
    </message>
    <message>
        <source>the inputs in column {column}: they reach from {low:g} to {high:g}, which is too far apart to be divided by</source>
        <translation>第 {column} 列的输入：从 {low:g} 到 {high:g}，相距太远，无法相除</translation>
    </message>
    <message>
        <source>the targets in column {column}: they reach from {low:g} to {high:g}, which is too far apart to be divided by</source>
        <translation>第 {column} 列的目标值：从 {low:g} 到 {high:g}，相距太远，无法相除</translation>
    </message>
    <message>
        <source>a bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>a class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>a delta</source>
        <translation>误差项</translation>
    </message>
    <message>
        <source>an input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>a neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>a SOP</source>
        <translation>乘积之和</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>a weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>that makes {parameters} parameters, and with the samples about {memory} of memory; {free} are free</source>
        <translation>将有 {parameters} 个参数，连同样本约需 {memory} 内存；可用的有 {free}</translation>
    </message>
    <message>
        <source>there is too little memory for it</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>that makes {parameters} parameters; at most {most} can be worked with</source>
        <translation>将有 {parameters} 个参数；最多可用 {most} 个</translation>
    </message>
    <message>
        <source>The inputs are no picture any more.</source>
        <translation>输入不再是图片。</translation>
    </message>
    <message>
        <source>A softmax of a single output is 1 whatever the inputs are: the output layer becomes {layer}.</source>
        <translation>只有一个输出的 Softmax 无论输入如何都是 1：输出层改为{layer}。</translation>
    </message>
    <message>
        <source>A softmax of a single output is 1 whatever the inputs are: the output layer becomes {layer}, and the loss {loss}.</source>
        <translation>只有一个输出的 Softmax 无论输入如何都是 1：输出层改为{layer}，损失函数改为 {loss}。</translation>
    </message>
    <message>
        <source>The network becomes {sizes}; new weights are drawn where they have to be.</source>
        <translation>网络变为 {sizes}；必要之处抽取新的权重。</translation>
    </message>
    <message>
        <source>the identity</source>
        <translation>恒等函数</translation>
    </message>
    <message>
        <source>a sigmoid</source>
        <translation>Sigmoid 函数</translation>
    </message>
    <message>
        <source>the cross-entropy takes outputs from 0 to 1; those of this output layer can be others</source>
        <translation>交叉熵要求输出在 0 到 1 之间；此输出层的输出可能超出</translation>
    </message>
    <message>
        <source>{name} is the same in all samples: nothing about a sample can be learned from it</source>
        <translation>{name} 在所有样本中都相同：从它学不到样本的任何特点</translation>
    </message>
    <message>
        <source>{count:,} of {inputs:,} inputs are the same in all samples, {name} is the first: nothing about a sample can be learned from them</source>
        <translation>在 {inputs:,} 个输入中，有 {count:,} 个在所有样本中都相同，第一个是 {name}：从它们学不到样本的任何特点</translation>
    </message>
    <message>
        <source>{first} and {second} start with equal weights, so they learn the same and stay equal</source>
        <translation>{first} 和 {second} 的初始权重相同，因此学到的相同，一直相等</translation>
    </message>
    <message>
        <source>data.held_out: {share} of {samples} would be all of them, and one is trained on all the same</source>
        <translation>data.held_out：{samples} 个样本的 {share} 将是全部，但仍用一个训练</translation>
    </message>
    <message>
        <source>data.held_out: {share} of {samples} is less than half a sample, and one is held out all the same</source>
        <translation>data.held_out：{samples} 个样本的 {share} 不足半个，但仍留出一个</translation>
    </message>
    <message>
        <source>with a learning rate of 0 nothing is learned</source>
        <translation>学习率为 0 时什么也学不到</translation>
    </message>
    <message>
        <source>with a learning rate below 0 every update climbs the error</source>
        <translation>学习率小于 0 时，每次更新都使误差上升</translation>
    </message>
    <message>
        <source>{loss} takes the logarithm of the outputs, and {activation} doesn't keep them between 0 and 1</source>
        <translation>{loss} 对输出取对数，而 {activation} 不能使输出保持在 0 与 1 之间</translation>
    </message>
    <message>
        <source>the targets reach from {low} to {high}, and {loss} is meant for targets from 0 to 1: beyond them it has no smallest value, and the weights grow for ever; number the classes from 0, or scale the targets</source>
        <translation>目标值从 {low} 到 {high}，而 {loss} 用于 0 到 1 的目标值：超出时没有最小值，权重会不断增大；请从 0 起给类别编号，或缩放目标值</translation>
    </message>
    <message>
        <source>a softmax of one output is 1 whatever the inputs are, and learns nothing; take a sigmoid, or two outputs, one for each class</source>
        <translation>一个输出的 Softmax 无论输入如何都是 1，什么也学不到；请用 Sigmoid 函数，或两个输出各表示一个类别</translation>
    </message>
    <message>
        <source>after a softmax take the cross-entropy: by others it learns slowly where it is wrong</source>
        <translation>Softmax 之后请用交叉熵：用其他损失函数时，错得越多学得越慢</translation>
    </message>
    <message>
        <source>the targets of sample {sample} add up to {sum}; cross-entropy is meant for targets that add up to 1, a share for each class</source>
        <translation>样本 {sample} 的目标值之和为 {sum}；交叉熵用于和为 1 的目标值，即各类别的份额</translation>
    </message>
    <message>
        <source>the targets reach from {low} to {high}; outputs of {activation} lie between {least} and {most}: scale the targets, or take another activation</source>
        <translation>目标值从 {low} 到 {high}；{activation} 的输出在 {least} 与 {most} 之间：请缩放目标值，或换一种激活函数</translation>
    </message>
    <message>
        <source>the targets reach from {low} to {high}; outputs of {activation} are {least} and more: scale the targets, or take another activation</source>
        <translation>目标值从 {low} 到 {high}；{activation} 的输出不小于 {least}：请缩放目标值，或换一种激活函数</translation>
    </message>
</context>
</TS>
