<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
<context>
    <name>AdmissionPane</name>
    <message>
        <source>This badge went in at two gates, and out at none between them.</source>
        <translation>دخلت هذه الشارة من بوابتين، ولم تخرج من أي بوابة بينهما.</translation>
    </message>
    <message>
        <source>The gate did not know yet that this badge was revoked.</source>
        <translation>لم تكن البوابة تعلم بعد أن هذه الشارة ملغاة.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>سُمح بالدخول</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>List of revocations</source>
        <translation>قائمة الملغاة</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>أُلغيت الشارة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>I have looked into it</source>
        <translation>تحققتُ من الأمر</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>of {time}, {age} old</source>
        <translation>بتاريخ {time}، عمرها {age}</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>Supervisor&apos;s name</source>
        <translation>اسم المشرف</translation>
    </message>
    <message>
        <source>Bring this copy home</source>
        <translation>إعادة هذه النسخة إلى الجمع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Two copies of this station were at work, and the event office holds what the other one wrote. What only this copy wrote is recorded once more under a fresh number, so that nothing is lost. The old rows are set aside in this station&apos;s file.</source>
        <translation>عملت نسختان من هذه المحطة، ومكتب الفعالية يحتفظ بما كتبته الأخرى. ما كتبته هذه النسخة وحدها يُسجَّل من جديد تحت رقم جديد فلا يضيع شيء. الصفوف القديمة تُحفظ جانباً في ملف هذه المحطة.</translation>
    </message>
    <message>
        <source>Two copies of this station were at work, and the hub holds what the other one wrote. What only this copy wrote is recorded once more under a fresh number, so that nothing is lost. The old rows are set aside in this station&apos;s file, and the alarm stays on record.</source>
        <translation>عملت نسختان من هذه المحطة، والمركز يحتفظ بما كتبته الأخرى. ما كتبته هذه النسخة وحدها يُسجَّل من جديد تحت رقم جديد فلا يضيع شيء. الصفوف القديمة تُحفظ جانباً في ملف هذه المحطة، ويبقى الإنذار مسجلاً.</translation>
    </message>
    <message>
        <source>First find the other computer. If both gave out badges since, some serials may stand on two badges: they come up as open tasks.</source>
        <translation>اعثر أولاً على الجهاز الآخر. إن كان كلاهما قد أصدر بطاقات منذ ذلك الحين فقد يكون بعض الأرقام على بطاقتين: تظهر ضمن المهام المفتوحة.</translation>
    </message>
    <message>
        <source>Give your name: it stands in the journal.</source>
        <translation>اذكر اسمك: سيُدوَّن في السجل.</translation>
    </message>
</context>
<context>
    <name>AlarmCard</name>
    <message>
        <source>Alarms of the hub</source>
        <translation>إنذارات المركز</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>لا إنذارات</numerusform>
            <numerusform>إنذار واحد</numerusform>
            <numerusform>إنذاران</numerusform>
            <numerusform>%n إنذارات</numerusform>
            <numerusform>%n إنذاراً</numerusform>
            <numerusform>%n إنذار</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled: the copy has come home, and nothing was lost.</source>
        <translation>سُوّي الأمر: عادت النسخة ولم يضع شيء.</translation>
    </message>
    <message>
        <source>Station {station} has two journals that part at row {row}</source>
        <translation>للمحطة {station} سجلان يفترقان عند الصف {row}</translation>
    </message>
    <message>
        <source>Rows of station {station} came damaged, from row {row} on</source>
        <translation>وصلت صفوف المحطة {station} تالفة ابتداءً من الصف {row}</translation>
    </message>
    <message>
        <source>Another login offered rows of station {station}</source>
        <translation>قدّم حساب آخر صفوفاً باسم المحطة {station}</translation>
    </message>
    <message>
        <source>Station {station} wants more room than it has</source>
        <translation>تطلب المحطة {station} مساحة أكبر مما لها</translation>
    </message>
    <message>
        <source>Station {station} ordered the event&apos;s data to be erased</source>
        <translation>أمرت المحطة {station} بمحو بيانات الفعالية</translation>
    </message>
    <message>
        <source>Station {station} kept others waiting at the hub</source>
        <translation>جعلت المحطة {station} غيرها ينتظر في المركز</translation>
    </message>
    <message>
        <source>A copy of its disk has written: a clone, or a backup that was put back by hand. Nothing was dropped, each copy keeps its rows. Find both computers. The one that cannot sync offers to bring its rows home; then let only one go on.</source>
        <translation>كتبت نسخة من قرصها: نسخة مستنسخة أو نسخة احتياطية أُعيدت يدوياً. لم يُفقد شيء، وتحتفظ كل نسخة بصفوفها. اعثر على الجهازين. الجهاز الذي لا يستطيع المزامنة يعرض إعادة صفوفه؛ ثم دع واحداً فقط يواصل العمل.</translation>
    </message>
    <message>
        <source>Nothing is lost: its rows wait on it. See what it is doing; if all is well, give it more room at the hub: accredit hub quota.</source>
        <translation>لم يُفقد شيء: صفوفها تنتظر فيها. انظر ماذا تفعل، فإن كان كل شيء سليماً فامنحها مساحة أكبر في المركز: accredit hub quota.</translation>
    </message>
    <message>
        <source>Only the office may order that, so nothing was erased. Find that computer, and disable the station.</source>
        <translation>هذا من صلاحية المكتب وحده، ولذلك لم يُمحَ شيء. اعثر على ذلك الجهاز وعطّل المحطة.</translation>
    </message>
    <message>
        <source>Its connection was ended, and nothing is lost. Its line may have broken off; if this comes again and again, disable the station.</source>
        <translation>أُنهي اتصالها ولم يُفقد شيء. ربما انقطع خطها؛ فإن تكرر ذلك مرة بعد مرة فعطّل المحطة.</translation>
    </message>
    <message>
        <source>They were not taken. Have the journal checked on that station; if its disk is failing, put its last backup on another computer.</source>
        <translation>لم تُقبل. افحص سجل تلك المحطة، وإن كان قرصها يتعطل فضع آخر نسخة احتياطية لها على جهاز آخر.</translation>
    </message>
    <message>
        <source>They were not taken. Somebody writes in another station&apos;s name: find the computer that has that login, and disable it if in doubt.</source>
        <translation>لم تُقبل. أحدهم يكتب باسم محطة أخرى: اعثر على الجهاز الذي لديه ذلك الحساب وعطّله عند الشك.</translation>
    </message>
</context>
<context>
    <name>BadgePane</name>
    <message>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>إصدار وطباعة</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Approve the request</source>
        <translation>الموافقة على الطلب</translation>
    </message>
    <message>
        <source>Replace badge…</source>
        <translation>استبدال الشارة…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Revoke badge…</source>
        <translation>إلغاء الشارة…</translation>
    </message>
    <message>
        <source>The badge appears here</source>
        <translation>تظهر الشارة هنا</translation>
    </message>
    <message>
        <source>Save the person to see the badge</source>
        <translation>احفظ السجل لعرض الشارة</translation>
    </message>
    <message>
        <source>Badge of {name}</source>
        <translation>شارة {name}</translation>
    </message>
    <message>
        <source>This badge cannot be printed yet</source>
        <translation>لا يمكن طباعة هذه الشارة بعد</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدرت</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلِّمت</translation>
    </message>
    <message>
        <source>Open a person first · Ctrl+F</source>
        <translation>افتح سجل شخص أولاً · Ctrl+F</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>The request is not approved: there is no badge yet.</source>
        <translation>لم تتم الموافقة على الطلب: لا توجد شارة بعد.</translation>
    </message>
    <message>
        <source>Mend what is said above, then save.</source>
        <translation>صحّح ما ورد أعلاه ثم احفظ.</translation>
    </message>
    <message>
        <source>Issued, not printed yet · Ctrl+P</source>
        <translation>صدرت ولم تُطبع بعد · Ctrl+P</translation>
    </message>
    <message>
        <source>Check the face and the name · Ctrl+H</source>
        <translation>تحقق من الوجه والاسم · Ctrl+H</translation>
    </message>
    <message>
        <source>Done. Ctrl+F for the next person.</source>
        <translation>تم. ‏Ctrl+F للشخص التالي.</translation>
    </message>
    <message>
        <source>Saves and notes the arrival · Ctrl+P</source>
        <translation>يحفظ ويسجّل الوصول · Ctrl+P</translation>
    </message>
</context>
<context>
    <name>BadgePreview</name>
    <message>
        <source>The badge cannot be shown.</source>
        <translation>يتعذر عرض الشارة.</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>لا توجد شارة</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Tried on</source>
        <translation>التجربة على</translation>
    </message>
    <message>
        <source>Undo · Ctrl+Z</source>
        <translation>تراجع · Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo · Ctrl+Y</source>
        <translation>إعادة · Ctrl+Y</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Real size · Ctrl+0</source>
        <translation>الحجم الحقيقي · Ctrl+0</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>Writing {file}…</source>
        <translation>جارٍ كتابة {file}…</translation>
    </message>
    <message>
        <source>No file was left.</source>
        <translation>لم يُترك أي ملف.</translation>
    </message>
    <message>
        <source>Issue the badges that are missing?</source>
        <translation>هل تُصدر الشارات الناقصة؟</translation>
    </message>
    <message>
        <source>Approved people without a badge: {count}. Each gets one that is valid on all days of the event. What is issued can only be revoked.</source>
        <translation>الأشخاص المقبولون بلا شارة: {count}. يحصل كل منهم على شارة صالحة لجميع أيام الحدث. ما يصدر لا يمكن إلا إلغاؤه.</translation>
    </message>
    <message>
        <source>Issue them</source>
        <translation>إصدارها</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Issuing badges…</source>
        <translation>جارٍ إصدار الشارات…</translation>
    </message>
    <message>
        <source>Badges that were issued stay issued.</source>
        <translation>الشارات التي صدرت تبقى صادرة.</translation>
    </message>
    <message>
        <source>Did all badges of {file} come out of the printer?</source>
        <translation>هل خرجت كل شارات {file} من الطابعة؟</translation>
    </message>
    <message>
        <source>They then count as printed and can be handed over: {count}. It cannot be taken back; a badge that was spoilt is replaced.</source>
        <translation>تُعد عندئذ مطبوعة ويمكن تسليمها: {count}. لا يمكن التراجع عن ذلك؛ والشارة التالفة تُستبدل.</translation>
    </message>
    <message>
        <source>Yes, all of them</source>
        <translation>نعم، كلها</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>جارٍ التسجيل…</translation>
    </message>
    <message>
        <source>What was recorded stays recorded.</source>
        <translation>ما سُجّل يبقى مسجلاً.</translation>
    </message>
    <message>
        <source>{done} of {total} badges</source>
        <translation>{done} من {total} شارة</translation>
    </message>
    <message>
        <source>Badges in {file}: {count}</source>
        <translation>الشارات في {file}: {count}</translation>
    </message>
    <message>
        <source>To look at: {count}. The first: {first}</source>
        <translation>للمراجعة: {count}. الأولى: {first}</translation>
    </message>
    <message>
        <source>The badges are written</source>
        <translation>كُتبت الشارات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>They are printed…</source>
        <translation>لقد طُبعت…</translation>
    </message>
    <message>
        <source>Badges that now count as printed: {count}</source>
        <translation>الشارات التي تُعد الآن مطبوعة: {count}</translation>
    </message>
    <message>
        <source>Badges issued: {count}</source>
        <translation>الشارات الصادرة: {count}</translation>
    </message>
    <message>
        <source>These people got none: {names}</source>
        <translation>لم يحصل عليها: {names}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>و{count} غيرهم</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>تم الإيقاف</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Properties</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>The badge, {element} in hand</source>
        <translation>الشارة، العنصر المختار: {element}</translation>
    </message>
</context>
<context>
    <name>CameraCard</name>
    <message>
        <source>Where its pictures come from</source>
        <translation>من أين تأتي صورها</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Photos are taken with</source>
        <translation>تُلتقط الصور بواسطة</translation>
    </message>
    <message>
        <source>The picture is live only while this page is open.</source>
        <translation>تظهر الصورة المباشرة فقط ما دامت هذه الصفحة مفتوحة.</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>لا توجد صورة بعد</translation>
    </message>
    <message>
        <source>Webcam {name}</source>
        <translation>كاميرا الويب {name}</translation>
    </message>
    <message>
        <source>The webcam that the system prefers</source>
        <translation>كاميرا الويب المفضلة لدى النظام</translation>
    </message>
    <message>
        <source>Folder of a tethered camera</source>
        <translation>مجلد كاميرا موصولة</translation>
    </message>
    <message>
        <source>Picture file</source>
        <translation>ملف صورة</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>ملف فيديو</translation>
    </message>
    <message>
        <source>Training camera: drawn people</source>
        <translation>كاميرا التدريب: أشخاص مرسومون</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>صورة مباشرة</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>مقاطع الفيديو</translation>
    </message>
</context>
<context>
    <name>CloseDayPage</name>
    <message>
        <source>Close the day</source>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>Syncs, signs the day&apos;s counts, has the hub prove that it holds them, and makes the reports and a backup.</source>
        <translation>يُزامن ويوقّع أعداد اليوم ويجعل المركز يثبت أنها لديه، ثم يُعدّ التقارير ونسخة احتياطية.</translation>
    </message>
    <message>
        <source>Arrivals today</source>
        <translation>الوصول اليوم</translation>
    </message>
    <message>
        <source>Badges printed today</source>
        <translation>الشارات المطبوعة اليوم</translation>
    </message>
    <message>
        <source>Admitted at gates today</source>
        <translation>المسموح لهم عند البوابات اليوم</translation>
    </message>
    <message>
        <source>Refused at gates today</source>
        <translation>المرفوضون عند البوابات اليوم</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>مجلد التقارير</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the reports&apos; folder</source>
        <translation>اختيار مجلد التقارير</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>مجلد النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Another disk or a stick; empty for no backup</source>
        <translation>قرص آخر أو ذاكرة USB؛ اتركه فارغاً لعدم النسخ</translation>
    </message>
    <message>
        <source>Choose the backup&apos;s folder</source>
        <translation>اختيار مجلد النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Erase the event&apos;s personal data…</source>
        <translation>محو البيانات الشخصية للفعالية…</translation>
    </message>
    <message>
        <source>Reports appear here when the day is closed.</source>
        <translation>تظهر التقارير هنا بعد إقفال اليوم.</translation>
    </message>
    <message>
        <source>Closing the day…</source>
        <translation>جارٍ إقفال اليوم…</translation>
    </message>
    <message>
        <source>Before you close</source>
        <translation>قبل الإقفال</translation>
    </message>
    <message>
        <source>Reports and backup</source>
        <translation>التقارير والنسخة الاحتياطية</translation>
    </message>
    <message>
        <source>&amp;Folder for the reports</source>
        <translation>&amp;مجلد التقارير</translation>
    </message>
    <message>
        <source>&amp;Backup to a second place</source>
        <translation>&amp;نسخة احتياطية في مكان ثانٍ</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) unfinished</source>
        <translation>
            <numerusform>لا شيء غير مكتمل</numerusform>
            <numerusform>أمر واحد غير مكتمل</numerusform>
            <numerusform>أمران غير مكتملين</numerusform>
            <numerusform>%n أمور غير مكتملة</numerusform>
            <numerusform>%n أمراً غير مكتمل</numerusform>
            <numerusform>%n أمر غير مكتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished</source>
        <translation>لا شيء غير مكتمل</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) of which nobody has said whether paper came out: look at the desk that printed.</source>
        <translation>
            <numerusform>لا طباعة مجهولة المصير.</numerusform>
            <numerusform>طباعة واحدة لم يقل أحد هل خرج ورقها: انظر في المحطة التي طبعت.</numerusform>
            <numerusform>طباعتان لم يقل أحد هل خرج ورقهما: انظر في المحطة التي طبعت.</numerusform>
            <numerusform>%n طباعات لم يقل أحد هل خرج ورقها: انظر في المحطة التي طبعت.</numerusform>
            <numerusform>%n طباعة لم يقل أحد هل خرج ورقها: انظر في المحطة التي طبعت.</numerusform>
            <numerusform>%n طباعة لم يقل أحد هل خرج ورقها: انظر في المحطة التي طبعت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait for a supervisor.</source>
        <translation>
            <numerusform>لا مهام تنتظر مشرفاً.</numerusform>
            <numerusform>مهمة واحدة تنتظر مشرفاً.</numerusform>
            <numerusform>مهمتان تنتظران مشرفاً.</numerusform>
            <numerusform>%n مهام تنتظر مشرفاً.</numerusform>
            <numerusform>%n مهمة تنتظر مشرفاً.</numerusform>
            <numerusform>%n مهمة تنتظر مشرفاً.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day can be closed all the same; they stay open.</source>
        <translation>يمكن إقفال اليوم على أي حال، وتبقى مفتوحة.</translation>
    </message>
    <message>
        <source>Every print has its end and no task is open.</source>
        <translation>انتهت كل عمليات الطباعة ولا مهام مفتوحة.</translation>
    </message>
    <message>
        <source>Writing and proving the backup…</source>
        <translation>جارٍ كتابة النسخة الاحتياطية والتحقق منها…</translation>
    </message>
    <message>
        <source>Write a file to a stick next. The office confirms the stations&apos; closes when it reads their files, and its own files tell them so.</source>
        <translation>اكتب الآن ملفاً على ذاكرة USB. يؤكد المكتب إقفال المحطات حين يقرأ ملفاتها، وتخبرها ملفات المكتب بذلك.</translation>
    </message>
    <message>
        <source>Stopped; the day is closed</source>
        <translation>توقّف العمل؛ اليوم مُقفل</translation>
    </message>
    <message>
        <source>Its proof, its reports or its backup may be missing. Close the day again to make them.</source>
        <translation>قد ينقص إثباته أو تقاريره أو نسخته الاحتياطية. أعد إقفال اليوم لإنجازها.</translation>
    </message>
    <message>
        <source>The day is closed, and not yet proved</source>
        <translation>أُقفل اليوم ولم يُثبت بعد</translation>
    </message>
    <message>
        <source>It was closed without the hub. The proof comes with the next sync, by network or by stick.</source>
        <translation>أُقفل بلا المركز. يأتي الإثبات مع المزامنة التالية، عبر الشبكة أو ذاكرة USB.</translation>
    </message>
    <message>
        <source>{count} walk-ins</source>
        <translation>المسجَّلون في الموقع: {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>تعذرت طباعتها: {count}</translation>
    </message>
    <message>
        <source>The day is closed, but not all that follows could be done</source>
        <translation>أُقفل اليوم، لكن تعذر إنجاز بعض ما يليه</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <translation>أُقفل اليوم</translation>
    </message>
    <message>
        <source>Its counts are in the journal, and the reports are written.</source>
        <translation>قُيِّدت أرقامه في السجل، وأُعدَّت التقارير.</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>فتح ⁨{file}⁩</translation>
    </message>
    <message>
        <source>Close without the hub</source>
        <translation>الإقفال بلا المركز</translation>
    </message>
    <message>
        <source>The day is still open</source>
        <translation>لم يُقفل اليوم بعد</translation>
    </message>
    <message>
        <source>What was synced stays. Close the day again when you are ready.</source>
        <translation>ما تمت مزامنته محفوظ. أعد إقفال اليوم عندما تكون مستعداً.</translation>
    </message>
</context>
<context>
    <name>ConfirmView</name>
    <message>
        <source>Is this your name?</source>
        <translation>هل هذا اسمك؟</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>هذا أنا</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>لستُ أنا</translation>
    </message>
</context>
<context>
    <name>ConflictPane</name>
    <message>
        <source>Two stations wrote this without knowing of each other. Which one is right?</source>
        <translation>كتبت محطتان هذا دون أن تعلم إحداهما بالأخرى. أيهما الصحيح؟</translation>
    </message>
    <message>
        <source>Shown meanwhile</source>
        <translation>المعروض حاليًا</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>اعتماد هذا</translation>
    </message>
    <message>
        <source>Take “{value}” for {field}</source>
        <translation>اعتماد «{value}» للحقل {field}</translation>
    </message>
    <message>
        <source>&amp;Or type what is right</source>
        <translation>أ&amp;و اكتب الصحيح</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>قيمة أخرى</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>استخدام</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Camera Sony A7, 4012345
Recorder Zoom H5, C50211</source>
        <translation>كاميرا Sony A7, 4012345
مسجّل Zoom H5, C50211</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>الاسم بكتابته الأصلية</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>لغة الاسم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>المنصب</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة الهوية</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>رقم الوثيقة</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالحة حتى</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>اللغة المفضلة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>الوسيلة الإعلامية</translation>
    </message>
    <message>
        <source>Press card number</source>
        <translation>رقم البطاقة الصحفية</translation>
    </message>
    <message>
        <source>Letter of assignment</source>
        <translation>خطاب التكليف</translation>
    </message>
    <message>
        <source>Equipment, one piece a line</source>
        <translation>المعدات، قطعة في كل سطر</translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <source>Changed, not saved yet</source>
        <translation>تغيّر ولم يُحفظ بعد</translation>
    </message>
    <message>
        <source>“{name}” is saved</source>
        <translation>حُفظ القالب «{name}»</translation>
    </message>
    <message>
        <source>“{category}” is printed by “{name}” from now on</source>
        <translation>تُطبع فئة «{category}» من الآن بالقالب «{name}»</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>كُتب في {file}</translation>
    </message>
    <message>
        <source>No category uses it yet</source>
        <translation>لا تستخدمه أي فئة بعد</translation>
    </message>
    <message>
        <source>Used by {categories}</source>
        <translation>تستخدمه: {categories}</translation>
    </message>
</context>
<context>
    <name>DesignerWords</name>
    <message>
        <source>Rectangle</source>
        <translation>مستطيل</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>أشرطة مائلة</translation>
    </message>
    <message>
        <source>Category pattern</source>
        <translation>نقش الفئة</translation>
    </message>
    <message>
        <source>Fine lines</source>
        <translation>خطوط دقيقة</translation>
    </message>
    <message>
        <source>Event emblem</source>
        <translation>شعار الحدث</translation>
    </message>
    <message>
        <source>Picture sign</source>
        <translation>رمز مصوّر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Portrait photo</source>
        <translation>صورة شخصية</translation>
    </message>
    <message>
        <source>Country flag</source>
        <translation>علم البلد</translation>
    </message>
    <message>
        <source>Zone plates</source>
        <translation>لوحات المناطق</translation>
    </message>
    <message>
        <source>Zone legend</source>
        <translation>دليل المناطق</translation>
    </message>
    <message>
        <source>Event programme</source>
        <translation>برنامج الحدث</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>من اليسار</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>من الأعلى</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Fill colour</source>
        <translation>لون التعبئة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Plate colour</source>
        <translation>لون اللوحة</translation>
    </message>
    <message>
        <source>Sign colour</source>
        <translation>لون الرمز</translation>
    </message>
    <message>
        <source>Faint colour</source>
        <translation>اللون الباهت</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>اللون الثاني</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>تدوير الزوايا</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>نص حر</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>سُمك الخط</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>المحاذاة</translation>
    </message>
    <message>
        <source>Vertically</source>
        <translation>عمودياً</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>أكبر حجم</translation>
    </message>
    <message>
        <source>Least size</source>
        <translation>أصغر حجم</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>أقصى عدد أسطر</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>No room for accents</source>
        <translation>بلا مساحة للعلامات فوق الحروف</translation>
    </message>
    <message>
        <source>Fewer lines from</source>
        <translation>أسطر أقل ابتداءً من</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>يعرض</translation>
    </message>
    <message>
        <source>Printer dots per inch</source>
        <translation>نقاط الطابعة لكل بوصة</translation>
    </message>
    <message>
        <source>Only with</source>
        <translation>فقط مع</translation>
    </message>
    <message>
        <source>Only without</source>
        <translation>فقط بدون</translation>
    </message>
    <message>
        <source>Only for categories</source>
        <translation>للفئات التالية فقط</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>وسط</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Where reading begins</source>
        <translation>حيث تبدأ القراءة</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>منتصف</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>أمواج</translation>
    </message>
    <message>
        <source>Rosette</source>
        <translation>وردة</translation>
    </message>
    <message>
        <source>Own zones</source>
        <translation>المناطق المسموحة</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>كل المناطق</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>الظهر</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>عرض الخط</translation>
    </message>
    <message>
        <source>Plate height</source>
        <translation>ارتفاع اللوحة</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>No printer is set up here</source>
        <translation>لا توجد طابعة معدّة هنا</translation>
    </message>
    <message>
        <source>The person is saved. Set up a printer, then press the button again.</source>
        <translation>حُفظ السجل. أعدّ طابعة ثم اضغط الزر مرة أخرى.</translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>توجد تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>{name} is not saved yet.</source>
        <translation>لم يُحفظ سجل {name} بعد.</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>حفظ ومتابعة</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>تجاهل التغييرات</translation>
    </message>
</context>
<context>
    <name>DeskPanes</name>
    <message>
        <source>Open the person</source>
        <translation>فتح سجل الشخص</translation>
    </message>
    <message>
        <source>Ctrl+F find · Ctrl+N walk-in · Ctrl+T photo · Ctrl+S save · Ctrl+P issue and print · Ctrl+H hand over · Ctrl+R replace · Esc back</source>
        <translation>‏Ctrl+F بحث · Ctrl+N تسجيل جديد · Ctrl+T صورة · Ctrl+S حفظ · Ctrl+P إصدار وطباعة · Ctrl+H تسليم · Ctrl+R استبدال · Esc رجوع</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>{variable} decides this today. What is chosen here counts once that is unset.</source>
        <translation>يحدد {variable} هذا اليوم. ويسري ما يُختار هنا عند إلغاء ذلك المتغير.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Folder of PDF files</source>
        <translation>مجلد ملفات PDF</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>طابعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>كاميرا الويب</translation>
    </message>
    <message>
        <source>Camera&apos;s picture folder</source>
        <translation>مجلد صور الكاميرا</translation>
    </message>
    <message>
        <source>Picture file</source>
        <translation>ملف صورة</translation>
    </message>
    <message>
        <source>Training video</source>
        <translation>فيديو التدريب</translation>
    </message>
    <message>
        <source>Training camera</source>
        <translation>كاميرا التدريب</translation>
    </message>
    <message>
        <source>Network printer</source>
        <translation>طابعة شبكية</translation>
    </message>
</context>
<context>
    <name>DoubtPane</name>
    <message>
        <source>The station could not learn whether this badge came out. Look at the printer and in the box: was it printed?</source>
        <translation>لم تتمكن المحطة من معرفة ما إذا كانت هذه الشارة قد طُبعت. انظر عند الطابعة وفي الصندوق: هل طُبعت؟</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>الشارة</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Yes, it was printed</source>
        <translation>نعم، طُبعت</translation>
    </message>
    <message>
        <source>No, nothing came out</source>
        <translation>لا، لم يخرج شيء</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a list here</source>
        <translation>أفلت قائمة هنا</translation>
    </message>
    <message>
        <source>CSV or XLSX, columns in any order</source>
        <translation>‏CSV أو XLSX، والأعمدة بأي ترتيب</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>اختيار قائمة</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>القوائم (*.csv *.tsv *.txt *.xlsx);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a person</source>
        <translation>البحث عن شخص</translation>
    </message>
    <message>
        <source>By name, organisation, document or badge · Ctrl+F</source>
        <translation>بالاسم أو الجهة أو الوثيقة أو الشارة · Ctrl+F</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>الأشخاص الذين عُثر عليهم</translation>
    </message>
    <message>
        <source>New walk-in</source>
        <translation>تسجيل جديد في الموقع</translation>
    </message>
    <message>
        <source>Ctrl+N: enter a person</source>
        <translation>‏Ctrl+N: إدخال شخص</translation>
    </message>
    <message>
        <source>The badge that was scanned is not known here.
Sync, or type the name instead.</source>
        <translation>الشارة الممسوحة غير معروفة هنا.
زامِن البيانات، أو اكتب الاسم بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.
Try fewer letters, or another part of the name; Ctrl+N enters a new person.</source>
        <translation>لا أحد يطابق «{text}».
جرّب حروفاً أقل أو جزءاً آخر من الاسم؛ ‏Ctrl+N لإدخال شخص جديد.</translation>
    </message>
    <message>
        <source>Nobody is in this list yet.
Ctrl+N enters a person.</source>
        <translation>لا أحد في هذه القائمة بعد.
‏Ctrl+N لإدخال شخص.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقعون</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>الواصلون</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>لا شيء يحتاج إلى إصلاح</translation>
    </message>
</context>
<context>
    <name>FolderSource</name>
    <message>
        <source>No picture has come from the camera yet. Press its shutter; the picture appears here by itself.</source>
        <translation>لم تصل صورة من الكاميرا بعد. اضغط زر التصوير فيها؛ وتظهر الصورة هنا تلقائياً.</translation>
    </message>
    <message>
        <source>The camera&apos;s folder {folder} is not there. Start the camera&apos;s program, or choose the folder again; the desk goes on as soon as it is back.</source>
        <translation>مجلد الكاميرا ⁨{folder}⁩ غير موجود. شغّل برنامج الكاميرا، أو اختر المجلد من جديد؛ ويواصل المكتب عمله حالما يعود.</translation>
    </message>
</context>
<context>
    <name>GateBar</name>
    <message>
        <source>Scanner off: press Esc</source>
        <translation>الماسح متوقف: اضغط Esc</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Zone of this gate</source>
        <translation>منطقة هذه البوابة</translation>
    </message>
    <message>
        <source>Choose the zone (F2)</source>
        <translation>اختر المنطقة (F2)</translation>
    </message>
    <message>
        <source>Turn the direction (F3)</source>
        <translation>غيّر الاتجاه (F3)</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>الصوت مُشغَّل</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>الصوت مُطفأ</translation>
    </message>
    <message>
        <source>Switch the sound (F4)</source>
        <translation>شغّل الصوت أو أطفئه (F4)</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>في الداخل</translation>
    </message>
    <message>
        <source>Inside: {count}</source>
        <translation>في الداخل: {count}</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>لا توجد قوائم بعد</translation>
    </message>
    <message>
        <source>Lists as of {time}</source>
        <translation>القوائم حتى ⁨{time}⁩</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>F2 zone · F3 direction · F4 sound · F8 let pass · F11 full screen · Esc clear</source>
        <translation>‏F2 المنطقة · F3 الاتجاه · F4 الصوت · F8 السماح بالمرور · F11 ملء الشاشة · Esc مسح</translation>
    </message>
    <message>
        <source>{count} of {whole} digits came through. Nothing was decided.</source>
        <translation>وصل {count} من أصل {whole} رقماً. لم يُتخذ أي قرار.</translation>
    </message>
    <message>
        <source>Scan once more</source>
        <translation>امسح مرة أخرى</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>ADMIT</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>MAY LEAVE</source>
        <translation>يُسمح بالخروج</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>تحقَّق</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>قف</translation>
    </message>
    <message>
        <source>In</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Badge is valid here</source>
        <translation>الشارة صالحة هنا</translation>
    </message>
    <message>
        <source>This is not a badge of this event</source>
        <translation>هذه ليست شارة لهذه الفعالية</translation>
    </message>
    <message>
        <source>Badge of a station that is not on the list</source>
        <translation>شارة من محطة غير مدرجة في القائمة</translation>
    </message>
    <message>
        <source>The badge&apos;s signature is false</source>
        <translation>توقيع الشارة مزوَّر</translation>
    </message>
    <message>
        <source>Badge was made without the right to make it</source>
        <translation>صدرت الشارة دون صلاحية لإصدارها</translation>
    </message>
    <message>
        <source>Badge was withdrawn</source>
        <translation>أُلغيت الشارة</translation>
    </message>
    <message>
        <source>Badge is not valid yet</source>
        <translation>لم يبدأ سريان الشارة بعد</translation>
    </message>
    <message>
        <source>Badge is no longer valid</source>
        <translation>انتهت صلاحية الشارة</translation>
    </message>
    <message>
        <source>No access to this zone</source>
        <translation>لا يحق الدخول إلى هذه المنطقة</translation>
    </message>
    <message>
        <source>The lists on this station are too old</source>
        <translation>القوائم في هذه المحطة قديمة جداً</translation>
    </message>
    <message>
        <source>The clock of this station is wrong</source>
        <translation>ساعة هذه المحطة غير صحيحة</translation>
    </message>
    <message>
        <source>This badge is already inside</source>
        <translation>هذه الشارة في الداخل بالفعل</translation>
    </message>
    <message>
        <source>Genuine badge, person not on this station&apos;s list</source>
        <translation>الشارة أصلية، لكن الشخص غير مدرج في قائمة هذه المحطة</translation>
    </message>
    <message>
        <source>Scan once more. If it stays, show the way to the desk.</source>
        <translation>امسح مرة أخرى. إن تكرر ذلك، فأرشده إلى المكتب.</translation>
    </message>
    <message>
        <source>Show the way to the registration desk.</source>
        <translation>أرشد حاملها إلى مكتب التسجيل.</translation>
    </message>
    <message>
        <source>Keep the badge and call a supervisor.</source>
        <translation>احتفظ بالشارة واستدعِ المشرف.</translation>
    </message>
    <message>
        <source>Show the days on the badge to its holder.</source>
        <translation>أرِ حامل الشارة الأيام المدوَّنة عليها.</translation>
    </message>
    <message>
        <source>Show the zones on the badge to its holder.</source>
        <translation>أرِ حامل الشارة المناطق المدوَّنة عليها.</translation>
    </message>
    <message>
        <source>Compare the face with the badge, and fetch new lists.</source>
        <translation>قارن الوجه بالشارة، واطلب قوائم جديدة.</translation>
    </message>
    <message>
        <source>Compare the days on the badge, and have the clock set.</source>
        <translation>تحقق من الأيام المدوَّنة على الشارة، واطلب ضبط الساعة.</translation>
    </message>
    <message>
        <source>Compare the face with the photo, and ask.</source>
        <translation>قارن الوجه بالصورة، واسأل.</translation>
    </message>
    <message>
        <source>Compare the face with the badge and a document.</source>
        <translation>قارن الوجه بالشارة وبوثيقة هوية.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Badge template</source>
        <translation>قالب الشارة</translation>
    </message>
    <message>
        <source>Save as own copy…</source>
        <translation>حفظ كنسخة خاصة…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Open a template&apos;s file… Ctrl+O</source>
        <translation>فتح ملف قالب… Ctrl+O</translation>
    </message>
    <message>
        <source>Use for…</source>
        <translation>استخدام لـ…</translation>
    </message>
    <message>
        <source>Which categories are printed by this template</source>
        <translation>الفئات التي تُطبع بهذا القالب</translation>
    </message>
    <message>
        <source>Write to a file… Ctrl+E</source>
        <translation>الكتابة في ملف… Ctrl+E</translation>
    </message>
    <message>
        <source>Proof sheets… Ctrl+P</source>
        <translation>صفحات التجربة… Ctrl+P</translation>
    </message>
    <message>
        <source>Badge templates</source>
        <translation>قوالب الشارات</translation>
    </message>
    <message>
        <source>{category} (now {template})</source>
        <translation>{category} (الآن {template})</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>التغييرات، الأحدث أولاً</translation>
    </message>
    <message>
        <source>station {number}</source>
        <translation>المحطة {number}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Record entered or corrected</source>
        <translation>أُدخل السجل أو صُحِّح</translation>
    </message>
    <message>
        <source>Request changed</source>
        <translation>تغيّر الطلب</translation>
    </message>
    <message>
        <source>Badge issued</source>
        <translation>صدرت الشارة</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>طُبعت الشارة</translation>
    </message>
    <message>
        <source>Badge handed over</source>
        <translation>سُلِّمت الشارة</translation>
    </message>
    <message>
        <source>Badge revoked</source>
        <translation>أُلغيت الشارة</translation>
    </message>
    <message>
        <source>Merged with another record</source>
        <translation>دُمج مع سجل آخر</translation>
    </message>
    <message>
        <source>Kept apart from another record</source>
        <translation>أُبقي منفصلًا عن سجل آخر</translation>
    </message>
    <message>
        <source>Decision about another record undone</source>
        <translation>أُلغي القرار بشأن سجل آخر</translation>
    </message>
    <message>
        <source>Person banned</source>
        <translation>مُنع الشخص من الدخول</translation>
    </message>
    <message>
        <source>Ban lifted</source>
        <translation>رُفع المنع</translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message numerus="yes">
        <source>%n row(s) recorded once more; nothing is lost.</source>
        <translation>
            <numerusform>لم يُعَد تسجيل أي صف؛ لم يضع شيء.</numerusform>
            <numerusform>أُعيد تسجيل صف واحد؛ لم يضع شيء.</numerusform>
            <numerusform>أُعيد تسجيل صفين؛ لم يضع شيء.</numerusform>
            <numerusform>أُعيد تسجيل %n صفوف؛ لم يضع شيء.</numerusform>
            <numerusform>أُعيد تسجيل %n صفاً؛ لم يضع شيء.</numerusform>
            <numerusform>أُعيد تسجيل %n صف؛ لم يضع شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>A day was closed here meanwhile: close it again after the sync.</source>
        <translation>أُغلق يوم هنا في هذه الأثناء: أغلقه مجدداً بعد المزامنة.</translation>
    </message>
    <message>
        <source>Badges to look at: {serials}.</source>
        <translation>بطاقات يجب النظر فيها: {serials}.</translation>
    </message>
</context>
<context>
    <name>HoursChart</name>
    <message>
        <source>Arrivals by the hour</source>
        <translation>الوصول حسب الساعة</translation>
    </message>
    <message>
        <source>Nobody has arrived yet.</source>
        <translation>لم يصل أحد بعد.</translation>
    </message>
</context>
<context>
    <name>HubCard</name>
    <message>
        <source>Hub</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>postgresql://… or the path of a hub file</source>
        <translation>‎postgresql://…‎ أو مسار ملف المركز</translation>
    </message>
    <message>
        <source>Ask the hub</source>
        <translation>اسأل المركز</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Calling the hub…</source>
        <translation>جارٍ الاتصال بالمركز…</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>يجيب</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>That did not work</source>
        <translation>لم تنجح العملية</translation>
    </message>
    <message>
        <source>The program met a fault of its own, which is now in its log. What was saved before is safe. Try once more; if it happens again, call the event office.</source>
        <translation>واجه البرنامج خللاً داخلياً ودُوِّن في سجله التقني. ما حُفظ من قبل سليم. حاول مرة أخرى؛ وإن تكرر ذلك فاتصل بمكتب الفعالية.</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Code of the invitation</source>
        <translation>رمز الدعوة</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Elements of this side, the topmost first</source>
        <translation>عناصر هذا الوجه، الأعلى أولاً</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Changes are not saved</source>
        <translation>لم تُحفظ التغييرات</translation>
    </message>
    <message>
        <source>The template “{name}” was changed since it was last saved.</source>
        <translation>تغيّر القالب «{name}» منذ آخر حفظ.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>إهمال التغييرات</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
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
        <translation>فتح المحطة</translation>
    </message>
    <message>
        <source>Accreditation station</source>
        <translation>محطة الاعتماد</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Station folder: {folder}</source>
        <translation>مجلد المحطة: ⁨{folder}⁩</translation>
    </message>
    <message>
        <source>Opening the encrypted station…</source>
        <translation>جارٍ فتح المحطة المشفرة…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save as own copy</source>
        <translation>الحفظ كنسخة خاصة</translation>
    </message>
    <message>
        <source>Every station has it after its next sync; a category can then name it.</source>
        <translation>ستحصل عليه كل محطة بعد مزامنتها التالية، ويمكن عندئذ أن تستخدمه فئة.</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>اسم النسخة</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>حفظ النسخة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطها اسماً.</translation>
    </message>
    <message>
        <source>There is a template of this name. Give another one.</source>
        <translation>يوجد قالب بهذا الاسم. اختر اسماً آخر.</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>استيراد الأشخاص</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>المهام المفتوحة</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>Duties of the office</source>
        <translation>مهام المكتب</translation>
    </message>
    <message>
        <source>Print badges</source>
        <translation>طباعة الشارات</translation>
    </message>
    <message>
        <source>Badge templates</source>
        <translation>قوالب الشارات</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>What this station knows now; other stations count after a sync.</source>
        <translation>ما تعرفه هذه المحطة الآن؛ تُحتسب المحطات الأخرى بعد المزامنة.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقعون</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>الواصلون</translation>
    </message>
    <message>
        <source>Walk-ins today</source>
        <translation>المسجَّلون في الموقع اليوم</translation>
    </message>
    <message>
        <source>Badges handed over</source>
        <translation>الشارات المسلَّمة</translation>
    </message>
    <message>
        <source>State delegations present</source>
        <translation>وفود الدول الحاضرة</translation>
    </message>
    <message>
        <source>Organisation or country</source>
        <translation>الجهة أو البلد</translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation>البحث عن جهة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>الجهات</translation>
    </message>
    <message>
        <source>Arrivals today, by the hour</source>
        <translation>الوصول اليوم حسب الساعة</translation>
    </message>
    <message>
        <source>{share} % · {today} today</source>
        <translation>{share} % · {today} اليوم</translation>
    </message>
    <message>
        <source>{count} printed and waiting</source>
        <translation>مطبوعة وبانتظار التسليم: {count}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>من {count}</translation>
    </message>
</context>
<context>
    <name>PaletteForm</name>
    <message>
        <source>The template&apos;s colours</source>
        <translation>ألوان القالب</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>There is no such folder.</source>
        <translation>لا يوجد مجلد بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>PeopleImportPage</name>
    <message>
        <source>Import people</source>
        <translation>استيراد الأشخاص</translation>
    </message>
    <message>
        <source>A list is rehearsed first: nothing changes until you take its good rows.</source>
        <translation>تُجرَّب القائمة أولاً: لا يتغير شيء حتى تعتمد صفوفها السليمة.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيرة</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>دون تغيير</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>جارٍ قراءة ⁨{file}⁩…</translation>
    </message>
    <message>
        <source>Taking the rows of {file}…</source>
        <translation>جارٍ إدخال صفوف ⁨{file}⁩…</translation>
    </message>
    <message>
        <source>Columns that are not read: {names}</source>
        <translation>أعمدة لا تُقرأ: {names}</translation>
    </message>
    <message>
        <source>The list was taken</source>
        <translation>أُدخلت القائمة</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {refused} refused.</source>
        <translation>جديدة: {new}، متغيرة: {changed}، مرفوضة: {refused}.</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>أُوقف الاستيراد</translation>
    </message>
    <message>
        <source>What was taken stays. The same list completes it: no row comes in twice.</source>
        <translation>ما أُدخل محفوظ. القائمة نفسها تكمله: لا يدخل أي صف مرتين.</translation>
    </message>
    <message>
        <source>Every row is good.</source>
        <translation>كل الصفوف سليمة.</translation>
    </message>
    <message>
        <source>Drop a list above. Refused rows appear here, with the reason.</source>
        <translation>أفلت قائمة أعلاه. تظهر الصفوف المرفوضة هنا مع السبب.</translation>
    </message>
    <message>
        <source>Take the {count} good rows</source>
        <translation>اعتماد الصفوف السليمة ({count})</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>موافقة مبدئية</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلَّق</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Press</source>
        <translation>الصحافة</translation>
    </message>
    <message>
        <source>Document and contact</source>
        <translation>الوثيقة والاتصال</translation>
    </message>
    <message>
        <source>Access zones</source>
        <translation>مناطق الدخول</translation>
    </message>
    <message>
        <source>Enter a given name or a family name.</source>
        <translation>أدخل الاسم الأول أو اسم العائلة.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>اختر فئة.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>يكون عنوان البريد الإلكتروني بالشكل name@example.org.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>اختر من القائمة.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day: 2025-10-25.</source>
        <translation>اكتب التاريخ بالترتيب سنة-شهر-يوم: ‎2025-10-25.</translation>
    </message>
</context>
<context>
    <name>PersonModel</name>
    <message>
        <source>arrived</source>
        <translation>وصل</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>متوقع</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Take photo</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Put back what was saved</source>
        <translation>استعادة ما كان محفوظاً</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>New walk-in</source>
        <translation>تسجيل جديد في الموقع</translation>
    </message>
    <message>
        <source>Not on any list. Saved as approved by this desk.</source>
        <translation>غير مدرج في أي قائمة. يُحفظ بموافقة هذا المكتب.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>مسجَّل في الموقع</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>صورة {name}</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>إعادة الالتقاط</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>invitation {code}</source>
        <translation>الدعوة ⁨{code}⁩</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>موافقة مبدئية</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلَّق</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Arrived {time}</source>
        <translation>الوصول ⁨{time}⁩</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>متوقع</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>من أمام المكتب؟</translation>
    </message>
    <message>
        <source>Type part of the name, or scan the letter or a badge, then press Enter.
Somebody who is on no list: Ctrl+N.</source>
        <translation>اكتب جزءاً من الاسم، أو امسح الرسالة أو الشارة، ثم اضغط Enter.
لمن ليس في أي قائمة: ‏Ctrl+N.</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Take photo</source>
        <translation>التقاط صورة</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>في انتظار الكاميرا…</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>استخدام هذه الصورة</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>إعادة الالتقاط</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>صورة مباشرة</translation>
    </message>
    <message>
        <source>Photo taken</source>
        <translation>التُقطت الصورة</translation>
    </message>
    <message>
        <source>Enter keeps it, R takes it again.</source>
        <translation>‏Enter للاحتفاظ بها، و R لإعادة الالتقاط.</translation>
    </message>
    <message>
        <source>Face straight ahead, chin to crown within the oval. Enter takes it.</source>
        <translation>الوجه إلى الأمام، من الذقن إلى أعلى الرأس داخل الشكل البيضوي. ‏Enter للالتقاط.</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>الكاميرا لا تعطي صورة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No camera is set up here</source>
        <translation>لا توجد كاميرا معدّة هنا</translation>
    </message>
    <message>
        <source>Close this and choose a picture file, or drop one on the photo.</source>
        <translation>أغلق هذه النافذة واختر ملف صورة، أو أفلت ملفاً فوق الصورة.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>No photo yet</source>
        <translation>لا توجد صورة بعد</translation>
    </message>
</context>
<context>
    <name>Pile</name>
    <message>
        <source>Add an element</source>
        <translation>إضافة عنصر</translation>
    </message>
    <message>
        <source>Duplicate · Ctrl+D</source>
        <translation>تكرار · Ctrl+D</translation>
    </message>
    <message>
        <source>One up · Ctrl+]</source>
        <translation>طبقة إلى الأعلى · Ctrl+]</translation>
    </message>
    <message>
        <source>One down · Ctrl+[</source>
        <translation>طبقة إلى الأسفل · Ctrl+[</translation>
    </message>
    <message>
        <source>Delete · Del</source>
        <translation>حذف · Del</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>No photo</source>
        <translation>لا توجد صورة</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>صورة {name}</translation>
    </message>
</context>
<context>
    <name>PrintBadgesPage</name>
    <message>
        <source>Print badges</source>
        <translation>طباعة الشارات</translation>
    </message>
    <message>
        <source>Writes many badges into one PDF, in true size, for a printer or a print shop.</source>
        <translation>يكتب شارات كثيرة في ملف PDF واحد بحجمها الحقيقي، لطابعة أو لمطبعة.</translation>
    </message>
    <message>
        <source>Write PDF…</source>
        <translation>كتابة PDF…</translation>
    </message>
    <message>
        <source>No badge is issued yet. A desk issues a badge when it meets the person; sync brings it here.</source>
        <translation>لم تُصدر أي شارة بعد. يُصدر المكتب الشارة عند استقبال الشخص، وتأتي بها المزامنة إلى هنا.</translation>
    </message>
    <message>
        <source>Write the badges to</source>
        <translation>كتابة الشارات إلى</translation>
    </message>
    <message>
        <source>Cards a sheet: {count}. The first goes to place {place}; press another place.</source>
        <translation>عدد البطاقات في الورقة: {count}. توضع الأولى في الموضع {place}؛ اضغط على موضع آخر.</translation>
    </message>
    <message>
        <source>The first sheet</source>
        <translation>الورقة الأولى</translation>
    </message>
    <message>
        <source>Issue missing badges: {count}…</source>
        <translation>إصدار الشارات الناقصة: {count}…</translation>
    </message>
    <message>
        <source>Badges: {count}</source>
        <translation>الشارات: {count}</translation>
    </message>
    <message>
        <source>Sheets: {count}</source>
        <translation>الأوراق: {count}</translation>
    </message>
    <message>
        <source>Pages to sign: {count}</source>
        <translation>صفحات للتوقيع: {count}</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>Only badges not printed yet</source>
        <translation>الشارات التي لم تُطبع بعد فقط</translation>
    </message>
    <message>
        <source>A page to sign before each pile</source>
        <translation>صفحة للتوقيع قبل كل رزمة</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>علامات القص</translation>
    </message>
    <message>
        <source>Keep the bleed, with fewer cards a sheet</source>
        <translation>الإبقاء على هامش النزف مع بطاقات أقل في الورقة</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>جميع الفئات</translation>
    </message>
    <message>
        <source>All delegations</source>
        <translation>جميع الوفود</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Which badges</source>
        <translation>أي الشارات</translation>
    </message>
    <message>
        <source>On what paper</source>
        <translation>على أي ورق</translation>
    </message>
    <message>
        <source>By delegation</source>
        <translation>حسب الوفد</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>Into pick-up boxes by letter</source>
        <translation>في صناديق الاستلام حسب الحرف</translation>
    </message>
    <message>
        <source>One card a page</source>
        <translation>بطاقة في كل صفحة</translation>
    </message>
    <message>
        <source>Both sides, turned on the long edge</source>
        <translation>الوجهان، قلب على الحافة الطويلة</translation>
    </message>
    <message>
        <source>Both sides, turned on the short edge</source>
        <translation>الوجهان، قلب على الحافة القصيرة</translation>
    </message>
    <message>
        <source>Fronts only</source>
        <translation>الوجه الأمامي فقط</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>&amp;الوفد</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>ال&amp;فئة</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>ال&amp;ترتيب</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>ال&amp;ورق</translation>
    </message>
    <message>
        <source>&amp;Sides</source>
        <translation>الأ&amp;وجه</translation>
    </message>
</context>
<context>
    <name>PrintOutcome</name>
    <message>
        <source>Yes, it came out</source>
        <translation>نعم، خرجت</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>لا، لم تخرج</translation>
    </message>
    <message>
        <source>Look on the printer, then answer · Ctrl+H for yes</source>
        <translation>انظر إلى الطابعة ثم أجب · Ctrl+H لنعم</translation>
    </message>
    <message>
        <source>Then it goes on by itself, or withdraw it to print elsewhere.</source>
        <translation>بعد ذلك تستمر الطباعة وحدها، أو اسحبها لتطبع في مكان آخر.</translation>
    </message>
    <message>
        <source>It is recorded when it is out. Ctrl+F for the next person.</source>
        <translation>يُسجَّل خروجها تلقائيًا. Ctrl+F للشخص التالي.</translation>
    </message>
    <message>
        <source>Did the badge come out? {printer} does not say.</source>
        <translation>هل خرجت الشارة؟ لا تفيد الطابعة {printer} بذلك.</translation>
    </message>
    <message>
        <source>Still printing on {printer}. Did the badge come out?</source>
        <translation>ما زالت الطباعة جارية على {printer}. هل خرجت الشارة؟</translation>
    </message>
    <message>
        <source>Printing on {printer}…</source>
        <translation>جارٍ الطباعة على {printer}…</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>سحب الطباعة</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Printed on {printer}</source>
        <translation>طُبعت على الطابعة {printer}</translation>
    </message>
    <message>
        <source>{printer} did not print</source>
        <translation>لم تطبع الطابعة {printer}</translation>
    </message>
    <message>
        <source>{printer} does not say whether it printed: look there</source>
        <translation>لا تفيد الطابعة {printer} هل طبعت أم لا: تحقق عندها</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>أُرسلت إلى الطابعة {printer}</translation>
    </message>
    <message>
        <source>{name}: {outcome}</source>
        <translation>{name}: {outcome}</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>Folder for the files</source>
        <translation>مجلد الملفات</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Ask the printer</source>
        <translation>اسأل الطابعة</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>“printed” in the station&apos;s own folder</source>
        <translation>‏«printed» في مجلد المحطة</translation>
    </message>
    <message>
        <source>Badges are printed on</source>
        <translation>تُطبع الشارات على</translation>
    </message>
    <message>
        <source>Network printer (IPP), by its address</source>
        <translation>طابعة شبكية (IPP) بعنوانها</translation>
    </message>
    <message>
        <source>Ask with the system&apos;s dialog before the first badge</source>
        <translation>السؤال بنافذة النظام قبل أول شارة</translation>
    </message>
    <message>
        <source>A folder of PDF files</source>
        <translation>مجلد ملفات PDF</translation>
    </message>
    <message>
        <source>Or a queue of this computer</source>
        <translation>أو طابور طباعة في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Asking the printer…</source>
        <translation>جارٍ سؤال الطابعة…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>يلزم النظر</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>It answers, and nothing stands against printing.</source>
        <translation>تجيب، ولا شيء يمنع الطباعة.</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>عنوان الطابعة</translation>
    </message>
</context>
<context>
    <name>PrintingView</name>
    <message>
        <source>Your badge is being printed</source>
        <translation>تجري طباعة شارتك</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stopping at the next safe place…</source>
        <translation>جارٍ التوقف عند أقرب نقطة آمنة…</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>Stations and proof</source>
        <translation>المحطات والإثبات</translation>
    </message>
    <message>
        <source>A receipt proves that the hub holds every row and photo of that station, bit for bit and in order, as its own database counted them again; of a station that is reached by stick, that the office does. It does not prove that something was never entered, that operators told the truth, or that the missing stations have nothing to tell. The hub signs nothing: the office does, when it next sees the hub.</source>
        <translation>يثبت الإيصال أن المركز يحتفظ بكل صف وصورة من تلك المحطة مطابقةً تماماً وبالترتيب، إذ عدّتها قاعدة بياناته من جديد؛ وفي محطة تُزامَن بذاكرة USB يثبت أن المكتب يحتفظ بها. ولا يثبت أن شيئاً لم يُغفل إدخاله، ولا أن المشغّلين صدقوا، ولا أن المحطات الغائبة ليس لديها ما تقوله. المركز لا يوقّع شيئاً: يوقّع المكتب حين يتصل به.</translation>
    </message>
    <message>
        <source>Up to the close: {words}</source>
        <translation>حتى الإقفال: {words}</translation>
    </message>
    <message>
        <source>The hub read again rows 1 to {rows} and {photos} photos of this station: all are there. The office&apos;s signature on that comes with a later sync.</source>
        <translation>أعاد المركز قراءة الصفوف من 1 إلى {rows} و{photos} من صور هذه المحطة: كلها موجودة. يأتي توقيع المكتب مع مزامنة لاحقة.</translation>
    </message>
    <message>
        <source>Changes that were entered here after the close, and are in no close: {count}. Close the day again.</source>
        <translation>تغييرات أُدخلت هنا بعد الإقفال وليست في أي إقفال: {count}. أقفل اليوم من جديد.</translation>
    </message>
    <message>
        <source>{count} of {all} stations are in.</source>
        <translation>أقفلت {count} من {all} محطات.</translation>
    </message>
    <message>
        <source>Missing: {numbers}</source>
        <translation>الناقصة: {numbers}</translation>
    </message>
    <message>
        <source>The close of these is not signed by their own key: {numbers}</source>
        <translation>إقفال هذه المحطات غير موقّع بمفتاحها: {numbers}</translation>
    </message>
    <message>
        <source>Something does not prove</source>
        <translation>شيء لا يثبت</translation>
    </message>
    <message>
        <source>Not all are in</source>
        <translation>البيانات غير مكتملة</translation>
    </message>
    <message>
        <source>Not all that was done is in</source>
        <translation>عمل بعد الإقفال</translation>
    </message>
    <message>
        <source>All are in</source>
        <translation>البيانات مكتملة</translation>
    </message>
    <message>
        <source>This station has not closed the day.</source>
        <translation>لم تُقفل هذه المحطة اليوم.</translation>
    </message>
    <message>
        <source>The office has closed the day. Where there is no hub, nobody else signs for the office itself: keep a backup of it in a second place.</source>
        <translation>أقفل المكتب اليوم. حيث لا يوجد مركز لا يوقّع أحد غيره عن المكتب نفسه: احتفظ بنسخة احتياطية منه في مكان ثانٍ.</translation>
    </message>
    <message>
        <source>This station has closed the day. The office has not signed yet.</source>
        <translation>أقفلت هذه المحطة اليوم. لم يوقّع المكتب بعد.</translation>
    </message>
    <message>
        <source>This station&apos;s receipt is not signed by the office: do not rely on it.</source>
        <translation>إيصال هذه المحطة غير موقّع من المكتب: لا تعتمد عليه.</translation>
    </message>
    <message>
        <source>The office signed: all {rows} rows are at the hub, but {missing} photos are not. Keep this station&apos;s data and sync again.</source>
        <translation>وقّع المكتب: كل الصفوف ({rows}) في المركز، لكن {missing} من الصور ليست فيه. احتفظ ببيانات هذه المحطة وزامن مجدداً.</translation>
    </message>
    <message>
        <source>The office signed: all {rows} rows and {photos} photos of this station are at the hub.</source>
        <translation>وقّع المكتب: كل صفوف هذه المحطة ({rows}) وصورها ({photos}) في المركز.</translation>
    </message>
    <message>
        <source>Confirmed by the office by stick: it holds all {rows} rows of this station, but {missing} photos not yet. Keep this station&apos;s data and write another file.</source>
        <translation>أكّده المكتب عبر ذاكرة USB: لديه كل صفوف هذه المحطة ({rows})، لكن تنقصه بعدُ صور عددها {missing}. احتفظ ببيانات هذه المحطة واكتب ملفاً آخر.</translation>
    </message>
    <message>
        <source>Confirmed by the office by stick: it holds all {rows} rows and {photos} photos of this station, and read them again.</source>
        <translation>أكّده المكتب عبر ذاكرة USB: لديه كل صفوف هذه المحطة ({rows}) وصورها ({photos})، وقد قرأها من جديد.</translation>
    </message>
</context>
<context>
    <name>PropertyForm</name>
    <message>
        <source>Choose an element on the badge or in the list to see what can be changed.</source>
        <translation>اختر عنصراً على الشارة أو في القائمة لترى ما يمكن تغييره.</translation>
    </message>
    <message>
        <source>Arrow keys move it by half a millimetre, with Shift by five.</source>
        <translation>تحركه مفاتيح الأسهم نصف مليمتر، ومع Shift خمسة.</translation>
    </message>
    <message>
        <source>With Ctrl they change its size. Page Up and Page Down choose the next one.</source>
        <translation>ومع Ctrl تغيّر حجمه. ويختار Page Up وPage Down العنصر التالي.</translation>
    </message>
    <message>
        <source>Held down while drawing, Alt lets it go between the lines it would snap to.</source>
        <translation>عند السحب مع الضغط على Alt لا ينجذب إلى الخطوط.</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Erase the event&apos;s personal data</source>
        <translation>محو البيانات الشخصية للفعالية</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>مُحيت</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Stations and what they have erased</source>
        <translation>المحطات وما محته</translation>
    </message>
    <message>
        <source>Type the event&apos;s name</source>
        <translation>اكتب اسم الفعالية</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>جارٍ المحو…</translation>
    </message>
    <message>
        <source>People, photos, badges and scans are erased here at once, and at the hub and every other station with their next sync. What was set up for the event stays, and the journal goes on proving. There is no way back.</source>
        <translation>يُمحى الأشخاص والصور والشارات وعمليات المسح هنا فوراً، وفي المركز وسائر المحطات عند مزامنتها التالية. يبقى ما أُعدّ للفعالية، ويظل السجل صالحاً للإثبات. لا رجعة في ذلك.</translation>
    </message>
    <message>
        <source>Before you erase</source>
        <translation>قبل المحو</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>What this cannot reach</source>
        <translation>ما لا يصل إليه المحو</translation>
    </message>
    <message>
        <source>Nothing is left here</source>
        <translation>لم يبقَ شيء هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>لا ينقص شيء</numerusform>
            <numerusform>ينقص أمر واحد</numerusform>
            <numerusform>ينقص أمران</numerusform>
            <numerusform>تنقص %n أمور</numerusform>
            <numerusform>ينقص %n أمراً</numerusform>
            <numerusform>ينقص %n أمر</numerusform>
        </translation>
    </message>
    <message>
        <source>All is there</source>
        <translation>كل شيء جاهز</translation>
    </message>
    <message numerus="yes">
        <source>Every day is closed, everything has come in, and a backup holds all of it. %n row(s) here say something of a person.</source>
        <translation>
            <numerusform>كل يوم مُقفل، ووصل كل شيء، وتحويه كله نسخة احتياطية. لا صف هنا يذكر شيئاً عن شخص.</numerusform>
            <numerusform>كل يوم مُقفل، ووصل كل شيء، وتحويه كله نسخة احتياطية. صف واحد هنا يذكر شيئاً عن شخص.</numerusform>
            <numerusform>كل يوم مُقفل، ووصل كل شيء، وتحويه كله نسخة احتياطية. صفّان هنا يذكران شيئاً عن شخص.</numerusform>
            <numerusform>كل يوم مُقفل، ووصل كل شيء، وتحويه كله نسخة احتياطية. %n صفوف هنا تذكر شيئاً عن شخص.</numerusform>
            <numerusform>كل يوم مُقفل، ووصل كل شيء، وتحويه كله نسخة احتياطية. %n صفاً هنا يذكر شيئاً عن شخص.</numerusform>
            <numerusform>كل يوم مُقفل، ووصل كل شيء، وتحويه كله نسخة احتياطية. %n صف هنا يذكر شيئاً عن شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last ordered {at} by {name}.</source>
        <translation>آخر أمر في {at} من {name}.</translation>
    </message>
    <message>
        <source>Disabled: its disk still holds all</source>
        <translation>معطَّلة: قرصها ما زال يحوي كل شيء</translation>
    </message>
    <message>
        <source>Not yet heard of</source>
        <translation>لم يصل خبر منها بعد</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>لم يُؤمر به</translation>
    </message>
    <message>
        <source>Erased here</source>
        <translation>مُحي هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) and their photos. Sync now, so that all others erase theirs.</source>
        <translation>
            <numerusform>لا صفوف ولا صور. زامن الآن كي يمحو الآخرون ما لديهم.</numerusform>
            <numerusform>صف واحد وصوره. زامن الآن كي يمحو الآخرون ما لديهم.</numerusform>
            <numerusform>صفّان وصورهما. زامن الآن كي يمحو الآخرون ما لديهم.</numerusform>
            <numerusform>%n صفوف وصورها. زامن الآن كي يمحو الآخرون ما لديهم.</numerusform>
            <numerusform>%n صفاً وصورها. زامن الآن كي يمحو الآخرون ما لديهم.</numerusform>
            <numerusform>%n صف وصورها. زامن الآن كي يمحو الآخرون ما لديهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was erased</source>
        <translation>لم يُمحَ شيء</translation>
    </message>
    <message>
        <source>It was stopped before its end, and everything is as it was.</source>
        <translation>أُوقف قبل نهايته، وكل شيء على حاله.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Badge templates (*.toml);;All files (*)</source>
        <translation>قوالب الشارات (*.toml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Open a template&apos;s file</source>
        <translation>فتح ملف قالب</translation>
    </message>
    <message>
        <source>Write the template</source>
        <translation>كتابة القالب</translation>
    </message>
    <message>
        <source>Write the proof sheets</source>
        <translation>كتابة صفحات التجربة</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>ملفات PDF (*.pdf);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>Save the recovery key…</source>
        <translation>حفظ مفتاح الاسترداد…</translation>
    </message>
    <message>
        <source>The recovery key opens every stick, should the office&apos;s computer be lost. It can be saved once: lock the file away, not beside the sticks.</source>
        <translation>يفتح مفتاح الاسترداد كل ذاكرة USB إذا فُقد حاسوب المكتب. يُحفظ مرة واحدة فقط: احفظ الملف في مكان مقفل، لا بجوار الذاكرات.</translation>
    </message>
    <message>
        <source>The recovery key is saved</source>
        <translation>حُفظ مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>{path} holds the only copy; it is no longer on this computer. Lock it away.</source>
        <translation>النسخة الوحيدة في {path}؛ ولم تعد على هذا الحاسوب. احفظها في مكان مقفل.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>حفظ مفتاح الاسترداد</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>ماذا حدث؟</translation>
    </message>
    <message>
        <source>Replace badge</source>
        <translation>استبدال الشارة</translation>
    </message>
    <message>
        <source>Revoke badge</source>
        <translation>إلغاء الشارة</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>مفقودة</translation>
    </message>
    <message>
        <source>Spoilt</source>
        <translation>تالفة</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>بيانات خاطئة</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Gates refuse this badge from their next sync on, for good.</source>
        <translation>سترفض البوابات هذه الشارة نهائياً بدءاً من مزامنتها التالية.</translation>
    </message>
    <message>
        <source>A new badge is issued at once, ready to print.</source>
        <translation>تصدر شارة جديدة فوراً وتكون جاهزة للطباعة.</translation>
    </message>
    <message>
        <source>The person then has no badge until you issue a new one.</source>
        <translation>يبقى الشخص بلا شارة حتى تصدر له شارة جديدة.</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>اذكر بإيجاز ما حدث.</translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>Last scans</source>
        <translation>آخر عمليات المسح</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>لا عمليات مسح بعد</translation>
    </message>
</context>
<context>
    <name>ScannerCard</name>
    <message>
        <source>Scanner</source>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>Scan a badge to try the scanner</source>
        <translation>امسح شارة لتجربة الماسح</translation>
    </message>
    <message>
        <source>Teach the digits…</source>
        <translation>تعليم الأرقام…</translation>
    </message>
    <message>
        <source>Forget what was taught</source>
        <translation>نسيان ما عُلّم</translation>
    </message>
    <message>
        <source>Click here, then scan any badge</source>
        <translation>انقر هنا ثم امسح أي شارة</translation>
    </message>
    <message>
        <source>Nothing scanned yet.</source>
        <translation>لم يُمسح شيء بعد.</translation>
    </message>
    <message>
        <source>Scan the code shown here: it says 0 to 9, each once.</source>
        <translation>امسح الرمز المعروض هنا: يقول من 0 إلى 9، كل رقم مرة.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>All {whole} digits of the badge came through.</source>
        <translation>وصلت أرقام الشارة كلها وعددها {whole}.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>لا يتطابق</translation>
    </message>
    <message>
        <source>That was not the code shown here. Press the button and try again.</source>
        <translation>لم يكن ذلك الرمز المعروض هنا. اضغط الزر وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{count} of {whole} digits came through. Scan once more; if it stays so, teach the digits.</source>
        <translation>وصل {count} من أصل {whole} رقماً. امسح مرة أخرى؛ وإن بقي الأمر كذلك فعلّم الأرقام.</translation>
    </message>
    <message>
        <source>The station knows this scanner&apos;s digits. Now scan a badge.</source>
        <translation>باتت المحطة تعرف أرقام هذا الماسح. امسح الآن شارة.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings of this station</source>
        <translation>إعدادات هذه المحطة</translation>
    </message>
    <message>
        <source>They hold at once, for this computer only, and at its next start.</source>
        <translation>تسري فوراً على هذا الحاسوب وحده، وعند تشغيله التالي.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>تم الحفظ</translation>
    </message>
</context>
<context>
    <name>SharedSerialPane</name>
    <message>
        <source>Two copies of a station gave out this serial before they noticed each other. Both badges open every gate, and only one of the two people is known by it. Revoke it, and give both new badges.</source>
        <translation>أصدرت نسختان من محطة هذا الرقم قبل أن تنتبه إحداهما إلى الأخرى. كلتا الشارتين تفتح كل البوابات، ولا يُعرف به إلا أحد الشخصين. ألغِه وامنح كليهما شارة جديدة.</translation>
    </message>
    <message>
        <source>Revoke both badges</source>
        <translation>إلغاء الشارتين</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>First free place on the sheet</source>
        <translation>أول موضع خالٍ في الورقة</translation>
    </message>
    <message>
        <source>Press the first place that is still free on the sheet.</source>
        <translation>اضغط على أول موضع ما زال خاليًا في الورقة.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} من {count}</translation>
    </message>
</context>
<context>
    <name>SorryView</name>
    <message>
        <source>Please go to the registration desk</source>
        <translation>يُرجى التوجه إلى مكتب التسجيل</translation>
    </message>
    <message>
        <source>We are sorry: the staff there will help you at once.</source>
        <translation>نعتذر منك: سيساعدك الموظفون هناك فوراً.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>ابدأ من جديد</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>This is not the passphrase.</source>
        <translation>عبارة المرور هذه غير صحيحة.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>للموظفين فقط</translation>
    </message>
    <message>
        <source>Passphrase of this station</source>
        <translation>عبارة المرور لهذه المحطة</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>الخروج من الكشك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>StandingsCard</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>آخر اتصال</translation>
    </message>
    <message>
        <source>Rows at the hub</source>
        <translation>الصفوف في المركز</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>ليست هنا بعد</translation>
    </message>
    <message>
        <source>Its rows here</source>
        <translation>صفوفها هنا</translation>
    </message>
    <message>
        <source>Not confirmed by it</source>
        <translation>لم تؤكّدها</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>as the hub last told it</source>
        <translation>كما أخبر المركز آخر مرة</translation>
    </message>
    <message>
        <source>The hub did not answer</source>
        <translation>لم يُجب المركز</translation>
    </message>
    <message>
        <source>as their own files told it</source>
        <translation>كما أخبرت ملفاتها</translation>
    </message>
    <message>
        <source>{count} of {all} heard</source>
        <translation>اتصلت {count} من {all}</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>معطَّلة</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>this station</source>
        <translation>هذه المحطة</translation>
    </message>
</context>
<context>
    <name>StationWindow</name>
    <message>
        <source>Registration</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>الكشك</translation>
    </message>
    <message>
        <source>Event office</source>
        <translation>مكتب الفعالية</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>نص أكبر أو أصغر</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>Stations</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>Desks, gates, kiosks and offices that were enrolled for this event.</source>
        <translation>المكاتب والبوابات والأكشاك المسجَّلة لهذه الفعالية.</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>الاسم أو الدور</translation>
    </message>
    <message>
        <source>Find a station</source>
        <translation>البحث عن محطة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>المحطات المسجَّلة</translation>
    </message>
    <message>
        <source>Event office</source>
        <translation>مكتب الفعالية</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>مكتب التسجيل</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>الكشك</translation>
    </message>
    <message>
        <source>Disabled: its badges are refused</source>
        <translation>معطَّلة: تُرفض شاراتها</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>قيد الاستخدام</translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>Drop a file from a stick here</source>
        <translation>أفلت هنا ملفاً من ذاكرة USB</translation>
    </message>
    <message>
        <source>or the whole stick: every file on it that is for this station</source>
        <translation>أو الذاكرة كلها: كل ما فيها من ملفات لهذه المحطة</translation>
    </message>
    <message>
        <source>Read from a stick</source>
        <translation>القراءة من ذاكرة USB</translation>
    </message>
    <message>
        <source>Files of stations (*.accredit);;All files (*)</source>
        <translation>ملفات المحطات (*.accredit);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Write to a stick…</source>
        <translation>الكتابة على ذاكرة USB…</translation>
    </message>
    <message>
        <source>Everything, also what has arrived before</source>
        <translation>كل شيء، حتى ما وصل من قبل</translation>
    </message>
    <message>
        <source>Looking at the stick…</source>
        <translation>يجري فحص الذاكرة…</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>ذاكرة USB</translation>
    </message>
    <message>
        <source>where there is no network</source>
        <translation>حيث لا شبكة</translation>
    </message>
    <message>
        <source>There is nobody to write for yet: enrol desks, gates and kiosks first.</source>
        <translation>لا يوجد بعد من يُكتب له: سجّل أولاً مكاتب التسجيل والبوابات والأكشاك.</translation>
    </message>
    <message>
        <source>Read the files that the stations bring, then write one for all of them. Only they can open it.</source>
        <translation>اقرأ الملفات التي تأتي بها المحطات، ثم اكتب ملفاً واحداً لها جميعاً. لا يفتحه غيرها.</translation>
    </message>
    <message>
        <source>Write a file here and carry it to the event office; read the office&apos;s file when it comes back. Only the office can open yours.</source>
        <translation>اكتب ملفاً هنا واحمله إلى مكتب الفعالية؛ واقرأ ملف المكتب عندما يعود. لا يفتح ملفك إلا المكتب.</translation>
    </message>
    <message numerus="yes">
        <source>For %n station(s)</source>
        <translation>
            <numerusform>لا محطات</numerusform>
            <numerusform>لمحطة واحدة</numerusform>
            <numerusform>لمحطتين</numerusform>
            <numerusform>لـ %Ln محطات</numerusform>
            <numerusform>لـ %Ln محطة</numerusform>
            <numerusform>لـ %Ln محطة</numerusform>
        </translation>
    </message>
    <message>
        <source>station {number}</source>
        <translation>المحطة {number}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>No file was left on the stick, and nothing was changed here.</source>
        <translation>لم يُترك ملف على الذاكرة، ولم يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>What was taken stays; read the stick again, and it goes on from there.</source>
        <translation>ما أُخذ محفوظ؛ اقرأ الذاكرة من جديد فتُستأنف القراءة من حيث توقفت.</translation>
    </message>
    <message>
        <source>Where is the stick?</source>
        <translation>أين ذاكرة USB؟</translation>
    </message>
</context>
<context>
    <name>StickDialog</name>
    <message>
        <source>USB stick</source>
        <translation>ذاكرة USB</translation>
    </message>
</context>
<context>
    <name>StickHome</name>
    <message>
        <source>Not all of the file could be read: read it again here.</source>
        <translation>تعذرت قراءة الملف كله: اقرأه هنا مرة أخرى.</translation>
    </message>
    <message>
        <source>Write a file here next, and carry it to the event office.</source>
        <translation>اكتب بعد ذلك ملفاً هنا واحمله إلى مكتب الفعالية.</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>No hub is set: what is entered stays on this station. Set the hub&apos;s address in the settings, or carry a stick.</source>
        <translation>لم يُحدَّد مركز: ما يُدخل يبقى في هذه المحطة. حدّد عنوان المركز في الإعدادات أو انقل ذاكرة USB.</translation>
    </message>
    <message>
        <source>By the hub&apos;s clock. Nothing is lost by that, but times on badges, scans and reports are wrong: set the clock of this computer.</source>
        <translation>بحسب ساعة المركز. لا يُفقد شيء بذلك، لكن الأوقات على الشارات وعمليات المسح والتقارير خاطئة: اضبط ساعة هذا الجهاز.</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos, {size}, are safe here and not yet at the hub.</source>
        <translation>التغييرات: {rows} والصور: {photos}، {size}، محفوظة هنا وليست بعد في المركز.</translation>
    </message>
    <message>
        <source>Everything that was entered here is at the hub.</source>
        <translation>كل ما أُدخل هنا موجود في المركز.</translation>
    </message>
    <message>
        <source>Those whom it is for have said in their own files that they hold it.</source>
        <translation>من هو موجَّه إليهم قالوا في ملفاتهم إنه لديهم.</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos, {size}, are safe here, and not yet confirmed by all whom they are for.</source>
        <translation>التغييرات: {rows} والصور: {photos}، {size}، محفوظة هنا ولم يؤكدها بعد كل من وُجّهت إليهم.</translation>
    </message>
    <message>
        <source>Write a file to a stick and carry it to them.</source>
        <translation>اكتب ملفاً على ذاكرة USB واحمله إليهم.</translation>
    </message>
    <message>
        <source>They count as arrived when the others&apos; own files come back.</source>
        <translation>تُعدّ واصلة حين تعود ملفات الآخرين.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Sends what was entered here to the hub and fetches what others entered.</source>
        <translation>يرسل ما أُدخل هنا إلى المركز ويجلب ما أدخله الآخرون.</translation>
    </message>
    <message>
        <source>Changes that wait here</source>
        <translation>التغييرات المنتظرة هنا</translation>
    </message>
    <message>
        <source>Rows of the last run, both ways</source>
        <translation>صفوف آخر تبادل، في الاتجاهين</translation>
    </message>
    <message>
        <source>postgresql://… or the path of a hub file</source>
        <translation>‎postgresql://…‎ أو مسار ملف المركز</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>No receipt yet.</source>
        <translation>لا يوجد إيصال بعد.</translation>
    </message>
    <message>
        <source>Calling the hub…</source>
        <translation>جارٍ الاتصال بالمركز…</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>المركز</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>عنوان المركز</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>آخر إيصال</translation>
    </message>
    <message>
        <source>Photos that wait here</source>
        <translation>الصور المنتظرة هنا</translation>
    </message>
    <message>
        <source>Sync by itself whenever the hub can be reached</source>
        <translation>المزامنة تلقائياً كلما أمكن الوصول إلى المركز</translation>
    </message>
    <message>
        <source>the hub&apos;s word on what it holds</source>
        <translation>إقرار المركز بما لديه</translation>
    </message>
    <message>
        <source>{out} sent, {into} fetched; photos: {photos_out} sent, {photos_in} fetched</source>
        <translation>إرسال {out}، استلام {into}؛ الصور: إرسال {photos_out}، استلام {photos_in}</translation>
    </message>
    <message>
        <source>Synced, but something does not fit</source>
        <translation>تمت المزامنة، لكن ثمة ما لا يتطابق</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>تمت المزامنة</translation>
    </message>
    <message>
        <source>Rows 1 to {rows} of station {station} are at the hub, bit for bit.</source>
        <translation>الصفوف من 1 إلى {rows} للمحطة {station} موجودة في المركز ومطابقة تماماً.</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>أُوقفت المزامنة</translation>
    </message>
    <message>
        <source>What was exchanged stays; the next run goes on from there.</source>
        <translation>ما جرى تبادله محفوظ؛ وتُستأنف المزامنة التالية من حيث توقفت.</translation>
    </message>
    <message>
        <source>{error}, by the hub&apos;s clock. Nothing is lost by that, but times on badges, scans and reports are wrong: set the clock of this computer.</source>
        <translation>{error} بحسب ساعة المركز. لا يُفقد شيء بذلك، لكن الأوقات على الشارات وعمليات المسح والتقارير خاطئة: اضبط ساعة هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Calling the hub…</source>
        <translation>جارٍ الاتصال بالمركز…</translation>
    </message>
    <message>
        <source>Revoked badges first…</source>
        <translation>الشارات الملغاة أولاً…</translation>
    </message>
    <message>
        <source>Sending changes…</source>
        <translation>جارٍ إرسال التغييرات…</translation>
    </message>
    <message>
        <source>Fetching changes…</source>
        <translation>جارٍ جلب التغييرات…</translation>
    </message>
    <message>
        <source>Sending photos…</source>
        <translation>جارٍ إرسال الصور…</translation>
    </message>
    <message>
        <source>Fetching photos…</source>
        <translation>جارٍ جلب الصور…</translation>
    </message>
    <message>
        <source>Comparing both ends…</source>
        <translation>جارٍ مقارنة الطرفين…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>{size} sent</source>
        <translation>أُرسل {size}</translation>
    </message>
    <message>
        <source>{size} fetched</source>
        <translation>جُلب {size}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>تجري الكتابة…</translation>
    </message>
    <message>
        <source>Reading it back from the stick…</source>
        <translation>تجري إعادة القراءة من الذاكرة…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>يجري فحص الملف…</translation>
    </message>
    <message>
        <source>Taking what is new…</source>
        <translation>يجري أخذ الجديد…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>بقي نحو {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to sync</source>
        <translation>
            <numerusform>لا توجد تغييرات بانتظار المزامنة</numerusform>
            <numerusform>تغيير واحد بانتظار المزامنة</numerusform>
            <numerusform>تغييران بانتظار المزامنة</numerusform>
            <numerusform>%Ln تغييرات بانتظار المزامنة</numerusform>
            <numerusform>%Ln تغييراً بانتظار المزامنة</numerusform>
            <numerusform>%Ln تغيير بانتظار المزامنة</numerusform>
        </translation>
    </message>
    <message>
        <source>All synced</source>
        <translation>تمت مزامنة الكل</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>جارٍ المزامنة…</translation>
    </message>
    <message>
        <source>Sync stopped: needs a person</source>
        <translation>توقفت المزامنة: يلزم تدخل شخص</translation>
    </message>
    <message>
        <source>No network, trying again in {time}</source>
        <translation>لا شبكة، محاولة جديدة بعد {time}</translation>
    </message>
    <message>
        <source>Syncs only when asked</source>
        <translation>تُزامن عند الطلب فقط</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>لم تُزامن قط</translation>
    </message>
    <message>
        <source>Synced {time}</source>
        <translation>تمت المزامنة {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for a stick</source>
        <translation>
            <numerusform>لا توجد تغييرات بانتظار ذاكرة USB</numerusform>
            <numerusform>تغيير واحد بانتظار ذاكرة USB</numerusform>
            <numerusform>تغييران بانتظار ذاكرة USB</numerusform>
            <numerusform>%Ln تغييرات بانتظار ذاكرة USB</numerusform>
            <numerusform>%Ln تغييراً بانتظار ذاكرة USB</numerusform>
            <numerusform>%Ln تغيير بانتظار ذاكرة USB</numerusform>
        </translation>
    </message>
    <message>
        <source>On a stick since {time}</source>
        <translation>على ذاكرة USB منذ {time}</translation>
    </message>
    <message>
        <source>By stick: confirmed {time}</source>
        <translation>عبر ذاكرة USB: أُكّد {time}</translation>
    </message>
    <message>
        <source>Photos wait for a stick</source>
        <translation>صور بانتظار ذاكرة USB</translation>
    </message>
    <message>
        <source>By stick: nothing waits</source>
        <translation>عبر ذاكرة USB: لا شيء بالانتظار</translation>
    </message>
    <message>
        <source>This clock is {time} ahead</source>
        <translation>هذه الساعة متقدمة {time}</translation>
    </message>
    <message>
        <source>This clock is {time} behind</source>
        <translation>هذه الساعة متأخرة {time}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} ث</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} أيام</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} ك.ب</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} م.ب</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Open tasks</source>
        <translation>المهام المفتوحة</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>أُدخل</translation>
    </message>
    <message>
        <source>Admitted though revoked</source>
        <translation>دخول بشارة ملغاة</translation>
    </message>
    <message>
        <source>Badge used twice</source>
        <translation>شارة استُخدمت مرتين</translation>
    </message>
    <message>
        <source>One serial, two people</source>
        <translation>رقم واحد لشخصين</translation>
    </message>
    <message>
        <source>Two active badges</source>
        <translation>شارتان ساريتان</translation>
    </message>
    <message>
        <source>Printed or not</source>
        <translation>طُبعت أم لا</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>أُدخل مرتين</translation>
    </message>
    <message>
        <source>Stations disagree</source>
        <translation>المحطات مختلفة</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Decision on the request</source>
        <translation>القرار بشأن الطلب</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>مسجَّل في الموقع</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>الواصلون</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>المعدات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Same document number</source>
        <translation>رقم الوثيقة نفسه</translation>
    </message>
    <message>
        <source>Same name and date of birth</source>
        <translation>الاسم وتاريخ الميلاد نفسهما</translation>
    </message>
    <message>
        <source>Similar name in one delegation or with one date of birth</source>
        <translation>اسم متشابه في وفد واحد أو بتاريخ ميلاد واحد</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط لها</translation>
    </message>
    <message>
        <source>Issued, not printed</source>
        <translation>صدرت ولم تُطبع</translation>
    </message>
    <message>
        <source>Printed, not handed over</source>
        <translation>طُبعت ولم تُسلَّم</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلِّمت</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>أُلغيت الشارة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>موافقة مبدئية</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلَّق</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>about {time}, this clock was {error} ahead</source>
        <translation>نحو {time}، كانت هذه الساعة متقدمة {error}</translation>
    </message>
    <message>
        <source>about {time}, this clock was {error} behind</source>
        <translation>نحو {time}، كانت هذه الساعة متأخرة {error}</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} يوم</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} ساعة</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} دقيقة</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Open tasks</source>
        <translation>المهام المفتوحة</translation>
    </message>
    <message>
        <source>What stations cannot settle by themselves. 1, 2 and Enter decide.</source>
        <translation>ما لا تستطيع المحطات حسمه بنفسها. القرار بالمفاتيح 1 و2 وEnter.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>لا شيء بانتظار قرار</translation>
    </message>
    <message>
        <source>What other stations bring is looked through after every sync.</source>
        <translation>يُراجَع ما تأتي به المحطات الأخرى بعد كل مزامنة.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرر</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>تم الدمج</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>أُبقيا منفصلين</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>أُلغيت الشارة</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>Recorded as printed</source>
        <translation>سُجّلت مطبوعة</translation>
    </message>
    <message>
        <source>Recorded as not printed</source>
        <translation>سُجّلت غير مطبوعة</translation>
    </message>
    <message>
        <source>{what} · Ctrl+Z takes it back</source>
        <translation>{what} · للتراجع Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>TeachingCode</name>
    <message>
        <source>The set-up code, to be scanned</source>
        <translation>رمز الإعداد للمسح</translation>
    </message>
</context>
<context>
    <name>TestBadge</name>
    <message>
        <source>Print a test badge</source>
        <translation>اطبع شارة تجريبية</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>سحب الطباعة</translation>
    </message>
    <message>
        <source>Printing a test badge on {printer}…</source>
        <translation>تُطبع شارة تجريبية على {printer}…</translation>
    </message>
    <message>
        <source>It takes long: look at the printer.</source>
        <translation>طال الأمر: انظر إلى الطابعة.</translation>
    </message>
    <message>
        <source>{printer} did not print the test badge.</source>
        <translation>لم تطبع الطابعة {printer} الشارة التجريبية.</translation>
    </message>
    <message>
        <source>{printer} does not say whether it printed: look there.</source>
        <translation>لا تفيد الطابعة {printer} هل طبعت أم لا: تحقق عندها.</translation>
    </message>
    <message>
        <source>The test badge lies in the folder as a PDF file.</source>
        <translation>الشارة التجريبية في المجلد ملفاً بصيغة PDF.</translation>
    </message>
    <message>
        <source>Printed on {printer}. See that nothing is cut off and the colours are right, and scan its code in the card “Scanner”; a gate refuses it.</source>
        <translation>طُبعت على {printer}. تأكد أن شيئاً لم يُقتطع وأن الألوان صحيحة، وامسح رمزها في بطاقة «الماسح»؛ والبوابة ترفضها.</translation>
    </message>
    <message>
        <source>The printer was asked to drop the test badge.</source>
        <translation>طُلب من الطابعة إلغاء الشارة التجريبية.</translation>
    </message>
</context>
<context>
    <name>ThanksView</name>
    <message>
        <source>Thank you, {name}</source>
        <translation>شكراً لك، {name}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكراً لك</translation>
    </message>
    <message>
        <source>Please take your badge from the printer and wear it visibly.</source>
        <translation>يُرجى أخذ شارتك من الطابعة وحملها بشكل ظاهر.</translation>
    </message>
</context>
<context>
    <name>TwinsPane</name>
    <message>
        <source>One person or two? A merge deletes nothing and can be undone.</source>
        <translation>شخص واحد أم اثنان؟ الدمج لا يحذف شيئًا ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>One person: merge</source>
        <translation>شخص واحد: دمج</translation>
    </message>
    <message>
        <source>Two people: keep apart</source>
        <translation>شخصان: إبقاؤهما منفصلين</translation>
    </message>
    <message>
        <source>Two stations decided this both ways</source>
        <translation>قررت محطتان قرارين مختلفين</translation>
    </message>
</context>
<context>
    <name>TwoBadgesPane</name>
    <message>
        <source>One person has one badge. A revoked badge cannot be given back.</source>
        <translation>لكل شخص شارة واحدة. الشارة الملغاة لا تُستعاد.</translation>
    </message>
    <message>
        <source>Revoke this badge</source>
        <translation>إلغاء هذه الشارة</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Scan a badge</source>
        <translation>امسح شارة</translation>
    </message>
    <message>
        <source>Hold its code in front of the scanner</source>
        <translation>ضع رمزها أمام الماسح</translation>
    </message>
    <message>
        <source>Let pass (F8)</source>
        <translation>السماح بالمرور (F8)</translation>
    </message>
</context>
<context>
    <name>VideoSource</name>
    <message>
        <source>The video has shown no picture yet. Wait a moment and try again.</source>
        <translation>لم يعرض الفيديو أي صورة بعد. انتظر لحظة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The video {file} cannot be played. Choose another file.</source>
        <translation>تعذر تشغيل الفيديو ⁨{file}⁩. اختر ملفاً آخر.</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Saved</source>
        <translation>تم الحفظ</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>سُلِّمت الشارة</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>Not printed: you may print it again</source>
        <translation>لم تُطبع: يمكنك طباعتها من جديد</translation>
    </message>
    <message>
        <source>Replaced: print the new badge</source>
        <translation>استُبدلت: اطبع الشارة الجديدة</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>أُلغيت الشارة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Photo saved</source>
        <translation>حُفظت الصورة</translation>
    </message>
</context>
<context>
    <name>WebcamSource</name>
    <message>
        <source>There is no picture to take: the camera shows nothing.</source>
        <translation>لا توجد صورة لالتقاطها: الكاميرا لا تعرض شيئاً.</translation>
    </message>
    <message>
        <source>This program may not use the camera. Allow it in the system&apos;s privacy settings, then open the camera again.</source>
        <translation>لا يُسمح لهذا البرنامج باستخدام الكاميرا. اسمح له في إعدادات الخصوصية للنظام، ثم افتح الكاميرا من جديد.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, and the picture appears by itself; or choose a picture file instead.</source>
        <translation>لم يُعثر على كاميرا. صِل واحدة فتظهر الصورة تلقائياً؛ أو اختر ملف صورة بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>The camera sends no pictures. Check its cable and its cover, and whether another program is using it.</source>
        <translation>لا ترسل الكاميرا صوراً. تحقق من سلكها وغطائها، ومن أن برنامجاً آخر لا يستخدمها.</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome</source>
        <translation>أهلاً وسهلاً</translation>
    </message>
    <message>
        <source>Hold the code of your invitation under the light</source>
        <translation>ضع رمز دعوتك تحت الضوء</translation>
    </message>
    <message>
        <source>or type the code and press Enter</source>
        <translation>أو اكتب الرمز واضغط Enter</translation>
    </message>
</context>
<context>
    <name>ZoneTiles</name>
    <message>
        <source>Zone {letter}, {name}</source>
        <translation>المنطقة {letter}، {name}</translation>
    </message>
</context>
<context>
    <name>_WayHome</name>
    <message>
        <source>Bring this copy home…</source>
        <translation>إعادة هذه النسخة…</translation>
    </message>
    <message>
        <source>This copy is home</source>
        <translation>عادت هذه النسخة</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>A badge cannot be tried without one.</source>
        <translation>لا يمكن تجربة الشارة من دونها.</translation>
    </message>
    <message>
        <source>A badge is valid for 1 to 255 days.</source>
        <translation>تسري الشارة من يوم واحد إلى 255 يوماً.</translation>
    </message>
    <message>
        <source>A badge needs one at least. Add another one first.</source>
        <translation>تحتاج الشارة إلى عنصر واحد على الأقل. أضف عنصراً آخر أولاً.</translation>
    </message>
    <message>
        <source>A card of {width} × {height} mm is larger than the sheet, and badges are never made smaller. Nothing was written. Choose a larger paper.</source>
        <translation>بطاقة {width} × {height} مم أكبر من الورقة، والشارات لا تُصغَّر أبداً. لم يُكتب شيء. اختر ورقاً أكبر.</translation>
    </message>
    <message>
        <source>A closed day does not prove</source>
        <translation>يوم مُقفل لا يثبت</translation>
    </message>
    <message>
        <source>A colleague there will help you with your badge.</source>
        <translation>سيساعدك أحد الزملاء هناك في الحصول على شارتك.</translation>
    </message>
    <message>
        <source>A column can become one of: {known}. Nothing was imported.</source>
        <translation>يمكن أن يكون العمود أحد ما يلي: {known}. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>A font cannot be read</source>
        <translation>تعذرت قراءة أحد الخطوط</translation>
    </message>
    <message>
        <source>A hub file has no quotas</source>
        <translation>ملف المركز بلا حصص</translation>
    </message>
    <message>
        <source>A meeting&apos;s time lacks its offset</source>
        <translation>ينقص وقت الاجتماع فارق التوقيت</translation>
    </message>
    <message>
        <source>A newer version of Accredit wrote this station&apos;s file</source>
        <translation>كتب ملفَّ هذه المحطة إصدار أحدث من Accredit</translation>
    </message>
    <message>
        <source>A newer version wrote this file</source>
        <translation>كتب هذا الملف إصدار أحدث</translation>
    </message>
    <message>
        <source>A part of it cannot be read any more. Sync now, if the hub can be reached, and call the event office: it brings this station back from its last backup (accredit restore) and the hub. The damaged file is kept beside it, and nothing is deleted.</source>
        <translation>جزء منه لم يعد يُقرأ. زامن الآن إن أمكن الوصول إلى المركز، واتصل بمكتب الفعالية: يعيد هذه المحطة من آخر نسخة احتياطية (accredit restore) ومن المركز. يُحفظ الملف التالف بجانبه ولا يُحذف شيء.</translation>
    </message>
    <message>
        <source>A part of the printer has stopped.</source>
        <translation>توقف جزء من الطابعة.</translation>
    </message>
    <message>
        <source>A passphrase is needed</source>
        <translation>لا بد من عبارة مرور</translation>
    </message>
    <message>
        <source>A person has one badge. Replace it: the old one is then revoked.</source>
        <translation>للشخص شارة واحدة. استبدلها: تُلغى القديمة عندئذ.</translation>
    </message>
    <message>
        <source>A photo is damaged or too large</source>
        <translation>إحدى الصور تالفة أو كبيرة جداً</translation>
    </message>
    <message>
        <source>A recovery key is one line that begins with {word}.</source>
        <translation>مفتاح الاسترداد سطر واحد يبدأ بـ {word}.</translation>
    </message>
    <message>
        <source>A row cannot be kept</source>
        <translation>لا يمكن حفظ أحد الصفوف</translation>
    </message>
    <message>
        <source>A row is damaged</source>
        <translation>أحد الصفوف تالف</translation>
    </message>
    <message>
        <source>A service file may lead to any server. Write the hub&apos;s own name into the address, and take service out of it, or PGSERVICE out of this computer&apos;s environment.</source>
        <translation>قد يقود ملف الخدمات إلى أي خادم. اكتب اسم المركز نفسه في العنوان، واحذف service منه، أو احذف PGSERVICE من متغيرات بيئة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A signing key has {size} bytes. Enrol the station again at the office.</source>
        <translation>مفتاح التوقيع طوله {size} بايت. سجّل المحطة من جديد في المكتب.</translation>
    </message>
    <message>
        <source>A station has no key for sticks</source>
        <translation>ليس لدى إحدى المحطات مفتاح لذاكرات USB</translation>
    </message>
    <message>
        <source>A station that never syncs again, and the operators&apos; names in the heads of the journal&apos;s rows, which its proof needs.</source>
        <translation>محطة لا تتزامن بعد ذلك أبداً، وأسماء المشغّلين في رؤوس صفوف السجل، التي يحتاج إليها إثباته.</translation>
    </message>
    <message>
        <source>A station&apos;s file is never left unprotected.</source>
        <translation>لا يُترك ملف المحطة بلا حماية أبداً.</translation>
    </message>
    <message>
        <source>A station&apos;s journal does not fit</source>
        <translation>سجل إحدى المحطات لا يتطابق</translation>
    </message>
    <message>
        <source>A station&apos;s journal does not prove</source>
        <translation>سجل إحدى المحطات لا يجتاز التحقق</translation>
    </message>
    <message>
        <source>A sync is under way already</source>
        <translation>هناك مزامنة جارية بالفعل</translation>
    </message>
    <message>
        <source>Accreditation requests</source>
        <translation>طلبات الاعتماد</translation>
    </message>
    <message>
        <source>Accreditation: arrivals, badges, gates and delegations of one day</source>
        <translation>الاعتماد: الوصول والشارات والبوابات والوفود في يوم واحد</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>سُمح لهم</translation>
    </message>
    <message>
        <source>Already inside</source>
        <translation>موجود في الداخل</translation>
    </message>
    <message>
        <source>An Ed25519 public key has {size} bytes, and this one has {count}.</source>
        <translation>المفتاح العام Ed25519 طوله {size} بايت، وهذا طوله {count}.</translation>
    </message>
    <message>
        <source>Another printer answers</source>
        <translation>تجيب طابعة أخرى</translation>
    </message>
    <message>
        <source>Another process holds it.</source>
        <translation>تشغلها عملية أخرى.</translation>
    </message>
    <message>
        <source>Another station or another supervisor was first. Look again.</source>
        <translation>سبقت محطة أخرى أو مشرف آخر. انظر مجددًا.</translation>
    </message>
    <message>
        <source>Another supervisor was first. Look again.</source>
        <translation>سبق مشرف آخر. انظر مجددًا.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>موافق عليها</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>الواصلون</translation>
    </message>
    <message>
        <source>Arrivals per hour</source>
        <translation>الواصلون في كل ساعة</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>وصلوا</translation>
    </message>
    <message>
        <source>Arrived in all</source>
        <translation>مجموع الواصلين</translation>
    </message>
    <message>
        <source>Arrived today</source>
        <translation>الواصلون اليوم</translation>
    </message>
    <message>
        <source>Backups, this station&apos;s and all others&apos;: lock them away, and destroy them when your rules say so.</source>
        <translation>النسخ الاحتياطية لهذه المحطة ولغيرها: احفظها مقفلة وأتلفها حين تقضي قواعدكم بذلك.</translation>
    </message>
    <message>
        <source>Badge revoked</source>
        <translation>شارة ملغاة</translation>
    </message>
    <message>
        <source>Badge {serial} is active</source>
        <translation>الشارة {serial} سارية</translation>
    </message>
    <message>
        <source>Badge {serial} is already printed</source>
        <translation>الشارة {serial} مطبوعة من قبل</translation>
    </message>
    <message>
        <source>Badge {serial} is not on this station</source>
        <translation>الشارة {serial} غير موجودة في هذه المحطة</translation>
    </message>
    <message>
        <source>Badge {serial} was just revoked</source>
        <translation>أُلغيت الشارة {serial} للتو</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>الشارات</translation>
    </message>
    <message>
        <source>Badges: {what}</source>
        <translation>الشارات: {what}</translation>
    </message>
    <message>
        <source>Beyond the signing station&apos;s limits</source>
        <translation>خارج حدود المحطة الموقِّعة</translation>
    </message>
    <message>
        <source>Busiest hour {hours}: {count}</source>
        <translation>ساعة الذروة {hours}: {count}</translation>
    </message>
    <message>
        <source>Card {width} × {height} mm</source>
        <translation>بطاقة {width} × {height} مم</translation>
    </message>
    <message>
        <source>Cards reach into the outer {edge} mm of the paper, which most printers leave white: print without borders, or on precut sheets.</source>
        <translation>تدخل البطاقات في {edge} مم عند حافة الورق، وهي التي تتركها معظم الطابعات بيضاء: اطبع بلا هوامش، أو على ورق مقصوص مسبقاً.</translation>
    </message>
    <message>
        <source>Carry it to the event office and read it there. Only the office can open it. Nothing was removed here; when the office&apos;s own file is read here, it tells what has arrived.</source>
        <translation>احمله إلى مكتب الفعالية واقرأه هناك. لا يفتحه إلا المكتب. لم يُحذف شيء هنا؛ وعندما يُقرأ ملف المكتب هنا يُعرف ما وصل.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Change the ink, toner or ribbon: it is used up.</source>
        <translation>غيّر الحبر أو الشريط: لقد نفد.</translation>
    </message>
    <message>
        <source>Change the printer&apos;s drum: it is used up.</source>
        <translation>غيّر أسطوانة الطابعة: لقد استُهلكت.</translation>
    </message>
    <message>
        <source>Changes of these stations wait at the hub for their station&apos;s signature, or for its key: {stations}. They come once the station itself, or the event office, has synced with this hub.</source>
        <translation>تغييرات هذه المحطات تنتظر في المركز توقيع محطتها أو مفتاحها: {stations}. ستصل حالما تتزامن المحطة نفسها، أو مكتب الفعالية، مع هذا المركز.</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address. Nothing was changed there.</source>
        <translation>تحقق من عنوان المركز. لم يتغير شيء فيه.</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address. Nothing was sent and nothing was taken.</source>
        <translation>تحقق من عنوان المركز. لم يُرسل شيء ولم يُستلم شيء.</translation>
    </message>
    <message>
        <source>Check the user and the password in the hub&apos;s address. Nothing was changed, here or there. ({reason})</source>
        <translation>تحقق من المستخدم وكلمة المرور في عنوان المركز. لم يتغير شيء هنا ولا هناك. ({reason})</translation>
    </message>
    <message>
        <source>Choose a zone first</source>
        <translation>اختر منطقة أولاً</translation>
    </message>
    <message>
        <source>Choose one of at most {count} letters.</source>
        <translation>اختر اسماً لا يتجاوز {count} حرفاً.</translation>
    </message>
    <message>
        <source>Choose one of the event&apos;s zones.</source>
        <translation>اختر إحدى مناطق الفعالية.</translation>
    </message>
    <message>
        <source>Clear the jam: a sheet or card is stuck.</source>
        <translation>أزل الانحشار: هناك ورقة أو بطاقة عالقة.</translation>
    </message>
    <message>
        <source>Close the printer&apos;s cover.</source>
        <translation>أغلق غطاء الطابعة.</translation>
    </message>
    <message>
        <source>Close the printer&apos;s door.</source>
        <translation>أغلق باب الطابعة.</translation>
    </message>
    <message>
        <source>Close the printer: a part is not locked in its place.</source>
        <translation>أغلق الطابعة: هناك جزء غير مثبت في مكانه.</translation>
    </message>
    <message>
        <source>Closed, but wrote on: {numbers}. What was entered there since is in no close: close the day there again.</source>
        <translation>أقفلت ثم تابعت الكتابة: {numbers}. ما أُدخل فيها بعد ذلك ليس في أي إقفال: أقفل اليوم فيها من جديد.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Confirmed by the office: {numbers}</source>
        <translation>أكّدها المكتب: {numbers}</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>انتهت مهلة الاتصال</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>الدولة</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>التقرير اليومي</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>الوفد</translation>
    </message>
    <message>
        <source>Delegations and organisations</source>
        <translation>الوفود والمنظمات</translation>
    </message>
    <message>
        <source>Delegations awaited</source>
        <translation>وفود لم تصل بعد</translation>
    </message>
    <message>
        <source>Do not hand it over. Issue a new badge instead.</source>
        <translation>لا تسلّمها. أصدر شارة جديدة بدلاً منها.</translation>
    </message>
    <message>
        <source>Earlier changes are missing here, so these must wait: {stations}. Read the earlier file first, or have it written again with everything.</source>
        <translation>تنقص هنا تغييرات سابقة، فلا بد أن تنتظر هذه: {stations}. اقرأ الملف السابق أولاً، أو اطلب كتابته كاملاً من جديد.</translation>
    </message>
    <message>
        <source>Empty the printer&apos;s waste container: it is full.</source>
        <translation>أفرغ وعاء النفايات في الطابعة: إنه ممتلئ.</translation>
    </message>
    <message>
        <source>Enrol it again at the event office.</source>
        <translation>سجّلها من جديد في مكتب الفعالية.</translation>
    </message>
    <message>
        <source>Enrol it at the event office.</source>
        <translation>سجّلها في مكتب الفعالية.</translation>
    </message>
    <message>
        <source>Enrol the desks, gates and kiosks first. Nothing was written.</source>
        <translation>سجّل أولاً مكاتب التسجيل والبوابات والأكشاك. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Entries of a station are missing</source>
        <translation>تنقص قيود من إحدى المحطات</translation>
    </message>
    <message>
        <source>Entry {number} of station {station} (hash {found}) does not follow what is held here (entry {last}, hash {held}), or was altered on its way. Nothing was changed; a supervisor should look into it.</source>
        <translation>القيد {number} للمحطة {station} (البصمة {found}) لا يتبع ما هو موجود هنا (القيد {last}، البصمة {held})، أو غُيّر في الطريق. لم يتغير شيء؛ ينبغي أن ينظر المشرف في الأمر.</translation>
    </message>
    <message>
        <source>Entry {number} of station {station} exists twice: {ours} here, {theirs} there. Nothing was changed. One of them comes from a copy of that station&apos;s disk; a supervisor must decide which is kept.</source>
        <translation>القيد {number} للمحطة {station} موجود مرتين: {ours} هنا و{theirs} هناك. لم يتغير شيء. أحدهما من نسخة عن قرص تلك المحطة؛ وعلى المشرف أن يقرر أيهما يبقى.</translation>
    </message>
    <message>
        <source>Entry {number} of station {station} is missing here. Nothing was changed. Check the journal on this station and call the event office.</source>
        <translation>القيد {number} للمحطة {station} غير موجود هنا. لم يتغير شيء. تحقق من السجل في هذه المحطة واتصل بمكتب الفعالية.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الفعالية</translation>
    </message>
    <message>
        <source>Everything on this station is safe, and nothing was changed. At the event office, bring the hub up to date (accredit hub init with its address), then sync again.</source>
        <translation>كل ما في هذه المحطة محفوظ ولم يتغير شيء. في مكتب الفعالية حدّث المركز (accredit hub init مع عنوانه) ثم زامن مجدداً.</translation>
    </message>
    <message>
        <source>Everything on this station is safe, and what the hub had taken stays there: sync again when the hub can be reached. ({reason})</source>
        <translation>كل ما في هذه المحطة محفوظ، وما استلمه المركز باقٍ فيه: زامن مجدداً عندما يمكن الوصول إلى المركز. ({reason})</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقعون</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود من قبل</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف طويل جداً</translation>
    </message>
    <message>
        <source>Files on USB sticks, exported lists, daily reports and badges, printed or as PDF.</source>
        <translation>الملفات على أصابع USB والقوائم المصدَّرة والتقارير اليومية والشارات، مطبوعةً أو بصيغة PDF.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>For {seconds} seconds nothing came from the hub</source>
        <translation>لم يصل شيء من المركز طوال {seconds} ثانية</translation>
    </message>
    <message>
        <source>Forged signature</source>
        <translation>توقيع مزوَّر</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Function and organisation</source>
        <translation>الوظيفة والمنظمة</translation>
    </message>
    <message>
        <source>Further categories: {count}</source>
        <translation>فئات أخرى: {count}</translation>
    </message>
    <message>
        <source>Further states: {count}</source>
        <translation>دول أخرى: {count}</translation>
    </message>
    <message>
        <source>Gate scans</source>
        <translation>عمليات المسح في البوابات</translation>
    </message>
    <message>
        <source>Gate&apos;s clock wrong</source>
        <translation>ساعة البوابة خاطئة</translation>
    </message>
    <message>
        <source>Gate&apos;s list too old</source>
        <translation>قائمة البوابة قديمة جداً</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>البوابات</translation>
    </message>
    <message>
        <source>Give it in megabytes, from 1 to 1,000,000,000. Nothing was changed.</source>
        <translation>اذكرها بالميغابايت، من 1 إلى 1,000,000,000. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Give it one of at most {most} characters.</source>
        <translation>أعطه اسماً لا يتجاوز {most} حرفاً.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الشخصي</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>مسلَّمة</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>Honorific and given name</source>
        <translation>اللقب والاسم الشخصي</translation>
    </message>
    <message>
        <source>Host committee</source>
        <translation>لجنة الاستضافة</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>In</source>
        <translation>وردت</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>Indico&apos;s list has no columns First Name and Last Name. Nothing was imported. Export it again with both of them chosen.</source>
        <translation>لا تحوي قائمة Indico العمودين First Name وLast Name. لم يُستورد شيء. صدّرها من جديد مع العمودين.</translation>
    </message>
    <message>
        <source>Ink, toner or ribbon is running low.</source>
        <translation>الحبر أو الشريط على وشك النفاد.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في القراءة أو الكتابة</translation>
    </message>
    <message>
        <source>Intergovernmental organisations</source>
        <translation>منظمات حكومية دولية</translation>
    </message>
    <message>
        <source>Invented people; no gate lets these badges in.</source>
        <translation>أشخاص مختلَقون؛ لا تسمح أي بوابة بدخول هذه الشارات.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>Issue the badge at a desk.</source>
        <translation>أصدر الشارة في أحد المكاتب.</translation>
    </message>
    <message>
        <source>Issued, not printed</source>
        <translation>صادرة ولم تُطبع</translation>
    </message>
    <message>
        <source>It can be printed from, but its elements do not stand under headings of their own. Write each of them under {heading}.</source>
        <translation>يمكن الطباعة منه، لكن عناصره ليست تحت عناوين خاصة بها. اكتب كلاً منها تحت {heading}.</translation>
    </message>
    <message>
        <source>It could not be read as a station&apos;s database. Do not delete it: call the event office, which can bring this station back from the hub and its last backup.</source>
        <translation>تعذرت قراءته بوصفه قاعدة بيانات محطة. لا تحذفه: اتصل بمكتب الفعالية، فهو يستطيع استعادة المحطة من المركز ومن آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>It goes on; wait until it is finished, or cancel it first.</source>
        <translation>إنها مستمرة؛ انتظر انتهاءها أو ألغها أولاً.</translation>
    </message>
    <message>
        <source>It has no station {station}. Nothing was changed. Sync the office first if the station was enrolled just now.</source>
        <translation>ليست فيه المحطة {station}. لم يتغير شيء. زامن المكتب أولاً إن كانت المحطة قد سُجلت للتو.</translation>
    </message>
    <message>
        <source>It has only {width} × {height} pixels; {least} on its shorter side is the least.</source>
        <translation>أبعادها {width} × {height} بكسل فقط؛ والحد الأدنى للضلع الأقصر {least}.</translation>
    </message>
    <message>
        <source>It has version {held}, and this program knows versions up to {known}. Nothing was changed. Update the program on this computer, then try again.</source>
        <translation>إصداره {held}، وهذا البرنامج يعرف الإصدارات حتى {known}. لم يتغير شيء. حدّث البرنامج على هذا الجهاز ثم حاول مجدداً.</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels, too many to open safely.</source>
        <translation>أبعادها {width} × {height} بكسل، وهذا أكثر مما يُفتح بأمان.</translation>
    </message>
    <message>
        <source>It is a HEIC picture. Save it as JPEG on the telephone, and try again.</source>
        <translation>هذه صورة HEIC. احفظها بصيغة JPEG على الهاتف ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>It is a PDF document.</source>
        <translation>هذا مستند PDF.</translation>
    </message>
    <message>
        <source>It is meant for the demo&apos;s stations.</source>
        <translation>هي مخصصة لمحطات العرض التجريبي.</translation>
    </message>
    <message>
        <source>It is no key file that this version can read. Take it back from the last backup; the station&apos;s data is untouched.</source>
        <translation>لا يستطيع هذا الإصدار قراءة ملف المفتاح هذا. استعده من آخر نسخة احتياطية؛ بيانات المحطة لم تُمس.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8. Nothing was changed.</source>
        <translation>ليس نصاً بترميز UTF-8. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It is not a PDF, so nothing was sent to the printer.</source>
        <translation>ليس هذا ملف PDF، لذلك لم يُرسل شيء إلى الطابعة.</translation>
    </message>
    <message>
        <source>It is not an 8-bit grey or RGB JPEG. The badge was not printed; take the photo again.</source>
        <translation>ليست صورة JPEG رمادية أو RGB بعمق 8 بت. لم تُطبع الشارة؛ التقط الصورة من جديد.</translation>
    </message>
    <message>
        <source>It is not certain that the last change was saved. Close the station, open it again and look at the last person before going on.</source>
        <translation>ليس مؤكداً أن آخر تغيير قد حُفظ. أغلق المحطة ثم افتحها وتحقق من آخر شخص قبل المتابعة.</translation>
    </message>
    <message>
        <source>It is not valid TOML: {reason}.</source>
        <translation>ليس TOML صحيحاً: {reason}.</translation>
    </message>
    <message>
        <source>It is unknown or disabled, or only the office writes for it. Nothing was written.</source>
        <translation>المحطة مجهولة أو معطّلة، أو لا يكتب لها إلا المكتب. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>It is whole still. See whether {folder} may be written and has room. ({reason})</source>
        <translation>ما زالت سليمة. تحقق من أن الكتابة في {folder} مسموحة وأن فيه متسعاً. ({reason})</translation>
    </message>
    <message>
        <source>It knows no keys. Enrol it at the event office.</source>
        <translation>لا تعرف أي مفاتيح. سجّلها في مكتب الفعالية.</translation>
    </message>
    <message>
        <source>It may be damaged, or of a kind that this program does not read.</source>
        <translation>قد يكون الملف تالفاً، أو من نوع لا يقرؤه هذا البرنامج.</translation>
    </message>
    <message>
        <source>It may be damaged.</source>
        <translation>قد يكون الملف تالفاً.</translation>
    </message>
    <message>
        <source>It said a moment ago that it holds them. Nothing was changed; try again.</source>
        <translation>كان يقول قبل لحظة إنها لديه. لم يتغير شيء؛ حاول مجدداً.</translation>
    </message>
    <message>
        <source>It stays as it is. Enter the person again if they attend after all.</source>
        <translation>يبقى كما هو. أدخل الشخص من جديد إن حضر مع ذلك.</translation>
    </message>
    <message>
        <source>It unpacks to more pixels than can be opened safely.</source>
        <translation>عدد وحدات البكسل بعد فك الضغط أكبر مما يُفتح بأمان.</translation>
    </message>
    <message>
        <source>It was enrolled by an older version. Enrol it again at the event office.</source>
        <translation>سجّلها إصدار أقدم. سجّلها من جديد في مكتب الفعالية.</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing is lost. Install the newer version on this computer, then open the station again.</source>
        <translation>تُرك كما هو ولم يضع شيء. ثبّت الإصدار الأحدث على هذا الحاسوب ثم افتح المحطة من جديد.</translation>
    </message>
    <message>
        <source>It was left as it is. Open it, or choose an empty folder.</source>
        <translation>تُركت كما هي. افتحها، أو اختر مجلداً فارغاً.</translation>
    </message>
    <message>
        <source>It was saved before, and is kept only in that file; or this is not the event office.</source>
        <translation>سبق حفظه، وهو في ذلك الملف وحده؛ أو أن هذه المحطة ليست مكتب الفعالية.</translation>
    </message>
    <message>
        <source>It was sealed for an earlier enrolment of this station. Nothing of it was taken: ask the event office for a new file.</source>
        <translation>خُتم الملف لتسجيل سابق لهذه المحطة. لم يؤخذ منه شيء: اطلب ملفاً جديداً من مكتب الفعالية.</translation>
    </message>
    <message>
        <source>Its certificate is not the one that this station trusts, or is made out to another name: {reason}.
Nothing was sent. Do not go round it: call the event office, which checks the address and the certificate (docs/hub.md).</source>
        <translation>شهادته ليست التي تثق بها هذه المحطة، أو صادرة باسم آخر: {reason}.
لم يُرسل شيء. لا تتجاوز ذلك: اتصل بمكتب الفعالية ليتحقق من العنوان والشهادة (docs/hub.md).</translation>
    </message>
    <message>
        <source>Its columns are: {known}. Nothing was imported.</source>
        <translation>أعمدتها: {known}. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Its file is cut off. The badge was not printed; take the photo again.</source>
        <translation>ملفها مبتور. لم تُطبع الشارة؛ التقط الصورة من جديد.</translation>
    </message>
    <message>
        <source>Its last day is {day}. Nothing was erased.</source>
        <translation>يومها الأخير هو {day}. لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>Its room is that of the disk it lies on. Only a hub on PostgreSQL gives each station its own room. Nothing was changed.</source>
        <translation>مساحته هي مساحة القرص الذي هو عليه. المركز على PostgreSQL وحده يمنح كل محطة مساحتها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Look at first_day and last_day in [event].</source>
        <translation>انظر first_day وlast_day في [event].</translation>
    </message>
    <message>
        <source>Look on the printer and in the box. If it is lost or spoilt, replace it: the old one is then revoked.</source>
        <translation>انظر في الطابعة وفي الصندوق. إن فُقدت أو تلفت فاستبدلها: تُلغى القديمة عندئذ.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُعدّ في</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>الوسيلة الإعلامية</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقصة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in native script</source>
        <translation>الاسم بالكتابة الأصلية</translation>
    </message>
    <message>
        <source>Neither it nor the photos sent along with it were taken by the hub. Nothing on this station is lost: sync again, and a photo that is damaged here stays behind.</source>
        <translation>لم يأخذ المركز هذه الصورة ولا الصور المرسلة معها. لم يضع شيء في هذه المحطة: أعد المزامنة، وستبقى الصورة التالفة هنا في مكانها.</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>يتعذر الوصول إلى الشبكة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>News agencies</source>
        <translation>وكالات الأنباء</translation>
    </message>
    <message>
        <source>No badge was made. A supervisor must approve the person first.</source>
        <translation>لم تُصنع أي شارة. يجب أن يوافق المشرف على الشخص أولاً.</translation>
    </message>
    <message>
        <source>No badge was made. Ask the event office to open a new epoch on this station.</source>
        <translation>لم تُصنع أي شارة. اطلب من مكتب الفعالية فتح حقبة جديدة في هذه المحطة.</translation>
    </message>
    <message>
        <source>No badge was made. Call a supervisor.</source>
        <translation>لم تُصنع أي شارة. استدعِ المشرف.</translation>
    </message>
    <message>
        <source>No badge was made: {why}.</source>
        <translation>لم تُصنع أي شارة: {why}.</translation>
    </message>
    <message>
        <source>No badge was scanned on this day.</source>
        <translation>لم تُمسح أي شارة في هذا اليوم.</translation>
    </message>
    <message>
        <source>No column was found for {columns}. Nothing was imported. Name the columns given_name and family_name, or say which column is which.</source>
        <translation>أعمدة غير موجودة: {columns}. لم يُستورد شيء. سمِّ العمودين given_name وfamily_name، أو بيّن معنى كل عمود.</translation>
    </message>
    <message>
        <source>No event is set up on this station</source>
        <translation>لا توجد فعالية معدّة في هذه المحطة</translation>
    </message>
    <message>
        <source>No file was left. Write the badges again: it is then left out.</source>
        <translation>لم يُترك أي ملف. اكتب الشارات من جديد: وستُستبعد هذه.</translation>
    </message>
    <message>
        <source>No font has {characters} in “{words}”. Nothing was printed and nothing is lost. Correct the entry, or add a font that has the character.</source>
        <translation>لا خط فيه {characters} من «{words}». لم يُطبع شيء ولم يضع شيء. صحّح البيانات، أو أضف خطاً فيه هذا الحرف.</translation>
    </message>
    <message>
        <source>No reason was given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>لا طريق إلى المضيف</translation>
    </message>
    <message>
        <source>No row on this station says anything of a person. What other stations enter later is erased by another purge.</source>
        <translation>لا صف في هذه المحطة يذكر شيئاً عن شخص. وما تُدخله محطات أخرى لاحقاً يُمحى بأمر آخر.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لا مساحة باقية على القرص</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا يوجد ملف أو مجلد كهذا</translation>
    </message>
    <message>
        <source>Nobody has arrived on this day.</source>
        <translation>لم يصل أحد في هذا اليوم.</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate that {printer} shows ({reason}). Nothing was sent. If it is the printer&apos;s own, put #sha256= and its fingerprint behind the address.</source>
        <translation>لا أحد يضمن الشهادة التي تقدمها {printer} ({reason}). لم يُرسل شيء. إن كانت شهادة الطابعة نفسها فأضف #sha256= وبصمتها بعد العنوان.</translation>
    </message>
    <message>
        <source>Non-governmental organisations</source>
        <translation>منظمات غير حكومية</translation>
    </message>
    <message>
        <source>Not a badge of this event</source>
        <translation>ليست شارة لهذه الفعالية</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلداً</translation>
    </message>
    <message>
        <source>Not confirmed by the office yet: {numbers}</source>
        <translation>لم يؤكّدها المكتب بعد: {numbers}</translation>
    </message>
    <message>
        <source>Not here yet: {count}</source>
        <translation>لم تصل بعد: {count}</translation>
    </message>
    <message>
        <source>Not on the gate&apos;s roster</source>
        <translation>غير مدرج في قائمة البوابة</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>غير سارية بعد</translation>
    </message>
    <message>
        <source>Nothing can be registered yet. Create the event, or enrol this station with one.</source>
        <translation>لا يمكن تسجيل شيء بعد. أنشئ الفعالية، أو سجّل هذه المحطة في فعالية.</translation>
    </message>
    <message>
        <source>Nothing new could be taken of what {sender} wrote ({moment}). Everything on this station is safe.</source>
        <translation>لم يمكن أخذ أي جديد مما كتبته {sender} ({moment}). كل ما على هذه المحطة آمن.</translation>
    </message>
    <message>
        <source>Nothing new on this stick</source>
        <translation>لا جديد في ذاكرة USB هذه</translation>
    </message>
    <message>
        <source>Nothing of the last change was saved; what was there before is safe. ({cause})</source>
        <translation>لم يُحفظ شيء من آخر تغيير؛ وما كان قبله سليم. ({cause})</translation>
    </message>
    <message>
        <source>Nothing of this sync is lost: it stays on this station. Call the event office, which sees an alarm for it.</source>
        <translation>لم يضع شيء من هذه المزامنة: يبقى في هذه المحطة. اتصل بمكتب الفعالية، فقد ظهر لديه إنذار بذلك.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. Another station has revoked the other one.</source>
        <translation>لم يتغير شيء. ألغت محطة أخرى البطاقة الثانية.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder. ({reason})</source>
        <translation>لم يتغير شيء. اختر مجلداً آخر. ({reason})</translation>
    </message>
    <message>
        <source>Nothing was changed. Do it again.</source>
        <translation>لم يتغير شيء. أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the folder of one of those in {folder}.</source>
        <translation>لم يتغير شيء. حدّد مجلد واحدة مما في {folder}.</translation>
    </message>
    <message>
        <source>Nothing was changed. If it is lost or spoilt, replace it.</source>
        <translation>لم يتغير شيء. إن فُقدت أو تلفت فاستبدلها.</translation>
    </message>
    <message>
        <source>Nothing was changed. Print again.</source>
        <translation>لم يتغير شيء. اطبع من جديد.</translation>
    </message>
    <message>
        <source>Nothing was changed. See whether this account may write in the station&apos;s folder.</source>
        <translation>لم يتغير شيء. تحقق من أن هذا الحساب يستطيع الكتابة في مجلد المحطة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sync first.</source>
        <translation>لم يتغير شيء. أجرِ المزامنة أولًا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sync, and look again.</source>
        <translation>لم يتغير شيء. زامن ثم انظر من جديد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another one.</source>
        <translation>لم يتغير شيء. خذ صورة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take one of those that were said.</source>
        <translation>لم يتغير شيء. اعتمد إحدى القيم المذكورة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when nobody enters anything here.</source>
        <translation>لم يتغير شيء. حاول مجدداً حين لا يُدخل أحد شيئاً هنا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Write it like 1980-02-28.</source>
        <translation>لم يتغير شيء. اكتبه هكذا: 1980-02-28.</translation>
    </message>
    <message>
        <source>Nothing was changed: {why}. Ask the event office for a fresh list.</source>
        <translation>لم يتغير شيء: {why}. اطلب من مكتب الفعالية قائمة حديثة.</translation>
    </message>
    <message>
        <source>Nothing was erased. Type it as it stands here: {name}</source>
        <translation>لم يُمحَ شيء. اكتبه كما يرد هنا: {name}</translation>
    </message>
    <message>
        <source>Nothing was found against this template.</source>
        <translation>لا ملاحظات على هذا القالب.</translation>
    </message>
    <message>
        <source>Nothing was printed. Sync, or give the category another template. Shipped with Accredit: {known}.</source>
        <translation>لم يُطبع شيء. زامِن، أو أعطِ الفئة قالباً آخر. المرفق مع Accredit: {known}.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Nothing was saved. Enter at least a family name or a given name.</source>
        <translation>لم يُحفظ شيء. أدخل اسم العائلة أو الاسم الشخصي على الأقل.</translation>
    </message>
    <message>
        <source>Nothing was saved. The categories are: {known}.</source>
        <translation>لم يُحفظ شيء. الفئات: {known}.</translation>
    </message>
    <message>
        <source>Nothing was sent a second time. Look on the printer, and say at the badge whether it came out.</source>
        <translation>لم يُرسل شيء مرة ثانية. انظر في الطابعة، ثم بيّن عند الشارة هل خرجت.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a paper, and sort by organisation or by box.</source>
        <translation>لم يُكتب شيء. اختر ورقاً، ورتّب بحسب المنظمة أو الصندوق.</translation>
    </message>
    <message>
        <source>Nothing was written. No badge that is valid fits the choice.</source>
        <translation>لم يُكتب شيء. لا توجد شارة سارية توافق الاختيار.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلَّقة</translation>
    </message>
    <message>
        <source>Only a supervisor may erase the event&apos;s data</source>
        <translation>محو بيانات الفعالية من صلاحية المشرف وحده</translation>
    </message>
    <message>
        <source>Only one badge is left</source>
        <translation>بقيت شارة واحدة فقط</translation>
    </message>
    <message>
        <source>Only the event office cares for the hub</source>
        <translation>مكتب الفعالية وحده يعتني بالمركز</translation>
    </message>
    <message>
        <source>Only the office may do this</source>
        <translation>هذا من صلاحية المكتب وحده</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Organisations by kind</source>
        <translation>المنظمات بحسب النوع</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
    <message>
        <source>Paper or cards are running low.</source>
        <translation>الورق أو البطاقات على وشك النفاد.</translation>
    </message>
    <message>
        <source>Parts not found: {parts}. Copy them beside this one and read it again.</source>
        <translation>أجزاء غير موجودة: {parts}. انسخها بجوار هذا الجزء واقرأه من جديد.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People expected</source>
        <translation>الأشخاص المتوقعون</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>الوصول مرفوض</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Photos missing or damaged at the hub: {count}. They are safe on this station: keep its data and call the event office.</source>
        <translation>صور ناقصة أو تالفة في المركز: {count}. وهي سليمة في هذه المحطة: احتفظ ببياناتها واتصل بمكتب الفعالية.</translation>
    </message>
    <message>
        <source>Photos that are damaged on this station and were left out: {count}. Take them again at the desk.</source>
        <translation>صور تالفة في هذه المحطة وتُركت: {count}. التقطها من جديد عند مكتب التسجيل.</translation>
    </message>
    <message>
        <source>Photos that are damaged, here or at the hub, and were left alone: {count}. Tell the event office.</source>
        <translation>صور تالفة، هنا أو في المركز، وتُركت: {count}. أخبر مكتب الفعالية.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخططة</translation>
    </message>
    <message>
        <source>Please go to the registration desk</source>
        <translation>يُرجى التوجه إلى مكتب التسجيل</translation>
    </message>
    <message>
        <source>Please try again, or go to the registration desk.</source>
        <translation>يُرجى المحاولة مرة أخرى، أو التوجه إلى مكتب التسجيل.</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>موافقة أولية</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>الحاضرة</translation>
    </message>
    <message>
        <source>Print it first.</source>
        <translation>اطبعها أولاً.</translation>
    </message>
    <message>
        <source>Print jobs of the day</source>
        <translation>مهام الطباعة في اليوم</translation>
    </message>
    <message>
        <source>Print jobs: {what}</source>
        <translation>مهام الطباعة: {what}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>مطبوعة</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>القطاع الخاص</translation>
    </message>
    <message>
        <source>Process {number} on {computer} has held it since {moment} UTC.</source>
        <translation>تشغلها العملية {number} على {computer} منذ {moment} بالتوقيت العالمي.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>نسخة تجريبية</translation>
    </message>
    <message>
        <source>Push the paper tray in.</source>
        <translation>أدخل درج الورق.</translation>
    </message>
    <message>
        <source>Put in the paper or card that the badge needs.</source>
        <translation>ضع الورق أو البطاقة المناسبة للشارة.</translation>
    </message>
    <message>
        <source>Put paper or cards in: the tray is empty.</source>
        <translation>ضع ورقاً أو بطاقات: الدرج فارغ.</translation>
    </message>
    <message>
        <source>Put the output tray in its place.</source>
        <translation>ضع درج الإخراج في مكانه.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>QR {width} mm wide at {dpi} dpi</source>
        <translation>عرض رمز QR {width} مم عند {dpi} نقطة في البوصة</translation>
    </message>
    <message>
        <source>Read back, the file was not what had been written. It was taken away again, and everything on this station is safe: use another stick.</source>
        <translation>عند إعادة القراءة لم يكن الملف كما كُتب. أُزيل الملف، وكل ما في هذه المحطة سليم: استعمل ذاكرة أخرى.</translation>
    </message>
    <message>
        <source>Read back, the rows of station {station} do not lead to their end. Keep that station&apos;s data, and have this one checked.</source>
        <translation>عند إعادة القراءة لا تصل صفوف المحطة {station} إلى نهايتها. احتفظ ببيانات تلك المحطة، وافحص هذه.</translation>
    </message>
    <message>
        <source>Read back, the rows of station {station} do not lead to their end. Keep this station&apos;s data and call the event office.</source>
        <translation>عند إعادة القراءة لا تؤدي صفوف المحطة {station} إلى نهايتها. احتفظ ببيانات هذه المحطة واتصل بمكتب الفعالية.</translation>
    </message>
    <message>
        <source>Read it at: {stations}. Only these can open it. Nothing was removed here.</source>
        <translation>اقرأه في: {stations}. لا تفتحه إلا هذه المحطات. لم يُحذف شيء هنا.</translation>
    </message>
    <message>
        <source>Read, but something is missing or does not fit</source>
        <translation>قُرئ الملف، لكن شيئاً ينقص أو لا يتطابق</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Requests: {what}</source>
        <translation>الطلبات: {what}</translation>
    </message>
    <message>
        <source>Research institutions</source>
        <translation>مؤسسات بحثية</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Row {number} of station {station} does not match its own checksum. Nothing was changed at the hub. Call a supervisor, and run: accredit journal verify.</source>
        <translation>الصف {number} للمحطة {station} لا يطابق المجموع التدقيقي الخاص به. لم يتغير شيء في المركز. استدعِ المشرف ونفّذ: accredit journal verify.</translation>
    </message>
    <message>
        <source>Row {number} of station {station} is out of bounds. Nothing was changed at the hub.</source>
        <translation>الصف {number} للمحطة {station} خارج الحدود. لم يتغير شيء في المركز.</translation>
    </message>
    <message>
        <source>Rows are missing in between</source>
        <translation>تنقص صفوف في الوسط</translation>
    </message>
    <message>
        <source>Rows of a station could not be taken</source>
        <translation>تعذّر أخذ صفوف إحدى المحطات</translation>
    </message>
    <message>
        <source>Rows of another station were offered under this station&apos;s login. Nothing was changed, and the event office sees an alarm for it.</source>
        <translation>عُرضت صفوف محطة أخرى باسم دخول هذه المحطة. لم يتغير شيء، وظهر إنذار بذلك لدى مكتب الفعالية.</translation>
    </message>
    <message>
        <source>Save the person first.</source>
        <translation>احفظ الشخص أولاً.</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>عمليات المسح</translation>
    </message>
    <message>
        <source>Scans: {count}</source>
        <translation>عمليات المسح: {count}</translation>
    </message>
    <message>
        <source>Scans: {what}</source>
        <translation>عمليات المسح: {what}</translation>
    </message>
    <message>
        <source>See whether this account may write in it. ({reason})</source>
        <translation>تحقق من أن هذا الحساب يستطيع الكتابة فيه. ({reason})</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسلة</translation>
    </message>
    <message>
        <source>Separators need sheets and piles</source>
        <translation>تحتاج الفواصل إلى أوراق ورُزَم</translation>
    </message>
    <message>
        <source>Service providers</source>
        <translation>مقدمو الخدمات</translation>
    </message>
    <message>
        <source>Set {variable}, or run this in a terminal.</source>
        <translation>عيّن {variable}، أو شغّل هذا في سطر الأوامر.</translation>
    </message>
    <message>
        <source>Signed by an unknown station</source>
        <translation>موقَّعة من محطة مجهولة</translation>
    </message>
    <message>
        <source>Somebody has decided otherwise since.</source>
        <translation>قرر أحدهم خلاف ذلك منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>State delegations</source>
        <translation>وفود الدول</translation>
    </message>
    <message>
        <source>States: {count}</source>
        <translation>الدول: {count}</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Station in</source>
        <translation>محطة وردت بياناتها</translation>
    </message>
    <message>
        <source>Station missing</source>
        <translation>محطة ناقصة</translation>
    </message>
    <message>
        <source>Station {sender} is not on the trust list of this station. Nothing was changed. Read the newest file of the event office first, then this one again.</source>
        <translation>المحطة {sender} ليست في قائمة الثقة لهذه المحطة. لم يتغير شيء. اقرأ أولاً أحدث ملف من مكتب الفعالية، ثم هذا الملف من جديد.</translation>
    </message>
    <message>
        <source>Station {sender} lost its rights, so nothing that it writes is taken any more. Nothing was changed. Ask the event office.</source>
        <translation>فقدت المحطة {sender} حقوقها، فلا يؤخذ شيء مما تكتبه. لم يتغير شيء. اسأل مكتب الفعالية.</translation>
    </message>
    <message>
        <source>Station {station}: entry {due} should come next, but {found} came. Nothing was changed. Sync again from where this station stands.</source>
        <translation>المحطة {station}: كان ينبغي أن يأتي القيد {due} لكن جاء {found}. لم يتغير شيء. زامِن من جديد من موضع هذه المحطة.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Sync and try again.</source>
        <translation>زامِن ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Sync, or enter the person here.</source>
        <translation>زامِن، أو أدخل الشخص هنا.</translation>
    </message>
    <message>
        <source>Take it again.</source>
        <translation>التقطها من جديد.</translation>
    </message>
    <message>
        <source>Take small letters, digits and underscores, as in “our_emblem”.</source>
        <translation>استخدم حروفاً لاتينية صغيرة وأرقاماً وشرطات سفلية، مثل «our_emblem».</translation>
    </message>
    <message>
        <source>Take the finished badges out: the output is full.</source>
        <translation>خذ الشارات الجاهزة: المخرج ممتلئ.</translation>
    </message>
    <message>
        <source>Taken from the stick</source>
        <translation>أُخذ من ذاكرة USB</translation>
    </message>
    <message>
        <source>The backup could not be put back</source>
        <translation>تعذّرت إعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup could not be written</source>
        <translation>تعذّرت كتابة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup does not prove</source>
        <translation>النسخة الاحتياطية لا تثبت</translation>
    </message>
    <message>
        <source>The badge could not be written</source>
        <translation>تعذرت كتابة الشارة</translation>
    </message>
    <message>
        <source>The badge of {name} cannot be printed</source>
        <translation>لا يمكن طباعة شارة {name}</translation>
    </message>
    <message>
        <source>The badge template {name} cannot be edited here</source>
        <translation>لا يمكن تعديل قالب الشارة {name} هنا</translation>
    </message>
    <message>
        <source>The badge template {name} cannot be used</source>
        <translation>لا يمكن استخدام قالب الشارة {name}</translation>
    </message>
    <message>
        <source>The badges could not be written</source>
        <translation>تعذرت كتابة الشارات</translation>
    </message>
    <message>
        <source>The card does not fit on {paper}</source>
        <translation>لا تتسع {paper} للبطاقة</translation>
    </message>
    <message>
        <source>The database answers, but holds no hub. Make it: accredit hub init.</source>
        <translation>قاعدة البيانات تستجيب لكن لا مركز فيها. أنشئه: accredit hub init.</translation>
    </message>
    <message>
        <source>The database&apos;s name is too long</source>
        <translation>اسم قاعدة البيانات طويل جداً</translation>
    </message>
    <message>
        <source>The decision stays. Look at the record, and correct it there if need be.</source>
        <translation>يبقى القرار. راجع السجل وصحّحه عند الحاجة.</translation>
    </message>
    <message>
        <source>The disk did not answer</source>
        <translation>لم يستجب القرص</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The event ends before it begins</source>
        <translation>تنتهي الفعالية قبل أن تبدأ</translation>
    </message>
    <message>
        <source>The event has no category</source>
        <translation>لا فئات في الفعالية</translation>
    </message>
    <message>
        <source>The event&apos;s file cannot be read</source>
        <translation>تعذرت قراءة ملف الفعالية</translation>
    </message>
    <message>
        <source>The event&apos;s file has a wrong key</source>
        <translation>في ملف الفعالية مفتاح خاطئ</translation>
    </message>
    <message>
        <source>The event&apos;s file has a wrong value</source>
        <translation>في ملف الفعالية قيمة خاطئة</translation>
    </message>
    <message>
        <source>The event&apos;s file is incomplete</source>
        <translation>ملف الفعالية ناقص</translation>
    </message>
    <message>
        <source>The event&apos;s file is not valid TOML</source>
        <translation>ملف الفعالية ليس TOML صحيحاً</translation>
    </message>
    <message>
        <source>The event&apos;s root key is on the office&apos;s computer.</source>
        <translation>المفتاح الجذري للفعالية على حاسوب المكتب.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>تعذرت كتابة الملف</translation>
    </message>
    <message>
        <source>The file has {size} MB; {most} MB is the most.</source>
        <translation>حجم الملف {size} ميغابايت؛ والحد الأقصى {most} ميغابايت.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The first sheet holds {count} cards, so that printing can start at 1 to {count}. Nothing was written.</source>
        <translation>تتسع الورقة الأولى لعدد {count} من البطاقات؛ يمكن بدء الطباعة من 1 إلى {count}. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to ({reason}). The registration is safe. Free some space or choose another folder, then print again.</source>
        <translation>تعذرت الكتابة في المجلد {folder} ({reason}). التسجيل سليم. أخلِ مساحة أو اختر مجلداً آخر، ثم اطبع من جديد.</translation>
    </message>
    <message>
        <source>The hub cannot prove that it is the hub</source>
        <translation>لا يستطيع المركز إثبات أنه المركز</translation>
    </message>
    <message>
        <source>The hub does not hold every photo</source>
        <translation>لا يملك المركز جميع الصور</translation>
    </message>
    <message>
        <source>The hub does not let this station in</source>
        <translation>لا يسمح المركز لهذه المحطة بالدخول</translation>
    </message>
    <message>
        <source>The hub is newer than this station</source>
        <translation>المركز أحدث من هذه المحطة</translation>
    </message>
    <message>
        <source>The hub is older than this station</source>
        <translation>المركز أقدم من هذه المحطة</translation>
    </message>
    <message>
        <source>The hub must be reached over verified TLS</source>
        <translation>يجب الوصول إلى المركز عبر TLS موثَّق</translation>
    </message>
    <message>
        <source>The hub takes only this station&apos;s own rows from it</source>
        <translation>لا يقبل المركز من هذه المحطة إلا صفوفها</translation>
    </message>
    <message>
        <source>The hub&apos;s address cannot be read</source>
        <translation>تعذرت قراءة عنوان المركز</translation>
    </message>
    <message>
        <source>The hub&apos;s address leads to a folder</source>
        <translation>عنوان المركز يؤدي إلى مجلد</translation>
    </message>
    <message>
        <source>The hub&apos;s file is damaged</source>
        <translation>ملف المركز تالف</translation>
    </message>
    <message>
        <source>The hub&apos;s own rows are damaged</source>
        <translation>صفوف المركز نفسه تالفة</translation>
    </message>
    <message>
        <source>The hub&apos;s receipt does not agree</source>
        <translation>إقرار المركز غير مطابق</translation>
    </message>
    <message>
        <source>The hub&apos;s rows of station {station} end at row {held}, and row {offered} was offered. Nothing was changed; sync again from the start.</source>
        <translation>تنتهي صفوف المحطة {station} في المركز عند الصف {held}، وعُرض الصف {offered}. لم يتغير شيء؛ زامِن من البداية.</translation>
    </message>
    <message>
        <source>The hub&apos;s server does not let this user in</source>
        <translation>لا يسمح خادم المركز لهذا المستخدم بالدخول</translation>
    </message>
    <message>
        <source>The last change was not saved; everything before it is safe. Free some space on this station&apos;s disk, then do it again.</source>
        <translation>لم يُحفظ آخر تغيير؛ وكل ما قبله سليم. أخلِ مساحة على قرص هذه المحطة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The last element of the front stays</source>
        <translation>يبقى آخر عنصر في الوجه الأمامي</translation>
    </message>
    <message>
        <source>The list could not be written</source>
        <translation>تعذرت كتابة القائمة</translation>
    </message>
    <message>
        <source>The list has no column “{column}”</source>
        <translation>لا يوجد في القائمة عمود «{column}»</translation>
    </message>
    <message>
        <source>The list lacks a column</source>
        <translation>تنقص القائمة عموداً</translation>
    </message>
    <message>
        <source>The list of badges is empty.</source>
        <translation>قائمة الشارات فارغة.</translation>
    </message>
    <message>
        <source>The lists do not belong together</source>
        <translation>القائمتان لا تخصان بعضهما</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>الاسم ناقص</translation>
    </message>
    <message>
        <source>The output is nearly full.</source>
        <translation>المخرج شبه ممتلئ.</translation>
    </message>
    <message>
        <source>The part that was chosen is too small, or outside the picture.</source>
        <translation>الجزء المختار صغير جداً أو خارج الصورة.</translation>
    </message>
    <message>
        <source>The passphrase is missing</source>
        <translation>عبارة المرور ناقصة</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>عبارة المرور خاطئة</translation>
    </message>
    <message>
        <source>The photo cannot be printed</source>
        <translation>لا يمكن طباعة الصورة</translation>
    </message>
    <message>
        <source>Row {number} of station {station} differs from the one at the hub ({ours}… here, {theirs}… there): a copy of the station, or an old backup, was put to work. Nothing is lost and nothing was changed. A supervisor can bring this copy home: by the button beside this message, or by accredit station adopt.</source>
        <translation>الصف {number} للمحطة {station} يختلف عن نظيره في المركز ({ours}… هنا، {theirs}… هناك): شُغّلت نسخة عن المحطة أو نسخة احتياطية قديمة. لم يضع شيء ولم يتغير شيء. يستطيع المشرف إعادة هذه النسخة: بالزر المجاور لهذه الرسالة أو بالأمر accredit station adopt.</translation>
    </message>
    <message>
        <source>An older part of it, from before this station was moved or put back, is not what the hub holds. Nothing is lost, and everything else was synced. A supervisor can bring it home: by the button beside this message, or by accredit station adopt.</source>
        <translation>جزء أقدم منه، من قبل نقل هذه المحطة أو استعادتها، يخالف ما لدى المركز. لم يضع شيء، وتمت مزامنة كل ما عداه. يستطيع المشرف إعادته: بالزر المجاور لهذه الرسالة أو بالأمر accredit station adopt.</translation>
    </message>
    <message>
        <source>Another file has this name</source>
        <translation>يحمل ملف آخر هذا الاسم</translation>
    </message>
    <message>
        <source>Another station was enrolled meanwhile</source>
        <translation>سُجّلت محطة أخرى في هذه الأثناء</translation>
    </message>
    <message>
        <source>Changes that are not signed by the station that made them were left alone: {stations}. They come with a file of that station itself, or with the event office&apos;s newest: read that one.</source>
        <translation>تُركت تغييرات لم توقّعها المحطة التي أجرتها: {stations}. تأتي مع ملف من تلك المحطة نفسها، أو مع أحدث ملف من مكتب الفعالية: اقرأه.</translation>
    </message>
    <message>
        <source>Names and photos would travel where others can read them. Give the server a certificate (docs/hub.md says how), and take sslmode out of the address, or PGSSLMODE out of this computer&apos;s environment.</source>
        <translation>ستنتقل الأسماء والصور حيث يمكن لآخرين قراءتها. زوّد الخادم بشهادة (انظر docs/hub.md)، واحذف sslmode من العنوان، أو PGSSLMODE من متغيرات بيئة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing was changed: {reason}.</source>
        <translation>لم يتغير شيء: {reason}.</translation>
    </message>
    <message>
        <source>Parts that are damaged, and of which nothing was taken: {parts}. Have the whole file written again, on another stick if it happens twice.</source>
        <translation>أجزاء تالفة لم يؤخذ منها شيء: {parts}. اطلب كتابة الملف كله من جديد، وعلى ذاكرة أخرى إن تكرر ذلك.</translation>
    </message>
    <message>
        <source>Rows without its receipt: {count}. Sync with the hub, then try again.</source>
        <translation>صفوف بلا إيصال منه: {count}. زامن مع المركز ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Something was entered at this station meanwhile</source>
        <translation>أُدخل شيء في هذه المحطة في هذه الأثناء</translation>
    </message>
    <message>
        <source>Station {number} has not closed its day</source>
        <translation>لم تُقفل المحطة {number} يومها</translation>
    </message>
    <message>
        <source>Station {sender} lost its rights here, so nothing that it writes is taken any more. Nothing was changed. What is still needed of it must be entered again at another station.</source>
        <translation>فقدت المحطة {sender} حقوقها هنا، فلا يؤخذ شيء مما تكتبه. لم يتغير شيء. ما لا يزال لازماً منها يجب إدخاله من جديد عند محطة أخرى.</translation>
    </message>
    <message>
        <source>Station {sender} was not enrolled at this office as it is now. Nothing was changed. If the office was put back from an earlier backup, enrol the station again.</source>
        <translation>لم تُسجَّل المحطة {sender} في هذا المكتب بحالته الآن. لم يتغير شيء. إن كان المكتب قد أعيد من نسخة احتياطية أقدم، فسجّل المحطة من جديد.</translation>
    </message>
    <message>
        <source>The close of these does not prove: {numbers}. What they closed on is not what the hub or this office holds of them. Keep their data and have their journals checked.</source>
        <translation>إقفال هذه لا يثبت: {numbers}. ما أقفلته ليس ما لدى المركز أو هذا المكتب منها. احتفظ ببياناتها وافحص سجلاتها.</translation>
    </message>
    <message>
        <source>The day {day} that {station} closed was read again here, row by row and photo by photo, and signed. The next file written here tells that station.</source>
        <translation>اليوم {day} الذي أقفلته {station} قُرئ هنا من جديد صفاً صفاً وصورةً صورةً، ووُقّع. والملف التالي الذي يُكتب هنا يخبر تلك المحطة.</translation>
    </message>
    <message>
        <source>The event is not over</source>
        <translation>الفعالية لم تنتهِ</translation>
    </message>
    <message>
        <source>The file does not tell where the journals part</source>
        <translation>لا يبيّن الملف أين يفترق السجلان</translation>
    </message>
    <message>
        <source>The hub could not be told which stations may come in and which are disabled: {reason}. Everything else was synced. Sync again.</source>
        <translation>تعذّر إبلاغ المركز بالمحطات المسموح لها وبالمعطّلة: {reason}. زُومن كل ما عدا ذلك. أعد المزامنة.</translation>
    </message>
    <message>
        <source>The hub does not know this station</source>
        <translation>المركز لا يعرف هذه المحطة</translation>
    </message>
    <message>
        <source>The hub has not confirmed all of this office&apos;s rows</source>
        <translation>لم يؤكد المركز كل صفوف هذا المكتب</translation>
    </message>
    <message>
        <source>The hub is newer than this program</source>
        <translation>المركز أحدث من هذا البرنامج</translation>
    </message>
    <message>
        <source>The hub shows changes under the name of these stations that they did not sign: {stations}. None of them was taken. Somebody may have altered the hub: tell the event office before the hub is used further.</source>
        <translation>يعرض المركز باسم هذه المحطات تغييرات لم توقّعها: {stations}. لم يُقبل أي منها. ربما عبث أحدهم بالمركز: أخبر مكتب الفعالية قبل متابعة استخدامه.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate has expired</source>
        <translation>انتهت صلاحية شهادة المركز</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not valid yet</source>
        <translation>شهادة المركز ليست سارية بعد</translation>
    </message>
    <message>
        <source>The hub&apos;s rows have gone</source>
        <translation>اختفت صفوف المركز</translation>
    </message>
    <message>
        <source>The hub&apos;s rows of station {station} do not follow row {number}, which is here. Nothing of them was taken. Call the event office.</source>
        <translation>صفوف المحطة {station} في المركز لا تتابع الصف {number} الموجود هنا. لم يُقبل منها شيء. اتصل بمكتب الفعالية.</translation>
    </message>
    <message>
        <source>The last backup in {folder} is missing, damaged, or older than the last entry. Close the day with a backup on another disk, or make one by itself: accredit backup FOLDER. Nothing was erased.</source>
        <translation>آخر نسخة احتياطية في {folder} مفقودة أو تالفة أو أقدم من آخر إدخال. أقفل اليوم مع نسخة احتياطية على قرص آخر، أو أنشئ واحدة وحدها: accredit backup FOLDER. لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>The new station&apos;s folder could not be written whole</source>
        <translation>تعذرت كتابة مجلد المحطة الجديدة كاملاً</translation>
    </message>
    <message>
        <source>The picture cannot be put into a template</source>
        <translation>لا يمكن وضع الصورة في قالب</translation>
    </message>
    <message>
        <source>The picture could not be kept</source>
        <translation>تعذر حفظ الصورة</translation>
    </message>
    <message>
        <source>The picture could not be made. Nothing was changed. Try another one.</source>
        <translation>تعذر إنشاء الصورة. لم يتغير شيء. جرّب صورة أخرى.</translation>
    </message>
    <message>
        <source>The picture needs another name</source>
        <translation>تحتاج الصورة إلى اسم آخر</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>The printer cannot be reached</source>
        <translation>يتعذر الوصول إلى الطابعة</translation>
    </message>
    <message>
        <source>The printer did not take the badge</source>
        <translation>لم تقبل الطابعة الشارة</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>الطابعة لا تجيب</translation>
    </message>
    <message>
        <source>The printer does not answer its queue. Look whether it is connected.</source>
        <translation>لا تجيب الطابعة قائمة انتظارها. تحقق من أنها موصولة.</translation>
    </message>
    <message>
        <source>The printer does not take this request</source>
        <translation>لا تقبل الطابعة هذا الطلب</translation>
    </message>
    <message>
        <source>The printer has stopped. Look at it, and let it go on.</source>
        <translation>توقفت الطابعة. انظر فيها ودعها تتابع.</translation>
    </message>
    <message>
        <source>The printer has stopped: {message}</source>
        <translation>توقفت الطابعة: {message}</translation>
    </message>
    <message>
        <source>The printer is offline. Look whether it is on and connected.</source>
        <translation>الطابعة غير متصلة. تحقق من أنها مشغّلة وموصولة.</translation>
    </message>
    <message>
        <source>The printer is paused. Let it go on at the printer or in its queue.</source>
        <translation>الطابعة متوقفة مؤقتاً. استأنف عملها من الطابعة أو من قائمة انتظارها.</translation>
    </message>
    <message>
        <source>The printer is switched off or shutting down.</source>
        <translation>الطابعة مطفأة أو قيد الإطفاء.</translation>
    </message>
    <message>
        <source>The printer is too hot. Let it cool down.</source>
        <translation>الطابعة ساخنة جداً. دعها تبرد.</translation>
    </message>
    <message>
        <source>The printer is warming up.</source>
        <translation>الطابعة قيد الإحماء.</translation>
    </message>
    <message>
        <source>The printer says “{reason}”.</source>
        <translation>تقول الطابعة «{reason}».</translation>
    </message>
    <message>
        <source>The printer takes no jobs at present.</source>
        <translation>لا تقبل الطابعة مهام في الوقت الحاضر.</translation>
    </message>
    <message>
        <source>The printer&apos;s certificate is not known</source>
        <translation>شهادة الطابعة غير معروفة</translation>
    </message>
    <message>
        <source>The printer&apos;s drum will soon be used up.</source>
        <translation>أسطوانة الطابعة على وشك الاستهلاك.</translation>
    </message>
    <message>
        <source>The printer&apos;s memory is full. Wait, or cancel its old jobs.</source>
        <translation>ذاكرة الطابعة ممتلئة. انتظر، أو ألغِ مهامها القديمة.</translation>
    </message>
    <message>
        <source>The printer&apos;s waste container is nearly full.</source>
        <translation>وعاء النفايات في الطابعة شبه ممتلئ.</translation>
    </message>
    <message>
        <source>The recovery key could not be saved</source>
        <translation>تعذّر حفظ مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>The recovery key is not here</source>
        <translation>مفتاح الاسترداد ليس هنا</translation>
    </message>
    <message>
        <source>The recovery key&apos;s file cannot be read</source>
        <translation>تتعذّر قراءة ملف مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>تعذرت كتابة التقرير</translation>
    </message>
    <message>
        <source>The reports cannot be written there</source>
        <translation>لا يمكن كتابة التقارير هناك</translation>
    </message>
    <message>
        <source>The rows that this station holds do not prove</source>
        <translation>الصفوف التي لدى هذه المحطة لا تثبت</translation>
    </message>
    <message>
        <source>The separator of {name} cannot be printed</source>
        <translation>لا يمكن طباعة فاصل {name}</translation>
    </message>
    <message>
        <source>The server answers, but not under this name: check the last part of the hub&apos;s address. Nothing was sent, and everything on this station is safe. ({reason})</source>
        <translation>الخادم يستجيب لكن ليس بهذا الاسم: تحقق من الجزء الأخير من عنوان المركز. لم يُرسل شيء، وكل ما في هذه المحطة محفوظ. ({reason})</translation>
    </message>
    <message>
        <source>The server has version {version}; a hub needs 15 or later. Nothing was changed.</source>
        <translation>إصدار الخادم {version}؛ ويحتاج المركز إلى 15 أو أحدث. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The station could not be made</source>
        <translation>تعذر إنشاء المحطة</translation>
    </message>
    <message>
        <source>The station itself is safe and works on. See whether {folder} is there, may be written and has room. ({reason})</source>
        <translation>المحطة نفسها سليمة وتواصل العمل. تحقق من وجود {folder} وإمكان الكتابة فيه واتساعه. ({reason})</translation>
    </message>
    <message>
        <source>The station stays locked and nothing was changed. Try again; mind the keyboard&apos;s language and Caps Lock.</source>
        <translation>تبقى المحطة مقفلة ولم يتغير شيء. حاول مرة أخرى؛ وانتبه إلى لغة لوحة المفاتيح وقفل الأحرف الكبيرة.</translation>
    </message>
    <message>
        <source>The station&apos;s file cannot be written</source>
        <translation>تعذرت الكتابة في ملف المحطة</translation>
    </message>
    <message>
        <source>The station&apos;s file could not be used</source>
        <translation>تعذر استخدام ملف المحطة</translation>
    </message>
    <message>
        <source>The station&apos;s file is damaged</source>
        <translation>ملف المحطة تالف</translation>
    </message>
    <message>
        <source>The station&apos;s folder cannot be made</source>
        <translation>تعذر إنشاء مجلد المحطة</translation>
    </message>
    <message>
        <source>The station&apos;s folder cannot be written</source>
        <translation>تعذرت الكتابة في مجلد المحطة</translation>
    </message>
    <message>
        <source>The station&apos;s key file cannot be read</source>
        <translation>تعذرت قراءة ملف مفتاح المحطة</translation>
    </message>
    <message>
        <source>The station&apos;s key file could not be written</source>
        <translation>تعذرت كتابة ملف مفتاح المحطة</translation>
    </message>
    <message>
        <source>The station&apos;s key file is damaged</source>
        <translation>ملف مفتاح المحطة تالف</translation>
    </message>
    <message>
        <source>The stick cannot be read</source>
        <translation>تتعذّر قراءة ذاكرة USB</translation>
    </message>
    <message>
        <source>The stick does not keep what is written to it</source>
        <translation>ذاكرة USB لا تحفظ ما يُكتب عليها</translation>
    </message>
    <message>
        <source>The template needs a name</source>
        <translation>يحتاج القالب إلى اسم</translation>
    </message>
    <message>
        <source>The training camera has nobody to show</source>
        <translation>ليس لدى كاميرا التدريب من تعرضه</translation>
    </message>
    <message>
        <source>The trust list and the revocation list are of two events. Ask the event office for fresh ones.</source>
        <translation>قائمة الثقة وقائمة الإلغاء من فعاليتين مختلفتين. اطلب من مكتب الفعالية قائمتين حديثتين.</translation>
    </message>
    <message>
        <source>There are backups of more than one station here</source>
        <translation>هنا نسخ احتياطية لأكثر من محطة</translation>
    </message>
    <message>
        <source>There are {count} files; carry them together.</source>
        <translation>عدد الملفات {count}؛ احملها معاً.</translation>
    </message>
    <message>
        <source>There is a station in this folder already</source>
        <translation>في هذا المجلد محطة من قبل</translation>
    </message>
    <message>
        <source>There is no backup here</source>
        <translation>لا توجد نسخة احتياطية هنا</translation>
    </message>
    <message>
        <source>There is no badge template “{name}” on this station</source>
        <translation>لا يوجد قالب شارة «{name}» في هذه المحطة</translation>
    </message>
    <message>
        <source>There is no badge to print</source>
        <translation>لا توجد شارة للطباعة</translation>
    </message>
    <message>
        <source>There is no category “{category}”</source>
        <translation>لا توجد فئة «{category}»</translation>
    </message>
    <message>
        <source>There is no category “{code}” on this station</source>
        <translation>لا توجد فئة «{code}» في هذه المحطة</translation>
    </message>
    <message>
        <source>There is no colour “{name}” in the palette</source>
        <translation>لا يوجد لون «{name}» في لوحة الألوان</translation>
    </message>
    <message>
        <source>There is no device called “{name}”</source>
        <translation>لا يوجد جهاز «{name}»</translation>
    </message>
    <message>
        <source>There is no field “{field}”</source>
        <translation>لا يوجد حقل «{field}»</translation>
    </message>
    <message>
        <source>There is no file of a station here</source>
        <translation>لا يوجد هنا ملف من محطة</translation>
    </message>
    <message>
        <source>There is no hub file here</source>
        <translation>لا يوجد ملف مركز هنا</translation>
    </message>
    <message>
        <source>There is no hub here yet</source>
        <translation>لا يوجد مركز هنا بعد</translation>
    </message>
    <message>
        <source>There is no other copy of what is here</source>
        <translation>لا توجد نسخة أخرى مما هو هنا</translation>
    </message>
    <message>
        <source>There is no photo</source>
        <translation>لا توجد صورة</translation>
    </message>
    <message>
        <source>There is no room for crop marks at the edges of {paper}.</source>
        <translation>لا مكان لعلامات القص على حواف {paper}.</translation>
    </message>
    <message>
        <source>There is no station in this folder</source>
        <translation>لا توجد محطة في هذا المجلد</translation>
    </message>
    <message>
        <source>There is no station to write for</source>
        <translation>لا توجد محطة يُكتب لها</translation>
    </message>
    <message>
        <source>There is no station {number} to disable</source>
        <translation>لا توجد محطة {number} لتعطيلها</translation>
    </message>
    <message>
        <source>There is no station {number} to write for</source>
        <translation>لا توجد محطة {number} يُكتب لها</translation>
    </message>
    <message>
        <source>There is no such badge template</source>
        <translation>لا يوجد قالب شارة كهذا</translation>
    </message>
    <message>
        <source>There is no such database on the hub&apos;s server</source>
        <translation>لا توجد قاعدة البيانات هذه على خادم المركز</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>لا يوجد مجلد كهذا</translation>
    </message>
    <message>
        <source>There is no such place on the sheet</source>
        <translation>لا يوجد مكان كهذا على الورقة</translation>
    </message>
    <message>
        <source>There is no zone {letters}</source>
        <translation>منطقة غير موجودة: {letters}</translation>
    </message>
    <message>
        <source>There is nothing in {file}, so nothing was imported.</source>
        <translation>لا شيء في {file}، لذلك لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>There is nothing left to erase here</source>
        <translation>لم يبقَ ما يُمحى هنا</translation>
    </message>
    <message>
        <source>There is nothing to adopt, and nothing was changed. Read the stick as usual.</source>
        <translation>ليس هناك ما يُعاد، ولم يتغير شيء. اقرأ وحدة الذاكرة كالمعتاد.</translation>
    </message>
    <message>
        <source>There is nothing to adopt, and nothing was changed. Sync as usual.</source>
        <translation>لا شيء يُعاد، ولم يتغير شيء. زامن كالمعتاد.</translation>
    </message>
    <message>
        <source>These days make no badge</source>
        <translation>لا تصدر شارة لهذه الأيام</translation>
    </message>
    <message>
        <source>They are one already</source>
        <translation>هما شخص واحد بالفعل</translation>
    </message>
    <message>
        <source>This PostgreSQL is too old</source>
        <translation>إصدار PostgreSQL هذا قديم جداً</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>هذه النسخة الاحتياطية تالفة</translation>
    </message>
    <message>
        <source>This badge cannot be printed</source>
        <translation>لا يمكن طباعة هذه الشارة</translation>
    </message>
    <message>
        <source>This badge cannot be signed</source>
        <translation>لا يمكن توقيع هذه الشارة</translation>
    </message>
    <message>
        <source>This badge is being printed</source>
        <translation>هذه الشارة قيد الطباعة</translation>
    </message>
    <message>
        <source>This badge is not printed yet</source>
        <translation>لم تُطبع هذه الشارة بعد</translation>
    </message>
    <message>
        <source>This badge is recorded as printed</source>
        <translation>هذه الشارة مقيدة على أنها مطبوعة</translation>
    </message>
    <message>
        <source>This badge is revoked</source>
        <translation>هذه الشارة ملغاة</translation>
    </message>
    <message>
        <source>This cannot be printed</source>
        <translation>لا يمكن طباعة هذا</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind that of {sender} by at least {time}. One of the two is wrong: compare both with a clock that is right, and set the wrong one.</source>
        <translation>ساعة هذا الحاسوب متأخرة عن ساعة {sender} بما لا يقل عن {time}. إحداهما خاطئة: قارن الاثنتين بساعة صحيحة، واضبط الخاطئة.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows {now}, which is probably behind: set the clock and sync again. If it is right, call the event office: the hub&apos;s certificate begins later (docs/hub.md). Nothing was sent, and everything on this station is safe.</source>
        <translation>ساعة هذا الجهاز تشير إلى {now} وهي متأخرة على الأرجح: اضبط الساعة وزامن مجدداً. وإن كانت صحيحة فاتصل بمكتب الفعالية: شهادة المركز تبدأ لاحقاً (docs/hub.md). لم يُرسل شيء، وكل ما في هذه المحطة محفوظ.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows {now}. If that is wrong, set the clock and sync again. If it is right, call the event office, which gives the hub a new certificate (docs/hub.md). Nothing was sent, and everything on this station is safe.</source>
        <translation>ساعة هذا الجهاز تشير إلى {now}. إن كان ذلك خطأ فاضبط الساعة وزامن مجدداً. وإن كان صحيحاً فاتصل بمكتب الفعالية ليضع شهادة جديدة في المركز (docs/hub.md). لم يُرسل شيء، وكل ما في هذه المحطة محفوظ.</translation>
    </message>
    <message>
        <source>This decision does not stand any more</source>
        <translation>لم يعد هذا القرار قائمًا</translation>
    </message>
    <message>
        <source>This export lacks the names</source>
        <translation>تنقص الأسماء في هذا التصدير</translation>
    </message>
    <message>
        <source>This file belongs to another event</source>
        <translation>هذا الملف لفعالية أخرى</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>تعذرت قراءة هذا الملف</translation>
    </message>
    <message>
        <source>This file cannot be read as a badge template</source>
        <translation>تعذرت قراءة هذا الملف بوصفه قالب شارة</translation>
    </message>
    <message>
        <source>This file comes from a station that is not known here</source>
        <translation>هذا الملف من محطة غير معروفة هنا</translation>
    </message>
    <message>
        <source>This file comes from a station that was disabled</source>
        <translation>هذا الملف من محطة معطّلة</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>هذا الملف تالف</translation>
    </message>
    <message>
        <source>This file is for another station</source>
        <translation>هذا الملف لمحطة أخرى</translation>
    </message>
    <message>
        <source>This file is not a hub of this event</source>
        <translation>هذا الملف ليس مركزاً لهذه الفعالية</translation>
    </message>
    <message>
        <source>This file is not complete</source>
        <translation>هذا الملف غير كامل</translation>
    </message>
    <message>
        <source>This file was written at this very station</source>
        <translation>كُتب هذا الملف في هذه المحطة نفسها</translation>
    </message>
    <message>
        <source>This gate does not know where it stands.</source>
        <translation>لا تعرف هذه البوابة موضعها.</translation>
    </message>
    <message>
        <source>This hub belongs to another event</source>
        <translation>هذا المركز يخص فعالية أخرى</translation>
    </message>
    <message>
        <source>This is another event&apos;s hub, or the event office has not synced with it since it enrolled this station, or has disabled the station. Everything on this station is safe, and nothing was sent. Check the hub&apos;s address, then ask the event office. ({reason})</source>
        <translation>هذا مركز فعالية أخرى، أو لم يتزامن معه مكتب الفعالية منذ تسجيل هذه المحطة، أو عطّل المحطة. كل ما في هذه المحطة محفوظ ولم يُرسل شيء. تحقق من عنوان المركز ثم اسأل مكتب الفعالية. ({reason})</translation>
    </message>
    <message>
        <source>This is decided already</source>
        <translation>تقرر هذا بالفعل</translation>
    </message>
    <message>
        <source>This is no badge template</source>
        <translation>هذا ليس قالب شارة</translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation>هذا ليس تاريخًا</translation>
    </message>
    <message>
        <source>This is no file of this program</source>
        <translation>ليس هذا ملفاً من هذا البرنامج</translation>
    </message>
    <message>
        <source>This is no picture</source>
        <translation>هذه ليست صورة</translation>
    </message>
    <message>
        <source>This is no printer&apos;s address</source>
        <translation>هذا ليس عنوان طابعة</translation>
    </message>
    <message>
        <source>This is no room for a station</source>
        <translation>هذه ليست مساحة لمحطة</translation>
    </message>
    <message>
        <source>This is no station&apos;s file</source>
        <translation>هذا ليس ملف محطة</translation>
    </message>
    <message>
        <source>This is not a list of people</source>
        <translation>هذه ليست قائمة أشخاص</translation>
    </message>
    <message>
        <source>This is not a public key</source>
        <translation>هذا ليس مفتاحاً عاماً</translation>
    </message>
    <message>
        <source>This is not a recovery key</source>
        <translation>ليس هذا مفتاح استرداد</translation>
    </message>
    <message>
        <source>This is not a signing key</source>
        <translation>هذا ليس مفتاح توقيع</translation>
    </message>
    <message>
        <source>This is not the event&apos;s name</source>
        <translation>هذا ليس اسم الفعالية</translation>
    </message>
    <message>
        <source>This kind of hub is not known</source>
        <translation>هذا النوع من المراكز غير معروف</translation>
    </message>
    <message>
        <source>This kind of report is not known</source>
        <translation>هذا النوع من التقارير غير معروف</translation>
    </message>
    <message>
        <source>This list cannot be read</source>
        <translation>تعذرت قراءة هذه القائمة</translation>
    </message>
    <message>
        <source>This list cannot be used</source>
        <translation>لا يمكن استخدام هذه القائمة</translation>
    </message>
    <message>
        <source>This list is empty</source>
        <translation>هذه القائمة فارغة</translation>
    </message>
    <message>
        <source>This office was never backed up. Close the day with a backup on another disk, or make one by itself: accredit backup FOLDER. Nothing was erased.</source>
        <translation>لم تُنشأ نسخة احتياطية من هذا المكتب قط. أقفل اليوم مع نسخة احتياطية على قرص آخر، أو أنشئ واحدة وحدها: accredit backup FOLDER. لم يُمحَ شيء.</translation>
    </message>
    <message>
        <source>This person is banned</source>
        <translation>هذا الشخص محظور</translation>
    </message>
    <message>
        <source>This person is not on this station</source>
        <translation>هذا الشخص غير موجود في هذه المحطة</translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <translation>تعذرت قراءة هذه الصورة</translation>
    </message>
    <message>
        <source>This picture cannot be used</source>
        <translation>لا يمكن استخدام هذه الصورة</translation>
    </message>
    <message>
        <source>This picture is too large</source>
        <translation>هذه الصورة كبيرة جداً</translation>
    </message>
    <message>
        <source>This print is not known here</source>
        <translation>هذه الطباعة غير معروفة هنا</translation>
    </message>
    <message>
        <source>This program failed on rows of station {station}; none of them was kept, and they stay where they came from. Send this computer&apos;s log to the event office.</source>
        <translation>تعطّل هذا البرنامج عند صفوف المحطة {station}؛ لم يُحفظ أيٌّ منها، وهي باقية حيث جاءت. أرسل سجلّ هذا الحاسوب إلى مكتب الفعالية.</translation>
    </message>
    <message>
        <source>This request is new</source>
        <translation>هذا الطلب جديد</translation>
    </message>
    <message>
        <source>This request is on hold</source>
        <translation>هذا الطلب معلَّق</translation>
    </message>
    <message>
        <source>This request is only pre-approved</source>
        <translation>الموافقة على هذا الطلب أولية فقط</translation>
    </message>
    <message>
        <source>This request was rejected</source>
        <translation>رُفض هذا الطلب</translation>
    </message>
    <message>
        <source>This request was withdrawn</source>
        <translation>سُحب هذا الطلب</translation>
    </message>
    <message>
        <source>This revocation list cannot be used</source>
        <translation>لا يمكن استخدام قائمة الإلغاء هذه</translation>
    </message>
    <message>
        <source>This station has no key</source>
        <translation>لا مفتاح لهذه المحطة</translation>
    </message>
    <message>
        <source>This station has no key for sticks</source>
        <translation>ليس لدى هذه المحطة مفتاح لذاكرات USB</translation>
    </message>
    <message>
        <source>This station has used up its serials</source>
        <translation>استنفدت هذه المحطة أرقامها التسلسلية</translation>
    </message>
    <message>
        <source>This station is already open</source>
        <translation>هذه المحطة مفتوحة من قبل</translation>
    </message>
    <message>
        <source>This station knows: {known}. Choose one of them in the settings.</source>
        <translation>تعرف هذه المحطة: {known}. اختر واحداً منها في الإعدادات.</translation>
    </message>
    <message>
        <source>This station may not sign badges</source>
        <translation>لا يحق لهذه المحطة توقيع الشارات</translation>
    </message>
    <message>
        <source>This station was disabled. Everything on it is safe, and nothing was sent. If that is a mistake, the event office enrols it anew. ({reason})</source>
        <translation>عُطّلت هذه المحطة. كل ما فيها محفوظ ولم يُرسل شيء. إن كان ذلك خطأً فمكتب الفعالية يسجّلها من جديد. ({reason})</translation>
    </message>
    <message>
        <source>This station was not enrolled</source>
        <translation>هذه المحطة غير مسجَّلة</translation>
    </message>
    <message>
        <source>This station&apos;s close of {day} is confirmed by the office by stick.</source>
        <translation>إقفال هذه المحطة ليوم {day} أكّده المكتب عبر ذاكرة USB.</translation>
    </message>
    <message>
        <source>This station&apos;s file is damaged</source>
        <translation>ملف هذه المحطة تالف</translation>
    </message>
    <message>
        <source>This station&apos;s journal and the hub&apos;s have not split</source>
        <translation>لم ينشطر سجل هذه المحطة عن سجل المركز</translation>
    </message>
    <message>
        <source>This station&apos;s journal and the one on the stick have not split</source>
        <translation>لم ينشطر سجل هذه المحطة عن السجل الذي على وحدة الذاكرة</translation>
    </message>
    <message>
        <source>This station&apos;s journal ends at row {ours}, the hub&apos;s copy at row {theirs}, or their contents differ. Nothing on this station is lost: keep its data and call the event office.</source>
        <translation>ينتهي سجل هذه المحطة عند الصف {ours}، ونسخة المركز عند الصف {theirs}، أو يختلف محتواهما. لم يضع شيء في هذه المحطة: احتفظ ببياناتها واتصل بمكتب الفعالية.</translation>
    </message>
    <message>
        <source>This station&apos;s journal has a hole</source>
        <translation>في سجل هذه المحطة ثغرة</translation>
    </message>
    <message>
        <source>This station&apos;s journal has split</source>
        <translation>انشطر سجل هذه المحطة</translation>
    </message>
    <message>
        <source>This station&apos;s key does not open the file</source>
        <translation>مفتاح هذه المحطة لا يفتح الملف</translation>
    </message>
    <message>
        <source>This station&apos;s login may not. Run it at the office, or give the address with an administrator&apos;s user: postgresql://user@host/database. Nothing was changed.</source>
        <translation>لا يُسمح بذلك لحساب هذه المحطة. نفّذه في المكتب، أو أعطِ العنوان مع مستخدم مدير: postgresql://user@host/database. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This station&apos;s own journal has split: a copy of it, or an old backup, was put to work. Nothing is lost. Call a supervisor, who can bring this copy home.</source>
        <translation>انشطر سجل هذه المحطة: شُغّلت نسخة عنها أو نسخة احتياطية قديمة. لم يضع شيء. استدعِ المشرف، فهو يستطيع إعادة هذه النسخة.</translation>
    </message>
    <message>
        <source>This station&apos;s room at the hub is used up</source>
        <translation>نفدت مساحة هذه المحطة في المركز</translation>
    </message>
    <message>
        <source>This trust list cannot be used</source>
        <translation>لا يمكن استخدام قائمة الثقة هذه</translation>
    </message>
    <message>
        <source>This value cannot be taken</source>
        <translation>لا يمكن قبول هذه القيمة</translation>
    </message>
    <message>
        <source>This value cannot be typed</source>
        <translation>لا يمكن كتابة هذه القيمة</translation>
    </message>
    <message>
        <source>This was changed again since</source>
        <translation>تغيّر هذا مجددًا منذ ذلك الحين</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>للتحقق</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>True size. Dashed: what is kept clear.</source>
        <translation>الحجم الحقيقي. الخط المتقطع: ما يبقى خالياً.</translation>
    </message>
    <message>
        <source>Two different journals exist of: {stations}. What was here stays, and a supervisor must look into it.</source>
        <translation>يوجد سجلان مختلفان لـ: {stations}. ما كان هنا باقٍ، وعلى المشرف أن ينظر في الأمر.</translation>
    </message>
    <message>
        <source>Two different journals exist of: {stations}. What was here stays. Read the event office&apos;s newest file at that station: the copy that has split says so, and a supervisor can bring it home.</source>
        <translation>يوجد سجلان مختلفان لـ: {stations}. ما كان هنا باقٍ. اقرأ أحدث ملف من مكتب الفعالية عند تلك المحطة: النسخة التي انشطرت تقول ذلك، ويستطيع المشرف إعادتها.</translation>
    </message>
    <message>
        <source>Two different journals of one station</source>
        <translation>سجلان مختلفان لمحطة واحدة</translation>
    </message>
    <message>
        <source>United Nations system</source>
        <translation>منظومة الأمم المتحدة</translation>
    </message>
    <message>
        <source>Unknown: check the paper</source>
        <translation>غير معروفة: تحقق من الورق</translation>
    </message>
    <message>
        <source>Update this station&apos;s program, then sync again. Nothing was changed.</source>
        <translation>حدّث برنامج هذه المحطة ثم زامِن من جديد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Valid badges</source>
        <translation>الشارات السارية</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Walk-ins today</source>
        <translation>المسجَّلون في الموقع اليوم</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>لا نعرف هذا الرمز</translation>
    </message>
    <message>
        <source>What a database server keeps besides its tables: its own backups, replicas and log (docs/purge.md).</source>
        <translation>ما يحتفظ به خادم قاعدة البيانات غير جداوله: نسخه الاحتياطية ونسخه المتماثلة وسجلّه (docs/purge.md).</translation>
    </message>
    <message>
        <source>What station {station} closed on {day} is not what the hub or this office holds of it. Nothing was signed or changed. Keep that station&apos;s data and have its journal checked.</source>
        <translation>ما أقفلته المحطة {station} في {day} ليس ما لدى المركز أو هذا المكتب منها. لم يُوقَّع ولم يتغير شيء. احتفظ ببيانات تلك المحطة وافحص سجلها.</translation>
    </message>
    <message>
        <source>What the missing stations have done is not in these figures.</source>
        <translation>ما قامت به المحطات الناقصة غير وارد في هذه الأرقام.</translation>
    </message>
    <message>
        <source>What was written to {folder} is not what the station holds, and was deleted. The station works on; try another disk, and have the journal checked. ({problem})</source>
        <translation>ما كُتب في {folder} ليس ما لدى المحطة، وقد حُذف. المحطة تواصل العمل؛ جرّب قرصاً آخر وافحص السجل. ({problem})</translation>
    </message>
    <message>
        <source>What {sender} wrote ({moment}) has come here before. Nothing was changed; reading it again is no harm.</source>
        <translation>ما كتبته {sender} ({moment}) سبق أن وصل إلى هنا. لم يتغير شيء؛ ولا ضرر من قراءته ثانية.</translation>
    </message>
    <message>
        <source>Why badges were stopped</source>
        <translation>أسباب إيقاف الشارات</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Without an organisation</source>
        <translation>بلا منظمة</translation>
    </message>
    <message>
        <source>Write a file for the stations next, so that they learn what others entered.</source>
        <translation>اكتب الآن ملفاً للمحطات، لتعرف ما أدخله الآخرون.</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host/database.</source>
        <translation>اكتبه هكذا: postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>Written to the stick</source>
        <translation>كُتب على ذاكرة USB</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Zone not on the badge</source>
        <translation>المنطقة غير واردة في الشارة</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>[{table}] lacks {key}.</source>
        <translation>ينقص {key} في [{table}].</translation>
    </message>
    <message>
        <source>[{table}] {reason}.</source>
        <translation>في [{table}]: {reason}.</translation>
    </message>
    <message>
        <source>a badge is valid for 1 to {most} days</source>
        <translation>تسري الشارة من يوم واحد إلى {most} يوماً</translation>
    </message>
    <message>
        <source>a category is not 1 to 255</source>
        <translation>فئة خارج المجال من 1 إلى 255</translation>
    </message>
    <message>
        <source>a key is revoked twice</source>
        <translation>أُلغي مفتاح مرتين</translation>
    </message>
    <message>
        <source>a key&apos;s days end before they begin</source>
        <translation>تنتهي أيام أحد المفاتيح قبل أن تبدأ</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>قائمة بين [ ]</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a pictogram</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a public key has not 32 bytes</source>
        <translation>طول مفتاح عام ليس 32 بايت</translation>
    </message>
    <message>
        <source>a revoked key&apos;s name has not 4 bytes</source>
        <translation>طول اسم مفتاح ملغى ليس 4 بايت</translation>
    </message>
    <message>
        <source>a serial is out of range</source>
        <translation>رقم تسلسلي خارج الحدود</translation>
    </message>
    <message>
        <source>a station&apos;s number is not 1 to 1023</source>
        <translation>رقم محطة خارج المجال من 1 إلى 1023</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>نص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a zone is beyond the {most} of a token</source>
        <translation>منطقة تتجاوز {most} منطقة في الرمز</translation>
    </message>
    <message>
        <source>an event has zones up to number {most}</source>
        <translation>أرقام مناطق الفعالية لا تتجاوز {most}</translation>
    </message>
    <message>
        <source>another list with the same number is already here</source>
        <translation>توجد هنا قائمة أخرى بالرقم نفسه</translation>
    </message>
    <message>
        <source>back</source>
        <translation>الوجه الخلفي</translation>
    </message>
    <message>
        <source>bleed {bleed} mm, kept clear {safe} mm</source>
        <translation>هامش القص {bleed} مم، الحافة الخالية {safe} مم</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>تعذرت قراءته</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>العمود {number}</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>تتمة</translation>
    </message>
    <message>
        <source>holds a damaged character: the list was saved in a wrong encoding</source>
        <translation>فيه حرف تالف: حُفظت القائمة بترميز خاطئ</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is too long ({count} characters, {most} at most)</source>
        <translation>طويل جداً ({count} حرفاً، والحد الأقصى {most})</translation>
    </message>
    <message>
        <source>it asks for a password</source>
        <translation>تطلب كلمة مرور</translation>
    </message>
    <message>
        <source>it belongs to another event</source>
        <translation>هي تخص فعالية أخرى</translation>
    </message>
    <message>
        <source>it cannot read the badge&apos;s format</source>
        <translation>لا تستطيع قراءة صيغة الشارة</translation>
    </message>
    <message>
        <source>it covers {what}</source>
        <translation>يغطي {what}</translation>
    </message>
    <message>
        <source>it does not let this station print</source>
        <translation>لا تسمح لهذه المحطة بالطباعة</translation>
    </message>
    <message>
        <source>it has more than {most} rows</source>
        <translation>فيه أكثر من {most} صف</translation>
    </message>
    <message>
        <source>it has no paper of {size}</source>
        <translation>لا ورق فيها بقياس {size}</translation>
    </message>
    <message>
        <source>it has no such paper</source>
        <translation>لا ورق فيها من هذا النوع</translation>
    </message>
    <message>
        <source>it has {size} MB, more than a list of people has</source>
        <translation>حجمه {size} ميغابايت، أكبر من قائمة أشخاص</translation>
    </message>
    <message>
        <source>it is a PDF document. Ask for the list as CSV or XLSX</source>
        <translation>هو مستند PDF. اطلب القائمة بصيغة CSV أو XLSX</translation>
    </message>
    <message>
        <source>it is a database</source>
        <translation>هو قاعدة بيانات</translation>
    </message>
    <message>
        <source>it is a packed file, but not XLSX. Save the list as XLSX</source>
        <translation>هو ملف مضغوط لكنه ليس XLSX. احفظ القائمة بصيغة XLSX</translation>
    </message>
    <message>
        <source>it is a picture</source>
        <translation>هو صورة</translation>
    </message>
    <message>
        <source>it is a spreadsheet in the old XLS form. Open it and save it as XLSX</source>
        <translation>هو جدول بصيغة XLS القديمة. افتحه واحفظه بصيغة XLSX</translation>
    </message>
    <message>
        <source>it is a text document. Ask for the list as CSV or XLSX</source>
        <translation>هو مستند نصي. اطلب القائمة بصيغة CSV أو XLSX</translation>
    </message>
    <message>
        <source>it is busy with another job</source>
        <translation>هي مشغولة بمهمة أخرى</translation>
    </message>
    <message>
        <source>it is damaged, or not signed by a key that may</source>
        <translation>هي تالفة، أو غير موقعة بمفتاح مخوَّل</translation>
    </message>
    <message>
        <source>it is damaged, or not signed by this event&apos;s office</source>
        <translation>هي تالفة، أو لم يوقعها مكتب هذه الفعالية</translation>
    </message>
    <message>
        <source>it is damaged. Open it, save it again as XLSX</source>
        <translation>هو تالف. افتحه واحفظه من جديد بصيغة XLSX</translation>
    </message>
    <message>
        <source>it is neither CSV nor XLSX. Save the list as one of them</source>
        <translation>ليس CSV ولا XLSX. احفظ القائمة بإحدى الصيغتين</translation>
    </message>
    <message>
        <source>it is no picture, or not whole</source>
        <translation>ليس صورة، أو ليس كاملاً</translation>
    </message>
    <message>
        <source>it is not in the agreed form</source>
        <translation>ليست بالشكل المتفق عليه</translation>
    </message>
    <message>
        <source>it is not on the card</source>
        <translation>ليس على البطاقة</translation>
    </message>
    <message>
        <source>it lies on the QR</source>
        <translation>يقع فوق رمز QR</translation>
    </message>
    <message>
        <source>it lies on {what}</source>
        <translation>يقع فوق {what}</translation>
    </message>
    <message>
        <source>it lies under the slot for the lanyard</source>
        <translation>يقع تحت فتحة الشريط</translation>
    </message>
    <message>
        <source>it names another signing key than this station&apos;s</source>
        <translation>يسمّي مفتاح توقيع غير مفتاح هذه المحطة</translation>
    </message>
    <message>
        <source>it reaches out of the card&apos;s bleed</source>
        <translation>يتجاوز هامش القص في البطاقة</translation>
    </message>
    <message>
        <source>it reaches out of the card&apos;s safe area</source>
        <translation>يتجاوز المنطقة الآمنة في البطاقة</translation>
    </message>
    <message>
        <source>it reads neither PDF nor any picture of a page known here</source>
        <translation>لا تقرأ PDF ولا أي صورة صفحة معروفة هنا</translation>
    </message>
    <message>
        <source>it stands on stripes or a pattern</source>
        <translation>يقع فوق خطوط أو نقش</translation>
    </message>
    <message>
        <source>it takes back the revocation of a badge</source>
        <translation>هي تسحب إلغاء شارة</translation>
    </message>
    <message>
        <source>it takes back the revocation of a key</source>
        <translation>هي تسحب إلغاء مفتاح</translation>
    </message>
    <message>
        <source>it takes no jobs at present</source>
        <translation>لا تقبل مهام في الوقت الحاضر</translation>
    </message>
    <message>
        <source>it unpacks to {size} MB</source>
        <translation>حجمه بعد فك الضغط {size} ميغابايت</translation>
    </message>
    <message>
        <source>its braces do not match ({reason})</source>
        <translation>أقواسه غير متطابقة ({reason})</translation>
    </message>
    <message>
        <source>its digits make no QR code</source>
        <translation>أرقامه لا تصلح لرمز QR</translation>
    </message>
    <message>
        <source>its first day must lie before {year}</source>
        <translation>يجب أن يسبق يومها الأول سنة {year}</translation>
    </message>
    <message>
        <source>its honoured badges are not in order</source>
        <translation>شاراتها المعترف بها غير مرتبة</translation>
    </message>
    <message>
        <source>its key was not valid on the day of issue</source>
        <translation>لم يكن مفتاحها سارياً يوم الإصدار</translation>
    </message>
    <message>
        <source>its least size, {size} pt, is under {least} pt</source>
        <translation>حجمه الأدنى {size} نقطة أقل من {least} نقطة</translation>
    </message>
    <message>
        <source>its number is out of range</source>
        <translation>رقمها خارج الحدود</translation>
    </message>
    <message>
        <source>its serial is out of range</source>
        <translation>رقمها التسلسلي خارج الحدود</translation>
    </message>
    <message>
        <source>its serials are not in order</source>
        <translation>أرقامها التسلسلية غير مرتبة</translation>
    </message>
    <message>
        <source>its time of issue has no zone</source>
        <translation>لا منطقة زمنية لوقت إصدارها</translation>
    </message>
    <message>
        <source>key “{key}”</source>
        <translation>المفتاح «{key}»</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>line {number} is no row of a table ({reason})</source>
        <translation>السطر {number} ليس صفاً في جدول ({reason})</translation>
    </message>
    <message>
        <source>names in native script never appear</source>
        <translation>لا تظهر الأسماء بالكتابة الأصلية</translation>
    </message>
    <message>
        <source>no font has {characters}</source>
        <translation>لا خط فيه {characters}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nothing of the card is left within it</source>
        <translation>لا يبقى داخله شيء من البطاقة</translation>
    </message>
    <message>
        <source>only plain names of fields may stand in braces</source>
        <translation>لا يوضع بين الأقواس إلا أسماء الحقول</translation>
    </message>
    <message>
        <source>present of {count}</source>
        <translation>حاضرة من أصل {count}</translation>
    </message>
    <message>
        <source>printed or handed over</source>
        <translation>مطبوعة أو مسلَّمة</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>مرفوضة: {count}</translation>
    </message>
    <message>
        <source>row {number} is too wide: {count} columns</source>
        <translation>الصف {number} عريض جداً، عدد الأعمدة: {count}</translation>
    </message>
    <message>
        <source>set in {size} pt, below the least of {least} pt</source>
        <translation>بحجم {size} نقطة، دون الحد الأدنى {least} نقطة</translation>
    </message>
    <message>
        <source>station {number}</source>
        <translation>المحطة {number}</translation>
    </message>
    <message>
        <source>text on the band of “{category}” has a contrast of {ratio} only</source>
        <translation>تباين النص على شريط «{category}» لا يتجاوز {ratio}</translation>
    </message>
    <message>
        <source>the QR</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>the QR reaches out of the card</source>
        <translation>رمز QR خارج البطاقة</translation>
    </message>
    <message>
        <source>the QR&apos;s code would be {width} mm wide at {dpi} dpi, and {least} mm is the least; the box must be larger</source>
        <translation>سيكون عرض رمز QR {width} مم عند {dpi} نقطة في البوصة، والحد الأدنى {least} مم؛ يجب أن يكون الإطار أكبر</translation>
    </message>
    <message>
        <source>the badge&apos;s number never appears</source>
        <translation>لا يظهر رقم الشارة</translation>
    </message>
    <message>
        <source>the category&apos;s letter never appears</source>
        <translation>لا يظهر حرف الفئة</translation>
    </message>
    <message>
        <source>the category&apos;s name never appears</source>
        <translation>لا يظهر اسم الفئة</translation>
    </message>
    <message>
        <source>the category&apos;s number must be 1 to 255</source>
        <translation>يجب أن يكون رقم الفئة من 1 إلى 255</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>the days of validity never appear</source>
        <translation>لا تظهر أيام السريان</translation>
    </message>
    <message>
        <source>the emblem</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>the emergency number never appears</source>
        <translation>لا يظهر رقم الطوارئ</translation>
    </message>
    <message>
        <source>the event&apos;s offset from UTC is out of range</source>
        <translation>فارق توقيت الفعالية خارج الحدود</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>the flag</source>
        <translation>العلم</translation>
    </message>
    <message>
        <source>the front says no name</source>
        <translation>لا اسم في الوجه الأمامي</translation>
    </message>
    <message>
        <source>the holder&apos;s zones never appear</source>
        <translation>لا تظهر مناطق حامل الشارة</translation>
    </message>
    <message>
        <source>the key that signed it has been revoked</source>
        <translation>أُلغي المفتاح الذي وقّعها</translation>
    </message>
    <message>
        <source>the least size is above the greatest</source>
        <translation>الحجم الأدنى أكبر من الأقصى</translation>
    </message>
    <message>
        <source>the legend</source>
        <translation>مفتاح المناطق</translation>
    </message>
    <message>
        <source>the letter of a zone</source>
        <translation>حرف المنطقة</translation>
    </message>
    <message>
        <source>the name of a zone that is closed</source>
        <translation>اسم منطقة مغلقة</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>the plate&apos;s corners would cut the QR&apos;s quiet zone</source>
        <translation>ستقطع زوايا اللوحة الهامش الأبيض لرمز QR</translation>
    </message>
    <message>
        <source>the programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>the registration is “{state}”</source>
        <translation>حالة التسجيل «{state}»</translation>
    </message>
    <message>
        <source>the row has more cells than the list has columns</source>
        <translation>في الصف خلايا أكثر من أعمدة القائمة</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>the text “{name}”</source>
        <translation>النص «{name}»</translation>
    </message>
    <message>
        <source>the zones</source>
        <translation>المناطق</translation>
    </message>
    <message>
        <source>there are several QRs: a scanner needs one</source>
        <translation>توجد عدة رموز QR: يحتاج الماسح إلى واحد</translation>
    </message>
    <message>
        <source>there are too few values; {least} are the least</source>
        <translation>القيم قليلة جداً؛ أقلها {least}</translation>
    </message>
    <message>
        <source>there are too many values</source>
        <translation>القيم أكثر من اللازم</translation>
    </message>
    <message>
        <source>there is no QR: no gate could check the badge</source>
        <translation>لا يوجد رمز QR: لن تستطيع أي بوابة فحص الشارة</translation>
    </message>
    <message>
        <source>there is no colour “{name}”</source>
        <translation>لا يوجد لون «{name}»</translation>
    </message>
    <message>
        <source>there is no field “{field}”</source>
        <translation>لا يوجد حقل «{field}»</translation>
    </message>
    <message>
        <source>there is no file “{cell}” beside the list</source>
        <translation>لا يوجد ملف «{cell}» بجانب القائمة</translation>
    </message>
    <message>
        <source>there is no flag for “{country}”</source>
        <translation>لا يوجد علم للرمز «{country}»</translation>
    </message>
    <message>
        <source>there is no pictogram “{name}”</source>
        <translation>لا يوجد رسم «{name}»</translation>
    </message>
    <message>
        <source>there is no picture “{name}”</source>
        <translation>لا توجد صورة «{name}»</translation>
    </message>
    <message>
        <source>there is no stock “{name}”</source>
        <translation>لا توجد بطاقات من نوع «{name}»</translation>
    </message>
    <message>
        <source>there is no such printer at this address</source>
        <translation>لا توجد طابعة كهذه على هذا العنوان</translation>
    </message>
    <message>
        <source>there is no zone {letters}</source>
        <translation>منطقة غير موجودة: {letters}</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>this is not the event&apos;s root key</source>
        <translation>ليس هذا المفتاح الجذري للفعالية</translation>
    </message>
    <message>
        <source>this picture cannot be used: {reason}</source>
        <translation>لا يمكن استخدام هذه الصورة: {reason}</translation>
    </message>
    <message>
        <source>this program cannot read its form</source>
        <translation>لا يستطيع هذا البرنامج قراءة شكلها</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>two of its keys have one name</source>
        <translation>لمفتاحين منها اسم واحد</translation>
    </message>
    <message>
        <source>walk-ins: {count}</source>
        <translation>في الموقع: {count}</translation>
    </message>
    <message>
        <source>{caption}: {reason}</source>
        <translation>{caption}: {reason}</translation>
    </message>
    <message>
        <source>{column}: {reason}</source>
        <translation>العمود {column}: {reason}</translation>
    </message>
    <message>
        <source>{count} cards of {width} × {height} mm stand edge to edge on {paper}: their bleed of {bleed} mm does not fit beside them.</source>
        <translation>بطاقات {width} × {height} مم (العدد {count}) متلاصقة على {paper}: لا مكان بجانبها لهامش القص البالغ {bleed} مم.</translation>
    </message>
    <message>
        <source>{count} cards of {width} × {height} mm stand edge to edge on {paper}: with their bleed of {bleed} mm only {fewer} would fit.</source>
        <translation>بطاقات {width} × {height} مم (العدد {count}) متلاصقة على {paper}: مع هامش القص البالغ {bleed} مم لا تتسع إلا لعدد {fewer}.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} أيام</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} س</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>المجموع {count}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
    <message>
        <source>{errors} errors, {warnings} warnings</source>
        <translation>الأخطاء: {errors}، التنبيهات: {warnings}</translation>
    </message>
    <message>
        <source>{event}: daily report, {day}</source>
        <translation>{event}: التقرير اليومي، {day}</translation>
    </message>
    <message>
        <source>{field}, worst in “{caption}” (cases: {count}): {reason}</source>
        <translation>{field}، والأسوأ في «{caption}» (الحالات: {count}): {reason}</translation>
    </message>
    <message>
        <source>{field}: {problem}.</source>
        <translation>حقل {field}: {problem}.</translation>
    </message>
    <message>
        <source>{file} belongs beside the station&apos;s file. Take it back from the last backup; the station&apos;s data is untouched.</source>
        <translation>مكان {file} بجانب ملف المحطة. استعده من آخر نسخة احتياطية؛ بيانات المحطة لم تُمس.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Nothing was changed. Take the picture again or choose another file.</source>
        <translation>تعذرت قراءة {file} ({reason}). لم يتغير شيء. التقط الصورة من جديد أو اختر ملفاً آخر.</translation>
    </message>
    <message>
        <source>{file} has more than 64 MB. The old photo stays. Choose a smaller one.</source>
        <translation>حجم {file} أكبر من 64 ميغابايت. تبقى الصورة القديمة. اختر صورة أصغر.</translation>
    </message>
    <message>
        <source>{file} has no columns given_name and family_name. Its first row holds: {found}. Nothing was imported. Choose another file, or say which column is which.</source>
        <translation>لا يحوي {file} العمودين given_name وfamily_name. صفه الأول: {found}. لم يُستورد شيء. اختر ملفاً آخر، أو بيّن معنى كل عمود.</translation>
    </message>
    <message>
        <source>{file} is far too large for one. Nothing was changed.</source>
        <translation>الملف {file} أكبر بكثير من ذلك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{file} is no text in UTF-8. Nothing was changed.</source>
        <translation>الملف {file} ليس نصاً بترميز UTF-8. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{file} is not a font that can be used. Nothing was printed. Remove the file from the fonts folder, or install the program again.</source>
        <translation>ليس {file} خطاً صالحاً للاستخدام. لم يُطبع شيء. أزل الملف من مجلد الخطوط، أو ثبّت البرنامج من جديد.</translation>
    </message>
    <message>
        <source>{file} was not written by this program. It was left as it is.</source>
        <translation>لم يكتب هذا البرنامج الملف {file}. تُرك كما هو.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>الملف {file}: {reason}</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing else was changed. See whether the disk has room and this account may write there.</source>
        <translation>الملف {file}: {reason}. لم يتغير شيء آخر. تحقق من اتساع القرص ومن أن هذا الحساب يمكنه الكتابة هناك.</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing was imported.</source>
        <translation>الملف {file}: {reason}. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>{file}: {reason}. The old photo stays. Choose another file.</source>
        <translation>الملف {file}: {reason}. تبقى الصورة القديمة. اختر ملفاً آخر.</translation>
    </message>
    <message>
        <source>{file}: {reason}. The template is still open here. Choose another place.</source>
        <translation>الملف {file}: {reason}. لا يزال القالب مفتوحاً هنا. اختر مكاناً آخر.</translation>
    </message>
    <message>
        <source>{folder} does not exist; make it first.</source>
        <translation>المجلد {folder} غير موجود؛ أنشئه أولاً.</translation>
    </message>
    <message>
        <source>{folder} holds no station&apos;s file. Set the station up first, or give the folder that it was set up in.</source>
        <translation>لا يحوي {folder} ملف محطة. أعدّ المحطة أولاً، أو حدّد المجلد الذي أُعدّت فيه.</translation>
    </message>
    <message>
        <source>{folder} holds none (their names end in {suffix}). Nothing was changed.</source>
        <translation>لا شيء منها في {folder} (تنتهي أسماؤها بـ {suffix}). لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{folder} holds none. Give a backup&apos;s own folder, or the one they lie in.</source>
        <translation>لا يحتوي {folder} على أي منها. حدّد مجلد نسخة احتياطية أو المجلد الذي يضمها.</translation>
    </message>
    <message>
        <source>{folder} is not as it was written. Nothing was changed. Take an older backup.</source>
        <translation>{folder} ليس كما كُتب. لم يتغير شيء. خذ نسخة أقدم.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. Nothing was left there. Choose another folder, or make room.</source>
        <translation>المجلد {folder}: {reason}. لم يُترك فيه شيء. اختر مجلداً آخر أو أفرغ مكاناً.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. The day is still open, and nothing was changed. Choose another folder for the reports.</source>
        <translation>المجلد {folder}: {reason}. لم يُقفل اليوم بعد ولم يتغير شيء. اختر مجلداً آخر للتقارير.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. What was written there was deleted, and the station is not waited for. Choose a place with more room, and enrol it again.</source>
        <translation>المجلد {folder}: {reason}. حُذف ما كُتب فيه ولا تُنتظر هذه المحطة. اختر مكاناً أوسع وسجّلها من جديد.</translation>
    </message>
    <message>
        <source>{holder} Nothing was changed. Use that window, or close it first.</source>
        <translation>{holder} لم يتغير شيء. استخدم تلك النافذة، أو أغلقها أولاً.</translation>
    </message>
    <message>
        <source>{key} = {value}</source>
        <translation>القيمة: {key} = {value}</translation>
    </message>
    <message>
        <source>{key} wants a text for each language, as in {key}.fr = &quot;…&quot;.</source>
        <translation>يحتاج {key} إلى نص لكل لغة، مثل {key}.fr = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>{kind} ({count})</source>
        <translation>{kind} ({count})</translation>
    </message>
    <message>
        <source>{name} cannot be written. It is as it was.</source>
        <translation>تعذرت الكتابة في {name}. بقي كما كان.</translation>
    </message>
    <message>
        <source>{name} ends too early: the stick was pulled out, or was full. Nothing of it was taken, and everything on this station is safe. Have it written again.</source>
        <translation>ينتهي {name} قبل أوانه: سُحبت الذاكرة أو كانت ممتلئة. لم يؤخذ منه شيء، وكل ما في هذه المحطة سليم. اطلب كتابته من جديد.</translation>
    </message>
    <message>
        <source>{name} holds nothing that is not here. Carry it to the event office; nothing was changed.</source>
        <translation>لا يحوي {name} شيئاً غير موجود هنا. احمله إلى مكتب الفعالية؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{name} is no badge template</source>
        <translation>{name} ليس قالب شارة</translation>
    </message>
    <message>
        <source>{name} is not entered as one. Log in as a supervisor, or enter one at the office: accredit event operator NAME --role supervisor.</source>
        <translation>{name} غير مسجَّل مشرفاً. سجّل الدخول مشرفاً، أو أدخل مشرفاً في المكتب: accredit event operator NAME --role supervisor.</translation>
    </message>
    <message>
        <source>{name} is not what the other station wrote. Nothing damaged was taken, and everything on this station is safe. Have it written again, on another stick if it happens twice.</source>
        <translation>{name} ليس ما كتبته المحطة الأخرى. لم يؤخذ شيء تالف، وكل ما في هذه المحطة سليم. اطلب كتابته من جديد، وعلى ذاكرة أخرى إن تكرر ذلك.</translation>
    </message>
    <message>
        <source>{name} is of a newer form than this program knows. Nothing was changed and the file is as it was: install the newer version here, then read it again.</source>
        <translation>{name} بصيغة أحدث مما يعرفه هذا البرنامج. لم يتغير شيء والملف كما كان: ثبّت الإصدار الأحدث هنا ثم اقرأه من جديد.</translation>
    </message>
    <message>
        <source>{name} shows that another copy of this station was at work, but it carries too little of what that copy wrote, or too little that is signed. Nothing was changed. Have the event office write the file again with everything, and use that one.</source>
        <translation>يُظهر {name} أن نسخة أخرى من هذه المحطة كانت تعمل، لكنه يحمل القليل مما كتبته، أو القليل الموقَّع منه. لم يتغير شيء. اطلب من مكتب الفعالية كتابة الملف من جديد بكل شيء، واستخدم ذلك الملف.</translation>
    </message>
    <message>
        <source>{name} was not written by an accreditation station. Nothing was changed.</source>
        <translation>لم تكتب {name} محطة اعتماد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{name} was written at another event. Nothing of it was taken, and everything on this station is safe.</source>
        <translation>كُتب {name} في فعالية أخرى. لم يؤخذ منه شيء، وكل ما في هذه المحطة سليم.</translation>
    </message>
    <message>
        <source>{name} was written by station {sender} and can be opened only at: {readers}. Nothing was changed.</source>
        <translation>كتبت المحطة {sender} الملف {name}، ولا يُفتح إلا في: {readers}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{part} of {count}</source>
        <translation>{part} من {count}</translation>
    </message>
    <message>
        <source>{part} of {count} are in</source>
        <translation>وردت {part} من {count}</translation>
    </message>
    <message>
        <source>{path} cannot be read any more. Everything on this station is safe. Keep the file, and call the event office: it makes a new hub (accredit hub init), where every station brings its rows again with its next sync.</source>
        <translation>لم تعد قراءة الملف {path} ممكنة. كل ما في هذه المحطة محفوظ. احتفظ بالملف واتصل بمكتب الفعالية: ينشئ مركزاً جديداً (accredit hub init) تحمل إليه كل محطة سجلاتها من جديد عند مزامنتها التالية.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the path, or make the hub first: accredit hub init PATH. Everything on this station is safe.</source>
        <translation>الملف {path} غير موجود. تحقق من المسار، أو أنشئ ملف المركز أولاً: accredit hub init PATH. كل ما في هذه المحطة سليم.</translation>
    </message>
    <message>
        <source>{path} is another event&apos;s hub, or no hub at all. Nothing was sent and nothing was taken, and everything on this station is safe. Check the hub&apos;s address, or ask the event office for it.</source>
        <translation>الملف {path} مركز فعالية أخرى أو ليس مركزاً أصلاً. لم يُرسل شيء ولم يُستلم شيء، وكل ما في هذه المحطة محفوظ. تحقق من عنوان المركز أو اطلبه من مكتب الفعالية.</translation>
    </message>
    <message>
        <source>{path} is no earlier stick file of this station at this event, so it stays as it is. Nothing was written: give another name, or a folder.</source>
        <translation>{path} ليس ملفاً سابقاً لهذه المحطة في هذه الفعالية، فيبقى كما هو. لم يُكتب شيء: أعطِ اسماً آخر أو مجلداً.</translation>
    </message>
    <message>
        <source>{path} is no hub file. Give the file in it: the event office knows its name, or makes one (accredit hub init). Nothing was sent, and everything on this station is safe.</source>
        <translation>المسار {path} ليس ملف مركز. حدّد الملف الموجود فيه: يعرف مكتب الفعالية اسمه أو ينشئ واحداً (accredit hub init). لم يُرسل شيء، وكل ما في هذه المحطة محفوظ.</translation>
    </message>
    <message>
        <source>{path} is not there. Is the stick plugged in? Nothing was changed.</source>
        <translation>الملف {path} غير موجود. هل الذاكرة موصولة؟ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>الملف {path}: {reason}</translation>
    </message>
    <message>
        <source>{path}: {reason}. Choose another place; the figures are safe.</source>
        <translation>الملف {path}: {reason}. اختر مكاناً آخر؛ الأرقام سليمة.</translation>
    </message>
    <message>
        <source>{path}: {reason}. It is still here: choose another place or name.</source>
        <translation>الملف {path}: {reason}. ما زال المفتاح هنا: اختر مكاناً آخر أو اسماً آخر.</translation>
    </message>
    <message>
        <source>{path}: {reason}. No file was left there, and everything on this station is safe. Make room on the stick, or use another one.</source>
        <translation>الملف {path}: {reason}. لم يُترك هناك أي ملف، وكل ما في هذه المحطة سليم. أفسح مكاناً في الذاكرة أو استعمل غيرها.</translation>
    </message>
    <message>
        <source>{path}: {reason}. No file was left.</source>
        <translation>الملف {path}: {reason}. لم يُترك أي ملف.</translation>
    </message>
    <message>
        <source>{path}: {reason}. Nothing was changed.</source>
        <translation>الملف {path}: {reason}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{path}: {reason}. What was taken before stays, and everything on this station is safe. Plug the stick in again and read it once more.</source>
        <translation>الملف {path}: {reason}. ما أُخذ من قبل محفوظ، وكل ما في هذه المحطة سليم. أعد وصل الذاكرة واقرأها مرة أخرى.</translation>
    </message>
    <message>
        <source>{place}: a text needs either “field” or “text”.</source>
        <translation>الموضع {place}: يحتاج النص إلى «field» أو «text».</translation>
    </message>
    <message>
        <source>{place}: there is no key “{key}”; did you mean “{near}”?</source>
        <translation>الموضع {place}: لا يوجد مفتاح «{key}»؛ هل المقصود «{near}»؟</translation>
    </message>
    <message>
        <source>{place}: there is no key “{key}”; known are {known}.</source>
        <translation>الموضع {place}: لا يوجد مفتاح «{key}»؛ المعروف: {known}.</translation>
    </message>
    <message>
        <source>{place}: {problem}.</source>
        <translation>الموضع {place}: {problem}.</translation>
    </message>
    <message>
        <source>{place}: “{key}” is missing.</source>
        <translation>الموضع {place}: ينقص «{key}».</translation>
    </message>
    <message>
        <source>{printer} answered “{answer}”. Nothing was printed. Check its address, and that it lets this station print without a password.</source>
        <translation>أجابت {printer} «{answer}». لم يُطبع شيء. تحقق من عنوانها ومن أنها تسمح لهذه المحطة بالطباعة بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>{printer} does not answer ({reason}). The registration is safe and nothing was printed. Look whether the printer is on and connected, then print again.</source>
        <translation>لا تجيب {printer} ({reason}). التسجيل سليم ولم يُطبع شيء. تحقق من أن الطابعة مشغّلة وموصولة، ثم اطبع من جديد.</translation>
    </message>
    <message>
        <source>{printer} refused the job, and nothing was printed. The registration is safe. Look whether it is on and connected, or choose another one.</source>
        <translation>رفضت {printer} المهمة ولم يُطبع شيء. التسجيل سليم. تحقق من أنها مشغّلة وموصولة، أو اختر طابعة أخرى.</translation>
    </message>
    <message>
        <source>{printer} refused: {reason}. Nothing was printed and the registration is safe. Set it right at the printer, then print again.</source>
        <translation>رفضت {printer}: {reason}. لم يُطبع شيء والتسجيل سليم. أصلح ذلك في الطابعة ثم اطبع من جديد.</translation>
    </message>
    <message>
        <source>{printer} shows another certificate than the one that was set. Nothing was sent. If the printer was replaced, set the fingerprint {fingerprint}.</source>
        <translation>تقدم {printer} شهادة غير التي عُيّنت. لم يُرسل شيء. إن استُبدلت الطابعة فعيّن البصمة {fingerprint}.</translation>
    </message>
    <message>
        <source>{printer} was reached but gave no answer that can be read ({reason}). Nothing was printed and the registration is safe. Look at the printer, then print again.</source>
        <translation>تم الوصول إلى {printer} لكنها لم تعطِ جواباً مقروءاً ({reason}). لم يُطبع شيء والتسجيل سليم. انظر في الطابعة ثم اطبع من جديد.</translation>
    </message>
    <message>
        <source>{problem}; known are {known}</source>
        <translation>{problem}؛ المعروف: {known}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{reason} Nothing was printed and nothing is lost. Correct the entry, or add a font that has the character, and print again.</source>
        <translation>{reason} لم يُطبع شيء ولم يضع شيء. صحّح البيانات، أو أضف خطاً فيه هذا الحرف، ثم اطبع من جديد.</translation>
    </message>
    <message>
        <source>{reason} Nothing was printed. Enter it, and print again.</source>
        <translation>{reason} لم يُطبع شيء. أدخله ثم اطبع من جديد.</translation>
    </message>
    <message>
        <source>{reason} The old photo stays. Choose another.</source>
        <translation>{reason} تبقى الصورة القديمة. اختر صورة أخرى.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{reason}. Nothing was changed.</source>
        <translation>{reason}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos from {sender}, as of {moment}.</source>
        <translation>التغييرات: {rows}، الصور: {photos}، من {sender}، حتى {moment}.</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos, {size} MB, read back from the stick and found right.</source>
        <translation>التغييرات: {rows}، الصور: {photos}، {size} م.ب؛ أُعيدت قراءتها من الذاكرة ووُجدت صحيحة.</translation>
    </message>
    <message>
        <source>{sender} does not hold {count} of this station&apos;s changes yet: write a file here and carry it there.</source>
        <translation>لم يصل بعد إلى {sender} من تغييرات هذه المحطة: {count}. اكتب ملفاً هنا واحمله إلى هناك.</translation>
    </message>
    <message>
        <source>{sender} holds changes of this station that were missing here: its disk had gone back to an earlier state. It goes on under a new number series, and nothing is lost. Write a file here and carry it there: the answer brings what is still missing.</source>
        <translation>لدى {sender} تغييرات لهذه المحطة كانت ناقصة هنا: عاد قرصها إلى حالة سابقة. تتابع المحطة بسلسلة أرقام جديدة، ولم يضع شيء. اكتب ملفاً هنا واحمله إلى هناك: يأتي الرد بما لا يزال ناقصاً.</translation>
    </message>
    <message>
        <source>{sender} holds everything that was entered at this station.</source>
        <translation>كل ما أُدخل في هذه المحطة موجود لدى: {sender}.</translation>
    </message>
    <message>
        <source>{sender} shows changes under this station&apos;s own name that this station did not sign. They were left alone, and nothing here was changed. Tell a supervisor, who should look at that computer.</source>
        <translation>تعرض {sender} باسم هذه المحطة تغييرات لم توقّعها هذه المحطة. تُركت، ولم يتغير شيء هنا. أخبر المشرف ليفحص ذلك الحاسوب.</translation>
    </message>
    <message>
        <source>{share} % of true size</source>
        <translation>{share} % من الحجم الحقيقي</translation>
    </message>
    <message>
        <source>{share} % of true size. Dashed: what is kept clear.</source>
        <translation>{share} % من الحجم الحقيقي. الخط المتقطع: ما يبقى خالياً.</translation>
    </message>
    <message>
        <source>{share} of all scans</source>
        <translation>{share} من جميع عمليات المسح</translation>
    </message>
    <message>
        <source>{share} of {count} expected</source>
        <translation>{share} من {count} متوقعاً</translation>
    </message>
    <message>
        <source>{shown} of {total} meetings find room in {least} pt; the rest is left out</source>
        <translation>{shown} من {total} اجتماعاً تتسع بحجم {least} نقطة؛ والباقي محذوف</translation>
    </message>
    <message>
        <source>{side} element {number}</source>
        <translation>{side}، العنصر {number}</translation>
    </message>
    <message>
        <source>{station} · made {day}, {time} ({zone}) by Accredit</source>
        <translation>أُعدّ في {day}، {time} ({zone}) بواسطة Accredit · {station}</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}. {text}</translation>
    </message>
    <message>
        <source>{value} is too little; it must be more than {least}</source>
        <translation>{value} أقل من اللازم؛ يجب أن يزيد على {least}</translation>
    </message>
    <message>
        <source>{value} is too little; {least} is the least</source>
        <translation>{value} أقل من اللازم؛ الحد الأدنى {least}</translation>
    </message>
    <message>
        <source>{value} is too much; {most} is the most</source>
        <translation>{value} أكثر من اللازم؛ الحد الأقصى {most}</translation>
    </message>
    <message>
        <source>{what} has a contrast of {ratio} only, and {least} is the least (category {name})</source>
        <translation>{what}: تباين قدره {ratio} فقط، والحد الأدنى {least} (الفئة {name})</translation>
    </message>
    <message>
        <source>“{address}” cannot be used. Give it as ipp://printer or ipps://printer, with a port and a path if the printer&apos;s manual names them.</source>
        <translation>لا يمكن استخدام «{address}». اكتبه هكذا: ipp://printer أو ipps://printer، مع المنفذ والمسار إن ذكرهما دليل الطابعة.</translation>
    </message>
    <message>
        <source>“{cell}” are no zone letters, such as A B P</source>
        <translation>«{cell}» ليست أحرف مناطق، مثل A B P</translation>
    </message>
    <message>
        <source>“{cell}” holds no letter</source>
        <translation>«{cell}» بلا أي حرف</translation>
    </message>
    <message>
        <source>“{cell}” is no category&apos;s code</source>
        <translation>«{cell}» ليس رمز فئة</translation>
    </message>
    <message>
        <source>“{cell}” is no country code of two letters (ISO 3166-1), such as VN</source>
        <translation>«{cell}» ليس رمز دولة من حرفين (ISO 3166-1)، مثل VN</translation>
    </message>
    <message>
        <source>“{cell}” is no date written as 1985-04-30 (ISO 8601)</source>
        <translation>«{cell}» ليس تاريخاً مكتوباً هكذا: 1985-04-30 (ISO 8601)</translation>
    </message>
    <message>
        <source>“{cell}” is no document number</source>
        <translation>«{cell}» ليس رقم وثيقة</translation>
    </message>
    <message>
        <source>“{cell}” is no e-mail address</source>
        <translation>«{cell}» ليس عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>“{cell}” is no language tag (BCP 47), such as vi or zh-Hans</source>
        <translation>«{cell}» ليس رمز لغة (BCP 47)، مثل vi أو zh-Hans</translation>
    </message>
    <message>
        <source>“{cell}” is no telephone number</source>
        <translation>«{cell}» ليس رقم هاتف</translation>
    </message>
    <message>
        <source>“{cell}” is nobody&apos;s birth date</source>
        <translation>«{cell}» لا يصلح تاريخ ميلاد</translation>
    </message>
    <message>
        <source>“{cell}” is none of {known}</source>
        <translation>«{cell}» ليس من: {known}</translation>
    </message>
    <message>
        <source>“{cell}” is not in the folder of the list</source>
        <translation>«{cell}» ليس في مجلد القائمة</translation>
    </message>
    <message>
        <source>“{file}” ends in none of: {known}. Nothing was written.</source>
        <translation>«{file}» لا ينتهي بأي من: {known}. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a template. Shipped with Accredit: {known}.</source>
        <translation>تعذرت قراءة «{name}» بوصفه قالباً. المرفق مع Accredit: {known}.</translation>
    </message>
    <message>
        <source>“{name}” has written since its last close, or has not sent all of it. Close the day there and sync, or disable the station.</source>
        <translation>كتبت «{name}» بعد آخر إقفال لها، أو لم ترسل كل شيء. أقفل اليوم هناك وزامن، أو عطّل المحطة.</translation>
    </message>
    <message>
        <source>“{name}” is none of: {known}. Give a path, or postgresql://user@host/database.</source>
        <translation>«{name}» ليس من: {known}. أعطِ مساراً، أو postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>“{value}” is no colour; give #RRGGBB</source>
        <translation>«{value}» ليس لوناً؛ اكتب ‎#RRGGBB</translation>
    </message>
    <message>
        <source>“{value}” is no colour; give #RRGGBB, a name of the palette, category.band or category.text</source>
        <translation>«{value}» ليس لوناً؛ اكتب ‎#RRGGBB أو اسماً من لوحة الألوان أو category.band أو category.text</translation>
    </message>
    <message>
        <source>“{value}” is no name; take small letters, digits and _</source>
        <translation>«{value}» ليس اسماً؛ استخدم حروفاً لاتينية صغيرة وأرقاماً و_</translation>
    </message>
    <message>
        <source>“{value}” is not known here; known are {known}</source>
        <translation>«{value}» غير معروف هنا؛ المعروف {known}</translation>
    </message>
    <message>
        <source>“{value}” is not {kind}</source>
        <translation>«{value}» ليس {kind}</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… و{count} غيرها.</translation>
    </message>
</context>
</TS>
