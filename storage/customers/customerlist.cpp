// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customers/customerlist.h"

#include "core/base/textfolding.h"
#include "storage/customers/recordissues.h"
#include "storage/fields/fieldmatches.h"
#include "storage/fields/fieldstore.h"
#include "storage/metrics/peoplebehindfigures.h"
#include "storage/search/search.h"
#include "storage/sql/statement.h"

#include <unordered_set>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTextMatches = 5000;

QString statsColumn(CustomerSort sort)
{
    switch (sort) {
    case CustomerSort::LastOrder:
        return u"last_order_at"_s;
    case CustomerSort::NetSpend:
        return u"net_minor"_s;
    case CustomerSort::Orders:
        return u"orders"_s;
    case CustomerSort::LastActivity:
        return u"last_activity_at"_s;
    case CustomerSort::Name:
    case CustomerSort::Created:
        break;
    }
    return {};
}

QList<CustomerId> idsOf(Statement &rows)
{
    QList<CustomerId> ids;
    while (rows.next())
        ids += rows.id<CustomerId>(0);
    return ids;
}

QString direction(bool descending)
{
    return descending ? u" DESC"_s : u" ASC"_s;
}

// The whole list, walked along an index of customer_stats: no sorting, whatever its size. Customers without the
// sorted value come last, by name.
QList<CustomerId> allByStats(Connection &connection, const CustomerFilter &filter)
{
    const QString column = statsColumn(filter.sort);
    Statement deletedRows(connection, u"SELECT id FROM customers WHERE deleted_at IS NOT NULL"_s);
    const QList<CustomerId> deletedIds = idsOf(deletedRows);
    const std::unordered_set<CustomerId> deleted(deletedIds.begin(), deletedIds.end());
    Statement sorted(connection,
                     u"SELECT customer_id FROM customer_stats WHERE %1 IS NOT NULL ORDER BY %1%2, customer_id%2"_s.arg(
                         column, direction(filter.descending)));
    QList<CustomerId> ids;
    while (sorted.next()) {
        if (const auto id = sorted.id<CustomerId>(0); !deleted.contains(id))
            ids += id;
    }
    Statement rest(
        connection,
        u"SELECT c.id FROM customers c WHERE c.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM"
        " customer_stats s WHERE s.customer_id = c.id AND s.%1 IS NOT NULL) ORDER BY c.name_fold, c.id"_s.arg(column));
    return ids + idsOf(rest);
}

// The condition that lifecycleOf (core) states, with the stage that a person set before it.
QString lifecycleCondition(Lifecycle lifecycle)
{
    const QString newcomer = u"(s.orders = 1 AND s.last_order_at >= :new_since)"_s;
    switch (lifecycle) {
    case Lifecycle::Prospect:
        return u"s.last_order_at IS NULL"_s;
    case Lifecycle::New:
        return newcomer;
    case Lifecycle::Active:
        return u"(s.last_order_at >= :active_since AND NOT "_s + newcomer + u')';
    case Lifecycle::Lapsed:
        return u"s.last_order_at < :active_since"_s;
    }
    return {};
}

QStringList wordsOf(const CustomerFilter &filter)
{
    return folded(filter.text).split(u' ', Qt::SkipEmptyParts);
}

// By what stands in the rows themselves; what the text and own fields leave out is found apart.
bool isNarrowed(const CustomerFilter &filter)
{
    return filter.lifecycle || filter.kind || !filter.tag.isEmpty() || filter.issue;
}

QStringList conditions(const CustomerFilter &filter)
{
    QStringList all{u"c.deleted_at IS NULL"_s};
    if (filter.deleted) {
        // Merged customers are no waste: they are part of another one, and come back by undoing the merge.
        all = {
            u"c.deleted_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM customer_redirects m WHERE m.old_customer_id = c.id)"_s};
    }
    if (filter.kind)
        all += u"c.kind = :kind"_s;
    if (!filter.tag.isEmpty())
        all += u"EXISTS (SELECT 1 FROM customer_tags t WHERE t.customer_id = c.id AND t.tag_fold = :tag)"_s;
    if (filter.issue)
        all += issueCondition(*filter.issue);
    // Search documents are of customers who are not deleted.
    if (filter.deleted) {
        for (qsizetype i = 0; i < wordsOf(filter).size(); ++i)
            all += u"instr(c.name_fold, :word%1) > 0"_s.arg(i);
    }
    if (filter.lifecycle) {
        all += u"(c.lifecycle = :lifecycle OR (c.lifecycle IS NULL AND "_s + lifecycleCondition(*filter.lifecycle) + u"))"_s;
    }
    return all;
}

void bindFilter(Statement &rows, const CustomerFilter &filter, Instant now)
{
    if (filter.deleted) {
        const QStringList words = wordsOf(filter);
        for (qsizetype i = 0; i < words.size(); ++i)
            rows.bind(u"word%1"_s.arg(i), words[i]);
    }
    if (filter.kind)
        rows.bind(u"kind", nameOf(*filter.kind));
    if (!filter.tag.isEmpty())
        rows.bind(u"tag", folded(filter.tag));
    if (filter.issue)
        bindIssue(rows, *filter.issue, now);
    if (!filter.lifecycle)
        return;
    rows.bind(u"lifecycle", nameOf(*filter.lifecycle));
    if (*filter.lifecycle == Lifecycle::New || *filter.lifecycle == Lifecycle::Active)
        rows.bind(u"new_since", now.ms - newWindowDays * msPerDay);
    if (*filter.lifecycle == Lifecycle::Active || *filter.lifecycle == Lifecycle::Lapsed)
        rows.bind(u"active_since", now.ms - activeWindowDays * msPerDay);
}

std::unordered_set<CustomerId> membersOf(Connection &connection, const QString &segment)
{
    Statement rows(connection, u"SELECT m.customer_id FROM segments s JOIN segment_members m ON m.segment_id = s.id"
                               " WHERE s.uid = :segment AND s.deleted_at IS NULL AND m.exited_at IS NULL"_s);
    rows.bind(u"segment", segment);
    std::unordered_set<CustomerId> members;
    while (rows.next())
        members.insert(rows.id<CustomerId>(0));
    return members;
}

QString sortKey(CustomerSort sort)
{
    if (sort == CustomerSort::Name)
        return u"c.name_fold"_s;
    return sort == CustomerSort::Created ? u"c.created_at"_s : u"s."_s + statsColumn(sort);
}

QList<CustomerId> filteredIds(Connection &connection, const CustomerFilter &filter, Instant now)
{
    const QString key = sortKey(filter.sort);
    const QString order = u"%1 IS NULL, %1%2, c.id%2"_s.arg(key, direction(filter.descending));
    Statement rows(connection, u"SELECT c.id FROM customers c LEFT JOIN customer_stats s ON s.customer_id = c.id WHERE "_s +
                                   conditions(filter).join(u" AND "_s) + u" ORDER BY "_s + order);
    bindFilter(rows, filter, now);
    return idsOf(rows);
}

// Matches in the order of the search (best first), less those that the other conditions leave out.
Result<QList<CustomerId>> matchingIds(Connection &connection, const CustomerFilter &filter, Instant now)
{
    REGULARS_TRY(found, Search(connection).customers(filter.text, mostTextMatches));
    if (!isNarrowed(filter))
        return found;
    Statement row(
        connection,
        u"SELECT c.id FROM customers c LEFT JOIN customer_stats s ON s.customer_id = c.id WHERE c.id = :id AND "_s +
            conditions(filter).join(u" AND "_s));
    bindFilter(row, filter, now);
    QList<CustomerId> ids;
    for (const CustomerId id : found) {
        if (row.bind(u"id", id).next())
            ids += id;
    }
    return ids;
}

Result<QList<CustomerId>> idsWithoutOwn(Connection &connection, const CustomerFilter &filter, Instant now)
{
    if (!filter.text.trimmed().isEmpty() && !filter.deleted)
        return matchingIds(connection, filter, now);
    const bool whole = !filter.deleted && !isNarrowed(filter);
    if (whole && !statsColumn(filter.sort).isEmpty())
        return allByStats(connection, filter);
    if (whole && filter.sort == CustomerSort::Name) {
        Statement rows(connection, u"SELECT id FROM customers WHERE deleted_at IS NULL ORDER BY name_fold%1, id%1"_s.arg(
                                       direction(filter.descending)));
        return idsOf(rows);
    }
    return filteredIds(connection, filter, now);
}

QStringList tagsOf(Connection &connection, CustomerId id)
{
    Statement tags(connection, u"SELECT tag FROM customer_tags WHERE customer_id = :id ORDER BY id"_s);
    tags.bind(u"id", id);
    QStringList all;
    while (tags.next())
        all += tags.text(0);
    return all;
}

CustomerRow readRow(const Statement &row, CustomerId id, Instant now, Currency currency)
{
    CustomerRow customer;
    customer.id = id;
    customer.name = row.text(0);
    customer.kind = valueOf<CustomerKind>(row.text(1));
    CustomerStats stats;
    stats.orders = int(row.integer(4));
    stats.lastOrderAt = row.optionalInstant(7);
    customer.orders = stats.orders;
    customer.net = {row.integer(5), currency};
    customer.firstOrderAt = row.optionalInstant(6);
    customer.lastOrderAt = stats.lastOrderAt;
    customer.lastActivityAt = row.optionalInstant(8);
    customer.lifecycle = row.isNull(2) ? lifecycleOf(stats, now) : valueOf<Lifecycle>(row.text(2));
    customer.deleted = !row.isNull(3);
    customer.email = row.text(9);
    customer.phone = row.text(10);
    customer.city = row.text(11);
    return customer;
}

} // namespace

Result<QList<CustomerId>> CustomerList::ids(const CustomerFilter &filter, Instant now) const
{
    return attempt([&]() -> Result<QList<CustomerId>> {
        auto ids = idsWithoutOwn(m_connection, filter, now);
        if (ids && filter.behind) {
            const auto people = peopleBehind(m_connection, *filter.behind, now);
            ids->removeIf([&](CustomerId id) { return !people.contains(id); });
        }
        if (ids && !filter.segment.isEmpty()) {
            const auto members = membersOf(m_connection, filter.segment);
            ids->removeIf([&](CustomerId id) { return !members.contains(id); });
        }
        if (!ids || filter.own.isEmpty())
            return ids;
        REGULARS_TRY(own, FieldStore(m_connection).ownFields());
        for (const FieldCondition &condition : filter.own) {
            const auto matching = customersMatching(m_connection, own, condition);
            ids->removeIf([&](CustomerId id) { return !matching.contains(id); });
        }
        return ids;
    });
}

Result<QList<CustomerRow>> CustomerList::rows(const QList<CustomerId> &ids, Instant now, Currency currency) const
{
    return attempt([&] {
        QList<CustomerRow> rows;
        rows.reserve(ids.size());
        const QString contact = u"(SELECT k.value FROM customer_contacts k WHERE k.customer_id = c.id AND k.kind = '%1'"
                                " ORDER BY k.is_valid DESC, k.is_primary DESC, k.id LIMIT 1)"_s;
        Statement row(
            m_connection,
            u"SELECT c.name, c.kind, c.lifecycle, c.deleted_at, coalesce(s.orders, 0), coalesce(s.net_minor, 0),"
            " s.first_order_at, s.last_order_at, s.last_activity_at, "_s +
                contact.arg(u"email"_s) + u", "_s + contact.arg(u"phone"_s) +
                u", (SELECT a.city FROM customer_addresses a WHERE a.customer_id = c.id ORDER BY a.is_primary DESC, a.id LIMIT 1)"
                " FROM customers c LEFT JOIN customer_stats s ON s.customer_id = c.id WHERE c.id = :id"_s);
        for (const CustomerId id : ids) {
            if (!row.bind(u"id", id).next())
                continue;
            rows += readRow(row, id, now, currency);
            rows.last().tags = tagsOf(m_connection, id);
        }
        return rows;
    });
}

Result<int> CustomerList::count() const
{
    return attempt([&] {
        Statement rows(m_connection, u"SELECT count(*) FROM customers WHERE deleted_at IS NULL"_s);
        rows.only();
        return int(rows.integer(0));
    });
}

} // namespace regulars
