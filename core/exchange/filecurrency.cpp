// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/filecurrency.h"

#include "core/base/textfolding.h"
#include "core/exchange/cellvalue.h"
#include "core/exchange/columnprofile.h"

#include <QtCore/QHash>

#include <algorithm>
#include <array>
#include <string_view>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// The currency that most of the sampled rows name.
Currency mostUsedCode(const TableSample &sample, int column, bool hasHeader)
{
    QHash<QString, int> counts;
    QString most;
    for (size_t row = hasHeader ? 1 : 0; row < sample.rows.size(); ++row) {
        const auto &cells = sample.rows[row];
        const bool there = static_cast<size_t>(column) < cells.size();
        const std::string_view cell = there ? trimmedCell(cells[static_cast<size_t>(column)]) : std::string_view();
        const Currency byCode(textOf(cell));
        const QString code = (byCode.isKnown() ? byCode : currencyOfSign(cell)).code();
        if (!code.isEmpty() && ++counts[code] > counts.value(most))
            most = code;
    }
    return Currency(most);
}

/// The currency that the header of an amount names: "dollar_value", "Price (EUR)".
Currency currencyInHeader(const QString &header)
{
    static const QHash<QString, QString> words = {
        {u"dollar"_s, u"USD"_s}, {u"dollars"_s, u"USD"_s}, {u"usd"_s, u"USD"_s},    {u"euro"_s, u"EUR"_s},
        {u"euros"_s, u"EUR"_s},  {u"eur"_s, u"EUR"_s},     {u"pounds"_s, u"GBP"_s}, {u"gbp"_s, u"GBP"_s},
        {u"chf"_s, u"CHF"_s},    {u"inr"_s, u"INR"_s},
    };
    for (const QString &word : foldedWords(header)) {
        if (const QString code = words.value(word); !code.isEmpty())
            return Currency(code);
    }
    return {};
}

} // namespace

Currency currencyMeant(Currency found, Currency shop)
{
    static constexpr std::array<std::u16string_view, 7> dollars = {u"AUD", u"CAD", u"NZD", u"SGD", u"HKD", u"MXN", u"TWD"};
    const auto isShops = [&](std::u16string_view code) { return Currency(QStringView(code)) == shop; };
    return found == Currency(u"USD") && std::any_of(dollars.begin(), dollars.end(), isShops) ? shop : found;
}

Currency currencyOfFile(const ColumnMapping &mapping, const QStringList &header, const TableSample &sample,
                        const Dialect &dialect, Currency shopCurrency)
{
    if (const int column = mapping.column(OrderField::Currency); column >= 0) {
        if (const Currency code = mostUsedCode(sample, column, !header.isEmpty()); code.isKnown())
            return code;
    }
    const std::vector<ColumnProfile> profiles = profiledColumns(sample, dialect);
    for (const OrderField field : {OrderField::OrderTotal, OrderField::LineTotal, OrderField::UnitPrice}) {
        const int column = mapping.column(field);
        if (column < 0)
            continue;
        if (static_cast<size_t>(column) < profiles.size() && profiles[static_cast<size_t>(column)].currency.isKnown())
            return currencyMeant(profiles[static_cast<size_t>(column)].currency, shopCurrency);
        if (const Currency named = currencyInHeader(header.value(column)); named.isKnown())
            return currencyMeant(named, shopCurrency);
    }
    return shopCurrency;
}

} // namespace regulars
