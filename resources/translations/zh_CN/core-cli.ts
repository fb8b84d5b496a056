<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>{words!r} is no command{suggested}, and the window takes one scenario alone</source>
        <translation>{words!r} 不是命令{suggested}，而打开窗口只接受一个案例</translation>
    </message>
    <message>
        <source>{option} {text!r} is none of these: {words}</source>
        <translation>{option} {text!r} 不在以下各项之内：{words}</translation>
    </message>
    <message>
        <source>learner</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>first wrong</source>
        <translation>第一处错误</translation>
    </message>
    <message>
        <source>{points} of {all}</source>
        <translation>{points}/{all}</translation>
    </message>
    <message>
        <source>
+ right   f follows   ! known slip   x wrong   . missing   = given; in the order of calculation</source>
        <translation>
+ 正确   f 承前正确   ! 常见错误   x 错误   . 未作答   = 给出；按计算顺序</translation>
    </message>
    <message>
        <source>{name} fails in {count} of {learners}: {slips}</source>
        <translation>{name}：{learners}中 {count} 名做错：{slips}</translation>
    </message>
    <message>
        <source>{answers}: with --all every file in the folder is marked, and none beside it</source>
        <translation>{answers}：与 --all 同用时批改文件夹中的每个文件，不能另加文件</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>正在批改</translation>
    </message>
    <message>
        <source>backstep: left out: {file}: {why}</source>
        <translation>backstep：略去：{file}：{why}</translation>
    </message>
    <message>
        <source>--errors 0: it is every how many iterations: 1, 2, …</source>
        <translation>--errors 0：应为每隔多少次迭代：1、2…</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>正在检验</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>, of which {inputs} held out</source>
        <translation>，其中留出 {inputs} 个</translation>
    </message>
    <message>
        <source>{scenario}: good. A {sizes} network; parameters: {count}, samples: {samples}.</source>
        <translation>{scenario}：符合格式。{sizes} 网络；参数：{count}，样本：{samples}。</translation>
    </message>
    <message>
        <source>But {concern}.</source>
        <translation>但{concern}。</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>--name {name}: the network has no weight or bias of that name</source>
        <translation>--name {name}：网络中没有这个名称的权重或偏置</translation>
    </message>
    <message>
        <source>{option} {asked}: the {sizes} network has no such {what}; all are counted from 1</source>
        <translation>{option} {asked}：{sizes} 网络没有这样的 {what}；都从 1 起计</translation>
    </message>
    <message>
        <source>try a smaller training.learning_rate</source>
        <translation>请减小 training.learning_rate</translation>
    </message>
    <message>
        <source>the sums are too large, {name} is {value}: scale the inputs, or begin with smaller weights</source>
        <translation>加权和过大，{name} = {value}：请缩放输入，或从更小的权重开始</translation>
    </message>
    <message>
        <source>{name} is {value}, and for such a target this loss has no least value: scale the targets, or take a squared error</source>
        <translation>{name} = {value}，对这样的目标值，这个损失函数没有最小值：请缩放目标值，或改用平方误差</translation>
    </message>
    <message>
        <source>{name} is {value}, where this loss has no logarithm: it is for outputs between 0 and 1, those of a sigmoid or a softmax</source>
        <translation>{name} = {value}，此处损失函数中的对数无定义：它用于 0 与 1 之间的输出，即 Sigmoid 函数或 Softmax 的输出</translation>
    </message>
    <message>
        <source>{scenario}: {ended}, so iteration {state} can't be shown; {advice}</source>
        <translation>{scenario}：{ended}，因此无法显示迭代 {state}；{advice}</translation>
    </message>
    <message>
        <source>training stopped at iteration {state}: {name} would become {value}</source>
        <translation>训练在迭代 {state} 次后停止：{name} 将变为 {value}</translation>
    </message>
    <message>
        <source>training stopped at iteration {state}: {name} is {value}</source>
        <translation>训练在迭代 {state} 次后停止：{name} = {value}</translation>
    </message>
    <message>
        <source>mark needs a scenario and a file of answers, or --all FOLDER</source>
        <translation>mark 需要一个案例和一个答案文件，或 --all FOLDER</translation>
    </message>
    <message>
        <source>--csv is the table of a class: it goes with --all FOLDER</source>
        <translation>--csv 是全班的成绩表：与 --all FOLDER 同用</translation>
    </message>
    <message>
        <source>{title}
iteration {state}, sample {sample}, {digits}
</source>
        <translation>{title}
迭代 {state} 次后，样本 {sample}，{digits}
</translation>
    </message>
    <message>
        <source>given</source>
        <translation>给定</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>… and {left_out} more: --json prints all of them</source>
        <translation>…另外 {left_out} 个：--json 打印全部</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>所问</translation>
    </message>
    <message>
        <source>is</source>
        <translation>为</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确值</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>批改</translation>
    </message>
    <message>
        <source>slip: {slip}</source>
        <translation>错误：{slip}</translation>
    </message>
    <message>
        <source>
{points} of {all}</source>
        <translation>
{points} 分，满分 {all}</translation>
    </message>
    <message>
        <source>install-desktop is for Linux desktops; on {system} make a shortcut to {program}, and choose Backstep where the system asks what opens a .backstep file</source>
        <translation>install-desktop 用于 Linux 桌面；在 {system} 上请建立指向 {program} 的快捷方式，并在系统询问用什么打开 .backstep 文件时选择 Backstep</translation>
    </message>
    <message>
        <source>wrote {path}</source>
        <translation>已写入 {path}</translation>
    </message>
    <message>
        <source>removed {path}</source>
        <translation>已移除 {path}</translation>
    </message>
    <message>
        <source>nothing of Backstep is in {folder}</source>
        <translation>{folder} 中没有 Backstep 的内容</translation>
    </message>
    <message>
        <source>{indexer} is not installed here; what was written counts once it has run</source>
        <translation>此处没有安装 {indexer}；所写的内容在它运行之后生效</translation>
    </message>
    <message>
        <source>{indexer} failed: {why}</source>
        <translation>{indexer} 失败：{why}</translation>
    </message>
    <message>
        <source>exit status {code}</source>
        <translation>退出码 {code}</translation>
    </message>
    <message>
        <source>no loop is compiled for {name}: NumPy trains it, by {file}</source>
        <translation>{name} 没有编译的循环：由 NumPy 训练，见 {file}</translation>
    </message>
    <message>
        <source>no loop is generated for {name}: it has {count} weights and biases, and {most} at the most are made variables of their own; {file} trains it</source>
        <translation>没有为 {name} 生成循环：它有 {count} 个权重和偏置，最多 {most} 个时才各用一个变量；由 {file} 训练</translation>
    </message>
    <message>
        <source>no loop is generated for {name}: none is written for its loss with these outputs, or for its mistake; {file} trains it</source>
        <translation>没有为 {name} 生成循环：它的损失函数与这种输出的组合，或它的错误，没有相应的写法；由 {file} 训练</translation>
    </message>
    <message>
        <source>, {minutes:g} minutes</source>
        <translation>，{minutes:g} 分钟</translation>
    </message>
    <message>
        <source>{path}: good. A lesson on a {sizes} network: {steps}, {questions}{minutes}.</source>
        <translation>{path}：符合格式。{sizes} 网络的课件：{steps}，{questions}{minutes}。</translation>
    </message>
    <message>
        <source>library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>these numbers</source>
        <translation>这里的数值</translation>
    </message>
    <message>
        <source>no</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>by a script</source>
        <translation>用脚本</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation>{sentence}。</translation>
    </message>
    <message>
        <source>It needs: {line}</source>
        <translation>需要：{line}</translation>
    </message>
    <message>
        <source>--every 0: it is every how many iterations: 1, 2, …</source>
        <translation>--every 0：应为每隔多少次迭代：1、2…</translation>
    </message>
    <message>
        <source>{file}: a script for {library} {version}; it prints iterations 0 to {last}.</source>
        <translation>{file}：用于 {library} {version} 的脚本；打印迭代 0 到 {last}。</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>--run: {program} isn't on the path; --program says where it is</source>
        <translation>--run：路径中没有 {program}；请用 --program 指明位置</translation>
    </message>
    <message>
        <source>running the script</source>
        <translation>正在运行脚本</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>furthest</source>
        <translation>相差最大</translation>
    </message>
    <message>
        <source>{library} draws its own start; the run here began there, too.</source>
        <translation>{library} 自行抽取初始值；这里也从那里开始。</translation>
    </message>
    <message>
        <source>Here a number became infinite or NaN after iteration {last}.</source>
        <translation>这里在迭代 {last} 次后有数变为无穷大或 NaN。</translation>
    </message>
    <message>
        <source>Apart from iteration {first} on.</source>
        <translation>从迭代 {first} 起不同。</translation>
    </message>
    <message>
        <source>Apart from iteration {first} on: {name} is {here} here, and {there} there.</source>
        <translation>从迭代 {first} 起不同：{name} 在这里为 {here}，在那里为 {there}。</translation>
    </message>
    <message>
        <source>Rounding alone may be why: the run here, begun {precision} aside, is as far from itself by then. Compare earlier iterations.</source>
        <translation>原因可能只是舍入：这里的训练若从相差 {precision} 处开始，到那时与自己也差这么多。请比较更早的迭代。</translation>
    </message>
    <message>
        <source>{count} of {all} is off (rule {rule})</source>
        <translation>{all}中 {count} 个有误（规则 {rule}）</translation>
    </message>
    <message>
        <source>{count} of {all} are off (rule {rule})</source>
        <translation>{all}中 {count} 个有误（规则 {rule}）</translation>
    </message>
    <message>
        <source>{count} of {all} agrees with central differences</source>
        <translation>{all}中 {count} 个与中心差分一致</translation>
    </message>
    <message>
        <source>{count} of {all} agree with central differences</source>
        <translation>{all}中 {count} 个与中心差分一致</translation>
    </message>
    <message>
        <source>{count} of {all}, spread evenly, agrees with central differences</source>
        <translation>均匀选取{all}中的 {count} 个，与中心差分一致</translation>
    </message>
    <message>
        <source>{count} of {all}, spread evenly, agree with central differences</source>
        <translation>均匀选取{all}中的 {count} 个，与中心差分一致</translation>
    </message>
    <message>
        <source>the one gradient agrees with central differences</source>
        <translation>唯一的梯度与中心差分一致</translation>
    </message>
    <message>
        <source>all {count} gradients agree with central differences</source>
        <translation>{count} 个梯度全部与中心差分一致</translation>
    </message>
    <message>
        <source>{count} is at a kink, neither right nor wrong</source>
        <translation>{count} 个位于折点，不能判断对错</translation>
    </message>
    <message>
        <source>{count} are at a kink, neither right nor wrong</source>
        <translation>{count} 个位于折点，不能判断对错</translation>
    </message>
    <message>
        <source>of {count} nothing can be said: beside these parameters the error becomes infinite or NaN</source>
        <translation>{count} 个无法判断：在这些参数附近误差变为无穷大或 NaN</translation>
    </message>
    <message>
        <source>{count} more path adds up to {sum}</source>
        <translation>另外 {count} 条路径合计 {sum}</translation>
    </message>
    <message>
        <source>{count} more paths add up to {sum}</source>
        <translation>另外 {count} 条路径合计 {sum}</translation>
    </message>
    <message>
        <source>{count} state is the same to {tolerance}</source>
        <translation>{count} 个状态相同，精度 {tolerance}</translation>
    </message>
    <message>
        <source>all {count} states are the same to {tolerance}</source>
        <translation>{count} 个状态全部相同，精度 {tolerance}</translation>
    </message>
    <message>
        <source>--sample {number}: there is {count} sample, counted from 1</source>
        <translation>--sample {number}：共有 {count} 个样本，从 1 起计</translation>
    </message>
    <message>
        <source>--sample {number}: there are {count} samples, counted from 1</source>
        <translation>--sample {number}：共有 {count} 个样本，从 1 起计</translation>
    </message>
    <message>
        <source>{count} sample held out: error {error}</source>
        <translation>留出 {count} 个样本：误差 {error}</translation>
    </message>
    <message>
        <source>{count} samples held out: error {error}</source>
        <translation>留出 {count} 个样本：误差 {error}</translation>
    </message>
    <message>
        <source>{count} sample held out: error {error}, {share} % right</source>
        <translation>留出 {count} 个样本：误差 {error}，正确 {share}%</translation>
    </message>
    <message>
        <source>{count} samples held out: error {error}, {share} % right</source>
        <translation>留出 {count} 个样本：误差 {error}，正确 {share}%</translation>
    </message>
    <message>
        <source>{count} sheet, {codes}: {path}</source>
        <translation>{count} 份练习单，{codes}：{path}</translation>
    </message>
    <message>
        <source>{count} sheets, {codes}: {path}</source>
        <translation>{count} 份练习单，{codes}：{path}</translation>
    </message>
    <message>
        <source>{count} sheet, {codes}: {path}, with the key in {key}</source>
        <translation>{count} 份练习单，{codes}：{path}，答案页在 {key}</translation>
    </message>
    <message>
        <source>{count} sheets, {codes}: {path}, with the key in {key}</source>
        <translation>{count} 份练习单，{codes}：{path}，答案页在 {key}</translation>
    </message>
    <message>
        <source>a value has to follow</source>
        <translation>后面需要一个值</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>there is no such option</source>
        <translation>没有这个选项</translation>
    </message>
    <message>
        <source>one of the arguments</source>
        <translation>下列选项</translation>
    </message>
    <message>
        <source>is required</source>
        <translation>须给出一个</translation>
    </message>
    <message>
        <source>is not allowed with</source>
        <translation>不可同时给出</translation>
    </message>
    <message>
        <source>there is no such choice</source>
        <translation>没有这个选择</translation>
    </message>
    <message>
        <source>choose from</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>用法： </translation>
    </message>
    <message>
        <source>positional arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>show this help message and exit</source>
        <translation>显示此帮助并退出</translation>
    </message>
    <message>
        <source>in which everything is said: en or zh (default: the system's; with --json English)</source>
        <translation>所用的语言：en 或 zh（默认跟随系统；用 --json 时为英语）</translation>
    </message>
    <message>
        <source>backstep: {fault} (see: {program} --help)</source>
        <translation>backstep：{fault}（参见：{program} --help）</translation>
    </message>
    <message>
        <source>{option} {path}: this call needs what stands in that file; name another</source>
        <translation>{option} {path}：本次调用需要该文件中的内容；请换一个文件名</translation>
    </message>
    <message>
        <source>a number of the answer is infinite or NaN; it can't be given</source>
        <translation>答案中有数为无穷大或 NaN，无法给出</translation>
    </message>
    <message>
        <source>Backstep: watch, step, rewind and question backpropagation. Without a command the window opens, on SCENARIO where one is named.</source>
        <translation>Backstep：观看、单步、倒退和追问反向传播。不带命令时打开窗口；可用 SCENARIO 指定案例。</translation>
    </message>
    <message>
        <source>{program} COMMAND --help says more of each.</source>
        <translation>{program} COMMAND --help 给出各命令的说明。</translation>
    </message>
    <message>
        <source>show the version and exit</source>
        <translation>显示版本并退出</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>train, and print the state that was reached</source>
        <translation>训练，并打印到达的状态</translation>
    </message>
    <message>
        <source>how many updates (default: what the scenario suggests)</source>
        <translation>更新次数（默认：案例建议的次数）</translation>
    </message>
    <message>
        <source>write state, error and outputs of every state</source>
        <translation>把每次迭代的误差和输出写入文件</translation>
    </message>
    <message>
        <source>write error and right answers at the end of each epoch, of training and held-out samples</source>
        <translation>写出每轮结束时训练样本与留出样本的误差和正确率</translation>
    </message>
    <message>
        <source>print the error of every N-th iteration in place of the state</source>
        <translation>打印每 N 次迭代的误差，代替迭代的各数</translation>
    </message>
    <message>
        <source>how: lines as a program prints them, a table in Markdown, or one for a spreadsheet (default: lines)</source>
        <translation>方式：像程序打印的逐行、Markdown 表格，或供电子表格使用的表格（默认：lines）</translation>
    </message>
    <message>
        <source>count the updates from 0, as programs do that print the error after one: their iteration 0 is 1 here</source>
        <translation>更新从 0 起计，与更新后打印误差的程序相同：它们的 iteration 0 是这里的迭代 1</translation>
    </message>
    <message>
        <source>print the chain of one weight or bias, factor by factor</source>
        <translation>打印一个权重或偏置的导数链，逐个因子</translation>
    </message>
    <message>
        <source>layer, from, to, each counted from 1</source>
        <translation>层、起点、终点，都从 1 起计</translation>
    </message>
    <message>
        <source>layer, neuron, each counted from 1</source>
        <translation>层、神经元，都从 1 起计</translation>
    </message>
    <message>
        <source>the name on the screen, such as W11</source>
        <translation>屏幕上的名称，如 W11</translation>
    </message>
    <message>
        <source>hold every gradient against central differences; exit status 1 where one is off</source>
        <translation>用中心差分检验每一个梯度；有误时退出码为 1</translation>
    </message>
    <message>
        <source>relative (default: %(default)g)</source>
        <translation>相对误差（默认：%(default)g）</translation>
    </message>
    <message>
        <source>print one iteration as a sheet to be worked out by hand</source>
        <translation>把一次迭代打印成供手算的练习单</translation>
    </message>
    <message>
        <source>mark the answers to such a sheet, or all that a class has handed in</source>
        <translation>批改这种练习单的答案，或全班交来的所有答案</translation>
    </message>
    <message>
        <source>{scenario}; with --all only where it is your own</source>
        <translation>{scenario}；与 --all 同用时仅限自己的案例</translation>
    </message>
    <message>
        <source>{"z[1,1]": "0.33", …}, by ids or names</source>
        <translation>{"z[1,1]": "0.33", …}，按编号或名称</translation>
    </message>
    <message>
        <source>mark every file in it, each by its sheet's code</source>
        <translation>批改其中每个文件，各按其练习单编号</translation>
    </message>
    <message>
        <source>with --all: write the class's table there</source>
        <translation>与 --all 同用：把全班的成绩表写到那里</translation>
    </message>
    <message>
        <source>exit status 1 where an answer is neither right nor missing</source>
        <translation>有答案既不正确也不未作答时，退出码为 1</translation>
    </message>
    <message>
        <source>write such sheets to be printed, and their key</source>
        <translation>写出这种供打印的练习单及其答案</translation>
    </message>
    <message>
        <source>list the built-in scenarios</source>
        <translation>列出内置案例</translation>
    </message>
    <message>
        <source>say whether a scenario or lesson file keeps to the format</source>
        <translation>检查案例或课件文件是否符合格式</translation>
    </message>
    <message>
        <source>a built-in scenario's name, or the path of a scenario file or a lesson file</source>
        <translation>内置案例的名称，或案例文件、课件文件的路径</translation>
    </message>
    <message>
        <source>say how a table is read: its columns, their numbers, what is left out</source>
        <translation>说明表格如何读取：各列及其数，略去什么</translation>
    </message>
    <message>
        <source>a table: CSV in any dialect, .xlsx, .ods, ARFF</source>
        <translation>表格：任何一种 CSV、.xlsx、.ods、ARFF</translation>
    </message>
    <message>
        <source>save a picture of the window; no display is needed</source>
        <translation>保存窗口的图片；不需要显示器</translation>
    </message>
    <message>
        <source>train to this state (default: 0)</source>
        <translation>训练到这次迭代（默认：0）</translation>
    </message>
    <message>
        <source>pin this weight or neuron in the inspector: W11</source>
        <translation>在详情中固定此权重或神经元：W11</translation>
    </message>
    <message>
        <source>show this view in the lower right: matrices</source>
        <translation>在右下方显示此视图：matrices</translation>
    </message>
    <message>
        <source>do this before: projector, or another action; may stand several times</source>
        <translation>先执行此操作，例如 projector；可多次给出</translation>
    </message>
    <message>
        <source>(default: %(default)s)</source>
        <translation>（默认：%(default)s）</translation>
    </message>
    <message>
        <source>in points (default: 1280x800)</source>
        <translation>以点为单位（默认：1280x800）</translation>
    </message>
    <message>
        <source>pixels a point (default: 1)</source>
        <translation>每点的像素数（默认：1）</translation>
    </message>
    <message>
        <source>where to save it</source>
        <translation>保存到哪里</translation>
    </message>
    <message>
        <source>print the loop that is generated to train a small network</source>
        <translation>打印为训练小型网络而生成的循环</translation>
    </message>
    <message>
        <source>put Backstep and its file types into a Linux desktop's menu, or take them out again</source>
        <translation>把 Backstep 及其文件类型加入 Linux 桌面的菜单，或移除</translation>
    </message>
    <message>
        <source>take back what was written</source>
        <translation>移除所写的内容</translation>
    </message>
    <message>
        <source>such as /usr/local/share, for all users (default: the user's own)</source>
        <translation>例如 /usr/local/share，供所有用户使用（默认：用户自己的）</translation>
    </message>
    <message>
        <source>read or write a network's weights in another library's file</source>
        <translation>读取或写出网络的权重，用其他库的文件</translation>
    </message>
    <message>
        <source>say what a file of weights holds, and how it was recognised</source>
        <translation>说明一个权重文件里有什么，以及是怎样识别的</translation>
    </message>
    <message>
        <source>.npz, .safetensors, .keras, .h5, .onnx, .json of brain.js, .net</source>
        <translation>.npz、.safetensors、.keras、.h5、.onnx、brain.js 的 .json、.net</translation>
    </message>
    <message>
        <source>put them into this scenario's network</source>
        <translation>放进这个案例的网络</translation>
    </message>
    <message>
        <source>write the scenario that starts from them; needs --into</source>
        <translation>写出从这些权重开始的案例；需要 --into</translation>
    </message>
    <message>
        <source>train, and write the weights of the state that was reached</source>
        <translation>训练，并写出所到达状态的权重</translation>
    </message>
    <message>
        <source>its ending says which kind</source>
        <translation>由后缀决定是哪一种</translation>
    </message>
    <message>
        <source>which kind, if not by the ending</source>
        <translation>哪一种，如果后缀不能决定</translation>
    </message>
    <message>
        <source>write a script that prints the same numbers in another library, or compare with one</source>
        <translation>写出在其他库中打印相同数值的脚本，或与某个库比较</translation>
    </message>
    <message>
        <source>list the libraries</source>
        <translation>列出各个库</translation>
    </message>
    <message>
        <source>say what a library does, in Backstep's terms</source>
        <translation>用 Backstep 的术语说明一个库的做法</translation>
    </message>
    <message>
        <source>write the script of a scenario for a library</source>
        <translation>为某个库写出一个案例的脚本</translation>
    </message>
    <message>
        <source>where to write it</source>
        <translation>写到哪里</translation>
    </message>
    <message>
        <source>hold what such a script prints against a run here; exit status 1 where they are apart</source>
        <translation>把这种脚本打印的内容与这里的运行比较；不同时退出码为 1</translation>
    </message>
    <message>
        <source>what the script printed, in a file</source>
        <translation>脚本所打印内容的文件</translation>
    </message>
    <message>
        <source>run the script with the library, which is installed</source>
        <translation>用已安装的库运行脚本</translation>
    </message>
    <message>
        <source>by which Python, node, Rscript or java (default: on the path)</source>
        <translation>用哪个 Python、node、Rscript 或 java（默认：路径中的）</translation>
    </message>
    <message>
        <source>the folder of node_modules, or a library's .jar</source>
        <translation>node_modules 所在的文件夹，或库的 .jar 文件</translation>
    </message>
    <message>
        <source>end the script after S seconds (default: 120)</source>
        <translation>S 秒后结束脚本（默认：120）</translation>
    </message>
    <message>
        <source>one of: {names}</source>
        <translation>以下之一：{names}</translation>
    </message>
    <message>
        <source>{scenario} (default: one that does as the library does)</source>
        <translation>{scenario}（默认：与该库做法相同的案例）</translation>
    </message>
    <message>
        <source>up to this state (default: 20)</source>
        <translation>到这个状态为止（默认：20）</translation>
    </message>
    <message>
        <source>print every K-th state (default: 1)</source>
        <translation>每隔 K 个状态打印一次（默认：1）</translation>
    </message>
    <message>
        <source>at this state (default: 0, the start)</source>
        <translation>在这次迭代（默认：0，即初始）</translation>
    </message>
    <message>
        <source>a sample's number: 1, 2, 3, …</source>
        <translation>样本编号：1、2、3…</translation>
    </message>
    <message>
        <source>counted from 1 (default: the first of the state's batch)</source>
        <translation>从 1 起计（默认：该次迭代批量中的第一个）</translation>
    </message>
    <message>
        <source>only what this needs: "forward", an id such as z[1,1], or a name such as W11 (default: all)</source>
        <translation>只列出所需的部分："forward"、编号如 z[1,1]，或名称如 W11（默认：all）</translation>
    </message>
    <message>
        <source>significant digits that are asked (default: 4)</source>
        <translation>要求的有效数字位数（默认：4）</translation>
    </message>
    <message>
        <source>digits behind the point, in place of --digits</source>
        <translation>小数位数，代替 --digits</translation>
    </message>
    <message>
        <source>round each number as it is written, and go on with the rounded ones</source>
        <translation>每个数按所写的位数舍入，再用舍入后的数继续计算</translation>
    </message>
    <message>
        <source>what everything is called (default: what the scenario says, or else the article's own names)</source>
        <translation>各量的名称（默认：案例指定的，否则为原文自己的名称）</translation>
    </message>
    <message>
        <source>the blank sheets; .tex for LaTeX</source>
        <translation>空白练习单；.tex 为 LaTeX</translation>
    </message>
    <message>
        <source>the key of each; .tex for LaTeX</source>
        <translation>各份的答案；.tex 为 LaTeX</translation>
    </message>
    <message>
        <source>a number of sheets from 1 to 60</source>
        <translation>1 到 60 的练习单份数</translation>
    </message>
    <message>
        <source>1 to 60; from the second on with drawn numbers (default: 1)</source>
        <translation>1 到 60；从第二份起数值随机抽取（默认：1）</translation>
    </message>
    <message>
        <source>a seed from 0 to 9999</source>
        <translation>0 到 9999 的种子</translation>
    </message>
    <message>
        <source>that they are drawn by (default: 7)</source>
        <translation>抽取所用的种子（默认：7）</translation>
    </message>
    <message>
        <source>the update's learning rate (default: the scenario's)</source>
        <translation>更新所用的学习率（默认：案例的学习率）</translation>
    </message>
    <message>
        <source>beside which lines (default: %(default)s)</source>
        <translation>写在哪些行旁边（默认：%(default)s）</translation>
    </message>
    <message>
        <source>leave out the line for name and date</source>
        <translation>略去姓名和日期行</translation>
    </message>
    <message>
        <source>leave out the squared paper</source>
        <translation>略去方格</translation>
    </message>
    <message>
        <source>leave out the diagram</source>
        <translation>略去网络图</translation>
    </message>
    <message>
        <source>one JSON object instead of text</source>
        <translation>以一个 JSON 对象代替文本</translation>
    </message>
    <message>
        <source>{title}
iteration {state}, error {error}</source>
        <translation>{title}
迭代 {state} 次后，误差 {error}</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>, which is held out: not trained on</source>
        <translation>，这是留出样本：不参与训练</translation>
    </message>
    <message>
        <source>{name} = {value}   at iteration {state}, sample {sample}{held_out}</source>
        <translation>{name} = {value}   迭代 {state} 次后，样本 {sample}{held_out}</translation>
    </message>
    <message>
        <source>{gradient} is the sum over {ways} paths, the largest first:
</source>
        <translation>{gradient} 是 {ways} 条路径之和，最大的在前：
</translation>
    </message>
    <message>
        <source>path {number}</source>
        <translation>路径 {number}</translation>
    </message>
    <message>
        <source>{of_batch} = {signed}   of the whole batch, with any penalty</source>
        <translation>{of_batch} = {signed}   整个批量的，如有正则项则包括在内</translation>
    </message>
    <message>
        <source>update: {update}</source>
        <translation>更新：{update}</translation>
    </message>
    <message>
        <source>none, the bias is fixed; it stays {figure}</source>
        <translation>无，偏置不参与训练；保持 {figure}</translation>
    </message>
    <message>
        <source>gradients by a mistake made on purpose: {names}
</source>
        <translation>梯度含有有意保留的错误：{names}
</translation>
    </message>
    <message>
        <source>  product = {signed}
</source>
        <translation>  乘积 = {signed}
</translation>
    </message>
    <message>
        <source>central difference</source>
        <translation>中心差分</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>相差</translation>
    </message>
    <message>
        <source>
at a kink, where a weighted sum is 0, the error has two slopes, and a gradient may be any between them:
</source>
        <translation>
在折点处加权和为 0，误差有两个斜率，梯度可以是两者之间的任何值：
</translation>
    </message>
    <message>
        <source>from the left</source>
        <translation>从左侧</translation>
    </message>
    <message>
        <source>from the right</source>
        <translation>从右侧</translation>
    </message>
    <message>
        <source>wrong: it is none of them</source>
        <translation>错误：不在两者之间</translation>
    </message>
    <message>
        <source>
iteration {state}: {verdict}</source>
        <translation>
迭代 {state} 次后：{verdict}</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>role</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>first numbers</source>
        <translation>前几个数</translation>
    </message>
    <message>
        <source>… and {count:,} more columns: --json prints all of them</source>
        <translation>…另外 {count:,} 列：--json 打印全部</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>left out because</source>
        <translation>略去原因</translation>
    </message>
    <message>
        <source>… and {count:,} more rows: --json lists all of them</source>
        <translation>…另外 {count:,} 行：--json 列出全部</translation>
    </message>
    <message>
        <source>
{kept:,} of {row_count:,} rows are samples</source>
        <translation>
{row_count:,} 行中有 {kept:,} 行是样本</translation>
    </message>
    <message>
        <source>a count: 0, 1, 2, …</source>
        <translation>计数：0、1、2…</translation>
    </message>
    <message>
        <source>{text!r} is not {what}</source>
        <translation>{text!r} 不是{what}</translation>
    </message>
    <message>
        <source>{text!r} is too large: a count has {most} digits at most</source>
        <translation>{text!r} 太大：计数最多 {most} 位</translation>
    </message>
    <message>
        <source>{text!r} is none of these: {words}</source>
        <translation>{text!r} 不在以下各项之内：{words}</translation>
    </message>
    <message>
        <source>{text!r} is not a number of digits from 1 to {most}</source>
        <translation>{text!r} 不是 1 到 {most} 的位数</translation>
    </message>
    <message>
        <source>{text!r} is not a number of decimals from 0 to {most}</source>
        <translation>{text!r} 不是 0 到 {most} 的小数位数</translation>
    </message>
    <message>
        <source>{text!r} is not a tolerance such as 1e-6</source>
        <translation>{text!r} 不是容差，例如 1e-6</translation>
    </message>
    <message>
        <source>a learning rate such as 0.5: from {least:g} to {most:g}</source>
        <translation>学习率，例如 0.5：从 {least:g} 到 {most:g}</translation>
    </message>
    <message>
        <source>{text!r} is not {count} whole numbers parted by commas</source>
        <translation>{text!r} 不是以逗号分隔的 {count} 个整数</translation>
    </message>
    <message>
        <source>{text!r} is not a size such as 1280x800</source>
        <translation>{text!r} 不是尺寸，例如 1280x800</translation>
    </message>
    <message>
        <source>{text!r} is too small or too large: 320x240 to 10000x10000</source>
        <translation>{text!r} 太小或太大：应为 320x240 到 10000x10000</translation>
    </message>
    <message>
        <source>{text!r} is not a scale from 0.5 to 4</source>
        <translation>{text!r} 不是 0.5 到 4 的缩放比例</translation>
    </message>
    <message>
        <source>--out needs --into SCENARIO: whose samples and training come with the weights</source>
        <translation>--out 需要 --into SCENARIO：样本和训练方式来自那个案例</translation>
    </message>
    <message>
        <source>--to {file}: its ending is none of {kinds}; --as says which kind it is</source>
        <translation>--to {file}：后缀不在 {kinds} 之中；用 --as 指明是哪一种</translation>
    </message>
    <message>
        <source>{file}: {kind}, the weights of iteration {iteration}.</source>
        <translation>{file}：{kind}，迭代 {iteration} 次后的权重。</translation>
    </message>
    <message>
        <source>{file}: {kind}. A {sizes} network; parameters: {count}.</source>
        <translation>{file}：{kind}。{sizes} 网络；参数：{count}。</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>biases</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>open a window of its own, even where one is open that could be used</source>
        <translation>另开一个窗口，即使已有可用的窗口</translation>
    </message>
    <message>
        <source>a built-in scenario's name, or the path of a scenario file</source>
        <translation>内置案例的名称，或案例文件的路径</translation>
    </message>
</context>
</TS>
