<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AnswerPanel</name>
    <message>
        <source>the answer is hidden from the class until it is shown</source>
        <translation>答案在显示之前对全班隐藏</translation>
    </message>
    <message>
        <source>the class sees the answer</source>
        <translation>全班看到答案</translation>
    </message>
    <message>
        <source>Usual slips:</source>
        <translation>常见错误：</translation>
    </message>
</context>
<context>
    <name>ClassMirror</name>
    <message>
        <source>What the class sees</source>
        <translation>全班看到的</translation>
    </message>
</context>
<context>
    <name>ClassWorks</name>
    <message>
        <source>The class works</source>
        <translation>全班做题</translation>
    </message>
    <message>
        <source>The class sees the time, too.</source>
        <translation>全班也看到时间。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>+ 1 min</source>
        <translation>+ 1 分钟</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ClockBar</name>
    <message>
        <source>gone by</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>planned here</source>
        <translation>此处计划</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>准时</translation>
    </message>
    <message>
        <source>left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>⟲</source>
        <translation>⟲</translation>
    </message>
    <message>
        <source>Count as if this step began now</source>
        <translation>视为这个环节现在开始</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>提前</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>落后</translation>
    </message>
</context>
<context>
    <name>EditedSteps</name>
    <message>
        <source>Steps</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Step {number}, {heading}, {about}</source>
        <translation>环节 {number}，{heading}，{about}</translation>
    </message>
    <message>
        <source>{step}, with a fault</source>
        <translation>{step}，有错误</translation>
    </message>
</context>
<context>
    <name>EditorPane</name>
    <message>
        <source>The previous step</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>The step after</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>+ Number</source>
        <translation>+ 数值题</translation>
    </message>
    <message>
        <source>+ Choice</source>
        <translation>+ 选择题</translation>
    </message>
    <message>
        <source>+ Vote</source>
        <translation>+ 投票</translation>
    </message>
    <message>
        <source>+ Curve</source>
        <translation>+ 曲线</translation>
    </message>
    <message>
        <source>Notes for the teacher (never shown to the class)</source>
        <translation>教师备注（不向全班显示）</translation>
    </message>
    <message>
        <source>Editing step {number} of {count}</source>
        <translation>正在编辑环节 {number}/{count}</translation>
    </message>
    <message>
        <source>Click and write what the learner reads</source>
        <translation>点击此处，写学习者要读的内容</translation>
    </message>
    <message>
        <source>Text of step {number}</source>
        <translation>环节 {number} 的正文</translation>
    </message>
    <message>
        <source>Ask for {name}; pin something else for another</source>
        <translation>提问 {name}；固定别的量可改问别的</translation>
    </message>
    <message>
        <source>A show of hands: does {name} grow or shrink?</source>
        <translation>举手表决：{name} 增大还是减小？</translation>
    </message>
    <message>
        <source>A show of hands on options of your own; pin a weight to ask which way it goes</source>
        <translation>对自拟的选项举手表决；固定一个权重可问它的增减</translation>
    </message>
    <message>
        <source>One of several options</source>
        <translation>在几个选项中选一个</translation>
    </message>
    <message>
        <source>Let the curve of the error be drawn before the run</source>
        <translation>让学习者在运行之前画出误差曲线</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>The lesson</source>
        <translation>课件</translation>
    </message>
    <message>
        <source>Minutes of the lesson</source>
        <translation>课件的分钟数</translation>
    </message>
    <message>
        <source>How long the lesson takes; 0: nothing is said</source>
        <translation>课件需要多长时间；0 表示不说明</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>How many significant digits an answer needs</source>
        <translation>答案需要几位有效数字</translation>
    </message>
    <message>
        <source>as on the board</source>
        <translation>按板书</translation>
    </message>
    <message>
        <source>Round each number as it is written, and work on with it, on the screen and in answers</source>
        <translation>屏幕上和答案中的每个数都按写下的位数舍入，再继续计算</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>One learns</source>
        <translation>学到什么</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>舍入</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>in a sentence</source>
        <translation>用一句话写</translation>
    </message>
    <message>
        <source>What one learns</source>
        <translation>学到什么</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>{name} · changed</source>
        <translation>{name} · 已修改</translation>
    </message>
</context>
<context>
    <name>FaultsPanel</name>
    <message>
        <source>✓ No fault in 1 step</source>
        <translation>✓ 1 个环节，没有错误</translation>
    </message>
    <message>
        <source>✓ No fault in {count} steps</source>
        <translation>✓ {count} 个环节，没有错误</translation>
    </message>
    <message>
        <source>One fault</source>
        <translation>1 处错误</translation>
    </message>
    <message>
        <source>{count} faults</source>
        <translation>{count} 处错误</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Bold: a name in bold is live</source>
        <translation>粗体：粗体的名称可以互动</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Formula: TeX between two dollars</source>
        <translation>公式：两个美元符号之间的 TeX</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Click something in the diagram, and its name can be written</source>
        <translation>点击网络图中的某处，即可写入其名称</translation>
    </message>
    <message>
        <source>Write {name}, live</source>
        <translation>写入可互动的 {name}</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>{language}: a text of this step is missing</source>
        <translation>{language}：这个环节缺少正文</translation>
    </message>
</context>
<context>
    <name>LessonActions</name>
    <message>
        <source>Begin the lesson</source>
        <translation>开始上课</translation>
    </message>
    <message>
        <source>Begin the lesson on this network, or go on with it; again: from its start</source>
        <translation>开始此网络的课，或继续；再按：从头开始</translation>
    </message>
    <message>
        <source>Go on with the lesson</source>
        <translation>继续上课</translation>
    </message>
    <message>
        <source>From its start…</source>
        <translation>从头开始…</translation>
    </message>
    <message>
        <source>Begin the lesson anew; what was answered is forgotten</source>
        <translation>重新开始上课；此前的回答将被清除</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>打开课件…</translation>
    </message>
    <message>
        <source>Open a lesson file, and begin it; or drop it on the window</source>
        <translation>打开课件文件并开始；也可以拖放到窗口上</translation>
    </message>
    <message>
        <source>On in the lesson</source>
        <translation>课：前进</translation>
    </message>
    <message>
        <source>In a lesson: what the big button says</source>
        <translation>上课时：执行大按钮上的操作</translation>
    </message>
    <message>
        <source>Back in the lesson</source>
        <translation>课：后退</translation>
    </message>
    <message>
        <source>In a lesson: to the previous step</source>
        <translation>上课时：回到上一个环节</translation>
    </message>
    <message>
        <source>Draw the curve</source>
        <translation>画曲线</translation>
    </message>
    <message>
        <source>In a lesson that asks for it: draw how the error will go, in the projector too</source>
        <translation>在要求画曲线的课上：画出误差将如何变化，投影模式中也可以</translation>
    </message>
    <message>
        <source>Explore freely</source>
        <translation>自由探索</translation>
    </message>
    <message>
        <source>In a lesson: leave the step for a while; again: back to it, as it was</source>
        <translation>上课时：暂时离开这个环节；再按：原样回到这个环节</translation>
    </message>
    <message>
        <source>Back to the lesson</source>
        <translation>返回这一课</translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>In a lesson: make the screen dark; any key shows it again</source>
        <translation>上课时：使屏幕变黑；按任意键恢复</translation>
    </message>
    <message>
        <source>End the lesson</source>
        <translation>结束这一课</translation>
    </message>
    <message>
        <source>Leave the lesson; it goes on where it was</source>
        <translation>离开这一课；以后可从中断处继续</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>接着读</translation>
    </message>
</context>
<context>
    <name>LessonEditing</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
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
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误示例</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Error plot</source>
        <translation>误差曲线</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>(nothing written yet)</source>
        <translation>（尚未编写）</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{count} questions</source>
        <translation>{count} 道题</translation>
    </message>
    <message>
        <source>a task</source>
        <translation>一个任务</translation>
    </message>
    <message>
        <source>to be read</source>
        <translation>供阅读</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>a curve</source>
        <translation>一条曲线</translation>
    </message>
    <message>
        <source>a vote</source>
        <translation>一次投票</translation>
    </message>
    <message>
        <source>a choice</source>
        <translation>一道选择题</translation>
    </message>
    <message>
        <source>iteration {state}</source>
        <translation>迭代 {state} 次后</translation>
    </message>
    <message>
        <source>sample {sample}</source>
        <translation>样本 {sample}</translation>
    </message>
    <message>
        <source>{name} pinned</source>
        <translation>固定 {name}</translation>
    </message>
    <message>
        <source>nothing pinned</source>
        <translation>不固定</translation>
    </message>
    <message>
        <source>view: {view}</source>
        <translation>视图：{view}</translation>
    </message>
    <message>
        <source>edges: weights</source>
        <translation>连线：权重</translation>
    </message>
    <message>
        <source>edges: gradients</source>
        <translation>连线：梯度</translation>
    </message>
    <message>
        <source>edges: last update</source>
        <translation>连线：上次更新</translation>
    </message>
    <message>
        <source>{speed} iterations a second</source>
        <translation>每秒 {speed} 次迭代</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>the whole step</source>
        <translation>整步</translation>
    </message>
    <message>
        <source>phase: {phase}</source>
        <translation>阶段：{phase}</translation>
    </message>
    <message>
        <source>as in the step before: {what}</source>
        <translation>与上一个环节相同：{what}</translation>
    </message>
    <message>
        <source>The right answer comes from the sheet, once this iteration is trained.</source>
        <translation>这次迭代训练之后，正确答案由答卷得出。</translation>
    </message>
    <message>
        <source>{name} stays as it is</source>
        <translation>{name} 保持不变</translation>
    </message>
    <message>
        <source>The right answer comes from the sheet: {answer}.</source>
        <translation>正确答案由答卷得出：{answer}。</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>环节 {number}</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>第 {number} 题</translation>
    </message>
    <message>
        <source>option {number}</source>
        <translation>选项 {number}</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>what one learns</source>
        <translation>学到什么</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟数</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>notes for the teacher</source>
        <translation>教师备注</translation>
    </message>
    <message>
        <source>what is said afterwards</source>
        <translation>答后说明</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>what is pinned</source>
        <translation>固定的量</translation>
    </message>
    <message>
        <source>what is waited for</source>
        <translation>等待什么</translation>
    </message>
    <message>
        <source>the number asked for</source>
        <translation>所问的数</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>the right option</source>
        <translation>正确选项</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>环节</translation>
    </message>
</context>
<context>
    <name>LessonEditingActions</name>
    <message>
        <source>Edit this lesson</source>
        <translation>编辑此课件</translation>
    </message>
    <message>
        <source>Edit the lesson that runs, or the one on this network; one that is built in as a copy</source>
        <translation>编辑正在进行的课，或此网络的课；内置课件编辑其副本</translation>
    </message>
    <message>
        <source>Edit a lesson file…</source>
        <translation>编辑课件文件…</translation>
    </message>
    <message>
        <source>Open a lesson file to be edited</source>
        <translation>打开课件文件进行编辑</translation>
    </message>
    <message>
        <source>New lesson from this iteration</source>
        <translation>由此迭代新建课件</translation>
    </message>
    <message>
        <source>Begin a lesson of your own, whose first step shows what is on the screen</source>
        <translation>开始编写自己的课件，第一步显示屏幕上的内容</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试用</translation>
    </message>
    <message>
        <source>In the lesson editor: play the lesson from this step, and come back</source>
        <translation>在课件编辑器中：从这个环节起播放课件，再返回</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>保存课件</translation>
    </message>
    <message>
        <source>In the lesson editor: save the lesson</source>
        <translation>在课件编辑器中：保存课件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the lesson as…</source>
        <translation>课件另存为…</translation>
    </message>
    <message>
        <source>In the lesson editor: save the lesson as another file</source>
        <translation>在课件编辑器中：把课件保存为另一个文件</translation>
    </message>
    <message>
        <source>Undo in the lesson</source>
        <translation>撤消（课件）</translation>
    </message>
    <message>
        <source>In the lesson editor: take the last change back</source>
        <translation>在课件编辑器中：撤回上一次修改</translation>
    </message>
    <message>
        <source>Redo in the lesson</source>
        <translation>重做（课件）</translation>
    </message>
    <message>
        <source>In the lesson editor: redo the last undone change</source>
        <translation>在课件编辑器中：重做上一次撤消的修改</translation>
    </message>
    <message>
        <source>Take what is on the screen</source>
        <translation>采用屏幕上的内容</translation>
    </message>
    <message>
        <source>In the lesson editor: let the step show what is on the screen</source>
        <translation>在课件编辑器中：让这个环节显示屏幕上的内容</translation>
    </message>
    <message>
        <source>Step here</source>
        <translation>在此加一个环节</translation>
    </message>
    <message>
        <source>In the lesson editor: one more step behind this one</source>
        <translation>在课件编辑器中：在这个环节之后加一个环节</translation>
    </message>
    <message>
        <source>Edit the previous step</source>
        <translation>编辑上一个环节</translation>
    </message>
    <message>
        <source>In the lesson editor: go to the previous step</source>
        <translation>在课件编辑器中：转到上一个环节</translation>
    </message>
    <message>
        <source>Edit the next step</source>
        <translation>编辑下一个环节</translation>
    </message>
    <message>
        <source>In the lesson editor: go to the next step</source>
        <translation>在课件编辑器中：转到下一个环节</translation>
    </message>
    <message>
        <source>Step up</source>
        <translation>环节上移</translation>
    </message>
    <message>
        <source>In the lesson editor: move the step one place up</source>
        <translation>在课件编辑器中：把这个环节上移一位</translation>
    </message>
    <message>
        <source>Step down</source>
        <translation>环节下移</translation>
    </message>
    <message>
        <source>In the lesson editor: move the step one place down</source>
        <translation>在课件编辑器中：把这个环节下移一位</translation>
    </message>
    <message>
        <source>Back to the editor</source>
        <translation>返回编辑器</translation>
    </message>
    <message>
        <source>While a lesson is tried out: go on editing it</source>
        <translation>试用课件时：继续编辑</translation>
    </message>
    <message>
        <source>Leave the editor</source>
        <translation>退出编辑器</translation>
    </message>
    <message>
        <source>Edit no lesson any more; what is not saved is asked about</source>
        <translation>不再编辑课件；有未保存的内容时会询问</translation>
    </message>
</context>
<context>
    <name>LessonFaults</name>
    <message>
        <source>This lesson can't be opened</source>
        <translation>无法打开此课件</translation>
    </message>
    <message>
        <source>One fault, and nothing is opened.</source>
        <translation>有 1 处错误，未打开任何内容。</translation>
    </message>
    <message>
        <source>{count} faults, and nothing is opened.</source>
        <translation>有 {count} 处错误，未打开任何内容。</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Mend it in the editor</source>
        <translation>在编辑器中修改</translation>
    </message>
</context>
<context>
    <name>LessonFoot</name>
    <message>
        <source>‹  Back</source>
        <translation>‹  返回</translation>
    </message>
    <message>
        <source>To the step before ({key})</source>
        <translation>回到上一个环节（{key}）</translation>
    </message>
</context>
<context>
    <name>LessonKeeps</name>
    <message>
        <source>the lesson keeps these</source>
        <translation>上课时锁定</translation>
    </message>
</context>
<context>
    <name>LessonOffer</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} 个环节</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 个环节</translation>
    </message>
    <message>
        <source>A lesson on this network</source>
        <translation>此网络的课</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>LessonPane</name>
    <message>
        <source>The lesson stands at this step.</source>
        <translation>课停在这个环节。</translation>
    </message>
    <message>
        <source>Back to the lesson</source>
        <translation>返回这一课</translation>
    </message>
    <message>
        <source>Training to the iteration that this step shows…</source>
        <translation>正在训练到这个环节要显示的迭代…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Lesson, step {number} of {count}</source>
        <translation>课，环节 {number}/{count}</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>正确。</translation>
    </message>
    <message>
        <source>Shown.</source>
        <translation>已显示。</translation>
    </message>
</context>
<context>
    <name>LessonRecorder</name>
    <message>
        <source>A lesson on {title}</source>
        <translation>{title}的课件</translation>
    </message>
    <message>
        <source># Step {number}</source>
        <translation># 环节 {number}</translation>
    </message>
    <message>
        <source>That is given. Pin a neuron, a weight or a bias to ask for it</source>
        <translation>这是给出的。请固定一个神经元、权重或偏置再提问</translation>
    </message>
    <message>
        <source>The iteration that you asked for is still being trained</source>
        <translation>你要的迭代仍在训练中</translation>
    </message>
</context>
<context>
    <name>LessonSaving</name>
    <message>
        <source>{name}-lesson</source>
        <translation>{name}-lesson</translation>
    </message>
    <message>
        <source>Lessons (*.toml);;All files (*)</source>
        <translation>课件 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>保存课件</translation>
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
        <source>Not yet: {fault}.</source>
        <translation>还不行：{fault}。</translation>
    </message>
    <message>
        <source>Not yet, for {count} faults; the first: {fault}.</source>
        <translation>还不行，有 {count} 处错误；第一处：{fault}。</translation>
    </message>
    <message>
        <source>Save the lesson “{name}”?</source>
        <translation>是否保存课件“{name}”？</translation>
    </message>
    <message>
        <source>If you don't, what you changed in it is lost.</source>
        <translation>如不保存，对它的修改将丢失。</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>LessonSteps</name>
    <message>
        <source>Steps</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>+ Step here</source>
        <translation>+ 在此加一个环节</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>One more step behind this one; it shows what is on the screen</source>
        <translation>在此步之后加一步，显示屏幕上的内容</translation>
    </message>
    <message>
        <source>The same step once more</source>
        <translation>同样的一个环节再来一次</translation>
    </message>
    <message>
        <source>Take this step out; Ctrl+Z brings it back</source>
        <translation>移除这个环节；Ctrl+Z 恢复</translation>
    </message>
    <message>
        <source>● Record on</source>
        <translation>● 继续录制</translation>
    </message>
    <message>
        <source>Record on behind this step</source>
        <translation>在此环节之后继续录制</translation>
    </message>
    <message>
        <source>Do what the class should see: it becomes steps behind this one</source>
        <translation>演示全班要看的内容：成为此环节之后的环节</translation>
    </message>
    <message>
        <source>Drag a step to another place, or press Alt and ↑ or ↓</source>
        <translation>把环节拖到别处，或按 Alt 和 ↑ 或 ↓</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 个环节</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} 个环节</translation>
    </message>
    <message>
        <source>{minutes:g} min</source>
        <translation>{minutes:g} 分钟</translation>
    </message>
    <message>
        <source># New step</source>
        <translation># 新环节</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message>
        <source>Question {number} of {count}</source>
        <translation>第 {number}/{count} 题</translation>
    </message>
    <message>
        <source>✓ Right · question {number} of {count}</source>
        <translation>✓ 正确 · 第 {number}/{count} 题</translation>
    </message>
    <message>
        <source>Shown · question {number} of {count}</source>
        <translation>已显示 · 第 {number}/{count} 题</translation>
    </message>
    <message>
        <source>It grows</source>
        <translation>增大</translation>
    </message>
    <message>
        <source>It shrinks</source>
        <translation>减小</translation>
    </message>
    <message>
        <source>Will {name} grow or shrink in this step?</source>
        <translation>在这一步中 {name} 会增大还是减小？</translation>
    </message>
    <message>
        <source>Draw how the error will go, before you see the run.</source>
        <translation>在看到运行之前，画出误差将如何变化。</translation>
    </message>
    <message>
        <source>The error is drawn up to iteration {last}.</source>
        <translation>误差画到了第 {last} 次迭代。</translation>
    </message>
    <message>
        <source>{count} digits</source>
        <translation>{count} 位数字</translation>
    </message>
    <message>
        <source>{name}, a number, {digits}</source>
        <translation>{name}，一个数，{digits}</translation>
    </message>
    <message>
        <source>yours: {number}</source>
        <translation>你的：{number}</translation>
    </message>
    <message>
        <source>That was the lesson.</source>
        <translation>这一课到此结束。</translation>
    </message>
    <message>
        <source>To go on with, in *Home*: {title}.</source>
        <translation>继续学习可在 *主页* 打开：{title}。</translation>
    </message>
    <message>
        <source>{right} of {count} questions right</source>
        <translation>{count} 道题答对 {right} 道</translation>
    </message>
    <message>
        <source>{count} shown</source>
        <translation>揭示 {count} 道</translation>
    </message>
    <message>
        <source>{minutes} minutes for this step</source>
        <translation>这个环节 {minutes} 分钟</translation>
    </message>
    <message>
        <source>1 minute for this step</source>
        <translation>这个环节 1 分钟</translation>
    </message>
    <message>
        <source>{left} of {minutes} minutes left</source>
        <translation>剩余 {left} 分钟，共 {minutes} 分钟</translation>
    </message>
    <message>
        <source>The lesson waits for your answer.</source>
        <translation>等待你的回答。</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>不保留，继续</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close the lesson</source>
        <translation>关闭这一课</translation>
    </message>
</context>
<context>
    <name>LessonsKeptAside</name>
    <message>
        <source>A lesson that was not saved</source>
        <translation>未保存的课件</translation>
    </message>
    <message>
        <source>Backstep ended before the lesson “{name}” was saved. Open the recovery copy?</source>
        <translation>Backstep 在课件“{name}”保存之前结束。是否打开恢复副本？</translation>
    </message>
</context>
<context>
    <name>OptionButton</name>
    <message>
        <source>{option}, right</source>
        <translation>{option}，正确</translation>
    </message>
    <message>
        <source>{option}, not it</source>
        <translation>{option}，不是它</translation>
    </message>
    <message>
        <source>{option}, taken</source>
        <translation>{option}，已选</translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>Option {number}</source>
        <translation>选项 {number}</translation>
    </message>
    <message>
        <source>Option {number} is right</source>
        <translation>选项 {number} 正确</translation>
    </message>
    <message>
        <source>Take option {number} out</source>
        <translation>移除选项 {number}</translation>
    </message>
</context>
<context>
    <name>OptionFields</name>
    <message>
        <source>+ Option</source>
        <translation>+ 选项</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>{count} votes: {option}</source>
        <translation>{count} 票：{option}</translation>
    </message>
    <message>
        <source>One vote less: {option}</source>
        <translation>减一票：{option}</translation>
    </message>
    <message>
        <source>One vote more: {option}</source>
        <translation>加一票：{option}</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Step {number}</source>
        <translation>环节 {number}</translation>
    </message>
    <message>
        <source>The press after that goes on to step {number}.</source>
        <translation>再按一次转到环节 {number}。</translation>
    </message>
    <message>
        <source>{derivative} = {gradient}, so {weight} goes from {old} to {new}.</source>
        <translation>{derivative} = {gradient}，因此 {weight} 从 {old} 变为 {new}。</translation>
    </message>
</context>
<context>
    <name>PresenterActions</name>
    <message>
        <source>Presenter view</source>
        <translation>演讲者视图</translation>
    </message>
    <message>
        <source>In a lesson: your notes, the clock and the answers, on a second screen, or in this place</source>
        <translation>上课时：你的备注、时钟和答案，放在第二块屏幕上，或放在这里</translation>
    </message>
</context>
<context>
    <name>PresenterView</name>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>交换屏幕</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>你的备注</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>聚光灯</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>·  what the class sees</source>
        <translation>·  全班看到的</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟数</translation>
    </message>
    <message>
        <source>{title} — presenter view — Backstep</source>
        <translation>{title} — 演讲者视图 — Backstep</translation>
    </message>
    <message>
        <source>Now, step {number} of {count}</source>
        <translation>现在，环节 {number}/{count}</translation>
    </message>
    <message>
        <source>Nothing is asked now</source>
        <translation>现在没有提问</translation>
    </message>
    <message>
        <source>No notes stand at this step.</source>
        <translation>这个环节没有备注。</translation>
    </message>
    <message>
        <source>Then the lesson is over</source>
        <translation>随后这一课结束</translation>
    </message>
    <message>
        <source>Next, step {number}</source>
        <translation>接着，环节 {number}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>The lesson stands at this step.</source>
        <translation>课停在这个环节。</translation>
    </message>
</context>
<context>
    <name>Presenting</name>
    <message>
        <source>Class: screen {number}, {width} × {height}</source>
        <translation>全班：屏幕 {number}，{width} × {height}</translation>
    </message>
    <message>
        <source>One screen: F9 shows what the class sees</source>
        <translation>只有一块屏幕：F9 显示全班看到的</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Draw the curve…</source>
        <translation>画曲线…</translation>
    </message>
    <message>
        <source>1/3 or 0.4*0.72 may be typed too</source>
        <translation>也可以输入 1/3 或 0.4*0.72</translation>
    </message>
</context>
<context>
    <name>QuestionField</name>
    <message>
        <source>Take this question out</source>
        <translation>移除此题</translation>
    </message>
    <message>
        <source>up to iteration</source>
        <translation>到迭代</translation>
    </message>
    <message>
        <source>Up to iteration</source>
        <translation>到迭代</translation>
    </message>
    <message>
        <source>Question {number}: {kind}</source>
        <translation>第 {number} 题：{kind}</translation>
    </message>
    <message>
        <source>What is asked?</source>
        <translation>问什么？</translation>
    </message>
    <message>
        <source>In the program's own words, or in yours</source>
        <translation>用程序的话，或自己写</translation>
    </message>
    <message>
        <source>What is said once it is answered: why it is so</source>
        <translation>回答之后的说明：为什么如此</translation>
    </message>
    <message>
        <source>Grows or shrinks:</source>
        <translation>增大或减小：</translation>
    </message>
    <message>
        <source>Asks for:</source>
        <translation>提问：</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>{question} asked</source>
        <translation>提问{question}</translation>
    </message>
    <message>
        <source>iteration {number}</source>
        <translation>迭代 {number}</translation>
    </message>
    <message>
        <source>sample {number}</source>
        <translation>样本 {number}</translation>
    </message>
    <message>
        <source>edges: {shown}</source>
        <translation>连线：{shown}</translation>
    </message>
    <message>
        <source>view: {title}</source>
        <translation>视图：{title}</translation>
    </message>
    <message>
        <source>waits until {name} is changed</source>
        <translation>等待 {name} 被更改</translation>
    </message>
    <message>
        <source>waits for the run to iteration {number}</source>
        <translation>等待运行到迭代 {number}</translation>
    </message>
    <message>
        <source>“{name} = ?”</source>
        <translation>“{name} = ?”</translation>
    </message>
    <message>
        <source>“Will {name} grow or shrink?”</source>
        <translation>“{name} 会增大还是减小？”</translation>
    </message>
    <message>
        <source>“How will the error go?”</source>
        <translation>“误差将如何变化？”</translation>
    </message>
    <message>
        <source>“…”</source>
        <translation>“…”</translation>
    </message>
    <message>
        <source>left out: a lesson keeps its learning rate</source>
        <translation>略去：课件不改变学习率</translation>
    </message>
    <message>
        <source>left out: a lesson keeps its samples</source>
        <translation>略去：课件不改变样本</translation>
    </message>
    <message>
        <source>left out: a lesson keeps its rule</source>
        <translation>略去：课件不改变规则</translation>
    </message>
    <message>
        <source>left out: a step waits for one weight alone</source>
        <translation>略去：一个环节只等待一个权重</translation>
    </message>
    <message>
        <source>left out: a lesson keeps its network</source>
        <translation>略去：课件不改变网络</translation>
    </message>
    <message>
        <source>left out: another thing has the same name</source>
        <translation>略去：另一个量有相同的名称</translation>
    </message>
    <message>
        <source>left out: no lesson goes to so late an iteration</source>
        <translation>略去：课件到不了这么靠后的迭代</translation>
    </message>
    <message>
        <source>left out: a lesson has no more steps</source>
        <translation>略去：课件不能有更多环节</translation>
    </message>
    <message>
        <source>left out: a step asks no more questions</source>
        <translation>略去：一个环节不能有更多题目</translation>
    </message>
    <message>
        <source>all of the step</source>
        <translation>整步</translation>
    </message>
    <message>
        <source>phase {number} of {count}: {title}</source>
        <translation>阶段 {number}/{count}：{title}</translation>
    </message>
    <message>
        <source>nothing pinned</source>
        <translation>不固定</translation>
    </message>
    <message>
        <source>{name} pinned</source>
        <translation>固定 {name}</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>last update</source>
        <translation>上次更新</translation>
    </message>
    <message>
        <source>at full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>{speed} iterations/s</source>
        <translation>{speed} 次迭代/秒</translation>
    </message>
</context>
<context>
    <name>RecordingActions</name>
    <message>
        <source>Record a lesson</source>
        <translation>录制课件</translation>
    </message>
    <message>
        <source>Note what you do as the steps of a lesson, or as more steps of the one that is edited; again: stop, and keep it</source>
        <translation>把你的操作记为课件的环节，或正在编辑的课件的后续环节；再按：停止并保留</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Record on behind this step</source>
        <translation>在此环节之后继续录制</translation>
    </message>
    <message>
        <source>Next recorded step</source>
        <translation>录制下一个环节</translation>
    </message>
    <message>
        <source>While recording: begin the next step; Enter does so where no field has the keyboard</source>
        <translation>录制时：开始下一个环节；没有字段获得焦点时，回车也可以</translation>
    </message>
    <message>
        <source>Ask here</source>
        <translation>在此提问</translation>
    </message>
    <message>
        <source>While recording: ask for what is pinned; again: for the next that can be asked of it</source>
        <translation>录制时：提问所固定的量；再按：改问它的下一个可问之处</translation>
    </message>
    <message>
        <source>Discard the recording…</source>
        <translation>丢弃录制…</translation>
    </message>
    <message>
        <source>End the recording without keeping what was noted</source>
        <translation>结束录制，不保留记下的内容</translation>
    </message>
</context>
<context>
    <name>RecordingPane</name>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Do what the class should see. What you pin, each iteration and each phase is noted; Enter begins the next step, Ctrl+Z takes back. Words come later.</source>
        <translation>演示全班要看的内容。你固定的量、每次迭代和每个阶段都会记下；回车开始下一步，Ctrl+Z 撤回。文字以后再写。</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Begin the next step (Enter, or Ctrl+Enter from within a field)</source>
        <translation>开始下一个环节（回车；在字段中用 Ctrl+回车）</translation>
    </message>
    <message>
        <source>Ask here</source>
        <translation>在此提问</translation>
    </message>
    <message>
        <source>{count} steps</source>
        <translation>{count} 个环节</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 个环节</translation>
    </message>
    <message>
        <source>Pin a neuron, a weight or a bias to ask for it.</source>
        <translation>请固定一个神经元、权重或偏置再提问。</translation>
    </message>
    <message>
        <source>Q asks {question}</source>
        <translation>按 Q 提问{question}</translation>
    </message>
    <message>
        <source>Q again asks {question} instead</source>
        <translation>再按 Q 改问{question}</translation>
    </message>
</context>
<context>
    <name>ScenarioChoice</name>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>in the lesson</source>
        <translation>在课件中</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>{title} ({place}); click for another</source>
        <translation>{title}（{place}）；点击可更换</translation>
    </message>
    <message>
        <source>Scenario: {title} ({place})</source>
        <translation>案例：{title}（{place}）</translation>
    </message>
    <message>
        <source>A scenario's file…</source>
        <translation>案例文件…</translation>
    </message>
    <message>
        <source>What was open before: {title}</source>
        <translation>之前打开的：{title}</translation>
    </message>
    <message>
        <source>Keep what is open now in the lesson</source>
        <translation>把现在打开的内容存入课件</translation>
    </message>
    <message>
        <source>The lesson's scenario</source>
        <translation>课件的案例</translation>
    </message>
    <message>
        <source>Scenarios (*.toml);;All files (*)</source>
        <translation>案例 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>{file} is not beside the lesson's file, so the lesson keeps a copy of it.</source>
        <translation>{file} 不在课件文件旁边，因此课件保存它的副本。</translation>
    </message>
</context>
<context>
    <name>SecondScreenBar</name>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>There is a second screen: the class can have the lesson there, and you your notes here.</source>
        <translation>有第二块屏幕：全班可以在那里看课件，你的备注在这里。</translation>
    </message>
</context>
<context>
    <name>ShowPanel</name>
    <message>
        <source>Take what is on the screen</source>
        <translation>采用屏幕上的内容</translation>
    </message>
    <message>
        <source>The step shows iteration, phase, sample and what is pinned as they are now</source>
        <translation>这个环节显示现在的迭代、阶段、样本和固定的量</translation>
    </message>
    <message>
        <source>Lock something more</source>
        <translation>再锁定一项</translation>
    </message>
    <message>
        <source>Fold something more away</source>
        <translation>再折叠一项</translation>
    </message>
    <message>
        <source>Minutes of this step</source>
        <translation>这个环节的分钟数</translation>
    </message>
    <message>
        <source>How long the step takes; 0: nothing is said</source>
        <translation>这个环节需要多长时间；0 表示不说明</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Folds away</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>What step {number} shows and does</source>
        <translation>环节 {number} 显示什么、做什么</translation>
    </message>
</context>
<context>
    <name>StepBlock</name>
    <message>
        <source>Step {number}</source>
        <translation>环节 {number}</translation>
    </message>
</context>
<context>
    <name>StepChip</name>
    <message>
        <source>Take it out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>{what}: take it out</source>
        <translation>{what}：移除</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>Steps</source>
        <translation>环节</translation>
    </message>
</context>
<context>
    <name>StopButton</name>
    <message>
        <source>Stop recording</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Stop recording, and keep the lesson ({keys})</source>
        <translation>停止录制并保留课件（{keys}）</translation>
    </message>
    <message>
        <source>■  Stop recording  {time}</source>
        <translation>■  停止录制  {time}</translation>
    </message>
</context>
<context>
    <name>TallyBox</name>
    <message>
        <source>{count} votes</source>
        <translation>{count} 票</translation>
    </message>
    <message>
        <source>One vote more</source>
        <translation>加一票</translation>
    </message>
    <message>
        <source>One vote less</source>
        <translation>减一票</translation>
    </message>
</context>
<context>
    <name>WaitFields</name>
    <message>
        <source>What the step waits for</source>
        <translation>这个环节等待什么</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>哪个量的</translation>
    </message>
    <message>
        <source>nothing but the answers</source>
        <translation>只等回答</translation>
    </message>
    <message>
        <source>an iteration is reached</source>
        <translation>到达某次迭代</translation>
    </message>
    <message>
        <source>the error is below</source>
        <translation>误差低于</translation>
    </message>
    <message>
        <source>a phase is on the screen</source>
        <translation>屏幕上显示某个阶段</translation>
    </message>
    <message>
        <source>something is pinned</source>
        <translation>固定某个量</translation>
    </message>
    <message>
        <source>a weight is changed</source>
        <translation>更改某个权重</translation>
    </message>
    <message>
        <source>a weight is changed, until E is below</source>
        <translation>更改某个权重，直到 E 低于</translation>
    </message>
    <message>
        <source>Iteration</source>
        <translation>迭代</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
</context>
</TS>
