// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/people/shopstore.h"

#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString readSetting(Connection &connection, const QString &key)
{
    Statement row(connection, u"SELECT value FROM settings WHERE key = :key"_s);
    return row.bind(u"key", key).next() ? row.text(0) : QString();
}

void writeSetting(Connection &connection, const QString &key, const QString &value)
{
    Statement(connection, u"INSERT INTO settings (key, value) VALUES (:key, :value)"
                          " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s)
        .bind(u"key", key)
        .bind(u"value", value)
        .execute();
}

} // namespace

int activeDaysOf(Connection &connection)
{
    const int days = readSetting(connection, u"active_days"_s).toInt();
    return days > 0 ? std::clamp(days, fewestActiveDays, mostActiveDays) : usualActiveDays;
}

Result<Shop> ShopStore::shop() const
{
    return attempt([&] {
        Shop shop;
        shop.name = readSetting(m_connection, u"shop_name"_s);
        shop.currency = Currency(readSetting(m_connection, u"currency"_s));
        const QTimeZone zone(readSetting(m_connection, u"time_zone"_s).toLatin1());
        if (zone.isValid())
            shop.timeZone = zone;
        shop.activeDays = activeDaysOf(m_connection);
        shop.demo = readSetting(m_connection, u"demo"_s) == "yes"_L1;
        return shop;
    });
}

Result<void> ShopStore::save(WriteSession &session, const Shop &shop)
{
    return attempt([&] {
        writeSetting(m_connection, u"shop_name"_s, shop.name);
        writeSetting(m_connection, u"currency"_s, shop.currency.code());
        writeSetting(m_connection, u"time_zone"_s, QString::fromLatin1(shop.timeZone.id()));
        writeSetting(m_connection, u"active_days"_s, QString::number(shop.activeDays));
        writeSetting(m_connection, u"demo"_s, shop.demo ? u"yes"_s : u"no"_s);
        session.note({Entity::Setting, ChangeKind::Changed, 0});
    });
}

Result<QString> ShopStore::setting(const QString &key) const
{
    return attempt([&] { return readSetting(m_connection, key); });
}

Result<void> ShopStore::setSetting(WriteSession &session, const QString &key, const QString &value)
{
    return attempt([&] {
        writeSetting(m_connection, key, value);
        session.note({Entity::Setting, ChangeKind::Changed, 0});
    });
}

} // namespace regulars
