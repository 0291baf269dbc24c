// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"
#include "core/demo/demooptions.h"
#include "core/demo/demorandom.h"

#include <vector>

namespace regulars {

/// What about a demo customer shapes the history but stands in no field.
struct DemoTraits
{
    bool wholesale = false;   ///< a company that buys in quantity
    bool local = false;       ///< lives near enough to come in
    bool writesEmail = false; ///< has an address that works
    bool hasPhone = false;
};

/// Invents customers: names from many places, towns that fit, e-mail at example domains, phones in fictional ranges.
/// E-mail addresses, phone and card numbers are unique within a shop.
class DemoPeople
{
public:
    explicit DemoPeople(const DemoOptions &options);

    /// Fills in everything but the dates. `index` counts from 0, each once, ascending.
    DemoTraits make(qint64 index, DemoRandom &random, Customer &customer);

private:
    struct Name
    {
        QString text;
        QString native; ///< empty when there is none
        QString ascii;  ///< for e-mail addresses
    };
    struct Region
    {
        QString language;
        bool familyNameFirst;
        std::vector<Name> women, men, families;
        std::vector<int> towns; ///< indexes into m_towns, each as often as its share
    };
    struct Town
    {
        QString city, region, country, postcode, phone, street;
        QStringList streets;
        qint64 phonesGiven = 0;
        bool home;
    };
    static std::vector<Name> namesOf(const QString &list);

    void loadRegions();
    void loadTowns();
    void makePerson(DemoRandom &random, Customer &customer, const Region &region, qint64 index);
    void makeCompany(DemoRandom &random, Customer &customer, const Region &region, qint64 index);
    void addContacts(DemoRandom &random, Customer &customer, const QString &email, Town &town);
    void addPreferences(DemoRandom &random, Customer &customer, const DemoTraits &traits);
    void addAddress(DemoRandom &random, Customer &customer, const Town &town);
    QString uniqueEmail(const QString &local, const QString &domain, qint64 index);
    QString nextPhone(Town &town);
    [[nodiscard]] QString cardNumber(qint64 index) const;

    quint64 m_seed;
    std::vector<Region> m_regions;
    std::vector<int> m_regionOfDraw; ///< each region as often as its share
    std::vector<Town> m_towns;
    std::vector<int> m_homeTowns;
    std::vector<Name> m_companyKinds, m_companyNames;
    QStringList m_companyForms;
    QString m_email;                ///< of the customer being made
    std::vector<bool> m_emailsSeen; ///< by hash; a hit only makes an address longer
};

/// The EAN-13 check digit of twelve digits.
[[nodiscard]] QChar checkDigitOf(QStringView twelveDigits);

} // namespace regulars
