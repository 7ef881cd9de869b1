<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>AdmissionPane</name>
    <message>
        <source>This badge went in at two gates, and out at none between them.</source>
        <translation>Ce badge est entré par deux portes sans être sorti entre les deux.</translation>
    </message>
    <message>
        <source>The gate did not know yet that this badge was revoked.</source>
        <translation>La porte ne savait pas encore que ce badge était révoqué.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Contrôle d’accès</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admis</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>List of revocations</source>
        <translation>Liste des révocations</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Badge révoqué</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>I have looked into it</source>
        <translation>J’ai vérifié</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>of {time}, {age} old</source>
        <translation>du {time}, vieille de {age}</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>Supervisor&apos;s name</source>
        <translation>Nom du superviseur</translation>
    </message>
    <message>
        <source>Bring this copy home</source>
        <translation>Réunir cette copie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Two copies of this station were at work, and the event office holds what the other one wrote. What only this copy wrote is recorded once more under a fresh number, so that nothing is lost. The old rows are set aside in this station&apos;s file.</source>
        <translation>Deux copies de ce poste ont travaillé, et le bureau de l’événement détient ce que l’autre a écrit. Ce que seule cette copie a écrit est consigné de nouveau sous un nouveau numéro, de sorte que rien n’est perdu. Les anciennes lignes sont mises de côté dans le fichier de ce poste.</translation>
    </message>
    <message>
        <source>Two copies of this station were at work, and the hub holds what the other one wrote. What only this copy wrote is recorded once more under a fresh number, so that nothing is lost. The old rows are set aside in this station&apos;s file, and the alarm stays on record.</source>
        <translation>Deux copies de ce poste ont travaillé, et le serveur central détient ce que l’autre a écrit. Ce que seule cette copie a écrit est consigné de nouveau sous un nouveau numéro, de sorte que rien n’est perdu. Les anciennes lignes sont mises de côté dans le fichier de ce poste, et l’alarme reste consignée.</translation>
    </message>
    <message>
        <source>First find the other computer. If both gave out badges since, some serials may stand on two badges: they come up as open tasks.</source>
        <translation>Trouvez d’abord l’autre ordinateur. Si tous deux ont délivré des badges depuis, certains numéros peuvent figurer sur deux badges&#xa0;: ils apparaissent parmi les tâches ouvertes.</translation>
    </message>
    <message>
        <source>Give your name: it stands in the journal.</source>
        <translation>Indiquez votre nom&#xa0;: il figure au journal.</translation>
    </message>
</context>
<context>
    <name>AlarmCard</name>
    <message>
        <source>Alarms of the hub</source>
        <translation>Alertes du serveur central</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled: the copy has come home, and nothing was lost.</source>
        <translation>Réglé&#xa0;: la copie est réunie, et rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Station {station} has two journals that part at row {row}</source>
        <translation>Le poste {station} a deux journaux qui divergent à la ligne {row}</translation>
    </message>
    <message>
        <source>Rows of station {station} came damaged, from row {row} on</source>
        <translation>Des lignes du poste {station} sont arrivées endommagées à partir de la ligne {row}</translation>
    </message>
    <message>
        <source>Another login offered rows of station {station}</source>
        <translation>Un autre identifiant a proposé des lignes du poste {station}</translation>
    </message>
    <message>
        <source>Station {station} wants more room than it has</source>
        <translation>Le poste {station} demande plus de place qu’il n’en a</translation>
    </message>
    <message>
        <source>Station {station} ordered the event&apos;s data to be erased</source>
        <translation>Le poste {station} a ordonné d’effacer les données de l’événement</translation>
    </message>
    <message>
        <source>Station {station} kept others waiting at the hub</source>
        <translation>Le poste {station} a fait attendre les autres au serveur central</translation>
    </message>
    <message>
        <source>A copy of its disk has written: a clone, or a backup that was put back by hand. Nothing was dropped, each copy keeps its rows. Find both computers. The one that cannot sync offers to bring its rows home; then let only one go on.</source>
        <translation>Une copie de son disque a écrit&#xa0;: un clone, ou une sauvegarde remise à la main. Rien n’a été perdu, chaque copie garde ses lignes. Trouvez les deux ordinateurs. Celui qui ne peut synchroniser propose de réunir ses lignes&#xa0;; ensuite, n’en laissez travailler qu’un.</translation>
    </message>
    <message>
        <source>Nothing is lost: its rows wait on it. See what it is doing; if all is well, give it more room at the hub: accredit hub quota.</source>
        <translation>Rien n’est perdu&#xa0;: ses lignes attendent chez lui. Voyez ce qu’il fait&#xa0;; si tout va bien, donnez-lui plus de place au serveur central&#xa0;: accredit hub quota.</translation>
    </message>
    <message>
        <source>Only the office may order that, so nothing was erased. Find that computer, and disable the station.</source>
        <translation>Seul le bureau peut l’ordonner&#xa0;: rien n’a été effacé. Trouvez cet ordinateur et désactivez le poste.</translation>
    </message>
    <message>
        <source>Its connection was ended, and nothing is lost. Its line may have broken off; if this comes again and again, disable the station.</source>
        <translation>Sa connexion a été coupée et rien n’est perdu. Sa ligne s’est peut-être interrompue&#xa0;; si cela se répète, désactivez le poste.</translation>
    </message>
    <message>
        <source>They were not taken. Have the journal checked on that station; if its disk is failing, put its last backup on another computer.</source>
        <translation>Elles n’ont pas été prises. Faites vérifier le journal de ce poste&#xa0;; si son disque faiblit, remettez sa dernière sauvegarde sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>They were not taken. Somebody writes in another station&apos;s name: find the computer that has that login, and disable it if in doubt.</source>
        <translation>Elles n’ont pas été prises. Quelqu’un écrit au nom d’un autre poste&#xa0;: trouvez l’ordinateur qui a cet identifiant et désactivez-le en cas de doute.</translation>
    </message>
</context>
<context>
    <name>BadgePane</name>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Issue and print</source>
        <translation>Émettre et imprimer</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>Approve the request</source>
        <translation>Approuver la demande</translation>
    </message>
    <message>
        <source>Replace badge…</source>
        <translation>Remplacer le badge…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Revoke badge…</source>
        <translation>Révoquer le badge…</translation>
    </message>
    <message>
        <source>The badge appears here</source>
        <translation>Le badge apparaît ici</translation>
    </message>
    <message>
        <source>Save the person to see the badge</source>
        <translation>Enregistrez la fiche pour voir le badge</translation>
    </message>
    <message>
        <source>Badge of {name}</source>
        <translation>Badge de {name}</translation>
    </message>
    <message>
        <source>This badge cannot be printed yet</source>
        <translation>Ce badge ne peut pas encore être imprimé</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Open a person first · Ctrl+F</source>
        <translation>Ouvrez d’abord une fiche · Ctrl+F</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The request is not approved: there is no badge yet.</source>
        <translation>La demande n’est pas approuvée&#xa0;: il n’y a pas encore de badge.</translation>
    </message>
    <message>
        <source>Mend what is said above, then save.</source>
        <translation>Corrigez ce qui est indiqué ci-dessus, puis enregistrez.</translation>
    </message>
    <message>
        <source>Issued, not printed yet · Ctrl+P</source>
        <translation>Émis, pas encore imprimé · Ctrl+P</translation>
    </message>
    <message>
        <source>Check the face and the name · Ctrl+H</source>
        <translation>Vérifiez le visage et le nom · Ctrl+H</translation>
    </message>
    <message>
        <source>Done. Ctrl+F for the next person.</source>
        <translation>Terminé. Ctrl+F pour la personne suivante.</translation>
    </message>
    <message>
        <source>Saves and notes the arrival · Ctrl+P</source>
        <translation>Enregistre et note l’arrivée · Ctrl+P</translation>
    </message>
</context>
<context>
    <name>BadgePreview</name>
    <message>
        <source>The badge cannot be shown.</source>
        <translation>Le badge ne peut pas être affiché.</translation>
    </message>
    <message>
        <source>No badge</source>
        <translation>Pas de badge</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Tried on</source>
        <translation>Essayé sur</translation>
    </message>
    <message>
        <source>Undo · Ctrl+Z</source>
        <translation>Défaire · Ctrl+Z</translation>
    </message>
    <message>
        <source>Redo · Ctrl+Y</source>
        <translation>Refaire · Ctrl+Y</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Real size · Ctrl+0</source>
        <translation>Taille réelle · Ctrl+0</translation>
    </message>
</context>
<context>
    <name>BatchRun</name>
    <message>
        <source>Writing {file}…</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message>
        <source>No file was left.</source>
        <translation>Aucun fichier n’a été laissé.</translation>
    </message>
    <message>
        <source>Issue the badges that are missing?</source>
        <translation>Émettre les badges manquants&#xa0;?</translation>
    </message>
    <message>
        <source>Approved people without a badge: {count}. Each gets one that is valid on all days of the event. What is issued can only be revoked.</source>
        <translation>Personnes approuvées sans badge&#xa0;: {count}. Chacune en reçoit un, valable tous les jours de l’événement. Ce qui est émis ne peut qu’être révoqué.</translation>
    </message>
    <message>
        <source>Issue them</source>
        <translation>Les émettre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Issuing badges…</source>
        <translation>Émission des badges…</translation>
    </message>
    <message>
        <source>Badges that were issued stay issued.</source>
        <translation>Les badges émis restent émis.</translation>
    </message>
    <message>
        <source>Did all badges of {file} come out of the printer?</source>
        <translation>Tous les badges de {file} sont-ils sortis de l’imprimante&#xa0;?</translation>
    </message>
    <message>
        <source>They then count as printed and can be handed over: {count}. It cannot be taken back; a badge that was spoilt is replaced.</source>
        <translation>Ils comptent alors comme imprimés et peuvent être remis&#xa0;: {count}. C’est irrévocable&#xa0;; un badge abîmé se remplace.</translation>
    </message>
    <message>
        <source>Yes, all of them</source>
        <translation>Oui, tous</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>What was recorded stays recorded.</source>
        <translation>Ce qui a été enregistré le reste.</translation>
    </message>
    <message>
        <source>{done} of {total} badges</source>
        <translation>{done} badges sur {total}</translation>
    </message>
    <message>
        <source>Badges in {file}: {count}</source>
        <translation>Badges dans {file}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>To look at: {count}. The first: {first}</source>
        <translation>À vérifier&#xa0;: {count}. Le premier point&#xa0;: {first}</translation>
    </message>
    <message>
        <source>The badges are written</source>
        <translation>Les badges sont écrits</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>They are printed…</source>
        <translation>Ils sont imprimés…</translation>
    </message>
    <message>
        <source>Badges that now count as printed: {count}</source>
        <translation>Badges comptés désormais comme imprimés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Badges issued: {count}</source>
        <translation>Badges émis&#xa0;: {count}</translation>
    </message>
    <message>
        <source>These people got none: {names}</source>
        <translation>N’en ont pas reçu&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>The badge</source>
        <translation>Le badge</translation>
    </message>
    <message>
        <source>The badge, {element} in hand</source>
        <translation>Le badge, {element} en main</translation>
    </message>
</context>
<context>
    <name>CameraCard</name>
    <message>
        <source>Where its pictures come from</source>
        <translation>D’où viennent ses images</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Photos are taken with</source>
        <translation>Les photos sont prises avec</translation>
    </message>
    <message>
        <source>The picture is live only while this page is open.</source>
        <translation>L’image n’est en direct que tant que cette page est ouverte.</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Pas encore d’image</translation>
    </message>
    <message>
        <source>Webcam {name}</source>
        <translation>Caméra web {name}</translation>
    </message>
    <message>
        <source>The webcam that the system prefers</source>
        <translation>La caméra web préférée du système</translation>
    </message>
    <message>
        <source>Folder of a tethered camera</source>
        <translation>Dossier d’un appareil photo relié</translation>
    </message>
    <message>
        <source>Picture file</source>
        <translation>Fichier image</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>Fichier vidéo</translation>
    </message>
    <message>
        <source>Training camera: drawn people</source>
        <translation>Caméra de formation&#xa0;: personnes dessinées</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Image en direct</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
</context>
<context>
    <name>CloseDayPage</name>
    <message>
        <source>Close the day</source>
        <translation>Clore la journée</translation>
    </message>
    <message>
        <source>Syncs, signs the day&apos;s counts, has the hub prove that it holds them, and makes the reports and a backup.</source>
        <translation>Synchronise, signe les chiffres du jour, fait prouver au serveur central qu’il les détient, puis établit les rapports et une sauvegarde.</translation>
    </message>
    <message>
        <source>Arrivals today</source>
        <translation>Arrivées aujourd’hui</translation>
    </message>
    <message>
        <source>Badges printed today</source>
        <translation>Badges imprimés aujourd’hui</translation>
    </message>
    <message>
        <source>Admitted at gates today</source>
        <translation>Entrées admises aujourd’hui</translation>
    </message>
    <message>
        <source>Refused at gates today</source>
        <translation>Entrées refusées aujourd’hui</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Dossier des rapports</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the reports&apos; folder</source>
        <translation>Choisir le dossier des rapports</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Dossier de la sauvegarde</translation>
    </message>
    <message>
        <source>Another disk or a stick; empty for no backup</source>
        <translation>Autre disque ou clé USB&#xa0;; vide&#xa0;: pas de sauvegarde</translation>
    </message>
    <message>
        <source>Choose the backup&apos;s folder</source>
        <translation>Choisir le dossier de la sauvegarde</translation>
    </message>
    <message>
        <source>Erase the event&apos;s personal data…</source>
        <translation>Effacer les données personnelles de l’événement…</translation>
    </message>
    <message>
        <source>Reports appear here when the day is closed.</source>
        <translation>Les rapports apparaîtront ici une fois la journée close.</translation>
    </message>
    <message>
        <source>Closing the day…</source>
        <translation>Clôture de la journée…</translation>
    </message>
    <message>
        <source>Before you close</source>
        <translation>Avant la clôture</translation>
    </message>
    <message>
        <source>Reports and backup</source>
        <translation>Rapports et sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Folder for the reports</source>
        <translation>&amp;Dossier des rapports</translation>
    </message>
    <message>
        <source>&amp;Backup to a second place</source>
        <translation>&amp;Sauvegarde en un second lieu</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) unfinished</source>
        <translation>
            <numerusform>%n point inachevé</numerusform>
            <numerusform>%n points inachevés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unfinished</source>
        <translation>Rien n’est inachevé</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) of which nobody has said whether paper came out: look at the desk that printed.</source>
        <translation>
            <numerusform>%n impression dont personne n’a dit si le papier est sorti&#xa0;: allez voir au poste qui a imprimé.</numerusform>
            <numerusform>%n impressions dont personne n’a dit si le papier est sorti&#xa0;: allez voir au poste qui a imprimé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) wait for a supervisor.</source>
        <translation>
            <numerusform>%n tâche attend un superviseur.</numerusform>
            <numerusform>%n tâches attendent un superviseur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day can be closed all the same; they stay open.</source>
        <translation>La journée peut être close malgré tout&#xa0;; cela reste ouvert.</translation>
    </message>
    <message>
        <source>Every print has its end and no task is open.</source>
        <translation>Chaque impression est terminée et aucune tâche n’est ouverte.</translation>
    </message>
    <message>
        <source>Writing and proving the backup…</source>
        <translation>Écriture et vérification de la sauvegarde…</translation>
    </message>
    <message>
        <source>Write a file to a stick next. The office confirms the stations&apos; closes when it reads their files, and its own files tell them so.</source>
        <translation>Écrivez maintenant un fichier sur une clé USB. Le bureau confirme les clôtures des postes en lisant leurs fichiers, et ses propres fichiers le leur disent.</translation>
    </message>
    <message>
        <source>Stopped; the day is closed</source>
        <translation>Interrompu ; la journée est close</translation>
    </message>
    <message>
        <source>Its proof, its reports or its backup may be missing. Close the day again to make them.</source>
        <translation>Il se peut que sa preuve, ses rapports ou sa sauvegarde manquent. Recommencez la clôture pour les produire.</translation>
    </message>
    <message>
        <source>The day is closed, and not yet proved</source>
        <translation>La journée est close, pas encore prouvée</translation>
    </message>
    <message>
        <source>It was closed without the hub. The proof comes with the next sync, by network or by stick.</source>
        <translation>Elle a été close sans le serveur central. La preuve viendra avec la prochaine synchronisation, par réseau ou par clé.</translation>
    </message>
    <message>
        <source>{count} walk-ins</source>
        <translation>dont inscrits sur place&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} failed</source>
        <translation>échecs&#xa0;: {count}</translation>
    </message>
    <message>
        <source>The day is closed, but not all that follows could be done</source>
        <translation>La journée est close, mais tout ce qui suit n’a pas pu être fait</translation>
    </message>
    <message>
        <source>The day is closed</source>
        <translation>La journée est close</translation>
    </message>
    <message>
        <source>Its counts are in the journal, and the reports are written.</source>
        <translation>Ses chiffres sont au journal et les rapports sont établis.</translation>
    </message>
    <message>
        <source>Open {file}</source>
        <translation>Ouvrir {file}</translation>
    </message>
    <message>
        <source>Close without the hub</source>
        <translation>Clore sans le serveur central</translation>
    </message>
    <message>
        <source>The day is still open</source>
        <translation>La journée est encore ouverte</translation>
    </message>
    <message>
        <source>What was synced stays. Close the day again when you are ready.</source>
        <translation>Ce qui a été synchronisé est conservé. Recommencez la clôture quand vous serez prêt.</translation>
    </message>
</context>
<context>
    <name>ConfirmView</name>
    <message>
        <source>Is this your name?</source>
        <translation>Est-ce bien votre nom&#xa0;?</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>Ce n’est pas moi</translation>
    </message>
</context>
<context>
    <name>ConflictPane</name>
    <message>
        <source>Two stations wrote this without knowing of each other. Which one is right?</source>
        <translation>Deux postes ont écrit ceci sans se connaître. Lequel a raison&#xa0;?</translation>
    </message>
    <message>
        <source>Shown meanwhile</source>
        <translation>Affiché entre-temps</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Take “{value}” for {field}</source>
        <translation>Retenir «&#xa0;{value}&#xa0;» pour {field}</translation>
    </message>
    <message>
        <source>&amp;Or type what is right</source>
        <translation>&amp;Ou saisissez la bonne valeur</translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Une autre valeur</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Camera Sony A7, 4012345
Recorder Zoom H5, C50211</source>
        <translation>Appareil photo Sony A7, 4012345
Enregistreur Zoom H5, C50211</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>Nom en écriture d’origine</translation>
    </message>
    <message>
        <source>Its language</source>
        <translation>Langue du nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>Nationalité</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Pièce d’identité</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Numéro de la pièce</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Délivrée par</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Preferred language</source>
        <translation>Langue préférée</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Press card number</source>
        <translation>Numéro de carte de presse</translation>
    </message>
    <message>
        <source>Letter of assignment</source>
        <translation>Lettre de mission</translation>
    </message>
    <message>
        <source>Equipment, one piece a line</source>
        <translation>Matériel, un article par ligne</translation>
    </message>
</context>
<context>
    <name>DesignerPage</name>
    <message>
        <source>Changed, not saved yet</source>
        <translation>Modifié, pas encore enregistré</translation>
    </message>
    <message>
        <source>“{name}” is saved</source>
        <translation>«&#xa0;{name}&#xa0;» est enregistré</translation>
    </message>
    <message>
        <source>“{category}” is printed by “{name}” from now on</source>
        <translation>«&#xa0;{category}&#xa0;» est imprimé désormais avec «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Written to {file}</source>
        <translation>Écrit dans {file}</translation>
    </message>
    <message>
        <source>No category uses it yet</source>
        <translation>Aucune catégorie ne l’utilise encore</translation>
    </message>
    <message>
        <source>Used by {categories}</source>
        <translation>Utilisé par {categories}</translation>
    </message>
</context>
<context>
    <name>DesignerWords</name>
    <message>
        <source>Rectangle</source>
        <translation>Surface rectangulaire</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Rayures</translation>
    </message>
    <message>
        <source>Category pattern</source>
        <translation>Motif de catégorie</translation>
    </message>
    <message>
        <source>Fine lines</source>
        <translation>Lignes fines</translation>
    </message>
    <message>
        <source>Event emblem</source>
        <translation>Emblème de l’événement</translation>
    </message>
    <message>
        <source>Picture sign</source>
        <translation>Pictogramme</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Portrait photo</source>
        <translation>Photo d’identité</translation>
    </message>
    <message>
        <source>Country flag</source>
        <translation>Drapeau du pays</translation>
    </message>
    <message>
        <source>Zone plates</source>
        <translation>Plaques de zone</translation>
    </message>
    <message>
        <source>Zone legend</source>
        <translation>Légende des zones</translation>
    </message>
    <message>
        <source>Event programme</source>
        <translation>Programme de l’événement</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Depuis la gauche</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Depuis le haut</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Fill colour</source>
        <translation>Couleur de fond</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Plate colour</source>
        <translation>Couleur de plaque</translation>
    </message>
    <message>
        <source>Sign colour</source>
        <translation>Couleur du signe</translation>
    </message>
    <message>
        <source>Faint colour</source>
        <translation>Couleur pâle</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>Seconde couleur</translation>
    </message>
    <message>
        <source>Round corners</source>
        <translation>Coins arrondis</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signe</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Texte libre</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Graisse</translation>
    </message>
    <message>
        <source>Aligned</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Vertically</source>
        <translation>En hauteur</translation>
    </message>
    <message>
        <source>Largest size</source>
        <translation>Taille maximale</translation>
    </message>
    <message>
        <source>Least size</source>
        <translation>Taille minimale</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Lignes au plus</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>No room for accents</source>
        <translation>Sans place pour les accents</translation>
    </message>
    <message>
        <source>Fewer lines from</source>
        <translation>Moins de lignes dès</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Printer dots per inch</source>
        <translation>Points par pouce</translation>
    </message>
    <message>
        <source>Only with</source>
        <translation>Seulement avec</translation>
    </message>
    <message>
        <source>Only without</source>
        <translation>Seulement sans</translation>
    </message>
    <message>
        <source>Only for categories</source>
        <translation>Seulement pour les catégories</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centré</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Where reading begins</source>
        <translation>Au début de la lecture</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Milieu</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Vagues</translation>
    </message>
    <message>
        <source>Rosette</source>
        <translation>Rosace</translation>
    </message>
    <message>
        <source>Own zones</source>
        <translation>Zones propres</translation>
    </message>
    <message>
        <source>All zones</source>
        <translation>Toutes les zones</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Recto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Verso</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Largeur de trait</translation>
    </message>
    <message>
        <source>Plate height</source>
        <translation>Hauteur de plaque</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>No printer is set up here</source>
        <translation>Aucune imprimante n’est configurée ici</translation>
    </message>
    <message>
        <source>The person is saved. Set up a printer, then press the button again.</source>
        <translation>La fiche est enregistrée. Configurez une imprimante, puis appuyez de nouveau sur le bouton.</translation>
    </message>
    <message>
        <source>There are unsaved changes</source>
        <translation>Des modifications ne sont pas enregistrées</translation>
    </message>
    <message>
        <source>{name} is not saved yet.</source>
        <translation>La fiche de {name} n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Enregistrer et continuer</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Les abandonner</translation>
    </message>
</context>
<context>
    <name>DeskPanes</name>
    <message>
        <source>Open the person</source>
        <translation>Ouvrir la personne</translation>
    </message>
    <message>
        <source>Ctrl+F find · Ctrl+N walk-in · Ctrl+T photo · Ctrl+S save · Ctrl+P issue and print · Ctrl+H hand over · Ctrl+R replace · Esc back</source>
        <translation>Ctrl+F chercher · Ctrl+N sur place · Ctrl+T photo · Ctrl+S enregistrer · Ctrl+P émettre et imprimer · Ctrl+H remettre · Ctrl+R remplacer · Échap retour</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>{variable} decides this today. What is chosen here counts once that is unset.</source>
        <translation>{variable} en décide aujourd’hui. Ce qui est choisi ici vaudra dès que cette variable sera retirée.</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>Folder of PDF files</source>
        <translation>Dossier de fichiers PDF</translation>
    </message>
    <message>
        <source>Printer of this computer</source>
        <translation>Imprimante de cet ordinateur</translation>
    </message>
    <message>
        <source>Webcam</source>
        <translation>Caméra web</translation>
    </message>
    <message>
        <source>Camera&apos;s picture folder</source>
        <translation>Dossier d’images de l’appareil</translation>
    </message>
    <message>
        <source>Picture file</source>
        <translation>Fichier image</translation>
    </message>
    <message>
        <source>Training video</source>
        <translation>Vidéo de formation</translation>
    </message>
    <message>
        <source>Training camera</source>
        <translation>Caméra de formation</translation>
    </message>
    <message>
        <source>Network printer</source>
        <translation>Imprimante réseau</translation>
    </message>
</context>
<context>
    <name>DoubtPane</name>
    <message>
        <source>The station could not learn whether this badge came out. Look at the printer and in the box: was it printed?</source>
        <translation>Le poste n’a pas pu savoir si ce badge est sorti. Regardez l’imprimante et la boîte&#xa0;: a-t-il été imprimé&#xa0;?</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Yes, it was printed</source>
        <translation>Oui, il a été imprimé</translation>
    </message>
    <message>
        <source>No, nothing came out</source>
        <translation>Non, rien n’est sorti</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a list here</source>
        <translation>Déposez une liste ici</translation>
    </message>
    <message>
        <source>CSV or XLSX, columns in any order</source>
        <translation>CSV ou XLSX, colonnes dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)</source>
        <translation>Listes (*.csv *.tsv *.txt *.xlsx);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>By name, organisation, document or badge · Ctrl+F</source>
        <translation>Par nom, organisation, pièce ou badge · Ctrl+F</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>New walk-in</source>
        <translation>Inscription sur place</translation>
    </message>
    <message>
        <source>Ctrl+N: enter a person</source>
        <translation>Ctrl+N&#xa0;: saisir une personne</translation>
    </message>
    <message>
        <source>The badge that was scanned is not known here.
Sync, or type the name instead.</source>
        <translation>Le badge scanné n’est pas connu ici.
Synchronisez, ou tapez plutôt le nom.</translation>
    </message>
    <message>
        <source>Nobody here matches “{text}”.
Try fewer letters, or another part of the name; Ctrl+N enters a new person.</source>
        <translation>Personne ne correspond à «&#xa0;{text}&#xa0;».
Essayez moins de lettres ou une autre partie du nom&#xa0;; Ctrl+N pour saisir une nouvelle personne.</translation>
    </message>
    <message>
        <source>Nobody is in this list yet.
Ctrl+N enters a person.</source>
        <translation>Cette liste est encore vide.
Ctrl+N pour saisir une personne.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n point à voir</numerusform>
            <numerusform>%n points à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>Rien à corriger</translation>
    </message>
</context>
<context>
    <name>FolderSource</name>
    <message>
        <source>No picture has come from the camera yet. Press its shutter; the picture appears here by itself.</source>
        <translation>Aucune image n’est encore venue de l’appareil photo. Appuyez sur son déclencheur&#xa0;; l’image apparaît ici d’elle-même.</translation>
    </message>
    <message>
        <source>The camera&apos;s folder {folder} is not there. Start the camera&apos;s program, or choose the folder again; the desk goes on as soon as it is back.</source>
        <translation>Le dossier {folder} de l’appareil photo n’est pas là. Lancez le programme de l’appareil, ou choisissez de nouveau le dossier&#xa0;; le guichet reprend dès qu’il est revenu.</translation>
    </message>
</context>
<context>
    <name>GateBar</name>
    <message>
        <source>Scanner off: press Esc</source>
        <translation>Lecteur inactif&#xa0;: appuyez sur Échap</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Zone of this gate</source>
        <translation>Zone de ce contrôle</translation>
    </message>
    <message>
        <source>Choose the zone (F2)</source>
        <translation>Choisir la zone (F2)</translation>
    </message>
    <message>
        <source>Turn the direction (F3)</source>
        <translation>Changer de sens (F3)</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Son activé</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Son coupé</translation>
    </message>
    <message>
        <source>Switch the sound (F4)</source>
        <translation>Activer ou couper le son (F4)</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>à l’intérieur</translation>
    </message>
    <message>
        <source>Inside: {count}</source>
        <translation>À l’intérieur&#xa0;: {count}</translation>
    </message>
    <message>
        <source>No lists yet</source>
        <translation>Pas encore de listes</translation>
    </message>
    <message>
        <source>Lists as of {time}</source>
        <translation>Listes à jour à {time}</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>F2 zone · F3 direction · F4 sound · F8 let pass · F11 full screen · Esc clear</source>
        <translation>F2 zone · F3 sens · F4 son · F8 laisser passer · F11 plein écran · Échap effacer</translation>
    </message>
    <message>
        <source>{count} of {whole} digits came through. Nothing was decided.</source>
        <translation>{count} chiffres reçus sur {whole}. Rien n’a été décidé.</translation>
    </message>
    <message>
        <source>Scan once more</source>
        <translation>Scannez de nouveau</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>ADMIT</source>
        <translation>PASSEZ</translation>
    </message>
    <message>
        <source>MAY LEAVE</source>
        <translation>SORTEZ</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>VÉRIFIEZ</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOP</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Badge is valid here</source>
        <translation>Le badge est valable ici</translation>
    </message>
    <message>
        <source>This is not a badge of this event</source>
        <translation>Ce n’est pas un badge de cet événement</translation>
    </message>
    <message>
        <source>Badge of a station that is not on the list</source>
        <translation>Badge d’un poste qui n’est pas sur la liste</translation>
    </message>
    <message>
        <source>The badge&apos;s signature is false</source>
        <translation>La signature du badge est fausse</translation>
    </message>
    <message>
        <source>Badge was made without the right to make it</source>
        <translation>Badge émis sans en avoir le droit</translation>
    </message>
    <message>
        <source>Badge was withdrawn</source>
        <translation>Le badge a été révoqué</translation>
    </message>
    <message>
        <source>Badge is not valid yet</source>
        <translation>Le badge n’est pas encore valable</translation>
    </message>
    <message>
        <source>Badge is no longer valid</source>
        <translation>Le badge n’est plus valable</translation>
    </message>
    <message>
        <source>No access to this zone</source>
        <translation>Pas d’accès à cette zone</translation>
    </message>
    <message>
        <source>The lists on this station are too old</source>
        <translation>Les listes de ce poste sont trop anciennes</translation>
    </message>
    <message>
        <source>The clock of this station is wrong</source>
        <translation>L’horloge de ce poste est fausse</translation>
    </message>
    <message>
        <source>This badge is already inside</source>
        <translation>Ce badge est déjà à l’intérieur</translation>
    </message>
    <message>
        <source>Genuine badge, person not on this station&apos;s list</source>
        <translation>Badge authentique, mais personne absente de la liste de ce poste</translation>
    </message>
    <message>
        <source>Scan once more. If it stays, show the way to the desk.</source>
        <translation>Scannez de nouveau. Si cela persiste, indiquez le guichet.</translation>
    </message>
    <message>
        <source>Show the way to the registration desk.</source>
        <translation>Indiquez le guichet d’accréditation.</translation>
    </message>
    <message>
        <source>Keep the badge and call a supervisor.</source>
        <translation>Gardez le badge et appelez un superviseur.</translation>
    </message>
    <message>
        <source>Show the days on the badge to its holder.</source>
        <translation>Montrez au porteur les jours inscrits sur le badge.</translation>
    </message>
    <message>
        <source>Show the zones on the badge to its holder.</source>
        <translation>Montrez au porteur les zones inscrites sur le badge.</translation>
    </message>
    <message>
        <source>Compare the face with the badge, and fetch new lists.</source>
        <translation>Comparez le visage avec le badge et faites chercher de nouvelles listes.</translation>
    </message>
    <message>
        <source>Compare the days on the badge, and have the clock set.</source>
        <translation>Vérifiez les jours sur le badge et faites régler l’horloge.</translation>
    </message>
    <message>
        <source>Compare the face with the photo, and ask.</source>
        <translation>Comparez le visage avec la photo et interrogez la personne.</translation>
    </message>
    <message>
        <source>Compare the face with the badge and a document.</source>
        <translation>Comparez le visage avec le badge et une pièce d’identité.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Badge template</source>
        <translation>Modèle de badge</translation>
    </message>
    <message>
        <source>Save as own copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open a template&apos;s file… Ctrl+O</source>
        <translation>Ouvrir le fichier d’un modèle… Ctrl+O</translation>
    </message>
    <message>
        <source>Use for…</source>
        <translation>Utiliser pour…</translation>
    </message>
    <message>
        <source>Which categories are printed by this template</source>
        <translation>Les catégories imprimées avec ce modèle</translation>
    </message>
    <message>
        <source>Write to a file… Ctrl+E</source>
        <translation>Écrire dans un fichier… Ctrl+E</translation>
    </message>
    <message>
        <source>Proof sheets… Ctrl+P</source>
        <translation>Épreuves… Ctrl+P</translation>
    </message>
    <message>
        <source>Badge templates</source>
        <translation>Modèles de badge</translation>
    </message>
    <message>
        <source>{category} (now {template})</source>
        <translation>{category} (actuellement {template})</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Rien n’a encore changé.</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Modifications, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>station {number}</source>
        <translation>poste {number}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Record entered or corrected</source>
        <translation>Fiche saisie ou corrigée</translation>
    </message>
    <message>
        <source>Request changed</source>
        <translation>Demande modifiée</translation>
    </message>
    <message>
        <source>Badge issued</source>
        <translation>Badge émis</translation>
    </message>
    <message>
        <source>Badge printed</source>
        <translation>Badge imprimé</translation>
    </message>
    <message>
        <source>Badge handed over</source>
        <translation>Badge remis</translation>
    </message>
    <message>
        <source>Badge revoked</source>
        <translation>Badge révoqué</translation>
    </message>
    <message>
        <source>Merged with another record</source>
        <translation>Fusionné avec une autre fiche</translation>
    </message>
    <message>
        <source>Kept apart from another record</source>
        <translation>Distingué d’une autre fiche</translation>
    </message>
    <message>
        <source>Decision about another record undone</source>
        <translation>Décision sur une autre fiche annulée</translation>
    </message>
    <message>
        <source>Person banned</source>
        <translation>Personne interdite d’accès</translation>
    </message>
    <message>
        <source>Ban lifted</source>
        <translation>Interdiction levée</translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message numerus="yes">
        <source>%n row(s) recorded once more; nothing is lost.</source>
        <translation>
            <numerusform>%n ligne consignée de nouveau&#xa0;; rien n’est perdu.</numerusform>
            <numerusform>%n lignes consignées de nouveau&#xa0;; rien n’est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>A day was closed here meanwhile: close it again after the sync.</source>
        <translation>Une journée a été clôturée ici entre-temps&#xa0;: clôturez-la de nouveau après la synchronisation.</translation>
    </message>
    <message>
        <source>Badges to look at: {serials}.</source>
        <translation>Badges à examiner&#xa0;: {serials}.</translation>
    </message>
</context>
<context>
    <name>HoursChart</name>
    <message>
        <source>Arrivals by the hour</source>
        <translation>Arrivées par heure</translation>
    </message>
    <message>
        <source>Nobody has arrived yet.</source>
        <translation>Personne n’est encore arrivé.</translation>
    </message>
</context>
<context>
    <name>HubCard</name>
    <message>
        <source>Hub</source>
        <translation>Serveur central</translation>
    </message>
    <message>
        <source>postgresql://… or the path of a hub file</source>
        <translation>postgresql://… ou le chemin d’un fichier central</translation>
    </message>
    <message>
        <source>Ask the hub</source>
        <translation>Interroger le serveur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Calling the hub…</source>
        <translation>Appel du serveur central…</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Il répond</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>That did not work</source>
        <translation>L’opération a échoué</translation>
    </message>
    <message>
        <source>The program met a fault of its own, which is now in its log. What was saved before is safe. Try once more; if it happens again, call the event office.</source>
        <translation>Le programme a rencontré une erreur interne, consignée dans son journal technique. Ce qui était déjà enregistré est intact. Réessayez&#xa0;; si cela se reproduit, appelez le bureau de l’événement.</translation>
    </message>
</context>
<context>
    <name>KioskPage</name>
    <message>
        <source>Code of the invitation</source>
        <translation>Code de l’invitation</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Elements of this side, the topmost first</source>
        <translation>Éléments de cette face, le plus haut d’abord</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Changes are not saved</source>
        <translation>Les modifications ne sont pas enregistrées</translation>
    </message>
    <message>
        <source>The template “{name}” was changed since it was last saved.</source>
        <translation>Le modèle «&#xa0;{name}&#xa0;» a été modifié depuis son dernier enregistrement.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
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
        <translation>Ouvrir le poste</translation>
    </message>
    <message>
        <source>Accreditation station</source>
        <translation>Poste d’accréditation</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Station folder: {folder}</source>
        <translation>Dossier du poste&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Opening the encrypted station…</source>
        <translation>Ouverture du poste chiffré…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save as own copy</source>
        <translation>Enregistrer une copie propre</translation>
    </message>
    <message>
        <source>Every station has it after its next sync; a category can then name it.</source>
        <translation>Chaque poste l’aura après sa prochaine synchronisation&#xa0;; une catégorie pourra alors l’utiliser.</translation>
    </message>
    <message>
        <source>Name of the copy</source>
        <translation>Nom de la copie</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Enregistrer la copie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>There is a template of this name. Give another one.</source>
        <translation>Un modèle porte déjà ce nom. Donnez-en un autre.</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Tâches ouvertes</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Clore la journée</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Duties of the office</source>
        <translation>Tâches du bureau</translation>
    </message>
    <message>
        <source>Print badges</source>
        <translation>Imprimer les badges</translation>
    </message>
    <message>
        <source>Badge templates</source>
        <translation>Modèles de badge</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>What this station knows now; other stations count after a sync.</source>
        <translation>Ce que ce poste sait maintenant&#xa0;; les autres postes comptent après une synchronisation.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Walk-ins today</source>
        <translation>Inscriptions sur place aujourd’hui</translation>
    </message>
    <message>
        <source>Badges handed over</source>
        <translation>Badges remis</translation>
    </message>
    <message>
        <source>State delegations present</source>
        <translation>Délégations d’États</translation>
    </message>
    <message>
        <source>Organisation or country</source>
        <translation>Organisation ou pays</translation>
    </message>
    <message>
        <source>Find an organisation</source>
        <translation>Chercher une organisation</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Arrivals today, by the hour</source>
        <translation>Arrivées aujourd’hui, par heure</translation>
    </message>
    <message>
        <source>{share} % · {today} today</source>
        <translation>{share} % · {today} aujourd’hui</translation>
    </message>
    <message>
        <source>{count} printed and waiting</source>
        <translation>imprimés, en attente&#xa0;: {count}</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
</context>
<context>
    <name>PaletteForm</name>
    <message>
        <source>The template&apos;s colours</source>
        <translation>Couleurs du modèle</translation>
    </message>
</context>
<context>
    <name>PathField</name>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
</context>
<context>
    <name>PeopleImportPage</name>
    <message>
        <source>Import people</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>A list is rehearsed first: nothing changes until you take its good rows.</source>
        <translation>La liste est d’abord mise à l’essai&#xa0;: rien ne change tant que vous n’acceptez pas ses lignes valables.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiées</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Rows that are refused</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message>
        <source>Taking the rows of {file}…</source>
        <translation>Reprise des lignes de {file}…</translation>
    </message>
    <message>
        <source>Columns that are not read: {names}</source>
        <translation>Colonnes non lues&#xa0;: {names}</translation>
    </message>
    <message>
        <source>The list was taken</source>
        <translation>La liste a été reprise</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {refused} refused.</source>
        <translation>Nouvelles&#xa0;: {new}, modifiées&#xa0;: {changed}, refusées&#xa0;: {refused}.</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>L’importation a été interrompue</translation>
    </message>
    <message>
        <source>What was taken stays. The same list completes it: no row comes in twice.</source>
        <translation>Ce qui a été repris est conservé. La même liste le complète&#xa0;: aucune ligne n’entre deux fois.</translation>
    </message>
    <message>
        <source>Every row is good.</source>
        <translation>Toutes les lignes sont valables.</translation>
    </message>
    <message>
        <source>Drop a list above. Refused rows appear here, with the reason.</source>
        <translation>Déposez une liste ci-dessus. Les lignes refusées apparaîtront ici, avec le motif.</translation>
    </message>
    <message>
        <source>Take the {count} good rows</source>
        <translation>Accepter les lignes valables ({count})</translation>
    </message>
</context>
<context>
    <name>PersonDelegate</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>Préapprouvée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Document and contact</source>
        <translation>Pièce d’identité et contact</translation>
    </message>
    <message>
        <source>Access zones</source>
        <translation>Zones d’accès</translation>
    </message>
    <message>
        <source>Enter a given name or a family name.</source>
        <translation>Saisissez un prénom ou un nom de famille.</translation>
    </message>
    <message>
        <source>Choose a category.</source>
        <translation>Choisissez une catégorie.</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@example.org.</source>
        <translation>Une adresse électronique ressemble à nom@example.org.</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day: 2025-10-25.</source>
        <translation>Écrivez la date sous la forme année-mois-jour&#xa0;: 2025-10-25.</translation>
    </message>
</context>
<context>
    <name>PersonModel</name>
    <message>
        <source>arrived</source>
        <translation>arrivée notée</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Take photo</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Put back what was saved</source>
        <translation>Rétablir ce qui était enregistré</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>New walk-in</source>
        <translation>Inscription sur place</translation>
    </message>
    <message>
        <source>Not on any list. Saved as approved by this desk.</source>
        <translation>Sur aucune liste. Enregistré comme approuvé par ce guichet.</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inscription sur place</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Photo de {name}</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Sur la liste</translation>
    </message>
    <message>
        <source>invitation {code}</source>
        <translation>invitation {code}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>Préapprouvée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Arrived {time}</source>
        <translation>Arrivée à {time}</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu(e)</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Qui est au guichet&#xa0;?</translation>
    </message>
    <message>
        <source>Type part of the name, or scan the letter or a badge, then press Enter.
Somebody who is on no list: Ctrl+N.</source>
        <translation>Tapez une partie du nom, ou scannez la lettre ou un badge, puis appuyez sur Entrée.
Personne sur aucune liste&#xa0;: Ctrl+N.</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
</context>
<context>
    <name>PhotoDialog</name>
    <message>
        <source>Take photo</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>Waiting for the camera…</source>
        <translation>En attente de la caméra…</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>Utiliser cette photo</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Image en direct</translation>
    </message>
    <message>
        <source>Photo taken</source>
        <translation>Photo prise</translation>
    </message>
    <message>
        <source>Enter keeps it, R takes it again.</source>
        <translation>Entrée la garde, R la reprend.</translation>
    </message>
    <message>
        <source>Face straight ahead, chin to crown within the oval. Enter takes it.</source>
        <translation>Visage de face, du menton au sommet du crâne dans l’ovale. Entrée prend la photo.</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>La caméra ne donne pas d’image</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No camera is set up here</source>
        <translation>Aucune caméra n’est configurée ici</translation>
    </message>
    <message>
        <source>Close this and choose a picture file, or drop one on the photo.</source>
        <translation>Fermez cette fenêtre et choisissez un fichier d’image, ou déposez-en un sur la photo.</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>No photo yet</source>
        <translation>Pas encore de photo</translation>
    </message>
</context>
<context>
    <name>Pile</name>
    <message>
        <source>Add an element</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>Duplicate · Ctrl+D</source>
        <translation>Dupliquer · Ctrl+D</translation>
    </message>
    <message>
        <source>One up · Ctrl+]</source>
        <translation>Un cran plus haut · Ctrl+]</translation>
    </message>
    <message>
        <source>One down · Ctrl+[</source>
        <translation>Un cran plus bas · Ctrl+[</translation>
    </message>
    <message>
        <source>Delete · Del</source>
        <translation>Supprimer · Suppr</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>No photo</source>
        <translation>Pas de photo</translation>
    </message>
    <message>
        <source>Photo of {name}</source>
        <translation>Photo de {name}</translation>
    </message>
</context>
<context>
    <name>PrintBadgesPage</name>
    <message>
        <source>Print badges</source>
        <translation>Imprimer les badges</translation>
    </message>
    <message>
        <source>Writes many badges into one PDF, in true size, for a printer or a print shop.</source>
        <translation>Écrit de nombreux badges dans un seul PDF, en taille réelle, pour une imprimante ou un imprimeur.</translation>
    </message>
    <message>
        <source>Write PDF…</source>
        <translation>Écrire le PDF…</translation>
    </message>
    <message>
        <source>No badge is issued yet. A desk issues a badge when it meets the person; sync brings it here.</source>
        <translation>Aucun badge n’est encore émis. Un guichet émet un badge quand il reçoit la personne&#xa0;; la synchronisation l’amène ici.</translation>
    </message>
    <message>
        <source>Write the badges to</source>
        <translation>Écrire les badges dans</translation>
    </message>
    <message>
        <source>Cards a sheet: {count}. The first goes to place {place}; press another place.</source>
        <translation>Cartes par feuille&#xa0;: {count}. La première va à la place {place}&#xa0;; appuyez sur une autre place.</translation>
    </message>
    <message>
        <source>The first sheet</source>
        <translation>La première feuille</translation>
    </message>
    <message>
        <source>Issue missing badges: {count}…</source>
        <translation>Émettre les badges manquants&#xa0;: {count}…</translation>
    </message>
    <message>
        <source>Badges: {count}</source>
        <translation>Badges&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Sheets: {count}</source>
        <translation>Feuilles&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Pages to sign: {count}</source>
        <translation>Pages à signer&#xa0;: {count}</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>Only badges not printed yet</source>
        <translation>Seulement les badges pas encore imprimés</translation>
    </message>
    <message>
        <source>A page to sign before each pile</source>
        <translation>Une page à signer devant chaque pile</translation>
    </message>
    <message>
        <source>Crop marks</source>
        <translation>Traits de coupe</translation>
    </message>
    <message>
        <source>Keep the bleed, with fewer cards a sheet</source>
        <translation>Garder le fond perdu, avec moins de cartes par feuille</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>All delegations</source>
        <translation>Toutes les délégations</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Which badges</source>
        <translation>Quels badges</translation>
    </message>
    <message>
        <source>On what paper</source>
        <translation>Sur quel papier</translation>
    </message>
    <message>
        <source>By delegation</source>
        <translation>Par délégation</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Into pick-up boxes by letter</source>
        <translation>En boîtes de retrait par lettre</translation>
    </message>
    <message>
        <source>One card a page</source>
        <translation>Une carte par page</translation>
    </message>
    <message>
        <source>Both sides, turned on the long edge</source>
        <translation>Recto verso, retourné sur le bord long</translation>
    </message>
    <message>
        <source>Both sides, turned on the short edge</source>
        <translation>Recto verso, retourné sur le bord court</translation>
    </message>
    <message>
        <source>Fronts only</source>
        <translation>Rectos seulement</translation>
    </message>
    <message>
        <source>&amp;Delegation</source>
        <translation>&amp;Délégation</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>&amp;Catégorie</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordre</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Sides</source>
        <translation>&amp;Faces</translation>
    </message>
</context>
<context>
    <name>PrintOutcome</name>
    <message>
        <source>Yes, it came out</source>
        <translation>Oui, il est sorti</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>No, it did not</source>
        <translation>Non, il n’est pas sorti</translation>
    </message>
    <message>
        <source>Look on the printer, then answer · Ctrl+H for yes</source>
        <translation>Regardez à l’imprimante, puis répondez · Ctrl+H pour oui</translation>
    </message>
    <message>
        <source>Then it goes on by itself, or withdraw it to print elsewhere.</source>
        <translation>Ensuite elle continue d’elle-même&#xa0;; ou retirez-la pour imprimer ailleurs.</translation>
    </message>
    <message>
        <source>It is recorded when it is out. Ctrl+F for the next person.</source>
        <translation>La sortie est enregistrée d’elle-même. Ctrl+F pour la personne suivante.</translation>
    </message>
    <message>
        <source>Did the badge come out? {printer} does not say.</source>
        <translation>Le badge est-il sorti&#xa0;? {printer} ne le dit pas.</translation>
    </message>
    <message>
        <source>Still printing on {printer}. Did the badge come out?</source>
        <translation>Impression toujours en cours sur {printer}. Le badge est-il sorti&#xa0;?</translation>
    </message>
    <message>
        <source>Printing on {printer}…</source>
        <translation>Impression sur {printer}…</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>La retirer</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Printed on {printer}</source>
        <translation>Imprimé sur {printer}</translation>
    </message>
    <message>
        <source>{printer} did not print</source>
        <translation>{printer} n’a pas imprimé</translation>
    </message>
    <message>
        <source>{printer} does not say whether it printed: look there</source>
        <translation>{printer} ne dit pas si l’impression a eu lieu&#xa0;: allez voir</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>Envoyé à {printer}</translation>
    </message>
    <message>
        <source>{name}: {outcome}</source>
        <translation>{name}&#xa0;: {outcome}</translation>
    </message>
</context>
<context>
    <name>PrinterCard</name>
    <message>
        <source>Folder for the files</source>
        <translation>Dossier pour les fichiers</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Ask the printer</source>
        <translation>Interroger l’imprimante</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>“printed” in the station&apos;s own folder</source>
        <translation>«&#xa0;printed&#xa0;» dans le dossier du poste</translation>
    </message>
    <message>
        <source>Badges are printed on</source>
        <translation>Les badges sont imprimés sur</translation>
    </message>
    <message>
        <source>Network printer (IPP), by its address</source>
        <translation>Imprimante réseau (IPP), par son adresse</translation>
    </message>
    <message>
        <source>Ask with the system&apos;s dialog before the first badge</source>
        <translation>Demander par le dialogue du système avant le premier badge</translation>
    </message>
    <message>
        <source>A folder of PDF files</source>
        <translation>Un dossier de fichiers PDF</translation>
    </message>
    <message>
        <source>Or a queue of this computer</source>
        <translation>Ou une file de cet ordinateur</translation>
    </message>
    <message>
        <source>Asking the printer…</source>
        <translation>Interrogation de l’imprimante…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>It answers, and nothing stands against printing.</source>
        <translation>Elle répond, et rien n’empêche l’impression.</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Adresse de l’imprimante</translation>
    </message>
</context>
<context>
    <name>PrintingView</name>
    <message>
        <source>Your badge is being printed</source>
        <translation>Votre badge est en cours d’impression</translation>
    </message>
    <message>
        <source>It takes a few seconds.</source>
        <translation>Cela prend quelques secondes.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stopping at the next safe place…</source>
        <translation>Arrêt au prochain point sûr…</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>Stations and proof</source>
        <translation>Postes et preuve</translation>
    </message>
    <message>
        <source>A receipt proves that the hub holds every row and photo of that station, bit for bit and in order, as its own database counted them again; of a station that is reached by stick, that the office does. It does not prove that something was never entered, that operators told the truth, or that the missing stations have nothing to tell. The hub signs nothing: the office does, when it next sees the hub.</source>
        <translation>Un récépissé prouve que le serveur central détient chaque ligne et chaque photo de ce poste, au bit près et dans l’ordre, sa propre base les ayant recomptées&#xa0;; pour un poste relié par clé USB, que le bureau les détient. Il ne prouve pas que rien n’a été omis à la saisie, que les agents ont dit vrai, ni que les postes manquants n’ont rien à dire. Le serveur ne signe rien&#xa0;: le bureau signe quand il le voit.</translation>
    </message>
    <message>
        <source>Up to the close: {words}</source>
        <translation>Jusqu’à la clôture : {words}</translation>
    </message>
    <message>
        <source>The hub read again rows 1 to {rows} and {photos} photos of this station: all are there. The office&apos;s signature on that comes with a later sync.</source>
        <translation>Le serveur central a relu les lignes 1 à {rows} et {photos} photos de ce poste&#xa0;: tout y est. La signature du bureau viendra avec une prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Changes that were entered here after the close, and are in no close: {count}. Close the day again.</source>
        <translation>Modifications saisies ici après la clôture et absentes de toute clôture : {count}. Clôturez de nouveau la journée.</translation>
    </message>
    <message>
        <source>{count} of {all} stations are in.</source>
        <translation>{count} postes sur {all} ont clos.</translation>
    </message>
    <message>
        <source>Missing: {numbers}</source>
        <translation>Manquants&#xa0;: {numbers}</translation>
    </message>
    <message>
        <source>The close of these is not signed by their own key: {numbers}</source>
        <translation>La clôture de ces postes n’est pas signée de leur propre clé&#xa0;: {numbers}</translation>
    </message>
    <message>
        <source>Something does not prove</source>
        <translation>Preuve incorrecte</translation>
    </message>
    <message>
        <source>Not all are in</source>
        <translation>Données incomplètes</translation>
    </message>
    <message>
        <source>Not all that was done is in</source>
        <translation>Travail postérieur à une clôture</translation>
    </message>
    <message>
        <source>All are in</source>
        <translation>Données complètes</translation>
    </message>
    <message>
        <source>This station has not closed the day.</source>
        <translation>Ce poste n’a pas clos la journée.</translation>
    </message>
    <message>
        <source>The office has closed the day. Where there is no hub, nobody else signs for the office itself: keep a backup of it in a second place.</source>
        <translation>Le bureau a clos la journée. Sans serveur central, personne d’autre ne signe pour le bureau lui-même : gardez-en une sauvegarde en un second lieu.</translation>
    </message>
    <message>
        <source>This station has closed the day. The office has not signed yet.</source>
        <translation>Ce poste a clos la journée. Le bureau n’a pas encore signé.</translation>
    </message>
    <message>
        <source>This station&apos;s receipt is not signed by the office: do not rely on it.</source>
        <translation>Le récépissé de ce poste n’est pas signé du bureau&#xa0;: ne vous y fiez pas.</translation>
    </message>
    <message>
        <source>The office signed: all {rows} rows are at the hub, but {missing} photos are not. Keep this station&apos;s data and sync again.</source>
        <translation>Le bureau a signé&#xa0;: les {rows} lignes sont au serveur central, mais {missing} photos manquent. Gardez les données de ce poste et synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>The office signed: all {rows} rows and {photos} photos of this station are at the hub.</source>
        <translation>Le bureau a signé&#xa0;: les {rows} lignes et {photos} photos de ce poste sont au serveur central.</translation>
    </message>
    <message>
        <source>Confirmed by the office by stick: it holds all {rows} rows of this station, but {missing} photos not yet. Keep this station&apos;s data and write another file.</source>
        <translation>Confirmé par le bureau par clé USB&#xa0;: il détient les {rows} lignes de ce poste, mais pas encore {missing} photos. Gardez les données de ce poste et écrivez un autre fichier.</translation>
    </message>
    <message>
        <source>Confirmed by the office by stick: it holds all {rows} rows and {photos} photos of this station, and read them again.</source>
        <translation>Confirmé par le bureau par clé USB&#xa0;: il détient les {rows} lignes et {photos} photos de ce poste, et les a relues.</translation>
    </message>
</context>
<context>
    <name>PropertyForm</name>
    <message>
        <source>Choose an element on the badge or in the list to see what can be changed.</source>
        <translation>Choisissez un élément sur le badge ou dans la liste pour voir ce qui peut être modifié.</translation>
    </message>
    <message>
        <source>Arrow keys move it by half a millimetre, with Shift by five.</source>
        <translation>Les flèches le déplacent d’un demi-millimètre, avec Maj de cinq.</translation>
    </message>
    <message>
        <source>With Ctrl they change its size. Page Up and Page Down choose the next one.</source>
        <translation>Avec Ctrl, elles changent sa taille. Page préc. et Page suiv. choisissent le suivant.</translation>
    </message>
    <message>
        <source>Held down while drawing, Alt lets it go between the lines it would snap to.</source>
        <translation>Alt maintenu pendant le déplacement le laisse libre, sans l’aimanter aux lignes.</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Erase the event&apos;s personal data</source>
        <translation>Effacer les données personnelles de l’événement</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Stations and what they have erased</source>
        <translation>Postes et ce qu’ils ont effacé</translation>
    </message>
    <message>
        <source>Type the event&apos;s name</source>
        <translation>Saisissez le nom de l’événement</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Effacement…</translation>
    </message>
    <message>
        <source>People, photos, badges and scans are erased here at once, and at the hub and every other station with their next sync. What was set up for the event stays, and the journal goes on proving. There is no way back.</source>
        <translation>Personnes, photos, badges et contrôles sont effacés ici aussitôt, et au serveur central comme aux autres postes à leur prochaine synchronisation. Ce qui a été préparé pour l’événement reste, et le journal continue de faire preuve. C’est sans retour.</translation>
    </message>
    <message>
        <source>Before you erase</source>
        <translation>Avant d’effacer</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>What this cannot reach</source>
        <translation>Ce qui reste hors d’atteinte</translation>
    </message>
    <message>
        <source>Nothing is left here</source>
        <translation>Il ne reste rien ici</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) missing</source>
        <translation>
            <numerusform>%n point manquant</numerusform>
            <numerusform>%n points manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>All is there</source>
        <translation>Tout est là</translation>
    </message>
    <message numerus="yes">
        <source>Every day is closed, everything has come in, and a backup holds all of it. %n row(s) here say something of a person.</source>
        <translation>
            <numerusform>Chaque journée est close, tout est arrivé, et une sauvegarde contient le tout. %n ligne dit ici quelque chose d’une personne.</numerusform>
            <numerusform>Chaque journée est close, tout est arrivé, et une sauvegarde contient le tout. %n lignes disent ici quelque chose d’une personne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last ordered {at} by {name}.</source>
        <translation>Dernier ordre le {at} par {name}.</translation>
    </message>
    <message>
        <source>Disabled: its disk still holds all</source>
        <translation>Désactivé&#xa0;: son disque contient encore tout</translation>
    </message>
    <message>
        <source>Not yet heard of</source>
        <translation>Pas encore de nouvelles</translation>
    </message>
    <message>
        <source>Not ordered</source>
        <translation>Pas ordonné</translation>
    </message>
    <message>
        <source>Erased here</source>
        <translation>Effacé ici</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) and their photos. Sync now, so that all others erase theirs.</source>
        <translation>
            <numerusform>%n ligne et ses photos. Synchronisez maintenant pour que tous les autres effacent les leurs.</numerusform>
            <numerusform>%n lignes et leurs photos. Synchronisez maintenant pour que tous les autres effacent les leurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was erased</source>
        <translation>Rien n’a été effacé</translation>
    </message>
    <message>
        <source>It was stopped before its end, and everything is as it was.</source>
        <translation>L’opération a été arrêtée avant la fin&#xa0;; tout est comme avant.</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Badge templates (*.toml);;All files (*)</source>
        <translation>Modèles de badge (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a template&apos;s file</source>
        <translation>Ouvrir le fichier d’un modèle</translation>
    </message>
    <message>
        <source>Write the template</source>
        <translation>Écrire le modèle</translation>
    </message>
    <message>
        <source>Write the proof sheets</source>
        <translation>Écrire les épreuves</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>Fichiers PDF (*.pdf);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>Save the recovery key…</source>
        <translation>Enregistrer la clé de secours…</translation>
    </message>
    <message>
        <source>The recovery key opens every stick, should the office&apos;s computer be lost. It can be saved once: lock the file away, not beside the sticks.</source>
        <translation>La clé de secours ouvre toutes les clés USB, si l’ordinateur du bureau venait à être perdu. Elle ne peut être enregistrée qu’une fois&#xa0;: mettez le fichier sous clé, pas à côté des clés USB.</translation>
    </message>
    <message>
        <source>The recovery key is saved</source>
        <translation>La clé de secours est enregistrée</translation>
    </message>
    <message>
        <source>{path} holds the only copy; it is no longer on this computer. Lock it away.</source>
        <translation>{path} contient le seul exemplaire&#xa0;; la clé n’est plus sur cet ordinateur. Mettez-le sous clé.</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>Enregistrer la clé de secours</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Que s’est-il passé&#xa0;?</translation>
    </message>
    <message>
        <source>Replace badge</source>
        <translation>Remplacer le badge</translation>
    </message>
    <message>
        <source>Revoke badge</source>
        <translation>Révoquer le badge</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Spoilt</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Wrong data</source>
        <translation>Données erronées</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Gates refuse this badge from their next sync on, for good.</source>
        <translation>Les contrôles d’accès refuseront ce badge dès leur prochaine synchronisation, définitivement.</translation>
    </message>
    <message>
        <source>A new badge is issued at once, ready to print.</source>
        <translation>Un nouveau badge est émis aussitôt, prêt à imprimer.</translation>
    </message>
    <message>
        <source>The person then has no badge until you issue a new one.</source>
        <translation>La personne n’a alors plus de badge tant que vous n’en émettez pas un nouveau.</translation>
    </message>
    <message>
        <source>Say in a few words what happened.</source>
        <translation>Dites en quelques mots ce qui s’est passé.</translation>
    </message>
</context>
<context>
    <name>ScanStrip</name>
    <message>
        <source>Last scans</source>
        <translation>Derniers passages</translation>
    </message>
    <message>
        <source>No scan yet</source>
        <translation>Aucun passage</translation>
    </message>
</context>
<context>
    <name>ScannerCard</name>
    <message>
        <source>Scanner</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Scan a badge to try the scanner</source>
        <translation>Scannez un badge pour essayer le lecteur</translation>
    </message>
    <message>
        <source>Teach the digits…</source>
        <translation>Apprendre les chiffres…</translation>
    </message>
    <message>
        <source>Forget what was taught</source>
        <translation>Oublier ce qui a été appris</translation>
    </message>
    <message>
        <source>Click here, then scan any badge</source>
        <translation>Cliquez ici, puis scannez un badge</translation>
    </message>
    <message>
        <source>Nothing scanned yet.</source>
        <translation>Rien n’a encore été scanné.</translation>
    </message>
    <message>
        <source>Scan the code shown here: it says 0 to 9, each once.</source>
        <translation>Scannez le code affiché ici&#xa0;: il dit 0 à 9, chacun une fois.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>All {whole} digits of the badge came through.</source>
        <translation>Les {whole} chiffres du badge sont bien arrivés.</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>Ne convient pas</translation>
    </message>
    <message>
        <source>That was not the code shown here. Press the button and try again.</source>
        <translation>Ce n’était pas le code affiché ici. Appuyez sur le bouton et réessayez.</translation>
    </message>
    <message>
        <source>{count} of {whole} digits came through. Scan once more; if it stays so, teach the digits.</source>
        <translation>{count} chiffres reçus sur {whole}. Scannez encore une fois&#xa0;; si cela persiste, apprenez les chiffres au poste.</translation>
    </message>
    <message>
        <source>The station knows this scanner&apos;s digits. Now scan a badge.</source>
        <translation>Le poste connaît les chiffres de ce lecteur. Scannez maintenant un badge.</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings of this station</source>
        <translation>Réglages de ce poste</translation>
    </message>
    <message>
        <source>They hold at once, for this computer only, and at its next start.</source>
        <translation>Ils valent tout de suite, pour cet ordinateur seulement, et à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
</context>
<context>
    <name>SharedSerialPane</name>
    <message>
        <source>Two copies of a station gave out this serial before they noticed each other. Both badges open every gate, and only one of the two people is known by it. Revoke it, and give both new badges.</source>
        <translation>Deux copies d’un poste ont délivré ce numéro avant de se remarquer. Les deux badges ouvrent toutes les portes, et une seule des deux personnes est connue sous ce numéro. Révoquez-le et donnez à chacune un nouveau badge.</translation>
    </message>
    <message>
        <source>Revoke both badges</source>
        <translation>Révoquer les deux badges</translation>
    </message>
</context>
<context>
    <name>SheetPicture</name>
    <message>
        <source>First free place on the sheet</source>
        <translation>Première place libre de la feuille</translation>
    </message>
    <message>
        <source>Press the first place that is still free on the sheet.</source>
        <translation>Appuyez sur la première place encore libre de la feuille.</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
</context>
<context>
    <name>SorryView</name>
    <message>
        <source>Please go to the registration desk</source>
        <translation>Veuillez vous rendre au guichet d’accréditation</translation>
    </message>
    <message>
        <source>We are sorry: the staff there will help you at once.</source>
        <translation>Nous en sommes désolés&#xa0;: le personnel vous y aidera aussitôt.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>StaffView</name>
    <message>
        <source>This is not the passphrase.</source>
        <translation>Ce n’est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Réservé au personnel</translation>
    </message>
    <message>
        <source>Passphrase of this station</source>
        <translation>Phrase secrète de ce poste</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Quitter la borne</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>StandingsCard</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Dernier signe</translation>
    </message>
    <message>
        <source>Rows at the hub</source>
        <translation>Lignes au serveur</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Pas encore ici</translation>
    </message>
    <message>
        <source>Its rows here</source>
        <translation>Ses lignes ici</translation>
    </message>
    <message>
        <source>Not confirmed by it</source>
        <translation>Non confirmées par lui</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>as the hub last told it</source>
        <translation>d’après le serveur central</translation>
    </message>
    <message>
        <source>The hub did not answer</source>
        <translation>Le serveur central n’a pas répondu</translation>
    </message>
    <message>
        <source>as their own files told it</source>
        <translation>d’après leurs propres fichiers</translation>
    </message>
    <message>
        <source>{count} of {all} heard</source>
        <translation>{count} sur {all} entendus</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>this station</source>
        <translation>ce poste</translation>
    </message>
</context>
<context>
    <name>StationWindow</name>
    <message>
        <source>Registration</source>
        <translation>Accréditation</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Contrôle d’accès</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Event office</source>
        <translation>Bureau de l’événement</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Texte plus grand ou plus petit</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>StationsPage</name>
    <message>
        <source>Stations</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Desks, gates, kiosks and offices that were enrolled for this event.</source>
        <translation>Guichets, contrôles, bornes et bureaux inscrits pour cet événement.</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Nom ou rôle</translation>
    </message>
    <message>
        <source>Find a station</source>
        <translation>Chercher un poste</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Postes inscrits</translation>
    </message>
    <message>
        <source>Event office</source>
        <translation>Bureau de l’événement</translation>
    </message>
    <message>
        <source>Registration desk</source>
        <translation>Guichet d’accréditation</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Contrôle d’accès</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Borne</translation>
    </message>
    <message>
        <source>Disabled: its badges are refused</source>
        <translation>Désactivé&#xa0;: ses badges sont refusés</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En service</translation>
    </message>
</context>
<context>
    <name>StickCard</name>
    <message>
        <source>Drop a file from a stick here</source>
        <translation>Déposez ici un fichier d’une clé USB</translation>
    </message>
    <message>
        <source>or the whole stick: every file on it that is for this station</source>
        <translation>ou la clé entière&#xa0;: tous les fichiers qui sont pour ce poste</translation>
    </message>
    <message>
        <source>Read from a stick</source>
        <translation>Lire une clé USB</translation>
    </message>
    <message>
        <source>Files of stations (*.accredit);;All files (*)</source>
        <translation>Fichiers de postes (*.accredit);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Write to a stick…</source>
        <translation>Écrire sur une clé USB…</translation>
    </message>
    <message>
        <source>Everything, also what has arrived before</source>
        <translation>Tout, y compris ce qui est déjà arrivé</translation>
    </message>
    <message>
        <source>Looking at the stick…</source>
        <translation>Examen de la clé USB…</translation>
    </message>
    <message>
        <source>USB stick</source>
        <translation>Clé USB</translation>
    </message>
    <message>
        <source>where there is no network</source>
        <translation>là où il n’y a pas de réseau</translation>
    </message>
    <message>
        <source>There is nobody to write for yet: enrol desks, gates and kiosks first.</source>
        <translation>Il n’y a encore personne pour qui écrire&#xa0;: inscrivez d’abord des guichets, des contrôles d’accès et des bornes.</translation>
    </message>
    <message>
        <source>Read the files that the stations bring, then write one for all of them. Only they can open it.</source>
        <translation>Lisez les fichiers que les postes apportent, puis écrivez-en un pour tous. Eux seuls peuvent l’ouvrir.</translation>
    </message>
    <message>
        <source>Write a file here and carry it to the event office; read the office&apos;s file when it comes back. Only the office can open yours.</source>
        <translation>Écrivez un fichier ici et portez-le au bureau de l’événement&#xa0;; lisez celui du bureau quand il revient. Seul le bureau peut ouvrir le vôtre.</translation>
    </message>
    <message numerus="yes">
        <source>For %n station(s)</source>
        <translation>
            <numerusform>Pour %Ln poste</numerusform>
            <numerusform>Pour %Ln postes</numerusform>
        </translation>
    </message>
    <message>
        <source>station {number}</source>
        <translation>poste {number}</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>No file was left on the stick, and nothing was changed here.</source>
        <translation>Aucun fichier n’a été laissé sur la clé, et rien n’a été modifié ici.</translation>
    </message>
    <message>
        <source>What was taken stays; read the stick again, and it goes on from there.</source>
        <translation>Ce qui a été repris est conservé&#xa0;; relisez la clé, et la lecture reprendra de là.</translation>
    </message>
    <message>
        <source>Where is the stick?</source>
        <translation>Où est la clé USB&#xa0;?</translation>
    </message>
</context>
<context>
    <name>StickDialog</name>
    <message>
        <source>USB stick</source>
        <translation>Clé USB</translation>
    </message>
</context>
<context>
    <name>StickHome</name>
    <message>
        <source>Not all of the file could be read: read it again here.</source>
        <translation>Le fichier n’a pas pu être lu en entier&#xa0;: relisez-le ici.</translation>
    </message>
    <message>
        <source>Write a file here next, and carry it to the event office.</source>
        <translation>Écrivez ensuite un fichier ici et portez-le au bureau de l’événement.</translation>
    </message>
</context>
<context>
    <name>SyncChip</name>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>No hub is set: what is entered stays on this station. Set the hub&apos;s address in the settings, or carry a stick.</source>
        <translation>Aucun serveur central n’est choisi&#xa0;: ce qui est saisi reste sur ce poste. Indiquez son adresse dans les réglages, ou portez une clé USB.</translation>
    </message>
    <message>
        <source>By the hub&apos;s clock. Nothing is lost by that, but times on badges, scans and reports are wrong: set the clock of this computer.</source>
        <translation>D’après l’horloge du serveur central. Rien n’est perdu, mais les heures des badges, contrôles et rapports sont fausses&#xa0;: réglez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos, {size}, are safe here and not yet at the hub.</source>
        <translation>{rows} modifications et {photos} photos, {size}, sont en sûreté ici et pas encore au serveur central.</translation>
    </message>
    <message>
        <source>Everything that was entered here is at the hub.</source>
        <translation>Tout ce qui a été saisi ici est au serveur central.</translation>
    </message>
    <message>
        <source>Those whom it is for have said in their own files that they hold it.</source>
        <translation>Ceux à qui cela est destiné ont dit dans leurs propres fichiers qu’ils le détiennent.</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos, {size}, are safe here, and not yet confirmed by all whom they are for.</source>
        <translation>{rows} modifications et {photos} photos, {size}, sont en sûreté ici et pas encore confirmées par tous leurs destinataires.</translation>
    </message>
    <message>
        <source>Write a file to a stick and carry it to them.</source>
        <translation>Écrivez un fichier sur une clé USB et portez-le-leur.</translation>
    </message>
    <message>
        <source>They count as arrived when the others&apos; own files come back.</source>
        <translation>Elles compteront comme arrivées au retour des fichiers des autres.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Sends what was entered here to the hub and fetches what others entered.</source>
        <translation>Envoie au serveur central ce qui a été saisi ici et reçoit ce que les autres ont saisi.</translation>
    </message>
    <message>
        <source>Changes that wait here</source>
        <translation>Modifications en attente ici</translation>
    </message>
    <message>
        <source>Rows of the last run, both ways</source>
        <translation>Lignes du dernier échange, deux sens</translation>
    </message>
    <message>
        <source>postgresql://… or the path of a hub file</source>
        <translation>postgresql://… ou le chemin d’un fichier central</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>No receipt yet.</source>
        <translation>Pas encore de récépissé.</translation>
    </message>
    <message>
        <source>Calling the hub…</source>
        <translation>Appel du serveur central…</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Serveur central</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse du serveur central</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Dernier récépissé</translation>
    </message>
    <message>
        <source>Photos that wait here</source>
        <translation>Photos en attente ici</translation>
    </message>
    <message>
        <source>Sync by itself whenever the hub can be reached</source>
        <translation>Synchroniser de soi-même dès que le serveur central est joignable</translation>
    </message>
    <message>
        <source>the hub&apos;s word on what it holds</source>
        <translation>ce que le serveur central atteste détenir</translation>
    </message>
    <message>
        <source>{out} sent, {into} fetched; photos: {photos_out} sent, {photos_in} fetched</source>
        <translation>envoi {out}, réception {into}&#xa0;; photos&#xa0;: envoi {photos_out}, réception {photos_in}</translation>
    </message>
    <message>
        <source>Synced, but something does not fit</source>
        <translation>Synchronisé, mais quelque chose ne concorde pas</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Rows 1 to {rows} of station {station} are at the hub, bit for bit.</source>
        <translation>Les lignes 1 à {rows} du poste {station} sont au serveur central, au bit près.</translation>
    </message>
    <message>
        <source>The sync was stopped</source>
        <translation>La synchronisation a été interrompue</translation>
    </message>
    <message>
        <source>What was exchanged stays; the next run goes on from there.</source>
        <translation>Ce qui a été échangé est conservé&#xa0;; la prochaine fois, la synchronisation reprendra de là.</translation>
    </message>
    <message>
        <source>{error}, by the hub&apos;s clock. Nothing is lost by that, but times on badges, scans and reports are wrong: set the clock of this computer.</source>
        <translation>{error}, d’après le serveur central. Rien n’est perdu, mais les heures des badges, contrôles et rapports sont fausses&#xa0;: réglez l’horloge de cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Calling the hub…</source>
        <translation>Appel du serveur central…</translation>
    </message>
    <message>
        <source>Revoked badges first…</source>
        <translation>Badges révoqués d’abord…</translation>
    </message>
    <message>
        <source>Sending changes…</source>
        <translation>Envoi des modifications…</translation>
    </message>
    <message>
        <source>Fetching changes…</source>
        <translation>Réception des modifications…</translation>
    </message>
    <message>
        <source>Sending photos…</source>
        <translation>Envoi des photos…</translation>
    </message>
    <message>
        <source>Fetching photos…</source>
        <translation>Réception des photos…</translation>
    </message>
    <message>
        <source>Comparing both ends…</source>
        <translation>Comparaison des deux côtés…</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>{size} sent</source>
        <translation>{size} envoyés</translation>
    </message>
    <message>
        <source>{size} fetched</source>
        <translation>{size} reçus</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Reading it back from the stick…</source>
        <translation>Relecture sur la clé…</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Vérification du fichier…</translation>
    </message>
    <message>
        <source>Taking what is new…</source>
        <translation>Reprise de ce qui est nouveau…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>encore {time} environ</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting to sync</source>
        <translation>
            <numerusform>%Ln modification en attente de synchronisation</numerusform>
            <numerusform>%Ln modifications en attente de synchronisation</numerusform>
        </translation>
    </message>
    <message>
        <source>All synced</source>
        <translation>Tout est synchronisé</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>Sync stopped: needs a person</source>
        <translation>Synchro arrêtée&#xa0;: intervention requise</translation>
    </message>
    <message>
        <source>No network, trying again in {time}</source>
        <translation>Pas de réseau, nouvel essai dans {time}</translation>
    </message>
    <message>
        <source>Syncs only when asked</source>
        <translation>Synchronise sur demande</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Jamais synchronisé</translation>
    </message>
    <message>
        <source>Synced {time}</source>
        <translation>Synchronisé à {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for a stick</source>
        <translation>
            <numerusform>%Ln modification attend une clé USB</numerusform>
            <numerusform>%Ln modifications attendent une clé USB</numerusform>
        </translation>
    </message>
    <message>
        <source>On a stick since {time}</source>
        <translation>Sur clé USB depuis {time}</translation>
    </message>
    <message>
        <source>By stick: confirmed {time}</source>
        <translation>Par clé USB : confirmé {time}</translation>
    </message>
    <message>
        <source>Photos wait for a stick</source>
        <translation>Des photos attendent une clé USB</translation>
    </message>
    <message>
        <source>By stick: nothing waits</source>
        <translation>Par clé USB : rien n’attend</translation>
    </message>
    <message>
        <source>This clock is {time} ahead</source>
        <translation>Cette horloge avance de {time}</translation>
    </message>
    <message>
        <source>This clock is {time} behind</source>
        <translation>Cette horloge retarde de {time}</translation>
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
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} ko</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} Mo</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Open tasks</source>
        <translation>Tâches ouvertes</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Admitted though revoked</source>
        <translation>Admis malgré la révocation</translation>
    </message>
    <message>
        <source>Badge used twice</source>
        <translation>Badge utilisé deux fois</translation>
    </message>
    <message>
        <source>One serial, two people</source>
        <translation>Un numéro, deux personnes</translation>
    </message>
    <message>
        <source>Two active badges</source>
        <translation>Deux badges actifs</translation>
    </message>
    <message>
        <source>Printed or not</source>
        <translation>Imprimé ou non</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Saisi deux fois</translation>
    </message>
    <message>
        <source>Stations disagree</source>
        <translation>Postes en désaccord</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Decision on the request</source>
        <translation>Décision sur la demande</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <translation>Inscription sur place</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Contingent</translation>
    </message>
    <message>
        <source>Same document number</source>
        <translation>Même numéro de document</translation>
    </message>
    <message>
        <source>Same name and date of birth</source>
        <translation>Même nom et même date de naissance</translation>
    </message>
    <message>
        <source>Similar name in one delegation or with one date of birth</source>
        <translation>Nom semblable dans la même délégation ou avec la même date de naissance</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Issued, not printed</source>
        <translation>Émis, non imprimé</translation>
    </message>
    <message>
        <source>Printed, not handed over</source>
        <translation>Imprimé, non remis</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Badge révoqué</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>Préapprouvée</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Demande approuvée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>about {time}, this clock was {error} ahead</source>
        <translation>vers {time}, cette horloge avançait de {error}</translation>
    </message>
    <message>
        <source>about {time}, this clock was {error} behind</source>
        <translation>vers {time}, cette horloge retardait de {error}</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} j</translation>
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
        <translation>Tâches ouvertes</translation>
    </message>
    <message>
        <source>What stations cannot settle by themselves. 1, 2 and Enter decide.</source>
        <translation>Ce que les postes ne peuvent régler seuls. 1, 2 et Entrée décident.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>The task</source>
        <translation>La tâche</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Aucune décision en attente</translation>
    </message>
    <message>
        <source>What other stations bring is looked through after every sync.</source>
        <translation>Ce qu’apportent les autres postes est examiné après chaque synchronisation.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation>Distingués</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Badge révoqué</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Recorded as printed</source>
        <translation>Noté comme imprimé</translation>
    </message>
    <message>
        <source>Recorded as not printed</source>
        <translation>Noté comme non imprimé</translation>
    </message>
    <message>
        <source>{what} · Ctrl+Z takes it back</source>
        <translation>{what} · Ctrl+Z pour revenir</translation>
    </message>
</context>
<context>
    <name>TeachingCode</name>
    <message>
        <source>The set-up code, to be scanned</source>
        <translation>Le code de réglage, à scanner</translation>
    </message>
</context>
<context>
    <name>TestBadge</name>
    <message>
        <source>Print a test badge</source>
        <translation>Imprimer un badge d’essai</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Le retirer</translation>
    </message>
    <message>
        <source>Printing a test badge on {printer}…</source>
        <translation>Impression d’un badge d’essai sur {printer}…</translation>
    </message>
    <message>
        <source>It takes long: look at the printer.</source>
        <translation>C’est long&#xa0;: allez voir l’imprimante.</translation>
    </message>
    <message>
        <source>{printer} did not print the test badge.</source>
        <translation>{printer} n’a pas imprimé le badge d’essai.</translation>
    </message>
    <message>
        <source>{printer} does not say whether it printed: look there.</source>
        <translation>{printer} ne dit pas si l’impression a eu lieu&#xa0;: allez voir.</translation>
    </message>
    <message>
        <source>The test badge lies in the folder as a PDF file.</source>
        <translation>Le badge d’essai se trouve dans le dossier, en fichier PDF.</translation>
    </message>
    <message>
        <source>Printed on {printer}. See that nothing is cut off and the colours are right, and scan its code in the card “Scanner”; a gate refuses it.</source>
        <translation>Imprimé sur {printer}. Vérifiez que rien n’est coupé et que les couleurs sont justes, puis lisez son code dans la carte «&#xa0;Lecteur&#xa0;»&#xa0;; aux entrées, il est refusé.</translation>
    </message>
    <message>
        <source>The printer was asked to drop the test badge.</source>
        <translation>L’imprimante a été priée d’abandonner le badge d’essai.</translation>
    </message>
</context>
<context>
    <name>ThanksView</name>
    <message>
        <source>Thank you, {name}</source>
        <translation>Merci, {name}</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Please take your badge from the printer and wear it visibly.</source>
        <translation>Prenez votre badge dans l’imprimante et portez-le bien en vue.</translation>
    </message>
</context>
<context>
    <name>TwinsPane</name>
    <message>
        <source>One person or two? A merge deletes nothing and can be undone.</source>
        <translation>Une personne ou deux&#xa0;? Une fusion n’efface rien et peut être annulée.</translation>
    </message>
    <message>
        <source>One person: merge</source>
        <translation>Une personne&#xa0;: fusionner</translation>
    </message>
    <message>
        <source>Two people: keep apart</source>
        <translation>Deux personnes&#xa0;: distinguer</translation>
    </message>
    <message>
        <source>Two stations decided this both ways</source>
        <translation>Deux postes ont décidé en sens contraire</translation>
    </message>
</context>
<context>
    <name>TwoBadgesPane</name>
    <message>
        <source>One person has one badge. A revoked badge cannot be given back.</source>
        <translation>Une personne a un seul badge. Un badge révoqué ne peut être rétabli.</translation>
    </message>
    <message>
        <source>Revoke this badge</source>
        <translation>Révoquer ce badge</translation>
    </message>
</context>
<context>
    <name>VerdictPanel</name>
    <message>
        <source>Scan a badge</source>
        <translation>Scannez un badge</translation>
    </message>
    <message>
        <source>Hold its code in front of the scanner</source>
        <translation>Présentez son code devant le lecteur</translation>
    </message>
    <message>
        <source>Let pass (F8)</source>
        <translation>Laisser passer (F8)</translation>
    </message>
</context>
<context>
    <name>VideoSource</name>
    <message>
        <source>The video has shown no picture yet. Wait a moment and try again.</source>
        <translation>La vidéo n’a encore montré aucune image. Patientez un instant et réessayez.</translation>
    </message>
    <message>
        <source>The video {file} cannot be played. Choose another file.</source>
        <translation>La vidéo {file} ne peut pas être lue. Choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Badge remis</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Not printed: you may print it again</source>
        <translation>Pas imprimé&#xa0;: vous pouvez le réimprimer</translation>
    </message>
    <message>
        <source>Replaced: print the new badge</source>
        <translation>Remplacé&#xa0;: imprimez le nouveau badge</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Badge révoqué</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Demande approuvée</translation>
    </message>
    <message>
        <source>Photo saved</source>
        <translation>Photo enregistrée</translation>
    </message>
</context>
<context>
    <name>WebcamSource</name>
    <message>
        <source>There is no picture to take: the camera shows nothing.</source>
        <translation>Il n’y a pas d’image à prendre&#xa0;: la caméra ne montre rien.</translation>
    </message>
    <message>
        <source>This program may not use the camera. Allow it in the system&apos;s privacy settings, then open the camera again.</source>
        <translation>Ce programme n’a pas le droit d’utiliser la caméra. Autorisez-le dans les réglages de confidentialité du système, puis rouvrez la caméra.</translation>
    </message>
    <message>
        <source>No camera was found. Plug one in, and the picture appears by itself; or choose a picture file instead.</source>
        <translation>Aucune caméra n’a été trouvée. Branchez-en une, et l’image apparaît d’elle-même&#xa0;; ou choisissez plutôt un fichier d’image.</translation>
    </message>
    <message>
        <source>The camera sends no pictures. Check its cable and its cover, and whether another program is using it.</source>
        <translation>La caméra n’envoie pas d’image. Vérifiez son câble et son cache, et si un autre programme l’utilise.</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Hold the code of your invitation under the light</source>
        <translation>Placez le code de votre invitation sous la lumière</translation>
    </message>
    <message>
        <source>or type the code and press Enter</source>
        <translation>ou tapez le code et appuyez sur Entrée</translation>
    </message>
</context>
<context>
    <name>ZoneTiles</name>
    <message>
        <source>Zone {letter}, {name}</source>
        <translation>Zone {letter}, {name}</translation>
    </message>
</context>
<context>
    <name>_WayHome</name>
    <message>
        <source>Bring this copy home…</source>
        <translation>Réunir cette copie…</translation>
    </message>
    <message>
        <source>This copy is home</source>
        <translation>Cette copie est réunie</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>A badge cannot be tried without one.</source>
        <translation>On ne peut pas essayer de badge sans elle.</translation>
    </message>
    <message>
        <source>A badge is valid for 1 to 255 days.</source>
        <translation>Un badge est valable de 1 à 255 jours.</translation>
    </message>
    <message>
        <source>A badge needs one at least. Add another one first.</source>
        <translation>Il en faut au moins un sur le badge. Ajoutez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>A card of {width} × {height} mm is larger than the sheet, and badges are never made smaller. Nothing was written. Choose a larger paper.</source>
        <translation>Une carte de {width} × {height} mm dépasse la feuille, et les badges ne sont jamais réduits. Rien n’a été écrit. Choisissez un papier plus grand.</translation>
    </message>
    <message>
        <source>A closed day does not prove</source>
        <translation>Une journée close n’est pas prouvée</translation>
    </message>
    <message>
        <source>A colleague there will help you with your badge.</source>
        <translation>Un collègue vous y aidera à obtenir votre badge.</translation>
    </message>
    <message>
        <source>A column can become one of: {known}. Nothing was imported.</source>
        <translation>Une colonne peut devenir&#xa0;: {known}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>A font cannot be read</source>
        <translation>Une police ne peut pas être lue</translation>
    </message>
    <message>
        <source>A hub file has no quotas</source>
        <translation>Un fichier serveur n’a pas de quotas</translation>
    </message>
    <message>
        <source>A meeting&apos;s time lacks its offset</source>
        <translation>L’heure d’une réunion n’a pas de décalage horaire</translation>
    </message>
    <message>
        <source>A newer version of Accredit wrote this station&apos;s file</source>
        <translation>Une version plus récente d’Accredit a écrit le fichier de ce poste</translation>
    </message>
    <message>
        <source>A newer version wrote this file</source>
        <translation>Une version plus récente a écrit ce fichier</translation>
    </message>
    <message>
        <source>A part of it cannot be read any more. Sync now, if the hub can be reached, and call the event office: it brings this station back from its last backup (accredit restore) and the hub. The damaged file is kept beside it, and nothing is deleted.</source>
        <translation>Une partie n’en est plus lisible. Synchronisez maintenant si le serveur central est joignable, et appelez le bureau de l’événement&#xa0;: il rétablit ce poste depuis sa dernière sauvegarde (accredit restore) et le serveur central. Le fichier endommagé est gardé à côté, rien n’est supprimé.</translation>
    </message>
    <message>
        <source>A part of the printer has stopped.</source>
        <translation>Une partie de l’imprimante s’est arrêtée.</translation>
    </message>
    <message>
        <source>A passphrase is needed</source>
        <translation>Il faut une phrase secrète</translation>
    </message>
    <message>
        <source>A person has one badge. Replace it: the old one is then revoked.</source>
        <translation>Une personne a un seul badge. Remplacez-le&#xa0;: l’ancien est alors révoqué.</translation>
    </message>
    <message>
        <source>A photo is damaged or too large</source>
        <translation>Une photo est endommagée ou trop grande</translation>
    </message>
    <message>
        <source>A recovery key is one line that begins with {word}.</source>
        <translation>Une clé de secours est une ligne qui commence par {word}.</translation>
    </message>
    <message>
        <source>A row cannot be kept</source>
        <translation>Une ligne ne peut pas être conservée</translation>
    </message>
    <message>
        <source>A row is damaged</source>
        <translation>Une ligne est endommagée</translation>
    </message>
    <message>
        <source>A service file may lead to any server. Write the hub&apos;s own name into the address, and take service out of it, or PGSERVICE out of this computer&apos;s environment.</source>
        <translation>Un fichier de services peut mener à n’importe quel serveur. Écrivez dans l’adresse le nom même du serveur central, et retirez-en service, ou retirez PGSERVICE de l’environnement de cet ordinateur.</translation>
    </message>
    <message>
        <source>A signing key has {size} bytes. Enrol the station again at the office.</source>
        <translation>Une clé de signature compte {size} octets. Inscrivez de nouveau le poste au bureau.</translation>
    </message>
    <message>
        <source>A station has no key for sticks</source>
        <translation>Un poste n’a pas de clé pour les clés USB</translation>
    </message>
    <message>
        <source>A station that never syncs again, and the operators&apos; names in the heads of the journal&apos;s rows, which its proof needs.</source>
        <translation>Un poste qui ne se synchronise plus jamais, et les noms des opérateurs en tête des lignes du journal, dont sa preuve a besoin.</translation>
    </message>
    <message>
        <source>A station&apos;s file is never left unprotected.</source>
        <translation>Le fichier d’un poste n’est jamais laissé sans protection.</translation>
    </message>
    <message>
        <source>A station&apos;s journal does not fit</source>
        <translation>Le journal d’un poste ne concorde pas</translation>
    </message>
    <message>
        <source>A station&apos;s journal does not prove</source>
        <translation>Le journal d’un poste ne se vérifie pas</translation>
    </message>
    <message>
        <source>A sync is under way already</source>
        <translation>Une synchronisation est déjà en cours</translation>
    </message>
    <message>
        <source>Accreditation requests</source>
        <translation>Demandes d’accréditation</translation>
    </message>
    <message>
        <source>Accreditation: arrivals, badges, gates and delegations of one day</source>
        <translation>Accréditation&#xa0;: arrivées, badges, contrôles et délégations d’une journée</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admis</translation>
    </message>
    <message>
        <source>Already inside</source>
        <translation>Déjà à l’intérieur</translation>
    </message>
    <message>
        <source>An Ed25519 public key has {size} bytes, and this one has {count}.</source>
        <translation>Une clé publique Ed25519 compte {size} octets, celle-ci {count}.</translation>
    </message>
    <message>
        <source>Another printer answers</source>
        <translation>C’est une autre imprimante qui répond</translation>
    </message>
    <message>
        <source>Another process holds it.</source>
        <translation>Un autre programme l’occupe.</translation>
    </message>
    <message>
        <source>Another station or another supervisor was first. Look again.</source>
        <translation>Un autre poste ou un autre superviseur a été plus rapide. Regardez de nouveau.</translation>
    </message>
    <message>
        <source>Another supervisor was first. Look again.</source>
        <translation>Un autre superviseur a été plus rapide. Regardez de nouveau.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvées</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>Arrivals per hour</source>
        <translation>Arrivées par heure</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Arrived in all</source>
        <translation>Arrivés au total</translation>
    </message>
    <message>
        <source>Arrived today</source>
        <translation>Arrivés aujourd’hui</translation>
    </message>
    <message>
        <source>Backups, this station&apos;s and all others&apos;: lock them away, and destroy them when your rules say so.</source>
        <translation>Les sauvegardes, de ce poste et de tous les autres&#xa0;: mettez-les sous clé et détruisez-les quand vos règles le demandent.</translation>
    </message>
    <message>
        <source>Badge revoked</source>
        <translation>Badge révoqué</translation>
    </message>
    <message>
        <source>Badge {serial} is active</source>
        <translation>Le badge {serial} est actif</translation>
    </message>
    <message>
        <source>Badge {serial} is already printed</source>
        <translation>Le badge {serial} est déjà imprimé</translation>
    </message>
    <message>
        <source>Badge {serial} is not on this station</source>
        <translation>Le badge {serial} n’est pas sur ce poste</translation>
    </message>
    <message>
        <source>Badge {serial} was just revoked</source>
        <translation>Le badge {serial} vient d’être révoqué</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Badges: {what}</source>
        <translation>Badges&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Beyond the signing station&apos;s limits</source>
        <translation>Au-delà des droits du poste signataire</translation>
    </message>
    <message>
        <source>Busiest hour {hours}: {count}</source>
        <translation>Heure de pointe {hours}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Card {width} × {height} mm</source>
        <translation>Carte {width} × {height} mm</translation>
    </message>
    <message>
        <source>Cards reach into the outer {edge} mm of the paper, which most printers leave white: print without borders, or on precut sheets.</source>
        <translation>Les cartes entrent dans les {edge} mm du bord du papier, que la plupart des imprimantes laissent blancs&#xa0;: imprimez sans marges, ou sur des feuilles prédécoupées.</translation>
    </message>
    <message>
        <source>Carry it to the event office and read it there. Only the office can open it. Nothing was removed here; when the office&apos;s own file is read here, it tells what has arrived.</source>
        <translation>Portez-le au bureau de l’événement et lisez-le là-bas. Seul le bureau peut l’ouvrir. Rien n’a été supprimé ici&#xa0;; quand le fichier du bureau sera lu ici, il dira ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Change the ink, toner or ribbon: it is used up.</source>
        <translation>Changez l’encre, le toner ou le ruban&#xa0;: il est épuisé.</translation>
    </message>
    <message>
        <source>Change the printer&apos;s drum: it is used up.</source>
        <translation>Changez le tambour de l’imprimante&#xa0;: il est usé.</translation>
    </message>
    <message>
        <source>Changes of these stations wait at the hub for their station&apos;s signature, or for its key: {stations}. They come once the station itself, or the event office, has synced with this hub.</source>
        <translation>Des modifications de ces postes attendent au serveur central la signature de leur poste, ou sa clé&#xa0;: {stations}. Elles arriveront dès que le poste lui-même, ou le bureau de l’événement, se sera synchronisé avec ce serveur.</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address. Nothing was changed there.</source>
        <translation>Vérifiez l’adresse du serveur central. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address. Nothing was sent and nothing was taken.</source>
        <translation>Vérifiez l’adresse du serveur central. Rien n’a été envoyé ni reçu.</translation>
    </message>
    <message>
        <source>Check the user and the password in the hub&apos;s address. Nothing was changed, here or there. ({reason})</source>
        <translation>Vérifiez l’utilisateur et le mot de passe dans l’adresse du serveur central. Rien n’a été modifié, ni ici ni là-bas. ({reason})</translation>
    </message>
    <message>
        <source>Choose a zone first</source>
        <translation>Choisissez d’abord une zone</translation>
    </message>
    <message>
        <source>Choose one of at most {count} letters.</source>
        <translation>Choisissez-en un de {count} lettres au plus.</translation>
    </message>
    <message>
        <source>Choose one of the event&apos;s zones.</source>
        <translation>Choisissez une des zones de l’événement.</translation>
    </message>
    <message>
        <source>Clear the jam: a sheet or card is stuck.</source>
        <translation>Dégagez le bourrage&#xa0;: une feuille ou une carte est coincée.</translation>
    </message>
    <message>
        <source>Close the printer&apos;s cover.</source>
        <translation>Fermez le capot de l’imprimante.</translation>
    </message>
    <message>
        <source>Close the printer&apos;s door.</source>
        <translation>Fermez la porte de l’imprimante.</translation>
    </message>
    <message>
        <source>Close the printer: a part is not locked in its place.</source>
        <translation>Fermez l’imprimante&#xa0;: une pièce n’est pas verrouillée à sa place.</translation>
    </message>
    <message>
        <source>Closed, but wrote on: {numbers}. What was entered there since is in no close: close the day there again.</source>
        <translation>Clos, mais ont continué à écrire : {numbers}. Ce qui y a été saisi depuis n’est dans aucune clôture : clôturez-y de nouveau la journée.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Confirmed by the office: {numbers}</source>
        <translation>Confirmé par le bureau : {numbers}</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>délai de connexion dépassé</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Daily report</source>
        <translation>Rapport journalier</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Delegations and organisations</source>
        <translation>Délégations et organisations</translation>
    </message>
    <message>
        <source>Delegations awaited</source>
        <translation>Délégations attendues</translation>
    </message>
    <message>
        <source>Do not hand it over. Issue a new badge instead.</source>
        <translation>Ne le remettez pas. Émettez plutôt un nouveau badge.</translation>
    </message>
    <message>
        <source>Earlier changes are missing here, so these must wait: {stations}. Read the earlier file first, or have it written again with everything.</source>
        <translation>Des modifications antérieures manquent ici&#xa0;; celles-ci doivent donc attendre&#xa0;: {stations}. Lisez d’abord le fichier précédent, ou faites-le réécrire en entier.</translation>
    </message>
    <message>
        <source>Empty the printer&apos;s waste container: it is full.</source>
        <translation>Videz le bac de récupération de l’imprimante&#xa0;: il est plein.</translation>
    </message>
    <message>
        <source>Enrol it again at the event office.</source>
        <translation>Inscrivez-le de nouveau au bureau de l’événement.</translation>
    </message>
    <message>
        <source>Enrol it at the event office.</source>
        <translation>Inscrivez-le au bureau de l’événement.</translation>
    </message>
    <message>
        <source>Enrol the desks, gates and kiosks first. Nothing was written.</source>
        <translation>Inscrivez d’abord les guichets, les contrôles d’accès et les bornes. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Entries of a station are missing</source>
        <translation>Il manque des entrées d’un poste</translation>
    </message>
    <message>
        <source>Entry {number} of station {station} (hash {found}) does not follow what is held here (entry {last}, hash {held}), or was altered on its way. Nothing was changed; a supervisor should look into it.</source>
        <translation>L’entrée {number} du poste {station} (empreinte {found}) ne fait pas suite à ce qui est détenu ici (entrée {last}, empreinte {held}), ou a été altérée en chemin. Rien n’a été modifié&#xa0;; un superviseur doit examiner le cas.</translation>
    </message>
    <message>
        <source>Entry {number} of station {station} exists twice: {ours} here, {theirs} there. Nothing was changed. One of them comes from a copy of that station&apos;s disk; a supervisor must decide which is kept.</source>
        <translation>L’entrée {number} du poste {station} existe deux fois&#xa0;: {ours} ici, {theirs} là-bas. Rien n’a été modifié. L’une d’elles vient d’une copie du disque de ce poste&#xa0;; un superviseur doit décider laquelle est gardée.</translation>
    </message>
    <message>
        <source>Entry {number} of station {station} is missing here. Nothing was changed. Check the journal on this station and call the event office.</source>
        <translation>L’entrée {number} du poste {station} manque ici. Rien n’a été modifié. Vérifiez le journal sur ce poste et appelez le bureau de l’événement.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Everything on this station is safe, and nothing was changed. At the event office, bring the hub up to date (accredit hub init with its address), then sync again.</source>
        <translation>Tout est en sûreté sur ce poste, rien n’a été modifié. Au bureau de l’événement, mettez le serveur central à jour (accredit hub init avec son adresse), puis synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>Everything on this station is safe, and what the hub had taken stays there: sync again when the hub can be reached. ({reason})</source>
        <translation>Tout est en sûreté sur ce poste, et ce que le serveur central avait pris y reste : synchronisez de nouveau quand il sera joignable. ({reason})</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>le fichier existe déjà</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>Files on USB sticks, exported lists, daily reports and badges, printed or as PDF.</source>
        <translation>Les fichiers sur clés USB, listes exportées, rapports quotidiens et badges, imprimés ou en PDF.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatations</translation>
    </message>
    <message>
        <source>For {seconds} seconds nothing came from the hub</source>
        <translation>Rien n’est venu du serveur central pendant {seconds} secondes</translation>
    </message>
    <message>
        <source>Forged signature</source>
        <translation>Signature falsifiée</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Function and organisation</source>
        <translation>Fonction et organisation</translation>
    </message>
    <message>
        <source>Further categories: {count}</source>
        <translation>Autres catégories&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Further states: {count}</source>
        <translation>Autres États&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Gate scans</source>
        <translation>Contrôles d’accès</translation>
    </message>
    <message>
        <source>Gate&apos;s clock wrong</source>
        <translation>Horloge du contrôle fausse</translation>
    </message>
    <message>
        <source>Gate&apos;s list too old</source>
        <translation>Liste du contrôle trop ancienne</translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Give it in megabytes, from 1 to 1,000,000,000. Nothing was changed.</source>
        <translation>Indiquez-la en mégaoctets, de 1 à 1 000 000 000. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Give it one of at most {most} characters.</source>
        <translation>Donnez-lui un nom de {most} caractères au plus.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Honorific</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Honorific and given name</source>
        <translation>Civilité et prénom</translation>
    </message>
    <message>
        <source>Host committee</source>
        <translation>Comité d’accueil</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En règle</translation>
    </message>
    <message>
        <source>Indico&apos;s list has no columns First Name and Last Name. Nothing was imported. Export it again with both of them chosen.</source>
        <translation>La liste d’Indico n’a pas de colonnes First Name et Last Name. Rien n’a été importé. Exportez-la de nouveau avec ces deux colonnes.</translation>
    </message>
    <message>
        <source>Ink, toner or ribbon is running low.</source>
        <translation>L’encre, le toner ou le ruban s’épuise.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur de lecture ou d’écriture</translation>
    </message>
    <message>
        <source>Intergovernmental organisations</source>
        <translation>Organisations intergouvernementales</translation>
    </message>
    <message>
        <source>Invented people; no gate lets these badges in.</source>
        <translation>Personnes fictives&#xa0;; aucun contrôle n’admet ces badges.</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Issue the badge at a desk.</source>
        <translation>Émettez le badge à un guichet.</translation>
    </message>
    <message>
        <source>Issued, not printed</source>
        <translation>Émis, non imprimés</translation>
    </message>
    <message>
        <source>It can be printed from, but its elements do not stand under headings of their own. Write each of them under {heading}.</source>
        <translation>Il peut servir à imprimer, mais ses éléments n’ont pas chacun leur propre en-tête. Écrivez chacun d’eux sous {heading}.</translation>
    </message>
    <message>
        <source>It could not be read as a station&apos;s database. Do not delete it: call the event office, which can bring this station back from the hub and its last backup.</source>
        <translation>Il n’a pas pu être lu comme la base d’un poste. Ne le supprimez pas&#xa0;: appelez le bureau de l’événement, qui peut rétablir ce poste depuis le serveur central et sa dernière sauvegarde.</translation>
    </message>
    <message>
        <source>It goes on; wait until it is finished, or cancel it first.</source>
        <translation>Elle continue&#xa0;; attendez qu’elle soit finie ou annulez-la d’abord.</translation>
    </message>
    <message>
        <source>It has no station {station}. Nothing was changed. Sync the office first if the station was enrolled just now.</source>
        <translation>Il n’a pas de poste {station}. Rien n’a été modifié. Synchronisez d’abord le bureau si le poste vient d’être inscrit.</translation>
    </message>
    <message>
        <source>It has only {width} × {height} pixels; {least} on its shorter side is the least.</source>
        <translation>Elle n’a que {width} × {height} pixels&#xa0;; il en faut au moins {least} sur le petit côté.</translation>
    </message>
    <message>
        <source>It has version {held}, and this program knows versions up to {known}. Nothing was changed. Update the program on this computer, then try again.</source>
        <translation>Il a la version {held}, et ce programme connaît les versions jusqu’à {known}. Rien n’a été modifié. Mettez à jour le programme de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels, too many to open safely.</source>
        <translation>Elle a {width} × {height} pixels, trop pour être ouverte sans risque.</translation>
    </message>
    <message>
        <source>It is a HEIC picture. Save it as JPEG on the telephone, and try again.</source>
        <translation>C’est une image HEIC. Enregistrez-la en JPEG sur le téléphone, puis réessayez.</translation>
    </message>
    <message>
        <source>It is a PDF document.</source>
        <translation>C’est un document PDF.</translation>
    </message>
    <message>
        <source>It is meant for the demo&apos;s stations.</source>
        <translation>Elle est destinée aux postes de démonstration.</translation>
    </message>
    <message>
        <source>It is no key file that this version can read. Take it back from the last backup; the station&apos;s data is untouched.</source>
        <translation>Ce n’est pas un fichier de clé que cette version sait lire. Reprenez-le de la dernière sauvegarde&#xa0;; les données du poste sont intactes.</translation>
    </message>
    <message>
        <source>It is no text in UTF-8. Nothing was changed.</source>
        <translation>Ce n’est pas du texte en UTF-8. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It is not a PDF, so nothing was sent to the printer.</source>
        <translation>Ce n’est pas un PDF&#xa0;: rien n’a été envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>It is not an 8-bit grey or RGB JPEG. The badge was not printed; take the photo again.</source>
        <translation>Ce n’est pas un JPEG 8 bits en gris ou en RVB. Le badge n’a pas été imprimé&#xa0;; reprenez la photo.</translation>
    </message>
    <message>
        <source>It is not certain that the last change was saved. Close the station, open it again and look at the last person before going on.</source>
        <translation>Il n’est pas certain que la dernière modification ait été enregistrée. Fermez le poste, rouvrez-le et vérifiez la dernière personne avant de continuer.</translation>
    </message>
    <message>
        <source>It is not valid TOML: {reason}.</source>
        <translation>Ce n’est pas du TOML valable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>It is unknown or disabled, or only the office writes for it. Nothing was written.</source>
        <translation>Il est inconnu ou désactivé, ou seul le bureau écrit pour lui. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>It is whole still. See whether {folder} may be written and has room. ({reason})</source>
        <translation>Elle est toujours intacte. Vérifiez que {folder} est accessible en écriture et a de la place. ({reason})</translation>
    </message>
    <message>
        <source>It knows no keys. Enrol it at the event office.</source>
        <translation>Il ne connaît aucune clé. Inscrivez-le au bureau de l’événement.</translation>
    </message>
    <message>
        <source>It may be damaged, or of a kind that this program does not read.</source>
        <translation>Elle est peut-être endommagée, ou d’un type que ce programme ne lit pas.</translation>
    </message>
    <message>
        <source>It may be damaged.</source>
        <translation>Elle est peut-être endommagée.</translation>
    </message>
    <message>
        <source>It said a moment ago that it holds them. Nothing was changed; try again.</source>
        <translation>Il disait les détenir il y a un instant. Rien n’a été modifié&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>It stays as it is. Enter the person again if they attend after all.</source>
        <translation>Elle reste telle quelle. Saisissez de nouveau la personne si elle participe malgré tout.</translation>
    </message>
    <message>
        <source>It unpacks to more pixels than can be opened safely.</source>
        <translation>Décompressée, elle a trop de pixels pour être ouverte sans risque.</translation>
    </message>
    <message>
        <source>It was enrolled by an older version. Enrol it again at the event office.</source>
        <translation>Il a été inscrit par une version plus ancienne. Inscrivez-le de nouveau au bureau de l’événement.</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing is lost. Install the newer version on this computer, then open the station again.</source>
        <translation>Il a été laissé tel quel et rien n’est perdu. Installez la version plus récente sur cet ordinateur, puis rouvrez le poste.</translation>
    </message>
    <message>
        <source>It was left as it is. Open it, or choose an empty folder.</source>
        <translation>Il a été laissé tel quel. Ouvrez-le, ou choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>It was saved before, and is kept only in that file; or this is not the event office.</source>
        <translation>Elle a déjà été enregistrée et ne se trouve que dans ce fichier&#xa0;; ou ce poste n’est pas le bureau de l’événement.</translation>
    </message>
    <message>
        <source>It was sealed for an earlier enrolment of this station. Nothing of it was taken: ask the event office for a new file.</source>
        <translation>Il a été scellé pour une inscription antérieure de ce poste. Rien n’en a été repris&#xa0;: demandez un nouveau fichier au bureau de l’événement.</translation>
    </message>
    <message>
        <source>Its certificate is not the one that this station trusts, or is made out to another name: {reason}.
Nothing was sent. Do not go round it: call the event office, which checks the address and the certificate (docs/hub.md).</source>
        <translation>Son certificat n’est pas celui auquel ce poste se fie, ou porte un autre nom&#xa0;: {reason}.
Rien n’a été envoyé. Ne passez pas outre&#xa0;: appelez le bureau de l’événement, qui vérifie l’adresse et le certificat (docs/hub.md).</translation>
    </message>
    <message>
        <source>Its columns are: {known}. Nothing was imported.</source>
        <translation>Ses colonnes sont&#xa0;: {known}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Its file is cut off. The badge was not printed; take the photo again.</source>
        <translation>Son fichier est tronqué. Le badge n’a pas été imprimé&#xa0;; reprenez la photo.</translation>
    </message>
    <message>
        <source>Its last day is {day}. Nothing was erased.</source>
        <translation>Son dernier jour est le {day}. Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Its room is that of the disk it lies on. Only a hub on PostgreSQL gives each station its own room. Nothing was changed.</source>
        <translation>Sa place est celle du disque où il se trouve. Seul un serveur central sur PostgreSQL donne à chaque poste sa propre place. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Look at first_day and last_day in [event].</source>
        <translation>Vérifiez first_day et last_day dans [event].</translation>
    </message>
    <message>
        <source>Look on the printer and in the box. If it is lost or spoilt, replace it: the old one is then revoked.</source>
        <translation>Regardez à l’imprimante et dans la boîte. S’il est perdu ou abîmé, remplacez-le&#xa0;: l’ancien est alors révoqué.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Établi le</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name in native script</source>
        <translation>Nom en écriture d’origine</translation>
    </message>
    <message>
        <source>Neither it nor the photos sent along with it were taken by the hub. Nothing on this station is lost: sync again, and a photo that is damaged here stays behind.</source>
        <translation>Ni elle ni les photos envoyées avec elle n’ont été prises par le serveur central. Rien n’est perdu sur ce poste&#xa0;: relancez la synchronisation, et une photo abîmée ici restera de côté.</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>réseau injoignable</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelles</translation>
    </message>
    <message>
        <source>News agencies</source>
        <translation>Agences de presse</translation>
    </message>
    <message>
        <source>No badge was made. A supervisor must approve the person first.</source>
        <translation>Aucun badge n’a été établi. Un superviseur doit d’abord approuver la personne.</translation>
    </message>
    <message>
        <source>No badge was made. Ask the event office to open a new epoch on this station.</source>
        <translation>Aucun badge n’a été établi. Demandez au bureau de l’événement d’ouvrir une nouvelle époque sur ce poste.</translation>
    </message>
    <message>
        <source>No badge was made. Call a supervisor.</source>
        <translation>Aucun badge n’a été établi. Appelez un superviseur.</translation>
    </message>
    <message>
        <source>No badge was made: {why}.</source>
        <translation>Aucun badge n’a été établi&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>No badge was scanned on this day.</source>
        <translation>Aucun badge n’a été scanné ce jour-là.</translation>
    </message>
    <message>
        <source>No column was found for {columns}. Nothing was imported. Name the columns given_name and family_name, or say which column is which.</source>
        <translation>Colonnes introuvables&#xa0;: {columns}. Rien n’a été importé. Nommez les colonnes given_name et family_name, ou indiquez à quoi correspond chaque colonne.</translation>
    </message>
    <message>
        <source>No event is set up on this station</source>
        <translation>Aucun événement n’est installé sur ce poste</translation>
    </message>
    <message>
        <source>No file was left. Write the badges again: it is then left out.</source>
        <translation>Aucun fichier n’a été laissé. Écrivez de nouveau les badges&#xa0;: celui-ci sera omis.</translation>
    </message>
    <message>
        <source>No font has {characters} in “{words}”. Nothing was printed and nothing is lost. Correct the entry, or add a font that has the character.</source>
        <translation>Aucune police n’a {characters} dans «&#xa0;{words}&#xa0;». Rien n’a été imprimé et rien n’est perdu. Corrigez la saisie, ou ajoutez une police qui a ce caractère.</translation>
    </message>
    <message>
        <source>No reason was given</source>
        <translation>Aucune raison n’a été donnée</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>hôte injoignable</translation>
    </message>
    <message>
        <source>No row on this station says anything of a person. What other stations enter later is erased by another purge.</source>
        <translation>Aucune ligne de ce poste ne dit rien d’une personne. Ce que d’autres postes saisiront sera effacé par un nouvel ordre.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>Nobody has arrived on this day.</source>
        <translation>Personne n’est arrivé ce jour-là.</translation>
    </message>
    <message>
        <source>Nobody vouches for the certificate that {printer} shows ({reason}). Nothing was sent. If it is the printer&apos;s own, put #sha256= and its fingerprint behind the address.</source>
        <translation>Personne ne répond du certificat que présente {printer} ({reason}). Rien n’a été envoyé. Si c’est celui de l’imprimante, ajoutez #sha256= et son empreinte après l’adresse.</translation>
    </message>
    <message>
        <source>Non-governmental organisations</source>
        <translation>Organisations non gouvernementales</translation>
    </message>
    <message>
        <source>Not a badge of this event</source>
        <translation>Pas un badge de cet événement</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Not confirmed by the office yet: {numbers}</source>
        <translation>Pas encore confirmé par le bureau : {numbers}</translation>
    </message>
    <message>
        <source>Not here yet: {count}</source>
        <translation>Pas encore arrivées&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Not on the gate&apos;s roster</source>
        <translation>Absent de la liste du contrôle</translation>
    </message>
    <message>
        <source>Not yet valid</source>
        <translation>Pas encore valable</translation>
    </message>
    <message>
        <source>Nothing can be registered yet. Create the event, or enrol this station with one.</source>
        <translation>Rien ne peut encore être enregistré. Créez l’événement, ou inscrivez ce poste à un événement.</translation>
    </message>
    <message>
        <source>Nothing new could be taken of what {sender} wrote ({moment}). Everything on this station is safe.</source>
        <translation>Rien de nouveau n’a pu être repris de ce que {sender} a écrit ({moment}). Tout ce qui est sur ce poste est en sécurité.</translation>
    </message>
    <message>
        <source>Nothing new on this stick</source>
        <translation>Rien de nouveau sur cette clé USB</translation>
    </message>
    <message>
        <source>Nothing of the last change was saved; what was there before is safe. ({cause})</source>
        <translation>Rien de la dernière modification n’a été enregistré&#xa0;; ce qui existait avant est intact. ({cause})</translation>
    </message>
    <message>
        <source>Nothing of this sync is lost: it stays on this station. Call the event office, which sees an alarm for it.</source>
        <translation>Rien de cette synchronisation n’est perdu&#xa0;: tout reste sur ce poste. Appelez le bureau de l’événement, qui voit une alerte à ce sujet.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed. Another station has revoked the other one.</source>
        <translation>Rien n’a été modifié. Un autre poste a révoqué l’autre.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another folder. ({reason})</source>
        <translation>Rien n’a été modifié. Choisissez un autre dossier. ({reason})</translation>
    </message>
    <message>
        <source>Nothing was changed. Do it again.</source>
        <translation>Rien n’a été modifié. Recommencez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the folder of one of those in {folder}.</source>
        <translation>Rien n’a été modifié. Indiquez le dossier de l’une de celles qui sont dans {folder}.</translation>
    </message>
    <message>
        <source>Nothing was changed. If it is lost or spoilt, replace it.</source>
        <translation>Rien n’a été modifié. S’il est perdu ou abîmé, remplacez-le.</translation>
    </message>
    <message>
        <source>Nothing was changed. Print again.</source>
        <translation>Rien n’a été modifié. Imprimez de nouveau.</translation>
    </message>
    <message>
        <source>Nothing was changed. See whether this account may write in the station&apos;s folder.</source>
        <translation>Rien n’a été modifié. Vérifiez que ce compte peut écrire dans le dossier du poste.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sync first.</source>
        <translation>Rien n’a été modifié. Synchronisez d’abord.</translation>
    </message>
    <message>
        <source>Nothing was changed. Sync, and look again.</source>
        <translation>Rien n’a été modifié. Synchronisez, puis regardez à nouveau.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another one.</source>
        <translation>Rien n’a été modifié. Prenez-en une autre.</translation>
    </message>
    <message>
        <source>Nothing was changed. Take one of those that were said.</source>
        <translation>Rien n’a été modifié. Retenez l’une des valeurs proposées.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when nobody enters anything here.</source>
        <translation>Rien n’a été modifié. Réessayez quand personne ne saisit rien ici.</translation>
    </message>
    <message>
        <source>Nothing was changed. Write it like 1980-02-28.</source>
        <translation>Rien n’a été modifié. Écrivez-la ainsi&#xa0;: 1980-02-28.</translation>
    </message>
    <message>
        <source>Nothing was changed: {why}. Ask the event office for a fresh list.</source>
        <translation>Rien n’a été modifié&#xa0;: {why}. Demandez une liste à jour au bureau de l’événement.</translation>
    </message>
    <message>
        <source>Nothing was erased. Type it as it stands here: {name}</source>
        <translation>Rien n’a été effacé. Saisissez-le tel qu’il figure ici&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Nothing was found against this template.</source>
        <translation>Rien n’a été trouvé à redire à ce modèle.</translation>
    </message>
    <message>
        <source>Nothing was printed. Sync, or give the category another template. Shipped with Accredit: {known}.</source>
        <translation>Rien n’a été imprimé. Synchronisez, ou donnez un autre modèle à la catégorie. Fournis avec Accredit&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Nothing was saved. Enter at least a family name or a given name.</source>
        <translation>Rien n’a été enregistré. Saisissez au moins un nom de famille ou un prénom.</translation>
    </message>
    <message>
        <source>Nothing was saved. The categories are: {known}.</source>
        <translation>Rien n’a été enregistré. Les catégories sont&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>Nothing was sent a second time. Look on the printer, and say at the badge whether it came out.</source>
        <translation>Rien n’a été envoyé une seconde fois. Regardez à l’imprimante, puis indiquez près du badge s’il est sorti.</translation>
    </message>
    <message>
        <source>Nothing was written. Choose a paper, and sort by organisation or by box.</source>
        <translation>Rien n’a été écrit. Choisissez un papier, et triez par organisation ou par boîte.</translation>
    </message>
    <message>
        <source>Nothing was written. No badge that is valid fits the choice.</source>
        <translation>Rien n’a été écrit. Aucun badge valable ne correspond au choix.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Only a supervisor may erase the event&apos;s data</source>
        <translation>Seul un superviseur peut effacer les données de l’événement</translation>
    </message>
    <message>
        <source>Only one badge is left</source>
        <translation>Il ne reste qu’un badge</translation>
    </message>
    <message>
        <source>Only the event office cares for the hub</source>
        <translation>Seul le bureau de l’événement s’occupe du serveur central</translation>
    </message>
    <message>
        <source>Only the office may do this</source>
        <translation>Seul le bureau peut le faire</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non autorisée</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Organisations by kind</source>
        <translation>Organisations par type</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>Page {number} sur {count}</translation>
    </message>
    <message>
        <source>Paper or cards are running low.</source>
        <translation>Il reste peu de papier ou de cartes.</translation>
    </message>
    <message>
        <source>Parts not found: {parts}. Copy them beside this one and read it again.</source>
        <translation>Parties introuvables&#xa0;: {parts}. Copiez-les à côté de celle-ci et relisez-la.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>People expected</source>
        <translation>Personnes attendues</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Photos missing or damaged at the hub: {count}. They are safe on this station: keep its data and call the event office.</source>
        <translation>Photos manquantes ou endommagées au serveur central&#xa0;: {count}. Elles sont en sûreté sur ce poste&#xa0;: gardez ses données et appelez le bureau de l’événement.</translation>
    </message>
    <message>
        <source>Photos that are damaged on this station and were left out: {count}. Take them again at the desk.</source>
        <translation>Photos endommagées sur ce poste et laissées de côté&#xa0;: {count}. Refaites-les au guichet.</translation>
    </message>
    <message>
        <source>Photos that are damaged, here or at the hub, and were left alone: {count}. Tell the event office.</source>
        <translation>Photos endommagées, ici ou au serveur central, et laissées de côté&#xa0;: {count}. Prévenez le bureau de l’événement.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévus</translation>
    </message>
    <message>
        <source>Please go to the registration desk</source>
        <translation>Veuillez vous rendre au guichet d’accréditation</translation>
    </message>
    <message>
        <source>Please try again, or go to the registration desk.</source>
        <translation>Veuillez réessayer, ou vous rendre au guichet d’accréditation.</translation>
    </message>
    <message>
        <source>Pre-approved</source>
        <translation>Préapprouvées</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présentes</translation>
    </message>
    <message>
        <source>Print it first.</source>
        <translation>Imprimez-le d’abord.</translation>
    </message>
    <message>
        <source>Print jobs of the day</source>
        <translation>Impressions du jour</translation>
    </message>
    <message>
        <source>Print jobs: {what}</source>
        <translation>Impressions&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimés</translation>
    </message>
    <message>
        <source>Private sector</source>
        <translation>Secteur privé</translation>
    </message>
    <message>
        <source>Process {number} on {computer} has held it since {moment} UTC.</source>
        <translation>Le processus {number} sur {computer} l’occupe depuis {moment} UTC.</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>Push the paper tray in.</source>
        <translation>Repoussez le bac à papier.</translation>
    </message>
    <message>
        <source>Put in the paper or card that the badge needs.</source>
        <translation>Mettez le papier ou la carte qu’il faut au badge.</translation>
    </message>
    <message>
        <source>Put paper or cards in: the tray is empty.</source>
        <translation>Mettez du papier ou des cartes&#xa0;: le bac est vide.</translation>
    </message>
    <message>
        <source>Put the output tray in its place.</source>
        <translation>Remettez le bac de sortie en place.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>QR {width} mm wide at {dpi} dpi</source>
        <translation>Code QR de {width} mm de large à {dpi} dpi</translation>
    </message>
    <message>
        <source>Read back, the file was not what had been written. It was taken away again, and everything on this station is safe: use another stick.</source>
        <translation>Relu, le fichier n’était pas ce qui avait été écrit. Il a été retiré, et tout ce qui est sur ce poste est en sûreté&#xa0;: utilisez une autre clé.</translation>
    </message>
    <message>
        <source>Read back, the rows of station {station} do not lead to their end. Keep that station&apos;s data, and have this one checked.</source>
        <translation>Relues, les lignes du poste {station} ne mènent pas à leur fin. Gardez les données de ce poste-là et faites vérifier celui-ci.</translation>
    </message>
    <message>
        <source>Read back, the rows of station {station} do not lead to their end. Keep this station&apos;s data and call the event office.</source>
        <translation>À la relecture, les lignes du poste {station} ne mènent pas à leur fin. Gardez les données de ce poste et appelez le bureau de l’événement.</translation>
    </message>
    <message>
        <source>Read it at: {stations}. Only these can open it. Nothing was removed here.</source>
        <translation>Lisez-le aux postes suivants&#xa0;: {stations}. Eux seuls peuvent l’ouvrir. Rien n’a été supprimé ici.</translation>
    </message>
    <message>
        <source>Read, but something is missing or does not fit</source>
        <translation>Lu, mais il manque quelque chose ou quelque chose ne concorde pas</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>disque en lecture seule</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Requests: {what}</source>
        <translation>Demandes&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Research institutions</source>
        <translation>Instituts de recherche</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqués</translation>
    </message>
    <message>
        <source>Row {number} of station {station} does not match its own checksum. Nothing was changed at the hub. Call a supervisor, and run: accredit journal verify.</source>
        <translation>La ligne {number} du poste {station} ne correspond pas à sa propre somme de contrôle. Rien n’a été modifié au serveur central. Appelez un superviseur, et lancez&#xa0;: accredit journal verify.</translation>
    </message>
    <message>
        <source>Row {number} of station {station} is out of bounds. Nothing was changed at the hub.</source>
        <translation>La ligne {number} du poste {station} est hors limites. Rien n’a été modifié au serveur central.</translation>
    </message>
    <message>
        <source>Rows are missing in between</source>
        <translation>Il manque des lignes entre les deux</translation>
    </message>
    <message>
        <source>Rows of a station could not be taken</source>
        <translation>Les lignes d&apos;une station n&apos;ont pas pu être reprises</translation>
    </message>
    <message>
        <source>Rows of another station were offered under this station&apos;s login. Nothing was changed, and the event office sees an alarm for it.</source>
        <translation>Des lignes d’un autre poste ont été proposées sous l’identifiant de ce poste. Rien n’a été modifié, et le bureau de l’événement voit une alerte à ce sujet.</translation>
    </message>
    <message>
        <source>Save the person first.</source>
        <translation>Enregistrez d’abord la personne.</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Scans: {count}</source>
        <translation>Contrôles&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Scans: {what}</source>
        <translation>Contrôles&#xa0;: {what}</translation>
    </message>
    <message>
        <source>See whether this account may write in it. ({reason})</source>
        <translation>Vérifiez que ce compte peut y écrire. ({reason})</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyées</translation>
    </message>
    <message>
        <source>Separators need sheets and piles</source>
        <translation>Les intercalaires demandent des feuilles et des piles</translation>
    </message>
    <message>
        <source>Service providers</source>
        <translation>Prestataires</translation>
    </message>
    <message>
        <source>Set {variable}, or run this in a terminal.</source>
        <translation>Définissez {variable}, ou lancez ceci dans un terminal.</translation>
    </message>
    <message>
        <source>Signed by an unknown station</source>
        <translation>Signé par un poste inconnu</translation>
    </message>
    <message>
        <source>Somebody has decided otherwise since.</source>
        <translation>Quelqu’un en a décidé autrement depuis.</translation>
    </message>
    <message>
        <source>State delegations</source>
        <translation>Délégations d’États</translation>
    </message>
    <message>
        <source>States: {count}</source>
        <translation>États&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Station in</source>
        <translation>Poste reçu</translation>
    </message>
    <message>
        <source>Station missing</source>
        <translation>Poste manquant</translation>
    </message>
    <message>
        <source>Station {sender} is not on the trust list of this station. Nothing was changed. Read the newest file of the event office first, then this one again.</source>
        <translation>Le poste {sender} n’est pas sur la liste de confiance de ce poste. Rien n’a été modifié. Lisez d’abord le dernier fichier du bureau de l’événement, puis celui-ci à nouveau.</translation>
    </message>
    <message>
        <source>Station {sender} lost its rights, so nothing that it writes is taken any more. Nothing was changed. Ask the event office.</source>
        <translation>Le poste {sender} a perdu ses droits&#xa0;; rien de ce qu’il écrit n’est plus repris. Rien n’a été modifié. Adressez-vous au bureau de l’événement.</translation>
    </message>
    <message>
        <source>Station {station}: entry {due} should come next, but {found} came. Nothing was changed. Sync again from where this station stands.</source>
        <translation>Poste {station}&#xa0;: l’entrée {due} devrait suivre, mais {found} est arrivée. Rien n’a été modifié. Synchronisez de nouveau à partir de l’état de ce poste.</translation>
    </message>
    <message>
        <source>Stations</source>
        <translation>Postes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Sync and try again.</source>
        <translation>Synchronisez et réessayez.</translation>
    </message>
    <message>
        <source>Sync, or enter the person here.</source>
        <translation>Synchronisez, ou saisissez la personne ici.</translation>
    </message>
    <message>
        <source>Take it again.</source>
        <translation>Reprenez-la.</translation>
    </message>
    <message>
        <source>Take small letters, digits and underscores, as in “our_emblem”.</source>
        <translation>Prenez des minuscules, des chiffres et des traits de soulignement, comme «&#xa0;our_emblem&#xa0;».</translation>
    </message>
    <message>
        <source>Take the finished badges out: the output is full.</source>
        <translation>Retirez les badges terminés&#xa0;: la sortie est pleine.</translation>
    </message>
    <message>
        <source>Taken from the stick</source>
        <translation>Repris de la clé USB</translation>
    </message>
    <message>
        <source>The backup could not be put back</source>
        <translation>La sauvegarde n’a pas pu être rétablie</translation>
    </message>
    <message>
        <source>The backup could not be written</source>
        <translation>La sauvegarde n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>The backup does not prove</source>
        <translation>La sauvegarde n’est pas conforme</translation>
    </message>
    <message>
        <source>The badge could not be written</source>
        <translation>Le badge n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The badge of {name} cannot be printed</source>
        <translation>Le badge de {name} ne peut pas être imprimé</translation>
    </message>
    <message>
        <source>The badge template {name} cannot be edited here</source>
        <translation>Le modèle de badge {name} ne peut pas être modifié ici</translation>
    </message>
    <message>
        <source>The badge template {name} cannot be used</source>
        <translation>Le modèle de badge {name} ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The badges could not be written</source>
        <translation>Les badges n’ont pas pu être écrits</translation>
    </message>
    <message>
        <source>The card does not fit on {paper}</source>
        <translation>La carte ne tient pas sur {paper}</translation>
    </message>
    <message>
        <source>The database answers, but holds no hub. Make it: accredit hub init.</source>
        <translation>La base répond, mais ne contient pas de serveur central. Créez-le&#xa0;: accredit hub init.</translation>
    </message>
    <message>
        <source>The database&apos;s name is too long</source>
        <translation>Le nom de la base est trop long</translation>
    </message>
    <message>
        <source>The decision stays. Look at the record, and correct it there if need be.</source>
        <translation>La décision demeure. Consultez la fiche et corrigez-la au besoin.</translation>
    </message>
    <message>
        <source>The disk did not answer</source>
        <translation>Le disque n’a pas répondu</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The event ends before it begins</source>
        <translation>L’événement finit avant de commencer</translation>
    </message>
    <message>
        <source>The event has no category</source>
        <translation>L’événement n’a pas de catégorie</translation>
    </message>
    <message>
        <source>The event&apos;s file cannot be read</source>
        <translation>Le fichier de l’événement ne peut pas être lu</translation>
    </message>
    <message>
        <source>The event&apos;s file has a wrong key</source>
        <translation>Le fichier de l’événement a une clé erronée</translation>
    </message>
    <message>
        <source>The event&apos;s file has a wrong value</source>
        <translation>Le fichier de l’événement a une valeur erronée</translation>
    </message>
    <message>
        <source>The event&apos;s file is incomplete</source>
        <translation>Le fichier de l’événement est incomplet</translation>
    </message>
    <message>
        <source>The event&apos;s file is not valid TOML</source>
        <translation>Le fichier de l’événement n’est pas du TOML valable</translation>
    </message>
    <message>
        <source>The event&apos;s root key is on the office&apos;s computer.</source>
        <translation>La clé racine de l’événement est sur l’ordinateur du bureau.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Le fichier n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The file has {size} MB; {most} MB is the most.</source>
        <translation>Le fichier fait {size} Mo&#xa0;; le maximum est de {most} Mo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The first sheet holds {count} cards, so that printing can start at 1 to {count}. Nothing was written.</source>
        <translation>La première feuille porte {count} cartes&#xa0;; l’impression peut commencer de 1 à {count}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written to ({reason}). The registration is safe. Free some space or choose another folder, then print again.</source>
        <translation>Impossible d’écrire dans le dossier {folder} ({reason}). L’inscription est en sûreté. Libérez de la place ou choisissez un autre dossier, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>The hub cannot prove that it is the hub</source>
        <translation>Le serveur central ne peut prouver son identité</translation>
    </message>
    <message>
        <source>The hub does not hold every photo</source>
        <translation>Le serveur central ne détient pas toutes les photos</translation>
    </message>
    <message>
        <source>The hub does not let this station in</source>
        <translation>Le serveur central n’admet pas ce poste</translation>
    </message>
    <message>
        <source>The hub is newer than this station</source>
        <translation>Le serveur central est plus récent que ce poste</translation>
    </message>
    <message>
        <source>The hub is older than this station</source>
        <translation>Le serveur central est plus ancien que ce poste</translation>
    </message>
    <message>
        <source>The hub must be reached over verified TLS</source>
        <translation>Le serveur central doit être joint par TLS vérifié</translation>
    </message>
    <message>
        <source>The hub takes only this station&apos;s own rows from it</source>
        <translation>Le serveur central n’accepte de ce poste que ses propres lignes</translation>
    </message>
    <message>
        <source>The hub&apos;s address cannot be read</source>
        <translation>L’adresse du serveur central est illisible</translation>
    </message>
    <message>
        <source>The hub&apos;s address leads to a folder</source>
        <translation>L’adresse du serveur central mène à un dossier</translation>
    </message>
    <message>
        <source>The hub&apos;s file is damaged</source>
        <translation>Le fichier central est endommagé</translation>
    </message>
    <message>
        <source>The hub&apos;s own rows are damaged</source>
        <translation>Les lignes du serveur central sont endommagées</translation>
    </message>
    <message>
        <source>The hub&apos;s receipt does not agree</source>
        <translation>L’accusé de réception du serveur central ne concorde pas</translation>
    </message>
    <message>
        <source>The hub&apos;s rows of station {station} end at row {held}, and row {offered} was offered. Nothing was changed; sync again from the start.</source>
        <translation>Au serveur central, les lignes du poste {station} s’arrêtent à la ligne {held}, et la ligne {offered} a été proposée. Rien n’a été modifié&#xa0;; synchronisez de nouveau depuis le début.</translation>
    </message>
    <message>
        <source>The hub&apos;s server does not let this user in</source>
        <translation>Le serveur central n’admet pas cet utilisateur</translation>
    </message>
    <message>
        <source>The last change was not saved; everything before it is safe. Free some space on this station&apos;s disk, then do it again.</source>
        <translation>La dernière modification n’a pas été enregistrée&#xa0;; tout ce qui précède est intact. Libérez de la place sur le disque de ce poste, puis recommencez.</translation>
    </message>
    <message>
        <source>The last element of the front stays</source>
        <translation>Le dernier élément du recto reste</translation>
    </message>
    <message>
        <source>The list could not be written</source>
        <translation>La liste n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>The list has no column “{column}”</source>
        <translation>La liste n’a pas de colonne «&#xa0;{column}&#xa0;»</translation>
    </message>
    <message>
        <source>The list lacks a column</source>
        <translation>Il manque une colonne à la liste</translation>
    </message>
    <message>
        <source>The list of badges is empty.</source>
        <translation>La liste des badges est vide.</translation>
    </message>
    <message>
        <source>The lists do not belong together</source>
        <translation>Les listes ne vont pas ensemble</translation>
    </message>
    <message>
        <source>The name is missing</source>
        <translation>Le nom manque</translation>
    </message>
    <message>
        <source>The output is nearly full.</source>
        <translation>La sortie est presque pleine.</translation>
    </message>
    <message>
        <source>The part that was chosen is too small, or outside the picture.</source>
        <translation>La partie choisie est trop petite, ou hors de l’image.</translation>
    </message>
    <message>
        <source>The passphrase is missing</source>
        <translation>La phrase secrète manque</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>La phrase secrète est fausse</translation>
    </message>
    <message>
        <source>The photo cannot be printed</source>
        <translation>La photo ne peut pas être imprimée</translation>
    </message>
    <message>
        <source>Row {number} of station {station} differs from the one at the hub ({ours}… here, {theirs}… there): a copy of the station, or an old backup, was put to work. Nothing is lost and nothing was changed. A supervisor can bring this copy home: by the button beside this message, or by accredit station adopt.</source>
        <translation>La ligne {number} du poste {station} diffère de celle du serveur central ({ours}… ici, {theirs}… là-bas)&#xa0;: une copie du poste, ou une ancienne sauvegarde, a été mise en service. Rien n’est perdu et rien n’a été modifié. Un superviseur peut réunir cette copie&#xa0;: par le bouton à côté de ce message, ou par accredit station adopt.</translation>
    </message>
    <message>
        <source>An older part of it, from before this station was moved or put back, is not what the hub holds. Nothing is lost, and everything else was synced. A supervisor can bring it home: by the button beside this message, or by accredit station adopt.</source>
        <translation>Une partie plus ancienne, d’avant le déplacement ou la restauration de ce poste, n’est pas ce que détient le serveur central. Rien n’est perdu, et tout le reste a été synchronisé. Un superviseur peut la réunir&#xa0;: par le bouton à côté de ce message, ou par accredit station adopt.</translation>
    </message>
    <message>
        <source>Another file has this name</source>
        <translation>Un autre fichier porte ce nom</translation>
    </message>
    <message>
        <source>Another station was enrolled meanwhile</source>
        <translation>Un autre poste a été inscrit entre-temps</translation>
    </message>
    <message>
        <source>Changes that are not signed by the station that made them were left alone: {stations}. They come with a file of that station itself, or with the event office&apos;s newest: read that one.</source>
        <translation>Des modifications que leur poste d’origine n’a pas signées ont été laissées de côté&#xa0;: {stations}. Elles arrivent avec un fichier de ce poste lui-même, ou avec le dernier du bureau de l’événement&#xa0;: lisez celui-là.</translation>
    </message>
    <message>
        <source>Names and photos would travel where others can read them. Give the server a certificate (docs/hub.md says how), and take sslmode out of the address, or PGSSLMODE out of this computer&apos;s environment.</source>
        <translation>Noms et photos circuleraient là où d’autres peuvent les lire. Donnez un certificat au serveur (docs/hub.md dit comment), et retirez sslmode de l’adresse, ou PGSSLMODE de l’environnement de cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing was changed: {reason}.</source>
        <translation>Rien n’a été modifié : {reason}.</translation>
    </message>
    <message>
        <source>Parts that are damaged, and of which nothing was taken: {parts}. Have the whole file written again, on another stick if it happens twice.</source>
        <translation>Parties endommagées, dont rien n’a été repris&#xa0;: {parts}. Faites réécrire le fichier entier, sur une autre clé si cela arrive deux fois.</translation>
    </message>
    <message>
        <source>Rows without its receipt: {count}. Sync with the hub, then try again.</source>
        <translation>Lignes sans son reçu&#xa0;: {count}. Synchronisez avec le serveur central, puis réessayez.</translation>
    </message>
    <message>
        <source>Something was entered at this station meanwhile</source>
        <translation>Une saisie a eu lieu entre-temps à ce poste</translation>
    </message>
    <message>
        <source>Station {number} has not closed its day</source>
        <translation>Le poste {number} n’a pas clos sa journée</translation>
    </message>
    <message>
        <source>Station {sender} lost its rights here, so nothing that it writes is taken any more. Nothing was changed. What is still needed of it must be entered again at another station.</source>
        <translation>Le poste {sender} a perdu ses droits ici&#xa0;; rien de ce qu’il écrit n’est plus repris. Rien n’a été modifié. Ce dont on a encore besoin doit être saisi de nouveau à un autre poste.</translation>
    </message>
    <message>
        <source>Station {sender} was not enrolled at this office as it is now. Nothing was changed. If the office was put back from an earlier backup, enrol the station again.</source>
        <translation>Le poste {sender} n’a pas été inscrit à ce bureau tel qu’il est maintenant. Rien n’a été modifié. Si le bureau a été rétabli depuis une sauvegarde antérieure, inscrivez de nouveau le poste.</translation>
    </message>
    <message>
        <source>The close of these does not prove: {numbers}. What they closed on is not what the hub or this office holds of them. Keep their data and have their journals checked.</source>
        <translation>La clôture de ces postes ne se prouve pas : {numbers}. Ce qu’ils ont clos n’est pas ce que le serveur central ou ce bureau en détient. Gardez leurs données et faites vérifier leurs journaux.</translation>
    </message>
    <message>
        <source>The day {day} that {station} closed was read again here, row by row and photo by photo, and signed. The next file written here tells that station.</source>
        <translation>La journée du {day} close par {station} a été relue ici, ligne par ligne et photo par photo, et signée. Le prochain fichier écrit ici en informe ce poste.</translation>
    </message>
    <message>
        <source>The event is not over</source>
        <translation>L’événement n’est pas terminé</translation>
    </message>
    <message>
        <source>The file does not tell where the journals part</source>
        <translation>Le fichier ne dit pas où les journaux se séparent</translation>
    </message>
    <message>
        <source>The hub could not be told which stations may come in and which are disabled: {reason}. Everything else was synced. Sync again.</source>
        <translation>Impossible d’indiquer au serveur central quels postes sont admis et lesquels sont désactivés&#xa0;: {reason}. Tout le reste a été synchronisé. Synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>The hub does not know this station</source>
        <translation>Le serveur central ne connaît pas ce poste</translation>
    </message>
    <message>
        <source>The hub has not confirmed all of this office&apos;s rows</source>
        <translation>Le serveur central n’a pas confirmé toutes les lignes de ce bureau</translation>
    </message>
    <message>
        <source>The hub is newer than this program</source>
        <translation>Le serveur central est plus récent que ce programme</translation>
    </message>
    <message>
        <source>The hub shows changes under the name of these stations that they did not sign: {stations}. None of them was taken. Somebody may have altered the hub: tell the event office before the hub is used further.</source>
        <translation>Le serveur central montre, au nom de ces postes, des modifications qu’ils n’ont pas signées&#xa0;: {stations}. Aucune n’a été prise. Quelqu’un a peut-être altéré le serveur central&#xa0;: prévenez le bureau de l’événement avant de continuer à l’utiliser.</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate has expired</source>
        <translation>Le certificat du serveur central a expiré</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not valid yet</source>
        <translation>Le certificat du serveur central n’est pas encore valable</translation>
    </message>
    <message>
        <source>The hub&apos;s rows have gone</source>
        <translation>Les lignes du serveur central ont disparu</translation>
    </message>
    <message>
        <source>The hub&apos;s rows of station {station} do not follow row {number}, which is here. Nothing of them was taken. Call the event office.</source>
        <translation>Au serveur central, les lignes du poste {station} ne suivent pas la ligne {number}, qui est ici. Rien n’en a été pris. Appelez le bureau de l’événement.</translation>
    </message>
    <message>
        <source>The last backup in {folder} is missing, damaged, or older than the last entry. Close the day with a backup on another disk, or make one by itself: accredit backup FOLDER. Nothing was erased.</source>
        <translation>La dernière sauvegarde dans {folder} manque, est endommagée ou précède la dernière saisie. Clôturez la journée avec une sauvegarde sur un autre disque, ou faites-en une seule&#xa0;: accredit backup FOLDER. Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>The new station&apos;s folder could not be written whole</source>
        <translation>Le dossier du nouveau poste n’a pas pu être écrit en entier</translation>
    </message>
    <message>
        <source>The picture cannot be put into a template</source>
        <translation>L’image ne peut pas être mise dans un modèle</translation>
    </message>
    <message>
        <source>The picture could not be kept</source>
        <translation>L’image n’a pas pu être gardée</translation>
    </message>
    <message>
        <source>The picture could not be made. Nothing was changed. Try another one.</source>
        <translation>L’image n’a pas pu être produite. Rien n’a été modifié. Essayez-en une autre.</translation>
    </message>
    <message>
        <source>The picture needs another name</source>
        <translation>L’image a besoin d’un autre nom</translation>
    </message>
    <message>
        <source>The printer</source>
        <translation>L’imprimante</translation>
    </message>
    <message>
        <source>The printer cannot be reached</source>
        <translation>L’imprimante est injoignable</translation>
    </message>
    <message>
        <source>The printer did not take the badge</source>
        <translation>L’imprimante n’a pas accepté le badge</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>L’imprimante ne répond pas</translation>
    </message>
    <message>
        <source>The printer does not answer its queue. Look whether it is connected.</source>
        <translation>L’imprimante ne répond pas à sa file d’attente. Vérifiez qu’elle est branchée.</translation>
    </message>
    <message>
        <source>The printer does not take this request</source>
        <translation>L’imprimante n’accepte pas cette demande</translation>
    </message>
    <message>
        <source>The printer has stopped. Look at it, and let it go on.</source>
        <translation>L’imprimante s’est arrêtée. Allez voir, et relancez-la.</translation>
    </message>
    <message>
        <source>The printer has stopped: {message}</source>
        <translation>L’imprimante s’est arrêtée&#xa0;: {message}</translation>
    </message>
    <message>
        <source>The printer is offline. Look whether it is on and connected.</source>
        <translation>L’imprimante est hors ligne. Vérifiez qu’elle est allumée et branchée.</translation>
    </message>
    <message>
        <source>The printer is paused. Let it go on at the printer or in its queue.</source>
        <translation>L’imprimante est en pause. Relancez-la sur l’appareil ou dans sa file d’attente.</translation>
    </message>
    <message>
        <source>The printer is switched off or shutting down.</source>
        <translation>L’imprimante est éteinte ou s’éteint.</translation>
    </message>
    <message>
        <source>The printer is too hot. Let it cool down.</source>
        <translation>L’imprimante est trop chaude. Laissez-la refroidir.</translation>
    </message>
    <message>
        <source>The printer is warming up.</source>
        <translation>L’imprimante chauffe.</translation>
    </message>
    <message>
        <source>The printer says “{reason}”.</source>
        <translation>L’imprimante dit «&#xa0;{reason}&#xa0;».</translation>
    </message>
    <message>
        <source>The printer takes no jobs at present.</source>
        <translation>L’imprimante n’accepte pas de tâches pour le moment.</translation>
    </message>
    <message>
        <source>The printer&apos;s certificate is not known</source>
        <translation>Le certificat de l’imprimante n’est pas connu</translation>
    </message>
    <message>
        <source>The printer&apos;s drum will soon be used up.</source>
        <translation>Le tambour de l’imprimante sera bientôt usé.</translation>
    </message>
    <message>
        <source>The printer&apos;s memory is full. Wait, or cancel its old jobs.</source>
        <translation>La mémoire de l’imprimante est pleine. Patientez, ou annulez ses anciennes tâches.</translation>
    </message>
    <message>
        <source>The printer&apos;s waste container is nearly full.</source>
        <translation>Le bac de récupération de l’imprimante est presque plein.</translation>
    </message>
    <message>
        <source>The recovery key could not be saved</source>
        <translation>La clé de secours n’a pas pu être enregistrée</translation>
    </message>
    <message>
        <source>The recovery key is not here</source>
        <translation>La clé de secours n’est pas ici</translation>
    </message>
    <message>
        <source>The recovery key&apos;s file cannot be read</source>
        <translation>Le fichier de la clé de secours ne peut pas être lu</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>Le rapport n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The reports cannot be written there</source>
        <translation>Les rapports ne peuvent pas être écrits à cet endroit</translation>
    </message>
    <message>
        <source>The rows that this station holds do not prove</source>
        <translation>Les lignes que détient ce poste ne font pas preuve</translation>
    </message>
    <message>
        <source>The separator of {name} cannot be printed</source>
        <translation>L’intercalaire de {name} ne peut pas être imprimé</translation>
    </message>
    <message>
        <source>The server answers, but not under this name: check the last part of the hub&apos;s address. Nothing was sent, and everything on this station is safe. ({reason})</source>
        <translation>Le serveur répond, mais pas sous ce nom : vérifiez la dernière partie de l’adresse du serveur central. Rien n’a été envoyé, et tout est en sûreté sur ce poste. ({reason})</translation>
    </message>
    <message>
        <source>The server has version {version}; a hub needs 15 or later. Nothing was changed.</source>
        <translation>Le serveur est en version {version}&#xa0;; un serveur central demande 15 ou plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The station could not be made</source>
        <translation>Le poste n’a pas pu être créé</translation>
    </message>
    <message>
        <source>The station itself is safe and works on. See whether {folder} is there, may be written and has room. ({reason})</source>
        <translation>Le poste lui-même est en sûreté et continue. Vérifiez que {folder} existe, est accessible en écriture et a de la place. ({reason})</translation>
    </message>
    <message>
        <source>The station stays locked and nothing was changed. Try again; mind the keyboard&apos;s language and Caps Lock.</source>
        <translation>Le poste reste verrouillé et rien n’a été modifié. Réessayez&#xa0;; attention à la langue du clavier et au verrouillage des majuscules.</translation>
    </message>
    <message>
        <source>The station&apos;s file cannot be written</source>
        <translation>Impossible d’écrire dans le fichier du poste</translation>
    </message>
    <message>
        <source>The station&apos;s file could not be used</source>
        <translation>Le fichier du poste n’a pas pu être utilisé</translation>
    </message>
    <message>
        <source>The station&apos;s file is damaged</source>
        <translation>Le fichier du poste est endommagé</translation>
    </message>
    <message>
        <source>The station&apos;s folder cannot be made</source>
        <translation>Le dossier du poste ne peut pas être créé</translation>
    </message>
    <message>
        <source>The station&apos;s folder cannot be written</source>
        <translation>Impossible d’écrire dans le dossier du poste</translation>
    </message>
    <message>
        <source>The station&apos;s key file cannot be read</source>
        <translation>Le fichier de clé du poste ne peut pas être lu</translation>
    </message>
    <message>
        <source>The station&apos;s key file could not be written</source>
        <translation>Le fichier de clé du poste n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The station&apos;s key file is damaged</source>
        <translation>Le fichier de clé du poste est endommagé</translation>
    </message>
    <message>
        <source>The stick cannot be read</source>
        <translation>La clé USB ne peut pas être lue</translation>
    </message>
    <message>
        <source>The stick does not keep what is written to it</source>
        <translation>La clé USB ne garde pas ce qui y est écrit</translation>
    </message>
    <message>
        <source>The template needs a name</source>
        <translation>Il faut un nom au modèle</translation>
    </message>
    <message>
        <source>The training camera has nobody to show</source>
        <translation>La caméra d’entraînement n’a personne à montrer</translation>
    </message>
    <message>
        <source>The trust list and the revocation list are of two events. Ask the event office for fresh ones.</source>
        <translation>La liste de confiance et la liste de révocation sont de deux événements différents. Demandez des listes à jour au bureau de l’événement.</translation>
    </message>
    <message>
        <source>There are backups of more than one station here</source>
        <translation>Il y a ici des sauvegardes de plusieurs postes</translation>
    </message>
    <message>
        <source>There are {count} files; carry them together.</source>
        <translation>Il y a {count} fichiers&#xa0;; emportez-les ensemble.</translation>
    </message>
    <message>
        <source>There is a station in this folder already</source>
        <translation>Il y a déjà un poste dans ce dossier</translation>
    </message>
    <message>
        <source>There is no backup here</source>
        <translation>Il n’y a pas de sauvegarde ici</translation>
    </message>
    <message>
        <source>There is no badge template “{name}” on this station</source>
        <translation>Il n’y a pas de modèle de badge «&#xa0;{name}&#xa0;» sur ce poste</translation>
    </message>
    <message>
        <source>There is no badge to print</source>
        <translation>Il n’y a pas de badge à imprimer</translation>
    </message>
    <message>
        <source>There is no category “{category}”</source>
        <translation>La catégorie «&#xa0;{category}&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>There is no category “{code}” on this station</source>
        <translation>Il n’y a pas de catégorie «&#xa0;{code}&#xa0;» sur ce poste</translation>
    </message>
    <message>
        <source>There is no colour “{name}” in the palette</source>
        <translation>Il n’y a pas de couleur «&#xa0;{name}&#xa0;» dans la palette</translation>
    </message>
    <message>
        <source>There is no device called “{name}”</source>
        <translation>L’appareil «&#xa0;{name}&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>There is no field “{field}”</source>
        <translation>Le champ «&#xa0;{field}&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>There is no file of a station here</source>
        <translation>Il n’y a pas ici de fichier d’un poste</translation>
    </message>
    <message>
        <source>There is no hub file here</source>
        <translation>Il n’y a pas de fichier central ici</translation>
    </message>
    <message>
        <source>There is no hub here yet</source>
        <translation>Il n’y a pas encore de serveur central ici</translation>
    </message>
    <message>
        <source>There is no other copy of what is here</source>
        <translation>Il n’existe pas d’autre copie de ce qui est ici</translation>
    </message>
    <message>
        <source>There is no photo</source>
        <translation>Il n’y a pas de photo</translation>
    </message>
    <message>
        <source>There is no room for crop marks at the edges of {paper}.</source>
        <translation>Il n’y a pas de place pour des traits de coupe aux bords de {paper}.</translation>
    </message>
    <message>
        <source>There is no station in this folder</source>
        <translation>Il n’y a pas de poste dans ce dossier</translation>
    </message>
    <message>
        <source>There is no station to write for</source>
        <translation>Il n’y a aucun poste pour lequel écrire</translation>
    </message>
    <message>
        <source>There is no station {number} to disable</source>
        <translation>Il n’y a pas de poste {number} à désactiver</translation>
    </message>
    <message>
        <source>There is no station {number} to write for</source>
        <translation>Il n’y a pas de poste {number} pour lequel écrire</translation>
    </message>
    <message>
        <source>There is no such badge template</source>
        <translation>Ce modèle de badge n’existe pas</translation>
    </message>
    <message>
        <source>There is no such database on the hub&apos;s server</source>
        <translation>Cette base n’existe pas sur le serveur central</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>There is no such folder</source>
        <translation>Ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>There is no such place on the sheet</source>
        <translation>Cette place n’existe pas sur la feuille</translation>
    </message>
    <message>
        <source>There is no zone {letters}</source>
        <translation>Zone inexistante&#xa0;: {letters}</translation>
    </message>
    <message>
        <source>There is nothing in {file}, so nothing was imported.</source>
        <translation>Il n’y a rien dans {file}&#xa0;: rien n’a été importé.</translation>
    </message>
    <message>
        <source>There is nothing left to erase here</source>
        <translation>Il n’y a plus rien à effacer ici</translation>
    </message>
    <message>
        <source>There is nothing to adopt, and nothing was changed. Read the stick as usual.</source>
        <translation>Il n’y a rien à réunir et rien n’a été modifié. Lisez la clé comme d’habitude.</translation>
    </message>
    <message>
        <source>There is nothing to adopt, and nothing was changed. Sync as usual.</source>
        <translation>Il n’y a rien à réunir, et rien n’a été modifié. Synchronisez comme d’habitude.</translation>
    </message>
    <message>
        <source>These days make no badge</source>
        <translation>Ces jours ne donnent pas de badge</translation>
    </message>
    <message>
        <source>They are one already</source>
        <translation>Ils sont déjà fusionnés</translation>
    </message>
    <message>
        <source>This PostgreSQL is too old</source>
        <translation>Ce PostgreSQL est trop ancien</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Cette sauvegarde est endommagée</translation>
    </message>
    <message>
        <source>This badge cannot be printed</source>
        <translation>Ce badge ne peut pas être imprimé</translation>
    </message>
    <message>
        <source>This badge cannot be signed</source>
        <translation>Ce badge ne peut pas être signé</translation>
    </message>
    <message>
        <source>This badge is being printed</source>
        <translation>Ce badge est en cours d’impression</translation>
    </message>
    <message>
        <source>This badge is not printed yet</source>
        <translation>Ce badge n’est pas encore imprimé</translation>
    </message>
    <message>
        <source>This badge is recorded as printed</source>
        <translation>Ce badge est noté comme imprimé</translation>
    </message>
    <message>
        <source>This badge is revoked</source>
        <translation>Ce badge est révoqué</translation>
    </message>
    <message>
        <source>This cannot be printed</source>
        <translation>Ceci ne peut pas être imprimé</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind that of {sender} by at least {time}. One of the two is wrong: compare both with a clock that is right, and set the wrong one.</source>
        <translation>L’horloge de cet ordinateur retarde d’au moins {time} sur celle de&#xa0;: {sender}. L’une des deux est fausse&#xa0;: comparez-les avec une horloge juste et réglez celle qui est fausse.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows {now}, which is probably behind: set the clock and sync again. If it is right, call the event office: the hub&apos;s certificate begins later (docs/hub.md). Nothing was sent, and everything on this station is safe.</source>
        <translation>L’horloge de cet ordinateur indique {now} et retarde sans doute&#xa0;: réglez-la et synchronisez de nouveau. Si elle est juste, appelez le bureau de l’événement&#xa0;: le certificat du serveur central commence plus tard (docs/hub.md). Rien n’a été envoyé, et tout ce qui est sur ce poste est en sûreté.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows {now}. If that is wrong, set the clock and sync again. If it is right, call the event office, which gives the hub a new certificate (docs/hub.md). Nothing was sent, and everything on this station is safe.</source>
        <translation>L’horloge de cet ordinateur indique {now}. Si c’est faux, réglez-la et synchronisez de nouveau. Si c’est juste, appelez le bureau de l’événement, qui donne au serveur central un nouveau certificat (docs/hub.md). Rien n’a été envoyé, et tout ce qui est sur ce poste est en sûreté.</translation>
    </message>
    <message>
        <source>This decision does not stand any more</source>
        <translation>Cette décision n’est plus en vigueur</translation>
    </message>
    <message>
        <source>This export lacks the names</source>
        <translation>Il manque les noms dans cet export</translation>
    </message>
    <message>
        <source>This file belongs to another event</source>
        <translation>Ce fichier appartient à un autre événement</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Ce fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>This file cannot be read as a badge template</source>
        <translation>Ce fichier ne peut pas être lu comme modèle de badge</translation>
    </message>
    <message>
        <source>This file comes from a station that is not known here</source>
        <translation>Ce fichier vient d’un poste inconnu ici</translation>
    </message>
    <message>
        <source>This file comes from a station that was disabled</source>
        <translation>Ce fichier vient d’un poste qui a été désactivé</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>Ce fichier est endommagé</translation>
    </message>
    <message>
        <source>This file is for another station</source>
        <translation>Ce fichier est destiné à un autre poste</translation>
    </message>
    <message>
        <source>This file is not a hub of this event</source>
        <translation>Ce fichier n’est pas un fichier central de cet événement</translation>
    </message>
    <message>
        <source>This file is not complete</source>
        <translation>Ce fichier n’est pas complet</translation>
    </message>
    <message>
        <source>This file was written at this very station</source>
        <translation>Ce fichier a été écrit à ce poste même</translation>
    </message>
    <message>
        <source>This gate does not know where it stands.</source>
        <translation>Ce contrôle ne sait pas où il se trouve.</translation>
    </message>
    <message>
        <source>This hub belongs to another event</source>
        <translation>Ce serveur central est celui d’un autre événement</translation>
    </message>
    <message>
        <source>This is another event&apos;s hub, or the event office has not synced with it since it enrolled this station, or has disabled the station. Everything on this station is safe, and nothing was sent. Check the hub&apos;s address, then ask the event office. ({reason})</source>
        <translation>C’est le serveur central d’un autre événement, ou bien le bureau de l’événement ne s’est pas synchronisé avec lui depuis qu’il a inscrit ce poste, ou a désactivé le poste. Tout est en sûreté sur ce poste, et rien n’a été envoyé. Vérifiez l’adresse du serveur central, puis demandez au bureau de l’événement. ({reason})</translation>
    </message>
    <message>
        <source>This is decided already</source>
        <translation>C’est déjà décidé</translation>
    </message>
    <message>
        <source>This is no badge template</source>
        <translation>Ce n’est pas un modèle de badge</translation>
    </message>
    <message>
        <source>This is no date</source>
        <translation>Ce n’est pas une date</translation>
    </message>
    <message>
        <source>This is no file of this program</source>
        <translation>Ce n’est pas un fichier de ce programme</translation>
    </message>
    <message>
        <source>This is no picture</source>
        <translation>Ce n’est pas une image</translation>
    </message>
    <message>
        <source>This is no printer&apos;s address</source>
        <translation>Ce n’est pas une adresse d’imprimante</translation>
    </message>
    <message>
        <source>This is no room for a station</source>
        <translation>Ce n’est pas une place pour un poste</translation>
    </message>
    <message>
        <source>This is no station&apos;s file</source>
        <translation>Ce n’est pas le fichier d’un poste</translation>
    </message>
    <message>
        <source>This is not a list of people</source>
        <translation>Ce n’est pas une liste de personnes</translation>
    </message>
    <message>
        <source>This is not a public key</source>
        <translation>Ce n’est pas une clé publique</translation>
    </message>
    <message>
        <source>This is not a recovery key</source>
        <translation>Ce n’est pas une clé de secours</translation>
    </message>
    <message>
        <source>This is not a signing key</source>
        <translation>Ce n’est pas une clé de signature</translation>
    </message>
    <message>
        <source>This is not the event&apos;s name</source>
        <translation>Ce n’est pas le nom de l’événement</translation>
    </message>
    <message>
        <source>This kind of hub is not known</source>
        <translation>Ce type de serveur central n’est pas connu</translation>
    </message>
    <message>
        <source>This kind of report is not known</source>
        <translation>Ce type de rapport n’est pas connu</translation>
    </message>
    <message>
        <source>This list cannot be read</source>
        <translation>Cette liste ne peut pas être lue</translation>
    </message>
    <message>
        <source>This list cannot be used</source>
        <translation>Cette liste ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>This list is empty</source>
        <translation>Cette liste est vide</translation>
    </message>
    <message>
        <source>This office was never backed up. Close the day with a backup on another disk, or make one by itself: accredit backup FOLDER. Nothing was erased.</source>
        <translation>Ce bureau n’a jamais été sauvegardé. Clôturez la journée avec une sauvegarde sur un autre disque, ou faites-en une seule&#xa0;: accredit backup FOLDER. Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>This person is banned</source>
        <translation>Cette personne est exclue</translation>
    </message>
    <message>
        <source>This person is not on this station</source>
        <translation>Cette personne n’est pas sur ce poste</translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <translation>Cette image ne peut pas être lue</translation>
    </message>
    <message>
        <source>This picture cannot be used</source>
        <translation>Cette image ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>This picture is too large</source>
        <translation>Cette image est trop grande</translation>
    </message>
    <message>
        <source>This print is not known here</source>
        <translation>Cette impression n’est pas connue ici</translation>
    </message>
    <message>
        <source>This program failed on rows of station {station}; none of them was kept, and they stay where they came from. Send this computer&apos;s log to the event office.</source>
        <translation>Ce programme a échoué sur des lignes de la station {station} ; aucune n’a été gardée, et elles restent là d’où elles viennent. Envoyez le journal technique de cet ordinateur au bureau de l’événement.</translation>
    </message>
    <message>
        <source>This request is new</source>
        <translation>Cette demande est nouvelle</translation>
    </message>
    <message>
        <source>This request is on hold</source>
        <translation>Cette demande est en attente</translation>
    </message>
    <message>
        <source>This request is only pre-approved</source>
        <translation>Cette demande est seulement préapprouvée</translation>
    </message>
    <message>
        <source>This request was rejected</source>
        <translation>Cette demande a été refusée</translation>
    </message>
    <message>
        <source>This request was withdrawn</source>
        <translation>Cette demande a été retirée</translation>
    </message>
    <message>
        <source>This revocation list cannot be used</source>
        <translation>Cette liste de révocation ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>This station has no key</source>
        <translation>Ce poste n’a pas de clé</translation>
    </message>
    <message>
        <source>This station has no key for sticks</source>
        <translation>Ce poste n’a pas de clé pour les clés USB</translation>
    </message>
    <message>
        <source>This station has used up its serials</source>
        <translation>Ce poste a épuisé ses numéros de série</translation>
    </message>
    <message>
        <source>This station is already open</source>
        <translation>Ce poste est déjà ouvert</translation>
    </message>
    <message>
        <source>This station knows: {known}. Choose one of them in the settings.</source>
        <translation>Ce poste connaît&#xa0;: {known}. Choisissez-en un dans les réglages.</translation>
    </message>
    <message>
        <source>This station may not sign badges</source>
        <translation>Ce poste ne peut pas signer de badges</translation>
    </message>
    <message>
        <source>This station was disabled. Everything on it is safe, and nothing was sent. If that is a mistake, the event office enrols it anew. ({reason})</source>
        <translation>Ce poste a été désactivé. Tout y est en sûreté, et rien n’a été envoyé. Si c’est une erreur, le bureau de l’événement l’inscrit de nouveau. ({reason})</translation>
    </message>
    <message>
        <source>This station was not enrolled</source>
        <translation>Ce poste n’a pas été inscrit</translation>
    </message>
    <message>
        <source>This station&apos;s close of {day} is confirmed by the office by stick.</source>
        <translation>La clôture du {day} de ce poste est confirmée par le bureau par clé USB.</translation>
    </message>
    <message>
        <source>This station&apos;s file is damaged</source>
        <translation>Le fichier de ce poste est endommagé</translation>
    </message>
    <message>
        <source>This station&apos;s journal and the hub&apos;s have not split</source>
        <translation>Le journal de ce poste et celui du serveur central ne se sont pas dédoublés</translation>
    </message>
    <message>
        <source>This station&apos;s journal and the one on the stick have not split</source>
        <translation>Le journal de ce poste et celui de la clé ne se sont pas dédoublés</translation>
    </message>
    <message>
        <source>This station&apos;s journal ends at row {ours}, the hub&apos;s copy at row {theirs}, or their contents differ. Nothing on this station is lost: keep its data and call the event office.</source>
        <translation>Le journal de ce poste finit à la ligne {ours}, la copie du serveur central à la ligne {theirs}, ou leurs contenus diffèrent. Rien n’est perdu sur ce poste&#xa0;: gardez ses données et appelez le bureau de l’événement.</translation>
    </message>
    <message>
        <source>This station&apos;s journal has a hole</source>
        <translation>Le journal de ce poste a une lacune</translation>
    </message>
    <message>
        <source>This station&apos;s journal has split</source>
        <translation>Le journal de ce poste s’est dédoublé</translation>
    </message>
    <message>
        <source>This station&apos;s key does not open the file</source>
        <translation>La clé de ce poste n’ouvre pas le fichier</translation>
    </message>
    <message>
        <source>This station&apos;s login may not. Run it at the office, or give the address with an administrator&apos;s user: postgresql://user@host/database. Nothing was changed.</source>
        <translation>Le compte de ce poste n’y est pas autorisé. Lancez-le au bureau, ou donnez l’adresse avec un utilisateur administrateur&#xa0;: postgresql://user@host/database. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This station&apos;s own journal has split: a copy of it, or an old backup, was put to work. Nothing is lost. Call a supervisor, who can bring this copy home.</source>
        <translation>Le journal de ce poste s’est dédoublé&#xa0;: une copie du poste, ou une ancienne sauvegarde, a été mise en service. Rien n’est perdu. Appelez un superviseur, qui peut réunir cette copie.</translation>
    </message>
    <message>
        <source>This station&apos;s room at the hub is used up</source>
        <translation>La place de ce poste au serveur central est épuisée</translation>
    </message>
    <message>
        <source>This trust list cannot be used</source>
        <translation>Cette liste de confiance ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>This value cannot be taken</source>
        <translation>Cette valeur ne peut pas être acceptée</translation>
    </message>
    <message>
        <source>This value cannot be typed</source>
        <translation>Cette valeur ne peut être saisie</translation>
    </message>
    <message>
        <source>This was changed again since</source>
        <translation>Cela a été modifié depuis</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>True size. Dashed: what is kept clear.</source>
        <translation>Grandeur réelle. En pointillé&#xa0;: ce qui reste libre.</translation>
    </message>
    <message>
        <source>Two different journals exist of: {stations}. What was here stays, and a supervisor must look into it.</source>
        <translation>Il existe deux journaux différents pour&#xa0;: {stations}. Ce qui était ici est conservé, et un superviseur doit s’en occuper.</translation>
    </message>
    <message>
        <source>Two different journals exist of: {stations}. What was here stays. Read the event office&apos;s newest file at that station: the copy that has split says so, and a supervisor can bring it home.</source>
        <translation>Il existe deux journaux différents pour&#xa0;: {stations}. Ce qui était ici est conservé. Lisez à ce poste le dernier fichier du bureau de l’événement&#xa0;: la copie qui s’est dédoublée le signale, et un superviseur peut la réunir.</translation>
    </message>
    <message>
        <source>Two different journals of one station</source>
        <translation>Deux journaux différents d’un même poste</translation>
    </message>
    <message>
        <source>United Nations system</source>
        <translation>Système des Nations Unies</translation>
    </message>
    <message>
        <source>Unknown: check the paper</source>
        <translation>Inconnu&#xa0;: vérifier le papier</translation>
    </message>
    <message>
        <source>Update this station&apos;s program, then sync again. Nothing was changed.</source>
        <translation>Mettez à jour le programme de ce poste, puis synchronisez de nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Valid badges</source>
        <translation>Badges valables</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Walk-ins today</source>
        <translation>Inscriptions sur place aujourd’hui</translation>
    </message>
    <message>
        <source>We do not know this code</source>
        <translation>Nous ne connaissons pas ce code</translation>
    </message>
    <message>
        <source>What a database server keeps besides its tables: its own backups, replicas and log (docs/purge.md).</source>
        <translation>Ce qu’un serveur de base de données garde hors de ses tables&#xa0;: ses propres sauvegardes, répliques et journal (docs/purge.md).</translation>
    </message>
    <message>
        <source>What station {station} closed on {day} is not what the hub or this office holds of it. Nothing was signed or changed. Keep that station&apos;s data and have its journal checked.</source>
        <translation>Ce que le poste {station} a clos le {day} n’est pas ce que le serveur central ou ce bureau en détient. Rien n’a été signé ni modifié. Gardez les données de ce poste et faites vérifier son journal.</translation>
    </message>
    <message>
        <source>What the missing stations have done is not in these figures.</source>
        <translation>Ce que les postes manquants ont fait n’est pas dans ces chiffres.</translation>
    </message>
    <message>
        <source>What was written to {folder} is not what the station holds, and was deleted. The station works on; try another disk, and have the journal checked. ({problem})</source>
        <translation>Ce qui a été écrit dans {folder} n’est pas ce que détient le poste, et a été supprimé. Le poste continue&#xa0;; essayez un autre disque et faites vérifier le journal. ({problem})</translation>
    </message>
    <message>
        <source>What {sender} wrote ({moment}) has come here before. Nothing was changed; reading it again is no harm.</source>
        <translation>Ce que {sender} a écrit ({moment}) est déjà arrivé ici. Rien n’a été modifié&#xa0;; le relire ne nuit pas.</translation>
    </message>
    <message>
        <source>Why badges were stopped</source>
        <translation>Pourquoi des badges ont été arrêtés</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirées</translation>
    </message>
    <message>
        <source>Without an organisation</source>
        <translation>Sans organisation</translation>
    </message>
    <message>
        <source>Write a file for the stations next, so that they learn what others entered.</source>
        <translation>Écrivez maintenant un fichier pour les postes, afin qu’ils apprennent ce que les autres ont saisi.</translation>
    </message>
    <message>
        <source>Write it as postgresql://user@host/database.</source>
        <translation>Écrivez-la ainsi&#xa0;: postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>Written to the stick</source>
        <translation>Écrit sur la clé USB</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Zone not on the badge</source>
        <translation>Zone absente du badge</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>[{table}] lacks {key}.</source>
        <translation>Dans [{table}], il manque {key}.</translation>
    </message>
    <message>
        <source>[{table}] {reason}.</source>
        <translation>[{table}]&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>a badge is valid for 1 to {most} days</source>
        <translation>un badge est valable de 1 à {most} jours</translation>
    </message>
    <message>
        <source>a category is not 1 to 255</source>
        <translation>une catégorie n’est pas de 1 à 255</translation>
    </message>
    <message>
        <source>a key is revoked twice</source>
        <translation>une clé est révoquée deux fois</translation>
    </message>
    <message>
        <source>a key&apos;s days end before they begin</source>
        <translation>les jours d’une clé finissent avant de commencer</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>une liste entre [ ]</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a pictogram</source>
        <translation>un pictogramme</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a public key has not 32 bytes</source>
        <translation>une clé publique n’a pas 32 octets</translation>
    </message>
    <message>
        <source>a revoked key&apos;s name has not 4 bytes</source>
        <translation>le nom d’une clé révoquée n’a pas 4 octets</translation>
    </message>
    <message>
        <source>a serial is out of range</source>
        <translation>un numéro de série est hors limites</translation>
    </message>
    <message>
        <source>a station&apos;s number is not 1 to 1023</source>
        <translation>le numéro d’un poste n’est pas de 1 à 1023</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a zone is beyond the {most} of a token</source>
        <translation>une zone dépasse les {most} d’un jeton</translation>
    </message>
    <message>
        <source>an event has zones up to number {most}</source>
        <translation>les zones d’un événement vont jusqu’au numéro {most}</translation>
    </message>
    <message>
        <source>another list with the same number is already here</source>
        <translation>une autre liste du même numéro est déjà ici</translation>
    </message>
    <message>
        <source>back</source>
        <translation>verso</translation>
    </message>
    <message>
        <source>bleed {bleed} mm, kept clear {safe} mm</source>
        <translation>fond perdu {bleed} mm, bord libre {safe} mm</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>colonne {number}</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>suite</translation>
    </message>
    <message>
        <source>holds a damaged character: the list was saved in a wrong encoding</source>
        <translation>contient un caractère endommagé&#xa0;: la liste a été enregistrée dans un mauvais encodage</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is too long ({count} characters, {most} at most)</source>
        <translation>est trop long ({count} caractères, {most} au plus)</translation>
    </message>
    <message>
        <source>it asks for a password</source>
        <translation>elle demande un mot de passe</translation>
    </message>
    <message>
        <source>it belongs to another event</source>
        <translation>elle appartient à un autre événement</translation>
    </message>
    <message>
        <source>it cannot read the badge&apos;s format</source>
        <translation>elle ne sait pas lire le format du badge</translation>
    </message>
    <message>
        <source>it covers {what}</source>
        <translation>il recouvre ceci&#xa0;: {what}</translation>
    </message>
    <message>
        <source>it does not let this station print</source>
        <translation>elle n’autorise pas ce poste à imprimer</translation>
    </message>
    <message>
        <source>it has more than {most} rows</source>
        <translation>il a plus de {most} lignes</translation>
    </message>
    <message>
        <source>it has no paper of {size}</source>
        <translation>elle n’a pas de papier {size}</translation>
    </message>
    <message>
        <source>it has no such paper</source>
        <translation>elle n’a pas ce papier</translation>
    </message>
    <message>
        <source>it has {size} MB, more than a list of people has</source>
        <translation>il fait {size} Mo, plus qu’une liste de personnes</translation>
    </message>
    <message>
        <source>it is a PDF document. Ask for the list as CSV or XLSX</source>
        <translation>c’est un document PDF. Demandez la liste en CSV ou XLSX</translation>
    </message>
    <message>
        <source>it is a database</source>
        <translation>c’est une base de données</translation>
    </message>
    <message>
        <source>it is a packed file, but not XLSX. Save the list as XLSX</source>
        <translation>c’est un fichier compressé, mais pas XLSX. Enregistrez la liste en XLSX</translation>
    </message>
    <message>
        <source>it is a picture</source>
        <translation>c’est une image</translation>
    </message>
    <message>
        <source>it is a spreadsheet in the old XLS form. Open it and save it as XLSX</source>
        <translation>c’est un tableur à l’ancien format XLS. Ouvrez-le et enregistrez-le en XLSX</translation>
    </message>
    <message>
        <source>it is a text document. Ask for the list as CSV or XLSX</source>
        <translation>c’est un document de texte. Demandez la liste en CSV ou XLSX</translation>
    </message>
    <message>
        <source>it is busy with another job</source>
        <translation>elle est occupée par une autre tâche</translation>
    </message>
    <message>
        <source>it is damaged, or not signed by a key that may</source>
        <translation>elle est endommagée, ou n’est pas signée par une clé autorisée</translation>
    </message>
    <message>
        <source>it is damaged, or not signed by this event&apos;s office</source>
        <translation>elle est endommagée, ou n’est pas signée par le bureau de cet événement</translation>
    </message>
    <message>
        <source>it is damaged. Open it, save it again as XLSX</source>
        <translation>il est endommagé. Ouvrez-le et enregistrez-le de nouveau en XLSX</translation>
    </message>
    <message>
        <source>it is neither CSV nor XLSX. Save the list as one of them</source>
        <translation>ce n’est ni du CSV ni du XLSX. Enregistrez la liste dans l’un des deux</translation>
    </message>
    <message>
        <source>it is no picture, or not whole</source>
        <translation>ce n’est pas une image, ou elle n’est pas entière</translation>
    </message>
    <message>
        <source>it is not in the agreed form</source>
        <translation>elle n’est pas dans la forme convenue</translation>
    </message>
    <message>
        <source>it is not on the card</source>
        <translation>il n’est pas sur la carte</translation>
    </message>
    <message>
        <source>it lies on the QR</source>
        <translation>il empiète sur le code QR</translation>
    </message>
    <message>
        <source>it lies on {what}</source>
        <translation>il empiète sur ceci&#xa0;: {what}</translation>
    </message>
    <message>
        <source>it lies under the slot for the lanyard</source>
        <translation>il se trouve sous la fente du cordon</translation>
    </message>
    <message>
        <source>it names another signing key than this station&apos;s</source>
        <translation>il nomme une autre clé de signature que celle de ce poste</translation>
    </message>
    <message>
        <source>it reaches out of the card&apos;s bleed</source>
        <translation>il dépasse le fond perdu de la carte</translation>
    </message>
    <message>
        <source>it reaches out of the card&apos;s safe area</source>
        <translation>il dépasse la zone sûre de la carte</translation>
    </message>
    <message>
        <source>it reads neither PDF nor any picture of a page known here</source>
        <translation>elle ne lit ni le PDF ni aucune image de page connue ici</translation>
    </message>
    <message>
        <source>it stands on stripes or a pattern</source>
        <translation>il est placé sur des rayures ou un motif</translation>
    </message>
    <message>
        <source>it takes back the revocation of a badge</source>
        <translation>elle reprend la révocation d’un badge</translation>
    </message>
    <message>
        <source>it takes back the revocation of a key</source>
        <translation>elle reprend la révocation d’une clé</translation>
    </message>
    <message>
        <source>it takes no jobs at present</source>
        <translation>elle n’accepte pas de tâches pour le moment</translation>
    </message>
    <message>
        <source>it unpacks to {size} MB</source>
        <translation>décompressé, il fait {size} Mo</translation>
    </message>
    <message>
        <source>its braces do not match ({reason})</source>
        <translation>ses accolades ne vont pas par paires ({reason})</translation>
    </message>
    <message>
        <source>its digits make no QR code</source>
        <translation>ses chiffres ne donnent pas de code QR</translation>
    </message>
    <message>
        <source>its first day must lie before {year}</source>
        <translation>son premier jour doit précéder l’année {year}</translation>
    </message>
    <message>
        <source>its honoured badges are not in order</source>
        <translation>ses badges admis ne sont pas en ordre</translation>
    </message>
    <message>
        <source>its key was not valid on the day of issue</source>
        <translation>sa clé n’était pas valable le jour de l’émission</translation>
    </message>
    <message>
        <source>its least size, {size} pt, is under {least} pt</source>
        <translation>sa taille minimale, {size} pt, est inférieure à {least} pt</translation>
    </message>
    <message>
        <source>its number is out of range</source>
        <translation>son numéro est hors limites</translation>
    </message>
    <message>
        <source>its serial is out of range</source>
        <translation>son numéro de série est hors limites</translation>
    </message>
    <message>
        <source>its serials are not in order</source>
        <translation>ses numéros de série ne sont pas en ordre</translation>
    </message>
    <message>
        <source>its time of issue has no zone</source>
        <translation>son heure d’émission n’a pas de fuseau</translation>
    </message>
    <message>
        <source>key “{key}”</source>
        <translation>clé «&#xa0;{key}&#xa0;»</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>ligne {number}</translation>
    </message>
    <message>
        <source>line {number} is no row of a table ({reason})</source>
        <translation>la ligne {number} n’est pas une ligne de tableau ({reason})</translation>
    </message>
    <message>
        <source>names in native script never appear</source>
        <translation>les noms en écriture d’origine n’apparaissent jamais</translation>
    </message>
    <message>
        <source>no font has {characters}</source>
        <translation>aucune police n’a {characters}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing of the card is left within it</source>
        <translation>il n’y reste rien de la carte</translation>
    </message>
    <message>
        <source>only plain names of fields may stand in braces</source>
        <translation>seuls de simples noms de champs vont entre accolades</translation>
    </message>
    <message>
        <source>present of {count}</source>
        <translation>présentes sur {count}</translation>
    </message>
    <message>
        <source>printed or handed over</source>
        <translation>imprimés ou remis</translation>
    </message>
    <message>
        <source>refused: {count}</source>
        <translation>refusés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>row {number} is too wide: {count} columns</source>
        <translation>la ligne {number} est trop large, nombre de colonnes&#xa0;: {count}</translation>
    </message>
    <message>
        <source>set in {size} pt, below the least of {least} pt</source>
        <translation>composé en {size} pt, au-dessous du minimum de {least} pt</translation>
    </message>
    <message>
        <source>station {number}</source>
        <translation>poste {number}</translation>
    </message>
    <message>
        <source>text on the band of “{category}” has a contrast of {ratio} only</source>
        <translation>le texte sur la bande de «&#xa0;{category}&#xa0;» n’a qu’un contraste de {ratio}</translation>
    </message>
    <message>
        <source>the QR</source>
        <translation>le code QR</translation>
    </message>
    <message>
        <source>the QR reaches out of the card</source>
        <translation>le code QR sort de la carte</translation>
    </message>
    <message>
        <source>the QR&apos;s code would be {width} mm wide at {dpi} dpi, and {least} mm is the least; the box must be larger</source>
        <translation>le code QR ferait {width} mm de large à {dpi} dpi, et {least} mm sont le minimum&#xa0;; le cadre doit être plus grand</translation>
    </message>
    <message>
        <source>the badge&apos;s number never appears</source>
        <translation>le numéro du badge n’apparaît jamais</translation>
    </message>
    <message>
        <source>the category&apos;s letter never appears</source>
        <translation>la lettre de la catégorie n’apparaît jamais</translation>
    </message>
    <message>
        <source>the category&apos;s name never appears</source>
        <translation>le nom de la catégorie n’apparaît jamais</translation>
    </message>
    <message>
        <source>the category&apos;s number must be 1 to 255</source>
        <translation>le numéro de la catégorie doit être de 1 à 255</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>le jour</translation>
    </message>
    <message>
        <source>the days of validity never appear</source>
        <translation>les jours de validité n’apparaissent jamais</translation>
    </message>
    <message>
        <source>the emblem</source>
        <translation>l’emblème</translation>
    </message>
    <message>
        <source>the emergency number never appears</source>
        <translation>le numéro d’urgence n’apparaît jamais</translation>
    </message>
    <message>
        <source>the event&apos;s offset from UTC is out of range</source>
        <translation>le décalage horaire de l’événement est hors limites</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>le fichier</translation>
    </message>
    <message>
        <source>the flag</source>
        <translation>le drapeau</translation>
    </message>
    <message>
        <source>the front says no name</source>
        <translation>le recto ne porte aucun nom</translation>
    </message>
    <message>
        <source>the holder&apos;s zones never appear</source>
        <translation>les zones du titulaire n’apparaissent jamais</translation>
    </message>
    <message>
        <source>the key that signed it has been revoked</source>
        <translation>la clé qui l’a signée a été révoquée</translation>
    </message>
    <message>
        <source>the least size is above the greatest</source>
        <translation>la taille minimale dépasse la maximale</translation>
    </message>
    <message>
        <source>the legend</source>
        <translation>la légende</translation>
    </message>
    <message>
        <source>the letter of a zone</source>
        <translation>la lettre d’une zone</translation>
    </message>
    <message>
        <source>the name of a zone that is closed</source>
        <translation>le nom d’une zone fermée</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>la photo</translation>
    </message>
    <message>
        <source>the plate&apos;s corners would cut the QR&apos;s quiet zone</source>
        <translation>les coins de la plaque entameraient la marge blanche du code QR</translation>
    </message>
    <message>
        <source>the programme</source>
        <translation>le programme</translation>
    </message>
    <message>
        <source>the registration is “{state}”</source>
        <translation>état de l’inscription&#xa0;: «&#xa0;{state}&#xa0;»</translation>
    </message>
    <message>
        <source>the row has more cells than the list has columns</source>
        <translation>la ligne a plus de cellules que la liste n’a de colonnes</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>le texte</translation>
    </message>
    <message>
        <source>the text “{name}”</source>
        <translation>le texte «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>the zones</source>
        <translation>les zones</translation>
    </message>
    <message>
        <source>there are several QRs: a scanner needs one</source>
        <translation>il y a plusieurs codes QR&#xa0;: un lecteur en veut un seul</translation>
    </message>
    <message>
        <source>there are too few values; {least} are the least</source>
        <translation>il y a trop peu de valeurs&#xa0;; il en faut au moins {least}</translation>
    </message>
    <message>
        <source>there are too many values</source>
        <translation>il y a trop de valeurs</translation>
    </message>
    <message>
        <source>there is no QR: no gate could check the badge</source>
        <translation>il n’y a pas de code QR&#xa0;: aucun contrôle ne pourrait vérifier le badge</translation>
    </message>
    <message>
        <source>there is no colour “{name}”</source>
        <translation>la couleur «&#xa0;{name}&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>there is no field “{field}”</source>
        <translation>le champ «&#xa0;{field}&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>there is no file “{cell}” beside the list</source>
        <translation>il n’y a pas de fichier «&#xa0;{cell}&#xa0;» à côté de la liste</translation>
    </message>
    <message>
        <source>there is no flag for “{country}”</source>
        <translation>il n’y a pas de drapeau pour «&#xa0;{country}&#xa0;»</translation>
    </message>
    <message>
        <source>there is no pictogram “{name}”</source>
        <translation>le pictogramme «&#xa0;{name}&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>there is no picture “{name}”</source>
        <translation>l’image «&#xa0;{name}&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>there is no stock “{name}”</source>
        <translation>le support «&#xa0;{name}&#xa0;» n’existe pas</translation>
    </message>
    <message>
        <source>there is no such printer at this address</source>
        <translation>il n’y a pas d’imprimante de ce nom à cette adresse</translation>
    </message>
    <message>
        <source>there is no zone {letters}</source>
        <translation>zone inexistante&#xa0;: {letters}</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>this is not the event&apos;s root key</source>
        <translation>ce n’est pas la clé racine de l’événement</translation>
    </message>
    <message>
        <source>this picture cannot be used: {reason}</source>
        <translation>cette image ne peut pas être utilisée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>this program cannot read its form</source>
        <translation>ce programme ne sait pas lire sa forme</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>two of its keys have one name</source>
        <translation>deux de ses clés portent le même nom</translation>
    </message>
    <message>
        <source>walk-ins: {count}</source>
        <translation>sur place&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{caption}: {reason}</source>
        <translation>{caption}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{column}: {reason}</source>
        <translation>{column}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{count} cards of {width} × {height} mm stand edge to edge on {paper}: their bleed of {bleed} mm does not fit beside them.</source>
        <translation>{count} cartes de {width} × {height} mm se touchent sur {paper}&#xa0;: leur fond perdu de {bleed} mm n’a pas de place à côté d’elles.</translation>
    </message>
    <message>
        <source>{count} cards of {width} × {height} mm stand edge to edge on {paper}: with their bleed of {bleed} mm only {fewer} would fit.</source>
        <translation>{count} cartes de {width} × {height} mm se touchent sur {paper}&#xa0;: avec leur fond perdu de {bleed} mm, seules {fewer} tiendraient.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>{count} au total</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{errors} errors, {warnings} warnings</source>
        <translation>erreurs&#xa0;: {errors}, avertissements&#xa0;: {warnings}</translation>
    </message>
    <message>
        <source>{event}: daily report, {day}</source>
        <translation>{event}&#xa0;: rapport journalier, {day}</translation>
    </message>
    <message>
        <source>{field}, worst in “{caption}” (cases: {count}): {reason}</source>
        <translation>{field}, au pire dans «&#xa0;{caption}&#xa0;» (cas&#xa0;: {count})&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{field}: {problem}.</source>
        <translation>{field}&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>{file} belongs beside the station&apos;s file. Take it back from the last backup; the station&apos;s data is untouched.</source>
        <translation>{file} doit se trouver à côté du fichier du poste. Reprenez-le de la dernière sauvegarde&#xa0;; les données du poste sont intactes.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Nothing was changed. Take the picture again or choose another file.</source>
        <translation>{file} ne peut pas être lu ({reason}). Rien n’a été modifié. Reprenez la photo ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file} has more than 64 MB. The old photo stays. Choose a smaller one.</source>
        <translation>{file} fait plus de 64 Mo. L’ancienne photo reste. Choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>{file} has no columns given_name and family_name. Its first row holds: {found}. Nothing was imported. Choose another file, or say which column is which.</source>
        <translation>{file} n’a pas de colonnes given_name et family_name. Sa première ligne contient&#xa0;: {found}. Rien n’a été importé. Choisissez un autre fichier, ou indiquez à quoi correspond chaque colonne.</translation>
    </message>
    <message>
        <source>{file} is far too large for one. Nothing was changed.</source>
        <translation>{file} est bien trop grand pour cela. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} is no text in UTF-8. Nothing was changed.</source>
        <translation>{file} n’est pas un texte en UTF-8. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} is not a font that can be used. Nothing was printed. Remove the file from the fonts folder, or install the program again.</source>
        <translation>{file} n’est pas une police utilisable. Rien n’a été imprimé. Retirez le fichier du dossier des polices, ou réinstallez le programme.</translation>
    </message>
    <message>
        <source>{file} was not written by this program. It was left as it is.</source>
        <translation>{file} n’a pas été écrit par ce programme. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing else was changed. See whether the disk has room and this account may write there.</source>
        <translation>{file} : {reason}. Rien d’autre n’a été modifié. Vérifiez que le disque a de la place et que ce compte peut y écrire.</translation>
    </message>
    <message>
        <source>{file}: {reason}. Nothing was imported.</source>
        <translation>{file}&#xa0;: {reason}. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>{file}: {reason}. The old photo stays. Choose another file.</source>
        <translation>{file}&#xa0;: {reason}. L’ancienne photo reste. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>{file}: {reason}. The template is still open here. Choose another place.</source>
        <translation>{file}&#xa0;: {reason}. Le modèle est toujours ouvert ici. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>{folder} does not exist; make it first.</source>
        <translation>{folder} n’existe pas&#xa0;; créez-le d’abord.</translation>
    </message>
    <message>
        <source>{folder} holds no station&apos;s file. Set the station up first, or give the folder that it was set up in.</source>
        <translation>{folder} ne contient pas de fichier de poste. Installez d’abord le poste, ou indiquez le dossier où il a été installé.</translation>
    </message>
    <message>
        <source>{folder} holds none (their names end in {suffix}). Nothing was changed.</source>
        <translation>{folder} n’en contient aucun (leurs noms se terminent par {suffix}). Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{folder} holds none. Give a backup&apos;s own folder, or the one they lie in.</source>
        <translation>{folder} n’en contient aucune. Indiquez le dossier d’une sauvegarde ou celui qui les contient.</translation>
    </message>
    <message>
        <source>{folder} is not as it was written. Nothing was changed. Take an older backup.</source>
        <translation>{folder} n’est plus tel qu’écrit. Rien n’a été modifié. Prenez une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. Nothing was left there. Choose another folder, or make room.</source>
        <translation>{folder} : {reason}. Rien n’y a été laissé. Choisissez un autre dossier, ou faites de la place.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. The day is still open, and nothing was changed. Choose another folder for the reports.</source>
        <translation>{folder} : {reason}. La journée est encore ouverte, rien n’a été modifié. Choisissez un autre dossier pour les rapports.</translation>
    </message>
    <message>
        <source>{folder}: {reason}. What was written there was deleted, and the station is not waited for. Choose a place with more room, and enrol it again.</source>
        <translation>{folder} : {reason}. Ce qui y avait été écrit a été supprimé, et ce poste n’est pas attendu. Choisissez un emplacement plus grand, et inscrivez-le de nouveau.</translation>
    </message>
    <message>
        <source>{holder} Nothing was changed. Use that window, or close it first.</source>
        <translation>{holder} Rien n’a été modifié. Utilisez cette fenêtre-là, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>{key} = {value}</source>
        <translation>{key} = {value}</translation>
    </message>
    <message>
        <source>{key} wants a text for each language, as in {key}.fr = &quot;…&quot;.</source>
        <translation>{key} attend un texte par langue, comme {key}.fr = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>{kind} ({count})</source>
        <translation>{kind} ({count})</translation>
    </message>
    <message>
        <source>{name} cannot be written. It is as it was.</source>
        <translation>{name} ne peut pas être écrit. Il est resté tel quel.</translation>
    </message>
    <message>
        <source>{name} ends too early: the stick was pulled out, or was full. Nothing of it was taken, and everything on this station is safe. Have it written again.</source>
        <translation>{name} se termine trop tôt&#xa0;: la clé a été retirée, ou elle était pleine. Rien n’en a été repris, et tout ce qui est sur ce poste est en sûreté. Faites-le réécrire.</translation>
    </message>
    <message>
        <source>{name} holds nothing that is not here. Carry it to the event office; nothing was changed.</source>
        <translation>{name} ne contient rien qui ne soit déjà ici. Portez-le au bureau de l’événement&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} is no badge template</source>
        <translation>{name} n’est pas un modèle de badge</translation>
    </message>
    <message>
        <source>{name} is not entered as one. Log in as a supervisor, or enter one at the office: accredit event operator NAME --role supervisor.</source>
        <translation>{name} n’est pas inscrit comme tel. Connectez-vous comme superviseur, ou inscrivez-en un au bureau&#xa0;: accredit event operator NAME --role supervisor.</translation>
    </message>
    <message>
        <source>{name} is not what the other station wrote. Nothing damaged was taken, and everything on this station is safe. Have it written again, on another stick if it happens twice.</source>
        <translation>{name} n’est pas ce que l’autre poste a écrit. Rien d’endommagé n’a été repris, et tout ce qui est sur ce poste est en sûreté. Faites-le réécrire, sur une autre clé si cela se répète.</translation>
    </message>
    <message>
        <source>{name} is of a newer form than this program knows. Nothing was changed and the file is as it was: install the newer version here, then read it again.</source>
        <translation>{name} est d’une forme plus récente que ce programme ne connaît pas. Rien n’a été modifié et le fichier est intact&#xa0;: installez ici la nouvelle version, puis relisez-le.</translation>
    </message>
    <message>
        <source>{name} shows that another copy of this station was at work, but it carries too little of what that copy wrote, or too little that is signed. Nothing was changed. Have the event office write the file again with everything, and use that one.</source>
        <translation>{name} montre qu’une autre copie de ce poste a travaillé, mais contient trop peu de ce qu’elle a écrit, ou trop peu qui soit signé. Rien n’a été modifié. Demandez au bureau de l’événement de réécrire le fichier avec tout, et utilisez celui-là.</translation>
    </message>
    <message>
        <source>{name} was not written by an accreditation station. Nothing was changed.</source>
        <translation>{name} n’a pas été écrit par un poste d’accréditation. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} was written at another event. Nothing of it was taken, and everything on this station is safe.</source>
        <translation>{name} a été écrit lors d’un autre événement. Rien n’en a été repris, et tout ce qui est sur ce poste est en sûreté.</translation>
    </message>
    <message>
        <source>{name} was written by station {sender} and can be opened only at: {readers}. Nothing was changed.</source>
        <translation>{name} a été écrit par le poste {sender} et ne peut être ouvert qu’aux postes suivants&#xa0;: {readers}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{part} of {count}</source>
        <translation>{part} sur {count}</translation>
    </message>
    <message>
        <source>{part} of {count} are in</source>
        <translation>{part} reçus sur {count}</translation>
    </message>
    <message>
        <source>{path} cannot be read any more. Everything on this station is safe. Keep the file, and call the event office: it makes a new hub (accredit hub init), where every station brings its rows again with its next sync.</source>
        <translation>{path} n’est plus lisible. Tout est en sûreté sur ce poste. Gardez le fichier et appelez le bureau de l’événement : il crée un nouveau fichier central (accredit hub init), où chaque poste apporte de nouveau ses lignes à sa prochaine synchronisation.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the path, or make the hub first: accredit hub init PATH. Everything on this station is safe.</source>
        <translation>{path} n’existe pas. Vérifiez le chemin, ou créez d’abord le fichier central&#xa0;: accredit hub init PATH. Tout ce qui est sur ce poste est en sûreté.</translation>
    </message>
    <message>
        <source>{path} is another event&apos;s hub, or no hub at all. Nothing was sent and nothing was taken, and everything on this station is safe. Check the hub&apos;s address, or ask the event office for it.</source>
        <translation>{path} est le fichier central d’un autre événement, ou n’en est pas un. Rien n’a été envoyé ni reçu, et tout est en sûreté sur ce poste. Vérifiez l’adresse du serveur central, ou demandez-la au bureau de l’événement.</translation>
    </message>
    <message>
        <source>{path} is no earlier stick file of this station at this event, so it stays as it is. Nothing was written: give another name, or a folder.</source>
        <translation>{path} n’est pas un ancien fichier de clé USB de ce poste pour cet événement&#xa0;; il reste tel quel. Rien n’a été écrit&#xa0;: donnez un autre nom, ou un dossier.</translation>
    </message>
    <message>
        <source>{path} is no hub file. Give the file in it: the event office knows its name, or makes one (accredit hub init). Nothing was sent, and everything on this station is safe.</source>
        <translation>{path} n’est pas un fichier central. Indiquez le fichier qui s’y trouve : le bureau de l’événement en connaît le nom, ou en crée un (accredit hub init). Rien n’a été envoyé, et tout est en sûreté sur ce poste.</translation>
    </message>
    <message>
        <source>{path} is not there. Is the stick plugged in? Nothing was changed.</source>
        <translation>{path} n’est pas là. La clé est-elle branchée&#xa0;? Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path}: {reason}</source>
        <translation>{path}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{path}: {reason}. Choose another place; the figures are safe.</source>
        <translation>{path}&#xa0;: {reason}. Choisissez un autre emplacement&#xa0;; les chiffres sont en sûreté.</translation>
    </message>
    <message>
        <source>{path}: {reason}. It is still here: choose another place or name.</source>
        <translation>{path}&#xa0;: {reason}. Elle est toujours ici&#xa0;: choisissez un autre endroit ou un autre nom.</translation>
    </message>
    <message>
        <source>{path}: {reason}. No file was left there, and everything on this station is safe. Make room on the stick, or use another one.</source>
        <translation>{path}&#xa0;: {reason}. Aucun fichier n’y a été laissé, et tout ce qui est sur ce poste est en sûreté. Faites de la place sur la clé, ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>{path}: {reason}. No file was left.</source>
        <translation>{path}&#xa0;: {reason}. Aucun fichier n’a été laissé.</translation>
    </message>
    <message>
        <source>{path}: {reason}. Nothing was changed.</source>
        <translation>{path}&#xa0;: {reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{path}: {reason}. What was taken before stays, and everything on this station is safe. Plug the stick in again and read it once more.</source>
        <translation>{path}&#xa0;: {reason}. Ce qui a été repris auparavant est conservé, et tout ce qui est sur ce poste est en sûreté. Rebranchez la clé et relisez-la.</translation>
    </message>
    <message>
        <source>{place}: a text needs either “field” or “text”.</source>
        <translation>{place}&#xa0;: un texte a besoin de «&#xa0;field&#xa0;» ou de «&#xa0;text&#xa0;».</translation>
    </message>
    <message>
        <source>{place}: there is no key “{key}”; did you mean “{near}”?</source>
        <translation>{place}&#xa0;: la clé «&#xa0;{key}&#xa0;» n’existe pas&#xa0;; vouliez-vous dire «&#xa0;{near}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>{place}: there is no key “{key}”; known are {known}.</source>
        <translation>{place}&#xa0;: la clé «&#xa0;{key}&#xa0;» n’existe pas&#xa0;; connues&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>{place}: {problem}.</source>
        <translation>{place}&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>{place}: “{key}” is missing.</source>
        <translation>{place}&#xa0;: «&#xa0;{key}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>{printer} answered “{answer}”. Nothing was printed. Check its address, and that it lets this station print without a password.</source>
        <translation>{printer} a répondu «&#xa0;{answer}&#xa0;». Rien n’a été imprimé. Vérifiez son adresse, et qu’elle laisse ce poste imprimer sans mot de passe.</translation>
    </message>
    <message>
        <source>{printer} does not answer ({reason}). The registration is safe and nothing was printed. Look whether the printer is on and connected, then print again.</source>
        <translation>{printer} ne répond pas ({reason}). L’inscription est en sûreté et rien n’a été imprimé. Vérifiez que l’imprimante est allumée et branchée, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>{printer} refused the job, and nothing was printed. The registration is safe. Look whether it is on and connected, or choose another one.</source>
        <translation>{printer} a refusé la tâche et rien n’a été imprimé. L’inscription est en sûreté. Vérifiez qu’elle est allumée et branchée, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{printer} refused: {reason}. Nothing was printed and the registration is safe. Set it right at the printer, then print again.</source>
        <translation>{printer} a refusé&#xa0;: {reason}. Rien n’a été imprimé et l’inscription est en sûreté. Remédiez-y à l’imprimante, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>{printer} shows another certificate than the one that was set. Nothing was sent. If the printer was replaced, set the fingerprint {fingerprint}.</source>
        <translation>{printer} présente un autre certificat que celui qui a été défini. Rien n’a été envoyé. Si l’imprimante a été remplacée, définissez l’empreinte {fingerprint}.</translation>
    </message>
    <message>
        <source>{printer} was reached but gave no answer that can be read ({reason}). Nothing was printed and the registration is safe. Look at the printer, then print again.</source>
        <translation>{printer} a été jointe mais n’a pas donné de réponse lisible ({reason}). Rien n’a été imprimé et l’inscription est en sûreté. Allez voir l’imprimante, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>{problem}; known are {known}</source>
        <translation>{problem}&#xa0;; connus&#xa0;: {known}</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>{reason} Nothing was printed and nothing is lost. Correct the entry, or add a font that has the character, and print again.</source>
        <translation>{reason} Rien n’a été imprimé et rien n’est perdu. Corrigez la saisie, ou ajoutez une police qui a ce caractère, puis imprimez de nouveau.</translation>
    </message>
    <message>
        <source>{reason} Nothing was printed. Enter it, and print again.</source>
        <translation>{reason} Rien n’a été imprimé. Saisissez-le, puis imprimez à nouveau.</translation>
    </message>
    <message>
        <source>{reason} The old photo stays. Choose another.</source>
        <translation>{reason} L’ancienne photo reste. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{reason}. Nothing was changed.</source>
        <translation>{reason}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos from {sender}, as of {moment}.</source>
        <translation>{rows} modifications et {photos} photos, de&#xa0;: {sender}, au {moment}.</translation>
    </message>
    <message>
        <source>{rows} changes and {photos} photos, {size} MB, read back from the stick and found right.</source>
        <translation>{rows} modifications et {photos} photos, {size} Mo, relues sur la clé et trouvées exactes.</translation>
    </message>
    <message>
        <source>{sender} does not hold {count} of this station&apos;s changes yet: write a file here and carry it there.</source>
        <translation>{sender} n’a pas encore {count} des modifications de ce poste&#xa0;: écrivez un fichier ici et portez-le là-bas.</translation>
    </message>
    <message>
        <source>{sender} holds changes of this station that were missing here: its disk had gone back to an earlier state. It goes on under a new number series, and nothing is lost. Write a file here and carry it there: the answer brings what is still missing.</source>
        <translation>{sender} a des modifications de ce poste qui manquaient ici&#xa0;: son disque était revenu à un état antérieur. Il continue sous une nouvelle série de numéros, et rien n’est perdu. Écrivez un fichier ici et portez-le là-bas&#xa0;: la réponse apporte ce qui manque encore.</translation>
    </message>
    <message>
        <source>{sender} holds everything that was entered at this station.</source>
        <translation>{sender} a tout ce qui a été saisi à ce poste.</translation>
    </message>
    <message>
        <source>{sender} shows changes under this station&apos;s own name that this station did not sign. They were left alone, and nothing here was changed. Tell a supervisor, who should look at that computer.</source>
        <translation>{sender} présente sous le nom de ce poste des modifications que ce poste n’a pas signées. Elles ont été laissées de côté, et rien n’a été modifié ici. Prévenez un superviseur, qui examinera cet ordinateur.</translation>
    </message>
    <message>
        <source>{share} % of true size</source>
        <translation>{share} % de la grandeur réelle</translation>
    </message>
    <message>
        <source>{share} % of true size. Dashed: what is kept clear.</source>
        <translation>{share} % de la grandeur réelle. En pointillé&#xa0;: ce qui reste libre.</translation>
    </message>
    <message>
        <source>{share} of all scans</source>
        <translation>{share} de tous les contrôles</translation>
    </message>
    <message>
        <source>{share} of {count} expected</source>
        <translation>{share} de {count} attendus</translation>
    </message>
    <message>
        <source>{shown} of {total} meetings find room in {least} pt; the rest is left out</source>
        <translation>{shown} réunions sur {total} tiennent en {least} pt&#xa0;; les autres sont omises</translation>
    </message>
    <message>
        <source>{side} element {number}</source>
        <translation>{side}, élément {number}</translation>
    </message>
    <message>
        <source>{station} · made {day}, {time} ({zone}) by Accredit</source>
        <translation>{station} · établi le {day}, {time} ({zone}) par Accredit</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}. {text}</translation>
    </message>
    <message>
        <source>{value} is too little; it must be more than {least}</source>
        <translation>{value} est trop petit&#xa0;; il faut plus de {least}</translation>
    </message>
    <message>
        <source>{value} is too little; {least} is the least</source>
        <translation>{value} est trop petit&#xa0;; le minimum est {least}</translation>
    </message>
    <message>
        <source>{value} is too much; {most} is the most</source>
        <translation>{value} est trop grand&#xa0;; le maximum est {most}</translation>
    </message>
    <message>
        <source>{what} has a contrast of {ratio} only, and {least} is the least (category {name})</source>
        <translation>{what}&#xa0;: un contraste de {ratio} seulement, et {least} est le minimum (catégorie {name})</translation>
    </message>
    <message>
        <source>“{address}” cannot be used. Give it as ipp://printer or ipps://printer, with a port and a path if the printer&apos;s manual names them.</source>
        <translation>«&#xa0;{address}&#xa0;» ne peut pas être utilisée. Écrivez-la ipp://printer ou ipps://printer, avec un port et un chemin si le manuel de l’imprimante les indique.</translation>
    </message>
    <message>
        <source>“{cell}” are no zone letters, such as A B P</source>
        <translation>«&#xa0;{cell}&#xa0;»&#xa0;: ce ne sont pas des lettres de zone, comme A B P</translation>
    </message>
    <message>
        <source>“{cell}” holds no letter</source>
        <translation>«&#xa0;{cell}&#xa0;» ne contient aucune lettre</translation>
    </message>
    <message>
        <source>“{cell}” is no category&apos;s code</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas un code de catégorie</translation>
    </message>
    <message>
        <source>“{cell}” is no country code of two letters (ISO 3166-1), such as VN</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas un code de pays à deux lettres (ISO 3166-1), comme VN</translation>
    </message>
    <message>
        <source>“{cell}” is no date written as 1985-04-30 (ISO 8601)</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas une date écrite comme 1985-04-30 (ISO 8601)</translation>
    </message>
    <message>
        <source>“{cell}” is no document number</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas un numéro de document</translation>
    </message>
    <message>
        <source>“{cell}” is no e-mail address</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas une adresse électronique</translation>
    </message>
    <message>
        <source>“{cell}” is no language tag (BCP 47), such as vi or zh-Hans</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas un code de langue (BCP 47), comme vi ou zh-Hans</translation>
    </message>
    <message>
        <source>“{cell}” is no telephone number</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>“{cell}” is nobody&apos;s birth date</source>
        <translation>«&#xa0;{cell}&#xa0;» ne peut pas être une date de naissance</translation>
    </message>
    <message>
        <source>“{cell}” is none of {known}</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est aucun de&#xa0;: {known}</translation>
    </message>
    <message>
        <source>“{cell}” is not in the folder of the list</source>
        <translation>«&#xa0;{cell}&#xa0;» n’est pas dans le dossier de la liste</translation>
    </message>
    <message>
        <source>“{file}” ends in none of: {known}. Nothing was written.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a aucune de ces terminaisons&#xa0;: {known}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as a template. Shipped with Accredit: {known}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu comme modèle. Fournis avec Accredit&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>“{name}” has written since its last close, or has not sent all of it. Close the day there and sync, or disable the station.</source>
        <translation>«&#xa0;{name}&#xa0;» a écrit depuis sa dernière clôture, ou n’a pas tout envoyé. Clôturez-y la journée et synchronisez, ou désactivez le poste.</translation>
    </message>
    <message>
        <source>“{name}” is none of: {known}. Give a path, or postgresql://user@host/database.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est aucun de&#xa0;: {known}. Indiquez un chemin, ou postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>“{value}” is no colour; give #RRGGBB</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une couleur&#xa0;; donnez #RRGGBB</translation>
    </message>
    <message>
        <source>“{value}” is no colour; give #RRGGBB, a name of the palette, category.band or category.text</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une couleur&#xa0;; donnez #RRGGBB, un nom de la palette, category.band ou category.text</translation>
    </message>
    <message>
        <source>“{value}” is no name; take small letters, digits and _</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un nom&#xa0;; prenez des minuscules, des chiffres et _</translation>
    </message>
    <message>
        <source>“{value}” is not known here; known are {known}</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas connu ici&#xa0;; sont connus {known}</translation>
    </message>
    <message>
        <source>“{value}” is not {kind}</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas {kind}</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… et encore {count}.</translation>
    </message>
</context>
</TS>
