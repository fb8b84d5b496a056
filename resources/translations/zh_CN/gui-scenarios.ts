<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ScenarioPanel</name>
    <message>
        <source>Filter…</source>
        <translation>筛选…</translation>
    </message>
    <message>
        <source>Filter the scenarios</source>
        <translation>筛选案例</translation>
    </message>
    <message>
        <source>Show the scenarios that have all of these words; ↓ goes to the list</source>
        <translation>显示含有全部这些词的案例；按 ↓ 转到列表</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Open a scenario file (Ctrl+O)</source>
        <translation>打开案例文件（Ctrl+O）</translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation>打开案例文件</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Nothing matches “{words}”</source>
        <translation>没有与“{words}”相符的案例</translation>
    </message>
    <message>
        <source>not found: {path}</source>
        <translation>找不到：{path}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy the file's path</source>
        <translation>复制文件路径</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>清空列表</translation>
    </message>
</context>
<context>
    <name>SetupFacts</name>
    <message>
        <source>Training</source>
        <translation>训练设置</translation>
    </message>
    <message>
        <source>Show or hide how the network is trained</source>
        <translation>显示或隐藏网络的训练方式</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change how the network is trained, in the view Network</source>
        <translation>在“网络”视图中更改网络的训练方式</translation>
    </message>
    <message>
        <source>Change how the network is trained</source>
        <translation>更改网络的训练方式</translation>
    </message>
    <message>
        <source>On purpose: {rule}</source>
        <translation>有意保留的错误：{rule}</translation>
    </message>
    <message>
        <source>drawn, seed {seed}</source>
        <translation>随机抽取，种子 {seed}</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失函数</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>更新规则</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>初始值</translation>
    </message>
    <message>
        <source>given</source>
        <translation>给定</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>{batch} of {samples}</source>
        <translation>{samples} 个中的 {batch} 个</translation>
    </message>
    <message>
        <source>{batch}, shuffled</source>
        <translation>{batch}，每轮打乱</translation>
    </message>
    <message>
        <source>{batch}, summed</source>
        <translation>{batch}，求和</translation>
    </message>
</context>
</TS>
