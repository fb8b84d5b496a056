<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>"{text}" is no sheet's code: codes look like {example}</source>
        <translation>“{text}”不是练习单编号：编号形如 {example}</translation>
    </message>
    <message>
        <source>"{text}" is no sheet's code: at least one sign is off; look at it again, codes look like {example}</source>
        <translation>“{text}”不是练习单编号：至少有一个字符不对；请再看一遍，编号形如 {example}</translation>
    </message>
    <message>
        <source>the code of such a sheet would have {count} signs, and can have {most}: choose a smaller seed or iteration, or a learning rate of fewer digits</source>
        <translation>这份练习单的编号将有 {count} 个字符，最多为 {most} 个：请选择较小的种子或迭代，或位数较少的学习率</translation>
    </message>
    <message>
        <source>"{text}" is the code of a sheet that this version of the program does not know</source>
        <translation>“{text}”是本版本程序不认识的练习单编号</translation>
    </message>
    <message>
        <source>{file} is another scenario than the one that {code} was printed of, or has been changed since; open that one</source>
        <translation>{file} 不是打印 {code} 的那个案例，或此后已被修改；请打开那个案例</translation>
    </message>
    <message>
        <source>a run with branches has its own numbers alone: print one variant of it</source>
        <translation>有分支的运行只有自己的数：请只打印一份</translation>
    </message>
    <message>
        <source>there is no sample {number}: there are {samples}, counted from 1</source>
        <translation>没有样本 {number}：共有 {samples}，从 1 起计</translation>
    </message>
    <message>
        <source>on sheet {variant} a number becomes infinite or NaN before iteration {state} is reached: ask for an earlier iteration, or another seed</source>
        <translation>在练习单 {variant} 上，到达迭代 {state} 之前就有数变为无穷大或 NaN：请要求较早的迭代，或换一个种子</translation>
    </message>
    <message>
        <source>such a sheet asks {count} questions, and {most} are the most that are printed: ask about one weight, or about the forward pass</source>
        <translation>这样的练习单有 {count} 个问题，最多可打印 {most} 个：请只问一个权重，或只问前向传播</translation>
    </message>
    <message>
        <source>Check it yourself in Backstep: Practice, Open a sheet's code…</source>
        <translation>可在 Backstep 中自己核对：练习 → 打开练习单编号…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Forward pass</source>
        <translation>前向传播</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>给出</translation>
    </message>
    <message>
        <source>… and {count} more: they stand in the program</source>
        <translation>…另外 {count} 个：见程序</translation>
    </message>
    <message>
        <source>Fill in the lines in their order: your working on the left, the number into the box. Go on with your own number, even where you are not sure of it.</source>
        <translation>按顺序填写各行：演算写在左边，数写进方框。即使没有把握，也用自己的数继续。</translation>
    </message>
    <message>
        <source>Write weighted sum and activation into the circles. Then fill in the lines in their order: your working on the left, the number into the box. Go on with your own number, even where you are not sure of it.</source>
        <translation>把加权和与激活值写进圆圈。然后按顺序填写各行：演算写在左边，数写进方框。即使没有把握，也用自己的数继续。</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另外 {count} 个</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>{about} · one iteration · {digits}</source>
        <translation>{about} · 一次迭代 · {digits}</translation>
    </message>
    <message>
        <source>{about} · one iteration · {digits}, rounded before going on</source>
        <translation>{about} · 一次迭代 · {digits}，先舍入再继续</translation>
    </message>
    <message>
        <source>Updates take ∂{objective} in place of ∂{error}: {objective} is the loss of the whole batch, with penalties where there are some.</source>
        <translation>更新用 ∂{objective} 代替 ∂{error}：{objective} 是整个批量的损失，如有正则项则包括在内。</translation>
    </message>
    <message>
        <source>{scenario} · iteration {state} · rate {rate} · page {page} of {pages}</source>
        <translation>{scenario} · 迭代 {state} 次后 · 学习率 {rate} · 第 {page}/{pages} 页</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>One quantity: {name}</source>
        <translation>一个量：{name}</translation>
    </message>
    <message>
        <source>One weight's chain: {name}</source>
        <translation>一个权重的导数链：{name}</translation>
    </message>
    <message>
        <source>the bias {bias} left out</source>
        <translation>漏加偏置 {bias}</translation>
    </message>
    <message>
        <source>the factor {scale} left out</source>
        <translation>漏乘系数 {scale}</translation>
    </message>
    <message>
        <source>If {name} was wrong, what follows from it</source>
        <translation>如果 {name} 错了，由它得出的各量</translation>
    </message>
    <message>
        <source>For who marks: not to be handed out.</source>
        <translation>供批改者使用：不要发给学生。</translation>
    </message>
    <message>
        <source>half of it</source>
        <translation>它的一半</translation>
    </message>
    <message>
        <source>A line that is right from the learner's own numbers earns its point too: an error costs once, where it came in.</source>
        <translation>由学生自己的数正确算出的行也得分：一个错误只在出现之处扣一次分。</translation>
    </message>
    <message>
        <source>The last column names what went wrong where a value of it is written.</source>
        <translation>最后一列指出写了所列数值时错在哪里。</translation>
    </message>
    <message>
        <source>How to mark</source>
        <translation>如何批改</translation>
    </message>
    <message>
        <source>A point for each line within one unit of the last digit.</source>
        <translation>每行末位相差不超过一即得一分。</translation>
    </message>
    <message>
        <source>{title} — key</source>
        <translation>{title} — 答案页</translation>
    </message>
    <message>
        <source>{weight} after the update</source>
        <translation>更新后的 {weight}</translation>
    </message>
    <message>
        <source>weights after the update</source>
        <translation>更新后的权重</translation>
    </message>
    <message>
        <source>{names}: {slips}</source>
        <translation>{names}：{slips}</translation>
    </message>
    <message>
        <source>What these numbers cannot tell (a value within two units of the right one)</source>
        <translation>这些数分辨不出的（与正确值末位相差不超过二）</translation>
    </message>
    <message>
        <source>At a rate of {rate} the updates would tell them all.</source>
        <translation>学习率为 {rate} 时，由更新可以全部分辨。</translation>
    </message>
    <message>
        <source>only the path through {sop}</source>
        <translation>只算了经过 {sop} 的路径</translation>
    </message>
    <message>
        <source>other slips, and what they tell</source>
        <translation>其他错误，以及它们的结果</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>the rate left out</source>
        <translation>漏乘学习率</translation>
    </message>
    <message>
        <source>{value}, right</source>
        <translation>{value}，正确</translation>
    </message>
    <message>
        <source>the sign turned</source>
        <translation>符号反了</translation>
    </message>
    <message>
        <source>sign turned</source>
        <translation>符号反了</translation>
    </message>
    <message>
        <source>derivative at the sum</source>
        <translation>导数代入了加权和</translation>
    </message>
    <message>
        <source>the derivative left out</source>
        <translation>漏乘导数</translation>
    </message>
    <message>
        <source>1 − σ² for σ(1 − σ)</source>
        <translation>误作 1 − σ²</translation>
    </message>
    <message>
        <source>{sop} for {activation}</source>
        <translation>用 {sop} 代替了 {activation}</translation>
    </message>
    <message>
        <source>Every slip above gives a number of its own.</source>
        <translation>以上每种错误的结果各不相同。</translation>
    </message>
    <message>
        <source>weights transposed</source>
        <translation>下标颠倒的权重</translation>
    </message>
    <message>
        <source>twice it</source>
        <translation>它的两倍</translation>
    </message>
    <message>
        <source>the 2 is missing</source>
        <translation>漏乘 2</translation>
    </message>
    <message>
        <source>the 2 taken twice</source>
        <translation>多乘一次 2</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>算出</translation>
    </message>
    <message>
        <source>{name} as written</source>
        <translation>{name}，如所写</translation>
    </message>
</context>
</TS>
