<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_GB">
<context>
    <name>AdmissionPane</name>
    <message>
        <source>This badge went in at two gates, and out at none between them.</source>
        <translation>По этому бейджу вошли через два входа, а между ними никто не выходил.</translation>
    </message>
    <message>
        <source>The gate did not know yet that this badge was revoked.</source>
        <translation>На входе ещё не знали, что этот бейдж отозван.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Контроль входа</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Пропущен</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Зона</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>List of revocations</source>
        <translation>Список отозванных</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Бейдж отозван</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>I have looked into it</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>of {time}, {age} old</source>
        <translation>от {time}, возраст {age}</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>Supervisor&apos;s name</source>
        <translation>Имя старшего смены</translation>
    </message>
    <message>
        <source>Bring this copy home</source>
        <translation>Вернуть эту копию</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Two copies of this station were at work, and the event office holds what the other one wrote. What only this copy wrote is recorded once more under a fresh number, so that nothing is lost. The old rows are set aside in this station&apos;s file.</source>
        <translation>Работали две копии этой станции, и в штабе мероприятия хранится то, что записала другая. То, что записала только эта копия, записывается ещё раз под новым номером, так что ничего не теряется. Старые строки откладываются в файле этой станции.</translation>
    </message>
    <message>
        <source>Two copies of this station were at work, and the hub holds what the other one wrote. What only this copy wrote is recorded once more under a fresh number, so that nothing is lost. The old rows are set aside in this station&apos;s file, and the alarm stays on record.</source>
        <translation>Работали две копии этой станции, и на центральном узле хранится то, что записала другая. То, что записала только эта копия, записывается ещё раз под новым номером, так что ничего не теряется. Старые строки откладываются в файле этой станции, а тревога остаётся записанной.</translation>
    </message>
    <message>
        <source>First find the other computer. If both gave out badges since, some serials may stand on two badges: they come up as open tasks.</source>
        <translation>Сначала найдите другой компьютер. Если с тех пор оба выдавали пропуска, некоторые номера могут стоять на двух пропусках: они появятся среди открытых задач.</translation>
    </message>
    <message>
        <source>Give your name: it stands in the journal.</source>
        <translation>Укажите имя: оно будет стоять в журнале.</translation>
    </message>
</context>
<context>
    <name>AlarmCard</name>
    <message>
        <source>Alarms of the hub</source>
        <translation>Тревоги центрального узла</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n тревога</numerusform>
            <numerusform>%n тревоги</numerusform>
            <numerusform>%n тревог</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled: the copy has come home, and nothing was lost.</source>
        <translation>Улажено: копия вернулась, ничего не потеряно.</translation>
    </message>
    <message>
        <source>Station {station} has two journals that part at row {row}</source>
        <translation>У станции {station} два журнала, расходящихся в строке {row}</translation>
    </message>
    <message>
        <source>Rows of station {station} came damaged, from row {row} on</source>
        <translation>Строки станции {station} пришли повреждёнными, начиная со строки {row}</translation>
    </message>
    <message>
        <source>Another login offered rows of station {station}</source>
        <translation>Строки станции {station} предложены под другим входом</translation>
    </message>
    <message>
        <source>Station {station} wants more room than it has</source>
        <translation>Станции {station} нужно больше места, чем у неё есть</translation>
    </message>
    <message>
        <source>Station {station} ordered the event&apos;s data to be erased</source>
        <translation>Станция {station} приказала стереть данные мероприятия</translation>
    </message>
    <message>
        <source>Station {station} kept others waiting at the hub</source>
        <translation>Из-за станции {station} другие ждали на центральном узле</translation>
    </message>
    <message>
        <source>A copy of its disk has written: a clone, or a backup that was put back by hand. Nothing was dropped, each copy keeps its rows. Find both computers. The one that cannot sync offers to bring its rows home; then let only one go on.</source>
        <translation>Записывала копия её диска: клон или резервная копия, возвращённая вручную. Ничего не потеряно, каждая копия хранит свои строки. Найдите оба компьютера. Тот, который не может синхронизироваться, предложит вернуть свои строки; затем оставьте в работе только один.</translation>
    </message>
    <message>
        <source>Nothing is lost: its rows wait on it. See what it is doing; if all is well, give it more room at the hub: accredit hub quota.</source>
        <translation>Ничего не потеряно: её строки ждут на ней. Посмотрите, что она делает; если всё в порядке, дайте ей больше места на центральном узле: accredit hub quota.</translation>
    </message>
    <message>
        <source>Only the office may order that, so nothing was erased. Find that computer, and disable the station.</source>
        <translation>Приказать это может только штаб, поэтому ничего не стёрто. Найдите этот компьютер и отключите станцию.</translation>
    </message>
    <message>
        <source>Its connection was ended, and nothing is lost. Its line may have broken off; if this comes again and again, disable the station.</source>
        <translation>Её соединение закрыто, ничего не потеряно. Возможно, у неё оборвалась связь; если это повторяется снова и снова, отключите станцию.</translation>
    </message>
    <message>
        <source>They were not taken. Have the journal checked on that station; if its disk is failing, put its last backup on another computer.</source>
        <translation>Они не приняты. Проверьте журнал этой станции; если её диск отказывает, восстановите последнюю резервную копию на другом компьютере.</translation>
    </message>
    <message>
        <source>They were not taken. Somebody writes in another station&apos;s name: find the computer that has that login, and disable it if in doubt.</source>
        <translation>Они не приняты. Кто-то пишет от имени другой станции: найдите компьютер с этим входом и при сомнении отключите его.</translation>
    </message>
</context>
<context>
    <name>BadgePane</name>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Оформить и напечатать</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Выдать</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Approve the request</source>
        <translation>Одобрить заявку</translation>
    </message>
    <message>
        <source>Replace badge…</source>
        <translation>Заменить бейдж…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Revoke badge…</source>
        <translation>Отозвать бейдж…</translation>
    </message>
    <message>
        <source>The badge appears here</source>
        <translation>Бейдж появится здесь</translation>
    </message>
    <message>
        <source>Save the person to see the badge</source>
        <translation>Сохраните карточку, чтобы увидеть бейдж</translation>
    </message>
    <message>
        <source>Badge of {name}</source>
        <translation>Бейдж: {name}</translation>
    </message>
    <message>
        <source>This badge cannot be printed yet</source>
        <translation>Этот бейдж пока нельзя напечатать</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Оформлен</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатан</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Выдан</translation>
    </message>
    <message>
        <source>Open a person first · Ctrl+F</source>
        <translation>Сначала откройте карточку · Ctrl+F</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Одну минуту…</translation>
    </message>
    <message>
        <source>The request is not approved: there is no badge yet.</source>
        <translation>Заявка не одобрена: бейджа пока нет.</translation>
    </message>
    <message>
        <source>Mend what is said above, then save.</source>
        <translation>Исправьте указанное выше и сохраните.</translation>
    </message>
    <message>
        <source>Issued, not printed yet · Ctrl+P</source>
        <translation>Оформлен, ещё не напечатан · Ctrl+P</translation>
    </message>
    <message>
        <source>Check the face and the name · Ctrl+H</source>
        <translation>Сверьте лицо и имя · Ctrl+H</translation>
    </message>
    <message>
        <source>Done. Ctrl+F for the next person.</source>
        <translation>Готово. Ctrl+F — следующий человек.</translation>
    </message>
    <message>
        <source>Saves and notes the arrival · Ctrl+P</source>
        <translation>Сохраняет и отмечает прибытие · Ctrl+P</translation>
    </message>
</context>
<context>
    <name>BadgePreview</name>
    <message>
        <source>The badge cannot be shown.</source>
        <translation>Не удаётся показать бейдж.</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>Нет бейджа</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Tried on</source>
        <translation>Проверка на</translation>
    </message>
    <message>
        <source>Undo · Ctrl+Z</source>
        <translation>Отменить · Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo · Ctrl+Y</source>
        <translation>Повторить · Ctrl+Y</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Real size · Ctrl+0</source>
        <translation>Натуральная величина · Ctrl+0</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>Writing {file}…</source>
        <translation>Запись {file}…</translation>
    </message>
    <message>
        <source>No file was left.</source>
        <translation>Файл не оставлен.</translation>
    </message>
    <message>
        <source>Issue the badges that are missing?</source>
        <translation>Оформить недостающие бейджи?</translation>
    </message>
    <message>
        <source>Approved people without a badge: {count}. Each gets one that is valid on all days of the event. What is issued can only be revoked.</source>
        <translation>Одобрено людей без бейджа: {count}. Каждый получит бейдж на все дни мероприятия. Выданное можно только отозвать.</translation>
    </message>
    <message>
        <source>Issue them</source>
        <translation>Оформить</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Issuing badges…</source>
        <translation>Оформление бейджей…</translation>
    </message>
    <message>
        <source>Badges that were issued stay issued.</source>
        <translation>Оформленные бейджи остаются оформленными.</translation>
    </message>
    <message>
        <source>Did all badges of {file} come out of the printer?</source>
        <translation>Все бейджи из {file} вышли из принтера?</translation>
    </message>
    <message>
        <source>They then count as printed and can be handed over: {count}. It cannot be taken back; a badge that was spoilt is replaced.</source>
        <translation>Они будут считаться напечатанными, и их можно будет выдать: {count}. Отменить это нельзя; испорченный бейдж заменяют.</translation>
    </message>
    <message>
        <source>Yes, all of them</source>
        <translation>Да, все</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>What was recorded stays recorded.</source>
        <translation>Что записано, остаётся записанным.</translation>
    </message>
    <message>
        <source>{done} of {total} badges</source>
        <translation>{done} из {total} бейджей</translation>
    </message>
    <message>
        <source>Badges in {file}: {count}</source>
        <translation>Бейджей в {file}: {count}</translation>
    </message>
    <message>
        <source>To look at: {count}. The first: {first}</source>
        <translation>Нужно проверить: {count}. Первое: {first}</translation>
    </message>
    <message>
        <source>The badges are written</source>
        <translation>Бейджи записаны</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>They are printed…</source>
        <translation>Они напечатаны…</translation>
    </message>
    <message>
        <source>Badges that now count as printed: {count}</source>
        <translation>Бейджей теперь считается напечатанными: {count}</translation>
    </message>
    <message>
        <source>Badges issued: {count}</source>
        <translation>Оформлено бейджей: {count}</translation>
    </message>
    <message>
        <source>These people got none: {names}</source>
        <translation>Не получили: {names}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ещё {count}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Properties</source>
        <translation>Свойства</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>The badge, {element} in hand</source>
        <translation>Бейдж, выбран элемент: {element}</translation>
    </message>
</context>
<context>
    <name>CameraCard</name>
    <message>
        <source>Where its pictures come from</source>
        <translation>Откуда берутся снимки</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Photos are taken with</source>
        <translation>Чем делаются фото</translation>
    </message>
    <message>
        <source>The picture is live only while this page is open.</source>
        <translation>Изображение передаётся, только пока открыта эта страница.</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Изображения ещё нет</translation>
    </message>
    <message>
        <source>Webcam {name}</source>
        <translation>Веб-камера {name}</translation>
    </message>
    <message>
        <source>The webcam that the system prefers</source>
        <translation>Веб-камера, выбранная системой</translation>
    </message>
    <message>
        <source>Folder of a tethered camera</source>
        <translation>Папка подключённого фотоаппарата</translation>
    </message>
    <message>
        <source>Picture file</source>
        <translation>Файл изображения</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>Видеофайл</translation>
    </message>
    <message>
        <source>Training camera: drawn people</source>
        <translation>Учебная камера: нарисованные люди</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Изображение с камеры</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Видео</translation>
    </message>
</context>
<context>
    <name>CloseDayPage</name>
    <message>
        <source>Close the day</source>
        <translation>Закрыть день</translation>
    </message>
    <message>
        <source>Syncs, signs the day&apos;s counts, has the hub prove that it holds them, and makes the reports and a backup.</source>
        <translation>Синхронизирует, подписывает итоги дня, получает от центрального узла доказательство их хранения, готовит отчёты и резервную копию.</translation>
    </message>
    <message>
        <source>Arrivals today</source>
        <translation>Прибытия сегодня</translation>
    </message>
    <message>
        <source>Badges printed today</source>
        <translation>Бейджей напечатано сегодня</translation>
    </message>
    <message>
        <source>Admitted at gates today</source>
        <translation>Пропущено на входах сегодня</translation>
    </message>
    <message>
        <source>Refused at gates today</source>
        <translation>Отказано на входах сегодня</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Папка для отчётов</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose the reports&apos; folder</source>
        <translation>Выбрать папку отчётов</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Папка резервной копии</translation>
    </message>
    <message>
        <source>Another disk or a stick; empty for no backup</source>
        <translation>Другой диск или флешка; пусто — без копии</translation>
    </message>
    <message>
        <source>Choose the backup&apos;s folder</source>
        <translation>Выбрать папку резервной копии</translation>
    </message>
    <message>
        <source>Erase the event&apos;s personal data…</source>
        <translation>Стереть личные данные мероприятия…</translation>
    </message>
    <message>
        <source>Reports appear here when the day is closed.</source>
        <translation>Отчёты появятся здесь после закрытия дня.</translation>
    </message>
    <message>
        <source>Closing the day…</source>
        <translation>День закрывается…</translation>
    </message>
    <message>
        <source>Before you close</source>
        <translation>Перед закрытием</translation>
    </message>
    <message>
        <source>Reports and backup</source>
        <translation>Отчёты и резервная копия</translation>
    </message>
    <message>
        <source>&amp;Folder for the reports</source>
        <translation>&amp;Папка отчётов</translation>
    </message>
    <message>
        <source>&amp;Backup to a second place</source>
        <translation>&amp;Резервная копия в другом месте</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) unfinished</source>
        <translation>
            <numerusform>%n дело не завершено</numerusform>
            <numerusform>%n дела не завершены</numerusform>
            <numerusform>%n дел не завершено</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished</source>
        <translation>Всё завершено</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) of which nobody has said whether paper came out: look at the desk that printed.</source>
        <translation>
            <numerusform>%n печать, о которой никто не сказал, вышла ли бумага: посмотрите на станции, где печатали.</numerusform>
            <numerusform>%n печати, о которых никто не сказал, вышла ли бумага: посмотрите на станции, где печатали.</numerusform>
            <numerusform>%n печатей, о которых никто не сказал, вышла ли бумага: посмотрите на станции, где печатали.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait for a supervisor.</source>
        <translation>
            <numerusform>%n задача ждёт старшего.</numerusform>
            <numerusform>%n задачи ждут старшего.</numerusform>
            <numerusform>%n задач ждут старшего.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day can be closed all the same; they stay open.</source>
        <translation>День всё равно можно закрыть; это останется открытым.</translation>
    </message>
    <message>
        <source>Every print has its end and no task is open.</source>
        <translation>Все печати завершены, открытых задач нет.</translation>
    </message>
    <message>
        <source>Writing and proving the backup…</source>
        <translation>Запись и проверка резервной копии…</translation>
    </message>
    <message>
        <source>Write a file to a stick next. The office confirms the stations&apos; closes when it reads their files, and its own files tell them so.</source>
        <translation>Теперь запишите файл на накопитель. Штаб подтверждает закрытия станций, читая их файлы, а его собственные файлы сообщают им об этом.</translation>
    </message>
    <message>
        <source>Stopped; the day is closed</source>
        <translation>Остановлено; день закрыт</translation>
    </message>
    <message>
        <source>Its proof, its reports or its backup may be missing. Close the day again to make them.</source>
        <translation>Может не быть подтверждения, отчётов или резервной копии. Закройте день ещё раз, чтобы сделать их.</translation>
    </message>
    <message>
        <source>The day is closed, and not yet proved</source>
        <translation>День закрыт, но ещё не доказан</translation>
    </message>
    <message>
        <source>It was closed without the hub. The proof comes with the next sync, by network or by stick.</source>
        <translation>Он закрыт без центрального узла. Доказательство придёт со следующей синхронизацией, по сети или на флешке.</translation>
    </message>
    <message>
        <source>{count} walk-ins</source>
        <translation>без заявки: {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>с ошибкой: {count}</translation>
    </message>
    <message>
        <source>The day is closed, but not all that follows could be done</source>
        <translation>День закрыт, но не всё, что следует за этим, удалось сделать</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <translation>День закрыт</translation>
    </message>
    <message>
        <source>Its counts are in the journal, and the reports are written.</source>
        <translation>Итоги занесены в журнал, отчёты составлены.</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Открыть {file}</translation>
    </message>
    <message>
        <source>Close without the hub</source>
        <translation>Закрыть без центрального узла</translation>
    </message>
    <message>
        <source>The day is still open</source>
        <translation>День ещё не закрыт</translation>
    </message>
    <message>
        <source>What was synced stays. Close the day again when you are ready.</source>
        <translation>Всё синхронизированное сохранено. Закройте день ещё раз, когда будете готовы.</translation>
    </message>
</context>
<context>
    <name>ConfirmView</name>
    <message>
        <source>Is this your name?</source>
        <translation>Это ваше имя?</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Это я</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Это не я</translation>
    </message>
</context>
<context>
    <name>ConflictPane</name>
    <message>
        <source>Two stations wrote this without knowing of each other. Which one is right?</source>
        <translation>Два поста записали это, не зная друг о друге. Что верно?</translation>
    </message>
    <message>
        <source>Shown meanwhile</source>
        <translation>Пока показано это</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Взять это</translation>
    </message>
    <message>
        <source>Take “{value}” for {field}</source>
        <translation>Взять «{value}» для поля {field}</translation>
    </message>
    <message>
        <source>&amp;Or type what is right</source>
        <translation>&amp;Или введите верное</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Другое значение</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Использовать</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Camera Sony A7, 4012345
Recorder Zoom H5, C50211</source>
        <translation>Камера Sony A7, 4012345
Диктофон Zoom H5, C50211</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>Имя в исходном написании</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Язык имени</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Гражданство</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действителен до</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Предпочтительный язык</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>СМИ</translation>
    </message>
    <message>
        <source>Press card number</source>
        <translation>Номер карты прессы</translation>
    </message>
    <message>
        <source>Letter of assignment</source>
        <translation>Редакционное задание</translation>
    </message>
    <message>
        <source>Equipment, one piece a line</source>
        <translation>Оборудование, по одному на строку</translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Изменён, ещё не сохранён</translation>
    </message>
    <message>
        <source>“{name}” is saved</source>
        <translation>Шаблон «{name}» сохранён</translation>
    </message>
    <message>
        <source>“{category}” is printed by “{name}” from now on</source>
        <translation>Категория «{category}» теперь печатается по шаблону «{name}»</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Записано в {file}</translation>
    </message>
    <message>
        <source>No category uses it yet</source>
        <translation>Пока не назначен ни одной категории</translation>
    </message>
    <message>
        <source>Used by {categories}</source>
        <translation>Используют: {categories}</translation>
    </message>
</context>
<context>
    <name>DesignerWords</name>
    <message>
        <source>Rectangle</source>
        <translation>Прямоугольник</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Полосы</translation>
    </message>
    <message>
        <source>Category pattern</source>
        <translation>Узор категории</translation>
    </message>
    <message>
        <source>Fine lines</source>
        <translation>Тонкие линии</translation>
    </message>
    <message>
        <source>Event emblem</source>
        <translation>Эмблема мероприятия</translation>
    </message>
    <message>
        <source>Picture sign</source>
        <translation>Пиктограмма</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Portrait photo</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>Country flag</source>
        <translation>Флаг страны</translation>
    </message>
    <message>
        <source>Zone plates</source>
        <translation>Таблички зон</translation>
    </message>
    <message>
        <source>Zone legend</source>
        <translation>Расшифровка зон</translation>
    </message>
    <message>
        <source>Event programme</source>
        <translation>Программа мероприятия</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>От левого края</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>От верхнего края</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Fill colour</source>
        <translation>Цвет заливки</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Plate colour</source>
        <translation>Цвет таблички</translation>
    </message>
    <message>
        <source>Sign colour</source>
        <translation>Цвет знака</translation>
    </message>
    <message>
        <source>Faint colour</source>
        <translation>Бледный цвет</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>Второй цвет</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>Скругление углов</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Знак</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Свой текст</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Насыщенность</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Выравнивание</translation>
    </message>
    <message>
        <source>Vertically</source>
        <translation>По вертикали</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Наибольший кегль</translation>
    </message>
    <message>
        <source>Least size</source>
        <translation>Наименьший кегль</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Строк не более</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Прописные буквы</translation>
    </message>
    <message>
        <source>No room for accents</source>
        <translation>Без места для знаков над буквами</translation>
    </message>
    <message>
        <source>Fewer lines from</source>
        <translation>Меньше строк от</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Показывает</translation>
    </message>
    <message>
        <source>Printer dots per inch</source>
        <translation>Точек на дюйм</translation>
    </message>
    <message>
        <source>Only with</source>
        <translation>Только если есть</translation>
    </message>
    <message>
        <source>Only without</source>
        <translation>Только если нет</translation>
    </message>
    <message>
        <source>Only for categories</source>
        <translation>Только для категорий</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Полужирная</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>По центру</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Where reading begins</source>
        <translation>Где начинается чтение</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Сверху</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Посередине</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Снизу</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Волны</translation>
    </message>
    <message>
        <source>Rosette</source>
        <translation>Розетка</translation>
    </message>
    <message>
        <source>Own zones</source>
        <translation>Свои зоны</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Все зоны</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Лицевая</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Оборотная</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Толщина линии</translation>
    </message>
    <message>
        <source>Plate height</source>
        <translation>Высота таблички</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>No printer is set up here</source>
        <translation>Принтер здесь не настроен</translation>
    </message>
    <message>
        <source>The person is saved. Set up a printer, then press the button again.</source>
        <translation>Карточка сохранена. Настройте принтер и нажмите кнопку ещё раз.</translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>Есть несохранённые изменения</translation>
    </message>
    <message>
        <source>{name} is not saved yet.</source>
        <translation>Не сохранено: {name}.</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Сохранить и продолжить</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Отменить изменения</translation>
    </message>
</context>
<context>
    <name>DeskPanes</name>
    <message>
        <source>Open the person</source>
        <translation>Открыть человека</translation>
    </message>
    <message>
        <source>Ctrl+F find · Ctrl+N walk-in · Ctrl+T photo · Ctrl+S save · Ctrl+P issue and print · Ctrl+H hand over · Ctrl+R replace · Esc back</source>
        <translation>Ctrl+F найти · Ctrl+N без заявки · Ctrl+T фото · Ctrl+S сохранить · Ctrl+P оформить и напечатать · Ctrl+H выдать · Ctrl+R заменить · Esc назад</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>{variable} decides this today. What is chosen here counts once that is unset.</source>
        <translation>Сегодня это определяет {variable}. Выбранное здесь вступит в силу, когда эту переменную уберут.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Folder of PDF files</source>
        <translation>Папка файлов PDF</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>Принтер этого компьютера</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>Веб-камера</translation>
    </message>
    <message>
        <source>Camera&apos;s picture folder</source>
        <translation>Папка снимков фотоаппарата</translation>
    </message>
    <message>
        <source>Picture file</source>
        <translation>Файл изображения</translation>
    </message>
    <message>
        <source>Training video</source>
        <translation>Учебное видео</translation>
    </message>
    <message>
        <source>Training camera</source>
        <translation>Учебная камера</translation>
    </message>
    <message>
        <source>Network printer</source>
        <translation>Сетевой принтер</translation>
    </message>
</context>
<context>
    <name>DoubtPane</name>
    <message>
        <source>The station could not learn whether this badge came out. Look at the printer and in the box: was it printed?</source>
        <translation>Пост не смог узнать, вышел ли этот бейдж. Посмотрите у принтера и в коробке: он напечатан?</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Бейдж</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Yes, it was printed</source>
        <translation>Да, напечатан</translation>
    </message>
    <message>
        <source>No, nothing came out</source>
        <translation>Нет, ничего не вышло</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a list here</source>
        <translation>Перетащите список сюда</translation>
    </message>
    <message>
        <source>CSV or XLSX, columns in any order</source>
        <translation>CSV или XLSX, столбцы в любом порядке</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Выбор списка</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Списки (*.csv *.tsv *.txt *.xlsx);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>By name, organisation, document or badge · Ctrl+F</source>
        <translation>Имя, организация, документ или бейдж · Ctrl+F</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Найденные люди</translation>
    </message>
    <message>
        <source>New walk-in</source>
        <translation>Регистрация без заявки</translation>
    </message>
    <message>
        <source>Ctrl+N: enter a person</source>
        <translation>Ctrl+N: внести человека</translation>
    </message>
    <message>
        <source>The badge that was scanned is not known here.
Sync, or type the name instead.</source>
        <translation>Отсканированный бейдж здесь неизвестен.
Выполните синхронизацию или введите имя.</translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.
Try fewer letters, or another part of the name; Ctrl+N enters a new person.</source>
        <translation>По запросу «{text}» никого не найдено.
Введите меньше букв или другую часть имени; Ctrl+N — внести нового человека.</translation>
    </message>
    <message>
        <source>Nobody is in this list yet.
Ctrl+N enters a person.</source>
        <translation>В этом списке пока никого нет.
Ctrl+N — внести человека.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидаются</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибыли</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Исправлять нечего</translation>
    </message>
</context>
<context>
    <name>FolderSource</name>
    <message>
        <source>No picture has come from the camera yet. Press its shutter; the picture appears here by itself.</source>
        <translation>С камеры ещё не пришло ни одного снимка. Нажмите её спуск; снимок появится здесь сам.</translation>
    </message>
    <message>
        <source>The camera&apos;s folder {folder} is not there. Start the camera&apos;s program, or choose the folder again; the desk goes on as soon as it is back.</source>
        <translation>Папки камеры {folder} нет. Запустите программу камеры или выберите папку заново; стойка продолжит работу, как только папка появится.</translation>
    </message>
</context>
<context>
    <name>GateBar</name>
    <message>
        <source>Scanner off: press Esc</source>
        <translation>Сканер не активен: нажмите Esc</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Зона</translation>
    </message>
    <message>
        <source>Zone of this gate</source>
        <translation>Зона этого входа</translation>
    </message>
    <message>
        <source>Choose the zone (F2)</source>
        <translation>Выбрать зону (F2)</translation>
    </message>
    <message>
        <source>Turn the direction (F3)</source>
        <translation>Сменить направление (F3)</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Звук включён</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Звук выключен</translation>
    </message>
    <message>
        <source>Switch the sound (F4)</source>
        <translation>Включить или выключить звук (F4)</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>внутри</translation>
    </message>
    <message>
        <source>Inside: {count}</source>
        <translation>Внутри: {count}</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>Списков ещё нет</translation>
    </message>
    <message>
        <source>Lists as of {time}</source>
        <translation>Списки на {time}</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>F2 zone · F3 direction · F4 sound · F8 let pass · F11 full screen · Esc clear</source>
        <translation>F2 зона · F3 направление · F4 звук · F8 пропустить · F11 весь экран · Esc очистить</translation>
    </message>
    <message>
        <source>{count} of {whole} digits came through. Nothing was decided.</source>
        <translation>Получено цифр: {count} из {whole}. Решение не принято.</translation>
    </message>
    <message>
        <source>Scan once more</source>
        <translation>Отсканируйте ещё раз</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>ADMIT</source>
        <translation>ПРОПУСТИТЬ</translation>
    </message>
    <message>
        <source>MAY LEAVE</source>
        <translation>ВЫПУСТИТЬ</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>ПРОВЕРИТЬ</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>СТОП</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Badge is valid here</source>
        <translation>Бейдж здесь действителен</translation>
    </message>
    <message>
        <source>This is not a badge of this event</source>
        <translation>Это не бейдж данного мероприятия</translation>
    </message>
    <message>
        <source>Badge of a station that is not on the list</source>
        <translation>Бейдж станции, которой нет в списке</translation>
    </message>
    <message>
        <source>The badge&apos;s signature is false</source>
        <translation>Подпись бейджа поддельная</translation>
    </message>
    <message>
        <source>Badge was made without the right to make it</source>
        <translation>Бейдж выдан без права на выдачу</translation>
    </message>
    <message>
        <source>Badge was withdrawn</source>
        <translation>Бейдж отозван</translation>
    </message>
    <message>
        <source>Badge is not valid yet</source>
        <translation>Бейдж ещё не действует</translation>
    </message>
    <message>
        <source>Badge is no longer valid</source>
        <translation>Срок действия бейджа истёк</translation>
    </message>
    <message>
        <source>No access to this zone</source>
        <translation>Нет доступа в эту зону</translation>
    </message>
    <message>
        <source>The lists on this station are too old</source>
        <translation>Списки на этой станции устарели</translation>
    </message>
    <message>
        <source>The clock of this station is wrong</source>
        <translation>Часы этой станции неверны</translation>
    </message>
    <message>
        <source>This badge is already inside</source>
        <translation>Этот бейдж уже внутри</translation>
    </message>
    <message>
        <source>Genuine badge, person not on this station&apos;s list</source>
        <translation>Бейдж подлинный, но человека нет в списке этой станции</translation>
    </message>
    <message>
        <source>Scan once more. If it stays, show the way to the desk.</source>
        <translation>Отсканируйте ещё раз. Если не поможет, направьте к стойке.</translation>
    </message>
    <message>
        <source>Show the way to the registration desk.</source>
        <translation>Направьте к стойке регистрации.</translation>
    </message>
    <message>
        <source>Keep the badge and call a supervisor.</source>
        <translation>Оставьте бейдж у себя и вызовите старшего смены.</translation>
    </message>
    <message>
        <source>Show the days on the badge to its holder.</source>
        <translation>Покажите владельцу дни, указанные на бейдже.</translation>
    </message>
    <message>
        <source>Show the zones on the badge to its holder.</source>
        <translation>Покажите владельцу зоны, указанные на бейдже.</translation>
    </message>
    <message>
        <source>Compare the face with the badge, and fetch new lists.</source>
        <translation>Сверьте лицо с бейджем и запросите новые списки.</translation>
    </message>
    <message>
        <source>Compare the days on the badge, and have the clock set.</source>
        <translation>Проверьте дни на бейдже и попросите настроить часы.</translation>
    </message>
    <message>
        <source>Compare the face with the photo, and ask.</source>
        <translation>Сверьте лицо с фотографией и спросите.</translation>
    </message>
    <message>
        <source>Compare the face with the badge and a document.</source>
        <translation>Сверьте лицо с бейджем и документом.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Badge template</source>
        <translation>Шаблон бейджа</translation>
    </message>
    <message>
        <source>Save as own copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Open a template&apos;s file… Ctrl+O</source>
        <translation>Открыть файл шаблона… Ctrl+O</translation>
    </message>
    <message>
        <source>Use for…</source>
        <translation>Применить к…</translation>
    </message>
    <message>
        <source>Which categories are printed by this template</source>
        <translation>Какие категории печатаются по этому шаблону</translation>
    </message>
    <message>
        <source>Write to a file… Ctrl+E</source>
        <translation>Записать в файл… Ctrl+E</translation>
    </message>
    <message>
        <source>Proof sheets… Ctrl+P</source>
        <translation>Пробные листы… Ctrl+P</translation>
    </message>
    <message>
        <source>Badge templates</source>
        <translation>Шаблоны бейджей</translation>
    </message>
    <message>
        <source>{category} (now {template})</source>
        <translation>{category} (сейчас {template})</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Изменений пока нет.</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Изменения, сначала новые</translation>
    </message>
    <message>
        <source>station {number}</source>
        <translation>станция {number}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Record entered or corrected</source>
        <translation>Карточка внесена или исправлена</translation>
    </message>
    <message>
        <source>Request changed</source>
        <translation>Заявка изменена</translation>
    </message>
    <message>
        <source>Badge issued</source>
        <translation>Бейдж оформлен</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Бейдж напечатан</translation>
    </message>
    <message>
        <source>Badge handed over</source>
        <translation>Бейдж выдан</translation>
    </message>
    <message>
        <source>Badge revoked</source>
        <translation>Бейдж отозван</translation>
    </message>
    <message>
        <source>Merged with another record</source>
        <translation>Объединено с другой записью</translation>
    </message>
    <message>
        <source>Kept apart from another record</source>
        <translation>Отделено от другой записи</translation>
    </message>
    <message>
        <source>Decision about another record undone</source>
        <translation>Решение о другой записи отменено</translation>
    </message>
    <message>
        <source>Person banned</source>
        <translation>Доступ запрещён</translation>
    </message>
    <message>
        <source>Ban lifted</source>
        <translation>Запрет снят</translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message numerus="yes">
        <source>%n row(s) recorded once more; nothing is lost.</source>
        <translation>
            <numerusform>%n строка записана ещё раз; ничего не потеряно.</numerusform>
            <numerusform>%n строки записаны ещё раз; ничего не потеряно.</numerusform>
            <numerusform>%n строк записано ещё раз; ничего не потеряно.</numerusform>
        </translation>
    </message>
    <message>
        <source>A day was closed here meanwhile: close it again after the sync.</source>
        <translation>Тем временем здесь закрыли день: закройте его ещё раз после синхронизации.</translation>
    </message>
    <message>
        <source>Badges to look at: {serials}.</source>
        <translation>Пропуска, которые надо проверить: {serials}.</translation>
    </message>
</context>
<context>
    <name>HoursChart</name>
    <message>
        <source>Arrivals by the hour</source>
        <translation>Прибытия по часам</translation>
    </message>
    <message>
        <source>Nobody has arrived yet.</source>
        <translation>Пока никто не прибыл.</translation>
    </message>
</context>
<context>
    <name>HubCard</name>
    <message>
        <source>Hub</source>
        <translation>Центральный узел</translation>
    </message>
    <message>
        <source>postgresql://… or the path of a hub file</source>
        <translation>postgresql://… или путь к файлу центрального узла</translation>
    </message>
    <message>
        <source>Ask the hub</source>
        <translation>Проверить связь</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Calling the hub…</source>
        <translation>Соединение с центральным узлом…</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Отвечает</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>That did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>The program met a fault of its own, which is now in its log. What was saved before is safe. Try once more; if it happens again, call the event office.</source>
        <translation>В программе произошёл внутренний сбой, он записан в её техническом журнале. Всё сохранённое ранее в безопасности. Попробуйте ещё раз; если сбой повторится, позвоните в штаб мероприятия.</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Code of the invitation</source>
        <translation>Код приглашения</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Elements of this side, the topmost first</source>
        <translation>Элементы этой стороны, верхний первым</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Changes are not saved</source>
        <translation>Изменения не сохранены</translation>
    </message>
    <message>
        <source>The template “{name}” was changed since it was last saved.</source>
        <translation>Шаблон «{name}» изменён после последнего сохранения.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Отказаться от изменений</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Остаться здесь</translation>
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
        <translation>Открыть станцию</translation>
    </message>
    <message>
        <source>Accreditation station</source>
        <translation>Станция аккредитации</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Station folder: {folder}</source>
        <translation>Папка станции: {folder}</translation>
    </message>
    <message>
        <source>Opening the encrypted station…</source>
        <translation>Открывается зашифрованная станция…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save as own copy</source>
        <translation>Сохранить собственную копию</translation>
    </message>
    <message>
        <source>Every station has it after its next sync; a category can then name it.</source>
        <translation>После следующей синхронизации он будет на каждой станции, и его можно назначить категории.</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Название копии</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Дайте название.</translation>
    </message>
    <message>
        <source>There is a template of this name. Give another one.</source>
        <translation>Шаблон с таким названием уже есть. Дайте другое.</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Импорт людей</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Открытые задачи</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Закрытие дня</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Станции</translation>
    </message>
    <message>
        <source>Duties of the office</source>
        <translation>Задачи штаба</translation>
    </message>
    <message>
        <source>Print badges</source>
        <translation>Печать бейджей</translation>
    </message>
    <message>
        <source>Badge templates</source>
        <translation>Шаблоны бейджей</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>What this station knows now; other stations count after a sync.</source>
        <translation>То, что эта станция знает сейчас; остальные учитываются после синхронизации.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидаются</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибыли</translation>
    </message>
    <message>
        <source>Walk-ins today</source>
        <translation>Без заявки сегодня</translation>
    </message>
    <message>
        <source>Badges handed over</source>
        <translation>Бейджей выдано</translation>
    </message>
    <message>
        <source>State delegations present</source>
        <translation>Делегации государств</translation>
    </message>
    <message>
        <source>Organisation or country</source>
        <translation>Организация или страна</translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation>Найти организацию</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Бейджи</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Arrivals today, by the hour</source>
        <translation>Прибытия сегодня по часам</translation>
    </message>
    <message>
        <source>{share} % · {today} today</source>
        <translation>{share} % · сегодня {today}</translation>
    </message>
    <message>
        <source>{count} printed and waiting</source>
        <translation>напечатаны и ждут: {count}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>из {count}</translation>
    </message>
</context>
<context>
    <name>PaletteForm</name>
    <message>
        <source>The template&apos;s colours</source>
        <translation>Цвета шаблона</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>There is no such folder.</source>
        <translation>Такой папки нет.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
</context>
<context>
    <name>PeopleImportPage</name>
    <message>
        <source>Import people</source>
        <translation>Импорт людей</translation>
    </message>
    <message>
        <source>A list is rehearsed first: nothing changes until you take its good rows.</source>
        <translation>Список сначала проверяется: ничего не изменится, пока вы не примете годные строки.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменённые</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонённые</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>Отклонённые строки</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не принимать</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Чтение: {file}…</translation>
    </message>
    <message>
        <source>Taking the rows of {file}…</source>
        <translation>Приём строк: {file}…</translation>
    </message>
    <message>
        <source>Columns that are not read: {names}</source>
        <translation>Столбцы, которые не читаются: {names}</translation>
    </message>
    <message>
        <source>The list was taken</source>
        <translation>Список принят</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {refused} refused.</source>
        <translation>Новых: {new}, изменённых: {changed}, отклонённых: {refused}.</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>Импорт остановлен</translation>
    </message>
    <message>
        <source>What was taken stays. The same list completes it: no row comes in twice.</source>
        <translation>Принятое сохранено. Тот же список завершит импорт: ни одна строка не войдёт дважды.</translation>
    </message>
    <message>
        <source>Every row is good.</source>
        <translation>Все строки годные.</translation>
    </message>
    <message>
        <source>Drop a list above. Refused rows appear here, with the reason.</source>
        <translation>Перетащите список выше. Отклонённые строки появятся здесь с указанием причины.</translation>
    </message>
    <message>
        <source>Take the {count} good rows</source>
        <translation>Принять годные строки ({count})</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>Предварительно одобрена</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Приостановлена</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвана</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Press</source>
        <translation>Пресса</translation>
    </message>
    <message>
        <source>Document and contact</source>
        <translation>Документ и контакты</translation>
    </message>
    <message>
        <source>Access zones</source>
        <translation>Зоны доступа</translation>
    </message>
    <message>
        <source>Enter a given name or a family name.</source>
        <translation>Введите имя или фамилию.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Выберите категорию.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Адрес эл. почты выглядит так: name@example.org.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Выберите из списка.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day: 2025-10-25.</source>
        <translation>Введите дату в виде год-месяц-день: 2025-10-25.</translation>
    </message>
</context>
<context>
    <name>PersonModel</name>
    <message>
        <source>arrived</source>
        <translation>прибытие отмечено</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>ожидается</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Take photo</source>
        <translation>Снять фото</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Put back what was saved</source>
        <translation>Вернуть сохранённое</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>New walk-in</source>
        <translation>Регистрация без заявки</translation>
    </message>
    <message>
        <source>Not on any list. Saved as approved by this desk.</source>
        <translation>Нет ни в одном списке. Сохраняется с одобрением этой стойки.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Без заявки</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Фото: {name}</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Переснять</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>В списке</translation>
    </message>
    <message>
        <source>invitation {code}</source>
        <translation>приглашение {code}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>Предварительно одобрена</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Приостановлена</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвана</translation>
    </message>
    <message>
        <source>Arrived {time}</source>
        <translation>Прибытие {time}</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Кто у стойки?</translation>
    </message>
    <message>
        <source>Type part of the name, or scan the letter or a badge, then press Enter.
Somebody who is on no list: Ctrl+N.</source>
        <translation>Введите часть имени либо отсканируйте письмо или бейдж и нажмите Enter.
Для человека не из списков: Ctrl+N.</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выбор изображения</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Take photo</source>
        <translation>Снять фото</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>Ожидание камеры…</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Взять это фото</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Переснять</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Изображение с камеры</translation>
    </message>
    <message>
        <source>Photo taken</source>
        <translation>Снимок сделан</translation>
    </message>
    <message>
        <source>Enter keeps it, R takes it again.</source>
        <translation>Enter — оставить, R — переснять.</translation>
    </message>
    <message>
        <source>Face straight ahead, chin to crown within the oval. Enter takes it.</source>
        <translation>Лицо прямо, от подбородка до макушки внутри овала. Enter — снять.</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>Камера не даёт изображения</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>No camera is set up here</source>
        <translation>Камера здесь не настроена</translation>
    </message>
    <message>
        <source>Close this and choose a picture file, or drop one on the photo.</source>
        <translation>Закройте это окно и выберите файл изображения или перетащите его на фото.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>No photo yet</source>
        <translation>Фото ещё нет</translation>
    </message>
</context>
<context>
    <name>Pile</name>
    <message>
        <source>Add an element</source>
        <translation>Добавить элемент</translation>
    </message>
    <message>
        <source>Duplicate · Ctrl+D</source>
        <translation>Создать копию · Ctrl+D</translation>
    </message>
    <message>
        <source>One up · Ctrl+]</source>
        <translation>На слой выше · Ctrl+]</translation>
    </message>
    <message>
        <source>One down · Ctrl+[</source>
        <translation>На слой ниже · Ctrl+[</translation>
    </message>
    <message>
        <source>Delete · Del</source>
        <translation>Удалить · Del</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>No photo</source>
        <translation>Нет фото</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Фото: {name}</translation>
    </message>
</context>
<context>
    <name>PrintBadgesPage</name>
    <message>
        <source>Print badges</source>
        <translation>Печать бейджей</translation>
    </message>
    <message>
        <source>Writes many badges into one PDF, in true size, for a printer or a print shop.</source>
        <translation>Записывает много бейджей в один PDF в натуральную величину — для принтера или типографии.</translation>
    </message>
    <message>
        <source>Write PDF…</source>
        <translation>Записать PDF…</translation>
    </message>
    <message>
        <source>No badge is issued yet. A desk issues a badge when it meets the person; sync brings it here.</source>
        <translation>Ни один бейдж ещё не выдан. Стойка оформляет бейдж, когда принимает человека; синхронизация приносит его сюда.</translation>
    </message>
    <message>
        <source>Write the badges to</source>
        <translation>Записать бейджи в</translation>
    </message>
    <message>
        <source>Cards a sheet: {count}. The first goes to place {place}; press another place.</source>
        <translation>Карт на листе: {count}. Первая — на место {place}; нажмите другое место.</translation>
    </message>
    <message>
        <source>The first sheet</source>
        <translation>Первый лист</translation>
    </message>
    <message>
        <source>Issue missing badges: {count}…</source>
        <translation>Оформить недостающие: {count}…</translation>
    </message>
    <message>
        <source>Badges: {count}</source>
        <translation>Бейджей: {count}</translation>
    </message>
    <message>
        <source>Sheets: {count}</source>
        <translation>Листов: {count}</translation>
    </message>
    <message>
        <source>Pages to sign: {count}</source>
        <translation>Листов на подпись: {count}</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>Only badges not printed yet</source>
        <translation>Только ещё не напечатанные</translation>
    </message>
    <message>
        <source>A page to sign before each pile</source>
        <translation>Лист на подпись перед каждой стопкой</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>Метки обреза</translation>
    </message>
    <message>
        <source>Keep the bleed, with fewer cards a sheet</source>
        <translation>Сохранить вылеты, карт на листе меньше</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>All delegations</source>
        <translation>Все делегации</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Which badges</source>
        <translation>Какие бейджи</translation>
    </message>
    <message>
        <source>On what paper</source>
        <translation>На какой бумаге</translation>
    </message>
    <message>
        <source>By delegation</source>
        <translation>По делегациям</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По именам</translation>
    </message>
    <message>
        <source>Into pick-up boxes by letter</source>
        <translation>По коробкам выдачи, по буквам</translation>
    </message>
    <message>
        <source>One card a page</source>
        <translation>Одна карта на странице</translation>
    </message>
    <message>
        <source>Both sides, turned on the long edge</source>
        <translation>Двусторонняя, переворот по длинному краю</translation>
    </message>
    <message>
        <source>Both sides, turned on the short edge</source>
        <translation>Двусторонняя, переворот по короткому краю</translation>
    </message>
    <message>
        <source>Fronts only</source>
        <translation>Только лицевые стороны</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>&amp;Делегация</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Категория</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Порядок</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>&amp;Sides</source>
        <translation>&amp;Стороны</translation>
    </message>
</context>
<context>
    <name>PrintOutcome</name>
    <message>
        <source>Yes, it came out</source>
        <translation>Да, напечатан</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>Нет, не напечатан</translation>
    </message>
    <message>
        <source>Look on the printer, then answer · Ctrl+H for yes</source>
        <translation>Посмотрите у принтера и ответьте · Ctrl+H — да</translation>
    </message>
    <message>
        <source>Then it goes on by itself, or withdraw it to print elsewhere.</source>
        <translation>После этого печать продолжится сама; или отзовите её, чтобы печатать в другом месте.</translation>
    </message>
    <message>
        <source>It is recorded when it is out. Ctrl+F for the next person.</source>
        <translation>Выход бейджа запишется сам. Ctrl+F — следующий человек.</translation>
    </message>
    <message>
        <source>Did the badge come out? {printer} does not say.</source>
        <translation>Бейдж напечатан? {printer} не сообщает.</translation>
    </message>
    <message>
        <source>Still printing on {printer}. Did the badge come out?</source>
        <translation>{printer} всё ещё печатает. Бейдж вышел?</translation>
    </message>
    <message>
        <source>Printing on {printer}…</source>
        <translation>Печать на {printer}…</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Отозвать печать</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Printed on {printer}</source>
        <translation>Напечатано на {printer}</translation>
    </message>
    <message>
        <source>{printer} did not print</source>
        <translation>{printer}: не напечатано</translation>
    </message>
    <message>
        <source>{printer} does not say whether it printed: look there</source>
        <translation>{printer} не сообщает, напечатано ли: посмотрите у принтера</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>Отправлено на {printer}</translation>
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
        <translation>Папка для файлов</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Ask the printer</source>
        <translation>Спросить принтер</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>“printed” in the station&apos;s own folder</source>
        <translation>«printed» в папке станции</translation>
    </message>
    <message>
        <source>Badges are printed on</source>
        <translation>Бейджи печатает</translation>
    </message>
    <message>
        <source>Network printer (IPP), by its address</source>
        <translation>Сетевой принтер (IPP), по адресу</translation>
    </message>
    <message>
        <source>Ask with the system&apos;s dialog before the first badge</source>
        <translation>Спросить в окне системы перед первым бейджем</translation>
    </message>
    <message>
        <source>A folder of PDF files</source>
        <translation>Папка файлов PDF</translation>
    </message>
    <message>
        <source>Or a queue of this computer</source>
        <translation>Или очередь этого компьютера</translation>
    </message>
    <message>
        <source>Asking the printer…</source>
        <translation>Спрашиваем принтер…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Проверьте</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готов</translation>
    </message>
    <message>
        <source>It answers, and nothing stands against printing.</source>
        <translation>Отвечает, печати ничто не мешает.</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Адрес принтера</translation>
    </message>
</context>
<context>
    <name>PrintingView</name>
    <message>
        <source>Your badge is being printed</source>
        <translation>Ваш бейдж печатается</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Это займёт несколько секунд.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Stopping at the next safe place…</source>
        <translation>Остановка в ближайшей безопасной точке…</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>Stations and proof</source>
        <translation>Станции и доказательство</translation>
    </message>
    <message>
        <source>A receipt proves that the hub holds every row and photo of that station, bit for bit and in order, as its own database counted them again; of a station that is reached by stick, that the office does. It does not prove that something was never entered, that operators told the truth, or that the missing stations have nothing to tell. The hub signs nothing: the office does, when it next sees the hub.</source>
        <translation>Квитанция доказывает, что центральный узел хранит все строки и фотографии этой станции бит в бит и по порядку: его база пересчитала их заново; если со станцией связь через накопитель — что их хранит штаб. Она не доказывает, что всё было внесено, что операторы говорили правду и что недостающим станциям нечего сообщить. Узел ничего не подписывает: подписывает штаб, когда видит узел.</translation>
    </message>
    <message>
        <source>Up to the close: {words}</source>
        <translation>До закрытия: {words}</translation>
    </message>
    <message>
        <source>The hub read again rows 1 to {rows} and {photos} photos of this station: all are there. The office&apos;s signature on that comes with a later sync.</source>
        <translation>Центральный узел заново прочитал строки 1–{rows} и фотографии ({photos}) этой станции: всё на месте. Подпись штаба придёт с одной из следующих синхронизаций.</translation>
    </message>
    <message>
        <source>Changes that were entered here after the close, and are in no close: {count}. Close the day again.</source>
        <translation>Изменения, внесённые здесь после закрытия и не вошедшие ни в одно закрытие: {count}. Закройте день ещё раз.</translation>
    </message>
    <message>
        <source>{count} of {all} stations are in.</source>
        <translation>Закрыли день {count} из {all} станций.</translation>
    </message>
    <message>
        <source>Missing: {numbers}</source>
        <translation>Не хватает: {numbers}</translation>
    </message>
    <message>
        <source>The close of these is not signed by their own key: {numbers}</source>
        <translation>Закрытие этих станций не подписано их ключом: {numbers}</translation>
    </message>
    <message>
        <source>Something does not prove</source>
        <translation>Доказательство неверно</translation>
    </message>
    <message>
        <source>Not all are in</source>
        <translation>Данные не от всех</translation>
    </message>
    <message>
        <source>Not all that was done is in</source>
        <translation>Есть работа после закрытия</translation>
    </message>
    <message>
        <source>All are in</source>
        <translation>Данные от всех</translation>
    </message>
    <message>
        <source>This station has not closed the day.</source>
        <translation>Эта станция не закрыла день.</translation>
    </message>
    <message>
        <source>The office has closed the day. Where there is no hub, nobody else signs for the office itself: keep a backup of it in a second place.</source>
        <translation>Штаб закрыл день. Без центрального узла за сам штаб никто больше не подписывает: храните его резервную копию в другом месте.</translation>
    </message>
    <message>
        <source>This station has closed the day. The office has not signed yet.</source>
        <translation>Эта станция закрыла день. Штаб ещё не подписал.</translation>
    </message>
    <message>
        <source>This station&apos;s receipt is not signed by the office: do not rely on it.</source>
        <translation>Квитанция этой станции подписана не штабом: не полагайтесь на неё.</translation>
    </message>
    <message>
        <source>The office signed: all {rows} rows are at the hub, but {missing} photos are not. Keep this station&apos;s data and sync again.</source>
        <translation>Штаб подписал: все строки ({rows}) на центральном узле, но фотографий не хватает: {missing}. Сохраните данные станции и синхронизируйте снова.</translation>
    </message>
    <message>
        <source>The office signed: all {rows} rows and {photos} photos of this station are at the hub.</source>
        <translation>Штаб подписал: все строки ({rows}) и фотографии ({photos}) этой станции на центральном узле.</translation>
    </message>
    <message>
        <source>Confirmed by the office by stick: it holds all {rows} rows of this station, but {missing} photos not yet. Keep this station&apos;s data and write another file.</source>
        <translation>Подтверждено штабом через накопитель: у него все строки этой станции ({rows}), но пока нет фотографий: {missing}. Сохраните данные станции и запишите ещё один файл.</translation>
    </message>
    <message>
        <source>Confirmed by the office by stick: it holds all {rows} rows and {photos} photos of this station, and read them again.</source>
        <translation>Подтверждено штабом через накопитель: у него все строки ({rows}) и фотографии ({photos}) этой станции, он перечитал их заново.</translation>
    </message>
</context>
<context>
    <name>PropertyForm</name>
    <message>
        <source>Choose an element on the badge or in the list to see what can be changed.</source>
        <translation>Выберите элемент на бейдже или в списке, чтобы увидеть, что можно изменить.</translation>
    </message>
    <message>
        <source>Arrow keys move it by half a millimetre, with Shift by five.</source>
        <translation>Стрелки сдвигают его на полмиллиметра, с Shift — на пять.</translation>
    </message>
    <message>
        <source>With Ctrl they change its size. Page Up and Page Down choose the next one.</source>
        <translation>С Ctrl они меняют размер. Page Up и Page Down выбирают следующий элемент.</translation>
    </message>
    <message>
        <source>Held down while drawing, Alt lets it go between the lines it would snap to.</source>
        <translation>Если при перетаскивании удерживать Alt, он не притягивается к линиям.</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Erase the event&apos;s personal data</source>
        <translation>Стереть личные данные мероприятия</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Станция</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Стёрто</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Stations and what they have erased</source>
        <translation>Станции и что они стёрли</translation>
    </message>
    <message>
        <source>Type the event&apos;s name</source>
        <translation>Введите название мероприятия</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Стереть навсегда</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Стирание…</translation>
    </message>
    <message>
        <source>People, photos, badges and scans are erased here at once, and at the hub and every other station with their next sync. What was set up for the event stays, and the journal goes on proving. There is no way back.</source>
        <translation>Люди, фотографии, бейджи и проходы стираются здесь сразу, а на центральном узле и всех других станциях — при их следующей синхронизации. Настройки мероприятия остаются, и журнал по-прежнему служит доказательством. Вернуть это нельзя.</translation>
    </message>
    <message>
        <source>Before you erase</source>
        <translation>Перед стиранием</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Станции</translation>
    </message>
    <message>
        <source>What this cannot reach</source>
        <translation>Что остаётся вне досягаемости</translation>
    </message>
    <message>
        <source>Nothing is left here</source>
        <translation>Здесь ничего не осталось</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>Не хватает: %n</numerusform>
            <numerusform>Не хватает: %n</numerusform>
            <numerusform>Не хватает: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All is there</source>
        <translation>Всё на месте</translation>
    </message>
    <message numerus="yes">
        <source>Every day is closed, everything has come in, and a backup holds all of it. %n row(s) here say something of a person.</source>
        <translation>
            <numerusform>Все дни закрыты, всё поступило, и резервная копия содержит всё. О людях здесь говорит %n строка.</numerusform>
            <numerusform>Все дни закрыты, всё поступило, и резервная копия содержит всё. О людях здесь говорят %n строки.</numerusform>
            <numerusform>Все дни закрыты, всё поступило, и резервная копия содержит всё. О людях здесь говорят %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last ordered {at} by {name}.</source>
        <translation>Последний приказ: {at}, {name}.</translation>
    </message>
    <message>
        <source>Disabled: its disk still holds all</source>
        <translation>Отключена: на её диске всё осталось</translation>
    </message>
    <message>
        <source>Not yet heard of</source>
        <translation>Пока не сообщала</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Не приказано</translation>
    </message>
    <message>
        <source>Erased here</source>
        <translation>Здесь стёрто</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) and their photos. Sync now, so that all others erase theirs.</source>
        <translation>
            <numerusform>%n строка и её фотографии. Синхронизируйте сейчас, чтобы остальные стёрли свои.</numerusform>
            <numerusform>%n строки и их фотографии. Синхронизируйте сейчас, чтобы остальные стёрли свои.</numerusform>
            <numerusform>%n строк и их фотографии. Синхронизируйте сейчас, чтобы остальные стёрли свои.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was erased</source>
        <translation>Ничего не стёрто</translation>
    </message>
    <message>
        <source>It was stopped before its end, and everything is as it was.</source>
        <translation>Операция остановлена до конца, всё осталось как было.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Badge templates (*.toml);;All files (*)</source>
        <translation>Шаблоны бейджей (*.toml);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Open a template&apos;s file</source>
        <translation>Открыть файл шаблона</translation>
    </message>
    <message>
        <source>Write the template</source>
        <translation>Записать шаблон</translation>
    </message>
    <message>
        <source>Write the proof sheets</source>
        <translation>Записать пробные листы</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>Файлы PDF (*.pdf);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>Save the recovery key…</source>
        <translation>Сохранить ключ восстановления…</translation>
    </message>
    <message>
        <source>The recovery key opens every stick, should the office&apos;s computer be lost. It can be saved once: lock the file away, not beside the sticks.</source>
        <translation>Ключ восстановления открывает все накопители, если компьютер штаба будет утрачен. Сохранить его можно один раз: заприте файл, и не рядом с накопителями.</translation>
    </message>
    <message>
        <source>The recovery key is saved</source>
        <translation>Ключ восстановления сохранён</translation>
    </message>
    <message>
        <source>{path} holds the only copy; it is no longer on this computer. Lock it away.</source>
        <translation>Единственная копия — в файле {path}; на этом компьютере её больше нет. Заприте файл.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Сохранить ключ восстановления</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Что случилось?</translation>
    </message>
    <message>
        <source>Replace badge</source>
        <translation>Заменить бейдж</translation>
    </message>
    <message>
        <source>Revoke badge</source>
        <translation>Отозвать бейдж</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Утерян</translation>
    </message>
    <message>
        <source>Spoilt</source>
        <translation>Испорчен</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>Ошибка в данных</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Gates refuse this badge from their next sync on, for good.</source>
        <translation>После ближайшей синхронизации входы будут отклонять этот бейдж навсегда.</translation>
    </message>
    <message>
        <source>A new badge is issued at once, ready to print.</source>
        <translation>Новый бейдж оформляется сразу и готов к печати.</translation>
    </message>
    <message>
        <source>The person then has no badge until you issue a new one.</source>
        <translation>У человека не будет бейджа, пока вы не оформите новый.</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Коротко опишите, что случилось.</translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>Last scans</source>
        <translation>Последние сканирования</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>Сканирований ещё нет</translation>
    </message>
</context>
<context>
    <name>ScannerCard</name>
    <message>
        <source>Scanner</source>
        <translation>Сканер</translation>
    </message>
    <message>
        <source>Scan a badge to try the scanner</source>
        <translation>Отсканируйте бейдж, чтобы проверить сканер</translation>
    </message>
    <message>
        <source>Teach the digits…</source>
        <translation>Обучить цифрам…</translation>
    </message>
    <message>
        <source>Forget what was taught</source>
        <translation>Забыть выученное</translation>
    </message>
    <message>
        <source>Click here, then scan any badge</source>
        <translation>Щёлкните здесь и отсканируйте любой бейдж</translation>
    </message>
    <message>
        <source>Nothing scanned yet.</source>
        <translation>Пока ничего не отсканировано.</translation>
    </message>
    <message>
        <source>Scan the code shown here: it says 0 to 9, each once.</source>
        <translation>Отсканируйте этот код: в нём цифры от 0 до 9, каждая один раз.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>All {whole} digits of the badge came through.</source>
        <translation>Получены все цифры бейджа: {whole}.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Не подходит</translation>
    </message>
    <message>
        <source>That was not the code shown here. Press the button and try again.</source>
        <translation>Это не тот код. Нажмите кнопку и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>{count} of {whole} digits came through. Scan once more; if it stays so, teach the digits.</source>
        <translation>Получено цифр: {count} из {whole}. Отсканируйте ещё раз; если не поможет, обучите цифрам.</translation>
    </message>
    <message>
        <source>The station knows this scanner&apos;s digits. Now scan a badge.</source>
        <translation>Станция знает цифры этого сканера. Теперь отсканируйте бейдж.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation>раскрыто</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings of this station</source>
        <translation>Настройки этой станции</translation>
    </message>
    <message>
        <source>They hold at once, for this computer only, and at its next start.</source>
        <translation>Действуют сразу, только на этом компьютере, и после следующего запуска.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сохранено</translation>
    </message>
</context>
<context>
    <name>SharedSerialPane</name>
    <message>
        <source>Two copies of a station gave out this serial before they noticed each other. Both badges open every gate, and only one of the two people is known by it. Revoke it, and give both new badges.</source>
        <translation>Две копии станции выдали этот номер, прежде чем заметили друг друга. Оба бейджа открывают любой вход, а под этим номером известен только один из двух людей. Отзовите его и выдайте обоим новые бейджа.</translation>
    </message>
    <message>
        <source>Revoke both badges</source>
        <translation>Отозвать оба бейджа</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>First free place on the sheet</source>
        <translation>Первое свободное место на листе</translation>
    </message>
    <message>
        <source>Press the first place that is still free on the sheet.</source>
        <translation>Нажмите первое место на листе, которое ещё свободно.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} из {count}</translation>
    </message>
</context>
<context>
    <name>SorryView</name>
    <message>
        <source>Please go to the registration desk</source>
        <translation>Пожалуйста, подойдите к стойке регистрации</translation>
    </message>
    <message>
        <source>We are sorry: the staff there will help you at once.</source>
        <translation>Приносим извинения: сотрудники сразу вам помогут.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Начать сначала</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Это не та парольная фраза.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Только для персонала</translation>
    </message>
    <message>
        <source>Passphrase of this station</source>
        <translation>Парольная фраза этой станции</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Выйти из киоска</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>StandingsCard</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Станция</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Последняя связь</translation>
    </message>
    <message>
        <source>Rows at the hub</source>
        <translation>Строк на узле</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Ещё не здесь</translation>
    </message>
    <message>
        <source>Its rows here</source>
        <translation>Её строки здесь</translation>
    </message>
    <message>
        <source>Not confirmed by it</source>
        <translation>Ею не подтверждено</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Станции</translation>
    </message>
    <message>
        <source>as the hub last told it</source>
        <translation>по последним сведениям узла</translation>
    </message>
    <message>
        <source>The hub did not answer</source>
        <translation>Центральный узел не ответил</translation>
    </message>
    <message>
        <source>as their own files told it</source>
        <translation>по их собственным файлам</translation>
    </message>
    <message>
        <source>{count} of {all} heard</source>
        <translation>На связи были {count} из {all}</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>отключена</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>this station</source>
        <translation>эта станция</translation>
    </message>
</context>
<context>
    <name>StationWindow</name>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Контроль входа</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Киоск</translation>
    </message>
    <message>
        <source>Event office</source>
        <translation>Штаб мероприятия</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Крупнее или мельче текст</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светлая или тёмная тема</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>Stations</source>
        <translation>Станции</translation>
    </message>
    <message>
        <source>Desks, gates, kiosks and offices that were enrolled for this event.</source>
        <translation>Стойки, входы, киоски и штабы, зарегистрированные для этого мероприятия.</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Название или роль</translation>
    </message>
    <message>
        <source>Find a station</source>
        <translation>Найти станцию</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Зарегистрированные</translation>
    </message>
    <message>
        <source>Event office</source>
        <translation>Штаб мероприятия</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Стойка регистрации</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Контроль входа</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Киоск</translation>
    </message>
    <message>
        <source>Disabled: its badges are refused</source>
        <translation>Отключена: её бейджи отклоняются</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>В работе</translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>Drop a file from a stick here</source>
        <translation>Перетащите сюда файл с накопителя</translation>
    </message>
    <message>
        <source>or the whole stick: every file on it that is for this station</source>
        <translation>или весь накопитель: все файлы на нём для этой станции</translation>
    </message>
    <message>
        <source>Read from a stick</source>
        <translation>Прочитать накопитель</translation>
    </message>
    <message>
        <source>Files of stations (*.accredit);;All files (*)</source>
        <translation>Файлы станций (*.accredit);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Write to a stick…</source>
        <translation>Записать на накопитель…</translation>
    </message>
    <message>
        <source>Everything, also what has arrived before</source>
        <translation>Всё, в том числе уже дошедшее</translation>
    </message>
    <message>
        <source>Looking at the stick…</source>
        <translation>Просмотр накопителя…</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>USB-накопитель</translation>
    </message>
    <message>
        <source>where there is no network</source>
        <translation>там, где нет сети</translation>
    </message>
    <message>
        <source>There is nobody to write for yet: enrol desks, gates and kiosks first.</source>
        <translation>Писать пока не для кого: сначала зарегистрируйте стойки, входы и киоски.</translation>
    </message>
    <message>
        <source>Read the files that the stations bring, then write one for all of them. Only they can open it.</source>
        <translation>Прочитайте файлы, которые приносят станции, затем запишите один для всех. Открыть его могут только они.</translation>
    </message>
    <message>
        <source>Write a file here and carry it to the event office; read the office&apos;s file when it comes back. Only the office can open yours.</source>
        <translation>Запишите здесь файл и отнесите его в штаб мероприятия; прочитайте файл штаба, когда он вернётся. Открыть ваш файл может только штаб.</translation>
    </message>
    <message numerus="yes">
        <source>For %n station(s)</source>
        <translation>
            <numerusform>Для %Ln станции</numerusform>
            <numerusform>Для %Ln станций</numerusform>
            <numerusform>Для %Ln станций</numerusform>
        </translation>
    </message>
    <message>
        <source>station {number}</source>
        <translation>станция {number}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>No file was left on the stick, and nothing was changed here.</source>
        <translation>На накопителе не осталось файла, и здесь ничего не изменено.</translation>
    </message>
    <message>
        <source>What was taken stays; read the stick again, and it goes on from there.</source>
        <translation>Принятое сохранено; прочитайте накопитель снова, и чтение продолжится с этого места.</translation>
    </message>
    <message>
        <source>Where is the stick?</source>
        <translation>Где накопитель?</translation>
    </message>
</context>
<context>
    <name>StickDialog</name>
    <message>
        <source>USB stick</source>
        <translation>USB-накопитель</translation>
    </message>
</context>
<context>
    <name>StickHome</name>
    <message>
        <source>Not all of the file could be read: read it again here.</source>
        <translation>Файл удалось прочитать не полностью: прочитайте его здесь ещё раз.</translation>
    </message>
    <message>
        <source>Write a file here next, and carry it to the event office.</source>
        <translation>Затем запишите здесь файл и отнесите его в штаб мероприятия.</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать</translation>
    </message>
    <message>
        <source>No hub is set: what is entered stays on this station. Set the hub&apos;s address in the settings, or carry a stick.</source>
        <translation>Центральный узел не задан: внесённое остаётся на этой станции. Укажите адрес узла в настройках или перенесите данные на флешке.</translation>
    </message>
    <message>
        <source>By the hub&apos;s clock. Nothing is lost by that, but times on badges, scans and reports are wrong: set the clock of this computer.</source>
        <translation>По часам центрального узла. Ничего не теряется, но время на бейджах, в проходах и отчётах неверно: установите часы этого компьютера.</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos, {size}, are safe here and not yet at the hub.</source>
        <translation>Изменений: {rows}, фотографий: {photos}, {size} — в сохранности здесь и ещё не на центральном узле.</translation>
    </message>
    <message>
        <source>Everything that was entered here is at the hub.</source>
        <translation>Всё внесённое здесь находится на центральном узле.</translation>
    </message>
    <message>
        <source>Those whom it is for have said in their own files that they hold it.</source>
        <translation>Те, кому это предназначено, сообщили в своих файлах, что всё у них есть.</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos, {size}, are safe here, and not yet confirmed by all whom they are for.</source>
        <translation>Изменений: {rows}, фотографий: {photos}, {size} — в сохранности здесь и ещё не подтверждены всеми, кому предназначены.</translation>
    </message>
    <message>
        <source>Write a file to a stick and carry it to them.</source>
        <translation>Запишите файл на накопитель и отнесите им.</translation>
    </message>
    <message>
        <source>They count as arrived when the others&apos; own files come back.</source>
        <translation>Они будут считаться дошедшими, когда вернутся файлы остальных.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Синхронизация</translation>
    </message>
    <message>
        <source>Sends what was entered here to the hub and fetches what others entered.</source>
        <translation>Отправляет на центральный узел внесённое здесь и получает внесённое другими.</translation>
    </message>
    <message>
        <source>Changes that wait here</source>
        <translation>Изменений ждёт здесь</translation>
    </message>
    <message>
        <source>Rows of the last run, both ways</source>
        <translation>Строк в последнем обмене, в обе стороны</translation>
    </message>
    <message>
        <source>postgresql://… or the path of a hub file</source>
        <translation>postgresql://… или путь к файлу центрального узла</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Синхронизировать</translation>
    </message>
    <message>
        <source>No receipt yet.</source>
        <translation>Квитанции пока нет.</translation>
    </message>
    <message>
        <source>Calling the hub…</source>
        <translation>Соединение с центральным узлом…</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Центральный узел</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Адрес центрального узла</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Последняя квитанция</translation>
    </message>
    <message>
        <source>Photos that wait here</source>
        <translation>Фотографии, ожидающие здесь</translation>
    </message>
    <message>
        <source>Sync by itself whenever the hub can be reached</source>
        <translation>Синхронизировать самостоятельно, когда узел доступен</translation>
    </message>
    <message>
        <source>the hub&apos;s word on what it holds</source>
        <translation>подтверждение узла о том, что он хранит</translation>
    </message>
    <message>
        <source>{out} sent, {into} fetched; photos: {photos_out} sent, {photos_in} fetched</source>
        <translation>отправлено {out}, получено {into}; фото: отправлено {photos_out}, получено {photos_in}</translation>
    </message>
    <message>
        <source>Synced, but something does not fit</source>
        <translation>Синхронизировано, но не всё сходится</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Синхронизировано</translation>
    </message>
    <message>
        <source>Rows 1 to {rows} of station {station} are at the hub, bit for bit.</source>
        <translation>Строки 1–{rows} станции {station} находятся на центральном узле, бит в бит.</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>Синхронизация остановлена</translation>
    </message>
    <message>
        <source>What was exchanged stays; the next run goes on from there.</source>
        <translation>Переданное сохранено; следующая синхронизация продолжит с этого места.</translation>
    </message>
    <message>
        <source>{error}, by the hub&apos;s clock. Nothing is lost by that, but times on badges, scans and reports are wrong: set the clock of this computer.</source>
        <translation>{error} по часам центрального узла. Ничего не теряется, но время на бейджах, в проходах и отчётах неверно: установите часы этого компьютера.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Calling the hub…</source>
        <translation>Соединение с центральным узлом…</translation>
    </message>
    <message>
        <source>Revoked badges first…</source>
        <translation>Сначала отозванные бейджи…</translation>
    </message>
    <message>
        <source>Sending changes…</source>
        <translation>Отправка изменений…</translation>
    </message>
    <message>
        <source>Fetching changes…</source>
        <translation>Получение изменений…</translation>
    </message>
    <message>
        <source>Sending photos…</source>
        <translation>Отправка фото…</translation>
    </message>
    <message>
        <source>Fetching photos…</source>
        <translation>Получение фото…</translation>
    </message>
    <message>
        <source>Comparing both ends…</source>
        <translation>Сверка обеих сторон…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>{size} sent</source>
        <translation>отправлено {size}</translation>
    </message>
    <message>
        <source>{size} fetched</source>
        <translation>получено {size}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>Reading it back from the stick…</source>
        <translation>Обратное чтение с накопителя…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Проверка файла…</translation>
    </message>
    <message>
        <source>Taking what is new…</source>
        <translation>Приём нового…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>осталось около {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to sync</source>
        <translation>
            <numerusform>%Ln изменение ждёт синхронизации</numerusform>
            <numerusform>%Ln изменения ждут синхронизации</numerusform>
            <numerusform>%Ln изменений ждут синхронизации</numerusform>
        </translation>
    </message>
    <message>
        <source>All synced</source>
        <translation>Всё синхронизировано</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Синхронизация…</translation>
    </message>
    <message>
        <source>Sync stopped: needs a person</source>
        <translation>Синхронизация остановлена: нужен человек</translation>
    </message>
    <message>
        <source>No network, trying again in {time}</source>
        <translation>Нет сети, повтор через {time}</translation>
    </message>
    <message>
        <source>Syncs only when asked</source>
        <translation>Синхронизация только по запросу</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Ещё не синхронизировано</translation>
    </message>
    <message>
        <source>Synced {time}</source>
        <translation>Синхронизировано в {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for a stick</source>
        <translation>
            <numerusform>%Ln изменение ждёт накопителя</numerusform>
            <numerusform>%Ln изменения ждут накопителя</numerusform>
            <numerusform>%Ln изменений ждут накопителя</numerusform>
        </translation>
    </message>
    <message>
        <source>On a stick since {time}</source>
        <translation>На накопителе с {time}</translation>
    </message>
    <message>
        <source>By stick: confirmed {time}</source>
        <translation>Через накопитель: подтверждено {time}</translation>
    </message>
    <message>
        <source>Photos wait for a stick</source>
        <translation>Фотографии ждут накопителя</translation>
    </message>
    <message>
        <source>By stick: nothing waits</source>
        <translation>Через накопитель: ничего не ждёт</translation>
    </message>
    <message>
        <source>This clock is {time} ahead</source>
        <translation>Эти часы спешат на {time}</translation>
    </message>
    <message>
        <source>This clock is {time} behind</source>
        <translation>Эти часы отстают на {time}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} с</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} дн.</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} кБ</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} МБ</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Open tasks</source>
        <translation>Открытые задачи</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Бейджи</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Admitted though revoked</source>
        <translation>Пропущен по отозванному</translation>
    </message>
    <message>
        <source>Badge used twice</source>
        <translation>Бейдж использован дважды</translation>
    </message>
    <message>
        <source>One serial, two people</source>
        <translation>Один номер, два человека</translation>
    </message>
    <message>
        <source>Two active badges</source>
        <translation>Два действующих бейджа</translation>
    </message>
    <message>
        <source>Printed or not</source>
        <translation>Напечатан или нет</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Внесены дважды</translation>
    </message>
    <message>
        <source>Stations disagree</source>
        <translation>Посты расходятся</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Decision on the request</source>
        <translation>Решение по заявке</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Зоны</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Без заявки</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибыли</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Оборудование</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Квота</translation>
    </message>
    <message>
        <source>Same document number</source>
        <translation>Одинаковый номер документа</translation>
    </message>
    <message>
        <source>Same name and date of birth</source>
        <translation>Одинаковые имя и дата рождения</translation>
    </message>
    <message>
        <source>Similar name in one delegation or with one date of birth</source>
        <translation>Похожее имя в одной делегации или с одной датой рождения</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланирован</translation>
    </message>
    <message>
        <source>Issued, not printed</source>
        <translation>Выписан, не напечатан</translation>
    </message>
    <message>
        <source>Printed, not handed over</source>
        <translation>Напечатан, не выдан</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Выдан</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Бейдж отозван</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>Предварительно одобрена</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Заявка одобрена</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Приостановлена</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отозвана</translation>
    </message>
    <message>
        <source>about {time}, this clock was {error} ahead</source>
        <translation>около {time}, эти часы спешили на {error}</translation>
    </message>
    <message>
        <source>about {time}, this clock was {error} behind</source>
        <translation>около {time}, эти часы отставали на {error}</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} д</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} ч</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Open tasks</source>
        <translation>Открытые задачи</translation>
    </message>
    <message>
        <source>What stations cannot settle by themselves. 1, 2 and Enter decide.</source>
        <translation>То, что посты не решат сами. Решают клавиши 1, 2 и Enter.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Ничто не ждёт решения</translation>
    </message>
    <message>
        <source>What other stations bring is looked through after every sync.</source>
        <translation>Данные других постов просматриваются после каждой синхронизации.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединено</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Оставлены раздельно</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Бейдж отозван</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>Recorded as printed</source>
        <translation>Записано: напечатан</translation>
    </message>
    <message>
        <source>Recorded as not printed</source>
        <translation>Записано: не напечатан</translation>
    </message>
    <message>
        <source>{what} · Ctrl+Z takes it back</source>
        <translation>{what} · Ctrl+Z отменяет</translation>
    </message>
</context>
<context>
    <name>TeachingCode</name>
    <message>
        <source>The set-up code, to be scanned</source>
        <translation>Код настройки для сканирования</translation>
    </message>
</context>
<context>
    <name>TestBadge</name>
    <message>
        <source>Print a test badge</source>
        <translation>Напечатать пробный бейдж</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Отозвать печать</translation>
    </message>
    <message>
        <source>Printing a test badge on {printer}…</source>
        <translation>Печать пробного бейджа: {printer}…</translation>
    </message>
    <message>
        <source>It takes long: look at the printer.</source>
        <translation>Это долго: посмотрите на принтер.</translation>
    </message>
    <message>
        <source>{printer} did not print the test badge.</source>
        <translation>{printer}: пробный бейдж не напечатан.</translation>
    </message>
    <message>
        <source>{printer} does not say whether it printed: look there.</source>
        <translation>{printer} не сообщает, напечатано ли: посмотрите у принтера.</translation>
    </message>
    <message>
        <source>The test badge lies in the folder as a PDF file.</source>
        <translation>Пробный бейдж лежит в папке в виде файла PDF.</translation>
    </message>
    <message>
        <source>Printed on {printer}. See that nothing is cut off and the colours are right, and scan its code in the card “Scanner”; a gate refuses it.</source>
        <translation>Напечатано: {printer}. Проверьте, что ничего не обрезано и цвета верны, и считайте код в карточке «Сканер»; на входе его не примут.</translation>
    </message>
    <message>
        <source>The printer was asked to drop the test badge.</source>
        <translation>Принтеру дано указание отменить пробный бейдж.</translation>
    </message>
</context>
<context>
    <name>ThanksView</name>
    <message>
        <source>Thank you, {name}</source>
        <translation>Спасибо, {name}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Спасибо</translation>
    </message>
    <message>
        <source>Please take your badge from the printer and wear it visibly.</source>
        <translation>Возьмите бейдж из принтера и носите его на видном месте.</translation>
    </message>
</context>
<context>
    <name>TwinsPane</name>
    <message>
        <source>One person or two? A merge deletes nothing and can be undone.</source>
        <translation>Один человек или двое? Объединение ничего не удаляет, и его можно отменить.</translation>
    </message>
    <message>
        <source>One person: merge</source>
        <translation>Один человек: объединить</translation>
    </message>
    <message>
        <source>Two people: keep apart</source>
        <translation>Двое: оставить раздельно</translation>
    </message>
    <message>
        <source>Two stations decided this both ways</source>
        <translation>Два поста решили по-разному</translation>
    </message>
</context>
<context>
    <name>TwoBadgesPane</name>
    <message>
        <source>One person has one badge. A revoked badge cannot be given back.</source>
        <translation>У одного человека один бейдж. Отозванный бейдж нельзя вернуть.</translation>
    </message>
    <message>
        <source>Revoke this badge</source>
        <translation>Отозвать этот бейдж</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Scan a badge</source>
        <translation>Отсканируйте бейдж</translation>
    </message>
    <message>
        <source>Hold its code in front of the scanner</source>
        <translation>Поднесите его код к сканеру</translation>
    </message>
    <message>
        <source>Let pass (F8)</source>
        <translation>Пропустить (F8)</translation>
    </message>
</context>
<context>
    <name>VideoSource</name>
    <message>
        <source>The video has shown no picture yet. Wait a moment and try again.</source>
        <translation>В видео ещё не было изображения. Подождите немного и попробуйте снова.</translation>
    </message>
    <message>
        <source>The video {file} cannot be played. Choose another file.</source>
        <translation>Видео {file} нельзя воспроизвести. Выберите другой файл.</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Бейдж выдан</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатан</translation>
    </message>
    <message>
        <source>Not printed: you may print it again</source>
        <translation>Не напечатан: можно напечатать ещё раз</translation>
    </message>
    <message>
        <source>Replaced: print the new badge</source>
        <translation>Заменён: напечатайте новый бейдж</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Бейдж отозван</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Заявка одобрена</translation>
    </message>
    <message>
        <source>Photo saved</source>
        <translation>Фото сохранено</translation>
    </message>
</context>
<context>
    <name>WebcamSource</name>
    <message>
        <source>There is no picture to take: the camera shows nothing.</source>
        <translation>Снимать нечего: камера ничего не показывает.</translation>
    </message>
    <message>
        <source>This program may not use the camera. Allow it in the system&apos;s privacy settings, then open the camera again.</source>
        <translation>Программе не разрешено использовать камеру. Разрешите это в настройках конфиденциальности системы и откройте камеру снова.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, and the picture appears by itself; or choose a picture file instead.</source>
        <translation>Камера не найдена. Подключите её, и изображение появится само, или выберите файл снимка.</translation>
    </message>
    <message>
        <source>The camera sends no pictures. Check its cable and its cover, and whether another program is using it.</source>
        <translation>Камера не передаёт изображение. Проверьте её кабель и шторку и не занята ли она другой программой.</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Hold the code of your invitation under the light</source>
        <translation>Поднесите код приглашения под луч сканера</translation>
    </message>
    <message>
        <source>or type the code and press Enter</source>
        <translation>или введите код и нажмите Enter</translation>
    </message>
</context>
<context>
    <name>ZoneTiles</name>
    <message>
        <source>Zone {letter}, {name}</source>
        <translation>Зона {letter}, {name}</translation>
    </message>
</context>
<context>
    <name>_WayHome</name>
    <message>
        <source>Bring this copy home…</source>
        <translation>Вернуть эту копию…</translation>
    </message>
    <message>
        <source>This copy is home</source>
        <translation>Эта копия вернулась</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>A badge cannot be tried without one.</source>
        <translation>Без неё бейдж не опробовать.</translation>
    </message>
    <message>
        <source>A badge is valid for 1 to 255 days.</source>
        <translation>Бейдж действует от 1 до 255 дней.</translation>
    </message>
    <message>
        <source>A badge needs one at least. Add another one first.</source>
        <translation>На бейдже нужен хотя бы один. Сначала добавьте другой.</translation>
    </message>
    <message>
        <source>A card of {width} × {height} mm is larger than the sheet, and badges are never made smaller. Nothing was written. Choose a larger paper.</source>
        <translation>Карта {width} × {height} мм больше листа, а бейджи никогда не уменьшаются. Ничего не записано. Выберите бумагу побольше.</translation>
    </message>
    <message>
        <source>A closed day does not prove</source>
        <translation>Закрытый день не доказан</translation>
    </message>
    <message>
        <source>A colleague there will help you with your badge.</source>
        <translation>Там вам помогут с бейджем.</translation>
    </message>
    <message>
        <source>A column can become one of: {known}. Nothing was imported.</source>
        <translation>Столбец может стать одним из полей: {known}. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>A font cannot be read</source>
        <translation>Не удаётся прочитать шрифт</translation>
    </message>
    <message>
        <source>A hub file has no quotas</source>
        <translation>У файла узла нет квот</translation>
    </message>
    <message>
        <source>A meeting&apos;s time lacks its offset</source>
        <translation>У времени заседания нет смещения от UTC</translation>
    </message>
    <message>
        <source>A newer version of Accredit wrote this station&apos;s file</source>
        <translation>Файл этой станции записан более новой версией Accredit</translation>
    </message>
    <message>
        <source>A newer version wrote this file</source>
        <translation>Этот файл записала более новая версия</translation>
    </message>
    <message>
        <source>A part of it cannot be read any more. Sync now, if the hub can be reached, and call the event office: it brings this station back from its last backup (accredit restore) and the hub. The damaged file is kept beside it, and nothing is deleted.</source>
        <translation>Часть его больше не читается. Синхронизируйте сейчас, если узел доступен, и позвоните в штаб мероприятия: он восстановит станцию из последней резервной копии (accredit restore) и с центрального узла. Повреждённый файл сохраняется рядом, ничего не удаляется.</translation>
    </message>
    <message>
        <source>A part of the printer has stopped.</source>
        <translation>Часть принтера остановилась.</translation>
    </message>
    <message>
        <source>A passphrase is needed</source>
        <translation>Нужна парольная фраза</translation>
    </message>
    <message>
        <source>A person has one badge. Replace it: the old one is then revoked.</source>
        <translation>У человека один бейдж. Замените его: старый будет отозван.</translation>
    </message>
    <message>
        <source>A photo is damaged or too large</source>
        <translation>Фото повреждено или слишком велико</translation>
    </message>
    <message>
        <source>A recovery key is one line that begins with {word}.</source>
        <translation>Ключ восстановления — одна строка, которая начинается с {word}.</translation>
    </message>
    <message>
        <source>A row cannot be kept</source>
        <translation>Строку нельзя сохранить</translation>
    </message>
    <message>
        <source>A row is damaged</source>
        <translation>Строка повреждена</translation>
    </message>
    <message>
        <source>A service file may lead to any server. Write the hub&apos;s own name into the address, and take service out of it, or PGSERVICE out of this computer&apos;s environment.</source>
        <translation>Файл служб может вести на любой сервер. Впишите в адрес имя самого центрального узла и уберите из адреса service либо уберите PGSERVICE из переменных среды этого компьютера.</translation>
    </message>
    <message>
        <source>A signing key has {size} bytes. Enrol the station again at the office.</source>
        <translation>В ключе подписи {size} байт. Зарегистрируйте станцию в штабе заново.</translation>
    </message>
    <message>
        <source>A station has no key for sticks</source>
        <translation>У одной из станций нет ключа для накопителей</translation>
    </message>
    <message>
        <source>A station that never syncs again, and the operators&apos; names in the heads of the journal&apos;s rows, which its proof needs.</source>
        <translation>Станция, которая больше не синхронизируется, и имена операторов в заголовках строк журнала: они нужны для доказательства.</translation>
    </message>
    <message>
        <source>A station&apos;s file is never left unprotected.</source>
        <translation>Файл станции никогда не остаётся без защиты.</translation>
    </message>
    <message>
        <source>A station&apos;s journal does not fit</source>
        <translation>Журнал станции не сходится</translation>
    </message>
    <message>
        <source>A station&apos;s journal does not prove</source>
        <translation>Журнал станции не проходит проверку</translation>
    </message>
    <message>
        <source>A sync is under way already</source>
        <translation>Синхронизация уже идёт</translation>
    </message>
    <message>
        <source>Accreditation requests</source>
        <translation>Заявки на аккредитацию</translation>
    </message>
    <message>
        <source>Accreditation: arrivals, badges, gates and delegations of one day</source>
        <translation>Аккредитация: прибытия, бейджи, входы и делегации за день</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Already inside</source>
        <translation>Уже внутри</translation>
    </message>
    <message>
        <source>An Ed25519 public key has {size} bytes, and this one has {count}.</source>
        <translation>В открытом ключе Ed25519 {size} байт, а в этом — {count}.</translation>
    </message>
    <message>
        <source>Another printer answers</source>
        <translation>Отвечает другой принтер</translation>
    </message>
    <message>
        <source>Another process holds it.</source>
        <translation>Она занята другим процессом.</translation>
    </message>
    <message>
        <source>Another station or another supervisor was first. Look again.</source>
        <translation>Другой пост или другой старший успел раньше. Посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>Another supervisor was first. Look again.</source>
        <translation>Другой старший успел раньше. Посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Прибытия</translation>
    </message>
    <message>
        <source>Arrivals per hour</source>
        <translation>Прибытия по часам</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Прибыло</translation>
    </message>
    <message>
        <source>Arrived in all</source>
        <translation>Прибыло всего</translation>
    </message>
    <message>
        <source>Arrived today</source>
        <translation>Прибыло сегодня</translation>
    </message>
    <message>
        <source>Backups, this station&apos;s and all others&apos;: lock them away, and destroy them when your rules say so.</source>
        <translation>Резервные копии этой и всех других станций: храните под замком и уничтожьте, когда того требуют ваши правила.</translation>
    </message>
    <message>
        <source>Badge revoked</source>
        <translation>Бейдж отозван</translation>
    </message>
    <message>
        <source>Badge {serial} is active</source>
        <translation>Бейдж {serial} действует</translation>
    </message>
    <message>
        <source>Badge {serial} is already printed</source>
        <translation>Бейдж {serial} уже напечатан</translation>
    </message>
    <message>
        <source>Badge {serial} is not on this station</source>
        <translation>Бейджа {serial} нет на этой станции</translation>
    </message>
    <message>
        <source>Badge {serial} was just revoked</source>
        <translation>Бейдж {serial} только что отозван</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Бейджи</translation>
    </message>
    <message>
        <source>Badges: {what}</source>
        <translation>Бейджи: {what}</translation>
    </message>
    <message>
        <source>Beyond the signing station&apos;s limits</source>
        <translation>Вне прав подписавшей станции</translation>
    </message>
    <message>
        <source>Busiest hour {hours}: {count}</source>
        <translation>Самый напряжённый час {hours}: {count}</translation>
    </message>
    <message>
        <source>Card {width} × {height} mm</source>
        <translation>Карта {width} × {height} мм</translation>
    </message>
    <message>
        <source>Cards reach into the outer {edge} mm of the paper, which most printers leave white: print without borders, or on precut sheets.</source>
        <translation>Карты заходят на крайние {edge} мм бумаги, которые большинство принтеров оставляет белыми: печатайте без полей или на листах с готовой вырубкой.</translation>
    </message>
    <message>
        <source>Carry it to the event office and read it there. Only the office can open it. Nothing was removed here; when the office&apos;s own file is read here, it tells what has arrived.</source>
        <translation>Отнесите файл в штаб мероприятия и прочитайте его там. Открыть его может только штаб. Здесь ничего не удалено; когда здесь прочитают файл штаба, он скажет, что дошло.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Change the ink, toner or ribbon: it is used up.</source>
        <translation>Замените чернила, тонер или ленту: они закончились.</translation>
    </message>
    <message>
        <source>Change the printer&apos;s drum: it is used up.</source>
        <translation>Замените барабан принтера: его ресурс исчерпан.</translation>
    </message>
    <message>
        <source>Changes of these stations wait at the hub for their station&apos;s signature, or for its key: {stations}. They come once the station itself, or the event office, has synced with this hub.</source>
        <translation>Изменения этих станций ждут на центральном узле подписи своей станции или её ключа: {stations}. Они придут, как только с этим узлом синхронизируется сама станция или штаб мероприятия.</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address. Nothing was changed there.</source>
        <translation>Проверьте адрес центрального узла. Там ничего не изменено.</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address. Nothing was sent and nothing was taken.</source>
        <translation>Проверьте адрес центрального узла. Ничего не отправлено и не получено.</translation>
    </message>
    <message>
        <source>Check the user and the password in the hub&apos;s address. Nothing was changed, here or there. ({reason})</source>
        <translation>Проверьте имя пользователя и пароль в адресе центрального узла. Ничего не изменено ни здесь, ни там. ({reason})</translation>
    </message>
    <message>
        <source>Choose a zone first</source>
        <translation>Сначала выберите зону</translation>
    </message>
    <message>
        <source>Choose one of at most {count} letters.</source>
        <translation>Выберите имя не длиннее {count} букв.</translation>
    </message>
    <message>
        <source>Choose one of the event&apos;s zones.</source>
        <translation>Выберите одну из зон мероприятия.</translation>
    </message>
    <message>
        <source>Clear the jam: a sheet or card is stuck.</source>
        <translation>Устраните замятие: застрял лист или карта.</translation>
    </message>
    <message>
        <source>Close the printer&apos;s cover.</source>
        <translation>Закройте крышку принтера.</translation>
    </message>
    <message>
        <source>Close the printer&apos;s door.</source>
        <translation>Закройте дверцу принтера.</translation>
    </message>
    <message>
        <source>Close the printer: a part is not locked in its place.</source>
        <translation>Закройте принтер: одна из частей не защёлкнута.</translation>
    </message>
    <message>
        <source>Closed, but wrote on: {numbers}. What was entered there since is in no close: close the day there again.</source>
        <translation>Закрыли день, но писали дальше: {numbers}. Внесённое там после этого не вошло ни в одно закрытие: закройте там день ещё раз.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Confirmed by the office: {numbers}</source>
        <translation>Подтверждено штабом: {numbers}</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>соединение отклонено</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>время соединения истекло</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>Отчёт за день</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Delegations and organisations</source>
        <translation>Делегации и организации</translation>
    </message>
    <message>
        <source>Delegations awaited</source>
        <translation>Ожидаемые делегации</translation>
    </message>
    <message>
        <source>Do not hand it over. Issue a new badge instead.</source>
        <translation>Не выдавайте его. Оформите новый бейдж.</translation>
    </message>
    <message>
        <source>Earlier changes are missing here, so these must wait: {stations}. Read the earlier file first, or have it written again with everything.</source>
        <translation>Здесь не хватает более ранних изменений, поэтому эти должны подождать: {stations}. Сначала прочитайте предыдущий файл или попросите записать его заново целиком.</translation>
    </message>
    <message>
        <source>Empty the printer&apos;s waste container: it is full.</source>
        <translation>Опорожните контейнер для отходов принтера: он заполнен.</translation>
    </message>
    <message>
        <source>Enrol it again at the event office.</source>
        <translation>Зарегистрируйте её заново в штабе мероприятия.</translation>
    </message>
    <message>
        <source>Enrol it at the event office.</source>
        <translation>Зарегистрируйте её в штабе мероприятия.</translation>
    </message>
    <message>
        <source>Enrol the desks, gates and kiosks first. Nothing was written.</source>
        <translation>Сначала зарегистрируйте стойки, входы и киоски. Ничего не записано.</translation>
    </message>
    <message>
        <source>Entries of a station are missing</source>
        <translation>Не хватает записей станции</translation>
    </message>
    <message>
        <source>Entry {number} of station {station} (hash {found}) does not follow what is held here (entry {last}, hash {held}), or was altered on its way. Nothing was changed; a supervisor should look into it.</source>
        <translation>Запись {number} станции {station} (хеш {found}) не продолжает то, что есть здесь (запись {last}, хеш {held}), или была изменена в пути. Ничего не изменено; это должен проверить старший смены.</translation>
    </message>
    <message>
        <source>Entry {number} of station {station} exists twice: {ours} here, {theirs} there. Nothing was changed. One of them comes from a copy of that station&apos;s disk; a supervisor must decide which is kept.</source>
        <translation>Запись {number} станции {station} существует дважды: {ours} здесь, {theirs} там. Ничего не изменено. Одна из них взята с копии диска этой станции; старший смены должен решить, какая остаётся.</translation>
    </message>
    <message>
        <source>Entry {number} of station {station} is missing here. Nothing was changed. Check the journal on this station and call the event office.</source>
        <translation>Здесь не хватает записи {number} станции {station}. Ничего не изменено. Проверьте журнал на этой станции и позвоните в штаб мероприятия.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Everything on this station is safe, and nothing was changed. At the event office, bring the hub up to date (accredit hub init with its address), then sync again.</source>
        <translation>Всё на этой станции в сохранности, ничего не изменено. В штабе мероприятия обновите центральный узел (accredit hub init с его адресом) и синхронизируйте снова.</translation>
    </message>
    <message>
        <source>Everything on this station is safe, and what the hub had taken stays there: sync again when the hub can be reached. ({reason})</source>
        <translation>Всё на этой станции в сохранности, и принятое центральным узлом остаётся там: синхронизируйте снова, когда узел будет доступен. ({reason})</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Срок истёк</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Не удалось</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>файл уже существует</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>слишком длинное имя файла</translation>
    </message>
    <message>
        <source>Files on USB sticks, exported lists, daily reports and badges, printed or as PDF.</source>
        <translation>Файлы на USB-носителях, выгруженные списки, ежедневные отчёты и бейджи, на бумаге или в PDF.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>For {seconds} seconds nothing came from the hub</source>
        <translation>За {seconds} с от центрального узла ничего не пришло</translation>
    </message>
    <message>
        <source>Forged signature</source>
        <translation>Поддельная подпись</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Function and organisation</source>
        <translation>Должность и организация</translation>
    </message>
    <message>
        <source>Further categories: {count}</source>
        <translation>Другие категории: {count}</translation>
    </message>
    <message>
        <source>Further states: {count}</source>
        <translation>Другие государства: {count}</translation>
    </message>
    <message>
        <source>Gate scans</source>
        <translation>Проверки на входах</translation>
    </message>
    <message>
        <source>Gate&apos;s clock wrong</source>
        <translation>Часы входа неверны</translation>
    </message>
    <message>
        <source>Gate&apos;s list too old</source>
        <translation>Список входа устарел</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Входы</translation>
    </message>
    <message>
        <source>Give it in megabytes, from 1 to 1,000,000,000. Nothing was changed.</source>
        <translation>Укажите в мегабайтах, от 1 до 1 000 000 000. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Give it one of at most {most} characters.</source>
        <translation>Дайте ему название не длиннее {most} знаков.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Выдано</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Honorific and given name</source>
        <translation>Обращение и имя</translation>
    </message>
    <message>
        <source>Host committee</source>
        <translation>Принимающий комитет</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Получены</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Indico&apos;s list has no columns First Name and Last Name. Nothing was imported. Export it again with both of them chosen.</source>
        <translation>В списке Indico нет столбцов First Name и Last Name. Ничего не импортировано. Выгрузите его заново с обоими столбцами.</translation>
    </message>
    <message>
        <source>Ink, toner or ribbon is running low.</source>
        <translation>Чернила, тонер или лента заканчиваются.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>ошибка чтения или записи</translation>
    </message>
    <message>
        <source>Intergovernmental organisations</source>
        <translation>Межправительственные организации</translation>
    </message>
    <message>
        <source>Invented people; no gate lets these badges in.</source>
        <translation>Люди вымышлены; ни один вход такие бейджи не пропустит.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>Issue the badge at a desk.</source>
        <translation>Оформите бейдж на стойке.</translation>
    </message>
    <message>
        <source>Issued, not printed</source>
        <translation>Оформлено, не напечатано</translation>
    </message>
    <message>
        <source>It can be printed from, but its elements do not stand under headings of their own. Write each of them under {heading}.</source>
        <translation>Печатать по нему можно, но его элементы стоят не под собственными заголовками. Запишите каждый из них под {heading}.</translation>
    </message>
    <message>
        <source>It could not be read as a station&apos;s database. Do not delete it: call the event office, which can bring this station back from the hub and its last backup.</source>
        <translation>Его не удалось прочитать как базу станции. Не удаляйте его: позвоните в штаб мероприятия, где станцию могут восстановить с центрального узла и из последней резервной копии.</translation>
    </message>
    <message>
        <source>It goes on; wait until it is finished, or cancel it first.</source>
        <translation>Она продолжается; дождитесь её окончания или сначала отмените.</translation>
    </message>
    <message>
        <source>It has no station {station}. Nothing was changed. Sync the office first if the station was enrolled just now.</source>
        <translation>На нём нет станции {station}. Ничего не изменено. Если станцию зарегистрировали только что, сначала синхронизируйте штаб.</translation>
    </message>
    <message>
        <source>It has only {width} × {height} pixels; {least} on its shorter side is the least.</source>
        <translation>В нём всего {width} × {height} пикселей; по короткой стороне нужно не меньше {least}.</translation>
    </message>
    <message>
        <source>It has version {held}, and this program knows versions up to {known}. Nothing was changed. Update the program on this computer, then try again.</source>
        <translation>У него версия {held}, а эта программа знает версии до {known}. Ничего не изменено. Обновите программу на этом компьютере и попробуйте снова.</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels, too many to open safely.</source>
        <translation>В нём {width} × {height} пикселей — слишком много, чтобы открыть безопасно.</translation>
    </message>
    <message>
        <source>It is a HEIC picture. Save it as JPEG on the telephone, and try again.</source>
        <translation>Это снимок HEIC. Сохраните его на телефоне как JPEG и попробуйте снова.</translation>
    </message>
    <message>
        <source>It is a PDF document.</source>
        <translation>Это документ PDF.</translation>
    </message>
    <message>
        <source>It is meant for the demo&apos;s stations.</source>
        <translation>Она предназначена для учебных станций.</translation>
    </message>
    <message>
        <source>It is no key file that this version can read. Take it back from the last backup; the station&apos;s data is untouched.</source>
        <translation>Эта версия не может прочитать такой файл ключа. Возьмите его из последней резервной копии; данные станции не затронуты.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8. Nothing was changed.</source>
        <translation>Это не текст в UTF-8. Ничего не изменено.</translation>
    </message>
    <message>
        <source>It is not a PDF, so nothing was sent to the printer.</source>
        <translation>Это не PDF, поэтому на принтер ничего не отправлено.</translation>
    </message>
    <message>
        <source>It is not an 8-bit grey or RGB JPEG. The badge was not printed; take the photo again.</source>
        <translation>Это не JPEG с 8 битами, серый или RGB. Бейдж не напечатан; сделайте фото заново.</translation>
    </message>
    <message>
        <source>It is not certain that the last change was saved. Close the station, open it again and look at the last person before going on.</source>
        <translation>Неизвестно, сохранено ли последнее изменение. Закройте станцию, откройте её снова и, прежде чем продолжать, проверьте последнего человека.</translation>
    </message>
    <message>
        <source>It is not valid TOML: {reason}.</source>
        <translation>Это не правильный TOML: {reason}.</translation>
    </message>
    <message>
        <source>It is unknown or disabled, or only the office writes for it. Nothing was written.</source>
        <translation>Станция неизвестна или отключена, либо для неё пишет только штаб. Ничего не записано.</translation>
    </message>
    <message>
        <source>It is whole still. See whether {folder} may be written and has room. ({reason})</source>
        <translation>Она по-прежнему цела. Проверьте, можно ли писать в {folder} и есть ли место. ({reason})</translation>
    </message>
    <message>
        <source>It knows no keys. Enrol it at the event office.</source>
        <translation>Она не знает ключей. Зарегистрируйте её в штабе мероприятия.</translation>
    </message>
    <message>
        <source>It may be damaged, or of a kind that this program does not read.</source>
        <translation>Возможно, файл повреждён или эта программа такой вид не читает.</translation>
    </message>
    <message>
        <source>It may be damaged.</source>
        <translation>Возможно, файл повреждён.</translation>
    </message>
    <message>
        <source>It said a moment ago that it holds them. Nothing was changed; try again.</source>
        <translation>Мгновение назад он сообщал, что они у него. Ничего не изменено; попробуйте снова.</translation>
    </message>
    <message>
        <source>It stays as it is. Enter the person again if they attend after all.</source>
        <translation>Она остаётся как есть. Если человек всё же приедет, внесите его заново.</translation>
    </message>
    <message>
        <source>It unpacks to more pixels than can be opened safely.</source>
        <translation>После распаковки в нём больше пикселей, чем можно безопасно открыть.</translation>
    </message>
    <message>
        <source>It was enrolled by an older version. Enrol it again at the event office.</source>
        <translation>Её зарегистрировала более старая версия. Зарегистрируйте её заново в штабе мероприятия.</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing is lost. Install the newer version on this computer, then open the station again.</source>
        <translation>Файл оставлен как есть, ничего не потеряно. Установите на этот компьютер более новую версию и откройте станцию снова.</translation>
    </message>
    <message>
        <source>It was left as it is. Open it, or choose an empty folder.</source>
        <translation>Она оставлена как есть. Откройте её или выберите пустую папку.</translation>
    </message>
    <message>
        <source>It was saved before, and is kept only in that file; or this is not the event office.</source>
        <translation>Его уже сохранили, и он есть только в том файле; либо это не штаб мероприятия.</translation>
    </message>
    <message>
        <source>It was sealed for an earlier enrolment of this station. Nothing of it was taken: ask the event office for a new file.</source>
        <translation>Он запечатан для прежней регистрации этой станции. Из него ничего не принято: попросите в штабе мероприятия новый файл.</translation>
    </message>
    <message>
        <source>Its certificate is not the one that this station trusts, or is made out to another name: {reason}.
Nothing was sent. Do not go round it: call the event office, which checks the address and the certificate (docs/hub.md).</source>
        <translation>Его сертификат — не тот, которому доверяет станция, или выписан на другое имя: {reason}.
Ничего не отправлено. Не обходите это: позвоните в штаб мероприятия, где проверят адрес и сертификат (docs/hub.md).</translation>
    </message>
    <message>
        <source>Its columns are: {known}. Nothing was imported.</source>
        <translation>Её столбцы: {known}. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>Its file is cut off. The badge was not printed; take the photo again.</source>
        <translation>Её файл обрезан. Бейдж не напечатан; сделайте фото заново.</translation>
    </message>
    <message>
        <source>Its last day is {day}. Nothing was erased.</source>
        <translation>Последний день — {day}. Ничего не стёрто.</translation>
    </message>
    <message>
        <source>Its room is that of the disk it lies on. Only a hub on PostgreSQL gives each station its own room. Nothing was changed.</source>
        <translation>Его место — место на диске, где он лежит. Только узел на PostgreSQL даёт каждой станции своё место. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Look at first_day and last_day in [event].</source>
        <translation>Проверьте first_day и last_day в [event].</translation>
    </message>
    <message>
        <source>Look on the printer and in the box. If it is lost or spoilt, replace it: the old one is then revoked.</source>
        <translation>Посмотрите на принтере и в коробке. Если он утерян или испорчен, замените его: старый будет отозван.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Составлено</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>СМИ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Отсутствуют</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name in native script</source>
        <translation>Имя на родном письме</translation>
    </message>
    <message>
        <source>Neither it nor the photos sent along with it were taken by the hub. Nothing on this station is lost: sync again, and a photo that is damaged here stays behind.</source>
        <translation>Центральный узел не принял ни её, ни отправленные вместе с ней фотографии. На этой станции ничего не потеряно: синхронизируйте ещё раз, и повреждённая здесь фотография останется на месте.</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>сеть недоступна</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>News agencies</source>
        <translation>Информационные агентства</translation>
    </message>
    <message>
        <source>No badge was made. A supervisor must approve the person first.</source>
        <translation>Бейдж не оформлен. Сначала старший смены должен одобрить заявку.</translation>
    </message>
    <message>
        <source>No badge was made. Ask the event office to open a new epoch on this station.</source>
        <translation>Бейдж не оформлен. Попросите штаб мероприятия открыть на этой станции новую эпоху.</translation>
    </message>
    <message>
        <source>No badge was made. Call a supervisor.</source>
        <translation>Бейдж не оформлен. Вызовите старшего смены.</translation>
    </message>
    <message>
        <source>No badge was made: {why}.</source>
        <translation>Бейдж не оформлен: {why}.</translation>
    </message>
    <message>
        <source>No badge was scanned on this day.</source>
        <translation>В этот день бейджи не сканировались.</translation>
    </message>
    <message>
        <source>No column was found for {columns}. Nothing was imported. Name the columns given_name and family_name, or say which column is which.</source>
        <translation>Не найдены столбцы: {columns}. Ничего не импортировано. Назовите столбцы given_name и family_name или укажите, что означает каждый столбец.</translation>
    </message>
    <message>
        <source>No event is set up on this station</source>
        <translation>На этой станции нет мероприятия</translation>
    </message>
    <message>
        <source>No file was left. Write the badges again: it is then left out.</source>
        <translation>Файла не осталось. Запишите бейджи ещё раз: этот будет пропущен.</translation>
    </message>
    <message>
        <source>No font has {characters} in “{words}”. Nothing was printed and nothing is lost. Correct the entry, or add a font that has the character.</source>
        <translation>Ни в одном шрифте нет {characters} из «{words}». Ничего не напечатано и ничего не потеряно. Исправьте данные или добавьте шрифт с этим знаком.</translation>
    </message>
    <message>
        <source>No reason was given</source>
        <translation>Причина не указана</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>нет пути к узлу сети</translation>
    </message>
    <message>
        <source>No row on this station says anything of a person. What other stations enter later is erased by another purge.</source>
        <translation>Ни одна строка на этой станции ничего не говорит о людях. Что введут другие станции позже, сотрёт следующий приказ.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>на диске нет места</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>нет такого файла или папки</translation>
    </message>
    <message>
        <source>Nobody has arrived on this day.</source>
        <translation>В этот день никто не прибыл.</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate that {printer} shows ({reason}). Nothing was sent. If it is the printer&apos;s own, put #sha256= and its fingerprint behind the address.</source>
        <translation>Никто не ручается за сертификат, который предъявляет {printer} ({reason}). Ничего не отправлено. Если это сертификат самого принтера, добавьте после адреса #sha256= и его отпечаток.</translation>
    </message>
    <message>
        <source>Non-governmental organisations</source>
        <translation>Неправительственные организации</translation>
    </message>
    <message>
        <source>Not a badge of this event</source>
        <translation>Не бейдж этого мероприятия</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>это не папка</translation>
    </message>
    <message>
        <source>Not confirmed by the office yet: {numbers}</source>
        <translation>Ещё не подтверждено штабом: {numbers}</translation>
    </message>
    <message>
        <source>Not here yet: {count}</source>
        <translation>Ещё не прибыли: {count}</translation>
    </message>
    <message>
        <source>Not on the gate&apos;s roster</source>
        <translation>Нет в списке входа</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Ещё не действует</translation>
    </message>
    <message>
        <source>Nothing can be registered yet. Create the event, or enrol this station with one.</source>
        <translation>Регистрировать пока некого. Создайте мероприятие или зарегистрируйте станцию для него.</translation>
    </message>
    <message>
        <source>Nothing new could be taken of what {sender} wrote ({moment}). Everything on this station is safe.</source>
        <translation>Ничего нового из того, что записала станция «{sender}» ({moment}), принять не удалось. Всё на этой станции в сохранности.</translation>
    </message>
    <message>
        <source>Nothing new on this stick</source>
        <translation>На этом накопителе нет ничего нового</translation>
    </message>
    <message>
        <source>Nothing of the last change was saved; what was there before is safe. ({cause})</source>
        <translation>Последнее изменение не сохранено; прежнее в безопасности. ({cause})</translation>
    </message>
    <message>
        <source>Nothing of this sync is lost: it stays on this station. Call the event office, which sees an alarm for it.</source>
        <translation>Из этой синхронизации ничего не потеряно: всё остаётся на этой станции. Позвоните в штаб мероприятия, он видит тревогу об этом.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was changed. Another station has revoked the other one.</source>
        <translation>Ничего не изменено. Другой пост отозвал второй бейдж.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder. ({reason})</source>
        <translation>Ничего не изменено. Выберите другую папку. ({reason})</translation>
    </message>
    <message>
        <source>Nothing was changed. Do it again.</source>
        <translation>Ничего не изменено. Повторите.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the folder of one of those in {folder}.</source>
        <translation>Ничего не изменено. Укажите папку одной из тех, что в {folder}.</translation>
    </message>
    <message>
        <source>Nothing was changed. If it is lost or spoilt, replace it.</source>
        <translation>Ничего не изменено. Если он утерян или испорчен, замените его.</translation>
    </message>
    <message>
        <source>Nothing was changed. Print again.</source>
        <translation>Ничего не изменено. Напечатайте ещё раз.</translation>
    </message>
    <message>
        <source>Nothing was changed. See whether this account may write in the station&apos;s folder.</source>
        <translation>Ничего не изменено. Проверьте, может ли эта учётная запись писать в папку станции.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sync first.</source>
        <translation>Ничего не изменено. Сначала синхронизируйте.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sync, and look again.</source>
        <translation>Ничего не изменено. Синхронизируйте и посмотрите снова.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another one.</source>
        <translation>Ничего не изменено. Возьмите другой.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take one of those that were said.</source>
        <translation>Ничего не изменено. Возьмите одно из указанных значений.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when nobody enters anything here.</source>
        <translation>Ничего не изменено. Попробуйте снова, когда здесь никто ничего не вводит.</translation>
    </message>
    <message>
        <source>Nothing was changed. Write it like 1980-02-28.</source>
        <translation>Ничего не изменено. Пишите так: 1980-02-28.</translation>
    </message>
    <message>
        <source>Nothing was changed: {why}. Ask the event office for a fresh list.</source>
        <translation>Ничего не изменено: {why}. Попросите в штабе мероприятия свежий список.</translation>
    </message>
    <message>
        <source>Nothing was erased. Type it as it stands here: {name}</source>
        <translation>Ничего не стёрто. Введите его точно так: {name}</translation>
    </message>
    <message>
        <source>Nothing was found against this template.</source>
        <translation>К этому шаблону нет замечаний.</translation>
    </message>
    <message>
        <source>Nothing was printed. Sync, or give the category another template. Shipped with Accredit: {known}.</source>
        <translation>Ничего не напечатано. Выполните синхронизацию или дайте категории другой шаблон. В составе Accredit: {known}.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Nothing was saved. Enter at least a family name or a given name.</source>
        <translation>Ничего не сохранено. Введите хотя бы фамилию или имя.</translation>
    </message>
    <message>
        <source>Nothing was saved. The categories are: {known}.</source>
        <translation>Ничего не сохранено. Категории: {known}.</translation>
    </message>
    <message>
        <source>Nothing was sent a second time. Look on the printer, and say at the badge whether it came out.</source>
        <translation>Повторно ничего не отправлено. Посмотрите на принтер и отметьте у бейджа, вышел ли он.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a paper, and sort by organisation or by box.</source>
        <translation>Ничего не записано. Выберите бумагу и сортировку по организациям или по коробкам.</translation>
    </message>
    <message>
        <source>Nothing was written. No badge that is valid fits the choice.</source>
        <translation>Ничего не записано. Под выбор не подходит ни один действующий бейдж.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Only a supervisor may erase the event&apos;s data</source>
        <translation>Стереть данные мероприятия может только старший</translation>
    </message>
    <message>
        <source>Only one badge is left</source>
        <translation>Остался только один бейдж</translation>
    </message>
    <message>
        <source>Only the event office cares for the hub</source>
        <translation>Центральным узлом занимается только штаб мероприятия</translation>
    </message>
    <message>
        <source>Only the office may do this</source>
        <translation>Это может делать только штаб</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>действие не разрешено</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Organisations by kind</source>
        <translation>Организации по видам</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Страница {number} из {count}</translation>
    </message>
    <message>
        <source>Paper or cards are running low.</source>
        <translation>Бумага или карты заканчиваются.</translation>
    </message>
    <message>
        <source>Parts not found: {parts}. Copy them beside this one and read it again.</source>
        <translation>Не найдены части: {parts}. Скопируйте их рядом с этой и прочитайте её снова.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>People expected</source>
        <translation>Ожидается людей</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>доступ запрещён</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Photos missing or damaged at the hub: {count}. They are safe on this station: keep its data and call the event office.</source>
        <translation>Фото, которых нет на центральном узле или которые там повреждены: {count}. На этой станции они целы: сохраните её данные и позвоните в штаб мероприятия.</translation>
    </message>
    <message>
        <source>Photos that are damaged on this station and were left out: {count}. Take them again at the desk.</source>
        <translation>Фото, которые повреждены на этой станции и пропущены: {count}. Снимите их заново на стойке.</translation>
    </message>
    <message>
        <source>Photos that are damaged, here or at the hub, and were left alone: {count}. Tell the event office.</source>
        <translation>Фото, которые повреждены здесь или на центральном узле и не тронуты: {count}. Сообщите в штаб мероприятия.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Please go to the registration desk</source>
        <translation>Пожалуйста, подойдите к стойке регистрации</translation>
    </message>
    <message>
        <source>Please try again, or go to the registration desk.</source>
        <translation>Попробуйте ещё раз или подойдите к стойке регистрации.</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>Предварительно одобрено</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Присутствуют</translation>
    </message>
    <message>
        <source>Print it first.</source>
        <translation>Сначала напечатайте его.</translation>
    </message>
    <message>
        <source>Print jobs of the day</source>
        <translation>Задания печати за день</translation>
    </message>
    <message>
        <source>Print jobs: {what}</source>
        <translation>Задания печати: {what}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Частный сектор</translation>
    </message>
    <message>
        <source>Process {number} on {computer} has held it since {moment} UTC.</source>
        <translation>Процесс {number} на {computer} занимает её с {moment} UTC.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Push the paper tray in.</source>
        <translation>Вставьте лоток для бумаги.</translation>
    </message>
    <message>
        <source>Put in the paper or card that the badge needs.</source>
        <translation>Вставьте бумагу или карту, нужную для бейджа.</translation>
    </message>
    <message>
        <source>Put paper or cards in: the tray is empty.</source>
        <translation>Загрузите бумагу или карты: лоток пуст.</translation>
    </message>
    <message>
        <source>Put the output tray in its place.</source>
        <translation>Поставьте выходной лоток на место.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>QR {width} mm wide at {dpi} dpi</source>
        <translation>Ширина QR-кода {width} мм при {dpi} dpi</translation>
    </message>
    <message>
        <source>Read back, the file was not what had been written. It was taken away again, and everything on this station is safe: use another stick.</source>
        <translation>При обратном чтении файл оказался не тем, что было записано. Он удалён, и всё на этой станции в безопасности: возьмите другой накопитель.</translation>
    </message>
    <message>
        <source>Read back, the rows of station {station} do not lead to their end. Keep that station&apos;s data, and have this one checked.</source>
        <translation>При повторном чтении строки станции {station} не приводят к своему концу. Сохраните данные той станции и проверьте эту.</translation>
    </message>
    <message>
        <source>Read back, the rows of station {station} do not lead to their end. Keep this station&apos;s data and call the event office.</source>
        <translation>При перечитывании строки станции {station} не ведут к своему концу. Сохраните данные этой станции и позвоните в штаб мероприятия.</translation>
    </message>
    <message>
        <source>Read it at: {stations}. Only these can open it. Nothing was removed here.</source>
        <translation>Прочитайте файл здесь: {stations}. Открыть его могут только эти станции. Здесь ничего не удалено.</translation>
    </message>
    <message>
        <source>Read, but something is missing or does not fit</source>
        <translation>Прочитано, но чего-то не хватает или что-то не сходится</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>диск только для чтения</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Requests: {what}</source>
        <translation>Заявки: {what}</translation>
    </message>
    <message>
        <source>Research institutions</source>
        <translation>Научные учреждения</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Row {number} of station {station} does not match its own checksum. Nothing was changed at the hub. Call a supervisor, and run: accredit journal verify.</source>
        <translation>Строка {number} станции {station} не соответствует своей контрольной сумме. На центральном узле ничего не изменено. Вызовите старшего смены и выполните: accredit journal verify.</translation>
    </message>
    <message>
        <source>Row {number} of station {station} is out of bounds. Nothing was changed at the hub.</source>
        <translation>Строка {number} станции {station} выходит за допустимые пределы. На центральном узле ничего не изменено.</translation>
    </message>
    <message>
        <source>Rows are missing in between</source>
        <translation>Между строками есть пропуск</translation>
    </message>
    <message>
        <source>Rows of a station could not be taken</source>
        <translation>Строки одной станции не удалось принять</translation>
    </message>
    <message>
        <source>Rows of another station were offered under this station&apos;s login. Nothing was changed, and the event office sees an alarm for it.</source>
        <translation>Под учётной записью этой станции предложены строки другой. Ничего не изменено, штаб мероприятия видит тревогу об этом.</translation>
    </message>
    <message>
        <source>Save the person first.</source>
        <translation>Сначала сохраните человека.</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Scans: {count}</source>
        <translation>Проверок: {count}</translation>
    </message>
    <message>
        <source>Scans: {what}</source>
        <translation>Проверки: {what}</translation>
    </message>
    <message>
        <source>See whether this account may write in it. ({reason})</source>
        <translation>Проверьте, может ли эта учётная запись писать в неё. ({reason})</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Separators need sheets and piles</source>
        <translation>Разделителям нужны листы и стопки</translation>
    </message>
    <message>
        <source>Service providers</source>
        <translation>Поставщики услуг</translation>
    </message>
    <message>
        <source>Set {variable}, or run this in a terminal.</source>
        <translation>Задайте {variable} или запустите это в терминале.</translation>
    </message>
    <message>
        <source>Signed by an unknown station</source>
        <translation>Подписано неизвестной станцией</translation>
    </message>
    <message>
        <source>Somebody has decided otherwise since.</source>
        <translation>С тех пор кто-то решил иначе.</translation>
    </message>
    <message>
        <source>State delegations</source>
        <translation>Делегации государств</translation>
    </message>
    <message>
        <source>States: {count}</source>
        <translation>Государств: {count}</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Станция</translation>
    </message>
    <message>
        <source>Station in</source>
        <translation>Станция: данные есть</translation>
    </message>
    <message>
        <source>Station missing</source>
        <translation>Станция: данных нет</translation>
    </message>
    <message>
        <source>Station {sender} is not on the trust list of this station. Nothing was changed. Read the newest file of the event office first, then this one again.</source>
        <translation>Станции {sender} нет в списке доверия этой станции. Ничего не изменено. Сначала прочитайте новейший файл штаба мероприятия, затем этот снова.</translation>
    </message>
    <message>
        <source>Station {sender} lost its rights, so nothing that it writes is taken any more. Nothing was changed. Ask the event office.</source>
        <translation>Станция {sender} лишена прав, и ничего из записанного ею больше не принимается. Ничего не изменено. Обратитесь в штаб мероприятия.</translation>
    </message>
    <message>
        <source>Station {station}: entry {due} should come next, but {found} came. Nothing was changed. Sync again from where this station stands.</source>
        <translation>Станция {station}: должна была прийти запись {due}, а пришла {found}. Ничего не изменено. Синхронизируйте ещё раз с того места, где находится эта станция.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Станции</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Sync and try again.</source>
        <translation>Выполните синхронизацию и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Sync, or enter the person here.</source>
        <translation>Выполните синхронизацию или внесите человека здесь.</translation>
    </message>
    <message>
        <source>Take it again.</source>
        <translation>Снимите ещё раз.</translation>
    </message>
    <message>
        <source>Take small letters, digits and underscores, as in “our_emblem”.</source>
        <translation>Используйте строчные латинские буквы, цифры и подчёркивания, например «our_emblem».</translation>
    </message>
    <message>
        <source>Take the finished badges out: the output is full.</source>
        <translation>Заберите готовые бейджи: выход заполнен.</translation>
    </message>
    <message>
        <source>Taken from the stick</source>
        <translation>Принято с накопителя</translation>
    </message>
    <message>
        <source>The backup could not be put back</source>
        <translation>Резервную копию не удалось восстановить</translation>
    </message>
    <message>
        <source>The backup could not be written</source>
        <translation>Резервную копию не удалось записать</translation>
    </message>
    <message>
        <source>The backup does not prove</source>
        <translation>Резервная копия не прошла проверку</translation>
    </message>
    <message>
        <source>The badge could not be written</source>
        <translation>Не удалось записать бейдж</translation>
    </message>
    <message>
        <source>The badge of {name} cannot be printed</source>
        <translation>Бейдж не может быть напечатан: {name}</translation>
    </message>
    <message>
        <source>The badge template {name} cannot be edited here</source>
        <translation>Шаблон бейджа {name} нельзя изменить здесь</translation>
    </message>
    <message>
        <source>The badge template {name} cannot be used</source>
        <translation>Шаблон бейджа {name} нельзя использовать</translation>
    </message>
    <message>
        <source>The badges could not be written</source>
        <translation>Не удалось записать бейджи</translation>
    </message>
    <message>
        <source>The card does not fit on {paper}</source>
        <translation>Карта не помещается на {paper}</translation>
    </message>
    <message>
        <source>The database answers, but holds no hub. Make it: accredit hub init.</source>
        <translation>База отвечает, но центрального узла в ней нет. Создайте его: accredit hub init.</translation>
    </message>
    <message>
        <source>The database&apos;s name is too long</source>
        <translation>Имя базы данных слишком длинное</translation>
    </message>
    <message>
        <source>The decision stays. Look at the record, and correct it there if need be.</source>
        <translation>Решение остаётся. Откройте запись и исправьте её, если нужно.</translation>
    </message>
    <message>
        <source>The disk did not answer</source>
        <translation>Диск не ответил</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Диск заполнен</translation>
    </message>
    <message>
        <source>The event ends before it begins</source>
        <translation>Мероприятие заканчивается раньше, чем начинается</translation>
    </message>
    <message>
        <source>The event has no category</source>
        <translation>У мероприятия нет категорий</translation>
    </message>
    <message>
        <source>The event&apos;s file cannot be read</source>
        <translation>Не удаётся прочитать файл мероприятия</translation>
    </message>
    <message>
        <source>The event&apos;s file has a wrong key</source>
        <translation>В файле мероприятия неверный ключ</translation>
    </message>
    <message>
        <source>The event&apos;s file has a wrong value</source>
        <translation>В файле мероприятия неверное значение</translation>
    </message>
    <message>
        <source>The event&apos;s file is incomplete</source>
        <translation>Файл мероприятия неполон</translation>
    </message>
    <message>
        <source>The event&apos;s file is not valid TOML</source>
        <translation>Файл мероприятия не является правильным TOML</translation>
    </message>
    <message>
        <source>The event&apos;s root key is on the office&apos;s computer.</source>
        <translation>Корневой ключ мероприятия — на компьютере штаба.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Не удалось записать файл</translation>
    </message>
    <message>
        <source>The file has {size} MB; {most} MB is the most.</source>
        <translation>Размер файла {size} МБ; допускается не больше {most} МБ.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The first sheet holds {count} cards, so that printing can start at 1 to {count}. Nothing was written.</source>
        <translation>На первом листе помещается карт: {count}; печать можно начать с места от 1 до {count}. Ничего не записано.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to ({reason}). The registration is safe. Free some space or choose another folder, then print again.</source>
        <translation>Не удаётся записать в папку {folder} ({reason}). Регистрация в безопасности. Освободите место или выберите другую папку и напечатайте снова.</translation>
    </message>
    <message>
        <source>The hub cannot prove that it is the hub</source>
        <translation>Центральный узел не может подтвердить себя</translation>
    </message>
    <message>
        <source>The hub does not hold every photo</source>
        <translation>На центральном узле есть не все фото</translation>
    </message>
    <message>
        <source>The hub does not let this station in</source>
        <translation>Центральный узел не впускает эту станцию</translation>
    </message>
    <message>
        <source>The hub is newer than this station</source>
        <translation>Центральный узел новее этой станции</translation>
    </message>
    <message>
        <source>The hub is older than this station</source>
        <translation>Центральный узел старше этой станции</translation>
    </message>
    <message>
        <source>The hub must be reached over verified TLS</source>
        <translation>К центральному узлу нужно обращаться по проверенному TLS</translation>
    </message>
    <message>
        <source>The hub takes only this station&apos;s own rows from it</source>
        <translation>Центральный узел принимает от этой станции только её строки</translation>
    </message>
    <message>
        <source>The hub&apos;s address cannot be read</source>
        <translation>Адрес центрального узла не удаётся прочитать</translation>
    </message>
    <message>
        <source>The hub&apos;s address leads to a folder</source>
        <translation>Адрес центрального узла ведёт в папку</translation>
    </message>
    <message>
        <source>The hub&apos;s file is damaged</source>
        <translation>Файл центрального узла повреждён</translation>
    </message>
    <message>
        <source>The hub&apos;s own rows are damaged</source>
        <translation>Строки самого центрального узла повреждены</translation>
    </message>
    <message>
        <source>The hub&apos;s receipt does not agree</source>
        <translation>Подтверждение центрального узла не сходится</translation>
    </message>
    <message>
        <source>The hub&apos;s rows of station {station} end at row {held}, and row {offered} was offered. Nothing was changed; sync again from the start.</source>
        <translation>На центральном узле строки станции {station} кончаются строкой {held}, а предложена строка {offered}. Ничего не изменено; синхронизируйте заново с начала.</translation>
    </message>
    <message>
        <source>The hub&apos;s server does not let this user in</source>
        <translation>Центральный узел не впускает этого пользователя</translation>
    </message>
    <message>
        <source>The last change was not saved; everything before it is safe. Free some space on this station&apos;s disk, then do it again.</source>
        <translation>Последнее изменение не сохранено; всё прежнее в безопасности. Освободите место на диске этой станции и повторите.</translation>
    </message>
    <message>
        <source>The last element of the front stays</source>
        <translation>Последний элемент лицевой стороны остаётся</translation>
    </message>
    <message>
        <source>The list could not be written</source>
        <translation>Не удалось записать список</translation>
    </message>
    <message>
        <source>The list has no column “{column}”</source>
        <translation>В списке нет столбца «{column}»</translation>
    </message>
    <message>
        <source>The list lacks a column</source>
        <translation>В списке не хватает столбца</translation>
    </message>
    <message>
        <source>The list of badges is empty.</source>
        <translation>Список бейджей пуст.</translation>
    </message>
    <message>
        <source>The lists do not belong together</source>
        <translation>Списки не подходят друг к другу</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Не указано имя</translation>
    </message>
    <message>
        <source>The output is nearly full.</source>
        <translation>Выход почти заполнен.</translation>
    </message>
    <message>
        <source>The part that was chosen is too small, or outside the picture.</source>
        <translation>Выбранная часть слишком мала или лежит вне снимка.</translation>
    </message>
    <message>
        <source>The passphrase is missing</source>
        <translation>Не указана парольная фраза</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>Парольная фраза неверна</translation>
    </message>
    <message>
        <source>The photo cannot be printed</source>
        <translation>Фото нельзя напечатать</translation>
    </message>
    <message>
        <source>Row {number} of station {station} differs from the one at the hub ({ours}… here, {theirs}… there): a copy of the station, or an old backup, was put to work. Nothing is lost and nothing was changed. A supervisor can bring this copy home: by the button beside this message, or by accredit station adopt.</source>
        <translation>Строка {number} станции {station} отличается от той, что на центральном узле ({ours}… здесь, {theirs}… там): в работу пущена копия станции или старая резервная копия. Ничего не потеряно и не изменено. Старший смены может вернуть эту копию: кнопкой рядом с этим сообщением или командой accredit station adopt.</translation>
    </message>
    <message>
        <source>An older part of it, from before this station was moved or put back, is not what the hub holds. Nothing is lost, and everything else was synced. A supervisor can bring it home: by the button beside this message, or by accredit station adopt.</source>
        <translation>Более старая его часть, до переноса или восстановления этой станции, не совпадает с тем, что хранит центральный узел. Ничего не потеряно, всё остальное синхронизировано. Старший смены может вернуть её: кнопкой рядом с этим сообщением или командой accredit station adopt.</translation>
    </message>
    <message>
        <source>Another file has this name</source>
        <translation>Это имя занято другим файлом</translation>
    </message>
    <message>
        <source>Another station was enrolled meanwhile</source>
        <translation>Тем временем зарегистрирована другая станция</translation>
    </message>
    <message>
        <source>Changes that are not signed by the station that made them were left alone: {stations}. They come with a file of that station itself, or with the event office&apos;s newest: read that one.</source>
        <translation>Изменения, не подписанные сделавшей их станцией, не приняты: {stations}. Они поступят с файлом самой этой станции или с новейшим файлом штаба мероприятия: прочитайте его.</translation>
    </message>
    <message>
        <source>Names and photos would travel where others can read them. Give the server a certificate (docs/hub.md says how), and take sslmode out of the address, or PGSSLMODE out of this computer&apos;s environment.</source>
        <translation>Имена и фото шли бы там, где их могут прочитать посторонние. Установите на сервер сертификат (как — сказано в docs/hub.md) и уберите sslmode из адреса либо PGSSLMODE из переменных среды этого компьютера.</translation>
    </message>
    <message>
        <source>Nothing was changed: {reason}.</source>
        <translation>Ничего не изменено: {reason}.</translation>
    </message>
    <message>
        <source>Parts that are damaged, and of which nothing was taken: {parts}. Have the whole file written again, on another stick if it happens twice.</source>
        <translation>Повреждённые части, из которых ничего не принято: {parts}. Попросите записать весь файл заново, а если это повторится — на другую флешку.</translation>
    </message>
    <message>
        <source>Rows without its receipt: {count}. Sync with the hub, then try again.</source>
        <translation>Строк без его расписки: {count}. Синхронизируйтесь с центральным узлом и повторите.</translation>
    </message>
    <message>
        <source>Something was entered at this station meanwhile</source>
        <translation>Тем временем на этой станции что-то ввели</translation>
    </message>
    <message>
        <source>Station {number} has not closed its day</source>
        <translation>Станция {number} не закрыла свой день</translation>
    </message>
    <message>
        <source>Station {sender} lost its rights here, so nothing that it writes is taken any more. Nothing was changed. What is still needed of it must be entered again at another station.</source>
        <translation>Станция {sender} лишена здесь прав, и ничего из записанного ею больше не принимается. Ничего не изменено. То, что из этого ещё нужно, придётся ввести заново на другой станции.</translation>
    </message>
    <message>
        <source>Station {sender} was not enrolled at this office as it is now. Nothing was changed. If the office was put back from an earlier backup, enrol the station again.</source>
        <translation>Станция {sender} не зарегистрирована в этом штабе в его нынешнем состоянии. Ничего не изменено. Если штаб восстановлен из более ранней резервной копии, зарегистрируйте станцию заново.</translation>
    </message>
    <message>
        <source>The close of these does not prove: {numbers}. What they closed on is not what the hub or this office holds of them. Keep their data and have their journals checked.</source>
        <translation>Закрытие этих станций не доказывается: {numbers}. То, что они закрыли, не совпадает с тем, что есть на центральном узле или в этом штабе. Сохраните их данные и проверьте их журналы.</translation>
    </message>
    <message>
        <source>The day {day} that {station} closed was read again here, row by row and photo by photo, and signed. The next file written here tells that station.</source>
        <translation>День {day}, закрытый станцией ({station}), перечитан здесь строка за строкой и фото за фото и подписан. Следующий записанный здесь файл сообщит об этом той станции.</translation>
    </message>
    <message>
        <source>The event is not over</source>
        <translation>Мероприятие не закончилось</translation>
    </message>
    <message>
        <source>The file does not tell where the journals part</source>
        <translation>Из файла не видно, где журналы расходятся</translation>
    </message>
    <message>
        <source>The hub could not be told which stations may come in and which are disabled: {reason}. Everything else was synced. Sync again.</source>
        <translation>Не удалось сообщить центральному узлу, какие станции допущены, а какие отключены: {reason}. Всё остальное синхронизировано. Синхронизируйте ещё раз.</translation>
    </message>
    <message>
        <source>The hub does not know this station</source>
        <translation>Центральный узел не знает этой станции</translation>
    </message>
    <message>
        <source>The hub has not confirmed all of this office&apos;s rows</source>
        <translation>Центральный узел подтвердил не все строки этого штаба</translation>
    </message>
    <message>
        <source>The hub is newer than this program</source>
        <translation>Центральный узел новее этой программы</translation>
    </message>
    <message>
        <source>The hub shows changes under the name of these stations that they did not sign: {stations}. None of them was taken. Somebody may have altered the hub: tell the event office before the hub is used further.</source>
        <translation>Центральный узел показывает от имени этих станций изменения, которых они не подписывали: {stations}. Ни одно не принято. Возможно, центральный узел кто-то изменил: сообщите в штаб мероприятия, прежде чем пользоваться узлом дальше.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate has expired</source>
        <translation>Срок действия сертификата центрального узла истёк</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not valid yet</source>
        <translation>Сертификат центрального узла ещё не действует</translation>
    </message>
    <message>
        <source>The hub&apos;s rows have gone</source>
        <translation>Строки центрального узла исчезли</translation>
    </message>
    <message>
        <source>The hub&apos;s rows of station {station} do not follow row {number}, which is here. Nothing of them was taken. Call the event office.</source>
        <translation>На центральном узле строки станции {station} не продолжают строку {number}, которая есть здесь. Из них ничего не принято. Позвоните в штаб мероприятия.</translation>
    </message>
    <message>
        <source>The last backup in {folder} is missing, damaged, or older than the last entry. Close the day with a backup on another disk, or make one by itself: accredit backup FOLDER. Nothing was erased.</source>
        <translation>Последняя резервная копия в {folder} отсутствует, повреждена или старше последней записи. Закройте день с копией на другом диске или сделайте её отдельно: accredit backup FOLDER. Ничего не стёрто.</translation>
    </message>
    <message>
        <source>The new station&apos;s folder could not be written whole</source>
        <translation>Папку новой станции не удалось записать целиком</translation>
    </message>
    <message>
        <source>The picture cannot be put into a template</source>
        <translation>Это изображение нельзя поместить в шаблон</translation>
    </message>
    <message>
        <source>The picture could not be kept</source>
        <translation>Снимок не удалось сохранить</translation>
    </message>
    <message>
        <source>The picture could not be made. Nothing was changed. Try another one.</source>
        <translation>Снимок не удалось получить. Ничего не изменено. Попробуйте другой.</translation>
    </message>
    <message>
        <source>The picture needs another name</source>
        <translation>Изображению нужно другое имя</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>The printer cannot be reached</source>
        <translation>Принтер недоступен</translation>
    </message>
    <message>
        <source>The printer did not take the badge</source>
        <translation>Принтер не принял бейдж</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Принтер не отвечает</translation>
    </message>
    <message>
        <source>The printer does not answer its queue. Look whether it is connected.</source>
        <translation>Принтер не отвечает своей очереди. Проверьте, подключён ли он.</translation>
    </message>
    <message>
        <source>The printer does not take this request</source>
        <translation>Принтер не принимает этот запрос</translation>
    </message>
    <message>
        <source>The printer has stopped. Look at it, and let it go on.</source>
        <translation>Принтер остановился. Посмотрите на него и запустите снова.</translation>
    </message>
    <message>
        <source>The printer has stopped: {message}</source>
        <translation>Принтер остановился: {message}</translation>
    </message>
    <message>
        <source>The printer is offline. Look whether it is on and connected.</source>
        <translation>Принтер не в сети. Проверьте, включён ли он и подключён ли.</translation>
    </message>
    <message>
        <source>The printer is paused. Let it go on at the printer or in its queue.</source>
        <translation>Принтер приостановлен. Возобновите работу на самом принтере или в его очереди.</translation>
    </message>
    <message>
        <source>The printer is switched off or shutting down.</source>
        <translation>Принтер выключен или выключается.</translation>
    </message>
    <message>
        <source>The printer is too hot. Let it cool down.</source>
        <translation>Принтер перегрелся. Дайте ему остыть.</translation>
    </message>
    <message>
        <source>The printer is warming up.</source>
        <translation>Принтер прогревается.</translation>
    </message>
    <message>
        <source>The printer says “{reason}”.</source>
        <translation>Принтер сообщает: «{reason}».</translation>
    </message>
    <message>
        <source>The printer takes no jobs at present.</source>
        <translation>Сейчас принтер не принимает заданий.</translation>
    </message>
    <message>
        <source>The printer&apos;s certificate is not known</source>
        <translation>Сертификат принтера неизвестен</translation>
    </message>
    <message>
        <source>The printer&apos;s drum will soon be used up.</source>
        <translation>Ресурс барабана принтера скоро закончится.</translation>
    </message>
    <message>
        <source>The printer&apos;s memory is full. Wait, or cancel its old jobs.</source>
        <translation>Память принтера заполнена. Подождите или отмените его старые задания.</translation>
    </message>
    <message>
        <source>The printer&apos;s waste container is nearly full.</source>
        <translation>Контейнер для отходов принтера почти заполнен.</translation>
    </message>
    <message>
        <source>The recovery key could not be saved</source>
        <translation>Не удалось сохранить ключ восстановления</translation>
    </message>
    <message>
        <source>The recovery key is not here</source>
        <translation>Ключа восстановления здесь нет</translation>
    </message>
    <message>
        <source>The recovery key&apos;s file cannot be read</source>
        <translation>Не удаётся прочитать файл ключа восстановления</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>Не удалось записать отчёт</translation>
    </message>
    <message>
        <source>The reports cannot be written there</source>
        <translation>Отчёты туда записать нельзя</translation>
    </message>
    <message>
        <source>The rows that this station holds do not prove</source>
        <translation>Строки, хранящиеся на этой станции, не подтверждаются</translation>
    </message>
    <message>
        <source>The separator of {name} cannot be printed</source>
        <translation>Разделитель нельзя напечатать: {name}</translation>
    </message>
    <message>
        <source>The server answers, but not under this name: check the last part of the hub&apos;s address. Nothing was sent, and everything on this station is safe. ({reason})</source>
        <translation>Сервер отвечает, но не под этим именем: проверьте последнюю часть адреса центрального узла. Ничего не отправлено, всё на этой станции в сохранности. ({reason})</translation>
    </message>
    <message>
        <source>The server has version {version}; a hub needs 15 or later. Nothing was changed.</source>
        <translation>Версия сервера {version}; центральному узлу нужна 15 или новее. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The station could not be made</source>
        <translation>Не удалось создать станцию</translation>
    </message>
    <message>
        <source>The station itself is safe and works on. See whether {folder} is there, may be written and has room. ({reason})</source>
        <translation>Сама станция в сохранности и работает. Проверьте, есть ли {folder}, можно ли туда писать и хватает ли места. ({reason})</translation>
    </message>
    <message>
        <source>The station stays locked and nothing was changed. Try again; mind the keyboard&apos;s language and Caps Lock.</source>
        <translation>Станция остаётся закрытой, ничего не изменено. Попробуйте ещё раз; проверьте язык клавиатуры и Caps Lock.</translation>
    </message>
    <message>
        <source>The station&apos;s file cannot be written</source>
        <translation>Не удаётся записать в файл станции</translation>
    </message>
    <message>
        <source>The station&apos;s file could not be used</source>
        <translation>Файл станции не удалось использовать</translation>
    </message>
    <message>
        <source>The station&apos;s file is damaged</source>
        <translation>Файл станции повреждён</translation>
    </message>
    <message>
        <source>The station&apos;s folder cannot be made</source>
        <translation>Не удаётся создать папку станции</translation>
    </message>
    <message>
        <source>The station&apos;s folder cannot be written</source>
        <translation>Не удаётся записать в папку станции</translation>
    </message>
    <message>
        <source>The station&apos;s key file cannot be read</source>
        <translation>Не удаётся прочитать файл ключа станции</translation>
    </message>
    <message>
        <source>The station&apos;s key file could not be written</source>
        <translation>Не удалось записать файл ключа станции</translation>
    </message>
    <message>
        <source>The station&apos;s key file is damaged</source>
        <translation>Файл ключа станции повреждён</translation>
    </message>
    <message>
        <source>The stick cannot be read</source>
        <translation>Не удаётся прочитать накопитель</translation>
    </message>
    <message>
        <source>The stick does not keep what is written to it</source>
        <translation>Накопитель не сохраняет то, что на него записано</translation>
    </message>
    <message>
        <source>The template needs a name</source>
        <translation>Шаблону нужно название</translation>
    </message>
    <message>
        <source>The training camera has nobody to show</source>
        <translation>Учебной камере некого показать</translation>
    </message>
    <message>
        <source>The trust list and the revocation list are of two events. Ask the event office for fresh ones.</source>
        <translation>Список доверия и список отзывов относятся к разным мероприятиям. Попросите в штабе мероприятия свежие.</translation>
    </message>
    <message>
        <source>There are backups of more than one station here</source>
        <translation>Здесь резервные копии нескольких станций</translation>
    </message>
    <message>
        <source>There are {count} files; carry them together.</source>
        <translation>Файлов: {count}; несите их вместе.</translation>
    </message>
    <message>
        <source>There is a station in this folder already</source>
        <translation>В этой папке уже есть станция</translation>
    </message>
    <message>
        <source>There is no backup here</source>
        <translation>Здесь нет резервной копии</translation>
    </message>
    <message>
        <source>There is no badge template “{name}” on this station</source>
        <translation>На этой станции нет шаблона бейджа «{name}»</translation>
    </message>
    <message>
        <source>There is no badge to print</source>
        <translation>Печатать нечего</translation>
    </message>
    <message>
        <source>There is no category “{category}”</source>
        <translation>Нет категории «{category}»</translation>
    </message>
    <message>
        <source>There is no category “{code}” on this station</source>
        <translation>На этой станции нет категории «{code}»</translation>
    </message>
    <message>
        <source>There is no colour “{name}” in the palette</source>
        <translation>В палитре нет цвета «{name}»</translation>
    </message>
    <message>
        <source>There is no device called “{name}”</source>
        <translation>Нет устройства «{name}»</translation>
    </message>
    <message>
        <source>There is no field “{field}”</source>
        <translation>Нет поля «{field}»</translation>
    </message>
    <message>
        <source>There is no file of a station here</source>
        <translation>Здесь нет файлов станций</translation>
    </message>
    <message>
        <source>There is no hub file here</source>
        <translation>Здесь нет файла узла</translation>
    </message>
    <message>
        <source>There is no hub here yet</source>
        <translation>Здесь ещё нет центрального узла</translation>
    </message>
    <message>
        <source>There is no other copy of what is here</source>
        <translation>Другой копии того, что здесь есть, нет</translation>
    </message>
    <message>
        <source>There is no photo</source>
        <translation>Нет фото</translation>
    </message>
    <message>
        <source>There is no room for crop marks at the edges of {paper}.</source>
        <translation>По краям {paper} нет места для меток обреза.</translation>
    </message>
    <message>
        <source>There is no station in this folder</source>
        <translation>В этой папке нет станции</translation>
    </message>
    <message>
        <source>There is no station to write for</source>
        <translation>Нет станции, для которой писать</translation>
    </message>
    <message>
        <source>There is no station {number} to disable</source>
        <translation>Нет станции {number}, которую можно отключить</translation>
    </message>
    <message>
        <source>There is no station {number} to write for</source>
        <translation>Нет станции {number}, для которой писать</translation>
    </message>
    <message>
        <source>There is no such badge template</source>
        <translation>Такого шаблона бейджа нет</translation>
    </message>
    <message>
        <source>There is no such database on the hub&apos;s server</source>
        <translation>На сервере центрального узла нет такой базы</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Такого файла нет</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Такой папки нет</translation>
    </message>
    <message>
        <source>There is no such place on the sheet</source>
        <translation>Такого места на листе нет</translation>
    </message>
    <message>
        <source>There is no zone {letters}</source>
        <translation>Нет такой зоны: {letters}</translation>
    </message>
    <message>
        <source>There is nothing in {file}, so nothing was imported.</source>
        <translation>В {file} ничего нет, поэтому ничего не импортировано.</translation>
    </message>
    <message>
        <source>There is nothing left to erase here</source>
        <translation>Здесь больше нечего стирать</translation>
    </message>
    <message>
        <source>There is nothing to adopt, and nothing was changed. Read the stick as usual.</source>
        <translation>Возвращать нечего, и ничего не изменено. Прочитайте флешку как обычно.</translation>
    </message>
    <message>
        <source>There is nothing to adopt, and nothing was changed. Sync as usual.</source>
        <translation>Возвращать нечего, ничего не изменено. Синхронизируйте как обычно.</translation>
    </message>
    <message>
        <source>These days make no badge</source>
        <translation>На эти дни бейдж не оформить</translation>
    </message>
    <message>
        <source>They are one already</source>
        <translation>Они уже объединены</translation>
    </message>
    <message>
        <source>This PostgreSQL is too old</source>
        <translation>Этот PostgreSQL слишком старый</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Эта резервная копия повреждена</translation>
    </message>
    <message>
        <source>This badge cannot be printed</source>
        <translation>Этот бейдж нельзя напечатать</translation>
    </message>
    <message>
        <source>This badge cannot be signed</source>
        <translation>Этот бейдж нельзя подписать</translation>
    </message>
    <message>
        <source>This badge is being printed</source>
        <translation>Этот бейдж печатается</translation>
    </message>
    <message>
        <source>This badge is not printed yet</source>
        <translation>Этот бейдж ещё не напечатан</translation>
    </message>
    <message>
        <source>This badge is recorded as printed</source>
        <translation>Этот бейдж записан как напечатанный</translation>
    </message>
    <message>
        <source>This badge is revoked</source>
        <translation>Этот бейдж отозван</translation>
    </message>
    <message>
        <source>This cannot be printed</source>
        <translation>Это нельзя напечатать</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind that of {sender} by at least {time}. One of the two is wrong: compare both with a clock that is right, and set the wrong one.</source>
        <translation>Часы этого компьютера отстают от часов станции «{sender}» не менее чем на {time}. Одни из них неверны: сверьте и те и другие с верными часами и поправьте неверные.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows {now}, which is probably behind: set the clock and sync again. If it is right, call the event office: the hub&apos;s certificate begins later (docs/hub.md). Nothing was sent, and everything on this station is safe.</source>
        <translation>Часы этого компьютера показывают {now} и, вероятно, отстают: переведите часы и синхронизируйте снова. Если они верны, обратитесь в штаб мероприятия: сертификат узла начинает действовать позже (docs/hub.md). Ничего не отправлено, всё на этой станции в сохранности.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows {now}. If that is wrong, set the clock and sync again. If it is right, call the event office, which gives the hub a new certificate (docs/hub.md). Nothing was sent, and everything on this station is safe.</source>
        <translation>Часы этого компьютера показывают {now}. Если это неверно, переведите часы и синхронизируйте снова. Если верно, обратитесь в штаб мероприятия: там установят на узел новый сертификат (docs/hub.md). Ничего не отправлено, всё на этой станции в сохранности.</translation>
    </message>
    <message>
        <source>This decision does not stand any more</source>
        <translation>Это решение больше не действует</translation>
    </message>
    <message>
        <source>This export lacks the names</source>
        <translation>В этой выгрузке нет имён</translation>
    </message>
    <message>
        <source>This file belongs to another event</source>
        <translation>Этот файл от другого мероприятия</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Не удаётся прочитать этот файл</translation>
    </message>
    <message>
        <source>This file cannot be read as a badge template</source>
        <translation>Этот файл не удаётся прочитать как шаблон бейджа</translation>
    </message>
    <message>
        <source>This file comes from a station that is not known here</source>
        <translation>Этот файл от станции, которая здесь неизвестна</translation>
    </message>
    <message>
        <source>This file comes from a station that was disabled</source>
        <translation>Этот файл от станции, которая отключена</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>Этот файл повреждён</translation>
    </message>
    <message>
        <source>This file is for another station</source>
        <translation>Этот файл предназначен для другой станции</translation>
    </message>
    <message>
        <source>This file is not a hub of this event</source>
        <translation>Этот файл — не центральный узел этого мероприятия</translation>
    </message>
    <message>
        <source>This file is not complete</source>
        <translation>Этот файл неполный</translation>
    </message>
    <message>
        <source>This file was written at this very station</source>
        <translation>Этот файл записан на этой же станции</translation>
    </message>
    <message>
        <source>This gate does not know where it stands.</source>
        <translation>Этот вход не знает, где он находится.</translation>
    </message>
    <message>
        <source>This hub belongs to another event</source>
        <translation>Этот центральный узел относится к другому мероприятию</translation>
    </message>
    <message>
        <source>This is another event&apos;s hub, or the event office has not synced with it since it enrolled this station, or has disabled the station. Everything on this station is safe, and nothing was sent. Check the hub&apos;s address, then ask the event office. ({reason})</source>
        <translation>Это центральный узел другого мероприятия, или штаб мероприятия не синхронизировался с ним после регистрации этой станции, или отключил станцию. Всё на этой станции в сохранности, ничего не отправлено. Проверьте адрес центрального узла, затем обратитесь в штаб мероприятия. ({reason})</translation>
    </message>
    <message>
        <source>This is decided already</source>
        <translation>Это уже решено</translation>
    </message>
    <message>
        <source>This is no badge template</source>
        <translation>Это не шаблон бейджа</translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation>Это не дата</translation>
    </message>
    <message>
        <source>This is no file of this program</source>
        <translation>Это не файл этой программы</translation>
    </message>
    <message>
        <source>This is no picture</source>
        <translation>Это не снимок</translation>
    </message>
    <message>
        <source>This is no printer&apos;s address</source>
        <translation>Это не адрес принтера</translation>
    </message>
    <message>
        <source>This is no room for a station</source>
        <translation>Это не место для станции</translation>
    </message>
    <message>
        <source>This is no station&apos;s file</source>
        <translation>Это не файл станции</translation>
    </message>
    <message>
        <source>This is not a list of people</source>
        <translation>Это не список людей</translation>
    </message>
    <message>
        <source>This is not a public key</source>
        <translation>Это не открытый ключ</translation>
    </message>
    <message>
        <source>This is not a recovery key</source>
        <translation>Это не ключ восстановления</translation>
    </message>
    <message>
        <source>This is not a signing key</source>
        <translation>Это не ключ подписи</translation>
    </message>
    <message>
        <source>This is not the event&apos;s name</source>
        <translation>Это не название мероприятия</translation>
    </message>
    <message>
        <source>This kind of hub is not known</source>
        <translation>Такой вид центрального узла неизвестен</translation>
    </message>
    <message>
        <source>This kind of report is not known</source>
        <translation>Такой вид отчёта неизвестен</translation>
    </message>
    <message>
        <source>This list cannot be read</source>
        <translation>Не удаётся прочитать этот список</translation>
    </message>
    <message>
        <source>This list cannot be used</source>
        <translation>Этот список нельзя использовать</translation>
    </message>
    <message>
        <source>This list is empty</source>
        <translation>Этот список пуст</translation>
    </message>
    <message>
        <source>This office was never backed up. Close the day with a backup on another disk, or make one by itself: accredit backup FOLDER. Nothing was erased.</source>
        <translation>Резервной копии этого штаба никогда не было. Закройте день с копией на другом диске или сделайте её отдельно: accredit backup FOLDER. Ничего не стёрто.</translation>
    </message>
    <message>
        <source>This person is banned</source>
        <translation>Этому человеку доступ запрещён</translation>
    </message>
    <message>
        <source>This person is not on this station</source>
        <translation>Этого человека нет на этой станции</translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <translation>Не удаётся прочитать этот снимок</translation>
    </message>
    <message>
        <source>This picture cannot be used</source>
        <translation>Этот снимок нельзя использовать</translation>
    </message>
    <message>
        <source>This picture is too large</source>
        <translation>Этот снимок слишком велик</translation>
    </message>
    <message>
        <source>This print is not known here</source>
        <translation>Эта печать здесь неизвестна</translation>
    </message>
    <message>
        <source>This program failed on rows of station {station}; none of them was kept, and they stay where they came from. Send this computer&apos;s log to the event office.</source>
        <translation>Программа дала сбой на строках станции {station}; ни одна из них не сохранена, и они остаются там, откуда пришли. Отправьте журнал работы этого компьютера в штаб мероприятия.</translation>
    </message>
    <message>
        <source>This request is new</source>
        <translation>Это новая заявка</translation>
    </message>
    <message>
        <source>This request is on hold</source>
        <translation>Эта заявка отложена</translation>
    </message>
    <message>
        <source>This request is only pre-approved</source>
        <translation>Эта заявка одобрена лишь предварительно</translation>
    </message>
    <message>
        <source>This request was rejected</source>
        <translation>Эта заявка отклонена</translation>
    </message>
    <message>
        <source>This request was withdrawn</source>
        <translation>Эта заявка отозвана</translation>
    </message>
    <message>
        <source>This revocation list cannot be used</source>
        <translation>Этот список отзывов нельзя использовать</translation>
    </message>
    <message>
        <source>This station has no key</source>
        <translation>У этой станции нет ключа</translation>
    </message>
    <message>
        <source>This station has no key for sticks</source>
        <translation>У этой станции нет ключа для накопителей</translation>
    </message>
    <message>
        <source>This station has used up its serials</source>
        <translation>На этой станции закончились серийные номера</translation>
    </message>
    <message>
        <source>This station is already open</source>
        <translation>Эта станция уже открыта</translation>
    </message>
    <message>
        <source>This station knows: {known}. Choose one of them in the settings.</source>
        <translation>Эта станция знает: {known}. Выберите одно из них в настройках.</translation>
    </message>
    <message>
        <source>This station may not sign badges</source>
        <translation>Эта станция не может подписывать бейджи</translation>
    </message>
    <message>
        <source>This station was disabled. Everything on it is safe, and nothing was sent. If that is a mistake, the event office enrols it anew. ({reason})</source>
        <translation>Эта станция отключена. Всё на ней в сохранности, ничего не отправлено. Если это ошибка, штаб мероприятия зарегистрирует её заново. ({reason})</translation>
    </message>
    <message>
        <source>This station was not enrolled</source>
        <translation>Эта станция не зарегистрирована</translation>
    </message>
    <message>
        <source>This station&apos;s close of {day} is confirmed by the office by stick.</source>
        <translation>Закрытие дня {day} на этой станции подтверждено штабом через накопитель.</translation>
    </message>
    <message>
        <source>This station&apos;s file is damaged</source>
        <translation>Файл этой станции повреждён</translation>
    </message>
    <message>
        <source>This station&apos;s journal and the hub&apos;s have not split</source>
        <translation>Журнал этой станции и журнал узла не разошлись</translation>
    </message>
    <message>
        <source>This station&apos;s journal and the one on the stick have not split</source>
        <translation>Журнал этой станции и журнал на флешке не разошлись</translation>
    </message>
    <message>
        <source>This station&apos;s journal ends at row {ours}, the hub&apos;s copy at row {theirs}, or their contents differ. Nothing on this station is lost: keep its data and call the event office.</source>
        <translation>Журнал этой станции кончается строкой {ours}, копия на центральном узле — строкой {theirs}, или их содержание различается. На этой станции ничего не потеряно: сохраните её данные и позвоните в штаб мероприятия.</translation>
    </message>
    <message>
        <source>This station&apos;s journal has a hole</source>
        <translation>В журнале этой станции есть пробел</translation>
    </message>
    <message>
        <source>This station&apos;s journal has split</source>
        <translation>Журнал этой станции раздвоился</translation>
    </message>
    <message>
        <source>This station&apos;s key does not open the file</source>
        <translation>Ключ этой станции не открывает файл</translation>
    </message>
    <message>
        <source>This station&apos;s login may not. Run it at the office, or give the address with an administrator&apos;s user: postgresql://user@host/database. Nothing was changed.</source>
        <translation>Учётной записи этой станции это не разрешено. Выполните это в штабе или укажите адрес с пользователем-администратором: postgresql://user@host/database. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This station&apos;s own journal has split: a copy of it, or an old backup, was put to work. Nothing is lost. Call a supervisor, who can bring this copy home.</source>
        <translation>Журнал этой станции раздвоился: в работу пущена её копия или старая резервная копия. Ничего не потеряно. Вызовите старшего смены: он может вернуть эту копию.</translation>
    </message>
    <message>
        <source>This station&apos;s room at the hub is used up</source>
        <translation>Место этой станции на центральном узле исчерпано</translation>
    </message>
    <message>
        <source>This trust list cannot be used</source>
        <translation>Этот список доверия нельзя использовать</translation>
    </message>
    <message>
        <source>This value cannot be taken</source>
        <translation>Это значение не может быть принято</translation>
    </message>
    <message>
        <source>This value cannot be typed</source>
        <translation>Это значение нельзя ввести</translation>
    </message>
    <message>
        <source>This was changed again since</source>
        <translation>С тех пор это снова изменено</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>True size. Dashed: what is kept clear.</source>
        <translation>Натуральная величина. Пунктир: что остаётся свободным.</translation>
    </message>
    <message>
        <source>Two different journals exist of: {stations}. What was here stays, and a supervisor must look into it.</source>
        <translation>Есть два разных журнала: {stations}. То, что было здесь, остаётся; разобраться должен старший смены.</translation>
    </message>
    <message>
        <source>Two different journals exist of: {stations}. What was here stays. Read the event office&apos;s newest file at that station: the copy that has split says so, and a supervisor can bring it home.</source>
        <translation>Есть два разных журнала: {stations}. То, что было здесь, остаётся. Прочитайте на той станции новейший файл штаба мероприятия: раздвоившаяся копия сообщит об этом, и старший смены сможет её вернуть.</translation>
    </message>
    <message>
        <source>Two different journals of one station</source>
        <translation>Два разных журнала одной станции</translation>
    </message>
    <message>
        <source>United Nations system</source>
        <translation>Система ООН</translation>
    </message>
    <message>
        <source>Unknown: check the paper</source>
        <translation>Неизвестно: проверить бумагу</translation>
    </message>
    <message>
        <source>Update this station&apos;s program, then sync again. Nothing was changed.</source>
        <translation>Обновите программу этой станции и синхронизируйте ещё раз. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Valid badges</source>
        <translation>Действующие бейджи</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Walk-ins today</source>
        <translation>Без заявки сегодня</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>Этот код нам неизвестен</translation>
    </message>
    <message>
        <source>What a database server keeps besides its tables: its own backups, replicas and log (docs/purge.md).</source>
        <translation>То, что сервер базы данных хранит помимо таблиц: его собственные копии, реплики и журнал (docs/purge.md).</translation>
    </message>
    <message>
        <source>What station {station} closed on {day} is not what the hub or this office holds of it. Nothing was signed or changed. Keep that station&apos;s data and have its journal checked.</source>
        <translation>То, что станция {station} закрыла {day}, не совпадает с тем, что есть на центральном узле или в штабе. Ничего не подписано и не изменено. Сохраните данные станции и проверьте её журнал.</translation>
    </message>
    <message>
        <source>What the missing stations have done is not in these figures.</source>
        <translation>Сделанное отсутствующими станциями в эти цифры не входит.</translation>
    </message>
    <message>
        <source>What was written to {folder} is not what the station holds, and was deleted. The station works on; try another disk, and have the journal checked. ({problem})</source>
        <translation>Записанное в {folder} не совпадает с данными станции и удалено. Станция работает; попробуйте другой диск и проверьте журнал. ({problem})</translation>
    </message>
    <message>
        <source>What {sender} wrote ({moment}) has come here before. Nothing was changed; reading it again is no harm.</source>
        <translation>То, что записала станция «{sender}» ({moment}), сюда уже поступало. Ничего не изменено; повторное чтение не вредит.</translation>
    </message>
    <message>
        <source>Why badges were stopped</source>
        <translation>Почему бейджи остановлены</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Снято заявителем</translation>
    </message>
    <message>
        <source>Without an organisation</source>
        <translation>Без организации</translation>
    </message>
    <message>
        <source>Write a file for the stations next, so that they learn what others entered.</source>
        <translation>Теперь запишите файл для станций, чтобы они узнали, что ввели другие.</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host/database.</source>
        <translation>Напишите его так: postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>Written to the stick</source>
        <translation>Записано на накопитель</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Зона</translation>
    </message>
    <message>
        <source>Zone not on the badge</source>
        <translation>Зоны нет на бейдже</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Зоны</translation>
    </message>
    <message>
        <source>[{table}] lacks {key}.</source>
        <translation>В [{table}] не хватает {key}.</translation>
    </message>
    <message>
        <source>[{table}] {reason}.</source>
        <translation>В таблице [{table}]: {reason}.</translation>
    </message>
    <message>
        <source>a badge is valid for 1 to {most} days</source>
        <translation>бейдж действует от 1 до {most} дней</translation>
    </message>
    <message>
        <source>a category is not 1 to 255</source>
        <translation>номер категории не от 1 до 255</translation>
    </message>
    <message>
        <source>a key is revoked twice</source>
        <translation>ключ отозван дважды</translation>
    </message>
    <message>
        <source>a key&apos;s days end before they begin</source>
        <translation>дни ключа кончаются раньше, чем начинаются</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>список в [ ]</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a pictogram</source>
        <translation>пиктограмма</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>a public key has not 32 bytes</source>
        <translation>в открытом ключе не 32 байта</translation>
    </message>
    <message>
        <source>a revoked key&apos;s name has not 4 bytes</source>
        <translation>в имени отозванного ключа не 4 байта</translation>
    </message>
    <message>
        <source>a serial is out of range</source>
        <translation>серийный номер вне допустимых пределов</translation>
    </message>
    <message>
        <source>a station&apos;s number is not 1 to 1023</source>
        <translation>номер станции не от 1 до 1023</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>таблица</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>текст в кавычках</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>a zone is beyond the {most} of a token</source>
        <translation>номер зоны больше {most}</translation>
    </message>
    <message>
        <source>an event has zones up to number {most}</source>
        <translation>номера зон мероприятия — не больше {most}</translation>
    </message>
    <message>
        <source>another list with the same number is already here</source>
        <translation>здесь уже есть другой список с тем же номером</translation>
    </message>
    <message>
        <source>back</source>
        <translation>оборот</translation>
    </message>
    <message>
        <source>bleed {bleed} mm, kept clear {safe} mm</source>
        <translation>вылет {bleed} мм, свободный край {safe} мм</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не удаётся прочитать</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>столбец {number}</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>продолжение</translation>
    </message>
    <message>
        <source>holds a damaged character: the list was saved in a wrong encoding</source>
        <translation>есть повреждённый знак: список сохранён в неверной кодировке</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>is too long ({count} characters, {most} at most)</source>
        <translation>слишком длинно (знаков: {count}, допускается {most})</translation>
    </message>
    <message>
        <source>it asks for a password</source>
        <translation>он требует пароль</translation>
    </message>
    <message>
        <source>it belongs to another event</source>
        <translation>он относится к другому мероприятию</translation>
    </message>
    <message>
        <source>it cannot read the badge&apos;s format</source>
        <translation>он не может прочитать формат бейджа</translation>
    </message>
    <message>
        <source>it covers {what}</source>
        <translation>он закрывает: {what}</translation>
    </message>
    <message>
        <source>it does not let this station print</source>
        <translation>он не разрешает этой станции печатать</translation>
    </message>
    <message>
        <source>it has more than {most} rows</source>
        <translation>в нём больше {most} строк</translation>
    </message>
    <message>
        <source>it has no paper of {size}</source>
        <translation>в нём нет бумаги {size}</translation>
    </message>
    <message>
        <source>it has no such paper</source>
        <translation>в нём нет такой бумаги</translation>
    </message>
    <message>
        <source>it has {size} MB, more than a list of people has</source>
        <translation>его размер {size} МБ, больше, чем бывает у списка людей</translation>
    </message>
    <message>
        <source>it is a PDF document. Ask for the list as CSV or XLSX</source>
        <translation>это документ PDF. Попросите список в CSV или XLSX</translation>
    </message>
    <message>
        <source>it is a database</source>
        <translation>это база данных</translation>
    </message>
    <message>
        <source>it is a packed file, but not XLSX. Save the list as XLSX</source>
        <translation>это архив, но не XLSX. Сохраните список как XLSX</translation>
    </message>
    <message>
        <source>it is a picture</source>
        <translation>это снимок</translation>
    </message>
    <message>
        <source>it is a spreadsheet in the old XLS form. Open it and save it as XLSX</source>
        <translation>это таблица в старом формате XLS. Откройте её и сохраните как XLSX</translation>
    </message>
    <message>
        <source>it is a text document. Ask for the list as CSV or XLSX</source>
        <translation>это текстовый документ. Попросите список в CSV или XLSX</translation>
    </message>
    <message>
        <source>it is busy with another job</source>
        <translation>он занят другим заданием</translation>
    </message>
    <message>
        <source>it is damaged, or not signed by a key that may</source>
        <translation>он повреждён или подписан ключом без такого права</translation>
    </message>
    <message>
        <source>it is damaged, or not signed by this event&apos;s office</source>
        <translation>он повреждён или не подписан штабом этого мероприятия</translation>
    </message>
    <message>
        <source>it is damaged. Open it, save it again as XLSX</source>
        <translation>он повреждён. Откройте его и сохраните снова как XLSX</translation>
    </message>
    <message>
        <source>it is neither CSV nor XLSX. Save the list as one of them</source>
        <translation>это не CSV и не XLSX. Сохраните список в одном из них</translation>
    </message>
    <message>
        <source>it is no picture, or not whole</source>
        <translation>это не снимок, или он не целый</translation>
    </message>
    <message>
        <source>it is not in the agreed form</source>
        <translation>он не в условленной форме</translation>
    </message>
    <message>
        <source>it is not on the card</source>
        <translation>он не на карте</translation>
    </message>
    <message>
        <source>it lies on the QR</source>
        <translation>он лежит на QR-коде</translation>
    </message>
    <message>
        <source>it lies on {what}</source>
        <translation>он лежит поверх: {what}</translation>
    </message>
    <message>
        <source>it lies under the slot for the lanyard</source>
        <translation>он лежит под прорезью для ленты</translation>
    </message>
    <message>
        <source>it names another signing key than this station&apos;s</source>
        <translation>в нём назван другой ключ подписи, не этой станции</translation>
    </message>
    <message>
        <source>it reaches out of the card&apos;s bleed</source>
        <translation>он выходит за вылеты карты</translation>
    </message>
    <message>
        <source>it reaches out of the card&apos;s safe area</source>
        <translation>он выходит за безопасную область карты</translation>
    </message>
    <message>
        <source>it reads neither PDF nor any picture of a page known here</source>
        <translation>он не читает ни PDF, ни известных здесь изображений страниц</translation>
    </message>
    <message>
        <source>it stands on stripes or a pattern</source>
        <translation>он стоит на полосах или узоре</translation>
    </message>
    <message>
        <source>it takes back the revocation of a badge</source>
        <translation>он отменяет отзыв бейджа</translation>
    </message>
    <message>
        <source>it takes back the revocation of a key</source>
        <translation>он отменяет отзыв ключа</translation>
    </message>
    <message>
        <source>it takes no jobs at present</source>
        <translation>сейчас он не принимает заданий</translation>
    </message>
    <message>
        <source>it unpacks to {size} MB</source>
        <translation>после распаковки в нём {size} МБ</translation>
    </message>
    <message>
        <source>its braces do not match ({reason})</source>
        <translation>его скобки не парные ({reason})</translation>
    </message>
    <message>
        <source>its digits make no QR code</source>
        <translation>его цифры не дают QR-кода</translation>
    </message>
    <message>
        <source>its first day must lie before {year}</source>
        <translation>первый день должен быть раньше {year} года</translation>
    </message>
    <message>
        <source>its honoured badges are not in order</source>
        <translation>признанные в нём бейджи не по порядку</translation>
    </message>
    <message>
        <source>its key was not valid on the day of issue</source>
        <translation>его ключ не действовал в день выпуска</translation>
    </message>
    <message>
        <source>its least size, {size} pt, is under {least} pt</source>
        <translation>его наименьший кегль {size} pt меньше {least} pt</translation>
    </message>
    <message>
        <source>its number is out of range</source>
        <translation>его номер вне допустимых пределов</translation>
    </message>
    <message>
        <source>its serial is out of range</source>
        <translation>его серийный номер вне допустимых пределов</translation>
    </message>
    <message>
        <source>its serials are not in order</source>
        <translation>его серийные номера не по порядку</translation>
    </message>
    <message>
        <source>its time of issue has no zone</source>
        <translation>у времени выпуска нет часового пояса</translation>
    </message>
    <message>
        <source>key “{key}”</source>
        <translation>ключ «{key}»</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>строка {number}</translation>
    </message>
    <message>
        <source>line {number} is no row of a table ({reason})</source>
        <translation>строка {number} — не строка таблицы ({reason})</translation>
    </message>
    <message>
        <source>names in native script never appear</source>
        <translation>имена на родном письме нигде не стоят</translation>
    </message>
    <message>
        <source>no font has {characters}</source>
        <translation>ни в одном шрифте нет {characters}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>nothing of the card is left within it</source>
        <translation>внутри не остаётся ничего от карты</translation>
    </message>
    <message>
        <source>only plain names of fields may stand in braces</source>
        <translation>в скобках могут стоять только простые имена полей</translation>
    </message>
    <message>
        <source>present of {count}</source>
        <translation>присутствуют из {count}</translation>
    </message>
    <message>
        <source>printed or handed over</source>
        <translation>напечатаны или выданы</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>отказано: {count}</translation>
    </message>
    <message>
        <source>row {number} is too wide: {count} columns</source>
        <translation>строка {number} слишком широка, столбцов: {count}</translation>
    </message>
    <message>
        <source>set in {size} pt, below the least of {least} pt</source>
        <translation>набрано кеглем {size} pt, меньше наименьшего {least} pt</translation>
    </message>
    <message>
        <source>station {number}</source>
        <translation>станция {number}</translation>
    </message>
    <message>
        <source>text on the band of “{category}” has a contrast of {ratio} only</source>
        <translation>у текста на полосе «{category}» контраст всего {ratio}</translation>
    </message>
    <message>
        <source>the QR</source>
        <translation>QR-код</translation>
    </message>
    <message>
        <source>the QR reaches out of the card</source>
        <translation>QR-код выходит за карту</translation>
    </message>
    <message>
        <source>the QR&apos;s code would be {width} mm wide at {dpi} dpi, and {least} mm is the least; the box must be larger</source>
        <translation>ширина QR-кода была бы {width} мм при {dpi} dpi, а наименьшая — {least} мм; рамка должна быть больше</translation>
    </message>
    <message>
        <source>the badge&apos;s number never appears</source>
        <translation>номер бейджа нигде не стоит</translation>
    </message>
    <message>
        <source>the category&apos;s letter never appears</source>
        <translation>буква категории нигде не стоит</translation>
    </message>
    <message>
        <source>the category&apos;s name never appears</source>
        <translation>название категории нигде не стоит</translation>
    </message>
    <message>
        <source>the category&apos;s number must be 1 to 255</source>
        <translation>номер категории должен быть от 1 до 255</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>the days of validity never appear</source>
        <translation>дни действия нигде не стоят</translation>
    </message>
    <message>
        <source>the emblem</source>
        <translation>эмблема</translation>
    </message>
    <message>
        <source>the emergency number never appears</source>
        <translation>номер экстренной помощи нигде не стоит</translation>
    </message>
    <message>
        <source>the event&apos;s offset from UTC is out of range</source>
        <translation>смещение времени мероприятия вне допустимых пределов</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>the flag</source>
        <translation>флаг</translation>
    </message>
    <message>
        <source>the front says no name</source>
        <translation>на лицевой стороне нет имени</translation>
    </message>
    <message>
        <source>the holder&apos;s zones never appear</source>
        <translation>зоны владельца нигде не стоят</translation>
    </message>
    <message>
        <source>the key that signed it has been revoked</source>
        <translation>подписавший его ключ отозван</translation>
    </message>
    <message>
        <source>the least size is above the greatest</source>
        <translation>наименьший кегль больше наибольшего</translation>
    </message>
    <message>
        <source>the legend</source>
        <translation>легенда</translation>
    </message>
    <message>
        <source>the letter of a zone</source>
        <translation>буква зоны</translation>
    </message>
    <message>
        <source>the name of a zone that is closed</source>
        <translation>название закрытой зоны</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>the plate&apos;s corners would cut the QR&apos;s quiet zone</source>
        <translation>углы плашки срезали бы белое поле QR-кода</translation>
    </message>
    <message>
        <source>the programme</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>the registration is “{state}”</source>
        <translation>состояние регистрации: «{state}»</translation>
    </message>
    <message>
        <source>the row has more cells than the list has columns</source>
        <translation>в строке больше ячеек, чем столбцов в списке</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>the text “{name}”</source>
        <translation>текст «{name}»</translation>
    </message>
    <message>
        <source>the zones</source>
        <translation>зоны</translation>
    </message>
    <message>
        <source>there are several QRs: a scanner needs one</source>
        <translation>QR-кодов несколько: сканеру нужен один</translation>
    </message>
    <message>
        <source>there are too few values; {least} are the least</source>
        <translation>слишком мало значений; нужно не меньше {least}</translation>
    </message>
    <message>
        <source>there are too many values</source>
        <translation>слишком много значений</translation>
    </message>
    <message>
        <source>there is no QR: no gate could check the badge</source>
        <translation>нет QR-кода: ни один вход не сможет проверить бейдж</translation>
    </message>
    <message>
        <source>there is no colour “{name}”</source>
        <translation>нет цвета «{name}»</translation>
    </message>
    <message>
        <source>there is no field “{field}”</source>
        <translation>нет поля «{field}»</translation>
    </message>
    <message>
        <source>there is no file “{cell}” beside the list</source>
        <translation>рядом со списком нет файла «{cell}»</translation>
    </message>
    <message>
        <source>there is no flag for “{country}”</source>
        <translation>нет флага для «{country}»</translation>
    </message>
    <message>
        <source>there is no pictogram “{name}”</source>
        <translation>нет пиктограммы «{name}»</translation>
    </message>
    <message>
        <source>there is no picture “{name}”</source>
        <translation>нет изображения «{name}»</translation>
    </message>
    <message>
        <source>there is no stock “{name}”</source>
        <translation>нет носителя «{name}»</translation>
    </message>
    <message>
        <source>there is no such printer at this address</source>
        <translation>по этому адресу нет такого принтера</translation>
    </message>
    <message>
        <source>there is no zone {letters}</source>
        <translation>нет такой зоны: {letters}</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>this is not the event&apos;s root key</source>
        <translation>это не корневой ключ мероприятия</translation>
    </message>
    <message>
        <source>this picture cannot be used: {reason}</source>
        <translation>это изображение нельзя использовать: {reason}</translation>
    </message>
    <message>
        <source>this program cannot read its form</source>
        <translation>эта программа не может прочитать его форму</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true или false</translation>
    </message>
    <message>
        <source>two of its keys have one name</source>
        <translation>у двух его ключей одно имя</translation>
    </message>
    <message>
        <source>walk-ins: {count}</source>
        <translation>без заявки: {count}</translation>
    </message>
    <message>
        <source>{caption}: {reason}</source>
        <translation>{caption}: {reason}</translation>
    </message>
    <message>
        <source>{column}: {reason}</source>
        <translation>столбец {column}: {reason}</translation>
    </message>
    <message>
        <source>{count} cards of {width} × {height} mm stand edge to edge on {paper}: their bleed of {bleed} mm does not fit beside them.</source>
        <translation>Карты {width} × {height} мм ({count}) стоят на {paper} вплотную: их вылетам в {bleed} мм рядом нет места.</translation>
    </message>
    <message>
        <source>{count} cards of {width} × {height} mm stand edge to edge on {paper}: with their bleed of {bleed} mm only {fewer} would fit.</source>
        <translation>Карты {width} × {height} мм ({count}) стоят на {paper} вплотную: с вылетами в {bleed} мм поместилось бы лишь {fewer}.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} дн.</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} ч</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>всего {count}</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} мин</translation>
    </message>
    <message>
        <source>{errors} errors, {warnings} warnings</source>
        <translation>ошибок: {errors}, предупреждений: {warnings}</translation>
    </message>
    <message>
        <source>{event}: daily report, {day}</source>
        <translation>{event}: отчёт за день, {day}</translation>
    </message>
    <message>
        <source>{field}, worst in “{caption}” (cases: {count}): {reason}</source>
        <translation>{field}, хуже всего в «{caption}» (случаев: {count}): {reason}</translation>
    </message>
    <message>
        <source>{field}: {problem}.</source>
        <translation>Поле «{field}»: {problem}.</translation>
    </message>
    <message>
        <source>{file} belongs beside the station&apos;s file. Take it back from the last backup; the station&apos;s data is untouched.</source>
        <translation>Файл {file} должен лежать рядом с файлом станции. Возьмите его из последней резервной копии; данные станции не затронуты.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Nothing was changed. Take the picture again or choose another file.</source>
        <translation>Не удаётся прочитать {file} ({reason}). Ничего не изменено. Сделайте снимок заново или выберите другой файл.</translation>
    </message>
    <message>
        <source>{file} has more than 64 MB. The old photo stays. Choose a smaller one.</source>
        <translation>Файл {file} больше 64 МБ. Прежнее фото остаётся. Выберите файл поменьше.</translation>
    </message>
    <message>
        <source>{file} has no columns given_name and family_name. Its first row holds: {found}. Nothing was imported. Choose another file, or say which column is which.</source>
        <translation>В {file} нет столбцов given_name и family_name. В первой строке: {found}. Ничего не импортировано. Выберите другой файл или укажите, что означает каждый столбец.</translation>
    </message>
    <message>
        <source>{file} is far too large for one. Nothing was changed.</source>
        <translation>Файл {file} слишком велик для этого. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} is no text in UTF-8. Nothing was changed.</source>
        <translation>Файл {file} — не текст в UTF-8. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} is not a font that can be used. Nothing was printed. Remove the file from the fonts folder, or install the program again.</source>
        <translation>Файл {file} — не пригодный шрифт. Ничего не напечатано. Уберите его из папки шрифтов или установите программу заново.</translation>
    </message>
    <message>
        <source>{file} was not written by this program. It was left as it is.</source>
        <translation>Файл {file} записан не этой программой. Он оставлен как есть.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>файл {file}: {reason}</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing else was changed. See whether the disk has room and this account may write there.</source>
        <translation>Файл {file}: {reason}. Больше ничего не изменено. Проверьте, есть ли место на диске и может ли эта учётная запись туда писать.</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing was imported.</source>
        <translation>Файл {file}: {reason}. Ничего не импортировано.</translation>
    </message>
    <message>
        <source>{file}: {reason}. The old photo stays. Choose another file.</source>
        <translation>Файл {file}: {reason}. Прежнее фото остаётся. Выберите другой файл.</translation>
    </message>
    <message>
        <source>{file}: {reason}. The template is still open here. Choose another place.</source>
        <translation>Файл {file}: {reason}. Шаблон здесь всё ещё открыт. Выберите другое место.</translation>
    </message>
    <message>
        <source>{folder} does not exist; make it first.</source>
        <translation>Папки {folder} нет; сначала создайте её.</translation>
    </message>
    <message>
        <source>{folder} holds no station&apos;s file. Set the station up first, or give the folder that it was set up in.</source>
        <translation>В {folder} нет файла станции. Сначала настройте станцию или укажите папку, где она была настроена.</translation>
    </message>
    <message>
        <source>{folder} holds none (their names end in {suffix}). Nothing was changed.</source>
        <translation>В папке {folder} их нет (их имена оканчиваются на {suffix}). Ничего не изменено.</translation>
    </message>
    <message>
        <source>{folder} holds none. Give a backup&apos;s own folder, or the one they lie in.</source>
        <translation>В {folder} их нет. Укажите папку резервной копии или ту, где они лежат.</translation>
    </message>
    <message>
        <source>{folder} is not as it was written. Nothing was changed. Take an older backup.</source>
        <translation>{folder} не такая, какой была записана. Ничего не изменено. Возьмите более старую копию.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. Nothing was left there. Choose another folder, or make room.</source>
        <translation>Папка {folder}: {reason}. Там ничего не оставлено. Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. The day is still open, and nothing was changed. Choose another folder for the reports.</source>
        <translation>Папка {folder}: {reason}. День ещё не закрыт, ничего не изменено. Выберите другую папку для отчётов.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. What was written there was deleted, and the station is not waited for. Choose a place with more room, and enrol it again.</source>
        <translation>Папка {folder}: {reason}. Записанное там удалено, эту станцию никто не ждёт. Выберите место побольше и зарегистрируйте её заново.</translation>
    </message>
    <message>
        <source>{holder} Nothing was changed. Use that window, or close it first.</source>
        <translation>{holder} Ничего не изменено. Работайте в том окне или сначала закройте его.</translation>
    </message>
    <message>
        <source>{key} = {value}</source>
        <translation>Задано: {key} = {value}</translation>
    </message>
    <message>
        <source>{key} wants a text for each language, as in {key}.fr = &quot;…&quot;.</source>
        <translation>{key} требует текста для каждого языка, например {key}.fr = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>{kind} ({count})</source>
        <translation>{kind} ({count})</translation>
    </message>
    <message>
        <source>{name} cannot be written. It is as it was.</source>
        <translation>{name} нельзя записать. Он остался прежним.</translation>
    </message>
    <message>
        <source>{name} ends too early: the stick was pulled out, or was full. Nothing of it was taken, and everything on this station is safe. Have it written again.</source>
        <translation>{name} обрывается: накопитель вынули или он был полон. Из файла ничего не принято, и всё на этой станции в безопасности. Попросите записать его заново.</translation>
    </message>
    <message>
        <source>{name} holds nothing that is not here. Carry it to the event office; nothing was changed.</source>
        <translation>В файле {name} нет ничего, чего нет здесь. Отнесите его в штаб мероприятия; ничего не изменено.</translation>
    </message>
    <message>
        <source>{name} is no badge template</source>
        <translation>{name} — не шаблон бейджа</translation>
    </message>
    <message>
        <source>{name} is not entered as one. Log in as a supervisor, or enter one at the office: accredit event operator NAME --role supervisor.</source>
        <translation>{name} не числится старшим. Войдите как старший или внесите его в штабе: accredit event operator NAME --role supervisor.</translation>
    </message>
    <message>
        <source>{name} is not what the other station wrote. Nothing damaged was taken, and everything on this station is safe. Have it written again, on another stick if it happens twice.</source>
        <translation>{name} — не то, что записала другая станция. Ничего повреждённого не принято, и всё на этой станции в безопасности. Попросите записать файл заново, а если это повторится — на другой накопитель.</translation>
    </message>
    <message>
        <source>{name} is of a newer form than this program knows. Nothing was changed and the file is as it was: install the newer version here, then read it again.</source>
        <translation>{name} имеет более новую форму, чем известна этой программе. Ничего не изменено, файл цел: установите здесь новую версию и прочитайте его снова.</translation>
    </message>
    <message>
        <source>{name} shows that another copy of this station was at work, but it carries too little of what that copy wrote, or too little that is signed. Nothing was changed. Have the event office write the file again with everything, and use that one.</source>
        <translation>{name} показывает, что работала другая копия этой станции, но содержит слишком мало из того, что она записала, или слишком мало подписанного. Ничего не изменено. Попросите штаб мероприятия записать файл заново, включив в него всё, и возьмите тот файл.</translation>
    </message>
    <message>
        <source>{name} was not written by an accreditation station. Nothing was changed.</source>
        <translation>{name} записан не станцией аккредитации. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{name} was written at another event. Nothing of it was taken, and everything on this station is safe.</source>
        <translation>{name} записан на другом мероприятии. Из него ничего не принято, и всё на этой станции в безопасности.</translation>
    </message>
    <message>
        <source>{name} was written by station {sender} and can be opened only at: {readers}. Nothing was changed.</source>
        <translation>{name} записан станцией {sender}, и открыть его можно только здесь: {readers}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{part} of {count}</source>
        <translation>{part} из {count}</translation>
    </message>
    <message>
        <source>{part} of {count} are in</source>
        <translation>получены {part} из {count}</translation>
    </message>
    <message>
        <source>{path} cannot be read any more. Everything on this station is safe. Keep the file, and call the event office: it makes a new hub (accredit hub init), where every station brings its rows again with its next sync.</source>
        <translation>Файл {path} больше не читается. Всё на этой станции в сохранности. Сохраните файл и позвоните в штаб мероприятия: там создадут новый узел (accredit hub init), куда каждая станция снова передаст свои записи при следующей синхронизации.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the path, or make the hub first: accredit hub init PATH. Everything on this station is safe.</source>
        <translation>{path} не существует. Проверьте путь или сначала создайте файл узла: accredit hub init PATH. Всё на этой станции в безопасности.</translation>
    </message>
    <message>
        <source>{path} is another event&apos;s hub, or no hub at all. Nothing was sent and nothing was taken, and everything on this station is safe. Check the hub&apos;s address, or ask the event office for it.</source>
        <translation>Файл {path} — центральный узел другого мероприятия или вовсе не узел. Ничего не отправлено и не получено, всё на этой станции в сохранности. Проверьте адрес центрального узла или узнайте его в штабе мероприятия.</translation>
    </message>
    <message>
        <source>{path} is no earlier stick file of this station at this event, so it stays as it is. Nothing was written: give another name, or a folder.</source>
        <translation>{path} — не прежний файл этой станции для флешки на этом мероприятии, поэтому он остаётся как есть. Ничего не записано: укажите другое имя или папку.</translation>
    </message>
    <message>
        <source>{path} is no hub file. Give the file in it: the event office knows its name, or makes one (accredit hub init). Nothing was sent, and everything on this station is safe.</source>
        <translation>{path} — не файл узла. Укажите файл в этой папке: штаб мероприятия знает его имя или создаст его (accredit hub init). Ничего не отправлено, всё на этой станции в сохранности.</translation>
    </message>
    <message>
        <source>{path} is not there. Is the stick plugged in? Nothing was changed.</source>
        <translation>Файла {path} нет. Накопитель подключён? Ничего не изменено.</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>Файл {path}: {reason}</translation>
    </message>
    <message>
        <source>{path}: {reason}. Choose another place; the figures are safe.</source>
        <translation>Файл {path}: {reason}. Выберите другое место; цифры в безопасности.</translation>
    </message>
    <message>
        <source>{path}: {reason}. It is still here: choose another place or name.</source>
        <translation>Файл {path}: {reason}. Ключ всё ещё здесь: выберите другое место или имя.</translation>
    </message>
    <message>
        <source>{path}: {reason}. No file was left there, and everything on this station is safe. Make room on the stick, or use another one.</source>
        <translation>Файл {path}: {reason}. Файла там не осталось, и всё на этой станции в безопасности. Освободите место на накопителе или возьмите другой.</translation>
    </message>
    <message>
        <source>{path}: {reason}. No file was left.</source>
        <translation>Файл {path}: {reason}. Файла не осталось.</translation>
    </message>
    <message>
        <source>{path}: {reason}. Nothing was changed.</source>
        <translation>Файл {path}: {reason}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{path}: {reason}. What was taken before stays, and everything on this station is safe. Plug the stick in again and read it once more.</source>
        <translation>Файл {path}: {reason}. Принятое ранее сохранено, и всё на этой станции в безопасности. Подключите накопитель снова и прочитайте ещё раз.</translation>
    </message>
    <message>
        <source>{place}: a text needs either “field” or “text”.</source>
        <translation>Место: {place}. Тексту нужно «field» или «text».</translation>
    </message>
    <message>
        <source>{place}: there is no key “{key}”; did you mean “{near}”?</source>
        <translation>Место: {place}. Нет ключа «{key}»; возможно, имелось в виду «{near}»?</translation>
    </message>
    <message>
        <source>{place}: there is no key “{key}”; known are {known}.</source>
        <translation>Место: {place}. Нет ключа «{key}»; известны {known}.</translation>
    </message>
    <message>
        <source>{place}: {problem}.</source>
        <translation>Место: {place}. Ошибка: {problem}.</translation>
    </message>
    <message>
        <source>{place}: “{key}” is missing.</source>
        <translation>Место: {place}. Не хватает «{key}».</translation>
    </message>
    <message>
        <source>{printer} answered “{answer}”. Nothing was printed. Check its address, and that it lets this station print without a password.</source>
        <translation>{printer}: ответ «{answer}». Ничего не напечатано. Проверьте адрес и то, что принтер разрешает этой станции печатать без пароля.</translation>
    </message>
    <message>
        <source>{printer} does not answer ({reason}). The registration is safe and nothing was printed. Look whether the printer is on and connected, then print again.</source>
        <translation>{printer} не отвечает ({reason}). Регистрация в безопасности, ничего не напечатано. Проверьте, включён ли принтер и подключён ли, и напечатайте снова.</translation>
    </message>
    <message>
        <source>{printer} refused the job, and nothing was printed. The registration is safe. Look whether it is on and connected, or choose another one.</source>
        <translation>{printer}: задание не принято, ничего не напечатано. Регистрация в безопасности. Проверьте, включён ли принтер и подключён ли он, или выберите другой.</translation>
    </message>
    <message>
        <source>{printer} refused: {reason}. Nothing was printed and the registration is safe. Set it right at the printer, then print again.</source>
        <translation>{printer}: отказ — {reason}. Ничего не напечатано, регистрация в безопасности. Исправьте это на принтере и напечатайте снова.</translation>
    </message>
    <message>
        <source>{printer} shows another certificate than the one that was set. Nothing was sent. If the printer was replaced, set the fingerprint {fingerprint}.</source>
        <translation>{printer} предъявляет не тот сертификат, что был задан. Ничего не отправлено. Если принтер заменили, задайте отпечаток {fingerprint}.</translation>
    </message>
    <message>
        <source>{printer} was reached but gave no answer that can be read ({reason}). Nothing was printed and the registration is safe. Look at the printer, then print again.</source>
        <translation>Связь есть, но {printer} не даёт понятного ответа ({reason}). Ничего не напечатано, регистрация в безопасности. Посмотрите на принтер и напечатайте снова.</translation>
    </message>
    <message>
        <source>{problem}; known are {known}</source>
        <translation>{problem}; известны {known}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{reason} Nothing was printed and nothing is lost. Correct the entry, or add a font that has the character, and print again.</source>
        <translation>{reason} Ничего не напечатано и ничего не потеряно. Исправьте данные или добавьте шрифт с этим знаком и напечатайте снова.</translation>
    </message>
    <message>
        <source>{reason} Nothing was printed. Enter it, and print again.</source>
        <translation>{reason} Ничего не напечатано. Введите его и напечатайте снова.</translation>
    </message>
    <message>
        <source>{reason} The old photo stays. Choose another.</source>
        <translation>{reason} Прежнее фото остаётся. Выберите другое.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{reason}. Nothing was changed.</source>
        <translation>{reason}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos from {sender}, as of {moment}.</source>
        <translation>Изменений: {rows}, фото: {photos}; источник — {sender}, на {moment}.</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos, {size} MB, read back from the stick and found right.</source>
        <translation>Изменений: {rows}, фото: {photos}, {size} МБ; прочитано обратно с накопителя, всё верно.</translation>
    </message>
    <message>
        <source>{sender} does not hold {count} of this station&apos;s changes yet: write a file here and carry it there.</source>
        <translation>{sender} ещё не получила изменений этой станции: {count}. Запишите здесь файл и отнесите его туда.</translation>
    </message>
    <message>
        <source>{sender} holds changes of this station that were missing here: its disk had gone back to an earlier state. It goes on under a new number series, and nothing is lost. Write a file here and carry it there: the answer brings what is still missing.</source>
        <translation>{sender} хранит изменения этой станции, которых здесь не было: её диск вернулся к прежнему состоянию. Она продолжает с новой серией номеров, ничего не потеряно. Запишите здесь файл и отнесите его туда: ответ принесёт то, чего ещё не хватает.</translation>
    </message>
    <message>
        <source>{sender} holds everything that was entered at this station.</source>
        <translation>Всё, что введено на этой станции, есть здесь: {sender}.</translation>
    </message>
    <message>
        <source>{sender} shows changes under this station&apos;s own name that this station did not sign. They were left alone, and nothing here was changed. Tell a supervisor, who should look at that computer.</source>
        <translation>{sender} предъявляет от имени этой станции изменения, которых эта станция не подписывала. Они не приняты, здесь ничего не изменено. Сообщите старшему смены: тот компьютер надо проверить.</translation>
    </message>
    <message>
        <source>{share} % of true size</source>
        <translation>{share} % натуральной величины</translation>
    </message>
    <message>
        <source>{share} % of true size. Dashed: what is kept clear.</source>
        <translation>{share} % натуральной величины. Пунктир: что остаётся свободным.</translation>
    </message>
    <message>
        <source>{share} of all scans</source>
        <translation>{share} всех проверок</translation>
    </message>
    <message>
        <source>{share} of {count} expected</source>
        <translation>{share} из {count} ожидаемых</translation>
    </message>
    <message>
        <source>{shown} of {total} meetings find room in {least} pt; the rest is left out</source>
        <translation>{shown} из {total} заседаний помещаются кеглем {least} пт; остальные опущены</translation>
    </message>
    <message>
        <source>{side} element {number}</source>
        <translation>{side}, элемент {number}</translation>
    </message>
    <message>
        <source>{station} · made {day}, {time} ({zone}) by Accredit</source>
        <translation>{station} · составлено {day}, {time} ({zone}), Accredit</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}. {text}</translation>
    </message>
    <message>
        <source>{value} is too little; it must be more than {least}</source>
        <translation>{value} слишком мало; нужно больше {least}</translation>
    </message>
    <message>
        <source>{value} is too little; {least} is the least</source>
        <translation>{value} слишком мало; наименьшее — {least}</translation>
    </message>
    <message>
        <source>{value} is too much; {most} is the most</source>
        <translation>{value} слишком много; наибольшее — {most}</translation>
    </message>
    <message>
        <source>{what} has a contrast of {ratio} only, and {least} is the least (category {name})</source>
        <translation>{what}: контраст всего {ratio}, а наименьший — {least} (категория {name})</translation>
    </message>
    <message>
        <source>“{address}” cannot be used. Give it as ipp://printer or ipps://printer, with a port and a path if the printer&apos;s manual names them.</source>
        <translation>«{address}» использовать нельзя. Укажите его как ipp://printer или ipps://printer, с портом и путём, если они названы в руководстве принтера.</translation>
    </message>
    <message>
        <source>“{cell}” are no zone letters, such as A B P</source>
        <translation>«{cell}» — не буквы зон, например A B P</translation>
    </message>
    <message>
        <source>“{cell}” holds no letter</source>
        <translation>в «{cell}» нет ни одной буквы</translation>
    </message>
    <message>
        <source>“{cell}” is no category&apos;s code</source>
        <translation>«{cell}» — не код категории</translation>
    </message>
    <message>
        <source>“{cell}” is no country code of two letters (ISO 3166-1), such as VN</source>
        <translation>«{cell}» — не двухбуквенный код страны (ISO 3166-1), например VN</translation>
    </message>
    <message>
        <source>“{cell}” is no date written as 1985-04-30 (ISO 8601)</source>
        <translation>«{cell}» — не дата в виде 1985-04-30 (ISO 8601)</translation>
    </message>
    <message>
        <source>“{cell}” is no document number</source>
        <translation>«{cell}» — не номер документа</translation>
    </message>
    <message>
        <source>“{cell}” is no e-mail address</source>
        <translation>«{cell}» — не адрес электронной почты</translation>
    </message>
    <message>
        <source>“{cell}” is no language tag (BCP 47), such as vi or zh-Hans</source>
        <translation>«{cell}» — не код языка (BCP 47), например vi или zh-Hans</translation>
    </message>
    <message>
        <source>“{cell}” is no telephone number</source>
        <translation>«{cell}» — не номер телефона</translation>
    </message>
    <message>
        <source>“{cell}” is nobody&apos;s birth date</source>
        <translation>«{cell}» не может быть датой рождения</translation>
    </message>
    <message>
        <source>“{cell}” is none of {known}</source>
        <translation>«{cell}» — ничто из: {known}</translation>
    </message>
    <message>
        <source>“{cell}” is not in the folder of the list</source>
        <translation>«{cell}» лежит не в папке списка</translation>
    </message>
    <message>
        <source>“{file}” ends in none of: {known}. Nothing was written.</source>
        <translation>«{file}» не оканчивается ни на одно из: {known}. Ничего не записано.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a template. Shipped with Accredit: {known}.</source>
        <translation>«{name}» не удаётся прочитать как шаблон. В составе Accredit: {known}.</translation>
    </message>
    <message>
        <source>“{name}” has written since its last close, or has not sent all of it. Close the day there and sync, or disable the station.</source>
        <translation>«{name}» писала после последнего закрытия или отправила не всё. Закройте там день и синхронизируйте, либо отключите станцию.</translation>
    </message>
    <message>
        <source>“{name}” is none of: {known}. Give a path, or postgresql://user@host/database.</source>
        <translation>«{name}» — ничто из: {known}. Укажите путь или postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>“{value}” is no colour; give #RRGGBB</source>
        <translation>«{value}» — не цвет; укажите #RRGGBB</translation>
    </message>
    <message>
        <source>“{value}” is no colour; give #RRGGBB, a name of the palette, category.band or category.text</source>
        <translation>«{value}» — не цвет; укажите #RRGGBB, имя из палитры, category.band или category.text</translation>
    </message>
    <message>
        <source>“{value}” is no name; take small letters, digits and _</source>
        <translation>«{value}» — не имя; возьмите строчные буквы, цифры и _</translation>
    </message>
    <message>
        <source>“{value}” is not known here; known are {known}</source>
        <translation>«{value}» здесь неизвестно; известны {known}</translation>
    </message>
    <message>
        <source>“{value}” is not {kind}</source>
        <translation>«{value}» — не {kind}</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… и ещё {count}.</translation>
    </message>
</context>
</TS>
