// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/stampcardstore.h"

#include "storage/base/jsontext.h"
#include "storage/base/uid.h"
#include "storage/journal/recyclebin.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString selectCard =
    u"SELECT id, uid, name, enabled, stamp_for, scope, held, minimum_minor, stamps_needed, gift_stamps, most_per_order,"
    " minutes_between, valid_months, reward_id, row_version, deleted_at FROM stamp_cards"_s;

StampCard readCard(const Statement &row)
{
    StampCard card;
    card.id = row.id<StampCardId>(0);
    card.uid = row.text(1);
    card.name = row.text(2);
    card.enabled = row.integer(3) != 0;
    card.stampFor = valueOf<StampFor>(row.text(4));
    card.scope = earnScopeOf(jsonObject(row.text(5)));
    card.window = earnWindowOf(jsonObject(row.text(6)));
    card.minimumMinor = row.integer(7);
    card.stampsNeeded = static_cast<int>(row.integer(8));
    card.giftStamps = static_cast<int>(row.integer(9));
    card.mostPerOrder = static_cast<int>(row.integer(10));
    card.minutesBetween = static_cast<int>(row.integer(11));
    card.validMonths = static_cast<int>(row.integer(12));
    card.reward = row.id<RewardId>(13);
    card.rowVersion = static_cast<int>(row.integer(14));
    card.deleted = !row.isNull(15);
    return card;
}

void bindCard(Statement &write, WriteSession &session, const StampCard &card)
{
    write.bind(u"name", card.name.simplified()).bind(u"enabled", QVariant(int(card.enabled)));
    write.bind(u"for", nameOf(card.stampFor)).bind(u"scope", jsonText(toJson(card.scope)));
    write.bind(u"held", jsonText(toJson(card.window))).bind(u"minimum", QVariant(card.minimumMinor));
    write.bind(u"needed", QVariant(card.stampsNeeded)).bind(u"gift", QVariant(card.giftStamps));
    write.bind(u"most", QVariant(card.mostPerOrder)).bind(u"minutes", QVariant(card.minutesBetween));
    write.bind(u"months", QVariant(card.validMonths)).bind(u"reward", card.reward);
    write.bind(u"now", session.now()).bind(u"user", session.user());
}

} // namespace

Result<QList<StampCard>> StampCardStore::cards() const
{
    return attempt([&] {
        Statement rows(m_connection, selectCard + u" WHERE deleted_at IS NULL ORDER BY id"_s);
        QList<StampCard> cards;
        while (rows.next())
            cards += readCard(rows);
        return cards;
    });
}

Result<bool> StampCardStore::hasOffer() const
{
    return attempt([&] {
        return Statement(m_connection, u"SELECT 1 FROM stamp_cards WHERE enabled = 1 AND deleted_at IS NULL LIMIT 1"_s).next();
    });
}

Result<StampCard> StampCardStore::card(StampCardId id) const
{
    return attempt([&]() -> Result<StampCard> {
        Statement row(m_connection, selectCard + u" WHERE id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound, u"stamp_card"_s);
        return readCard(row);
    });
}

StampCardId StampCardStore::insert(WriteSession &session, const StampCard &card)
{
    Statement add(m_connection,
                  u"INSERT INTO stamp_cards (uid, name, enabled, stamp_for, scope, held, minimum_minor, stamps_needed,"
                  " gift_stamps, most_per_order, minutes_between, valid_months, reward_id, created_at, created_by, updated_at,"
                  " updated_by, change_set_id) VALUES (:uid, :name, :enabled, :for, :scope, :held, :minimum, :needed, :gift,"
                  " :most, :minutes, :months, :reward, :now, :user, :now, :user, :change_set) RETURNING id"_s);
    bindCard(add, session, card);
    add.bind(u"uid", newUid(session.now())).bind(u"change_set", session.changeSet()).only();
    session.inserted(Table::StampCards, add.integer(0));
    return add.id<StampCardId>(0);
}

void StampCardStore::update(WriteSession &session, const StampCard &card)
{
    session.willChange(Table::StampCards, card.id.value);
    Statement write(m_connection,
                    u"UPDATE stamp_cards SET name = :name, enabled = :enabled, stamp_for = :for, scope = :scope, held = :held,"
                    " minimum_minor = :minimum, stamps_needed = :needed, gift_stamps = :gift, most_per_order = :most,"
                    " minutes_between = :minutes, valid_months = :months, reward_id = :reward, updated_at = :now,"
                    " updated_by = :user, row_version = row_version + 1 WHERE id = :id"_s);
    bindCard(write, session, card);
    write.bind(u"id", card.id).execute();
}

Result<StampCardId> StampCardStore::save(WriteSession &session, const StampCard &card)
{
    return attempt([&]() -> Result<StampCardId> {
        if (!card.id.isValid())
            return insert(session, card);
        REGULARS_TRY(before, this->card(card.id));
        if (before.deleted)
            return fail(ErrorCode::NotFound, u"stamp_card"_s);
        if (before.rowVersion != card.rowVersion)
            return fail(ErrorCode::Conflict, u"stamp_card"_s);
        update(session, card);
        return card.id;
    });
}

Result<void> StampCardStore::remove(WriteSession &session, StampCardId id)
{
    return attempt([&]() -> Result<void> {
        REGULARS_TRY(before, card(id));
        if (before.deleted)
            return fail(ErrorCode::NotFound, u"stamp_card"_s);
        return markDeleted(session, Table::StampCards, id.value, true);
    });
}

Result<QHash<StampCardId, StampCardFigures>> StampCardStore::figures() const
{
    return attempt([&] {
        // A full card and what takes it back differ by their sign.
        Statement rows(m_connection,
                       u"SELECT s.card_id, count(DISTINCT s.customer_id), sum(CASE WHEN s.kind <> 'full' THEN 0"
                       " WHEN s.stamps < 0 THEN 1 ELSE -1 END) FROM stamps s JOIN customers c ON c.id = s.customer_id"
                       " WHERE c.deleted_at IS NULL GROUP BY s.card_id"_s);
        QHash<StampCardId, StampCardFigures> figures;
        while (rows.next())
            figures.insert(rows.id<StampCardId>(0), {rows.integer(1), rows.integer(2)});
        return figures;
    });
}

} // namespace regulars
