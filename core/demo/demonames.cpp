// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demonames.h"

#include <array>

namespace regulars {

namespace {

constexpr std::array<DemoNames, 21> names = {{
    {u"de", 260, false,
     u"Anneliese|Hannah|Lena|Mia|Emma|Sophie|Johanna|Katharina|Ursula|Renate|Sabine|Petra|Monika|Claudia|Nina|Franziska|Greta|Frieda|Ida|"
     u"Clara|Marlene|Jutta|Heike|Birgit|Antje|Svenja|Lotte|Charlotte|Leonie|Theresa",
     u"Jonas|Lukas|Felix|Maximilian|Paul|Leon|Matthias|Thomas|Stefan|Andreas|Jürgen|Wolfgang|Dieter|Klaus|Uwe|Torsten|Sebastian|Florian|"
     u"Moritz|Emil|Anton|Oskar|Henrik|Karl|Friedrich|Tobias|Jan|Philipp|Bernd|Konrad",
     u"Bergmann|Müller|Schmidt|Schneider|Fischer|Weber|Meyer|Wagner|Becker|Schulz|Hoffmann|Schäfer|Koch|Bauer|Richter|Klein|Wolf|Schröder|"
     u"Neumann|Schwarz|Zimmermann|Braun|Krüger|Hofmann|Hartmann|Lange|Werner|Krause|Lehmann|Köhler|Maier|Huber|Kaiser|Fuchs|Peters|Lang|"
     u"Scholz|Möller|Weiß|Jung|Hahn|Vogel|Friedrich|Keller|Günther|Frank|Winkler|Lorenz|Baumann|Voigt|Sauer|Großmann|Löwe|Brandt|Thiel"},
    {u"en", 90, false,
     u"Grace|Olivia|Amelia|Isla|Emily|Charlotte|Alice|Eleanor|Harriet|Imogen|Niamh|Aoife|Siobhán|Fiona|Catriona|Bronwen|Megan|Ruth|Hazel|"
     u"Margaret|Abigail|Madison|Chloe|Zoe|Lauren",
     u"Samuel|Oliver|George|Harry|Noah|Jack|Arthur|Callum|Ewan|Rory|Seán|Cian|Liam|Dylan|Gareth|Rhys|Edward|Benjamin|Henry|Theodore|Ethan|"
     u"Mason|Tyler|Graham|Nigel",
     u"Wright|Smith|Jones|Taylor|Brown|Williams|Wilson|Johnson|Davies|Robinson|Thompson|Evans|Walker|White|Roberts|Green|Hall|Wood|Clarke|"
     u"Hughes|Edwards|Turner|O’Brien|O’Connor|Murphy|Kelly|Byrne|Ryan|MacDonald|Campbell|Fraser|Stewart|Griffiths|Llewellyn|Ashworth|"
     u"Whitfield|Hargreaves|Anderson|Miller|Parker"},
    {u"fr", 60, false,
     u"Camille|Manon|Chloé|Léa|Inès|Juliette|Élodie|Aurélie|Margaux|Céline|Noémie|Océane|Mathilde|Clémence|Sylvie|Brigitte|Françoise|Anaïs|"
     u"Hélène|Zoé",
     u"Hugo|Louis|Gabriel|Arthur|Jules|Mathis|Théo|Rémi|Loïc|Benoît|François|Jérôme|Étienne|Yannick|Olivier|Guillaume|Cédric|Maël|Gaël|"
     u"Thibault",
     u"Martin|Bernard|Dubois|Robert|Richard|Petit|Durand|Leroy|Moreau|Simon|Laurent|Lefèvre|Michel|Garnier|Roux|Fournier|Girard|Bonnet|"
     u"Lambert|Fontaine|Rousseau|Blanc|Guérin|Boyer|Chevalier|Masson|Lemaître|Dupré|Desjardins|Tremblay"},
    {u"tr", 70, false,
     u"Aylin|Elif|Zeynep|Ayşe|Fatma|Emine|Merve|Büşra|Esra|Selin|Ebru|Gül|Gülay|Derya|Deniz|Nur|Özlem|Şeyma|Yasemin|İrem",
     u"Mehmet|Mustafa|Ahmet|Ali|Hüseyin|Emre|Murat|Burak|Kerem|Can|Efe|Barış|Cem|Serkan|Tolga|Volkan|Yusuf|Ömer|Çağlar|Uğur",
     u"Yılmaz|Kaya|Demir|Çelik|Şahin|Yıldız|Yıldırım|Öztürk|Aydın|Özdemir|Arslan|Doğan|Kılıç|Aslan|Çetin|Kara|Koç|Kurt|Özkan|Şimşek|Polat|"
     u"Korkmaz|Erdoğan|Güneş|Işık|Aksoy|Bozkurt|Taş|Avcı|Ünal"},
    {u"pl", 55, false,
     u"Agnieszka|Katarzyna|Małgorzata|Joanna|Magdalena|Zofia|Hanna|Julia|Maja|Wiktoria|Aleksandra|Dorota|Ewa|Iwona|Grażyna|Łucja",
     u"Piotr|Krzysztof|Andrzej|Tomasz|Paweł|Michał|Marcin|Jakub|Szymon|Wojciech|Łukasz|Mateusz|Kamil|Bartosz|Rafał|Grzegorz",
     u"Nowak|Kowalski|Wiśniewski|Wójcik|Kowalczyk|Kamiński|Lewandowski|Zieliński|Szymański|Woźniak|Dąbrowski|Kozłowski|Jankowski|Mazur|"
     u"Kwiatkowski|Krawczyk|Piotrowski|Grabowski|Pawłowski|Michalski|Król|Wróbel|Jabłoński|Dudek|Adamczyk|Stępień|Górski|Sikora|Baran|Żak"},
    {u"it", 50, false,
     u"Giulia|Chiara|Francesca|Sofia|Aurora|Martina|Alessia|Elisa|Federica|Ilaria|Ginevra|Beatrice|Lucia|Caterina|Rosa|Ornella",
     u"Lorenzo|Alessandro|Matteo|Davide|Riccardo|Simone|Marco|Luca|Giovanni|Antonio|Nicolò|Pietro|Salvatore|Vincenzo|Enzo|Tommaso",
     u"Rossi|Russo|Ferrari|Esposito|Bianchi|Romano|Colombo|Ricci|Marino|Greco|Bruno|Gallo|Conti|De Luca|Mancini|Costa|Giordano|Rizzo|"
     u"Lombardi|Moretti|Barbieri|Fontana|Santoro|Mariani|Rinaldi|Caruso|Ferrara|Galli|Martini|Leone"},
    {u"es", 65, false,
     u"Lucía|Sofía|Valentina|Camila|Isabella|Paula|Daniela|Carmen|Pilar|Rocío|Inés|Noelia|Begoña|Ximena|Guadalupe|Yolanda|Marisol|Beatriz|"
     u"Jimena|Catalina",
     u"Santiago|Mateo|Sebastián|Alejandro|Diego|Andrés|Joaquín|Tomás|Nicolás|Javier|Íñigo|Álvaro|Raúl|Rubén|Emilio|Gonzalo|Martín|Héctor|"
     u"Ángel|Rodrigo",
     u"Fernández|García|González|Rodríguez|López|Martínez|Sánchez|Pérez|Gómez|Jiménez|Ruiz|Hernández|Díaz|Álvarez|Romero|Vázquez|Ramos|"
     u"Castro|Ortega|Núñez|Ibáñez|Muñoz|Quispe|Mamani|Rojas|Vargas|Cárdenas|Salazar|Paredes|Zúñiga"},
    {u"pt", 45, false,
     u"Ines|Beatriz|Mariana|Carolina|Leonor|Matilde|Francisca|Luana|Juliana|Fernanda|Letícia|Thaís|Graça|Conceição|Débora|Larissa",
     u"Tomás|João|Miguel|Afonso|Duarte|Rodrigo|Gustavo|Thiago|Caio|Otávio|Vinícius|Luís|Rui|Nuno|Fábio|Márcio",
     u"Oliveira|Carvalho|Silva|Santos|Ferreira|Pereira|Costa|Rodrigues|Almeida|Nascimento|Lima|Araújo|Ribeiro|Gonçalves|Cardoso|Teixeira|"
     u"Moreira|Mendes|Nunes|Vieira|Monteiro|Barbosa|Rocha|Coelho|Simões|Brandão|Magalhães|Guimarães"},
    {u"sv", 50, false,
     u"Astrid|Freja|Saga|Elsa|Ebba|Linnea|Ingrid|Sigrid|Solveig|Åsa|Maja|Karin|Annika|Signe|Tuva|Sanna|Aino|Helmi|Guðrún|Björk",
     u"Henrik|Lars|Nils|Erik|Björn|Håkan|Sven|Magnus|Anders|Mikkel|Søren|Rasmus|Kasper|Jørgen|Øyvind|Eirik|Torbjørn|Väinö|Eino|Ólafur",
     u"Solberg|Lindqvist|Andersson|Johansson|Karlsson|Nilsson|Eriksson|Larsson|Olsson|Persson|Bergström|Sjöberg|Åkesson|Hansen|Jensen|"
     u"Nielsen|Sørensen|Rasmussen|Møller|Kristiansen|Haugen|Nygård|Dahl|Korhonen|Virtanen|Mäkinen|Nieminen|Hämäläinen|Ødegård|Lindström"},
    {u"nl", 35, false, u"Sanne|Femke|Lotte|Fleur|Roos|Anouk|Marijke|Ilse|Esmée|Jet|Liesbeth|Noor",
     u"Daan|Sem|Bram|Thijs|Lars|Ruben|Joost|Pieter|Willem|Maarten|Sjoerd|Gijs",
     u"de Jong|Jansen|de Vries|van den Berg|van Dijk|Bakker|Visser|Smit|Meijer|de Boer|Mulder|de Groot|Bos|Vos|Peters|Hendriks|van Leeuwen|"
     u"Dekker|Brouwer|de Wit|Dijkstra|Smits|van der Meer|Claes|Vermeulen|Willems"},
    {u"uk", 30, false,
     u"Oksana=Оксана|Olena=Олена|Iryna=Ірина|Natalia=Наталія|Kateryna=Катерина|Sofiia=Софія|Yulia=Юлія|Daria=Дарія|Halyna=Галина|"
     u"Svitlana=Світлана|Anastasia=Анастасія|Nadiya=Надія",
     u"Oleksandr=Олександр|Andriy=Андрій|Dmytro=Дмитро|Serhiy=Сергій|Mykola=Микола|Ivan=Іван|Taras=Тарас|Bohdan=Богдан|Volodymyr=Володимир|"
     u"Yuriy=Юрій|Maksym=Максим|Roman=Роман",
     u"Shevchenko=Шевченко|Kovalenko=Коваленко|Bondarenko=Бондаренко|Tkachenko=Ткаченко|Kravchenko=Кравченко|Oliynyk=Олійник|"
     u"Shevchuk=Шевчук|Koval=Коваль|Polishchuk=Поліщук|Bondar=Бондар|Marchenko=Марченко|Lysenko=Лисенко|Moroz=Мороз|Petrenko=Петренко|"
     u"Savchenko=Савченко|Rudenko=Руденко"},
    {u"el", 20, false,
     u"Eleni=Ελένη|Maria=Μαρία|Katerina=Κατερίνα|Sofia=Σοφία|Dimitra=Δήμητρα|Vasiliki=Βασιλική|Anna=Άννα|Ioanna=Ιωάννα",
     u"Giorgos=Γιώργος|Nikos=Νίκος|Dimitris=Δημήτρης|Kostas=Κώστας|Yannis=Γιάννης|Panagiotis=Παναγιώτης|Christos=Χρήστος|Stavros=Σταύρος",
     u"Papadakis=Παπαδάκης|Georgiou=Γεωργίου|Nikolaidis=Νικολαΐδης|Vasileiou=Βασιλείου|Alexiou=Αλεξίου|Dimou=Δήμου|Angelou=Αγγέλου|"
     u"Kyriakou=Κυριακού|Makris=Μακρής|Economou=Οικονόμου|Karras=Καρράς|Markou=Μάρκου"},
    {u"ar", 35, false,
     u"Fatima=فاطمة|Maryam=مريم|Layla=ليلى|Aisha=عائشة|Noor=نور|Salma=سلمى|Huda=هدى|Rania=رانيا|Yasmin=ياسمين|Amal=أمل|Zainab=زينب|Dina=دينا",
     u"Mohammed=محمد|Ahmad=أحمد|Omar=عمر|Youssef=يوسف|Khalid=خالد|Hassan=حسن|Tariq=طارق|Karim=كريم|Ibrahim=إبراهيم|Bilal=بلال|Samir=سمير|"
     u"Nabil=نبيل",
     u"al-Masri=المصري|Haddad=حداد|Khoury=خوري|Nasser=ناصر|Mansour=منصور|Saleh=صالح|Darwish=درويش|Najjar=نجار|Sayegh=صايغ|Hamdan=حمدان|"
     u"Qasim=قاسم|Rahman=رحمن|Bakri=بكري|Tamimi=تميمي|Shami=شامي|Zidan=زيدان"},
    {u"fa", 12, false, u"Shirin|Parisa|Nasrin|Roya|Mina|Golnaz|Setareh|Anahita",
     u"Darius|Kaveh|Reza|Farhad|Amir|Babak|Siavash|Navid",
     u"Hosseini|Ahmadi|Rezaei|Karimi|Moradi|Jafari|Kazemi|Rostami|Ebrahimi|Sharifi|Tehrani|Farahani"},
    {u"hi", 40, false,
     u"Priya|Ananya|Diya|Aditi|Kavya|Lakshmi|Meera|Nandini|Sunita|Deepika|Ishita|Radhika|Shreya|Pooja|Amrita|Farida",
     u"Arjun|Rohan|Aarav|Vikram|Rahul|Sanjay|Anil|Karthik|Suresh|Ravi|Amit|Harpreet|Imran|Dev|Manoj|Nikhil",
     u"Raman|Sharma|Patel|Singh|Kumar|Gupta|Reddy|Iyer|Nair|Menon|Chatterjee|Banerjee|Mukherjee|Das|Joshi|Kulkarni|Desai|Mehta|Shah|Kaur|"
     u"Khan|Ahmed|Rao|Pillai|Bhattacharya|Fernandes|Perera|Rahman"},
    {u"zh", 25, true, u"Fang=芳|Xiaoling=晓玲|Meihua=美华|Yan=燕|Jing=静|Lihua=丽华|Xue=雪|Ying=英|Qian=倩|Yuting=雨婷",
     u"Wei=伟|Jun=军|Qiang=强|Ming=明|Haoran=浩然|Zihan=子涵|Jianguo=建国|Lei=磊|Bo=波|Yichen=奕辰",
     u"Wang=王|Li=李|Zhang=张|Liu=刘|Chen=陈|Yang=杨|Huang=黄|Zhao=赵|Wu=吴|Zhou=周|Xu=徐|Sun=孙|Ma=马|Zhu=朱|Hu=胡|Guo=郭|Lin=林|He=何|Luo=罗|Liang=梁"},
    {u"ja", 25, true,
     u"Yuki=雪|Misaki=美咲|Sakura=桜|Haruka=遥|Aoi=葵|Yui=結衣|Keiko=恵子|Naoko=直子|Emi=恵美|Hina=陽菜|Kaori=香織|Mai=舞",
     u"Haruto=陽翔|Ren=蓮|Sota=颯太|Kenji=健二|Takashi=隆|Hiroshi=浩|Daiki=大輝|Yuto=悠斗|Akira=明|Makoto=誠|Kazuo=和夫|Ryo=涼",
     u"Tanabe=田辺|Sato=佐藤|Suzuki=鈴木|Takahashi=高橋|Tanaka=田中|Ito=伊藤|Watanabe=渡辺|Yamamoto=山本|Nakamura=中村|Kobayashi=小林|"
     u"Kato=加藤|Yoshida=吉田|Yamada=山田|Sasaki=佐々木|Matsumoto=松本|Inoue=井上|Kimura=木村|Hayashi=林|Shimizu=清水|Mori=森"},
    {u"ko", 12, true, u"Jiwoo=지우|Seoyeon=서연|Minji=민지|Hana=하나|Yuna=유나|Soojin=수진",
     u"Minjun=민준|Dohyun=도현|Jihoon=지훈|Sungmin=성민|Taeyang=태양|Joon=준",
     u"Kim=김|Lee=이|Park=박|Choi=최|Jung=정|Kang=강|Cho=조|Yoon=윤|Jang=장|Lim=임|Han=한|Shin=신"},
    {u"vi", 26, false, u"Linh|Mai|Thảo|Hương|Ngọc|Trang|Lan|Phương|Thu Hà|Kim Anh",
     u"Minh|Tuấn|Hùng|Dũng|Quang|Long|Nam|Đức|Bảo|Khánh", u"Nguyễn|Trần|Lê|Phạm|Hoàng|Phan|Vũ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý"},
    {u"en-NG", 35, false,
     u"Adaeze|Chioma|Ngozi|Ifeoma|Folake|Yewande|Amina|Abena|Akosua|Efua|Zanele|Thandiwe|Nomvula|Wanjiru|Achieng|Makena|Selam|Hiwot",
     u"Emeka|Chidi|Obinna|Tunde|Babatunde|Segun|Kwame|Kofi|Kwabena|Sipho|Thabo|Bongani|Kamau|Otieno|Juma|Tesfaye|Dawit|Abdi",
     u"Adeyemi|Okafor|Okonkwo|Eze|Nwosu|Balogun|Adebayo|Ogunleye|Mensah|Owusu|Asante|Boateng|Dlamini|Nkosi|Ndlovu|Mokoena|Mwangi|Kamau|"
     u"Odhiambo|Njoroge|Tadesse|Bekele|Diallo|Traoré|Ndiaye|Keïta"},
    {u"ro", 30, false, u"Ioana|Andreea|Elena|Ștefania|Mihaela|Raluca|Ilinca|Cătălina|Jelena|Milica|Ivana|Ana",
     u"Andrei|Ștefan|Mihai|Alexandru|Vlad|Răzvan|Bogdan|Ionuț|Marko|Nikola|Luka|Dragan",
     u"Popescu|Ionescu|Popa|Dumitrescu|Stan|Stoica|Gheorghe|Matei|Ciobanu|Munteanu|Jovanović|Petrović|Nikolić|Horvat|Kovačević|Babić|Novák|"
     u"Svoboda|Dvořák|Černý|Nagy|Kovács|Szabó|Tóth"},
}};

} // namespace

std::span<const DemoNames> demoNames()
{
    return names;
}

QString demoCompanyKinds()
{
    return QStringLiteral(
        "Café|Hotel|Studio|Atelier|Pension|Restaurant|Bistro|Interiors|Blumen|Galerie|Boutique|Praxis|Kita|Kanzlei|Weinbar|"
        "Bäckerei|Events|Florist|Yoga|Buchhandlung");
}

QString demoCompanyNames()
{
    return QStringLiteral(
        "Lumière|Morgenrot|Nordlicht|Am Kanal|Sonnenschein|Bellevue|Holunder|Rosmarin|Anker|Linde|Seeblick|Altbau|Kirschblüte|"
        "Zeitlos|Marktplatz|Grünton|Feldweg|Sturmfrei|Bergamotte|Paloma|Azur|Olive|Waldhaus|Mandel|Kupfer|Salbei|Tide|"
        "Fernweh|Kiesel|Kolibri|Papillon|Zimt");
}

QString demoCompanyForms()
{
    return QStringLiteral("GmbH|GmbH|UG|e. K.|KG|Ltd|SARL|B.V.|& Söhne|& Partner");
}

} // namespace regulars
