// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/columnguess.h"

#include "core/exchange/cellvalue.h"
#include "core/exchange/columnnames.h"

#include <algorithm>
#include <initializer_list>
#include <span>
#include <unordered_map>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct NamedColumn
{
    OrderField field;
    QStringView header;
};

/// An export of a known program: recognised by headers that only it has, read by its own names.
struct VendorShape
{
    QStringView vendor;
    std::initializer_list<QStringView> signature;
    std::initializer_list<NamedColumn> columns;
    bool taxOnTop = false;
};

const std::initializer_list<VendorShape> vendorShapes = {
    {u"shopify",
     {u"financialstatus", u"lineitemquantity", u"lineitemprice"},
     {{OrderField::OrderNumber, u"name"},         {OrderField::Email, u"email"},
      {OrderField::Status, u"financialstatus"},   {OrderField::Currency, u"currency"},
      {OrderField::Shipping, u"shipping"},        {OrderField::Tax, u"taxes"},
      {OrderField::OrderTotal, u"total"},         {OrderField::Discount, u"discountamount"},
      {OrderField::Date, u"createdat"},           {OrderField::Quantity, u"lineitemquantity"},
      {OrderField::ProductName, u"lineitemname"}, {OrderField::UnitPrice, u"lineitemprice"},
      {OrderField::Sku, u"lineitemsku"},          {OrderField::CustomerName, u"billingname"},
      {OrderField::Company, u"billingcompany"},   {OrderField::Street, u"billingaddress1"},
      {OrderField::PostalCode, u"billingzip"},    {OrderField::City, u"billingcity"},
      {OrderField::Region, u"billingprovince"},   {OrderField::Country, u"billingcountry"},
      {OrderField::Phone, u"billingphone"},       {OrderField::RefundedAmount, u"refundedamount"},
      {OrderField::Channel, u"source"},           {OrderField::Cancelled, u"cancelledat"}}},
    {u"square",
     {u"grosssales", u"netsales", u"totalcollected", u"transactionid", u"eventtype"},
     {{OrderField::Date, u"date"},
      {OrderField::Time, u"time"},
      {OrderField::TimeZone, u"timezone"},
      {OrderField::OrderTotal, u"totalcollected"},
      {OrderField::Tax, u"tax"},
      {OrderField::Discount, u"discounts"},
      {OrderField::RefundedAmount, u"partialrefunds"},
      {OrderField::OrderNumber, u"transactionid"},
      {OrderField::EventType, u"eventtype"},
      {OrderField::CustomerKey, u"customerid"},
      {OrderField::CustomerName, u"customername"},
      {OrderField::Channel, u"source"}}},
    {u"square",
     {u"pricepointname", u"netsales", u"qty", u"transactionid", u"eventtype"},
     {{OrderField::Date, u"date"},
      {OrderField::Time, u"time"},
      {OrderField::TimeZone, u"timezone"},
      {OrderField::Category, u"category"},
      {OrderField::ProductName, u"item"},
      {OrderField::Quantity, u"qty"},
      {OrderField::Sku, u"sku"},
      {OrderField::LineTotal, u"netsales"},
      {OrderField::Discount, u"discounts"},
      {OrderField::Tax, u"tax"},
      {OrderField::OrderNumber, u"transactionid"},
      {OrderField::EventType, u"eventtype"},
      {OrderField::CustomerKey, u"customerid"},
      {OrderField::CustomerName, u"customername"}},
     true},
};

int columnOf(const QStringList &keys, QStringView key)
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? -1 : static_cast<int>(found - keys.begin());
}

const VendorShape *vendorOf(const QStringList &keys)
{
    for (const VendorShape &shape : vendorShapes) {
        if (std::all_of(shape.signature.begin(), shape.signature.end(),
                        [&](QStringView key) { return columnOf(keys, key) >= 0; }))
            return &shape;
    }
    return nullptr;
}

/// WooCommerce Analytics is read by its plain names; its mark is a customer type beside a product list.
bool isWooCommerce(const QStringList &keys)
{
    static const QStringList customerTypes = {u"customertype"_s,  u"typedeclient"_s, u"kundentyp"_s,
                                              u"tipodecliente"_s, u"tipocliente"_s,  u"klanttype"_s};
    return std::any_of(customerTypes.begin(), customerTypes.end(), [&](const QString &key) { return keys.contains(key); });
}

/// Reads the table's sample when the words of a header leave open what it means.
class Guesser
{
public:
    Guesser(const TableSample &sample, const Dialect &dialect)
        : m_profiles(profiledColumns(sample, dialect)),
          m_decimalMark(dialect.decimalMark),
          m_rows(std::span(sample.rows).subspan(dialect.hasHeader && !sample.rows.empty() ? 1 : 0))
    {
    }

    [[nodiscard]] ColumnMapping byHeader(const QStringList &header);
    [[nodiscard]] ColumnMapping byValues();

private:
    struct Candidate
    {
        HeaderMatch match;
        int column;
    };

    [[nodiscard]] const ColumnProfile &profile(int column) const
    {
        static const ColumnProfile none;
        return static_cast<size_t>(column) < m_profiles.size() ? m_profiles[static_cast<size_t>(column)] : none;
    }
    [[nodiscard]] std::string_view cell(const std::vector<std::string> &row, int column) const
    {
        return column >= 0 && static_cast<size_t>(column) < row.size() ? trimmedCell(row[static_cast<size_t>(column)])
                                                                       : std::string_view();
    }
    void assignNamed(const std::vector<Candidate> &candidates);
    void assignCustomer(int column);
    void assignAmount(int column);
    void assignIdentifier(int column);
    [[nodiscard]] bool isUsed(int column) const;
    [[nodiscard]] bool isQuantityTimesPrice(int column) const;
    [[nodiscard]] bool variesWithinOrders(int column) const;
    [[nodiscard]] int bestUnused(const std::function<int(const ColumnProfile &)> &rating) const;

    std::vector<ColumnProfile> m_profiles;
    char m_decimalMark;
    std::span<const std::vector<std::string>> m_rows;
    ColumnMapping m_mapping;
};

ColumnMapping Guesser::byHeader(const QStringList &header)
{
    std::vector<Candidate> candidates;
    for (int column = 0; column < header.size(); ++column) {
        for (const HeaderMatch &match : meaningsOfHeader(header[column]))
            candidates.push_back({match, column});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.match.rank < b.match.rank; });
    assignNamed(candidates);
    for (const Candidate &candidate : candidates) {
        if (isUsed(candidate.column))
            continue;
        if (candidate.match.meaning == HeaderMeaning::Customer)
            assignCustomer(candidate.column);
        else if (candidate.match.meaning == HeaderMeaning::Amount)
            assignAmount(candidate.column);
        else if (candidate.match.meaning == HeaderMeaning::Identifier)
            assignIdentifier(candidate.column);
    }
    return m_mapping;
}

void Guesser::assignNamed(const std::vector<Candidate> &candidates)
{
    for (const Candidate &candidate : candidates) {
        const OrderField field = candidate.match.field;
        if (candidate.match.meaning != HeaderMeaning::Field || m_mapping.has(field) || isUsed(candidate.column))
            continue;
        const ColumnProfile &values = profile(candidate.column);
        const bool impossible = field == OrderField::Date && values.filled > 0 && values.dates + values.serialDates == 0 &&
                                values.integers + values.decimals == values.filled &&
                                values.largestMicro < 1'000'000 * microPerMajor;
        if (!impossible)
            m_mapping.assign(field, candidate.column);
    }
}

bool Guesser::isUsed(int column) const
{
    for (const auto &[field, name] : EnumNames<OrderField>::names) {
        if (m_mapping.column(field) == column)
            return true;
    }
    return false;
}

void Guesser::assignCustomer(int column)
{
    const ColumnProfile &values = profile(column);
    const OrderField field = values.isMostly(values.emails) ? OrderField::Email
                             : values.spaced * 2 < values.filled || m_mapping.has(OrderField::CustomerName)
                                 ? OrderField::CustomerKey
                                 : OrderField::CustomerName;
    if (!m_mapping.has(field))
        m_mapping.assign(field, column);
}

/// "Total" is of the line when it is quantity × price, or differs between the rows of an order; else of the order.
void Guesser::assignAmount(int column)
{
    if (!profile(column).isNumeric() && profile(column).filled > 0)
        return;
    const bool ofLine = isQuantityTimesPrice(column) || variesWithinOrders(column);
    const OrderField field = ofLine ? OrderField::LineTotal : OrderField::OrderTotal;
    if (!m_mapping.has(field) && !(ofLine && m_mapping.has(OrderField::LineTotal)))
        m_mapping.assign(field, column);
}

/// "ID" of a row: a customer's when it comes again with no other name for the customer, else the order's.
void Guesser::assignIdentifier(int column)
{
    const ColumnProfile &values = profile(column);
    const bool comesAgain = values.distinct < values.filled;
    if (comesAgain && !m_mapping.has(OrderField::CustomerKey) && !m_mapping.has(OrderField::Email))
        m_mapping.assign(OrderField::CustomerKey, column);
    else if (!m_mapping.has(OrderField::OrderNumber))
        m_mapping.assign(OrderField::OrderNumber, column);
}

bool Guesser::isQuantityTimesPrice(int column) const
{
    const int quantity = m_mapping.column(OrderField::Quantity);
    const int price = m_mapping.column(OrderField::UnitPrice);
    int telling = 0;
    int equal = 0;
    for (const auto &row : m_rows) {
        const auto count = quantityMilliFromCell(cell(row, quantity), m_decimalMark);
        const auto each = amountFromCell(cell(row, price), m_decimalMark);
        const auto total = amountFromCell(cell(row, column), m_decimalMark);
        if (!count || !each || !total)
            continue;
        ++telling;
        const qint64 cents = dividedHalfUp(total->micro, 10'000);
        equal += std::abs(lineTotal(*count, each->micro, {}).minor - cents) <= 1 ? 1 : 0;
    }
    return telling > 0 && equal * 10 >= telling * 9;
}

bool Guesser::variesWithinOrders(int column) const
{
    const int number = m_mapping.column(OrderField::OrderNumber);
    if (number < 0)
        return false;
    std::unordered_map<std::string_view, std::string_view> firstOf;
    int same = 0;
    int different = 0;
    for (const auto &row : m_rows) {
        const std::string_view value = cell(row, column);
        if (value.empty())
            continue;
        const auto [known, isNew] = firstOf.try_emplace(cell(row, number), value);
        if (!isNew)
            ++(known->second == value ? same : different);
    }
    return different > same;
}

int Guesser::bestUnused(const std::function<int(const ColumnProfile &)> &rating) const
{
    int best = -1;
    int highest = 0;
    for (int column = 0; static_cast<size_t>(column) < m_profiles.size(); ++column) {
        if (const int rated = isUsed(column) ? 0 : rating(profile(column)); rated > highest) {
            best = column;
            highest = rated;
        }
    }
    return best;
}

/// The only column of dates; the amounts have decimals; quantities are small whole numbers; the customer is the first
/// column of numbers or words that is left.
ColumnMapping Guesser::byValues()
{
    constexpr qint64 largestUsualQuantity = 10'000 * microPerMajor;
    const auto assign = [&](OrderField field, const std::function<int(const ColumnProfile &)> &rating) {
        if (const int column = bestUnused(rating); column >= 0)
            m_mapping.assign(field, column);
    };
    assign(OrderField::Date, [](const ColumnProfile &p) { return p.isDates() ? p.dates : 0; });
    assign(OrderField::OrderTotal, [](const ColumnProfile &p) { return p.isNumeric() && p.decimals > 0 ? p.decimals : 0; });
    assign(OrderField::Email, [](const ColumnProfile &p) { return p.isMostly(p.emails) ? p.emails : 0; });
    // Of two columns of small whole numbers the one with fewer different values counts pieces, the other names somebody.
    const auto wholeNumbers = std::count_if(m_profiles.begin(), m_profiles.end(),
                                            [](const ColumnProfile &p) { return p.isMostly(p.integers) && !p.isDates(); });
    if (wholeNumbers > 1 || m_mapping.has(OrderField::Email)) {
        assign(OrderField::Quantity, [](const ColumnProfile &p) {
            const bool fits = p.isMostly(p.integers) && p.largestMicro <= largestUsualQuantity;
            return fits ? p.filled * 2 - p.distinct : 0;
        });
    }
    assign(OrderField::CustomerKey,
           [](const ColumnProfile &p) { return p.isMostly(p.filled - p.spaced) && !p.isDates() ? 1 : 0; });
    return m_mapping;
}

} // namespace

ColumnGuess guessedColumns(const QStringList &header, const TableSample &sample, const Dialect &dialect)
{
    Guesser guesser(sample, dialect);
    if (header.isEmpty())
        return {guesser.byValues(), {}, false};
    QStringList keys;
    std::transform(header.begin(), header.end(), std::back_inserter(keys),
                   [](const QString &name) { return headerKey(name); });
    if (const VendorShape *shape = vendorOf(keys)) {
        ColumnGuess guess{{}, shape->vendor.toString(), shape->taxOnTop};
        for (const NamedColumn &named : shape->columns)
            guess.mapping.assign(named.field, columnOf(keys, named.header));
        return guess;
    }
    return {guesser.byHeader(header), isWooCommerce(keys) ? u"woocommerce"_s : QString(), false};
}

} // namespace regulars
