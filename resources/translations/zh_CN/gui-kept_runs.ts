<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AllRuns</name>
    <message>
        <source>The networks side by side</source>
        <translation>网络并列</translation>
    </message>
    <message>
        <source>No samples are held out (Data): which of them memorises can't be seen.</source>
        <translation>没有留出样本（“数据”）：看不出哪个网络只是记住了样本。</translation>
    </message>
    <message>
        <source>No planes: they need two inputs. The errors are drawn instead.</source>
        <translation>没有平面图：它需要两个输入。改为绘制误差。</translation>
    </message>
</context>
<context>
    <name>Cell</name>
    <message>
        <source>Double click to go on with this run in the main window</source>
        <translation>双击可在主窗口中用此运行继续</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>training: error {error}</source>
        <translation>训练：误差 {error}</translation>
    </message>
    <message>
        <source>training: error {error} · {share} % right</source>
        <translation>训练：误差 {error} · 正确 {share}%</translation>
    </message>
    <message>
        <source>held out: error {error}</source>
        <translation>留出：误差 {error}</translation>
    </message>
    <message>
        <source>held out: error {error} · {share} % right</source>
        <translation>留出：误差 {error} · 正确 {share}%</translation>
    </message>
    <message>
        <source>error {error}</source>
        <translation>误差 {error}</translation>
    </message>
    <message>
        <source>error {error} · {share} % right</source>
        <translation>误差 {error} · 正确 {share}%</translation>
    </message>
    <message>
        <source>infinite or NaN after iteration {state}</source>
        <translation>迭代 {state} 次后为无穷大或 NaN</translation>
    </message>
    <message>
        <source>iteration {state}</source>
        <translation>迭代 {state} 次后</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Compare runs</source>
        <translation>比较运行</translation>
    </message>
    <message>
        <source>The run on the left</source>
        <translation>左侧的运行</translation>
    </message>
    <message>
        <source>The run on the right</source>
        <translation>右侧的运行</translation>
    </message>
    <message>
        <source>Two diagrams</source>
        <translation>两幅网络图</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>所有显示的</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save table…</source>
        <translation>保存表格…</translation>
    </message>
    <message>
        <source>Below which error</source>
        <translation>低于哪个误差</translation>
    </message>
    <message>
        <source>Nothing is kept to compare with: keep this run (Ctrl+T), then change something.</source>
        <translation>没有可以比较的保留运行：请先保留此运行（Ctrl+T），再作更改。</translation>
    </message>
    <message>
        <source>iteration {state}</source>
        <translation>迭代 {state} 次后</translation>
    </message>
    <message>
        <source>They can't be shown: {fault}</source>
        <translation>无法显示：{fault}</translation>
    </message>
    <message>
        <source>First below</source>
        <translation>首次低于</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>error of training</source>
        <translation>训练的误差</translation>
    </message>
    <message>
        <source>mean loss of the samples that are trained on</source>
        <translation>训练样本的平均损失</translation>
    </message>
    <message>
        <source>of those held out</source>
        <translation>留出样本的</translation>
    </message>
</context>
<context>
    <name>ComparisonFiles</name>
    <message>
        <source>Save the comparison as a picture</source>
        <translation>把比较保存为图片</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg);;Documents (*.pdf)</source>
        <translation>图片 (*.png);;矢量图 (*.svg);;文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Made by Backstep.</source>
        <translation>由 Backstep 制作。</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save the errors of the runs</source>
        <translation>保存各运行的误差</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>保存表格</translation>
    </message>
</context>
<context>
    <name>Curves</name>
    <message>
        <source>Errors over the iterations</source>
        <translation>误差随迭代的变化</translation>
    </message>
</context>
<context>
    <name>KeptRunActions</name>
    <message>
        <source>Keep this run</source>
        <translation>保留此运行</translation>
    </message>
    <message>
        <source>Keep the open run as it is now, to compare others with it</source>
        <translation>保留打开的运行的现状，以便与其他运行比较</translation>
    </message>
    <message>
        <source>Compare runs…</source>
        <translation>比较运行…</translation>
    </message>
    <message>
        <source>Two runs as two diagrams with one playhead, what differs marked; or all that are shown</source>
        <translation>两个运行画成两幅网络图，共用一个当前位置，不同之处有标记；或比较所有显示的运行</translation>
    </message>
    <message>
        <source>Sweep…</source>
        <translation>扫描…</translation>
    </message>
    <message>
        <source>Keep several runs at once, each with another learning rate or another start of a weight</source>
        <translation>一次保留几个运行，各用不同的学习率或不同的权重初始值</translation>
    </message>
    <message>
        <source>Sweep hidden sizes…</source>
        <translation>扫描隐藏层大小…</translation>
    </message>
    <message>
        <source>Keep several runs at once, with different numbers of hidden neurons on the same data</source>
        <translation>一次保留几个运行，用相同的数据和不同数目的隐藏神经元</translation>
    </message>
    <message>
        <source>Delete all kept runs</source>
        <translation>删除全部保留的运行</translation>
    </message>
    <message>
        <source>Clear the kept runs and their curves; Undo brings them back</source>
        <translation>清除保留的运行及其曲线；撤消可以恢复</translation>
    </message>
</context>
<context>
    <name>KeptRunTable</name>
    <message>
        <source>open run</source>
        <translation>打开的运行</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>其余</translation>
    </message>
    <message>
        <source>To iteration</source>
        <translation>到迭代</translation>
    </message>
    <message>
        <source>Error there</source>
        <translation>此处误差</translation>
    </message>
    <message>
        <source>Below {goal}</source>
        <translation>低于 {goal}</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>infinite or NaN</source>
        <translation>无穷大或 NaN</translation>
    </message>
</context>
<context>
    <name>KeptRunView</name>
    <message>
        <source>The open run and the kept ones</source>
        <translation>打开的运行和保留的运行</translation>
    </message>
    <message>
        <source>Ticked: drawn. F2 renames, Del deletes, Enter goes on with it. More by a right click</source>
        <translation>勾选的画出曲线。F2 重命名，Del 删除，回车用它继续。右击有更多操作</translation>
    </message>
</context>
<context>
    <name>KeptRuns</name>
    <message>
        <source>open run</source>
        <translation>打开的运行</translation>
    </message>
</context>
<context>
    <name>KeptRunsPage</name>
    <message>
        <source>Nothing is kept yet. Keep this run (Ctrl+T), sweep several values, or change a number in What if: the run before is kept by itself.</source>
        <translation>尚未保留任何运行。可以保留此运行（Ctrl+T）、扫描多个取值，或在“假设分析”中更改数值：之前的运行会自动保留。</translation>
    </message>
    <message>
        <source>Below which error</source>
        <translation>低于哪个误差</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Keep several runs at once: show or hide what is swept</source>
        <translation>一次保留几个运行：显示或隐藏扫描内容</translation>
    </message>
    <message>
        <source>go on with {name}</source>
        <translation>用 {name} 继续</translation>
    </message>
    <message>
        <source>First below</source>
        <translation>首次低于</translation>
    </message>
    <message>
        <source>{count} of {most} runs kept: {size} MB.</source>
        <translation>已保留 {count} 个运行，最多 {most} 个：{size} MB。</translation>
    </message>
    <message>
        <source>Smallest error at the end: {error}, with {name}.</source>
        <translation>最终误差最小：{error}，{name}。</translation>
    </message>
    <message>
        <source>All end alike, with the error {error}.</source>
        <translation>最终误差都是 {error}。</translation>
    </message>
    <message>
        <source>{count} became infinite or NaN.</source>
        <translation>{count} 个变为无穷大或 NaN。</translation>
    </message>
    <message>
        <source>There is room for {room} more kept runs, and these are {count}: delete some, or sweep fewer.</source>
        <translation>还可以保留 {room} 个运行，而这里有 {count} 个：请删除一些，或减少扫描。</translation>
    </message>
    <message>
        <source>A run needs a name that can be seen: it is still called {name}.</source>
        <translation>运行需要看得见的名称：仍称为 {name}。</translation>
    </message>
    <message>
        <source>The sweep failed: {fault}.</source>
        <translation>扫描失败：{fault}。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>只显示这个</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>用它继续</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>橄榄色</translation>
    </message>
    <message>
        <source>pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>实线</translation>
    </message>
    <message>
        <source>dashed</source>
        <translation>虚线</translation>
    </message>
    <message>
        <source>dotted</source>
        <translation>点线</translation>
    </message>
    <message>
        <source>{color}, {dashes}</source>
        <translation>{color}，{dashes}</translation>
    </message>
</context>
<context>
    <name>OneSide</name>
    <message>
        <source>the same settings</source>
        <translation>设置相同</translation>
    </message>
    <message>
        <source>iteration {state}: error {error}</source>
        <translation>迭代 {state} 次后：误差 {error}</translation>
    </message>
    <message>
        <source>it was trained to {state}</source>
        <translation>训练到 {state}</translation>
    </message>
    <message>
        <source>the kept iteration nearest to {state}</source>
        <translation>离 {state} 最近的保留迭代</translation>
    </message>
</context>
<context>
    <name>SweepForm</name>
    <message>
        <source>What is swept</source>
        <translation>扫描什么</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>How many values</source>
        <translation>取值个数</translation>
    </message>
    <message>
        <source>Hidden sizes</source>
        <translation>隐藏层大小</translation>
    </message>
    <message>
        <source>To iteration</source>
        <translation>到迭代</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Train the network from its start, once with each value; each is kept as a run</source>
        <translation>从初始权重训练网络，每个取值一次；每次保留为一个运行</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>start of {name}</source>
        <translation>{name} 的初始值</translation>
    </message>
    <message>
        <source>hidden neurons</source>
        <translation>隐藏神经元数</translation>
    </message>
    <message>
        <source>Hidden sizes: the open network has no hidden layer.</source>
        <translation>隐藏层大小：打开的网络没有隐藏层。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This can't be swept: {fault}.</source>
        <translation>无法扫描：{fault}。</translation>
    </message>
    <message>
        <source>rate {value}</source>
        <translation>学习率 {value}</translation>
    </message>
    <message>
        <source>{name} from {value}</source>
        <translation>{name} 从 {value} 开始</translation>
    </message>
    <message>
        <source>sweep of {what}</source>
        <translation>扫描{what}</translation>
    </message>
    <message>
        <source>How many neurons the first hidden layer has, one network each; 0 leaves it out. Each of them starts from {drawn}.</source>
        <translation>第一个隐藏层有多少个神经元，每种一个网络；0 表示去掉该层。各网络的初始值：{drawn}。</translation>
    </message>
    <message>
        <source>in</source>
        <translation>取值</translation>
    </message>
    <message>
        <source>to iteration</source>
        <translation>到迭代</translation>
    </message>
</context>
<context>
    <name>TwoDiagrams</name>
    <message>
        <source>Neither has been trained yet: press Run in the window behind.</source>
        <translation>两者都还没有训练过：请在后面的窗口中按“运行”。</translation>
    </message>
    <message>
        <source>All weights and biases are alike here, as far as they are written.</source>
        <translation>就所写的位数而言，此处所有权重和偏置都相同。</translation>
    </message>
    <message>
        <source>≠ {count} of {all} weights and biases differ; most of all {most}</source>
        <translation>≠ {all} 个权重和偏置中有 {count} 个不同；差别最大的是 {most}</translation>
    </message>
    <message>
        <source>{count} biases are in {name} only.</source>
        <translation>{count} 个偏置只在 {name} 中有。</translation>
    </message>
    <message>
        <source>Other layers: their weights can't be compared.</source>
        <translation>层不相同：权重无法比较。</translation>
    </message>
    <message>
        <source>{name} has no counterpart in the other network.</source>
        <translation>{name} 在另一个网络中没有对应的量。</translation>
    </message>
    <message>
        <source>{name}: the two can't be compared, as their inputs differ.</source>
        <translation>{name}：两者的输入不同，无法比较。</translation>
    </message>
    <message>
        <source>{name}: {one} and {other}, difference {apart}</source>
        <translation>{name}：{one} 与 {other}，相差 {apart}</translation>
    </message>
</context>
</TS>
