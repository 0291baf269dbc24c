// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customers/memberstore.h"

#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

/// The group and everybody below it who is there, with the level they stand at; levels end a circle. Binds :group.
QString everybodyBelow()
{
    return u"WITH RECURSIVE below (id, level) AS (SELECT :group, 0 UNION SELECT m.customer_id, b.level + 1 FROM below b"
           " JOIN customer_members m ON m.group_id = b.id JOIN customers c ON c.id = m.customer_id"
           " AND c.deleted_at IS NULL WHERE b.level < %1) "_s.arg(mostGroupLevels);
}

} // namespace

QString MemberStore::everybodySelect()
{
    return everybodyBelow() + u"SELECT id FROM below"_s;
}

Result<void> MemberStore::check(const Customer &customer) const
{
    return attempt([&]() -> Result<void> {
        const MembersBelow members = customer.id.isValid() ? below(customer.id) : MembersBelow{};
        const QList<Error> errors = checkMemberships(customer, members, [this](CustomerId id) { return facts(id); });
        if (!errors.isEmpty())
            return tl::unexpected(errors.first());
        return {};
    });
}

std::optional<GroupFacts> MemberStore::facts(CustomerId id) const
{
    Statement row(m_connection, u"SELECT kind, deleted_at IS NOT NULL FROM customers WHERE id = :id"_s);
    if (!row.bind(u"id", id).next())
        return std::nullopt;
    GroupFacts facts{valueOf<CustomerKind>(row.text(0)), {}, row.integer(1) != 0};
    Statement groups(m_connection, u"SELECT group_id FROM customer_members WHERE customer_id = :id"_s);
    groups.bind(u"id", id);
    while (groups.next())
        facts.groups += groups.id<CustomerId>(0);
    return facts;
}

MembersBelow MemberStore::below(CustomerId id) const
{
    MembersBelow members;
    Statement kinds(m_connection, u"SELECT DISTINCT c.kind FROM customer_members m JOIN customers c ON c.id = m.customer_id"
                                  " WHERE m.group_id = :id"_s);
    kinds.bind(u"id", id);
    while (kinds.next())
        members.kinds += valueOf<CustomerKind>(kinds.text(0));
    if (members.kinds.isEmpty())
        return members;
    Statement deepest(m_connection, everybodyBelow() + u"SELECT max(level) FROM below"_s);
    deepest.bind(u"group", id).only();
    members.levels = int(deepest.integer(0));
    return members;
}

Result<QList<CustomerId>> MemberStore::members(CustomerId group) const
{
    return attempt([&] {
        Statement rows(m_connection,
                       u"SELECT m.customer_id FROM customer_members m JOIN customers c ON c.id = m.customer_id"
                       " AND c.deleted_at IS NULL LEFT JOIN customer_stats s ON s.customer_id = c.id"
                       " WHERE m.group_id = :group ORDER BY coalesce(s.net_minor, 0) DESC, c.name_fold, c.id"_s);
        rows.bind(u"group", group);
        QList<CustomerId> ids;
        while (rows.next())
            ids += rows.id<CustomerId>(0);
        return ids;
    });
}

Result<QList<GroupMember>> MemberStore::rows(CustomerId group, const QList<CustomerId> &ids, Currency currency) const
{
    return attempt([&] {
        Statement row(m_connection,
                      u"SELECT c.name, c.kind, m.role, coalesce(s.net_minor, 0), s.last_order_at"
                      " FROM customer_members m JOIN customers c ON c.id = m.customer_id AND c.deleted_at IS NULL"
                      " LEFT JOIN customer_stats s ON s.customer_id = c.id"
                      " WHERE m.group_id = :group AND m.customer_id = :id"_s);
        QList<GroupMember> members;
        for (const CustomerId id : ids) {
            if (!row.bind(u"group", group).bind(u"id", id).next())
                continue;
            members += GroupMember{id,
                                   row.text(0),
                                   valueOf<CustomerKind>(row.text(1)),
                                   row.text(2),
                                   {row.integer(3), currency},
                                   row.optionalInstant(4)};
        }
        return members;
    });
}

Result<QList<CustomerId>> MemberStore::withMembers(CustomerId group) const
{
    return attempt([&] {
        Statement rows(m_connection, everybodyBelow() + u"SELECT id FROM below GROUP BY id ORDER BY min(level), id"_s);
        rows.bind(u"group", group);
        QList<CustomerId> ids;
        while (rows.next())
            ids += rows.id<CustomerId>(0);
        return ids;
    });
}

Result<GroupFigures> MemberStore::figures(CustomerId group, Currency currency) const
{
    return attempt([&] {
        GroupFigures figures;
        Statement sums(m_connection,
                       everybodyBelow() +
                           u"SELECT coalesce(sum(s.orders), 0), coalesce(sum(s.net_minor), 0),"
                           " max(s.last_order_at), max(s.last_contacted_at) FROM"
                           " (SELECT DISTINCT id FROM below) b JOIN customer_stats s ON s.customer_id = b.id"_s);
        sums.bind(u"group", group).only();
        figures.orders = int(sums.integer(0));
        figures.net = {sums.integer(1), currency};
        figures.lastOrderAt = sums.optionalInstant(2);
        figures.lastContactedAt = sums.optionalInstant(3);
        Statement count(m_connection, u"SELECT count(*) FROM customer_members m JOIN customers c ON c.id = m.customer_id"
                                      " AND c.deleted_at IS NULL WHERE m.group_id = :group"_s);
        count.bind(u"group", group).only();
        figures.members = int(count.integer(0));
        return figures;
    });
}

} // namespace regulars
