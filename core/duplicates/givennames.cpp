// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/duplicates/givennames.h"

#include "core/base/textfolding.h"
#include "core/duplicates/transliteration.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

// Forms of one name by spaces, names by '|'. A form may belong to several names.
constexpr auto formsOfNames =
    "alexander alex al sandy sascha sasha alessandro alejandro aleksander aleksandr|alexandra alex sandra sandy sascha alessandra "
    "aleksandra|amanda mandy|andreas andi andy andre andrew andrzej andrei andrea|anna ann anne annie ania anja nancy hanna hannah|"
    "anneliese anni liesel lisa|anthony antony tony toni anton antonio|antonia toni|barbara barb babs basia|benjamin ben benny|"
    "bernhard bernd bernard|bridget brigitte gitta birgit|catherine katherine katharina kathrin katrin cathy kathy kate katie kati kathi kathe "
    "katja kitty kasia katarzyna catarina caterina|charles charlie chuck karl carl carlos carlo karol|charlotte lotte lottie charly|"
    "christian chris christof|christine christina chris christa tina krystyna|christopher christoph chris kris krzysztof|"
    "claudia klaudia|daniel dan danny|daniela dani|david dave davide|deborah debra debbie deb|dieter dietrich|dominic dominik dom nick|"
    "dorothy dorothea dora dot dorota|edward eduard ed eddie ted ned|eleanor ellie nell leonor nora|elizabeth elisabeth elisa elise "
    "elsbeth beth betty liz lizzy lisa lieschen elke ilse elzbieta isabel|emily emilia emma|erich eric erik|eugene gene eugen|"
    "frances fran francesca franziska franzi fanny francoise|francis frank franz francois francesco francisco paco fran franciszek|"
    "frederick friedrich fred fritz freddy frederic|gabriele gabriela gabi|george georg georges jorge giorgio jerzy schorsch|gerald "
    "gerry jerry|gerhard gerd gert|gregory greg gregor grzegorz|guenther gunter gunther|heinrich heinz heiner henry harry hank henri "
    "enrico henryk|helen helena helene ellen lena leni|herbert herb bert|hermann armin|hubert hugo|ignatius ignaz ignacio nacho|"
    "jacob jakob jake james jim jimmy jamie jacques jaime giacomo kuba jakub|jennifer jenny jen|jessica jess jessie|joan johanna hanna "
    "hannah joanna janina juana giovanna jeanne jana|john johannes johann hans jan johnny jack jon jonathan juan giovanni jean ivan "
    "sean ian hannes|joseph josef joe joey jose giuseppe jozef sepp pepe beppe|josephine josefine josie jo|joshua josh|julia julie "
    "giulia juliane jule|julius jules julian|juergen jorg joerg|kenneth ken kenny|konstantin konnie constantin|kristin kirsten "
    "christin|lawrence laurence larry laurenz lorenz lorenzo laurent lars|leonard leonhard leo len lenny|leo leon|louis luis lewis "
    "ludwig lou luigi|louise luise lou luisa|lucas lukas luke luca lukasz|lucy lucia lucie|madeleine magdalena lena leni magda maddie|"
    "manfred fred manni|manuel manolo emanuel manu|margaret margarete margarethe margarita maggie meg peggy greta gretel grete rita "
    "marga malgorzata gosia|maria mary marie mia mitzi maria molly polly mariana maja|mark marc marcus markus marco marek|martin marty "
    "marcin|martha marta|matthew matthias matt mathias matteo mateo mateusz matthieu|maximilian max maxi maxim|megan meg|melanie mel|"
    "michael mike mick micky mickey michel miguel michele michal misha micha mischa mikhail|monica monika moni monique|natalie natalia "
    "natascha natasha|nathaniel nathan nate|nicholas nicolas nikolaus nick niko klaus claus klas nicolo nikolai mikolaj|nicole nicola "
    "nicki nici|oliver ollie olli|olivia liv|pamela pam|patricia pat patty trish tricia|patrick pat paddy|paul pablo paolo pawel pavel|"
    "peter pete pedro pietro pierre piotr pjotr|philip philipp phil philippe filip|rachel rahel|raymond ray raimund|rebecca becky "
    "rebekka|regina gina|reinhard reiner rainer|renate rena|richard rick ricky rich dick ricardo riccardo ryszard|robert rob bob bobby "
    "robby bert roberto|roland roli orlando|ronald ron ronny ronnie|rosemary rosemarie rose rosi|rudolf rudolph rudi rolf|samantha sam "
    "sammy|samuel sam sammy|sarah sara sally|sebastian basti seb bastian|sigmund sigi siegfried|simon simeon szymon|sofia sophie sophia "
    "zofia sonja|stephanie stefanie steffi steph stefania|stephen steven stefan stephan steve steffen esteban stefano etienne szczepan|"
    "susan susanne susanna sue susi suzanne susie zuzanna|tatiana tanja tania|terence terry|theresa teresa therese terry tess resi|"
    "theodore theodor ted theo teddy|thomas tom tommy tomas tommaso tomasz thom|timothy tim timmy timo|tobias toby tobi|ulrich uli|"
    "ulrike uli ulli|ursula uschi ulla ursel|valentine valentin|veronica veronika vroni ronnie|victoria viktoria vicky vicki wiktoria|"
    "victor viktor vic|vincent vince vincenzo vinzenz|walter walt wally|werner wernher|wilhelm willi willy will william bill billy "
    "guillermo guillaume guglielmo wim liam helmut|wilhelmine wilma minna|wolfgang wolf wolfi|yuri juri jury yuriy|zachary zach zack"_L1;

// Usual given names of which no other forms stand above, so that no two of them are taken for spellings of each other.
constexpr auto otherNames =
    "aaron abigail adam adrian adriana agnes ahmed aisha alan albert alberto alfred ali alice alicia alina amelie amy ana anastasia "
    "andrea angela angelika anita anke annette annika antje arthur astrid august aurelie ayse beate beatrice beatriz bella bettina "
    "bianca bjorn bruno burkhard camille carla carmen carola carolina caroline cecilia celine chantal chiara chloe christel clara "
    "clemens colin connor cora cornelia cynthia dagmar daisy denis denise dennis diana diane diego dirk donald doris dylan edith "
    "edgar elena elias elif ella elodie elvira emil emilio emre ernst erwin esther eva evelyn fabian fabio fatima felicitas felix "
    "ferdinand finn fiona flora florence florian gabriel georgia gisela giulio gordon graham grace guido gustav hakan hannelore hans "
    "harald heidi heike helga hilde holger horst hugo ida ines inga inge ingrid irene iris irma isabella ivana ivonne jasmin jean "
    "jeff jens jeremy jerome joachim jochen jonas jordan judith julio jutta kai karin karla karsten katia kevin kim klara knut konrad "
    "kurt lara laura lea leila leonie lia lili lilly linda lionel lisa livia loic lore luana ludovic lydia madison malte manon "
    "manuela mara marcel marcela margot mariana marianne marina mario marion marius marlene martina mason mathilda maurice mehmet "
    "melissa merle michaela michelle mila mirko mohamed moritz murat mustafa nadia nadine nadja nele nils nina noah noemi norbert "
    "oksana olaf olga oscar otto pascal patrizia paula paulina pauline petra pia quentin ralf ramona raphael raul renata rene ricarda "
    "roger roman romy rosa ruben ruth ryan sabina sabine sabrina salvatore samira sandro santiago saskia scott selina serena sergio "
    "sibylle silke silvia simona simone sina sonia stella susann sven svenja sylvia tamara tanya tara taylor thea theresia thilo "
    "thorsten tina torsten udo ute uwe valentina valeria vanessa vera viola vivian volker walburga wendy wiebke willem xaver yasmin "
    "yolanda yvonne yvette zoe"_L1;

class GivenNames
{
public:
    GivenNames()
    {
        int group = 0;
        for (const QStringView forms : QStringView(m_forms).split(u'|')) {
            for (const QString &form : matchWords(forms))
                m_groups.insert(form, group);
            ++group;
        }
        for (const QString &name : matchWords(QString(otherNames)))
            m_names.insert(name);
    }

    [[nodiscard]] bool shareGroup(const QString &a, const QString &b) const
    {
        for (auto group = m_groups.constFind(a); group != m_groups.constEnd() && group.key() == a; ++group) {
            if (m_groups.contains(b, *group))
                return true;
        }
        return false;
    }
    [[nodiscard]] bool contains(const QString &word) const { return m_groups.contains(word) || m_names.contains(word); }

private:
    QString m_forms{formsOfNames};
    QMultiHash<QString, int> m_groups;
    QSet<QString> m_names;
};

const GivenNames &givenNames()
{
    static const GivenNames names;
    return names;
}

} // namespace

bool areFormsOfOneName(const QString &a, const QString &b)
{
    return givenNames().shareGroup(a, b);
}

bool isGivenName(const QString &word)
{
    return givenNames().contains(word);
}

} // namespace regulars
