<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Backstep</source>
        <translation>关于 Backstep</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>Licence: {name}</source>
        <translation>许可证：{name}</translation>
    </message>
    <message>
        <source>Backpropagation that can be watched, stepped, rewound and questioned, one derivative at a time. Everything on the screen is computed from the recorded iteration that you look at.</source>
        <translation>可以观看、单步、倒退和追问的反向传播，一次一个导数。屏幕上的一切都由所看的那次已记录的迭代算出。</translation>
    </message>
    <message>
        <source>Version {version}, licence {licence}</source>
        <translation>版本 {version}，许可证 {licence}</translation>
    </message>
    <message>
        <source>Faults of the program are written to {log}.</source>
        <translation>程序故障写入 {log}。</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>所用的库</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>The branch at iteration {states} can't be kept: this begins the run anew.</source>
        <translation>迭代 {states} 次后的分支无法保留：此操作使运行重新开始。</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>不保留，继续</translation>
    </message>
    <message>
        <source>The branches at iterations {states} can't be kept: this begins the run anew.</source>
        <translation>迭代 {states} 次后的各个分支无法保留：此操作使运行重新开始。</translation>
    </message>
    <message>
        <source>Go on without them</source>
        <translation>都不保留，继续</translation>
    </message>
    <message>
        <source>Undo brings the run back as it is.</source>
        <translation>撤消可以使运行恢复原样。</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分支</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message>
        <source>Make a network of {parameters} parameters?</source>
        <translation>是否创建有 {parameters} 个参数的网络？</translation>
    </message>
    <message>
        <source>It takes about {memory} of memory and some time; each step will take longer, too.</source>
        <translation>它约需 {memory} 内存和一些时间；每一步也会变慢。</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>A large network</source>
        <translation>大型网络</translation>
    </message>
    <message>
        <source>Changing the network …</source>
        <translation>正在修改网络…</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>{line}
Further faults since then: {count}. The log has them all.</source>
        <translation>{line}
此后又发生的故障：{count} 次。全部写在日志中。</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What you have open is still here.</source>
        <translation>程序出现故障。打开的内容都还在。</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
</TS>
