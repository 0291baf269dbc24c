// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demopeople.h"

#include "core/base/textfolding.h"
#include "core/demo/demonames.h"
#include "core/demo/demoplaces.h"

#include <array>
#include <bit>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int companiesPerMille = 60;
constexpr int atHomePerMille = 620; // with a name from elsewhere and a home near the shop
constexpr int nativeSpellingPerMille = 120;

const std::array<QString, 6> mailHosts = {u"mail.example"_s,      u"post.example"_s, u"inbox.example"_s,
                                          u"letterbox.example"_s, u"web.example"_s,  u"home.example"_s};
const std::array<QString, 9> sources = {u"Walk-in"_s,          u"Walk-in"_s,        u"Website"_s,
                                        u"Website"_s,          u"Recommendation"_s, u"Instagram"_s,
                                        u"Christmas market"_s, u"Google"_s,         u"Newspaper"_s};
const std::array<QString, 12> personTags = {u"home"_s,         u"gifts"_s,     u"candles"_s,      u"kitchen"_s,
                                            u"garden"_s,       u"textiles"_s,  u"wedding list"_s, u"new home"_s,
                                            u"young family"_s, u"neighbour"_s, u"gift wrap"_s,    u"local press"_s};
const std::array<QString, 5> scents = {u"fig"_s, u"linden blossom"_s, u"cedar"_s, u"lavender"_s, u"no scent, please"_s};
const std::array<QString, 4> deliveries = {u"Leave with the neighbour"_s, u"Ring twice"_s, u"Parcel locker"_s,
                                           u"Back door, after 17:00"_s};
const std::array<QString, 14> notes = {u"Prefers natural materials, nothing plastic."_s,
                                       u"Moved into a new flat last summer; still furnishing it."_s,
                                       u"Collects blue ceramics."_s,
                                       u"Has two cats: nothing with feathers."_s,
                                       u"Buys most presents for the whole family in November."_s,
                                       u"Allergic to lavender."_s,
                                       u"Likes to be told when new candles arrive."_s,
                                       u"Comes in with her sister on Saturdays."_s,
                                       u"Speaks slowly on the phone; please take time."_s,
                                       u"Works in the hospital round the corner, late shifts."_s,
                                       u"Asks for a receipt with VAT every time."_s,
                                       u"Reads our letter and answers it."_s,
                                       u"Decorates holiday flats."_s,
                                       u"Very fond of the stoneware series; has the whole set in grey."_s};

QString asciiOf(const QString &name)
{
    QString ascii;
    for (const QChar c : folded(name)) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            ascii += c;
    }
    return ascii;
}

QString filled(QString pattern, DemoRandom &random)
{
    for (QChar &c : pattern) {
        if (c == u'#')
            c = QChar(u'0' + random.below(10));
    }
    return pattern;
}

// FNV-1a: the same everywhere, unlike qHash.
quint64 hashOf(QStringView text)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001b3ULL;
    return hash ^ (hash >> 29);
}

} // namespace

DemoPeople::DemoPeople(const DemoOptions &options) : m_seed(options.seed)
{
    loadTowns();
    loadRegions();
    m_companyKinds = namesOf(demoCompanyKinds());
    m_companyNames = namesOf(demoCompanyNames());
    m_companyForms = demoCompanyForms().split(u'|');
    const auto expected = static_cast<quint64>(std::clamp<qint64>(options.customers, 1000, 2'000'000));
    m_emailsSeen.resize(std::bit_ceil(expected * 64));
}

std::vector<DemoPeople::Name> DemoPeople::namesOf(const QString &list)
{
    std::vector<Name> names;
    for (const QString &entry : list.split(u'|')) {
        const QString text = entry.section(u'=', 0, 0);
        names.push_back({text, entry.section(u'=', 1, 1), asciiOf(text)});
    }
    return names;
}

void DemoPeople::loadTowns()
{
    int index = 0;
    for (const DemoPlace &place : demoPlaces()) {
        const bool home = index < demoHomeTowns();
        m_towns.push_back({QString::fromUtf16(place.city), QString::fromUtf16(place.region),
                           QString::fromUtf16(place.country), QString::fromUtf16(place.postcode),
                           QString::fromUtf16(place.phone), QString::fromUtf16(place.street),
                           QString::fromUtf16(place.streets).split(u'|'), 0, home});
        if (home)
            m_homeTowns.insert(m_homeTowns.end(), static_cast<size_t>(place.share), index);
        ++index;
    }
}

void DemoPeople::loadRegions()
{
    for (const DemoNames &names : demoNames()) {
        Region region{QString::fromUtf16(names.language),          names.familyNameFirst,
                      namesOf(QString::fromUtf16(names.women)),    namesOf(QString::fromUtf16(names.men)),
                      namesOf(QString::fromUtf16(names.families)), {}};
        for (int town = 0; town < static_cast<int>(m_towns.size()); ++town) {
            const DemoPlace &place = demoPlaces()[static_cast<size_t>(town)];
            if (region.language == QStringView(place.language))
                region.towns.insert(region.towns.end(), static_cast<size_t>(place.share), town);
        }
        if (region.towns.empty())
            region.towns = m_homeTowns;
        m_regionOfDraw.insert(m_regionOfDraw.end(), static_cast<size_t>(names.share), static_cast<int>(m_regions.size()));
        m_regions.push_back(std::move(region));
    }
}

DemoTraits DemoPeople::make(qint64 index, DemoRandom &random, Customer &customer)
{
    customer = {};
    const Region &region = m_regions[static_cast<size_t>(random.pick(m_regionOfDraw))];
    const bool company = random.chance(companiesPerMille);
    const auto &towns = company || random.chance(atHomePerMille) ? m_homeTowns : region.towns;
    Town &town = m_towns[static_cast<size_t>(random.pick(towns))];
    if (company)
        makeCompany(random, customer, region, index);
    else
        makePerson(random, customer, region, index);
    addContacts(random, customer, m_email, town);
    addAddress(random, customer, town);

    DemoTraits traits;
    traits.wholesale = company && random.chance(700);
    traits.local = town.country == "DE"_L1 && (town.city == "Berlin"_L1 || town.city == "Potsdam"_L1);
    for (const ContactPoint &point : customer.contacts) {
        traits.writesEmail = traits.writesEmail || (point.kind == ContactKind::Email && point.valid);
        traits.hasPhone = traits.hasPhone || point.kind == ContactKind::Phone;
    }
    customer.language = town.home || random.chance(300) ? u"de"_s : region.language.section(u'-', 0, 0);
    if (!company && random.chance(600))
        customer.cardNumber = cardNumber(index);
    addPreferences(random, customer, traits);
    return traits;
}

void DemoPeople::makePerson(DemoRandom &random, Customer &customer, const Region &region, qint64 index)
{
    const Name &given = random.pick(random.chance(640) ? region.women : region.men);
    const Name &family = random.pick(region.families);
    const bool native = !given.native.isEmpty() && random.chance(nativeSpellingPerMille);
    customer.firstName = native ? given.native : given.text;
    customer.lastName = native ? family.native : family.text;
    if (!native && random.chance(40))
        customer.lastName += u'-' + random.pick(region.families).text;
    customer.name = native && region.familyNameFirst ? customer.lastName + u' ' + customer.firstName
                                                     : customer.firstName + u' ' + customer.lastName;
    const int draw = random.below(100);
    if (draw < 25)
        m_email = uniqueEmail(given.ascii, family.ascii + u".example"_s, index);
    else if (draw < 75)
        m_email = uniqueEmail(given.ascii + u'.' + family.ascii, random.pick(mailHosts), index);
    else if (draw < 88)
        m_email = uniqueEmail(given.ascii.left(1) + family.ascii, random.pick(mailHosts), index);
    else
        m_email = uniqueEmail(given.ascii + QString::number(random.between(50, 99)), random.pick(mailHosts), index);
}

void DemoPeople::makeCompany(DemoRandom &random, Customer &customer, const Region &region, qint64 index)
{
    const Name &kind = random.pick(m_companyKinds);
    const Name &name = random.pick(m_companyNames);
    customer.kind = CustomerKind::Company;
    customer.company = kind.text + u' ' + name.text + u' ' + random.pick(m_companyForms);
    customer.name = customer.company;
    customer.firstName = random.pick(random.chance(550) ? region.women : region.men).text;
    customer.lastName = random.pick(region.families).text;
    m_email = uniqueEmail(random.chance(500) ? u"info"_s : u"bestellung"_s, kind.ascii + u'-' + name.ascii + u".example"_s,
                          index);
}

void DemoPeople::addContacts(DemoRandom &random, Customer &customer, const QString &email, Town &town)
{
    const bool company = customer.kind == CustomerKind::Company;
    const bool hasEmail = company || random.chance(860);
    if (hasEmail)
        customer.contacts.append(
            {{}, ContactKind::Email, company ? u"office"_s : QString(), email, true, !random.chance(25)});
    if (!hasEmail || random.chance(company ? 950 : 680))
        customer.contacts.append({{}, ContactKind::Phone, company ? u"office"_s : u"mobile"_s, nextPhone(town), true, true});
    if (random.chance(90))
        customer.contacts.append(
            {{}, ContactKind::Phone, u"work"_s, nextPhone(town), customer.contacts.size() < 2 && hasEmail, true});
}

void DemoPeople::addAddress(DemoRandom &random, Customer &customer, const Town &town)
{
    PostalAddress address;
    address.city = town.city;
    address.region = town.region;
    address.country = town.country;
    address.primary = true;
    if (random.chance(780)) {
        address.street = town.street;
        address.street.replace("{s}"_L1, random.pick(town.streets));
        address.street.replace("{n}"_L1, QString::number(random.between(1, 140)));
        address.postcode = filled(town.postcode, random);
    }
    customer.addresses.append(address);
}

void DemoPeople::addPreferences(DemoRandom &random, Customer &customer, const DemoTraits &traits)
{
    if (customer.kind == CustomerKind::Company)
        customer.tags = traits.wholesale ? QStringList{u"wholesale"_s} : QStringList{u"business"_s};
    else if (random.chance(450)) {
        const int birthYear = random.chance(350) ? 0 : random.between(1938, 2004);
        customer.birthday = {birthYear, random.between(1, 12), random.between(1, 28)};
    }
    customer.source = customer.kind == CustomerKind::Company && random.chance(300) ? u"Trade fair"_s : random.pick(sources);
    if (random.chance(450)) {
        const int choice = random.below(10);
        if (choice < 5 && traits.writesEmail)
            customer.preferredChannel = PreferredChannel::Email;
        else if (choice < 8 && traits.hasPhone)
            customer.preferredChannel = choice == 7 ? PreferredChannel::Message : PreferredChannel::Phone;
        else
            customer.preferredChannel = traits.local ? PreferredChannel::InPerson : PreferredChannel::Post;
        customer.preferredTime = static_cast<PreferredTime>(random.below(5));
    }
    const int tagCount = random.chance(380) ? random.between(1, 2) : 0;
    for (int i = 0; i < tagCount; ++i) {
        const QString &tag = random.pick(personTags);
        if (!customer.tags.contains(tag))
            customer.tags.append(tag);
    }
    if (random.chance(160))
        customer.notes = random.pick(notes);
    if (random.chance(120))
        customer.fields.append({u"Favourite scent"_s, random.pick(scents)});
    if (random.chance(70))
        customer.fields.append({u"Delivery"_s, random.pick(deliveries)});
}

QString DemoPeople::uniqueEmail(const QString &local, const QString &domain, qint64 index)
{
    QString email = local + u'@' + domain;
    auto seen = m_emailsSeen[hashOf(email) & (m_emailsSeen.size() - 1)];
    if (seen) // a dot before digits never occurs otherwise
        email = local + u'.' + QString::number(index + 1) + u'@' + domain;
    seen = true;
    return email;
}

QString DemoPeople::nextPhone(Town &town)
{
    const qsizetype digits = town.phone.count(u'#');
    qint64 range = 1;
    for (qsizetype i = 0; i < digits; ++i)
        range *= 10;
    // A factor without 2 or 5 visits every number of the range once; the next round adds an extension.
    qint64 number = (town.phonesGiven * 617 + static_cast<qint64>(m_seed % 1000)) % range;
    const qint64 round = town.phonesGiven++ / range;
    QString phone = town.phone;
    for (qsizetype i = phone.size() - 1; i >= 0; --i) {
        if (phone[i] == u'#') {
            phone[i] = QChar(u'0' + static_cast<char16_t>(number % 10));
            number /= 10;
        }
    }
    if (round > 0)
        phone += u'-' + QString::number(round);
    return phone;
}

QString DemoPeople::cardNumber(qint64 index) const
{
    // 29: numbers for use inside a shop. The factor has no divisor in common with 10^10, so that none comes twice.
    constexpr qint64 range = 10'000'000'000;
    const qint64 number = (index * 617'363'789 + static_cast<qint64>(m_seed % range)) % range;
    QString card = u"29"_s + QString::number(number).rightJustified(10, u'0');
    card += checkDigitOf(card);
    return card;
}

QChar checkDigitOf(QStringView twelveDigits)
{
    int sum = 0;
    for (qsizetype i = 0; i < twelveDigits.size(); ++i)
        sum += twelveDigits[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    return QChar(u'0' + static_cast<char16_t>((10 - sum % 10) % 10));
}

} // namespace regulars
