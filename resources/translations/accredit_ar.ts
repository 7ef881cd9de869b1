<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_GB">
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
        <source>Yes, it came out</source>
        <translation>نعم، خرجت</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>لا، لم تخرج</translation>
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
        <source>Did the badge come out? {printer} does not say.</source>
        <translation>هل خرجت الشارة؟ لا تفيد الطابعة {printer} بذلك.</translation>
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
        <source>Look on the printer, then answer · Ctrl+H for yes</source>
        <translation>انظر إلى الطابعة ثم أجب · Ctrl+H لنعم</translation>
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
    <name>CloseDayPage</name>
    <message>
        <source>Close the day</source>
        <translation>إقفال اليوم</translation>
    </message>
    <message>
        <source>Syncs, writes the day&apos;s counts into the journal, and makes the reports.</source>
        <translation>يزامن البيانات، ويقيّد أرقام اليوم في السجل، ويُعدّ التقارير.</translation>
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
        <source>Reports appear here when the day is closed.</source>
        <translation>تظهر التقارير هنا بعد إقفال اليوم.</translation>
    </message>
    <message>
        <source>Closing the day…</source>
        <translation>جارٍ إقفال اليوم…</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>المحطات</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>ال&amp;مجلد</translation>
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
        <source>Not all are in</source>
        <translation>البيانات غير مكتملة</translation>
    </message>
    <message>
        <source>Nothing of today has come from: {names}</source>
        <translation>لم يرد اليوم شيء من: {names}</translation>
    </message>
    <message>
        <source>All are in</source>
        <translation>البيانات مكتملة</translation>
    </message>
    <message>
        <source>Figures of: {names}</source>
        <translation>أرقام: {names}</translation>
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
        <source>Ctrl+F find · Ctrl+N walk-in · Ctrl+T photo · Ctrl+S save · Ctrl+P issue and print · Ctrl+H hand over · Ctrl+R replace · Esc back</source>
        <translation>‏Ctrl+F بحث · Ctrl+N تسجيل جديد · Ctrl+T صورة · Ctrl+S حفظ · Ctrl+P إصدار وطباعة · Ctrl+H تسليم · Ctrl+R استبدال · Esc رجوع</translation>
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
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a list here</source>
        <translation>أفلت قائمة هنا</translation>
    </message>
    <message>
        <source>CSV or XLSX, columns in any order</source>
        <translation>CSV أو XLSX، والأعمدة بأي ترتيب</translation>
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
        <translation>F2 المنطقة · F3 الاتجاه · F4 الصوت · F8 السماح بالمرور · F11 ملء الشاشة · Esc مسح</translation>
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
        <source>Person banned</source>
        <translation>مُنع الشخص من الدخول</translation>
    </message>
    <message>
        <source>Ban lifted</source>
        <translation>رُفع المنع</translation>
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
        <source>{forks} journals of other stations and {photos} photos were left alone. Nothing here was changed by them. Tell the event office.</source>
        <translation>تُركت جانباً سجلات محطات أخرى ({forks}) وصور ({photos}). لم تغيّر شيئاً هنا. أبلغ مكتب الفعالية.</translation>
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
        <source>Never synced</source>
        <translation>لم تتم المزامنة قط</translation>
    </message>
    <message>
        <source>Last sync {time}</source>
        <translation>آخر مزامنة ⁨{time}⁩</translation>
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
</TS>
