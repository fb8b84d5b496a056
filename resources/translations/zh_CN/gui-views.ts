<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Adding</name>
    <message>
        <source>add a point</source>
        <translation>添加一个点</translation>
    </message>
</context>
<context>
    <name>AimSwitch</name>
    <message>
        <source>What is to be seen</source>
        <translation>要看什么</translation>
    </message>
</context>
<context>
    <name>CheckActions</name>
    <message>
        <source>Check the gradients</source>
        <translation>检验梯度</translation>
    </message>
    <message>
        <source>Every weight's gradient against central differences</source>
        <translation>用中心差分检验每个权重的梯度</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Gradients and central differences, the worst first</source>
        <translation>梯度与中心差分（相差最大的在前）</translation>
    </message>
    <message>
        <source>A central difference estimates the slope from two errors, with the weight a little larger and a little smaller; no chain rule is needed. Press K to compare every gradient with it.</source>
        <translation>中心差分不用链式法则：把权重稍微增大、稍微减小，由两次误差之差算出斜率。按 K 键，用它检验每一个梯度。</translation>
    </message>
    <message>
        <source>the check failed: {fault}</source>
        <translation>检验失败：{fault}</translation>
    </message>
    <message>
        <source>1 is at a kink</source>
        <translation>1 个位于折点</translation>
    </message>
    <message>
        <source>{kinks} are at a kink</source>
        <translation>{kinks} 个位于折点</translation>
    </message>
    <message>
        <source>no difference for {count}</source>
        <translation>{count} 个没有中心差分</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}；{second}</translation>
    </message>
    <message>
        <source>{verdict} — at iteration {state}</source>
        <translation>{verdict}（迭代 {state} 次后）</translation>
    </message>
    <message>
        <source>1 of {count} gradients is wrong</source>
        <translation>{count} 个梯度中有 1 个错误</translation>
    </message>
    <message>
        <source>{wrong} of {count} gradients are wrong</source>
        <translation>{count} 个梯度中有 {wrong} 个错误</translation>
    </message>
    <message>
        <source>{right} of {count} agree to {off}</source>
        <translation>{count} 个中有 {right} 个一致，最大相差 {off}</translation>
    </message>
    <message>
        <source>the one gradient agrees to {off}</source>
        <translation>唯一的梯度一致，相差 {off}</translation>
    </message>
    <message>
        <source>all {count} agree to {off}</source>
        <translation>{count} 个全部一致，最大相差 {off}</translation>
    </message>
    <message>
        <source>{count} (of {all}, spread evenly)</source>
        <translation>{count} 个（均匀取自全部 {all} 个）</translation>
    </message>
</context>
<context>
    <name>CheckTable</name>
    <message>
        <source>The weighted sum of a ReLU is 0 here, and the error has a kink: from the left its slope is {left}, from the right {right}. A gradient may be any slope between them; what f′(0) is taken as decides which.</source>
        <translation>ReLU 的加权和在此为 0，误差有一个折点：从左侧斜率为 {left}，从右侧为 {right}。梯度可以是两者之间的任何值；取哪一个，由 f′(0) 的取值决定。</translation>
    </message>
    <message>
        <source>✗ wrong</source>
        <translation>✗ 错误</translation>
    </message>
    <message>
        <source>∠ at a kink</source>
        <translation>∠ 位于折点</translation>
    </message>
    <message>
        <source>✓ right</source>
        <translation>✓ 正确</translation>
    </message>
    <message>
        <source>? no difference</source>
        <translation>? 无差分</translation>
    </message>
    <message>
        <source>left {left}, right {right}</source>
        <translation>左侧 {left}，右侧 {right}</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>Central difference</source>
        <translation>中心差分</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>相差</translation>
    </message>
</context>
<context>
    <name>ChosenSamples</name>
    <message>
        <source>Choose no cell any more (Esc)</source>
        <translation>不再选择单元格（Esc）</translation>
    </message>
    <message>
        <source>None is answered wrongly at this iteration.</source>
        <translation>在这次迭代没有答错的样本。</translation>
    </message>
    <message>
        <source>Wrongly answered, the most certain first</source>
        <translation>答错的样本，最有把握的在前</translation>
    </message>
    <message>
        <source>{wanted} as {answered}</source>
        <translation>{wanted} 认作 {answered}</translation>
    </message>
    <message>
        <source>Rightly answered, the most certain first</source>
        <translation>答对的样本，最有把握的在前</translation>
    </message>
    <message>
        <source>Chosen: {what}. Press to choose nothing</source>
        <translation>已选择：{what}。按下取消选择</translation>
    </message>
</context>
<context>
    <name>ClickChoice</name>
    <message>
        <source>What a click adds</source>
        <translation>点击添加什么</translation>
    </message>
    <message>
        <source>Choose a class, then click into the plane: each click adds a sample of it</source>
        <translation>选择类别后点击平面：每次点击添加一个该类别的样本</translation>
    </message>
    <message>
        <source>view only</source>
        <translation>仅查看</translation>
    </message>
    <message>
        <source>add {title}</source>
        <translation>添加{title}</translation>
    </message>
</context>
<context>
    <name>ClimbFields</name>
    <message>
        <source>What is to grow</source>
        <translation>要增大的量</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Where the ascent begins: half way in the range, the sample on the screen, or noise</source>
        <translation>上升从何处开始：范围的中点、屏幕上的样本或噪声</translation>
    </message>
    <message>
        <source>Seed of the noise</source>
        <translation>噪声的种子</translation>
    </message>
    <message>
        <source>Rate of the ascent</source>
        <translation>上升的步率</translation>
    </message>
    <message>
        <source>How far a step goes: what the slope is multiplied by</source>
        <translation>每一步走多远：导数所乘的数</translation>
    </message>
    <message>
        <source>L2 penalty on the inputs</source>
        <translation>输入的 L2 惩罚</translation>
    </message>
    <message>
        <source>λ: each step also draws the inputs to 0, by this times the inputs</source>
        <translation>λ：每一步还把输入拉向 0，幅度为该数乘以输入</translation>
    </message>
    <message>
        <source>Clip to the range</source>
        <translation>截断到范围内</translation>
    </message>
    <message>
        <source>After each step, take what lies outside of the data's range back to its end</source>
        <translation>每一步之后，把超出数据范围的值取为范围的端点</translation>
    </message>
    <message>
        <source>Grows</source>
        <translation>增大</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Rate η</source>
        <translation>步率 η</translation>
    </message>
    <message>
        <source>L2 λ</source>
        <translation>L2 λ</translation>
    </message>
</context>
<context>
    <name>ColorBar</name>
    <message>
        <source>{lost} infinite or NaN</source>
        <translation>{lost} 个为无穷大或 NaN</translation>
    </message>
</context>
<context>
    <name>Confusion</name>
    <message>
        <source>held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>all, {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>held out, {count}</source>
        <translation>留出 {count}</translation>
    </message>
    <message>
        <source>training, {count}</source>
        <translation>训练 {count}</translation>
    </message>
    <message>
        <source>right, {wrong} of {count} wrong</source>
        <translation>正确，{count} 个中错 {wrong} 个</translation>
    </message>
    <message>
        <source>of the held out are right, {wrong} of {count} wrong</source>
        <translation>的留出样本答对，{count} 个中错 {wrong} 个</translation>
    </message>
    <message>
        <source>of those trained on are right, {wrong} of {count} wrong</source>
        <translation>的训练样本答对，{count} 个中错 {wrong} 个</translation>
    </message>
    <message>
        <source>{count} without an answer, as an output is no number</source>
        <translation>{count} 个没有回答，因为输出不是数</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>is {wanted}, answered {answered}: 1 sample</source>
        <translation>实为 {wanted}，答为 {answered}：1 个样本</translation>
    </message>
    <message>
        <source>is {wanted}, answered {answered}: {count} samples</source>
        <translation>实为 {wanted}，答为 {answered}：{count} 个样本</translation>
    </message>
    <message>
        <source>{name}: there is no sample of it</source>
        <translation>{name}：没有这一类的样本</translation>
    </message>
    <message>
        <source>{name}: {share} right, {right} of {total}</source>
        <translation>{name}：正确 {share}，{total} 个中 {right} 个</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无回答</translation>
    </message>
</context>
<context>
    <name>ConfusionActions</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>What each class was taken for, and which samples were answered wrongly</source>
        <translation>各类别被认作什么，哪些样本答错了</translation>
    </message>
</context>
<context>
    <name>ConfusionMatrix</name>
    <message>
        <source>Confusion matrix: rows are what it is, columns what was answered</source>
        <translation>混淆矩阵：行是实际类别，列是回答</translation>
    </message>
</context>
<context>
    <name>ConfusionPage</name>
    <message>
        <source>A confusion matrix needs classes: several samples whose targets are one-hot, or 0 and 1 in one column.</source>
        <translation>混淆矩阵需要类别：多个样本，其目标值为 one-hot 编码，或在一列中取 0 和 1。</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>is a ↓   answered →</source>
        <translation>实为 ↓   回答 →</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Copy the matrix, as a table for a spreadsheet</source>
        <translation>将矩阵复制为可粘贴到电子表格的表格</translation>
    </message>
    <message>
        <source>Save a picture of this view</source>
        <translation>保存此视图的图片</translation>
    </message>
    <message>
        <source>is a / answered</source>
        <translation>实为 / 回答</translation>
    </message>
    <message>
        <source>right, of its class</source>
        <translation>本类正确率</translation>
    </message>
    <message>
        <source>Copied as CSV.</source>
        <translation>已复制为 CSV。</translation>
    </message>
    <message>
        <source>Pointed at: {cell}</source>
        <translation>指向：{cell}</translation>
    </message>
    <message>
        <source>The samples could not be answered: {fault}</source>
        <translation>无法对样本作答：{fault}</translation>
    </message>
</context>
<context>
    <name>ConfusionTable</name>
    <message>
        <source>right, of its class</source>
        <translation>本类正确率</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Recall: of each class the share that is answered rightly</source>
        <translation>召回率：每个类别中答对的比例</translation>
    </message>
    <message>
        <source>is {name}</source>
        <translation>实为 {name}</translation>
    </message>
    <message>
        <source>answered {name}</source>
        <translation>答为 {name}</translation>
    </message>
</context>
<context>
    <name>CurvePage</name>
    <message>
        <source>Which output the curve is of</source>
        <translation>曲线属于哪个输出</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>line: what the network answers
dots: the samples and their targets</source>
        <translation>线：网络的回答
点：样本及其目标值</translation>
    </message>
    <message>
        <source>hollow: held out, not trained on</source>
        <translation>空心：留出，不参与训练</translation>
    </message>
    <message>
        <source>the output is infinite or NaN there</source>
        <translation>那里的输出为无穷大或 NaN</translation>
    </message>
    <message>
        <source>{output} is from {low}, at {input} {at_low}, to {high}, at {input} {at_high}</source>
        <translation>{output} 从 {low}（{input} 为 {at_low}）到 {high}（{input} 为 {at_high}）</translation>
    </message>
    <message>
        <source>Nothing is pointed at: the arrow keys move a place over the curve</source>
        <translation>没有指向任何位置：方向键可在曲线上移动位置</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>样本 {number}</translation>
    </message>
    <message>
        <source>target {values}</source>
        <translation>目标值 {values}</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>The curve needs a network with one input; this one has {inputs}.</source>
        <translation>曲线需要一个输入的网络；这个网络有 {inputs} 个。</translation>
    </message>
</context>
<context>
    <name>DataChooser</name>
    <message>
        <source>Data set</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>The standard deviation of what is added to each input</source>
        <translation>加到每个输入上的噪声的标准差</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed draws the same points</source>
        <translation>相同的种子抽取相同的点</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>新种子</translation>
    </message>
    <message>
        <source>Draw the points anew, by the next seed</source>
        <translation>用下一个种子重新抽取各点</translation>
    </message>
    <message>
        <source>Train on these points</source>
        <translation>用这些点训练</translation>
    </message>
    <message>
        <source>Train on these points, from the start</source>
        <translation>从初始权重开始，用这些点训练</translation>
    </message>
    <message>
        <source>Preview of the data</source>
        <translation>数据预览</translation>
    </message>
    <message>
        <source>These points have two inputs; the open network has {inputs}.</source>
        <translation>这些点有两个输入，而打开的网络有 {inputs} 个。</translation>
    </message>
    <message>
        <source>Two classes need one output or two; the open network has {n}.</source>
        <translation>两个类别需要一个或两个输出，而打开的网络有 {n} 个。</translation>
    </message>
    <message>
        <source>Iris flowers, digits and a noisy curve come with scenarios of their own.</source>
        <translation>鸢尾花、手写数字和带噪声的曲线各有自己的案例。</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>The mean loss per sample, without the L2 term, at the iteration on the screen</source>
        <translation>屏幕上的迭代时每个样本的平均损失，不含 L2 项</translation>
    </message>
    <message>
        <source>This scenario has a single sample: there is nothing to hold out.</source>
        <translation>此案例只有一个样本，没有可以留出的样本。</translation>
    </message>
    <message>
        <source>train on {count} points: {kind}</source>
        <translation>用 {count} 个点训练：{kind}</translation>
    </message>
    <message>
        <source>{count} for training</source>
        <translation>训练 {count} 个</translation>
    </message>
    <message>
        <source>{count} held out</source>
        <translation>留出 {count} 个</translation>
    </message>
    <message>
        <source>no output</source>
        <translation>无输出</translation>
    </message>
    <message>
        <source>{share} % right</source>
        <translation>正确 {share}%</translation>
    </message>
    <message>
        <source>An output is infinite or NaN here: the run has overflowed.</source>
        <translation>此处有输出为无穷大或 NaN：运行已溢出。</translation>
    </message>
    <message>
        <source>∞: the loss is larger than the largest number there is.</source>
        <translation>∞：损失大于可以表示的最大数。</translation>
    </message>
    <message>
        <source>∞: the network gives probability 0 to the correct class of a sample, and −ln 0 is infinite.</source>
        <translation>∞：网络对某个样本的正确类别给出的概率为 0，而 −ln 0 为无穷大。</translation>
    </message>
</context>
<context>
    <name>DrawFields</name>
    <message>
        <source>uniform</source>
        <translation>均匀分布</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正态分布</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>常数</translation>
    </message>
    <message>
        <source>{what}: distribution</source>
        <translation>{what}：分布</translation>
    </message>
    <message>
        <source>{what}: scale</source>
        <translation>{what}：缩放</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>U(low, high): every number between them is as likely</source>
        <translation>U(low, high)：两者之间的每个数同样可能</translation>
    </message>
    <message>
        <source>N(mean, std): two of three numbers are within one standard deviation of the mean</source>
        <translation>N(mean, std)：三个数中约有两个在平均值左右一个标准差之内</translation>
    </message>
    <message>
        <source>The same number for all; neurons whose weights are all equal stay equal</source>
        <translation>全部取同一个数；权重完全相同的神经元会一直相同</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>按抽取值</translation>
    </message>
    <message>
        <source>Divided by √fan-in, the number of inputs of a neuron</source>
        <translation>除以 √fan-in，即神经元的输入数</translation>
    </message>
    <message>
        <source>Divided by √((fan-in + fan-out) / 2)</source>
        <translation>除以 √((fan-in + fan-out) / 2)</translation>
    </message>
    <message>
        <source>Multiplied by √(2 / fan-in)</source>
        <translation>乘以 √(2 / fan-in)</translation>
    </message>
    <message>
        <source>Divided by √fan-out, the number of neurons of the layer</source>
        <translation>除以 √fan-out，即该层的神经元数</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>low</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>high</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>std</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>EntriesModel</name>
    <message>
        <source>entry</source>
        <translation>元素</translation>
    </message>
</context>
<context>
    <name>EntryMaker</name>
    <message>
        <source>Nothing that is shown here makes an entry of {name}.</source>
        <translation>这里显示的内容中，没有哪些量得出 {name} 的元素。</translation>
    </message>
    <message>
        <source>It is asked: it is made here once it is answered.</source>
        <translation>这正是所问的量：回答之后在此演示其计算。</translation>
    </message>
    <message>
        <source>It is not computed yet: it is made here once it is.</source>
        <translation>尚未计算：算出之后在此演示。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Part of the samples</source>
        <translation>样本的部分</translation>
    </message>
    <message>
        <source>all {count}</source>
        <translation>全部 {count}</translation>
    </message>
    <message>
        <source>training {count}</source>
        <translation>训练 {count}</translation>
    </message>
    <message>
        <source>held out {count}</source>
        <translation>留出 {count}</translation>
    </message>
    <message>
        <source>Only samples that the network answers wrongly at the state on the screen</source>
        <translation>只看网络在屏幕上的状态下答错的样本</translation>
    </message>
    <message>
        <source>all classes</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>only class {name}</source>
        <translation>只看类别 {name}</translation>
    </message>
    <message>
        <source>wrongly answered</source>
        <translation>答错的</translation>
    </message>
    <message>
        <source>wrongly answered {count}</source>
        <translation>答错的 {count}</translation>
    </message>
    <message>
        <source>{share} % right</source>
        <translation>正确 {share}%</translation>
    </message>
</context>
<context>
    <name>HeldOutCurves</name>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Iteration {state}: {values}</source>
        <translation>迭代 {state} 次后：{values}</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
</context>
<context>
    <name>HeldOutPlot</name>
    <message>
        <source>Error of the training samples and of those held out</source>
        <translation>训练样本的误差与留出样本的误差</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Draw the accuracy (share of correct outputs) in place of the error</source>
        <translation>绘制准确率（正确输出的比例），代替误差</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic error axis</source>
        <translation>误差轴用对数坐标</translation>
    </message>
</context>
<context>
    <name>HoldOut</name>
    <message>
        <source>Held out, in per cent</source>
        <translation>留出比例（百分数）</translation>
    </message>
    <message>
        <source>The share of the samples that training doesn't see; another starts it afresh</source>
        <translation>训练中不使用的样本所占的比例；更改后重新开始训练</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>Seed of what is held out</source>
        <translation>留出样本的随机种子</translation>
    </message>
    <message>
        <source>Another seed holds other samples out</source>
        <translation>换一个种子，就留出另一些样本</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
</context>
<context>
    <name>IdealAnswers</name>
    <message>
        <source>Inputs are being looked for …</source>
        <translation>正在求输入 …</translation>
    </message>
    <message>
        <source>{answer}: {off}.</source>
        <translation>{answer}：{off}。</translation>
    </message>
    <message>
        <source>{told} (at iteration {state})</source>
        <translation>{told}（迭代 {state}）</translation>
    </message>
    <message>
        <source>Inverse query: {told}</source>
        <translation>反向查询：{told}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Run to</source>
        <translation>运行到</translation>
    </message>
    <message>
        <source>{formula}, then clipped to the range</source>
        <translation>{formula}，然后截断到范围内</translation>
    </message>
    <message>
        <source>By gradient ascent, step {step}</source>
        <translation>梯度上升，第 {step} 步</translation>
    </message>
    <message>
        <source>{aimed} over the steps</source>
        <translation>各步的 {aimed}</translation>
    </message>
    <message>
        <source>{title}: {told} {range}</source>
        <translation>{title}：{told}{range}</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {name} {value}</source>
        <translation>第 {row} 行第 {column} 列：{name} {value}</translation>
    </message>
</context>
<context>
    <name>IdealCard</name>
    <message>
        <source>step {step}</source>
        <translation>第 {step} 步</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {name}</source>
        <translation>第 {row} 行第 {column} 列：{name}</translation>
    </message>
    <message>
        <source>inverse query {value}</source>
        <translation>反向查询 {value}</translation>
    </message>
    <message>
        <source>ascent {value}</source>
        <translation>上升 {value}</translation>
    </message>
    <message>
        <source>slope {value}</source>
        <translation>导数 {value}</translation>
    </message>
</context>
<context>
    <name>IdealCopies</name>
    <message>
        <source>Copy the inputs as CSV</source>
        <translation>将输入复制为 CSV</translation>
    </message>
    <message>
        <source>Copy the steps as CSV</source>
        <translation>将各步复制为 CSV</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>复制为图片</translation>
    </message>
</context>
<context>
    <name>IdealInput</name>
    <message>
        <source>+ … over {count} paths</source>
        <translation>+ …，共 {count} 条路径</translation>
    </message>
    <message>
        <source>Each path multiplied; the largest first</source>
        <translation>每条路径相乘；最大的在前</translation>
    </message>
    <message>
        <source>Path {number}, through {way}. Open it to see its factors.</source>
        <translation>第 {number} 条路径，经过 {way}。展开可查看各个因子。</translation>
    </message>
    <message numerus="yes">
        <source>%n more, together</source>
        <translation><numerusform>其余 %n 项合计</numerusform></translation>
    </message>
    <message>
        <source>{name} = {of} is the weight {formula}, by which the input comes in.</source>
        <translation>{name} = {of} 是权重 {formula}，输入经它进入。</translation>
    </message>
    <message>
        <source>{name} = {of} is the weight {formula}.</source>
        <translation>{name} = {of} 是权重 {formula}。</translation>
    </message>
    <message>
        <source>{name} = {of} says how what is to grow changes with this sum: {formula}.</source>
        <translation>{name} = {of} 表示要增大的量随这个和如何变化：{formula}。</translation>
    </message>
    <message>
        <source>{name} = {of} is the slope of the activation function: {formula}.</source>
        <translation>{name} = {of} 是激活函数的导数：{formula}。</translation>
    </message>
    <message>
        <source>{name} now</source>
        <translation>{name} 现在</translation>
    </message>
    <message>
        <source>The next step: {moved}</source>
        <translation>下一步：{moved}</translation>
    </message>
    <message>
        <source>{name} after the next step</source>
        <translation>{name} 下一步之后</translation>
    </message>
    <message>
        <source>{name} after the next step, clipped</source>
        <translation>{name} 下一步之后（已截断）</translation>
    </message>
</context>
<context>
    <name>IdealPanel</name>
    <message>
        <source>{number}, to fall</source>
        <translation>{number}（减小）</translation>
    </message>
    <message>
        <source>grey, the middle</source>
        <translation>灰色（中点）</translation>
    </message>
    <message>
        <source>the middle of the range</source>
        <translation>范围的中点</translation>
    </message>
    <message>
        <source>this sample</source>
        <translation>当前样本</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>噪声</translation>
    </message>
</context>
<context>
    <name>IdealView</name>
    <message>
        <source>Stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>Draw the smallest value as paper and the largest as ink, whatever they are; else as in the data</source>
        <translation>无论数值如何，最小的画作纸色，最大的画作墨色；否则与数据相同</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the inputs or the steps as CSV, or a picture</source>
        <translation>将输入或各步复制为 CSV，或复制为图片</translation>
    </message>
    <message>
        <source>Inputs by the inverse query, as a picture</source>
        <translation>反向查询得到的输入，以图片表示</translation>
    </message>
    <message>
        <source>Inputs by gradient ascent, as a picture</source>
        <translation>梯度上升得到的输入，以图片表示</translation>
    </message>
    <message>
        <source>By the inverse query</source>
        <translation>反向查询</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>One step of the ascent back</source>
        <translation>上升后退一步</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>One step of the ascent</source>
        <translation>上升一步</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>回到起点</translation>
    </message>
    <message>
        <source>Back to where the ascent begins</source>
        <translation>回到上升开始之处</translation>
    </message>
    <message>
        <source>Run to</source>
        <translation>运行到</translation>
    </message>
    <message>
        <source>Go on to this step of the ascent</source>
        <translation>继续上升到这一步</translation>
    </message>
    <message>
        <source>Step to run to</source>
        <translation>要运行到的步数</translation>
    </message>
    <message>
        <source>Show in the diagram</source>
        <translation>在网络图中显示</translation>
    </message>
    <message>
        <source>Put this picture in as the sample on the screen, until another is chosen</source>
        <translation>把这幅图作为屏幕上的样本，直到选择另一个</translation>
    </message>
    <message>
        <source>Take these inputs</source>
        <translation>采用这些输入</translation>
    </message>
    <message>
        <source>Put the inputs of the ascent into the fields of the query</source>
        <translation>把上升得到的输入填入查询的输入框</translation>
    </message>
    <message>
        <source>Inputs by the inverse query and by gradient ascent</source>
        <translation>反向查询与梯度上升得到的输入</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Take the notes and the source away: they tell of the samples before</source>
        <translation>去掉说明和来源：它们讲的是原来的样本</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>文件已读取的部分</translation>
    </message>
    <message>
        <source>A fault of the program: {fault}</source>
        <translation>程序故障：{fault}</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Classes: {names}.</source>
        <translation>类别：{names}。</translation>
    </message>
    <message>
        <source>Named automatically, because these names can't be taken: {names}.</source>
        <translation>以下名称不能使用，已自动命名：{names}。</translation>
    </message>
    <message>
        <source>The table has {count} columns; the first {most} are shown.</source>
        <translation>表格有 {count} 列，只显示前 {most} 列。</translation>
    </message>
    <message>
        <source>Line {line} is left out: {why}.</source>
        <translation>第 {line} 行被略去：{why}。</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>…另外还有 {count} 行。</translation>
    </message>
    <message>
        <source>1 input</source>
        <translation>1 个输入</translation>
    </message>
    <message>
        <source>{count} inputs</source>
        <translation>{count} 个输入</translation>
    </message>
    <message>
        <source>1 target</source>
        <translation>1 个目标值</translation>
    </message>
    <message>
        <source>{count} targets</source>
        <translation>{count} 个目标值</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} 及另外 {count} 个</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>导入 {name}</translation>
    </message>
    <message>
        <source>What is pasted</source>
        <translation>粘贴的内容</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Columns counted from 1, such as 2-785: input; 1: class; others are left out</source>
        <translation>列从 1 起计，例如 2-785: input; 1: class；其他列略去</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns: {fault}.</source>
        <translation>列：{fault}。</translation>
    </message>
    <message>
        <source>{name} can't be read: {fault}.</source>
        <translation>无法读取 {name}：{fault}。</translation>
    </message>
    <message>
        <source>Leave 1 row out (listed below)</source>
        <translation>略去 1 行（列于下方）</translation>
    </message>
    <message>
        <source>Leave {count} rows out (listed below)</source>
        <translation>略去 {count} 行（列于下方）</translation>
    </message>
    <message>
        <source>Rows in which something is missing can't be learned: leave them out, or the column.</source>
        <translation>有缺失值的行无法用于训练：请略去这些行，或略去该列。</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>This can't be pasted: {fault}.</source>
        <translation>无法粘贴：{fault}。</translation>
    </message>
    <message>
        <source>import {count}</source>
        <translation>导入 {count}</translation>
    </message>
    <message>
        <source>They are taken as numbers that are scaled already.</source>
        <translation>作为已缩放的数值读入。</translation>
    </message>
    <message>
        <source>The notes, of the samples before, went with them.</source>
        <translation>原样本的说明已一并去掉。</translation>
    </message>
    <message>
        <source>paste {count}</source>
        <translation>粘贴 {count}</translation>
    </message>
</context>
<context>
    <name>InputTable</name>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Inverse query</source>
        <translation>反向查询</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Ascent</source>
        <translation>上升</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>导数</translation>
    </message>
</context>
<context>
    <name>KindFields</name>
    <message>
        <source>no</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>LayerRows</name>
    <message>
        <source>neurons</source>
        <translation>神经元数</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number of inputs</source>
        <translation>输入数</translation>
    </message>
    <message>
        <source>Names of the inputs</source>
        <translation>输入的名称</translation>
    </message>
    <message>
        <source>Neurons: {layer}</source>
        <translation>神经元数：{layer}</translation>
    </message>
    <message>
        <source>Activation: {layer}</source>
        <translation>激活函数：{layer}</translation>
    </message>
    <message>
        <source>Bias: {layer}</source>
        <translation>偏置：{layer}</translation>
    </message>
    <message>
        <source>Names: {layer}</source>
        <translation>名称：{layer}</translation>
    </message>
    <message>
        <source>Remove this layer</source>
        <translation>删除此层</translation>
    </message>
    <message>
        <source>take {layer} away</source>
        <translation>移除{layer}</translation>
    </message>
    <message>
        <source>Add a hidden layer after this one</source>
        <translation>在此层之后添加隐藏层</translation>
    </message>
    <message>
        <source>neurons of {layer}</source>
        <translation>{layer}的神经元数</translation>
    </message>
    <message>
        <source>add a layer</source>
        <translation>添加一层</translation>
    </message>
    <message>
        <source>names of {layer}</source>
        <translation>{layer}的名称</translation>
    </message>
    <message>
        <source>{what} of {layer}</source>
        <translation>{layer}的{what}</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>back: from there to {weights}</source>
        <translation>反向：从那里到 {weights}</translation>
    </message>
    <message>
        <source>back: from the error to {weights}</source>
        <translation>反向：从误差到 {weights}</translation>
    </message>
    <message>
        <source>climbs the error instead of going down</source>
        <translation>使误差上升而不是下降</translation>
    </message>
    <message>
        <source>that is the slope of tanh, not of the sigmoid</source>
        <translation>这是 tanh 的导数，不是 Sigmoid 函数的</translation>
    </message>
    <message>
        <source>so the error goes back by weights that are updated already</source>
        <translation>因此误差经过已更新的权重传回</translation>
    </message>
    <message>
        <source>two names of one array: the next line changes both, and nothing reads the first again</source>
        <translation>同一个数组的两个名称：下一行同时改变两者，此后没有再读取前者</translation>
    </message>
    <message>
        <source>leaves out the factor in the sigmoid: it is part of the slope</source>
        <translation>漏掉了 Sigmoid 函数中的系数：它是导数的一部分</translation>
    </message>
    <message>
        <source>leaves out the slope of the output: the hidden weights go another way</source>
        <translation>漏乘输出的导数：隐藏权重走的是另一条路</translation>
    </message>
    <message>
        <source>leaves out the slope of the output</source>
        <translation>漏乘输出的导数</translation>
    </message>
    <message>
        <source>another learning rate, in each line of the update</source>
        <translation>另一个学习率，更新的每一行都用它</translation>
    </message>
    <message>
        <source>its program has no biases</source>
        <translation>原文的程序没有偏置</translation>
    </message>
    <message>
        <source>its program has no such line: the biases never move</source>
        <translation>原文的程序没有这一行：偏置从不变化</translation>
    </message>
    <message>
        <source>the line above: {reason}</source>
        <translation>上一行：{reason}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>mistake</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>{label}: {text}, {numbers}; {reason}</source>
        <translation>{label}：{text}，{numbers}；{reason}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>line {number}, {text}, {numbers}</source>
        <translation>第 {number} 行，{text}，{numbers}</translation>
    </message>
    <message>
        <source>No line computes {name} by itself.</source>
        <translation>没有哪一行单独计算 {name}。</translation>
    </message>
    <message>
        <source>Line {lines} computes {name} = {number}.</source>
        <translation>第 {lines} 行计算 {name} = {number}。</translation>
    </message>
    <message>
        <source>Lines {lines} have to do with {name} = {number}.</source>
        <translation>第 {lines} 行与 {name} = {number} 有关。</translation>
    </message>
    <message>
        <source>Line {lines} computes {name}.</source>
        <translation>第 {lines} 行计算 {name}。</translation>
    </message>
    <message>
        <source>Lines {lines} have to do with {name}.</source>
        <translation>第 {lines} 行与 {name} 有关。</translation>
    </message>
    <message>
        <source>Point at any value or line; a click holds it.</source>
        <translation>指向任意数值或代码行；点击可固定。</translation>
    </message>
</context>
<context>
    <name>ListingCopies</name>
    <message>
        <source>Copy the listing as a program</source>
        <translation>把代码复制为程序</translation>
    </message>
    <message>
        <source>Copy the lines with their numbers</source>
        <translation>复制各行及其数值</translation>
    </message>
    <message>
        <source>It would begin from {count} numbers, too many for a copy: File, Export writes a script.</source>
        <translation>它要从 {count} 个数开始，太多，无法复制：可用“文件 → 导出”写出脚本。</translation>
    </message>
    <message>
        <source>The listing is copied; run in Python, it prints the numbers of this iteration.</source>
        <translation>代码已复制；用 Python 运行，打印这次迭代的各数。</translation>
    </message>
    <message>
        <source>The lines are copied with the numbers beside them.</source>
        <translation>各行及旁边的数已复制。</translation>
    </message>
</context>
<context>
    <name>ListingPage</name>
    <message>
        <source>Listing</source>
        <translation>代码</translation>
    </message>
</context>
<context>
    <name>ListingTools</name>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>按原文代码</translation>
    </message>
    <message>
        <source>As the chain rule has it, or as the article's listing is printed</source>
        <translation>按链式法则，或按原文代码</translation>
    </message>
    <message>
        <source>Compare my output…</source>
        <translation>与我的输出对比…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the listing as a program that runs in NumPy and prints these numbers</source>
        <translation>把代码复制为可用 NumPy 运行并打印这些数的程序</translation>
    </message>
    <message>
        <source>iteration {state}, sample {number}</source>
        <translation>迭代 {state} 次后，样本 {number}</translation>
    </message>
    <message>
        <source>iteration {state}, sample {number} of a batch of {count}</source>
        <translation>迭代 {state} 次后，{count} 个样本的批量中的样本 {number}</translation>
    </message>
    <message>
        <source>iteration {state}, sample {number}, which its update does not take</source>
        <translation>迭代 {state} 次后，样本 {number}（这次更新不用它）</translation>
    </message>
    <message>
        <source>iteration {state}, drawn sample, which its update does not take</source>
        <translation>第 {state} 次迭代，手写样本，更新不采用它</translation>
    </message>
</context>
<context>
    <name>MakingStrip</name>
    <message>
        <source>One step back (←)</source>
        <translation>后退一步（←）</translation>
    </message>
    <message>
        <source>One step on (→ or .)</source>
        <translation>前进一步（→ 或 .）</translation>
    </message>
    <message>
        <source>Leave the product (Esc)</source>
        <translation>退出乘积演示（Esc）</translation>
    </message>
    <message>
        <source>so far {number}</source>
        <translation>目前为 {number}</translation>
    </message>
    <message>
        <source>{step} of {steps}</source>
        <translation>{step}/{steps}</translation>
    </message>
</context>
<context>
    <name>Matrices</name>
    <message>
        <source>to × from, bias a column</source>
        <translation>行为目标、列为来源，偏置为一列</translation>
    </message>
    <message>
        <source>from × to, columns</source>
        <translation>行为来源、列为目标，样本为列</translation>
    </message>
    <message>
        <source>to × from, columns</source>
        <translation>行为目标、列为来源，样本为列</translation>
    </message>
    <message>
        <source>from × to, rows</source>
        <translation>行为来源、列为目标，样本为行</translation>
    </message>
    <message>
        <source>to × from, rows</source>
        <translation>行为目标、列为来源，样本为行</translation>
    </message>
    <message>
        <source>{words}, bias among the weights</source>
        <translation>{words}，偏置并入权重</translation>
    </message>
    <message>
        <source>{name}, {rows} by {columns}, row {row} column {column}, {what}, {number}</source>
        <translation>{name}，{rows} 行 {columns} 列，第 {row} 行第 {column} 列，{what}，{number}</translation>
    </message>
    <message>
        <source>the 1 that the bias is multiplied by</source>
        <translation>与偏置相乘的 1</translation>
    </message>
    <message>
        <source>no penalty for the bias</source>
        <translation>偏置没有正则项</translation>
    </message>
    <message>
        <source>{what}, sample {sample}</source>
        <translation>{what}，样本 {sample}</translation>
    </message>
    <message>
        <source>to {target} from {source}</source>
        <translation>从 {source} 到 {target}</translation>
    </message>
    <message>
        <source>bias of {sop}</source>
        <translation>{sop} 的偏置</translation>
    </message>
    <message>
        <source>asked, hidden</source>
        <translation>所问，未显示</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>尚未计算</translation>
    </message>
    <message>
        <source>{step} of {steps}: {value}, so far {so_far}</source>
        <translation>第 {step}/{steps} 步：{value}，目前为 {so_far}</translation>
    </message>
    <message>
        <source>product {step} of {steps}: {value}, so far {so_far}</source>
        <translation>第 {step}/{steps} 个乘积：{value}，目前为 {so_far}</translation>
    </message>
    <message>
        <source>{name}, row {row}</source>
        <translation>{name}，第 {row} 行</translation>
    </message>
    <message>
        <source>{name}, column {column}</source>
        <translation>{name}，第 {column} 列</translation>
    </message>
    <message>
        <source>{name}, row {row} column {column}</source>
        <translation>{name}，第 {row} 行第 {column} 列</translation>
    </message>
    <message>
        <source>the activation function of each sum:</source>
        <translation>对每个加权和代入激活函数：</translation>
    </message>
    <message>
        <source>each sample's share:</source>
        <translation>每个样本所占的份额：</translation>
    </message>
    <message>
        <source>element by element:</source>
        <translation>逐元素：</translation>
    </message>
    <message>
        <source>what each sample adds:</source>
        <translation>每个样本的贡献：</translation>
    </message>
    <message>
        <source>row times column:</source>
        <translation>行乘列：</translation>
    </message>
    <message>
        <source>the L2 penalty:</source>
        <translation>L2 正则项：</translation>
    </message>
    <message>
        <source>and the bias:</source>
        <translation>再加偏置：</translation>
    </message>
    <message>
        <source>entry by entry:</source>
        <translation>逐个元素：</translation>
    </message>
</context>
<context>
    <name>MatricesPage</name>
    <message>
        <source>Matrices</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>How {delta} is made</source>
        <translation>{delta} 如何得出</translation>
    </message>
    <message>
        <source>Show how {delta} goes back, layer by layer</source>
        <translation>演示 {delta} 如何逐层传回</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>样本 {number}</translation>
    </message>
    <message>
        <source>drawn sample</source>
        <translation>手写样本</translation>
    </message>
    <message>
        <source>batch of {count}</source>
        <translation>{count} 个样本的批量</translation>
    </message>
    <message>
        <source>with the penalties</source>
        <translation>含惩罚项</translation>
    </message>
    <message>
        <source>with the L2 penalty</source>
        <translation>含 L2 正则项</translation>
    </message>
    <message>
        <source>iteration {state}, {whose}</source>
        <translation>迭代 {state} 次后，{whose}</translation>
    </message>
</context>
<context>
    <name>MatrixCopies</name>
    <message>
        <source>All that is shown as {format}</source>
        <translation>显示的全部内容，格式 {format}</translation>
    </message>
    <message>
        <source>{name} as {format}</source>
        <translation>{name}，格式 {format}</translation>
    </message>
    <message>
        <source>All that is shown is copied as {format}.</source>
        <translation>已将显示的全部内容复制为 {format}。</translation>
    </message>
    <message>
        <source>Point at a matrix first: that one is copied.</source>
        <translation>请先指向一个矩阵，再复制它。</translation>
    </message>
    <message>
        <source>{name} is copied as {format}.</source>
        <translation>已将 {name} 复制为 {format}。</translation>
    </message>
    <message>
        <source>{count} numbers are too many for a copy: File, Export writes them into a file.</source>
        <translation>{count} 个数太多，无法复制：可用“文件 → 导出”写入文件。</translation>
    </message>
    <message>
        <source>Copy this matrix as {format}</source>
        <translation>将此矩阵复制为 {format}</translation>
    </message>
</context>
<context>
    <name>MatrixPainter</name>
    <message>
        <source>biases</source>
        <translation>偏置</translation>
    </message>
</context>
<context>
    <name>MatrixTools</name>
    <message>
        <source>How the article lays out its matrices</source>
        <translation>原文如何排列矩阵</translation>
    </message>
    <message>
        <source>Of one sample, or of the batch</source>
        <translation>一个样本的，或整个批量的</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Make a product</source>
        <translation>演示乘积</translation>
    </message>
    <message>
        <source>Work out the entry that is pointed at, product by product (.)</source>
        <translation>逐项算出所指的元素（.）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the matrices as TeX, NumPy or CSV</source>
        <translation>把矩阵复制为 TeX、NumPy 或 CSV</translation>
    </message>
    <message>
        <source>as the article: {words}</source>
        <translation>按原文：{words}</translation>
    </message>
    <message>
        <source>All layers</source>
        <translation>所有层</translation>
    </message>
    <message>
        <source>Layer {number}: {fan_in} → {size}</source>
        <translation>第 {number} 层：{fan_in} → {size}</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Weights of a layer</source>
        <translation>一层的权重</translation>
    </message>
    <message>
        <source>Each point shows the largest of up to {block} weights; zoom in to see every one.</source>
        <translation>每个点显示最多 {block} 个权重中最大的一个；放大可看到每一个。</translation>
    </message>
    <message>
        <source>±{largest}, {lost} infinite or NaN</source>
        <translation>±{largest}，{lost} 个为无穷大或 NaN</translation>
    </message>
    <message>
        <source>±{largest}</source>
        <translation>±{largest}</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>This can't be changed: {fault}.</source>
        <translation>无法修改：{fault}。</translation>
    </message>
    <message>
        <source>A change of the layers begins the run anew; Undo brings it back.</source>
        <translation>修改各层会使运行重新开始；撤消可以恢复。</translation>
    </message>
</context>
<context>
    <name>PictureImporter</name>
    <message>
        <source>Import {name}</source>
        <translation>导入 {name}</translation>
    </message>
    <message>
        <source>Some pictures of each class</source>
        <translation>每个类别的若干图片</translation>
    </message>
    <message>
        <source>0…1</source>
        <translation>0…1</translation>
    </message>
    <message>
        <source>Each pixel divided by the largest there can be: paper is 0, full ink 1</source>
        <translation>每个像素除以可能的最大值：纸为 0，浓墨为 1</translation>
    </message>
    <message>
        <source>0.01…1</source>
        <translation>0.01…1</translation>
    </message>
    <message>
        <source>The same · 0.99 + 0.01: no input is 0, so that every weight learns from every picture</source>
        <translation>再乘 0.99 加 0.01：没有输入是 0，每个权重从每张图片都能学到东西</translation>
    </message>
    <message>
        <source>first column</source>
        <translation>第一列</translation>
    </message>
    <message>
        <source>The label stands first in each line</source>
        <translation>标签在每行最前</translation>
    </message>
    <message>
        <source>last column</source>
        <translation>最后一列</translation>
    </message>
    <message>
        <source>The label stands last in each line</source>
        <translation>标签在每行最后</translation>
    </message>
    <message>
        <source>Held out, in per cent</source>
        <translation>留出比例（百分数）</translation>
    </message>
    <message>
        <source>The share of the samples that training doesn't see; 0 is none</source>
        <translation>训练看不到的样本所占比例；0 表示不留出</translation>
    </message>
    <message>
        <source>As a table…</source>
        <translation>作为表格…</translation>
    </message>
    <message>
        <source>Choose what each column is, and take its numbers as they stand there</source>
        <translation>选择每一列是什么，并按原样取用其中的数</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Held out, %</source>
        <translation>留出，%</translation>
    </message>
    <message>
        <source>Pixels become</source>
        <translation>像素变为</translation>
    </message>
    <message>
        <source>picture {number}, is {name}</source>
        <translation>图片 {number}，是 {name}</translation>
    </message>
    <message>
        <source>{count} pictures of {rows} × {columns} pixels, in {classes} classes.</source>
        <translation>{count} 张 {rows} × {columns} 像素的图片，{classes} 个类别。</translation>
    </message>
</context>
<context>
    <name>Plane</name>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>{name}: no samples</source>
        <translation>{name}：没有样本</translation>
    </message>
    <message>
        <source>{name}: {count} samples, {right} answered so; {across} from {left} to {far}, {up} from {low} to {high}</source>
        <translation>{name}：{count} 个样本，其中 {right} 个得到此答案；{across} 从 {left} 到 {far}，{up} 从 {low} 到 {high}</translation>
    </message>
    <message>
        <source>{count} samples; {across} from {left} to {far}, {up} from {low} to {high}</source>
        <translation>{count} 个样本；{across} 从 {left} 到 {far}，{up} 从 {low} 到 {high}</translation>
    </message>
    <message>
        <source>Boundary: none in what is shown</source>
        <translation>边界：所示范围内没有</translation>
    </message>
    <message>
        <source>Boundary: {across} from {left} to {far}, {up} from {low} to {high}</source>
        <translation>边界：{across} 从 {left} 到 {far}，{up} 从 {low} 到 {high}</translation>
    </message>
    <message>
        <source>{told}; at {up} {height} it is crossed where {across} is {places}</source>
        <translation>{told}；在 {up} = {height} 处，与边界相交于 {across} = {places}</translation>
    </message>
</context>
<context>
    <name>PlanePage</name>
    <message>
        <source>The plane needs a network with two inputs; this one has {inputs}.</source>
        <translation>平面图需要有两个输入的网络，此网络有 {inputs} 个。</translation>
    </message>
    <message>
        <source>What the plane is coloured by</source>
        <translation>平面按什么着色</translation>
    </message>
    <message>
        <source>Decision boundary</source>
        <translation>决策边界</translation>
    </message>
    <message>
        <source>hollow: held out, not trained on</source>
        <translation>空心：留出，不参与训练</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Nothing is pointed at: the arrow keys move a place over the plane</source>
        <translation>没有指向任何位置：方向键可在平面上移动位置</translation>
    </message>
    <message>
        <source>hatched: the output is infinite or NaN there</source>
        <translation>斜线：该处输出为无穷大或 NaN</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>样本 {number}</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>target {values}</source>
        <translation>目标值 {values}</translation>
    </message>
</context>
<context>
    <name>QueryPage</name>
    <message>
        <source>Typed</source>
        <translation>输入数字</translation>
    </message>
    <message>
        <source>Ideal input</source>
        <translation>理想输入</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>查询内容</translation>
    </message>
    <message>
        <source>Type inputs or an output; or see what the network would like to see for a class</source>
        <translation>输入数据或输出；或查看网络对某一类别希望看到什么</translation>
    </message>
    <message>
        <source>Original numbers</source>
        <translation>原始数值</translation>
    </message>
    <message>
        <source>Type and read numbers as they were before the samples were scaled</source>
        <translation>按样本缩放之前的数值输入和显示</translation>
    </message>
    <message>
        <source>From the sample</source>
        <translation>取自样本</translation>
    </message>
    <message>
        <source>Take the inputs of the sample on the screen</source>
        <translation>取屏幕上样本的输入</translation>
    </message>
    <message>
        <source>Back-query</source>
        <translation>反向查询</translation>
    </message>
    <message>
        <source>Look for inputs that give this output</source>
        <translation>寻找给出此输出的输入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take these inputs</source>
        <translation>采用这些输入</translation>
    </message>
    <message>
        <source>Put the inputs that were found into the fields on the left</source>
        <translation>把找到的输入填入左侧的字段</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Desired output</source>
        <translation>期望输出</translation>
    </message>
    <message>
        <source>The inverse of the activation, then the layer's weights solved, from the last layer to the first.</source>
        <translation>从最后一层到第一层，依次取激活函数的反函数，再解该层的权重方程。</translation>
    </message>
</context>
<context>
    <name>SampleEdits</name>
    <message>
        <source>A single sample is left: none is held out any more.</source>
        <translation>只剩一个样本：不再留出样本。</translation>
    </message>
    <message>
        <source>sample {number}, {name}</source>
        <translation>样本 {number}，{name}</translation>
    </message>
    <message>
        <source>add a sample</source>
        <translation>添加一个样本</translation>
    </message>
    <message>
        <source>duplicate sample {number}</source>
        <translation>创建样本 {number} 的副本</translation>
    </message>
    <message>
        <source>duplicate {count}</source>
        <translation>创建 {count}的副本</translation>
    </message>
    <message>
        <source>class of sample {number}</source>
        <translation>样本 {number} 的类别</translation>
    </message>
    <message>
        <source>class of {count}: {name}</source>
        <translation>{count}的类别：{name}</translation>
    </message>
    <message>
        <source>Select the samples to delete first.</source>
        <translation>请先选择要删除的样本。</translation>
    </message>
    <message>
        <source>The last sample can't be deleted: without samples there is nothing to train on.</source>
        <translation>最后一个样本不能删除：没有样本就无法训练。</translation>
    </message>
    <message>
        <source>delete sample {number}</source>
        <translation>删除样本 {number}</translation>
    </message>
    <message>
        <source>delete {count}</source>
        <translation>删除 {count}</translation>
    </message>
    <message>
        <source>Bring the targets to 0…1, too?</source>
        <translation>目标值是否也归一化到 0…1？</translation>
    </message>
    <message>
        <source>They reach from {low} to {high}. Query shows the original numbers.</source>
        <translation>目标值范围为 {low} 到 {high}。“查询”中会显示原始数值。</translation>
    </message>
    <message>
        <source>Inputs only</source>
        <translation>仅输入</translation>
    </message>
    <message>
        <source>Inputs and targets</source>
        <translation>输入和目标值</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>This can't be changed: {fault}.</source>
        <translation>无法修改：{fault}。</translation>
    </message>
    <message>
        <source>All inputs are from 0 to 1 already.</source>
        <translation>所有输入都已在 0 到 1 之间。</translation>
    </message>
    <message>
        <source>normalise inputs and targets</source>
        <translation>归一化输入和目标值</translation>
    </message>
    <message>
        <source>normalise the inputs</source>
        <translation>归一化输入</translation>
    </message>
    <message>
        <source>All inputs and targets are now from 0 to 1: each less its smallest value, divided by its range. Query takes original ones.</source>
        <translation>所有输入和目标值现在都在 0 到 1 之间：各减去最小值，再除以取值范围。“查询”接受原始数值。</translation>
    </message>
    <message>
        <source>All inputs are now from 0 to 1: each less its smallest value, divided by its range. Query takes original ones.</source>
        <translation>所有输入现在都在 0 到 1 之间：各减去最小值，再除以取值范围。“查询”接受原始数值。</translation>
    </message>
    <message>
        <source>sort the samples by {name}</source>
        <translation>样本按 {name} 排序</translation>
    </message>
</context>
<context>
    <name>SampleForms</name>
    <message>
        <source>Click twice to sort by a column: training takes that order</source>
        <translation>双击按一列排序：训练按此顺序进行</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>全部样本</translation>
    </message>
    <message>
        <source>Show the samples as a table of numbers, where they can be typed</source>
        <translation>以数字表格显示样本，可在其中输入</translation>
    </message>
    <message>
        <source>Table of numbers</source>
        <translation>数字表格</translation>
    </message>
    <message>
        <source>Samples as pictures</source>
        <translation>以图片显示的样本</translation>
    </message>
    <message>
        <source>None of these samples is answered wrongly.</source>
        <translation>这些样本没有答错的。</translation>
    </message>
    <message>
        <source>There is no such sample.</source>
        <translation>没有这样的样本。</translation>
    </message>
</context>
<context>
    <name>SampleModel</name>
    <message>
        <source>Held out: not trained on</source>
        <translation>留出：不参与训练</translation>
    </message>
    <message>
        <source>originally {value}</source>
        <translation>原始值 {value}</translation>
    </message>
    <message>
        <source>Sample {row}, {column}</source>
        <translation>样本 {row}，{column}</translation>
    </message>
    <message>
        <source>{where}: {fault}</source>
        <translation>{where}：{fault}</translation>
    </message>
</context>
<context>
    <name>SamplesPage</name>
    <message>
        <source>Export the samples</source>
        <translation>导出样本</translation>
    </message>
    <message>
        <source>Writing {name} …</source>
        <translation>正在写入 {name}…</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>已写入 {path}</translation>
    </message>
    <message>
        <source>Edit ▾</source>
        <translation>编辑 ▾</translation>
    </message>
    <message>
        <source>Add, delete, import samples; change the class of those that are selected</source>
        <translation>添加、删除、导入样本；更改所选样本的类别</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a sample of zeros at the end</source>
        <translation>在末尾添加一个全为零的样本</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the selected samples (Del)</source>
        <translation>删除所选样本（Del）</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Take samples from a spreadsheet: inputs, then targets</source>
        <translation>从电子表格取样本：先输入，后目标值</translation>
    </message>
    <message>
        <source>Normalise</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Scale every input to 0…1. A sigmoid is steep only near 0; with large inputs it saturates, its derivative is almost 0, and so are the gradients of all layers before it</source>
        <translation>把每个输入缩放到 0…1。Sigmoid 函数只在 0 附近较陡：输入过大时会饱和，导数接近 0，它之前各层的梯度也随之接近 0</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Read samples from a CSV file, a workbook, ARFF</source>
        <translation>从 CSV 文件、工作簿或 ARFF 读取样本</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write the samples to a CSV file</source>
        <translation>把样本写入 CSV 文件</translation>
    </message>
    <message>
        <source>Show in the diagram</source>
        <translation>在网络图中显示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Import samples</source>
        <translation>导入样本</translation>
    </message>
    <message>
        <source>Tables ({endings});;All files (*)</source>
        <translation>表格 ({endings});;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n held out: not trained on</source>
        <translation><numerusform>留出 %n 个：不参与训练</numerusform></translation>
    </message>
    <message>
        <source>1 sample</source>
        <translation>1 个样本</translation>
    </message>
    <message>
        <source>{count} samples</source>
        <translation>{count} 个样本</translation>
    </message>
    <message>
        <source>Paste {pasted}: below the {there}, or in the place of all?</source>
        <translation>粘贴 {pasted}：放在 {there}之后，还是替换全部？</translation>
    </message>
    <message>
        <source>Add below</source>
        <translation>添加在后</translation>
    </message>
    <message>
        <source>Replace all samples</source>
        <translation>替换全部样本</translation>
    </message>
    <message>
        <source>Added below: {pasted}.</source>
        <translation>已添加在后：{pasted}。</translation>
    </message>
    <message>
        <source>1 sample was replaced by {pasted}.</source>
        <translation>1 个样本已被替换为 {pasted}。</translation>
    </message>
    <message>
        <source>1 sample was replaced by {pasted}; the network is now {sizes}.</source>
        <translation>1 个样本已被替换为 {pasted}；网络现为 {sizes}。</translation>
    </message>
    <message>
        <source>{there} samples were replaced by {pasted}.</source>
        <translation>{there} 个样本已被替换为 {pasted}。</translation>
    </message>
    <message>
        <source>{there} samples were replaced by {pasted}; the network is now {sizes}.</source>
        <translation>{there} 个样本已被替换为 {pasted}；网络现为 {sizes}。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>SlopePage</name>
    <message>
        <source>How far to either side</source>
        <translation>两侧范围</translation>
    </message>
    <message>
        <source>How far to either side of the weight the curve goes</source>
        <translation>曲线向权重两侧延伸多远</translation>
    </message>
    <message>
        <source>Small change Δ</source>
        <translation>微小变化 Δ</translation>
    </message>
    <message>
        <source>How far to change the weight; drag the line in the plot, or type</source>
        <translation>权重变化多少；拖动图中的线，或直接输入</translation>
    </message>
    <message>
        <source>What the step and the small change do</source>
        <translation>更新和微小变化的作用</translation>
    </message>
    <message>
        <source>Click a weight or a bias to see the error as a function of it alone.</source>
        <translation>点击权重或偏置，查看误差只随它变化的曲线。</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>the error along {name}</source>
        <translation>误差沿 {name} 的变化</translation>
    </message>
    <message>
        <source>Some of this is infinite or NaN here: the error overflows.</source>
        <translation>此处有一部分为无穷大或 NaN：误差溢出。</translation>
    </message>
    <message>
        <source>{name} changed by {nudge}: the error changed by {change}; gradient × change predicts {by_slope}.</source>
        <translation>{name} 变化 {nudge}：误差实际变化 {change}，按“梯度 × 变化量”预计为 {by_slope}。</translation>
    </message>
    <message>
        <source>Slope {slope}</source>
        <translation>斜率 {slope}</translation>
    </message>
    <message>
        <source>Slope {slope}: the gradient {g}, shared by {n} samples</source>
        <translation>斜率 {slope}：梯度 {g}，由 {n} 个样本平均</translation>
    </message>
    <message>
        <source>The update goes to {new}: the error changes by {change}; the tangent says {by_slope}.</source>
        <translation>更新到 {new}：误差变化 {change}；按切线预计为 {by_slope}。</translation>
    </message>
    <message>
        <source>Small dots: where {name} was before, and in the kept runs that are drawn.</source>
        <translation>小圆点：{name} 之前的位置，以及绘出的各保留运行中的位置。</translation>
    </message>
</context>
<context>
    <name>StartForm</name>
    <message>
        <source>Draw as</source>
        <translation>抽取方式</translation>
    </message>
    <message>
        <source>as typed below</source>
        <translation>如下所填</translation>
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
        <source>Generator</source>
        <translation>发生器</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Draws the start, and the order of the samples where they are shuffled</source>
        <translation>用于抽取初始值，以及每轮打乱时的样本顺序</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Draw all weights and biases anew, exactly as it stands here</source>
        <translation>完全按此处的设置重新抽取所有权重和偏置</translation>
    </message>
    <message>
        <source>Next seed</source>
        <translation>下一个种子</translation>
    </message>
    <message>
        <source>Redraw with the next seed</source>
        <translation>用下一个种子重新抽取</translation>
    </message>
    <message>
        <source>the scenario's own</source>
        <translation>案例自带的</translation>
    </message>
    <message>
        <source>{formula}, biases too</source>
        <translation>{formula}，偏置也是</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>初始值</translation>
    </message>
    <message>
        <source>given one by one; Draw replaces it</source>
        <translation>逐个给定；抽取会替换它们</translation>
    </message>
    <message>
        <source>drawn as it stands here</source>
        <translation>已按此处的设置抽取</translation>
    </message>
    <message>
        <source>changed here, and not drawn yet</source>
        <translation>此处已修改，尚未抽取</translation>
    </message>
    <message>
        <source>this is the generator's last seed</source>
        <translation>这是发生器的最后一个种子</translation>
    </message>
    <message>
        <source>draw the weights, seed {seed}</source>
        <translation>抽取权重，种子 {seed}</translation>
    </message>
</context>
<context>
    <name>TableFormatFields</name>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Names in line</source>
        <translation>名称所在行</translation>
    </message>
    <message>
        <source>Samples from line</source>
        <translation>样本起始行</translation>
    </message>
    <message>
        <source>Lines are counted 1, 2, 3 …, as an editor counts them.</source>
        <translation>行号为 1、2、3…，与编辑器相同。</translation>
    </message>
</context>
<context>
    <name>TablePreview</name>
    <message>
        <source>The first rows, as they will be taken</source>
        <translation>前几行，即将如此读入</translation>
    </message>
    <message>
        <source>taken as</source>
        <translation>读作</translation>
    </message>
    <message>
        <source>decimals</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>{column} is taken as</source>
        <translation>{column} 读作</translation>
    </message>
    <message>
        <source>. as in 1.5</source>
        <translation>. 如 1.5</translation>
    </message>
    <message>
        <source>, as in 1,5</source>
        <translation>, 如 1,5</translation>
    </message>
    <message>
        <source>Decimal mark of {column}</source>
        <translation>{column} 的小数点</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>left out: {why}</source>
        <translation>略去：{why}</translation>
    </message>
</context>
<context>
    <name>TextsForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What the list of scenarios calls it</source>
        <translation>在案例列表中的名称</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Write notes on it, to be read beside the network</source>
        <translation>写下说明，供对照网络阅读</translation>
    </message>
    <message>
        <source>What to look at; Markdown is shown as such</source>
        <translation>要看什么；支持 Markdown</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>sample {number}</source>
        <translation>样本 {number}</translation>
    </message>
    <message>
        <source>held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>is {name}</source>
        <translation>实为 {name}</translation>
    </message>
    <message>
        <source>without an answer: an output is no number</source>
        <translation>没有答案：有一个输出不是数</translation>
    </message>
    <message>
        <source>answered {name}</source>
        <translation>答为 {name}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
</context>
<context>
    <name>TrainingForm</name>
    <message>
        <source>Loss</source>
        <translation>损失函数</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Samples per iteration</source>
        <translation>每次迭代的样本数</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>How many samples each iteration takes; 0 for all of them</source>
        <translation>每次迭代取多少个样本；0 表示全部</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>sequential</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>shuffled each epoch</source>
        <translation>每轮打乱</translation>
    </message>
    <message>
        <source>Loss reduction</source>
        <translation>损失汇总方式</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>求平均</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>求和</translation>
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
        <source>Optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>Schedule of the learning rate</source>
        <translation>学习率的变化方式</translation>
    </message>
    <message>
        <source>Iterations of a run</source>
        <translation>一次运行的迭代次数</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>变化方式</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>a batch's losses</source>
        <translation>批量损失的汇总方式</translation>
    </message>
    <message>
        <source>optimizer: {name}</source>
        <translation>优化器：{name}</translation>
    </message>
    <message>
        <source>schedule: {name}</source>
        <translation>变化方式：{name}</translation>
    </message>
</context>
<context>
    <name>WeightFinder</name>
    <message>
        <source>Find a weight</source>
        <translation>查找权重</translation>
    </message>
    <message>
        <source>A name, such as W2_17,903; or layer, from and to, such as 2 17 903</source>
        <translation>名称，如 W2_17,903；或层、起点、终点，如 2 17 903</translation>
    </message>
    <message>
        <source>Find {name} …</source>
        <translation>查找 {name}…</translation>
    </message>
</context>
<context>
    <name>WeightsPage</name>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>The layer that the weights lead into: rows × columns</source>
        <translation>权重通向的层：行 × 列</translation>
    </message>
    <message>
        <source>{number}:  {shape}</source>
        <translation>{number}：{shape}</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>From where a change counts</source>
        <translation>更改从何处生效</translation>
    </message>
    <message>
        <source>From the start the whole run is trained anew; from the iteration on the screen on, it branches there</source>
        <translation>从初始起，整个运行重新训练；从屏幕上的迭代起，则在该处分支</translation>
    </message>
    <message>
        <source>Back to the numbers of the file</source>
        <translation>恢复文件中的数值</translation>
    </message>
    <message>
        <source>Take back all changes of numbers made here</source>
        <translation>撤回在此对数值所做的全部更改</translation>
    </message>
    <message>
        <source>Apply changes from</source>
        <translation>更改生效于</translation>
    </message>
    <message>
        <source>Drag a number to the sides, or click it and type. Click a weight to have it here. The run before stays as a kept run, and a sweep keeps one for each of several values.</source>
        <translation>左右拖动数值，或点击后输入。点击权重可将其列在这里。之前的运行作为保留的运行留下；扫描则为多个取值各保留一个。</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>What is drawn is changed by drawing on.</source>
        <translation>手写内容靠继续书写来改变。</translation>
    </message>
    <message>
        <source>Sample {number}:</source>
        <translation>样本 {number}：</translation>
    </message>
    <message>
        <source>iteration {state}</source>
        <translation>迭代 {state} 次后</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>初始</translation>
    </message>
    <message>
        <source>the start, without the branch</source>
        <translation>初始（不含分支）</translation>
    </message>
    <message>
        <source>the start, without branches</source>
        <translation>初始（不含各分支）</translation>
    </message>
    <message>
        <source>back to the numbers of the file</source>
        <translation>恢复文件中的数值</translation>
    </message>
</context>
<context>
    <name>WrongList</name>
    <message>
        <source>Samples answered wrongly, the most certain first</source>
        <translation>答错的样本，最有把握的在前</translation>
    </message>
    <message>
        <source>as</source>
        <translation>认作</translation>
    </message>
    <message>
        <source>{sample}, is {wanted}, answered {answered}</source>
        <translation>{sample}，实为 {wanted}，答为 {answered}</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>样本 {number}</translation>
    </message>
</context>
</TS>
