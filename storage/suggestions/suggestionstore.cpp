// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/suggestions/suggestionstore.h"

#include "storage/people/shopstore.h"
#include "storage/sql/statement.h"
#include "storage/suggestions/suggestioncounts.h"

#include <map>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOrders = 300;
constexpr qsizetype mostReasons = 8; ///< products of the customer, or of the sale, for which others are looked up
constexpr int mostPartners = 100;    ///< of each, those most often bought with it

/// Reads what the suggestions for one customer are made of.
class SuggestionReader
{
public:
    SuggestionReader(Connection &connection, const LocalCalendar &calendar, CustomerId customer)
        : m_connection(connection),
          m_calendar(calendar),
          m_customer(customer),
          m_count(orThrow(SuggestionCounts(connection).count()))
    {
        if (!customer.isValid())
            return;
        readBought();
        readReturned();
    }

    [[nodiscard]] QList<ProductSuggestion> suggestions(const QList<ProductId> &basket, QDate today) const
    {
        if (m_count.generation == 0)
            return {};
        QList<BoughtProduct> bought;
        QSet<ProductId> known = m_returned + QSet<ProductId>(basket.begin(), basket.end());
        for (const auto &[product, days] : m_bought) {
            known.insert(product);
            if (!basket.contains(product))
                bought += BoughtProduct{product, days};
        }
        QList<ProductSuggestion> found = dueAgain(bought, intervalsOf(bought), m_returned, today);
        for (const QList<ProductId> &reasons : {basket, m_latest}) {
            const QList<ProductSuggestion> together = boughtTogether(pairs(reasons), known);
            found += together;
            for (const ProductSuggestion &each : together)
                known.insert(each.product);
        }
        return found;
    }

private:
    void readBought()
    {
        Statement rows(m_connection,
                       u"SELECT o.ordered_at, l.product_id FROM (SELECT id, ordered_at FROM orders"
                       " WHERE customer_id = :customer AND deleted_at IS NULL AND status <> 'cancelled'"
                       " ORDER BY ordered_at DESC, id DESC LIMIT :limit) o JOIN order_lines l ON l.order_id = o.id"
                       " WHERE l.product_id IS NOT NULL ORDER BY o.ordered_at, o.id"_s);
        rows.bindAll(m_customer, mostOrders);
        while (rows.next()) {
            const QDate day = m_calendar.date(rows.instant(0));
            const auto product = rows.id<ProductId>(1);
            QList<QDate> &days = m_bought[product];
            if (days.isEmpty() || days.last() != day)
                days += day;
            m_latest.removeOne(product);
            m_latest.prepend(product);
        }
    }

    void readReturned()
    {
        Statement rows(m_connection, u"SELECT DISTINCT l.product_id FROM returns r JOIN return_lines l ON l.return_id = r.id"
                                     " WHERE r.customer_id = :customer AND r.deleted_at IS NULL"
                                     " AND l.product_id IS NOT NULL"_s);
        rows.bindAll(m_customer);
        while (rows.next())
            m_returned.insert(rows.id<ProductId>(0));
    }

    /// Of products that were bought on two days: others need none.
    [[nodiscard]] QHash<ProductId, ProductInterval> intervalsOf(const QList<BoughtProduct> &bought) const
    {
        QHash<ProductId, ProductInterval> intervals;
        Statement rows(m_connection, u"SELECT days, times FROM suggestion_gaps WHERE generation = :generation"
                                     " AND product_id = :product ORDER BY days"_s);
        for (const BoughtProduct &each : bought) {
            if (each.days.size() != 2)
                continue;
            QList<std::pair<int, qint64>> gaps;
            ProductInterval interval;
            rows.bindAll(m_count.generation, each.product);
            while (rows.next()) {
                gaps += {static_cast<int>(rows.integer(0)), rows.integer(1)};
                interval.samples += rows.integer(1);
            }
            qint64 before = (interval.samples + 1) / 2; // the lower median
            for (const auto &[days, times] : std::as_const(gaps)) {
                before -= times;
                interval.medianDays = days;
                if (before <= 0)
                    break;
            }
            intervals.insert(each.product, interval);
        }
        return intervals;
    }

    [[nodiscard]] QList<CoPurchase> pairs(const QList<ProductId> &reasons) const
    {
        QList<CoPurchase> pairs;
        Statement orders(m_connection, u"SELECT orders FROM suggestion_products WHERE generation = :generation"
                                       " AND product_id = :product"_s);
        Statement rows(m_connection,
                       u"SELECT p.other_id, p.orders, o.orders FROM suggestion_pairs p"
                       " JOIN suggestion_products o ON o.generation = p.generation AND o.product_id = p.other_id"
                       " WHERE p.generation = :generation AND p.product_id = :product AND p.orders >= :least"
                       " ORDER BY p.orders DESC LIMIT :limit"_s);
        for (const ProductId product : reasons.first(std::min(mostReasons, reasons.size()))) {
            if (m_returned.contains(product) || !orders.bindAll(m_count.generation, product).next())
                continue;
            const qint64 ofBecause = orders.integer(0);
            rows.bindAll(m_count.generation, product, leastTogether, mostPartners);
            while (rows.next())
                pairs += CoPurchase{product,   rows.id<ProductId>(0), rows.integer(1),
                                    ofBecause, rows.integer(2),       m_count.baskets};
        }
        return pairs;
    }

    Connection &m_connection;
    const LocalCalendar &m_calendar;
    CustomerId m_customer;
    SuggestionCount m_count;
    std::map<ProductId, QList<QDate>> m_bought;
    QList<ProductId> m_latest; ///< the last bought one first
    QSet<ProductId> m_returned;
};

/// Reads products that are not in the recycle bin.
class ProductReader
{
public:
    explicit ProductReader(Connection &connection)
        : m_row(connection, u"SELECT uid, sku, name, category, price_micro, cost_micro, currency FROM products"
                            " WHERE id = :id AND deleted_at IS NULL"_s)
    {
    }

    [[nodiscard]] std::optional<Product> product(ProductId id)
    {
        if (!m_row.bindAll(id).next())
            return std::nullopt;
        return Product{id,
                       m_row.text(0),
                       m_row.text(1),
                       m_row.text(2),
                       m_row.text(3),
                       m_row.integer(4),
                       m_row.optionalInteger(5),
                       Currency(m_row.text(6))};
    }

private:
    Statement m_row;
};

} // namespace

Result<QList<SuggestedProduct>> readSuggestions(Connection &connection, CustomerId customer, Instant now, int limit)
{
    return readSuggestions(connection, customer, {}, now, limit);
}

Result<QList<SuggestedProduct>> readSuggestions(Connection &connection, CustomerId customer, const QList<ProductId> &basket,
                                                Instant now, int limit)
{
    return attempt([&]() -> Result<QList<SuggestedProduct>> {
        REGULARS_TRY(shop, ShopStore(connection).shop());
        const LocalCalendar calendar(shop.timeZone);
        const SuggestionReader reader(connection, calendar, customer);
        ProductReader products(connection);
        QList<SuggestedProduct> suggested;
        for (const ProductSuggestion &suggestion : reader.suggestions(basket, calendar.date(now))) {
            if (suggested.size() >= limit)
                break;
            const auto product = products.product(suggestion.product);
            if (!product)
                continue;
            const auto because = suggestion.because.isValid() ? products.product(suggestion.because) : std::nullopt;
            suggested += SuggestedProduct{suggestion, *product, because ? because->name : QString()};
        }
        return suggested;
    });
}

} // namespace regulars
