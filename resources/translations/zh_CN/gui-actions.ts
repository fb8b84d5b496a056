<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Help</name>
    <message>
        <source>Where the keyboard is</source>
        <translation>键盘焦点所在处</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Go to the next control; the diagram can then be walked</source>
        <translation>转到下一个控件；随后可用键盘浏览网络图</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>In the list of scenarios, also after a click: from one to the next; Enter opens it</source>
        <translation>在案例列表中（点击后也可以）：逐个移动；按回车打开</translation>
    </message>
    <message>
        <source>Ctrl+Tab</source>
        <translation>Ctrl+Tab</translation>
    </message>
    <message>
        <source>In the column on the left: the next of scenarios, notes and article</source>
        <translation>在左栏中：切换案例、说明和原文</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>退格</translation>
    </message>
    <message>
        <source>In the text that is read, after a click on a number: back to the previous iteration</source>
        <translation>在阅读的文字中，点击数字之后：回到之前的迭代</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>In the diagram, reached by W or Tab: move from neuron to weight to neuron</source>
        <translation>在网络图中（按 W 或 Tab 进入）：从神经元到权重再到神经元</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>In the diagram, while it is walked: the first and the last of a column</source>
        <translation>在网络图中用键盘浏览时：一列的第一个和最后一个</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>In the diagram: pin what you are on; on a card: open a line, or close it</source>
        <translation>在网络图中：固定当前位置；在卡片上：展开或收起一行</translation>
    </message>
    <message>
        <source>Arrow keys, .</source>
        <translation>方向键，.</translation>
    </message>
    <message>
        <source>In Matrices: go from entry to entry; work out the one you are on, product by product</source>
        <translation>在矩阵中：逐个元素移动；逐项算出当前元素</translation>
    </message>
    <message>
        <source>→ ←</source>
        <translation>→ ←</translation>
    </message>
    <message>
        <source>In the projector: to the next phase, and back; beside its plots to the next iteration</source>
        <translation>在投影模式中：下一阶段和上一阶段；在曲线旁为下一次迭代</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>In the projector: play the phases, or pause; beside its plots train on, or pause</source>
        <translation>在投影模式中：播放各阶段，或暂停；在曲线旁为继续训练或暂停</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>In the projector: black, and back again</source>
        <translation>在投影模式中：黑屏，再按恢复</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>In the presenter view: begin, or halt, the time that the class has to work in</source>
        <translation>在演讲者视图中：开始或停止留给全班的时间</translation>
    </message>
    <message>
        <source>1 2 3</source>
        <translation>1 2 3</translation>
    </message>
    <message>
        <source>In the presenter view: one vote more; so does the letter on its button, and with Shift one less</source>
        <translation>在演讲者视图中：加一票；按钮上的字母键也可以，加 Shift 则减一票</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>In the projector: show the keys that are pressed</source>
        <translation>在投影模式中：显示按下的键</translation>
    </message>
</context>
</TS>
