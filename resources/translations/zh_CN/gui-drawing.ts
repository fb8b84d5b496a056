<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ClassButtons</name>
    <message>
        <source>It is {name}: the error is counted from that</source>
        <translation>它是 {name}：误差据此计算</translation>
    </message>
    <message>
        <source>class {name}</source>
        <translation>类别 {name}</translation>
    </message>
</context>
<context>
    <name>DrawingActions</name>
    <message>
        <source>Draw a digit</source>
        <translation>写一个数字</translation>
    </message>
    <message>
        <source>Draw by mouse, pen or keyboard what the network then reads; or close the pad</source>
        <translation>用鼠标、手写笔或键盘书写，由网络识别；或关闭手写板</translation>
    </message>
</context>
<context>
    <name>DrawingCanvas</name>
    <message>
        <source>row {row}, column {column}</source>
        <translation>第 {row} 行第 {column} 列</translation>
    </message>
    <message>
        <source>row {row}, column {column}: ink</source>
        <translation>第 {row} 行第 {column} 列：有墨迹</translation>
    </message>
    <message>
        <source>Stroke {number} ended</source>
        <translation>第 {number} 笔结束</translation>
    </message>
    <message>
        <source>Stroke {number} begun</source>
        <translation>第 {number} 笔开始</translation>
    </message>
</context>
<context>
    <name>DrawingPad</name>
    <message>
        <source>Draw a digit</source>
        <translation>写一个数字</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the pad, and show the sample that was there before (D)</source>
        <translation>关闭手写板，并显示之前的样本（D）</translation>
    </message>
    <message>
        <source>Drawing pad</source>
        <translation>手写板</translation>
    </message>
    <message>
        <source>Draw here with the mouse or a pen. By keyboard: arrows move, Space draws.</source>
        <translation>用鼠标或手写笔在此书写。键盘：方向键移动，空格键落笔。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take back the last stroke (Ctrl+Z while the pad has the keyboard)</source>
        <translation>撤消最后一笔（手写板有键盘焦点时按 Ctrl+Z）</translation>
    </message>
    <message>
        <source>Take all strokes away; Undo brings them back</source>
        <translation>清除全部笔画；撤消可恢复</translation>
    </message>
    <message>
        <source>How thick the pen is</source>
        <translation>笔的粗细</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>细</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>thick</source>
        <translation>粗</translation>
    </message>
    <message>
        <source>Train it</source>
        <translation>训练它</translation>
    </message>
    <message>
        <source>Run all its iterations, as fast as it goes</source>
        <translation>以最快速度完成全部迭代</translation>
    </message>
    <message>
        <source>Show the drawing</source>
        <translation>显示手写内容</translation>
    </message>
    <message>
        <source>Add the drawing to the samples that are trained on; Undo takes it out again</source>
        <translation>把手写内容加入训练样本；撤消可将其取出</translation>
    </message>
    <message>
        <source>keep a drawing as a sample of class {name}</source>
        <translation>把手写内容保留为类别 {name} 的样本</translation>
    </message>
    <message>
        <source>Kept as sample {number}, class {name}: trained on from now on. Edit, Undo takes it out again.</source>
        <translation>已保留为样本 {number}，类别 {name}：从现在起参与训练。“编辑”“撤消”可将其取出。</translation>
    </message>
    <message>
        <source>Nothing is drawn yet.</source>
        <translation>还没有书写。</translation>
    </message>
    <message>
        <source>Sample {number} is on the screen.</source>
        <translation>屏幕上是样本 {number}。</translation>
    </message>
    <message>
        <source>Keep as a sample</source>
        <translation>保留为样本</translation>
    </message>
    <message>
        <source>Keep as a sample of class {name}</source>
        <translation>保留为类别 {name} 的样本</translation>
    </message>
</context>
</TS>
