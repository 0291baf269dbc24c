// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demoduplicates.h"

#include "core/base/textfolding.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int againPerMille = 100;
constexpr int thirdTimePerMille = 100; ///< of those who are there again
constexpr int familyPerMille = 40;
constexpr int sonPerMille = 150;       ///< of families
constexpr int colleaguePerMille = 150; ///< of companies

const QList<std::pair<QString, QString>> &nicknames()
{
    static const QList<std::pair<QString, QString>> pairs{
        {u"Katharina"_s, u"Kathi"_s},  {u"Johanna"_s, u"Hanna"_s}, {u"Matthias"_s, u"Matze"_s},  {u"Thomas"_s, u"Tom"_s},
        {u"Andreas"_s, u"Andi"_s},     {u"Samuel"_s, u"Sam"_s},    {u"Maximilian"_s, u"Max"_s},  {u"Stefan"_s, u"Stephan"_s},
        {u"Margaret"_s, u"Maggie"_s},  {u"Edward"_s, u"Ted"_s},    {u"Benjamin"_s, u"Ben"_s},    {u"Alejandro"_s, u"Alex"_s},
        {u"Franziska"_s, u"Franzi"_s}, {u"Theodore"_s, u"Ted"_s},  {u"Sebastian"_s, u"Basti"_s}, {u"Tobias"_s, u"Tobi"_s},
        {u"Abigail"_s, u"Abby"_s},     {u"Wolfgang"_s, u"Wolf"_s}, {u"Friedrich"_s, u"Fritz"_s}, {u"Philipp"_s, u"Phil"_s}};
    return pairs;
}

/// Letters inserted, left out, doubled or swapped, anywhere but at the beginning.
QString mistyped(const QString &word, DemoRandom &random)
{
    if (word.size() < 4)
        return word;
    QString text = word;
    const int place = random.between(1, static_cast<int>(word.size()) - 2);
    switch (random.below(4)) {
    case 0:
        text.remove(place, 1);
        break;
    case 1:
        text.insert(place, text[place]);
        break;
    case 2:
        std::swap(text[place], text[place + 1]);
        break;
    default:
        text[place] = QChar(u'a' + static_cast<char16_t>(random.below(26)));
        break;
    }
    return text;
}

// The names by value: they may be the customer's own.
void rename(Customer &customer, QString first, QString last)
{
    customer.firstName = std::move(first);
    customer.lastName = std::move(last);
    if (customer.kind == CustomerKind::Person)
        customer.name = (customer.firstName + u' ' + customer.lastName).trimmed();
}

QString withoutAccents(const QString &text)
{
    QString plain;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        QString written = folded(word);
        written[0] = written[0].toUpper();
        plain += (plain.isEmpty() ? QString() : u" "_s) + written;
    }
    return plain;
}

void alterName(Customer &customer, DemoRandom &random)
{
    if (customer.kind == CustomerKind::Company) {
        QStringList words = customer.company.split(u' ');
        if (words.size() > 2 && random.chance(600))
            words.removeLast(); // the legal form
        else
            words[1] = mistyped(words[1], random);
        customer.company = customer.name = words.join(u' ');
        return;
    }
    const int kind = random.below(100);
    const auto known = std::find_if(nicknames().begin(), nicknames().end(),
                                    [&](const auto &pair) { return pair.first == customer.firstName; });
    if (kind < 35)
        rename(customer, customer.firstName, mistyped(customer.lastName, random));
    else if (kind < 50)
        rename(customer, mistyped(customer.firstName, random), customer.lastName);
    else if (kind < 65)
        rename(customer, withoutAccents(customer.firstName), withoutAccents(customer.lastName));
    else if (kind < 75)
        rename(customer, customer.lastName, customer.firstName);
    else if (kind < 80)
        rename(customer, customer.firstName.left(1) + u'.', customer.lastName);
    else if (kind < 85)
        rename(customer, {}, customer.lastName);
    else if (known != nicknames().end())
        rename(customer, known->second, customer.lastName);
}

void alterContacts(Customer &customer, DemoRandom &random, qint64 index)
{
    for (ContactPoint &point : customer.contacts) {
        if (point.kind == ContactKind::Phone && random.chance(500)) {
            const bool german = point.value.startsWith("+49"_L1);
            point.value = german && random.chance(500) ? u'0' + point.value.mid(3).trimmed()
                                                       : QString(point.value).replace(u' ', u'/').replace("+"_L1, "00"_L1);
            if (point.value.startsWith("00"_L1))
                point.value.replace(u'/', u' ');
        } else if (point.kind == ContactKind::Email) {
            const qsizetype at = point.value.indexOf(u'@');
            const int kind = random.below(100);
            if (kind < 10)
                point.value = mistyped(point.value.left(at), random) + point.value.mid(at);
            else if (kind < 15)
                point.value.insert(at, u"+shop"_s);
            else if (kind < 35)
                point.value = u"new%1@mail.example"_s.arg(index);
            else if (kind < 45)
                point.value = point.value.toUpper();
        }
    }
    if (customer.contacts.size() > 1 && random.chance(400))
        customer.contacts.removeAt(random.below(static_cast<int>(customer.contacts.size())));
}

/// The same person, entered a second time.
Customer secondRecord(const Customer &original, DemoRandom &random, qint64 index)
{
    Customer customer = original;
    customer.cardNumber.clear();
    if (random.chance(600))
        alterName(customer, random);
    alterContacts(customer, random, index);
    if (random.chance(500))
        customer.addresses.clear();
    else if (random.chance(150) && !customer.addresses.isEmpty())
        customer.addresses.first() = {0,
                                      {},
                                      u"Lindenweg %1"_s.arg(random.between(1, 90)),
                                      u"10%1"_s.arg(random.between(100, 999)),
                                      customer.addresses.first().city,
                                      {},
                                      customer.addresses.first().country,
                                      true};
    if (random.chance(700))
        customer.birthday = {};
    customer.tags.clear();
    return customer;
}

/// Somebody else of the same family: the same house, often one e-mail address or phone.
Customer relative(const Customer &original, const Customer &stranger, DemoRandom &random)
{
    Customer customer = stranger;
    customer.cardNumber.clear();
    rename(customer, stranger.firstName, original.lastName);
    customer.addresses = original.addresses;
    if (random.chance(600))
        customer.contacts = original.contacts;
    return customer;
}

Customer colleague(const Customer &company, const Customer &stranger)
{
    Customer customer = stranger;
    customer.cardNumber.clear();
    customer.contacts = company.contacts;
    return customer;
}

Customer son(const Customer &father)
{
    Customer customer = father;
    rename(customer, father.firstName, father.lastName + u" jr."_s);
    customer.cardNumber.clear();
    customer.birthday = {};
    return customer;
}

} // namespace

std::vector<DemoRecord> demoDuplicates(qint64 people, quint64 seed)
{
    DemoOptions options;
    options.seed = seed;
    options.customers = people;
    DemoPeople maker(options);
    std::vector<DemoRecord> records;
    qint64 person = 0;
    qint64 made = 0;
    const auto add = [&](const Customer &customer, qint64 who) {
        records.push_back({customer, who});
        records.back().customer.id = CustomerId{static_cast<qint64>(records.size())};
    };
    const auto make = [&](DemoRandom &random) {
        Customer customer;
        maker.make(made++, random, customer);
        return customer;
    };
    for (qint64 index = 0; index < people; ++index) {
        DemoRandom random(seed, static_cast<quint64>(index));
        const Customer customer = make(random);
        const bool company = customer.kind == CustomerKind::Company;
        add(customer, ++person);
        if (random.chance(againPerMille)) {
            add(secondRecord(customer, random, index), person);
            if (random.chance(thirdTimePerMille))
                add(secondRecord(customer, random, index + people), person);
        }
        if (!random.chance(company ? colleaguePerMille : familyPerMille))
            continue;
        const Customer stranger = make(random);
        if (stranger.kind == CustomerKind::Company || stranger.firstName == customer.firstName)
            continue;
        add(company ? colleague(customer, stranger) : relative(customer, stranger, random), ++person);
        if (!company && random.chance(sonPerMille))
            add(son(customer), ++person);
    }
    return records;
}

} // namespace regulars
