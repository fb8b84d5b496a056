<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswerField</name>
    <message>
        <source>Your answer</source>
        <translation>你的答案</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>{quantity}, {digits}</source>
        <translation>{quantity}，{digits}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次核对</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>The value is shown, and counts as given (Ctrl+Enter)</source>
        <translation>数值已显示，视为给出（Ctrl+回车）</translation>
    </message>
    <message>
        <source>Go on with your own number; what follows is marked from it (Alt+K)</source>
        <translation>用你自己的数继续；之后的各数据此批改（Alt+K）</translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <translation>尚未输入</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>number or sum</source>
        <translation>数或算式</translation>
    </message>
    <message>
        <source>“{text}” stops in the middle.</source>
        <translation>“{text}”没有写完。</translation>
    </message>
</context>
<context>
    <name>AnswerMarks</name>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>right at the second try</source>
        <translation>第二次答对</translation>
    </message>
    <message>
        <source>follows</source>
        <translation>承前正确</translation>
    </message>
    <message>
        <source>known slip</source>
        <translation>常见错误</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>given</source>
        <translation>给出</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未答</translation>
    </message>
</context>
<context>
    <name>BeadStrip</name>
    <message>
        <source>Questions</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>question {number} of {count}, {name}, {mark}</source>
        <translation>第 {number}/{count} 题，{name}，{mark}</translation>
    </message>
    <message>
        <source>questions {first} to {last} of {count}, {done} of them answered</source>
        <translation>第 {first} 到 {last} 题，共 {count} 题，已答 {done} 题</translation>
    </message>
    <message>
        <source>{done} of {count}</source>
        <translation>{done}/{count}</translation>
    </message>
</context>
<context>
    <name>BlockNames</name>
    <message>
        <source>{block}: row {row}</source>
        <translation>{block}：第 {row} 行</translation>
    </message>
    <message>
        <source>transposed: {block}</source>
        <translation>已转置：{block}</translation>
    </message>
    <message>
        <source>{kind}, output</source>
        <translation>{kind}，输出层</translation>
    </message>
    <message>
        <source>{kind}, hidden</source>
        <translation>{kind}，隐藏层</translation>
    </message>
    <message>
        <source>{kind}, hidden {number}</source>
        <translation>{kind}，隐藏层 {number}</translation>
    </message>
    <message>
        <source>inputs (given)</source>
        <translation>输入（给出）</translation>
    </message>
    <message>
        <source>targets (given)</source>
        <translation>目标值（给出）</translation>
    </message>
    <message>
        <source>weights before (given)</source>
        <translation>更新前的权重（给出）</translation>
    </message>
    <message>
        <source>biases before (given)</source>
        <translation>更新前的偏置（给出）</translation>
    </message>
    <message>
        <source>SOPs</source>
        <translation>乘积之和</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>∂E/∂activation</source>
        <translation>∂E/∂激活值</translation>
    </message>
    <message>
        <source>slopes</source>
        <translation>导数</translation>
    </message>
    <message>
        <source>deltas</source>
        <translation>误差项</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>gradients of biases</source>
        <translation>偏置的梯度</translation>
    </message>
    <message>
        <source>∂J/∂weights (given)</source>
        <translation>∂J/∂权重（给出）</translation>
    </message>
    <message>
        <source>∂J/∂biases (given)</source>
        <translation>∂J/∂偏置（给出）</translation>
    </message>
    <message>
        <source>new weights</source>
        <translation>新的权重</translation>
    </message>
    <message>
        <source>new biases</source>
        <translation>新的偏置</translation>
    </message>
</context>
<context>
    <name>CardGrid</name>
    <message>
        <source>What do you want to practise?</source>
        <translation>想练习什么？</translation>
    </message>
    <message>
        <source>Enter starts what is framed</source>
        <translation>按回车开始框住的一项</translation>
    </message>
</context>
<context>
    <name>ChainDiagram</name>
    <message>
        <source>Network of the questions</source>
        <translation>题目的网络</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另外 {count} 个</translation>
    </message>
    <message>
        <source>one sample</source>
        <translation>1 个样本</translation>
    </message>
</context>
<context>
    <name>ChainRows</name>
    <message>
        <source>hidden until answered</source>
        <translation>回答之前不显示</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Digits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>as on the board</source>
        <translation>按板书</translation>
    </message>
    <message>
        <source>Round each number before going on, and have it marked so</source>
        <translation>每个数先舍入再继续，批改也按此进行</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Those of sheet number</source>
        <translation>练习单编号的数</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Open a sheet's code…</source>
        <translation>打开练习单编号…</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>练习单…</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>all {lines}</source>
        <translation>全部 {lines} 行</translation>
    </message>
    <message>
        <source>the last of {lines}</source>
        <translation>{lines} 行中的最后一行</translation>
    </message>
    <message>
        <source>the last {count} of {lines}</source>
        <translation>{lines} 行中的最后 {count} 行</translation>
    </message>
    <message>
        <source>the scenario's</source>
        <translation>案例自带的</translation>
    </message>
    <message>
        <source>others, drawn</source>
        <translation>另行抽取的</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>Iteration, sample</source>
        <translation>迭代、样本</translation>
    </message>
    <message>
        <source>Blank lines</source>
        <translation>空行</translation>
    </message>
    <message>
        <source>only the last</source>
        <translation>仅最后一行</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Your run stays as it is. Esc takes you back to it at any time.</source>
        <translation>你的运行保持原样。随时可以按 Esc 返回。</translation>
    </message>
</context>
<context>
    <name>ChooserPage</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>iteration {state} · sample {sample}</source>
        <translation>迭代 {state} 次后 · 样本 {sample}</translation>
    </message>
    <message>
        <source>1–9, 0, C</source>
        <translation>1–9, 0, C</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>go through them</source>
        <translation>逐个浏览</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>ClassExports</name>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The class's table, with its learners a row each, is in {path}</source>
        <translation>全班的成绩表（每名学生一行）在 {path}</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</source>
        <translation>PNG (*.png);;SVG (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save a picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>A picture of the class's table is in {path}</source>
        <translation>全班成绩表的图片在 {path}</translation>
    </message>
</context>
<context>
    <name>ClassHead</name>
    <message>
        <source>not right</source>
        <translation>不正确</translation>
    </message>
</context>
<context>
    <name>ClassModel</name>
    <message>
        <source>Learner {number}</source>
        <translation>学生 {number}</translation>
    </message>
    <message>
        <source>{name}, not right {count} times</source>
        <translation>{name}，做错 {count} 次</translation>
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
        <source>first slip</source>
        <translation>第一处错误</translation>
    </message>
</context>
<context>
    <name>ClassPage</name>
    <message>
        <source>worked out again here, from the answers alone</source>
        <translation>仅由答案在此重新计算</translation>
    </message>
    <message>
        <source>Marking {done} of {count} …</source>
        <translation>正在批改 {done}/{count} …</translation>
    </message>
    <message>
        <source>Marking …</source>
        <translation>正在批改…</translation>
    </message>
    <message>
        <source>The scenario or run that these sheets were printed of</source>
        <translation>打印这些练习单所用的案例或运行记录</translation>
    </message>
    <message>
        <source>Scenarios and runs (*.toml *.backstep)</source>
        <translation>案例和运行记录 (*.toml *.backstep)</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 个文件</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} 个文件</translation>
    </message>
    <message>
        <source>sheet {code}</source>
        <translation>练习单 {code}</translation>
    </message>
    <message>
        <source>{average} of {of} points on average</source>
        <translation>平均 {average} 分，满分 {of} 分</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已交</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>show the names</source>
        <translation>显示姓名</translation>
    </message>
    <message>
        <source>hide the names</source>
        <translation>隐藏姓名</translation>
    </message>
    <message>
        <source>go through the cells</source>
        <translation>逐格浏览</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>open a sheet</source>
        <translation>打开答卷</translation>
    </message>
    <message>
        <source>sort by points or name</source>
        <translation>按分数或姓名排序</translation>
    </message>
    <message>
        <source>drop more files on the window</source>
        <translation>把更多文件拖放到窗口上</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ClassPanel</name>
    <message>
        <source>The class</source>
        <translation>全班</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>图片…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Practise {name} now</source>
        <translation>现在练习 {name}</translation>
    </message>
    <message>
        <source>{name} fails most: {failed} of {count}.</source>
        <translation>{name} 错得最多：{count} 份中 {failed} 份。</translation>
    </message>
    <message>
        <source>No line fails.</source>
        <translation>没有哪一行做错。</translation>
    </message>
    <message>
        <source>Nothing is marked yet.</source>
        <translation>尚未批改。</translation>
    </message>
    <message>
        <source>Open the sheet of {name}</source>
        <translation>打开 {name} 的答卷</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>Nothing was answered</source>
        <translation>没有作答</translation>
    </message>
    <message>
        <source>This line was given</source>
        <translation>这一行是给出的</translation>
    </message>
    <message>
        <source>The true value is {true}.</source>
        <translation>真实值是 {true}。</translation>
    </message>
    <message>
        <source>{given}; the true value is {true}.</source>
        <translation>{given}；真实值是 {true}。</translation>
    </message>
    <message>
        <source>{given}; from their own numbers it would be {own}, and the true value is {true}.</source>
        <translation>{given}；由其自己的数应得 {own}，真实值是 {true}。</translation>
    </message>
    <message>
        <source>One file is left out.</source>
        <translation>略去 1 个文件。</translation>
    </message>
    <message>
        <source>{count} files are left out.</source>
        <translation>略去 {count} 个文件。</translation>
    </message>
</context>
<context>
    <name>ClassView</name>
    <message>
        <source>What was handed in</source>
        <translation>交来的内容</translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>other questions</source>
        <translation>其他题目</translation>
    </message>
    <message>
        <source>0 points so far</source>
        <translation>目前 0 分</translation>
    </message>
    <message>
        <source>1 point of {count} so far</source>
        <translation>目前 1 分，满分 {count} 分</translation>
    </message>
    <message>
        <source>{points} points of {count} so far</source>
        <translation>目前 {points} 分，满分 {count} 分</translation>
    </message>
</context>
<context>
    <name>DecidePanel</name>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The answer is shown, and counts as given (Ctrl+Enter)</source>
        <translation>答案已显示，视为给出（Ctrl+回车）</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>other numbers</source>
        <translation>换一组数</translation>
    </message>
    <message>
        <source>iteration {state}</source>
        <translation>迭代 {state} 次后</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>{count} more</source>
        <translation>另外 {count} 个</translation>
    </message>
</context>
<context>
    <name>DrawingHand</name>
    <message>
        <source>Handle 1 of 5: the start, whose error is {error}, stays</source>
        <translation>控制点 1/5：起点，误差为 {error}，不动</translation>
    </message>
    <message>
        <source>Handle {number} of 5: iteration {state}, error {error}</source>
        <translation>控制点 {number}/5：迭代 {state}，误差 {error}</translation>
    </message>
</context>
<context>
    <name>DrawingPanel</name>
    <message>
        <source>Predict the curve</source>
        <translation>预测曲线</translation>
    </message>
    <message>
        <source>The error over the iterations, to be drawn</source>
        <translation>误差随迭代的变化，待画</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤消</translation>
    </message>
    <message>
        <source>Take the last drawing back (Ctrl+Z)</source>
        <translation>撤回上一笔（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Draw anew, from an empty plot (Backspace)</source>
        <translation>清空重画（退格）</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic error axis, for both curves (L)</source>
        <translation>两条曲线的误差轴都用对数坐标（L）</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>The error at the start is infinite or NaN</source>
        <translation>初始误差为无穷大或 NaN</translation>
    </message>
    <message>
        <source>Change the weights, the samples or the loss, and come back.</source>
        <translation>请更改权重、样本或损失函数后再来。</translation>
    </message>
    <message>
        <source>Draw how the error will go</source>
        <translation>画出误差将如何变化</translation>
    </message>
    <message>
        <source>Drag from the start to the right, or press 1 to 5 for the handles.</source>
        <translation>从起点向右拖动，或按 1 到 5 选择控制点。</translation>
    </message>
</context>
<context>
    <name>FactorOrder</name>
    <message>
        <source>stands in place {name}</source>
        <translation>在位置 {name}</translation>
    </message>
    <message>
        <source>not placed yet, key {key}</source>
        <translation>尚未放置，按键 {key}</translation>
    </message>
    <message>
        <source>not placed yet</source>
        <translation>尚未放置</translation>
    </message>
</context>
<context>
    <name>FindMistakePage</name>
    <message>
        <source>sheet {number}</source>
        <translation>练习单 {number}</translation>
    </message>
    <message>
        <source>rate {rate} · {count} digits</source>
        <translation>学习率 {rate} · {count} 位</translation>
    </message>
    <message>
        <source>practice rate {rate} · {count} digits</source>
        <translation>练习用学习率 {rate} · {count} 位</translation>
    </message>
    <message>
        <source>Find the mistake</source>
        <translation>找错</translation>
    </message>
    <message>
        <source>{scenario} · {name} · {numbers}</source>
        <translation>{scenario} · {name} · {numbers}</translation>
    </message>
    <message>
        <source>0 points so far</source>
        <translation>目前 0 分</translation>
    </message>
    <message>
        <source>go through the lines</source>
        <translation>逐行浏览</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>take this line</source>
        <translation>选这一行</translation>
    </message>
    <message>
        <source>why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>No line of this sheet can go wrong so that it is seen</source>
        <translation>这份答卷中没有哪一行的错误能看得出来</translation>
    </message>
    <message>
        <source>Somebody's sheet for {name}</source>
        <translation>某人关于 {name} 的答卷</translation>
    </message>
    <message>
        <source>One line went wrong first. Click it.</source>
        <translation>有一行最先出错。点击它。</translation>
    </message>
</context>
<context>
    <name>HeldFactor</name>
    <message>
        <source>Taken up</source>
        <translation>已拿起</translation>
    </message>
    <message>
        <source>The edge between them is lit in the diagram.</source>
        <translation>网络图中已点亮它们之间的连线。</translation>
    </message>
    <message>
        <source>It is lit in the diagram.</source>
        <translation>网络图中已将其点亮。</translation>
    </message>
</context>
<context>
    <name>HintLadder</name>
    <message>
        <source>What it needs</source>
        <translation>需要什么</translation>
    </message>
    <message>
        <source>The formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>The formula with your numbers</source>
        <translation>代入你的数的公式</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>(counts as given)</source>
        <translation>（视为给出）</translation>
    </message>
</context>
<context>
    <name>KindCard</name>
    <message>
        <source>Can't be chosen: {why}</source>
        <translation>不能选择：{why}</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>{count} of {all} are answered.</source>
        <translation>{all} 题已答 {count} 题。</translation>
    </message>
    <message>
        <source>1 of {all} is answered.</source>
        <translation>{all} 题已答 1 题。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Leave the practice and lose its answers?</source>
        <translation>要离开练习并丢弃这些回答吗？</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
</context>
<context>
    <name>LineButton</name>
    <message>
        <source>Line {number}, {name}: {worked}</source>
        <translation>第 {number} 行，{name}：{worked}</translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <source>Somebody's sheet</source>
        <translation>某人的答卷</translation>
    </message>
</context>
<context>
    <name>MyNumbers</name>
    <message>
        <source>All of them agree, as far as they are written.</source>
        <translation>就所写的位数而言，全部一致。</translation>
    </message>
    <message>
        <source>The first that differs is in line {line}: {text} for {name} of iteration {state}</source>
        <translation>第一处不同在第 {line} 行：迭代 {state} 次后的 {name} 写作 {text}</translation>
    </message>
    <message>
        <source>Line {number} of the listing makes it: {text}</source>
        <translation>由代码的第 {number} 行得出：{text}</translation>
    </message>
    <message>
        <source>Only the first {count} lines are read.</source>
        <translation>只读取前 {count} 行。</translation>
    </message>
    <message>
        <source>; it has the other sign.</source>
        <translation>；符号相反。</translation>
    </message>
    <message>
        <source>, which is {number}.</source>
        <translation>，应为 {number}。</translation>
    </message>
    <message>
        <source>{count} numbers are those of iteration {state}.</source>
        <translation>{count} 个数属于迭代 {state} 次后。</translation>
    </message>
    <message>
        <source>{count} numbers are those of iterations {first} to {last}.</source>
        <translation>{count} 个数属于迭代 {first} 到 {last} 次后。</translation>
    </message>
    <message>
        <source>There are no numbers yet.</source>
        <translation>还没有数。</translation>
    </message>
    <message>
        <source>Nothing is wrong so far.</source>
        <translation>目前没有错误。</translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation>{name}：{sentence}</translation>
    </message>
    <message>
        <source>{name} has the same slip.</source>
        <translation>{name} 有同样的错误。</translation>
    </message>
    <message>
        <source>{names} and {count} more have the same slip.</source>
        <translation>{names} 以及另外 {count} 个有同样的错误。</translation>
    </message>
    <message>
        <source>{names} have the same slip.</source>
        <translation>{names} 有同样的错误。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你的</translation>
    </message>
    <message>
        <source>True</source>
        <translation>真实值</translation>
    </message>
    <message>
        <source>{count} right</source>
        <translation>{count} 个正确</translation>
    </message>
    <message>
        <source>{count} right from a wrong beginning</source>
        <translation>{count} 个步骤正确但起始数有误</translation>
    </message>
    <message>
        <source>{count} of a known slip</source>
        <translation>{count} 个属于常见错误</translation>
    </message>
    <message>
        <source>{count} wrong</source>
        <translation>{count} 个错误</translation>
    </message>
    <message>
        <source>{count} with too few digits</source>
        <translation>{count} 个位数不足</translation>
    </message>
    <message>
        <source>{name} agrees to {digits} digits though its gradient doesn't: the step is too small to show it.</source>
        <translation>{name} 有 {digits} 位数字一致，但其梯度不一致：步子太小，显示不出来。</translation>
    </message>
    <message>
        <source>Nothing was pasted or opened.</source>
        <translation>没有粘贴或打开任何内容。</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>{source} — JSON</source>
        <translation>{source} — JSON</translation>
    </message>
    <message>
        <source>{source} — what a program printed</source>
        <translation>{source} — 程序打印的内容</translation>
    </message>
    <message>
        <source>{source} — names with numbers</source>
        <translation>{source} — 名称和数</translation>
    </message>
    <message>
        <source>{source} — 1 array</source>
        <translation>{source} — 1 个数组</translation>
    </message>
    <message>
        <source>{source} — {count} arrays</source>
        <translation>{source} — {count} 个数组</translation>
    </message>
    <message>
        <source>Say what the marked arrays are: their shapes fit several.</source>
        <translation>请说明所标数组是什么：它们的形状与几种相符。</translation>
    </message>
    <message>
        <source>Left aside, as nothing here is called so: {names}.</source>
        <translation>不用，因为此处没有这些名称：{names}。</translation>
    </message>
    <message>
        <source>Given, or not asked here: {count} numbers.</source>
        <translation>给出的或此处不问的：{count} 个数。</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>paste a column or arrays</source>
        <translation>粘贴一列数或数组</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>next cell</source>
        <translation>下一个单元格</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>next that is not right</source>
        <translation>下一个不正确的</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>true numbers</source>
        <translation>真实值</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>MyNumbersPage</name>
    <message>
        <source>sample {sample} · iteration {state} to {next} · compared to</source>
        <translation>样本 {sample} · 迭代 {state} 到 {next} · 比较到</translation>
    </message>
    <message>
        <source>{count} of {all} filled</source>
        <translation>已填 {count}/{all}</translation>
    </message>
    <message>
        <source>Check my numbers</source>
        <translation>核对我的数</translation>
    </message>
    <message>
        <source>{name} · one iteration</source>
        <translation>{name} · 一次迭代</translation>
    </message>
    <message>
        <source>nothing is counted as points</source>
        <translation>不计分数</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>back</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>NumberModel</name>
    <message>
        <source>Forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>After the update, rate {rate}</source>
        <translation>更新之后，学习率 {rate}</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>评判</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>true</source>
        <translation>真实值</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>没有数</translation>
    </message>
    <message>
        <source>Right so far, but give {digits} digits.</source>
        <translation>目前正确，但需要给出 {digits} 位数字。</translation>
    </message>
    <message>
        <source>Follows from a number before it that is not right.</source>
        <translation>由前面一个不正确的数得出。</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>hidden until the true numbers are shown (T)</source>
        <translation>显示真实值之前不显示（T）</translation>
    </message>
</context>
<context>
    <name>NumberTable</name>
    <message>
        <source>My numbers</source>
        <translation>我的数</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>no</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一</translation>
    </message>
    <message>
        <source>two</source>
        <translation>二</translation>
    </message>
    <message>
        <source>three</source>
        <translation>三</translation>
    </message>
    <message>
        <source>four</source>
        <translation>四</translation>
    </message>
    <message>
        <source>five</source>
        <translation>五</translation>
    </message>
    <message>
        <source>six</source>
        <translation>六</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>七</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>八</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>九</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>十</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Show the true numbers</source>
        <translation>显示真实值</translation>
    </message>
    <message>
        <source>What a practice still asks stays hidden (T)</source>
        <translation>练习中还要问的量不显示（T）</translation>
    </message>
    <message>
        <source>Digits that are compared</source>
        <translation>比较几位数字</translation>
    </message>
    <message>
        <source>digits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>Of so large a network only what {name} needs is compared; pin another weight or neuron first.</source>
        <translation>网络太大，只比较 {name} 所需的量；可先固定另一个权重或神经元。</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Drag a card to its place, or press its number and it goes to the first free place. A click on a placed card sends it back.</source>
        <translation>把卡片拖到它的位置，或按它的数字键放到第一个空位。点击已放好的卡片可将其退回。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Order of the factors · {name}</source>
        <translation>因子的顺序 · {name}</translation>
    </message>
    <message>
        <source>{scenario} · {numbers}</source>
        <translation>{scenario} · {numbers}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>put a card</source>
        <translation>放一张卡片</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>退格</translation>
    </message>
    <message>
        <source>take the last back</source>
        <translation>退回最后一张</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next card,</source>
        <translation>下一张卡片，</translation>
    </message>
    <message>
        <source>move it</source>
        <translation>移动它</translation>
    </message>
    <message>
        <source>check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>第 {number}/{count} 题</translation>
    </message>
    <message>
        <source>These {count} factors lead from the error to {name}. Put them in order, from the error back.</source>
        <translation>这{count}个因子从误差通向 {name}。从误差开始往回排好顺序。</translation>
    </message>
    <message>
        <source>{count} of these {cards} factors lead from the error to {name}. Put them in order, from the error back. One lies on another path.</source>
        <translation>这{cards}个因子中有{count}个从误差通向 {name}。从误差开始往回排好顺序。有一个在另一条路径上。</translation>
    </message>
    <message>
        <source>One place is free yet.</source>
        <translation>还有一个空位。</translation>
    </message>
    <message>
        <source>{count} places are free yet.</source>
        <translation>还有{count}个空位。</translation>
    </message>
</context>
<context>
    <name>OutputPanel</name>
    <message>
        <source>What your program printed</source>
        <translation>你的程序打印的内容</translation>
    </message>
    <message>
        <source>line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>is</source>
        <translation>为</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
</context>
<context>
    <name>PartsOfWay</name>
    <message>
        <source>forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>back</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>PasteHere</name>
    <message>
        <source>Paste your numbers here, drop a file, or type them below</source>
        <translation>把你的数粘贴到这里，拖放文件，或在下方输入</translation>
    </message>
    <message>
        <source>Arrays, as print() gives them in NumPy or PyTorch: each is recognised by its shape and values</source>
        <translation>数组，如 NumPy 或 PyTorch 中 print() 所打印：按形状和数值识别</translation>
    </message>
    <message>
        <source>Names with numbers, a line each: SOP1 = 0.33, or z[1,1] = 0.33; or the JSON of run --json</source>
        <translation>名称和数，每行一个：SOP1 = 0.33，或 z[1,1] = 0.33；或 run --json 的 JSON</translation>
    </message>
    <message>
        <source>A column of numbers from a spreadsheet: it goes into the cells from the chosen one on</source>
        <translation>电子表格中的一列数：从所选单元格开始填入</translation>
    </message>
</context>
<context>
    <name>Pills</name>
    <message>
        <source>hidden until it is answered</source>
        <translation>回答之前不显示</translation>
    </message>
</context>
<context>
    <name>PlotNotes</name>
    <message>
        <source>yours</source>
        <translation>你的</translation>
    </message>
    <message>
        <source>true</source>
        <translation>真实值</translation>
    </message>
    <message>
        <source>largest difference: iteration {state}</source>
        <translation>相差最大：迭代 {state}</translation>
    </message>
</context>
<context>
    <name>PointsHead</name>
    <message>
        <source>of 1 point</source>
        <translation>满分 1 分</translation>
    </message>
    <message>
        <source>of {count} points</source>
        <translation>满分 {count} 分</translation>
    </message>
    <message>
        <source>{count} right</source>
        <translation>{count} 个正确</translation>
    </message>
    <message>
        <source>{count} right ({second} not at once)</source>
        <translation>答对 {count} 题（{second} 题不是一次答对）</translation>
    </message>
    <message>
        <source>{count} follow</source>
        <translation>承前正确 {count} 题</translation>
    </message>
    <message>
        <source>{count} wrong</source>
        <translation>{count} 个错误</translation>
    </message>
    <message>
        <source>{count} given</source>
        <translation>给出 {count} 题</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
</context>
<context>
    <name>PracticeActions</name>
    <message>
        <source>Practice…</source>
        <translation>练习…</translation>
    </message>
    <message>
        <source>Work out the numbers of one iteration by hand, and have them marked</source>
        <translation>手算一次迭代的各数，并由程序批改</translation>
    </message>
    <message>
        <source>Another practice…</source>
        <translation>另一个练习…</translation>
    </message>
    <message>
        <source>Choose what is practised, and how</source>
        <translation>选择练习什么、怎样练习</translation>
    </message>
    <message>
        <source>Predict the curve…</source>
        <translation>预测曲线…</translation>
    </message>
    <message>
        <source>Draw how the error will go, then run and compare</source>
        <translation>画出误差将如何变化，再运行并比较</translation>
    </message>
    <message>
        <source>Check my numbers…</source>
        <translation>核对我的数…</translation>
    </message>
    <message>
        <source>Type, paste or open your own numbers of this iteration, and have each marked</source>
        <translation>输入、粘贴或打开你算出的这次迭代的数，逐个批改</translation>
    </message>
    <message>
        <source>Mark what a class handed in…</source>
        <translation>批改全班作业…</translation>
    </message>
    <message>
        <source>Mark all answers in a folder, and see what fails most; or drop them on the window</source>
        <translation>批改一个文件夹中的所有答案，看哪里错得最多；也可以拖放到窗口上</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>In practice: go on with your own number; what follows is marked from it</source>
        <translation>在练习中：用你自己的数继续；之后的各数据此批改</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>In practice: go to the previous question, answered or not</source>
        <translation>在练习中：转到上一题，无论是否已答</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>In practice: go to the next question, answered or not</source>
        <translation>在练习中：转到下一题，无论是否已答</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>你的答卷</translation>
    </message>
    <message>
        <source>In practice: show the sheet where the window is narrow, or fold it away</source>
        <translation>在练习中：窗口较窄时显示或折叠答卷</translation>
    </message>
    <message>
        <source>Only up or down…</source>
        <translation>只判断增减…</translation>
    </message>
    <message>
        <source>Will a weight grow or shrink in this step?</source>
        <translation>在这一步中权重会增大还是减小？</translation>
    </message>
    <message>
        <source>Up or down with votes…</source>
        <translation>投票判断增减…</translation>
    </message>
    <message>
        <source>A class votes whether a weight will grow or shrink</source>
        <translation>全班投票：权重会增大还是减小</translation>
    </message>
    <message>
        <source>Which rule is this factor?…</source>
        <translation>这个因子是哪条规则？…</translation>
    </message>
    <message>
        <source>Choose the rule of each factor</source>
        <translation>选择每个因子所属的规则</translation>
    </message>
    <message>
        <source>Order of the factors…</source>
        <translation>因子的顺序…</translation>
    </message>
    <message>
        <source>Put the factors of a chain in order</source>
        <translation>把导数链的因子排好顺序</translation>
    </message>
    <message>
        <source>Find the mistake…</source>
        <translation>找错…</translation>
    </message>
    <message>
        <source>Find the line at which somebody's sheet went wrong</source>
        <translation>在一份答卷中找出出错的那一行</translation>
    </message>
</context>
<context>
    <name>PracticeBar</name>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the run, which is as it was; what was typed is kept</source>
        <translation>返回运行，运行保持原样；输入的内容保留</translation>
    </message>
</context>
<context>
    <name>PracticeDiagram</name>
    <message>
        <source>Network of the practice</source>
        <translation>练习的网络</translation>
    </message>
    <message>
        <source>one sample</source>
        <translation>1 个样本</translation>
    </message>
    <message>
        <source>{name}, hidden until answered</source>
        <translation>{name}，回答之前不显示</translation>
    </message>
    <message>
        <source>yours {number}</source>
        <translation>你的 {number}</translation>
    </message>
    <message>
        <source>yours {yours}, true {true}</source>
        <translation>你的 {yours}，真实值 {true}</translation>
    </message>
</context>
<context>
    <name>PracticeHints</name>
    <message>
        <source>{count} in all</source>
        <translation>共 {count} 个</translation>
    </message>
    <message>
        <source>{name} has to be worked out before.</source>
        <translation>需要先算出 {name}。</translation>
    </message>
    <message>
        <source>These are too many to be written down.</source>
        <translation>数目太多，无法写出。</translation>
    </message>
</context>
<context>
    <name>PracticeKeys</name>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>check, then next</source>
        <translation>核对，再到下一题</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+回车</translation>
    </message>
    <message>
        <source>show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Alt+K</source>
        <translation>Alt+K</translation>
    </message>
    <message>
        <source>keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>question before, after</source>
        <translation>上一题，下一题</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave, the run is as it was</source>
        <translation>离开，运行保持原样</translation>
    </message>
</context>
<context>
    <name>PracticeKinds</name>
    <message>
        <source>Work numbers out</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Look closely</source>
        <translation>细看</translation>
    </message>
    <message>
        <source>The forward pass</source>
        <translation>前向传播</translation>
    </message>
    <message>
        <source>One weight's chain</source>
        <translation>一个权重的导数链</translation>
    </message>
    <message>
        <source>A delta over all paths</source>
        <translation>汇合所有路径的误差项</translation>
    </message>
    <message>
        <source>The update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>The whole iteration</source>
        <translation>一次完整迭代</translation>
    </message>
    <message>
        <source>Only up or down</source>
        <translation>只判断增减</translation>
    </message>
    <message>
        <source>Which rule is this factor?</source>
        <translation>这个因子是哪条规则？</translation>
    </message>
    <message>
        <source>Order of the factors</source>
        <translation>因子的顺序</translation>
    </message>
    <message>
        <source>Find the mistake</source>
        <translation>找错</translation>
    </message>
    <message>
        <source>Predict the curve</source>
        <translation>预测曲线</translation>
    </message>
    <message>
        <source>Check my numbers</source>
        <translation>核对我的数</translation>
    </message>
    <message>
        <source>From the inputs through all layers to the error.</source>
        <translation>从输入经过各层到误差。</translation>
    </message>
    <message>
        <source>From the inputs to the error and back to one weight, then its new value.</source>
        <translation>从输入到误差，再传回一个权重，然后算出它的新值。</translation>
    </message>
    <message>
        <source>The delta of one neuron over all its paths. The forward pass is given.</source>
        <translation>一个神经元对其所有路径的误差项。前向传播已给出。</translation>
    </message>
    <message>
        <source>All weights after this step. The gradients are given.</source>
        <translation>这一步之后的所有权重。梯度已给出。</translation>
    </message>
    <message>
        <source>Forward, back to every weight, and the update.</source>
        <translation>前向、传回每个权重，以及更新。</translation>
    </message>
    <message>
        <source>Will a weight grow or shrink in this step? By the signs alone.</source>
        <translation>在这一步中权重会增大还是减小？只看正负号。</translation>
    </message>
    <message>
        <source>A factor of a chain is shown: what is it the derivative of?</source>
        <translation>给出导数链的一个因子：它是什么的导数？</translation>
    </message>
    <message>
        <source>The factors of a chain are put in order; one card doesn't belong.</source>
        <translation>把导数链的因子排好顺序；有一张卡片不属于它。</translation>
    </message>
    <message>
        <source>A sheet is worked out with one slip. Find the line, say why, and put it right.</source>
        <translation>答卷中有一处错误。找出那一行，说出原因并改正。</translation>
    </message>
    <message>
        <source>Draw how the error will go, then run and compare.</source>
        <translation>画出误差将如何变化，再运行并比较。</translation>
    </message>
    <message>
        <source>Numbers of yours, from paper or from a program, compared with the true ones.</source>
        <translation>把你在纸上或用程序算出的数与真实值比较。</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>误差项</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>{what} · {minutes} min</source>
        <translation>{what} · {minutes} 分钟</translation>
    </message>
    <message>
        <source>a sheet with one wrong line</source>
        <translation>有一行错误的答卷</translation>
    </message>
    <message>
        <source>draw the error before Run</source>
        <translation>运行之前画出误差</translation>
    </message>
    <message>
        <source>type, paste or open yours</source>
        <translation>输入、粘贴或打开你的数</translation>
    </message>
    <message>
        <source>{numbers}, to E</source>
        <translation>{numbers}，到 E</translation>
    </message>
    <message>
        <source>{numbers}, {subject}</source>
        <translation>{numbers}，{subject}</translation>
    </message>
    <message>
        <source>{count} new weights and biases</source>
        <translation>{count} 个新的权重和偏置</translation>
    </message>
    <message>
        <source>1 new weight</source>
        <translation>1 个新的权重</translation>
    </message>
    <message>
        <source>{count} new weights</source>
        <translation>{count} 个新的权重</translation>
    </message>
    <message>
        <source>1 weight</source>
        <translation>1 个权重</translation>
    </message>
    <message>
        <source>{count} weights</source>
        <translation>{count} 个权重</translation>
    </message>
    <message>
        <source>{count} factors</source>
        <translation>{count} 个因子</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 个数</translation>
    </message>
    <message>
        <source>{count} numbers</source>
        <translation>{count} 个数</translation>
    </message>
    <message>
        <source>Given, as it was right twice running: {names}</source>
        <translation>因连续答对两次而给出：{names}</translation>
    </message>
    <message>
        <source>Practice rate {rate}.</source>
        <translation>练习用学习率 {rate}。</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>not while you practise</source>
        <translation>练习时不能执行</translation>
    </message>
</context>
<context>
    <name>PracticeQuestions</name>
    <message>
        <source>What is {name} after this step?</source>
        <translation>这一步之后 {name} 是多少？</translation>
    </message>
    <message>
        <source>What does {activation} add up from {sources}?</source>
        <translation>{activation} 由 {sources} 加起来是多少？</translation>
    </message>
    <message>
        <source>What does {activation} add up from {sources}, before the {function}?</source>
        <translation>在代入 {function} 之前，{activation} 由 {sources} 加起来是多少？</translation>
    </message>
    <message>
        <source>{sop} is {value}. What does the {function} make of it?</source>
        <translation>{sop} 为 {value}。代入 {function} 得多少？</translation>
    </message>
    <message>
        <source>What does the {function} make of {sop}, as {activation}?</source>
        <translation>把 {sop} 代入 {function}，得到的 {activation} 是多少？</translation>
    </message>
    <message>
        <source>How large is the error of this sample, over {outputs}?</source>
        <translation>对 {outputs}，这个样本的误差是多大？</translation>
    </message>
    <message>
        <source>{output} is {value}, and should be {target}. How large is the error?</source>
        <translation>{output} 为 {value}，目标值为 {target}。误差是多大？</translation>
    </message>
    <message>
        <source>{output} should be {target}. How large is the error?</source>
        <translation>{output} 的目标值为 {target}。误差是多大？</translation>
    </message>
    <message>
        <source>{sop} is {value}. When it grows by a little, how many times as much does {activation} grow?</source>
        <translation>{sop} 为 {value}。它增大一点，{activation} 增大其多少倍？</translation>
    </message>
    <message>
        <source>When {sop} grows by a little, how many times as much does {activation} grow?</source>
        <translation>{sop} 增大一点，{activation} 增大其多少倍？</translation>
    </message>
    <message>
        <source>How many times as much does the error grow as {name}, when {name} grows by a little?</source>
        <translation>{name} 增大一点，误差增大其多少倍？</translation>
    </message>
    <message>
        <source>{names}, … and {last}</source>
        <translation>{names}、…和 {last}</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} 和 {last}</translation>
    </message>
</context>
<context>
    <name>PracticeSource</name>
    <message>
        <source>iteration {state} · sample {sample} · {digits}</source>
        <translation>迭代 {state} 次后 · 样本 {sample} · {digits}</translation>
    </message>
    <message>
        <source>other numbers · {digits}</source>
        <translation>另一组数 · {digits}</translation>
    </message>
    <message>
        <source>board, {digits}</source>
        <translation>板书，{digits}</translation>
    </message>
</context>
<context>
    <name>PracticeVerdicts</name>
    <message>
        <source>Right so far, but give {digits}.</source>
        <translation>目前正确，但需要给出 {digits}。</translation>
    </message>
    <message>
        <source>Right: {value}.</source>
        <translation>正确：{value}。</translation>
    </message>
    <message>
        <source>Right, at the second try: {value}.</source>
        <translation>第二次答对：{value}。</translation>
    </message>
    <message>
        <source>Right, at try {number}: {value}.</source>
        <translation>第 {number} 次答对：{value}。</translation>
    </message>
    <message>
        <source>It is {value}.</source>
        <translation>正确值是 {value}。</translation>
    </message>
    <message>
        <source>It counts as given.</source>
        <translation>视为给出。</translation>
    </message>
    <message>
        <source>Put right: {value}.</source>
        <translation>已改正：{value}。</translation>
    </message>
    <message>
        <source>The answer had been shown, so it counts as given.</source>
        <translation>答案已显示过，因此视为给出。</translation>
    </message>
    <message>
        <source>First you had {rule}. It is asked once more at the end, with other numbers.</source>
        <translation>第一次你答了{rule}。最后会换一组数再问一次。</translation>
    </message>
    <message>
        <source>What followed from your number is to be worked out again: {names}.</source>
        <translation>由你的数得出的各数需要重算：{names}。</translation>
    </message>
    <message>
        <source>Followed from your {name} = {own}; it is {now} now: work it out again.</source>
        <translation>由你的 {name} = {own} 得出；现在它是 {now}：请重算。</translation>
    </message>
    <message>
        <source>Your {name} was {own}; it is {now} now: work it out again.</source>
        <translation>你的 {name} 原是 {own}，现在是 {now}：请重算。</translation>
    </message>
    <message>
        <source>Your {name} is {now} now, which it was not yet: work it out again.</source>
        <translation>你的 {name} 现在是 {now}，之前还没有：请重算。</translation>
    </message>
    <message>
        <source>It can still be put right; as the answer was shown, it counts as given then.</source>
        <translation>仍可以改正；因为答案已显示过，改正后视为给出。</translation>
    </message>
    <message>
        <source>You wrote {typed}.</source>
        <translation>你写的是 {typed}。</translation>
    </message>
    <message>
        <source>You wrote {typed} = {value}.</source>
        <translation>你写的是 {typed} = {value}。</translation>
    </message>
    <message>
        <source>The {function} is nowhere steeper than {steepest}.</source>
        <translation>{function} 的斜率处处不超过 {steepest}。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你的</translation>
    </message>
    <message>
        <source>True</source>
        <translation>真实值</translation>
    </message>
    <message>
        <source>{given} is not it yet.</source>
        <translation>{given} 还不对。</translation>
    </message>
    <message>
        <source>No slip that is known gives this number.</source>
        <translation>没有哪种常见错误会得出这个数。</translation>
    </message>
    <message>
        <source>You have {own}; it is {true}.</source>
        <translation>你的是 {own}，真实值是 {true}。</translation>
    </message>
    <message>
        <source>You go on with {own}; it is {true}.</source>
        <translation>你用 {own} 继续；真实值是 {true}。</translation>
    </message>
    <message>
        <source>Follows from your {name} = {own}; with {true} it is {value}.</source>
        <translation>由你的 {name} = {own} 得出；用 {true} 则为 {value}。</translation>
    </message>
    <message>
        <source>Follows from your {name} = {own}.</source>
        <translation>由你的 {name} = {own} 得出。</translation>
    </message>
    <message>
        <source>The step itself is right, so it earns its point. What went wrong at {name} costs once.</source>
        <translation>这一步本身正确，因此得分。{name} 处的错误只扣一次分。</translation>
    </message>
    <message>
        <source>From your numbers</source>
        <translation>由你的数</translation>
    </message>
    <message>
        <source>From the true ones</source>
        <translation>由真实值</translation>
    </message>
    <message>
        <source>Back to {name}</source>
        <translation>回到 {name}</translation>
    </message>
    <message>
        <source>— put it right there, and what follows is marked again.</source>
        <translation>：在那里改正，之后的各数会重新批改。</translation>
    </message>
</context>
<context>
    <name>PredictKeys</name>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>退格</translation>
    </message>
    <message>
        <source>draw again</source>
        <translation>重画</translation>
    </message>
    <message>
        <source>1–5</source>
        <translation>1–5</translation>
    </message>
    <message>
        <source>take a handle</source>
        <translation>选择控制点</translation>
    </message>
    <message>
        <source>move it, with Shift finer</source>
        <translation>移动它，加 Shift 微调</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>logarithmic axis</source>
        <translation>对数坐标</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>离开</translation>
    </message>
</context>
<context>
    <name>PredictLegend</name>
    <message>
        <source>what you drew, before the run</source>
        <translation>运行之前你画的曲线</translation>
    </message>
    <message>
        <source>the run</source>
        <translation>运行的曲线</translation>
    </message>
    <message>
        <source>between them</source>
        <translation>两者之间</translation>
    </message>
    <message>
        <source>drawn before</source>
        <translation>以前画的</translation>
    </message>
</context>
<context>
    <name>PredictPage</name>
    <message>
        <source>Predict the curve</source>
        <translation>预测曲线</translation>
    </message>
    <message>
        <source>{name} · error over the iterations</source>
        <translation>{name} · 误差随迭代的变化</translation>
    </message>
    <message>
        <source>your drawing is kept when you leave</source>
        <translation>离开时保留你画的曲线</translation>
    </message>
    <message>
        <source>the run is kept</source>
        <translation>运行会保留</translation>
    </message>
    <message>
        <source>mean of each epoch</source>
        <translation>每轮的平均值</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>画</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>比较</translation>
    </message>
</context>
<context>
    <name>PredictTexts</name>
    <message>
        <source>You drew it as it went.</source>
        <translation>你画得与实际相符。</translation>
    </message>
    <message>
        <source>The fall comes sooner than you drew it.</source>
        <translation>实际下降得比你画的早。</translation>
    </message>
    <message>
        <source>The fall comes later than you drew it.</source>
        <translation>实际下降得比你画的晚。</translation>
    </message>
    <message>
        <source>It ends higher than you drew it.</source>
        <translation>最终高于你画的。</translation>
    </message>
    <message>
        <source>It ends lower than you drew it.</source>
        <translation>最终低于你画的。</translation>
    </message>
    <message>
        <source>Nowhere do the two differ by more than a tenth of the decades that they go through.</source>
        <translation>两者相差处处不超过所跨数量级的十分之一。</translation>
    </message>
    <message>
        <source>Nowhere do the two differ by more than a tenth of the largest error.</source>
        <translation>两者相差处处不超过最大误差的十分之一。</translation>
    </message>
    <message>
        <source>It is halfway down by iteration {run}; you drew that at about iteration {drawn}.</source>
        <translation>到迭代 {run} 已下降一半；你画的约在迭代 {drawn}。</translation>
    </message>
    <message>
        <source>At iteration {state} the error is {run}; you drew {drawn}.</source>
        <translation>迭代 {state} 次后误差为 {run}；你画的是 {drawn}。</translation>
    </message>
</context>
<context>
    <name>QuestionPanel</name>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Type a number or a sum: 1/4, 0,25 or 0.5*(2-3/4). You can type in the diagram's field as well.</source>
        <translation>输入一个数或算式：1/4、0,25 或 0.5*(2-3/4)。也可以在网络图的字段中输入。</translation>
    </message>
    <message>
        <source>That was the last question: {points} points of {count}.</source>
        <translation>这是最后一题：{points} 分，满分 {count} 分。</translation>
    </message>
    <message>
        <source>That was the last question: 1 point of {count}.</source>
        <translation>这是最后一题：1 分，满分 {count} 分。</translation>
    </message>
    <message>
        <source>Esc leads back to the run, which is as it was.</source>
        <translation>按 Esc 返回运行，运行保持原样。</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>第 {number}/{count} 题</translation>
    </message>
</context>
<context>
    <name>RoundSummary</name>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>其他题目</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{points} of {count}</source>
        <translation>{points} 分，满分 {count} 分</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Find the mistake</source>
        <translation>找错</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The answer is shown, and counts as given (Ctrl+Enter)</source>
        <translation>答案已显示，视为给出（Ctrl+回车）</translation>
    </message>
    <message>
        <source>The line, the reason and the number earn a point each.</source>
        <translation>行、原因和数值各得一分。</translation>
    </message>
    <message>
        <source>Line {number}, {name}.</source>
        <translation>第 {number} 行，{name}。</translation>
    </message>
    <message>
        <source>Line {number}: {said}</source>
        <translation>第 {number} 行：{said}</translation>
    </message>
    <message>
        <source>Right so far, but give {count} digits.</source>
        <translation>目前正确，但需要给出 {count} 位数字。</translation>
    </message>
    <message>
        <source>It is {value}.</source>
        <translation>正确值是 {value}。</translation>
    </message>
    <message>
        <source>It needs {needs}.</source>
        <translation>它需要 {needs}。</translation>
    </message>
    <message>
        <source>Which line is the first wrong one?</source>
        <translation>最先出错的是哪一行？</translation>
    </message>
    <message>
        <source>What went wrong in it?</source>
        <translation>这一行错在哪里？</translation>
    </message>
    <message>
        <source>What should stand there?</source>
        <translation>这里应该是什么？</translation>
    </message>
</context>
<context>
    <name>SheetLines</name>
    <message>
        <source>yours {number}</source>
        <translation>你的 {number}</translation>
    </message>
    <message>
        <source>true {number}</source>
        <translation>真实值 {number}</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>你的答卷</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前向</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>2nd try</source>
        <translation>第二次</translation>
    </message>
</context>
<context>
    <name>SheetPage</name>
    <message>
        <source>Your sheet (Alt+S)</source>
        <translation>你的答卷（Alt+S）</translation>
    </message>
    <message>
        <source>Your sheet</source>
        <translation>你的答卷</translation>
    </message>
    <message>
        <source>{points} points of {answered} so far</source>
        <translation>目前 {points} 分，满分 {answered} 分</translation>
    </message>
    <message>
        <source>1 point of {answered} so far</source>
        <translation>目前 1 分，满分 {answered} 分</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再来一次</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>{what} · {name}</source>
        <translation>{what} · {name}</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Your sheet</source>
        <translation>你的答卷</translation>
    </message>
    <message>
        <source>Sample, iteration</source>
        <translation>样本、迭代</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>{rate} practice</source>
        <translation>{rate}（练习）</translation>
    </message>
    <message>
        <source>{sample}, {state}</source>
        <translation>{sample}, {state}</translation>
    </message>
    <message>
        <source>other numbers</source>
        <translation>换一组数</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>你的</translation>
    </message>
    <message>
        <source>true</source>
        <translation>真实值</translation>
    </message>
</context>
<context>
    <name>SlipPictures</name>
    <message>
        <source>your slope {slope} leads the other way than the curve</source>
        <translation>你的斜率 {slope} 与曲线方向相反</translation>
    </message>
    <message>
        <source>your slope {slope} is steeper than the curve</source>
        <translation>你的斜率 {slope} 比曲线陡</translation>
    </message>
    <message>
        <source>your slope {slope} is flatter than the curve</source>
        <translation>你的斜率 {slope} 比曲线平缓</translation>
    </message>
    <message>
        <source>your slope</source>
        <translation>你的斜率</translation>
    </message>
    <message>
        <source>the curve's slope</source>
        <translation>曲线的斜率</translation>
    </message>
    <message>
        <source>grows</source>
        <translation>增大</translation>
    </message>
    <message>
        <source>shrinks</source>
        <translation>减小</translation>
    </message>
    <message>
        <source>your {name} {yours}, the error falls where it {true}</source>
        <translation>你的 {name} 为 {yours}，而误差下降时它应{true}</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>the step</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>your step</source>
        <translation>你的更新</translation>
    </message>
    <message>
        <source>{product} is missing in your sum</source>
        <translation>你的和中缺少 {product}</translation>
    </message>
    <message>
        <source>your sum</source>
        <translation>你的和</translation>
    </message>
    <message>
        <source>the sum</source>
        <translation>总和</translation>
    </message>
</context>
<context>
    <name>SourcesPanel</name>
    <message>
        <source>Where they come from</source>
        <translation>数的来源</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>what is this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>left aside</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>fits no layer</source>
        <translation>与各层都不符</translation>
    </message>
    <message>
        <source>What the array {name} is</source>
        <translation>数组 {name} 是什么</translation>
    </message>
</context>
<context>
    <name>Starting</name>
    <message>
        <source>Sheet {code}</source>
        <translation>练习单 {code}</translation>
    </message>
    <message>
        <source>{name}'s chain</source>
        <translation>{name} 的导数链</translation>
    </message>
    <message>
        <source>{name} over all paths</source>
        <translation>{name}（所有路径）</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{name}: less</source>
        <translation>{name}：减少</translation>
    </message>
    <message>
        <source>{name}: more</source>
        <translation>{name}：增加</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <source>Iterations to predict and run</source>
        <translation>预测并运行的迭代次数</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>重画</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>iterations, rate {rate}</source>
        <translation>次迭代，学习率 {rate}</translation>
    </message>
    <message>
        <source>later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Predict the curve</source>
        <translation>预测曲线</translation>
    </message>
    <message>
        <source>Drag with the mouse, or move the five handles.</source>
        <translation>用鼠标拖动，或移动五个控制点。</translation>
    </message>
    <message>
        <source>Draw how the error will go</source>
        <translation>画出误差将如何变化</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>error at iteration</source>
        <translation>误差，迭代</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>你的</translation>
    </message>
    <message>
        <source>true</source>
        <translation>真实值</translation>
    </message>
</context>
<context>
    <name>StepsTeller</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Draw first how the error will go</source>
        <translation>请先画出误差将如何变化</translation>
    </message>
    <message>
        <source>Training is being compiled: that takes some seconds, once.</source>
        <translation>训练正在编译：只需一次，要几秒钟。</translation>
    </message>
    <message>
        <source>Iteration {state} of {last}</source>
        <translation>迭代 {state}，共 {last}</translation>
    </message>
    <message>
        <source>There is no error to compare with.</source>
        <translation>没有可以比较的误差。</translation>
    </message>
    <message>
        <source>The run became infinite or NaN at iteration {state}: it is compared up to there.</source>
        <translation>运行在迭代 {state} 次后变为无穷大或 NaN：只比较到那里。</translation>
    </message>
</context>
<context>
    <name>SummaryModel</name>
    <message>
        <source>quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>你的</translation>
    </message>
    <message>
        <source>true</source>
        <translation>真实值</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>评语</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>{points} of 1 point</source>
        <translation>{points} 分，满分 1 分</translation>
    </message>
    <message>
        <source>{points} of {of} points</source>
        <translation>{points} 分，满分 {of} 分</translation>
    </message>
    <message>
        <source>Practice, done</source>
        <translation>练习完成</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation>答案 (*.json)</translation>
    </message>
    <message>
        <source>Save your answers</source>
        <translation>保存你的答案</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>只做 {name}</translation>
    </message>
    <message>
        <source>Only these {count}: {names}</source>
        <translation>只做这 {count} 题：{names}</translation>
    </message>
    <message>
        <source>Only these {count}</source>
        <translation>只做这 {count} 题</translation>
    </message>
    <message>
        <source>with other numbers</source>
        <translation>换一组数</translation>
    </message>
    <message>
        <source>All of it again</source>
        <translation>全部重做</translation>
    </message>
    <message>
        <source>other inputs and weights</source>
        <translation>换输入和权重</translation>
    </message>
    <message>
        <source>up to {count} numbers, other inputs and weights</source>
        <translation>最多 {count} 个数，换输入和权重</translation>
    </message>
    <message>
        <source>On to the whole iteration</source>
        <translation>接着做一次完整迭代</translation>
    </message>
    <message>
        <source>only the wrong ones</source>
        <translation>只做错题</translation>
    </message>
    <message>
        <source>all again</source>
        <translation>全部重做</translation>
    </message>
    <message>
        <source>the whole iteration</source>
        <translation>一次完整迭代</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the run, which is as it was</source>
        <translation>返回运行，运行保持原样</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>What to take along</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Your name, if you hand it in</source>
        <translation>你的姓名（如需交卷）</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的姓名</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>The file holds your answers and the sheet's code. Points are worked out again by who opens it.</source>
        <translation>文件中有你的答案和练习单编号。分数由打开者重新计算。</translation>
    </message>
</context>
<context>
    <name>SummaryPaper</name>
    <message>
        <source>quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>你的</translation>
    </message>
    <message>
        <source>true</source>
        <translation>真实值</translation>
    </message>
    <message>
        <source>is</source>
        <translation>为</translation>
    </message>
    <message>
        <source>what was said</source>
        <translation>评语</translation>
    </message>
</context>
<context>
    <name>SummaryRows</name>
    <message>
        <source>once more, with other numbers</source>
        <translation>再来一次，换一组数</translation>
    </message>
    <message>
        <source>one hint</source>
        <translation>1 个提示</translation>
    </message>
    <message>
        <source>{count} hints</source>
        <translation>{count} 个提示</translation>
    </message>
    <message>
        <source>here the first error came in: {said}</source>
        <translation>第一处错误出现在这里：{said}</translation>
    </message>
    <message>
        <source>follows from {name}</source>
        <translation>由 {name} 得出</translation>
    </message>
    <message>
        <source>put right after the answer was shown, so it earns no point</source>
        <translation>答案显示之后才改正，因此不得分</translation>
    </message>
    <message>
        <source>shown, so it earns no point</source>
        <translation>已显示，因此不得分</translation>
    </message>
    <message>
        <source>the same in {digits}</source>
        <translation>写成 {digits}则相同</translation>
    </message>
    <message>
        <source>followed from {name} = {own}, which was put right</source>
        <translation>由 {name} = {own} 得出，后者已改正</translation>
    </message>
    <message>
        <source>1 slip: {what}</source>
        <translation>1 处错误：{what}</translation>
    </message>
    <message>
        <source>first {given}</source>
        <translation>首次答 {given}</translation>
    </message>
    <message>
        <source>first {given}, {slip}</source>
        <translation>首次答 {given}，{slip}</translation>
    </message>
</context>
<context>
    <name>SummaryTable</name>
    <message>
        <source>All lines</source>
        <translation>所有行</translation>
    </message>
</context>
<context>
    <name>SummingUp</name>
    <message>
        <source>The whole iteration</source>
        <translation>一次完整迭代</translation>
    </message>
    <message>
        <source>{what} · {name}</source>
        <translation>{what} · {name}</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message>
        <source>Open my numbers</source>
        <translation>打开我的数</translation>
    </message>
    <message>
        <source>Text and JSON (*.txt *.json *.log *.py *.csv *.tsv);;All files (*)</source>
        <translation>文本和 JSON (*.txt *.json *.log *.py *.csv *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>{source}: {fault}</source>
        <translation>{source}：{fault}</translation>
    </message>
</context>
<context>
    <name>Tally</name>
    <message>
        <source>votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>One vote less: {way}</source>
        <translation>减一票：{way}</translation>
    </message>
    <message>
        <source>One vote more: {way}</source>
        <translation>加一票：{way}</translation>
    </message>
</context>
<context>
    <name>UpOrDown</name>
    <message>
        <source>It grows</source>
        <translation>增大</translation>
    </message>
    <message>
        <source>It shrinks</source>
        <translation>减小</translation>
    </message>
    <message>
        <source>Take one back</source>
        <translation>减去一票</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>揭示</translation>
    </message>
    <message>
        <source>{count} votes</source>
        <translation>{count} 票</translation>
    </message>
    <message>
        <source>Will {name} grow or shrink in this step?</source>
        <translation>在这一步中 {name} 会增大还是减小？</translation>
    </message>
</context>
<context>
    <name>UpOrDownPage</name>
    <message>
        <source>other numbers, so that both answers occur</source>
        <translation>换一组数，使两种答案都出现</translation>
    </message>
    <message>
        <source>iteration {state} · sample {sample}</source>
        <translation>迭代 {state} 次后 · 样本 {sample}</translation>
    </message>
    <message>
        <source>Only up or down · {scenario}</source>
        <translation>只判断增减 · {scenario}</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>{points} right of {count} so far</source>
        <translation>目前 {count} 题答对 {points} 题</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>it grows</source>
        <translation>增大</translation>
    </message>
    <message>
        <source>it shrinks</source>
        <translation>减小</translation>
    </message>
    <message>
        <source>one more for grows</source>
        <translation>增大加一票</translation>
    </message>
    <message>
        <source>one more for shrinks</source>
        <translation>减小加一票</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>退格</translation>
    </message>
    <message>
        <source>take one back</source>
        <translation>减去一票</translation>
    </message>
    <message>
        <source>reveal, then next</source>
        <translation>揭示，再到下一题</translation>
    </message>
    <message>
        <source>Up or down</source>
        <translation>判断增减</translation>
    </message>
    <message>
        <source>Up or down · {number} of {count}</source>
        <translation>判断增减 · {number}/{count}</translation>
    </message>
    <message>
        <source>Right. {why}</source>
        <translation>正确。{why}</translation>
    </message>
    <message>
        <source>Not so. {why}</source>
        <translation>不对。{why}</translation>
    </message>
    <message>
        <source>{name} = {value} leads from {source} to {sop}.</source>
        <translation>{name} = {value}，从 {source} 通向 {sop}。</translation>
    </message>
    <message>
        <source>{output} is {value}, the target {target}.</source>
        <translation>{output} 为 {value}，目标值为 {target}。</translation>
    </message>
    <message>
        <source>All weights of this network that move go the same way, whatever its numbers are: there is nothing to decide. Choose a scenario with more neurons.</source>
        <translation>无论数值如何，此网络中变化的权重都朝同一方向：没有什么可判断的。请选择神经元更多的案例。</translation>
    </message>
</context>
<context>
    <name>VerdictView</name>
    <message>
        <source>Where it comes from</source>
        <translation>它从何而来</translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message>
        <source>this is right</source>
        <translation>这样是对的</translation>
    </message>
</context>
<context>
    <name>WhichRulePage</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Which rule is this factor? · {name}</source>
        <translation>这个因子是哪条规则？· {name}</translation>
    </message>
    <message>
        <source>{scenario} · {numbers}</source>
        <translation>{scenario} · {numbers}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>check, then next</source>
        <translation>核对，再到下一题</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>第 {number}/{count} 题</translation>
    </message>
    <message>
        <source>The chain of {name}</source>
        <translation>{name} 的导数链</translation>
    </message>
    <message>
        <source>It is {what}: look at what {above} is made of, and by how much {below} counts in it.</source>
        <translation>它是{what}：看看 {above} 由什么组成，{below} 在其中占多少。</translation>
    </message>
</context>
<context>
    <name>WrongPanel</name>
    <message>
        <source>The first wrong number</source>
        <translation>第一个错误的数</translation>
    </message>
    <message>
        <source>Next that is not right</source>
        <translation>下一个不正确的</translation>
    </message>
</context>
</TS>
