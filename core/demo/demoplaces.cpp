// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demoplaces.h"

#include <array>

namespace regulars {

namespace {

constexpr auto germanStreets = u"Lindenstraße|Gartenweg|Schillerstraße|Goethestraße|Bergmannstraße|Kastanienallee|"
                               u"Hauptstraße|Bahnhofstraße|Mühlenweg|Rosenweg|Uferstraße|Kirchgasse|Am Markt|Feldstraße|"
                               u"Ahornweg|Birkenallee";
constexpr auto britishStreets = u"Church Lane|High Street|Station Road|Victoria Road|Mill Lane|Orchard Close|Park Avenue|"
                                u"Queen Street|Garden Row|Elm Grove";
constexpr auto americanStreets = u"Maple Street|Oak Avenue|Cedar Lane|Washington Street|Lake Drive|Elm Street|"
                                 u"Sunset Boulevard|Hillside Road";
constexpr auto frenchStreets = u"rue des Lilas|rue de la République|avenue Jean-Jaurès|rue Victor-Hugo|place du Marché|"
                               u"chemin des Vignes|rue Pasteur";
constexpr auto italianStreets = u"Via Roma|Via Garibaldi|Via Mazzini|Corso Italia|Via Dante|Piazza San Marco|Via Verdi";
constexpr auto spanishStreets = u"Calle Mayor|Calle del Sol|Avenida de la Constitución|Calle Real|Plaza de España|"
                                u"Calle de la Luna";
constexpr auto portugueseStreets = u"Rua das Flores|Rua Augusta|Avenida da Liberdade|Rua do Comércio|Rua da Esperança";
constexpr auto dutchStreets = u"Dorpsstraat|Kerkstraat|Keizersgracht|Schoolstraat|Molenweg|Lindelaan";
constexpr auto swedishStreets = u"Storgatan|Kungsgatan|Drottninggatan|Skolgatan|Björkvägen";
constexpr auto norseStreets = u"Storgata|Kirkegata|Skolegata|Parkveien";
constexpr auto polishStreets = u"ul. Długa|ul. Kwiatowa|ul. Polna|ul. Leśna|ul. Krótka|ul. Słoneczna";
constexpr auto turkishStreets = u"Atatürk Caddesi|Cumhuriyet Caddesi|Gül Sokak|Çınar Sokak|Lale Sokak";
constexpr auto englishStreets = u"Garden Street|Market Road|Temple Road|Lake View|Station Street|Park Lane|Hill Road";

constexpr auto numberLast = u"{s} {n}";
constexpr auto numberFirst = u"{n} {s}";

constexpr int homeTowns = 13;
constexpr std::array<DemoPlace, 76> places = {{
    {u"Berlin", u"", u"DE", u"de", u"10###", u"+49 30 23125 ###", numberLast, germanStreets, 520},
    {u"Potsdam", u"Brandenburg", u"DE", u"de", u"144##", u"+49 331 5550 ####", numberLast, germanStreets, 90},
    {u"Bernau", u"Brandenburg", u"DE", u"de", u"16321", u"+49 3338 5550 ##", numberLast, germanStreets, 30},
    {u"Hamburg", u"", u"DE", u"de", u"20###", u"+49 40 66969 ###", numberLast, germanStreets, 60},
    {u"München", u"Bayern", u"DE", u"de", u"80###", u"+49 89 99998 ###", numberLast, germanStreets, 50},
    {u"Köln", u"Nordrhein-Westfalen", u"DE", u"de", u"50###", u"+49 221 4710 ###", numberLast, germanStreets, 50},
    {u"Frankfurt am Main", u"Hessen", u"DE", u"de", u"60###", u"+49 69 90009 ###", numberLast, germanStreets, 40},
    {u"Leipzig", u"Sachsen", u"DE", u"de", u"04###", u"+49 341 5550 ####", numberLast, germanStreets, 50},
    {u"Dresden", u"Sachsen", u"DE", u"de", u"01###", u"+49 351 5550 ####", numberLast, germanStreets, 30},
    {u"Rostock", u"Mecklenburg-Vorpommern", u"DE", u"de", u"18###", u"+49 381 5550 ####", numberLast, germanStreets, 20},
    {u"Freiburg", u"Baden-Württemberg", u"DE", u"de", u"79###", u"+49 761 5550 ####", numberLast, germanStreets, 20},
    {u"Wien", u"", u"AT", u"de", u"1##0", u"+43 1 5550 ####", numberLast, germanStreets, 25},
    {u"Zürich", u"ZH", u"CH", u"de", u"80##", u"+41 44 555 ## ##", numberLast, germanStreets, 15},
    {u"London", u"", u"GB", u"en", u"N# #LN", u"+44 20 7946 0###", numberFirst, britishStreets, 40},
    {u"Manchester", u"", u"GB", u"en", u"M## #AB", u"+44 161 496 0###", numberFirst, britishStreets, 15},
    {u"Bristol", u"", u"GB", u"en", u"BS# #RT", u"+44 117 496 0###", numberFirst, britishStreets, 10},
    {u"Edinburgh", u"", u"GB", u"en", u"EH# #QS", u"+44 131 496 0###", numberFirst, britishStreets, 10},
    {u"Dublin", u"", u"IE", u"en", u"D0# X###", u"+353 20 915 ####", numberFirst, britishStreets, 10},
    {u"Portland", u"OR", u"US", u"en", u"972##", u"+1 503 555 01##", numberFirst, americanStreets, 8},
    {u"Austin", u"TX", u"US", u"en", u"787##", u"+1 512 555 01##", numberFirst, americanStreets, 8},
    {u"Toronto", u"ON", u"CA", u"en", u"M5V #A#", u"+1 416 555 01##", numberFirst, americanStreets, 6},
    {u"Melbourne", u"VIC", u"AU", u"en", u"30##", u"+61 3 7010 ####", numberFirst, americanStreets, 6},
    {u"Paris", u"", u"FR", u"fr", u"750##", u"+33 1 99 00 ## ##", numberFirst, frenchStreets, 30},
    {u"Lyon", u"", u"FR", u"fr", u"6900#", u"+33 4 65 71 ## ##", numberFirst, frenchStreets, 15},
    {u"Nantes", u"", u"FR", u"fr", u"44###", u"+33 2 61 91 ## ##", numberFirst, frenchStreets, 10},
    {u"Strasbourg", u"", u"FR", u"fr", u"67###", u"+33 3 53 01 ## ##", numberFirst, frenchStreets, 15},
    {u"Montréal", u"QC", u"CA", u"fr", u"H2X #K#", u"+1 514 555 01##", numberFirst, frenchStreets, 5},
    {u"Istanbul", u"", u"TR", u"tr", u"34###", u"+90 212 555 ## ##", numberLast, turkishStreets, 20},
    {u"İzmir", u"", u"TR", u"tr", u"35###", u"+90 232 555 ## ##", numberLast, turkishStreets, 8},
    {u"Warszawa", u"", u"PL", u"pl", u"0#-###", u"+48 22 555 ## ##", numberLast, polishStreets, 20},
    {u"Kraków", u"", u"PL", u"pl", u"3#-###", u"+48 12 555 ## ##", numberLast, polishStreets, 12},
    {u"Szczecin", u"", u"PL", u"pl", u"7#-###", u"+48 91 555 ## ##", numberLast, polishStreets, 15},
    {u"Milano", u"MI", u"IT", u"it", u"201##", u"+39 02 5550 ####", numberLast, italianStreets, 15},
    {u"Roma", u"RM", u"IT", u"it", u"001##", u"+39 06 5550 ####", numberLast, italianStreets, 12},
    {u"Bologna", u"BO", u"IT", u"it", u"401##", u"+39 051 555 ####", numberLast, italianStreets, 8},
    {u"Madrid", u"", u"ES", u"es", u"280##", u"+34 91 555 ## ##", numberLast, spanishStreets, 15},
    {u"Barcelona", u"", u"ES", u"es", u"080##", u"+34 93 555 ## ##", numberLast, spanishStreets, 12},
    {u"Ciudad de México", u"", u"MX", u"es", u"0####", u"+52 55 5550 ####", numberLast, spanishStreets, 6},
    {u"Bogotá", u"", u"CO", u"es", u"11####", u"+57 601 555 ####", numberLast, spanishStreets, 4},
    {u"Buenos Aires", u"", u"AR", u"es", u"C1###", u"+54 11 5550 ####", numberLast, spanishStreets, 4},
    {u"Lisboa", u"", u"PT", u"pt", u"1###-###", u"+351 21 555 ####", numberLast, portugueseStreets, 12},
    {u"Porto", u"", u"PT", u"pt", u"4###-###", u"+351 22 555 ####", numberLast, portugueseStreets, 10},
    {u"São Paulo", u"SP", u"BR", u"pt", u"0####-###", u"+55 11 5555 ####", numberLast, portugueseStreets, 6},
    {u"Stockholm", u"", u"SE", u"sv", u"11# ##", u"+46 8 465 004 ##", numberLast, swedishStreets, 12},
    {u"Göteborg", u"", u"SE", u"sv", u"41# ##", u"+46 31 390 06 ##", numberLast, swedishStreets, 8},
    {u"København", u"", u"DK", u"sv", u"2###", u"+45 55 50 ## ##", numberLast, norseStreets, 10},
    {u"Oslo", u"", u"NO", u"sv", u"0###", u"+47 55 50 ## ##", numberLast, norseStreets, 8},
    {u"Helsinki", u"", u"FI", u"sv", u"00##0", u"+358 9 5550 ###", numberLast, swedishStreets, 6},
    {u"Amsterdam", u"", u"NL", u"nl", u"10## AB", u"+31 20 555 ####", numberLast, dutchStreets, 15},
    {u"Utrecht", u"", u"NL", u"nl", u"35## XK", u"+31 30 555 ####", numberLast, dutchStreets, 8},
    {u"Antwerpen", u"", u"BE", u"nl", u"20##", u"+32 3 555 ## ##", numberLast, dutchStreets, 8},
    {u"Kyiv", u"", u"UA", u"uk", u"0####", u"+380 44 555 ## ##", numberLast,
     u"Khreshchatyk|Sadova|Soniachna|Lisova|Kvitkova", 10},
    {u"Lviv", u"", u"UA", u"uk", u"79###", u"+380 32 255 5# ##", numberLast, u"Sadova|Soniachna|Zelena|Kvitkova", 8},
    {u"Athína", u"", u"GR", u"el", u"1## ##", u"+30 21 0555 ####", numberLast,
     u"Odos Ermou|Odos Sofokleous|Leoforos Kifisias", 10},
    {u"Thessaloniki", u"", u"GR", u"el", u"54# ##", u"+30 2310 555 ###", numberLast, u"Odos Tsimiski|Odos Egnatia", 6},
    {u"Cairo", u"", u"EG", u"ar", u"11###", u"+20 2 5550 ####", numberFirst, englishStreets, 6},
    {u"Amman", u"", u"JO", u"ar", u"11###", u"+962 6 555 ####", numberFirst, englishStreets, 5},
    {u"Dubai", u"", u"AE", u"ar", u"", u"+971 4 555 ####", numberFirst, englishStreets, 8},
    {u"Tehran", u"", u"IR", u"fa", u"1####", u"+98 21 5550 ####", numberFirst, englishStreets, 4},
    {u"Mumbai", u"MH", u"IN", u"hi", u"4000##", u"+91 22 5550 ####", numberFirst, englishStreets, 10},
    {u"Bengaluru", u"KA", u"IN", u"hi", u"5600##", u"+91 80 5550 ####", numberFirst, englishStreets, 10},
    {u"Chennai", u"TN", u"IN", u"hi", u"6000##", u"+91 44 5550 ####", numberFirst, englishStreets, 6},
    {u"Shanghai", u"", u"CN", u"zh", u"200###", u"+86 21 5550 ####", numberFirst, u"Nanjing Road|Huaihai Road|Fuxing Road",
     8},
    {u"Taipei", u"", u"TW", u"zh", u"10###", u"+886 2 5550 ####", numberFirst, u"Zhongshan Road|Xinyi Road|Heping East Road",
     6},
    {u"Tokyo", u"", u"JP", u"ja", u"1##-00##", u"+81 3 5550 ####", numberFirst, u"Kanda|Yanaka|Shimokitazawa|Nakameguro",
     10},
    {u"Kyoto", u"", u"JP", u"ja", u"60#-8###", u"+81 75 555 ####", numberFirst, u"Gion|Nishijin|Arashiyama", 5},
    {u"Seoul", u"", u"KR", u"ko", u"0####", u"+82 2 5550 ####", numberFirst, u"Insadong-gil|Yeonnam-ro|Bukchon-ro", 8},
    {u"Hà Nội", u"", u"VN", u"vi", u"100###", u"+84 24 5550 ####", numberFirst, u"Phố Huế|Hàng Bạc|Tràng Tiền", 6},
    {u"Lagos", u"", u"NG", u"en-NG", u"10####", u"+234 1 555 ####", numberFirst, englishStreets, 8},
    {u"Accra", u"", u"GH", u"en-NG", u"", u"+233 30 255 5###", numberFirst, englishStreets, 6},
    {u"Nairobi", u"", u"KE", u"en-NG", u"00###", u"+254 20 555 ####", numberFirst, englishStreets, 6},
    {u"Cape Town", u"", u"ZA", u"en-NG", u"80##", u"+27 21 555 ####", numberFirst, englishStreets, 6},
    {u"București", u"", u"RO", u"ro", u"01####", u"+40 21 555 ####", numberLast,
     u"Strada Florilor|Strada Mihai Eminescu|Strada Teiului", 8},
    {u"Praha", u"", u"CZ", u"ro", u"1## 00", u"+420 255 5## ###", numberLast, u"Dlouhá|Zahradní|Školní|Lipová", 10},
    {u"Zagreb", u"", u"HR", u"ro", u"10###", u"+385 1 555 ####", numberLast, u"Ilica|Vlaška ulica|Cvjetna ulica", 6},
    {u"Budapest", u"", u"HU", u"ro", u"1##1", u"+36 1 555 ####", numberLast, u"Virág utca|Petőfi utca|Kossuth utca", 6},
}};

} // namespace

std::span<const DemoPlace> demoPlaces()
{
    return places;
}

int demoHomeTowns()
{
    return homeTowns;
}

} // namespace regulars
