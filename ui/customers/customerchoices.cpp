// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customerchoices.h"

#include "ui/customers/customertexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

template<typename E>
CustomerChoices::List choices(QString (*word)(E))
{
    CustomerChoices::List entries;
    for (const auto &[value, name] : EnumNames<E>::names)
        entries.append({QString::fromUtf16(name), word(value)});
    return entries;
}

} // namespace

CustomerChoices::List CustomerChoices::languages(const QString &set)
{
    static const QStringList codes{u"ar"_s, u"bg"_s, u"ca"_s, u"cs"_s, u"da"_s, u"de"_s, u"el"_s, u"en"_s, u"es"_s, u"et"_s,
                                   u"fa"_s, u"fi"_s, u"fr"_s, u"he"_s, u"hr"_s, u"hu"_s, u"id"_s, u"it"_s, u"ja"_s, u"ko"_s,
                                   u"lt"_s, u"lv"_s, u"nb"_s, u"nl"_s, u"pl"_s, u"pt"_s, u"ro"_s, u"ru"_s, u"sk"_s, u"sl"_s,
                                   u"sq"_s, u"sr"_s, u"sv"_s, u"tr"_s, u"uk"_s, u"vi"_s, u"zh"_s};
    List entries;
    for (const QString &code : codes)
        entries.append({code, CustomerTexts::language(code)});
    if (!set.isEmpty() && !codes.contains(set))
        entries.append({set, CustomerTexts::language(set)});
    std::sort(entries.begin(), entries.end(),
              [](const auto &a, const auto &b) { return a.second.localeAwareCompare(b.second) < 0; });
    entries.prepend({QString(), tr("Not known", "the customer's language")});
    return entries;
}

CustomerChoices::List CustomerChoices::channels()
{
    return choices<PreferredChannel>(&CustomerTexts::channel);
}

CustomerChoices::List CustomerChoices::times()
{
    return choices<PreferredTime>(&CustomerTexts::time);
}

CustomerChoices::List CustomerChoices::lifecycles()
{
    List entries = choices<Lifecycle>(&CustomerTexts::lifecycle);
    entries.prepend({QString(), tr("By their orders", "the customer's stage")});
    return entries;
}

} // namespace regulars
