// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/counter/signup.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// Part of a phone number: digits with what people write between them.
bool isOfPhone(const QString &word)
{
    const bool plain = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || u"+()/-."_s.contains(c); });
    return plain && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit() || c == u'+'; });
}

struct Words
{
    QStringList name;
    QStringList phone;
    QStringList email;
};

Words sorted(const QString &line)
{
    Words words;
    for (QString word : line.split(u' ', Qt::SkipEmptyParts)) {
        while (word.endsWith(u',') || word.endsWith(u';'))
            word.chop(1);
        if (word.contains(u'@'))
            words.email += word;
        else if (isOfPhone(word))
            words.phone += word;
        else if (!word.isEmpty())
            words.name += word;
    }
    return words;
}

tl::unexpected<Error> refused(const QString &field, const QString &rule)
{
    return tl::unexpected(invalidField(field, rule));
}

} // namespace

Result<Customer> signUpOf(QStringView line)
{
    if (line.size() > longestSignUp)
        return tl::unexpected(invalidField(u"line"_s, u"too_long"_s, {{u"limit"_s, longestSignUp}}));
    const Words words = sorted(line.toString().simplified());
    const QString email = words.email.value(0);
    const QString phone = words.phone.join(u' ');
    if (words.name.isEmpty())
        return refused(u"name"_s, u"required"_s);
    if (words.email.size() > 1 || (!email.isEmpty() && !isPlausibleEmail(email)))
        return refused(u"email"_s, u"not_an_email"_s);
    if (!phone.isEmpty() && !isPlausiblePhone(phone))
        return refused(u"phone"_s, u"not_a_phone"_s);
    if (email.isEmpty() && phone.isEmpty())
        return refused(u"contact"_s, u"required"_s);
    Customer customer;
    customer.lastName = words.name.size() > 1 ? words.name.last() : QString();
    customer.firstName = words.name.size() > 1 ? words.name.mid(0, words.name.size() - 1).join(u' ') : words.name.first();
    customer.name = words.name.join(u' ');
    if (!email.isEmpty())
        customer.contacts += ContactPoint{{}, ContactKind::Email, {}, email, true, true};
    if (!phone.isEmpty())
        customer.contacts += ContactPoint{{}, ContactKind::Phone, {}, phone, true, true};
    if (const QList<Error> faults = validate(customer); !faults.isEmpty())
        return tl::unexpected(faults.first());
    return customer;
}

} // namespace regulars
