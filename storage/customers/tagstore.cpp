// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customers/tagstore.h"

#include "core/base/textfolding.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<QList<Tag>> TagStore::tags() const
{
    return attempt([&] {
        QList<Tag> tags;
        Statement rows(m_connection, u"SELECT min(t.tag), min(coalesce(c.colour, 'grey')), count(*) FROM customer_tags t"
                                     " LEFT JOIN tag_colours c ON c.tag_fold = t.tag_fold"
                                     " GROUP BY t.tag_fold ORDER BY count(*) DESC, t.tag_fold"_s);
        while (rows.next())
            tags += Tag{rows.text(0), valueOf<TagColour>(rows.text(1)), int(rows.integer(2))};
        return tags;
    });
}

Result<QList<Tag>> TagStore::tagsOf(CustomerId customer) const
{
    return attempt([&] {
        QList<Tag> tags;
        Statement rows(m_connection, u"SELECT t.tag, coalesce(c.colour, 'grey') FROM customer_tags t"
                                     " LEFT JOIN tag_colours c ON c.tag_fold = t.tag_fold"
                                     " WHERE t.customer_id = :customer ORDER BY t.id"_s);
        rows.bind(u"customer", customer);
        while (rows.next())
            tags += Tag{rows.text(0), valueOf<TagColour>(rows.text(1)), 0};
        return tags;
    });
}

Result<QList<CustomerId>> TagStore::customersWith(const QString &tag) const
{
    return attempt([&] {
        QList<CustomerId> customers;
        Statement rows(m_connection, u"SELECT t.customer_id FROM customer_tags t JOIN customers c ON c.id = t.customer_id"
                                     " WHERE t.tag_fold = :tag AND c.deleted_at IS NULL ORDER BY t.customer_id"_s);
        rows.bind(u"tag", folded(tag));
        while (rows.next())
            customers += rows.id<CustomerId>(0);
        return customers;
    });
}

Result<TagColour> TagStore::colourOf(const QString &tag) const
{
    return attempt([&] {
        Statement row(m_connection, u"SELECT colour FROM tag_colours WHERE tag_fold = :tag"_s);
        return row.bind(u"tag", folded(tag)).next() ? valueOf<TagColour>(row.text(0)) : TagColour::Grey;
    });
}

Result<void> TagStore::setColour(WriteSession &session, const QString &tag, TagColour colour)
{
    return attempt([&] {
        std::optional<qint64> id;
        if (Statement known(m_connection, u"SELECT id FROM tag_colours WHERE tag_fold = :tag"_s);
            known.bind(u"tag", folded(tag)).next())
            id = known.integer(0);
        if (!id && colour == TagColour::Grey)
            return;
        if (!id) {
            Statement insert(m_connection, u"INSERT INTO tag_colours (tag, tag_fold, colour, change_set_id)"
                                           " VALUES (:tag, :fold, :colour, :change_set) RETURNING id"_s);
            insert.bindAll(tag.simplified(), folded(tag), nameOf(colour), session.changeSet()).only();
            session.inserted(Table::TagColours, insert.integer(0));
            return;
        }
        session.willChange(Table::TagColours, *id);
        Statement(m_connection, u"UPDATE tag_colours SET colour = :colour, change_set_id = :change_set WHERE id = :id"_s)
            .bindAll(nameOf(colour), session.changeSet(), *id)
            .execute();
    });
}

} // namespace regulars
