// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tickets/ticketcategorystore.h"

#include "core/base/textfolding.h"
#include "storage/base/jsontext.h"
#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString selectCategory =
    u"SELECT id, uid, name, checklist, needs_cause, needs_outcome, position, deleted_at FROM ticket_categories"_s;

TicketCategory readCategory(const Statement &row)
{
    TicketCategory category;
    category.id = row.id<TicketCategoryId>(0);
    category.uid = row.text(1);
    category.name = row.text(2);
    category.checklist = jsonTexts(row.text(3));
    category.needsCause = row.integer(4) != 0;
    category.needsOutcome = row.integer(5) != 0;
    category.position = static_cast<int>(row.integer(6));
    category.deleted = !row.isNull(7);
    return category;
}

void bindCategory(Statement &write, const TicketCategory &category)
{
    write.bind(u"name", category.name.simplified()).bind(u"fold", folded(category.name));
    write.bind(u"checklist", jsonText(QJsonArray::fromStringList(category.checklist)));
    write.bind(u"cause", QVariant(int(category.needsCause))).bind(u"outcome", QVariant(int(category.needsOutcome)));
}

} // namespace

Result<QList<TicketCategory>> TicketCategoryStore::categories() const
{
    return attempt([&] {
        Statement rows(m_connection, selectCategory + u" WHERE deleted_at IS NULL ORDER BY position, id"_s);
        QList<TicketCategory> categories;
        while (rows.next())
            categories += readCategory(rows);
        return categories;
    });
}

Result<TicketCategory> TicketCategoryStore::category(TicketCategoryId id) const
{
    return attempt([&]() -> Result<TicketCategory> {
        if (!id.isValid())
            return TicketCategory{};
        Statement row(m_connection, selectCategory + u" WHERE id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound);
        return readCategory(row);
    });
}

Result<TicketCategoryId> TicketCategoryStore::save(WriteSession &session, const TicketCategory &category)
{
    auto saved = attempt([&]() -> Result<TicketCategoryId> {
        if (!category.id.isValid()) {
            Statement add(m_connection,
                          u"INSERT INTO ticket_categories (uid, name, name_fold, checklist, needs_cause, needs_outcome,"
                          " position, change_set_id) SELECT :uid, :name, :fold, :checklist, :cause, :outcome,"
                          " coalesce(max(position), 0) + 1, :change_set FROM ticket_categories RETURNING id"_s);
            bindCategory(add, category);
            add.bind(u"uid", newUid(session.now())).bind(u"change_set", session.changeSet()).only();
            session.inserted(Table::TicketCategories, add.integer(0));
            return add.id<TicketCategoryId>(0);
        }
        REGULARS_CHECK(this->category(category.id));
        session.willChange(Table::TicketCategories, category.id.value);
        Statement write(m_connection,
                        u"UPDATE ticket_categories SET name = :name, name_fold = :fold, checklist = :checklist,"
                        " needs_cause = :cause, needs_outcome = :outcome WHERE id = :id"_s);
        bindCategory(write, category);
        write.bind(u"id", category.id).execute();
        return category.id;
    });
    if (!saved && saved.error().code == ErrorCode::Duplicate)
        saved.error().field = u"name"_s;
    return saved;
}

Result<void> TicketCategoryStore::remove(WriteSession &session, TicketCategoryId id)
{
    return attempt([&]() -> Result<void> {
        session.willChange(Table::TicketCategories, id.value);
        Statement write(m_connection, u"UPDATE ticket_categories SET deleted_at = :now WHERE id = :id"_s);
        write.bindAll(session.now(), id).execute();
        return write.changedRows() == 0 ? Result<void>(fail(ErrorCode::NotFound)) : Result<void>();
    });
}

} // namespace regulars
