// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/tierstore.h"

#include "core/base/textfolding.h"
#include "storage/base/jsontext.h"
#include "storage/base/uid.h"
#include "storage/journal/recyclebin.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/programmerow.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto tiersKey = u"tiers"_s;

const auto selectTier = u"SELECT id, uid, name, position, colour, qualify_from, retain_from, points_percent, entry_points,"
                        " benefits, paid_product_id, paid_months FROM tiers"_s;

Tier readTier(const Statement &row)
{
    Tier tier;
    tier.id = row.id<TierId>(0);
    tier.uid = row.text(1);
    tier.name = row.text(2);
    tier.position = static_cast<int>(row.integer(3));
    tier.colour = valueOf<TierColour>(row.text(4));
    tier.qualifyFrom = row.integer(5);
    tier.retainFrom = row.integer(6);
    tier.pointsPercent = static_cast<int>(row.integer(7));
    tier.entryPoints = row.integer(8);
    tier.benefits = row.text(9);
    tier.paidProduct = row.id<ProductId>(10);
    tier.paidMonths = static_cast<int>(row.integer(11));
    return tier;
}

void bindTier(Statement &write, WriteSession &session, const Tier &tier)
{
    write.bind(u"name", tier.name).bind(u"fold", folded(tier.name)).bind(u"position", QVariant(tier.position));
    write.bind(u"colour", nameOf(tier.colour)).bind(u"qualify", QVariant(tier.qualifyFrom));
    write.bind(u"retain", QVariant(tier.retainFrom)).bind(u"percent", QVariant(tier.pointsPercent));
    write.bind(u"entry", QVariant(tier.entryPoints)).bind(u"benefits", tier.benefits);
    write.bind(u"paid_product", tier.paidProduct).bind(u"paid_months", QVariant(tier.paidMonths));
    write.bind(u"now", session.now()).bind(u"user", session.user());
}

TierId insertTier(WriteSession &session, const Tier &tier)
{
    Statement add(
        session.connection(),
        u"INSERT INTO tiers (uid, name, name_fold, position, colour, qualify_from, retain_from, points_percent,"
        " entry_points, benefits, paid_product_id, paid_months, created_at, created_by, updated_at, updated_by,"
        " change_set_id) VALUES (:uid, :name, :fold, :position, :colour, :qualify, :retain, :percent, :entry, :benefits,"
        " :paid_product, :paid_months, :now, :user, :now, :user, :change_set) RETURNING id"_s);
    bindTier(add, session, tier);
    add.bind(u"uid", tier.uid).bind(u"change_set", session.changeSet()).only();
    session.inserted(Table::Tiers, add.integer(0));
    return add.id<TierId>(0);
}

void updateTier(WriteSession &session, const Tier &tier)
{
    session.willChange(Table::Tiers, tier.id.value);
    Statement write(session.connection(),
                    u"UPDATE tiers SET name = :name, name_fold = :fold, position = :position, colour = :colour,"
                    " qualify_from = :qualify, retain_from = :retain, points_percent = :percent, entry_points = :entry,"
                    " benefits = :benefits, paid_product_id = :paid_product, paid_months = :paid_months, updated_at = :now,"
                    " updated_by = :user, row_version = row_version + 1 WHERE id = :id"_s);
    bindTier(write, session, tier);
    write.bind(u"id", tier.id).execute();
}

QJsonObject rulesOf(const TierLadder &ladder)
{
    QJsonObject rules = toJson(ladder);
    rules.remove(tiersKey);
    return rules;
}

} // namespace

TierLadder readTierLadder(Connection &connection)
{
    TierLadder ladder = tierLadderOf(jsonObject(ofProgramme(connection, u"tier_rules"_s).toString()));
    Statement tiers(connection, selectTier + u" WHERE deleted_at IS NULL ORDER BY position, id"_s);
    while (tiers.next())
        ladder.tiers += readTier(tiers);
    return ladder;
}

Result<TierLadder> TierStore::ladder() const
{
    return attempt([&] { return readTierLadder(m_connection); });
}

Result<QHash<TierId, Tier>> TierStore::everyTier() const
{
    return attempt([&] {
        QHash<TierId, Tier> tiers;
        Statement rows(m_connection, selectTier);
        while (rows.next()) {
            const Tier tier = readTier(rows);
            tiers.insert(tier.id, tier);
        }
        return tiers;
    });
}

Result<TierLadder> TierStore::save(WriteSession &session, const TierLadder &ladder)
{
    return attempt([&]() -> Result<TierLadder> {
        const TierLadder before = readTierLadder(m_connection);
        int position = 0;
        for (Tier tier : ladder.tiers) {
            const Tier *known = before.find(tier.id);
            if (tier.id.isValid() && !known)
                return fail(ErrorCode::NotFound, u"tier"_s);
            tier.position = ++position;
            tier.name = tier.name.simplified();
            tier.uid = known ? known->uid : newUid(session.now());
            if (!known)
                insertTier(session, tier);
            else if (tier != *known)
                updateTier(session, tier);
        }
        for (const Tier &tier : before.tiers) {
            if (!ladder.find(tier.id))
                REGULARS_CHECK(markDeleted(session, Table::Tiers, tier.id.value, true));
        }
        if (rulesOf(ladder) != rulesOf(before) || before.tiers.isEmpty())
            setOfProgramme(session, u"tier_rules"_s, jsonText(rulesOf(ladder)));
        return readTierLadder(m_connection);
    });
}

Result<bool> TierStore::joinsWithFirstOrder() const
{
    return attempt([&] { return ofProgramme(m_connection, u"joins_with_first_order"_s).toBool(); });
}

Result<void> TierStore::setJoinsWithFirstOrder(WriteSession &session, bool joins)
{
    return attempt([&]() -> Result<void> {
        REGULARS_TRY(before, joinsWithFirstOrder());
        if (before != joins)
            setOfProgramme(session, u"joins_with_first_order"_s, QVariant(int(joins)));
        return {};
    });
}

} // namespace regulars
