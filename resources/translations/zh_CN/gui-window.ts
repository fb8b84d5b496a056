<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Announcer</name>
    <message>
        <source>Iteration {state}</source>
        <translation>迭代 {state} 次后</translation>
    </message>
    <message>
        <source>Iteration {state}, error {error}</source>
        <translation>迭代 {state} 次后，误差 {error}</translation>
    </message>
    <message>
        <source>Training. {text}</source>
        <translation>训练中。{text}</translation>
    </message>
    <message>
        <source>Stopped: {what}</source>
        <translation>已停止：{what}</translation>
    </message>
</context>
<context>
    <name>DrawingFrame</name>
    <message>
        <source>Lesson</source>
        <translation>课</translation>
    </message>
</context>
<context>
    <name>Dressing</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message>
        <source>Only the first of the files was opened.</source>
        <translation>只打开了其中第一个文件。</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Undo the last change; training is rewound instead</source>
        <translation>撤消上一次修改；训练则是倒退</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo the last undone change</source>
        <translation>重做上一次撤消的修改</translation>
    </message>
    <message>
        <source>Take back what was noted last</source>
        <translation>撤回最后记下的内容</translation>
    </message>
    <message>
        <source>Undo {change}</source>
        <translation>撤消：{change}</translation>
    </message>
    <message>
        <source>Redo {change}</source>
        <translation>重做：{change}</translation>
    </message>
</context>
<context>
    <name>EditingFrame</name>
    <message>
        <source>This lesson is built in: what you change is saved as a copy.</source>
        <translation>这是内置课件：修改后保存为副本。</translation>
    </message>
    <message>
        <source>Edit a lesson</source>
        <translation>编辑课件</translation>
    </message>
    <message>
        <source>Lessons (*.toml);;All files (*)</source>
        <translation>课件 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>A lesson of mine</source>
        <translation>我的课件</translation>
    </message>
    <message>
        <source># First step</source>
        <translation># 第一个环节</translation>
    </message>
    <message>
        <source># New step</source>
        <translation># 新环节</translation>
    </message>
</context>
<context>
    <name>EndedBar</name>
    <message>
        <source>Show that iteration</source>
        <translation>显示那次迭代</translation>
    </message>
    <message>
        <source>Go to the last iteration of this run</source>
        <translation>转到这次运行的最后一次迭代</translation>
    </message>
    <message>
        <source>the update that leads on from it would make {name} {value}</source>
        <translation>由此继续的更新会使 {name} 变为 {value}</translation>
    </message>
    <message>
        <source>{name} is {value} there, the first quantity to become infinite or NaN</source>
        <translation>其中 {name} = {value}，是最先溢出的量</translation>
    </message>
    <message>
        <source>Training stopped at iteration {state}: {what}. All earlier iterations are still here.</source>
        <translation>训练在迭代 {state} 次后停止：{what}。此前的全部迭代都还在。</translation>
    </message>
    <message>
        <source>A learning rate smaller than {rate} takes smaller steps.</source>
        <translation>学习率小于 {rate} 时每步更小。</translation>
    </message>
    <message>
        <source>The sums are too large: {name} is {value}.</source>
        <translation>加权和过大：{name} = {value}。</translation>
    </message>
    <message>
        <source>Scale the inputs, or begin with smaller weights.</source>
        <translation>请缩放输入，或从更小的权重开始。</translation>
    </message>
    <message>
        <source>{name} is {value}, and for such a target this loss has no least value.</source>
        <translation>{name} = {value}，对这样的目标值，这个损失函数没有最小值。</translation>
    </message>
    <message>
        <source>Scale the targets, or take a squared error.</source>
        <translation>请缩放目标值，或改用平方误差。</translation>
    </message>
    <message>
        <source>{name} is {value}, where this loss has no logarithm.</source>
        <translation>{name} = {value}，此处损失函数中的对数无定义。</translation>
    </message>
    <message>
        <source>It is for outputs between 0 and 1, those of a sigmoid or a softmax.</source>
        <translation>它用于 0 与 1 之间的输出，即 Sigmoid 函数或 Softmax 的输出。</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>Command palette…</source>
        <translation>命令面板…</translation>
    </message>
    <message>
        <source>Find an action, a weight, a scenario, a lesson or a term by its name, or go to an iteration</source>
        <translation>按名称查找操作、权重、案例、课或术语，或转到某次迭代</translation>
    </message>
    <message>
        <source>Help on this</source>
        <translation>此处的帮助</translation>
    </message>
    <message>
        <source>What is under the pointer, or has the keyboard: what it does, and the words for it</source>
        <translation>指针所指或键盘焦点所在之处：它的作用，以及相关术语</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>All keys, grouped, to be searched</source>
        <translation>全部按键，分组列出，可以搜索</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>All terms of the window, and what they mean</source>
        <translation>窗口中的全部术语及其含义</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>A page for each view, with pictures; the one of the view that is shown</source>
        <translation>每个视图一页并配图片；打开当前视图的一页</translation>
    </message>
    <message>
        <source>About Backstep</source>
        <translation>关于 Backstep</translation>
    </message>
    <message>
        <source>Version, licence and what it is built on, to be copied</source>
        <translation>版本、许可证和所用的库，可以复制</translation>
    </message>
</context>
<context>
    <name>LeftOffFrame</name>
    <message>
        <source>The lesson isn't there any more: {path}</source>
        <translation>课件已不存在：{path}</translation>
    </message>
</context>
<context>
    <name>LessonFrame</name>
    <message>
        <source>Lesson</source>
        <translation>课</translation>
    </message>
    <message>
        <source>views open again in step {step}</source>
        <translation>视图在环节 {step} 重新开放</translation>
    </message>
    <message>
        <source>What is asked, and all that follows from it, stays hidden until you answer.</source>
        <translation>所问的量以及由它得出的一切，在你回答之前都不显示。</translation>
    </message>
</context>
<context>
    <name>LessonOpening</name>
    <message>
        <source>Begin “{title}” from its start?</source>
        <translation>是否从头开始“{title}”？</translation>
    </message>
    <message>
        <source>What was answered in it is forgotten.</source>
        <translation>此前的回答将被清除。</translation>
    </message>
    <message>
        <source>From its start</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>打开课件</translation>
    </message>
    <message>
        <source>Lessons (*.toml);;All files (*)</source>
        <translation>课件 (*.toml);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <source>Not while a lesson on this scenario is edited</source>
        <translation>正在编辑使用此案例的课件，不能执行</translation>
    </message>
    <message>
        <source>What is asked stays hidden until you answer</source>
        <translation>在你回答之前，所问的内容不显示</translation>
    </message>
    <message>
        <source>the lesson keeps these · F8 explores freely</source>
        <translation>上课时锁定 · 按 F8 自由探索</translation>
    </message>
    <message>
        <source>the lesson keeps these until step {step} · F8 explores freely</source>
        <translation>上课时锁定，到环节 {step} 为止 · 按 F8 自由探索</translation>
    </message>
    <message>
        <source>Not while a lesson is recorded</source>
        <translation>正在录制课件，不能执行</translation>
    </message>
    <message>
        <source>The recording stands there</source>
        <translation>录制内容列在那里</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Picture of the diagram…</source>
        <translation>网络图图片…</translation>
    </message>
    <message>
        <source>Picture of the error…</source>
        <translation>误差曲线图片…</translation>
    </message>
    <message>
        <source>Picture of the view below…</source>
        <translation>下方视图图片…</translation>
    </message>
    <message>
        <source>Picture of the card…</source>
        <translation>卡片图片…</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Not while you practise</source>
        <translation>练习时不能执行</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>课(&amp;L)</translation>
    </message>
    <message>
        <source>In the &amp;editor</source>
        <translation>编辑器中(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Mistakes</source>
        <translation>错误示例(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>练习(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Edges show</source>
        <translation>连线显示(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>标注(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Notation</source>
        <translation>记号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>尚无</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Training is being compiled: that takes some seconds, once. It goes on by itself.</source>
        <translation>训练正在编译：只需一次，要几秒钟，完成后自动继续。</translation>
    </message>
    <message>
        <source>This scenario can't be opened</source>
        <translation>无法打开此案例</translation>
    </message>
    <message>
        <source>These weights can't be taken</source>
        <translation>这些权重不能采用</translation>
    </message>
    <message>
        <source>It can't be saved</source>
        <translation>无法保存</translation>
    </message>
    <message>
        <source>That can't be done</source>
        <translation>无法执行</translation>
    </message>
    <message>
        <source>The recovery copy can't be read</source>
        <translation>无法读取恢复副本</translation>
    </message>
    <message>
        <source>No recovery copy of what is not saved can be written: {why}</source>
        <translation>无法为未保存的内容写入恢复副本：{why}</translation>
    </message>
    <message>
        <source>A fault of the program stopped training; what was recorded is still here: {fault}</source>
        <translation>程序故障使训练停止；已记录的内容都还在：{fault}</translation>
    </message>
    <message>
        <source>numba can't be used here, so training is slower: {fault}</source>
        <translation>此处无法使用 numba，因此训练较慢：{fault}</translation>
    </message>
    <message>
        <source>Formulas can't be typeset here, and are shown as text: {fault}</source>
        <translation>此处无法排版公式，改用文本显示：{fault}</translation>
    </message>
    <message>
        <source>This can't be changed: {fault}.</source>
        <translation>无法修改：{fault}。</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已保存为 {path}</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>已写入 {path}</translation>
    </message>
    <message>
        <source>Weights exported</source>
        <translation>权重已导出</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The scenario in it can be read. Open it without its run?</source>
        <translation>其中的案例可以读取。是否不带运行记录打开？</translation>
    </message>
    <message>
        <source>This run can't be opened</source>
        <translation>无法打开此运行记录</translation>
    </message>
    <message>
        <source>Open a scenario or a table</source>
        <translation>打开案例或表格</translation>
    </message>
    <message>
        <source>Scenarios and tables ({endings});;All files (*)</source>
        <translation>案例和表格 ({endings});;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>OpeningActions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a scenario file</source>
        <translation>打开案例文件</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Create a new network</source>
        <translation>新建网络</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
</context>
<context>
    <name>PageTable</name>
    <message>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>The outputs of the network over the iterations, and their targets</source>
        <translation>网络的输出随迭代的变化，以及目标值</translation>
    </message>
    <message>
        <source>Decision boundary</source>
        <translation>决策边界</translation>
    </message>
    <message>
        <source>The output of the network for every pair of inputs</source>
        <translation>网络对每一对输入的输出</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>The output of the network over its one input, and the samples</source>
        <translation>网络对唯一输入的输出，以及样本</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>What each class was taken for, and which samples were answered wrongly (C)</source>
        <translation>各类别被认作什么，哪些样本答错了（C）</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>各层</translation>
    </message>
    <message>
        <source>Saturated neurons, and how large each layer's gradients are</source>
        <translation>饱和的神经元，以及各层梯度的大小</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>All weights of a layer, and any one by its name</source>
        <translation>一层的全部权重，可按名称查找任意一个</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>The iteration as matrices: products, deltas and gradients, made entry by entry</source>
        <translation>以矩阵表示一次迭代：乘积、误差项和梯度，逐个元素得出</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>The algorithm in NumPy, in the article's names, with the numbers of each line</source>
        <translation>用 NumPy 写的算法，采用原文中的名称，每行附有数值</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>梯度检验</translation>
    </message>
    <message>
        <source>Every gradient against central differences (K)</source>
        <translation>用中心差分检验每一个梯度（K）</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>The error as a function of the pinned weight alone</source>
        <translation>误差随固定的那一个权重的变化</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设分析</translation>
    </message>
    <message>
        <source>Drag the learning rate, a weight, an input or a target: the whole run is trained anew</source>
        <translation>拖动学习率、权重、输入或目标值：整个运行重新训练</translation>
    </message>
    <message>
        <source>Kept runs</source>
        <translation>保留的运行</translation>
    </message>
    <message>
        <source>Runs that are kept: named, drawn, swept, raced and compared</source>
        <translation>保留的运行：命名、绘制、扫描、竞赛和比较</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Its outputs for inputs of your own, and the inputs that a desired output needs</source>
        <translation>你给出的输入所对应的输出，以及期望输出所需的输入</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Layers, neurons and activations, and how they are trained</source>
        <translation>层、神经元、激活函数，以及训练方式</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>All samples, as pictures or in a table: edit, paste, import</source>
        <translation>全部样本，以图片或表格显示：编辑、粘贴、导入</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Built-in data sets, and samples held out</source>
        <translation>内置数据集和留出样本</translation>
    </message>
</context>
<context>
    <name>PaletteElements</name>
    <message>
        <source>Go to iteration {state}</source>
        <translation>转到迭代 {state}</translation>
    </message>
    <message>
        <source>Train as far, where it is not recorded</source>
        <translation>未记录时先训练到那里</translation>
    </message>
    <message>
        <source>{view} of the error along {name}</source>
        <translation>误差沿 {name} 的{view}</translation>
    </message>
    <message>
        <source>Pin it, and open the view {view}</source>
        <translation>将其固定，并打开视图“{view}”</translation>
    </message>
    <message>
        <source>weight from {source} to {target}</source>
        <translation>从 {source} 到 {target} 的权重</translation>
    </message>
    <message>
        <source>bias of {target}</source>
        <translation>{target} 的偏置</translation>
    </message>
    <message>
        <source>neuron of layer {layer}</source>
        <translation>第 {layer} 层的神经元</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
</context>
<context>
    <name>PaletteFrame</name>
    <message>
        <source>not possible as things are now</source>
        <translation>目前无法执行</translation>
    </message>
    <message>
        <source>View: {title}</source>
        <translation>视图：{title}</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>文件已不存在</translation>
    </message>
    <message>
        <source>lesson homework</source>
        <translation>课件 课堂 作业</translation>
    </message>
    <message>
        <source>Help: {name}</source>
        <translation>帮助：{name}</translation>
    </message>
</context>
<context>
    <name>PaletteNames</name>
    <message>
        <source>{kind}: pin the card that has it</source>
        <translation>{kind}：固定含有它的卡片</translation>
    </message>
    <message>
        <source>the matrix, in the view Matrices</source>
        <translation>矩阵，在“矩阵”视图中</translation>
    </message>
    <message>
        <source>line {number} of the listing: {line}</source>
        <translation>代码第 {number} 行：{line}</translation>
    </message>
</context>
<context>
    <name>PartMenus</name>
    <message>
        <source>Show all samples</source>
        <translation>显示全部样本</translation>
    </message>
    <message>
        <source>Show all weights</source>
        <translation>显示全部权重</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Show all iterations</source>
        <translation>显示全部迭代</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Save a picture…</source>
        <translation>保存图片…</translation>
    </message>
</context>
<context>
    <name>PracticeActions</name>
    <message>
        <source>The folder with what was handed in</source>
        <translation>存放所交作业的文件夹</translation>
    </message>
</context>
<context>
    <name>RecordingFrame</name>
    <message>
        <source>Record a lesson</source>
        <translation>录制课件</translation>
    </message>
    <message>
        <source>Leave the lesson that runs, and record one?</source>
        <translation>是否离开正在进行的课并开始录制？</translation>
    </message>
    <message>
        <source>It goes on where it was.</source>
        <translation>以后可以从中断处继续。</translation>
    </message>
    <message>
        <source>Leave it and record</source>
        <translation>离开并录制</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>This run has branches, and a lesson begins with a run that has none.</source>
        <translation>这次运行有分支，而课件只能从没有分支的运行开始。</translation>
    </message>
    <message>
        <source>It can begin anew from its start. Undo brings the branches back.</source>
        <translation>可以从头重新开始。撤消可以恢复分支。</translation>
    </message>
    <message>
        <source>Begin anew and record</source>
        <translation>重新开始并录制</translation>
    </message>
    <message>
        <source>The iteration that this step shows is still being trained</source>
        <translation>这个环节要显示的迭代仍在训练中</translation>
    </message>
    <message>
        <source>A lesson has at most {most} steps</source>
        <translation>一份课件最多有 {most} 个环节</translation>
    </message>
    <message>
        <source>begin without branches</source>
        <translation>不带分支开始</translation>
    </message>
    <message>
        <source>Discard what was recorded?</source>
        <translation>是否丢弃录制的内容？</translation>
    </message>
    <message>
        <source>What was noted is lost.</source>
        <translation>记下的内容将丢失。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>继续录制</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Save the lesson that is recorded?</source>
        <translation>是否保存录制的课件？</translation>
    </message>
    <message>
        <source>If you don't, what was noted is lost.</source>
        <translation>如不保存，记下的内容将丢失。</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Put what was recorded into the lesson?</source>
        <translation>是否把录制的内容放入课件？</translation>
    </message>
    <message>
        <source>If you don't, what was noted is lost; the lesson stays as it was.</source>
        <translation>如不放入，记下的内容将丢失，课件保持原样。</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>放入</translation>
    </message>
    <message>
        <source>Lessons (*.toml);;All files (*)</source>
        <translation>课件 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>保存课件</translation>
    </message>
</context>
<context>
    <name>SamplePicker</name>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>of {samples}</source>
        <translation>共 {samples}</translation>
    </message>
    <message>
        <source>The sample whose numbers are on the screen (PgUp and PgDown for the next)</source>
        <translation>屏幕上各数所属的样本（PgUp、PgDown 切换）</translation>
    </message>
    <message>
        <source>Its class: {name}</source>
        <translation>它的类别：{name}</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>手写</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>All iterations</source>
        <translation>全部迭代</translation>
    </message>
    <message>
        <source>Iteration {state} of {recorded} recorded</source>
        <translation>迭代 {state}，已记录 {recorded}</translation>
    </message>
    <message>
        <source>Every iteration is stored.</source>
        <translation>每次迭代都已保存。</translation>
    </message>
    <message>
        <source>To save memory one in {stride} iterations is stored. The others are recomputed, bit for bit the same, from the nearest stored one; this takes at most {cost} ms.</source>
        <translation>为节省内存，每 {stride} 次迭代只保存一次。其余的从最近保存的一次重新计算，结果逐位相同，最多需要 {cost} 毫秒。</translation>
    </message>
    <message>
        <source>Drag to go to any recorded iteration.</source>
        <translation>拖动可转到任意一次已记录的迭代。</translation>
    </message>
</context>
<context>
    <name>TrainingActions</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Discard the recorded run and restart from the same initial weights</source>
        <translation>丢弃运行记录，从相同的初始权重重新开始</translation>
    </message>
    <message>
        <source>Go to start</source>
        <translation>回到初始</translation>
    </message>
    <message>
        <source>Show iteration 0; all stays recorded</source>
        <translation>显示迭代 0；记录全部保留</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Back by one iteration</source>
        <translation>后退一次迭代</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>On by one iteration</source>
        <translation>前进一次迭代</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Show the latest recorded iteration</source>
        <translation>显示最新记录的迭代</translation>
    </message>
    <message>
        <source>Go to iteration…</source>
        <translation>转到指定迭代…</translation>
    </message>
    <message>
        <source>Type the iteration to go to</source>
        <translation>输入要转到的迭代</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Start or pause training</source>
        <translation>开始或暂停训练</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Run faster</source>
        <translation>运行得更快</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减慢</translation>
    </message>
    <message>
        <source>Run slower</source>
        <translation>运行得更慢</translation>
    </message>
    <message>
        <source>Next sample</source>
        <translation>下一个样本</translation>
    </message>
    <message>
        <source>Show the numbers of the next sample</source>
        <translation>显示下一个样本的数</translation>
    </message>
    <message>
        <source>Previous sample</source>
        <translation>上一个样本</translation>
    </message>
    <message>
        <source>Show the numbers of the previous sample</source>
        <translation>显示上一个样本的数</translation>
    </message>
    <message>
        <source>Follow the batches</source>
        <translation>跟随批量</translation>
    </message>
    <message>
        <source>Show the first sample of each iteration's batch</source>
        <translation>显示每次迭代的批量中第一个样本</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Where Run stops</source>
        <translation>运行在何处停止</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>What the edges show</source>
        <translation>连线上显示什么</translation>
    </message>
    <message>
        <source>What the edges show: weight (1), gradient (2), last update (3)</source>
        <translation>连线上显示什么：权重（1）、梯度（2）、上次更新（3）</translation>
    </message>
    <message>
        <source>Edges show</source>
        <translation>连线显示</translation>
    </message>
    <message>
        <source>How fast Run goes on: {speed} ([ slower, ] faster)</source>
        <translation>运行的速度：{speed}（按 [ 减慢，按 ] 加快）</translation>
    </message>
    <message>
        <source>The first run begins slowly: {speed}. It grows to full speed, unless you set a speed here</source>
        <translation>首次运行从慢开始：{speed}，逐渐加到全速；也可以在这里设定速度</translation>
    </message>
    <message>
        <source>at full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>{speed} iterations/s</source>
        <translation>{speed} 次迭代/秒</translation>
    </message>
    <message>
        <source>of {goal}</source>
        <translation>共 {goal}</translation>
    </message>
    <message>
        <source>The iteration on the screen; Run stops at {goal}. Type another and press Enter to go there (Ctrl+G)</source>
        <translation>屏幕上的迭代；运行到 {goal} 停止。输入其他迭代并按回车可转到那里（Ctrl+G）</translation>
    </message>
</context>
<context>
    <name>ViewTabs</name>
    <message>
        <source>Previous views</source>
        <translation>前面的视图</translation>
    </message>
    <message>
        <source>Next views</source>
        <translation>后面的视图</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>更多视图</translation>
    </message>
    <message>
        <source>The views whose tabs have no room here</source>
        <translation>标签放不下的视图</translation>
    </message>
    <message>
        <source>{count} more ▾</source>
        <translation>还有 {count} 个 ▾</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Unpin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Leave the phases, or empty the inspector</source>
        <translation>退出阶段模式，或清空详情</translation>
    </message>
    <message>
        <source>Enlarge lower pane</source>
        <translation>放大下方视图</translation>
    </message>
    <message>
        <source>Give the views below more room, or less again</source>
        <translation>给下方视图更多空间，或恢复原样</translation>
    </message>
    <message>
        <source>Scenarios and notes beside</source>
        <translation>案例与说明栏</translation>
    </message>
    <message>
        <source>Show scenarios, notes and article, or fold them away</source>
        <translation>显示或折叠案例、说明和原文</translation>
    </message>
    <message>
        <source>Inspector beside</source>
        <translation>详情栏</translation>
    </message>
    <message>
        <source>Show the inspector, or fold it away</source>
        <translation>显示或折叠详情</translation>
    </message>
    <message>
        <source>Error and views below</source>
        <translation>误差与下方视图</translation>
    </message>
    <message>
        <source>Show the error and the views below, or fold them away</source>
        <translation>显示或折叠误差曲线和下方视图</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Show the tool bar, or fold it away</source>
        <translation>显示或折叠工具栏</translation>
    </message>
    <message>
        <source>Listing beside the diagram</source>
        <translation>网络图旁显示代码</translation>
    </message>
    <message>
        <source>Show the algorithm as a listing in NumPy beside the diagram, or the view that was there before</source>
        <translation>在网络图旁显示用 NumPy 写的算法，或之前的视图</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>What has no room in the bar</source>
        <translation>工具栏里放不下的内容</translation>
    </message>
    <message>
        <source>Menu here</source>
        <translation>此处的菜单</translation>
    </message>
    <message>
        <source>Open the menu of what has the keyboard</source>
        <translation>打开键盘焦点所在处的菜单</translation>
    </message>
</context>
<context>
    <name>WindowNames</name>
    <message>
        <source>Scenarios</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
</context>
</TS>
