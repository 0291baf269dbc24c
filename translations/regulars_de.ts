<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>regulars::ActionProvider</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>regulars::ActionRegistry</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does (its keys)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>regulars::AddressesEdit</name>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Diese Adresse entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::ArticleCard</name>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation>Ganze Nachricht zeigen</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>who wrote a message</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Automatic message</source>
        <translation>Automatische Nachricht</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>Das Geschäft</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>who, when, what</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>came with %1</source>
        <comment>the number of a ticket</comment>
        <translation>kam mit %1</translation>
    </message>
</context>
<context>
    <name>regulars::BackupsCard</name>
    <message>
        <source>Made by hand</source>
        <translation>Von Hand gemacht</translation>
    </message>
    <message>
        <source>First start of the day</source>
        <translation>Erster Start des Tages</translation>
    </message>
    <message>
        <source>Before an update of Regulars</source>
        <translation>Vor einer Aktualisierung von Regulars</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Vor einem Import</translation>
    </message>
    <message>
        <source>Before a backup was restored</source>
        <translation>Vor dem Wiederherstellen einer Sicherung</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made on the first start of each day.</source>
        <translation>Es gibt noch keine Sicherung. Beim ersten Start jedes Tages wird eine gemacht.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Days of which the last backup stays</source>
        <translation>Tage, von denen die letzte Sicherung bleibt</translation>
    </message>
    <message>
        <source>Weeks of which the last backup stays</source>
        <translation>Wochen, von denen die letzte Sicherung bleibt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Keep one of each of the last days</source>
        <translation>Tage mit je einer Sicherung</translation>
    </message>
    <message>
        <source>Keep one of each of the last weeks</source>
        <translation>Wochen mit je einer Sicherung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>Zur Sicherung vom %1 zurückgehen?</translation>
    </message>
    <message>
        <source>Everything that was recorded since then disappears from the shop. The present state is kept as a backup of its own first, so you can come back to it.</source>
        <translation>Alles, was seitdem erfasst wurde, verschwindet aus dem Geschäft. Der jetzige Stand wird vorher selbst gesichert, sodass man zu ihm zurückkehren kann.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
</context>
<context>
    <name>regulars::BirthdayEdit</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day of the birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Month of the birthday</source>
        <translation>Geburtsmonat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Year of the birthday, if known</source>
        <translation>Geburtsjahr, falls bekannt</translation>
    </message>
</context>
<context>
    <name>regulars::BulkEditForm</name>
    <message numerus="yes">
        <source>Change %n customer(s)</source>
        <translation>
            <numerusform>Einen Kunden ändern</numerusform>
            <numerusform>%n Kunden ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>Take tags off</source>
        <translation>Schlagwörter wegnehmen</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Prefers to be reached by</source>
        <translation>Am liebsten erreichbar über</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Beste Zeit</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>May be contacted</source>
        <translation>Darf kontaktiert werden</translation>
    </message>
    <message>
        <source>Must not be contacted</source>
        <translation>Darf nicht kontaktiert werden</translation>
    </message>
    <message>
        <source>How they found the shop (empty: as it is)</source>
        <translation>Wie sie den Laden fanden (leer: wie es ist)</translation>
    </message>
    <message>
        <source>Nothing is chosen to be changed yet.</source>
        <translation>Noch ist nichts gewählt, was sich ändern soll.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>%1 of %2 customers will be different.</source>
        <comment>how many, of how many</comment>
        <translation>%1 von %2 Kunden werden anders sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>customers</comment>
        <translation>
            <numerusform>ein weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>New value (empty: takes it off)</source>
        <translation>Neuer Wert (leer: wird entfernt)</translation>
    </message>
</context>
<context>
    <name>regulars::ColumnsTable</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(nicht verwendet)</translation>
    </message>
    <message>
        <source>What %1 means</source>
        <translation>Was „%1“ bedeutet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a column means, its label</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Own field “%1”</source>
        <translation>Eigenes Feld „%1“</translation>
    </message>
</context>
<context>
    <name>regulars::ComingCard</name>
    <message>
        <source>Next 30 days</source>
        <translation>Die nächsten 30 Tage</translation>
    </message>
    <message>
        <source>No birthday and no day to remember.</source>
        <translation>Kein Geburtstag und kein Tag zum Merken.</translation>
    </message>
    <message>
        <source>Birthdays and days to remember of the next 30 days</source>
        <translation>Geburtstage und Tage zum Merken der nächsten 30 Tage</translation>
    </message>
</context>
<context>
    <name>regulars::ComingItems</name>
    <message>
        <source>Turns %1</source>
        <comment>age</comment>
        <translation>Wird %1</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n year(s)</source>
        <comment>wedding</comment>
        <translation>
            <numerusform>%1, ein Jahr</numerusform>
            <numerusform>%1, %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>regulars::CommandLine</name>
    <message>
        <source>Answer as JSON.</source>
        <translation>Antwort als JSON.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>regulars-cli COMMAND --help shows the options of a command. All commands answer as JSON with --json.</source>
        <translation>regulars-cli BEFEHL --help zeigt die Optionen eines Befehls. Mit --json antworten alle Befehle als JSON.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused, 2 wrong usage, 3 failure.</source>
        <translation>Rückgabewerte: 0 erledigt, 1 abgelehnt, 2 falscher Aufruf, 3 Fehler.</translation>
    </message>
    <message>
        <source>regulars-cli --help shows how to use it.</source>
        <translation>regulars-cli --help zeigt, wie es geht.</translation>
    </message>
    <message>
        <source>No command is given.</source>
        <translation>Es ist kein Befehl angegeben.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Another program is using the database. Try again when it has finished.</source>
        <translation>Ein anderes Programm benutzt die Datenbank. Bitte noch einmal versuchen, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be written: the file or its folder is read-only.</source>
        <translation>In die Datenbank %1 kann nicht geschrieben werden: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>%1 is damaged or no backup.</source>
        <translation>%1 ist beschädigt oder keine Sicherung.</translation>
    </message>
    <message>
        <source>%1 is damaged or no database.</source>
        <translation>%1 ist beschädigt oder keine Datenbank.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Regulars. Update the program to open it.</source>
        <translation>%1 stammt von einer neueren Version von Regulars. Zum Öffnen bitte das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no database %1 yet. Import orders or make a demo shop first.</source>
        <translation>Die Datenbank %1 gibt es noch nicht. Bitte zuerst Bestellungen importieren oder ein Demo-Geschäft anlegen.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten.</source>
        <translation>%1 gibt es schon und wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Something went wrong: %1</source>
        <translation>Etwas ist schiefgegangen: %1</translation>
    </message>
    <message>
        <source>%1 is no database of Regulars.</source>
        <translation>%1 ist keine Datenbank von Regulars.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Die Datei %1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is no text file with a table.</source>
        <translation>%1 ist keine Textdatei mit einer Tabelle.</translation>
    </message>
    <message>
        <source>The file %1 has no rows.</source>
        <translation>Die Datei %1 hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The file %1 has no column for: %2. Name the columns with --map.</source>
        <translation>In der Datei %1 fehlt eine Spalte für: %2. Die Spalten lassen sich mit --map angeben.</translation>
    </message>
    <message>
        <source>The file %1 has more than %2 columns.</source>
        <translation>Die Datei %1 hat mehr als %2 Spalten.</translation>
    </message>
    <message>
        <source>A cell in line %1 of %2 is too long.</source>
        <translation>Eine Zelle in Zeile %1 von %2 ist zu lang.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be understood.</source>
        <translation>%1 ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>--map: there is no field &quot;%1&quot;.</source>
        <translation>--map: Das Feld „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>--map: the file has no column &quot;%1&quot;.</source>
        <translation>--map: Die Datei hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>--map: the field &quot;%1&quot; is given twice.</source>
        <translation>--map: Das Feld „%1“ ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>--map: &quot;%1&quot; is not understood; write it like customer_id=0,date=1.</source>
        <translation>--map: „%1“ ist nicht zu verstehen; die Schreibweise ist customer_id=0,date=1.</translation>
    </message>
    <message>
        <source>Nothing in the file tells whether 03/04 means 3 April or March 4. Say it with --date-order dmy or --date-order mdy.</source>
        <translation>Aus der Datei geht nicht hervor, ob 03/04 den 3. April oder den 4. März meint. Das lässt sich mit --date-order dmy oder --date-order mdy angeben.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; can&apos;t be used.</source>
        <translation>Der Wert von „%1“ geht hier nicht.</translation>
    </message>
    <message>
        <source>This change was undone already.</source>
        <translation>Diese Änderung wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>An import that was undone comes back by importing the file again.</source>
        <translation>Ein rückgängig gemachter Import kommt zurück, wenn die Datei noch einmal importiert wird.</translation>
    </message>
    <message>
        <source>The database holds customers or orders already. The demo shop needs a file of its own.</source>
        <translation>In der Datenbank stehen schon Kunden oder Bestellungen. Das Demo-Geschäft braucht eine eigene Datei.</translation>
    </message>
    <message>
        <source>This is not possible now.</source>
        <translation>Das geht jetzt nicht.</translation>
    </message>
    <message>
        <source>No customer has the number, card, e-mail or phone &quot;%1&quot;.</source>
        <translation>Kein Kunde hat die Nummer, Karte, E-Mail-Adresse oder Telefonnummer „%1“.</translation>
    </message>
    <message>
        <source>There is no saved mapping &quot;%1&quot;.</source>
        <translation>Die gemerkten Spalten „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This record does not exist.</source>
        <translation>Diesen Eintrag gibt es nicht.</translation>
    </message>
    <message>
        <source>The record was changed meanwhile.</source>
        <translation>Der Eintrag wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; is taken already.</source>
        <translation>Der Wert von „%1“ ist schon vergeben.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Which column means what: customer_id=0,date=&quot;Created at&quot;.</source>
        <translation>Welche Spalte was bedeutet, in der Form customer_id=0,date=&apos;Created at&apos;.</translation>
    </message>
    <message>
        <source>Use the mapping saved under this name.</source>
        <translation>Die unter diesem Namen gemerkten Spalten verwenden.</translation>
    </message>
    <message>
        <source>Save the mapping under this name.</source>
        <translation>Die Spalten unter diesem Namen merken.</translation>
    </message>
    <message>
        <source>Only tell what the import would do.</source>
        <translation>Nur sagen, was der Import täte.</translation>
    </message>
    <message>
        <source>The system that the file&apos;s customer and order numbers come from.</source>
        <translation>Das System, aus dem die Kunden- und Bestellnummern der Datei stammen.</translation>
    </message>
    <message>
        <source>The folder for the file of rows that were not imported.</source>
        <translation>Der Ordner für die Datei mit den nicht importierten Zeilen.</translation>
    </message>
    <message>
        <source>The currency of a file that names none, when the shop has none yet.</source>
        <translation>Die Währung einer Datei, die keine nennt, wenn das Geschäft noch keine hat.</translation>
    </message>
    <message>
        <source>How dates like 03/04/2026 are meant: dmy or mdy.</source>
        <translation>Wie ein Datum wie 03/04/2026 gemeint ist: dmy oder mdy.</translation>
    </message>
    <message>
        <source>What separates the columns; tab for a tabulator.</source>
        <translation>Was die Spalten trennt; tab für einen Tabulator.</translation>
    </message>
    <message>
        <source>What stands before the cents.</source>
        <translation>Was vor den Cents steht.</translation>
    </message>
    <message>
        <source>utf-8, utf-16le, utf-16be or windows-1252.</source>
        <translation>utf-8, utf-16le, utf-16be oder windows-1252.</translation>
    </message>
    <message>
        <source>The first row is data.</source>
        <translation>Die erste Zeile enthält schon Daten.</translation>
    </message>
    <message>
        <source>Make no backup before.</source>
        <translation>Vorher keine Sicherung machen.</translation>
    </message>
    <message>
        <source>Lists the saved column mappings.</source>
        <translation>Listet die gemerkten Spalten auf.</translation>
    </message>
    <message>
        <source>Remove the mapping of this name first.</source>
        <translation>Zuerst die gemerkten Spalten dieses Namens entfernen.</translation>
    </message>
    <message>
        <source>Makes a checked backup, in the folder of backups or as the file.</source>
        <translation>Macht eine geprüfte Sicherung im Ordner der Sicherungen oder als die Datei.</translation>
    </message>
    <message>
        <source>Make none; list those in the folder.</source>
        <translation>Keine machen, sondern die im Ordner auflisten.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of the database, which is kept as a backup first.</source>
        <translation>Setzt eine Sicherung an die Stelle der Datenbank, die vorher selbst gesichert wird.</translation>
    </message>
    <message>
        <source>Checks the file, its records and all figures.</source>
        <translation>Prüft die Datei, ihre Einträge und alle Zahlen.</translation>
    </message>
    <message>
        <source>Undoes the last change, or that one.</source>
        <translation>Macht die letzte oder die genannte Änderung rückgängig.</translation>
    </message>
    <message>
        <source>Replace the file if it exists.</source>
        <translation>Die Datei ersetzen, wenn es sie schon gibt.</translation>
    </message>
    <message>
        <source>Fills a new database with a demo shop.</source>
        <translation>Füllt eine neue Datenbank mit einem Demo-Geschäft.</translation>
    </message>
    <message>
        <source>How many customers (2000).</source>
        <translation>Wie viele Kunden (2000).</translation>
    </message>
    <message>
        <source>Of how many years (3).</source>
        <translation>Aus wie vielen Jahren (3).</translation>
    </message>
    <message>
        <source>Another number makes another shop (1).</source>
        <translation>Eine andere Zahl ergibt ein anderes Geschäft (1).</translation>
    </message>
    <message>
        <source>Finds customers by parts of name, e-mail, phone, card or tag.</source>
        <translation>Findet Kunden nach Teilen von Name, E-Mail, Telefon, Karte oder Schlagwort.</translation>
    </message>
    <message>
        <source>How many at most (50).</source>
        <translation>Wie viele höchstens (50).</translation>
    </message>
    <message>
        <source>Shows a customer&apos;s facts and timeline.</source>
        <translation>Zeigt die Daten und den Verlauf eines Kunden.</translation>
    </message>
    <message>
        <source>How many events of the timeline at most (100).</source>
        <translation>Wie viele Ereignisse des Verlaufs höchstens (100).</translation>
    </message>
    <message>
        <source>Shows the shop&apos;s figures and its customers by month of their first order.</source>
        <translation>Zeigt die Zahlen des Geschäfts und seine Kunden nach dem Monat ihrer ersten Bestellung.</translation>
    </message>
    <message>
        <source>The last day that is included, as 2026-11-22.</source>
        <translation>Der letzte Tag, der zählt, als 2026-11-22.</translation>
    </message>
    <message>
        <source>count or ignore (as usual) orders that are worth nothing.</source>
        <translation>Bestellungen ohne Wert zählen (count) oder wie üblich auslassen (ignore).</translation>
    </message>
    <message>
        <source>The file %1 has more than %2 rows. Split it into smaller files.</source>
        <translation>Die Datei %1 hat mehr als %2 Zeilen. Bitte in kleinere Dateien teilen.</translation>
    </message>
    <message>
        <source>The database file; without it the one that the desktop program had open last.</source>
        <translation>Die Datei der Datenbank; ohne sie die, die im Programm mit Fenster zuletzt offen war.</translation>
    </message>
    <message>
        <source>What the file holds: orders or contacts.</source>
        <translation>Was die Datei enthält: orders (Bestellungen) oder contacts (Kontakte).</translation>
    </message>
    <message>
        <source>What becomes of contacts who are known: update, fill-gaps or skip.</source>
        <translation>Was mit bekannten Kontakten geschieht: update (ändern), fill-gaps (nur Lücken füllen) oder skip (auslassen).</translation>
    </message>
    <message>
        <source>Create no customers from contacts.</source>
        <translation>Keine neuen Kunden aus Kontakten anlegen.</translation>
    </message>
    <message>
        <source>How known contacts are recognised: id,email,phone,card,name.</source>
        <translation>Woran bekannte Kontakte erkannt werden: id,email,phone,card,name.</translation>
    </message>
    <message>
        <source>Looks through all customers for those who stand there twice.</source>
        <translation>Durchsucht alle Kunden nach solchen, die doppelt geführt werden.</translation>
    </message>
    <message>
        <source>At most so many pairs (1000).</source>
        <translation>Höchstens so viele Paare (1000).</translation>
    </message>
    <message>
        <source>Instead, different people who share an e-mail address or phone.</source>
        <translation>Stattdessen verschiedene Personen, die sich eine E-Mail-Adresse oder ein Telefon teilen.</translation>
    </message>
    <message>
        <source>Makes one customer of several: the first one stays and gets everything of the others. regulars-cli undo takes them apart again.</source>
        <translation>Macht aus mehreren Kunden einen: Der erste bleibt und bekommt alles von den anderen. regulars-cli undo trennt sie wieder.</translation>
    </message>
    <message>
        <source>One of these customers is deleted or already part of another one.</source>
        <translation>Einer dieser Kunden ist gelöscht oder schon Teil eines anderen.</translation>
    </message>
    <message>
        <source>The package was written by a newer version of Regulars. Update the program to import it.</source>
        <translation>Das Paket stammt von einer neueren Version von Regulars. Zum Importieren bitte das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>The package is damaged in line %1.</source>
        <translation>Das Paket ist in Zeile %1 beschädigt.</translation>
    </message>
    <message>
        <source>The database holds records already. A package goes into an empty one.</source>
        <translation>In der Datenbank stehen schon Einträge. Ein Paket lässt sich nur in eine leere importieren.</translation>
    </message>
    <message>
        <source>These are more rows than a spreadsheet can hold. Export them as CSV.</source>
        <translation>Das sind mehr Zeilen, als in eine Tabellenkalkulation passen. Bitte als CSV exportieren.</translation>
    </message>
    <message>
        <source>The version of vCards: 4.0 or 3.0.</source>
        <translation>Die Version der vCards: 4.0 oder 3.0.</translation>
    </message>
    <message>
        <source>Write a table with semicolons and decimal commas.</source>
        <translation>Eine Tabelle mit Semikolons und Dezimalkommas schreiben.</translation>
    </message>
    <message>
        <source>The spreadsheet %1 has no such sheet. It has: %2.</source>
        <translation>Die Tabelle %1 hat kein solches Blatt. Sie hat: %2.</translation>
    </message>
    <message>
        <source>The spreadsheet %1 is protected by a password.</source>
        <translation>Die Tabelle %1 ist mit einem Passwort geschützt.</translation>
    </message>
    <message>
        <source>The spreadsheet %1 is too large. Save it as CSV and import that.</source>
        <translation>Die Tabelle %1 ist zu groß. Bitte als CSV speichern und diese importieren.</translation>
    </message>
    <message>
        <source>%1 is no spreadsheet, or a damaged one.</source>
        <translation>%1 ist keine Excel-Tabelle oder beschädigt.</translation>
    </message>
    <message>
        <source>The worksheet of a spreadsheet: its name or number.</source>
        <translation>Das Blatt einer Excel-Tabelle: sein Name oder seine Nummer.</translation>
    </message>
    <message>
        <source>Merging needs two different customers.</source>
        <translation>Zum Zusammenführen braucht es zwei verschiedene Kunden.</translation>
    </message>
    <message>
        <source>Do it in the name of this person of the shop; REGULARS_SECRET holds their PIN or password.</source>
        <translation>Im Namen dieser Person des Ladens ausführen; REGULARS_SECRET enthält ihre PIN oder ihr Passwort.</translation>
    </message>
    <message>
        <source>The role of this person does not allow it. Say who you are with --user.</source>
        <translation>Die Rolle dieser Person erlaubt das nicht. Mit --user sagen Sie, wer Sie sind.</translation>
    </message>
    <message>
        <source>REGULARS_SECRET does not hold the PIN or password of this person.</source>
        <translation>REGULARS_SECRET enthält nicht die PIN oder das Passwort dieser Person.</translation>
    </message>
    <message>
        <source>Writes customers, orders or the whole shop; the name says the format: .csv, .xlsx, .vcf, .json; open tasks as .ics.</source>
        <translation>Schreibt Kunden, Bestellungen oder den ganzen Laden; der Name sagt das Format: .csv, .xlsx, .vcf, .json; offene Aufgaben als .ics.</translation>
    </message>
    <message>
        <source>Lists open tasks and promises, the most urgent first.</source>
        <translation>Listet offene Aufgaben und Versprechen auf, die dringendsten zuerst.</translation>
    </message>
    <message>
        <source>Also those that are closed.</source>
        <translation>Auch die abgeschlossenen.</translation>
    </message>
    <message>
        <source>How many at most.</source>
        <translation>Wie viele höchstens.</translation>
    </message>
    <message>
        <source>Adds a task or ticks one off.</source>
        <translation>Fügt eine Aufgabe hinzu oder hakt eine ab.</translation>
    </message>
    <message>
        <source>When it is due, as 2026-11-22 or 2026-11-22T10:30.</source>
        <translation>Wann sie fällig ist, wie 2026-11-22 oder 2026-11-22T10:30.</translation>
    </message>
    <message>
        <source>The number of the customer it concerns.</source>
        <translation>Die Nummer des Kunden, um den es geht.</translation>
    </message>
    <message>
        <source>It is a promise to the customer.</source>
        <translation>Es ist ein Versprechen an den Kunden.</translation>
    </message>
    <message>
        <source>How it repeats, as an RRULE of RFC 5545: FREQ=WEEKLY;BYDAY=MO.</source>
        <translation>Wie sie sich wiederholt, als RRULE nach RFC 5545: FREQ=WEEKLY;BYDAY=MO.</translation>
    </message>
    <message>
        <source>What else to know about it.</source>
        <translation>Was man sonst dazu wissen sollte.</translation>
    </message>
    <message>
        <source>Lists what needs attention today, as the page Today does.</source>
        <translation>Zeigt, was heute Aufmerksamkeit braucht, wie die Seite Heute.</translation>
    </message>
    <message>
        <source>Changes of the people who work here are not undone. Change them in the settings.</source>
        <translation>Änderungen an den Personen, die hier arbeiten, werden nicht rückgängig gemacht. Ändern Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Usage: regulars-cli [--database FILE] [--user NAME] COMMAND [OPTIONS]</source>
        <translation>Aufruf: regulars-cli [--database DATEI] [--user NAME] BEFEHL [OPTIONEN]</translation>
    </message>
    <message>
        <source>Usage: regulars-cli [--database FILE] [--user NAME] %1</source>
        <translation>Aufruf: regulars-cli [--database DATEI] [--user NAME] %1</translation>
    </message>
    <message>
        <source>Imports orders or contacts: tables in text files or spreadsheets (.csv, .xlsx), vCards (.vcf), or a package of a whole shop (.json).</source>
        <translation>Importiert Bestellungen oder Kontakte: Tabellen als Text oder Tabellenblatt (.csv, .xlsx), vCards (.vcf) oder ein Paket mit einem ganzen Laden (.json).</translation>
    </message>
    <message>
        <source>How the consents in the file were given; without it none is taken over.</source>
        <translation>Wie die Einwilligungen in der Datei gegeben wurden; ohne das wird keine übernommen.</translation>
    </message>
    <message>
        <source>When they were given, as 2026-11-22, unless a column says so.</source>
        <translation>Wann sie gegeben wurden, als 2026-11-22, wenn es keine Spalte sagt.</translation>
    </message>
    <message>
        <source>%1 is no e-mail message and no mailbox.</source>
        <translation>%1 ist keine E-Mail und kein Postfach.</translation>
    </message>
    <message>
        <source>The ticket&apos;s category asks for a root cause before it is solved.</source>
        <translation>Die Kategorie des Tickets verlangt eine Ursache, bevor es gelöst wird.</translation>
    </message>
    <message>
        <source>The ticket&apos;s category asks for an outcome before it is solved.</source>
        <translation>Die Kategorie des Tickets verlangt ein Ergebnis, bevor es gelöst wird.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB.</source>
        <translation>%1 ist größer als %2 MB.</translation>
    </message>
    <message>
        <source>This ticket was merged into another one. Work on that one.</source>
        <translation>Dieses Ticket ist in einem anderen aufgegangen. Arbeiten Sie an jenem.</translation>
    </message>
    <message>
        <source>There is no other ticket to merge.</source>
        <translation>Es gibt kein anderes Ticket zum Zusammenführen.</translation>
    </message>
    <message>
        <source>Name some of the ticket&apos;s articles, not all of them.</source>
        <translation>Nennen Sie einige Beiträge des Tickets, nicht alle.</translation>
    </message>
    <message>
        <source>Shows what is read of an e-mail message (.eml) or of the messages of a mailbox (.mbox).</source>
        <translation>Zeigt, was aus einer E-Mail (.eml) oder aus den Nachrichten eines Postfachs (.mbox) gelesen wird.</translation>
    </message>
    <message>
        <source>Works on the tickets of the support desk.</source>
        <translation>Arbeitet an den Tickets des Kundendienstes.</translation>
    </message>
    <message>
        <source>Whose ticket it is: number, card, e-mail or phone.</source>
        <translation>Wessen Ticket es ist: Nummer, Karte, E-Mail oder Telefon.</translation>
    </message>
    <message>
        <source>What the customer said.</source>
        <translation>Was der Kunde gesagt hat.</translation>
    </message>
    <message>
        <source>low, normal, high or urgent.</source>
        <translation>low, normal, high oder urgent.</translation>
    </message>
    <message>
        <source>email, phone, counter, chat, message, web, letter or other.</source>
        <translation>email, phone, counter, chat, message, web, letter oder other.</translation>
    </message>
    <message>
        <source>question, incident, problem, request, complaint or return.</source>
        <translation>question, incident, problem, request, complaint oder return.</translation>
    </message>
    <message>
        <source>The status that the ticket gets with the reply.</source>
        <translation>Der Status, den das Ticket mit der Antwort bekommt.</translation>
    </message>
    <message>
        <source>The subject of the ticket that is split off.</source>
        <translation>Der Betreff des Tickets, das abgetrennt wird.</translation>
    </message>
    <message>
        <source>needs_reply, open, mine, unassigned, breaching, waiting, high_value or solved.</source>
        <translation>needs_reply, open, mine, unassigned, breaching, waiting, high_value oder solved.</translation>
    </message>
    <message>
        <source>Says why a ticket is due when it is.</source>
        <translation>Sagt, warum ein Ticket gerade dann fällig ist.</translation>
    </message>
</context>
<context>
    <name>regulars::CommandPalette</name>
    <message>
        <source>Search and commands</source>
        <translation>Suche und Befehle</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>regulars::CommandReporter</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>regulars::CommandTexts</name>
    <message>
        <source>Saved the shop&apos;s settings.</source>
        <translation>Die Einstellungen des Geschäfts sind gespeichert.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <comment>a customer</comment>
        <translation>%1 ist angelegt.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <comment>a customer</comment>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n customer(s) to the recycle bin.</source>
        <translation>
            <numerusform>%n Kunde liegt jetzt im Papierkorb.</numerusform>
            <numerusform>%n Kunden liegen jetzt im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved %1 to the recycle bin.</source>
        <translation>%1 liegt jetzt im Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>Took %n customer(s) out of the recycle bin.</source>
        <translation>
            <numerusform>%n Kunde ist aus dem Papierkorb zurück.</numerusform>
            <numerusform>%n Kunden sind aus dem Papierkorb zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Took %1 out of the recycle bin.</source>
        <translation>%1 ist aus dem Papierkorb zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n customer(s).</source>
        <translation>
            <numerusform>Die Schlagwörter von %n Kunden sind geändert.</numerusform>
            <numerusform>Die Schlagwörter von %n Kunden sind geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the tags of %1.</source>
        <translation>Die Schlagwörter von %1 sind geändert.</translation>
    </message>
    <message>
        <source>Recorded sale %1 over %2.</source>
        <translation>Verkauf %1 über %2 ist erfasst.</translation>
    </message>
    <message>
        <source>Took back goods of order %1 worth %2.</source>
        <translation>Ware aus Bestellung %1 im Wert von %2 ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Cancelled order %1.</source>
        <translation>Bestellung %1 ist storniert.</translation>
    </message>
    <message>
        <source>Moved order %1 to the recycle bin.</source>
        <translation>Bestellung %1 liegt jetzt im Papierkorb.</translation>
    </message>
    <message>
        <source>Moved the return %1 to the recycle bin.</source>
        <translation>Rückgabe %1 liegt jetzt im Papierkorb.</translation>
    </message>
    <message>
        <source>Saved the entry of %1.</source>
        <comment>a customer</comment>
        <translation>Der Eintrag zu %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Removed the entry of %1.</source>
        <comment>a customer</comment>
        <translation>Der Eintrag zu %1 ist entfernt.</translation>
    </message>
    <message>
        <source>The entry now stays at the top.</source>
        <translation>Der Eintrag bleibt jetzt oben.</translation>
    </message>
    <message>
        <source>The entry is back at its day.</source>
        <translation>Der Eintrag steht wieder bei seinem Tag.</translation>
    </message>
    <message>
        <source>Added a note on %1.</source>
        <translation>Notiz zu %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Logged a call with %1.</source>
        <translation>Anruf mit %1 notiert.</translation>
    </message>
    <message>
        <source>Logged an e-mail with %1.</source>
        <translation>E-Mail mit %1 notiert.</translation>
    </message>
    <message>
        <source>Logged a visit of %1.</source>
        <translation>Besuch von %1 notiert.</translation>
    </message>
    <message>
        <source>Logged a chat with %1.</source>
        <translation>Chat mit %1 notiert.</translation>
    </message>
    <message>
        <source>Logged a letter with %1.</source>
        <translation>Brief mit %1 notiert.</translation>
    </message>
    <message>
        <source>Logged a message with %1.</source>
        <translation>Nachricht mit %1 notiert.</translation>
    </message>
    <message numerus="yes">
        <source>Undone, except for %n record(s) that were changed again since.</source>
        <translation>
            <numerusform>Rückgängig gemacht, bis auf %n Eintrag, der inzwischen wieder geändert wurde.</numerusform>
            <numerusform>Rückgängig gemacht, bis auf %n Einträge, die inzwischen wieder geändert wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Wiederholt.</translation>
    </message>
    <message>
        <source>Merged %1 into %2.</source>
        <comment>customers</comment>
        <translation>%1 wurde mit %2 zusammengeführt.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n customer(s) into %1.</source>
        <translation>
            <numerusform>%n Kunde wurde mit %1 zusammengeführt.</numerusform>
            <numerusform>%n Kunden wurden mit %1 zusammengeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 stay two customers.</source>
        <translation>%1 und %2 bleiben zwei Kunden.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n customer(s).</source>
        <translation>
            <numerusform>Einen Kunden geändert.</numerusform>
            <numerusform>%n Kunden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed %1.</source>
        <comment>a customer</comment>
        <translation>%1 geändert.</translation>
    </message>
    <message>
        <source>Recorded the consent of %1: %2.</source>
        <comment>customer, answer</comment>
        <translation>Einwilligung von %1 eingetragen: %2.</translation>
    </message>
    <message>
        <source>%1 will not be contacted any more.</source>
        <translation>%1 wird nicht mehr kontaktiert.</translation>
    </message>
    <message>
        <source>%1 may be contacted again.</source>
        <translation>%1 darf wieder kontaktiert werden.</translation>
    </message>
    <message>
        <source>%1 works here now.</source>
        <translation>%1 arbeitet jetzt hier.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <comment>a person who works here</comment>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 signs in differently from now on.</source>
        <translation>%1 meldet sich ab jetzt anders an.</translation>
    </message>
    <message>
        <source>%1 does not work here any more.</source>
        <translation>%1 arbeitet nicht mehr hier.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Noted the promise “%1”.</source>
        <translation>Versprechen „%1“ notiert.</translation>
    </message>
    <message>
        <source>Added the task “%1”.</source>
        <translation>Aufgabe „%1“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <comment>a task</comment>
        <translation>„%1“ gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Ticked off %n task(s).</source>
        <translation>
            <numerusform>%n Aufgabe abgehakt.</numerusform>
            <numerusform>%n Aufgaben abgehakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept the promise “%1”.</source>
        <translation>Versprechen „%1“ gehalten.</translation>
    </message>
    <message>
        <source>Done: “%1”.</source>
        <translation>Erledigt: „%1“.</translation>
    </message>
    <message>
        <source>%1 The next one is planned.</source>
        <comment>a sentence</comment>
        <translation>%1 Die nächste ist eingeplant.</translation>
    </message>
    <message>
        <source>The promise “%1” counts as broken.</source>
        <translation>Das Versprechen „%1“ gilt als gebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Dismissed %n task(s).</source>
        <translation>
            <numerusform>%n Aufgabe verworfen.</numerusform>
            <numerusform>%n Aufgaben verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dismissed “%1”.</source>
        <translation>„%1“ verworfen.</translation>
    </message>
    <message>
        <source>“%1” is open again.</source>
        <translation>„%1“ ist wieder offen.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n task(s) to the recycle bin.</source>
        <translation>
            <numerusform>%n Aufgabe in den Papierkorb gelegt.</numerusform>
            <numerusform>%n Aufgaben in den Papierkorb gelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved “%1” to the recycle bin.</source>
        <comment>a task</comment>
        <translation>„%1“ in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>Noted as done.</source>
        <translation>Als erledigt notiert.</translation>
    </message>
    <message>
        <source>Noted as not done.</source>
        <translation>Als nicht erledigt notiert.</translation>
    </message>
    <message>
        <source>%1 is seen to for now.</source>
        <comment>a customer</comment>
        <translation>%1 ist fürs Erste versorgt.</translation>
    </message>
    <message>
        <source>%1 does not come up here again.</source>
        <comment>a customer</comment>
        <translation>%1 erscheint hier nicht mehr.</translation>
    </message>
    <message>
        <source>No longer snoozed.</source>
        <translation>Nicht mehr zurückgestellt.</translation>
    </message>
    <message>
        <source>Snoozed until %1.</source>
        <comment>tomorrow, 9:00</comment>
        <translation>Zurückgestellt bis %1.</translation>
    </message>
    <message>
        <source>Saved the view “%1”.</source>
        <translation>Ansicht „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Saved the changes of the view “%1”.</source>
        <translation>Änderungen der Ansicht „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>The view is now called “%1”.</source>
        <translation>Die Ansicht heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>Moved the view “%1”.</source>
        <translation>Ansicht „%1“ verschoben.</translation>
    </message>
    <message>
        <source>Removed the view “%1”.</source>
        <translation>Ansicht „%1“ entfernt.</translation>
    </message>
    <message>
        <source>%1 belongs to %2 now.</source>
        <comment>a customer, a company or household</comment>
        <translation>%1 gehört jetzt zu %2.</translation>
    </message>
    <message>
        <source>%1 does not belong to %2 any more.</source>
        <comment>a customer, a company or household</comment>
        <translation>%1 gehört nicht mehr zu %2.</translation>
    </message>
    <message>
        <source>%1 and %2 belong together now: %3.</source>
        <comment>two customers, the company or household</comment>
        <translation>%1 und %2 gehören jetzt zusammen: %3.</translation>
    </message>
    <message>
        <source>Gave “%1” another colour.</source>
        <comment>a tag</comment>
        <translation>„%1“ hat eine andere Farbe.</translation>
    </message>
    <message>
        <source>“%1” is now called “%2”.</source>
        <comment>a tag</comment>
        <translation>„%1“ heißt jetzt „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>Took “%1” off %n customer(s).</source>
        <comment>a tag</comment>
        <translation>
            <numerusform>„%1“ einem Kunden abgenommen.</numerusform>
            <numerusform>„%1“ %n Kunden abgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <comment>a field or table</comment>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <comment>a field or table</comment>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Changed the order.</source>
        <translation>Die Reihenfolge ist geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Attached %n file(s) to %1.</source>
        <translation>
            <numerusform>%n Datei an %1 angehängt.</numerusform>
            <numerusform>%n Dateien an %1 angehängt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attached “%1” to %2.</source>
        <comment>a file, a customer</comment>
        <translation>„%1“ an %2 angehängt.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n file(s).</source>
        <translation>
            <numerusform>%n Datei entfernt.</numerusform>
            <numerusform>%n Dateien entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <comment>a file</comment>
        <translation>„%1“ entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Brought %n file(s) back.</source>
        <translation>
            <numerusform>%n Datei zurückgeholt.</numerusform>
            <numerusform>%n Dateien zurückgeholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brought “%1” back.</source>
        <comment>a file</comment>
        <translation>„%1“ zurückgeholt.</translation>
    </message>
    <message>
        <source>Changed the photo of %1.</source>
        <translation>Foto von %1 geändert.</translation>
    </message>
    <message>
        <source>Removed the photo of %1.</source>
        <translation>Foto von %1 entfernt.</translation>
    </message>
    <message>
        <source>Logged ticket %1 “%2”.</source>
        <comment>number, subject</comment>
        <translation>Ticket %1 „%2“ ist erfasst.</translation>
    </message>
    <message>
        <source>Saved ticket %1.</source>
        <translation>Ticket %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Answered ticket %1.</source>
        <translation>Ticket %1 ist beantwortet.</translation>
    </message>
    <message>
        <source>Added a note to ticket %1.</source>
        <translation>Notiz zu Ticket %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Added the customer&apos;s message to ticket %1.</source>
        <translation>Nachricht des Kunden zu Ticket %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Changed when ticket %1 is due.</source>
        <translation>Die Fälligkeit von Ticket %1 ist geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n ticket(s) into %1.</source>
        <translation>
            <numerusform>%n Ticket mit %1 zusammengeführt.</numerusform>
            <numerusform>%n Tickets mit %1 zusammengeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made ticket %1 of a part of %2.</source>
        <comment>numbers of tickets</comment>
        <translation>Aus einem Teil von %2 ist Ticket %1 geworden.</translation>
    </message>
    <message>
        <source>Changed the status of ticket %1.</source>
        <translation>Der Status von Ticket %1 ist geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Changed the status of %n ticket(s).</source>
        <translation>
            <numerusform>Der Status von %n Ticket ist geändert.</numerusform>
            <numerusform>Der Status von %n Tickets ist geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed who sees to ticket %1.</source>
        <translation>Die Zuständigkeit für Ticket %1 ist geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Changed who sees to %n ticket(s).</source>
        <translation>
            <numerusform>Die Zuständigkeit für %n Ticket ist geändert.</numerusform>
            <numerusform>Die Zuständigkeit für %n Tickets ist geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the priority of ticket %1.</source>
        <translation>Die Dringlichkeit von Ticket %1 ist geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Changed the priority of %n ticket(s).</source>
        <translation>
            <numerusform>Die Dringlichkeit von %n Ticket ist geändert.</numerusform>
            <numerusform>Die Dringlichkeit von %n Tickets ist geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket %1 is open again.</source>
        <translation>Ticket %1 ist wieder offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) are open again.</source>
        <translation>
            <numerusform>%n Ticket ist wieder offen.</numerusform>
            <numerusform>%n Tickets sind wieder offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed ticket %1; it counts in no figure.</source>
        <translation>Ticket %1 ist geschlossen; es zählt in keiner Auswertung.</translation>
    </message>
    <message numerus="yes">
        <source>Closed %n ticket(s); they count in no figure.</source>
        <translation>
            <numerusform>%n Ticket ist geschlossen; es zählt in keiner Auswertung.</numerusform>
            <numerusform>%n Tickets sind geschlossen; sie zählen in keiner Auswertung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved ticket %1 to the recycle bin.</source>
        <translation>Ticket %1 liegt jetzt im Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %n ticket(s) to the recycle bin.</source>
        <translation>
            <numerusform>%n Ticket liegt jetzt im Papierkorb.</numerusform>
            <numerusform>%n Tickets liegen jetzt im Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed %n ticket(s) that had been solved for long enough.</source>
        <translation>
            <numerusform>%n Ticket geschlossen, das lange genug gelöst war.</numerusform>
            <numerusform>%n Tickets geschlossen, die lange genug gelöst waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved the team “%1”.</source>
        <translation>Das Team „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Removed the team “%1”.</source>
        <translation>Das Team „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Saved the category “%1”.</source>
        <translation>Die Kategorie „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Removed the category “%1”.</source>
        <translation>Die Kategorie „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Saved the status “%1”.</source>
        <translation>Der Status „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Removed the status “%1”.</source>
        <translation>Der Status „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Saved the working hours “%1”.</source>
        <translation>Die Arbeitszeiten „%1“ sind gespeichert.</translation>
    </message>
    <message>
        <source>Removed the working hours “%1”.</source>
        <translation>Die Arbeitszeiten „%1“ sind entfernt.</translation>
    </message>
    <message>
        <source>Saved the promise “%1”.</source>
        <comment>a policy</comment>
        <translation>Die Zusage „%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Removed the promise “%1”.</source>
        <comment>a policy</comment>
        <translation>Die Zusage „%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Changed the order of the promises.</source>
        <translation>Die Reihenfolge der Zusagen ist geändert.</translation>
    </message>
</context>
<context>
    <name>regulars::CompletenessCard</name>
    <message>
        <source>Known so far</source>
        <translation>Bisher bekannt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>how much is known</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Ask next: %1</source>
        <comment>phone number</comment>
        <translation>Als Nächstes fragen: %1</translation>
    </message>
</context>
<context>
    <name>regulars::ConsentForm</name>
    <message>
        <source>Consent of %1</source>
        <comment>a customer</comment>
        <translation>Einwilligung von %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Auf dem Weg</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Holds until (empty: until withdrawn)</source>
        <translation>Gilt bis (leer: bis zum Widerruf)</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Proof, such as where the signed card lies</source>
        <translation>Nachweis, etwa wo die unterschriebene Karte liegt</translation>
    </message>
    <message>
        <source>None was shown</source>
        <translation>Keiner wurde gezeigt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>wording, date</comment>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>Another wording…</source>
        <translation>Ein anderer Wortlaut …</translation>
    </message>
    <message>
        <source>Wording they agreed to</source>
        <translation>Wortlaut der Zustimmung</translation>
    </message>
    <message>
        <source>Name of the wording</source>
        <translation>Name des Wortlauts</translation>
    </message>
    <message>
        <source>Its exact words</source>
        <translation>Der genaue Text</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Bisher eingetragen</translation>
    </message>
    <message>
        <source>Nothing yet. Without consent nothing but service messages may be sent.</source>
        <translation>Noch nichts. Ohne Einwilligung dürfen nur Servicenachrichten gesendet werden.</translation>
    </message>
    <message>
        <source>took back “%1”</source>
        <comment>an earlier answer</comment>
        <translation>„%1“ zurückgenommen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>recorded by %1</source>
        <translation>eingetragen von %1</translation>
    </message>
</context>
<context>
    <name>regulars::ConsentStatementCard</name>
    <message>
        <source>Consents in this file: how were they given?</source>
        <translation>Einwilligungen in dieser Datei: Wie wurden sie gegeben?</translation>
    </message>
    <message>
        <source>A yes counts only when you can say how and when it was given; otherwise it stays a note. A no always counts, and no yes takes it back.</source>
        <translation>Ein Ja zählt nur, wenn Sie sagen können, wie und wann es gegeben wurde; sonst bleibt es eine Notiz. Ein Nein zählt immer, und kein Ja nimmt es zurück.</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>&amp;When, unless a column says so</source>
        <translation>Wa&amp;nn, wenn es keine Spalte sagt</translation>
    </message>
    <message>
        <source>How the consents were given</source>
        <translation>Wie die Einwilligungen gegeben wurden</translation>
    </message>
    <message>
        <source>When the consents were given</source>
        <translation>Wann die Einwilligungen gegeben wurden</translation>
    </message>
    <message>
        <source>This is no day up to today.</source>
        <translation>Das ist kein Tag bis heute.</translation>
    </message>
</context>
<context>
    <name>regulars::ConsentTexts</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>Im Laden</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Personal suggestions</source>
        <translation>Persönliche Vorschläge</translation>
    </message>
    <message>
        <source>Loyalty programme</source>
        <translation>Treueprogramm</translation>
    </message>
    <message>
        <source>Photo or quote</source>
        <translation>Foto oder Zitat</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Nie gefragt</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Zugestimmt</translation>
    </message>
    <message>
        <source>Waiting for confirmation</source>
        <translation>Wartet auf Bestätigung</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Paper form</source>
        <translation>Papierformular</translation>
    </message>
    <message>
        <source>At the till</source>
        <translation>An der Kasse</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Am Telefon</translation>
    </message>
    <message>
        <source>At a fair</source>
        <translation>Auf einer Messe</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Ticked once</source>
        <translation>Einmal angekreuzt</translation>
    </message>
    <message>
        <source>Confirmed (double opt-in)</source>
        <translation>Bestätigt (Double-Opt-in)</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Rechtliche Pflicht</translation>
    </message>
    <message>
        <source>Existing customer, similar goods</source>
        <translation>Bestandskunde, ähnliche Waren</translation>
    </message>
    <message>
        <source>Entry about consent taken back</source>
        <translation>Eintrag zur Einwilligung zurückgenommen</translation>
    </message>
    <message>
        <source>Agreed to be contacted</source>
        <translation>Hat dem Kontakt zugestimmt</translation>
    </message>
    <message>
        <source>Asked to confirm</source>
        <translation>Um Bestätigung gebeten</translation>
    </message>
    <message>
        <source>Declined to be contacted</source>
        <translation>Hat den Kontakt abgelehnt</translation>
    </message>
    <message>
        <source>Withdrew consent</source>
        <translation>Hat die Einwilligung widerrufen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel: purposes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>newsletter: declined</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>regulars::ContactsEdit</name>
    <message>
        <source>Add an e-mail address</source>
        <translation>E-Mail-Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Telefonnummer hinzufügen</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>+49 30 555 01 23</source>
        <translation>+49 30 555 01 23</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>work</source>
        <translation>geschäftlich</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobil</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Remove this e-mail address</source>
        <translation>Diese E-Mail-Adresse entfernen</translation>
    </message>
    <message>
        <source>Remove this phone number</source>
        <translation>Diese Telefonnummer entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::ConversationView</name>
    <message>
        <source>Show earlier messages</source>
        <translation>Frühere Nachrichten zeigen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
</context>
<context>
    <name>regulars::CustomFieldsEdit</name>
    <message>
        <source>Add a field of your own</source>
        <translation>Eigenes Feld hinzufügen</translation>
    </message>
    <message>
        <source>Name, such as “Shoe size”</source>
        <translation>Name, zum Beispiel „Schuhgröße“</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Name des Feldes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>Wert des Feldes</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Dieses Feld entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerChoices</name>
    <message>
        <source>Not known</source>
        <comment>the customer&apos;s language</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>By their orders</source>
        <comment>the customer&apos;s stage</comment>
        <translation>Nach ihren Bestellungen</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerDetails</name>
    <message>
        <source>Details of the customer</source>
        <translation>Details des Kunden</translation>
    </message>
    <message>
        <source>Record a sale or import your orders: how often and how much they buy will stand here.</source>
        <translation>Nach dem ersten Verkauf oder Import steht hier, wie oft und wie viel der Kunde kauft.</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Add an e-mail address or a phone number to reach them.</source>
        <translation>Eine E-Mail-Adresse oder Telefonnummer macht den Kunden erreichbar.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Details bearbeiten</translation>
    </message>
    <message>
        <source>What everybody should know about them, such as allergies or favourite colours.</source>
        <translation>Was alle über den Kunden wissen sollten, etwa Allergien oder Lieblingsfarben.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Ø Bestellung</translation>
    </message>
    <message>
        <source>Usually buys</source>
        <translation>Kauft meistens</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Erste Bestellung</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Bestellung</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n returns</source>
        <comment>amount</comment>
        <translation>
            <numerusform>%1 in %n Rückgabe</numerusform>
            <numerusform>%1 in %n Rückgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>e-mail or phone (work)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address (%1)</source>
        <comment>home</comment>
        <translation>Adresse (%1)</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Number in %1</source>
        <comment>another system</comment>
        <translation>Nummer in %1</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>how the customer found the shop</comment>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a customer, others</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Perhaps also</source>
        <comment>may be the same customer</comment>
        <translation>Vielleicht auch</translation>
    </message>
    <message>
        <source>Has the same e-mail address, phone number or card. Show %1.</source>
        <translation>Hat dieselbe E-Mail-Adresse, Telefonnummer oder Kundenkarte. %1 zeigen.</translation>
    </message>
    <message>
        <source>Also known as</source>
        <translation>Auch bekannt als</translation>
    </message>
    <message>
        <source>Never asked, so nothing but service messages may be sent.</source>
        <translation>Nie gefragt, also dürfen nur Servicenachrichten gesendet werden.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Einwilligung eintragen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a household (mother)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Show %1.</source>
        <translation>%1 anzeigen.</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerEditor</name>
    <message>
        <source>Edit customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create customer</source>
        <translation>Kunden anlegen</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Angezeigt als</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Über den Kunden</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Prefers to be reached by</source>
        <translation>Bevorzugter Weg</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Beste Zeit</translation>
    </message>
    <message>
        <source>How they found the shop</source>
        <translation>Wie der Kunde zum Geschäft fand</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Your own notes</source>
        <translation>Eigene Notizen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Fields of your own</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Firmenname</translation>
    </message>
    <message>
        <source>Contact&apos;s first name</source>
        <translation>Vorname der Kontaktperson</translation>
    </message>
    <message>
        <source>Contact&apos;s last name</source>
        <translation>Nachname der Kontaktperson</translation>
    </message>
    <message>
        <source>Open that customer</source>
        <translation>Diesen Kunden öffnen</translation>
    </message>
    <message>
        <source>This customer was changed elsewhere while you were editing. Which version shall stay?</source>
        <translation>Dieser Kunde wurde während des Bearbeitens anderswo geändert. Welche Fassung soll bleiben?</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other customer(s)</source>
        <translation>
            <numerusform>%1 und %n weiterer Kunde</numerusform>
            <numerusform>%1 und %n weitere Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this somebody of the same family or company as %1? %2</source>
        <translation>Jemand aus derselben Familie oder Firma wie %1? %2</translation>
    </message>
    <message>
        <source>Is this %1? %2</source>
        <comment>name; reasons</comment>
        <translation>Ist das %1? %2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Add to that customer</source>
        <translation>Zu diesem Kunden hinzufügen</translation>
    </message>
    <message>
        <source>What you entered is added to the customer who is there already. Please check it and save.</source>
        <translation>Ihre Eingaben sind zu dem Kunden hinzugefügt, den es schon gibt. Bitte prüfen und speichern.</translation>
    </message>
    <message>
        <source>Asked not to be contacted</source>
        <translation>Möchte nicht kontaktiert werden</translation>
    </message>
    <message>
        <source>Days to remember</source>
        <translation>Tage zum Merken</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Name of the household</source>
        <translation>Name des Haushalts</translation>
    </message>
    <message>
        <source>Own fields and tables</source>
        <translation>Eigene Felder und Tabellen</translation>
    </message>
    <message>
        <source>Further fields</source>
        <translation>Weitere Felder</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerFilterMenu</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Take all filters off</source>
        <translation>Alle Filter entfernen</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>Phase: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Needs mending</source>
        <translation>Zu verbessern</translation>
    </message>
    <message>
        <source>To mend: %1</source>
        <translation>Zu verbessern: %1</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerHeader</name>
    <message>
        <source>lifetime value</source>
        <translation>Gesamtumsatz</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>last order</source>
        <translation>letzter Kauf</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>letzter Kontakt</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>March 2021</comment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerItems</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>lifecycle: prospect, new, active, lapsed</comment>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Gesamtumsatz</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Erster Kauf</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzter Kauf</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>no orders yet</source>
        <translation>noch keine Bestellung</translation>
    </message>
    <message>
        <source>last order %1</source>
        <comment>today, 5 d ago</comment>
        <translation>letzte Bestellung %1</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerListPane</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
    <message>
        <source>More about this list</source>
        <translation>Mehr zu dieser Liste</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Filter · %1</source>
        <comment>how many</comment>
        <translation>Filter · %1</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Customers you delete stay here until you restore them.</source>
        <translation>Gelöschte Kunden bleiben hier, bis sie wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Back to the customers</source>
        <translation>Zurück zu den Kunden</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Import the orders your shop already has, or enter your first customer.</source>
        <translation>Vorhandene Bestellungen importieren oder den ersten Kunden eingeben.</translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation>Bestellungen importieren…</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Record sale…</source>
        <translation>Verkauf erfassen…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Export all customers…</source>
        <translation>Alle Kunden exportieren…</translation>
    </message>
    <message>
        <source>Export selected…</source>
        <translation>Ausgewählte exportieren…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Change all…</source>
        <translation>Alle ändern …</translation>
    </message>
    <message>
        <source>All good</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>Alle Kunden zeigen</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerPrint</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Bestellung</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customers of %1</source>
        <comment>name of the shop</comment>
        <translation>Kunden von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 customers</source>
        <translation>Die ersten %1 von %2 Kunden</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerSortMenu</name>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Bestellung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Gesamtumsatz</translation>
    </message>
    <message>
        <source>Number of orders</source>
        <translation>Anzahl der Bestellungen</translation>
    </message>
    <message>
        <source>When added</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerTexts</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Prospect</source>
        <comment>has not bought yet</comment>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>New</source>
        <comment>has bought for the first time</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>buys</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <comment>has not bought for long</comment>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Keine Vorliebe</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Mornings</source>
        <translation>Vormittags</translation>
    </message>
    <message>
        <source>Afternoons</source>
        <translation>Nachmittags</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Abends</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>Am Wochenende</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>preferred channel · preferred time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Customer %1</source>
        <comment>a number</comment>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Haushalt</translation>
    </message>
    <message>
        <source>name</source>
        <comment>what to ask for</comment>
        <translation>Name</translation>
    </message>
    <message>
        <source>phone number</source>
        <comment>what to ask for</comment>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <comment>what to ask for</comment>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>address</source>
        <comment>what to ask for</comment>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>birthday</source>
        <comment>what to ask for</comment>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>how to reach them best</source>
        <comment>what to ask for</comment>
        <translation>wie sie am besten zu erreichen sind</translation>
    </message>
    <message>
        <source>how they found the shop</source>
        <comment>what to ask for</comment>
        <translation>wie sie auf den Laden kamen</translation>
    </message>
    <message>
        <source>who belongs to it</source>
        <comment>what to ask for</comment>
        <translation>wer dazugehört</translation>
    </message>
    <message>
        <source>Asked not to be contacted. Answering is fine.</source>
        <translation>Möchte nicht kontaktiert werden. Antworten ist in Ordnung.</translation>
    </message>
    <message>
        <source>They prefer another way (%1) and another time (%2).</source>
        <comment>by phone; mornings</comment>
        <translation>Lieber auf anderem Weg (%1) und zu anderer Zeit (%2).</translation>
    </message>
    <message>
        <source>They prefer another way: %1.</source>
        <comment>by phone</comment>
        <translation>Lieber auf anderem Weg: %1.</translation>
    </message>
    <message>
        <source>They prefer another time: %1.</source>
        <comment>mornings</comment>
        <translation>Lieber zu anderer Zeit: %1.</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Invalid e-mail or phone</source>
        <translation>E-Mail oder Telefon ungültig</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Nicht zu erreichen</translation>
    </message>
    <message>
        <source>Never asked for consent</source>
        <translation>Nie nach Einwilligung gefragt</translation>
    </message>
    <message>
        <source>Nothing for two years</source>
        <translation>Seit zwei Jahren nichts</translation>
    </message>
    <message>
        <source>Company without people</source>
        <translation>Firma ohne Personen</translation>
    </message>
    <message>
        <source>An e-mail address or phone number does not work.</source>
        <translation>Eine E-Mail-Adresse oder Telefonnummer funktioniert nicht.</translation>
    </message>
    <message>
        <source>There is no e-mail address, phone number or postal address that works.</source>
        <translation>Es gibt keine E-Mail-Adresse, Telefonnummer oder Postanschrift, die funktioniert.</translation>
    </message>
    <message>
        <source>There is an e-mail address, and nobody has asked what it may be used for.</source>
        <translation>Es gibt eine E-Mail-Adresse, und niemand hat gefragt, wofür sie verwendet werden darf.</translation>
    </message>
    <message>
        <source>For 24 months nothing happened, and nobody edited the record.</source>
        <translation>Seit 24 Monaten ist nichts geschehen, und niemand hat den Datensatz bearbeitet.</translation>
    </message>
    <message>
        <source>Nobody is entered who belongs to the company.</source>
        <translation>Es ist niemand eingetragen, der zur Firma gehört.</translation>
    </message>
    <message>
        <source>Every e-mail address and phone number works, as far as anybody knows.</source>
        <translation>Jede E-Mail-Adresse und Telefonnummer funktioniert, soweit bekannt.</translation>
    </message>
    <message>
        <source>There is a way to reach every customer.</source>
        <translation>Alle Kunden sind auf irgendeinem Weg zu erreichen.</translation>
    </message>
    <message>
        <source>Every customer with an e-mail address was asked for consent.</source>
        <translation>Alle Kunden mit E-Mail-Adresse wurden nach ihrer Einwilligung gefragt.</translation>
    </message>
    <message>
        <source>Something happened with every customer in the last 24 months.</source>
        <translation>Mit allen Kunden ist in den letzten 24 Monaten etwas geschehen.</translation>
    </message>
    <message>
        <source>Somebody belongs to every company.</source>
        <translation>Zu jeder Firma gehört jemand.</translation>
    </message>
</context>
<context>
    <name>regulars::CustomerViews</name>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Best customers</source>
        <translation>Beste Kunden</translation>
    </message>
    <message>
        <source>Lapsed customers</source>
        <translation>Inaktive Kunden</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Firmen</translation>
    </message>
</context>
<context>
    <name>regulars::CustomersPage</name>
    <message>
        <source>This customer is not here any more</source>
        <translation>Dieser Kunde ist nicht mehr da</translation>
    </message>
    <message>
        <source>Somebody deleted them. The recycle bin keeps them, under Filter.</source>
        <translation>Jemand hat den Kunden gelöscht. Er liegt im Papierkorb, zu finden unter „Filter“.</translation>
    </message>
    <message>
        <source>This customer could not be read</source>
        <translation>Dieser Kunde ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Find in the list of customers</source>
        <translation>In der Kundenliste suchen</translation>
    </message>
    <message>
        <source>Show customers as table or cards</source>
        <translation>Kunden als Tabelle oder Karten zeigen</translation>
    </message>
    <message>
        <source>Edit this customer</source>
        <translation>Diesen Kunden bearbeiten</translation>
    </message>
    <message>
        <source>Search in the timeline</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf notieren</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Besuch notieren</translation>
    </message>
    <message>
        <source>Log an e-mail</source>
        <translation>E-Mail notieren</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>In a list or a timeline</source>
        <translation>In einer Liste oder im Verlauf</translation>
    </message>
    <message>
        <source>Edit an entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Pin an entry</source>
        <translation>Eintrag anheften</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Merge the selected customers</source>
        <translation>Die gewählten Kunden zusammenführen</translation>
    </message>
    <message>
        <source>Record consent of this customer</source>
        <translation>Einwilligung dieses Kunden eintragen</translation>
    </message>
    <message>
        <source>Print this customer&apos;s story…</source>
        <translation>Geschichte dieses Kunden drucken …</translation>
    </message>
    <message>
        <source>Save this customer&apos;s story as PDF…</source>
        <translation>Geschichte dieses Kunden als PDF speichern …</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>Nächsten Schritt planen</translation>
    </message>
    <message>
        <source>Tick a task off</source>
        <translation>Aufgabe abhaken</translation>
    </message>
    <message>
        <source>Views of customers</source>
        <translation>Ansichten der Kunden</translation>
    </message>
    <message>
        <source>Show what was changed in this record…</source>
        <translation>Zeigen, was an diesem Datensatz geändert wurde…</translation>
    </message>
    <message>
        <source>Attach a file to this customer…</source>
        <translation>Datei an diesen Kunden anhängen …</translation>
    </message>
    <message>
        <source>Choose a photo of this customer…</source>
        <translation>Foto dieses Kunden auswählen…</translation>
    </message>
    <message>
        <source>Paste a photo of this customer</source>
        <translation>Foto dieses Kunden einfügen</translation>
    </message>
    <message>
        <source>Remove the photo of this customer</source>
        <translation>Foto dieses Kunden entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::DatesEdit</name>
    <message>
        <source>Add a day to remember</source>
        <translation>Tag zum Merken hinzufügen</translation>
    </message>
    <message>
        <source>What for, such as “wedding”</source>
        <translation>Wofür, zum Beispiel „Hochzeit“</translation>
    </message>
    <message>
        <source>What the day is for</source>
        <translation>Wofür der Tag steht</translation>
    </message>
    <message>
        <source>Day to remember</source>
        <translation>Tag zum Merken</translation>
    </message>
    <message>
        <source>Month to remember</source>
        <translation>Monat zum Merken</translation>
    </message>
    <message>
        <source>Year to remember, if known</source>
        <translation>Jahr zum Merken, falls bekannt</translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation>Diesen Tag entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::Desktop</name>
    <message>
        <source>Opening your shop.</source>
        <translation>Das Geschäft wird geöffnet.</translation>
    </message>
    <message>
        <source>Setting up your shop.</source>
        <translation>Das Geschäft wird eingerichtet.</translation>
    </message>
    <message>
        <source>Opening the demo shop. The first time, its history is made up.</source>
        <translation>Das Demo-Geschäft wird geöffnet. Beim ersten Mal wird seine Geschichte erfunden.</translation>
    </message>
    <message>
        <source>The backup is restored. The state before it is kept as a backup, too.</source>
        <translation>Die Sicherung ist wiederhergestellt. Auch der Stand davor ist gesichert.</translation>
    </message>
    <message>
        <source>Restoring the backup.</source>
        <translation>Die Sicherung wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Geschäft öffnen</translation>
    </message>
    <message>
        <source>Shops (*.regulars);;All files (*)</source>
        <translation>Geschäfte (*.regulars);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
</context>
<context>
    <name>regulars::DuplicateItems</name>
    <message>
        <source>%1 and %2</source>
        <comment>two customers</comment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>regulars::DuplicateTexts</name>
    <message>
        <source>Same e-mail address</source>
        <translation>Gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Same mailbox</source>
        <translation>Gleiches Postfach</translation>
    </message>
    <message>
        <source>Similar e-mail address</source>
        <translation>Ähnliche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Shared e-mail address</source>
        <translation>Gemeinsame E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Gleiches Telefon</translation>
    </message>
    <message>
        <source>Same card</source>
        <translation>Gleiche Karte</translation>
    </message>
    <message>
        <source>Same tax number</source>
        <translation>Gleiche Steuernummer</translation>
    </message>
    <message>
        <source>Same customer number</source>
        <translation>Gleiche Kundennummer</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Rare name</source>
        <translation>Seltener Name</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>Ähnlicher Name</translation>
    </message>
    <message>
        <source>Short form of the name</source>
        <translation>Kurzform des Namens</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Teil des Namens</translation>
    </message>
    <message>
        <source>Same company</source>
        <translation>Gleiche Firma</translation>
    </message>
    <message>
        <source>Similar company</source>
        <translation>Ähnliche Firma</translation>
    </message>
    <message>
        <source>Same birthday</source>
        <translation>Gleicher Geburtstag</translation>
    </message>
    <message>
        <source>Same address</source>
        <translation>Gleiche Adresse</translation>
    </message>
    <message>
        <source>Same postcode</source>
        <translation>Gleiche Postleitzahl</translation>
    </message>
    <message>
        <source>Other first name</source>
        <translation>Anderer Vorname</translation>
    </message>
    <message>
        <source>Other last name</source>
        <translation>Anderer Nachname</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Other company</source>
        <translation>Andere Firma</translation>
    </message>
    <message>
        <source>Junior and senior</source>
        <translation>Junior und Senior</translation>
    </message>
    <message>
        <source>Other birthday</source>
        <translation>Anderer Geburtstag</translation>
    </message>
    <message>
        <source>Other postcode</source>
        <translation>Andere Postleitzahl</translation>
    </message>
    <message>
        <source>Nothing in common to reach them</source>
        <translation>Keine gemeinsame Erreichbarkeit</translation>
    </message>
    <message>
        <source>Very likely the same customer</source>
        <translation>Sehr wahrscheinlich derselbe Kunde</translation>
    </message>
    <message>
        <source>Perhaps the same customer</source>
        <translation>Vielleicht derselbe Kunde</translation>
    </message>
    <message>
        <source>Different people who share something</source>
        <translation>Verschiedene Personen mit Gemeinsamem</translation>
    </message>
    <message>
        <source>Different customers</source>
        <translation>Verschiedene Kunden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreichbar per</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Beste Zeit</translation>
    </message>
    <message>
        <source>Found the shop by</source>
        <translation>Aufmerksam durch</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
</context>
<context>
    <name>regulars::DuplicatesPage</name>
    <message>
        <source>Which pairs to show</source>
        <translation>Welche Paare gezeigt werden</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Duplikate</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Kein Duplikat</translation>
    </message>
    <message>
        <source>In the list of duplicates</source>
        <translation>In der Liste der Duplikate</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Die beiden zusammenführen</translation>
    </message>
    <message>
        <source>Very likely (%1)</source>
        <translation>Sehr wahrscheinlich (%1)</translation>
    </message>
    <message>
        <source>Perhaps (%1)</source>
        <translation>Vielleicht (%1)</translation>
    </message>
    <message>
        <source>Related (%1)</source>
        <comment>people</comment>
        <translation>Verwandt (%1)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Searched %1</source>
        <translation>Gesucht: %1</translation>
    </message>
    <message>
        <source>Not looked for yet</source>
        <translation>Noch nicht gesucht</translation>
    </message>
    <message>
        <source>None waits for you</source>
        <translation>Keine offenen Fälle</translation>
    </message>
    <message>
        <source>Search again looks through all customers.</source>
        <translation>„Erneut suchen“ durchsucht alle Kunden.</translation>
    </message>
    <message>
        <source>New ones are found when customers are saved or imported, and once a day.</source>
        <translation>Neue werden gefunden, wenn Kunden gespeichert oder importiert werden, und einmal am Tag.</translation>
    </message>
    <message>
        <source>%1 family</source>
        <comment>a family name, or two</comment>
        <translation>Familie %1</translation>
    </message>
    <message>
        <source>%1 &amp; %2</source>
        <translation>%1 &amp; %2</translation>
    </message>
</context>
<context>
    <name>regulars::ErrorText</name>
    <message numerus="yes">
        <source>This is too long: at most %n characters fit.</source>
        <translation>
            <numerusform>Das ist zu lang: Höchstens %n Zeichen passt.</numerusform>
            <numerusform>Das ist zu lang: Höchstens %n Zeichen passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This is no amount of money.</source>
        <translation>Das ist kein Geldbetrag.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Das ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>This can&apos;t be less than zero.</source>
        <translation>Das darf nicht kleiner als null sein.</translation>
    </message>
    <message>
        <source>This must be more than zero.</source>
        <translation>Das muss größer als null sein.</translation>
    </message>
    <message>
        <source>This lies in the future.</source>
        <translation>Das liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>This lies before the order.</source>
        <translation>Das liegt vor der Bestellung.</translation>
    </message>
    <message>
        <source>This is more than was bought.</source>
        <translation>Das ist mehr, als gekauft wurde.</translation>
    </message>
    <message>
        <source>The discount is more than the line costs.</source>
        <translation>Der Rabatt ist höher als der Preis der Position.</translation>
    </message>
    <message>
        <source>The discount is more than the order costs.</source>
        <translation>Der Rabatt ist höher als der Preis der Bestellung.</translation>
    </message>
    <message>
        <source>This is not part of the order.</source>
        <translation>Das gehört nicht zur Bestellung.</translation>
    </message>
    <message>
        <source>This value can&apos;t be used.</source>
        <translation>Dieser Wert geht hier nicht.</translation>
    </message>
    <message>
        <source>This must be at least %1.</source>
        <translation>Das muss mindestens %1 sein.</translation>
    </message>
    <message>
        <source>This must be at most %1.</source>
        <translation>Das darf höchstens %1 sein.</translation>
    </message>
    <message>
        <source>The backup before this step failed, so nothing was done.</source>
        <translation>Die Sicherung vor diesem Schritt ist fehlgeschlagen, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone because it was changed again since.</source>
        <translation>Das lässt sich nicht rückgängig machen, weil es inzwischen wieder geändert wurde.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>Das wurde bereits rückgängig gemacht.</translation>
    </message>
    <message>
        <source>This file is no backup of Regulars.</source>
        <translation>Diese Datei ist keine Sicherung von Regulars.</translation>
    </message>
    <message>
        <source>This isn&apos;t possible here.</source>
        <translation>Das geht hier nicht.</translation>
    </message>
    <message>
        <source>This is not there any more. Somebody may have deleted it.</source>
        <translation>Das ist nicht mehr da. Vielleicht hat es jemand gelöscht.</translation>
    </message>
    <message>
        <source>Somebody else changed this in the meantime. Please look at it again before you save.</source>
        <translation>Jemand anders hat das inzwischen geändert. Bitte vor dem Speichern noch einmal ansehen.</translation>
    </message>
    <message>
        <source>This is taken already.</source>
        <translation>Das ist schon vergeben.</translation>
    </message>
    <message>
        <source>This was cancelled. Nothing was changed.</source>
        <translation>Das wurde abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another program is writing to the shop&apos;s file. Please try again in a moment.</source>
        <translation>Ein anderes Programm schreibt gerade in die Datei des Geschäfts. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The shop&apos;s file can&apos;t be written. Please check that you may change the file and its folder.</source>
        <translation>In die Datei des Geschäfts kann nicht geschrieben werden. Bitte prüfen, ob die Datei und ihr Ordner geändert werden dürfen.</translation>
    </message>
    <message>
        <source>The shop&apos;s file is damaged or was not made by Regulars. You can restore a backup.</source>
        <translation>Die Datei des Geschäfts ist beschädigt oder stammt nicht von Regulars. Eine Sicherung lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>The shop&apos;s file was written by a newer Regulars. Please install the newest version.</source>
        <translation>Die Datei des Geschäfts stammt von einem neueren Regulars. Bitte die neueste Version installieren.</translation>
    </message>
    <message>
        <source>The disk is full. Please free some space and try again.</source>
        <translation>Der Datenträger ist voll. Bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file “%1” is not there.</source>
        <translation>Die Datei „%1“ ist nicht da.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Die Datei ist nicht da.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read.</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be written.</source>
        <translation>Die Datei „%1“ lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written.</source>
        <translation>Die Datei lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Regulars can&apos;t make sense of the file “%1”.</source>
        <translation>Regulars kann mit der Datei „%1“ nichts anfangen.</translation>
    </message>
    <message>
        <source>Regulars can&apos;t make sense of this file.</source>
        <translation>Regulars kann mit dieser Datei nichts anfangen.</translation>
    </message>
    <message>
        <source>Something went wrong inside Regulars. Nothing was changed.</source>
        <translation>In Regulars ist etwas schiefgegangen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This stands here twice.</source>
        <translation>Das steht hier doppelt.</translation>
    </message>
    <message>
        <source>Please choose one from the list.</source>
        <translation>Bitte etwas aus der Liste wählen.</translation>
    </message>
    <message>
        <source>This customer is part of another one. Taking the two apart brings it back.</source>
        <translation>Dieser Kunde ist Teil eines anderen. Beide wieder zu trennen bringt ihn zurück.</translation>
    </message>
    <message>
        <source>One of these customers is in the recycle bin or already part of another one.</source>
        <translation>Einer dieser Kunden liegt im Papierkorb oder ist schon Teil eines anderen.</translation>
    </message>
    <message>
        <source>A package can only be taken into a shop that is still empty. Please open a new shop first.</source>
        <translation>Ein Paket lässt sich nur in ein Geschäft importieren, das noch leer ist. Bitte zuerst ein neues Geschäft anlegen.</translation>
    </message>
    <message>
        <source>These are more rows than a spreadsheet can hold. Please export them as CSV.</source>
        <translation>Das sind mehr Zeilen, als in eine Tabellenkalkulation passen. Bitte als CSV exportieren.</translation>
    </message>
    <message>
        <source>This can&apos;t be written in that format.</source>
        <translation>Das lässt sich in diesem Format nicht schreiben.</translation>
    </message>
    <message>
        <source>Merging needs two different customers.</source>
        <translation>Zum Zusammenführen braucht es zwei verschiedene Kunden.</translation>
    </message>
    <message numerus="yes">
        <source>This is too short: it needs at least %n characters.</source>
        <translation>
            <numerusform>Das ist zu kurz: Es braucht mindestens ein Zeichen.</numerusform>
            <numerusform>Das ist zu kurz: Es braucht mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such time.</source>
        <translation>Diese Uhrzeit gibt es nicht.</translation>
    </message>
    <message>
        <source>This is no rule by which something repeats.</source>
        <translation>Das ist keine Regel, nach der sich etwas wiederholt.</translation>
    </message>
    <message>
        <source>This is not the same as before.</source>
        <translation>Das ist nicht dasselbe wie zuvor.</translation>
    </message>
    <message>
        <source>The first person of a shop is its owner.</source>
        <translation>Die erste Person eines Ladens ist der Inhaber.</translation>
    </message>
    <message>
        <source>This must come after the beginning.</source>
        <translation>Das muss nach dem Beginn liegen.</translation>
    </message>
    <message>
        <source>Your role does not allow this. The owner decides about that under Settings, People.</source>
        <translation>Ihre Rolle erlaubt das nicht. Darüber entscheidet der Inhaber unter Einstellungen, Personen.</translation>
    </message>
    <message>
        <source>A shop needs an owner: make somebody else the owner first.</source>
        <translation>Ein Laden braucht einen Inhaber: Machen Sie zuerst jemand anderen zum Inhaber.</translation>
    </message>
    <message>
        <source>Nobody can belong to themselves.</source>
        <translation>Niemand kann zu sich selbst gehören.</translation>
    </message>
    <message>
        <source>This one belongs to the customer already, by way of others.</source>
        <translation>Dieser Eintrag gehört über andere schon zum Kunden.</translation>
    </message>
    <message>
        <source>People belong to households and companies, companies to companies, and households to nobody.</source>
        <translation>Personen gehören zu Haushalten und Firmen, Firmen zu Firmen, Haushalte zu niemandem.</translation>
    </message>
    <message>
        <source>At most four levels of companies may stand above each other.</source>
        <translation>Höchstens vier Ebenen von Firmen können übereinander stehen.</translation>
    </message>
    <message>
        <source>Somebody belongs to this customer who could not belong to one of this kind.</source>
        <translation>Zu diesem Kunden gehört jemand, der zu einem dieser Art nicht gehören kann.</translation>
    </message>
    <message>
        <source>They live in two households already. Please take one of them out of theirs first.</source>
        <translation>Die beiden leben schon in zwei Haushalten. Bitte zuerst eine Person aus ihrem herausnehmen.</translation>
    </message>
    <message>
        <source>Please answer yes or no.</source>
        <translation>Bitte mit Ja oder Nein antworten.</translation>
    </message>
    <message>
        <source>It isn&apos;t clear which number is the month.</source>
        <translation>Es ist nicht klar, welche Zahl der Monat ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Some customers have values that do not fit this kind of field.</source>
        <translation>Manche Kunden haben Werte, die nicht zu dieser Art von Feld passen.</translation>
    </message>
    <message numerus="yes">
        <source>This file is too large: at most %n MB can be kept.</source>
        <translation>
            <numerusform>Diese Datei ist zu groß: höchstens %n MB passen.</numerusform>
            <numerusform>Diese Datei ist zu groß: höchstens %n MB passen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>Changes of the people who work here are not undone. Change them in the settings.</source>
        <translation>Änderungen an den Personen, die hier arbeiten, werden nicht rückgängig gemacht. Ändern Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>This is no picture that can be read.</source>
        <translation>Das ist kein Bild, das gelesen werden kann.</translation>
    </message>
    <message>
        <source>This must end later than it begins, and within the day.</source>
        <translation>Das muss später enden, als es beginnt, und noch am selben Tag.</translation>
    </message>
    <message>
        <source>These hours overlap.</source>
        <translation>Diese Zeiten überschneiden sich.</translation>
    </message>
    <message>
        <source>This lies in the past.</source>
        <translation>Das liegt in der Vergangenheit.</translation>
    </message>
    <message>
        <source>The solution can&apos;t be promised earlier than the first reply.</source>
        <translation>Die Lösung kann nicht früher zugesagt werden als die erste Antwort.</translation>
    </message>
    <message>
        <source>This lies before the start.</source>
        <translation>Das liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>This must be at least 1 and at most 99 per cent.</source>
        <translation>Das müssen mindestens 1 und höchstens 99 Prozent sein.</translation>
    </message>
    <message>
        <source>Ticket #%1 can&apos;t be solved yet: its category asks for the cause.</source>
        <translation>Ticket #%1 kann noch nicht gelöst werden: Seine Kategorie verlangt die Ursache.</translation>
    </message>
    <message>
        <source>Ticket #%1 can&apos;t be solved yet: its category asks for the outcome.</source>
        <translation>Ticket #%1 kann noch nicht gelöst werden: Seine Kategorie verlangt das Ergebnis.</translation>
    </message>
    <message>
        <source>Merging needs two different tickets.</source>
        <translation>Zum Zusammenführen braucht es zwei verschiedene Tickets.</translation>
    </message>
    <message>
        <source>Choose some of the messages, but not all of them, to make a ticket of.</source>
        <translation>Wählen Sie einige der Nachrichten, aber nicht alle, um daraus ein Ticket zu machen.</translation>
    </message>
    <message>
        <source>This is still in use.</source>
        <translation>Das wird noch verwendet.</translation>
    </message>
    <message>
        <source>This belongs to the program and can&apos;t be removed.</source>
        <translation>Das gehört zum Programm und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>These working hours have no hour in which anybody works.</source>
        <translation>In diesen Arbeitszeiten arbeitet niemand auch nur eine Stunde.</translation>
    </message>
    <message numerus="yes">
        <source>A calendar holds at most %n holidays.</source>
        <translation>
            <numerusform>Ein Kalender fasst höchstens %n Feiertag.</numerusform>
            <numerusform>Ein Kalender fasst höchstens %n Feiertage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket #%1 was merged into another one. Undo that to go on with it.</source>
        <translation>Ticket #%1 wurde mit einem anderen zusammengeführt. Machen Sie das rückgängig, um damit weiterzuarbeiten.</translation>
    </message>
</context>
<context>
    <name>regulars::EventActions</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Record return…</source>
        <translation>Rückgabe erfassen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Nicht mehr anheften</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>Wieder trennen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Versprechen gehalten</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Versprechen gebrochen</translation>
    </message>
</context>
<context>
    <name>regulars::EventPopover</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Record return…</source>
        <translation>Rückgabe erfassen…</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Nicht mehr anheften</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Take apart again</source>
        <translation>Wieder trennen</translation>
    </message>
    <message>
        <source>Everything of that record is here now. Taken apart, each gets back what was its own; what came later stays here.</source>
        <translation>Alles aus jenem Datensatz steht jetzt hier. Beim Trennen bekommt jeder zurück, was sein war; was später kam, bleibt hier.</translation>
    </message>
</context>
<context>
    <name>regulars::ExchangeDesk</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Another import is still running.</source>
        <translation>Ein anderer Import läuft noch.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Export all customers</source>
        <translation>Alle Kunden exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Export %n customer(s)</source>
        <translation>
            <numerusform>%n Kunden exportieren</numerusform>
            <numerusform>%n Kunden exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>customers</source>
        <comment>name of a file</comment>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Export all orders</source>
        <translation>Alle Bestellungen exportieren</translation>
    </message>
    <message>
        <source>orders</source>
        <comment>name of a file</comment>
        <translation>Bestellungen</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n customer(s) to %1.</source>
        <translation>
            <numerusform>%n Kunde wurde nach %1 exportiert.</numerusform>
            <numerusform>%n Kunden wurden nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n order(s) to %1.</source>
        <translation>
            <numerusform>%n Bestellung wurde nach %1 exportiert.</numerusform>
            <numerusform>%n Bestellungen wurden nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export all customers…</source>
        <translation>Alle Kunden exportieren…</translation>
    </message>
    <message>
        <source>Export all orders…</source>
        <translation>Alle Bestellungen exportieren…</translation>
    </message>
    <message>
        <source>Export the customers shown…</source>
        <translation>Angezeigte Kunden exportieren…</translation>
    </message>
    <message>
        <source>Export the whole shop…</source>
        <translation>Ganzes Geschäft exportieren…</translation>
    </message>
    <message>
        <source>Print the customers shown…</source>
        <translation>Angezeigte Kunden drucken…</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Spreadsheets (*.xlsx);;Contacts (*.vcf);;Documents to print (*.pdf)</source>
        <translation>Tabellen (*.csv);;Excel-Tabellen (*.xlsx);;Kontakte (*.vcf);;Dokumente zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Tables (*.csv);;Spreadsheets (*.xlsx)</source>
        <translation>Tabellen (*.csv);;Excel-Tabellen (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the whole shop</source>
        <translation>Ganzes Geschäft exportieren</translation>
    </message>
    <message>
        <source>Packages of Regulars (*.json)</source>
        <translation>Pakete von Regulars (*.json)</translation>
    </message>
    <message>
        <source>shop</source>
        <comment>name of a file</comment>
        <translation>geschaeft</translation>
    </message>
    <message>
        <source>The list is empty.</source>
        <translation>Die Liste ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>The package brought %n customer(s) and %1.</source>
        <translation>
            <numerusform>Das Paket brachte %n Kunden und %1.</numerusform>
            <numerusform>Das Paket brachte %n Kunden und %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Tables, contacts and packages (*.csv *.tsv *.txt *.xlsx *.vcf *.json);;All files (*)</source>
        <translation>Tabellen, Kontakte und Pakete (*.csv *.tsv *.txt *.xlsx *.vcf *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export open tasks</source>
        <translation>Offene Aufgaben exportieren</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Kalenderdateien (*.ics)</translation>
    </message>
    <message>
        <source>tasks</source>
        <comment>name of a file</comment>
        <translation>aufgaben</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n task(s) to %1.</source>
        <translation>
            <numerusform>%n Aufgabe nach %1 exportiert.</numerusform>
            <numerusform>%n Aufgaben nach %1 exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::ExportsCard</name>
    <message>
        <source>Data taken out</source>
        <translation>Herausgegebene Daten</translation>
    </message>
    <message>
        <source>Nobody has exported or printed data yet. Whenever somebody does, it is noted here: who, when, what and where to.</source>
        <translation>Noch hat niemand Daten exportiert oder gedruckt. Geschieht es, steht hier, wer es war, wann, was und wohin.</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Ältere anzeigen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>The whole shop</source>
        <translation>Der ganze Laden</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>A customer&apos;s story</source>
        <translation>Geschichte eines Kunden</translation>
    </message>
    <message>
        <source>A customer&apos;s file</source>
        <translation>Datei eines Kunden</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <comment>what was exported</comment>
        <translation>
            <numerusform>%1, %n Zeile</numerusform>
            <numerusform>%1, %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>niemand angemeldet</translation>
    </message>
</context>
<context>
    <name>regulars::FactList</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 does not work any more</source>
        <translation>%1 ist nicht mehr gültig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is: its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>regulars::Facts</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Orders added</source>
        <translation>Neue Bestellungen</translation>
    </message>
    <message>
        <source>Orders known already</source>
        <translation>Schon bekannte Bestellungen</translation>
    </message>
    <message>
        <source>Returns added</source>
        <translation>Neue Rückgaben</translation>
    </message>
    <message>
        <source>Customers added</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Customers known already</source>
        <translation>Schon bekannte Kunden</translation>
    </message>
    <message>
        <source>Rows not imported</source>
        <translation>Nicht importierte Zeilen</translation>
    </message>
    <message>
        <source>They are in</source>
        <translation>Sie stehen in</translation>
    </message>
    <message>
        <source>Change, to undo it</source>
        <translation>Änderung, zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Known elsewhere as</source>
        <translation>Anderswo bekannt als</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Erste Bestellung</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Bestellung</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>Notes, calls and messages</source>
        <translation>Notizen, Anrufe und Nachrichten</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Revenue before returns</source>
        <translation>Umsatz vor Rückgaben</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Net revenue</source>
        <translation>Umsatz nach Rückgaben</translation>
    </message>
    <message>
        <source>Revenue without customer</source>
        <translation>Umsatz ohne Kunden</translation>
    </message>
    <message>
        <source>Average order value</source>
        <translation>Durchschnittlicher Bestellwert</translation>
    </message>
    <message>
        <source>Customers who came back</source>
        <translation>Kunden, die wiederkamen</translation>
    </message>
    <message>
        <source>Share of customers who came back</source>
        <translation>Anteil der Kunden, die wiederkamen</translation>
    </message>
    <message>
        <source>Customers by month of their first order</source>
        <translation>Kunden nach dem Monat ihrer ersten Bestellung</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Buying in that month and those after</source>
        <translation>Käufer in diesem Monat und den folgenden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>What was there before is in</source>
        <translation>Der Stand davor liegt in</translation>
    </message>
    <message>
        <source>Everything is right</source>
        <translation>Alles stimmt</translation>
    </message>
    <message>
        <source>Damage of the file</source>
        <translation>Schäden der Datei</translation>
    </message>
    <message>
        <source>Rows that point to nothing</source>
        <translation>Zeilen, die ins Leere zeigen</translation>
    </message>
    <message>
        <source>Figures that are not up to date</source>
        <translation>Zahlen, die nicht aktuell sind</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Undone change</source>
        <translation>Rückgängig gemachte Änderung</translation>
    </message>
    <message>
        <source>Left alone, because changed since</source>
        <translation>Belassen, weil inzwischen geändert</translation>
    </message>
    <message>
        <source>Customers changed</source>
        <translation>Geänderte Kunden</translation>
    </message>
    <message>
        <source>Customers of whom nothing is new</source>
        <translation>Kunden, von denen nichts neu ist</translation>
    </message>
    <message>
        <source>Customers left out as asked</source>
        <translation>Wie gewünscht ausgelassene Kunden</translation>
    </message>
    <message>
        <source>Customers who are in the recycle bin</source>
        <translation>Kunden im Papierkorb</translation>
    </message>
    <message>
        <source>Contacts that stand in the file twice</source>
        <translation>Kontakte, die doppelt in der Datei stehen</translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation>Ausgelassene Bilder</translation>
    </message>
    <message>
        <source>Columns left out</source>
        <translation>Ausgelassene Spalten</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Schon einmal importiert</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Whose task</source>
        <translation>Wessen Aufgabe</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Wartet auf Antwort</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wer es sieht</translation>
    </message>
    <message>
        <source>Promised by the policy</source>
        <translation>Zugesagt nach der Regel</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Warum nicht</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Was zugesagt ist</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Das wievielte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Allowed minutes</source>
        <translation>Erlaubte Minuten</translation>
    </message>
    <message>
        <source>Minutes counted</source>
        <translation>Gezählte Minuten</translation>
    </message>
    <message>
        <source>Minutes paused</source>
        <translation>Angehaltene Minuten</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Working minutes</source>
        <translation>Arbeitsminuten</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>Conversation so far</source>
        <translation>Bisheriger Verlauf</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopie an</translation>
    </message>
    <message>
        <source>Answers go to</source>
        <translation>Antworten gehen an</translation>
    </message>
    <message>
        <source>Written by a machine</source>
        <translation>Von einer Maschine geschrieben</translation>
    </message>
    <message>
        <source>Sent to a mailing list</source>
        <translation>An eine Mailingliste gesendet</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Shown in the text</source>
        <translation>Im Text gezeigt</translation>
    </message>
    <message>
        <source>Attachments left out</source>
        <translation>Weggelassene Anhänge</translation>
    </message>
    <message>
        <source>Did not reach</source>
        <translation>Nicht zugestellt an</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What the mail server says</source>
        <translation>Meldung des Mailservers</translation>
    </message>
    <message>
        <source>New text</source>
        <translation>Neuer Text</translation>
    </message>
</context>
<context>
    <name>regulars::FieldConditionForm</name>
    <message>
        <source>Filter by “%1”</source>
        <comment>a field</comment>
        <translation>Nach „%1“ filtern</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
</context>
<context>
    <name>regulars::FieldForm</name>
    <message>
        <source>Edit field</source>
        <translation>Feld bearbeiten</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>Edit column of “%1”</source>
        <comment>a table</comment>
        <translation>Spalte von „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>New column of “%1”</source>
        <comment>a table</comment>
        <translation>Neue Spalte von „%1“</translation>
    </message>
    <message>
        <source>Name, such as “Shoe size”</source>
        <translation>Name, zum Beispiel „Schuhgröße“</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>What can be chosen, one in each line</source>
        <translation>Was zur Wahl steht, eines in jeder Zeile</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a field</comment>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>regulars::FieldsCard</name>
    <message>
        <source>Own fields and tables</source>
        <translation>Eigene Felder und Tabellen</translation>
    </message>
    <message>
        <source>Note what matters in your shop: a shoe size, an allergy, the day of a check-up. A table holds several rows for each customer, such as their pets or cars.</source>
        <translation>Hier lässt sich festhalten, was im Laden zählt: eine Schuhgröße, eine Allergie, der Tag einer Untersuchung. Eine Tabelle hat für jeden Kunden mehrere Zeilen, zum Beispiel Haustiere oder Autos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Add field…</source>
        <translation>Feld hinzufügen …</translation>
    </message>
    <message>
        <source>Add table…</source>
        <translation>Tabelle hinzufügen …</translation>
    </message>
    <message>
        <source>Add column…</source>
        <translation>Spalte hinzufügen …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit field or table</source>
        <translation>Feld oder Tabelle bearbeiten</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Hoch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Runter</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove field or table</source>
        <translation>Feld oder Tabelle entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Table with %n column(s)</source>
        <translation>
            <numerusform>Tabelle mit %n Spalte</numerusform>
            <numerusform>Tabelle mit %n Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a value</comment>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) do not fit</source>
        <translation>
            <numerusform>%n Wert passt nicht</numerusform>
            <numerusform>%n Werte passen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of customers can&apos;t be read as “%1”.</source>
        <translation>
            <numerusform>%n Wert eines Kunden lässt sich nicht als „%1“ lesen.</numerusform>
            <numerusform>%n Werte von Kunden lassen sich nicht als „%1“ lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>All others are kept. This can be undone.</source>
        <translation>Alle anderen bleiben. Das lässt sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n value(s)</source>
        <translation>
            <numerusform>%n Wert entfernen</numerusform>
            <numerusform>%n Werte entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <comment>a field or table</comment>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>What is noted there goes with it, for all customers.</source>
        <translation>Was dort notiert ist, verschwindet bei allen Kunden mit.</translation>
    </message>
    <message>
        <source>Its columns and all rows of all customers go with it.</source>
        <translation>Die Spalten und alle Zeilen aller Kunden verschwinden mit.</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::FileDesk</name>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The customer has this file already.</source>
        <translation>Diese Datei liegt bei dem Kunden schon.</translation>
    </message>
    <message>
        <source>“%1” might be a program, so Regulars does not open it.</source>
        <translation>„%1“ könnte ein Programm sein, deshalb öffnet Regulars es nicht.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saved a copy as %1.</source>
        <translation>Kopie gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>regulars::FilesCard</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Drop contracts, drawings or pictures here. They are kept in the shop&apos;s file and its backups.</source>
        <translation>Verträge, Zeichnungen oder Bilder hierher ziehen. Sie liegen in der Datei des Ladens und in ihren Sicherungen.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size of a file, when it was added</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, added by %2</source>
        <translation>%1, hinzugefügt von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::FilterChip</name>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::FirstStart</name>
    <message>
        <source>Welcome to Regulars</source>
        <translation>Willkommen bei Regulars</translation>
    </message>
    <message>
        <source>Know your customers, and be there when it matters. How would you like to begin?</source>
        <translation>Die eigenen Kunden kennen und da sein, wenn es zählt. Wie soll es losgehen?</translation>
    </message>
    <message>
        <source>Import your orders</source>
        <translation>Bestellungen importieren</translation>
    </message>
    <message>
        <source>Take the order history of your till or online shop from a CSV file.</source>
        <translation>Die bisherigen Bestellungen aus Kasse oder Onlineshop als CSV-Datei übernehmen.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Begin with a clean sheet and add customers and sales as they come.</source>
        <translation>Ganz neu anfangen und Kunden und Verkäufe nach und nach erfassen.</translation>
    </message>
    <message>
        <source>Look around in the demo shop</source>
        <translation>Im Demo-Geschäft umsehen</translation>
    </message>
    <message>
        <source>A made-up shop with customers, orders and notes to try everything out.</source>
        <translation>Ein erfundenes Geschäft mit Kunden, Bestellungen und Notizen, um alles auszuprobieren.</translation>
    </message>
    <message>
        <source>I have a shop&apos;s file already…</source>
        <translation>Die Datei eines Geschäfts ist schon da…</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Das Geschäft</translation>
    </message>
    <message>
        <source>All figures are in this currency, and days begin and end in this time zone. You can change both later in the settings.</source>
        <translation>Alle Zahlen stehen in dieser Währung, und die Tage beginnen und enden in dieser Zeitzone. Beides lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>regulars::FormDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Strg+Eingabe speichert</translation>
    </message>
    <message>
        <source>Here is what you had entered before.</source>
        <translation>Hier steht, was vorher eingegeben wurde.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
</context>
<context>
    <name>regulars::Formatting</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date with month name, as in QDate::toString</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>short date, as in QDate::toString</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year, as in QDate::toString</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month, as in QDate::toString</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>day of this year, as in QDate::toString</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>day of another year, as in QDate::toString</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <comment>days</comment>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a share; with a no-break space where the language wants one</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day of this year, as in QDate::toString</comment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>regulars::HealthButton</name>
    <message>
        <source>–</source>
        <comment>no figure</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>all good</source>
        <translation>alles in Ordnung</translation>
    </message>
    <message>
        <source>as many as a week ago</source>
        <translation>so viele wie vor einer Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n more than a week ago</source>
        <translation>
            <numerusform>%n mehr als vor einer Woche</numerusform>
            <numerusform>%n mehr als vor einer Woche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than a week ago</source>
        <translation>
            <numerusform>%n weniger als vor einer Woche</numerusform>
            <numerusform>%n weniger als vor einer Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is counted: the figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>what is counted: the figure, how it changed</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>regulars::HistoryDialog</name>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Every change of this record is kept here from now on.</source>
        <translation>Jede Änderung dieses Datensatzes steht von nun an hier.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
</context>
<context>
    <name>regulars::HistoryTexts</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Erreichbar über</translation>
    </message>
    <message>
        <source>Best time</source>
        <translation>Beste Zeit</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht ansprechen</translation>
    </message>
    <message>
        <source>Found the shop by</source>
        <translation>Fand den Laden durch</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Number elsewhere</source>
        <translation>Nummer anderswo</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Day to remember</source>
        <translation>Besonderer Tag</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>phone number (label)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, not valid</source>
        <comment>phone number</comment>
        <translation>%1, ungültig</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what day it is, the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Record made</source>
        <translation>Datensatz angelegt</translation>
    </message>
    <message>
        <source>Moved to the recycle bin</source>
        <translation>In den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Taken out of the recycle bin</source>
        <translation>Aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>%1: added %2</source>
        <comment>field, value</comment>
        <translation>%1: %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1: removed %2</source>
        <comment>field, value</comment>
        <translation>%1: %2 entfernt</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, value before, value now</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>by undo</source>
        <translation>durch Rückgängigmachen</translation>
    </message>
    <message>
        <source>by redo</source>
        <translation>durch Wiederholen</translation>
    </message>
    <message>
        <source>by an import</source>
        <translation>durch einen Import</translation>
    </message>
    <message>
        <source>by merging</source>
        <translation>durch Zusammenführen</translation>
    </message>
    <message>
        <source>undone since</source>
        <translation>inzwischen rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>regulars::ImportCheckPage</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Zeilen zum Ansehen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Nach dem Import</translation>
    </message>
    <message>
        <source>What the import will bring</source>
        <translation>Was der Import bringen wird</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
</context>
<context>
    <name>regulars::ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Known customers</source>
        <translation>Bekannte Kunden</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>regulars::ImportFilePage</name>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>The file holds</source>
        <translation>Die Datei enthält</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>Cells are divided by</source>
        <translation>Zellen sind getrennt durch</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Holds the names</source>
        <translation>Enthält die Namen</translation>
    </message>
    <message>
        <source>Is a row</source>
        <translation>Ist eine Zeile</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file name, how it is written</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>regulars::ImportKnownPage</name>
    <message>
        <source>Customers who are known already</source>
        <translation>Kunden, die schon bekannt sind</translation>
    </message>
    <message>
        <source>Take the file&apos;s values over</source>
        <translation>Die Werte der Datei übernehmen</translation>
    </message>
    <message>
        <source>Only fill in what is missing</source>
        <translation>Nur ergänzen, was fehlt</translation>
    </message>
    <message>
        <source>Leave them as they are</source>
        <translation>So lassen, wie sie sind</translation>
    </message>
    <message>
        <source>Add customers who are not known yet</source>
        <translation>Kunden anlegen, die noch nicht bekannt sind</translation>
    </message>
    <message>
        <source>How they are recognised</source>
        <translation>Woran sie erkannt werden</translation>
    </message>
    <message>
        <source>By their number in the file&apos;s program, always, and by:</source>
        <translation>Immer an ihrer Nummer im Programm der Datei, und an:</translation>
    </message>
    <message>
        <source>E-mail address, where the names agree</source>
        <translation>E-Mail-Adresse, wenn die Namen passen</translation>
    </message>
    <message>
        <source>Phone number, where the names agree</source>
        <translation>Telefonnummer, wenn die Namen passen</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Name and postcode</source>
        <translation>Name und Postleitzahl</translation>
    </message>
    <message>
        <source>Orders find their customer by the file&apos;s customer number, then by e-mail address, then by phone number. Who is not found is added; who lacks an address or number gets the file&apos;s. Orders that were imported before are left as they are.</source>
        <translation>Bestellungen finden ihren Kunden an der Kundennummer der Datei, dann an der E-Mail-Adresse, dann an der Telefonnummer. Wer nicht gefunden wird, wird angelegt; wem Adresse oder Nummer fehlt, bekommt die der Datei. Bestellungen, die schon importiert wurden, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>E-mail addresses, numbers, addresses and tags are added, never taken away. Nobody is opted in by an import unless you say, in the step before, how and when they agreed.</source>
        <translation>E-Mail-Adressen, Nummern, Anschriften und Schlagwörter kommen hinzu und werden nie entfernt. Niemand wird durch einen Import angemeldet, außer Sie sagen im Schritt davor, wie und wann eingewilligt wurde.</translation>
    </message>
</context>
<context>
    <name>regulars::ImportResultPage</name>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>You can close this window; the import goes on and can be stopped at the foot of the main window.</source>
        <translation>Dieses Fenster kann geschlossen werden; der Import läuft weiter und lässt sich am Fuß des Hauptfensters anhalten.</translation>
    </message>
    <message>
        <source>The import is done</source>
        <translation>Der Import ist fertig</translation>
    </message>
    <message>
        <source>added</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>new customers</source>
        <translation>neue Kunden</translation>
    </message>
    <message>
        <source>returns</source>
        <translation>Rückgaben</translation>
    </message>
    <message>
        <source>rows left out</source>
        <translation>ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>The rows that were left out are in %1, with the reasons.</source>
        <comment>a link</comment>
        <translation>Die ausgelassenen Zeilen stehen mit den Gründen in %1.</translation>
    </message>
</context>
<context>
    <name>regulars::ImportTexts</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Kundenname</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bundesland oder Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Article number</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Products (list)</source>
        <translation>Artikel (Liste)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Sum of the line</source>
        <translation>Summe der Position</translation>
    </message>
    <message>
        <source>Sum of the order</source>
        <translation>Summe der Bestellung</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Amount paid back</source>
        <translation>Erstatteter Betrag</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Verkaufsweg</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sale or return</source>
        <translation>Verkauf oder Rückgabe</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Return of order</source>
        <translation>Rückgabe zu Bestellung</translation>
    </message>
    <message>
        <source>The row has too few cells.</source>
        <translation>Die Zeile hat zu wenige Zellen.</translation>
    </message>
    <message>
        <source>The row has too many cells.</source>
        <translation>Die Zeile hat zu viele Zellen.</translation>
    </message>
    <message>
        <source>A quotation mark is never closed.</source>
        <translation>Ein Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Ein Wert fehlt.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>This amount has parts of the smallest coin.</source>
        <translation>Dieser Betrag hat Bruchteile der kleinsten Münze.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>Day and month can&apos;t be told apart.</source>
        <translation>Tag und Monat lassen sich nicht unterscheiden.</translation>
    </message>
    <message>
        <source>This is no time.</source>
        <translation>Das ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>This status is not known.</source>
        <translation>Dieser Status ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This is neither a sale nor a return.</source>
        <translation>Das ist weder ein Verkauf noch eine Rückgabe.</translation>
    </message>
    <message>
        <source>It has not been paid yet.</source>
        <translation>Das ist noch nicht bezahlt.</translation>
    </message>
    <message>
        <source>It is in another currency.</source>
        <translation>Das ist in einer anderen Währung.</translation>
    </message>
    <message>
        <source>The sum is below zero.</source>
        <translation>Die Summe ist kleiner als null.</translation>
    </message>
    <message>
        <source>The same order stands in the file before.</source>
        <translation>Dieselbe Bestellung steht weiter oben in der Datei.</translation>
    </message>
    <message>
        <source>It contradicts another row of the same order.</source>
        <translation>Das widerspricht einer anderen Zeile derselben Bestellung.</translation>
    </message>
    <message>
        <source>Another row of the same order is wrong.</source>
        <translation>Eine andere Zeile derselben Bestellung ist falsch.</translation>
    </message>
    <message>
        <source>The quantity is below zero.</source>
        <translation>Die Menge ist kleiner als null.</translation>
    </message>
    <message>
        <source>The quantity is zero.</source>
        <translation>Die Menge ist null.</translation>
    </message>
    <message>
        <source>The price is not above zero.</source>
        <translation>Der Preis ist nicht größer als null.</translation>
    </message>
    <message>
        <source>There is no customer.</source>
        <translation>Der Kunde fehlt.</translation>
    </message>
    <message>
        <source>A spreadsheet has damaged this value.</source>
        <translation>Eine Tabellenkalkulation hat diesen Wert beschädigt.</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1, %2 “%3”: %4</source>
        <comment>line, column, value, what is wrong</comment>
        <translation>%1, %2 „%3“: %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>line, column, what is wrong</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Senkrechte Striche</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>first line holds the names</source>
        <translation>erste Zeile enthält die Namen</translation>
    </message>
    <message>
        <source>no line with names</source>
        <translation>keine Zeile mit Namen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln Bestellung</numerusform>
            <numerusform>%Ln Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customer(s)</source>
        <translation>
            <numerusform>%Ln neuer Kunde</numerusform>
            <numerusform>%Ln neue Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who were there already</source>
        <translation>
            <numerusform>%Ln Kunde, der schon da war</numerusform>
            <numerusform>%Ln Kunden, die schon da waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s)</source>
        <translation>
            <numerusform>%Ln Rückgabe</numerusform>
            <numerusform>%Ln Rückgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) without a customer</source>
        <translation>
            <numerusform>%Ln Bestellung ohne Kunden</numerusform>
            <numerusform>%Ln Bestellungen ohne Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) were imported before and are left as they are</source>
        <translation>
            <numerusform>%Ln Bestellung wurde schon importiert und bleibt, wie sie ist</numerusform>
            <numerusform>%Ln Bestellungen wurden schon importiert und bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can&apos;t be imported</source>
        <translation>
            <numerusform>%Ln Zeile lässt sich nicht importieren</numerusform>
            <numerusform>%Ln Zeilen lassen sich nicht importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file holds no rows.</source>
        <translation>Die Datei enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>This is no text file. Please save the table as CSV and import that.</source>
        <translation>Das ist keine Textdatei. Bitte die Tabelle als CSV speichern und diese importieren.</translation>
    </message>
    <message>
        <source>The file is no table that Regulars can read: a row is far too long.</source>
        <translation>Die Datei ist keine Tabelle, die Regulars lesen kann: Eine Zeile ist viel zu lang.</translation>
    </message>
    <message>
        <source>The file does not tell whether 03/04 is in March or in April. Please choose how its dates are written.</source>
        <translation>Aus der Datei geht nicht hervor, ob 03/04 im März oder im April liegt. Bitte wählen, wie das Datum geschrieben ist.</translation>
    </message>
    <message>
        <source>The columns of the saved choice do not fit this file.</source>
        <translation>Die gemerkten Spalten passen nicht zu dieser Datei.</translation>
    </message>
    <message>
        <source>The file has more than %1 rows. Please split it into smaller files.</source>
        <translation>Die Datei hat mehr als %1 Zeilen. Bitte in kleinere Dateien teilen.</translation>
    </message>
    <message>
        <source>(not used)</source>
        <translation>(nicht verwendet)</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titel vor dem Namen</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Title behind the name</source>
        <translation>Titel nach dem Namen</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Person oder Firma</translation>
    </message>
    <message>
        <source>Label of the e-mail</source>
        <translation>Bezeichnung der E-Mail</translation>
    </message>
    <message>
        <source>Label of the phone</source>
        <translation>Bezeichnung des Telefons</translation>
    </message>
    <message>
        <source>Label of the address</source>
        <translation>Bezeichnung der Adresse</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Ganze Adresse</translation>
    </message>
    <message>
        <source>More of the street</source>
        <translation>Adresszusatz</translation>
    </message>
    <message>
        <source>Post box</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geburtsjahr</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Geburtsmonat</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Tag der Geburt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>How they found the shop</source>
        <translation>Wie sie das Geschäft fanden</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Field of your own</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Permission (as a note)</source>
        <translation>Einwilligung (als Notiz)</translation>
    </message>
    <message>
        <source>This is no e-mail address; it is kept, but not used.</source>
        <translation>Das ist keine E-Mail-Adresse; sie bleibt erhalten, wird aber nicht verwendet.</translation>
    </message>
    <message>
        <source>This is no phone number; it is kept, but not used.</source>
        <translation>Das ist keine Telefonnummer; sie bleibt erhalten, wird aber nicht verwendet.</translation>
    </message>
    <message>
        <source>This is a group, no person.</source>
        <translation>Das ist eine Gruppe, keine Person.</translation>
    </message>
    <message>
        <source>The card breaks off.</source>
        <translation>Die Karte bricht ab.</translation>
    </message>
    <message>
        <source>The same contact stands in the file before.</source>
        <translation>Derselbe Kontakt steht weiter oben in der Datei.</translation>
    </message>
    <message>
        <source>Several customers fit; the first one was taken.</source>
        <translation>Mehrere Kunden passen; der erste wurde genommen.</translation>
    </message>
    <message>
        <source>Another customer has this card.</source>
        <translation>Ein anderer Kunde hat diese Karte.</translation>
    </message>
    <message>
        <source>This customer is in the recycle bin and stays there.</source>
        <translation>Dieser Kunde ist im Papierkorb und bleibt dort.</translation>
    </message>
    <message>
        <source>The package was written by a newer version of Regulars. Please update the program.</source>
        <translation>Das Paket stammt von einer neueren Version von Regulars. Bitte das Programm aktualisieren.</translation>
    </message>
    <message>
        <source>The file is no package of Regulars.</source>
        <translation>Die Datei ist kein Paket von Regulars.</translation>
    </message>
    <message>
        <source>The package is damaged in line %1.</source>
        <translation>Das Paket ist in Zeile %1 beschädigt.</translation>
    </message>
    <message>
        <source>The spreadsheet is protected by a password. Please save it without one.</source>
        <translation>Die Tabelle ist mit einem Passwort geschützt. Bitte ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>The spreadsheet is too large. Please save it as CSV and import that.</source>
        <translation>Die Tabelle ist zu groß. Bitte als CSV speichern und diese importieren.</translation>
    </message>
    <message>
        <source>The file is no spreadsheet, or a damaged one.</source>
        <translation>Die Datei ist keine Excel-Tabelle oder beschädigt.</translation>
    </message>
    <message>
        <source>worksheet %1</source>
        <translation>Blatt %1</translation>
    </message>
    <message>
        <source>vCards · %1</source>
        <comment>how the letters are written</comment>
        <translation>vCards · %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who are known will change</source>
        <translation>
            <numerusform>%Ln bekannter Kunde wird geändert</numerusform>
            <numerusform>%Ln bekannte Kunden werden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) of whom the file says nothing new</source>
        <translation>
            <numerusform>%Ln Kunde, von dem die Datei nichts Neues sagt</numerusform>
            <numerusform>%Ln Kunden, von denen die Datei nichts Neues sagt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) left out, as chosen</source>
        <translation>
            <numerusform>%Ln Kontakt wie gewählt ausgelassen</numerusform>
            <numerusform>%Ln Kontakte wie gewählt ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) that stand in the file twice</source>
        <translation>
            <numerusform>%Ln Kontakt, der doppelt in der Datei steht</numerusform>
            <numerusform>%Ln Kontakte, die doppelt in der Datei stehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) who are in the recycle bin and stay there</source>
        <translation>
            <numerusform>%Ln Kunde, der im Papierkorb liegt und dort bleibt</numerusform>
            <numerusform>%Ln Kunden, die im Papierkorb liegen und dort bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>This very file was imported before, on %1.</source>
        <translation>Genau diese Datei wurde schon importiert, am %1.</translation>
    </message>
    <message>
        <source>Permissions are kept as notes; nobody is opted in.</source>
        <translation>Einwilligungen bleiben Notizen; niemandem wird eine erteilt.</translation>
    </message>
    <message>
        <source>Columns that are left out: %1</source>
        <translation>Ausgelassene Spalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln contact(s).</source>
        <translation>
            <numerusform>%Ln Kontakt importiert.</numerusform>
            <numerusform>%Ln Kontakte importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln order(s).</source>
        <translation>
            <numerusform>%Ln Bestellung importiert.</numerusform>
            <numerusform>%Ln Bestellungen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say, in the second step, which column holds the name, the e-mail address or the phone number.</source>
        <translation>Bitte im zweiten Schritt angeben, in welcher Spalte der Name, die E-Mail-Adresse oder die Telefonnummer steht.</translation>
    </message>
    <message>
        <source>Please say, in the second step, which columns hold the date and the amount.</source>
        <translation>Bitte im zweiten Schritt angeben, in welchen Spalten Datum und Betrag stehen.</translation>
    </message>
    <message>
        <source>Day to remember</source>
        <translation>Tag zum Merken</translation>
    </message>
    <message>
        <source>What the day is for</source>
        <translation>Wofür der Tag steht</translation>
    </message>
    <message>
        <source>This does not fit your field and is left out.</source>
        <translation>Das passt nicht zum eigenen Feld und wird weggelassen.</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message numerus="yes">
        <source>Photos of %Ln customer(s)</source>
        <translation>
            <numerusform>Foto von %Ln Kunden</numerusform>
            <numerusform>Fotos von %Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) left out: they can&apos;t be read or are second ones</source>
        <translation>
            <numerusform>%Ln Bild weggelassen: Es ist nicht lesbar oder ein zweites</numerusform>
            <numerusform>%Ln Bilder weggelassen: Sie sind nicht lesbar oder zweite</numerusform>
        </translation>
    </message>
    <message>
        <source>When consent was given</source>
        <translation>Zeitpunkt der Einwilligung</translation>
    </message>
    <message>
        <source>Opted out: %1</source>
        <comment>a channel</comment>
        <translation>Abgemeldet: %1</translation>
    </message>
    <message>
        <source>Consent: %1, %2</source>
        <comment>a channel, a purpose</comment>
        <translation>Einwilligung: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) granted</source>
        <translation>
            <numerusform>%Ln Einwilligung erteilt</numerusform>
            <numerusform>%Ln Einwilligungen erteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) waiting for confirmation</source>
        <translation>
            <numerusform>%Ln Einwilligung wartet auf Bestätigung</numerusform>
            <numerusform>%Ln Einwilligungen warten auf Bestätigung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) refused</source>
        <translation>
            <numerusform>%Ln Einwilligung abgelehnt</numerusform>
            <numerusform>%Ln Einwilligungen abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) left as they are, because they were refused or withdrawn</source>
        <translation>
            <numerusform>%Ln Einwilligung bleibt, wie sie ist, weil sie abgelehnt oder widerrufen wurde</numerusform>
            <numerusform>%Ln Einwilligungen bleiben, wie sie sind, weil sie abgelehnt oder widerrufen wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln consent(s) kept as notes: nobody said how and when they were given, so nobody is opted in.</source>
        <translation>
            <numerusform>%Ln Einwilligung bleibt eine Notiz: Niemand hat gesagt, wie und wann sie gegeben wurde, also wird niemand angemeldet.</numerusform>
            <numerusform>%Ln Einwilligungen bleiben Notizen: Niemand hat gesagt, wie und wann sie gegeben wurden, also wird niemand angemeldet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::InteractionForm</name>
    <message>
        <source>Edit entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Not noted</source>
        <comment>mood</comment>
        <translation>Nicht notiert</translation>
    </message>
    <message>
        <source>Keys 1, 2 and 3; with Alt while you type</source>
        <translation>Tasten 1, 2 und 3, beim Schreiben mit Alt</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What was said or done</source>
        <translation>Was gesagt oder getan wurde</translation>
    </message>
    <message>
        <source>Minutes it took</source>
        <translation>Dauer in Minuten</translation>
    </message>
    <message>
        <source>Not noted</source>
        <comment>outcome</comment>
        <translation>Nicht notiert</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Keep at the top of the timeline</source>
        <translation>Oben im Verlauf halten</translation>
    </message>
    <message>
        <source>This entry was changed elsewhere while you were editing. Which version shall stay?</source>
        <translation>Dieser Eintrag wurde während des Bearbeitens anderswo geändert. Welche Fassung soll bleiben?</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
</context>
<context>
    <name>regulars::KeptForms</name>
    <message>
        <source>Closed without saving. What you entered is kept.</source>
        <translation>Ohne Speichern geschlossen. Die Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
</context>
<context>
    <name>regulars::KeyEdit</name>
    <message>
        <source>none</source>
        <comment>no keys</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>regulars::KeyFigure</name>
    <message>
        <source>%1: %2</source>
        <comment>what is counted: the figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>regulars::LinesEdit</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Haupt</translation>
    </message>
    <message>
        <source>The one to use first</source>
        <translation>Wird zuerst verwendet</translation>
    </message>
</context>
<context>
    <name>regulars::ListPane</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts da</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try fewer words or take a filter off.</source>
        <translation>Weniger Wörter oder ein Filter weniger helfen vielleicht.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation>Diese Liste ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>regulars::LockScreen</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Who is working?</source>
        <translation>Wer arbeitet hier?</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN oder Passwort</translation>
    </message>
    <message>
        <source>That is not the right PIN or password.</source>
        <translation>Das ist nicht die richtige PIN oder das richtige Passwort.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Please wait until %1.</source>
        <translation>Zu viele falsche Versuche. Bitte warten Sie bis %1.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The shop can&apos;t be read</source>
        <translation>Der Laden lässt sich nicht lesen</translation>
    </message>
</context>
<context>
    <name>regulars::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Kunden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>regulars::MainWindow</name>
    <message>
        <source>Regulars</source>
        <translation>Regulars</translation>
    </message>
    <message>
        <source>Search customers, orders or type a command</source>
        <translation>Kunden und Bestellungen suchen oder Befehl eingeben</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Colours as the system has them</source>
        <translation>Farben wie im System</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a page</comment>
        <translation>Zu „%1“ wechseln</translation>
    </message>
    <message>
        <source>Quit Regulars?</source>
        <translation>Regulars beenden?</translation>
    </message>
    <message>
        <source>A job is still running. If you quit now, it stops, and nothing of it stays.</source>
        <translation>Es läuft noch eine Aufgabe. Wenn Sie jetzt beenden, wird sie abgebrochen, und nichts davon bleibt erhalten.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Abbrechen und beenden</translation>
    </message>
</context>
<context>
    <name>regulars::MappingBar</name>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Columns as</source>
        <translation>Spalten wie</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Von Hand gewählt</translation>
    </message>
    <message>
        <source>Forget these saved columns</source>
        <translation>Diese gespeicherten Spalten vergessen</translation>
    </message>
    <message>
        <source>Name to save these columns under</source>
        <translation>Name, um diese Spalten zu speichern</translation>
    </message>
    <message>
        <source>Remember these columns as</source>
        <translation>Diese Spalten merken als</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Wie erkannt</translation>
    </message>
</context>
<context>
    <name>regulars::MemberItems</name>
    <message>
        <source>last order %1</source>
        <comment>today, 5 d ago</comment>
        <translation>letzte Bestellung %1</translation>
    </message>
    <message>
        <source>no orders yet</source>
        <translation>noch keine Bestellungen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>regulars::MembersCard</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Name, phone or card number</source>
        <translation>Name, Telefon oder Kartennummer</translation>
    </message>
    <message>
        <source>Who belongs to it</source>
        <translation>Wer dazugehört</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Als was</translation>
    </message>
    <message>
        <source>What they are there</source>
        <translation>Was sie dort sind</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzte Bestellung</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Value in all</source>
        <translation>Wert gesamt</translation>
    </message>
    <message>
        <source>Orders in all</source>
        <translation>Käufe gesamt</translation>
    </message>
</context>
<context>
    <name>regulars::MembershipsEdit</name>
    <message>
        <source>Add a company or household</source>
        <translation>Firma oder Haushalt hinzufügen</translation>
    </message>
    <message>
        <source>Name of the company or household</source>
        <translation>Name der Firma oder des Haushalts</translation>
    </message>
    <message>
        <source>Company or household they belong to</source>
        <translation>Firma oder Haushalt, zu dem sie gehören</translation>
    </message>
    <message>
        <source>As what, such as “buyer” or “mother”</source>
        <translation>Als was, zum Beispiel „Einkauf“ oder „Mutter“</translation>
    </message>
    <message>
        <source>What they are there</source>
        <translation>Was sie dort sind</translation>
    </message>
    <message>
        <source>Remove this company or household</source>
        <translation>Diese Firma oder diesen Haushalt entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::MergeDialog</name>
    <message>
        <source>Merge customers</source>
        <translation>Kunden zusammenführen</translation>
    </message>
    <message>
        <source>Orders, timeline, e-mail addresses, phones, addresses and tags are joined. Where the records differ, choose what stays. Everything can be taken apart again, also later.</source>
        <translation>Bestellungen, Verlauf, E-Mail-Adressen, Telefone, Adressen und Schlagwörter kommen zusammen. Wo sich die Datensätze unterscheiden, wählen Sie, was bleibt. Alles lässt sich wieder trennen, auch später.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n customer(s)</source>
        <translation>
            <numerusform>%n Kunden zusammenführen</numerusform>
            <numerusform>%n Kunden zusammenführen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>regulars::MergeTable</name>
    <message>
        <source>No orders</source>
        <translation>Keine Bestellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), %1</source>
        <translation>
            <numerusform>%n Bestellung, %1</numerusform>
            <numerusform>%n Bestellungen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Known since %2</source>
        <comment>orders; date</comment>
        <translation>%1
Bekannt seit %2</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Record that stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Keep this record</source>
        <translation>Dieser bleibt</translation>
    </message>
    <message>
        <source>Keep the record of %1</source>
        <translation>Den Datensatz von %1 behalten</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>regulars::MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>regulars::OrderLines</name>
    <message>
        <source>%1 × %2</source>
        <comment>quantity × unit price</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 discount</source>
        <translation>%1 Rabatt</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <comment>quantity</comment>
        <translation>%1 zurückgegeben</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>regulars::OwnEditor</name>
    <message>
        <source>–</source>
        <comment>nothing is chosen</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>regulars::OwnFilters</name>
    <message>
        <source>%1…</source>
        <comment>a field; asks for its value</comment>
        <translation>%1 …</translation>
    </message>
</context>
<context>
    <name>regulars::OwnTexts</name>
    <message>
        <source>Text</source>
        <comment>kind of a field</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>kind of a field</comment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>kind of a field</comment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <comment>kind of a field</comment>
        <translation>Ja oder Nein</translation>
    </message>
    <message>
        <source>One of a list</source>
        <comment>kind of a field</comment>
        <translation>Eines aus einer Liste</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a table, a column of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>ist ausgefüllt</translation>
    </message>
    <message>
        <source>is</source>
        <comment>equal to</comment>
        <translation>ist</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>from</source>
        <comment>a day on</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>until</source>
        <comment>a day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>A field that is gone</source>
        <translation>Ein Feld, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>%1 is filled in</source>
        <comment>a field</comment>
        <translation>%1 ist ausgefüllt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>a field: at least 38</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>regulars::PairCard</name>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Kein Duplikat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 likely, because of:</source>
        <translation>Zu %1 wahrscheinlich, denn:</translation>
    </message>
    <message>
        <source>They look like a family, or a company and somebody there. Merge them only if you know better.</source>
        <translation>Sie sehen nach einer Familie aus oder nach einer Firma und jemandem dort. Führen Sie sie nur zusammen, wenn Sie es besser wissen.</translation>
    </message>
    <message>
        <source>Merging joins everything into one record. It can be taken apart again at any time.</source>
        <translation>Beim Zusammenführen kommt alles in einen Datensatz. Er lässt sich jederzeit wieder trennen.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>No orders</source>
        <translation>Keine Bestellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s), %1</source>
        <translation>
            <numerusform>%n Bestellung, %1</numerusform>
            <numerusform>%n Bestellungen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last order %1</source>
        <translation>Letzte Bestellung %1</translation>
    </message>
    <message>
        <source>Same household</source>
        <translation>Gleicher Haushalt</translation>
    </message>
    <message>
        <source>Belongs to the company</source>
        <translation>Gehört zur Firma</translation>
    </message>
    <message>
        <source>Belongs to the household</source>
        <translation>Gehört zum Haushalt</translation>
    </message>
</context>
<context>
    <name>regulars::PeopleCard</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add the people who work here, and everything they do carries their name. Without any, Regulars is simply open to whoever sits at this computer.</source>
        <translation>Tragen Sie ein, wer hier arbeitet, dann trägt alles, was sie tun, ihren Namen. Ohne Personen ist Regulars einfach offen für jeden an diesem Computer.</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Was jede Rolle darf</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Meldet sich an mit</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Person hinzufügen …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Remove person</source>
        <translation>Person entfernen</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>Fenster sperren</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Nur von Hand</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a key or click</source>
        <translation>
            <numerusform>Nach einer Minute ohne Taste oder Klick</numerusform>
            <numerusform>Nach %n Minuten ohne Taste oder Klick</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation>PIN oder Passwort</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>a person</comment>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign in any more. What they did keeps their name.</source>
        <translation>%1 kann sich nicht mehr anmelden. Was sie oder er getan hat, behält den Namen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::PeopleTexts</name>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>See everything</source>
        <translation>Alles sehen</translation>
    </message>
    <message>
        <source>Add customers, sales and notes</source>
        <translation>Kunden, Verkäufe und Notizen hinzufügen</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>Sie ändern</translation>
    </message>
    <message>
        <source>Delete them</source>
        <translation>Sie löschen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Import and change many at once</source>
        <translation>Importieren und viele zugleich ändern</translation>
    </message>
    <message>
        <source>Merge customers</source>
        <translation>Kunden zusammenführen</translation>
    </message>
    <message>
        <source>Adjust points by hand</source>
        <translation>Punkte von Hand berichtigen</translation>
    </message>
    <message>
        <source>Erase a person&apos;s data for good</source>
        <translation>Daten einer Person endgültig löschen</translation>
    </message>
    <message>
        <source>Manage people and settings</source>
        <translation>Personen und Einstellungen verwalten</translation>
    </message>
</context>
<context>
    <name>regulars::PhotoButton</name>
    <message>
        <source>Photo of %1</source>
        <translation>Foto von %1</translation>
    </message>
</context>
<context>
    <name>regulars::PhotoDesk</name>
    <message>
        <source>Choose a photo</source>
        <translation>Foto auswählen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp);;All files (*)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp *.gif *.bmp);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>regulars::QueueSwitch</name>
    <message>
        <source>Part of the queue</source>
        <translation>Teil der Warteschlange</translation>
    </message>
</context>
<context>
    <name>regulars::QueueView</name>
    <message>
        <source>#</source>
        <comment>heading: number of a ticket</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>heading: when something has to be done</comment>
        <translation>Fällig</translation>
    </message>
</context>
<context>
    <name>regulars::QuickEntry</name>
    <message>
        <source>Who began</source>
        <translation>Von wem es ausging</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Strg+Eingabe speichert</translation>
    </message>
    <message>
        <source>All fields…</source>
        <translation>Alle Felder…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What is worth remembering?</source>
        <translation>Was sollte man sich merken?</translation>
    </message>
    <message>
        <source>What was the visit about?</source>
        <translation>Worum ging es bei dem Besuch?</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Worum ging es?</translation>
    </message>
    <message>
        <source>Write a few words first.</source>
        <translation>Bitte erst ein paar Worte schreiben.</translation>
    </message>
</context>
<context>
    <name>regulars::RecordHealthCard</name>
    <message>
        <source>Record health</source>
        <translation>Zustand der Datensätze</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Duplikate</translation>
    </message>
    <message>
        <source>Pairs of records that may be the same customer</source>
        <translation>Paare von Datensätzen, die derselbe Kunde sein könnten</translation>
    </message>
</context>
<context>
    <name>regulars::RecordProvider</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Notes and contacts</source>
        <translation>Notizen und Kontakte</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>customer · day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>anonymous sale</source>
        <translation>anonymer Verkauf</translation>
    </message>
</context>
<context>
    <name>regulars::RecordTableForm</name>
    <message>
        <source>Rename table</source>
        <translation>Tabelle umbenennen</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Neue Tabelle</translation>
    </message>
    <message>
        <source>A customer can have several rows in a table: each of their pets, cars or stays.</source>
        <translation>Ein Kunde kann in einer Tabelle mehrere Zeilen haben: jedes Haustier, jedes Auto, jeden Aufenthalt.</translation>
    </message>
    <message>
        <source>Name, such as “Pets”</source>
        <translation>Name, zum Beispiel „Haustiere“</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a table</comment>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>regulars::RecordsEdit</name>
    <message>
        <source>Add a row to “%1”</source>
        <comment>a table</comment>
        <translation>Zeile zu „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove this row of “%1”</source>
        <comment>a table</comment>
        <translation>Diese Zeile von „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::ReplyComposer</name>
    <message>
        <source>What to write</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Status after sending</source>
        <translation>Status nach dem Senden</translation>
    </message>
    <message>
        <source>Status stays</source>
        <translation>Status bleibt</translation>
    </message>
    <message>
        <source>What should the others know?</source>
        <translation>Was sollen die anderen wissen?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Your answer to %1</source>
        <comment>a customer</comment>
        <translation>Ihre Antwort an %1</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what it does, its keys</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>regulars::ReturnForm</name>
    <message>
        <source>Take goods back</source>
        <translation>Ware zurücknehmen</translation>
    </message>
    <message>
        <source>Order %1 of %2</source>
        <translation>Bestellung %1 vom %2</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Record return</source>
        <translation>Rückgabe erfassen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Gekauft</translation>
    </message>
    <message>
        <source>Back already</source>
        <translation>Schon zurück</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Kommt zurück</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Everything comes back</source>
        <translation>Alles kommt zurück</translation>
    </message>
    <message>
        <source>How much of %1 comes back</source>
        <translation>Wie viel von „%1“ zurückkommt</translation>
    </message>
    <message>
        <source>Why it comes back</source>
        <translation>Grund der Rückgabe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Say how much of what comes back.</source>
        <translation>Bitte angeben, wovon wie viel zurückkommt.</translation>
    </message>
</context>
<context>
    <name>regulars::RightsTable</name>
    <message>
        <source>%1: %2</source>
        <comment>role: right</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>regulars::RoutineCard</name>
    <message>
        <source>Practice routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>small habits that keep customers</source>
        <translation>kleine Gewohnheiten, die Kunden halten</translation>
    </message>
    <message>
        <source>Open the view for this</source>
        <translation>Die passende Ansicht öffnen</translation>
    </message>
    <message>
        <source>Tick when it is done</source>
        <translation>Abhaken, wenn es erledigt ist</translation>
    </message>
    <message>
        <source>Done %1</source>
        <comment>today, yesterday, 5 d ago</comment>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Done %1 by %2</source>
        <comment>today, yesterday, 5 d ago; a person</comment>
        <translation>Erledigt: %1 von %2</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Look through the tasks</source>
        <translation>Aufgaben durchsehen</translation>
    </message>
    <message>
        <source>Welcome new customers</source>
        <translation>Neue Kunden begrüßen</translation>
    </message>
    <message>
        <source>Keep what was promised</source>
        <translation>Versprochenes einhalten</translation>
    </message>
    <message>
        <source>Note yesterday&apos;s talks</source>
        <translation>Gespräche von gestern notieren</translation>
    </message>
    <message>
        <source>Write to three regulars who were not here for long</source>
        <translation>Drei Stammkunden schreiben, die lange nicht da waren</translation>
    </message>
    <message>
        <source>Thank one of the best customers</source>
        <translation>Einem der besten Kunden danken</translation>
    </message>
    <message>
        <source>Win back lapsed customers</source>
        <translation>Verlorene Kunden zurückgewinnen</translation>
    </message>
    <message>
        <source>Look at those who asked and never bought</source>
        <translation>Interessenten ansehen, die nie gekauft haben</translation>
    </message>
    <message>
        <source>Look through the recycle bin</source>
        <translation>Papierkorb durchsehen</translation>
    </message>
    <message>
        <source>Put records right and merge duplicates</source>
        <translation>Datensätze verbessern und Duplikate zusammenführen</translation>
    </message>
</context>
<context>
    <name>regulars::SaleForm</name>
    <message>
        <source>Record sale</source>
        <translation>Verkauf erfassen</translation>
    </message>
    <message>
        <source>Anonymous sale, or type a name, phone or card number</source>
        <translation>Anonymer Verkauf – oder Name, Telefon oder Kartennummer eingeben</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Position hinzufügen</translation>
    </message>
    <message>
        <source>Discount on the whole sale</source>
        <translation>Rabatt auf den ganzen Verkauf</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Sold at</source>
        <translation>Verkauft über</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Add at least one thing that was sold.</source>
        <translation>Mindestens ein verkaufter Artikel gehört dazu.</translation>
    </message>
    <message>
        <source>Choose the customer from the list, or empty the line for an anonymous sale.</source>
        <translation>Bitte den Kunden aus der Liste wählen oder die Zeile leeren für einen anonymen Verkauf.</translation>
    </message>
</context>
<context>
    <name>regulars::SaleLineEdit</name>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Product, or what was sold</source>
        <translation>Artikel oder was verkauft wurde</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Price of one</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Diese Position entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::SelectionSummary</name>
    <message>
        <source>lifetime value</source>
        <translation>Gesamtumsatz</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Add a tag to all</source>
        <translation>Allen ein Schlagwort geben</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n customers selected</source>
        <translation>
            <numerusform>%n Kunde ausgewählt</numerusform>
            <numerusform>%n Kunden ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Export selected…</source>
        <translation>Ausgewählte exportieren…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Change all…</source>
        <translation>Alle ändern …</translation>
    </message>
</context>
<context>
    <name>regulars::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Das Geschäft</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Andere Währung</translation>
    </message>
    <message>
        <source>Show all figures in %1 from now on?</source>
        <translation>Ab jetzt alle Zahlen in %1 zeigen?</translation>
    </message>
    <message>
        <source>Amounts that were recorded in %1 are not converted.</source>
        <translation>In %1 erfasste Beträge werden nicht umgerechnet.</translation>
    </message>
    <message>
        <source>Change the currency</source>
        <translation>Währung ändern</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>The shop&apos;s file</source>
        <translation>Die Datei des Geschäfts</translation>
    </message>
    <message>
        <source>Everything about your shop is in this one file. To move to another computer, copy it there.</source>
        <translation>Alles über das Geschäft steht in dieser einen Datei. Für den Umzug auf einen anderen Computer genügt es, sie dorthin zu kopieren.</translation>
    </message>
    <message>
        <source>Shops (*.regulars);;All files (*)</source>
        <translation>Geschäfte (*.regulars);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open another shop…</source>
        <translation>Anderes Geschäft öffnen…</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Geschäft öffnen</translation>
    </message>
    <message>
        <source>New shop…</source>
        <translation>Neues Geschäft…</translation>
    </message>
    <message>
        <source>A file for the new shop</source>
        <translation>Datei für das neue Geschäft</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>About Regulars</source>
        <translation>Über Regulars</translation>
    </message>
    <message>
        <source>Version %1. Free software under the GNU General Public License, version 3 or later; without any warranty.</source>
        <translation>Version %1. Freie Software unter der GNU General Public License, Version 3 oder neuer; ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>Die Sicherung ist gemacht und geprüft.</translation>
    </message>
    <message>
        <source>The backup failed. %1</source>
        <translation>Die Sicherung ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>Language, look and keys</source>
        <translation>Sprache, Aussehen und Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Built on Qt %1 (LGPL 3), SQLite (public domain), libphonenumber (Apache 2.0) with Protocol Buffers (BSD), libical (MPL 2.0), GMime (LGPL 2.1) with GLib (LGPL 2.1), libsodium (ISC), libxlsxwriter (BSD), libzip (BSD) and tl::expected (CC0).</source>
        <translation>Beruht auf Qt %1 (LGPL 3), SQLite (gemeinfrei), libphonenumber (Apache 2.0) mit Protocol Buffers (BSD), libical (MPL 2.0), GMime (LGPL 2.1) mit GLib (LGPL 2.1), libsodium (ISC), libxlsxwriter (BSD), libzip (BSD) und tl::expected (CC0).</translation>
    </message>
</context>
<context>
    <name>regulars::ShopFields</name>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Geschäfts</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>regulars::ShopSession</name>
    <message>
        <source>Regulars</source>
        <translation>Regulars</translation>
    </message>
    <message>
        <source>%1 – Regulars</source>
        <comment>name of the shop</comment>
        <translation>%1 – Regulars</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Record sale</source>
        <translation>Verkauf erfassen</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This is the demo shop. Nothing you do here touches your own shop.</source>
        <translation>Das ist das Demo-Geschäft. Nichts, was hier geschieht, betrifft das eigene Geschäft.</translation>
    </message>
    <message>
        <source>Start your own</source>
        <translation>Eigenes beginnen</translation>
    </message>
    <message>
        <source>Unsaved entries</source>
        <translation>Nicht gespeicherte Eingaben</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) hold entries that are not saved.</source>
        <translation>
            <numerusform>In %n Formular stehen Eingaben, die nicht gespeichert sind.</numerusform>
            <numerusform>In %n Formularen stehen Eingaben, die nicht gespeichert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are lost when Regulars is closed.</source>
        <translation>Beim Schließen von Regulars gehen sie verloren.</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>They are lost if you continue.</source>
        <translation>Beim Fortfahren gehen sie verloren.</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <translation>Trotzdem fortfahren</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message numerus="yes">
        <source>The import brought %n possible duplicate(s).</source>
        <translation>
            <numerusform>Der Import hat %n mögliches Duplikat gebracht.</numerusform>
            <numerusform>Der Import hat %n mögliche Duplikate gebracht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Switch user or lock</source>
        <translation>Person wechseln oder sperren</translation>
    </message>
</context>
<context>
    <name>regulars::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Keys for “%1”</source>
        <translation>Tasten für „%1“</translation>
    </message>
    <message>
        <source>Press the new keys here; Delete takes them away.</source>
        <translation>Drücken Sie hier die neuen Tasten; Entf nimmt sie weg.</translation>
    </message>
    <message>
        <source>Reset the keys for “%1”</source>
        <translation>Tasten für „%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Please add Ctrl or Alt, or take a function key.</source>
        <translation>%1 wird zum Schreiben gebraucht. Bitte nehmen Sie Strg oder Alt dazu oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>%1 always stands for “%2”.</source>
        <translation>%1 steht immer für „%2“.</translation>
    </message>
    <message>
        <source>%1 is needed in every text field.</source>
        <translation>%1 wird in jedem Textfeld gebraucht.</translation>
    </message>
    <message>
        <source>%1 stands for “%2” now.</source>
        <translation>%1 steht jetzt für „%2“.</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Stattdessen hier verwenden</translation>
    </message>
</context>
<context>
    <name>regulars::Sidebar</name>
    <message>
        <source>Grow</source>
        <comment>group of pages that help to win and keep customers</comment>
        <translation>Wachsen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>regulars::StartWindow</name>
    <message>
        <source>Regulars</source>
        <translation>Regulars</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Your shop could not be opened</source>
        <translation>Das Geschäft ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Andere Datei öffnen…</translation>
    </message>
    <message>
        <source>Start a new shop</source>
        <translation>Neues Geschäft beginnen</translation>
    </message>
</context>
<context>
    <name>regulars::StepBar</name>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a step</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>regulars::StepsEdit</name>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>Dieser Schritt ist erledigt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Diesen Schritt entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::StoryDesk</name>
    <message>
        <source>The customer&apos;s story as PDF</source>
        <translation>Die Geschichte des Kunden als PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation>Regulars</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <comment>a file</comment>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The printer did not take the page.</source>
        <translation>Der Drucker hat die Seite nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>regulars::StoryPainter</name>
    <message>
        <source>customer since %1</source>
        <translation>Kunde seit %1</translation>
    </message>
    <message>
        <source>do not contact</source>
        <translation>nicht kontaktieren</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>lifetime value</source>
        <translation>Kundenwert</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>average order</source>
        <translation>im Schnitt</translation>
    </message>
    <message>
        <source>usually buys</source>
        <translation>kauft meist</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>last order</source>
        <translation>letzte Bestellung</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>letzter Kontakt</translation>
    </message>
    <message>
        <source>Spent month by month</source>
        <translation>Ausgaben Monat für Monat</translation>
    </message>
    <message>
        <source>highest month %1</source>
        <translation>höchster Monat %1</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>channel: what they agreed to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>nie gefragt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>quantity, product</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Nothing bought yet.</source>
        <translation>Noch nichts gekauft.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Buys most</source>
        <translation>Kauft am meisten</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Largest order: %1, %2</source>
        <comment>number, amount</comment>
        <translation>Größte Bestellung: %1, %2</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Erste Bestellung</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Höhepunkte</translation>
    </message>
    <message>
        <source>Printed on %1. Personal data: keep it safe, and shred it when it is done with.</source>
        <translation>Gedruckt am %1. Persönliche Daten: gut verwahren und nach Gebrauch schreddern.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Offene Versprechen</translation>
    </message>
</context>
<context>
    <name>regulars::SuggestEdit</name>
    <message>
        <source>%1  ·  %2</source>
        <comment>title and detail of a suggestion</comment>
        <translation>%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>regulars::SystemNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>regulars::TagsCard</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tags that you give to customers can get a colour here, another name, or be taken off everybody.</source>
        <translation>Schlagwörter, die Sie Kunden geben, können hier eine Farbe oder einen anderen Namen bekommen oder allen abgenommen werden.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove the tag “%1”?</source>
        <translation>Das Schlagwort „%1“ entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>It is taken off %n customer(s). You can undo this.</source>
        <translation>
            <numerusform>Es wird einem Kunden abgenommen. Das lässt sich rückgängig machen.</numerusform>
            <numerusform>Es wird %n Kunden abgenommen. Das lässt sich rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::TagsEdit</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Schlagwort „%1“ entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::TaskActions</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Zurückstellen …</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Versprechen gehalten</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Versprechen gebrochen</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Kunden zeigen</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
</context>
<context>
    <name>regulars::TaskDelegate</name>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>regulars::TaskFilterMenu</name>
    <message>
        <source>Open</source>
        <comment>tasks that are not done</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Take all filters off</source>
        <translation>Alle Filter entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::TaskForm</name>
    <message>
        <source>Edit task</source>
        <translation>Aufgabe bearbeiten</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>A promise is what you told a customer you would do</source>
        <translation>Ein Versprechen ist, was Sie einem Kunden zugesagt haben</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Name, phone or card number</source>
        <translation>Name, Telefon- oder Kartennummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Whose task</source>
        <translation>Wessen Aufgabe</translation>
    </message>
    <message>
        <source>Whoever comes to it</source>
        <translation>Wer dazu kommt</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>This task was changed elsewhere while you were editing. Which version shall stay?</source>
        <translation>Diese Aufgabe wurde anderswo geändert, während Sie sie bearbeitet haben. Welche Fassung soll bleiben?</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Die andere nehmen</translation>
    </message>
</context>
<context>
    <name>regulars::TaskItems</name>
    <message>
        <source>order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>tomorrow, 9:00</comment>
        <translation>Zurückgestellt bis %1</translation>
    </message>
</context>
<context>
    <name>regulars::TaskNotices</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) became due</source>
        <translation>
            <numerusform>%n Aufgabe ist fällig geworden</numerusform>
            <numerusform>%n Aufgaben sind fällig geworden</numerusform>
        </translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Versprechen gehalten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation>Bis morgen zurückstellen</translation>
    </message>
</context>
<context>
    <name>regulars::TaskStatus</name>
    <message>
        <source>Importing “%1”</source>
        <translation>„%1“ wird importiert</translation>
    </message>
    <message>
        <source>Exporting to “%1”</source>
        <translation>Export nach „%1“</translation>
    </message>
    <message>
        <source>Backing up the shop</source>
        <translation>Das Geschäft wird gesichert</translation>
    </message>
    <message>
        <source>Restoring “%1”</source>
        <translation>„%1“ wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Adding up all figures again</source>
        <translation>Alle Zahlen werden neu berechnet</translation>
    </message>
    <message>
        <source>Checking the shop&apos;s file</source>
        <translation>Die Datei des Geschäfts wird geprüft</translation>
    </message>
    <message>
        <source>Making the demo shop</source>
        <translation>Das Demo-Geschäft wird angelegt</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>noch %n s</numerusform>
            <numerusform>noch %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>noch %n min</numerusform>
            <numerusform>noch %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a running job and how many others</comment>
        <translation>
            <numerusform>%1 (und %n weiterer Vorgang)</numerusform>
            <numerusform>%1 (und %n weitere Vorgänge)</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Duplikate werden gesucht</translation>
    </message>
    <message>
        <source>Attaching “%1”</source>
        <translation>„%1“ wird angehängt</translation>
    </message>
</context>
<context>
    <name>regulars::TaskTexts</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Can wait</source>
        <translation>Kann warten</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>For three hours</source>
        <translation>Für drei Stunden</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until next Monday</source>
        <translation>Bis nächsten Montag</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Für einen Monat</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Versprechen gehalten</translation>
    </message>
    <message>
        <source>Promise broken</source>
        <translation>Versprechen gebrochen</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>does not repeat</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every day from Monday to Friday</source>
        <translation>jeden Tag von Montag bis Freitag</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>alle zwei Wochen</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>on the last day of each month</source>
        <translation>am letzten Tag jedes Monats</translation>
    </message>
    <message>
        <source>every three months</source>
        <translation>alle drei Monate</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>wiederholt sich</translation>
    </message>
</context>
<context>
    <name>regulars::TaskViews</name>
    <message>
        <source>All tasks</source>
        <translation>Alle Aufgaben</translation>
    </message>
    <message>
        <source>All open tasks</source>
        <translation>Alle offenen Aufgaben</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Meine Aufgaben</translation>
    </message>
    <message>
        <source>Overdue tasks</source>
        <translation>Überfällige Aufgaben</translation>
    </message>
    <message>
        <source>Open promises</source>
        <translation>Offene Versprechen</translation>
    </message>
    <message>
        <source>Done tasks</source>
        <translation>Erledigte Aufgaben</translation>
    </message>
</context>
<context>
    <name>regulars::TasksPage</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Write down what you have promised and what to follow up, and nothing is forgotten.</source>
        <translation>Schreiben Sie auf, was Sie versprochen haben und was noch zu tun ist, dann wird nichts vergessen.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>More about this list</source>
        <translation>Mehr zu dieser Liste</translation>
    </message>
    <message>
        <source>Export as calendar file…</source>
        <translation>Als Kalenderdatei exportieren …</translation>
    </message>
    <message>
        <source>Find in the tasks</source>
        <translation>In den Aufgaben suchen</translation>
    </message>
    <message>
        <source>In the list of tasks</source>
        <translation>In der Liste der Aufgaben</translation>
    </message>
    <message>
        <source>Tick off, or open again</source>
        <translation>Abhaken oder wieder öffnen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Views of tasks</source>
        <translation>Ansichten der Aufgaben</translation>
    </message>
    <message>
        <source>Filter · %1</source>
        <comment>how many</comment>
        <translation>Filter · %1</translation>
    </message>
</context>
<context>
    <name>regulars::TicketActions</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>Nächstes Ticket</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>Voriges Ticket</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>Dem Kunden antworten</translation>
    </message>
    <message>
        <source>Add an internal note</source>
        <translation>Interne Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Send the reply or note</source>
        <translation>Antwort oder Notiz absenden</translation>
    </message>
    <message>
        <source>Assign tickets…</source>
        <translation>Tickets zuweisen…</translation>
    </message>
    <message>
        <source>Status of tickets…</source>
        <translation>Status der Tickets…</translation>
    </message>
    <message>
        <source>Priority of tickets…</source>
        <translation>Dringlichkeit der Tickets…</translation>
    </message>
    <message>
        <source>Solve tickets</source>
        <translation>Tickets lösen</translation>
    </message>
    <message>
        <source>Snooze tickets…</source>
        <translation>Tickets zurückstellen…</translation>
    </message>
    <message>
        <source>Edit ticket…</source>
        <translation>Ticket bearbeiten…</translation>
    </message>
    <message>
        <source>Merge tickets</source>
        <translation>Tickets zusammenführen</translation>
    </message>
    <message>
        <source>Delete tickets</source>
        <translation>Tickets löschen</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Close as spam</source>
        <translation>Als Spam schließen</translation>
    </message>
    <message>
        <source>Close as a duplicate</source>
        <translation>Als Dublette schließen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Show customer</source>
        <translation>Kunden zeigen</translation>
    </message>
</context>
<context>
    <name>regulars::TicketForm</name>
    <message>
        <source>Edit ticket %1</source>
        <translation>Ticket %1 bearbeiten</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Log ticket</source>
        <translation>Ticket erfassen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name, phone or card number</source>
        <translation>Name, Telefon oder Kartennummer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>Was der Kunde gesagt hat</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>None</source>
        <comment>category</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n other ticket(s) of this customer are open:</source>
        <translation>
            <numerusform>%n weiteres Ticket dieses Kunden ist offen:</numerusform>
            <numerusform>%n weitere Tickets dieses Kunden sind offen:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>number, subject, status</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>This ticket was changed elsewhere while you were editing. Which version shall stay?</source>
        <translation>Dieses Ticket wurde anderswo geändert, während Sie es bearbeitet haben. Welche Fassung soll bleiben?</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
</context>
<context>
    <name>regulars::TicketHeader</name>
    <message>
        <source>Edit ticket</source>
        <translation>Ticket bearbeiten</translation>
    </message>
    <message>
        <source>Change the status</source>
        <translation>Status ändern</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Solve the ticket</source>
        <translation>Ticket lösen</translation>
    </message>
    <message>
        <source>Show the customer</source>
        <translation>Kunden zeigen</translation>
    </message>
    <message>
        <source>Nobody knows yet who this is</source>
        <translation>Noch weiß niemand, wer das ist</translation>
    </message>
    <message>
        <source>%1 lifetime</source>
        <comment>an amount of money</comment>
        <translation>%1 insgesamt</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other open ticket(s)</source>
        <translation>
            <numerusform>%n weiteres offenes Ticket</numerusform>
            <numerusform>%n weitere offene Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <comment>a status, with a sign that there is a menu</comment>
        <translation>%1 ▾</translation>
    </message>
</context>
<context>
    <name>regulars::TicketMenus</name>
    <message>
        <source>%1 (me)</source>
        <comment>a person</comment>
        <translation>%1 (ich)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>regulars::TicketPane</name>
    <message>
        <source>No ticket is chosen</source>
        <translation>Kein Ticket ausgewählt</translation>
    </message>
    <message>
        <source>Choose one in the list to read and answer it.</source>
        <translation>Wählen Sie eines in der Liste, um es zu lesen und zu beantworten.</translation>
    </message>
    <message>
        <source>What you do now is done with all of them.</source>
        <translation>Was Sie jetzt tun, geschieht mit allen.</translation>
    </message>
    <message>
        <source>This ticket is not here any more</source>
        <translation>Dieses Ticket ist nicht mehr da</translation>
    </message>
    <message>
        <source>Somebody moved it to the recycle bin.</source>
        <translation>Jemand hat es in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>This ticket could not be read</source>
        <translation>Dieses Ticket konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) chosen</source>
        <translation>
            <numerusform>%n Ticket ausgewählt</numerusform>
            <numerusform>%n Tickets ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer has written again since you began.</source>
        <translation>Der Kunde hat wieder geschrieben, seit Sie begonnen haben.</translation>
    </message>
    <message>
        <source>%1 has written here since you began.</source>
        <comment>a person</comment>
        <translation>%1 hat hier geschrieben, seit Sie begonnen haben.</translation>
    </message>
    <message>
        <source>Somebody has written here since you began.</source>
        <translation>Jemand hat hier geschrieben, seit Sie begonnen haben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>regulars::TicketTexts</name>
    <message>
        <source>Waiting for the customer</source>
        <translation>Wartet auf den Kunden</translation>
    </message>
    <message>
        <source>Waiting for a third party</source>
        <translation>Wartet auf Dritte</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a ticket</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>status of a ticket</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>for the customer</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Third party</source>
        <comment>whom a ticket waits for</comment>
        <translation>Dritte</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>status of a ticket</comment>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a ticket</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation>Eilig</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>An der Kasse</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Webformular</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Other way</source>
        <translation>Anderer Weg</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>Regular word</source>
        <translation>Regelmäßige Nachricht</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>nicht mehr nötig</translation>
    </message>
    <message>
        <source>Needs reply</source>
        <translation>Antwort nötig</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Breaching</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>part of the queue</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>High value</source>
        <translation>Umsatzstark</translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>part of the queue</comment>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>#%1</source>
        <comment>number of a ticket</comment>
        <translation>#%1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 T %2 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes in two digits</comment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>%1 late</source>
        <comment>14 min</comment>
        <translation>%1 zu spät</translation>
    </message>
    <message>
        <source>Word to the customer is %1 late</source>
        <comment>14 min</comment>
        <translation>Die Nachricht an den Kunden ist %1 zu spät</translation>
    </message>
    <message>
        <source>The solution is %1 late</source>
        <comment>14 min</comment>
        <translation>Die Lösung ist %1 zu spät</translation>
    </message>
    <message>
        <source>The reply is %1 late</source>
        <comment>14 min</comment>
        <translation>Die Antwort ist %1 zu spät</translation>
    </message>
    <message>
        <source>Solved %1</source>
        <comment>5 d ago</comment>
        <translation>Gelöst: %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <comment>tomorrow, 9:00</comment>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Nothing is due while it waits</source>
        <translation>Solange es wartet, ist nichts fällig</translation>
    </message>
    <message>
        <source>Word to the customer due in %1</source>
        <comment>14 min</comment>
        <translation>Nachricht an den Kunden fällig in %1</translation>
    </message>
    <message>
        <source>Solution due in %1</source>
        <comment>14 min</comment>
        <translation>Lösung fällig in %1</translation>
    </message>
    <message>
        <source>Reply due in %1</source>
        <comment>14 min</comment>
        <translation>Antwort fällig in %1</translation>
    </message>
</context>
<context>
    <name>regulars::TicketWiring</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
</context>
<context>
    <name>regulars::TicketsPage</name>
    <message>
        <source>Nothing of yours is open</source>
        <translation>Von Ihnen ist nichts offen</translation>
    </message>
    <message>
        <source>Tickets that are assigned to you stand here.</source>
        <translation>Hier stehen Tickets, die Ihnen zugewiesen sind.</translation>
    </message>
    <message>
        <source>Every ticket has somebody who sees to it</source>
        <translation>Um jedes Ticket kümmert sich jemand</translation>
    </message>
    <message>
        <source>Tickets that nobody has taken yet stand here.</source>
        <translation>Hier stehen Tickets, die noch niemand übernommen hat.</translation>
    </message>
    <message>
        <source>Everything is in time</source>
        <translation>Alles ist rechtzeitig</translation>
    </message>
    <message>
        <source>Tickets that are late, or soon will be, stand here.</source>
        <translation>Hier stehen Tickets, die zu spät sind oder es bald sein werden.</translation>
    </message>
    <message>
        <source>Nothing waits for others</source>
        <translation>Nichts wartet auf andere</translation>
    </message>
    <message>
        <source>Tickets that wait for a customer or a third party, on hold or snoozed, stand here.</source>
        <translation>Hier stehen Tickets, die auf den Kunden oder auf Dritte warten, angehalten oder zurückgestellt sind.</translation>
    </message>
    <message>
        <source>Nothing is solved yet</source>
        <translation>Noch ist nichts gelöst</translation>
    </message>
    <message>
        <source>Solved and closed tickets stand here, the latest first.</source>
        <translation>Hier stehen gelöste und geschlossene Tickets, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Nobody waits for an answer</source>
        <translation>Niemand wartet auf eine Antwort</translation>
    </message>
    <message>
        <source>Write down what a customer asks for, and it is answered in time.</source>
        <translation>Schreiben Sie auf, worum ein Kunde bittet, dann wird es rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Find by subject, customer or number</source>
        <translation>Nach Betreff, Kunde oder Nummer suchen</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>Zuweisen…</translation>
    </message>
    <message>
        <source>Status…</source>
        <translation>Status…</translation>
    </message>
    <message>
        <source>Priority…</source>
        <translation>Dringlichkeit…</translation>
    </message>
    <message>
        <source>Find in the tickets</source>
        <translation>In den Tickets suchen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>part of the queue, how many</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>regulars::TimelinePane</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Search in the timeline</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note (N)</source>
        <translation>Notiz schreiben (N)</translation>
    </message>
    <message>
        <source>Log call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Log a call (C)</source>
        <translation>Anruf notieren (C)</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Log a visit (V)</source>
        <translation>Besuch notieren (V)</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Log an e-mail (E)</source>
        <translation>E-Mail notieren (E)</translation>
    </message>
    <message>
        <source>More to record</source>
        <translation>Weiteres erfassen</translation>
    </message>
    <message>
        <source>Record sale…</source>
        <translation>Verkauf erfassen…</translation>
    </message>
    <message>
        <source>The story begins here</source>
        <translation>Hier beginnt die Geschichte</translation>
    </message>
    <message>
        <source>Orders, calls, visits and notes appear here in the order in which they happened.</source>
        <translation>Bestellungen, Anrufe, Besuche und Notizen erscheinen hier in der Reihenfolge, in der sie geschehen sind.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Record sale</source>
        <translation>Verkauf erfassen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No event of this kind or with these words.</source>
        <translation>Kein Ereignis dieser Art oder mit diesen Wörtern.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>The timeline could not be read</source>
        <translation>Der Verlauf ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Promise…</source>
        <translation>Versprechen …</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Plan what to do next (F)</source>
        <translation>Planen, was als Nächstes zu tun ist (F)</translation>
    </message>
    <message>
        <source>With members</source>
        <translation>Mit Mitgliedern</translation>
    </message>
    <message>
        <source>Also what happened with those who belong to this customer</source>
        <translation>Auch was mit denen war, die zu diesem Kunden gehören</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Ticket…</source>
        <translation>Ticket …</translation>
    </message>
</context>
<context>
    <name>regulars::TimelinePresenter</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Return from order %1</source>
        <translation>Rückgabe aus Bestellung %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: its subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ×%2</source>
        <comment>product, quantity</comment>
        <translation>%1 ×%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>products</comment>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>%1 returned</source>
        <translation>%1 zurückgegeben</translation>
    </message>
    <message>
        <source>Merged with the record of %1</source>
        <comment>a customer</comment>
        <translation>Mit dem Datensatz von %1 zusammengeführt</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Attached “%1”</source>
        <comment>a file</comment>
        <translation>„%1“ angehängt</translation>
    </message>
    <message>
        <source>Ticket %1: %2</source>
        <comment>its number and subject</comment>
        <translation>Ticket %1: %2</translation>
    </message>
</context>
<context>
    <name>regulars::TimelineTexts</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>Vom Kunden</translation>
    </message>
    <message>
        <source>From us</source>
        <translation>Von uns</translation>
    </message>
    <message>
        <source>Not noted</source>
        <comment>how an attempt to reach someone ended</comment>
        <translation>Nicht notiert</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation>Unzufrieden</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Zufrieden</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Onlineshop</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marktplatz</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>Großhandel</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>order</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>order</comment>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>order</comment>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Call from the customer</source>
        <translation>Anruf vom Kunden</translation>
    </message>
    <message>
        <source>Called the customer</source>
        <translation>Kunden angerufen</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>E-Mail erhalten</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>E-Mail gesendet</translation>
    </message>
    <message>
        <source>Letter received</source>
        <translation>Brief erhalten</translation>
    </message>
    <message>
        <source>Letter sent</source>
        <translation>Brief verschickt</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Nachricht erhalten</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Nachricht gesendet</translation>
    </message>
    <message>
        <source>Visited the customer</source>
        <translation>Kunden besucht</translation>
    </message>
    <message>
        <source>Visit to the shop</source>
        <translation>Besuch im Laden</translation>
    </message>
</context>
<context>
    <name>regulars::TodayLines</name>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Versprechen gehalten</translation>
    </message>
</context>
<context>
    <name>regulars::TodayPage</name>
    <message>
        <source>Slipping away</source>
        <translation>Entgleiten gerade</translation>
    </message>
    <message>
        <source>regulars who usually would have been back by now</source>
        <translation>Stammkunden, die sonst längst wieder da wären</translation>
    </message>
    <message>
        <source>Nobody is behind their rhythm.</source>
        <translation>Niemand ist hinter seinem Rhythmus zurück.</translation>
    </message>
    <message>
        <source>Reach out today</source>
        <translation>Heute melden bei</translation>
    </message>
    <message>
        <source>No birthday, milestone or first order waits for a word.</source>
        <translation>Kein Geburtstag, kein Jubiläum und keine erste Bestellung wartet auf ein Wort.</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Meine Aufgaben</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Heute ist nichts fällig.</translation>
    </message>
    <message>
        <source>On the page Today</source>
        <translation>Auf der Seite Heute</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>A quiet day</source>
        <translation>Ein ruhiger Tag</translation>
    </message>
    <message>
        <source>As soon as customers and orders are here, this page says each morning whom to look after.</source>
        <translation>Sobald es Kunden und Bestellungen gibt, sagt diese Seite jeden Morgen, um wen Sie sich kümmern sollten.</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>Bestellungen importieren</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>The day could not be read</source>
        <translation>Der Tag konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in all</source>
        <translation>
            <numerusform>%n Datensatz insgesamt</numerusform>
            <numerusform>%n Datensätze insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>tasks of today</comment>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Show birthdays and days of the next 30 days</source>
        <translation>Geburtstage und Tage der nächsten 30 Tage anzeigen</translation>
    </message>
    <message>
        <source>Records to complete</source>
        <translation>Datensätze zu vervollständigen</translation>
    </message>
</context>
<context>
    <name>regulars::TodayRow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>regulars::TodayTexts</name>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Guten Morgen, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Guten Tag, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Guten Abend, %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>day of this year, as in QDate::toString</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>%1 · nothing waits for you</source>
        <comment>a day</comment>
        <translation>%1 · nichts wartet auf Sie</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n thing(s) worth your attention</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1 · %n Sache, die Ihre Aufmerksamkeit wert ist</numerusform>
            <numerusform>%1 · %n Dinge, die Ihre Aufmerksamkeit wert sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle %n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually %1, silent for %n day(s) · %2 at stake</source>
        <comment>every 3 weeks; amount</comment>
        <translation>
            <numerusform>Sonst %1, still seit %n Tag · %2 stehen auf dem Spiel</numerusform>
            <numerusform>Sonst %1, still seit %n Tagen · %2 stehen auf dem Spiel</numerusform>
        </translation>
    </message>
    <message>
        <source>Turned %1 on a day that has passed</source>
        <comment>age</comment>
        <translation>Ist vor Kurzem %1 geworden</translation>
    </message>
    <message>
        <source>Had a birthday a day or two ago</source>
        <translation>Hatte vor ein, zwei Tagen Geburtstag</translation>
    </message>
    <message>
        <source>Turns %1 today</source>
        <comment>age</comment>
        <translation>Wird heute %1</translation>
    </message>
    <message>
        <source>Has a birthday today</source>
        <translation>Hat heute Geburtstag</translation>
    </message>
    <message>
        <source>Reached today, no thank-you yet</source>
        <translation>Heute erreicht, noch kein Dank</translation>
    </message>
    <message numerus="yes">
        <source>Reached %n day(s) ago, no thank-you yet</source>
        <translation>
            <numerusform>Vor %n Tag erreicht, noch kein Dank</numerusform>
            <numerusform>Vor %n Tagen erreicht, noch kein Dank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First bought here %n year(s) ago today</source>
        <translation>
            <numerusform>Heute vor %n Jahr der erste Einkauf</numerusform>
            <numerusform>Heute vor %n Jahren der erste Einkauf</numerusform>
        </translation>
    </message>
    <message>
        <source>Bought for the first time today</source>
        <translation>Hat heute zum ersten Mal eingekauft</translation>
    </message>
    <message numerus="yes">
        <source>Bought for the first time %n day(s) ago, no word since</source>
        <translation>
            <numerusform>Hat vor %n Tag zum ersten Mal eingekauft, seither kein Wort</numerusform>
            <numerusform>Hat vor %n Tagen zum ersten Mal eingekauft, seither kein Wort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Spent %1, no sign of life for %n day(s)</source>
        <comment>amount</comment>
        <translation>
            <numerusform>Hat für %1 eingekauft, seit %n Tag kein Lebenszeichen</numerusform>
            <numerusform>Hat für %1 eingekauft, seit %n Tagen kein Lebenszeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not work</source>
        <comment>an e-mail address or phone number</comment>
        <translation>%1 funktioniert nicht</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>times their rhythm</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <comment>a milestone</comment>
        <translation>%1 Bestellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Erste Bestellung</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>Wrong address</source>
        <translation>Falsche Adresse</translation>
    </message>
    <message>
        <source>Congratulate</source>
        <translation>Gratulieren</translation>
    </message>
    <message>
        <source>Thank</source>
        <translation>Danken</translation>
    </message>
    <message>
        <source>Welcome</source>
        <comment>a new customer</comment>
        <translation>Begrüßen</translation>
    </message>
    <message>
        <source>Correct</source>
        <comment>an address</comment>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n year(s), on a day that has passed</source>
        <comment>wedding</comment>
        <translation>
            <numerusform>%1, ein Jahr, an einem der letzten Tage</numerusform>
            <numerusform>%1, %n Jahre, an einem der letzten Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, a day or two ago</source>
        <comment>wedding</comment>
        <translation>%1, vor ein oder zwei Tagen</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n year(s) ago today</source>
        <comment>wedding</comment>
        <translation>
            <numerusform>%1 heute vor einem Jahr</numerusform>
            <numerusform>%1 heute vor %n Jahren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>wedding</comment>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>Day to remember</source>
        <translation>Tag zum Merken</translation>
    </message>
    <message>
        <source>Bought today, never asked whether you may write</source>
        <translation>Hat heute gekauft, nie gefragt, ob Sie schreiben dürfen</translation>
    </message>
    <message numerus="yes">
        <source>Bought %n day(s) ago, never asked whether you may write</source>
        <translation>
            <numerusform>Hat vor einem Tag gekauft, nie gefragt, ob Sie schreiben dürfen</numerusform>
            <numerusform>Hat vor %n Tagen gekauft, nie gefragt, ob Sie schreiben dürfen</numerusform>
        </translation>
    </message>
    <message>
        <source>No consent</source>
        <translation>Keine Einwilligung</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>for consent</comment>
        <translation>Fragen</translation>
    </message>
</context>
<context>
    <name>regulars::UserForm</name>
    <message>
        <source>Edit person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>New PIN or password (empty: as before)</source>
        <translation>Neue PIN oder neues Passwort (leer: wie bisher)</translation>
    </message>
    <message>
        <source>PIN or password (empty: none)</source>
        <translation>PIN oder Passwort (leer: nichts)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
        <source>Signs in without PIN or password from now on</source>
        <translation>Meldet sich ab jetzt ohne PIN oder Passwort an</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
</context>
<context>
    <name>regulars::ViewActions</name>
    <message>
        <source>Views of the list that is shown</source>
        <translation>Ansichten der gezeigten Liste</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Ansicht %1</translation>
    </message>
    <message>
        <source>Save this list as a view…</source>
        <translation>Diese Liste als Ansicht speichern …</translation>
    </message>
    <message>
        <source>Rename, order and remove views…</source>
        <translation>Ansichten umbenennen, ordnen und entfernen …</translation>
    </message>
</context>
<context>
    <name>regulars::ViewBar</name>
    <message>
        <source>Changed</source>
        <comment>a saved view</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Save</source>
        <comment>what is shown as a view</comment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>View not saved</source>
        <translation>Nicht gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Save the changes of “%1”</source>
        <translation>Änderungen von „%1“ speichern</translation>
    </message>
    <message>
        <source>Save as a new view…</source>
        <translation>Als neue Ansicht speichern …</translation>
    </message>
    <message>
        <source>Rename, order and remove views…</source>
        <translation>Ansichten umbenennen, ordnen und entfernen …</translation>
    </message>
    <message>
        <source>Save the changes of this view</source>
        <translation>Änderungen dieser Ansicht speichern</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Als neue Ansicht speichern</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
</context>
<context>
    <name>regulars::ViewNameForm</name>
    <message>
        <source>Save as a new view</source>
        <translation>Als neue Ansicht speichern</translation>
    </message>
    <message>
        <source>A view keeps what the list is filtered and sorted by, what you searched for, and its columns. Everybody who works here sees it.</source>
        <translation>Eine Ansicht merkt sich Filter, Reihenfolge, Suchtext und Spalten der Liste. Alle, die hier arbeiten, sehen sie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
</context>
<context>
    <name>regulars::ViewProvider</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>regulars::ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>No view is saved. Filter and sort the list, then save it as a view.</source>
        <translation>Es ist keine Ansicht gespeichert. Erst die Liste filtern und ordnen, dann als Ansicht speichern.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>regulars::WeekCard</name>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>from returning</source>
        <translation>von Wiederkehrenden</translation>
    </message>
    <message>
        <source>buyers back</source>
        <translation>Käufer zurück</translation>
    </message>
    <message>
        <source>Since Monday, after returns; compared with the same days of last week</source>
        <translation>Seit Montag, nach Rückgaben; verglichen mit denselben Tagen der Vorwoche</translation>
    </message>
    <message>
        <source>Share of this week&apos;s sales from customers who had bought before</source>
        <translation>Anteil am Umsatz dieser Woche von Kunden, die schon einmal gekauft hatten</translation>
    </message>
    <message>
        <source>Customers who ordered for the second time this week</source>
        <translation>Kunden, die diese Woche zum zweiten Mal bestellt haben</translation>
    </message>
    <message>
        <source>sales, %1 up</source>
        <translation>Umsatz, %1 mehr</translation>
    </message>
    <message>
        <source>sales, %1 down</source>
        <translation>Umsatz, %1 weniger</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no figure</comment>
        <translation>–</translation>
    </message>
</context>
</TS>
