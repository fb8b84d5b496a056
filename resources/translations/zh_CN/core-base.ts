<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>backstep: a library can't be used: {fault}; set the program up again</source>
        <translation>backstep：有一个库无法使用：{fault}；请重新安装</translation>
    </message>
    <message>
        <source>backstep: interrupted; nothing was written</source>
        <translation>backstep：已中断；没有写入任何内容</translation>
    </message>
    <message>
        <source>backstep: what is printed can't be written: {why}</source>
        <translation>backstep：打印的内容无法写入：{why}</translation>
    </message>
    <message>
        <source>"{text}" could be {small:g} or {large}: type which of them</source>
        <translation>“{text}”可能是 {small:g} 或 {large}：请写明是哪一个</translation>
    </message>
    <message>
        <source>a ")" is missing</source>
        <translation>缺少“)”</translation>
    </message>
    <message>
        <source>this divides by 0</source>
        <translation>这里除以 0</translation>
    </message>
    <message>
        <source>this is no finite number</source>
        <translation>这不是有限的数</translation>
    </message>
    <message>
        <source>"{sign}" stands where nothing can stand</source>
        <translation>“{sign}”处不应有任何内容</translation>
    </message>
    <message>
        <source>"{sign}" stands where a number should</source>
        <translation>“{sign}”处应为一个数</translation>
    </message>
    <message>
        <source>a number is missing</source>
        <translation>缺少一个数</translation>
    </message>
    <message>
        <source>a number is missing at the end</source>
        <translation>末尾缺少一个数</translation>
    </message>
    <message>
        <source>this is nested too deeply</source>
        <translation>嵌套太深</translation>
    </message>
    <message>
        <source>"{text}" is not a number</source>
        <translation>“{text}”不是数</translation>
    </message>
    <message>
        <source>"{text}" is no whole number</source>
        <translation>“{text}”不是整数</translation>
    </message>
    <message>
        <source>{value} is out of the range: {range}</source>
        <translation>{value} 超出范围：{range}</translation>
    </message>
    <message>
        <source>this is a root of a number below 0</source>
        <translation>这是负数的方根</translation>
    </message>
    <message>
        <source>this is larger than any number here can be</source>
        <translation>这大于此处可以表示的任何数</translation>
    </message>
    <message>
        <source>"{text}" is too large to be found to the last digit; type its digits</source>
        <translation>“{text}”太大，无法精确到末位；请直接输入各位数字</translation>
    </message>
    <message>
        <source>this is too long for a number</source>
        <translation>作为一个数太长</translation>
    </message>
    <message>
        <source>this is smaller than any number here can be, and would become 0</source>
        <translation>这小于此处可以表示的任何数，会变成 0</translation>
    </message>
    <message>
        <source>numbers above {above}</source>
        <translation>大于 {above} 的数</translation>
    </message>
    <message>
        <source>numbers above {above} to {most}</source>
        <translation>大于 {above}、不超过 {most} 的数</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数</translation>
    </message>
    <message>
        <source>numbers from {least} up</source>
        <translation>不小于 {least} 的数</translation>
    </message>
    <message>
        <source>numbers from {least} to {most}</source>
        <translation>从 {least} 到 {most} 的数</translation>
    </message>
    <message>
        <source>numbers to {most}</source>
        <translation>不超过 {most} 的数</translation>
    </message>
    <message>
        <source>whole numbers from {least} up</source>
        <translation>不小于 {least} 的整数</translation>
    </message>
    <message>
        <source>whole numbers from {least} to {most}</source>
        <translation>从 {least} 到 {most} 的整数</translation>
    </message>
    <message>
        <source>no part of a saved run has such a name</source>
        <translation>保存的运行中没有这种名称的部分</translation>
    </message>
    <message>
        <source>no file has such a name</source>
        <translation>没有文件有这样的名称</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>can't be read: {why}</source>
        <translation>无法读取：{why}</translation>
    </message>
    <message>
        <source>is not UTF-8 text (byte {byte})</source>
        <translation>不是 UTF-8 文本（字节 {byte}）</translation>
    </message>
    <message>
        <source>can't be written: {why}</source>
        <translation>无法写入：{why}</translation>
    </message>
    <message>
        <source>holds no array of numbers as a saved run has them</source>
        <translation>不含保存的运行所用的数组</translation>
    </message>
    <message>
        <source>is no ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>is damaged, its parts can't be read; take a copy of it, if there is one</source>
        <translation>已损坏，无法读取其各部分；如有副本请用副本</translation>
    </message>
    <message>
        <source>is packed or locked; the parts of a saved run stand there as they are</source>
        <translation>已压缩或加锁；保存的运行各部分应原样存放</translation>
    </message>
    <message>
        <source>stands there twice</source>
        <translation>出现了两次</translation>
    </message>
    <message>
        <source>its parts are together larger than itself; that is no saved run</source>
        <translation>其各部分之和大于文件本身；这不是保存的运行</translation>
    </message>
    <message>
        <source>can't be drawn: the picture is too large</source>
        <translation>无法绘制：图片太大</translation>
    </message>
    <message>
        <source>announces more than 4 GB; that is no saved run</source>
        <translation>声明超过 4 GB；这不是保存的运行</translation>
    </message>
    <message>
        <source>is no saved run, or only the beginning of one: its end is missing</source>
        <translation>不是保存的运行，或只有其开头：缺少结尾</translation>
    </message>
    <message>
        <source>is larger than {most} MB; that is no saved run</source>
        <translation>大于 {most} MB；这不是保存的运行</translation>
    </message>
    <message>
        <source>would be larger than {most} MB; save the scenario alone</source>
        <translation>将大于 {most} MB；请只保存案例</translation>
    </message>
    <message>
        <source>announces {parts:,} parts; a saved run has at most {most}</source>
        <translation>声明有 {parts:,} 个部分；保存的运行最多有 {most} 个</translation>
    </message>
    <message>
        <source>the link leads round in a circle</source>
        <translation>链接形成循环</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>it holds half a character (a lone surrogate)</source>
        <translation>含有半个字符（孤立的代理码元）</translation>
    </message>
    <message>
        <source> (did you mean "{word}"?)</source>
        <translation>（是否指“{word}”？）</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} 和 {second}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}、{second}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} 或 {second}</translation>
    </message>
    <message>
        <source>{count} bias</source>
        <translation>{count} 个偏置</translation>
    </message>
    <message>
        <source>{count} biases</source>
        <translation>{count} 个偏置</translation>
    </message>
    <message>
        <source>{count} class</source>
        <translation>{count} 个类别</translation>
    </message>
    <message>
        <source>{count} classes</source>
        <translation>{count} 个类别</translation>
    </message>
    <message>
        <source>{count} column</source>
        <translation>{count} 列</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count} 列</translation>
    </message>
    <message>
        <source>{count} gradient</source>
        <translation>{count} 个梯度</translation>
    </message>
    <message>
        <source>{count} gradients</source>
        <translation>{count} 个梯度</translation>
    </message>
    <message>
        <source>{count} input</source>
        <translation>{count} 个输入</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation>{count} 个输入</translation>
    </message>
    <message>
        <source>{count} layer</source>
        <translation>{count} 层</translation>
    </message>
    <message>
        <source>{count} layers</source>
        <translation>{count} 层</translation>
    </message>
    <message>
        <source>{count} learner</source>
        <translation>{count} 名学生</translation>
    </message>
    <message>
        <source>{count} learners</source>
        <translation>{count} 名学生</translation>
    </message>
    <message>
        <source>{count} name</source>
        <translation>{count} 个名称</translation>
    </message>
    <message>
        <source>{count} names</source>
        <translation>{count} 个名称</translation>
    </message>
    <message>
        <source>{count} neuron</source>
        <translation>{count} 个神经元</translation>
    </message>
    <message>
        <source>{count} neurons</source>
        <translation>{count} 个神经元</translation>
    </message>
    <message>
        <source>{count} output</source>
        <translation>{count} 个输出</translation>
    </message>
    <message>
        <source>{count} outputs</source>
        <translation>{count} 个输出</translation>
    </message>
    <message>
        <source>{count} picture</source>
        <translation>{count} 张图片</translation>
    </message>
    <message>
        <source>{count:,} pictures</source>
        <translation>{count:,} 张图片</translation>
    </message>
    <message>
        <source>{count} point</source>
        <translation>{count} 分</translation>
    </message>
    <message>
        <source>{count} points</source>
        <translation>{count} 分</translation>
    </message>
    <message>
        <source>{count} question</source>
        <translation>{count} 道题</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} 道题</translation>
    </message>
    <message>
        <source>{count} row</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{count} sample</source>
        <translation>{count} 个样本</translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation>{count} 个样本</translation>
    </message>
    <message>
        <source>{count} scale</source>
        <translation>{count} 个缩放</translation>
    </message>
    <message>
        <source>{count} scales</source>
        <translation>{count} 个缩放</translation>
    </message>
    <message>
        <source>{count} script</source>
        <translation>{count} 个脚本</translation>
    </message>
    <message>
        <source>{count} scripts</source>
        <translation>{count} 个脚本</translation>
    </message>
    <message>
        <source>{count} step</source>
        <translation>{count} 个环节</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} 个环节</translation>
    </message>
    <message>
        <source>{count} value</source>
        <translation>{count} 个值</translation>
    </message>
    <message>
        <source>{count} values</source>
        <translation>{count} 个值</translation>
    </message>
    <message>
        <source>{name}, {next}</source>
        <translation>{name}、{next}</translation>
    </message>
    <message>
        <source>{phrase}, {next}</source>
        <translation>{phrase}，{next}</translation>
    </message>
    <message>
        <source>{clause}; {next}</source>
        <translation>{clause}；{next}</translation>
    </message>
</context>
</TS>
