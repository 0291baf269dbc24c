// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/today/comingdays.h"

#include "core/customers/keptdates.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

Result<QList<ComingDay>> ComingDays::from(QDate today, int days, int most) const
{
    return attempt([&] {
        QList<ComingDay> found;
        Statement birthdays(m_connection,
                            u"SELECT id, name, '', birth_year FROM customers WHERE birth_month = :month"
                            " AND birth_day = :day AND deleted_at IS NULL ORDER BY name_fold, id LIMIT :most"_s);
        Statement dates(m_connection, u"SELECT c.id, c.name, d.label, d.year FROM customer_dates d JOIN customers c"
                                      " ON c.id = d.customer_id AND c.deleted_at IS NULL WHERE d.month = :month"
                                      " AND d.day = :day ORDER BY c.name_fold, c.id, d.id LIMIT :most"_s);
        const auto add = [&](Statement &rows, QDate day, const Birthday &date) {
            rows.bind(u"month", date.month).bind(u"day", date.day).bind(u"most", most - static_cast<int>(found.size()));
            while (rows.next()) {
                const int years = rows.isNull(3) ? 0 : std::max(0, day.year() - static_cast<int>(rows.integer(3)));
                found += ComingDay{rows.id<CustomerId>(0), rows.text(1), rows.text(2), day, years};
            }
        };
        for (int ahead = 0; ahead < days && found.size() < most; ++ahead) {
            const QDate day = today.addDays(ahead);
            for (const Birthday &date : datesKeptOn(day)) {
                add(birthdays, day, date);
                add(dates, day, date);
            }
        }
        return found;
    });
}

} // namespace regulars
