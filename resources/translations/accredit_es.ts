<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>AdmissionPane</name>
    <message>
        <source>This badge went in at two gates, and out at none between them.</source>
        <translation>Esta credencial entró por dos puertas y no salió por ninguna entre medias.</translation>
    </message>
    <message>
        <source>The gate did not know yet that this badge was revoked.</source>
        <translation>La puerta aún no sabía que esta credencial estaba revocada.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Control de acceso</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitido</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>List of revocations</source>
        <translation>Lista de revocaciones</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Credencial anulada</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>I have looked into it</source>
        <translation>Lo he comprobado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>of {time}, {age} old</source>
        <translation>del {time}, con {age} de antigüedad</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>Supervisor&apos;s name</source>
        <translation>Nombre del supervisor</translation>
    </message>
    <message>
        <source>Bring this copy home</source>
        <translation>Reunir esta copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Two copies of this station were at work, and the event office holds what the other one wrote. What only this copy wrote is recorded once more under a fresh number, so that nothing is lost. The old rows are set aside in this station&apos;s file.</source>
        <translation>Han trabajado dos copias de este puesto, y la oficina del evento tiene lo que escribió la otra. Lo que solo escribió esta copia se registra otra vez con un número nuevo, de modo que no se pierde nada. Las filas antiguas se apartan en el archivo de este puesto.</translation>
    </message>
    <message>
        <source>Two copies of this station were at work, and the hub holds what the other one wrote. What only this copy wrote is recorded once more under a fresh number, so that nothing is lost. The old rows are set aside in this station&apos;s file, and the alarm stays on record.</source>
        <translation>Han trabajado dos copias de este puesto, y el servidor central tiene lo que escribió la otra. Lo que solo escribió esta copia se registra otra vez con un número nuevo, de modo que no se pierde nada. Las filas antiguas se apartan en el archivo de este puesto, y la alarma queda registrada.</translation>
    </message>
    <message>
        <source>First find the other computer. If both gave out badges since, some serials may stand on two badges: they come up as open tasks.</source>
        <translation>Busque primero el otro equipo. Si ambos han entregado credenciales desde entonces, algunos números pueden estar en dos credenciales: aparecen como tareas pendientes.</translation>
    </message>
    <message>
        <source>Give your name: it stands in the journal.</source>
        <translation>Indique su nombre: consta en el registro.</translation>
    </message>
</context>
<context>
    <name>AlarmCard</name>
    <message>
        <source>Alarms of the hub</source>
        <translation>Alertas del servidor central</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alerta</numerusform>
            <numerusform>%n alertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled: the copy has come home, and nothing was lost.</source>
        <translation>Resuelto: la copia se ha reunido y no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Station {station} has two journals that part at row {row}</source>
        <translation>El puesto {station} tiene dos registros que se separan en la fila {row}</translation>
    </message>
    <message>
        <source>Rows of station {station} came damaged, from row {row} on</source>
        <translation>Llegaron filas dañadas del puesto {station} desde la fila {row}</translation>
    </message>
    <message>
        <source>Another login offered rows of station {station}</source>
        <translation>Otra cuenta ofreció filas del puesto {station}</translation>
    </message>
    <message>
        <source>Station {station} wants more room than it has</source>
        <translation>El puesto {station} pide más espacio del que tiene</translation>
    </message>
    <message>
        <source>Station {station} ordered the event&apos;s data to be erased</source>
        <translation>El puesto {station} ha ordenado borrar los datos del evento</translation>
    </message>
    <message>
        <source>Station {station} kept others waiting at the hub</source>
        <translation>El puesto {station} ha hecho esperar a otros en el servidor central</translation>
    </message>
    <message>
        <source>A copy of its disk has written: a clone, or a backup that was put back by hand. Nothing was dropped, each copy keeps its rows. Find both computers. The one that cannot sync offers to bring its rows home; then let only one go on.</source>
        <translation>Ha escrito una copia de su disco: un clon o una copia de seguridad repuesta a mano. No se ha perdido nada, cada copia conserva sus filas. Busque los dos equipos. El que no puede sincronizar ofrece reunir sus filas; después deje trabajar solo a uno.</translation>
    </message>
    <message>
        <source>Nothing is lost: its rows wait on it. See what it is doing; if all is well, give it more room at the hub: accredit hub quota.</source>
        <translation>No se ha perdido nada: sus filas esperan en él. Vea qué está haciendo; si todo está bien, dele más espacio en el servidor central: accredit hub quota.</translation>
    </message>
    <message>
        <source>Only the office may order that, so nothing was erased. Find that computer, and disable the station.</source>
        <translation>Solo la oficina puede ordenarlo, así que no se ha borrado nada. Busque ese equipo y desactive el puesto.</translation>
    </message>
    <message>
        <source>Its connection was ended, and nothing is lost. Its line may have broken off; if this comes again and again, disable the station.</source>
        <translation>Se ha cerrado su conexión y no se ha perdido nada. Puede que se le haya cortado la línea; si se repite una y otra vez, desactive el puesto.</translation>
    </message>
    <message>
        <source>They were not taken. Have the journal checked on that station; if its disk is failing, put its last backup on another computer.</source>
        <translation>No se han aceptado. Haga comprobar el registro de ese puesto; si su disco falla, ponga su última copia de seguridad en otro equipo.</translation>
    </message>
    <message>
        <source>They were not taken. Somebody writes in another station&apos;s name: find the computer that has that login, and disable it if in doubt.</source>
        <translation>No se han aceptado. Alguien escribe en nombre de otro puesto: busque el equipo que tiene esa cuenta y desactívelo en caso de duda.</translation>
    </message>
</context>
<context>
    <name>BadgePane</name>
    <message>
        <source>Badge</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Emitir e imprimir</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Approve the request</source>
        <translation>Aprobar la solicitud</translation>
    </message>
    <message>
        <source>Replace badge…</source>
        <translation>Reemplazar credencial…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Revoke badge…</source>
        <translation>Anular credencial…</translation>
    </message>
    <message>
        <source>The badge appears here</source>
        <translation>La credencial aparece aquí</translation>
    </message>
    <message>
        <source>Save the person to see the badge</source>
        <translation>Guarde la ficha para ver la credencial</translation>
    </message>
    <message>
        <source>Badge of {name}</source>
        <translation>Credencial de {name}</translation>
    </message>
    <message>
        <source>This badge cannot be printed yet</source>
        <translation>Esta credencial aún no se puede imprimir</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitida</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Open a person first · Ctrl+F</source>
        <translation>Abra primero una ficha · Ctrl+F</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>The request is not approved: there is no badge yet.</source>
        <translation>La solicitud no está aprobada: aún no hay credencial.</translation>
    </message>
    <message>
        <source>Mend what is said above, then save.</source>
        <translation>Corrija lo indicado arriba y guarde.</translation>
    </message>
    <message>
        <source>Issued, not printed yet · Ctrl+P</source>
        <translation>Emitida, aún sin imprimir · Ctrl+P</translation>
    </message>
    <message>
        <source>Check the face and the name · Ctrl+H</source>
        <translation>Compruebe el rostro y el nombre · Ctrl+H</translation>
    </message>
    <message>
        <source>Done. Ctrl+F for the next person.</source>
        <translation>Listo. Ctrl+F para la siguiente persona.</translation>
    </message>
    <message>
        <source>Saves and notes the arrival · Ctrl+P</source>
        <translation>Guarda y anota la llegada · Ctrl+P</translation>
    </message>
</context>
<context>
    <name>BadgePreview</name>
    <message>
        <source>The badge cannot be shown.</source>
        <translation>No se puede mostrar la credencial.</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>Sin credencial</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Tried on</source>
        <translation>Probada con</translation>
    </message>
    <message>
        <source>Undo · Ctrl+Z</source>
        <translation>Deshacer · Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo · Ctrl+Y</source>
        <translation>Rehacer · Ctrl+Y</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Real size · Ctrl+0</source>
        <translation>Tamaño real · Ctrl+0</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>Writing {file}…</source>
        <translation>Escribiendo {file}…</translation>
    </message>
    <message>
        <source>No file was left.</source>
        <translation>No quedó ningún archivo.</translation>
    </message>
    <message>
        <source>Issue the badges that are missing?</source>
        <translation>¿Emitir las credenciales que faltan?</translation>
    </message>
    <message>
        <source>Approved people without a badge: {count}. Each gets one that is valid on all days of the event. What is issued can only be revoked.</source>
        <translation>Personas aprobadas sin credencial: {count}. Cada una recibe una válida para todos los días del evento. Lo emitido solo puede revocarse.</translation>
    </message>
    <message>
        <source>Issue them</source>
        <translation>Emitirlas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Issuing badges…</source>
        <translation>Emitiendo credenciales…</translation>
    </message>
    <message>
        <source>Badges that were issued stay issued.</source>
        <translation>Las credenciales emitidas siguen emitidas.</translation>
    </message>
    <message>
        <source>Did all badges of {file} come out of the printer?</source>
        <translation>¿Han salido de la impresora todas las credenciales de {file}?</translation>
    </message>
    <message>
        <source>They then count as printed and can be handed over: {count}. It cannot be taken back; a badge that was spoilt is replaced.</source>
        <translation>Contarán como impresas y podrán entregarse: {count}. No se puede deshacer; una credencial estropeada se sustituye.</translation>
    </message>
    <message>
        <source>Yes, all of them</source>
        <translation>Sí, todas</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>What was recorded stays recorded.</source>
        <translation>Lo registrado queda registrado.</translation>
    </message>
    <message>
        <source>{done} of {total} badges</source>
        <translation>{done} de {total} credenciales</translation>
    </message>
    <message>
        <source>Badges in {file}: {count}</source>
        <translation>Credenciales en {file}: {count}</translation>
    </message>
    <message>
        <source>To look at: {count}. The first: {first}</source>
        <translation>Por revisar: {count}. Lo primero: {first}</translation>
    </message>
    <message>
        <source>The badges are written</source>
        <translation>Las credenciales están escritas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>They are printed…</source>
        <translation>Ya están impresas…</translation>
    </message>
    <message>
        <source>Badges that now count as printed: {count}</source>
        <translation>Credenciales que ya cuentan como impresas: {count}</translation>
    </message>
    <message>
        <source>Badges issued: {count}</source>
        <translation>Credenciales emitidas: {count}</translation>
    </message>
    <message>
        <source>These people got none: {names}</source>
        <translation>No la recibieron: {names}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>La credencial</translation>
    </message>
    <message>
        <source>The badge, {element} in hand</source>
        <translation>La credencial, {element} seleccionado</translation>
    </message>
</context>
<context>
    <name>CameraCard</name>
    <message>
        <source>Where its pictures come from</source>
        <translation>De dónde vienen sus imágenes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Photos are taken with</source>
        <translation>Las fotos se toman con</translation>
    </message>
    <message>
        <source>The picture is live only while this page is open.</source>
        <translation>La imagen solo es en directo mientras esta página está abierta.</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Aún sin imagen</translation>
    </message>
    <message>
        <source>Webcam {name}</source>
        <translation>Cámara web {name}</translation>
    </message>
    <message>
        <source>The webcam that the system prefers</source>
        <translation>La cámara web preferida del sistema</translation>
    </message>
    <message>
        <source>Folder of a tethered camera</source>
        <translation>Carpeta de una cámara conectada</translation>
    </message>
    <message>
        <source>Picture file</source>
        <translation>Archivo de imagen</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>Archivo de vídeo</translation>
    </message>
    <message>
        <source>Training camera: drawn people</source>
        <translation>Cámara de formación: personas dibujadas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Imagen en directo</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
</context>
<context>
    <name>CloseDayPage</name>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>Syncs, signs the day&apos;s counts, has the hub prove that it holds them, and makes the reports and a backup.</source>
        <translation>Sincroniza, firma las cifras del día, hace que el servidor central pruebe que las tiene y prepara los informes y una copia de seguridad.</translation>
    </message>
    <message>
        <source>Arrivals today</source>
        <translation>Llegadas hoy</translation>
    </message>
    <message>
        <source>Badges printed today</source>
        <translation>Credenciales impresas hoy</translation>
    </message>
    <message>
        <source>Admitted at gates today</source>
        <translation>Accesos admitidos hoy</translation>
    </message>
    <message>
        <source>Refused at gates today</source>
        <translation>Accesos denegados hoy</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Carpeta de los informes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the reports&apos; folder</source>
        <translation>Elegir la carpeta de los informes</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Carpeta de la copia de seguridad</translation>
    </message>
    <message>
        <source>Another disk or a stick; empty for no backup</source>
        <translation>Otro disco o memoria USB; vacío: sin copia</translation>
    </message>
    <message>
        <source>Choose the backup&apos;s folder</source>
        <translation>Elegir la carpeta de la copia</translation>
    </message>
    <message>
        <source>Erase the event&apos;s personal data…</source>
        <translation>Borrar los datos personales del evento…</translation>
    </message>
    <message>
        <source>Reports appear here when the day is closed.</source>
        <translation>Los informes aparecerán aquí cuando se cierre el día.</translation>
    </message>
    <message>
        <source>Closing the day…</source>
        <translation>Cerrando el día…</translation>
    </message>
    <message>
        <source>Before you close</source>
        <translation>Antes de cerrar</translation>
    </message>
    <message>
        <source>Reports and backup</source>
        <translation>Informes y copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Folder for the reports</source>
        <translation>&amp;Carpeta de los informes</translation>
    </message>
    <message>
        <source>&amp;Backup to a second place</source>
        <translation>Copia de &amp;seguridad en otro lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) unfinished</source>
        <translation>
            <numerusform>%n asunto pendiente</numerusform>
            <numerusform>%n asuntos pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished</source>
        <translation>No hay nada pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) of which nobody has said whether paper came out: look at the desk that printed.</source>
        <translation>
            <numerusform>%n impresión de la que nadie ha dicho si salió el papel: mire en el puesto que imprimió.</numerusform>
            <numerusform>%n impresiones de las que nadie ha dicho si salió el papel: mire en el puesto que imprimió.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait for a supervisor.</source>
        <translation>
            <numerusform>%n tarea espera a un supervisor.</numerusform>
            <numerusform>%n tareas esperan a un supervisor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day can be closed all the same; they stay open.</source>
        <translation>El día se puede cerrar igualmente; quedan abiertos.</translation>
    </message>
    <message>
        <source>Every print has its end and no task is open.</source>
        <translation>Todas las impresiones han terminado y no hay tareas abiertas.</translation>
    </message>
    <message>
        <source>Writing and proving the backup…</source>
        <translation>Escribiendo y comprobando la copia de seguridad…</translation>
    </message>
    <message>
        <source>Write a file to a stick next. The office confirms the stations&apos; closes when it reads their files, and its own files tell them so.</source>
        <translation>Escriba ahora un archivo en una memoria USB. La oficina confirma los cierres de los puestos al leer sus archivos, y los archivos de la oficina se lo comunican.</translation>
    </message>
    <message>
        <source>Stopped; the day is closed</source>
        <translation>Interrumpido; el día está cerrado</translation>
    </message>
    <message>
        <source>Its proof, its reports or its backup may be missing. Close the day again to make them.</source>
        <translation>Puede que falten su prueba, sus informes o su copia de seguridad. Vuelva a cerrar el día para hacerlos.</translation>
    </message>
    <message>
        <source>The day is closed, and not yet proved</source>
        <translation>El día está cerrado, aún sin prueba</translation>
    </message>
    <message>
        <source>It was closed without the hub. The proof comes with the next sync, by network or by stick.</source>
        <translation>Se cerró sin el servidor central. La prueba llegará con la próxima sincronización, por red o por memoria USB.</translation>
    </message>
    <message>
        <source>{count} walk-ins</source>
        <translation>sin inscripción previa: {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>fallidas: {count}</translation>
    </message>
    <message>
        <source>The day is closed, but not all that follows could be done</source>
        <translation>El día está cerrado, pero no se ha podido hacer todo lo que sigue</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <translation>El día está cerrado</translation>
    </message>
    <message>
        <source>Its counts are in the journal, and the reports are written.</source>
        <translation>Sus cifras están en el registro y los informes están listos.</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Abrir {file}</translation>
    </message>
    <message>
        <source>Close without the hub</source>
        <translation>Cerrar sin el servidor central</translation>
    </message>
    <message>
        <source>The day is still open</source>
        <translation>El día sigue abierto</translation>
    </message>
    <message>
        <source>What was synced stays. Close the day again when you are ready.</source>
        <translation>Lo sincronizado se conserva. Vuelva a cerrar el día cuando pueda.</translation>
    </message>
</context>
<context>
    <name>ConfirmView</name>
    <message>
        <source>Is this your name?</source>
        <translation>¿Es este su nombre?</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Soy yo</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>No soy yo</translation>
    </message>
</context>
<context>
    <name>ConflictPane</name>
    <message>
        <source>Two stations wrote this without knowing of each other. Which one is right?</source>
        <translation>Dos puestos escribieron esto sin saber el uno del otro. ¿Cuál es correcto?</translation>
    </message>
    <message>
        <source>Shown meanwhile</source>
        <translation>Se muestra entretanto</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Tomar este</translation>
    </message>
    <message>
        <source>Take “{value}” for {field}</source>
        <translation>Tomar «{value}» para {field}</translation>
    </message>
    <message>
        <source>&amp;Or type what is right</source>
        <translation>&amp;O escriba lo correcto</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Otro valor</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar este</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Camera Sony A7, 4012345
Recorder Zoom H5, C50211</source>
        <translation>Cámara Sony A7, 4012345
Grabadora Zoom H5, C50211</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>Nombre en escritura original</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Idioma del nombre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nacionalidad</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Número de documento</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Expedido por</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Idioma preferido</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Press card number</source>
        <translation>Número del carné de prensa</translation>
    </message>
    <message>
        <source>Letter of assignment</source>
        <translation>Carta de designación</translation>
    </message>
    <message>
        <source>Equipment, one piece a line</source>
        <translation>Equipo, una pieza por línea</translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Modificada, aún sin guardar</translation>
    </message>
    <message>
        <source>“{name}” is saved</source>
        <translation>«{name}» está guardada</translation>
    </message>
    <message>
        <source>“{category}” is printed by “{name}” from now on</source>
        <translation>«{category}» se imprime desde ahora con «{name}»</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Escrito en {file}</translation>
    </message>
    <message>
        <source>No category uses it yet</source>
        <translation>Ninguna categoría la usa todavía</translation>
    </message>
    <message>
        <source>Used by {categories}</source>
        <translation>Usada por {categories}</translation>
    </message>
</context>
<context>
    <name>DesignerWords</name>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Franjas</translation>
    </message>
    <message>
        <source>Category pattern</source>
        <translation>Motivo de categoría</translation>
    </message>
    <message>
        <source>Fine lines</source>
        <translation>Líneas finas</translation>
    </message>
    <message>
        <source>Event emblem</source>
        <translation>Emblema del evento</translation>
    </message>
    <message>
        <source>Picture sign</source>
        <translation>Pictograma</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Portrait photo</source>
        <translation>Foto de identidad</translation>
    </message>
    <message>
        <source>Country flag</source>
        <translation>Bandera del país</translation>
    </message>
    <message>
        <source>Zone plates</source>
        <translation>Placas de zona</translation>
    </message>
    <message>
        <source>Zone legend</source>
        <translation>Leyenda de zonas</translation>
    </message>
    <message>
        <source>Event programme</source>
        <translation>Programa del evento</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Desde la izquierda</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Desde arriba</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Fill colour</source>
        <translation>Color de relleno</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Plate colour</source>
        <translation>Color de la placa</translation>
    </message>
    <message>
        <source>Sign colour</source>
        <translation>Color del signo</translation>
    </message>
    <message>
        <source>Faint colour</source>
        <translation>Color tenue</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>Segundo color</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>Esquinas redondas</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figura</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signo</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Texto propio</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Grosor</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>Vertically</source>
        <translation>En vertical</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Tamaño máximo</translation>
    </message>
    <message>
        <source>Least size</source>
        <translation>Tamaño mínimo</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Líneas como máximo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>No room for accents</source>
        <translation>Sin espacio para tildes</translation>
    </message>
    <message>
        <source>Fewer lines from</source>
        <translation>Menos líneas desde</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Printer dots per inch</source>
        <translation>Puntos por pulgada</translation>
    </message>
    <message>
        <source>Only with</source>
        <translation>Solo con</translation>
    </message>
    <message>
        <source>Only without</source>
        <translation>Solo sin</translation>
    </message>
    <message>
        <source>Only for categories</source>
        <translation>Solo para las categorías</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Where reading begins</source>
        <translation>Donde empieza la lectura</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>En medio</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Ondas</translation>
    </message>
    <message>
        <source>Rosette</source>
        <translation>Roseta</translation>
    </message>
    <message>
        <source>Own zones</source>
        <translation>Zonas propias</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Todas las zonas</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Anverso</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Reverso</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Grosor de línea</translation>
    </message>
    <message>
        <source>Plate height</source>
        <translation>Alto de la placa</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>No printer is set up here</source>
        <translation>Aquí no hay ninguna impresora configurada</translation>
    </message>
    <message>
        <source>The person is saved. Set up a printer, then press the button again.</source>
        <translation>La ficha está guardada. Configure una impresora y vuelva a pulsar el botón.</translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>Hay cambios sin guardar</translation>
    </message>
    <message>
        <source>{name} is not saved yet.</source>
        <translation>La ficha de {name} aún no está guardada.</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Guardar y continuar</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Descartarlos</translation>
    </message>
</context>
<context>
    <name>DeskPanes</name>
    <message>
        <source>Open the person</source>
        <translation>Abrir la persona</translation>
    </message>
    <message>
        <source>Ctrl+F find · Ctrl+N walk-in · Ctrl+T photo · Ctrl+S save · Ctrl+P issue and print · Ctrl+H hand over · Ctrl+R replace · Esc back</source>
        <translation>Ctrl+F buscar · Ctrl+N inscripción · Ctrl+T foto · Ctrl+S guardar · Ctrl+P emitir e imprimir · Ctrl+H entregar · Ctrl+R reemplazar · Esc volver</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>{variable} decides this today. What is chosen here counts once that is unset.</source>
        <translation>Hoy lo decide {variable}. Lo elegido aquí valdrá cuando esa variable se quite.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Folder of PDF files</source>
        <translation>Carpeta de archivos PDF</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>Impresora de este equipo</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>Cámara web</translation>
    </message>
    <message>
        <source>Camera&apos;s picture folder</source>
        <translation>Carpeta de imágenes de la cámara</translation>
    </message>
    <message>
        <source>Picture file</source>
        <translation>Archivo de imagen</translation>
    </message>
    <message>
        <source>Training video</source>
        <translation>Vídeo de formación</translation>
    </message>
    <message>
        <source>Training camera</source>
        <translation>Cámara de formación</translation>
    </message>
    <message>
        <source>Network printer</source>
        <translation>Impresora de red</translation>
    </message>
</context>
<context>
    <name>DoubtPane</name>
    <message>
        <source>The station could not learn whether this badge came out. Look at the printer and in the box: was it printed?</source>
        <translation>El puesto no pudo saber si esta credencial salió. Mire la impresora y la caja: ¿se imprimió?</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Yes, it was printed</source>
        <translation>Sí, se imprimió</translation>
    </message>
    <message>
        <source>No, nothing came out</source>
        <translation>No, no salió nada</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a list here</source>
        <translation>Suelte una lista aquí</translation>
    </message>
    <message>
        <source>CSV or XLSX, columns in any order</source>
        <translation>CSV o XLSX, columnas en cualquier orden</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Elegir una lista</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Listas (*.csv *.tsv *.txt *.xlsx);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a person</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>By name, organisation, document or badge · Ctrl+F</source>
        <translation>Por nombre, organización, documento o credencial · Ctrl+F</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personas encontradas</translation>
    </message>
    <message>
        <source>New walk-in</source>
        <translation>Inscripción in situ</translation>
    </message>
    <message>
        <source>Ctrl+N: enter a person</source>
        <translation>Ctrl+N: introducir una persona</translation>
    </message>
    <message>
        <source>The badge that was scanned is not known here.
Sync, or type the name instead.</source>
        <translation>La credencial escaneada no se conoce aquí.
Sincronice, o escriba el nombre.</translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.
Try fewer letters, or another part of the name; Ctrl+N enters a new person.</source>
        <translation>Nadie coincide con «{text}».
Pruebe con menos letras o con otra parte del nombre; Ctrl+N introduce una persona nueva.</translation>
    </message>
    <message>
        <source>Nobody is in this list yet.
Ctrl+N enters a person.</source>
        <translation>Aún no hay nadie en esta lista.
Ctrl+N introduce una persona.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegados</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n punto por revisar</numerusform>
            <numerusform>%n puntos por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Nada que corregir</translation>
    </message>
</context>
<context>
    <name>FolderSource</name>
    <message>
        <source>No picture has come from the camera yet. Press its shutter; the picture appears here by itself.</source>
        <translation>Todavía no ha llegado ninguna imagen de la cámara. Pulse su disparador; la imagen aparece aquí sola.</translation>
    </message>
    <message>
        <source>The camera&apos;s folder {folder} is not there. Start the camera&apos;s program, or choose the folder again; the desk goes on as soon as it is back.</source>
        <translation>La carpeta {folder} de la cámara no está. Inicie el programa de la cámara, o elija de nuevo la carpeta; el mostrador sigue en cuanto vuelva.</translation>
    </message>
</context>
<context>
    <name>GateBar</name>
    <message>
        <source>Scanner off: press Esc</source>
        <translation>Lector inactivo: pulse Esc</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Zone of this gate</source>
        <translation>Zona de este control</translation>
    </message>
    <message>
        <source>Choose the zone (F2)</source>
        <translation>Elegir la zona (F2)</translation>
    </message>
    <message>
        <source>Turn the direction (F3)</source>
        <translation>Cambiar el sentido (F3)</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sonido activado</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sonido desactivado</translation>
    </message>
    <message>
        <source>Switch the sound (F4)</source>
        <translation>Activar o desactivar el sonido (F4)</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro</translation>
    </message>
    <message>
        <source>Inside: {count}</source>
        <translation>Dentro: {count}</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>Aún no hay listas</translation>
    </message>
    <message>
        <source>Lists as of {time}</source>
        <translation>Listas al día a las {time}</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>F2 zone · F3 direction · F4 sound · F8 let pass · F11 full screen · Esc clear</source>
        <translation>F2 zona · F3 sentido · F4 sonido · F8 dejar pasar · F11 pantalla completa · Esc borrar</translation>
    </message>
    <message>
        <source>{count} of {whole} digits came through. Nothing was decided.</source>
        <translation>Llegaron {count} de {whole} cifras. No se ha decidido nada.</translation>
    </message>
    <message>
        <source>Scan once more</source>
        <translation>Escanee de nuevo</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>ADMIT</source>
        <translation>PASE</translation>
    </message>
    <message>
        <source>MAY LEAVE</source>
        <translation>PUEDE SALIR</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>VERIFIQUE</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>ALTO</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Badge is valid here</source>
        <translation>La credencial es válida aquí</translation>
    </message>
    <message>
        <source>This is not a badge of this event</source>
        <translation>Esta credencial no es de este evento</translation>
    </message>
    <message>
        <source>Badge of a station that is not on the list</source>
        <translation>Credencial de un puesto que no está en la lista</translation>
    </message>
    <message>
        <source>The badge&apos;s signature is false</source>
        <translation>La firma de la credencial es falsa</translation>
    </message>
    <message>
        <source>Badge was made without the right to make it</source>
        <translation>Credencial emitida sin autorización</translation>
    </message>
    <message>
        <source>Badge was withdrawn</source>
        <translation>La credencial fue anulada</translation>
    </message>
    <message>
        <source>Badge is not valid yet</source>
        <translation>La credencial aún no es válida</translation>
    </message>
    <message>
        <source>Badge is no longer valid</source>
        <translation>La credencial ya no es válida</translation>
    </message>
    <message>
        <source>No access to this zone</source>
        <translation>Sin acceso a esta zona</translation>
    </message>
    <message>
        <source>The lists on this station are too old</source>
        <translation>Las listas de este puesto son demasiado antiguas</translation>
    </message>
    <message>
        <source>The clock of this station is wrong</source>
        <translation>El reloj de este puesto es incorrecto</translation>
    </message>
    <message>
        <source>This badge is already inside</source>
        <translation>Esta credencial ya está dentro</translation>
    </message>
    <message>
        <source>Genuine badge, person not on this station&apos;s list</source>
        <translation>Credencial auténtica, pero la persona no está en la lista de este puesto</translation>
    </message>
    <message>
        <source>Scan once more. If it stays, show the way to the desk.</source>
        <translation>Escanee de nuevo. Si persiste, indique el mostrador.</translation>
    </message>
    <message>
        <source>Show the way to the registration desk.</source>
        <translation>Indique el mostrador de acreditación.</translation>
    </message>
    <message>
        <source>Keep the badge and call a supervisor.</source>
        <translation>Retenga la credencial y llame a un supervisor.</translation>
    </message>
    <message>
        <source>Show the days on the badge to its holder.</source>
        <translation>Muestre al titular los días que figuran en la credencial.</translation>
    </message>
    <message>
        <source>Show the zones on the badge to its holder.</source>
        <translation>Muestre al titular las zonas que figuran en la credencial.</translation>
    </message>
    <message>
        <source>Compare the face with the badge, and fetch new lists.</source>
        <translation>Compare el rostro con la credencial y pida listas nuevas.</translation>
    </message>
    <message>
        <source>Compare the days on the badge, and have the clock set.</source>
        <translation>Compruebe los días en la credencial y haga ajustar el reloj.</translation>
    </message>
    <message>
        <source>Compare the face with the photo, and ask.</source>
        <translation>Compare el rostro con la foto y pregunte.</translation>
    </message>
    <message>
        <source>Compare the face with the badge and a document.</source>
        <translation>Compare el rostro con la credencial y un documento.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Badge template</source>
        <translation>Plantilla de credencial</translation>
    </message>
    <message>
        <source>Save as own copy…</source>
        <translation>Guardar como copia…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Open a template&apos;s file… Ctrl+O</source>
        <translation>Abrir el archivo de una plantilla… Ctrl+O</translation>
    </message>
    <message>
        <source>Use for…</source>
        <translation>Usar para…</translation>
    </message>
    <message>
        <source>Which categories are printed by this template</source>
        <translation>Qué categorías se imprimen con esta plantilla</translation>
    </message>
    <message>
        <source>Write to a file… Ctrl+E</source>
        <translation>Escribir en un archivo… Ctrl+E</translation>
    </message>
    <message>
        <source>Proof sheets… Ctrl+P</source>
        <translation>Pruebas… Ctrl+P</translation>
    </message>
    <message>
        <source>Badge templates</source>
        <translation>Plantillas de credencial</translation>
    </message>
    <message>
        <source>{category} (now {template})</source>
        <translation>{category} (ahora {template})</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Cambios, primero los más recientes</translation>
    </message>
    <message>
        <source>station {number}</source>
        <translation>puesto {number}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Record entered or corrected</source>
        <translation>Ficha introducida o corregida</translation>
    </message>
    <message>
        <source>Request changed</source>
        <translation>Solicitud modificada</translation>
    </message>
    <message>
        <source>Badge issued</source>
        <translation>Credencial emitida</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Credencial impresa</translation>
    </message>
    <message>
        <source>Badge handed over</source>
        <translation>Credencial entregada</translation>
    </message>
    <message>
        <source>Badge revoked</source>
        <translation>Credencial anulada</translation>
    </message>
    <message>
        <source>Merged with another record</source>
        <translation>Fusionado con otra ficha</translation>
    </message>
    <message>
        <source>Kept apart from another record</source>
        <translation>Separado de otra ficha</translation>
    </message>
    <message>
        <source>Decision about another record undone</source>
        <translation>Decisión sobre otra ficha deshecha</translation>
    </message>
    <message>
        <source>Person banned</source>
        <translation>Persona vetada</translation>
    </message>
    <message>
        <source>Ban lifted</source>
        <translation>Veto levantado</translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message numerus="yes">
        <source>%n row(s) recorded once more; nothing is lost.</source>
        <translation>
            <numerusform>%n fila registrada otra vez; no se ha perdido nada.</numerusform>
            <numerusform>%n filas registradas otra vez; no se ha perdido nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>A day was closed here meanwhile: close it again after the sync.</source>
        <translation>Entretanto se cerró aquí una jornada: ciérrela otra vez después de la sincronización.</translation>
    </message>
    <message>
        <source>Badges to look at: {serials}.</source>
        <translation>Credenciales que hay que revisar: {serials}.</translation>
    </message>
</context>
<context>
    <name>HoursChart</name>
    <message>
        <source>Arrivals by the hour</source>
        <translation>Llegadas por hora</translation>
    </message>
    <message>
        <source>Nobody has arrived yet.</source>
        <translation>Aún no ha llegado nadie.</translation>
    </message>
</context>
<context>
    <name>HubCard</name>
    <message>
        <source>Hub</source>
        <translation>Servidor central</translation>
    </message>
    <message>
        <source>postgresql://… or the path of a hub file</source>
        <translation>postgresql://… o la ruta de un archivo central</translation>
    </message>
    <message>
        <source>Ask the hub</source>
        <translation>Consultar al servidor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Calling the hub…</source>
        <translation>Conectando con el servidor central…</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>That did not work</source>
        <translation>La operación no se realizó</translation>
    </message>
    <message>
        <source>The program met a fault of its own, which is now in its log. What was saved before is safe. Try once more; if it happens again, call the event office.</source>
        <translation>El programa ha tenido un fallo interno, que ha quedado anotado en su registro técnico. Lo guardado antes está a salvo. Inténtelo de nuevo; si se repite, llame a la oficina del evento.</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Code of the invitation</source>
        <translation>Código de la invitación</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Elements of this side, the topmost first</source>
        <translation>Elementos de esta cara, el superior primero</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Changes are not saved</source>
        <translation>Los cambios no están guardados</translation>
    </message>
    <message>
        <source>The template “{name}” was changed since it was last saved.</source>
        <translation>La plantilla «{name}» ha cambiado desde la última vez que se guardó.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Descartar los cambios</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
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
        <translation>Abrir el puesto</translation>
    </message>
    <message>
        <source>Accreditation station</source>
        <translation>Puesto de acreditación</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Station folder: {folder}</source>
        <translation>Carpeta del puesto: {folder}</translation>
    </message>
    <message>
        <source>Opening the encrypted station…</source>
        <translation>Abriendo el puesto cifrado…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save as own copy</source>
        <translation>Guardar como copia propia</translation>
    </message>
    <message>
        <source>Every station has it after its next sync; a category can then name it.</source>
        <translation>Cada puesto la tendrá tras su próxima sincronización; una categoría podrá entonces usarla.</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nombre de la copia</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Guardar la copia</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>There is a template of this name. Give another one.</source>
        <translation>Ya hay una plantilla con este nombre. Elija otro.</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Tareas pendientes</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Cerrar el día</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Duties of the office</source>
        <translation>Tareas de la oficina</translation>
    </message>
    <message>
        <source>Print badges</source>
        <translation>Imprimir credenciales</translation>
    </message>
    <message>
        <source>Badge templates</source>
        <translation>Plantillas de credencial</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What this station knows now; other stations count after a sync.</source>
        <translation>Lo que este puesto sabe ahora; los demás se suman tras sincronizar.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegados</translation>
    </message>
    <message>
        <source>Walk-ins today</source>
        <translation>Sin inscripción previa hoy</translation>
    </message>
    <message>
        <source>Badges handed over</source>
        <translation>Credenciales entregadas</translation>
    </message>
    <message>
        <source>State delegations present</source>
        <translation>Delegaciones estatales</translation>
    </message>
    <message>
        <source>Organisation or country</source>
        <translation>Organización o país</translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation>Buscar una organización</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Arrivals today, by the hour</source>
        <translation>Llegadas hoy, por hora</translation>
    </message>
    <message>
        <source>{share} % · {today} today</source>
        <translation>{share} % · {today} hoy</translation>
    </message>
    <message>
        <source>{count} printed and waiting</source>
        <translation>impresas en espera: {count}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>de {count}</translation>
    </message>
</context>
<context>
    <name>PaletteForm</name>
    <message>
        <source>The template&apos;s colours</source>
        <translation>Colores de la plantilla</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>There is no such folder.</source>
        <translation>No existe esa carpeta.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
</context>
<context>
    <name>PeopleImportPage</name>
    <message>
        <source>Import people</source>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>A list is rehearsed first: nothing changes until you take its good rows.</source>
        <translation>Primero se ensaya la lista: nada cambia hasta que acepte sus filas válidas.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message>
        <source>Taking the rows of {file}…</source>
        <translation>Incorporando las filas de {file}…</translation>
    </message>
    <message>
        <source>Columns that are not read: {names}</source>
        <translation>Columnas que no se leen: {names}</translation>
    </message>
    <message>
        <source>The list was taken</source>
        <translation>La lista se ha incorporado</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {refused} refused.</source>
        <translation>Nuevas: {new}; modificadas: {changed}; rechazadas: {refused}.</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>La importación se ha detenido</translation>
    </message>
    <message>
        <source>What was taken stays. The same list completes it: no row comes in twice.</source>
        <translation>Lo incorporado se conserva. La misma lista lo completa: ninguna fila entra dos veces.</translation>
    </message>
    <message>
        <source>Every row is good.</source>
        <translation>Todas las filas son válidas.</translation>
    </message>
    <message>
        <source>Drop a list above. Refused rows appear here, with the reason.</source>
        <translation>Suelte una lista arriba. Las filas rechazadas aparecerán aquí, con el motivo.</translation>
    </message>
    <message>
        <source>Take the {count} good rows</source>
        <translation>Aceptar las filas válidas ({count})</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>Preaprobada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspenso</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Press</source>
        <translation>Prensa</translation>
    </message>
    <message>
        <source>Document and contact</source>
        <translation>Documento y contacto</translation>
    </message>
    <message>
        <source>Access zones</source>
        <translation>Zonas de acceso</translation>
    </message>
    <message>
        <source>Enter a given name or a family name.</source>
        <translation>Introduzca un nombre o un apellido.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Elija una categoría.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Una dirección de correo tiene la forma nombre@example.org.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day: 2025-10-25.</source>
        <translation>Escriba la fecha como año-mes-día: 2025-10-25.</translation>
    </message>
</context>
<context>
    <name>PersonModel</name>
    <message>
        <source>arrived</source>
        <translation>llegada anotada</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>se espera</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Take photo</source>
        <translation>Tomar foto</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Put back what was saved</source>
        <translation>Restaurar lo guardado</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>New walk-in</source>
        <translation>Inscripción in situ</translation>
    </message>
    <message>
        <source>Not on any list. Saved as approved by this desk.</source>
        <translation>No figura en ninguna lista. Se guarda como aprobada por este mostrador.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sin inscripción previa</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Foto de {name}</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>invitation {code}</source>
        <translation>invitación {code}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>Preaprobada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspenso</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Arrived {time}</source>
        <translation>Llegada: {time}</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Por llegar</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>¿Quién está en el mostrador?</translation>
    </message>
    <message>
        <source>Type part of the name, or scan the letter or a badge, then press Enter.
Somebody who is on no list: Ctrl+N.</source>
        <translation>Escriba parte del nombre, o escanee la carta o una credencial, y pulse Intro.
Alguien que no figura en ninguna lista: Ctrl+N.</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Take photo</source>
        <translation>Tomar foto</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>Esperando a la cámara…</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Usar esta foto</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Imagen en directo</translation>
    </message>
    <message>
        <source>Photo taken</source>
        <translation>Foto tomada</translation>
    </message>
    <message>
        <source>Enter keeps it, R takes it again.</source>
        <translation>Intro la conserva, R la repite.</translation>
    </message>
    <message>
        <source>Face straight ahead, chin to crown within the oval. Enter takes it.</source>
        <translation>Rostro de frente, de la barbilla a la coronilla dentro del óvalo. Intro toma la foto.</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>La cámara no da imagen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No camera is set up here</source>
        <translation>Aquí no hay ninguna cámara configurada</translation>
    </message>
    <message>
        <source>Close this and choose a picture file, or drop one on the photo.</source>
        <translation>Cierre esta ventana y elija un archivo de imagen, o suelte uno sobre la foto.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>No photo yet</source>
        <translation>Aún sin foto</translation>
    </message>
</context>
<context>
    <name>Pile</name>
    <message>
        <source>Add an element</source>
        <translation>Añadir un elemento</translation>
    </message>
    <message>
        <source>Duplicate · Ctrl+D</source>
        <translation>Duplicar · Ctrl+D</translation>
    </message>
    <message>
        <source>One up · Ctrl+]</source>
        <translation>Una capa más arriba · Ctrl+]</translation>
    </message>
    <message>
        <source>One down · Ctrl+[</source>
        <translation>Una capa más abajo · Ctrl+[</translation>
    </message>
    <message>
        <source>Delete · Del</source>
        <translation>Eliminar · Supr</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>No photo</source>
        <translation>Sin foto</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Foto de {name}</translation>
    </message>
</context>
<context>
    <name>PrintBadgesPage</name>
    <message>
        <source>Print badges</source>
        <translation>Imprimir credenciales</translation>
    </message>
    <message>
        <source>Writes many badges into one PDF, in true size, for a printer or a print shop.</source>
        <translation>Escribe muchas credenciales en un solo PDF, a tamaño real, para una impresora o una imprenta.</translation>
    </message>
    <message>
        <source>Write PDF…</source>
        <translation>Escribir PDF…</translation>
    </message>
    <message>
        <source>No badge is issued yet. A desk issues a badge when it meets the person; sync brings it here.</source>
        <translation>Aún no se ha emitido ninguna credencial. Un mostrador la emite cuando atiende a la persona; la sincronización la trae aquí.</translation>
    </message>
    <message>
        <source>Write the badges to</source>
        <translation>Escribir las credenciales en</translation>
    </message>
    <message>
        <source>Cards a sheet: {count}. The first goes to place {place}; press another place.</source>
        <translation>Tarjetas por hoja: {count}. La primera va al lugar {place}; pulse otro lugar.</translation>
    </message>
    <message>
        <source>The first sheet</source>
        <translation>La primera hoja</translation>
    </message>
    <message>
        <source>Issue missing badges: {count}…</source>
        <translation>Emitir las que faltan: {count}…</translation>
    </message>
    <message>
        <source>Badges: {count}</source>
        <translation>Credenciales: {count}</translation>
    </message>
    <message>
        <source>Sheets: {count}</source>
        <translation>Hojas: {count}</translation>
    </message>
    <message>
        <source>Pages to sign: {count}</source>
        <translation>Páginas para firmar: {count}</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>Only badges not printed yet</source>
        <translation>Solo las que aún no se han impreso</translation>
    </message>
    <message>
        <source>A page to sign before each pile</source>
        <translation>Una página para firmar antes de cada montón</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>Marcas de corte</translation>
    </message>
    <message>
        <source>Keep the bleed, with fewer cards a sheet</source>
        <translation>Conservar el sangrado, con menos tarjetas por hoja</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>All delegations</source>
        <translation>Todas las delegaciones</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Which badges</source>
        <translation>Qué credenciales</translation>
    </message>
    <message>
        <source>On what paper</source>
        <translation>En qué papel</translation>
    </message>
    <message>
        <source>By delegation</source>
        <translation>Por delegación</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Into pick-up boxes by letter</source>
        <translation>En cajas de recogida por letra</translation>
    </message>
    <message>
        <source>One card a page</source>
        <translation>Una tarjeta por página</translation>
    </message>
    <message>
        <source>Both sides, turned on the long edge</source>
        <translation>Ambas caras, giro por el borde largo</translation>
    </message>
    <message>
        <source>Both sides, turned on the short edge</source>
        <translation>Ambas caras, giro por el borde corto</translation>
    </message>
    <message>
        <source>Fronts only</source>
        <translation>Solo anversos</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>&amp;Delegación</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Categoría</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Orden</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Sides</source>
        <translation>&amp;Caras</translation>
    </message>
</context>
<context>
    <name>PrintOutcome</name>
    <message>
        <source>Yes, it came out</source>
        <translation>Sí, ha salido</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>No, no ha salido</translation>
    </message>
    <message>
        <source>Look on the printer, then answer · Ctrl+H for yes</source>
        <translation>Mire en la impresora y responda · Ctrl+H si es sí</translation>
    </message>
    <message>
        <source>Then it goes on by itself, or withdraw it to print elsewhere.</source>
        <translation>Después sigue sola; o retírela para imprimir en otro sitio.</translation>
    </message>
    <message>
        <source>It is recorded when it is out. Ctrl+F for the next person.</source>
        <translation>Se registra sola cuando sale. Ctrl+F para la persona siguiente.</translation>
    </message>
    <message>
        <source>Did the badge come out? {printer} does not say.</source>
        <translation>¿Ha salido la credencial? {printer} no lo indica.</translation>
    </message>
    <message>
        <source>Still printing on {printer}. Did the badge come out?</source>
        <translation>Sigue imprimiéndose en {printer}. ¿Ha salido la credencial?</translation>
    </message>
    <message>
        <source>Printing on {printer}…</source>
        <translation>Imprimiendo en {printer}…</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Retirarla</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Printed on {printer}</source>
        <translation>Impresa en {printer}</translation>
    </message>
    <message>
        <source>{printer} did not print</source>
        <translation>{printer} no ha imprimido</translation>
    </message>
    <message>
        <source>{printer} does not say whether it printed: look there</source>
        <translation>{printer} no indica si ha imprimido: compruébelo allí</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>Enviada a {printer}</translation>
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
        <translation>Carpeta para los archivos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Ask the printer</source>
        <translation>Consultar la impresora</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>“printed” in the station&apos;s own folder</source>
        <translation>«printed» en la carpeta del puesto</translation>
    </message>
    <message>
        <source>Badges are printed on</source>
        <translation>Las credenciales se imprimen en</translation>
    </message>
    <message>
        <source>Network printer (IPP), by its address</source>
        <translation>Impresora de red (IPP), por su dirección</translation>
    </message>
    <message>
        <source>Ask with the system&apos;s dialog before the first badge</source>
        <translation>Preguntar con el diálogo del sistema antes de la primera credencial</translation>
    </message>
    <message>
        <source>A folder of PDF files</source>
        <translation>Una carpeta de archivos PDF</translation>
    </message>
    <message>
        <source>Or a queue of this computer</source>
        <translation>O una cola de este equipo</translation>
    </message>
    <message>
        <source>Asking the printer…</source>
        <translation>Consultando la impresora…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>It answers, and nothing stands against printing.</source>
        <translation>Responde, y nada impide imprimir.</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Dirección de la impresora</translation>
    </message>
</context>
<context>
    <name>PrintingView</name>
    <message>
        <source>Your badge is being printed</source>
        <translation>Su credencial se está imprimiendo</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Tardará unos segundos.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stopping at the next safe place…</source>
        <translation>Deteniendo en el próximo punto seguro…</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>Stations and proof</source>
        <translation>Puestos y prueba</translation>
    </message>
    <message>
        <source>A receipt proves that the hub holds every row and photo of that station, bit for bit and in order, as its own database counted them again; of a station that is reached by stick, that the office does. It does not prove that something was never entered, that operators told the truth, or that the missing stations have nothing to tell. The hub signs nothing: the office does, when it next sees the hub.</source>
        <translation>Un acuse prueba que el servidor central tiene cada fila y cada foto de ese puesto, bit a bit y en orden, pues su propia base las ha vuelto a contar; de un puesto al que se llega por memoria USB, que las tiene la oficina. No prueba que no se dejara nada sin introducir, que los operadores dijeran la verdad ni que los puestos que faltan no tengan nada que decir. El servidor no firma nada: firma la oficina cuando lo ve.</translation>
    </message>
    <message>
        <source>Up to the close: {words}</source>
        <translation>Hasta el cierre: {words}</translation>
    </message>
    <message>
        <source>The hub read again rows 1 to {rows} and {photos} photos of this station: all are there. The office&apos;s signature on that comes with a later sync.</source>
        <translation>El servidor central ha releído las filas 1 a {rows} y {photos} fotos de este puesto: está todo. La firma de la oficina llegará con una sincronización posterior.</translation>
    </message>
    <message>
        <source>Changes that were entered here after the close, and are in no close: {count}. Close the day again.</source>
        <translation>Cambios introducidos aquí después del cierre y que no están en ningún cierre: {count}. Cierre el día otra vez.</translation>
    </message>
    <message>
        <source>{count} of {all} stations are in.</source>
        <translation>Han cerrado {count} de {all} puestos.</translation>
    </message>
    <message>
        <source>Missing: {numbers}</source>
        <translation>Faltan: {numbers}</translation>
    </message>
    <message>
        <source>The close of these is not signed by their own key: {numbers}</source>
        <translation>El cierre de estos no está firmado con su propia clave: {numbers}</translation>
    </message>
    <message>
        <source>Something does not prove</source>
        <translation>Algo no se prueba</translation>
    </message>
    <message>
        <source>Not all are in</source>
        <translation>Faltan datos</translation>
    </message>
    <message>
        <source>Not all that was done is in</source>
        <translation>Hay trabajo posterior a un cierre</translation>
    </message>
    <message>
        <source>All are in</source>
        <translation>Datos completos</translation>
    </message>
    <message>
        <source>This station has not closed the day.</source>
        <translation>Este puesto no ha cerrado el día.</translation>
    </message>
    <message>
        <source>The office has closed the day. Where there is no hub, nobody else signs for the office itself: keep a backup of it in a second place.</source>
        <translation>La oficina ha cerrado el día. Sin servidor central, nadie más firma por la propia oficina: guarde una copia de seguridad en otro lugar.</translation>
    </message>
    <message>
        <source>This station has closed the day. The office has not signed yet.</source>
        <translation>Este puesto ha cerrado el día. La oficina aún no ha firmado.</translation>
    </message>
    <message>
        <source>This station&apos;s receipt is not signed by the office: do not rely on it.</source>
        <translation>El acuse de este puesto no está firmado por la oficina: no se fíe de él.</translation>
    </message>
    <message>
        <source>The office signed: all {rows} rows are at the hub, but {missing} photos are not. Keep this station&apos;s data and sync again.</source>
        <translation>La oficina ha firmado: las {rows} filas están en el servidor central, pero faltan {missing} fotos. Conserve los datos de este puesto y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>The office signed: all {rows} rows and {photos} photos of this station are at the hub.</source>
        <translation>La oficina ha firmado: las {rows} filas y {photos} fotos de este puesto están en el servidor central.</translation>
    </message>
    <message>
        <source>Confirmed by the office by stick: it holds all {rows} rows of this station, but {missing} photos not yet. Keep this station&apos;s data and write another file.</source>
        <translation>Confirmado por la oficina por memoria USB: tiene las {rows} filas de este puesto, pero aún no {missing} fotos. Conserve los datos de este puesto y escriba otro archivo.</translation>
    </message>
    <message>
        <source>Confirmed by the office by stick: it holds all {rows} rows and {photos} photos of this station, and read them again.</source>
        <translation>Confirmado por la oficina por memoria USB: tiene las {rows} filas y {photos} fotos de este puesto, y las ha releído.</translation>
    </message>
</context>
<context>
    <name>PropertyForm</name>
    <message>
        <source>Choose an element on the badge or in the list to see what can be changed.</source>
        <translation>Elija un elemento en la credencial o en la lista para ver qué se puede cambiar.</translation>
    </message>
    <message>
        <source>Arrow keys move it by half a millimetre, with Shift by five.</source>
        <translation>Las flechas lo mueven medio milímetro, con Mayús cinco.</translation>
    </message>
    <message>
        <source>With Ctrl they change its size. Page Up and Page Down choose the next one.</source>
        <translation>Con Ctrl cambian su tamaño. Re Pág y Av Pág eligen el siguiente.</translation>
    </message>
    <message>
        <source>Held down while drawing, Alt lets it go between the lines it would snap to.</source>
        <translation>Con Alt pulsado al arrastrar queda libre, sin ajustarse a las líneas.</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Erase the event&apos;s personal data</source>
        <translation>Borrar los datos personales del evento</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>Stations and what they have erased</source>
        <translation>Puestos y lo que han borrado</translation>
    </message>
    <message>
        <source>Type the event&apos;s name</source>
        <translation>Escriba el nombre del evento</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Borrando…</translation>
    </message>
    <message>
        <source>People, photos, badges and scans are erased here at once, and at the hub and every other station with their next sync. What was set up for the event stays, and the journal goes on proving. There is no way back.</source>
        <translation>Personas, fotos, credenciales y lecturas se borran aquí de inmediato, y en el servidor central y los demás puestos con su próxima sincronización. Lo preparado para el evento se queda y el diario sigue siendo prueba. No hay vuelta atrás.</translation>
    </message>
    <message>
        <source>Before you erase</source>
        <translation>Antes de borrar</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>What this cannot reach</source>
        <translation>Lo que queda fuera de alcance</translation>
    </message>
    <message>
        <source>Nothing is left here</source>
        <translation>Aquí no queda nada</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>Falta %n cosa</numerusform>
            <numerusform>Faltan %n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>All is there</source>
        <translation>Todo está</translation>
    </message>
    <message numerus="yes">
        <source>Every day is closed, everything has come in, and a backup holds all of it. %n row(s) here say something of a person.</source>
        <translation>
            <numerusform>Todos los días están cerrados, todo ha llegado y una copia lo contiene todo. %n fila dice aquí algo de una persona.</numerusform>
            <numerusform>Todos los días están cerrados, todo ha llegado y una copia lo contiene todo. %n filas dicen aquí algo de una persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last ordered {at} by {name}.</source>
        <translation>Última orden: {at}, por {name}.</translation>
    </message>
    <message>
        <source>Disabled: its disk still holds all</source>
        <translation>Desactivado: su disco aún lo contiene todo</translation>
    </message>
    <message>
        <source>Not yet heard of</source>
        <translation>Aún sin noticias</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Sin ordenar</translation>
    </message>
    <message>
        <source>Erased here</source>
        <translation>Borrado aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) and their photos. Sync now, so that all others erase theirs.</source>
        <translation>
            <numerusform>%n fila y sus fotos. Sincronice ahora para que los demás borren las suyas.</numerusform>
            <numerusform>%n filas y sus fotos. Sincronice ahora para que los demás borren las suyas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was erased</source>
        <translation>No se ha borrado nada</translation>
    </message>
    <message>
        <source>It was stopped before its end, and everything is as it was.</source>
        <translation>Se detuvo antes de terminar, y todo está como estaba.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Badge templates (*.toml);;All files (*)</source>
        <translation>Plantillas de credencial (*.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a template&apos;s file</source>
        <translation>Abrir el archivo de una plantilla</translation>
    </message>
    <message>
        <source>Write the template</source>
        <translation>Escribir la plantilla</translation>
    </message>
    <message>
        <source>Write the proof sheets</source>
        <translation>Escribir las pruebas</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>Archivos PDF (*.pdf);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>Save the recovery key…</source>
        <translation>Guardar la clave de recuperación…</translation>
    </message>
    <message>
        <source>The recovery key opens every stick, should the office&apos;s computer be lost. It can be saved once: lock the file away, not beside the sticks.</source>
        <translation>La clave de recuperación abre todas las memorias USB, si se perdiera el ordenador de la oficina. Solo puede guardarse una vez: ponga el archivo bajo llave, no junto a las memorias.</translation>
    </message>
    <message>
        <source>The recovery key is saved</source>
        <translation>La clave de recuperación está guardada</translation>
    </message>
    <message>
        <source>{path} holds the only copy; it is no longer on this computer. Lock it away.</source>
        <translation>{path} contiene la única copia; ya no está en este ordenador. Guárdelo bajo llave.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Guardar la clave de recuperación</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué ha ocurrido?</translation>
    </message>
    <message>
        <source>Replace badge</source>
        <translation>Reemplazar credencial</translation>
    </message>
    <message>
        <source>Revoke badge</source>
        <translation>Anular credencial</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Spoilt</source>
        <translation>Deteriorada</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>Datos erróneos</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Gates refuse this badge from their next sync on, for good.</source>
        <translation>Los controles rechazarán esta credencial desde su próxima sincronización, de forma definitiva.</translation>
    </message>
    <message>
        <source>A new badge is issued at once, ready to print.</source>
        <translation>Se emite de inmediato una credencial nueva, lista para imprimir.</translation>
    </message>
    <message>
        <source>The person then has no badge until you issue a new one.</source>
        <translation>La persona queda sin credencial hasta que emita una nueva.</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Diga en pocas palabras qué ha ocurrido.</translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>Last scans</source>
        <translation>Últimos escaneos</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>Ningún escaneo aún</translation>
    </message>
</context>
<context>
    <name>ScannerCard</name>
    <message>
        <source>Scanner</source>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Scan a badge to try the scanner</source>
        <translation>Escanee una credencial para probar el lector</translation>
    </message>
    <message>
        <source>Teach the digits…</source>
        <translation>Enseñar las cifras…</translation>
    </message>
    <message>
        <source>Forget what was taught</source>
        <translation>Olvidar lo enseñado</translation>
    </message>
    <message>
        <source>Click here, then scan any badge</source>
        <translation>Haga clic aquí y escanee cualquier credencial</translation>
    </message>
    <message>
        <source>Nothing scanned yet.</source>
        <translation>Aún no se ha escaneado nada.</translation>
    </message>
    <message>
        <source>Scan the code shown here: it says 0 to 9, each once.</source>
        <translation>Escanee el código que se muestra: dice del 0 al 9, cada uno una vez.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>All {whole} digits of the badge came through.</source>
        <translation>Llegaron las {whole} cifras de la credencial.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>No encaja</translation>
    </message>
    <message>
        <source>That was not the code shown here. Press the button and try again.</source>
        <translation>Ese no era el código mostrado. Pulse el botón e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{count} of {whole} digits came through. Scan once more; if it stays so, teach the digits.</source>
        <translation>Llegaron {count} de {whole} cifras. Escanee otra vez; si sigue igual, enseñe las cifras.</translation>
    </message>
    <message>
        <source>The station knows this scanner&apos;s digits. Now scan a badge.</source>
        <translation>El puesto conoce las cifras de este lector. Ahora escanee una credencial.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegada</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings of this station</source>
        <translation>Ajustes de este puesto</translation>
    </message>
    <message>
        <source>They hold at once, for this computer only, and at its next start.</source>
        <translation>Valen de inmediato, solo en este equipo, y también en su próximo inicio.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>SharedSerialPane</name>
    <message>
        <source>Two copies of a station gave out this serial before they noticed each other. Both badges open every gate, and only one of the two people is known by it. Revoke it, and give both new badges.</source>
        <translation>Dos copias de un puesto entregaron este número antes de advertirse. Las dos credenciales abren todas las puertas y solo una de las dos personas consta con él. Revóquelo y dé a ambas una credencial nueva.</translation>
    </message>
    <message>
        <source>Revoke both badges</source>
        <translation>Revocar ambas credenciales</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>First free place on the sheet</source>
        <translation>Primer lugar libre de la hoja</translation>
    </message>
    <message>
        <source>Press the first place that is still free on the sheet.</source>
        <translation>Pulse el primer lugar que aún esté libre en la hoja.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
</context>
<context>
    <name>SorryView</name>
    <message>
        <source>Please go to the registration desk</source>
        <translation>Diríjase al mostrador de acreditación</translation>
    </message>
    <message>
        <source>We are sorry: the staff there will help you at once.</source>
        <translation>Lo sentimos: el personal le ayudará allí de inmediato.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Esta no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Solo para el personal</translation>
    </message>
    <message>
        <source>Passphrase of this station</source>
        <translation>Frase de contraseña de este puesto</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Salir del quiosco</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>StandingsCard</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>Rows at the hub</source>
        <translation>Filas en el servidor</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Aún no aquí</translation>
    </message>
    <message>
        <source>Its rows here</source>
        <translation>Sus filas aquí</translation>
    </message>
    <message>
        <source>Not confirmed by it</source>
        <translation>Sin confirmar por él</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>as the hub last told it</source>
        <translation>según el servidor central</translation>
    </message>
    <message>
        <source>The hub did not answer</source>
        <translation>El servidor central no respondió</translation>
    </message>
    <message>
        <source>as their own files told it</source>
        <translation>según sus propios archivos</translation>
    </message>
    <message>
        <source>{count} of {all} heard</source>
        <translation>{count} de {all} con señal</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>this station</source>
        <translation>este puesto</translation>
    </message>
</context>
<context>
    <name>StationWindow</name>
    <message>
        <source>Registration</source>
        <translation>Acreditación</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Control de acceso</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Event office</source>
        <translation>Oficina del evento</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Texto más grande o más pequeño</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>Stations</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Desks, gates, kiosks and offices that were enrolled for this event.</source>
        <translation>Mostradores, controles, quioscos y oficinas dados de alta para este evento.</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Nombre o función</translation>
    </message>
    <message>
        <source>Find a station</source>
        <translation>Buscar un puesto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Puestos dados de alta</translation>
    </message>
    <message>
        <source>Event office</source>
        <translation>Oficina del evento</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Mostrador de acreditación</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Control de acceso</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Quiosco</translation>
    </message>
    <message>
        <source>Disabled: its badges are refused</source>
        <translation>Desactivado: sus credenciales se rechazan</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>Drop a file from a stick here</source>
        <translation>Suelte aquí un archivo de una memoria USB</translation>
    </message>
    <message>
        <source>or the whole stick: every file on it that is for this station</source>
        <translation>o la memoria entera: todos los archivos que son para este puesto</translation>
    </message>
    <message>
        <source>Read from a stick</source>
        <translation>Leer de una memoria USB</translation>
    </message>
    <message>
        <source>Files of stations (*.accredit);;All files (*)</source>
        <translation>Archivos de puestos (*.accredit);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Write to a stick…</source>
        <translation>Escribir en una memoria USB…</translation>
    </message>
    <message>
        <source>Everything, also what has arrived before</source>
        <translation>Todo, también lo que ya ha llegado</translation>
    </message>
    <message>
        <source>Looking at the stick…</source>
        <translation>Examinando la memoria USB…</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Memoria USB</translation>
    </message>
    <message>
        <source>where there is no network</source>
        <translation>donde no hay red</translation>
    </message>
    <message>
        <source>There is nobody to write for yet: enrol desks, gates and kiosks first.</source>
        <translation>Aún no hay nadie para quien escribir: dé de alta antes mostradores, controles de acceso y quioscos.</translation>
    </message>
    <message>
        <source>Read the files that the stations bring, then write one for all of them. Only they can open it.</source>
        <translation>Lea los archivos que traen los puestos y luego escriba uno para todos. Solo ellos pueden abrirlo.</translation>
    </message>
    <message>
        <source>Write a file here and carry it to the event office; read the office&apos;s file when it comes back. Only the office can open yours.</source>
        <translation>Escriba un archivo aquí y llévelo a la oficina del evento; lea el de la oficina cuando vuelva. Solo la oficina puede abrir el suyo.</translation>
    </message>
    <message numerus="yes">
        <source>For %n station(s)</source>
        <translation>
            <numerusform>Para %Ln puesto</numerusform>
            <numerusform>Para %Ln puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>station {number}</source>
        <translation>puesto {number}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>No file was left on the stick, and nothing was changed here.</source>
        <translation>No ha quedado ningún archivo en la memoria, y aquí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>What was taken stays; read the stick again, and it goes on from there.</source>
        <translation>Lo que se tomó se conserva; lea la memoria otra vez y continuará desde ahí.</translation>
    </message>
    <message>
        <source>Where is the stick?</source>
        <translation>¿Dónde está la memoria USB?</translation>
    </message>
</context>
<context>
    <name>StickDialog</name>
    <message>
        <source>USB stick</source>
        <translation>Memoria USB</translation>
    </message>
</context>
<context>
    <name>StickHome</name>
    <message>
        <source>Not all of the file could be read: read it again here.</source>
        <translation>No se pudo leer todo el archivo: léalo otra vez aquí.</translation>
    </message>
    <message>
        <source>Write a file here next, and carry it to the event office.</source>
        <translation>A continuación escriba aquí un archivo y llévelo a la oficina del evento.</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>No hub is set: what is entered stays on this station. Set the hub&apos;s address in the settings, or carry a stick.</source>
        <translation>No hay servidor central: lo introducido queda en este puesto. Indique su dirección en los ajustes o lleve una memoria USB.</translation>
    </message>
    <message>
        <source>By the hub&apos;s clock. Nothing is lost by that, but times on badges, scans and reports are wrong: set the clock of this computer.</source>
        <translation>Según el reloj del servidor central. No se pierde nada, pero las horas de credenciales, lecturas e informes son erróneas: ponga en hora este equipo.</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos, {size}, are safe here and not yet at the hub.</source>
        <translation>{rows} cambios y {photos} fotos, {size}, están a salvo aquí y aún no en el servidor central.</translation>
    </message>
    <message>
        <source>Everything that was entered here is at the hub.</source>
        <translation>Todo lo introducido aquí está en el servidor central.</translation>
    </message>
    <message>
        <source>Those whom it is for have said in their own files that they hold it.</source>
        <translation>Aquellos a quienes va dirigido han dicho en sus propios archivos que lo tienen.</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos, {size}, are safe here, and not yet confirmed by all whom they are for.</source>
        <translation>{rows} cambios y {photos} fotos, {size}, están a salvo aquí y aún no los han confirmado todos sus destinatarios.</translation>
    </message>
    <message>
        <source>Write a file to a stick and carry it to them.</source>
        <translation>Escriba un archivo en una memoria USB y lléveselo.</translation>
    </message>
    <message>
        <source>They count as arrived when the others&apos; own files come back.</source>
        <translation>Contarán como llegados cuando vuelvan los archivos de los demás.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Sends what was entered here to the hub and fetches what others entered.</source>
        <translation>Envía al servidor central lo introducido aquí y recibe lo que han introducido los demás.</translation>
    </message>
    <message>
        <source>Changes that wait here</source>
        <translation>Cambios en espera aquí</translation>
    </message>
    <message>
        <source>Rows of the last run, both ways</source>
        <translation>Filas del último intercambio, ambos sentidos</translation>
    </message>
    <message>
        <source>postgresql://… or the path of a hub file</source>
        <translation>postgresql://… o la ruta de un archivo central</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>No receipt yet.</source>
        <translation>Aún no hay acuse de recibo.</translation>
    </message>
    <message>
        <source>Calling the hub…</source>
        <translation>Conectando con el servidor central…</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Servidor central</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Dirección del servidor central</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Último acuse de recibo</translation>
    </message>
    <message>
        <source>Photos that wait here</source>
        <translation>Fotos pendientes aquí</translation>
    </message>
    <message>
        <source>Sync by itself whenever the hub can be reached</source>
        <translation>Sincronizar por sí solo siempre que se alcance el servidor central</translation>
    </message>
    <message>
        <source>the hub&apos;s word on what it holds</source>
        <translation>lo que el servidor central certifica tener</translation>
    </message>
    <message>
        <source>{out} sent, {into} fetched; photos: {photos_out} sent, {photos_in} fetched</source>
        <translation>envío {out}, recepción {into}; fotos: envío {photos_out}, recepción {photos_in}</translation>
    </message>
    <message>
        <source>Synced, but something does not fit</source>
        <translation>Sincronizado, pero algo no concuerda</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Rows 1 to {rows} of station {station} are at the hub, bit for bit.</source>
        <translation>Las filas 1 a {rows} del puesto {station} están en el servidor central, bit a bit.</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>La sincronización se ha detenido</translation>
    </message>
    <message>
        <source>What was exchanged stays; the next run goes on from there.</source>
        <translation>Lo intercambiado se conserva; la próxima vez se continúa desde ahí.</translation>
    </message>
    <message>
        <source>{error}, by the hub&apos;s clock. Nothing is lost by that, but times on badges, scans and reports are wrong: set the clock of this computer.</source>
        <translation>{error}, según el servidor central. No se pierde nada, pero las horas de credenciales, lecturas e informes son erróneas: ponga en hora este equipo.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Calling the hub…</source>
        <translation>Conectando con el servidor central…</translation>
    </message>
    <message>
        <source>Revoked badges first…</source>
        <translation>Primero, las credenciales anuladas…</translation>
    </message>
    <message>
        <source>Sending changes…</source>
        <translation>Enviando cambios…</translation>
    </message>
    <message>
        <source>Fetching changes…</source>
        <translation>Recibiendo cambios…</translation>
    </message>
    <message>
        <source>Sending photos…</source>
        <translation>Enviando fotos…</translation>
    </message>
    <message>
        <source>Fetching photos…</source>
        <translation>Recibiendo fotos…</translation>
    </message>
    <message>
        <source>Comparing both ends…</source>
        <translation>Comparando ambos extremos…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>{size} sent</source>
        <translation>{size} enviados</translation>
    </message>
    <message>
        <source>{size} fetched</source>
        <translation>{size} recibidos</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Reading it back from the stick…</source>
        <translation>Releyendo de la memoria…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Comprobando el archivo…</translation>
    </message>
    <message>
        <source>Taking what is new…</source>
        <translation>Tomando lo nuevo…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>quedan unos {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to sync</source>
        <translation>
            <numerusform>%Ln cambio pendiente de sincronizar</numerusform>
            <numerusform>%Ln cambios pendientes de sincronizar</numerusform>
        </translation>
    </message>
    <message>
        <source>All synced</source>
        <translation>Todo sincronizado</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Sync stopped: needs a person</source>
        <translation>Sincronización parada: hace falta alguien</translation>
    </message>
    <message>
        <source>No network, trying again in {time}</source>
        <translation>Sin red, nuevo intento en {time}</translation>
    </message>
    <message>
        <source>Syncs only when asked</source>
        <translation>Sincroniza solo a petición</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Nunca sincronizado</translation>
    </message>
    <message>
        <source>Synced {time}</source>
        <translation>Sincronizado a las {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for a stick</source>
        <translation>
            <numerusform>%Ln cambio a la espera de una memoria USB</numerusform>
            <numerusform>%Ln cambios a la espera de una memoria USB</numerusform>
        </translation>
    </message>
    <message>
        <source>On a stick since {time}</source>
        <translation>En memoria USB desde {time}</translation>
    </message>
    <message>
        <source>By stick: confirmed {time}</source>
        <translation>Por memoria USB: confirmado {time}</translation>
    </message>
    <message>
        <source>Photos wait for a stick</source>
        <translation>Hay fotos a la espera de una memoria USB</translation>
    </message>
    <message>
        <source>By stick: nothing waits</source>
        <translation>Por memoria USB: nada pendiente</translation>
    </message>
    <message>
        <source>This clock is {time} ahead</source>
        <translation>Este reloj adelanta {time}</translation>
    </message>
    <message>
        <source>This clock is {time} behind</source>
        <translation>Este reloj atrasa {time}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} kB</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Open tasks</source>
        <translation>Tareas pendientes</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Admitted though revoked</source>
        <translation>Admitida pese a estar revocada</translation>
    </message>
    <message>
        <source>Badge used twice</source>
        <translation>Credencial usada dos veces</translation>
    </message>
    <message>
        <source>One serial, two people</source>
        <translation>Un número, dos personas</translation>
    </message>
    <message>
        <source>Two active badges</source>
        <translation>Dos credenciales activas</translation>
    </message>
    <message>
        <source>Printed or not</source>
        <translation>¿Impresa o no?</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Registrado dos veces</translation>
    </message>
    <message>
        <source>Stations disagree</source>
        <translation>Los puestos discrepan</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Decision on the request</source>
        <translation>Decisión sobre la solicitud</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Sin inscripción previa</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegados</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Cupo</translation>
    </message>
    <message>
        <source>Same document number</source>
        <translation>Mismo número de documento</translation>
    </message>
    <message>
        <source>Same name and date of birth</source>
        <translation>Mismo nombre y fecha de nacimiento</translation>
    </message>
    <message>
        <source>Similar name in one delegation or with one date of birth</source>
        <translation>Nombre parecido en la misma delegación o con la misma fecha de nacimiento</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Issued, not printed</source>
        <translation>Emitida, sin imprimir</translation>
    </message>
    <message>
        <source>Printed, not handed over</source>
        <translation>Impresa, sin entregar</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Credencial anulada</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>Preaprobada</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Solicitud aprobada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspenso</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>about {time}, this clock was {error} ahead</source>
        <translation>hacia {time}, este reloj iba {error} adelantado</translation>
    </message>
    <message>
        <source>about {time}, this clock was {error} behind</source>
        <translation>hacia {time}, este reloj iba {error} atrasado</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} d</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
</context>
<context>
    <name>TasksPage</name>
    <message>
        <source>Open tasks</source>
        <translation>Tareas pendientes</translation>
    </message>
    <message>
        <source>What stations cannot settle by themselves. 1, 2 and Enter decide.</source>
        <translation>Lo que los puestos no pueden resolver solos. 1, 2 e Intro deciden.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>La tarea</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nada espera una decisión</translation>
    </message>
    <message>
        <source>What other stations bring is looked through after every sync.</source>
        <translation>Lo que traen otros puestos se revisa tras cada sincronización.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionado</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Separados</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Credencial anulada</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Recorded as printed</source>
        <translation>Anotada como impresa</translation>
    </message>
    <message>
        <source>Recorded as not printed</source>
        <translation>Anotada como no impresa</translation>
    </message>
    <message>
        <source>{what} · Ctrl+Z takes it back</source>
        <translation>{what} · Ctrl+Z lo deshace</translation>
    </message>
</context>
<context>
    <name>TeachingCode</name>
    <message>
        <source>The set-up code, to be scanned</source>
        <translation>El código de ajuste, para escanear</translation>
    </message>
</context>
<context>
    <name>TestBadge</name>
    <message>
        <source>Print a test badge</source>
        <translation>Imprimir una credencial de prueba</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Printing a test badge on {printer}…</source>
        <translation>Imprimiendo una credencial de prueba en {printer}…</translation>
    </message>
    <message>
        <source>It takes long: look at the printer.</source>
        <translation>Tarda mucho: compruebe la impresora.</translation>
    </message>
    <message>
        <source>{printer} did not print the test badge.</source>
        <translation>{printer} no ha imprimido la credencial de prueba.</translation>
    </message>
    <message>
        <source>{printer} does not say whether it printed: look there.</source>
        <translation>{printer} no indica si ha imprimido: compruébelo allí.</translation>
    </message>
    <message>
        <source>The test badge lies in the folder as a PDF file.</source>
        <translation>La credencial de prueba está en la carpeta como archivo PDF.</translation>
    </message>
    <message>
        <source>Printed on {printer}. See that nothing is cut off and the colours are right, and scan its code in the card “Scanner”; a gate refuses it.</source>
        <translation>Imprimida en {printer}. Compruebe que nada esté cortado y que los colores sean correctos, y lea su código en la tarjeta «Lector»; en los accesos se rechaza.</translation>
    </message>
    <message>
        <source>The printer was asked to drop the test badge.</source>
        <translation>Se ha pedido a la impresora que descarte la credencial de prueba.</translation>
    </message>
</context>
<context>
    <name>ThanksView</name>
    <message>
        <source>Thank you, {name}</source>
        <translation>Gracias, {name}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Please take your badge from the printer and wear it visibly.</source>
        <translation>Recoja su credencial de la impresora y llévela a la vista.</translation>
    </message>
</context>
<context>
    <name>TwinsPane</name>
    <message>
        <source>One person or two? A merge deletes nothing and can be undone.</source>
        <translation>¿Una persona o dos? Una fusión no borra nada y puede deshacerse.</translation>
    </message>
    <message>
        <source>One person: merge</source>
        <translation>Una persona: fusionar</translation>
    </message>
    <message>
        <source>Two people: keep apart</source>
        <translation>Dos personas: separar</translation>
    </message>
    <message>
        <source>Two stations decided this both ways</source>
        <translation>Dos puestos decidieron lo contrario</translation>
    </message>
</context>
<context>
    <name>TwoBadgesPane</name>
    <message>
        <source>One person has one badge. A revoked badge cannot be given back.</source>
        <translation>Una persona tiene una credencial. Una credencial revocada no se puede restituir.</translation>
    </message>
    <message>
        <source>Revoke this badge</source>
        <translation>Revocar esta credencial</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Scan a badge</source>
        <translation>Escanee una credencial</translation>
    </message>
    <message>
        <source>Hold its code in front of the scanner</source>
        <translation>Acerque su código al lector</translation>
    </message>
    <message>
        <source>Let pass (F8)</source>
        <translation>Dejar pasar (F8)</translation>
    </message>
</context>
<context>
    <name>VideoSource</name>
    <message>
        <source>The video has shown no picture yet. Wait a moment and try again.</source>
        <translation>El vídeo aún no ha mostrado ninguna imagen. Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The video {file} cannot be played. Choose another file.</source>
        <translation>No se puede reproducir el vídeo {file}. Elija otro archivo.</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Credencial entregada</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa</translation>
    </message>
    <message>
        <source>Not printed: you may print it again</source>
        <translation>Sin imprimir: puede volver a imprimirla</translation>
    </message>
    <message>
        <source>Replaced: print the new badge</source>
        <translation>Reemplazada: imprima la nueva credencial</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Credencial anulada</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Solicitud aprobada</translation>
    </message>
    <message>
        <source>Photo saved</source>
        <translation>Foto guardada</translation>
    </message>
</context>
<context>
    <name>WebcamSource</name>
    <message>
        <source>There is no picture to take: the camera shows nothing.</source>
        <translation>No hay imagen que tomar: la cámara no muestra nada.</translation>
    </message>
    <message>
        <source>This program may not use the camera. Allow it in the system&apos;s privacy settings, then open the camera again.</source>
        <translation>Este programa no tiene permiso para usar la cámara. Concédalo en los ajustes de privacidad del sistema y abra de nuevo la cámara.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, and the picture appears by itself; or choose a picture file instead.</source>
        <translation>No se ha encontrado ninguna cámara. Conecte una y la imagen aparecerá sola; o elija un archivo de imagen.</translation>
    </message>
    <message>
        <source>The camera sends no pictures. Check its cable and its cover, and whether another program is using it.</source>
        <translation>La cámara no envía imágenes. Compruebe el cable y la tapa, y si la está usando otro programa.</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenidos</translation>
    </message>
    <message>
        <source>Hold the code of your invitation under the light</source>
        <translation>Coloque el código de su invitación bajo la luz</translation>
    </message>
    <message>
        <source>or type the code and press Enter</source>
        <translation>o escriba el código y pulse Intro</translation>
    </message>
</context>
<context>
    <name>ZoneTiles</name>
    <message>
        <source>Zone {letter}, {name}</source>
        <translation>Zona {letter}, {name}</translation>
    </message>
</context>
<context>
    <name>_WayHome</name>
    <message>
        <source>Bring this copy home…</source>
        <translation>Reunir esta copia…</translation>
    </message>
    <message>
        <source>This copy is home</source>
        <translation>Esta copia se ha reunido</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>A badge cannot be tried without one.</source>
        <translation>Sin ella no se puede probar una credencial.</translation>
    </message>
    <message>
        <source>A badge is valid for 1 to 255 days.</source>
        <translation>Una credencial es válida de 1 a 255 días.</translation>
    </message>
    <message>
        <source>A badge needs one at least. Add another one first.</source>
        <translation>La credencial necesita al menos uno. Añada otro primero.</translation>
    </message>
    <message>
        <source>A card of {width} × {height} mm is larger than the sheet, and badges are never made smaller. Nothing was written. Choose a larger paper.</source>
        <translation>Una tarjeta de {width} × {height} mm es mayor que la hoja, y las credenciales nunca se reducen. No se ha escrito nada. Elija un papel mayor.</translation>
    </message>
    <message>
        <source>A closed day does not prove</source>
        <translation>Un día cerrado no se prueba</translation>
    </message>
    <message>
        <source>A colleague there will help you with your badge.</source>
        <translation>Un colega le ayudará allí con su credencial.</translation>
    </message>
    <message>
        <source>A column can become one of: {known}. Nothing was imported.</source>
        <translation>Una columna puede ser una de estas: {known}. No se ha importado nada.</translation>
    </message>
    <message>
        <source>A font cannot be read</source>
        <translation>No se puede leer una fuente</translation>
    </message>
    <message>
        <source>A hub file has no quotas</source>
        <translation>Un archivo de servidor no tiene cuotas</translation>
    </message>
    <message>
        <source>A meeting&apos;s time lacks its offset</source>
        <translation>A la hora de una reunión le falta el desfase horario</translation>
    </message>
    <message>
        <source>A newer version of Accredit wrote this station&apos;s file</source>
        <translation>Una versión más reciente de Accredit escribió el archivo de este puesto</translation>
    </message>
    <message>
        <source>A newer version wrote this file</source>
        <translation>Este archivo lo escribió una versión más reciente</translation>
    </message>
    <message>
        <source>A part of it cannot be read any more. Sync now, if the hub can be reached, and call the event office: it brings this station back from its last backup (accredit restore) and the hub. The damaged file is kept beside it, and nothing is deleted.</source>
        <translation>Una parte ya no se puede leer. Sincronice ahora si se alcanza el servidor central y llame a la oficina del evento: recupera este puesto de su última copia de seguridad (accredit restore) y del servidor central. El archivo dañado se conserva al lado y no se borra nada.</translation>
    </message>
    <message>
        <source>A part of the printer has stopped.</source>
        <translation>Una parte de la impresora se ha detenido.</translation>
    </message>
    <message>
        <source>A passphrase is needed</source>
        <translation>Hace falta una frase de contraseña</translation>
    </message>
    <message>
        <source>A person has one badge. Replace it: the old one is then revoked.</source>
        <translation>Cada persona tiene una sola credencial. Reemplácela: la antigua queda anulada.</translation>
    </message>
    <message>
        <source>A photo is damaged or too large</source>
        <translation>Una foto está dañada o es demasiado grande</translation>
    </message>
    <message>
        <source>A recovery key is one line that begins with {word}.</source>
        <translation>Una clave de recuperación es una línea que empieza por {word}.</translation>
    </message>
    <message>
        <source>A row cannot be kept</source>
        <translation>No se puede guardar una fila</translation>
    </message>
    <message>
        <source>A row is damaged</source>
        <translation>Una fila está dañada</translation>
    </message>
    <message>
        <source>A service file may lead to any server. Write the hub&apos;s own name into the address, and take service out of it, or PGSERVICE out of this computer&apos;s environment.</source>
        <translation>Un archivo de servicios puede llevar a cualquier servidor. Escriba en la dirección el nombre propio del servidor central y quite de ella service, o quite PGSERVICE del entorno de este equipo.</translation>
    </message>
    <message>
        <source>A signing key has {size} bytes. Enrol the station again at the office.</source>
        <translation>Una clave de firma tiene {size} bytes. Vuelva a dar de alta el puesto en la oficina.</translation>
    </message>
    <message>
        <source>A station has no key for sticks</source>
        <translation>Un puesto no tiene clave para memorias USB</translation>
    </message>
    <message>
        <source>A station that never syncs again, and the operators&apos; names in the heads of the journal&apos;s rows, which its proof needs.</source>
        <translation>Un puesto que no vuelva a sincronizarse, y los nombres de los operadores en la cabecera de las filas del diario, que su prueba necesita.</translation>
    </message>
    <message>
        <source>A station&apos;s file is never left unprotected.</source>
        <translation>El archivo de un puesto nunca se deja sin protección.</translation>
    </message>
    <message>
        <source>A station&apos;s journal does not fit</source>
        <translation>El registro de un puesto no concuerda</translation>
    </message>
    <message>
        <source>A station&apos;s journal does not prove</source>
        <translation>El registro de un puesto no se puede comprobar</translation>
    </message>
    <message>
        <source>A sync is under way already</source>
        <translation>Ya hay una sincronización en curso</translation>
    </message>
    <message>
        <source>Accreditation requests</source>
        <translation>Solicitudes de acreditación</translation>
    </message>
    <message>
        <source>Accreditation: arrivals, badges, gates and delegations of one day</source>
        <translation>Acreditación: llegadas, credenciales, controles y delegaciones de un día</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitidos</translation>
    </message>
    <message>
        <source>Already inside</source>
        <translation>Ya dentro</translation>
    </message>
    <message>
        <source>An Ed25519 public key has {size} bytes, and this one has {count}.</source>
        <translation>Una clave pública Ed25519 tiene {size} bytes, y esta tiene {count}.</translation>
    </message>
    <message>
        <source>Another printer answers</source>
        <translation>Responde otra impresora</translation>
    </message>
    <message>
        <source>Another process holds it.</source>
        <translation>Otro proceso lo tiene abierto.</translation>
    </message>
    <message>
        <source>Another station or another supervisor was first. Look again.</source>
        <translation>Otro puesto u otro supervisor se adelantó. Mire de nuevo.</translation>
    </message>
    <message>
        <source>Another supervisor was first. Look again.</source>
        <translation>Otro supervisor se adelantó. Mire de nuevo.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>Arrivals per hour</source>
        <translation>Llegadas por hora</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegados</translation>
    </message>
    <message>
        <source>Arrived in all</source>
        <translation>Llegados en total</translation>
    </message>
    <message>
        <source>Arrived today</source>
        <translation>Llegados hoy</translation>
    </message>
    <message>
        <source>Backups, this station&apos;s and all others&apos;: lock them away, and destroy them when your rules say so.</source>
        <translation>Las copias de seguridad, de este puesto y de todos los demás: guárdelas bajo llave y destrúyalas cuando lo digan sus normas.</translation>
    </message>
    <message>
        <source>Badge revoked</source>
        <translation>Credencial anulada</translation>
    </message>
    <message>
        <source>Badge {serial} is active</source>
        <translation>La credencial {serial} está activa</translation>
    </message>
    <message>
        <source>Badge {serial} is already printed</source>
        <translation>La credencial {serial} ya está impresa</translation>
    </message>
    <message>
        <source>Badge {serial} is not on this station</source>
        <translation>La credencial {serial} no está en este puesto</translation>
    </message>
    <message>
        <source>Badge {serial} was just revoked</source>
        <translation>La credencial {serial} acaba de ser anulada</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Badges: {what}</source>
        <translation>Credenciales: {what}</translation>
    </message>
    <message>
        <source>Beyond the signing station&apos;s limits</source>
        <translation>Fuera de los límites del puesto firmante</translation>
    </message>
    <message>
        <source>Busiest hour {hours}: {count}</source>
        <translation>Hora punta {hours}: {count}</translation>
    </message>
    <message>
        <source>Card {width} × {height} mm</source>
        <translation>Tarjeta {width} × {height} mm</translation>
    </message>
    <message>
        <source>Cards reach into the outer {edge} mm of the paper, which most printers leave white: print without borders, or on precut sheets.</source>
        <translation>Las tarjetas entran en los {edge} mm exteriores del papel, que la mayoría de las impresoras dejan en blanco: imprima sin márgenes, o en hojas precortadas.</translation>
    </message>
    <message>
        <source>Carry it to the event office and read it there. Only the office can open it. Nothing was removed here; when the office&apos;s own file is read here, it tells what has arrived.</source>
        <translation>Llévelo a la oficina del evento y léalo allí. Solo la oficina puede abrirlo. Aquí no se ha quitado nada; cuando se lea aquí el archivo de la oficina, dirá qué ha llegado.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Change the ink, toner or ribbon: it is used up.</source>
        <translation>Cambie la tinta, el tóner o la cinta: se ha agotado.</translation>
    </message>
    <message>
        <source>Change the printer&apos;s drum: it is used up.</source>
        <translation>Cambie el tambor de la impresora: se ha agotado.</translation>
    </message>
    <message>
        <source>Changes of these stations wait at the hub for their station&apos;s signature, or for its key: {stations}. They come once the station itself, or the event office, has synced with this hub.</source>
        <translation>Cambios de estos puestos esperan en el servidor central la firma de su puesto, o su clave: {stations}. Llegarán en cuanto el propio puesto, o la oficina del evento, se haya sincronizado con este servidor.</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address. Nothing was changed there.</source>
        <translation>Compruebe la dirección del servidor central. Allí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address. Nothing was sent and nothing was taken.</source>
        <translation>Compruebe la dirección del servidor central. No se ha enviado ni recibido nada.</translation>
    </message>
    <message>
        <source>Check the user and the password in the hub&apos;s address. Nothing was changed, here or there. ({reason})</source>
        <translation>Compruebe el usuario y la contraseña en la dirección del servidor central. No se ha cambiado nada, ni aquí ni allí. ({reason})</translation>
    </message>
    <message>
        <source>Choose a zone first</source>
        <translation>Elija primero una zona</translation>
    </message>
    <message>
        <source>Choose one of at most {count} letters.</source>
        <translation>Elija uno de {count} letras como máximo.</translation>
    </message>
    <message>
        <source>Choose one of the event&apos;s zones.</source>
        <translation>Elija una de las zonas del evento.</translation>
    </message>
    <message>
        <source>Clear the jam: a sheet or card is stuck.</source>
        <translation>Quite el atasco: hay una hoja o tarjeta atrapada.</translation>
    </message>
    <message>
        <source>Close the printer&apos;s cover.</source>
        <translation>Cierre la tapa de la impresora.</translation>
    </message>
    <message>
        <source>Close the printer&apos;s door.</source>
        <translation>Cierre la puerta de la impresora.</translation>
    </message>
    <message>
        <source>Close the printer: a part is not locked in its place.</source>
        <translation>Cierre la impresora: una pieza no está encajada en su sitio.</translation>
    </message>
    <message>
        <source>Closed, but wrote on: {numbers}. What was entered there since is in no close: close the day there again.</source>
        <translation>Cerrados, pero siguieron escribiendo: {numbers}. Lo introducido allí desde entonces no está en ningún cierre: cierre allí el día otra vez.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Confirmed by the office: {numbers}</source>
        <translation>Confirmados por la oficina: {numbers}</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>tiempo de conexión agotado</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>Informe diario</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Delegations and organisations</source>
        <translation>Delegaciones y organizaciones</translation>
    </message>
    <message>
        <source>Delegations awaited</source>
        <translation>Delegaciones esperadas</translation>
    </message>
    <message>
        <source>Do not hand it over. Issue a new badge instead.</source>
        <translation>No la entregue. Emita una credencial nueva.</translation>
    </message>
    <message>
        <source>Earlier changes are missing here, so these must wait: {stations}. Read the earlier file first, or have it written again with everything.</source>
        <translation>Aquí faltan cambios anteriores, así que estos deben esperar: {stations}. Lea antes el archivo anterior, o haga que se escriba de nuevo completo.</translation>
    </message>
    <message>
        <source>Empty the printer&apos;s waste container: it is full.</source>
        <translation>Vacíe el depósito de residuos de la impresora: está lleno.</translation>
    </message>
    <message>
        <source>Enrol it again at the event office.</source>
        <translation>Vuelva a darlo de alta en la oficina del evento.</translation>
    </message>
    <message>
        <source>Enrol it at the event office.</source>
        <translation>Délo de alta en la oficina del evento.</translation>
    </message>
    <message>
        <source>Enrol the desks, gates and kiosks first. Nothing was written.</source>
        <translation>Dé de alta antes los mostradores, los controles de acceso y los quioscos. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Entries of a station are missing</source>
        <translation>Faltan anotaciones de un puesto</translation>
    </message>
    <message>
        <source>Entry {number} of station {station} (hash {found}) does not follow what is held here (entry {last}, hash {held}), or was altered on its way. Nothing was changed; a supervisor should look into it.</source>
        <translation>La anotación {number} del puesto {station} (huella {found}) no continúa lo que hay aquí (anotación {last}, huella {held}), o se alteró en el camino. No se ha cambiado nada; un supervisor debe examinarlo.</translation>
    </message>
    <message>
        <source>Entry {number} of station {station} exists twice: {ours} here, {theirs} there. Nothing was changed. One of them comes from a copy of that station&apos;s disk; a supervisor must decide which is kept.</source>
        <translation>La anotación {number} del puesto {station} existe dos veces: {ours} aquí, {theirs} allí. No se ha cambiado nada. Una de ellas procede de una copia del disco de ese puesto; un supervisor debe decidir cuál se conserva.</translation>
    </message>
    <message>
        <source>Entry {number} of station {station} is missing here. Nothing was changed. Check the journal on this station and call the event office.</source>
        <translation>Aquí falta la anotación {number} del puesto {station}. No se ha cambiado nada. Compruebe el registro en este puesto y llame a la oficina del evento.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Everything on this station is safe, and nothing was changed. At the event office, bring the hub up to date (accredit hub init with its address), then sync again.</source>
        <translation>Todo está a salvo en este puesto y no se ha cambiado nada. En la oficina del evento, actualice el servidor central (accredit hub init con su dirección) y vuelva a sincronizar.</translation>
    </message>
    <message>
        <source>Everything on this station is safe, and what the hub had taken stays there: sync again when the hub can be reached. ({reason})</source>
        <translation>Todo está a salvo en este puesto, y lo que el servidor central había recibido sigue allí: sincronice de nuevo cuando se pueda acceder a él. ({reason})</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previstos</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>el archivo ya existe</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Files on USB sticks, exported lists, daily reports and badges, printed or as PDF.</source>
        <translation>Los archivos en memorias USB, las listas exportadas, los informes diarios y las credenciales, impresos o en PDF.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>For {seconds} seconds nothing came from the hub</source>
        <translation>Durante {seconds} segundos no llegó nada del servidor central</translation>
    </message>
    <message>
        <source>Forged signature</source>
        <translation>Firma falsificada</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Function and organisation</source>
        <translation>Cargo y organización</translation>
    </message>
    <message>
        <source>Further categories: {count}</source>
        <translation>Otras categorías: {count}</translation>
    </message>
    <message>
        <source>Further states: {count}</source>
        <translation>Otros Estados: {count}</translation>
    </message>
    <message>
        <source>Gate scans</source>
        <translation>Lecturas en controles</translation>
    </message>
    <message>
        <source>Gate&apos;s clock wrong</source>
        <translation>Reloj del control incorrecto</translation>
    </message>
    <message>
        <source>Gate&apos;s list too old</source>
        <translation>Lista del control demasiado antigua</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Controles</translation>
    </message>
    <message>
        <source>Give it in megabytes, from 1 to 1,000,000,000. Nothing was changed.</source>
        <translation>Indíquelo en megabytes, de 1 a 1 000 000 000. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Give it one of at most {most} characters.</source>
        <translation>Déle un nombre de {most} caracteres como máximo.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Entregadas</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Honorific and given name</source>
        <translation>Tratamiento y nombre</translation>
    </message>
    <message>
        <source>Host committee</source>
        <translation>Comité anfitrión</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Recibidos</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En regla</translation>
    </message>
    <message>
        <source>Indico&apos;s list has no columns First Name and Last Name. Nothing was imported. Export it again with both of them chosen.</source>
        <translation>La lista de Indico no tiene las columnas First Name y Last Name. No se ha importado nada. Expórtela de nuevo con ambas.</translation>
    </message>
    <message>
        <source>Ink, toner or ribbon is running low.</source>
        <translation>Queda poca tinta, tóner o cinta.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de lectura o escritura</translation>
    </message>
    <message>
        <source>Intergovernmental organisations</source>
        <translation>Organizaciones intergubernamentales</translation>
    </message>
    <message>
        <source>Invented people; no gate lets these badges in.</source>
        <translation>Personas inventadas; ningún control admite estas credenciales.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Issue the badge at a desk.</source>
        <translation>Emita la credencial en un mostrador.</translation>
    </message>
    <message>
        <source>Issued, not printed</source>
        <translation>Emitidas, sin imprimir</translation>
    </message>
    <message>
        <source>It can be printed from, but its elements do not stand under headings of their own. Write each of them under {heading}.</source>
        <translation>Sirve para imprimir, pero sus elementos no tienen encabezado propio. Escriba cada uno de ellos bajo {heading}.</translation>
    </message>
    <message>
        <source>It could not be read as a station&apos;s database. Do not delete it: call the event office, which can bring this station back from the hub and its last backup.</source>
        <translation>No se ha podido leer como base de datos de un puesto. No lo borre: llame a la oficina del evento, que puede recuperar este puesto desde el servidor central y su última copia de seguridad.</translation>
    </message>
    <message>
        <source>It goes on; wait until it is finished, or cancel it first.</source>
        <translation>Continúa; espere a que termine o cancélela primero.</translation>
    </message>
    <message>
        <source>It has no station {station}. Nothing was changed. Sync the office first if the station was enrolled just now.</source>
        <translation>No tiene el puesto {station}. No se ha cambiado nada. Sincronice primero la oficina si el puesto acaba de darse de alta.</translation>
    </message>
    <message>
        <source>It has only {width} × {height} pixels; {least} on its shorter side is the least.</source>
        <translation>Solo tiene {width} × {height} píxeles; el lado corto necesita al menos {least}.</translation>
    </message>
    <message>
        <source>It has version {held}, and this program knows versions up to {known}. Nothing was changed. Update the program on this computer, then try again.</source>
        <translation>Tiene la versión {held} y este programa conoce versiones hasta la {known}. No se ha cambiado nada. Actualice el programa de este equipo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels, too many to open safely.</source>
        <translation>Tiene {width} × {height} píxeles, demasiados para abrirla con seguridad.</translation>
    </message>
    <message>
        <source>It is a HEIC picture. Save it as JPEG on the telephone, and try again.</source>
        <translation>Es una imagen HEIC. Guárdela como JPEG en el teléfono e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is a PDF document.</source>
        <translation>Es un documento PDF.</translation>
    </message>
    <message>
        <source>It is meant for the demo&apos;s stations.</source>
        <translation>Está pensada para los puestos de demostración.</translation>
    </message>
    <message>
        <source>It is no key file that this version can read. Take it back from the last backup; the station&apos;s data is untouched.</source>
        <translation>No es un archivo de clave que esta versión pueda leer. Recupérelo de la última copia de seguridad; los datos del puesto están intactos.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8. Nothing was changed.</source>
        <translation>No es texto en UTF-8. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It is not a PDF, so nothing was sent to the printer.</source>
        <translation>No es un PDF, así que no se ha enviado nada a la impresora.</translation>
    </message>
    <message>
        <source>It is not an 8-bit grey or RGB JPEG. The badge was not printed; take the photo again.</source>
        <translation>No es un JPEG de 8 bits en gris o RGB. La credencial no se ha impreso; tome la foto de nuevo.</translation>
    </message>
    <message>
        <source>It is not certain that the last change was saved. Close the station, open it again and look at the last person before going on.</source>
        <translation>No es seguro que el último cambio se haya guardado. Cierre el puesto, ábralo de nuevo y compruebe la última persona antes de seguir.</translation>
    </message>
    <message>
        <source>It is not valid TOML: {reason}.</source>
        <translation>No es TOML válido: {reason}.</translation>
    </message>
    <message>
        <source>It is unknown or disabled, or only the office writes for it. Nothing was written.</source>
        <translation>Es desconocido o está desactivado, o solo la oficina escribe para él. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>It is whole still. See whether {folder} may be written and has room. ({reason})</source>
        <translation>Sigue íntegra. Compruebe que se puede escribir en {folder} y que hay espacio. ({reason})</translation>
    </message>
    <message>
        <source>It knows no keys. Enrol it at the event office.</source>
        <translation>No conoce ninguna clave. Délo de alta en la oficina del evento.</translation>
    </message>
    <message>
        <source>It may be damaged, or of a kind that this program does not read.</source>
        <translation>Puede estar dañada, o ser de un tipo que este programa no lee.</translation>
    </message>
    <message>
        <source>It may be damaged.</source>
        <translation>Puede estar dañada.</translation>
    </message>
    <message>
        <source>It said a moment ago that it holds them. Nothing was changed; try again.</source>
        <translation>Hace un momento decía que las tenía. No se ha cambiado nada; vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>It stays as it is. Enter the person again if they attend after all.</source>
        <translation>Se queda como está. Introduzca de nuevo a la persona si finalmente asiste.</translation>
    </message>
    <message>
        <source>It unpacks to more pixels than can be opened safely.</source>
        <translation>Descomprimida tiene más píxeles de los que se pueden abrir con seguridad.</translation>
    </message>
    <message>
        <source>It was enrolled by an older version. Enrol it again at the event office.</source>
        <translation>Lo dio de alta una versión anterior. Vuelva a darlo de alta en la oficina del evento.</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing is lost. Install the newer version on this computer, then open the station again.</source>
        <translation>Se ha dejado como está y no se ha perdido nada. Instale la versión más reciente en este equipo y abra de nuevo el puesto.</translation>
    </message>
    <message>
        <source>It was left as it is. Open it, or choose an empty folder.</source>
        <translation>Se ha dejado como está. Ábralo, o elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>It was saved before, and is kept only in that file; or this is not the event office.</source>
        <translation>Ya se guardó y solo está en ese archivo; o este puesto no es la oficina del evento.</translation>
    </message>
    <message>
        <source>It was sealed for an earlier enrolment of this station. Nothing of it was taken: ask the event office for a new file.</source>
        <translation>Se selló para un alta anterior de este puesto. No se ha tomado nada de él: pida un archivo nuevo a la oficina del evento.</translation>
    </message>
    <message>
        <source>Its certificate is not the one that this station trusts, or is made out to another name: {reason}.
Nothing was sent. Do not go round it: call the event office, which checks the address and the certificate (docs/hub.md).</source>
        <translation>Su certificado no es el que este puesto considera fiable o lleva otro nombre: {reason}.
No se ha enviado nada. No lo eluda: llame a la oficina del evento, que comprueba la dirección y el certificado (docs/hub.md).</translation>
    </message>
    <message>
        <source>Its columns are: {known}. Nothing was imported.</source>
        <translation>Sus columnas son: {known}. No se ha importado nada.</translation>
    </message>
    <message>
        <source>Its file is cut off. The badge was not printed; take the photo again.</source>
        <translation>Su archivo está cortado. La credencial no se ha impreso; tome la foto de nuevo.</translation>
    </message>
    <message>
        <source>Its last day is {day}. Nothing was erased.</source>
        <translation>Su último día es el {day}. No se ha borrado nada.</translation>
    </message>
    <message>
        <source>Its room is that of the disk it lies on. Only a hub on PostgreSQL gives each station its own room. Nothing was changed.</source>
        <translation>Su espacio es el del disco en el que está. Solo un servidor central en PostgreSQL da a cada puesto su propio espacio. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Look at first_day and last_day in [event].</source>
        <translation>Revise first_day y last_day en [event].</translation>
    </message>
    <message>
        <source>Look on the printer and in the box. If it is lost or spoilt, replace it: the old one is then revoked.</source>
        <translation>Mire en la impresora y en la caja. Si está perdida o estropeada, reemplácela: la antigua queda anulada.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Preparado</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name in native script</source>
        <translation>Nombre en escritura original</translation>
    </message>
    <message>
        <source>Neither it nor the photos sent along with it were taken by the hub. Nothing on this station is lost: sync again, and a photo that is damaged here stays behind.</source>
        <translation>El servidor central no ha tomado ni esta foto ni las enviadas con ella. En este puesto no se ha perdido nada: sincronice de nuevo, y una foto dañada aquí se quedará atrás.</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>red inaccesible</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>News agencies</source>
        <translation>Agencias de noticias</translation>
    </message>
    <message>
        <source>No badge was made. A supervisor must approve the person first.</source>
        <translation>No se ha hecho ninguna credencial. Antes, un supervisor debe aprobar a la persona.</translation>
    </message>
    <message>
        <source>No badge was made. Ask the event office to open a new epoch on this station.</source>
        <translation>No se ha hecho ninguna credencial. Pida a la oficina del evento que abra una época nueva en este puesto.</translation>
    </message>
    <message>
        <source>No badge was made. Call a supervisor.</source>
        <translation>No se ha hecho ninguna credencial. Llame a un supervisor.</translation>
    </message>
    <message>
        <source>No badge was made: {why}.</source>
        <translation>No se ha hecho ninguna credencial: {why}.</translation>
    </message>
    <message>
        <source>No badge was scanned on this day.</source>
        <translation>Ese día no se escaneó ninguna credencial.</translation>
    </message>
    <message>
        <source>No column was found for {columns}. Nothing was imported. Name the columns given_name and family_name, or say which column is which.</source>
        <translation>Columnas no encontradas: {columns}. No se ha importado nada. Llame a las columnas given_name y family_name, o indique qué es cada columna.</translation>
    </message>
    <message>
        <source>No event is set up on this station</source>
        <translation>No hay ningún evento configurado en este puesto</translation>
    </message>
    <message>
        <source>No file was left. Write the badges again: it is then left out.</source>
        <translation>No ha quedado ningún archivo. Escriba de nuevo las credenciales: esta quedará fuera.</translation>
    </message>
    <message>
        <source>No font has {characters} in “{words}”. Nothing was printed and nothing is lost. Correct the entry, or add a font that has the character.</source>
        <translation>Ninguna fuente tiene {characters} en «{words}». No se ha impreso ni perdido nada. Corrija los datos, o añada una fuente que tenga el carácter.</translation>
    </message>
    <message>
        <source>No reason was given</source>
        <translation>No se ha indicado el motivo</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>no hay ruta hasta el equipo</translation>
    </message>
    <message>
        <source>No row on this station says anything of a person. What other stations enter later is erased by another purge.</source>
        <translation>Ninguna fila de este puesto dice nada de una persona. Lo que otros puestos registren después se borra con otra orden.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>Nobody has arrived on this day.</source>
        <translation>Ese día no llegó nadie.</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate that {printer} shows ({reason}). Nothing was sent. If it is the printer&apos;s own, put #sha256= and its fingerprint behind the address.</source>
        <translation>Nadie avala el certificado que presenta {printer} ({reason}). No se ha enviado nada. Si es el de la propia impresora, ponga #sha256= y su huella tras la dirección.</translation>
    </message>
    <message>
        <source>Non-governmental organisations</source>
        <translation>Organizaciones no gubernamentales</translation>
    </message>
    <message>
        <source>Not a badge of this event</source>
        <translation>No es credencial de este evento</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>Not confirmed by the office yet: {numbers}</source>
        <translation>Aún no confirmados por la oficina: {numbers}</translation>
    </message>
    <message>
        <source>Not here yet: {count}</source>
        <translation>Aún no han llegado: {count}</translation>
    </message>
    <message>
        <source>Not on the gate&apos;s roster</source>
        <translation>No está en la lista del control</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Aún no válida</translation>
    </message>
    <message>
        <source>Nothing can be registered yet. Create the event, or enrol this station with one.</source>
        <translation>Todavía no se puede inscribir nada. Cree el evento, o dé de alta este puesto en uno.</translation>
    </message>
    <message>
        <source>Nothing new could be taken of what {sender} wrote ({moment}). Everything on this station is safe.</source>
        <translation>No se ha podido tomar nada nuevo de lo que {sender} escribió ({moment}). Todo lo que hay en este puesto está a salvo.</translation>
    </message>
    <message>
        <source>Nothing new on this stick</source>
        <translation>Nada nuevo en esta memoria USB</translation>
    </message>
    <message>
        <source>Nothing of the last change was saved; what was there before is safe. ({cause})</source>
        <translation>No se ha guardado nada del último cambio; lo anterior está a salvo. ({cause})</translation>
    </message>
    <message>
        <source>Nothing of this sync is lost: it stays on this station. Call the event office, which sees an alarm for it.</source>
        <translation>No se ha perdido nada de esta sincronización: se queda en este puesto. Llame a la oficina del evento, que ve una alarma al respecto.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Another station has revoked the other one.</source>
        <translation>No se cambió nada. Otro puesto revocó la otra.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder. ({reason})</source>
        <translation>No se ha cambiado nada. Elija otra carpeta. ({reason})</translation>
    </message>
    <message>
        <source>Nothing was changed. Do it again.</source>
        <translation>No se ha cambiado nada. Hágalo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the folder of one of those in {folder}.</source>
        <translation>No se ha cambiado nada. Indique la carpeta de una de las que hay en {folder}.</translation>
    </message>
    <message>
        <source>Nothing was changed. If it is lost or spoilt, replace it.</source>
        <translation>No se ha cambiado nada. Si está perdida o estropeada, reemplácela.</translation>
    </message>
    <message>
        <source>Nothing was changed. Print again.</source>
        <translation>No se ha cambiado nada. Imprima de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. See whether this account may write in the station&apos;s folder.</source>
        <translation>No se ha cambiado nada. Compruebe que esta cuenta puede escribir en la carpeta del puesto.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sync first.</source>
        <translation>No se cambió nada. Sincronice primero.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sync, and look again.</source>
        <translation>No se ha cambiado nada. Sincronice y vuelva a mirar.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another one.</source>
        <translation>No se ha cambiado nada. Tome otra.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take one of those that were said.</source>
        <translation>No se cambió nada. Tome uno de los valores indicados.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when nobody enters anything here.</source>
        <translation>No se ha cambiado nada. Vuelva a intentarlo cuando nadie introduzca nada aquí.</translation>
    </message>
    <message>
        <source>Nothing was changed. Write it like 1980-02-28.</source>
        <translation>No se cambió nada. Escríbala así: 1980-02-28.</translation>
    </message>
    <message>
        <source>Nothing was changed: {why}. Ask the event office for a fresh list.</source>
        <translation>No se ha cambiado nada: {why}. Pida una lista actualizada a la oficina del evento.</translation>
    </message>
    <message>
        <source>Nothing was erased. Type it as it stands here: {name}</source>
        <translation>No se ha borrado nada. Escríbalo tal como figura aquí: {name}</translation>
    </message>
    <message>
        <source>Nothing was found against this template.</source>
        <translation>No se ha encontrado nada en contra de esta plantilla.</translation>
    </message>
    <message>
        <source>Nothing was printed. Sync, or give the category another template. Shipped with Accredit: {known}.</source>
        <translation>No se ha impreso nada. Sincronice, o asigne otra plantilla a la categoría. Incluidas en Accredit: {known}.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>No se ha guardado nada.</translation>
    </message>
    <message>
        <source>Nothing was saved. Enter at least a family name or a given name.</source>
        <translation>No se ha guardado nada. Introduzca al menos un apellido o un nombre.</translation>
    </message>
    <message>
        <source>Nothing was saved. The categories are: {known}.</source>
        <translation>No se ha guardado nada. Las categorías son: {known}.</translation>
    </message>
    <message>
        <source>Nothing was sent a second time. Look on the printer, and say at the badge whether it came out.</source>
        <translation>No se ha enviado nada por segunda vez. Mire en la impresora e indique junto a la credencial si ha salido.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a paper, and sort by organisation or by box.</source>
        <translation>No se ha escrito nada. Elija un papel y ordene por organización o por caja.</translation>
    </message>
    <message>
        <source>Nothing was written. No badge that is valid fits the choice.</source>
        <translation>No se ha escrito nada. Ninguna credencial válida corresponde a la selección.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Only a supervisor may erase the event&apos;s data</source>
        <translation>Solo un supervisor puede borrar los datos del evento</translation>
    </message>
    <message>
        <source>Only one badge is left</source>
        <translation>Solo queda una credencial</translation>
    </message>
    <message>
        <source>Only the event office cares for the hub</source>
        <translation>Solo la oficina del evento atiende el servidor central</translation>
    </message>
    <message>
        <source>Only the office may do this</source>
        <translation>Solo la oficina puede hacer esto</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Organisations by kind</source>
        <translation>Organizaciones por tipo</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Página {number} de {count}</translation>
    </message>
    <message>
        <source>Paper or cards are running low.</source>
        <translation>Queda poco papel o pocas tarjetas.</translation>
    </message>
    <message>
        <source>Parts not found: {parts}. Copy them beside this one and read it again.</source>
        <translation>Partes no encontradas: {parts}. Cópielas junto a esta y léala de nuevo.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People expected</source>
        <translation>Personas previstas</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photos missing or damaged at the hub: {count}. They are safe on this station: keep its data and call the event office.</source>
        <translation>Fotos que faltan o están dañadas en el servidor central: {count}. Están a salvo en este puesto: conserve sus datos y llame a la oficina del evento.</translation>
    </message>
    <message>
        <source>Photos that are damaged on this station and were left out: {count}. Take them again at the desk.</source>
        <translation>Fotos dañadas en este puesto que se han dejado fuera: {count}. Hágalas de nuevo en el mostrador.</translation>
    </message>
    <message>
        <source>Photos that are damaged, here or at the hub, and were left alone: {count}. Tell the event office.</source>
        <translation>Fotos dañadas, aquí o en el servidor central, que se han dejado aparte: {count}. Avise a la oficina del evento.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previstas</translation>
    </message>
    <message>
        <source>Please go to the registration desk</source>
        <translation>Diríjase al mostrador de acreditación</translation>
    </message>
    <message>
        <source>Please try again, or go to the registration desk.</source>
        <translation>Inténtelo de nuevo, o diríjase al mostrador de acreditación.</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>Preaprobadas</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentes</translation>
    </message>
    <message>
        <source>Print it first.</source>
        <translation>Imprímala primero.</translation>
    </message>
    <message>
        <source>Print jobs of the day</source>
        <translation>Impresiones del día</translation>
    </message>
    <message>
        <source>Print jobs: {what}</source>
        <translation>Impresiones: {what}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresas</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Sector privado</translation>
    </message>
    <message>
        <source>Process {number} on {computer} has held it since {moment} UTC.</source>
        <translation>El proceso {number} de {computer} lo tiene abierto desde {moment} UTC.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Push the paper tray in.</source>
        <translation>Introduzca la bandeja del papel.</translation>
    </message>
    <message>
        <source>Put in the paper or card that the badge needs.</source>
        <translation>Ponga el papel o la tarjeta que necesita la credencial.</translation>
    </message>
    <message>
        <source>Put paper or cards in: the tray is empty.</source>
        <translation>Ponga papel o tarjetas: la bandeja está vacía.</translation>
    </message>
    <message>
        <source>Put the output tray in its place.</source>
        <translation>Coloque la bandeja de salida en su sitio.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>QR {width} mm wide at {dpi} dpi</source>
        <translation>Código QR de {width} mm de ancho a {dpi} dpi</translation>
    </message>
    <message>
        <source>Read back, the file was not what had been written. It was taken away again, and everything on this station is safe: use another stick.</source>
        <translation>Al releerlo, el archivo no era lo que se había escrito. Se ha retirado, y todo lo de este puesto está a salvo: use otra memoria.</translation>
    </message>
    <message>
        <source>Read back, the rows of station {station} do not lead to their end. Keep that station&apos;s data, and have this one checked.</source>
        <translation>Releídas, las filas del puesto {station} no llevan a su final. Conserve los datos de ese puesto y haga comprobar este.</translation>
    </message>
    <message>
        <source>Read back, the rows of station {station} do not lead to their end. Keep this station&apos;s data and call the event office.</source>
        <translation>Releídas, las filas del puesto {station} no conducen a su final. Conserve los datos de este puesto y llame a la oficina del evento.</translation>
    </message>
    <message>
        <source>Read it at: {stations}. Only these can open it. Nothing was removed here.</source>
        <translation>Léalo en: {stations}. Solo estos pueden abrirlo. Aquí no se ha quitado nada.</translation>
    </message>
    <message>
        <source>Read, but something is missing or does not fit</source>
        <translation>Leído, pero falta algo o algo no encaja</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>disco de solo lectura</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Requests: {what}</source>
        <translation>Solicitudes: {what}</translation>
    </message>
    <message>
        <source>Research institutions</source>
        <translation>Centros de investigación</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Anuladas</translation>
    </message>
    <message>
        <source>Row {number} of station {station} does not match its own checksum. Nothing was changed at the hub. Call a supervisor, and run: accredit journal verify.</source>
        <translation>La fila {number} del puesto {station} no coincide con su propia suma de comprobación. No se ha cambiado nada en el servidor central. Llame a un supervisor y ejecute: accredit journal verify.</translation>
    </message>
    <message>
        <source>Row {number} of station {station} is out of bounds. Nothing was changed at the hub.</source>
        <translation>La fila {number} del puesto {station} está fuera de los límites. No se ha cambiado nada en el servidor central.</translation>
    </message>
    <message>
        <source>Rows are missing in between</source>
        <translation>Faltan filas intermedias</translation>
    </message>
    <message>
        <source>Rows of a station could not be taken</source>
        <translation>No se pudieron tomar las filas de una estación</translation>
    </message>
    <message>
        <source>Rows of another station were offered under this station&apos;s login. Nothing was changed, and the event office sees an alarm for it.</source>
        <translation>Se han ofrecido filas de otro puesto con el acceso de este. No se ha cambiado nada, y la oficina del evento ve una alarma al respecto.</translation>
    </message>
    <message>
        <source>Save the person first.</source>
        <translation>Guarde primero a la persona.</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Scans: {count}</source>
        <translation>Lecturas: {count}</translation>
    </message>
    <message>
        <source>Scans: {what}</source>
        <translation>Lecturas: {what}</translation>
    </message>
    <message>
        <source>See whether this account may write in it. ({reason})</source>
        <translation>Compruebe que esta cuenta puede escribir en ella. ({reason})</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Separators need sheets and piles</source>
        <translation>Los separadores necesitan hojas y montones</translation>
    </message>
    <message>
        <source>Service providers</source>
        <translation>Proveedores de servicios</translation>
    </message>
    <message>
        <source>Set {variable}, or run this in a terminal.</source>
        <translation>Defina {variable}, o ejecute esto en un terminal.</translation>
    </message>
    <message>
        <source>Signed by an unknown station</source>
        <translation>Firmada por un puesto desconocido</translation>
    </message>
    <message>
        <source>Somebody has decided otherwise since.</source>
        <translation>Alguien ha decidido otra cosa desde entonces.</translation>
    </message>
    <message>
        <source>State delegations</source>
        <translation>Delegaciones de Estados</translation>
    </message>
    <message>
        <source>States: {count}</source>
        <translation>Estados: {count}</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Station in</source>
        <translation>Puesto recibido</translation>
    </message>
    <message>
        <source>Station missing</source>
        <translation>Puesto que falta</translation>
    </message>
    <message>
        <source>Station {sender} is not on the trust list of this station. Nothing was changed. Read the newest file of the event office first, then this one again.</source>
        <translation>El puesto {sender} no figura en la lista de confianza de este puesto. No se ha cambiado nada. Lea antes el archivo más reciente de la oficina del evento y luego este de nuevo.</translation>
    </message>
    <message>
        <source>Station {sender} lost its rights, so nothing that it writes is taken any more. Nothing was changed. Ask the event office.</source>
        <translation>El puesto {sender} perdió sus derechos, así que ya no se toma nada de lo que escribe. No se ha cambiado nada. Pregunte en la oficina del evento.</translation>
    </message>
    <message>
        <source>Station {station}: entry {due} should come next, but {found} came. Nothing was changed. Sync again from where this station stands.</source>
        <translation>Puesto {station}: debía seguir la anotación {due}, pero ha llegado {found}. No se ha cambiado nada. Sincronice de nuevo desde donde está este puesto.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Puestos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Sync and try again.</source>
        <translation>Sincronice e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Sync, or enter the person here.</source>
        <translation>Sincronice, o introduzca a la persona aquí.</translation>
    </message>
    <message>
        <source>Take it again.</source>
        <translation>Tómela de nuevo.</translation>
    </message>
    <message>
        <source>Take small letters, digits and underscores, as in “our_emblem”.</source>
        <translation>Use minúsculas, cifras y guiones bajos, como «our_emblem».</translation>
    </message>
    <message>
        <source>Take the finished badges out: the output is full.</source>
        <translation>Retire las credenciales terminadas: la salida está llena.</translation>
    </message>
    <message>
        <source>Taken from the stick</source>
        <translation>Tomado de la memoria USB</translation>
    </message>
    <message>
        <source>The backup could not be put back</source>
        <translation>No se pudo reponer la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup could not be written</source>
        <translation>No se pudo escribir la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup does not prove</source>
        <translation>La copia de seguridad no es conforme</translation>
    </message>
    <message>
        <source>The badge could not be written</source>
        <translation>No se ha podido escribir la credencial</translation>
    </message>
    <message>
        <source>The badge of {name} cannot be printed</source>
        <translation>No se puede imprimir la credencial de {name}</translation>
    </message>
    <message>
        <source>The badge template {name} cannot be edited here</source>
        <translation>La plantilla de credencial {name} no se puede editar aquí</translation>
    </message>
    <message>
        <source>The badge template {name} cannot be used</source>
        <translation>La plantilla de credencial {name} no se puede usar</translation>
    </message>
    <message>
        <source>The badges could not be written</source>
        <translation>No se han podido escribir las credenciales</translation>
    </message>
    <message>
        <source>The card does not fit on {paper}</source>
        <translation>La tarjeta no cabe en {paper}</translation>
    </message>
    <message>
        <source>The database answers, but holds no hub. Make it: accredit hub init.</source>
        <translation>La base de datos responde, pero no contiene un servidor central. Créelo: accredit hub init.</translation>
    </message>
    <message>
        <source>The database&apos;s name is too long</source>
        <translation>El nombre de la base de datos es demasiado largo</translation>
    </message>
    <message>
        <source>The decision stays. Look at the record, and correct it there if need be.</source>
        <translation>La decisión se mantiene. Consulte la ficha y corríjala si hace falta.</translation>
    </message>
    <message>
        <source>The disk did not answer</source>
        <translation>El disco no ha respondido</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The event ends before it begins</source>
        <translation>El evento termina antes de empezar</translation>
    </message>
    <message>
        <source>The event has no category</source>
        <translation>El evento no tiene ninguna categoría</translation>
    </message>
    <message>
        <source>The event&apos;s file cannot be read</source>
        <translation>No se puede leer el archivo del evento</translation>
    </message>
    <message>
        <source>The event&apos;s file has a wrong key</source>
        <translation>El archivo del evento tiene una clave errónea</translation>
    </message>
    <message>
        <source>The event&apos;s file has a wrong value</source>
        <translation>El archivo del evento tiene un valor erróneo</translation>
    </message>
    <message>
        <source>The event&apos;s file is incomplete</source>
        <translation>El archivo del evento está incompleto</translation>
    </message>
    <message>
        <source>The event&apos;s file is not valid TOML</source>
        <translation>El archivo del evento no es TOML válido</translation>
    </message>
    <message>
        <source>The event&apos;s root key is on the office&apos;s computer.</source>
        <translation>La clave raíz del evento está en el equipo de la oficina.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>No se ha podido escribir el archivo</translation>
    </message>
    <message>
        <source>The file has {size} MB; {most} MB is the most.</source>
        <translation>El archivo tiene {size} MB; el máximo es {most} MB.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The first sheet holds {count} cards, so that printing can start at 1 to {count}. Nothing was written.</source>
        <translation>En la primera hoja caben {count} tarjetas; la impresión puede empezar de 1 a {count}. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to ({reason}). The registration is safe. Free some space or choose another folder, then print again.</source>
        <translation>No se puede escribir en la carpeta {folder} ({reason}). La inscripción está a salvo. Libere espacio o elija otra carpeta e imprima de nuevo.</translation>
    </message>
    <message>
        <source>The hub cannot prove that it is the hub</source>
        <translation>El servidor central no puede probar que lo es</translation>
    </message>
    <message>
        <source>The hub does not hold every photo</source>
        <translation>El servidor central no tiene todas las fotos</translation>
    </message>
    <message>
        <source>The hub does not let this station in</source>
        <translation>El servidor central no admite a este puesto</translation>
    </message>
    <message>
        <source>The hub is newer than this station</source>
        <translation>El servidor central es más reciente que este puesto</translation>
    </message>
    <message>
        <source>The hub is older than this station</source>
        <translation>El servidor central es más antiguo que este puesto</translation>
    </message>
    <message>
        <source>The hub must be reached over verified TLS</source>
        <translation>Al servidor central hay que acceder por TLS verificado</translation>
    </message>
    <message>
        <source>The hub takes only this station&apos;s own rows from it</source>
        <translation>El servidor central solo acepta de este puesto sus propias filas</translation>
    </message>
    <message>
        <source>The hub&apos;s address cannot be read</source>
        <translation>No se puede leer la dirección del servidor central</translation>
    </message>
    <message>
        <source>The hub&apos;s address leads to a folder</source>
        <translation>La dirección del servidor central lleva a una carpeta</translation>
    </message>
    <message>
        <source>The hub&apos;s file is damaged</source>
        <translation>El archivo central está dañado</translation>
    </message>
    <message>
        <source>The hub&apos;s own rows are damaged</source>
        <translation>Las filas del servidor central están dañadas</translation>
    </message>
    <message>
        <source>The hub&apos;s receipt does not agree</source>
        <translation>El acuse de recibo del servidor central no concuerda</translation>
    </message>
    <message>
        <source>The hub&apos;s rows of station {station} end at row {held}, and row {offered} was offered. Nothing was changed; sync again from the start.</source>
        <translation>En el servidor central, las filas del puesto {station} acaban en la {held}, y se ha ofrecido la fila {offered}. No se ha cambiado nada; sincronice de nuevo desde el principio.</translation>
    </message>
    <message>
        <source>The hub&apos;s server does not let this user in</source>
        <translation>El servidor central no admite a este usuario</translation>
    </message>
    <message>
        <source>The last change was not saved; everything before it is safe. Free some space on this station&apos;s disk, then do it again.</source>
        <translation>El último cambio no se ha guardado; todo lo anterior está a salvo. Libere espacio en el disco de este puesto y repítalo.</translation>
    </message>
    <message>
        <source>The last element of the front stays</source>
        <translation>El último elemento del anverso se queda</translation>
    </message>
    <message>
        <source>The list could not be written</source>
        <translation>No se ha podido escribir la lista</translation>
    </message>
    <message>
        <source>The list has no column “{column}”</source>
        <translation>La lista no tiene la columna «{column}»</translation>
    </message>
    <message>
        <source>The list lacks a column</source>
        <translation>A la lista le falta una columna</translation>
    </message>
    <message>
        <source>The list of badges is empty.</source>
        <translation>La lista de credenciales está vacía.</translation>
    </message>
    <message>
        <source>The lists do not belong together</source>
        <translation>Las listas no van juntas</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Falta el nombre</translation>
    </message>
    <message>
        <source>The output is nearly full.</source>
        <translation>La salida está casi llena.</translation>
    </message>
    <message>
        <source>The part that was chosen is too small, or outside the picture.</source>
        <translation>La parte elegida es demasiado pequeña, o queda fuera de la imagen.</translation>
    </message>
    <message>
        <source>The passphrase is missing</source>
        <translation>Falta la frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>La frase de contraseña es incorrecta</translation>
    </message>
    <message>
        <source>The photo cannot be printed</source>
        <translation>No se puede imprimir la foto</translation>
    </message>
    <message>
        <source>Row {number} of station {station} differs from the one at the hub ({ours}… here, {theirs}… there): a copy of the station, or an old backup, was put to work. Nothing is lost and nothing was changed. A supervisor can bring this copy home: by the button beside this message, or by accredit station adopt.</source>
        <translation>La fila {number} del puesto {station} es distinta de la del servidor central ({ours}… aquí, {theirs}… allí): se ha puesto en servicio una copia del puesto o una copia de seguridad antigua. No se ha perdido ni cambiado nada. Un supervisor puede reunir esta copia: con el botón junto a este mensaje o con accredit station adopt.</translation>
    </message>
    <message>
        <source>An older part of it, from before this station was moved or put back, is not what the hub holds. Nothing is lost, and everything else was synced. A supervisor can bring it home: by the button beside this message, or by accredit station adopt.</source>
        <translation>Una parte más antigua, de antes de que este puesto se trasladara o restaurara, no es lo que tiene el servidor central. No se ha perdido nada y todo lo demás se ha sincronizado. Un supervisor puede reunirla: con el botón junto a este mensaje o con accredit station adopt.</translation>
    </message>
    <message>
        <source>Another file has this name</source>
        <translation>Otro archivo tiene este nombre</translation>
    </message>
    <message>
        <source>Another station was enrolled meanwhile</source>
        <translation>Entretanto se ha dado de alta otro puesto</translation>
    </message>
    <message>
        <source>Changes that are not signed by the station that made them were left alone: {stations}. They come with a file of that station itself, or with the event office&apos;s newest: read that one.</source>
        <translation>Se han dejado aparte cambios no firmados por el puesto que los hizo: {stations}. Llegan con un archivo de ese mismo puesto o con el más reciente de la oficina del evento: lea ese.</translation>
    </message>
    <message>
        <source>Names and photos would travel where others can read them. Give the server a certificate (docs/hub.md says how), and take sslmode out of the address, or PGSSLMODE out of this computer&apos;s environment.</source>
        <translation>Los nombres y las fotos viajarían por donde otros pueden leerlos. Dé un certificado al servidor (docs/hub.md explica cómo) y quite sslmode de la dirección, o PGSSLMODE del entorno de este equipo.</translation>
    </message>
    <message>
        <source>Nothing was changed: {reason}.</source>
        <translation>No se ha cambiado nada: {reason}.</translation>
    </message>
    <message>
        <source>Parts that are damaged, and of which nothing was taken: {parts}. Have the whole file written again, on another stick if it happens twice.</source>
        <translation>Partes dañadas, de las que no se ha tomado nada: {parts}. Haga que se escriba de nuevo el archivo completo, en otra memoria si ocurre dos veces.</translation>
    </message>
    <message>
        <source>Rows without its receipt: {count}. Sync with the hub, then try again.</source>
        <translation>Filas sin su recibo: {count}. Sincronice con el servidor central y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Something was entered at this station meanwhile</source>
        <translation>Entretanto se ha introducido algo en este puesto</translation>
    </message>
    <message>
        <source>Station {number} has not closed its day</source>
        <translation>El puesto {number} no ha cerrado su día</translation>
    </message>
    <message>
        <source>Station {sender} lost its rights here, so nothing that it writes is taken any more. Nothing was changed. What is still needed of it must be entered again at another station.</source>
        <translation>El puesto {sender} perdió aquí sus derechos, así que ya no se toma nada de lo que escribe. No se ha cambiado nada. Lo que aún se necesite de él debe introducirse de nuevo en otro puesto.</translation>
    </message>
    <message>
        <source>Station {sender} was not enrolled at this office as it is now. Nothing was changed. If the office was put back from an earlier backup, enrol the station again.</source>
        <translation>El puesto {sender} no se dio de alta en esta oficina tal como está ahora. No se ha cambiado nada. Si la oficina se restauró de una copia de seguridad anterior, dé de alta el puesto otra vez.</translation>
    </message>
    <message>
        <source>The close of these does not prove: {numbers}. What they closed on is not what the hub or this office holds of them. Keep their data and have their journals checked.</source>
        <translation>El cierre de estos no se prueba: {numbers}. Lo que cerraron no es lo que el servidor central o esta oficina tienen de ellos. Conserve sus datos y haga comprobar sus registros.</translation>
    </message>
    <message>
        <source>The day {day} that {station} closed was read again here, row by row and photo by photo, and signed. The next file written here tells that station.</source>
        <translation>El día {day} que cerró {station} se ha releído aquí, fila por fila y foto por foto, y se ha firmado. El próximo archivo que se escriba aquí se lo comunica a ese puesto.</translation>
    </message>
    <message>
        <source>The event is not over</source>
        <translation>El evento no ha terminado</translation>
    </message>
    <message>
        <source>The file does not tell where the journals part</source>
        <translation>El archivo no indica dónde se separan los registros</translation>
    </message>
    <message>
        <source>The hub could not be told which stations may come in and which are disabled: {reason}. Everything else was synced. Sync again.</source>
        <translation>No se ha podido indicar al servidor central qué puestos pueden entrar y cuáles están desactivados: {reason}. Todo lo demás se ha sincronizado. Sincronice de nuevo.</translation>
    </message>
    <message>
        <source>The hub does not know this station</source>
        <translation>El servidor central no conoce este puesto</translation>
    </message>
    <message>
        <source>The hub has not confirmed all of this office&apos;s rows</source>
        <translation>El servidor central no ha confirmado todas las filas de esta oficina</translation>
    </message>
    <message>
        <source>The hub is newer than this program</source>
        <translation>El servidor central es más reciente que este programa</translation>
    </message>
    <message>
        <source>The hub shows changes under the name of these stations that they did not sign: {stations}. None of them was taken. Somebody may have altered the hub: tell the event office before the hub is used further.</source>
        <translation>El servidor central muestra, a nombre de estos puestos, cambios que ellos no han firmado: {stations}. No se ha tomado ninguno. Es posible que alguien haya alterado el servidor central: avise a la oficina del evento antes de seguir usándolo.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate has expired</source>
        <translation>El certificado del servidor central ha caducado</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not valid yet</source>
        <translation>El certificado del servidor central aún no es válido</translation>
    </message>
    <message>
        <source>The hub&apos;s rows have gone</source>
        <translation>Las filas del servidor central han desaparecido</translation>
    </message>
    <message>
        <source>The hub&apos;s rows of station {station} do not follow row {number}, which is here. Nothing of them was taken. Call the event office.</source>
        <translation>En el servidor central, las filas del puesto {station} no continúan la fila {number}, que está aquí. No se ha tomado nada de ellas. Llame a la oficina del evento.</translation>
    </message>
    <message>
        <source>The last backup in {folder} is missing, damaged, or older than the last entry. Close the day with a backup on another disk, or make one by itself: accredit backup FOLDER. Nothing was erased.</source>
        <translation>La última copia en {folder} falta, está dañada o es anterior al último registro. Cierre el día con una copia en otro disco, o haga una aparte: accredit backup FOLDER. No se ha borrado nada.</translation>
    </message>
    <message>
        <source>The new station&apos;s folder could not be written whole</source>
        <translation>No se ha podido escribir entera la carpeta del puesto nuevo</translation>
    </message>
    <message>
        <source>The picture cannot be put into a template</source>
        <translation>La imagen no se puede poner en una plantilla</translation>
    </message>
    <message>
        <source>The picture could not be kept</source>
        <translation>No se ha podido conservar la imagen</translation>
    </message>
    <message>
        <source>The picture could not be made. Nothing was changed. Try another one.</source>
        <translation>No se ha podido crear la imagen. No se ha cambiado nada. Pruebe con otra.</translation>
    </message>
    <message>
        <source>The picture needs another name</source>
        <translation>La imagen necesita otro nombre</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>La impresora</translation>
    </message>
    <message>
        <source>The printer cannot be reached</source>
        <translation>No se puede acceder a la impresora</translation>
    </message>
    <message>
        <source>The printer did not take the badge</source>
        <translation>La impresora no ha aceptado la credencial</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>La impresora no responde</translation>
    </message>
    <message>
        <source>The printer does not answer its queue. Look whether it is connected.</source>
        <translation>La impresora no responde a su cola. Compruebe que está conectada.</translation>
    </message>
    <message>
        <source>The printer does not take this request</source>
        <translation>La impresora no acepta esta petición</translation>
    </message>
    <message>
        <source>The printer has stopped. Look at it, and let it go on.</source>
        <translation>La impresora se ha detenido. Mírela y haga que continúe.</translation>
    </message>
    <message>
        <source>The printer has stopped: {message}</source>
        <translation>La impresora se ha detenido: {message}</translation>
    </message>
    <message>
        <source>The printer is offline. Look whether it is on and connected.</source>
        <translation>La impresora está fuera de línea. Compruebe que está encendida y conectada.</translation>
    </message>
    <message>
        <source>The printer is paused. Let it go on at the printer or in its queue.</source>
        <translation>La impresora está en pausa. Reanúdela en el aparato o en su cola.</translation>
    </message>
    <message>
        <source>The printer is switched off or shutting down.</source>
        <translation>La impresora está apagada o se está apagando.</translation>
    </message>
    <message>
        <source>The printer is too hot. Let it cool down.</source>
        <translation>La impresora está demasiado caliente. Deje que se enfríe.</translation>
    </message>
    <message>
        <source>The printer is warming up.</source>
        <translation>La impresora se está calentando.</translation>
    </message>
    <message>
        <source>The printer says “{reason}”.</source>
        <translation>La impresora dice «{reason}».</translation>
    </message>
    <message>
        <source>The printer takes no jobs at present.</source>
        <translation>La impresora no acepta trabajos en este momento.</translation>
    </message>
    <message>
        <source>The printer&apos;s certificate is not known</source>
        <translation>No se conoce el certificado de la impresora</translation>
    </message>
    <message>
        <source>The printer&apos;s drum will soon be used up.</source>
        <translation>El tambor de la impresora se agotará pronto.</translation>
    </message>
    <message>
        <source>The printer&apos;s memory is full. Wait, or cancel its old jobs.</source>
        <translation>La memoria de la impresora está llena. Espere, o cancele sus trabajos antiguos.</translation>
    </message>
    <message>
        <source>The printer&apos;s waste container is nearly full.</source>
        <translation>El depósito de residuos de la impresora está casi lleno.</translation>
    </message>
    <message>
        <source>The recovery key could not be saved</source>
        <translation>No se ha podido guardar la clave de recuperación</translation>
    </message>
    <message>
        <source>The recovery key is not here</source>
        <translation>La clave de recuperación no está aquí</translation>
    </message>
    <message>
        <source>The recovery key&apos;s file cannot be read</source>
        <translation>No se puede leer el archivo de la clave de recuperación</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>No se ha podido escribir el informe</translation>
    </message>
    <message>
        <source>The reports cannot be written there</source>
        <translation>No se pueden escribir los informes ahí</translation>
    </message>
    <message>
        <source>The rows that this station holds do not prove</source>
        <translation>Las filas que tiene este puesto no cuadran</translation>
    </message>
    <message>
        <source>The separator of {name} cannot be printed</source>
        <translation>No se puede imprimir el separador de {name}</translation>
    </message>
    <message>
        <source>The server answers, but not under this name: check the last part of the hub&apos;s address. Nothing was sent, and everything on this station is safe. ({reason})</source>
        <translation>El servidor responde, pero no con ese nombre: compruebe la última parte de la dirección del servidor central. No se ha enviado nada y todo está a salvo en este puesto. ({reason})</translation>
    </message>
    <message>
        <source>The server has version {version}; a hub needs 15 or later. Nothing was changed.</source>
        <translation>El servidor tiene la versión {version}; hace falta la 15 o posterior. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The station could not be made</source>
        <translation>No se ha podido crear el puesto</translation>
    </message>
    <message>
        <source>The station itself is safe and works on. See whether {folder} is there, may be written and has room. ({reason})</source>
        <translation>El puesto está a salvo y sigue trabajando. Compruebe que {folder} existe, se puede escribir y tiene espacio. ({reason})</translation>
    </message>
    <message>
        <source>The station stays locked and nothing was changed. Try again; mind the keyboard&apos;s language and Caps Lock.</source>
        <translation>El puesto sigue bloqueado y no se ha cambiado nada. Inténtelo de nuevo; revise el idioma del teclado y el bloqueo de mayúsculas.</translation>
    </message>
    <message>
        <source>The station&apos;s file cannot be written</source>
        <translation>No se puede escribir en el archivo del puesto</translation>
    </message>
    <message>
        <source>The station&apos;s file could not be used</source>
        <translation>No se ha podido usar el archivo del puesto</translation>
    </message>
    <message>
        <source>The station&apos;s file is damaged</source>
        <translation>El archivo del puesto está dañado</translation>
    </message>
    <message>
        <source>The station&apos;s folder cannot be made</source>
        <translation>No se puede crear la carpeta del puesto</translation>
    </message>
    <message>
        <source>The station&apos;s folder cannot be written</source>
        <translation>No se puede escribir en la carpeta del puesto</translation>
    </message>
    <message>
        <source>The station&apos;s key file cannot be read</source>
        <translation>No se puede leer el archivo de clave del puesto</translation>
    </message>
    <message>
        <source>The station&apos;s key file could not be written</source>
        <translation>No se ha podido escribir el archivo de clave del puesto</translation>
    </message>
    <message>
        <source>The station&apos;s key file is damaged</source>
        <translation>El archivo de clave del puesto está dañado</translation>
    </message>
    <message>
        <source>The stick cannot be read</source>
        <translation>No se puede leer la memoria USB</translation>
    </message>
    <message>
        <source>The stick does not keep what is written to it</source>
        <translation>La memoria USB no conserva lo que se escribe en ella</translation>
    </message>
    <message>
        <source>The template needs a name</source>
        <translation>La plantilla necesita un nombre</translation>
    </message>
    <message>
        <source>The training camera has nobody to show</source>
        <translation>La cámara de prácticas no tiene a nadie que mostrar</translation>
    </message>
    <message>
        <source>The trust list and the revocation list are of two events. Ask the event office for fresh ones.</source>
        <translation>La lista de confianza y la de anulaciones son de dos eventos distintos. Pida listas actualizadas a la oficina del evento.</translation>
    </message>
    <message>
        <source>There are backups of more than one station here</source>
        <translation>Aquí hay copias de más de un puesto</translation>
    </message>
    <message>
        <source>There are {count} files; carry them together.</source>
        <translation>Hay {count} archivos; llévelos juntos.</translation>
    </message>
    <message>
        <source>There is a station in this folder already</source>
        <translation>Ya hay un puesto en esta carpeta</translation>
    </message>
    <message>
        <source>There is no backup here</source>
        <translation>Aquí no hay copia de seguridad</translation>
    </message>
    <message>
        <source>There is no badge template “{name}” on this station</source>
        <translation>No hay ninguna plantilla de credencial «{name}» en este puesto</translation>
    </message>
    <message>
        <source>There is no badge to print</source>
        <translation>No hay ninguna credencial que imprimir</translation>
    </message>
    <message>
        <source>There is no category “{category}”</source>
        <translation>No existe la categoría «{category}»</translation>
    </message>
    <message>
        <source>There is no category “{code}” on this station</source>
        <translation>No hay ninguna categoría «{code}» en este puesto</translation>
    </message>
    <message>
        <source>There is no colour “{name}” in the palette</source>
        <translation>No hay ningún color «{name}» en la paleta</translation>
    </message>
    <message>
        <source>There is no device called “{name}”</source>
        <translation>No existe el dispositivo «{name}»</translation>
    </message>
    <message>
        <source>There is no field “{field}”</source>
        <translation>No existe el campo «{field}»</translation>
    </message>
    <message>
        <source>There is no file of a station here</source>
        <translation>Aquí no hay ningún archivo de un puesto</translation>
    </message>
    <message>
        <source>There is no hub file here</source>
        <translation>Aquí no hay ningún archivo central</translation>
    </message>
    <message>
        <source>There is no hub here yet</source>
        <translation>Aquí todavía no hay servidor central</translation>
    </message>
    <message>
        <source>There is no other copy of what is here</source>
        <translation>No hay otra copia de lo que hay aquí</translation>
    </message>
    <message>
        <source>There is no photo</source>
        <translation>No hay foto</translation>
    </message>
    <message>
        <source>There is no room for crop marks at the edges of {paper}.</source>
        <translation>No hay sitio para marcas de corte en los bordes de {paper}.</translation>
    </message>
    <message>
        <source>There is no station in this folder</source>
        <translation>En esta carpeta no hay ningún puesto</translation>
    </message>
    <message>
        <source>There is no station to write for</source>
        <translation>No hay ningún puesto para el que escribir</translation>
    </message>
    <message>
        <source>There is no station {number} to disable</source>
        <translation>No hay ningún puesto {number} que desactivar</translation>
    </message>
    <message>
        <source>There is no station {number} to write for</source>
        <translation>No hay ningún puesto {number} para el que escribir</translation>
    </message>
    <message>
        <source>There is no such badge template</source>
        <translation>No existe esa plantilla de credencial</translation>
    </message>
    <message>
        <source>There is no such database on the hub&apos;s server</source>
        <translation>No existe esa base de datos en el servidor central</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Ese archivo no existe</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>No existe esa carpeta</translation>
    </message>
    <message>
        <source>There is no such place on the sheet</source>
        <translation>Ese lugar no existe en la hoja</translation>
    </message>
    <message>
        <source>There is no zone {letters}</source>
        <translation>Zona inexistente: {letters}</translation>
    </message>
    <message>
        <source>There is nothing in {file}, so nothing was imported.</source>
        <translation>No hay nada en {file}, así que no se ha importado nada.</translation>
    </message>
    <message>
        <source>There is nothing left to erase here</source>
        <translation>Aquí no queda nada por borrar</translation>
    </message>
    <message>
        <source>There is nothing to adopt, and nothing was changed. Read the stick as usual.</source>
        <translation>No hay nada que reunir y no se ha cambiado nada. Lea la memoria como de costumbre.</translation>
    </message>
    <message>
        <source>There is nothing to adopt, and nothing was changed. Sync as usual.</source>
        <translation>No hay nada que reunir y no se ha cambiado nada. Sincronice como siempre.</translation>
    </message>
    <message>
        <source>These days make no badge</source>
        <translation>Con estos días no hay credencial</translation>
    </message>
    <message>
        <source>They are one already</source>
        <translation>Ya son una sola persona</translation>
    </message>
    <message>
        <source>This PostgreSQL is too old</source>
        <translation>Este PostgreSQL es demasiado antiguo</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Esta copia de seguridad está dañada</translation>
    </message>
    <message>
        <source>This badge cannot be printed</source>
        <translation>No se puede imprimir esta credencial</translation>
    </message>
    <message>
        <source>This badge cannot be signed</source>
        <translation>No se puede firmar esta credencial</translation>
    </message>
    <message>
        <source>This badge is being printed</source>
        <translation>Esta credencial se está imprimiendo</translation>
    </message>
    <message>
        <source>This badge is not printed yet</source>
        <translation>Esta credencial aún no está impresa</translation>
    </message>
    <message>
        <source>This badge is recorded as printed</source>
        <translation>Esta credencial consta como impresa</translation>
    </message>
    <message>
        <source>This badge is revoked</source>
        <translation>Esta credencial está anulada</translation>
    </message>
    <message>
        <source>This cannot be printed</source>
        <translation>Esto no se puede imprimir</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind that of {sender} by at least {time}. One of the two is wrong: compare both with a clock that is right, and set the wrong one.</source>
        <translation>El reloj de este ordenador atrasa al menos {time} respecto al de {sender}. Uno de los dos está mal: compárelos con un reloj correcto y ponga en hora el que esté mal.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows {now}, which is probably behind: set the clock and sync again. If it is right, call the event office: the hub&apos;s certificate begins later (docs/hub.md). Nothing was sent, and everything on this station is safe.</source>
        <translation>El reloj de este equipo marca {now} y probablemente atrasa: ajústelo y vuelva a sincronizar. Si es correcto, llame a la oficina del evento: el certificado del servidor central empieza más tarde (docs/hub.md). No se ha enviado nada y todo lo de este puesto está a salvo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows {now}. If that is wrong, set the clock and sync again. If it is right, call the event office, which gives the hub a new certificate (docs/hub.md). Nothing was sent, and everything on this station is safe.</source>
        <translation>El reloj de este equipo marca {now}. Si no es correcto, ajústelo y vuelva a sincronizar. Si lo es, llame a la oficina del evento, que pone un certificado nuevo en el servidor central (docs/hub.md). No se ha enviado nada y todo lo de este puesto está a salvo.</translation>
    </message>
    <message>
        <source>This decision does not stand any more</source>
        <translation>Esta decisión ya no está vigente</translation>
    </message>
    <message>
        <source>This export lacks the names</source>
        <translation>A esta exportación le faltan los nombres</translation>
    </message>
    <message>
        <source>This file belongs to another event</source>
        <translation>Este archivo es de otro evento</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>No se puede leer este archivo</translation>
    </message>
    <message>
        <source>This file cannot be read as a badge template</source>
        <translation>Este archivo no se puede leer como plantilla de credencial</translation>
    </message>
    <message>
        <source>This file comes from a station that is not known here</source>
        <translation>Este archivo viene de un puesto que aquí no se conoce</translation>
    </message>
    <message>
        <source>This file comes from a station that was disabled</source>
        <translation>Este archivo viene de un puesto desactivado</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>Este archivo está dañado</translation>
    </message>
    <message>
        <source>This file is for another station</source>
        <translation>Este archivo es para otro puesto</translation>
    </message>
    <message>
        <source>This file is not a hub of this event</source>
        <translation>Este archivo no es un archivo central de este evento</translation>
    </message>
    <message>
        <source>This file is not complete</source>
        <translation>Este archivo no está completo</translation>
    </message>
    <message>
        <source>This file was written at this very station</source>
        <translation>Este archivo se escribió en este mismo puesto</translation>
    </message>
    <message>
        <source>This gate does not know where it stands.</source>
        <translation>Este control no sabe dónde está.</translation>
    </message>
    <message>
        <source>This hub belongs to another event</source>
        <translation>Este servidor central pertenece a otro evento</translation>
    </message>
    <message>
        <source>This is another event&apos;s hub, or the event office has not synced with it since it enrolled this station, or has disabled the station. Everything on this station is safe, and nothing was sent. Check the hub&apos;s address, then ask the event office. ({reason})</source>
        <translation>Es el servidor central de otro evento, o la oficina del evento no se ha sincronizado con él desde que dio de alta este puesto, o lo ha desactivado. Todo está a salvo en este puesto y no se ha enviado nada. Compruebe la dirección del servidor central y luego pregunte en la oficina del evento. ({reason})</translation>
    </message>
    <message>
        <source>This is decided already</source>
        <translation>Esto ya está decidido</translation>
    </message>
    <message>
        <source>This is no badge template</source>
        <translation>Esto no es una plantilla de credencial</translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation>Esto no es una fecha</translation>
    </message>
    <message>
        <source>This is no file of this program</source>
        <translation>Este no es un archivo de este programa</translation>
    </message>
    <message>
        <source>This is no picture</source>
        <translation>Esto no es una imagen</translation>
    </message>
    <message>
        <source>This is no printer&apos;s address</source>
        <translation>Esto no es la dirección de una impresora</translation>
    </message>
    <message>
        <source>This is no room for a station</source>
        <translation>Eso no es un espacio para un puesto</translation>
    </message>
    <message>
        <source>This is no station&apos;s file</source>
        <translation>Esto no es el archivo de un puesto</translation>
    </message>
    <message>
        <source>This is not a list of people</source>
        <translation>Esto no es una lista de personas</translation>
    </message>
    <message>
        <source>This is not a public key</source>
        <translation>Esto no es una clave pública</translation>
    </message>
    <message>
        <source>This is not a recovery key</source>
        <translation>Esta no es una clave de recuperación</translation>
    </message>
    <message>
        <source>This is not a signing key</source>
        <translation>Esto no es una clave de firma</translation>
    </message>
    <message>
        <source>This is not the event&apos;s name</source>
        <translation>Ese no es el nombre del evento</translation>
    </message>
    <message>
        <source>This kind of hub is not known</source>
        <translation>No se conoce este tipo de servidor central</translation>
    </message>
    <message>
        <source>This kind of report is not known</source>
        <translation>No se conoce este tipo de informe</translation>
    </message>
    <message>
        <source>This list cannot be read</source>
        <translation>No se puede leer esta lista</translation>
    </message>
    <message>
        <source>This list cannot be used</source>
        <translation>No se puede usar esta lista</translation>
    </message>
    <message>
        <source>This list is empty</source>
        <translation>Esta lista está vacía</translation>
    </message>
    <message>
        <source>This office was never backed up. Close the day with a backup on another disk, or make one by itself: accredit backup FOLDER. Nothing was erased.</source>
        <translation>De esta oficina nunca se hizo copia de seguridad. Cierre el día con una copia en otro disco, o haga una aparte: accredit backup FOLDER. No se ha borrado nada.</translation>
    </message>
    <message>
        <source>This person is banned</source>
        <translation>Esta persona está vetada</translation>
    </message>
    <message>
        <source>This person is not on this station</source>
        <translation>Esta persona no está en este puesto</translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <translation>No se puede leer esta imagen</translation>
    </message>
    <message>
        <source>This picture cannot be used</source>
        <translation>No se puede usar esta imagen</translation>
    </message>
    <message>
        <source>This picture is too large</source>
        <translation>Esta imagen es demasiado grande</translation>
    </message>
    <message>
        <source>This print is not known here</source>
        <translation>Aquí no se conoce esta impresión</translation>
    </message>
    <message>
        <source>This program failed on rows of station {station}; none of them was kept, and they stay where they came from. Send this computer&apos;s log to the event office.</source>
        <translation>Este programa falló con filas de la estación {station}; no se guardó ninguna de ellas y siguen en el lugar de donde vinieron. Envíe el registro técnico de este equipo a la oficina del evento.</translation>
    </message>
    <message>
        <source>This request is new</source>
        <translation>Esta solicitud es nueva</translation>
    </message>
    <message>
        <source>This request is on hold</source>
        <translation>Esta solicitud está en espera</translation>
    </message>
    <message>
        <source>This request is only pre-approved</source>
        <translation>Esta solicitud solo está preaprobada</translation>
    </message>
    <message>
        <source>This request was rejected</source>
        <translation>Esta solicitud fue rechazada</translation>
    </message>
    <message>
        <source>This request was withdrawn</source>
        <translation>Esta solicitud fue retirada</translation>
    </message>
    <message>
        <source>This revocation list cannot be used</source>
        <translation>No se puede usar esta lista de anulaciones</translation>
    </message>
    <message>
        <source>This station has no key</source>
        <translation>Este puesto no tiene clave</translation>
    </message>
    <message>
        <source>This station has no key for sticks</source>
        <translation>Este puesto no tiene clave para memorias USB</translation>
    </message>
    <message>
        <source>This station has used up its serials</source>
        <translation>Este puesto ha agotado sus números de serie</translation>
    </message>
    <message>
        <source>This station is already open</source>
        <translation>Este puesto ya está abierto</translation>
    </message>
    <message>
        <source>This station knows: {known}. Choose one of them in the settings.</source>
        <translation>Este puesto conoce: {known}. Elija uno en los ajustes.</translation>
    </message>
    <message>
        <source>This station may not sign badges</source>
        <translation>Este puesto no puede firmar credenciales</translation>
    </message>
    <message>
        <source>This station was disabled. Everything on it is safe, and nothing was sent. If that is a mistake, the event office enrols it anew. ({reason})</source>
        <translation>Este puesto ha sido desactivado. Todo lo que contiene está a salvo y no se ha enviado nada. Si es un error, la oficina del evento lo da de alta de nuevo. ({reason})</translation>
    </message>
    <message>
        <source>This station was not enrolled</source>
        <translation>Este puesto no está dado de alta</translation>
    </message>
    <message>
        <source>This station&apos;s close of {day} is confirmed by the office by stick.</source>
        <translation>El cierre del {day} de este puesto está confirmado por la oficina por memoria USB.</translation>
    </message>
    <message>
        <source>This station&apos;s file is damaged</source>
        <translation>El archivo de este puesto está dañado</translation>
    </message>
    <message>
        <source>This station&apos;s journal and the hub&apos;s have not split</source>
        <translation>El registro de este puesto y el del servidor central no se han bifurcado</translation>
    </message>
    <message>
        <source>This station&apos;s journal and the one on the stick have not split</source>
        <translation>El registro de este puesto y el de la memoria no se han bifurcado</translation>
    </message>
    <message>
        <source>This station&apos;s journal ends at row {ours}, the hub&apos;s copy at row {theirs}, or their contents differ. Nothing on this station is lost: keep its data and call the event office.</source>
        <translation>El registro de este puesto acaba en la fila {ours}, la copia del servidor central en la fila {theirs}, o sus contenidos difieren. No se ha perdido nada en este puesto: conserve sus datos y llame a la oficina del evento.</translation>
    </message>
    <message>
        <source>This station&apos;s journal has a hole</source>
        <translation>El registro de este puesto tiene un hueco</translation>
    </message>
    <message>
        <source>This station&apos;s journal has split</source>
        <translation>El registro de este puesto se ha bifurcado</translation>
    </message>
    <message>
        <source>This station&apos;s key does not open the file</source>
        <translation>La clave de este puesto no abre el archivo</translation>
    </message>
    <message>
        <source>This station&apos;s login may not. Run it at the office, or give the address with an administrator&apos;s user: postgresql://user@host/database. Nothing was changed.</source>
        <translation>El acceso de este puesto no lo permite. Ejecútelo en la oficina o dé la dirección con un usuario administrador: postgresql://user@host/database. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This station&apos;s own journal has split: a copy of it, or an old backup, was put to work. Nothing is lost. Call a supervisor, who can bring this copy home.</source>
        <translation>El registro de este puesto se ha bifurcado: se ha puesto en servicio una copia del puesto o una copia de seguridad antigua. No se ha perdido nada. Llame a un supervisor, que puede reunir esta copia.</translation>
    </message>
    <message>
        <source>This station&apos;s room at the hub is used up</source>
        <translation>Se ha agotado el espacio de este puesto en el servidor central</translation>
    </message>
    <message>
        <source>This trust list cannot be used</source>
        <translation>No se puede usar esta lista de confianza</translation>
    </message>
    <message>
        <source>This value cannot be taken</source>
        <translation>No se puede aceptar este valor</translation>
    </message>
    <message>
        <source>This value cannot be typed</source>
        <translation>Este valor no se puede escribir</translation>
    </message>
    <message>
        <source>This was changed again since</source>
        <translation>Esto se ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>A revisar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>True size. Dashed: what is kept clear.</source>
        <translation>Tamaño real. En trazos: lo que queda libre.</translation>
    </message>
    <message>
        <source>Two different journals exist of: {stations}. What was here stays, and a supervisor must look into it.</source>
        <translation>Existen dos registros distintos de: {stations}. Lo que había aquí se conserva, y un supervisor debe revisarlo.</translation>
    </message>
    <message>
        <source>Two different journals exist of: {stations}. What was here stays. Read the event office&apos;s newest file at that station: the copy that has split says so, and a supervisor can bring it home.</source>
        <translation>Existen dos registros distintos de: {stations}. Lo que había aquí se conserva. Lea en ese puesto el archivo más reciente de la oficina del evento: la copia que se ha bifurcado lo indica, y un supervisor puede reunirla.</translation>
    </message>
    <message>
        <source>Two different journals of one station</source>
        <translation>Dos registros distintos de un mismo puesto</translation>
    </message>
    <message>
        <source>United Nations system</source>
        <translation>Sistema de las Naciones Unidas</translation>
    </message>
    <message>
        <source>Unknown: check the paper</source>
        <translation>Desconocido: revisar el papel</translation>
    </message>
    <message>
        <source>Update this station&apos;s program, then sync again. Nothing was changed.</source>
        <translation>Actualice el programa de este puesto y sincronice de nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Valid badges</source>
        <translation>Credenciales válidas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Walk-ins today</source>
        <translation>Sin inscripción previa hoy</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>No conocemos este código</translation>
    </message>
    <message>
        <source>What a database server keeps besides its tables: its own backups, replicas and log (docs/purge.md).</source>
        <translation>Lo que un servidor de base de datos guarda aparte de sus tablas: sus propias copias, réplicas y registro (docs/purge.md).</translation>
    </message>
    <message>
        <source>What station {station} closed on {day} is not what the hub or this office holds of it. Nothing was signed or changed. Keep that station&apos;s data and have its journal checked.</source>
        <translation>Lo que el puesto {station} cerró el {day} no es lo que el servidor central o esta oficina tienen de él. No se ha firmado ni cambiado nada. Conserve los datos de ese puesto y haga comprobar su registro.</translation>
    </message>
    <message>
        <source>What the missing stations have done is not in these figures.</source>
        <translation>Lo que han hecho los puestos que faltan no está en estas cifras.</translation>
    </message>
    <message>
        <source>What was written to {folder} is not what the station holds, and was deleted. The station works on; try another disk, and have the journal checked. ({problem})</source>
        <translation>Lo escrito en {folder} no es lo que tiene el puesto y se ha borrado. El puesto sigue trabajando; pruebe otro disco y haga comprobar el registro. ({problem})</translation>
    </message>
    <message>
        <source>What {sender} wrote ({moment}) has come here before. Nothing was changed; reading it again is no harm.</source>
        <translation>Lo que {sender} escribió ({moment}) ya había llegado aquí. No se ha cambiado nada; leerlo otra vez no hace daño.</translation>
    </message>
    <message>
        <source>Why badges were stopped</source>
        <translation>Por qué se detuvieron credenciales</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiradas</translation>
    </message>
    <message>
        <source>Without an organisation</source>
        <translation>Sin organización</translation>
    </message>
    <message>
        <source>Write a file for the stations next, so that they learn what others entered.</source>
        <translation>Escriba ahora un archivo para los puestos, para que sepan lo que introdujeron los demás.</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host/database.</source>
        <translation>Escríbala así: postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>Written to the stick</source>
        <translation>Escrito en la memoria USB</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Zone not on the badge</source>
        <translation>Zona que no figura en la credencial</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>[{table}] lacks {key}.</source>
        <translation>En [{table}] falta {key}.</translation>
    </message>
    <message>
        <source>[{table}] {reason}.</source>
        <translation>[{table}]: {reason}.</translation>
    </message>
    <message>
        <source>a badge is valid for 1 to {most} days</source>
        <translation>una credencial es válida de 1 a {most} días</translation>
    </message>
    <message>
        <source>a category is not 1 to 255</source>
        <translation>una categoría no está entre 1 y 255</translation>
    </message>
    <message>
        <source>a key is revoked twice</source>
        <translation>una clave está anulada dos veces</translation>
    </message>
    <message>
        <source>a key&apos;s days end before they begin</source>
        <translation>los días de una clave acaban antes de empezar</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>una lista entre [ ]</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a pictogram</source>
        <translation>un pictograma</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a public key has not 32 bytes</source>
        <translation>una clave pública no tiene 32 bytes</translation>
    </message>
    <message>
        <source>a revoked key&apos;s name has not 4 bytes</source>
        <translation>el nombre de una clave anulada no tiene 4 bytes</translation>
    </message>
    <message>
        <source>a serial is out of range</source>
        <translation>un número de serie está fuera de los límites</translation>
    </message>
    <message>
        <source>a station&apos;s number is not 1 to 1023</source>
        <translation>el número de un puesto no está entre 1 y 1023</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a zone is beyond the {most} of a token</source>
        <translation>una zona supera las {most} de un código</translation>
    </message>
    <message>
        <source>an event has zones up to number {most}</source>
        <translation>las zonas de un evento llegan hasta el número {most}</translation>
    </message>
    <message>
        <source>another list with the same number is already here</source>
        <translation>aquí ya hay otra lista con el mismo número</translation>
    </message>
    <message>
        <source>back</source>
        <translation>reverso</translation>
    </message>
    <message>
        <source>bleed {bleed} mm, kept clear {safe} mm</source>
        <translation>sangrado {bleed} mm, margen libre {safe} mm</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>columna {number}</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>continuación</translation>
    </message>
    <message>
        <source>holds a damaged character: the list was saved in a wrong encoding</source>
        <translation>contiene un carácter dañado: la lista se guardó con una codificación errónea</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is too long ({count} characters, {most} at most)</source>
        <translation>es demasiado largo ({count} caracteres, {most} como máximo)</translation>
    </message>
    <message>
        <source>it asks for a password</source>
        <translation>pide una contraseña</translation>
    </message>
    <message>
        <source>it belongs to another event</source>
        <translation>pertenece a otro evento</translation>
    </message>
    <message>
        <source>it cannot read the badge&apos;s format</source>
        <translation>no puede leer el formato de la credencial</translation>
    </message>
    <message>
        <source>it covers {what}</source>
        <translation>tapa esto: {what}</translation>
    </message>
    <message>
        <source>it does not let this station print</source>
        <translation>no permite imprimir a este puesto</translation>
    </message>
    <message>
        <source>it has more than {most} rows</source>
        <translation>tiene más de {most} filas</translation>
    </message>
    <message>
        <source>it has no paper of {size}</source>
        <translation>no tiene papel de {size}</translation>
    </message>
    <message>
        <source>it has no such paper</source>
        <translation>no tiene ese papel</translation>
    </message>
    <message>
        <source>it has {size} MB, more than a list of people has</source>
        <translation>tiene {size} MB, más que una lista de personas</translation>
    </message>
    <message>
        <source>it is a PDF document. Ask for the list as CSV or XLSX</source>
        <translation>es un documento PDF. Pida la lista como CSV o XLSX</translation>
    </message>
    <message>
        <source>it is a database</source>
        <translation>es una base de datos</translation>
    </message>
    <message>
        <source>it is a packed file, but not XLSX. Save the list as XLSX</source>
        <translation>es un archivo comprimido, pero no XLSX. Guarde la lista como XLSX</translation>
    </message>
    <message>
        <source>it is a picture</source>
        <translation>es una imagen</translation>
    </message>
    <message>
        <source>it is a spreadsheet in the old XLS form. Open it and save it as XLSX</source>
        <translation>es una hoja de cálculo en el antiguo formato XLS. Ábrala y guárdela como XLSX</translation>
    </message>
    <message>
        <source>it is a text document. Ask for the list as CSV or XLSX</source>
        <translation>es un documento de texto. Pida la lista como CSV o XLSX</translation>
    </message>
    <message>
        <source>it is busy with another job</source>
        <translation>está ocupada con otro trabajo</translation>
    </message>
    <message>
        <source>it is damaged, or not signed by a key that may</source>
        <translation>está dañada, o no la ha firmado una clave autorizada</translation>
    </message>
    <message>
        <source>it is damaged, or not signed by this event&apos;s office</source>
        <translation>está dañada, o no la ha firmado la oficina de este evento</translation>
    </message>
    <message>
        <source>it is damaged. Open it, save it again as XLSX</source>
        <translation>está dañado. Ábralo y guárdelo de nuevo como XLSX</translation>
    </message>
    <message>
        <source>it is neither CSV nor XLSX. Save the list as one of them</source>
        <translation>no es ni CSV ni XLSX. Guarde la lista en uno de los dos</translation>
    </message>
    <message>
        <source>it is no picture, or not whole</source>
        <translation>no es una imagen, o no está entera</translation>
    </message>
    <message>
        <source>it is not in the agreed form</source>
        <translation>no tiene la forma acordada</translation>
    </message>
    <message>
        <source>it is not on the card</source>
        <translation>no está en la tarjeta</translation>
    </message>
    <message>
        <source>it lies on the QR</source>
        <translation>queda sobre el código QR</translation>
    </message>
    <message>
        <source>it lies on {what}</source>
        <translation>queda sobre esto: {what}</translation>
    </message>
    <message>
        <source>it lies under the slot for the lanyard</source>
        <translation>queda bajo la ranura del cordón</translation>
    </message>
    <message>
        <source>it names another signing key than this station&apos;s</source>
        <translation>nombra una clave de firma distinta de la de este puesto</translation>
    </message>
    <message>
        <source>it reaches out of the card&apos;s bleed</source>
        <translation>se sale del sangrado de la tarjeta</translation>
    </message>
    <message>
        <source>it reaches out of the card&apos;s safe area</source>
        <translation>se sale de la zona segura de la tarjeta</translation>
    </message>
    <message>
        <source>it reads neither PDF nor any picture of a page known here</source>
        <translation>no lee PDF ni ninguna imagen de página conocida aquí</translation>
    </message>
    <message>
        <source>it stands on stripes or a pattern</source>
        <translation>está sobre rayas o un dibujo</translation>
    </message>
    <message>
        <source>it takes back the revocation of a badge</source>
        <translation>retira la anulación de una credencial</translation>
    </message>
    <message>
        <source>it takes back the revocation of a key</source>
        <translation>retira la anulación de una clave</translation>
    </message>
    <message>
        <source>it takes no jobs at present</source>
        <translation>no acepta trabajos en este momento</translation>
    </message>
    <message>
        <source>it unpacks to {size} MB</source>
        <translation>descomprimido ocupa {size} MB</translation>
    </message>
    <message>
        <source>its braces do not match ({reason})</source>
        <translation>sus llaves no se corresponden ({reason})</translation>
    </message>
    <message>
        <source>its digits make no QR code</source>
        <translation>con sus dígitos no hay código QR</translation>
    </message>
    <message>
        <source>its first day must lie before {year}</source>
        <translation>su primer día debe ser anterior al año {year}</translation>
    </message>
    <message>
        <source>its honoured badges are not in order</source>
        <translation>sus credenciales admitidas no están en orden</translation>
    </message>
    <message>
        <source>its key was not valid on the day of issue</source>
        <translation>su clave no era válida el día de la emisión</translation>
    </message>
    <message>
        <source>its least size, {size} pt, is under {least} pt</source>
        <translation>su tamaño mínimo, {size} pt, es inferior a {least} pt</translation>
    </message>
    <message>
        <source>its number is out of range</source>
        <translation>su número está fuera de los límites</translation>
    </message>
    <message>
        <source>its serial is out of range</source>
        <translation>su número de serie está fuera de los límites</translation>
    </message>
    <message>
        <source>its serials are not in order</source>
        <translation>sus números de serie no están en orden</translation>
    </message>
    <message>
        <source>its time of issue has no zone</source>
        <translation>su hora de emisión no tiene huso horario</translation>
    </message>
    <message>
        <source>key “{key}”</source>
        <translation>clave «{key}»</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>line {number} is no row of a table ({reason})</source>
        <translation>la línea {number} no es una fila de tabla ({reason})</translation>
    </message>
    <message>
        <source>names in native script never appear</source>
        <translation>los nombres en escritura original no aparecen</translation>
    </message>
    <message>
        <source>no font has {characters}</source>
        <translation>ninguna fuente tiene {characters}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing of the card is left within it</source>
        <translation>dentro no queda nada de la tarjeta</translation>
    </message>
    <message>
        <source>only plain names of fields may stand in braces</source>
        <translation>entre llaves solo pueden ir nombres de campos</translation>
    </message>
    <message>
        <source>present of {count}</source>
        <translation>presentes de {count}</translation>
    </message>
    <message>
        <source>printed or handed over</source>
        <translation>impresas o entregadas</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>rechazados: {count}</translation>
    </message>
    <message>
        <source>row {number} is too wide: {count} columns</source>
        <translation>la fila {number} es demasiado ancha, columnas: {count}</translation>
    </message>
    <message>
        <source>set in {size} pt, below the least of {least} pt</source>
        <translation>compuesto en {size} pt, por debajo del mínimo de {least} pt</translation>
    </message>
    <message>
        <source>station {number}</source>
        <translation>puesto {number}</translation>
    </message>
    <message>
        <source>text on the band of “{category}” has a contrast of {ratio} only</source>
        <translation>el texto sobre la banda de «{category}» solo tiene un contraste de {ratio}</translation>
    </message>
    <message>
        <source>the QR</source>
        <translation>el código QR</translation>
    </message>
    <message>
        <source>the QR reaches out of the card</source>
        <translation>el código QR se sale de la tarjeta</translation>
    </message>
    <message>
        <source>the QR&apos;s code would be {width} mm wide at {dpi} dpi, and {least} mm is the least; the box must be larger</source>
        <translation>el código QR tendría {width} mm de ancho a {dpi} dpi, y el mínimo es {least} mm; el recuadro debe ser mayor</translation>
    </message>
    <message>
        <source>the badge&apos;s number never appears</source>
        <translation>el número de la credencial no aparece</translation>
    </message>
    <message>
        <source>the category&apos;s letter never appears</source>
        <translation>la letra de la categoría no aparece</translation>
    </message>
    <message>
        <source>the category&apos;s name never appears</source>
        <translation>el nombre de la categoría no aparece</translation>
    </message>
    <message>
        <source>the category&apos;s number must be 1 to 255</source>
        <translation>el número de la categoría debe estar entre 1 y 255</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>el día</translation>
    </message>
    <message>
        <source>the days of validity never appear</source>
        <translation>los días de validez no aparecen</translation>
    </message>
    <message>
        <source>the emblem</source>
        <translation>el emblema</translation>
    </message>
    <message>
        <source>the emergency number never appears</source>
        <translation>el número de emergencia no aparece</translation>
    </message>
    <message>
        <source>the event&apos;s offset from UTC is out of range</source>
        <translation>el desfase horario del evento está fuera de los límites</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <source>the flag</source>
        <translation>la bandera</translation>
    </message>
    <message>
        <source>the front says no name</source>
        <translation>el anverso no lleva ningún nombre</translation>
    </message>
    <message>
        <source>the holder&apos;s zones never appear</source>
        <translation>las zonas del titular no aparecen</translation>
    </message>
    <message>
        <source>the key that signed it has been revoked</source>
        <translation>la clave que la firmó ha sido anulada</translation>
    </message>
    <message>
        <source>the least size is above the greatest</source>
        <translation>el tamaño mínimo supera al máximo</translation>
    </message>
    <message>
        <source>the legend</source>
        <translation>la leyenda</translation>
    </message>
    <message>
        <source>the letter of a zone</source>
        <translation>la letra de una zona</translation>
    </message>
    <message>
        <source>the name of a zone that is closed</source>
        <translation>el nombre de una zona cerrada</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>la foto</translation>
    </message>
    <message>
        <source>the plate&apos;s corners would cut the QR&apos;s quiet zone</source>
        <translation>las esquinas de la placa cortarían el margen blanco del código QR</translation>
    </message>
    <message>
        <source>the programme</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>the registration is “{state}”</source>
        <translation>la inscripción está en «{state}»</translation>
    </message>
    <message>
        <source>the row has more cells than the list has columns</source>
        <translation>la fila tiene más celdas que columnas la lista</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <source>the text “{name}”</source>
        <translation>el texto «{name}»</translation>
    </message>
    <message>
        <source>the zones</source>
        <translation>las zonas</translation>
    </message>
    <message>
        <source>there are several QRs: a scanner needs one</source>
        <translation>hay varios códigos QR: un lector necesita uno solo</translation>
    </message>
    <message>
        <source>there are too few values; {least} are the least</source>
        <translation>hay muy pocos valores; hacen falta al menos {least}</translation>
    </message>
    <message>
        <source>there are too many values</source>
        <translation>hay demasiados valores</translation>
    </message>
    <message>
        <source>there is no QR: no gate could check the badge</source>
        <translation>no hay código QR: ningún control podría comprobar la credencial</translation>
    </message>
    <message>
        <source>there is no colour “{name}”</source>
        <translation>no existe el color «{name}»</translation>
    </message>
    <message>
        <source>there is no field “{field}”</source>
        <translation>no existe el campo «{field}»</translation>
    </message>
    <message>
        <source>there is no file “{cell}” beside the list</source>
        <translation>no hay ningún archivo «{cell}» junto a la lista</translation>
    </message>
    <message>
        <source>there is no flag for “{country}”</source>
        <translation>no hay bandera para «{country}»</translation>
    </message>
    <message>
        <source>there is no pictogram “{name}”</source>
        <translation>no existe el pictograma «{name}»</translation>
    </message>
    <message>
        <source>there is no picture “{name}”</source>
        <translation>no existe la imagen «{name}»</translation>
    </message>
    <message>
        <source>there is no stock “{name}”</source>
        <translation>no existe el soporte «{name}»</translation>
    </message>
    <message>
        <source>there is no such printer at this address</source>
        <translation>en esta dirección no hay tal impresora</translation>
    </message>
    <message>
        <source>there is no zone {letters}</source>
        <translation>zona inexistente: {letters}</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>no hay ninguno</translation>
    </message>
    <message>
        <source>this is not the event&apos;s root key</source>
        <translation>esta no es la clave raíz del evento</translation>
    </message>
    <message>
        <source>this picture cannot be used: {reason}</source>
        <translation>no se puede usar esta imagen: {reason}</translation>
    </message>
    <message>
        <source>this program cannot read its form</source>
        <translation>este programa no puede leer su formato</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>two of its keys have one name</source>
        <translation>dos de sus claves tienen el mismo nombre</translation>
    </message>
    <message>
        <source>walk-ins: {count}</source>
        <translation>sin inscripción: {count}</translation>
    </message>
    <message>
        <source>{caption}: {reason}</source>
        <translation>{caption}: {reason}</translation>
    </message>
    <message>
        <source>{column}: {reason}</source>
        <translation>{column}: {reason}</translation>
    </message>
    <message>
        <source>{count} cards of {width} × {height} mm stand edge to edge on {paper}: their bleed of {bleed} mm does not fit beside them.</source>
        <translation>{count} tarjetas de {width} × {height} mm quedan pegadas en {paper}: su sangrado de {bleed} mm no cabe a su lado.</translation>
    </message>
    <message>
        <source>{count} cards of {width} × {height} mm stand edge to edge on {paper}: with their bleed of {bleed} mm only {fewer} would fit.</source>
        <translation>{count} tarjetas de {width} × {height} mm quedan pegadas en {paper}: con su sangrado de {bleed} mm solo cabrían {fewer}.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} días</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>{count} en total</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{errors} errors, {warnings} warnings</source>
        <translation>errores: {errors}, avisos: {warnings}</translation>
    </message>
    <message>
        <source>{event}: daily report, {day}</source>
        <translation>{event}: informe diario, {day}</translation>
    </message>
    <message>
        <source>{field}, worst in “{caption}” (cases: {count}): {reason}</source>
        <translation>{field}, el peor en «{caption}» (casos: {count}): {reason}</translation>
    </message>
    <message>
        <source>{field}: {problem}.</source>
        <translation>{field}: {problem}.</translation>
    </message>
    <message>
        <source>{file} belongs beside the station&apos;s file. Take it back from the last backup; the station&apos;s data is untouched.</source>
        <translation>{file} debe estar junto al archivo del puesto. Recupérelo de la última copia de seguridad; los datos del puesto están intactos.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Nothing was changed. Take the picture again or choose another file.</source>
        <translation>No se puede leer {file} ({reason}). No se ha cambiado nada. Tome la foto de nuevo o elija otro archivo.</translation>
    </message>
    <message>
        <source>{file} has more than 64 MB. The old photo stays. Choose a smaller one.</source>
        <translation>{file} tiene más de 64 MB. La foto anterior se conserva. Elija una más pequeña.</translation>
    </message>
    <message>
        <source>{file} has no columns given_name and family_name. Its first row holds: {found}. Nothing was imported. Choose another file, or say which column is which.</source>
        <translation>{file} no tiene las columnas given_name y family_name. Su primera fila contiene: {found}. No se ha importado nada. Elija otro archivo, o indique qué es cada columna.</translation>
    </message>
    <message>
        <source>{file} is far too large for one. Nothing was changed.</source>
        <translation>{file} es demasiado grande para serlo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} is no text in UTF-8. Nothing was changed.</source>
        <translation>{file} no es un texto en UTF-8. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} is not a font that can be used. Nothing was printed. Remove the file from the fonts folder, or install the program again.</source>
        <translation>{file} no es una fuente que se pueda usar. No se ha impreso nada. Quite el archivo de la carpeta de fuentes, o instale el programa de nuevo.</translation>
    </message>
    <message>
        <source>{file} was not written by this program. It was left as it is.</source>
        <translation>{file} no lo ha escrito este programa. Se ha dejado como está.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing else was changed. See whether the disk has room and this account may write there.</source>
        <translation>{file}: {reason}. No se ha cambiado nada más. Compruebe que el disco tiene espacio y que esta cuenta puede escribir ahí.</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing was imported.</source>
        <translation>{file}: {reason}. No se ha importado nada.</translation>
    </message>
    <message>
        <source>{file}: {reason}. The old photo stays. Choose another file.</source>
        <translation>{file}: {reason}. La foto anterior se conserva. Elija otro archivo.</translation>
    </message>
    <message>
        <source>{file}: {reason}. The template is still open here. Choose another place.</source>
        <translation>{file}: {reason}. La plantilla sigue abierta aquí. Elija otro lugar.</translation>
    </message>
    <message>
        <source>{folder} does not exist; make it first.</source>
        <translation>{folder} no existe; créela primero.</translation>
    </message>
    <message>
        <source>{folder} holds no station&apos;s file. Set the station up first, or give the folder that it was set up in.</source>
        <translation>{folder} no contiene el archivo de ningún puesto. Configure primero el puesto, o indique la carpeta donde se configuró.</translation>
    </message>
    <message>
        <source>{folder} holds none (their names end in {suffix}). Nothing was changed.</source>
        <translation>{folder} no contiene ninguno (sus nombres terminan en {suffix}). No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{folder} holds none. Give a backup&apos;s own folder, or the one they lie in.</source>
        <translation>{folder} no contiene ninguna. Indique la carpeta de una copia o la que las contiene.</translation>
    </message>
    <message>
        <source>{folder} is not as it was written. Nothing was changed. Take an older backup.</source>
        <translation>{folder} no está como se escribió. No se ha cambiado nada. Tome una copia más antigua.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. Nothing was left there. Choose another folder, or make room.</source>
        <translation>{folder}: {reason}. No se ha dejado nada ahí. Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. The day is still open, and nothing was changed. Choose another folder for the reports.</source>
        <translation>{folder}: {reason}. El día sigue abierto y no se ha cambiado nada. Elija otra carpeta para los informes.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. What was written there was deleted, and the station is not waited for. Choose a place with more room, and enrol it again.</source>
        <translation>{folder}: {reason}. Lo que se había escrito ahí se ha borrado y no se espera a ese puesto. Elija un lugar con más espacio y vuelva a darlo de alta.</translation>
    </message>
    <message>
        <source>{holder} Nothing was changed. Use that window, or close it first.</source>
        <translation>{holder} No se ha cambiado nada. Use esa ventana, o ciérrela primero.</translation>
    </message>
    <message>
        <source>{key} = {value}</source>
        <translation>{key} = {value}</translation>
    </message>
    <message>
        <source>{key} wants a text for each language, as in {key}.fr = &quot;…&quot;.</source>
        <translation>{key} necesita un texto por idioma, como {key}.fr = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>{kind} ({count})</source>
        <translation>{kind} ({count})</translation>
    </message>
    <message>
        <source>{name} cannot be written. It is as it was.</source>
        <translation>No se puede escribir {name}. Está como estaba.</translation>
    </message>
    <message>
        <source>{name} ends too early: the stick was pulled out, or was full. Nothing of it was taken, and everything on this station is safe. Have it written again.</source>
        <translation>{name} termina demasiado pronto: se retiró la memoria o estaba llena. No se ha tomado nada de él, y todo lo de este puesto está a salvo. Haga que se escriba de nuevo.</translation>
    </message>
    <message>
        <source>{name} holds nothing that is not here. Carry it to the event office; nothing was changed.</source>
        <translation>{name} no contiene nada que no esté aquí. Llévelo a la oficina del evento; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{name} is no badge template</source>
        <translation>{name} no es una plantilla de credencial</translation>
    </message>
    <message>
        <source>{name} is not entered as one. Log in as a supervisor, or enter one at the office: accredit event operator NAME --role supervisor.</source>
        <translation>{name} no consta como tal. Inicie sesión como supervisor, o registre uno en la oficina: accredit event operator NAME --role supervisor.</translation>
    </message>
    <message>
        <source>{name} is not what the other station wrote. Nothing damaged was taken, and everything on this station is safe. Have it written again, on another stick if it happens twice.</source>
        <translation>{name} no es lo que escribió el otro puesto. No se ha tomado nada dañado, y todo lo de este puesto está a salvo. Haga que se escriba de nuevo, en otra memoria si ocurre dos veces.</translation>
    </message>
    <message>
        <source>{name} is of a newer form than this program knows. Nothing was changed and the file is as it was: install the newer version here, then read it again.</source>
        <translation>{name} tiene una forma más reciente de la que este programa conoce. No se ha cambiado nada y el archivo está como estaba: instale aquí la versión nueva y léalo de nuevo.</translation>
    </message>
    <message>
        <source>{name} shows that another copy of this station was at work, but it carries too little of what that copy wrote, or too little that is signed. Nothing was changed. Have the event office write the file again with everything, and use that one.</source>
        <translation>{name} muestra que ha trabajado otra copia de este puesto, pero contiene muy poco de lo que escribió, o muy poco firmado. No se ha cambiado nada. Pida a la oficina del evento que escriba de nuevo el archivo con todo y use ese.</translation>
    </message>
    <message>
        <source>{name} was not written by an accreditation station. Nothing was changed.</source>
        <translation>{name} no lo escribió un puesto de acreditación. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{name} was written at another event. Nothing of it was taken, and everything on this station is safe.</source>
        <translation>{name} se escribió en otro evento. No se ha tomado nada de él, y todo lo de este puesto está a salvo.</translation>
    </message>
    <message>
        <source>{name} was written by station {sender} and can be opened only at: {readers}. Nothing was changed.</source>
        <translation>{name} lo escribió el puesto {sender} y solo puede abrirse en: {readers}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{part} of {count}</source>
        <translation>{part} de {count}</translation>
    </message>
    <message>
        <source>{part} of {count} are in</source>
        <translation>{part} recibidos de {count}</translation>
    </message>
    <message>
        <source>{path} cannot be read any more. Everything on this station is safe. Keep the file, and call the event office: it makes a new hub (accredit hub init), where every station brings its rows again with its next sync.</source>
        <translation>{path} ya no se puede leer. Todo está a salvo en este puesto. Conserve el archivo y llame a la oficina del evento: crea un archivo central nuevo (accredit hub init), al que cada puesto vuelve a llevar sus filas en su próxima sincronización.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the path, or make the hub first: accredit hub init PATH. Everything on this station is safe.</source>
        <translation>{path} no existe. Compruebe la ruta, o cree antes el archivo central: accredit hub init PATH. Todo lo de este puesto está a salvo.</translation>
    </message>
    <message>
        <source>{path} is another event&apos;s hub, or no hub at all. Nothing was sent and nothing was taken, and everything on this station is safe. Check the hub&apos;s address, or ask the event office for it.</source>
        <translation>{path} es el archivo central de otro evento, o no lo es en absoluto. No se ha enviado ni recibido nada, y todo está a salvo en este puesto. Compruebe la dirección del servidor central o pídala en la oficina del evento.</translation>
    </message>
    <message>
        <source>{path} is no earlier stick file of this station at this event, so it stays as it is. Nothing was written: give another name, or a folder.</source>
        <translation>{path} no es un archivo anterior para memoria USB de este puesto en este evento, así que se queda como está. No se ha escrito nada: indique otro nombre o una carpeta.</translation>
    </message>
    <message>
        <source>{path} is no hub file. Give the file in it: the event office knows its name, or makes one (accredit hub init). Nothing was sent, and everything on this station is safe.</source>
        <translation>{path} no es un archivo central. Indique el archivo que hay dentro: la oficina del evento sabe su nombre o crea uno (accredit hub init). No se ha enviado nada y todo está a salvo en este puesto.</translation>
    </message>
    <message>
        <source>{path} is not there. Is the stick plugged in? Nothing was changed.</source>
        <translation>{path} no está. ¿Está conectada la memoria? No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}: {reason}</translation>
    </message>
    <message>
        <source>{path}: {reason}. Choose another place; the figures are safe.</source>
        <translation>{path}: {reason}. Elija otro lugar; las cifras están a salvo.</translation>
    </message>
    <message>
        <source>{path}: {reason}. It is still here: choose another place or name.</source>
        <translation>{path}: {reason}. Sigue estando aquí: elija otro lugar u otro nombre.</translation>
    </message>
    <message>
        <source>{path}: {reason}. No file was left there, and everything on this station is safe. Make room on the stick, or use another one.</source>
        <translation>{path}: {reason}. No ha quedado allí ningún archivo, y todo lo de este puesto está a salvo. Haga sitio en la memoria o use otra.</translation>
    </message>
    <message>
        <source>{path}: {reason}. No file was left.</source>
        <translation>{path}: {reason}. No ha quedado ningún archivo.</translation>
    </message>
    <message>
        <source>{path}: {reason}. Nothing was changed.</source>
        <translation>{path}: {reason}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{path}: {reason}. What was taken before stays, and everything on this station is safe. Plug the stick in again and read it once more.</source>
        <translation>{path}: {reason}. Lo tomado antes se conserva, y todo lo de este puesto está a salvo. Vuelva a conectar la memoria y léala otra vez.</translation>
    </message>
    <message>
        <source>{place}: a text needs either “field” or “text”.</source>
        <translation>{place}: un texto necesita «field» o «text».</translation>
    </message>
    <message>
        <source>{place}: there is no key “{key}”; did you mean “{near}”?</source>
        <translation>{place}: no existe la clave «{key}»; ¿quería decir «{near}»?</translation>
    </message>
    <message>
        <source>{place}: there is no key “{key}”; known are {known}.</source>
        <translation>{place}: no existe la clave «{key}»; se conocen {known}.</translation>
    </message>
    <message>
        <source>{place}: {problem}.</source>
        <translation>{place}: {problem}.</translation>
    </message>
    <message>
        <source>{place}: “{key}” is missing.</source>
        <translation>{place}: falta «{key}».</translation>
    </message>
    <message>
        <source>{printer} answered “{answer}”. Nothing was printed. Check its address, and that it lets this station print without a password.</source>
        <translation>{printer} ha respondido «{answer}». No se ha impreso nada. Compruebe su dirección y que permite imprimir a este puesto sin contraseña.</translation>
    </message>
    <message>
        <source>{printer} does not answer ({reason}). The registration is safe and nothing was printed. Look whether the printer is on and connected, then print again.</source>
        <translation>{printer} no responde ({reason}). La inscripción está a salvo y no se ha impreso nada. Compruebe que la impresora está encendida y conectada, e imprima de nuevo.</translation>
    </message>
    <message>
        <source>{printer} refused the job, and nothing was printed. The registration is safe. Look whether it is on and connected, or choose another one.</source>
        <translation>{printer} ha rechazado el trabajo y no se ha impreso nada. La inscripción está a salvo. Compruebe que está encendida y conectada, o elija otra.</translation>
    </message>
    <message>
        <source>{printer} refused: {reason}. Nothing was printed and the registration is safe. Set it right at the printer, then print again.</source>
        <translation>{printer} lo ha rechazado: {reason}. No se ha impreso nada y la inscripción está a salvo. Corríjalo en la impresora e imprima de nuevo.</translation>
    </message>
    <message>
        <source>{printer} shows another certificate than the one that was set. Nothing was sent. If the printer was replaced, set the fingerprint {fingerprint}.</source>
        <translation>{printer} presenta un certificado distinto del configurado. No se ha enviado nada. Si se ha cambiado la impresora, configure la huella {fingerprint}.</translation>
    </message>
    <message>
        <source>{printer} was reached but gave no answer that can be read ({reason}). Nothing was printed and the registration is safe. Look at the printer, then print again.</source>
        <translation>Se ha accedido a {printer}, pero no ha dado una respuesta legible ({reason}). No se ha impreso nada y la inscripción está a salvo. Mire la impresora e imprima de nuevo.</translation>
    </message>
    <message>
        <source>{problem}; known are {known}</source>
        <translation>{problem}; se conocen {known}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{reason} Nothing was printed and nothing is lost. Correct the entry, or add a font that has the character, and print again.</source>
        <translation>{reason} No se ha impreso ni perdido nada. Corrija los datos, o añada una fuente que tenga el carácter, e imprima de nuevo.</translation>
    </message>
    <message>
        <source>{reason} Nothing was printed. Enter it, and print again.</source>
        <translation>{reason} No se ha impreso nada. Introdúzcalo y vuelva a imprimir.</translation>
    </message>
    <message>
        <source>{reason} The old photo stays. Choose another.</source>
        <translation>{reason} La foto anterior se conserva. Elija otra.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{reason}. Nothing was changed.</source>
        <translation>{reason}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos from {sender}, as of {moment}.</source>
        <translation>{rows} cambios y {photos} fotos de {sender}, a {moment}.</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos, {size} MB, read back from the stick and found right.</source>
        <translation>{rows} cambios y {photos} fotos, {size} MB, releídos de la memoria y comprobados.</translation>
    </message>
    <message>
        <source>{sender} does not hold {count} of this station&apos;s changes yet: write a file here and carry it there.</source>
        <translation>{sender} aún no tiene {count} de los cambios de este puesto: escriba un archivo aquí y llévelo allí.</translation>
    </message>
    <message>
        <source>{sender} holds changes of this station that were missing here: its disk had gone back to an earlier state. It goes on under a new number series, and nothing is lost. Write a file here and carry it there: the answer brings what is still missing.</source>
        <translation>{sender} tiene cambios de este puesto que faltaban aquí: su disco había vuelto a un estado anterior. Continúa con una nueva serie de números y no se ha perdido nada. Escriba un archivo aquí y llévelo allí: la respuesta trae lo que aún falta.</translation>
    </message>
    <message>
        <source>{sender} holds everything that was entered at this station.</source>
        <translation>{sender} tiene todo lo que se introdujo en este puesto.</translation>
    </message>
    <message>
        <source>{sender} shows changes under this station&apos;s own name that this station did not sign. They were left alone, and nothing here was changed. Tell a supervisor, who should look at that computer.</source>
        <translation>{sender} muestra, a nombre de este puesto, cambios que este puesto no ha firmado. Se han dejado aparte y aquí no se ha cambiado nada. Avise a un supervisor para que revise ese ordenador.</translation>
    </message>
    <message>
        <source>{share} % of true size</source>
        <translation>{share} % del tamaño real</translation>
    </message>
    <message>
        <source>{share} % of true size. Dashed: what is kept clear.</source>
        <translation>{share} % del tamaño real. En trazos: lo que queda libre.</translation>
    </message>
    <message>
        <source>{share} of all scans</source>
        <translation>{share} de todas las lecturas</translation>
    </message>
    <message>
        <source>{share} of {count} expected</source>
        <translation>{share} de {count} previstos</translation>
    </message>
    <message>
        <source>{shown} of {total} meetings find room in {least} pt; the rest is left out</source>
        <translation>{shown} de {total} reuniones caben en {least} pt; las demás se omiten</translation>
    </message>
    <message>
        <source>{side} element {number}</source>
        <translation>{side}, elemento {number}</translation>
    </message>
    <message>
        <source>{station} · made {day}, {time} ({zone}) by Accredit</source>
        <translation>{station} · preparado el {day}, {time} ({zone}) por Accredit</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}. {text}</translation>
    </message>
    <message>
        <source>{value} is too little; it must be more than {least}</source>
        <translation>{value} es demasiado poco; debe ser más de {least}</translation>
    </message>
    <message>
        <source>{value} is too little; {least} is the least</source>
        <translation>{value} es demasiado poco; el mínimo es {least}</translation>
    </message>
    <message>
        <source>{value} is too much; {most} is the most</source>
        <translation>{value} es demasiado; el máximo es {most}</translation>
    </message>
    <message>
        <source>{what} has a contrast of {ratio} only, and {least} is the least (category {name})</source>
        <translation>{what}: un contraste de solo {ratio}, y el mínimo es {least} (categoría {name})</translation>
    </message>
    <message>
        <source>“{address}” cannot be used. Give it as ipp://printer or ipps://printer, with a port and a path if the printer&apos;s manual names them.</source>
        <translation>«{address}» no se puede usar. Escríbala como ipp://printer o ipps://printer, con puerto y ruta si los indica el manual de la impresora.</translation>
    </message>
    <message>
        <source>“{cell}” are no zone letters, such as A B P</source>
        <translation>«{cell}» no son letras de zona, como A B P</translation>
    </message>
    <message>
        <source>“{cell}” holds no letter</source>
        <translation>«{cell}» no contiene ninguna letra</translation>
    </message>
    <message>
        <source>“{cell}” is no category&apos;s code</source>
        <translation>«{cell}» no es un código de categoría</translation>
    </message>
    <message>
        <source>“{cell}” is no country code of two letters (ISO 3166-1), such as VN</source>
        <translation>«{cell}» no es un código de país de dos letras (ISO 3166-1), como VN</translation>
    </message>
    <message>
        <source>“{cell}” is no date written as 1985-04-30 (ISO 8601)</source>
        <translation>«{cell}» no es una fecha escrita como 1985-04-30 (ISO 8601)</translation>
    </message>
    <message>
        <source>“{cell}” is no document number</source>
        <translation>«{cell}» no es un número de documento</translation>
    </message>
    <message>
        <source>“{cell}” is no e-mail address</source>
        <translation>«{cell}» no es una dirección de correo electrónico</translation>
    </message>
    <message>
        <source>“{cell}” is no language tag (BCP 47), such as vi or zh-Hans</source>
        <translation>«{cell}» no es un código de idioma (BCP 47), como vi o zh-Hans</translation>
    </message>
    <message>
        <source>“{cell}” is no telephone number</source>
        <translation>«{cell}» no es un número de teléfono</translation>
    </message>
    <message>
        <source>“{cell}” is nobody&apos;s birth date</source>
        <translation>«{cell}» no puede ser una fecha de nacimiento</translation>
    </message>
    <message>
        <source>“{cell}” is none of {known}</source>
        <translation>«{cell}» no es ninguno de: {known}</translation>
    </message>
    <message>
        <source>“{cell}” is not in the folder of the list</source>
        <translation>«{cell}» no está en la carpeta de la lista</translation>
    </message>
    <message>
        <source>“{file}” ends in none of: {known}. Nothing was written.</source>
        <translation>«{file}» no acaba en ninguno de: {known}. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a template. Shipped with Accredit: {known}.</source>
        <translation>«{name}» no se puede leer como plantilla. Incluidas en Accredit: {known}.</translation>
    </message>
    <message>
        <source>“{name}” has written since its last close, or has not sent all of it. Close the day there and sync, or disable the station.</source>
        <translation>«{name}» ha escrito después de su último cierre, o no lo ha enviado todo. Cierre allí el día y sincronice, o desactive el puesto.</translation>
    </message>
    <message>
        <source>“{name}” is none of: {known}. Give a path, or postgresql://user@host/database.</source>
        <translation>«{name}» no es ninguno de: {known}. Indique una ruta, o postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>“{value}” is no colour; give #RRGGBB</source>
        <translation>«{value}» no es un color; escriba #RRGGBB</translation>
    </message>
    <message>
        <source>“{value}” is no colour; give #RRGGBB, a name of the palette, category.band or category.text</source>
        <translation>«{value}» no es un color; escriba #RRGGBB, un nombre de la paleta, category.band o category.text</translation>
    </message>
    <message>
        <source>“{value}” is no name; take small letters, digits and _</source>
        <translation>«{value}» no es un nombre; use minúsculas, cifras y _</translation>
    </message>
    <message>
        <source>“{value}” is not known here; known are {known}</source>
        <translation>«{value}» no se conoce aquí; se conocen {known}</translation>
    </message>
    <message>
        <source>“{value}” is not {kind}</source>
        <translation>«{value}» no es {kind}</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… y {count} más.</translation>
    </message>
</context>
</TS>
