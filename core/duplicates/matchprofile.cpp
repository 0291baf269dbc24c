// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/duplicates/matchprofile.h"

#include "core/base/textfolding.h"
#include "core/customers/countrycode.h"
#include "core/customers/phonenumber.h"
#include "core/duplicates/transliteration.h"

#include <QtCore/QUrl>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> wordsOf(QLatin1StringView words)
{
    const QStringList list = QString(words).split(u' ');
    return {list.begin(), list.end()};
}

bool isTitle(const QString &word)
{
    static const QSet<QString> titles = wordsOf(
        "dr prof professor mag dipl ing mr mrs ms miss mx sir dame herr frau hr fr fraulein herrn monsieur madame mme mlle "
        "sig signor signora senor senora pan pani med phd mba msc bsc"_L1);
    return titles.contains(word);
}

QString generationOf(const QString &word)
{
    static const QHash<QString, QString> generations{{u"jr"_s, u"jr"_s}, {u"jun"_s, u"jr"_s},  {u"junior"_s, u"jr"_s},
                                                     {u"sr"_s, u"sr"_s}, {u"sen"_s, u"sr"_s},  {u"senior"_s, u"sr"_s},
                                                     {u"ii"_s, u"ii"_s}, {u"iii"_s, u"iii"_s}, {u"iv"_s, u"iv"_s}};
    return generations.value(word);
}

bool isLegalForm(const QString &word)
{
    static const QSet<QString> forms = wordsOf(
        "gmbh ag kg ohg gbr ug mbh se ev eg kgaa haftungsbeschrankt inc incorporated llc llp lp ltd limited plc corp corporation co "
        "company cie sa sas sarl sl slu srl spa snc bv nv vof oy oyj ab as asa aps ivs kft zrt sro sp zoo doo dd ooo oao pty pte kk "
        "gesellschaft and und et e y i the"_L1);
    return forms.contains(word);
}

bool isStreetWord(const QString &word)
{
    static const QSet<QString> words = wordsOf(
        "street st road rd avenue av ave lane ln drive dr boulevard blvd bd court ct square sq place pl strasse str weg "
        "platz allee gasse rue via calle avenida ulica ul straat apartment apt flat unit suite"_L1);
    return words.contains(word);
}

// "Hauptstr. 5" and "Hauptstraße 5" are hauptstr, 5.
QString streetWord(QString word)
{
    for (const auto &[full, abbreviated] : {std::pair("strasse"_L1, "str"_L1), std::pair("straat"_L1, "str"_L1)}) {
        if (word.size() > full.size() && word.endsWith(full))
            word = word.chopped(full.size()) + abbreviated;
    }
    return word;
}

QStringList streetWords(QStringView street)
{
    QStringList words;
    for (const QString &word : matchWords(street)) {
        if (!isStreetWord(word))
            words += streetWord(word);
    }
    return words;
}

QString lettersAndDigits(QStringView text)
{
    return foldedWords(text).join(QString());
}

bool isTaxField(QStringView name)
{
    static const QSet<QString> names = wordsOf(
        "vat vatid vatnumber vatno taxid taxnumber taxno ustid ustidnr ustnr umsatzsteuerid steuernummer steuernr nif nie cif "
        "siret siren ein partitaiva codicefiscale nip btw btwnummer cvr"_L1);
    return names.contains(lettersAndDigits(name));
}

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list += text;
}

// No international number begins with 0.
QString ofNoCountry(QStringView phone)
{
    const QString key = matchKey(ContactKind::Phone, phone);
    QStringView digits = key;
    while (digits.startsWith(u'0'))
        digits = digits.mid(1);
    return digits.isEmpty() ? QString() : u'0' + digits.toString();
}

void addContacts(MatchProfile &profile, const Customer &customer, QStringView country)
{
    const PostalAddress *address = customer.address();
    const QString own = address ? countryCode(address->country) : QString();
    const QStringView home = own.isEmpty() ? country : QStringView(own);
    for (const ContactPoint &point : customer.contacts) {
        if (point.kind == ContactKind::Email) {
            const QString email = normalisedEmail(point.value);
            addOnce(profile.emails, email);
            addOnce(profile.mailboxes, mailboxOf(email));
        } else {
            const QString number = internationalPhone(point.value, home);
            addOnce(profile.phones, number.isEmpty() ? ofNoCountry(point.value) : number);
        }
    }
}

void addNames(MatchProfile &profile, const Customer &customer)
{
    const QString full = customer.firstName + u' ' + customer.lastName;
    if (customer.kind != CustomerKind::Person) {
        profile.company = companyWords(customer.company.isEmpty() ? customer.name : customer.company);
        profile.name = personWords(full, profile.generation);
        return;
    }
    profile.company = companyWords(customer.company);
    // "Shown as" may leave words out, or hold the only ones.
    QString ofShown;
    const QStringList shown = customer.name == customer.company ? QStringList() : personWords(customer.name, ofShown);
    profile.name = personWords(full, profile.generation);
    if (profile.name.size() < 2 && shown.size() > profile.name.size())
        profile.name = shown;
    if (profile.generation.isEmpty())
        profile.generation = ofShown;
    // What stands in for a name is none.
    profile.name.removeIf(
        [](const QString &word) { return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }); });
    if (customer.name.contains(u'@'))
        profile.name.clear();
}

} // namespace

QStringList TextStock::one(const QStringList &texts)
{
    QStringList shared;
    shared.reserve(texts.size());
    for (const QString &text : texts)
        shared += one(text);
    return shared;
}

QStringList personWords(QStringView name, QString &generation)
{
    QStringList words;
    for (const QString &word : matchWords(name)) {
        const QString found = words.isEmpty() ? QString() : generationOf(word);
        if (!found.isEmpty())
            generation = found;
        else if (!isTitle(word))
            words += word;
    }
    return words;
}

QStringList companyWords(QStringView name)
{
    QStringList all = matchWords(name);
    QStringList words = all;
    words.removeIf(isLegalForm);
    words.removeIf([](const QString &word) { return word.size() == 1; }); // of "e.K.", "S.A."
    return words.isEmpty() ? all : words;
}

QString normalisedEmail(QStringView address)
{
    const QString text = folded(address);
    const qsizetype at = text.lastIndexOf(u'@');
    if (at <= 0)
        return {};
    QString domain = text.mid(at + 1);
    if (domain.contains("xn--"_L1)) {
        if (const QString unicode = QUrl::fromAce(domain.toLatin1(), QUrl::IgnoreIDNWhitelist); !unicode.isEmpty())
            domain = folded(unicode);
    }
    if (domain == "googlemail.com"_L1)
        domain = u"gmail.com"_s;
    return text.first(at) + u'@' + domain;
}

QString mailboxOf(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    if (at <= 0)
        return email;
    QString local = email.first(at);
    if (const qsizetype tag = local.indexOf(u'+'); tag > 0)
        local.truncate(tag);
    if (QStringView(email).mid(at) == u"@gmail.com")
        local.remove(u'.');
    return local + email.mid(at);
}

bool isSharedMailbox(QStringView email)
{
    static const QSet<QString> shared = wordsOf(
        "info office mail email contact kontakt hello hallo sales vertrieb shop store service support team admin "
        "administration verwaltung buro buero post order orders bestellung einkauf purchasing accounting buchhaltung rechnung "
        "invoice billing hr jobs press presse reception rezeption empfang family familie famille familia webmaster noreply "
        "kitchen praxis kanzlei sekretariat zentrale"_L1);
    const QStringView local = email.first(std::max<qsizetype>(0, email.indexOf(u'@')));
    const QStringList words = foldedWords(local);
    return std::any_of(words.begin(), words.end(), [](const QString &word) { return shared.contains(word); });
}

MatchProfile matchProfile(const Customer &customer, QStringView country)
{
    MatchProfile profile;
    profile.id = customer.id;
    profile.kind = customer.kind;
    addNames(profile, customer);
    addContacts(profile, customer, country);
    profile.card = customer.cardNumber.trimmed();
    profile.birthday = customer.birthday;
    for (const ExternalId &key : customer.externalIds)
        addOnce(profile.externalIds, key.system + u' ' + key.value);
    for (const CustomField &field : customer.fields) {
        if (isTaxField(field.name))
            addOnce(profile.taxNumbers, lettersAndDigits(field.value));
    }
    if (const PostalAddress *address = customer.address()) {
        profile.postcode = lettersAndDigits(address->postcode);
        profile.street = streetWords(address->street);
        profile.city = folded(address->city);
    }
    return profile;
}

MatchProfile matchProfile(const Customer &customer, QStringView country, TextStock &stock)
{
    MatchProfile profile = matchProfile(customer, country);
    profile.name = stock.one(profile.name);
    profile.company = stock.one(profile.company);
    profile.street = stock.one(profile.street);
    profile.postcode = stock.one(profile.postcode);
    profile.city = stock.one(profile.city);
    if (profile.mailboxes == profile.emails)
        profile.mailboxes = profile.emails;
    return profile;
}

} // namespace regulars
