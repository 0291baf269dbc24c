// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customer.h"

#include <QtCore/QSet>

namespace regulars {

/// Keeps one copy of each text: hundred thousands of customers share their names and streets.
class TextStock
{
public:
    [[nodiscard]] QString one(const QString &text) { return *m_texts.insert(text); }
    [[nodiscard]] QStringList one(const QStringList &texts);

private:
    QSet<QString> m_texts;
};

/// What of a customer is compared with others, in the form in which it is compared.
struct MatchProfile
{
    CustomerId id;
    CustomerKind kind = CustomerKind::Person;
    QStringList name;      ///< words of a person's name, without title and generation
    QString generation;    ///< "jr", "sr", "ii"…: father and son share everything else
    QStringList company;   ///< words of the company's name, without its legal form
    QStringList emails;    ///< folded, with domains in Unicode
    QStringList mailboxes; ///< the same without "+tag" and, where the provider ignores them, dots
    QStringList phones;    ///< E.164 without the plus; of numbers of no known country, 0 and their digits
    QString card;
    QStringList taxNumbers;  ///< letters and digits only
    QStringList externalIds; ///< "system value"
    Birthday birthday;
    QString postcode;   ///< without spaces
    QStringList street; ///< words of the street with its number, "street" itself left out
    QString city;
};

/// Numbers without a country's prefix are of the country of the customer's address, else of `country` (ISO 3166 code).
[[nodiscard]] MatchProfile matchProfile(const Customer &customer, QStringView country);
/// The same with its texts from the stock.
[[nodiscard]] MatchProfile matchProfile(const Customer &customer, QStringView country, TextStock &stock);

/// The words of a person's name without "Dr.", "Herr"…; `generation` gets "jr" and its like.
[[nodiscard]] QStringList personWords(QStringView name, QString &generation);
/// The words of a company's name without its legal form ("Bergmann & Söhne GmbH" → bergmann, sohne).
[[nodiscard]] QStringList companyWords(QStringView name);
/// An e-mail address with its domain in Unicode and, in a provider's other names, in its usual one.
[[nodiscard]] QString normalisedEmail(QStringView address);
/// The mailbox that a normalised address reaches: without "+tag", at Gmail without dots.
[[nodiscard]] QString mailboxOf(const QString &email);
/// Whether several people read what arrives there ("info@", "family.meyer@").
[[nodiscard]] bool isSharedMailbox(QStringView email);

} // namespace regulars
