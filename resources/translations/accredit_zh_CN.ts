<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_GB">
<context>
    <name>AdmissionPane</name>
    <message>
        <source>This badge went in at two gates, and out at none between them.</source>
        <translation>此证件从两处门口进入，其间没有离开记录。</translation>
    </message>
    <message>
        <source>The gate did not know yet that this badge was revoked.</source>
        <translation>门口当时尚不知道此证件已被吊销。</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>List of revocations</source>
        <translation>吊销名单</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>证件已撤销</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>I have looked into it</source>
        <translation>我已核查</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>of {time}, {age} old</source>
        <translation>{time} 的名单，已有 {age}</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>Supervisor&apos;s name</source>
        <translation>主管姓名</translation>
    </message>
    <message>
        <source>Bring this copy home</source>
        <translation>归并此副本</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Two copies of this station were at work, and the event office holds what the other one wrote. What only this copy wrote is recorded once more under a fresh number, so that nothing is lost. The old rows are set aside in this station&apos;s file.</source>
        <translation>本站有两份副本在工作，活动办公室保存的是另一份写入的内容。只有此副本写入的内容将以新编号重新记录，因此不会丢失任何内容。旧数据另存于本站文件中。</translation>
    </message>
    <message>
        <source>Two copies of this station were at work, and the hub holds what the other one wrote. What only this copy wrote is recorded once more under a fresh number, so that nothing is lost. The old rows are set aside in this station&apos;s file, and the alarm stays on record.</source>
        <translation>本站有两份副本在工作，中心节点保存的是另一份写入的内容。只有此副本写入的内容将以新编号重新记录，因此不会丢失任何内容。旧数据另存于本站文件中，警报保留在案。</translation>
    </message>
    <message>
        <source>First find the other computer. If both gave out badges since, some serials may stand on two badges: they come up as open tasks.</source>
        <translation>请先找到另一台电脑。如果两台此后都发放过证件，有些编号可能出现在两张证件上：它们会列为待办任务。</translation>
    </message>
    <message>
        <source>Give your name: it stands in the journal.</source>
        <translation>请填写姓名：将记入日志。</translation>
    </message>
</context>
<context>
    <name>AlarmCard</name>
    <message>
        <source>Alarms of the hub</source>
        <translation>中心节点的警报</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n 个警报</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled: the copy has come home, and nothing was lost.</source>
        <translation>已解决：副本已归并，没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Station {station} has two journals that part at row {row}</source>
        <translation>站点 {station} 有两份日志，在第 {row} 行分叉</translation>
    </message>
    <message>
        <source>Rows of station {station} came damaged, from row {row} on</source>
        <translation>站点 {station} 的数据从第 {row} 行起已损坏</translation>
    </message>
    <message>
        <source>Another login offered rows of station {station}</source>
        <translation>另一登录账号提交了站点 {station} 的数据</translation>
    </message>
    <message>
        <source>Station {station} wants more room than it has</source>
        <translation>站点 {station} 所需空间超出其配额</translation>
    </message>
    <message>
        <source>Station {station} ordered the event&apos;s data to be erased</source>
        <translation>站点 {station} 下令清除活动数据</translation>
    </message>
    <message>
        <source>Station {station} kept others waiting at the hub</source>
        <translation>站点 {station} 使其他站点在中心节点上等待</translation>
    </message>
    <message>
        <source>A copy of its disk has written: a clone, or a backup that was put back by hand. Nothing was dropped, each copy keeps its rows. Find both computers. The one that cannot sync offers to bring its rows home; then let only one go on.</source>
        <translation>其磁盘的副本写入了数据：可能是克隆，或手动恢复的备份。没有丢失任何内容，每份副本都保留自己的数据。请找到两台电脑。无法同步的那台会提示归并其数据；之后只让其中一台继续工作。</translation>
    </message>
    <message>
        <source>Nothing is lost: its rows wait on it. See what it is doing; if all is well, give it more room at the hub: accredit hub quota.</source>
        <translation>没有丢失任何内容：数据仍保存在该站点。请查看它在做什么；若一切正常，请在中心节点为它增加空间：accredit hub quota。</translation>
    </message>
    <message>
        <source>Only the office may order that, so nothing was erased. Find that computer, and disable the station.</source>
        <translation>只有办公室可以下达此命令，因此没有清除任何数据。请找到那台电脑并停用该站点。</translation>
    </message>
    <message>
        <source>Its connection was ended, and nothing is lost. Its line may have broken off; if this comes again and again, disable the station.</source>
        <translation>它的连接已被断开，没有丢失任何数据。可能是线路中断；如果反复出现，请停用该站点。</translation>
    </message>
    <message>
        <source>They were not taken. Have the journal checked on that station; if its disk is failing, put its last backup on another computer.</source>
        <translation>这些数据未被接收。请检查该站点的日志；若其磁盘出现故障，请将最近的备份恢复到另一台电脑。</translation>
    </message>
    <message>
        <source>They were not taken. Somebody writes in another station&apos;s name: find the computer that has that login, and disable it if in doubt.</source>
        <translation>这些数据未被接收。有人冒用其他站点的名义写入：请找到使用该登录账号的电脑，如有疑问请停用它。</translation>
    </message>
</context>
<context>
    <name>BadgePane</name>
    <message>
        <source>Badge</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>签发并打印</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>发放</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Approve the request</source>
        <translation>批准申请</translation>
    </message>
    <message>
        <source>Replace badge…</source>
        <translation>更换证件…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Revoke badge…</source>
        <translation>撤销证件…</translation>
    </message>
    <message>
        <source>The badge appears here</source>
        <translation>证件将显示在这里</translation>
    </message>
    <message>
        <source>Save the person to see the badge</source>
        <translation>保存资料后即可查看证件</translation>
    </message>
    <message>
        <source>Badge of {name}</source>
        <translation>{name} 的证件</translation>
    </message>
    <message>
        <source>This badge cannot be printed yet</source>
        <translation>此证件暂时无法打印</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>已签发</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Open a person first · Ctrl+F</source>
        <translation>请先打开一人的资料 · Ctrl+F</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>The request is not approved: there is no badge yet.</source>
        <translation>申请尚未批准，暂无证件。</translation>
    </message>
    <message>
        <source>Mend what is said above, then save.</source>
        <translation>请更正上述问题，然后保存。</translation>
    </message>
    <message>
        <source>Issued, not printed yet · Ctrl+P</source>
        <translation>已签发，尚未打印 · Ctrl+P</translation>
    </message>
    <message>
        <source>Check the face and the name · Ctrl+H</source>
        <translation>请核对面容和姓名 · Ctrl+H</translation>
    </message>
    <message>
        <source>Done. Ctrl+F for the next person.</source>
        <translation>已完成。按 Ctrl+F 查找下一位。</translation>
    </message>
    <message>
        <source>Saves and notes the arrival · Ctrl+P</source>
        <translation>保存并登记到达 · Ctrl+P</translation>
    </message>
</context>
<context>
    <name>BadgePreview</name>
    <message>
        <source>The badge cannot be shown.</source>
        <translation>无法显示证件。</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>无证件</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Tried on</source>
        <translation>试用人员</translation>
    </message>
    <message>
        <source>Undo · Ctrl+Z</source>
        <translation>撤销 · Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo · Ctrl+Y</source>
        <translation>重做 · Ctrl+Y</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Real size · Ctrl+0</source>
        <translation>实际大小 · Ctrl+0</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>Writing {file}…</source>
        <translation>正在写入 {file}…</translation>
    </message>
    <message>
        <source>No file was left.</source>
        <translation>没有留下文件。</translation>
    </message>
    <message>
        <source>Issue the badges that are missing?</source>
        <translation>签发缺少的证件？</translation>
    </message>
    <message>
        <source>Approved people without a badge: {count}. Each gets one that is valid on all days of the event. What is issued can only be revoked.</source>
        <translation>已批准但没有证件的人数：{count}。每人将获得一张在活动全程有效的证件。签发后只能吊销。</translation>
    </message>
    <message>
        <source>Issue them</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Issuing badges…</source>
        <translation>正在签发证件…</translation>
    </message>
    <message>
        <source>Badges that were issued stay issued.</source>
        <translation>已签发的证件保持有效。</translation>
    </message>
    <message>
        <source>Did all badges of {file} come out of the printer?</source>
        <translation>{file} 中的证件都打印出来了吗？</translation>
    </message>
    <message>
        <source>They then count as printed and can be handed over: {count}. It cannot be taken back; a badge that was spoilt is replaced.</source>
        <translation>它们将算作已打印，可以发放：{count}。此操作不能撤回；损坏的证件请更换。</translation>
    </message>
    <message>
        <source>Yes, all of them</source>
        <translation>是，全部</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>正在记录…</translation>
    </message>
    <message>
        <source>What was recorded stays recorded.</source>
        <translation>已记录的仍然有效。</translation>
    </message>
    <message>
        <source>{done} of {total} badges</source>
        <translation>{done} / {total} 张证件</translation>
    </message>
    <message>
        <source>Badges in {file}: {count}</source>
        <translation>{file} 中的证件：{count}</translation>
    </message>
    <message>
        <source>To look at: {count}. The first: {first}</source>
        <translation>需要查看：{count}。第一项：{first}</translation>
    </message>
    <message>
        <source>The badges are written</source>
        <translation>证件已写入</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>They are printed…</source>
        <translation>已打印出来…</translation>
    </message>
    <message>
        <source>Badges that now count as printed: {count}</source>
        <translation>现算作已打印的证件：{count}</translation>
    </message>
    <message>
        <source>Badges issued: {count}</source>
        <translation>已签发证件：{count}</translation>
    </message>
    <message>
        <source>These people got none: {names}</source>
        <translation>以下人员未获签发：{names}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另有 {count} 人</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>The badge, {element} in hand</source>
        <translation>证件，已选中{element}</translation>
    </message>
</context>
<context>
    <name>CameraCard</name>
    <message>
        <source>Where its pictures come from</source>
        <translation>图片来源</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Photos are taken with</source>
        <translation>拍照设备</translation>
    </message>
    <message>
        <source>The picture is live only while this page is open.</source>
        <translation>仅在本页打开时显示实时画面。</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>尚无画面</translation>
    </message>
    <message>
        <source>Webcam {name}</source>
        <translation>网络摄像头 {name}</translation>
    </message>
    <message>
        <source>The webcam that the system prefers</source>
        <translation>系统首选的网络摄像头</translation>
    </message>
    <message>
        <source>Folder of a tethered camera</source>
        <translation>联机相机的文件夹</translation>
    </message>
    <message>
        <source>Picture file</source>
        <translation>图片文件</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>视频文件</translation>
    </message>
    <message>
        <source>Training camera: drawn people</source>
        <translation>培训相机：绘制的人物</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>实时画面</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
</context>
<context>
    <name>CloseDayPage</name>
    <message>
        <source>Close the day</source>
        <translation>结束当日工作</translation>
    </message>
    <message>
        <source>Syncs, signs the day&apos;s counts, has the hub prove that it holds them, and makes the reports and a backup.</source>
        <translation>进行同步，签署当日统计，由中心节点证明已保存，并生成报告和备份。</translation>
    </message>
    <message>
        <source>Arrivals today</source>
        <translation>今日到达</translation>
    </message>
    <message>
        <source>Badges printed today</source>
        <translation>今日打印证件</translation>
    </message>
    <message>
        <source>Admitted at gates today</source>
        <translation>今日入口放行</translation>
    </message>
    <message>
        <source>Refused at gates today</source>
        <translation>今日入口拒绝</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>报告文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the reports&apos; folder</source>
        <translation>选择报告文件夹</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Another disk or a stick; empty for no backup</source>
        <translation>另一磁盘或 U 盘；留空则不备份</translation>
    </message>
    <message>
        <source>Choose the backup&apos;s folder</source>
        <translation>选择备份文件夹</translation>
    </message>
    <message>
        <source>Erase the event&apos;s personal data…</source>
        <translation>清除活动的个人数据…</translation>
    </message>
    <message>
        <source>Reports appear here when the day is closed.</source>
        <translation>结束当日工作后，报告将显示在这里。</translation>
    </message>
    <message>
        <source>Closing the day…</source>
        <translation>正在结束当日工作…</translation>
    </message>
    <message>
        <source>Before you close</source>
        <translation>结束之前</translation>
    </message>
    <message>
        <source>Reports and backup</source>
        <translation>报告与备份</translation>
    </message>
    <message>
        <source>&amp;Folder for the reports</source>
        <translation>报告文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Backup to a second place</source>
        <translation>备份到第二处(&amp;B)</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) unfinished</source>
        <translation>
            <numerusform>%n 项未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished</source>
        <translation>没有未完成事项</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) of which nobody has said whether paper came out: look at the desk that printed.</source>
        <translation>
            <numerusform>%n 次打印尚无人确认是否出纸：请到打印的站点查看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait for a supervisor.</source>
        <translation>
            <numerusform>%n 项任务等待主管处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>The day can be closed all the same; they stay open.</source>
        <translation>仍可结束当日工作；这些事项会保留。</translation>
    </message>
    <message>
        <source>Every print has its end and no task is open.</source>
        <translation>所有打印均已完成，没有待办任务。</translation>
    </message>
    <message>
        <source>Writing and proving the backup…</source>
        <translation>正在写入并验证备份…</translation>
    </message>
    <message>
        <source>Write a file to a stick next. The office confirms the stations&apos; closes when it reads their files, and its own files tell them so.</source>
        <translation>接下来请把文件写入 U 盘。办公室读取各站点的文件时确认其结束，办公室自己的文件会告知各站点。</translation>
    </message>
    <message>
        <source>Stopped; the day is closed</source>
        <translation>已停止；当日工作已结束</translation>
    </message>
    <message>
        <source>Its proof, its reports or its backup may be missing. Close the day again to make them.</source>
        <translation>可能缺少证明、报告或备份。请再次结束当日工作以生成它们。</translation>
    </message>
    <message>
        <source>The day is closed, and not yet proved</source>
        <translation>当日工作已结束，尚未证明</translation>
    </message>
    <message>
        <source>It was closed without the hub. The proof comes with the next sync, by network or by stick.</source>
        <translation>结束时未连接中心节点。证明将随下一次同步（网络或 U 盘）取得。</translation>
    </message>
    <message>
        <source>{count} walk-ins</source>
        <translation>其中现场登记：{count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>打印失败：{count}</translation>
    </message>
    <message>
        <source>The day is closed, but not all that follows could be done</source>
        <translation>当日工作已结束，但后续步骤未能全部完成</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <translation>当日工作已结束</translation>
    </message>
    <message>
        <source>Its counts are in the journal, and the reports are written.</source>
        <translation>统计已写入日志，报告已生成。</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>打开 {file}</translation>
    </message>
    <message>
        <source>Close without the hub</source>
        <translation>不经中心节点结束</translation>
    </message>
    <message>
        <source>The day is still open</source>
        <translation>当日工作尚未结束</translation>
    </message>
    <message>
        <source>What was synced stays. Close the day again when you are ready.</source>
        <translation>已同步的内容会保留。准备好后请再次结束当日工作。</translation>
    </message>
</context>
<context>
    <name>ConfirmView</name>
    <message>
        <source>Is this your name?</source>
        <translation>这是您的姓名吗？</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>是我</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>不是我</translation>
    </message>
</context>
<context>
    <name>ConflictPane</name>
    <message>
        <source>Two stations wrote this without knowing of each other. Which one is right?</source>
        <translation>两个站点互不知情地写下了不同内容。哪个正确？</translation>
    </message>
    <message>
        <source>Shown meanwhile</source>
        <translation>目前显示</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>采用此项</translation>
    </message>
    <message>
        <source>Take “{value}” for {field}</source>
        <translation>将“{value}”用于{field}</translation>
    </message>
    <message>
        <source>&amp;Or type what is right</source>
        <translation>或输入正确的值(&amp;O)</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>使用此值</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Camera Sony A7, 4012345
Recorder Zoom H5, C50211</source>
        <translation>相机 Sony A7, 4012345
录音机 Zoom H5, C50211</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>原文姓名</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>姓名语言</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>身份文件</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文件号码</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>签发机关</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>首选语言</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Press card number</source>
        <translation>记者证号码</translation>
    </message>
    <message>
        <source>Letter of assignment</source>
        <translation>采访委派函</translation>
    </message>
    <message>
        <source>Equipment, one piece a line</source>
        <translation>设备，每行一件</translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <source>Changed, not saved yet</source>
        <translation>已更改，尚未保存</translation>
    </message>
    <message>
        <source>“{name}” is saved</source>
        <translation>“{name}”已保存</translation>
    </message>
    <message>
        <source>“{category}” is printed by “{name}” from now on</source>
        <translation>“{category}”从现在起用“{name}”打印</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>已写入{file}</translation>
    </message>
    <message>
        <source>No category uses it yet</source>
        <translation>尚无类别使用</translation>
    </message>
    <message>
        <source>Used by {categories}</source>
        <translation>使用类别：{categories}</translation>
    </message>
</context>
<context>
    <name>DesignerWords</name>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>斜条纹</translation>
    </message>
    <message>
        <source>Category pattern</source>
        <translation>类别图案</translation>
    </message>
    <message>
        <source>Fine lines</source>
        <translation>细线纹</translation>
    </message>
    <message>
        <source>Event emblem</source>
        <translation>活动徽标</translation>
    </message>
    <message>
        <source>Picture sign</source>
        <translation>图形标志</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Portrait photo</source>
        <translation>人像照片</translation>
    </message>
    <message>
        <source>Country flag</source>
        <translation>国旗</translation>
    </message>
    <message>
        <source>Zone plates</source>
        <translation>区域标牌</translation>
    </message>
    <message>
        <source>Zone legend</source>
        <translation>区域图例</translation>
    </message>
    <message>
        <source>Event programme</source>
        <translation>活动日程</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>距左边</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>距上边</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Fill colour</source>
        <translation>填充颜色</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Plate colour</source>
        <translation>标牌颜色</translation>
    </message>
    <message>
        <source>Sign colour</source>
        <translation>标志颜色</translation>
    </message>
    <message>
        <source>Faint colour</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>第二颜色</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>圆角</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>花纹</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自定文字</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>字重</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Vertically</source>
        <translation>垂直对齐</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>最大字号</translation>
    </message>
    <message>
        <source>Least size</source>
        <translation>最小字号</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>最多行数</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>栏数</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>大写字母</translation>
    </message>
    <message>
        <source>No room for accents</source>
        <translation>不为重音符留空</translation>
    </message>
    <message>
        <source>Fewer lines from</source>
        <translation>减少行数阈值</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Printer dots per inch</source>
        <translation>打印机分辨率</translation>
    </message>
    <message>
        <source>Only with</source>
        <translation>仅当有</translation>
    </message>
    <message>
        <source>Only without</source>
        <translation>仅当无</translation>
    </message>
    <message>
        <source>Only for categories</source>
        <translation>仅限类别</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Where reading begins</source>
        <translation>阅读起始侧</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>顶部</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中部</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>底部</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>波纹</translation>
    </message>
    <message>
        <source>Rosette</source>
        <translation>团花</translation>
    </message>
    <message>
        <source>Own zones</source>
        <translation>本人区域</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>所有区域</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>线宽</translation>
    </message>
    <message>
        <source>Plate height</source>
        <translation>标牌高度</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>No printer is set up here</source>
        <translation>此处未设置打印机</translation>
    </message>
    <message>
        <source>The person is saved. Set up a printer, then press the button again.</source>
        <translation>资料已保存。请设置打印机，然后再按一次此按钮。</translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>有未保存的更改</translation>
    </message>
    <message>
        <source>{name} is not saved yet.</source>
        <translation>{name} 尚未保存。</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>保存并继续</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>放弃更改</translation>
    </message>
</context>
<context>
    <name>DeskPanes</name>
    <message>
        <source>Open the person</source>
        <translation>打开此人</translation>
    </message>
    <message>
        <source>Ctrl+F find · Ctrl+N walk-in · Ctrl+T photo · Ctrl+S save · Ctrl+P issue and print · Ctrl+H hand over · Ctrl+R replace · Esc back</source>
        <translation>Ctrl+F 查找 · Ctrl+N 现场登记 · Ctrl+T 照片 · Ctrl+S 保存 · Ctrl+P 签发并打印 · Ctrl+H 发放 · Ctrl+R 更换 · Esc 返回</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>{variable} decides this today. What is chosen here counts once that is unset.</source>
        <translation>目前由 {variable} 决定。取消该变量后，此处的选择才生效。</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Folder of PDF files</source>
        <translation>PDF 文件夹</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>本机打印机</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>网络摄像头</translation>
    </message>
    <message>
        <source>Camera&apos;s picture folder</source>
        <translation>相机图片文件夹</translation>
    </message>
    <message>
        <source>Picture file</source>
        <translation>图片文件</translation>
    </message>
    <message>
        <source>Training video</source>
        <translation>培训视频</translation>
    </message>
    <message>
        <source>Training camera</source>
        <translation>培训相机</translation>
    </message>
    <message>
        <source>Network printer</source>
        <translation>网络打印机</translation>
    </message>
</context>
<context>
    <name>DoubtPane</name>
    <message>
        <source>The station could not learn whether this badge came out. Look at the printer and in the box: was it printed?</source>
        <translation>站点无法得知此证件是否已打印出来。请查看打印机和证件盒：打印了吗？</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Yes, it was printed</source>
        <translation>是，已打印</translation>
    </message>
    <message>
        <source>No, nothing came out</source>
        <translation>否，没有打印出来</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a list here</source>
        <translation>将名单拖放到此处</translation>
    </message>
    <message>
        <source>CSV or XLSX, columns in any order</source>
        <translation>CSV 或 XLSX，列的顺序不限</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>选择名单</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>名单 (*.csv *.tsv *.txt *.xlsx);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>By name, organisation, document or badge · Ctrl+F</source>
        <translation>按姓名、单位、身份文件或证件查找 · Ctrl+F</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>New walk-in</source>
        <translation>新增现场登记</translation>
    </message>
    <message>
        <source>Ctrl+N: enter a person</source>
        <translation>Ctrl+N：录入人员</translation>
    </message>
    <message>
        <source>The badge that was scanned is not known here.
Sync, or type the name instead.</source>
        <translation>此处没有所扫描证件的记录。
请同步，或改为输入姓名。</translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.
Try fewer letters, or another part of the name; Ctrl+N enters a new person.</source>
        <translation>没有与“{text}”相符的人员。
请减少字数，或输入姓名的其他部分；按 Ctrl+N 录入新人员。</translation>
    </message>
    <message>
        <source>Nobody is in this list yet.
Ctrl+N enters a person.</source>
        <translation>此名单中尚无人员。
按 Ctrl+N 录入人员。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>待到</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n 项需查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>无需修改</translation>
    </message>
</context>
<context>
    <name>FolderSource</name>
    <message>
        <source>No picture has come from the camera yet. Press its shutter; the picture appears here by itself.</source>
        <translation>相机尚未传来图片。请按下快门；图片会自动出现在此处。</translation>
    </message>
    <message>
        <source>The camera&apos;s folder {folder} is not there. Start the camera&apos;s program, or choose the folder again; the desk goes on as soon as it is back.</source>
        <translation>相机文件夹 {folder} 不存在。请启动相机程序，或重新选择文件夹；恢复后注册台即可继续。</translation>
    </message>
</context>
<context>
    <name>GateBar</name>
    <message>
        <source>Scanner off: press Esc</source>
        <translation>扫描器未启用：请按 Esc</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Zone of this gate</source>
        <translation>本入口的区域</translation>
    </message>
    <message>
        <source>Choose the zone (F2)</source>
        <translation>选择区域 (F2)</translation>
    </message>
    <message>
        <source>Turn the direction (F3)</source>
        <translation>切换方向 (F3)</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>声音：开</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>声音：关</translation>
    </message>
    <message>
        <source>Switch the sound (F4)</source>
        <translation>打开或关闭声音 (F4)</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>在内人数</translation>
    </message>
    <message>
        <source>Inside: {count}</source>
        <translation>在内人数：{count}</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>尚无名单</translation>
    </message>
    <message>
        <source>Lists as of {time}</source>
        <translation>名单更新至 {time}</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Scanner</source>
        <translation>扫描器</translation>
    </message>
    <message>
        <source>F2 zone · F3 direction · F4 sound · F8 let pass · F11 full screen · Esc clear</source>
        <translation>F2 区域 · F3 方向 · F4 声音 · F8 放行 · F11 全屏 · Esc 清除</translation>
    </message>
    <message>
        <source>{count} of {whole} digits came through. Nothing was decided.</source>
        <translation>只收到 {whole} 位数字中的 {count} 位，尚未作出判断。</translation>
    </message>
    <message>
        <source>Scan once more</source>
        <translation>请再扫描一次</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>ADMIT</source>
        <translation>准入</translation>
    </message>
    <message>
        <source>MAY LEAVE</source>
        <translation>可离开</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>核查</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>止步</translation>
    </message>
    <message>
        <source>In</source>
        <translation>进</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出</translation>
    </message>
    <message>
        <source>Badge is valid here</source>
        <translation>证件在此有效</translation>
    </message>
    <message>
        <source>This is not a badge of this event</source>
        <translation>这不是本次活动的证件</translation>
    </message>
    <message>
        <source>Badge of a station that is not on the list</source>
        <translation>签发证件的站点不在名单上</translation>
    </message>
    <message>
        <source>The badge&apos;s signature is false</source>
        <translation>证件签名是伪造的</translation>
    </message>
    <message>
        <source>Badge was made without the right to make it</source>
        <translation>证件由无权站点签发</translation>
    </message>
    <message>
        <source>Badge was withdrawn</source>
        <translation>证件已被撤销</translation>
    </message>
    <message>
        <source>Badge is not valid yet</source>
        <translation>证件尚未生效</translation>
    </message>
    <message>
        <source>Badge is no longer valid</source>
        <translation>证件已过期</translation>
    </message>
    <message>
        <source>No access to this zone</source>
        <translation>无权进入本区域</translation>
    </message>
    <message>
        <source>The lists on this station are too old</source>
        <translation>本站名单已过时</translation>
    </message>
    <message>
        <source>The clock of this station is wrong</source>
        <translation>本站时钟有误</translation>
    </message>
    <message>
        <source>This badge is already inside</source>
        <translation>此证件已在区域内</translation>
    </message>
    <message>
        <source>Genuine badge, person not on this station&apos;s list</source>
        <translation>证件真实，但此人不在本站名单上</translation>
    </message>
    <message>
        <source>Scan once more. If it stays, show the way to the desk.</source>
        <translation>请再扫描一次。如仍如此，请指引至注册台。</translation>
    </message>
    <message>
        <source>Show the way to the registration desk.</source>
        <translation>请指引至注册台。</translation>
    </message>
    <message>
        <source>Keep the badge and call a supervisor.</source>
        <translation>请扣留证件并呼叫主管。</translation>
    </message>
    <message>
        <source>Show the days on the badge to its holder.</source>
        <translation>请向持证人出示证件上的有效日期。</translation>
    </message>
    <message>
        <source>Show the zones on the badge to its holder.</source>
        <translation>请向持证人出示证件上的许可区域。</translation>
    </message>
    <message>
        <source>Compare the face with the badge, and fetch new lists.</source>
        <translation>请核对面容与证件，并获取新名单。</translation>
    </message>
    <message>
        <source>Compare the days on the badge, and have the clock set.</source>
        <translation>请核对证件上的日期，并请人校准时钟。</translation>
    </message>
    <message>
        <source>Compare the face with the photo, and ask.</source>
        <translation>请核对面容与照片，并询问。</translation>
    </message>
    <message>
        <source>Compare the face with the badge and a document.</source>
        <translation>请核对面容与证件及身份文件。</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Badge template</source>
        <translation>证件模板</translation>
    </message>
    <message>
        <source>Save as own copy…</source>
        <translation>另存为副本…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Open a template&apos;s file… Ctrl+O</source>
        <translation>打开模板文件… Ctrl+O</translation>
    </message>
    <message>
        <source>Use for…</source>
        <translation>用于…</translation>
    </message>
    <message>
        <source>Which categories are printed by this template</source>
        <translation>哪些类别用此模板打印</translation>
    </message>
    <message>
        <source>Write to a file… Ctrl+E</source>
        <translation>写入文件… Ctrl+E</translation>
    </message>
    <message>
        <source>Proof sheets… Ctrl+P</source>
        <translation>校样… Ctrl+P</translation>
    </message>
    <message>
        <source>Badge templates</source>
        <translation>证件模板</translation>
    </message>
    <message>
        <source>{category} (now {template})</source>
        <translation>{category}（现为 {template}）</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>尚无更改。</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>更改记录，最新的在前</translation>
    </message>
    <message>
        <source>station {number}</source>
        <translation>站点 {number}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record entered or corrected</source>
        <translation>资料已录入或更正</translation>
    </message>
    <message>
        <source>Request changed</source>
        <translation>申请已更改</translation>
    </message>
    <message>
        <source>Badge issued</source>
        <translation>证件已签发</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>证件已打印</translation>
    </message>
    <message>
        <source>Badge handed over</source>
        <translation>证件已发放</translation>
    </message>
    <message>
        <source>Badge revoked</source>
        <translation>证件已撤销</translation>
    </message>
    <message>
        <source>Merged with another record</source>
        <translation>与另一条记录合并</translation>
    </message>
    <message>
        <source>Kept apart from another record</source>
        <translation>与另一条记录保持分开</translation>
    </message>
    <message>
        <source>Decision about another record undone</source>
        <translation>已撤销关于另一条记录的决定</translation>
    </message>
    <message>
        <source>Person banned</source>
        <translation>已禁止此人入场</translation>
    </message>
    <message>
        <source>Ban lifted</source>
        <translation>禁令已解除</translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message numerus="yes">
        <source>%n row(s) recorded once more; nothing is lost.</source>
        <translation>
            <numerusform>已重新记录 %n 行；没有丢失任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>A day was closed here meanwhile: close it again after the sync.</source>
        <translation>其间此处做过一次日结：请在同步后重新日结。</translation>
    </message>
    <message>
        <source>Badges to look at: {serials}.</source>
        <translation>需要查看的证件：{serials}。</translation>
    </message>
</context>
<context>
    <name>HoursChart</name>
    <message>
        <source>Arrivals by the hour</source>
        <translation>每小时到达人数</translation>
    </message>
    <message>
        <source>Nobody has arrived yet.</source>
        <translation>尚无人到达。</translation>
    </message>
</context>
<context>
    <name>HubCard</name>
    <message>
        <source>Hub</source>
        <translation>中心节点</translation>
    </message>
    <message>
        <source>postgresql://… or the path of a hub file</source>
        <translation>postgresql://… 或中心文件的路径</translation>
    </message>
    <message>
        <source>Ask the hub</source>
        <translation>查询中心节点</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Calling the hub…</source>
        <translation>正在连接中心节点…</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>有应答</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>That did not work</source>
        <translation>操作未成功</translation>
    </message>
    <message>
        <source>The program met a fault of its own, which is now in its log. What was saved before is safe. Try once more; if it happens again, call the event office.</source>
        <translation>程序发生内部故障，已记入其技术日志。之前保存的内容是安全的。请再试一次；如仍出现，请联系活动办公室。</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Code of the invitation</source>
        <translation>邀请函代码</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Elements of this side, the topmost first</source>
        <translation>此面的元素，最上层在前</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Changes are not saved</source>
        <translation>更改尚未保存</translation>
    </message>
    <message>
        <source>The template “{name}” was changed since it was last saved.</source>
        <translation>模板“{name}”自上次保存后已更改。</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
</context>
<context>
    <name>LoginWindow</name>
    <message>
        <source>Accredit</source>
        <translation>Accredit</translation>
    </message>
    <message>
        <source>Open the station</source>
        <translation>打开站点</translation>
    </message>
    <message>
        <source>Accreditation station</source>
        <translation>注册制证站</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Station folder: {folder}</source>
        <translation>站点文件夹：{folder}</translation>
    </message>
    <message>
        <source>Opening the encrypted station…</source>
        <translation>正在打开已加密的站点…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save as own copy</source>
        <translation>另存为自有副本</translation>
    </message>
    <message>
        <source>Every station has it after its next sync; a category can then name it.</source>
        <translation>各站点下次同步后即可使用，之后可由某一类别采用。</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>副本名称</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>请输入名称。</translation>
    </message>
    <message>
        <source>There is a template of this name. Give another one.</source>
        <translation>已有同名模板，请换一个名称。</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>导入人员</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>结束当日</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Duties of the office</source>
        <translation>办公室工作</translation>
    </message>
    <message>
        <source>Print badges</source>
        <translation>打印证件</translation>
    </message>
    <message>
        <source>Badge templates</source>
        <translation>证件模板</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>What this station knows now; other stations count after a sync.</source>
        <translation>本站目前掌握的情况；其他站点的数据在同步后计入。</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>待到</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>Walk-ins today</source>
        <translation>今日现场登记</translation>
    </message>
    <message>
        <source>Badges handed over</source>
        <translation>已发放证件</translation>
    </message>
    <message>
        <source>State delegations present</source>
        <translation>已到国家代表团</translation>
    </message>
    <message>
        <source>Organisation or country</source>
        <translation>单位或国家</translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation>查找单位</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Arrivals today, by the hour</source>
        <translation>今日每小时到达人数</translation>
    </message>
    <message>
        <source>{share} % · {today} today</source>
        <translation>{share} % · 今日 {today}</translation>
    </message>
    <message>
        <source>{count} printed and waiting</source>
        <translation>已打印待发放：{count}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>共 {count}</translation>
    </message>
</context>
<context>
    <name>PaletteForm</name>
    <message>
        <source>The template&apos;s colours</source>
        <translation>模板的颜色</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
</context>
<context>
    <name>PeopleImportPage</name>
    <message>
        <source>Import people</source>
        <translation>导入人员</translation>
    </message>
    <message>
        <source>A list is rehearsed first: nothing changes until you take its good rows.</source>
        <translation>名单会先经过试读：在您接受有效行之前，不会有任何更改。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有更改</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无更改</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>被拒绝的行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>正在读取 {file}…</translation>
    </message>
    <message>
        <source>Taking the rows of {file}…</source>
        <translation>正在导入 {file} 的各行…</translation>
    </message>
    <message>
        <source>Columns that are not read: {names}</source>
        <translation>不读取的列：{names}</translation>
    </message>
    <message>
        <source>The list was taken</source>
        <translation>名单已导入</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {refused} refused.</source>
        <translation>新增 {new}，更改 {changed}，拒绝 {refused}。</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>导入已停止</translation>
    </message>
    <message>
        <source>What was taken stays. The same list completes it: no row comes in twice.</source>
        <translation>已导入的内容会保留。再次导入同一名单即可补全：任何一行都不会重复导入。</translation>
    </message>
    <message>
        <source>Every row is good.</source>
        <translation>所有行均有效。</translation>
    </message>
    <message>
        <source>Drop a list above. Refused rows appear here, with the reason.</source>
        <translation>请将名单拖放到上方。被拒绝的行会连同原因显示在这里。</translation>
    </message>
    <message>
        <source>Take the {count} good rows</source>
        <translation>导入有效行（{count}）</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>New</source>
        <translation>新申请</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>初步批准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Press</source>
        <translation>新闻媒体</translation>
    </message>
    <message>
        <source>Document and contact</source>
        <translation>身份文件与联系方式</translation>
    </message>
    <message>
        <source>Access zones</source>
        <translation>准入区域</translation>
    </message>
    <message>
        <source>Enter a given name or a family name.</source>
        <translation>请输入名或姓。</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>请选择类别。</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>电子邮件地址的格式为 name@example.org。</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Write the date as year-month-day: 2025-10-25.</source>
        <translation>日期请写作年-月-日：2025-10-25。</translation>
    </message>
</context>
<context>
    <name>PersonModel</name>
    <message>
        <source>arrived</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>待到</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Take photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Put back what was saved</source>
        <translation>恢复已保存的内容</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>New walk-in</source>
        <translation>新增现场登记</translation>
    </message>
    <message>
        <source>Not on any list. Saved as approved by this desk.</source>
        <translation>不在任何名单上。保存即视为由本注册台批准。</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>现场登记</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>{name} 的照片</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>重拍</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>在名单上</translation>
    </message>
    <message>
        <source>invitation {code}</source>
        <translation>邀请函 {code}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新申请</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>初步批准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Arrived {time}</source>
        <translation>{time} 到达</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>待到</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>来者是哪位？</translation>
    </message>
    <message>
        <source>Type part of the name, or scan the letter or a badge, then press Enter.
Somebody who is on no list: Ctrl+N.</source>
        <translation>输入姓名的一部分，或扫描邀请函或证件，然后按 Enter 键。
不在任何名单上的人员：Ctrl+N。</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Take photo</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>正在等待摄像头…</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>使用此照片</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>重拍</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>实时画面</translation>
    </message>
    <message>
        <source>Photo taken</source>
        <translation>照片已拍摄</translation>
    </message>
    <message>
        <source>Enter keeps it, R takes it again.</source>
        <translation>Enter 保留，R 重拍。</translation>
    </message>
    <message>
        <source>Face straight ahead, chin to crown within the oval. Enter takes it.</source>
        <translation>面部正对镜头，下巴至头顶位于椭圆内。按 Enter 拍摄。</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>摄像头没有画面</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No camera is set up here</source>
        <translation>此处未设置摄像头</translation>
    </message>
    <message>
        <source>Close this and choose a picture file, or drop one on the photo.</source>
        <translation>请关闭此窗口并选择图片文件，或将图片拖放到照片上。</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>No photo yet</source>
        <translation>尚无照片</translation>
    </message>
</context>
<context>
    <name>Pile</name>
    <message>
        <source>Add an element</source>
        <translation>添加元素</translation>
    </message>
    <message>
        <source>Duplicate · Ctrl+D</source>
        <translation>复制一份 · Ctrl+D</translation>
    </message>
    <message>
        <source>One up · Ctrl+]</source>
        <translation>上移一层 · Ctrl+]</translation>
    </message>
    <message>
        <source>One down · Ctrl+[</source>
        <translation>下移一层 · Ctrl+[</translation>
    </message>
    <message>
        <source>Delete · Del</source>
        <translation>删除 · Del</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>No photo</source>
        <translation>无照片</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>{name} 的照片</translation>
    </message>
</context>
<context>
    <name>PrintBadgesPage</name>
    <message>
        <source>Print badges</source>
        <translation>打印证件</translation>
    </message>
    <message>
        <source>Writes many badges into one PDF, in true size, for a printer or a print shop.</source>
        <translation>将多张证件按实际尺寸写入一个 PDF，供打印机或印刷厂使用。</translation>
    </message>
    <message>
        <source>Write PDF…</source>
        <translation>写入 PDF…</translation>
    </message>
    <message>
        <source>No badge is issued yet. A desk issues a badge when it meets the person; sync brings it here.</source>
        <translation>尚未签发任何证件。登记台接待来人时签发证件，同步后会出现在这里。</translation>
    </message>
    <message>
        <source>Write the badges to</source>
        <translation>将证件写入</translation>
    </message>
    <message>
        <source>Cards a sheet: {count}. The first goes to place {place}; press another place.</source>
        <translation>每张纸的证件数：{count}。第一张从位置 {place} 开始；可点按其他位置。</translation>
    </message>
    <message>
        <source>The first sheet</source>
        <translation>第一张纸</translation>
    </message>
    <message>
        <source>Issue missing badges: {count}…</source>
        <translation>签发缺少的证件：{count}…</translation>
    </message>
    <message>
        <source>Badges: {count}</source>
        <translation>证件：{count}</translation>
    </message>
    <message>
        <source>Sheets: {count}</source>
        <translation>纸张：{count}</translation>
    </message>
    <message>
        <source>Pages to sign: {count}</source>
        <translation>签收页：{count}</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>Only badges not printed yet</source>
        <translation>仅未打印的证件</translation>
    </message>
    <message>
        <source>A page to sign before each pile</source>
        <translation>每叠证件前附签收页</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>裁切标记</translation>
    </message>
    <message>
        <source>Keep the bleed, with fewer cards a sheet</source>
        <translation>保留出血，每张纸的证件较少</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>All delegations</source>
        <translation>所有代表团</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Which badges</source>
        <translation>哪些证件</translation>
    </message>
    <message>
        <source>On what paper</source>
        <translation>用什么纸</translation>
    </message>
    <message>
        <source>By delegation</source>
        <translation>按代表团</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>Into pick-up boxes by letter</source>
        <translation>按字母分入领取盒</translation>
    </message>
    <message>
        <source>One card a page</source>
        <translation>每页一张</translation>
    </message>
    <message>
        <source>Both sides, turned on the long edge</source>
        <translation>双面，沿长边翻转</translation>
    </message>
    <message>
        <source>Both sides, turned on the short edge</source>
        <translation>双面，沿短边翻转</translation>
    </message>
    <message>
        <source>Fronts only</source>
        <translation>仅正面</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>代表团(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>顺序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sides</source>
        <translation>单双面(&amp;S)</translation>
    </message>
</context>
<context>
    <name>PrintOutcome</name>
    <message>
        <source>Yes, it came out</source>
        <translation>是，已打出</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>否，没有打出</translation>
    </message>
    <message>
        <source>Look on the printer, then answer · Ctrl+H for yes</source>
        <translation>请查看打印机后回答 · Ctrl+H 表示是</translation>
    </message>
    <message>
        <source>Then it goes on by itself, or withdraw it to print elsewhere.</source>
        <translation>之后会自动继续；也可以撤回，换一台打印机打印。</translation>
    </message>
    <message>
        <source>It is recorded when it is out. Ctrl+F for the next person.</source>
        <translation>打印完成后会自动记录。按 Ctrl+F 处理下一位。</translation>
    </message>
    <message>
        <source>Did the badge come out? {printer} does not say.</source>
        <translation>证件打出来了吗？{printer} 未报告。</translation>
    </message>
    <message>
        <source>Still printing on {printer}. Did the badge come out?</source>
        <translation>{printer} 仍在打印。证件出来了吗？</translation>
    </message>
    <message>
        <source>Printing on {printer}…</source>
        <translation>正在 {printer} 上打印…</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>撤回打印</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Printed on {printer}</source>
        <translation>已在 {printer} 上打印</translation>
    </message>
    <message>
        <source>{printer} did not print</source>
        <translation>{printer} 未能打印</translation>
    </message>
    <message>
        <source>{printer} does not say whether it printed: look there</source>
        <translation>{printer} 未报告是否已打印：请到机旁查看</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>已发送到 {printer}</translation>
    </message>
    <message>
        <source>{name}: {outcome}</source>
        <translation>{name}：{outcome}</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>Folder for the files</source>
        <translation>文件存放文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Ask the printer</source>
        <translation>询问打印机</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>“printed” in the station&apos;s own folder</source>
        <translation>工作站文件夹中的“printed”</translation>
    </message>
    <message>
        <source>Badges are printed on</source>
        <translation>证件打印设备</translation>
    </message>
    <message>
        <source>Network printer (IPP), by its address</source>
        <translation>网络打印机（IPP），按地址</translation>
    </message>
    <message>
        <source>Ask with the system&apos;s dialog before the first badge</source>
        <translation>打印第一个证件前用系统对话框询问</translation>
    </message>
    <message>
        <source>A folder of PDF files</source>
        <translation>PDF 文件夹</translation>
    </message>
    <message>
        <source>Or a queue of this computer</source>
        <translation>或本机的打印队列</translation>
    </message>
    <message>
        <source>Asking the printer…</source>
        <translation>正在询问打印机…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>请查看</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>It answers, and nothing stands against printing.</source>
        <translation>打印机有回应，可以打印。</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>打印机地址</translation>
    </message>
</context>
<context>
    <name>PrintingView</name>
    <message>
        <source>Your badge is being printed</source>
        <translation>正在打印您的证件</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>只需几秒钟。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping at the next safe place…</source>
        <translation>正在下一个安全点停止…</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>Stations and proof</source>
        <translation>站点与证明</translation>
    </message>
    <message>
        <source>A receipt proves that the hub holds every row and photo of that station, bit for bit and in order, as its own database counted them again; of a station that is reached by stick, that the office does. It does not prove that something was never entered, that operators told the truth, or that the missing stations have nothing to tell. The hub signs nothing: the office does, when it next sees the hub.</source>
        <translation>回执证明中心节点保存了该站点的每一行数据和每张照片，逐位一致且顺序无误，由其数据库重新核算；对于通过 U 盘同步的站点，则证明由办公室保存。它不能证明没有漏录、操作员所录属实，或缺席站点没有内容。中心节点不签名：由办公室在下次连接时签署。</translation>
    </message>
    <message>
        <source>Up to the close: {words}</source>
        <translation>截至结束时：{words}</translation>
    </message>
    <message>
        <source>The hub read again rows 1 to {rows} and {photos} photos of this station: all are there. The office&apos;s signature on that comes with a later sync.</source>
        <translation>中心节点重新读取了本站第 1 至 {rows} 行和 {photos} 张照片：全部齐全。办公室的签名将随之后的同步到达。</translation>
    </message>
    <message>
        <source>Changes that were entered here after the close, and are in no close: {count}. Close the day again.</source>
        <translation>结束之后在此录入、未包含在任何结束中的更改：{count}。请再次结束当日工作。</translation>
    </message>
    <message>
        <source>{count} of {all} stations are in.</source>
        <translation>{all} 个站点中已有 {count} 个完成。</translation>
    </message>
    <message>
        <source>Missing: {numbers}</source>
        <translation>缺少：{numbers}</translation>
    </message>
    <message>
        <source>The close of these is not signed by their own key: {numbers}</source>
        <translation>以下站点的结束记录并非由其自身密钥签署：{numbers}</translation>
    </message>
    <message>
        <source>Something does not prove</source>
        <translation>存在无法证明的内容</translation>
    </message>
    <message>
        <source>Not all are in</source>
        <translation>尚未收齐</translation>
    </message>
    <message>
        <source>Not all that was done is in</source>
        <translation>结束后仍有录入</translation>
    </message>
    <message>
        <source>All are in</source>
        <translation>已全部收齐</translation>
    </message>
    <message>
        <source>This station has not closed the day.</source>
        <translation>本站尚未结束当日工作。</translation>
    </message>
    <message>
        <source>The office has closed the day. Where there is no hub, nobody else signs for the office itself: keep a backup of it in a second place.</source>
        <translation>办公室已结束当日工作。没有中心节点时，无人为办公室本身签署：请在第二处保存其备份。</translation>
    </message>
    <message>
        <source>This station has closed the day. The office has not signed yet.</source>
        <translation>本站已结束当日工作，办公室尚未签署。</translation>
    </message>
    <message>
        <source>This station&apos;s receipt is not signed by the office: do not rely on it.</source>
        <translation>本站的回执并非由办公室签署：请勿信赖。</translation>
    </message>
    <message>
        <source>The office signed: all {rows} rows are at the hub, but {missing} photos are not. Keep this station&apos;s data and sync again.</source>
        <translation>办公室已签署：全部 {rows} 行已在中心节点，但缺少 {missing} 张照片。请保留本站数据并再次同步。</translation>
    </message>
    <message>
        <source>The office signed: all {rows} rows and {photos} photos of this station are at the hub.</source>
        <translation>办公室已签署：本站全部 {rows} 行和 {photos} 张照片均在中心节点。</translation>
    </message>
    <message>
        <source>Confirmed by the office by stick: it holds all {rows} rows of this station, but {missing} photos not yet. Keep this station&apos;s data and write another file.</source>
        <translation>办公室已通过 U 盘确认：存有本站全部 {rows} 行，但还缺 {missing} 张照片。请保留本站数据并再写入一个文件。</translation>
    </message>
    <message>
        <source>Confirmed by the office by stick: it holds all {rows} rows and {photos} photos of this station, and read them again.</source>
        <translation>办公室已通过 U 盘确认：存有本站全部 {rows} 行和 {photos} 张照片，并已重新读取。</translation>
    </message>
</context>
<context>
    <name>PropertyForm</name>
    <message>
        <source>Choose an element on the badge or in the list to see what can be changed.</source>
        <translation>在证件上或列表中选择一个元素，查看可更改的内容。</translation>
    </message>
    <message>
        <source>Arrow keys move it by half a millimetre, with Shift by five.</source>
        <translation>方向键每次移动半毫米，按住 Shift 移动五毫米。</translation>
    </message>
    <message>
        <source>With Ctrl they change its size. Page Up and Page Down choose the next one.</source>
        <translation>按住 Ctrl 更改大小。Page Up 和 Page Down 选择下一个元素。</translation>
    </message>
    <message>
        <source>Held down while drawing, Alt lets it go between the lines it would snap to.</source>
        <translation>拖动时按住 Alt 可自由放置，不吸附到参考线。</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Erase the event&apos;s personal data</source>
        <translation>清除活动的个人数据</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Stations and what they have erased</source>
        <translation>站点及其清除情况</translation>
    </message>
    <message>
        <source>Type the event&apos;s name</source>
        <translation>输入活动名称</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>永久清除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>正在清除…</translation>
    </message>
    <message>
        <source>People, photos, badges and scans are erased here at once, and at the hub and every other station with their next sync. What was set up for the event stays, and the journal goes on proving. There is no way back.</source>
        <translation>人员、照片、证件和扫描记录会在此立即清除，中心节点和其他各站点则在下次同步时清除。活动的设置会保留，日志仍可用于证明。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Before you erase</source>
        <translation>清除之前</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>What this cannot reach</source>
        <translation>清除不到的内容</translation>
    </message>
    <message>
        <source>Nothing is left here</source>
        <translation>此处已无剩余</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>缺 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>All is there</source>
        <translation>一切就绪</translation>
    </message>
    <message numerus="yes">
        <source>Every day is closed, everything has come in, and a backup holds all of it. %n row(s) here say something of a person.</source>
        <translation>
            <numerusform>每日工作均已结束，数据全部到齐，备份完整。此处有 %n 行涉及个人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Last ordered {at} by {name}.</source>
        <translation>上次下令：{at}，{name}。</translation>
    </message>
    <message>
        <source>Disabled: its disk still holds all</source>
        <translation>已停用：其磁盘仍保留全部数据</translation>
    </message>
    <message>
        <source>Not yet heard of</source>
        <translation>尚无消息</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>未下令</translation>
    </message>
    <message>
        <source>Erased here</source>
        <translation>此处已清除</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) and their photos. Sync now, so that all others erase theirs.</source>
        <translation>
            <numerusform>%n 行及其照片。请立即同步，以便其他各处清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was erased</source>
        <translation>没有清除任何数据</translation>
    </message>
    <message>
        <source>It was stopped before its end, and everything is as it was.</source>
        <translation>操作在完成前已停止，一切保持原样。</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Badge templates (*.toml);;All files (*)</source>
        <translation>证件模板 (*.toml);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a template&apos;s file</source>
        <translation>打开模板文件</translation>
    </message>
    <message>
        <source>Write the template</source>
        <translation>写出模板</translation>
    </message>
    <message>
        <source>Write the proof sheets</source>
        <translation>写出校样</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>PDF 文件 (*.pdf);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>Save the recovery key…</source>
        <translation>保存恢复密钥…</translation>
    </message>
    <message>
        <source>The recovery key opens every stick, should the office&apos;s computer be lost. It can be saved once: lock the file away, not beside the sticks.</source>
        <translation>如果办公室的电脑丢失，恢复密钥可以打开所有 U 盘。它只能保存一次：请将文件锁好，不要与 U 盘放在一起。</translation>
    </message>
    <message>
        <source>The recovery key is saved</source>
        <translation>恢复密钥已保存</translation>
    </message>
    <message>
        <source>{path} holds the only copy; it is no longer on this computer. Lock it away.</source>
        <translation>{path} 是唯一的副本；它已不在这台电脑上。请锁好。</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>保存恢复密钥</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>Replace badge</source>
        <translation>更换证件</translation>
    </message>
    <message>
        <source>Revoke badge</source>
        <translation>撤销证件</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>Spoilt</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>信息有误</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Gates refuse this badge from their next sync on, for good.</source>
        <translation>各入口自下次同步起将永久拒绝此证件。</translation>
    </message>
    <message>
        <source>A new badge is issued at once, ready to print.</source>
        <translation>系统会立即签发新证件，可随时打印。</translation>
    </message>
    <message>
        <source>The person then has no badge until you issue a new one.</source>
        <translation>在您签发新证件之前，此人将没有证件。</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>请简要说明情况。</translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>Last scans</source>
        <translation>最近的扫描</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>尚无扫描</translation>
    </message>
</context>
<context>
    <name>ScannerCard</name>
    <message>
        <source>Scanner</source>
        <translation>扫描器</translation>
    </message>
    <message>
        <source>Scan a badge to try the scanner</source>
        <translation>扫描一个证件来测试扫描器</translation>
    </message>
    <message>
        <source>Teach the digits…</source>
        <translation>教读数字…</translation>
    </message>
    <message>
        <source>Forget what was taught</source>
        <translation>忘记已教内容</translation>
    </message>
    <message>
        <source>Click here, then scan any badge</source>
        <translation>点击此处，然后扫描任一证件</translation>
    </message>
    <message>
        <source>Nothing scanned yet.</source>
        <translation>尚未扫描。</translation>
    </message>
    <message>
        <source>Scan the code shown here: it says 0 to 9, each once.</source>
        <translation>扫描此处的二维码：内容为 0 到 9，各一次。</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>All {whole} digits of the badge came through.</source>
        <translation>证件的 {whole} 位数字全部收到。</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>That was not the code shown here. Press the button and try again.</source>
        <translation>扫描的不是此处的二维码。请按按钮再试一次。</translation>
    </message>
    <message>
        <source>{count} of {whole} digits came through. Scan once more; if it stays so, teach the digits.</source>
        <translation>只收到 {whole} 位数字中的 {count} 位。请再扫描一次；若仍如此，请教读数字。</translation>
    </message>
    <message>
        <source>The station knows this scanner&apos;s digits. Now scan a badge.</source>
        <translation>工作站已认识此扫描器的数字。现在请扫描一个证件。</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings of this station</source>
        <translation>本工作站设置</translation>
    </message>
    <message>
        <source>They hold at once, for this computer only, and at its next start.</source>
        <translation>立即生效，仅限本机，下次启动时仍有效。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>SharedSerialPane</name>
    <message>
        <source>Two copies of a station gave out this serial before they noticed each other. Both badges open every gate, and only one of the two people is known by it. Revoke it, and give both new badges.</source>
        <translation>一个站点的两份副本在互相察觉之前都发放了此编号。两张证件都能通过所有入口，而该编号只对应两人中的一人。请吊销它，并为两人发放新证件。</translation>
    </message>
    <message>
        <source>Revoke both badges</source>
        <translation>吊销两张证件</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>First free place on the sheet</source>
        <translation>纸上第一个空位</translation>
    </message>
    <message>
        <source>Press the first place that is still free on the sheet.</source>
        <translation>点按纸上第一个仍空着的位置。</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
</context>
<context>
    <name>SorryView</name>
    <message>
        <source>Please go to the registration desk</source>
        <translation>请前往注册台</translation>
    </message>
    <message>
        <source>We are sorry: the staff there will help you at once.</source>
        <translation>很抱歉，那里的工作人员会立即为您服务。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>This is not the passphrase.</source>
        <translation>口令不正确。</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>仅限工作人员</translation>
    </message>
    <message>
        <source>Passphrase of this station</source>
        <translation>本站口令</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>退出自助终端</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>StandingsCard</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>Rows at the hub</source>
        <translation>中心节点的行数</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>尚未到此</translation>
    </message>
    <message>
        <source>Its rows here</source>
        <translation>其在此的行数</translation>
    </message>
    <message>
        <source>Not confirmed by it</source>
        <translation>尚未由其确认</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>as the hub last told it</source>
        <translation>中心节点最近提供</translation>
    </message>
    <message>
        <source>The hub did not answer</source>
        <translation>中心节点未响应</translation>
    </message>
    <message>
        <source>as their own files told it</source>
        <translation>据各站点自己的文件</translation>
    </message>
    <message>
        <source>{count} of {all} heard</source>
        <translation>{all} 个中已联系 {count} 个</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>this station</source>
        <translation>本站</translation>
    </message>
</context>
<context>
    <name>StationWindow</name>
    <message>
        <source>Registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>自助终端</translation>
    </message>
    <message>
        <source>Event office</source>
        <translation>活动办公室</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>放大或缩小文字</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>Stations</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Desks, gates, kiosks and offices that were enrolled for this event.</source>
        <translation>已为本次活动登记的注册台、入口、自助终端和办公室。</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>名称或用途</translation>
    </message>
    <message>
        <source>Find a station</source>
        <translation>查找站点</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Event office</source>
        <translation>活动办公室</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>注册台</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>自助终端</translation>
    </message>
    <message>
        <source>Disabled: its badges are refused</source>
        <translation>已停用：其证件会被拒绝</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>Drop a file from a stick here</source>
        <translation>将 U 盘中的文件拖放到此处</translation>
    </message>
    <message>
        <source>or the whole stick: every file on it that is for this station</source>
        <translation>或整个 U 盘：其中所有给本站的文件</translation>
    </message>
    <message>
        <source>Read from a stick</source>
        <translation>从 U 盘读取</translation>
    </message>
    <message>
        <source>Files of stations (*.accredit);;All files (*)</source>
        <translation>站点文件 (*.accredit);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Write to a stick…</source>
        <translation>写入 U 盘…</translation>
    </message>
    <message>
        <source>Everything, also what has arrived before</source>
        <translation>全部内容，包括已送达的</translation>
    </message>
    <message>
        <source>Looking at the stick…</source>
        <translation>正在查看 U 盘…</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>U 盘</translation>
    </message>
    <message>
        <source>where there is no network</source>
        <translation>没有网络的地方</translation>
    </message>
    <message>
        <source>There is nobody to write for yet: enrol desks, gates and kiosks first.</source>
        <translation>还没有可为其写入的站点：请先登记注册台、入口和自助终端。</translation>
    </message>
    <message>
        <source>Read the files that the stations bring, then write one for all of them. Only they can open it.</source>
        <translation>先读取各站点带来的文件，再为它们写入一个文件。只有它们能打开。</translation>
    </message>
    <message>
        <source>Write a file here and carry it to the event office; read the office&apos;s file when it comes back. Only the office can open yours.</source>
        <translation>在这里写入文件并带到活动办公室；办公室的文件送回后在这里读取。只有办公室能打开您的文件。</translation>
    </message>
    <message numerus="yes">
        <source>For %n station(s)</source>
        <translation>
            <numerusform>供 %Ln 个站点使用</numerusform>
        </translation>
    </message>
    <message>
        <source>station {number}</source>
        <translation>站点 {number}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>No file was left on the stick, and nothing was changed here.</source>
        <translation>U 盘上未留下文件，这里也未更改任何内容。</translation>
    </message>
    <message>
        <source>What was taken stays; read the stick again, and it goes on from there.</source>
        <translation>已取入的内容会保留；再次读取 U 盘时将从该处继续。</translation>
    </message>
    <message>
        <source>Where is the stick?</source>
        <translation>U 盘在哪里？</translation>
    </message>
</context>
<context>
    <name>StickDialog</name>
    <message>
        <source>USB stick</source>
        <translation>U 盘</translation>
    </message>
</context>
<context>
    <name>StickHome</name>
    <message>
        <source>Not all of the file could be read: read it again here.</source>
        <translation>文件未能全部读取：请在此处再读一次。</translation>
    </message>
    <message>
        <source>Write a file here next, and carry it to the event office.</source>
        <translation>接下来请在此处写入文件并带到活动办公室。</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>No hub is set: what is entered stays on this station. Set the hub&apos;s address in the settings, or carry a stick.</source>
        <translation>未设置中心节点：录入内容只留在本站。请在设置中填写中心节点地址，或使用 U 盘。</translation>
    </message>
    <message>
        <source>By the hub&apos;s clock. Nothing is lost by that, but times on badges, scans and reports are wrong: set the clock of this computer.</source>
        <translation>以中心节点的时钟为准。不会丢失内容，但证件、扫描和报告上的时间有误：请校准此电脑的时钟。</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos, {size}, are safe here and not yet at the hub.</source>
        <translation>{rows} 项更改和 {photos} 张照片（{size}）安全保存在此，尚未到达中心节点。</translation>
    </message>
    <message>
        <source>Everything that was entered here is at the hub.</source>
        <translation>此处录入的全部内容均已在中心节点。</translation>
    </message>
    <message>
        <source>Those whom it is for have said in their own files that they hold it.</source>
        <translation>应收到的各方已在其自己的文件中说明均已持有。</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos, {size}, are safe here, and not yet confirmed by all whom they are for.</source>
        <translation>{rows} 项更改和 {photos} 张照片（{size}）安全保存在此，尚未得到所有接收方的确认。</translation>
    </message>
    <message>
        <source>Write a file to a stick and carry it to them.</source>
        <translation>请把文件写入 U 盘并带给他们。</translation>
    </message>
    <message>
        <source>They count as arrived when the others&apos; own files come back.</source>
        <translation>其他站点自己的文件返回后才算送达。</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Sends what was entered here to the hub and fetches what others entered.</source>
        <translation>将此处录入的内容发送到中心节点，并获取其他站点录入的内容。</translation>
    </message>
    <message>
        <source>Changes that wait here</source>
        <translation>此处等待的更改</translation>
    </message>
    <message>
        <source>Rows of the last run, both ways</source>
        <translation>上次同步的行数（双向）</translation>
    </message>
    <message>
        <source>postgresql://… or the path of a hub file</source>
        <translation>postgresql://… 或中心文件的路径</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>No receipt yet.</source>
        <translation>尚无回执。</translation>
    </message>
    <message>
        <source>Calling the hub…</source>
        <translation>正在连接中心节点…</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>中心节点</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>中心节点地址</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>最近的回执</translation>
    </message>
    <message>
        <source>Photos that wait here</source>
        <translation>在此等待的照片</translation>
    </message>
    <message>
        <source>Sync by itself whenever the hub can be reached</source>
        <translation>只要能连接中心节点就自动同步</translation>
    </message>
    <message>
        <source>the hub&apos;s word on what it holds</source>
        <translation>中心节点对所存内容的确认</translation>
    </message>
    <message>
        <source>{out} sent, {into} fetched; photos: {photos_out} sent, {photos_in} fetched</source>
        <translation>发送 {out}，获取 {into}；照片：发送 {photos_out}，获取 {photos_in}</translation>
    </message>
    <message>
        <source>Synced, but something does not fit</source>
        <translation>已同步，但有内容不符</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>Rows 1 to {rows} of station {station} are at the hub, bit for bit.</source>
        <translation>站点 {station} 的第 1 至 {rows} 行已存于中心节点，逐位一致。</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>同步已停止</translation>
    </message>
    <message>
        <source>What was exchanged stays; the next run goes on from there.</source>
        <translation>已交换的内容会保留；下次同步从该处继续。</translation>
    </message>
    <message>
        <source>{error}, by the hub&apos;s clock. Nothing is lost by that, but times on badges, scans and reports are wrong: set the clock of this computer.</source>
        <translation>以中心节点的时钟为准，{error}。不会丢失内容，但证件、扫描和报告上的时间有误：请校准此电脑的时钟。</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Calling the hub…</source>
        <translation>正在连接中心节点…</translation>
    </message>
    <message>
        <source>Revoked badges first…</source>
        <translation>先处理已撤销的证件…</translation>
    </message>
    <message>
        <source>Sending changes…</source>
        <translation>正在发送更改…</translation>
    </message>
    <message>
        <source>Fetching changes…</source>
        <translation>正在获取更改…</translation>
    </message>
    <message>
        <source>Sending photos…</source>
        <translation>正在发送照片…</translation>
    </message>
    <message>
        <source>Fetching photos…</source>
        <translation>正在获取照片…</translation>
    </message>
    <message>
        <source>Comparing both ends…</source>
        <translation>正在比对两端…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>{size} sent</source>
        <translation>已发送 {size}</translation>
    </message>
    <message>
        <source>{size} fetched</source>
        <translation>已获取 {size}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Reading it back from the stick…</source>
        <translation>正在从 U 盘读回…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>Taking what is new…</source>
        <translation>正在取入新内容…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>约剩 {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to sync</source>
        <translation>
            <numerusform>%Ln 项更改等待同步</numerusform>
        </translation>
    </message>
    <message>
        <source>All synced</source>
        <translation>已全部同步</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>正在同步…</translation>
    </message>
    <message>
        <source>Sync stopped: needs a person</source>
        <translation>同步已停止：需要人工处理</translation>
    </message>
    <message>
        <source>No network, trying again in {time}</source>
        <translation>无网络，{time} 后重试</translation>
    </message>
    <message>
        <source>Syncs only when asked</source>
        <translation>仅在要求时同步</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>从未同步</translation>
    </message>
    <message>
        <source>Synced {time}</source>
        <translation>已同步 {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for a stick</source>
        <translation>
            <numerusform>%Ln 项更改等待写入 U 盘</numerusform>
        </translation>
    </message>
    <message>
        <source>On a stick since {time}</source>
        <translation>{time} 已写入 U 盘</translation>
    </message>
    <message>
        <source>By stick: confirmed {time}</source>
        <translation>U 盘：{time} 已确认</translation>
    </message>
    <message>
        <source>Photos wait for a stick</source>
        <translation>有照片等待写入 U 盘</translation>
    </message>
    <message>
        <source>By stick: nothing waits</source>
        <translation>U 盘：没有等待的内容</translation>
    </message>
    <message>
        <source>This clock is {time} ahead</source>
        <translation>本机时钟快 {time}</translation>
    </message>
    <message>
        <source>This clock is {time} behind</source>
        <translation>本机时钟慢 {time}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} 千字节</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} 兆字节</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Open tasks</source>
        <translation>待办事项</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Admitted though revoked</source>
        <translation>吊销后仍放行</translation>
    </message>
    <message>
        <source>Badge used twice</source>
        <translation>证件重复使用</translation>
    </message>
    <message>
        <source>One serial, two people</source>
        <translation>一个编号，两个人</translation>
    </message>
    <message>
        <source>Two active badges</source>
        <translation>两张有效证件</translation>
    </message>
    <message>
        <source>Printed or not</source>
        <translation>是否已打印</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>重复录入</translation>
    </message>
    <message>
        <source>Stations disagree</source>
        <translation>站点不一致</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Decision on the request</source>
        <translation>申请决定</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>现场登记</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>名额</translation>
    </message>
    <message>
        <source>Same document number</source>
        <translation>证件号码相同</translation>
    </message>
    <message>
        <source>Same name and date of birth</source>
        <translation>姓名和出生日期相同</translation>
    </message>
    <message>
        <source>Similar name in one delegation or with one date of birth</source>
        <translation>同一代表团或相同出生日期中姓名相近</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Issued, not printed</source>
        <translation>已签发，未打印</translation>
    </message>
    <message>
        <source>Printed, not handed over</source>
        <translation>已打印，未发放</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>证件已撤销</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>初步批准</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>about {time}, this clock was {error} ahead</source>
        <translation>约 {time}，此时钟快了 {error}</translation>
    </message>
    <message>
        <source>about {time}, this clock was {error} behind</source>
        <translation>约 {time}，此时钟慢了 {error}</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Open tasks</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>What stations cannot settle by themselves. 1, 2 and Enter decide.</source>
        <translation>各站点无法自行解决的事项。按 1、2 和回车键决定。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>没有待决定的事项</translation>
    </message>
    <message>
        <source>What other stations bring is looked through after every sync.</source>
        <translation>每次同步后都会检查其他站点带来的内容。</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>保持分开</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>证件已撤销</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>Recorded as printed</source>
        <translation>已记录为已打印</translation>
    </message>
    <message>
        <source>Recorded as not printed</source>
        <translation>已记录为未打印</translation>
    </message>
    <message>
        <source>{what} · Ctrl+Z takes it back</source>
        <translation>{what} · 按 Ctrl+Z 撤销</translation>
    </message>
</context>
<context>
    <name>TeachingCode</name>
    <message>
        <source>The set-up code, to be scanned</source>
        <translation>供扫描的设置码</translation>
    </message>
</context>
<context>
    <name>TestBadge</name>
    <message>
        <source>Print a test badge</source>
        <translation>打印测试证件</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>撤回打印</translation>
    </message>
    <message>
        <source>Printing a test badge on {printer}…</source>
        <translation>正在 {printer} 上打印测试证件…</translation>
    </message>
    <message>
        <source>It takes long: look at the printer.</source>
        <translation>耗时较长：请查看打印机。</translation>
    </message>
    <message>
        <source>{printer} did not print the test badge.</source>
        <translation>{printer} 未能打印测试证件。</translation>
    </message>
    <message>
        <source>{printer} does not say whether it printed: look there.</source>
        <translation>{printer} 未报告是否已打印：请到机旁查看。</translation>
    </message>
    <message>
        <source>The test badge lies in the folder as a PDF file.</source>
        <translation>测试证件已作为 PDF 文件存入文件夹。</translation>
    </message>
    <message>
        <source>Printed on {printer}. See that nothing is cut off and the colours are right, and scan its code in the card “Scanner”; a gate refuses it.</source>
        <translation>已在 {printer} 上打印。请查看有无裁切、颜色是否正确，并在“扫描器”卡片中扫描其编码；闸口会拒绝该证件。</translation>
    </message>
    <message>
        <source>The printer was asked to drop the test badge.</source>
        <translation>已请求打印机取消测试证件。</translation>
    </message>
</context>
<context>
    <name>ThanksView</name>
    <message>
        <source>Thank you, {name}</source>
        <translation>谢谢您，{name}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>谢谢</translation>
    </message>
    <message>
        <source>Please take your badge from the printer and wear it visibly.</source>
        <translation>请从打印机取出证件，并佩戴在显眼处。</translation>
    </message>
</context>
<context>
    <name>TwinsPane</name>
    <message>
        <source>One person or two? A merge deletes nothing and can be undone.</source>
        <translation>是一个人还是两个人？合并不会删除任何内容，且可以撤销。</translation>
    </message>
    <message>
        <source>One person: merge</source>
        <translation>同一人：合并</translation>
    </message>
    <message>
        <source>Two people: keep apart</source>
        <translation>两个人：保持分开</translation>
    </message>
    <message>
        <source>Two stations decided this both ways</source>
        <translation>两个站点作出了相反的决定</translation>
    </message>
</context>
<context>
    <name>TwoBadgesPane</name>
    <message>
        <source>One person has one badge. A revoked badge cannot be given back.</source>
        <translation>一人一证。已吊销的证件不能恢复。</translation>
    </message>
    <message>
        <source>Revoke this badge</source>
        <translation>吊销此证件</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Scan a badge</source>
        <translation>请扫描证件</translation>
    </message>
    <message>
        <source>Hold its code in front of the scanner</source>
        <translation>将证件上的码对准扫描器</translation>
    </message>
    <message>
        <source>Let pass (F8)</source>
        <translation>放行 (F8)</translation>
    </message>
</context>
<context>
    <name>VideoSource</name>
    <message>
        <source>The video has shown no picture yet. Wait a moment and try again.</source>
        <translation>视频尚未显示画面。请稍候再试。</translation>
    </message>
    <message>
        <source>The video {file} cannot be played. Choose another file.</source>
        <translation>无法播放视频 {file}。请选择其他文件。</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>证件已发放</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Not printed: you may print it again</source>
        <translation>未打印：可以重新打印</translation>
    </message>
    <message>
        <source>Replaced: print the new badge</source>
        <translation>已更换：请打印新证件</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>证件已撤销</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Photo saved</source>
        <translation>照片已保存</translation>
    </message>
</context>
<context>
    <name>WebcamSource</name>
    <message>
        <source>There is no picture to take: the camera shows nothing.</source>
        <translation>没有可拍摄的画面：摄像头没有图像。</translation>
    </message>
    <message>
        <source>This program may not use the camera. Allow it in the system&apos;s privacy settings, then open the camera again.</source>
        <translation>本程序无权使用摄像头。请在系统隐私设置中允许，然后重新打开摄像头。</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, and the picture appears by itself; or choose a picture file instead.</source>
        <translation>未找到摄像头。接上后画面会自动出现；或改选图片文件。</translation>
    </message>
    <message>
        <source>The camera sends no pictures. Check its cable and its cover, and whether another program is using it.</source>
        <translation>摄像头没有传来画面。请检查线缆和镜头盖，以及是否有其他程序正在使用。</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Hold the code of your invitation under the light</source>
        <translation>请将邀请函上的码置于灯光下</translation>
    </message>
    <message>
        <source>or type the code and press Enter</source>
        <translation>或输入代码后按 Enter 键</translation>
    </message>
</context>
<context>
    <name>ZoneTiles</name>
    <message>
        <source>Zone {letter}, {name}</source>
        <translation>区域 {letter}，{name}</translation>
    </message>
</context>
<context>
    <name>_WayHome</name>
    <message>
        <source>Bring this copy home…</source>
        <translation>归并此副本…</translation>
    </message>
    <message>
        <source>This copy is home</source>
        <translation>此副本已归并</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>A badge cannot be tried without one.</source>
        <translation>没有类别就无法试制证件。</translation>
    </message>
    <message>
        <source>A badge is valid for 1 to 255 days.</source>
        <translation>证件有效期为 1 至 255 天。</translation>
    </message>
    <message>
        <source>A badge needs one at least. Add another one first.</source>
        <translation>证件至少需要一个元素。请先添加另一个。</translation>
    </message>
    <message>
        <source>A card of {width} × {height} mm is larger than the sheet, and badges are never made smaller. Nothing was written. Choose a larger paper.</source>
        <translation>{width} × {height} mm 的卡片大于纸张，而证件从不缩小。未写入任何内容。请选择更大的纸张。</translation>
    </message>
    <message>
        <source>A closed day does not prove</source>
        <translation>某个已结束的工作日无法证明</translation>
    </message>
    <message>
        <source>A colleague there will help you with your badge.</source>
        <translation>那里的工作人员会协助您领取证件。</translation>
    </message>
    <message>
        <source>A column can become one of: {known}. Nothing was imported.</source>
        <translation>列可以对应以下字段之一：{known}。未导入任何内容。</translation>
    </message>
    <message>
        <source>A font cannot be read</source>
        <translation>无法读取某个字体</translation>
    </message>
    <message>
        <source>A hub file has no quotas</source>
        <translation>中心节点文件没有配额</translation>
    </message>
    <message>
        <source>A meeting&apos;s time lacks its offset</source>
        <translation>会议时间缺少时区偏移</translation>
    </message>
    <message>
        <source>A newer version of Accredit wrote this station&apos;s file</source>
        <translation>本站文件由更新版本的 Accredit 写入</translation>
    </message>
    <message>
        <source>A newer version wrote this file</source>
        <translation>此文件由较新的版本写入</translation>
    </message>
    <message>
        <source>A part of it cannot be read any more. Sync now, if the hub can be reached, and call the event office: it brings this station back from its last backup (accredit restore) and the hub. The damaged file is kept beside it, and nothing is deleted.</source>
        <translation>其中一部分已无法读取。若能连接中心节点请立即同步，并联系活动办公室：可从最近的备份（accredit restore）和中心节点恢复本站。损坏的文件会保留在旁，不会删除任何内容。</translation>
    </message>
    <message>
        <source>A part of the printer has stopped.</source>
        <translation>打印机的某个部件已停止。</translation>
    </message>
    <message>
        <source>A passphrase is needed</source>
        <translation>需要口令</translation>
    </message>
    <message>
        <source>A person has one badge. Replace it: the old one is then revoked.</source>
        <translation>每人一张证件。请更换：旧证件随即撤销。</translation>
    </message>
    <message>
        <source>A photo is damaged or too large</source>
        <translation>有照片损坏或过大</translation>
    </message>
    <message>
        <source>A recovery key is one line that begins with {word}.</source>
        <translation>恢复密钥是以 {word} 开头的一行文字。</translation>
    </message>
    <message>
        <source>A row cannot be kept</source>
        <translation>有一行无法保存</translation>
    </message>
    <message>
        <source>A row is damaged</source>
        <translation>有一行已损坏</translation>
    </message>
    <message>
        <source>A service file may lead to any server. Write the hub&apos;s own name into the address, and take service out of it, or PGSERVICE out of this computer&apos;s environment.</source>
        <translation>服务文件可能指向任何服务器。请在地址中写明中心节点自身的名称，并从地址中去掉 service，或从本机环境变量中去掉 PGSERVICE。</translation>
    </message>
    <message>
        <source>A signing key has {size} bytes. Enrol the station again at the office.</source>
        <translation>签名密钥应为 {size} 字节。请在办公室重新登记本站。</translation>
    </message>
    <message>
        <source>A station has no key for sticks</source>
        <translation>有站点没有用于 U 盘的密钥</translation>
    </message>
    <message>
        <source>A station that never syncs again, and the operators&apos; names in the heads of the journal&apos;s rows, which its proof needs.</source>
        <translation>不再同步的站点，以及日志各行标头中的操作员姓名，证明需要它们。</translation>
    </message>
    <message>
        <source>A station&apos;s file is never left unprotected.</source>
        <translation>站点文件绝不会不加保护。</translation>
    </message>
    <message>
        <source>A station&apos;s journal does not fit</source>
        <translation>某站点的日志不一致</translation>
    </message>
    <message>
        <source>A station&apos;s journal does not prove</source>
        <translation>某站点的日志未通过验证</translation>
    </message>
    <message>
        <source>A sync is under way already</source>
        <translation>已有同步正在进行</translation>
    </message>
    <message>
        <source>Accreditation requests</source>
        <translation>注册申请</translation>
    </message>
    <message>
        <source>Accreditation: arrivals, badges, gates and delegations of one day</source>
        <translation>注册制证：一日的到场、证件、入口和代表团情况</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>准许进入</translation>
    </message>
    <message>
        <source>Already inside</source>
        <translation>已在内</translation>
    </message>
    <message>
        <source>An Ed25519 public key has {size} bytes, and this one has {count}.</source>
        <translation>Ed25519 公钥应为 {size} 字节，此密钥为 {count} 字节。</translation>
    </message>
    <message>
        <source>Another printer answers</source>
        <translation>应答的是另一台打印机</translation>
    </message>
    <message>
        <source>Another process holds it.</source>
        <translation>另一进程正在使用。</translation>
    </message>
    <message>
        <source>Another station or another supervisor was first. Look again.</source>
        <translation>另一站点或另一主管已先行决定。请重新查看。</translation>
    </message>
    <message>
        <source>Another supervisor was first. Look again.</source>
        <translation>另一主管已先行决定。请重新查看。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到场人数</translation>
    </message>
    <message>
        <source>Arrivals per hour</source>
        <translation>每小时到场人数</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>Arrived in all</source>
        <translation>累计到场</translation>
    </message>
    <message>
        <source>Arrived today</source>
        <translation>今日到场</translation>
    </message>
    <message>
        <source>Backups, this station&apos;s and all others&apos;: lock them away, and destroy them when your rules say so.</source>
        <translation>本站和其他所有站点的备份：请妥善锁存，并按贵方规定按时销毁。</translation>
    </message>
    <message>
        <source>Badge revoked</source>
        <translation>证件已撤销</translation>
    </message>
    <message>
        <source>Badge {serial} is active</source>
        <translation>证件 {serial} 有效</translation>
    </message>
    <message>
        <source>Badge {serial} is already printed</source>
        <translation>证件 {serial} 已打印</translation>
    </message>
    <message>
        <source>Badge {serial} is not on this station</source>
        <translation>本站没有证件 {serial}</translation>
    </message>
    <message>
        <source>Badge {serial} was just revoked</source>
        <translation>证件 {serial} 刚刚被撤销</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Badges: {what}</source>
        <translation>证件：{what}</translation>
    </message>
    <message>
        <source>Beyond the signing station&apos;s limits</source>
        <translation>超出签发站点的权限</translation>
    </message>
    <message>
        <source>Busiest hour {hours}: {count}</source>
        <translation>高峰时段 {hours}：{count}</translation>
    </message>
    <message>
        <source>Card {width} × {height} mm</source>
        <translation>卡片 {width} × {height} mm</translation>
    </message>
    <message>
        <source>Cards reach into the outer {edge} mm of the paper, which most printers leave white: print without borders, or on precut sheets.</source>
        <translation>卡片进入纸张边缘 {edge} mm 的范围，而多数打印机在此留白：请无边距打印，或使用预切纸。</translation>
    </message>
    <message>
        <source>Carry it to the event office and read it there. Only the office can open it. Nothing was removed here; when the office&apos;s own file is read here, it tells what has arrived.</source>
        <translation>请把它带到活动办公室并在那里读取。只有办公室能打开它。这里未删除任何内容；在这里读取办公室的文件后，会显示哪些内容已送达。</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Change the ink, toner or ribbon: it is used up.</source>
        <translation>请更换墨水、碳粉或色带：已用尽。</translation>
    </message>
    <message>
        <source>Change the printer&apos;s drum: it is used up.</source>
        <translation>请更换打印机的感光鼓：已耗尽。</translation>
    </message>
    <message>
        <source>Changes of these stations wait at the hub for their station&apos;s signature, or for its key: {stations}. They come once the station itself, or the event office, has synced with this hub.</source>
        <translation>以下站点的更改在中心节点等待本站签名或其密钥：{stations}。该站点自身或活动办公室与此中心节点同步后，这些更改就会到达。</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address. Nothing was changed there.</source>
        <translation>请检查中心节点地址。该处未作任何更改。</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address. Nothing was sent and nothing was taken.</source>
        <translation>请检查中心节点地址。未发送也未接收任何内容。</translation>
    </message>
    <message>
        <source>Check the user and the password in the hub&apos;s address. Nothing was changed, here or there. ({reason})</source>
        <translation>请检查中心节点地址中的用户和密码。本地和对方均未作任何更改。（{reason}）</translation>
    </message>
    <message>
        <source>Choose a zone first</source>
        <translation>请先选择区域</translation>
    </message>
    <message>
        <source>Choose one of at most {count} letters.</source>
        <translation>请选用不超过 {count} 个字母的名称。</translation>
    </message>
    <message>
        <source>Choose one of the event&apos;s zones.</source>
        <translation>请选择本次活动的一个区域。</translation>
    </message>
    <message>
        <source>Clear the jam: a sheet or card is stuck.</source>
        <translation>请清除卡纸：有纸张或卡片卡住。</translation>
    </message>
    <message>
        <source>Close the printer&apos;s cover.</source>
        <translation>请关上打印机的盖板。</translation>
    </message>
    <message>
        <source>Close the printer&apos;s door.</source>
        <translation>请关上打印机的门。</translation>
    </message>
    <message>
        <source>Close the printer: a part is not locked in its place.</source>
        <translation>请合上打印机：有部件未锁定到位。</translation>
    </message>
    <message>
        <source>Closed, but wrote on: {numbers}. What was entered there since is in no close: close the day there again.</source>
        <translation>已结束但仍继续录入：{numbers}。其后录入的内容不在任何结束之中：请在那里再次结束当日工作。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Confirmed by the office: {numbers}</source>
        <translation>办公室已确认：{numbers}</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>每日报告</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Delegations and organisations</source>
        <translation>代表团与单位</translation>
    </message>
    <message>
        <source>Delegations awaited</source>
        <translation>尚未到场的代表团</translation>
    </message>
    <message>
        <source>Do not hand it over. Issue a new badge instead.</source>
        <translation>请勿发放。请另发新证件。</translation>
    </message>
    <message>
        <source>Earlier changes are missing here, so these must wait: {stations}. Read the earlier file first, or have it written again with everything.</source>
        <translation>这里缺少更早的更改，因此以下内容须等待：{stations}。请先读取更早的文件，或让对方重新写入全部内容。</translation>
    </message>
    <message>
        <source>Empty the printer&apos;s waste container: it is full.</source>
        <translation>请清空打印机的废料盒：已满。</translation>
    </message>
    <message>
        <source>Enrol it again at the event office.</source>
        <translation>请在活动办公室重新登记。</translation>
    </message>
    <message>
        <source>Enrol it at the event office.</source>
        <translation>请在活动办公室登记。</translation>
    </message>
    <message>
        <source>Enrol the desks, gates and kiosks first. Nothing was written.</source>
        <translation>请先登记注册台、入口和自助终端。未写入任何内容。</translation>
    </message>
    <message>
        <source>Entries of a station are missing</source>
        <translation>缺少某站点的条目</translation>
    </message>
    <message>
        <source>Entry {number} of station {station} (hash {found}) does not follow what is held here (entry {last}, hash {held}), or was altered on its way. Nothing was changed; a supervisor should look into it.</source>
        <translation>站点 {station} 的条目 {number}（哈希 {found}）与此处所存内容（条目 {last}，哈希 {held}）不衔接，或在传输中被改动。未作任何更改；请主管查看。</translation>
    </message>
    <message>
        <source>Entry {number} of station {station} exists twice: {ours} here, {theirs} there. Nothing was changed. One of them comes from a copy of that station&apos;s disk; a supervisor must decide which is kept.</source>
        <translation>站点 {station} 的条目 {number} 有两份：此处为 {ours}，对方为 {theirs}。未作任何更改。其中一份来自该站点磁盘的副本；须由主管决定保留哪一份。</translation>
    </message>
    <message>
        <source>Entry {number} of station {station} is missing here. Nothing was changed. Check the journal on this station and call the event office.</source>
        <translation>此处缺少站点 {station} 的条目 {number}。未作任何更改。请检查本站日志并联系活动办公室。</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Everything on this station is safe, and nothing was changed. At the event office, bring the hub up to date (accredit hub init with its address), then sync again.</source>
        <translation>本站的一切均安全，未作任何更改。请在活动办公室更新中心节点（accredit hub init 加其地址），然后再次同步。</translation>
    </message>
    <message>
        <source>Everything on this station is safe, and what the hub had taken stays there: sync again when the hub can be reached. ({reason})</source>
        <translation>本站的一切均安全，中心节点已接收的内容会保留：可连接中心节点时请再次同步。（{reason}）</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Files on USB sticks, exported lists, daily reports and badges, printed or as PDF.</source>
        <translation>U 盘上的文件、导出的名单、日报和证件，无论是打印件还是 PDF。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>For {seconds} seconds nothing came from the hub</source>
        <translation>{seconds} 秒内中心节点没有传来任何数据</translation>
    </message>
    <message>
        <source>Forged signature</source>
        <translation>伪造签名</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Function and organisation</source>
        <translation>职务和单位</translation>
    </message>
    <message>
        <source>Further categories: {count}</source>
        <translation>其他类别：{count}</translation>
    </message>
    <message>
        <source>Further states: {count}</source>
        <translation>其他国家：{count}</translation>
    </message>
    <message>
        <source>Gate scans</source>
        <translation>入口扫描</translation>
    </message>
    <message>
        <source>Gate&apos;s clock wrong</source>
        <translation>入口时钟有误</translation>
    </message>
    <message>
        <source>Gate&apos;s list too old</source>
        <translation>入口名单过旧</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>入口</translation>
    </message>
    <message>
        <source>Give it in megabytes, from 1 to 1,000,000,000. Nothing was changed.</source>
        <translation>请以 MB 为单位填写，范围 1 至 1,000,000,000。未作任何更改。</translation>
    </message>
    <message>
        <source>Give it one of at most {most} characters.</source>
        <translation>请给出不超过 {most} 个字符的名称。</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已发放</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>称谓</translation>
    </message>
    <message>
        <source>Honorific and given name</source>
        <translation>称谓和名</translation>
    </message>
    <message>
        <source>Host committee</source>
        <translation>东道委员会</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时段分布</translation>
    </message>
    <message>
        <source>In</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Indico&apos;s list has no columns First Name and Last Name. Nothing was imported. Export it again with both of them chosen.</source>
        <translation>Indico 的名单没有 First Name 和 Last Name 列。未导入任何内容。请选上这两列后重新导出。</translation>
    </message>
    <message>
        <source>Ink, toner or ribbon is running low.</source>
        <translation>墨水、碳粉或色带不足。</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>读写错误</translation>
    </message>
    <message>
        <source>Intergovernmental organisations</source>
        <translation>政府间组织</translation>
    </message>
    <message>
        <source>Invented people; no gate lets these badges in.</source>
        <translation>人物均为虚构；任何入口都不会放行这些证件。</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <source>Issue the badge at a desk.</source>
        <translation>请在注册台签发证件。</translation>
    </message>
    <message>
        <source>Issued, not printed</source>
        <translation>已签发未打印</translation>
    </message>
    <message>
        <source>It can be printed from, but its elements do not stand under headings of their own. Write each of them under {heading}.</source>
        <translation>可以用它打印，但其元素没有各自的标题。请将每个元素写在 {heading} 之下。</translation>
    </message>
    <message>
        <source>It could not be read as a station&apos;s database. Do not delete it: call the event office, which can bring this station back from the hub and its last backup.</source>
        <translation>无法将其作为站点数据库读取。请勿删除：请联系活动办公室，可从中心节点和最近的备份恢复本站。</translation>
    </message>
    <message>
        <source>It goes on; wait until it is finished, or cancel it first.</source>
        <translation>它会继续；请等待其完成，或先取消。</translation>
    </message>
    <message>
        <source>It has no station {station}. Nothing was changed. Sync the office first if the station was enrolled just now.</source>
        <translation>它没有站点 {station}。未作任何更改。如果该站点刚刚登记，请先同步办公室。</translation>
    </message>
    <message>
        <source>It has only {width} × {height} pixels; {least} on its shorter side is the least.</source>
        <translation>仅有 {width} × {height} 像素；短边至少需要 {least}。</translation>
    </message>
    <message>
        <source>It has version {held}, and this program knows versions up to {known}. Nothing was changed. Update the program on this computer, then try again.</source>
        <translation>其版本为 {held}，本程序最高支持版本 {known}。未作任何更改。请更新此电脑上的程序，然后重试。</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels, too many to open safely.</source>
        <translation>有 {width} × {height} 像素，过多而无法安全打开。</translation>
    </message>
    <message>
        <source>It is a HEIC picture. Save it as JPEG on the telephone, and try again.</source>
        <translation>这是 HEIC 图片。请在手机上另存为 JPEG 后重试。</translation>
    </message>
    <message>
        <source>It is a PDF document.</source>
        <translation>这是 PDF 文档。</translation>
    </message>
    <message>
        <source>It is meant for the demo&apos;s stations.</source>
        <translation>它供演示站点使用。</translation>
    </message>
    <message>
        <source>It is no key file that this version can read. Take it back from the last backup; the station&apos;s data is untouched.</source>
        <translation>此版本无法读取该密钥文件。请从最近的备份取回；站点数据未受影响。</translation>
    </message>
    <message>
        <source>It is no text in UTF-8. Nothing was changed.</source>
        <translation>它不是 UTF-8 文本。未作任何更改。</translation>
    </message>
    <message>
        <source>It is not a PDF, so nothing was sent to the printer.</source>
        <translation>这不是 PDF，因此未向打印机发送任何内容。</translation>
    </message>
    <message>
        <source>It is not an 8-bit grey or RGB JPEG. The badge was not printed; take the photo again.</source>
        <translation>这不是 8 位灰度或 RGB 的 JPEG。证件未打印；请重新拍照。</translation>
    </message>
    <message>
        <source>It is not certain that the last change was saved. Close the station, open it again and look at the last person before going on.</source>
        <translation>无法确定最后的更改是否已保存。请关闭站点后重新打开，核对最后一人再继续。</translation>
    </message>
    <message>
        <source>It is not valid TOML: {reason}.</source>
        <translation>不是有效的 TOML：{reason}。</translation>
    </message>
    <message>
        <source>It is unknown or disabled, or only the office writes for it. Nothing was written.</source>
        <translation>该站点未知或已停用，或者只由办公室为它写入。未写入任何内容。</translation>
    </message>
    <message>
        <source>It is whole still. See whether {folder} may be written and has room. ({reason})</source>
        <translation>备份仍然完整。请检查 {folder} 是否可写且有空间。（{reason}）</translation>
    </message>
    <message>
        <source>It knows no keys. Enrol it at the event office.</source>
        <translation>本站没有任何密钥。请在活动办公室登记。</translation>
    </message>
    <message>
        <source>It may be damaged, or of a kind that this program does not read.</source>
        <translation>文件可能已损坏，或属于本程序无法读取的类型。</translation>
    </message>
    <message>
        <source>It may be damaged.</source>
        <translation>文件可能已损坏。</translation>
    </message>
    <message>
        <source>It said a moment ago that it holds them. Nothing was changed; try again.</source>
        <translation>它刚才还表示保存着这些数据。未作任何更改；请重试。</translation>
    </message>
    <message>
        <source>It stays as it is. Enter the person again if they attend after all.</source>
        <translation>该申请保持不变。若此人仍然出席，请重新录入。</translation>
    </message>
    <message>
        <source>It unpacks to more pixels than can be opened safely.</source>
        <translation>解压后像素过多，无法安全打开。</translation>
    </message>
    <message>
        <source>It was enrolled by an older version. Enrol it again at the event office.</source>
        <translation>它由较旧的版本登记。请在活动办公室重新登记。</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing is lost. Install the newer version on this computer, then open the station again.</source>
        <translation>文件保持原样，未丢失任何内容。请在此电脑上安装更新的版本，然后重新打开站点。</translation>
    </message>
    <message>
        <source>It was left as it is. Open it, or choose an empty folder.</source>
        <translation>其内容保持原样。请打开该站点，或选择空文件夹。</translation>
    </message>
    <message>
        <source>It was saved before, and is kept only in that file; or this is not the event office.</source>
        <translation>它已经保存过，只存在于那个文件中；或者这里不是活动办公室。</translation>
    </message>
    <message>
        <source>It was sealed for an earlier enrolment of this station. Nothing of it was taken: ask the event office for a new file.</source>
        <translation>它是为本站较早的登记封装的。未从中取入任何内容：请向活动办公室索取新文件。</translation>
    </message>
    <message>
        <source>Its certificate is not the one that this station trusts, or is made out to another name: {reason}.
Nothing was sent. Do not go round it: call the event office, which checks the address and the certificate (docs/hub.md).</source>
        <translation>其证书不是本站信任的证书，或签发给其他名称：{reason}。
未发送任何内容。请勿绕过：联系活动办公室核查地址和证书（docs/hub.md）。</translation>
    </message>
    <message>
        <source>Its columns are: {known}. Nothing was imported.</source>
        <translation>名单的列为：{known}。未导入任何内容。</translation>
    </message>
    <message>
        <source>Its file is cut off. The badge was not printed; take the photo again.</source>
        <translation>照片文件不完整。证件未打印；请重新拍照。</translation>
    </message>
    <message>
        <source>Its last day is {day}. Nothing was erased.</source>
        <translation>最后一天是 {day}。没有清除任何数据。</translation>
    </message>
    <message>
        <source>Its room is that of the disk it lies on. Only a hub on PostgreSQL gives each station its own room. Nothing was changed.</source>
        <translation>其空间即所在磁盘的空间。只有 PostgreSQL 上的中心节点才为每个站点分配空间。未作任何更改。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Look at first_day and last_day in [event].</source>
        <translation>请查看 [event] 中的 first_day 和 last_day。</translation>
    </message>
    <message>
        <source>Look on the printer and in the box. If it is lost or spoilt, replace it: the old one is then revoked.</source>
        <translation>请查看打印机和证件盒。如遗失或损坏，请更换：旧证件随即撤销。</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in native script</source>
        <translation>原文姓名</translation>
    </message>
    <message>
        <source>Neither it nor the photos sent along with it were taken by the hub. Nothing on this station is lost: sync again, and a photo that is damaged here stays behind.</source>
        <translation>中心节点没有接收这张照片，也没有接收与它一起发送的照片。本站没有丢失任何内容：请再次同步，在本站已损坏的照片将不会发送。</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新申请</translation>
    </message>
    <message>
        <source>News agencies</source>
        <translation>新闻机构</translation>
    </message>
    <message>
        <source>No badge was made. A supervisor must approve the person first.</source>
        <translation>未制作证件。须先由主管批准此人。</translation>
    </message>
    <message>
        <source>No badge was made. Ask the event office to open a new epoch on this station.</source>
        <translation>未制作证件。请让活动办公室为本站开启新的时期。</translation>
    </message>
    <message>
        <source>No badge was made. Call a supervisor.</source>
        <translation>未制作证件。请呼叫主管。</translation>
    </message>
    <message>
        <source>No badge was made: {why}.</source>
        <translation>未制作证件：{why}。</translation>
    </message>
    <message>
        <source>No badge was scanned on this day.</source>
        <translation>当日没有扫描任何证件。</translation>
    </message>
    <message>
        <source>No column was found for {columns}. Nothing was imported. Name the columns given_name and family_name, or say which column is which.</source>
        <translation>未找到列：{columns}。未导入任何内容。请将列命名为 given_name 和 family_name，或指明各列的含义。</translation>
    </message>
    <message>
        <source>No event is set up on this station</source>
        <translation>本站尚未设置活动</translation>
    </message>
    <message>
        <source>No file was left. Write the badges again: it is then left out.</source>
        <translation>未留下文件。请重新写入这些证件：该证件将被略去。</translation>
    </message>
    <message>
        <source>No font has {characters} in “{words}”. Nothing was printed and nothing is lost. Correct the entry, or add a font that has the character.</source>
        <translation>没有字体含有“{words}”中的 {characters}。未打印任何内容，也未丢失任何内容。请更正录入内容，或添加含有该字符的字体。</translation>
    </message>
    <message>
        <source>No reason was given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>无法到达主机</translation>
    </message>
    <message>
        <source>No row on this station says anything of a person. What other stations enter later is erased by another purge.</source>
        <translation>本站没有任何一行涉及个人。其他站点之后录入的内容，需再次下令清除。</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有此文件或文件夹</translation>
    </message>
    <message>
        <source>Nobody has arrived on this day.</source>
        <translation>当日无人到场。</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate that {printer} shows ({reason}). Nothing was sent. If it is the printer&apos;s own, put #sha256= and its fingerprint behind the address.</source>
        <translation>{printer} 出示的证书无人担保（{reason}）。未发送任何内容。如果是打印机自己的证书，请在地址后加上 #sha256= 及其指纹。</translation>
    </message>
    <message>
        <source>Non-governmental organisations</source>
        <translation>非政府组织</translation>
    </message>
    <message>
        <source>Not a badge of this event</source>
        <translation>非本次活动的证件</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Not confirmed by the office yet: {numbers}</source>
        <translation>办公室尚未确认：{numbers}</translation>
    </message>
    <message>
        <source>Not here yet: {count}</source>
        <translation>尚未到场：{count}</translation>
    </message>
    <message>
        <source>Not on the gate&apos;s roster</source>
        <translation>不在入口名单上</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>Nothing can be registered yet. Create the event, or enrol this station with one.</source>
        <translation>目前还不能登记。请创建活动，或将本站登记到某个活动。</translation>
    </message>
    <message>
        <source>Nothing new could be taken of what {sender} wrote ({moment}). Everything on this station is safe.</source>
        <translation>未能从 {sender} 写入的内容（{moment}）中取入任何新内容。本站的一切都安全。</translation>
    </message>
    <message>
        <source>Nothing new on this stick</source>
        <translation>此 U 盘上没有新内容</translation>
    </message>
    <message>
        <source>Nothing of the last change was saved; what was there before is safe. ({cause})</source>
        <translation>最后的更改未保存；之前的内容是安全的。（{cause}）</translation>
    </message>
    <message>
        <source>Nothing of this sync is lost: it stays on this station. Call the event office, which sees an alarm for it.</source>
        <translation>本次同步未丢失任何内容：都保留在本站。请联系活动办公室，那里会看到相应警报。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>Nothing was changed. Another station has revoked the other one.</source>
        <translation>未作任何更改。另一站点已吊销另一张。</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder. ({reason})</source>
        <translation>未作任何更改。请选择其他文件夹。（{reason}）</translation>
    </message>
    <message>
        <source>Nothing was changed. Do it again.</source>
        <translation>未作任何更改。请重新操作。</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the folder of one of those in {folder}.</source>
        <translation>未作任何更改。请指定 {folder} 中某一个备份的文件夹。</translation>
    </message>
    <message>
        <source>Nothing was changed. If it is lost or spoilt, replace it.</source>
        <translation>未作任何更改。如遗失或损坏，请更换。</translation>
    </message>
    <message>
        <source>Nothing was changed. Print again.</source>
        <translation>未作任何更改。请重新打印。</translation>
    </message>
    <message>
        <source>Nothing was changed. See whether this account may write in the station&apos;s folder.</source>
        <translation>未作任何更改。请检查此账户能否写入站点文件夹。</translation>
    </message>
    <message>
        <source>Nothing was changed. Sync first.</source>
        <translation>未作任何更改。请先同步。</translation>
    </message>
    <message>
        <source>Nothing was changed. Sync, and look again.</source>
        <translation>未作任何更改。请同步后再看。</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another one.</source>
        <translation>未作任何更改。请另选一张。</translation>
    </message>
    <message>
        <source>Nothing was changed. Take one of those that were said.</source>
        <translation>未作任何更改。请采用已有的值之一。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when nobody enters anything here.</source>
        <translation>未作任何更改。请在此处无人录入时重试。</translation>
    </message>
    <message>
        <source>Nothing was changed. Write it like 1980-02-28.</source>
        <translation>未作任何更改。请按 1980-02-28 的格式填写。</translation>
    </message>
    <message>
        <source>Nothing was changed: {why}. Ask the event office for a fresh list.</source>
        <translation>未作任何更改：{why}。请向活动办公室索取最新名单。</translation>
    </message>
    <message>
        <source>Nothing was erased. Type it as it stands here: {name}</source>
        <translation>没有清除任何数据。请照此输入：{name}</translation>
    </message>
    <message>
        <source>Nothing was found against this template.</source>
        <translation>此模板未发现问题。</translation>
    </message>
    <message>
        <source>Nothing was printed. Sync, or give the category another template. Shipped with Accredit: {known}.</source>
        <translation>未打印任何内容。请同步，或为该类别指定其他模板。Accredit 自带：{known}。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>未保存任何内容。</translation>
    </message>
    <message>
        <source>Nothing was saved. Enter at least a family name or a given name.</source>
        <translation>未保存任何内容。请至少输入姓或名。</translation>
    </message>
    <message>
        <source>Nothing was saved. The categories are: {known}.</source>
        <translation>未保存任何内容。类别有：{known}。</translation>
    </message>
    <message>
        <source>Nothing was sent a second time. Look on the printer, and say at the badge whether it came out.</source>
        <translation>未重复发送。请查看打印机，并在证件处说明是否已打出。</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a paper, and sort by organisation or by box.</source>
        <translation>未写入任何内容。请选择纸张，并按单位或按盒排序。</translation>
    </message>
    <message>
        <source>Nothing was written. No badge that is valid fits the choice.</source>
        <translation>未写入任何内容。没有符合所选条件的有效证件。</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>Only a supervisor may erase the event&apos;s data</source>
        <translation>只有主管可以清除活动数据</translation>
    </message>
    <message>
        <source>Only one badge is left</source>
        <translation>只剩一张证件</translation>
    </message>
    <message>
        <source>Only the event office cares for the hub</source>
        <translation>只有活动办公室可以管理中心节点</translation>
    </message>
    <message>
        <source>Only the office may do this</source>
        <translation>只有办公室可以这样做</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Organisations by kind</source>
        <translation>按类型划分的单位</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Paper or cards are running low.</source>
        <translation>纸张或卡片不足。</translation>
    </message>
    <message>
        <source>Parts not found: {parts}. Copy them beside this one and read it again.</source>
        <translation>未找到的部分：{parts}。请把它们复制到这一部分旁边，然后再次读取。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>People expected</source>
        <translation>应到人数</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Photos missing or damaged at the hub: {count}. They are safe on this station: keep its data and call the event office.</source>
        <translation>中心节点缺失或损坏的照片：{count}。它们在本站是安全的：请保留本站数据并联系活动办公室。</translation>
    </message>
    <message>
        <source>Photos that are damaged on this station and were left out: {count}. Take them again at the desk.</source>
        <translation>本站已损坏而未写入的照片：{count}。请在注册台重新拍摄。</translation>
    </message>
    <message>
        <source>Photos that are damaged, here or at the hub, and were left alone: {count}. Tell the event office.</source>
        <translation>此处或中心节点上已损坏而未处理的照片：{count}。请告知活动办公室。</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Please go to the registration desk</source>
        <translation>请前往注册台</translation>
    </message>
    <message>
        <source>Please try again, or go to the registration desk.</source>
        <translation>请重试，或前往注册台。</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>预批准</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Print it first.</source>
        <translation>请先打印。</translation>
    </message>
    <message>
        <source>Print jobs of the day</source>
        <translation>当日打印任务</translation>
    </message>
    <message>
        <source>Print jobs: {what}</source>
        <translation>打印任务：{what}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>私营部门</translation>
    </message>
    <message>
        <source>Process {number} on {computer} has held it since {moment} UTC.</source>
        <translation>{computer} 上的进程 {number} 自 {moment} UTC 起正在使用。</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>校样</translation>
    </message>
    <message>
        <source>Push the paper tray in.</source>
        <translation>请推入纸盒。</translation>
    </message>
    <message>
        <source>Put in the paper or card that the badge needs.</source>
        <translation>请放入证件所需的纸张或卡片。</translation>
    </message>
    <message>
        <source>Put paper or cards in: the tray is empty.</source>
        <translation>请放入纸张或卡片：纸盒已空。</translation>
    </message>
    <message>
        <source>Put the output tray in its place.</source>
        <translation>请装好出纸盒。</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>QR {width} mm wide at {dpi} dpi</source>
        <translation>二维码宽 {width} mm，{dpi} dpi</translation>
    </message>
    <message>
        <source>Read back, the file was not what had been written. It was taken away again, and everything on this station is safe: use another stick.</source>
        <translation>读回时，文件与写入的内容不同。文件已删除，本站的一切内容都是安全的：请换用另一个 U 盘。</translation>
    </message>
    <message>
        <source>Read back, the rows of station {station} do not lead to their end. Keep that station&apos;s data, and have this one checked.</source>
        <translation>重新读取时，站点 {station} 的行无法连到其末尾。请保留该站点的数据，并检查本站。</translation>
    </message>
    <message>
        <source>Read back, the rows of station {station} do not lead to their end. Keep this station&apos;s data and call the event office.</source>
        <translation>重新读取后，站点 {station} 的各行无法连接到末尾。请保留本站数据并联系活动办公室。</translation>
    </message>
    <message>
        <source>Read it at: {stations}. Only these can open it. Nothing was removed here.</source>
        <translation>请在以下站点读取：{stations}。只有它们能打开。这里未删除任何内容。</translation>
    </message>
    <message>
        <source>Read, but something is missing or does not fit</source>
        <translation>已读取，但有内容缺失或不符</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Requests: {what}</source>
        <translation>申请：{what}</translation>
    </message>
    <message>
        <source>Research institutions</source>
        <translation>研究机构</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Row {number} of station {station} does not match its own checksum. Nothing was changed at the hub. Call a supervisor, and run: accredit journal verify.</source>
        <translation>站点 {station} 的第 {number} 行与其校验和不符。中心节点未作任何更改。请呼叫主管，并运行：accredit journal verify。</translation>
    </message>
    <message>
        <source>Row {number} of station {station} is out of bounds. Nothing was changed at the hub.</source>
        <translation>站点 {station} 的第 {number} 行超出范围。中心节点未作任何更改。</translation>
    </message>
    <message>
        <source>Rows are missing in between</source>
        <translation>中间缺少若干行</translation>
    </message>
    <message>
        <source>Rows of a station could not be taken</source>
        <translation>无法接收某个站点的行</translation>
    </message>
    <message>
        <source>Rows of another station were offered under this station&apos;s login. Nothing was changed, and the event office sees an alarm for it.</source>
        <translation>有人以本站的登录提交了其他站点的行。未作任何更改，活动办公室会看到相应警报。</translation>
    </message>
    <message>
        <source>Save the person first.</source>
        <translation>请先保存此人。</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描次数</translation>
    </message>
    <message>
        <source>Scans: {count}</source>
        <translation>扫描次数：{count}</translation>
    </message>
    <message>
        <source>Scans: {what}</source>
        <translation>扫描：{what}</translation>
    </message>
    <message>
        <source>See whether this account may write in it. ({reason})</source>
        <translation>请检查此账户能否写入该文件夹。（{reason}）</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Separators need sheets and piles</source>
        <translation>分隔页需要纸张和分叠</translation>
    </message>
    <message>
        <source>Service providers</source>
        <translation>服务供应商</translation>
    </message>
    <message>
        <source>Set {variable}, or run this in a terminal.</source>
        <translation>请设置 {variable}，或在终端中运行。</translation>
    </message>
    <message>
        <source>Signed by an unknown station</source>
        <translation>由未知站点签发</translation>
    </message>
    <message>
        <source>Somebody has decided otherwise since.</source>
        <translation>此后已有人作出其他决定。</translation>
    </message>
    <message>
        <source>State delegations</source>
        <translation>国家代表团</translation>
    </message>
    <message>
        <source>States: {count}</source>
        <translation>国家：{count}</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Station in</source>
        <translation>已收到的站点</translation>
    </message>
    <message>
        <source>Station missing</source>
        <translation>缺失的站点</translation>
    </message>
    <message>
        <source>Station {sender} is not on the trust list of this station. Nothing was changed. Read the newest file of the event office first, then this one again.</source>
        <translation>站点 {sender} 不在本站的信任列表上。未更改任何内容。请先读取活动办公室最新的文件，然后再读取此文件。</translation>
    </message>
    <message>
        <source>Station {sender} lost its rights, so nothing that it writes is taken any more. Nothing was changed. Ask the event office.</source>
        <translation>站点 {sender} 已失去权限，不再取入它写入的任何内容。未更改任何内容。请询问活动办公室。</translation>
    </message>
    <message>
        <source>Station {station}: entry {due} should come next, but {found} came. Nothing was changed. Sync again from where this station stands.</source>
        <translation>站点 {station}：下一条应为 {due}，收到的却是 {found}。未作任何更改。请从本站当前位置重新同步。</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sync and try again.</source>
        <translation>请同步后重试。</translation>
    </message>
    <message>
        <source>Sync, or enter the person here.</source>
        <translation>请同步，或在此录入此人。</translation>
    </message>
    <message>
        <source>Take it again.</source>
        <translation>请重新拍摄。</translation>
    </message>
    <message>
        <source>Take small letters, digits and underscores, as in “our_emblem”.</source>
        <translation>请使用小写字母、数字和下划线，例如“our_emblem”。</translation>
    </message>
    <message>
        <source>Take the finished badges out: the output is full.</source>
        <translation>请取走打好的证件：出口已满。</translation>
    </message>
    <message>
        <source>Taken from the stick</source>
        <translation>已从 U 盘取入</translation>
    </message>
    <message>
        <source>The backup could not be put back</source>
        <translation>无法恢复备份</translation>
    </message>
    <message>
        <source>The backup could not be written</source>
        <translation>无法写入备份</translation>
    </message>
    <message>
        <source>The backup does not prove</source>
        <translation>备份未通过验证</translation>
    </message>
    <message>
        <source>The badge could not be written</source>
        <translation>无法写入证件</translation>
    </message>
    <message>
        <source>The badge of {name} cannot be printed</source>
        <translation>无法打印 {name} 的证件</translation>
    </message>
    <message>
        <source>The badge template {name} cannot be edited here</source>
        <translation>证件模板 {name} 无法在此编辑</translation>
    </message>
    <message>
        <source>The badge template {name} cannot be used</source>
        <translation>证件模板 {name} 无法使用</translation>
    </message>
    <message>
        <source>The badges could not be written</source>
        <translation>无法写入这些证件</translation>
    </message>
    <message>
        <source>The card does not fit on {paper}</source>
        <translation>{paper} 放不下卡片</translation>
    </message>
    <message>
        <source>The database answers, but holds no hub. Make it: accredit hub init.</source>
        <translation>数据库有响应，但其中没有中心节点。请创建：accredit hub init。</translation>
    </message>
    <message>
        <source>The database&apos;s name is too long</source>
        <translation>数据库名称过长</translation>
    </message>
    <message>
        <source>The decision stays. Look at the record, and correct it there if need be.</source>
        <translation>决定保持不变。请查看记录，如有需要在那里更正。</translation>
    </message>
    <message>
        <source>The disk did not answer</source>
        <translation>磁盘没有响应</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The event ends before it begins</source>
        <translation>活动的结束早于开始</translation>
    </message>
    <message>
        <source>The event has no category</source>
        <translation>本次活动没有类别</translation>
    </message>
    <message>
        <source>The event&apos;s file cannot be read</source>
        <translation>无法读取活动文件</translation>
    </message>
    <message>
        <source>The event&apos;s file has a wrong key</source>
        <translation>活动文件中有错误的键</translation>
    </message>
    <message>
        <source>The event&apos;s file has a wrong value</source>
        <translation>活动文件中有错误的值</translation>
    </message>
    <message>
        <source>The event&apos;s file is incomplete</source>
        <translation>活动文件不完整</translation>
    </message>
    <message>
        <source>The event&apos;s file is not valid TOML</source>
        <translation>活动文件不是有效的 TOML</translation>
    </message>
    <message>
        <source>The event&apos;s root key is on the office&apos;s computer.</source>
        <translation>活动的根密钥在办公室的电脑上。</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>The file has {size} MB; {most} MB is the most.</source>
        <translation>文件为 {size} MB；上限为 {most} MB。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The first sheet holds {count} cards, so that printing can start at 1 to {count}. Nothing was written.</source>
        <translation>首张纸可放 {count} 张卡片，因此可从 1 至 {count} 开始打印。未写入任何内容。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to ({reason}). The registration is safe. Free some space or choose another folder, then print again.</source>
        <translation>无法写入文件夹 {folder}（{reason}）。登记信息是安全的。请腾出空间或选择其他文件夹，然后重新打印。</translation>
    </message>
    <message>
        <source>The hub cannot prove that it is the hub</source>
        <translation>中心节点无法证明其身份</translation>
    </message>
    <message>
        <source>The hub does not hold every photo</source>
        <translation>中心节点没有全部照片</translation>
    </message>
    <message>
        <source>The hub does not let this station in</source>
        <translation>中心节点不允许本站接入</translation>
    </message>
    <message>
        <source>The hub is newer than this station</source>
        <translation>中心节点的版本比本站新</translation>
    </message>
    <message>
        <source>The hub is older than this station</source>
        <translation>中心节点的版本比本站旧</translation>
    </message>
    <message>
        <source>The hub must be reached over verified TLS</source>
        <translation>必须通过经验证的 TLS 连接中心节点</translation>
    </message>
    <message>
        <source>The hub takes only this station&apos;s own rows from it</source>
        <translation>中心节点只接收本站自己的行</translation>
    </message>
    <message>
        <source>The hub&apos;s address cannot be read</source>
        <translation>无法读取中心节点地址</translation>
    </message>
    <message>
        <source>The hub&apos;s address leads to a folder</source>
        <translation>中心节点地址指向一个文件夹</translation>
    </message>
    <message>
        <source>The hub&apos;s file is damaged</source>
        <translation>中心节点的文件已损坏</translation>
    </message>
    <message>
        <source>The hub&apos;s own rows are damaged</source>
        <translation>中心节点自身的数据行已损坏</translation>
    </message>
    <message>
        <source>The hub&apos;s receipt does not agree</source>
        <translation>中心节点的确认不一致</translation>
    </message>
    <message>
        <source>The hub&apos;s rows of station {station} end at row {held}, and row {offered} was offered. Nothing was changed; sync again from the start.</source>
        <translation>中心节点上站点 {station} 的行止于第 {held} 行，而收到的是第 {offered} 行。未作任何更改；请从头重新同步。</translation>
    </message>
    <message>
        <source>The hub&apos;s server does not let this user in</source>
        <translation>中心节点的服务器不允许该用户接入</translation>
    </message>
    <message>
        <source>The last change was not saved; everything before it is safe. Free some space on this station&apos;s disk, then do it again.</source>
        <translation>最后的更改未保存；之前的内容都是安全的。请在本站磁盘上腾出空间，然后重做。</translation>
    </message>
    <message>
        <source>The last element of the front stays</source>
        <translation>正面的最后一个元素予以保留</translation>
    </message>
    <message>
        <source>The list could not be written</source>
        <translation>无法写入名单</translation>
    </message>
    <message>
        <source>The list has no column “{column}”</source>
        <translation>名单中没有列“{column}”</translation>
    </message>
    <message>
        <source>The list lacks a column</source>
        <translation>名单缺少一列</translation>
    </message>
    <message>
        <source>The list of badges is empty.</source>
        <translation>证件列表为空。</translation>
    </message>
    <message>
        <source>The lists do not belong together</source>
        <translation>这两份名单不匹配</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>缺少姓名</translation>
    </message>
    <message>
        <source>The output is nearly full.</source>
        <translation>出口即将装满。</translation>
    </message>
    <message>
        <source>The part that was chosen is too small, or outside the picture.</source>
        <translation>所选部分过小，或在图片之外。</translation>
    </message>
    <message>
        <source>The passphrase is missing</source>
        <translation>缺少口令</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>口令错误</translation>
    </message>
    <message>
        <source>The photo cannot be printed</source>
        <translation>无法打印照片</translation>
    </message>
    <message>
        <source>Row {number} of station {station} differs from the one at the hub ({ours}… here, {theirs}… there): a copy of the station, or an old backup, was put to work. Nothing is lost and nothing was changed. A supervisor can bring this copy home: by the button beside this message, or by accredit station adopt.</source>
        <translation>站点 {station} 的第 {number} 行与中心节点的不同（此处 {ours}…，对方 {theirs}…）：有站点副本或旧备份被投入使用。未丢失也未更改任何内容。主管可以归并此副本：点击此消息旁的按钮，或运行 accredit station adopt。</translation>
    </message>
    <message>
        <source>An older part of it, from before this station was moved or put back, is not what the hub holds. Nothing is lost, and everything else was synced. A supervisor can bring it home: by the button beside this message, or by accredit station adopt.</source>
        <translation>其中较早的一部分（本站迁移或恢复之前的内容）与中心节点保存的不同。没有丢失任何内容，其余均已同步。主管可以归并它：点击此消息旁的按钮，或运行 accredit station adopt。</translation>
    </message>
    <message>
        <source>Another file has this name</source>
        <translation>已有其他文件使用此名称</translation>
    </message>
    <message>
        <source>Another station was enrolled meanwhile</source>
        <translation>其间已登记了另一站点</translation>
    </message>
    <message>
        <source>Changes that are not signed by the station that made them were left alone: {stations}. They come with a file of that station itself, or with the event office&apos;s newest: read that one.</source>
        <translation>未经原站点签名的更改未被取入：{stations}。它们会随该站自己的文件或活动办公室最新的文件到来：请读取该文件。</translation>
    </message>
    <message>
        <source>Names and photos would travel where others can read them. Give the server a certificate (docs/hub.md says how), and take sslmode out of the address, or PGSSLMODE out of this computer&apos;s environment.</source>
        <translation>姓名和照片会在他人可读取的线路上传输。请为服务器配置证书（方法见 docs/hub.md），并从地址中去掉 sslmode，或从本机环境变量中去掉 PGSSLMODE。</translation>
    </message>
    <message>
        <source>Nothing was changed: {reason}.</source>
        <translation>未作任何更改：{reason}。</translation>
    </message>
    <message>
        <source>Parts that are damaged, and of which nothing was taken: {parts}. Have the whole file written again, on another stick if it happens twice.</source>
        <translation>已损坏且未取入任何内容的部分：{parts}。请让对方重新写入整个文件；若再次发生，请换用另一个 U 盘。</translation>
    </message>
    <message>
        <source>Rows without its receipt: {count}. Sync with the hub, then try again.</source>
        <translation>没有其回执的行数：{count}。请先与中心节点同步，然后重试。</translation>
    </message>
    <message>
        <source>Something was entered at this station meanwhile</source>
        <translation>其间本站有新的录入</translation>
    </message>
    <message>
        <source>Station {number} has not closed its day</source>
        <translation>站点 {number} 尚未结束当日工作</translation>
    </message>
    <message>
        <source>Station {sender} lost its rights here, so nothing that it writes is taken any more. Nothing was changed. What is still needed of it must be entered again at another station.</source>
        <translation>站点 {sender} 在这里已失去权限，不再取入它写入的任何内容。未更改任何内容。其中仍需要的内容须在其他站点重新录入。</translation>
    </message>
    <message>
        <source>Station {sender} was not enrolled at this office as it is now. Nothing was changed. If the office was put back from an earlier backup, enrol the station again.</source>
        <translation>站点 {sender} 未在当前状态的本办公室登记。未更改任何内容。若办公室曾从较早的备份恢复，请重新登记该站点。</translation>
    </message>
    <message>
        <source>The close of these does not prove: {numbers}. What they closed on is not what the hub or this office holds of them. Keep their data and have their journals checked.</source>
        <translation>以下站点的结束无法证明：{numbers}。其结束的内容与中心节点或本办公室所存不符。请保留其数据并检查其日志。</translation>
    </message>
    <message>
        <source>The day {day} that {station} closed was read again here, row by row and photo by photo, and signed. The next file written here tells that station.</source>
        <translation>{station} 于 {day} 结束的一天已在此逐行逐张重新读取并签署。在此写入的下一个文件会告知该站点。</translation>
    </message>
    <message>
        <source>The event is not over</source>
        <translation>活动尚未结束</translation>
    </message>
    <message>
        <source>The file does not tell where the journals part</source>
        <translation>文件未显示两份日志从何处分叉</translation>
    </message>
    <message>
        <source>The hub could not be told which stations may come in and which are disabled: {reason}. Everything else was synced. Sync again.</source>
        <translation>无法告知中心节点哪些站点可以接入、哪些已停用：{reason}。其余内容均已同步。请再次同步。</translation>
    </message>
    <message>
        <source>The hub does not know this station</source>
        <translation>中心节点不认识此站点</translation>
    </message>
    <message>
        <source>The hub has not confirmed all of this office&apos;s rows</source>
        <translation>中心节点尚未确认本办公室的所有行</translation>
    </message>
    <message>
        <source>The hub is newer than this program</source>
        <translation>中心节点的版本比本程序新</translation>
    </message>
    <message>
        <source>The hub shows changes under the name of these stations that they did not sign: {stations}. None of them was taken. Somebody may have altered the hub: tell the event office before the hub is used further.</source>
        <translation>中心节点以下列站点的名义显示了它们并未签名的更改：{stations}。这些更改均未取入。中心节点可能已被人改动：继续使用之前，请告知活动办公室。</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate has expired</source>
        <translation>中心节点的证书已过期</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not valid yet</source>
        <translation>中心节点的证书尚未生效</translation>
    </message>
    <message>
        <source>The hub&apos;s rows have gone</source>
        <translation>中心节点的数据已不见</translation>
    </message>
    <message>
        <source>The hub&apos;s rows of station {station} do not follow row {number}, which is here. Nothing of them was taken. Call the event office.</source>
        <translation>中心节点上站点 {station} 的行与此处的第 {number} 行不衔接。未取入其中任何内容。请联系活动办公室。</translation>
    </message>
    <message>
        <source>The last backup in {folder} is missing, damaged, or older than the last entry. Close the day with a backup on another disk, or make one by itself: accredit backup FOLDER. Nothing was erased.</source>
        <translation>{folder} 中的最近一次备份缺失、损坏或早于最后一次录入。请在结束当日工作时备份到另一磁盘，或单独备份：accredit backup FOLDER。没有清除任何数据。</translation>
    </message>
    <message>
        <source>The new station&apos;s folder could not be written whole</source>
        <translation>未能完整写入新站点的文件夹</translation>
    </message>
    <message>
        <source>The picture cannot be put into a template</source>
        <translation>该图片无法放入模板</translation>
    </message>
    <message>
        <source>The picture could not be kept</source>
        <translation>无法保留图片</translation>
    </message>
    <message>
        <source>The picture could not be made. Nothing was changed. Try another one.</source>
        <translation>无法生成图片。未作任何更改。请另试一张。</translation>
    </message>
    <message>
        <source>The picture needs another name</source>
        <translation>图片需要另一个名称</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>The printer cannot be reached</source>
        <translation>无法连接打印机</translation>
    </message>
    <message>
        <source>The printer did not take the badge</source>
        <translation>打印机未接受证件</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>打印机没有响应</translation>
    </message>
    <message>
        <source>The printer does not answer its queue. Look whether it is connected.</source>
        <translation>打印机没有响应其队列。请检查是否已连接。</translation>
    </message>
    <message>
        <source>The printer does not take this request</source>
        <translation>打印机不接受此请求</translation>
    </message>
    <message>
        <source>The printer has stopped. Look at it, and let it go on.</source>
        <translation>打印机已停止。请查看并让其继续。</translation>
    </message>
    <message>
        <source>The printer has stopped: {message}</source>
        <translation>打印机已停止：{message}</translation>
    </message>
    <message>
        <source>The printer is offline. Look whether it is on and connected.</source>
        <translation>打印机处于脱机状态。请检查是否已开机并连接。</translation>
    </message>
    <message>
        <source>The printer is paused. Let it go on at the printer or in its queue.</source>
        <translation>打印机已暂停。请在打印机或其队列中恢复。</translation>
    </message>
    <message>
        <source>The printer is switched off or shutting down.</source>
        <translation>打印机已关机或正在关机。</translation>
    </message>
    <message>
        <source>The printer is too hot. Let it cool down.</source>
        <translation>打印机过热。请让其冷却。</translation>
    </message>
    <message>
        <source>The printer is warming up.</source>
        <translation>打印机正在预热。</translation>
    </message>
    <message>
        <source>The printer says “{reason}”.</source>
        <translation>打印机提示“{reason}”。</translation>
    </message>
    <message>
        <source>The printer takes no jobs at present.</source>
        <translation>打印机目前不接受任务。</translation>
    </message>
    <message>
        <source>The printer&apos;s certificate is not known</source>
        <translation>打印机的证书未知</translation>
    </message>
    <message>
        <source>The printer&apos;s drum will soon be used up.</source>
        <translation>打印机的感光鼓即将耗尽。</translation>
    </message>
    <message>
        <source>The printer&apos;s memory is full. Wait, or cancel its old jobs.</source>
        <translation>打印机内存已满。请等待，或取消其旧任务。</translation>
    </message>
    <message>
        <source>The printer&apos;s waste container is nearly full.</source>
        <translation>打印机的废料盒即将装满。</translation>
    </message>
    <message>
        <source>The recovery key could not be saved</source>
        <translation>无法保存恢复密钥</translation>
    </message>
    <message>
        <source>The recovery key is not here</source>
        <translation>恢复密钥不在这里</translation>
    </message>
    <message>
        <source>The recovery key&apos;s file cannot be read</source>
        <translation>无法读取恢复密钥的文件</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>无法写入报告</translation>
    </message>
    <message>
        <source>The reports cannot be written there</source>
        <translation>无法在该处写入报告</translation>
    </message>
    <message>
        <source>The rows that this station holds do not prove</source>
        <translation>本站所存的行无法验证</translation>
    </message>
    <message>
        <source>The separator of {name} cannot be printed</source>
        <translation>无法打印 {name} 的分隔页</translation>
    </message>
    <message>
        <source>The server answers, but not under this name: check the last part of the hub&apos;s address. Nothing was sent, and everything on this station is safe. ({reason})</source>
        <translation>服务器有响应，但没有此名称：请检查中心节点地址的最后部分。未发送任何内容，本站的一切均安全。（{reason}）</translation>
    </message>
    <message>
        <source>The server has version {version}; a hub needs 15 or later. Nothing was changed.</source>
        <translation>服务器版本为 {version}；中心节点需要 15 或更高版本。未作任何更改。</translation>
    </message>
    <message>
        <source>The station could not be made</source>
        <translation>无法创建站点</translation>
    </message>
    <message>
        <source>The station itself is safe and works on. See whether {folder} is there, may be written and has room. ({reason})</source>
        <translation>本站安全且继续工作。请检查 {folder} 是否存在、可写且有空间。（{reason}）</translation>
    </message>
    <message>
        <source>The station stays locked and nothing was changed. Try again; mind the keyboard&apos;s language and Caps Lock.</source>
        <translation>站点仍处于锁定状态，未作任何更改。请重试；注意键盘语言和大写锁定。</translation>
    </message>
    <message>
        <source>The station&apos;s file cannot be written</source>
        <translation>无法写入站点文件</translation>
    </message>
    <message>
        <source>The station&apos;s file could not be used</source>
        <translation>无法使用站点文件</translation>
    </message>
    <message>
        <source>The station&apos;s file is damaged</source>
        <translation>站点文件已损坏</translation>
    </message>
    <message>
        <source>The station&apos;s folder cannot be made</source>
        <translation>无法创建站点文件夹</translation>
    </message>
    <message>
        <source>The station&apos;s folder cannot be written</source>
        <translation>无法写入站点文件夹</translation>
    </message>
    <message>
        <source>The station&apos;s key file cannot be read</source>
        <translation>无法读取站点密钥文件</translation>
    </message>
    <message>
        <source>The station&apos;s key file could not be written</source>
        <translation>无法写入站点密钥文件</translation>
    </message>
    <message>
        <source>The station&apos;s key file is damaged</source>
        <translation>站点密钥文件已损坏</translation>
    </message>
    <message>
        <source>The stick cannot be read</source>
        <translation>无法读取 U 盘</translation>
    </message>
    <message>
        <source>The stick does not keep what is written to it</source>
        <translation>此 U 盘不能保持写入的内容</translation>
    </message>
    <message>
        <source>The template needs a name</source>
        <translation>模板需要名称</translation>
    </message>
    <message>
        <source>The training camera has nobody to show</source>
        <translation>练习摄像头没有可显示的人</translation>
    </message>
    <message>
        <source>The trust list and the revocation list are of two events. Ask the event office for fresh ones.</source>
        <translation>信任名单与撤销名单属于两个不同的活动。请向活动办公室索取最新名单。</translation>
    </message>
    <message>
        <source>There are backups of more than one station here</source>
        <translation>此处有多个站点的备份</translation>
    </message>
    <message>
        <source>There are {count} files; carry them together.</source>
        <translation>共有 {count} 个文件；请一起携带。</translation>
    </message>
    <message>
        <source>There is a station in this folder already</source>
        <translation>此文件夹中已有站点</translation>
    </message>
    <message>
        <source>There is no backup here</source>
        <translation>此处没有备份</translation>
    </message>
    <message>
        <source>There is no badge template “{name}” on this station</source>
        <translation>本站没有证件模板“{name}”</translation>
    </message>
    <message>
        <source>There is no badge to print</source>
        <translation>没有可打印的证件</translation>
    </message>
    <message>
        <source>There is no category “{category}”</source>
        <translation>没有类别“{category}”</translation>
    </message>
    <message>
        <source>There is no category “{code}” on this station</source>
        <translation>本站没有类别“{code}”</translation>
    </message>
    <message>
        <source>There is no colour “{name}” in the palette</source>
        <translation>调色板中没有颜色“{name}”</translation>
    </message>
    <message>
        <source>There is no device called “{name}”</source>
        <translation>没有设备“{name}”</translation>
    </message>
    <message>
        <source>There is no field “{field}”</source>
        <translation>没有字段“{field}”</translation>
    </message>
    <message>
        <source>There is no file of a station here</source>
        <translation>这里没有站点的文件</translation>
    </message>
    <message>
        <source>There is no hub file here</source>
        <translation>此处没有中心文件</translation>
    </message>
    <message>
        <source>There is no hub here yet</source>
        <translation>此处尚无中心节点</translation>
    </message>
    <message>
        <source>There is no other copy of what is here</source>
        <translation>此处的数据没有其他副本</translation>
    </message>
    <message>
        <source>There is no photo</source>
        <translation>没有照片</translation>
    </message>
    <message>
        <source>There is no room for crop marks at the edges of {paper}.</source>
        <translation>{paper} 的边缘没有裁切标记的位置。</translation>
    </message>
    <message>
        <source>There is no station in this folder</source>
        <translation>此文件夹中没有站点</translation>
    </message>
    <message>
        <source>There is no station to write for</source>
        <translation>没有可为其写入的站点</translation>
    </message>
    <message>
        <source>There is no station {number} to disable</source>
        <translation>没有可停用的站点 {number}</translation>
    </message>
    <message>
        <source>There is no station {number} to write for</source>
        <translation>没有可为其写入的站点 {number}</translation>
    </message>
    <message>
        <source>There is no such badge template</source>
        <translation>没有这样的证件模板</translation>
    </message>
    <message>
        <source>There is no such database on the hub&apos;s server</source>
        <translation>中心节点的服务器上没有该数据库</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>没有这样的文件夹</translation>
    </message>
    <message>
        <source>There is no such place on the sheet</source>
        <translation>纸张上没有这个位置</translation>
    </message>
    <message>
        <source>There is no zone {letters}</source>
        <translation>没有此区域：{letters}</translation>
    </message>
    <message>
        <source>There is nothing in {file}, so nothing was imported.</source>
        <translation>{file} 中没有内容，因此未导入任何内容。</translation>
    </message>
    <message>
        <source>There is nothing left to erase here</source>
        <translation>此处没有可清除的数据</translation>
    </message>
    <message>
        <source>There is nothing to adopt, and nothing was changed. Read the stick as usual.</source>
        <translation>没有需要归并的内容，未作任何更改。请照常读取U盘。</translation>
    </message>
    <message>
        <source>There is nothing to adopt, and nothing was changed. Sync as usual.</source>
        <translation>没有需要归并的内容，未作任何更改。请照常同步。</translation>
    </message>
    <message>
        <source>These days make no badge</source>
        <translation>这些日期无法签发证件</translation>
    </message>
    <message>
        <source>They are one already</source>
        <translation>他们已经合并</translation>
    </message>
    <message>
        <source>This PostgreSQL is too old</source>
        <translation>此 PostgreSQL 版本过旧</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>此备份已损坏</translation>
    </message>
    <message>
        <source>This badge cannot be printed</source>
        <translation>此证件无法打印</translation>
    </message>
    <message>
        <source>This badge cannot be signed</source>
        <translation>此证件无法签名</translation>
    </message>
    <message>
        <source>This badge is being printed</source>
        <translation>此证件正在打印</translation>
    </message>
    <message>
        <source>This badge is not printed yet</source>
        <translation>此证件尚未打印</translation>
    </message>
    <message>
        <source>This badge is recorded as printed</source>
        <translation>此证件已记录为已打印</translation>
    </message>
    <message>
        <source>This badge is revoked</source>
        <translation>此证件已撤销</translation>
    </message>
    <message>
        <source>This cannot be printed</source>
        <translation>此内容无法打印</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind that of {sender} by at least {time}. One of the two is wrong: compare both with a clock that is right, and set the wrong one.</source>
        <translation>本机时钟比 {sender} 的时钟至少慢 {time}。两者之一有误：请将两者与准确的时钟核对，并校正有误的一个。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows {now}, which is probably behind: set the clock and sync again. If it is right, call the event office: the hub&apos;s certificate begins later (docs/hub.md). Nothing was sent, and everything on this station is safe.</source>
        <translation>此电脑的时钟显示 {now}，可能偏慢：请校准时钟后重新同步。如果正确，请联系活动办公室：中心节点的证书稍后才生效（docs/hub.md）。未发送任何内容，本站的一切均安全。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows {now}. If that is wrong, set the clock and sync again. If it is right, call the event office, which gives the hub a new certificate (docs/hub.md). Nothing was sent, and everything on this station is safe.</source>
        <translation>此电脑的时钟显示 {now}。如果不对，请校准时钟后重新同步。如果正确，请联系活动办公室，为中心节点更换证书（docs/hub.md）。未发送任何内容，本站的一切均安全。</translation>
    </message>
    <message>
        <source>This decision does not stand any more</source>
        <translation>此决定已不再有效</translation>
    </message>
    <message>
        <source>This export lacks the names</source>
        <translation>此导出文件缺少姓名</translation>
    </message>
    <message>
        <source>This file belongs to another event</source>
        <translation>此文件属于另一场活动</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>无法读取此文件</translation>
    </message>
    <message>
        <source>This file cannot be read as a badge template</source>
        <translation>无法将此文件作为证件模板读取</translation>
    </message>
    <message>
        <source>This file comes from a station that is not known here</source>
        <translation>此文件来自这里未知的站点</translation>
    </message>
    <message>
        <source>This file comes from a station that was disabled</source>
        <translation>此文件来自已停用的站点</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>此文件已损坏</translation>
    </message>
    <message>
        <source>This file is for another station</source>
        <translation>此文件是给另一站点的</translation>
    </message>
    <message>
        <source>This file is not a hub of this event</source>
        <translation>此文件不是本活动的中心节点</translation>
    </message>
    <message>
        <source>This file is not complete</source>
        <translation>此文件不完整</translation>
    </message>
    <message>
        <source>This file was written at this very station</source>
        <translation>此文件正是在本站写入的</translation>
    </message>
    <message>
        <source>This gate does not know where it stands.</source>
        <translation>此入口尚未设定所在区域。</translation>
    </message>
    <message>
        <source>This hub belongs to another event</source>
        <translation>此中心节点属于另一活动</translation>
    </message>
    <message>
        <source>This is another event&apos;s hub, or the event office has not synced with it since it enrolled this station, or has disabled the station. Everything on this station is safe, and nothing was sent. Check the hub&apos;s address, then ask the event office. ({reason})</source>
        <translation>这是另一活动的中心节点，或活动办公室登记本站后尚未与其同步，或已停用本站。本站的一切均安全，未发送任何内容。请检查中心节点地址，然后询问活动办公室。（{reason}）</translation>
    </message>
    <message>
        <source>This is decided already</source>
        <translation>此事已有决定</translation>
    </message>
    <message>
        <source>This is no badge template</source>
        <translation>这不是证件模板</translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation>这不是日期</translation>
    </message>
    <message>
        <source>This is no file of this program</source>
        <translation>这不是本程序的文件</translation>
    </message>
    <message>
        <source>This is no picture</source>
        <translation>这不是图片</translation>
    </message>
    <message>
        <source>This is no printer&apos;s address</source>
        <translation>这不是打印机地址</translation>
    </message>
    <message>
        <source>This is no room for a station</source>
        <translation>这不是站点可用的空间</translation>
    </message>
    <message>
        <source>This is no station&apos;s file</source>
        <translation>这不是站点文件</translation>
    </message>
    <message>
        <source>This is not a list of people</source>
        <translation>这不是人员名单</translation>
    </message>
    <message>
        <source>This is not a public key</source>
        <translation>这不是公钥</translation>
    </message>
    <message>
        <source>This is not a recovery key</source>
        <translation>这不是恢复密钥</translation>
    </message>
    <message>
        <source>This is not a signing key</source>
        <translation>这不是签名密钥</translation>
    </message>
    <message>
        <source>This is not the event&apos;s name</source>
        <translation>这不是活动名称</translation>
    </message>
    <message>
        <source>This kind of hub is not known</source>
        <translation>未知的中心节点类型</translation>
    </message>
    <message>
        <source>This kind of report is not known</source>
        <translation>未知的报告类型</translation>
    </message>
    <message>
        <source>This list cannot be read</source>
        <translation>无法读取此名单</translation>
    </message>
    <message>
        <source>This list cannot be used</source>
        <translation>无法使用此名单</translation>
    </message>
    <message>
        <source>This list is empty</source>
        <translation>此名单为空</translation>
    </message>
    <message>
        <source>This office was never backed up. Close the day with a backup on another disk, or make one by itself: accredit backup FOLDER. Nothing was erased.</source>
        <translation>本办公室从未备份。请在结束当日工作时备份到另一磁盘，或单独备份：accredit backup FOLDER。没有清除任何数据。</translation>
    </message>
    <message>
        <source>This person is banned</source>
        <translation>此人已被禁止入场</translation>
    </message>
    <message>
        <source>This person is not on this station</source>
        <translation>本站没有此人</translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <translation>无法读取此图片</translation>
    </message>
    <message>
        <source>This picture cannot be used</source>
        <translation>无法使用此图片</translation>
    </message>
    <message>
        <source>This picture is too large</source>
        <translation>此图片过大</translation>
    </message>
    <message>
        <source>This print is not known here</source>
        <translation>此处没有这次打印的记录</translation>
    </message>
    <message>
        <source>This program failed on rows of station {station}; none of them was kept, and they stay where they came from. Send this computer&apos;s log to the event office.</source>
        <translation>本程序在处理站点 {station} 的行时出错；这些行均未保存，仍留在原处。请将此计算机的日志发送给活动办公室。</translation>
    </message>
    <message>
        <source>This request is new</source>
        <translation>此申请为新申请</translation>
    </message>
    <message>
        <source>This request is on hold</source>
        <translation>此申请暂缓处理</translation>
    </message>
    <message>
        <source>This request is only pre-approved</source>
        <translation>此申请仅为预批准</translation>
    </message>
    <message>
        <source>This request was rejected</source>
        <translation>此申请已被拒绝</translation>
    </message>
    <message>
        <source>This request was withdrawn</source>
        <translation>此申请已撤回</translation>
    </message>
    <message>
        <source>This revocation list cannot be used</source>
        <translation>无法使用此撤销名单</translation>
    </message>
    <message>
        <source>This station has no key</source>
        <translation>本站没有密钥</translation>
    </message>
    <message>
        <source>This station has no key for sticks</source>
        <translation>本站没有用于 U 盘的密钥</translation>
    </message>
    <message>
        <source>This station has used up its serials</source>
        <translation>本站的序列号已用完</translation>
    </message>
    <message>
        <source>This station is already open</source>
        <translation>本站已经打开</translation>
    </message>
    <message>
        <source>This station knows: {known}. Choose one of them in the settings.</source>
        <translation>本站可用：{known}。请在设置中选择其一。</translation>
    </message>
    <message>
        <source>This station may not sign badges</source>
        <translation>本站无权签发证件</translation>
    </message>
    <message>
        <source>This station was disabled. Everything on it is safe, and nothing was sent. If that is a mistake, the event office enrols it anew. ({reason})</source>
        <translation>本站已被停用。站内的一切均安全，未发送任何内容。如有误，请由活动办公室重新登记。（{reason}）</translation>
    </message>
    <message>
        <source>This station was not enrolled</source>
        <translation>本站尚未登记</translation>
    </message>
    <message>
        <source>This station&apos;s close of {day} is confirmed by the office by stick.</source>
        <translation>本站 {day} 的结束已由办公室通过 U 盘确认。</translation>
    </message>
    <message>
        <source>This station&apos;s file is damaged</source>
        <translation>本站的文件已损坏</translation>
    </message>
    <message>
        <source>This station&apos;s journal and the hub&apos;s have not split</source>
        <translation>本站日志与中心节点的日志没有分叉</translation>
    </message>
    <message>
        <source>This station&apos;s journal and the one on the stick have not split</source>
        <translation>本站日志与U盘上的日志没有分叉</translation>
    </message>
    <message>
        <source>This station&apos;s journal ends at row {ours}, the hub&apos;s copy at row {theirs}, or their contents differ. Nothing on this station is lost: keep its data and call the event office.</source>
        <translation>本站日志止于第 {ours} 行，中心节点的副本止于第 {theirs} 行，或两者内容不同。本站未丢失任何内容：请保留其数据并联系活动办公室。</translation>
    </message>
    <message>
        <source>This station&apos;s journal has a hole</source>
        <translation>本站日志有缺口</translation>
    </message>
    <message>
        <source>This station&apos;s journal has split</source>
        <translation>本站日志已分叉</translation>
    </message>
    <message>
        <source>This station&apos;s key does not open the file</source>
        <translation>本站的密钥无法打开此文件</translation>
    </message>
    <message>
        <source>This station&apos;s login may not. Run it at the office, or give the address with an administrator&apos;s user: postgresql://user@host/database. Nothing was changed.</source>
        <translation>本站的登录无此权限。请在办公室运行，或提供带管理员用户的地址：postgresql://user@host/database。未作任何更改。</translation>
    </message>
    <message>
        <source>This station&apos;s own journal has split: a copy of it, or an old backup, was put to work. Nothing is lost. Call a supervisor, who can bring this copy home.</source>
        <translation>本站日志已分叉：有本站副本或旧备份被投入使用。未丢失任何内容。请呼叫主管，主管可以归并此副本。</translation>
    </message>
    <message>
        <source>This station&apos;s room at the hub is used up</source>
        <translation>本站在中心节点的空间已用完</translation>
    </message>
    <message>
        <source>This trust list cannot be used</source>
        <translation>无法使用此信任名单</translation>
    </message>
    <message>
        <source>This value cannot be taken</source>
        <translation>无法接受此值</translation>
    </message>
    <message>
        <source>This value cannot be typed</source>
        <translation>此值不能输入</translation>
    </message>
    <message>
        <source>This was changed again since</source>
        <translation>此后又有更改</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核查</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>True size. Dashed: what is kept clear.</source>
        <translation>实际尺寸。虚线：须留空的区域。</translation>
    </message>
    <message>
        <source>Two different journals exist of: {stations}. What was here stays, and a supervisor must look into it.</source>
        <translation>以下站点存在两份不同的日志：{stations}。这里原有的内容保持不变，须由主管查明。</translation>
    </message>
    <message>
        <source>Two different journals exist of: {stations}. What was here stays. Read the event office&apos;s newest file at that station: the copy that has split says so, and a supervisor can bring it home.</source>
        <translation>以下站点存在两份不同的日志：{stations}。这里原有的内容保持不变。请在该站读取活动办公室最新的文件：已分叉的副本会提示，主管可以将其归并。</translation>
    </message>
    <message>
        <source>Two different journals of one station</source>
        <translation>同一站点有两份不同的日志</translation>
    </message>
    <message>
        <source>United Nations system</source>
        <translation>联合国系统</translation>
    </message>
    <message>
        <source>Unknown: check the paper</source>
        <translation>未知：请核对纸张</translation>
    </message>
    <message>
        <source>Update this station&apos;s program, then sync again. Nothing was changed.</source>
        <translation>请更新本站程序，然后重新同步。未作任何更改。</translation>
    </message>
    <message>
        <source>Valid badges</source>
        <translation>有效证件</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Walk-ins today</source>
        <translation>今日现场登记</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>我们没有此代码的记录</translation>
    </message>
    <message>
        <source>What a database server keeps besides its tables: its own backups, replicas and log (docs/purge.md).</source>
        <translation>数据库服务器在数据表之外保留的内容：其自身的备份、副本和日志（docs/purge.md）。</translation>
    </message>
    <message>
        <source>What station {station} closed on {day} is not what the hub or this office holds of it. Nothing was signed or changed. Keep that station&apos;s data and have its journal checked.</source>
        <translation>站点 {station} 于 {day} 结束的内容与中心节点或本办公室所存不符。未签署也未更改任何内容。请保留该站点的数据并检查其日志。</translation>
    </message>
    <message>
        <source>What the missing stations have done is not in these figures.</source>
        <translation>缺失站点的工作未计入这些数字。</translation>
    </message>
    <message>
        <source>What was written to {folder} is not what the station holds, and was deleted. The station works on; try another disk, and have the journal checked. ({problem})</source>
        <translation>写入 {folder} 的内容与本站所存不符，已删除。本站继续工作；请换一个磁盘，并检查日志。（{problem}）</translation>
    </message>
    <message>
        <source>What {sender} wrote ({moment}) has come here before. Nothing was changed; reading it again is no harm.</source>
        <translation>{sender} 写入的内容（{moment}）此前已到达这里。未更改任何内容；再次读取也无妨。</translation>
    </message>
    <message>
        <source>Why badges were stopped</source>
        <translation>证件被拦下的原因</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Without an organisation</source>
        <translation>无所属单位</translation>
    </message>
    <message>
        <source>Write a file for the stations next, so that they learn what others entered.</source>
        <translation>接下来请为各站点写入一个文件，让它们得知其他站点录入的内容。</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host/database.</source>
        <translation>请写成 postgresql://user@host/database。</translation>
    </message>
    <message>
        <source>Written to the stick</source>
        <translation>已写入 U 盘</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Zone not on the badge</source>
        <translation>证件上没有该区域</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>[{table}] lacks {key}.</source>
        <translation>[{table}] 缺少 {key}。</translation>
    </message>
    <message>
        <source>[{table}] {reason}.</source>
        <translation>[{table}] 有误：{reason}。</translation>
    </message>
    <message>
        <source>a badge is valid for 1 to {most} days</source>
        <translation>证件有效期为 1 至 {most} 天</translation>
    </message>
    <message>
        <source>a category is not 1 to 255</source>
        <translation>有类别不在 1 至 255 之间</translation>
    </message>
    <message>
        <source>a key is revoked twice</source>
        <translation>有密钥被撤销两次</translation>
    </message>
    <message>
        <source>a key&apos;s days end before they begin</source>
        <translation>有密钥的有效期先结束后开始</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>用 [ ] 括起的列表</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a pictogram</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a public key has not 32 bytes</source>
        <translation>有公钥不是 32 字节</translation>
    </message>
    <message>
        <source>a revoked key&apos;s name has not 4 bytes</source>
        <translation>被撤销密钥的名称不是 4 字节</translation>
    </message>
    <message>
        <source>a serial is out of range</source>
        <translation>有序列号超出范围</translation>
    </message>
    <message>
        <source>a station&apos;s number is not 1 to 1023</source>
        <translation>有站点编号不在 1 至 1023 之间</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>引号中的文本</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a zone is beyond the {most} of a token</source>
        <translation>有区域超出代码所容的 {most} 个</translation>
    </message>
    <message>
        <source>an event has zones up to number {most}</source>
        <translation>活动的区域编号最大为 {most}</translation>
    </message>
    <message>
        <source>another list with the same number is already here</source>
        <translation>此处已有编号相同的另一份名单</translation>
    </message>
    <message>
        <source>back</source>
        <translation>背面</translation>
    </message>
    <message>
        <source>bleed {bleed} mm, kept clear {safe} mm</source>
        <translation>出血 {bleed} mm，留空 {safe} mm</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>第 {number} 列</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>续</translation>
    </message>
    <message>
        <source>holds a damaged character: the list was saved in a wrong encoding</source>
        <translation>含有损坏的字符：名单以错误的编码保存</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is too long ({count} characters, {most} at most)</source>
        <translation>过长（{count} 个字符，最多 {most} 个）</translation>
    </message>
    <message>
        <source>it asks for a password</source>
        <translation>它要求输入密码</translation>
    </message>
    <message>
        <source>it belongs to another event</source>
        <translation>它属于另一活动</translation>
    </message>
    <message>
        <source>it cannot read the badge&apos;s format</source>
        <translation>它无法读取证件的格式</translation>
    </message>
    <message>
        <source>it covers {what}</source>
        <translation>它遮住了{what}</translation>
    </message>
    <message>
        <source>it does not let this station print</source>
        <translation>它不允许本站打印</translation>
    </message>
    <message>
        <source>it has more than {most} rows</source>
        <translation>超过 {most} 行</translation>
    </message>
    <message>
        <source>it has no paper of {size}</source>
        <translation>没有 {size} 的纸张</translation>
    </message>
    <message>
        <source>it has no such paper</source>
        <translation>没有这种纸张</translation>
    </message>
    <message>
        <source>it has {size} MB, more than a list of people has</source>
        <translation>大小为 {size} MB，超过人员名单应有的大小</translation>
    </message>
    <message>
        <source>it is a PDF document. Ask for the list as CSV or XLSX</source>
        <translation>这是 PDF 文档。请索取 CSV 或 XLSX 格式的名单</translation>
    </message>
    <message>
        <source>it is a database</source>
        <translation>这是数据库</translation>
    </message>
    <message>
        <source>it is a packed file, but not XLSX. Save the list as XLSX</source>
        <translation>这是压缩文件，但不是 XLSX。请将名单另存为 XLSX</translation>
    </message>
    <message>
        <source>it is a picture</source>
        <translation>这是图片</translation>
    </message>
    <message>
        <source>it is a spreadsheet in the old XLS form. Open it and save it as XLSX</source>
        <translation>这是旧的 XLS 格式表格。请打开并另存为 XLSX</translation>
    </message>
    <message>
        <source>it is a text document. Ask for the list as CSV or XLSX</source>
        <translation>这是文本文档。请索取 CSV 或 XLSX 格式的名单</translation>
    </message>
    <message>
        <source>it is busy with another job</source>
        <translation>它正忙于另一任务</translation>
    </message>
    <message>
        <source>it is damaged, or not signed by a key that may</source>
        <translation>它已损坏，或签名密钥无此权限</translation>
    </message>
    <message>
        <source>it is damaged, or not signed by this event&apos;s office</source>
        <translation>它已损坏，或未由本次活动的办公室签名</translation>
    </message>
    <message>
        <source>it is damaged. Open it, save it again as XLSX</source>
        <translation>文件已损坏。请打开并重新保存为 XLSX</translation>
    </message>
    <message>
        <source>it is neither CSV nor XLSX. Save the list as one of them</source>
        <translation>既不是 CSV 也不是 XLSX。请将名单存为其中之一</translation>
    </message>
    <message>
        <source>it is no picture, or not whole</source>
        <translation>不是图片，或不完整</translation>
    </message>
    <message>
        <source>it is not in the agreed form</source>
        <translation>它不符合约定的格式</translation>
    </message>
    <message>
        <source>it is not on the card</source>
        <translation>它不在卡片上</translation>
    </message>
    <message>
        <source>it lies on the QR</source>
        <translation>它压在二维码上</translation>
    </message>
    <message>
        <source>it lies on {what}</source>
        <translation>它压在{what}上</translation>
    </message>
    <message>
        <source>it lies under the slot for the lanyard</source>
        <translation>位于挂绳孔之下</translation>
    </message>
    <message>
        <source>it names another signing key than this station&apos;s</source>
        <translation>它指明的签名密钥不是本站的</translation>
    </message>
    <message>
        <source>it reaches out of the card&apos;s bleed</source>
        <translation>超出卡片的出血区</translation>
    </message>
    <message>
        <source>it reaches out of the card&apos;s safe area</source>
        <translation>超出卡片的安全区</translation>
    </message>
    <message>
        <source>it reads neither PDF nor any picture of a page known here</source>
        <translation>它既不能读取 PDF，也不能读取此处已知的页面图像</translation>
    </message>
    <message>
        <source>it stands on stripes or a pattern</source>
        <translation>它位于条纹或图案之上</translation>
    </message>
    <message>
        <source>it takes back the revocation of a badge</source>
        <translation>它收回了对某证件的撤销</translation>
    </message>
    <message>
        <source>it takes back the revocation of a key</source>
        <translation>它收回了对某密钥的撤销</translation>
    </message>
    <message>
        <source>it takes no jobs at present</source>
        <translation>它目前不接受任务</translation>
    </message>
    <message>
        <source>it unpacks to {size} MB</source>
        <translation>解压后为 {size} MB</translation>
    </message>
    <message>
        <source>its braces do not match ({reason})</source>
        <translation>其花括号不配对（{reason}）</translation>
    </message>
    <message>
        <source>its digits make no QR code</source>
        <translation>其数字无法生成二维码</translation>
    </message>
    <message>
        <source>its first day must lie before {year}</source>
        <translation>其首日必须早于 {year} 年</translation>
    </message>
    <message>
        <source>its honoured badges are not in order</source>
        <translation>其认可的证件顺序有误</translation>
    </message>
    <message>
        <source>its key was not valid on the day of issue</source>
        <translation>其密钥在签发当日无效</translation>
    </message>
    <message>
        <source>its least size, {size} pt, is under {least} pt</source>
        <translation>其最小字号 {size} pt 小于 {least} pt</translation>
    </message>
    <message>
        <source>its number is out of range</source>
        <translation>其编号超出范围</translation>
    </message>
    <message>
        <source>its serial is out of range</source>
        <translation>其序列号超出范围</translation>
    </message>
    <message>
        <source>its serials are not in order</source>
        <translation>其序列号顺序有误</translation>
    </message>
    <message>
        <source>its time of issue has no zone</source>
        <translation>其签发时间没有时区</translation>
    </message>
    <message>
        <source>key “{key}”</source>
        <translation>键“{key}”</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>line {number} is no row of a table ({reason})</source>
        <translation>第 {number} 行不是表格行（{reason}）</translation>
    </message>
    <message>
        <source>names in native script never appear</source>
        <translation>原文姓名从未出现</translation>
    </message>
    <message>
        <source>no font has {characters}</source>
        <translation>没有字体含有 {characters}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无内容</translation>
    </message>
    <message>
        <source>nothing of the card is left within it</source>
        <translation>其内没有剩余的卡片部分</translation>
    </message>
    <message>
        <source>only plain names of fields may stand in braces</source>
        <translation>花括号内只能写字段名</translation>
    </message>
    <message>
        <source>present of {count}</source>
        <translation>应到 {count}</translation>
    </message>
    <message>
        <source>printed or handed over</source>
        <translation>已打印或已发放</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>拒绝：{count}</translation>
    </message>
    <message>
        <source>row {number} is too wide: {count} columns</source>
        <translation>第 {number} 行过宽：{count} 列</translation>
    </message>
    <message>
        <source>set in {size} pt, below the least of {least} pt</source>
        <translation>字号为 {size} pt，小于最小值 {least} pt</translation>
    </message>
    <message>
        <source>station {number}</source>
        <translation>站点 {number}</translation>
    </message>
    <message>
        <source>text on the band of “{category}” has a contrast of {ratio} only</source>
        <translation>“{category}”色带上文字的对比度仅为 {ratio}</translation>
    </message>
    <message>
        <source>the QR</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>the QR reaches out of the card</source>
        <translation>二维码超出卡片</translation>
    </message>
    <message>
        <source>the QR&apos;s code would be {width} mm wide at {dpi} dpi, and {least} mm is the least; the box must be larger</source>
        <translation>在 {dpi} dpi 下二维码宽度为 {width} mm，而最小为 {least} mm；方框必须更大</translation>
    </message>
    <message>
        <source>the badge&apos;s number never appears</source>
        <translation>证件编号从未出现</translation>
    </message>
    <message>
        <source>the category&apos;s letter never appears</source>
        <translation>类别字母从未出现</translation>
    </message>
    <message>
        <source>the category&apos;s name never appears</source>
        <translation>类别名称从未出现</translation>
    </message>
    <message>
        <source>the category&apos;s number must be 1 to 255</source>
        <translation>类别编号必须为 1 至 255</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>the days of validity never appear</source>
        <translation>有效日期从未出现</translation>
    </message>
    <message>
        <source>the emblem</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>the emergency number never appears</source>
        <translation>紧急电话从未出现</translation>
    </message>
    <message>
        <source>the event&apos;s offset from UTC is out of range</source>
        <translation>活动的时区偏移超出范围</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>the flag</source>
        <translation>旗帜</translation>
    </message>
    <message>
        <source>the front says no name</source>
        <translation>正面没有姓名</translation>
    </message>
    <message>
        <source>the holder&apos;s zones never appear</source>
        <translation>持证人的区域从未出现</translation>
    </message>
    <message>
        <source>the key that signed it has been revoked</source>
        <translation>签名所用的密钥已被撤销</translation>
    </message>
    <message>
        <source>the least size is above the greatest</source>
        <translation>最小字号大于最大字号</translation>
    </message>
    <message>
        <source>the legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>the letter of a zone</source>
        <translation>区域字母</translation>
    </message>
    <message>
        <source>the name of a zone that is closed</source>
        <translation>不开放区域的名称</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>the plate&apos;s corners would cut the QR&apos;s quiet zone</source>
        <translation>底板的圆角会切入二维码的空白区</translation>
    </message>
    <message>
        <source>the programme</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>the registration is “{state}”</source>
        <translation>注册状态为“{state}”</translation>
    </message>
    <message>
        <source>the row has more cells than the list has columns</source>
        <translation>该行的单元格多于名单的列数</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>the text “{name}”</source>
        <translation>文本“{name}”</translation>
    </message>
    <message>
        <source>the zones</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>there are several QRs: a scanner needs one</source>
        <translation>有多个二维码：扫描器只需一个</translation>
    </message>
    <message>
        <source>there are too few values; {least} are the least</source>
        <translation>值太少；至少要 {least} 个</translation>
    </message>
    <message>
        <source>there are too many values</source>
        <translation>值太多</translation>
    </message>
    <message>
        <source>there is no QR: no gate could check the badge</source>
        <translation>没有二维码：任何入口都无法查验证件</translation>
    </message>
    <message>
        <source>there is no colour “{name}”</source>
        <translation>没有颜色“{name}”</translation>
    </message>
    <message>
        <source>there is no field “{field}”</source>
        <translation>没有字段“{field}”</translation>
    </message>
    <message>
        <source>there is no file “{cell}” beside the list</source>
        <translation>名单旁没有文件“{cell}”</translation>
    </message>
    <message>
        <source>there is no flag for “{country}”</source>
        <translation>没有“{country}”的旗帜</translation>
    </message>
    <message>
        <source>there is no pictogram “{name}”</source>
        <translation>没有图标“{name}”</translation>
    </message>
    <message>
        <source>there is no picture “{name}”</source>
        <translation>没有图片“{name}”</translation>
    </message>
    <message>
        <source>there is no stock “{name}”</source>
        <translation>没有卡片类型“{name}”</translation>
    </message>
    <message>
        <source>there is no such printer at this address</source>
        <translation>此地址上没有这台打印机</translation>
    </message>
    <message>
        <source>there is no zone {letters}</source>
        <translation>没有此区域：{letters}</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>this is not the event&apos;s root key</source>
        <translation>这不是活动的根密钥</translation>
    </message>
    <message>
        <source>this picture cannot be used: {reason}</source>
        <translation>此图片无法使用：{reason}</translation>
    </message>
    <message>
        <source>this program cannot read its form</source>
        <translation>本程序无法读取其格式</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>two of its keys have one name</source>
        <translation>其中两个密钥同名</translation>
    </message>
    <message>
        <source>walk-ins: {count}</source>
        <translation>现场登记：{count}</translation>
    </message>
    <message>
        <source>{caption}: {reason}</source>
        <translation>{caption}：{reason}</translation>
    </message>
    <message>
        <source>{column}: {reason}</source>
        <translation>{column}：{reason}</translation>
    </message>
    <message>
        <source>{count} cards of {width} × {height} mm stand edge to edge on {paper}: their bleed of {bleed} mm does not fit beside them.</source>
        <translation>{paper} 上 {count} 张 {width} × {height} mm 的卡片紧密相邻：其 {bleed} mm 出血区无处可放。</translation>
    </message>
    <message>
        <source>{count} cards of {width} × {height} mm stand edge to edge on {paper}: with their bleed of {bleed} mm only {fewer} would fit.</source>
        <translation>{paper} 上 {count} 张 {width} × {height} mm 的卡片紧密相邻：若留 {bleed} mm 出血区则只能放 {fewer} 张。</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} 小时</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>共 {count}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} 分钟</translation>
    </message>
    <message>
        <source>{errors} errors, {warnings} warnings</source>
        <translation>错误 {errors} 处，警告 {warnings} 处</translation>
    </message>
    <message>
        <source>{event}: daily report, {day}</source>
        <translation>{event}：每日报告，{day}</translation>
    </message>
    <message>
        <source>{field}, worst in “{caption}” (cases: {count}): {reason}</source>
        <translation>{field}，最严重的是“{caption}”（共 {count} 例）：{reason}</translation>
    </message>
    <message>
        <source>{field}: {problem}.</source>
        <translation>{field}：{problem}。</translation>
    </message>
    <message>
        <source>{file} belongs beside the station&apos;s file. Take it back from the last backup; the station&apos;s data is untouched.</source>
        <translation>{file} 应位于站点文件旁。请从最近的备份取回；站点数据未受影响。</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Nothing was changed. Take the picture again or choose another file.</source>
        <translation>无法读取 {file}（{reason}）。未作任何更改。请重新拍摄或选择其他文件。</translation>
    </message>
    <message>
        <source>{file} has more than 64 MB. The old photo stays. Choose a smaller one.</source>
        <translation>{file} 超过 64 MB。原照片保留。请选择较小的图片。</translation>
    </message>
    <message>
        <source>{file} has no columns given_name and family_name. Its first row holds: {found}. Nothing was imported. Choose another file, or say which column is which.</source>
        <translation>{file} 没有 given_name 和 family_name 列。其首行为：{found}。未导入任何内容。请选择其他文件，或指明各列的含义。</translation>
    </message>
    <message>
        <source>{file} is far too large for one. Nothing was changed.</source>
        <translation>{file} 过大，不可能是模板。未作任何更改。</translation>
    </message>
    <message>
        <source>{file} is no text in UTF-8. Nothing was changed.</source>
        <translation>{file} 不是 UTF-8 文本。未作任何更改。</translation>
    </message>
    <message>
        <source>{file} is not a font that can be used. Nothing was printed. Remove the file from the fonts folder, or install the program again.</source>
        <translation>{file} 不是可用的字体。未打印任何内容。请从字体文件夹移除该文件，或重新安装程序。</translation>
    </message>
    <message>
        <source>{file} was not written by this program. It was left as it is.</source>
        <translation>{file} 不是由本程序写入的。文件保持原样。</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}：{reason}</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing else was changed. See whether the disk has room and this account may write there.</source>
        <translation>{file}：{reason}。未作其他更改。请检查磁盘是否有空间以及此账户是否可在该处写入。</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing was imported.</source>
        <translation>{file}：{reason}。未导入任何内容。</translation>
    </message>
    <message>
        <source>{file}: {reason}. The old photo stays. Choose another file.</source>
        <translation>{file}：{reason}。原照片保留。请选择其他文件。</translation>
    </message>
    <message>
        <source>{file}: {reason}. The template is still open here. Choose another place.</source>
        <translation>{file}：{reason}。模板在此处仍处于打开状态。请选择其他位置。</translation>
    </message>
    <message>
        <source>{folder} does not exist; make it first.</source>
        <translation>{folder} 不存在；请先创建。</translation>
    </message>
    <message>
        <source>{folder} holds no station&apos;s file. Set the station up first, or give the folder that it was set up in.</source>
        <translation>{folder} 中没有站点文件。请先设置站点，或指定设置站点时所用的文件夹。</translation>
    </message>
    <message>
        <source>{folder} holds none (their names end in {suffix}). Nothing was changed.</source>
        <translation>{folder} 中没有（文件名以 {suffix} 结尾）。未更改任何内容。</translation>
    </message>
    <message>
        <source>{folder} holds none. Give a backup&apos;s own folder, or the one they lie in.</source>
        <translation>{folder} 中没有备份。请指定备份自身的文件夹，或存放备份的文件夹。</translation>
    </message>
    <message>
        <source>{folder} is not as it was written. Nothing was changed. Take an older backup.</source>
        <translation>{folder} 与写入时不一致。未作任何更改。请使用更早的备份。</translation>
    </message>
    <message>
        <source>{folder}: {reason}. Nothing was left there. Choose another folder, or make room.</source>
        <translation>{folder}：{reason}。该处未留下任何内容。请选择其他文件夹或腾出空间。</translation>
    </message>
    <message>
        <source>{folder}: {reason}. The day is still open, and nothing was changed. Choose another folder for the reports.</source>
        <translation>{folder}：{reason}。当日工作尚未结束，未作任何更改。请为报告选择其他文件夹。</translation>
    </message>
    <message>
        <source>{folder}: {reason}. What was written there was deleted, and the station is not waited for. Choose a place with more room, and enrol it again.</source>
        <translation>{folder}：{reason}。已写入的内容已删除，无需等待该站点。请选择空间更大的位置并重新登记。</translation>
    </message>
    <message>
        <source>{holder} Nothing was changed. Use that window, or close it first.</source>
        <translation>{holder}未作任何更改。请使用那个窗口，或先将其关闭。</translation>
    </message>
    <message>
        <source>{key} = {value}</source>
        <translation>{key} = {value}</translation>
    </message>
    <message>
        <source>{key} wants a text for each language, as in {key}.fr = &quot;…&quot;.</source>
        <translation>{key} 需要每种语言各一条文本，例如 {key}.fr = &quot;…&quot;。</translation>
    </message>
    <message>
        <source>{kind} ({count})</source>
        <translation>{kind}（{count}）</translation>
    </message>
    <message>
        <source>{name} cannot be written. It is as it was.</source>
        <translation>无法写入 {name}。它保持原样。</translation>
    </message>
    <message>
        <source>{name} ends too early: the stick was pulled out, or was full. Nothing of it was taken, and everything on this station is safe. Have it written again.</source>
        <translation>{name} 过早结束：U 盘被拔出或已满。未从中取入任何内容，本站的一切内容都是安全的。请让对方重新写入。</translation>
    </message>
    <message>
        <source>{name} holds nothing that is not here. Carry it to the event office; nothing was changed.</source>
        <translation>{name} 中没有这里没有的内容。请把它带到活动办公室；未更改任何内容。</translation>
    </message>
    <message>
        <source>{name} is no badge template</source>
        <translation>{name} 不是证件模板</translation>
    </message>
    <message>
        <source>{name} is not entered as one. Log in as a supervisor, or enter one at the office: accredit event operator NAME --role supervisor.</source>
        <translation>{name} 未登记为主管。请以主管身份登录，或在办公室登记一位：accredit event operator NAME --role supervisor。</translation>
    </message>
    <message>
        <source>{name} is not what the other station wrote. Nothing damaged was taken, and everything on this station is safe. Have it written again, on another stick if it happens twice.</source>
        <translation>{name} 与对方站点写入的内容不同。未取入任何损坏的内容，本站的一切内容都是安全的。请让对方重新写入；若再次发生，请换用另一个 U 盘。</translation>
    </message>
    <message>
        <source>{name} is of a newer form than this program knows. Nothing was changed and the file is as it was: install the newer version here, then read it again.</source>
        <translation>{name} 的格式比本程序所知的更新。未更改任何内容，文件保持原样：请在此安装较新的版本，然后再次读取。</translation>
    </message>
    <message>
        <source>{name} shows that another copy of this station was at work, but it carries too little of what that copy wrote, or too little that is signed. Nothing was changed. Have the event office write the file again with everything, and use that one.</source>
        <translation>{name} 表明本站的另一份副本曾在工作，但所含该副本写入的内容太少，或已签名的内容太少。未作任何更改。请让活动办公室重新写入包含全部内容的文件，并使用那一份。</translation>
    </message>
    <message>
        <source>{name} was not written by an accreditation station. Nothing was changed.</source>
        <translation>{name} 不是由认证站点写入的。未更改任何内容。</translation>
    </message>
    <message>
        <source>{name} was written at another event. Nothing of it was taken, and everything on this station is safe.</source>
        <translation>{name} 是在另一场活动中写入的。未从中取入任何内容，本站的一切内容都是安全的。</translation>
    </message>
    <message>
        <source>{name} was written by station {sender} and can be opened only at: {readers}. Nothing was changed.</source>
        <translation>{name} 由站点 {sender} 写入，只能在以下站点打开：{readers}。未更改任何内容。</translation>
    </message>
    <message>
        <source>{part} of {count}</source>
        <translation>{part}（共 {count}）</translation>
    </message>
    <message>
        <source>{part} of {count} are in</source>
        <translation>已收到 {part} / {count}</translation>
    </message>
    <message>
        <source>{path} cannot be read any more. Everything on this station is safe. Keep the file, and call the event office: it makes a new hub (accredit hub init), where every station brings its rows again with its next sync.</source>
        <translation>{path} 已无法读取。本站的一切均安全。请保留该文件并联系活动办公室：由其创建新的中心节点（accredit hub init），各站下次同步时会再次送入各自的记录。</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the path, or make the hub first: accredit hub init PATH. Everything on this station is safe.</source>
        <translation>{path} 不存在。请检查路径，或先创建中心文件：accredit hub init PATH。本站的一切内容都是安全的。</translation>
    </message>
    <message>
        <source>{path} is another event&apos;s hub, or no hub at all. Nothing was sent and nothing was taken, and everything on this station is safe. Check the hub&apos;s address, or ask the event office for it.</source>
        <translation>{path} 是另一活动的中心节点，或根本不是中心节点。未发送也未接收任何内容，本站的一切均安全。请检查中心节点地址，或向活动办公室询问。</translation>
    </message>
    <message>
        <source>{path} is no earlier stick file of this station at this event, so it stays as it is. Nothing was written: give another name, or a folder.</source>
        <translation>{path} 不是本站在本活动中先前写入的 U 盘文件，因此保持原样。未写入任何内容：请另给一个名称或一个文件夹。</translation>
    </message>
    <message>
        <source>{path} is no hub file. Give the file in it: the event office knows its name, or makes one (accredit hub init). Nothing was sent, and everything on this station is safe.</source>
        <translation>{path} 不是中心文件。请指定其中的文件：活动办公室知道其名称，或可创建一个（accredit hub init）。未发送任何内容，本站的一切均安全。</translation>
    </message>
    <message>
        <source>{path} is not there. Is the stick plugged in? Nothing was changed.</source>
        <translation>{path} 不存在。U 盘插好了吗？未更改任何内容。</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}：{reason}</translation>
    </message>
    <message>
        <source>{path}: {reason}. Choose another place; the figures are safe.</source>
        <translation>{path}：{reason}。请选择其他位置；数据是安全的。</translation>
    </message>
    <message>
        <source>{path}: {reason}. It is still here: choose another place or name.</source>
        <translation>{path}：{reason}。密钥仍在这里：请选择其他位置或名称。</translation>
    </message>
    <message>
        <source>{path}: {reason}. No file was left there, and everything on this station is safe. Make room on the stick, or use another one.</source>
        <translation>{path}：{reason}。那里未留下文件，本站的一切内容都是安全的。请在 U 盘上腾出空间，或换用另一个。</translation>
    </message>
    <message>
        <source>{path}: {reason}. No file was left.</source>
        <translation>{path}：{reason}。未留下文件。</translation>
    </message>
    <message>
        <source>{path}: {reason}. Nothing was changed.</source>
        <translation>{path}：{reason}。未更改任何内容。</translation>
    </message>
    <message>
        <source>{path}: {reason}. What was taken before stays, and everything on this station is safe. Plug the stick in again and read it once more.</source>
        <translation>{path}：{reason}。此前取入的内容会保留，本站的一切内容都是安全的。请重新插入 U 盘并再读取一次。</translation>
    </message>
    <message>
        <source>{place}: a text needs either “field” or “text”.</source>
        <translation>{place}：文本需要“field”或“text”。</translation>
    </message>
    <message>
        <source>{place}: there is no key “{key}”; did you mean “{near}”?</source>
        <translation>{place}：没有键“{key}”；是否指“{near}”？</translation>
    </message>
    <message>
        <source>{place}: there is no key “{key}”; known are {known}.</source>
        <translation>{place}：没有键“{key}”；已知的有 {known}。</translation>
    </message>
    <message>
        <source>{place}: {problem}.</source>
        <translation>{place}：{problem}。</translation>
    </message>
    <message>
        <source>{place}: “{key}” is missing.</source>
        <translation>{place}：缺少“{key}”。</translation>
    </message>
    <message>
        <source>{printer} answered “{answer}”. Nothing was printed. Check its address, and that it lets this station print without a password.</source>
        <translation>{printer} 的应答为“{answer}”。未打印任何内容。请检查其地址，以及是否允许本站无密码打印。</translation>
    </message>
    <message>
        <source>{printer} does not answer ({reason}). The registration is safe and nothing was printed. Look whether the printer is on and connected, then print again.</source>
        <translation>{printer} 没有响应（{reason}）。登记信息是安全的，未打印任何内容。请检查打印机是否已开机并连接，然后重新打印。</translation>
    </message>
    <message>
        <source>{printer} refused the job, and nothing was printed. The registration is safe. Look whether it is on and connected, or choose another one.</source>
        <translation>{printer} 拒绝了任务，未打印任何内容。登记信息是安全的。请检查其是否已开机并连接，或选择其他打印机。</translation>
    </message>
    <message>
        <source>{printer} refused: {reason}. Nothing was printed and the registration is safe. Set it right at the printer, then print again.</source>
        <translation>{printer} 已拒绝：{reason}。未打印任何内容，登记信息是安全的。请在打印机上处理后重新打印。</translation>
    </message>
    <message>
        <source>{printer} shows another certificate than the one that was set. Nothing was sent. If the printer was replaced, set the fingerprint {fingerprint}.</source>
        <translation>{printer} 出示的证书与设定的不同。未发送任何内容。如已更换打印机，请设定指纹 {fingerprint}。</translation>
    </message>
    <message>
        <source>{printer} was reached but gave no answer that can be read ({reason}). Nothing was printed and the registration is safe. Look at the printer, then print again.</source>
        <translation>已连接 {printer}，但其应答无法读取（{reason}）。未打印任何内容，登记信息是安全的。请查看打印机，然后重新打印。</translation>
    </message>
    <message>
        <source>{problem}; known are {known}</source>
        <translation>{problem}；已知的有 {known}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{reason} Nothing was printed and nothing is lost. Correct the entry, or add a font that has the character, and print again.</source>
        <translation>{reason}未打印任何内容，也未丢失任何内容。请更正录入内容，或添加含有该字符的字体，然后重新打印。</translation>
    </message>
    <message>
        <source>{reason} Nothing was printed. Enter it, and print again.</source>
        <translation>{reason} 未打印任何内容。请录入后再打印。</translation>
    </message>
    <message>
        <source>{reason} The old photo stays. Choose another.</source>
        <translation>{reason}原照片保留。请另选一张。</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}。</translation>
    </message>
    <message>
        <source>{reason}. Nothing was changed.</source>
        <translation>{reason}。未作任何更改。</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos from {sender}, as of {moment}.</source>
        <translation>来自 {sender} 的 {rows} 项更改和 {photos} 张照片，截至 {moment}。</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos, {size} MB, read back from the stick and found right.</source>
        <translation>{rows} 项更改和 {photos} 张照片，{size} MB，已从 U 盘读回并核对无误。</translation>
    </message>
    <message>
        <source>{sender} does not hold {count} of this station&apos;s changes yet: write a file here and carry it there.</source>
        <translation>{sender} 尚未持有本站的 {count} 项更改：请在这里写入文件并带到那里。</translation>
    </message>
    <message>
        <source>{sender} holds changes of this station that were missing here: its disk had gone back to an earlier state. It goes on under a new number series, and nothing is lost. Write a file here and carry it there: the answer brings what is still missing.</source>
        <translation>{sender} 持有本站缺少的本站更改：本站磁盘曾回到较早的状态。本站将以新的编号序列继续，未丢失任何内容。请在这里写入文件并带到那里：回来的文件会带来仍缺少的内容。</translation>
    </message>
    <message>
        <source>{sender} holds everything that was entered at this station.</source>
        <translation>{sender} 已持有在本站录入的全部内容。</translation>
    </message>
    <message>
        <source>{sender} shows changes under this station&apos;s own name that this station did not sign. They were left alone, and nothing here was changed. Tell a supervisor, who should look at that computer.</source>
        <translation>{sender} 以本站名义出示了本站未签名的更改。这些更改未被取入，本站未作任何更改。请告知主管检查那台计算机。</translation>
    </message>
    <message>
        <source>{share} % of true size</source>
        <translation>实际尺寸的 {share} %</translation>
    </message>
    <message>
        <source>{share} % of true size. Dashed: what is kept clear.</source>
        <translation>实际尺寸的 {share} %。虚线：须留空的区域。</translation>
    </message>
    <message>
        <source>{share} of all scans</source>
        <translation>占全部扫描的 {share}</translation>
    </message>
    <message>
        <source>{share} of {count} expected</source>
        <translation>应到 {count} 人的 {share}</translation>
    </message>
    <message>
        <source>{shown} of {total} meetings find room in {least} pt; the rest is left out</source>
        <translation>{total} 场会议中有 {shown} 场以 {least} 磅字排得下；其余略去</translation>
    </message>
    <message>
        <source>{side} element {number}</source>
        <translation>{side} 的第 {number} 个元素</translation>
    </message>
    <message>
        <source>{station} · made {day}, {time} ({zone}) by Accredit</source>
        <translation>{station} · 由 Accredit 生成于 {day} {time}（{zone}）</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}。{text}</translation>
    </message>
    <message>
        <source>{value} is too little; it must be more than {least}</source>
        <translation>{value} 太小；必须大于 {least}</translation>
    </message>
    <message>
        <source>{value} is too little; {least} is the least</source>
        <translation>{value} 太小；最小为 {least}</translation>
    </message>
    <message>
        <source>{value} is too much; {most} is the most</source>
        <translation>{value} 太大；最大为 {most}</translation>
    </message>
    <message>
        <source>{what} has a contrast of {ratio} only, and {least} is the least (category {name})</source>
        <translation>{what}的对比度仅为 {ratio}，最小为 {least}（类别 {name}）</translation>
    </message>
    <message>
        <source>“{address}” cannot be used. Give it as ipp://printer or ipps://printer, with a port and a path if the printer&apos;s manual names them.</source>
        <translation>“{address}”无法使用。请写成 ipp://printer 或 ipps://printer，如打印机手册注明端口和路径则一并写上。</translation>
    </message>
    <message>
        <source>“{cell}” are no zone letters, such as A B P</source>
        <translation>“{cell}”不是区域字母，例如 A B P</translation>
    </message>
    <message>
        <source>“{cell}” holds no letter</source>
        <translation>“{cell}”不含任何字母</translation>
    </message>
    <message>
        <source>“{cell}” is no category&apos;s code</source>
        <translation>“{cell}”不是类别代码</translation>
    </message>
    <message>
        <source>“{cell}” is no country code of two letters (ISO 3166-1), such as VN</source>
        <translation>“{cell}”不是两个字母的国家代码（ISO 3166-1），例如 VN</translation>
    </message>
    <message>
        <source>“{cell}” is no date written as 1985-04-30 (ISO 8601)</source>
        <translation>“{cell}”不是形如 1985-04-30 的日期（ISO 8601）</translation>
    </message>
    <message>
        <source>“{cell}” is no document number</source>
        <translation>“{cell}”不是证件号码</translation>
    </message>
    <message>
        <source>“{cell}” is no e-mail address</source>
        <translation>“{cell}”不是电子邮件地址</translation>
    </message>
    <message>
        <source>“{cell}” is no language tag (BCP 47), such as vi or zh-Hans</source>
        <translation>“{cell}”不是语言标签（BCP 47），例如 vi 或 zh-Hans</translation>
    </message>
    <message>
        <source>“{cell}” is no telephone number</source>
        <translation>“{cell}”不是电话号码</translation>
    </message>
    <message>
        <source>“{cell}” is nobody&apos;s birth date</source>
        <translation>“{cell}”不可能是出生日期</translation>
    </message>
    <message>
        <source>“{cell}” is none of {known}</source>
        <translation>“{cell}”不属于：{known}</translation>
    </message>
    <message>
        <source>“{cell}” is not in the folder of the list</source>
        <translation>“{cell}”不在名单所在的文件夹中</translation>
    </message>
    <message>
        <source>“{file}” ends in none of: {known}. Nothing was written.</source>
        <translation>“{file}”的扩展名不属于：{known}。未写入任何内容。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a template. Shipped with Accredit: {known}.</source>
        <translation>“{name}”无法作为模板读取。Accredit 自带：{known}。</translation>
    </message>
    <message>
        <source>“{name}” has written since its last close, or has not sent all of it. Close the day there and sync, or disable the station.</source>
        <translation>“{name}”在上次结束之后又有写入，或尚未全部发送。请在该站点结束当日工作并同步，或停用该站点。</translation>
    </message>
    <message>
        <source>“{name}” is none of: {known}. Give a path, or postgresql://user@host/database.</source>
        <translation>“{name}”不属于：{known}。请提供路径，或 postgresql://user@host/database。</translation>
    </message>
    <message>
        <source>“{value}” is no colour; give #RRGGBB</source>
        <translation>“{value}”不是颜色；请写 #RRGGBB</translation>
    </message>
    <message>
        <source>“{value}” is no colour; give #RRGGBB, a name of the palette, category.band or category.text</source>
        <translation>“{value}”不是颜色；请写 #RRGGBB、调色板中的名称、category.band 或 category.text</translation>
    </message>
    <message>
        <source>“{value}” is no name; take small letters, digits and _</source>
        <translation>“{value}”不是名称；请用小写字母、数字和 _</translation>
    </message>
    <message>
        <source>“{value}” is not known here; known are {known}</source>
        <translation>此处没有“{value}”；可用的有 {known}</translation>
    </message>
    <message>
        <source>“{value}” is not {kind}</source>
        <translation>“{value}”不是{kind}</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>……另有 {count} 处。</translation>
    </message>
</context>
</TS>
