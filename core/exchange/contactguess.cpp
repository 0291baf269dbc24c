// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contactguess.h"

#include "core/base/textfolding.h"
#include "core/customers/customer.h"
#include "core/exchange/cellvalue.h"
#include "core/exchange/columnnames.h"
#include "core/exchange/contactlabels.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <algorithm>
#include <initializer_list>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Names without the words for the place ("business", "home") and without numbers, as header keys.
struct Names
{
    ContactField field;
    QStringView keys;
};

constexpr Names allNames[] = {
    {ContactField::ExternalId,
     u"customerid customernumber customerno contactid recordid recordidcontact hsobjectid clientid memberid userid accountid"
     u" squarecustomerid id kundennummer kundennr kundenid idclient numeroclient idcliente codicecliente klantnummer"},
    {ContactField::Name,
     u"name fullname displayname customername contactname fileas clientname kundenname anzeigename vollname nomcomplet"
     u" nombrecompleto nombrecliente nomecompleto nominativo naam volledigenaam klantnaam"},
    {ContactField::Prefix, u"nameprefix prefix salutation anrede titre civilite tratamiento aanhef"},
    {ContactField::FirstName, u"firstname first givenname forename vorname prenom nombre nome voornaam"},
    {ContactField::MiddleName,
     u"middlename middle additionalname zweitervorname deuxiemeprenom segundonombre tussenvoegsel"},
    {ContactField::LastName,
     u"lastname last familyname surname nachname familienname nomdefamille nom apellido apellidos cognome achternaam"},
    {ContactField::Suffix, u"namesuffix suffix"},
    {ContactField::Company,
     u"company companyname organization organisation organizationname organisationname firma firmenname unternehmen societe"
     u" entreprise empresa azienda ragionesociale bedrijf bedrijfsnaam defaultaddresscompany accountname"},
    {ContactField::Kind, u"kind customertype art"},
    {ContactField::Email,
     u"email emailaddress emailvalue mail emailadresse mailadresse courriel adressemail adresseemail correo"
     u" correoelectronico indirizzoemail emailadres customeremail contactemail useremail"},
    {ContactField::EmailLabel, u"emailtype emaillabel"},
    {ContactField::Phone,
     u"phone phonenumber phonevalue telephone tel telephonenumber mobile mobilephone mobilenumber cell cellphone"
     u" telefon telefonnummer telefonnr telefono telefoon telefoonnummer fax faxnumber pager pagernumber handy handynummer"
     u" mobiltelefon carphone phonenumbers numerodetelephone callback ttytddphone radiophone isdn telex telexphone"
     u" addressphone defaultaddressphone companymainphone assistantsphone phonevideo videophone"},
    {ContactField::PhoneLabel, u"phonetype phonelabel"},
    {ContactField::AddressLabel, u"addresstype addresslabel"},
    {ContactField::WholeAddress, u"addressformatted fulladdress postaladdress"},
    {ContactField::Street,
     u"street streetaddress address addressstreet addressline addressaddress defaultaddressaddress strasse anschrift"
     u" adresse rue direccion calle indirizzo via straat adres straatnaam"},
    {ContactField::StreetMore,
     u"streetmore addressextendedaddress extendedaddress addresssuffix adresszusatz hausnummer housenumber"},
    {ContactField::PostBox, u"pobox addresspobox postofficebox postfach boitepostale"},
    {ContactField::PostalCode,
     u"postalcode zip zipcode postcode addresspostalcode addresszip defaultaddresszip plz postleitzahl codepostal"
     u" codigopostal cap codicepostale"},
    {ContactField::City,
     u"city town addresscity defaultaddresscity ort stadt wohnort ville ciudad poblacion citta plaats woonplaats locality"},
    {ContactField::Region, u"region state stateregion province county addressregion addressstate defaultaddressprovince"
                           u" defaultaddressprovincecode bundesland departement provincia estado regione provincie"},
    {ContactField::Country,
     u"country countryregion countrycode addresscountry defaultaddresscountry defaultaddresscountrycode land pays pais paese"
     u" nazione"},
    {ContactField::Birthday,
     u"birthday birthdate dateofbirth dob geburtstag geburtsdatum datedenaissance anniversairedenaissance fechadenacimiento"
     u" cumpleanos datadinascita compleanno geboortedatum verjaardag"},
    {ContactField::BirthYear, u"birthyear geburtsjahr"},
    {ContactField::BirthMonth, u"birthmonth geburtsmonat"},
    {ContactField::BirthDay, u"birthdayofmonth"},
    {ContactField::Language, u"language preferredlanguage locale sprache langue idioma lingua taal"},
    {ContactField::CardNumber,
     u"cardnumber cardno loyaltycard customercard loyaltynumber membershipnumber kundenkarte kartennummer kundenkartennummer"
     u" cartedefidelite tarjeta tessera klantenkaart"},
    {ContactField::Tags,
     u"tags tag labels categories category groupmembership groups group keywords segments kategorien kategorie gruppen"
     u" etiquettes etiquetas categorie etichette groepen labels"},
    {ContactField::Notes,
     u"notes note comments comment memo remarks description notizen notiz bemerkung bemerkungen kommentar"
     u" remarques notas comentarios opmerkingen notities"},
    {ContactField::Source, u"leadsource originalsource creationsource referredby referrer herkunft quelle empfohlenvon"},
    {ContactField::CustomerSince,
     u"customersince membersince firstvisit signup dateregistered registered userregistered createdate createdat kundeseit"
     u" clientdepuis clientedesde clientedal klantsinds"},
    {ContactField::Custom,
     u"nickname jobtitle title organizationtitle organizationdepartment department website webpage websitevalue websiteurl"
     u" websiteblog websitepage websiteprofile url spouse gender hobby profession occupation maidenname children"
     u" managersname assistantsname manager assistant imaim imicq imjabber immsn imskype imyahoo skype role position beruf"
     u" abteilung spitzname webseite homepage geschlecht partner screenname custom lifecyclestage"},
    {ContactField::Date,
     u"eventvalue eventdate anniversary weddinganniversary weddingday jahrestag hochzeitstag nameday namenstag"},
    {ContactField::DateLabel, u"eventtype eventlabel"},
    {ContactField::Consent, u"consent marketingconsent gdprconsent marketingstatus einwilligung werbeeinwilligung werbung"
                            u" consentement consentimiento consenso toestemming legalbasisforprocessingcontactsdata"},
    {ContactField::ConsentDate,
     u"optintime optindate optinat confirmtime consentdate consenttime consentgivenat consentat subscribedat"
     u" subscribedon subscriptiondate subscribedate newslettersince emailmarketingconsentupdatedat"
     u" datumdereinwilligung einwilligungsdatum newsletterseit dateconsentement datedeconsentement"
     u" fechaconsentimiento fechadeconsentimiento dataconsenso datadelconsenso toestemmingsdatum"},
};

/// Columns of consent whose names say what the answers in them are about; those above are only notes.
struct ConsentNames
{
    QStringView label; ///< see ConsentTarget
    QStringView keys;
};

constexpr ConsentNames consentNames[] = {
    {u"email-newsletter",
     u"acceptsmarketing acceptsemailmarketing newsletter newsletteroptin optin emailoptin subscribed subscriptionstatus"
     u" emailsubscriptionstatus emailmarketingconsent emailmarketingstatus marketingcontactstatus emailnewsletter"
     u" newsletterabo newsletteranmeldung inscritnewsletter abonnementnewsletter suscripcionnewsletter"
     u" iscrizionenewsletter nieuwsbrief boletin"},
    {u"sms-newsletter", u"acceptssmsmarketing smsoptin smsmarketingconsent smsmarketingstatus smsnewsletter"},
    {u"phone-offers", u"phoneoptin"},
    {u"post-offers", u"postoptin"},
    {u"no-email", u"optout emailoptout emailoptedout hasoptedoutofemail unsubscribed unsubscribedfromallemail"},
    {u"no-sms", u"smsoptout"},
    {u"no-phone", u"phoneoptout donotcall"},
    {u"no-post", u"donotmail"},
};

const QHash<QString, QString> &consentLabels()
{
    static const QHash<QString, QString> known = [] {
        QHash<QString, QString> result;
        for (const ConsentNames &names : consentNames) {
            for (const QStringView key : names.keys.split(u' ', Qt::SkipEmptyParts))
                result.insert(key.toString(), names.label.toString());
        }
        return result;
    }();
    return known;
}

/// An export of a known program, recognised by headers that only it has.
struct VendorShape
{
    QStringView vendor;
    std::initializer_list<QStringView> signature;
};

const std::initializer_list<VendorShape> vendorShapes = {
    {u"regulars", {u"customerid", u"kind", u"cardnumber", u"netrevenue"}},
    {u"google", {u"givenname", u"familyname", u"groupmembership"}},
    {u"google", {u"firstname", u"fileas", u"organizationname", u"labels"}},
    {u"google", {u"name", u"email1value"}},
    {u"google", {u"name", u"phone1value"}},
    {u"shopify", {u"acceptsemailmarketing", u"totalspent"}},
    {u"shopify", {u"acceptsmarketing", u"totalspent"}},
    {u"square", {u"squarecustomerid"}},
    {u"square", {u"emailaddress", u"firstvisit", u"transactioncount", u"lifetimespend"}},
    {u"woocommerce", {u"username", u"lastactive", u"aov"}},
    {u"woocommerce", {u"billingfirstname", u"billingemail", u"userlogin"}},
    {u"hubspot", {u"email", u"lifecyclestage"}},
    {u"hubspot", {u"recordid", u"contactowner"}},
    {u"thunderbird", {u"primaryemail", u"secondaryemail", u"screenname"}},
    {u"outlook", {u"emailaddress", u"email2address"}},
    {u"outlook", {u"emailaddress", u"businessphone"}},
    {u"outlook", {u"emailaddress", u"homestreet"}},
};

const QHash<QString, ContactField> &fieldsByKey()
{
    static const QHash<QString, ContactField> known = [] {
        QHash<QString, ContactField> result;
        for (const Names &names : allNames) {
            for (const QStringView key : names.keys.split(u' ', Qt::SkipEmptyParts))
                result.insert(key.toString(), names.field);
        }
        for (auto label = consentLabels().keyBegin(); label != consentLabels().keyEnd(); ++label)
            result.insert(*label, ContactField::Consent);
        return result;
    }();
    return known;
}

QString vendorOf(const QStringList &header)
{
    QSet<QString> keys;
    for (const QString &name : header)
        keys.insert(headerKey(name));
    for (const VendorShape &shape : vendorShapes) {
        if (std::all_of(shape.signature.begin(), shape.signature.end(),
                        [&](QStringView key) { return keys.contains(key.toString()); }))
            return shape.vendor.toString();
    }
    return {};
}

bool isNumber(const QString &word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// Fields for which the words of the place make a difference.
bool hasPlace(ContactField field)
{
    return (field >= ContactField::Email && field <= ContactField::Country) || field == ContactField::Date ||
           field == ContactField::DateLabel;
}

/// The words of a header, numbers apart: "Address1" is "address" and "1".
QStringList wordsOf(QStringView header)
{
    QStringList words;
    for (const QString &word : foldedWords(header)) {
        qsizetype letters = word.size();
        while (letters > 0 && word[letters - 1].isDigit())
            --letters;
        for (const QString &part : {word.left(letters), word.mid(letters)}) {
            if (!part.isEmpty())
                words += part;
        }
    }
    return words;
}

QString knownLabel(const QStringList &words)
{
    QString label;
    for (const QString &word : words) {
        const QString known = labelOfWord(word);
        if (known == "fax"_L1 || known == "mobile"_L1)
            return known; // more telling than where
        if (label.isEmpty())
            label = known;
    }
    return label;
}

/// The second line of an address is none of a second address.
ContactColumn settled(ContactColumn column, const QStringList &words)
{
    const bool line = words.contains(u"line"_s) || words.last() == "2"_L1 || words.last() == "3"_L1;
    if (column.field == ContactField::Street && column.group > 1 && line)
        column = {ContactField::StreetMore, column.label, 0};
    // Of a day, the first is told apart from a column of another name.
    if (column.group == 1 && column.field != ContactField::Date && column.field != ContactField::DateLabel)
        column.group = 0;
    return column;
}

/// "Birthday", "Birth Day" and "Birth Month": only beside a year or a month is the day one of three columns.
void settleBirthday(std::vector<ContactColumn> &columns)
{
    const auto has = [&](ContactField field) {
        return std::any_of(columns.begin(), columns.end(), [=](const ContactColumn &c) { return c.field == field; });
    };
    if (!has(ContactField::BirthMonth))
        return;
    for (ContactColumn &column : columns) {
        if (column.field == ContactField::Birthday)
            column.field = ContactField::BirthDay;
    }
}

ContactGuess guessedByValues(const TableSample &sample)
{
    ContactGuess guess;
    const size_t width = sample.usualWidth().fields;
    for (size_t column = 0; column < width; ++column) {
        size_t filled = 0;
        size_t emails = 0;
        size_t phones = 0;
        for (const auto &row : sample.rows) {
            const QString text = column < row.size() ? textOf(trimmedCell(row[column])) : QString();
            filled += text.isEmpty() ? 0 : 1;
            emails += isPlausibleEmail(text) ? 1 : 0;
            phones += isPlausiblePhone(text) && (text.startsWith(u'+') || text.startsWith(u'0')) ? 1 : 0;
        }
        if (filled == 0)
            continue;
        if (emails * 2 > filled)
            guess.mapping.assign(static_cast<int>(column), {ContactField::Email, {}, 0});
        else if (phones * 2 > filled)
            guess.mapping.assign(static_cast<int>(column), {ContactField::Phone, {}, 0});
    }
    return guess;
}

} // namespace

QString contactLabel(QStringView words)
{
    const QString label = knownLabel(foldedWords(words));
    return label.isEmpty() ? folded(words) : label;
}

ContactColumn meaningOfContactHeader(QStringView header)
{
    const QStringList words = wordsOf(header);
    if (words.isEmpty())
        return {};
    const QString joined = words.join(QString());
    if (const auto whole = fieldsByKey().constFind(joined); whole != fieldsByKey().constEnd()) {
        if (*whole == ContactField::Consent)
            return {*whole, consentLabels().value(joined), 0};
        return {*whole, hasPlace(*whole) ? knownLabel(words) : QString(), 0};
    }
    ContactColumn column;
    QString key;
    QStringList places;
    for (const QString &word : words) {
        if (isNumber(word))
            column.group = word.size() < 4 ? word.toInt() : 0;
        else if (!labelOfWord(word).isEmpty() && !fieldsByKey().contains(word))
            places += labelOfWord(word);
        else
            key += word;
    }
    const auto found = fieldsByKey().constFind(key);
    if (found == fieldsByKey().constEnd())
        return {};
    column.field = *found;
    if (hasPlace(column.field)) {
        column.label = knownLabel(words);
        return settled(column, words);
    }
    // "Shipping first name" is somebody else's, perhaps; the one of the bill is the customer's.
    const bool ofCustomer = std::all_of(places.begin(), places.end(), [](const QString &p) { return p == "billing"_L1; });
    const bool anyPlace = column.field == ContactField::Custom || column.field == ContactField::Consent;
    return ofCustomer || anyPlace ? ContactColumn{column.field, {}, 0} : ContactColumn{};
}

ContactGuess guessedContactColumns(const QStringList &header, const TableSample &sample)
{
    if (header.isEmpty())
        return guessedByValues(sample);
    ContactGuess guess;
    guess.vendor = vendorOf(header);
    std::vector<ContactColumn> columns;
    for (const QString &name : header)
        columns.push_back(meaningOfContactHeader(name));
    settleBirthday(columns);
    if (guess.vendor == "outlook"_L1) {
        for (qsizetype i = 0; i < header.size(); ++i) {
            if (headerKey(header[i]) == "title"_L1)
                columns[static_cast<size_t>(i)] = {ContactField::Prefix, {}, 0};
        }
    }
    // Another program's own number of ours is no one's key; nor is a second column that only looks like a number.
    bool hasKey = false;
    for (ContactColumn &column : columns) {
        if (column.field == ContactField::ExternalId && (hasKey || guess.vendor == "regulars"_L1))
            column = {};
        hasKey = hasKey || column.field == ContactField::ExternalId;
    }
    guess.mapping = ContactMapping(std::move(columns));
    return guess;
}

} // namespace regulars
