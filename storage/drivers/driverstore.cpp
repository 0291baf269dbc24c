// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/drivers/driverstore.h"

#include "core/drivers/drivertally.h"
#include "storage/drivers/visitstream.h"
#include "storage/journal/writesession.h"
#include "storage/sql/statement.h"

#include <QtCore/QJsonDocument>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

DriverNames namesOf(Connection &connection, const QString &sql)
{
    DriverNames names;
    Statement rows(connection, sql);
    while (rows.next())
        names.emplace(rows.integer(0), rows.text(1));
    return names;
}

} // namespace

Result<Drivers> DriverStore::count(const Shop &shop, QDate asOf, const Progress &progress, const CancelToken &cancel) const
{
    return attempt([&] {
        const ProductCategories categories = productCategories(m_connection);
        DriverTally tally({asOf, shop.activeDays}, categories);
        forEachDriverHistory(
            m_connection, shop, {asOf, {}, true}, [&tally](CustomerId, const DriverHistory &history) { tally.add(history); },
            progress, cancel);
        return tally.drivers(namesOf(m_connection, u"SELECT id, name FROM products"_s),
                             namesOf(m_connection, u"SELECT id, name FROM ticket_categories"_s));
    });
}

Result<std::optional<Drivers>> DriverStore::kept() const
{
    return attempt([&]() -> std::optional<Drivers> {
        Statement row(m_connection, u"SELECT figures FROM driver_runs WHERE id = 1"_s);
        if (!row.next())
            return std::nullopt;
        return driversOf(QJsonDocument::fromJson(row.text(0).toUtf8()).object());
    });
}

void DriverStore::keep(WriteSession &session, const Drivers &drivers)
{
    const QString figures = QString::fromUtf8(QJsonDocument(toJson(drivers)).toJson(QJsonDocument::Compact));
    Statement(session.connection(),
              u"INSERT INTO driver_runs (id, as_of, counted_at, figures) VALUES (1, :as_of, :now, :figures)"
              " ON CONFLICT (id) DO UPDATE SET as_of = excluded.as_of,"
              " counted_at = excluded.counted_at, figures = excluded.figures"_s)
        .bindAll(drivers.asOf.toJulianDay(), session.now(), figures)
        .execute();
}

std::unordered_set<CustomerId> peopleOfDriver(Connection &connection, const Shop &shop, const PeopleBehind &people)
{
    std::optional<bool> again;
    if (people.figure != BehindFigure::InDriverGroup)
        again = people.figure == BehindFigure::CameAgain;
    const ProductCategories categories = productCategories(connection);
    const DriverQuestion question{people.until, shop.activeDays};
    std::unordered_set<CustomerId> found;
    forEachDriverHistory(connection, shop, {people.until, people.driver, false},
                         [&](CustomerId customer, const DriverHistory &history) {
                             if (isInGroup(history, people.driver, again, question, categories))
                                 found.insert(customer);
                         });
    return found;
}

} // namespace regulars
