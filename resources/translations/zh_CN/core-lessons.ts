<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>a question (a table), or a list of them</source>
        <translation>一道题（表），或题的列表</translation>
    </message>
    <message>
        <source>the name of a built-in scenario, a path beside the lesson, or a table</source>
        <translation>内置案例的名称、课件旁边的路径，或一个表</translation>
    </message>
    <message>
        <source>a number of iterations a second, or "full"</source>
        <translation>每秒迭代次数，或 "full"</translation>
    </message>
    <message>
        <source>the name of a weight, or a list of options</source>
        <translation>权重的名称，或选项的列表</translation>
    </message>
    <message>
        <source>is a folder; open a lesson file (.toml) in it</source>
        <translation>是文件夹；请打开其中的课件文件（.toml）</translation>
    </message>
    <message>
        <source>is no lesson: it has no [[step]]</source>
        <translation>不是课件：其中没有 [[step]]</translation>
    </message>
    <message>
        <source>is larger than {most:,} KB; keep large data in a file beside it</source>
        <translation>大于 {most:,} KB；请把大量数据放在旁边的文件中</translation>
    </message>
    <message>
        <source>is nested too deeply, or holds a key or a number too long for a lesson</source>
        <translation>嵌套太深，或含有对课件来说太长的键或数</translation>
    </message>
    <message>
        <source>{file} can't be opened: {problem}</source>
        <translation>{file} 无法打开：{problem}</translation>
    </message>
    <message>
        <source>{file} can't be opened: {place}: {problem}</source>
        <translation>{file} 无法打开：{place}：{problem}</translation>
    </message>
    <message>
        <source>"{name}" stands there; the scenario must stand beside the lesson, or below it</source>
        <translation>此处为“{name}”；案例必须在课件旁边或其下级文件夹中</translation>
    </message>
    <message>
        <source>"{name}" stands there; save the lesson first, so that it has a folder</source>
        <translation>此处为“{name}”；请先保存课件，使其有所在文件夹</translation>
    </message>
    <message>
        <source>no {name} here: {nearest}</source>
        <translation>此处没有 {name}：{nearest}</translation>
    </message>
    <message>
        <source>no phase "{name}" here: {nearest}</source>
        <translation>此处没有阶段“{name}”：{nearest}</translation>
    </message>
    <message>
        <source>sample {sample} is asked for; there are {count:,}, counted from 1</source>
        <translation>要的是样本 {sample}；共有 {count:,} 个，从 1 起计</translation>
    </message>
    <message>
        <source>there can be no board: {why}</source>
        <translation>无法使用板书计算：{why}</translation>
    </message>
    <message>
        <source>a question has one of quantity, choice, vote and curve</source>
        <translation>一道题只能有 quantity、choice、vote 和 curve 之一</translation>
    </message>
    <message>
        <source>{several} stand in one question; write a question of its own for each</source>
        <translation>一道题中有 {several}；请各写一道题</translation>
    </message>
    <message>
        <source>fewer than two options; a decision needs at least two</source>
        <translation>少于两个选项；选择至少需要两个</translation>
    </message>
    <message>
        <source>{count} options; at most {most} can be read at once</source>
        <translation>{count} 个选项；一次最多能读 {most} 个</translation>
    </message>
    <message>
        <source>missing; say what is asked</source>
        <translation>缺少；请写明问什么</translation>
    </message>
    <message>
        <source>missing; say which option is right, counted from 1</source>
        <translation>缺少；请写明哪个选项正确，从 1 起计</translation>
    </message>
    <message>
        <source>option {right} is said to be right; there are {count}, counted from 1</source>
        <translation>正确选项写的是 {right}；共有 {count} 个，从 1 起计</translation>
    </message>
    <message>
        <source>"{key}" belongs to {owner}; this question has {kind}</source>
        <translation>“{key}”属于 {owner}；这道题是 {kind}</translation>
    </message>
    <message>
        <source>"{option}" stands there twice</source>
        <translation>“{option}”出现了两次</translation>
    </message>
    <message>
        <source>{name} is asked twice in this step; ask it once</source>
        <translation>这个环节中两次问到 {name}；请只问一次</translation>
    </message>
    <message>
        <source>the right answer comes from the sheet; take it out</source>
        <translation>正确答案由答卷得出；请去掉</translation>
    </message>
    <message>
        <source>{name} is no weight, and only a weight grows or shrinks: {nearest}</source>
        <translation>{name} 不是权重，而只有权重会增大或减小：{nearest}</translation>
    </message>
    <message>
        <source>{name} is no weight and no bias, so nobody can change it: {nearest}</source>
        <translation>{name} 既不是权重，也不是偏置，无法更改：{nearest}</translation>
    </message>
    <message>
        <source>nothing is waited for; write error_below, state, phase, held or changed</source>
        <translation>没有写明等待什么；请写 error_below、state、phase、held 或 changed</translation>
    </message>
    <message>
        <source>{several} stand in one wait; only changed and error_below go together, so make a step of each</source>
        <translation>一次等待中有 {several}；只有 changed 和 error_below 可以同用，请分成几个环节</translation>
    </message>
    <message>
        <source>a formula begins with $ and does not end; end it, or write \$ for a dollar</source>
        <translation>公式以 $ 开头而没有结束；请结束它，或用 \$ 表示美元符号</translation>
    </message>
    <message>
        <source>a formula has {count:,} signs; at most {most:,} can be typeset</source>
        <translation>一个公式有 {count:,} 个符号；最多可排版 {most:,} 个</translation>
    </message>
    <message>
        <source>a formula has {count:,} brackets within each other; at most {most:,} can be typeset</source>
        <translation>一个公式有 {count:,} 层括号；最多可排版 {most:,} 层</translation>
    </message>
    <message>
        <source>"{what}" would be loaded from elsewhere; a lesson loads nothing, so say it in words</source>
        <translation>“{what}”要从别处加载；课件不加载任何内容，请用文字说明</translation>
    </message>
    <message>
        <source>nothing stands there; write what the learner reads</source>
        <translation>此处没有内容；请写学习者要读的内容</translation>
    </message>
    <message>
        <source>{count:,} signs stand there; at most {most:,} can be read at a step</source>
        <translation>此处有 {count:,} 个字符；一个环节最多可读 {most:,} 个</translation>
    </message>
    <message>
        <source>from here on texts were not looked through: mend the {count:,} faults above first</source>
        <translation>此后的文字未检查：请先改正以上 {count:,} 处错误</translation>
    </message>
    <message>
        <source>the lesson has {minutes:g} minutes; its steps take {steps:g}</source>
        <translation>课件为 {minutes:g} 分钟；其各环节共 {steps:g} 分钟</translation>
    </message>
    <message>
        <source>{count:,} steps; a lesson has at most {most}</source>
        <translation>{count:,} 个环节；课件最多 {most} 个环节</translation>
    </message>
    <message>
        <source>the list is empty; a lesson has at least one step</source>
        <translation>列表为空；课件至少有一个环节</translation>
    </message>
    <message>
        <source>{place}: {problem}</source>
        <translation>{place}：{problem}</translation>
    </message>
    <message>
        <source>line {line}, {place}: {problem}</source>
        <translation>第 {line} 行，{place}：{problem}</translation>
    </message>
    <message>
        <source>line {line}, step {step}: {problem}</source>
        <translation>第 {line} 行，环节 {step}：{problem}</translation>
    </message>
    <message>
        <source>line {line}, step {step}, {place}: {problem}</source>
        <translation>第 {line} 行，环节 {step}，{place}：{problem}</translation>
    </message>
    <message>
        <source>Change {name}.</source>
        <translation>更改 {name}。</translation>
    </message>
    <message>
        <source>Change {name} until E is below {bound}.</source>
        <translation>更改 {name}，直到 E 低于 {bound}。</translation>
    </message>
    <message>
        <source>Change {name} until E is below {bound}: now {now}.</source>
        <translation>更改 {name}，直到 E 低于 {bound}：现在 {now}。</translation>
    </message>
    <message>
        <source>Train until E is below {bound}.</source>
        <translation>训练到 E 低于 {bound}。</translation>
    </message>
    <message>
        <source>Train until E is below {bound}: now {now}.</source>
        <translation>训练到 E 低于 {bound}：现在 {now}。</translation>
    </message>
    <message>
        <source>Click {name}.</source>
        <translation>点击 {name}。</translation>
    </message>
    <message>
        <source>Go on to iteration {state:,}: now {now:,}.</source>
        <translation>前进到迭代 {state:,}：现在 {now:,}。</translation>
    </message>
    <message>
        <source>Walk through the step to {phase}.</source>
        <translation>在这一步中走到{phase}。</translation>
    </message>
    <message>
        <source>Right so far, but give {digits} digits.</source>
        <translation>目前正确，但需要给出 {digits} 位数字。</translation>
    </message>
    <message>
        <source>Option {option} is not it.</source>
        <translation>选项 {option} 不是它。</translation>
    </message>
    <message>
        <source>"{language}" is no code of a language; write one such as en or zh_CN</source>
        <translation>“{language}”不是语言代码；请写 en 或 zh_CN 这样的代码</translation>
    </message>
    <message>
        <source>the text of step {step} is not there in {language}, which another step has</source>
        <translation>环节 {step} 没有 {language} 的文字，而别的环节有</translation>
    </message>
    <message>
        <source>step {step} asks for {name}, and a known slip gives the same {digits} digits: ask for more, or for another</source>
        <translation>环节 {step} 问 {name}，而某种常见错误得出相同的 {digits} 位数字：请多问几位，或改问别的量</translation>
    </message>
    <message>
        <source>is the scenario that the lesson is about; save the lesson under another name</source>
        <translation>是课件所依据的案例；请把课件另存为其他名称</translation>
    </message>
</context>
</TS>
