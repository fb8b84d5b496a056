<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AsidePlace</name>
    <message>
        <source>It is from {when}. Discard throws it away; Cancel asks again at the next start.</source>
        <translation>副本写于 {when}。选择“丢弃”将其删除；选择“取消”则下次启动时再询问。</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare with a library</source>
        <translation>与某个库比较</translation>
    </message>
    <message>
        <source>Seconds before the script is ended</source>
        <translation>多少秒后结束脚本</translation>
    </message>
    <message>
        <source>&amp;Run the script</source>
        <translation>运行脚本(&amp;R)</translation>
    </message>
    <message>
        <source>Or paste here what the script printed</source>
        <translation>或把脚本打印的内容粘贴在此</translation>
    </message>
    <message>
        <source>What the script printed</source>
        <translation>脚本打印的内容</translation>
    </message>
    <message>
        <source>&amp;Open a file of it…</source>
        <translation>打开输出文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比较(&amp;C)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>for at most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Furthest</source>
        <translation>相差最大</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>There</source>
        <translation>那里</translation>
    </message>
    <message>
        <source>How far apart they are, state by state</source>
        <translation>逐个状态的差值</translation>
    </message>
    <message>
        <source>Running the script …</source>
        <translation>正在运行脚本…</translation>
    </message>
    <message>
        <source>Open what the script printed</source>
        <translation>打开脚本打印的内容</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>{library} draws its own start; the run here began there, too.</source>
        <translation>{library} 自行抽取初始值；这里也从那里开始。</translation>
    </message>
    <message>
        <source>The same, to {tolerance}, at each of {count} states.</source>
        <translation>{count} 个状态全部相同，精度 {tolerance}。</translation>
    </message>
    <message>
        <source>Apart from iteration {first} on, by more than {tolerance}.</source>
        <translation>从迭代 {first} 起不同，差值超过 {tolerance}。</translation>
    </message>
    <message>
        <source>Rounding alone may be why: the run here, begun {precision} aside, is as far from itself by then. Compare earlier iterations.</source>
        <translation>原因可能只是舍入：这里的训练若从相差 {precision} 处开始，到那时与自己也差这么多。请比较更早的迭代。</translation>
    </message>
    <message>
        <source>Here a number became infinite or NaN after iteration {last}.</source>
        <translation>这里在迭代 {last} 次后有数变为无穷大或 NaN。</translation>
    </message>
    <message>
        <source>The first {count} are shown.</source>
        <translation>只显示前 {count} 个。</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Scenarios (*.toml)</source>
        <translation>案例 (*.toml)</translation>
    </message>
    <message>
        <source>Scenarios with their runs (*{suffix})</source>
        <translation>带运行记录的案例 (*{suffix})</translation>
    </message>
    <message>
        <source>Opening {name} …</source>
        <translation>正在打开 {name}…</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>保存案例</translation>
    </message>
    <message>
        <source>Save the scenario with its run</source>
        <translation>连同运行记录保存案例</translation>
    </message>
    <message>
        <source>Saving {name} …</source>
        <translation>正在保存 {name}…</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program since it was opened here.</source>
        <translation>“{name}”在此打开之后已被其他程序修改。</translation>
    </message>
    <message>
        <source>What that program wrote is lost if you write over it.</source>
        <translation>如果覆盖，那个程序写入的内容将丢失。</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>另存为其他名称</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>期间已修改</translation>
    </message>
    <message>
        <source>“{name}” has branches, which a scenario alone can't hold.</source>
        <translation>“{name}”有分支，仅保存案例无法保留。</translation>
    </message>
    <message>
        <source>With its run it is saved as {file}.</source>
        <translation>连同运行记录将保存为 {file}。</translation>
    </message>
    <message>
        <source>With its run it is saved as {file}, in the place of the file there is.</source>
        <translation>连同运行记录将保存为 {file}，覆盖已有的文件。</translation>
    </message>
    <message>
        <source>Save with its run</source>
        <translation>连同运行记录保存</translation>
    </message>
    <message>
        <source>Save without them</source>
        <translation>不带分支保存</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Save the changes to “{name}”?</source>
        <translation>是否保存对“{name}”的修改？</translation>
    </message>
    <message>
        <source>If you don't, they are lost.</source>
        <translation>如不保存，修改将丢失。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>DocumentActions</name>
    <message>
        <source>Re&amp;load</source>
        <translation>重新加载(&amp;L)</translation>
    </message>
    <message>
        <source>Open the file again, as it is now, at the same iteration</source>
        <translation>按现在的样子重新打开文件，停在同一次迭代</translation>
    </message>
    <message>
        <source>Open &amp;weights…</source>
        <translation>打开权重(&amp;W)…</translation>
    </message>
    <message>
        <source>Take a network's weights from a file of NumPy, PyTorch, Keras, ONNX, brain.js or FANN</source>
        <translation>从 NumPy、PyTorch、Keras、ONNX、brain.js 或 FANN 的文件取网络的权重</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>保存案例</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the scenario as another file</source>
        <translation>把案例保存为另一个文件</translation>
    </message>
    <message>
        <source>Save with &amp;run…</source>
        <translation>连同运行记录保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Save the scenario with all recorded iterations and branches</source>
        <translation>保存案例及全部已记录的迭代和分支</translation>
    </message>
    <message>
        <source>Error and weights over time (CSV)…</source>
        <translation>误差与权重变化表（CSV）…</translation>
    </message>
    <message>
        <source>A table of the error and of all weights at every iteration</source>
        <translation>每次迭代的误差与全部权重的表格</translation>
    </message>
    <message>
        <source>Errors at every n-th iteration…</source>
        <translation>每隔 n 次迭代的误差…</translation>
    </message>
    <message>
        <source>A table of errors to copy: as a program prints them, for Markdown or a spreadsheet</source>
        <translation>可复制的误差表：按程序输出的样子、Markdown 或电子表格格式</translation>
    </message>
    <message>
        <source>Error and right answers by epoch (CSV)…</source>
        <translation>各轮的误差和正确率（CSV）…</translation>
    </message>
    <message>
        <source>A table of each epoch's error and right answers, of training and held-out samples</source>
        <translation>各轮误差和正确率的表格，含训练样本与留出样本</translation>
    </message>
    <message>
        <source>Script for a library…</source>
        <translation>用于某个库的脚本…</translation>
    </message>
    <message>
        <source>A script that prints the same numbers in NumPy or in another library, or what that does instead</source>
        <translation>在 NumPy 或其他库中打印相同数值的脚本，或说明该库的做法</translation>
    </message>
    <message>
        <source>Compare with a library…</source>
        <translation>与某个库比较…</translation>
    </message>
    <message>
        <source>Run such a script, or take what it printed, and see state by state how far it is apart</source>
        <translation>运行这种脚本，或取其打印的内容，逐个状态查看差值</translation>
    </message>
    <message>
        <source>Weights for other libraries…</source>
        <translation>供其他库使用的权重…</translation>
    </message>
    <message>
        <source>The weights on the screen, for NumPy, PyTorch, Keras, ONNX, brain.js or FANN</source>
        <translation>屏幕上的权重，供 NumPy、PyTorch、Keras、ONNX、brain.js 或 FANN 使用</translation>
    </message>
</context>
<context>
    <name>ErrorsDialog</name>
    <message>
        <source>The errors as a table</source>
        <translation>误差表</translation>
    </message>
    <message>
        <source>Every how many iterations</source>
        <translation>每隔多少次迭代</translation>
    </message>
    <message>
        <source>lines: Loss after iteration …</source>
        <translation>逐行：Loss after iteration …</translation>
    </message>
    <message>
        <source>table for a spreadsheet</source>
        <translation>供电子表格使用的表格</translation>
    </message>
    <message>
        <source>table in Markdown</source>
        <translation>Markdown 表格</translation>
    </message>
    <message>
        <source>after the update, counted from 0: iteration 0 is iteration 1 here</source>
        <translation>更新之后，从 0 起计：iteration 0 是这里的迭代 1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>次迭代</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>每隔</translation>
    </message>
    <message>
        <source>As</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>{count} errors, up to iteration {last}, which is as far as it is trained.</source>
        <translation>{count} 个误差，到迭代 {last}，已训练到此。</translation>
    </message>
    <message>
        <source>The first {count} errors; File, Export writes all of them into a file.</source>
        <translation>前 {count} 个误差；可用“文件 → 导出”把全部写入文件。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>Pin a card first: click a neuron or a weight.</source>
        <translation>请先固定一张卡片：点击神经元或权重。</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the run</source>
        <translation>保存运行</translation>
    </message>
    <message>
        <source>The error is asked for in this step: its table would tell.</source>
        <translation>这一步要问误差：表格会泄露答案。</translation>
    </message>
    <message>
        <source>Save the epochs</source>
        <translation>保存各轮数据</translation>
    </message>
    <message>
        <source>Numbers are asked for in this step: a comparison would tell them.</source>
        <translation>这一步要问数值：比较会泄露答案。</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>保存脚本</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>正在写入 {name}…</translation>
    </message>
    <message>
        <source>Iteration {state} of training, sample {sample}. Made by Backstep.</source>
        <translation>训练迭代 {state} 次后，样本 {sample}。由 Backstep 制作。</translation>
    </message>
    <message>
        <source>Iteration {state} of training, drawn sample. Made by Backstep.</source>
        <translation>训练第 {state} 次迭代，手写样本。由 Backstep 制作。</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>A script prints the numbers of iterations 0 to {last}; each step is the same as here to {precision}.</source>
        <translation>脚本打印第 0 到第 {last} 次迭代的数；每一步与这里相同，误差不超过 {precision}。</translation>
    </message>
    <message>
        <source>A script prints the numbers of iteration {last}; each step is the same as here to {precision}.</source>
        <translation>脚本打印第 {last} 次迭代的数；每一步与这里相同，误差不超过 {precision}。</translation>
    </message>
</context>
<context>
    <name>LibraryChoice</name>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Up to which iteration</source>
        <translation>到哪一次迭代</translation>
    </message>
    <message>
        <source>Every how many iterations</source>
        <translation>每隔多少次迭代</translation>
    </message>
    <message>
        <source>iterations 0 to</source>
        <translation>迭代 0 到</translation>
    </message>
    <message>
        <source>every</source>
        <translation>每</translation>
    </message>
</context>
<context>
    <name>ProgramFields</name>
    <message>
        <source>Program that runs the script</source>
        <translation>运行脚本的程序</translation>
    </message>
    <message>
        <source>Where its packages are</source>
        <translation>程序包所在位置</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>程序包</translation>
    </message>
    <message>
        <source>weka.jar</source>
        <translation>weka.jar</translation>
    </message>
    <message>
        <source>the folder with node_modules in it</source>
        <translation>node_modules 所在的文件夹</translation>
    </message>
    <message>
        <source>Java (*.jar)</source>
        <translation>Java (*.jar)</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Opening the recovery copy …</source>
        <translation>正在打开恢复副本…</translation>
    </message>
    <message>
        <source>Work that was not saved</source>
        <translation>未保存的内容</translation>
    </message>
    <message>
        <source>Backstep ended before “{name}” was saved. Open the recovery copy?</source>
        <translation>Backstep 在“{name}”保存之前结束。是否打开恢复副本？</translation>
    </message>
</context>
<context>
    <name>ReloadBar</name>
    <message>
        <source>Keep what is open</source>
        <translation>保留当前内容</translation>
    </message>
    <message>
        <source>Nothing is written to the file until you save</source>
        <translation>保存之前不会写入文件</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program.</source>
        <translation>“{name}”已被其他程序修改。</translation>
    </message>
    <message>
        <source>To reload it loses your own changes here.</source>
        <translation>重新加载会丢失此处的修改。</translation>
    </message>
</context>
<context>
    <name>Reloading</name>
    <message>
        <source>Open “{name}” again, as it is in the file now?</source>
        <translation>是否按文件现在的样子重新打开“{name}”？</translation>
    </message>
    <message>
        <source>Your own changes, which are not saved, are lost.</source>
        <translation>你未保存的修改将丢失。</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
</context>
<context>
    <name>ScriptDialog</name>
    <message>
        <source>Script for a library</source>
        <translation>用于某个库的脚本</translation>
    </message>
    <message>
        <source>Print the last iteration alone, to be read</source>
        <translation>只打印最后一次迭代，便于阅读</translation>
    </message>
    <message>
        <source>What the library does</source>
        <translation>该库的做法</translation>
    </message>
    <message>
        <source>The script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>&amp;Save the script…</source>
        <translation>保存脚本(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy the script</source>
        <translation>复制脚本(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;mpare…</source>
        <translation>比较(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Open its scenario</source>
        <translation>打开它的案例(&amp;O)</translation>
    </message>
    <message>
        <source>A network that is trained here as the library trains</source>
        <translation>在这里按该库的做法训练的网络</translation>
    </message>
    <message>
        <source>There is no script of this network for {library}:</source>
        <translation>这个网络没有用于 {library} 的脚本：</translation>
    </message>
    <message>
        <source>This run was changed by hand at iteration {branch}, but a script has only one starting point. Choose an earlier iteration. To keep everything, use “Save with run”.</source>
        <translation>这次运行在迭代 {branch} 次后有手动修改，而脚本只能从一个初始值开始。请选择更早的迭代；如需保留全部内容，请使用“连同运行记录保存”。</translation>
    </message>
    <message>
        <source>It needs: {line}</source>
        <translation>需要：{line}</translation>
    </message>
    <message>
        <source>Writing the script …</source>
        <translation>正在写入脚本…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>CSV: decimal point, commas between the cells (*.csv)</source>
        <translation>CSV：小数点，逗号分隔 (*.csv)</translation>
    </message>
    <message>
        <source>CSV: decimal comma, semicolons between the cells (*.csv)</source>
        <translation>CSV：小数逗号，分号分隔 (*.csv)</translation>
    </message>
    <message>
        <source>TSV: decimal point, tabs between the cells (*.tsv *.txt)</source>
        <translation>TSV：小数点，制表符分隔 (*.tsv *.txt)</translation>
    </message>
</context>
<context>
    <name>WeightExchange</name>
    <message>
        <source>Open weights</source>
        <translation>打开权重</translation>
    </message>
    <message>
        <source>Weights ({endings});;All files (*)</source>
        <translation>权重 ({endings});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading {name} …</source>
        <translation>正在读取 {name} …</translation>
    </message>
    <message>
        <source>Export weights</source>
        <translation>导出权重</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>正在写入 {name}…</translation>
    </message>
    <message>
        <source>take the weights of {file}</source>
        <translation>采用 {file} 的权重</translation>
    </message>
    <message>
        <source>NumPy, with names of ours (*.npz)</source>
        <translation>NumPy，用本程序的名称 (*.npz)</translation>
    </message>
    <message>
        <source>PyTorch, a state_dict (*.safetensors)</source>
        <translation>PyTorch，state_dict (*.safetensors)</translation>
    </message>
    <message>
        <source>PyTorch, a state_dict for NumPy (*.npz)</source>
        <translation>PyTorch，NumPy 格式的 state_dict (*.npz)</translation>
    </message>
    <message>
        <source>Keras, the whole model (*.keras)</source>
        <translation>Keras，整个模型 (*.keras)</translation>
    </message>
    <message>
        <source>Keras, the weights alone (*.weights.h5)</source>
        <translation>Keras，只有权重 (*.weights.h5)</translation>
    </message>
    <message>
        <source>ONNX (*.onnx)</source>
        <translation>ONNX (*.onnx)</translation>
    </message>
    <message>
        <source>brain.js (*.json)</source>
        <translation>brain.js (*.json)</translation>
    </message>
    <message>
        <source>FANN (*.net)</source>
        <translation>FANN (*.net)</translation>
    </message>
</context>
<context>
    <name>WeightsDialog</name>
    <message>
        <source>Open weights</source>
        <translation>打开权重</translation>
    </message>
    <message>
        <source>{file}: {kind}, a {sizes} network with {count} parameters.</source>
        <translation>{file}：{kind}，{sizes} 网络，有 {count} 个参数。</translation>
    </message>
    <message>
        <source>How it was recognised</source>
        <translation>怎样识别的</translation>
    </message>
    <message>
        <source>&amp;Into the open network</source>
        <translation>放进打开的网络(&amp;I)</translation>
    </message>
    <message>
        <source>As a &amp;new network</source>
        <translation>作为新的网络(&amp;N)</translation>
    </message>
    <message>
        <source>Take the weights</source>
        <translation>采用这些权重</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>各层</translation>
    </message>
</context>
</TS>
