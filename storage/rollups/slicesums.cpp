// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rollups/slicesums.h"

#include "storage/metrics/slicedorders.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

template<typename Key, typename Row>
qint64 differences(const std::map<Key, Row> &one, const std::map<Key, Row> &other)
{
    // A row of zeros says as much as no row.
    const auto at = [](const std::map<Key, Row> &rows, const Key &key) {
        const auto found = rows.find(key);
        return found == rows.end() ? Row{} : found->second;
    };
    qint64 different = 0;
    for (const auto &[key, row] : one)
        different += row == at(other, key) ? 0 : 1;
    for (const auto &[key, row] : other)
        different += one.contains(key) || row == Row{} ? 0 : 1;
    return different;
}

std::map<std::pair<int, int>, qint64> rowsOf(const DayFigures &days)
{
    std::map<std::pair<int, int>, qint64> rows;
    days.forEach([&](const DayPart &part) { rows.emplace(std::pair(int(part.figure), part.day), part.amount); });
    return rows;
}

DayFigures readDays(Connection &connection, qint64 slice)
{
    DayFigures days;
    Statement rows(connection, u"SELECT figure, day, amount FROM slice_days WHERE slice_id = :slice ORDER BY figure, day"_s);
    rows.bind(u"slice", QVariant(slice));
    QString name;
    DayFigure figure = DayFigure::Orders;
    bool known = false;
    while (rows.next()) {
        if (const QString next = rows.text(0); next != name) {
            name = next;
            known = isNameOf<DayFigure>(name);
            figure = valueOf<DayFigure>(name);
        }
        if (known)
            days.add(figure, int(rows.integer(1)), rows.integer(2));
    }
    return days;
}

void addDays(Connection &connection, qint64 slice, const DayFigures &days)
{
    Statement add(connection, u"INSERT INTO slice_days (slice_id, figure, day, amount)"
                              " VALUES (:slice, :figure, :day, :amount) ON CONFLICT (slice_id, figure, day)"
                              " DO UPDATE SET amount = slice_days.amount + excluded.amount RETURNING amount"_s);
    Statement remove(connection, u"DELETE FROM slice_days WHERE slice_id = :slice AND figure = :figure AND day = :day"_s);
    days.forEach([&](const DayPart &part) {
        const QString figure = nameOf(part.figure);
        add.bindAll(slice, figure, part.day, part.amount).only();
        if (add.integer(0) == 0)
            remove.bindAll(slice, figure, part.day).execute();
    });
}

void addCohorts(Connection &connection, qint64 slice, const std::map<int, ShopTotals::Cohort> &cohorts)
{
    Statement add(connection, u"INSERT INTO slice_cohorts (slice_id, cohort, customers, repeat_customers)"
                              " VALUES (:slice, :cohort, :customers, :repeaters) ON CONFLICT (slice_id, cohort)"
                              " DO UPDATE SET customers = slice_cohorts.customers + excluded.customers,"
                              " repeat_customers = slice_cohorts.repeat_customers + excluded.repeat_customers"
                              " RETURNING customers, repeat_customers"_s);
    Statement remove(connection, u"DELETE FROM slice_cohorts WHERE slice_id = :slice AND cohort = :cohort"_s);
    for (const auto &[month, row] : cohorts) {
        if (row == ShopTotals::Cohort{})
            continue;
        add.bindAll(slice, month, row.customers, row.repeaters).only();
        if (add.integer(0) == 0 && add.integer(1) == 0)
            remove.bindAll(slice, month).execute();
    }
}

void addMonths(Connection &connection, qint64 slice, const std::map<std::pair<int, int>, ShopTotals::CohortMonth> &months)
{
    Statement add(connection,
                  u"INSERT INTO slice_cohort_months (slice_id, cohort, month, active, orders, gross_minor)"
                  " VALUES (:slice, :cohort, :month, :active, :orders, :gross) ON CONFLICT (slice_id, cohort, month)"
                  " DO UPDATE SET active = slice_cohort_months.active + excluded.active,"
                  " orders = slice_cohort_months.orders + excluded.orders,"
                  " gross_minor = slice_cohort_months.gross_minor + excluded.gross_minor"
                  " RETURNING active, orders, gross_minor"_s);
    Statement remove(connection, u"DELETE FROM slice_cohort_months"
                                 " WHERE slice_id = :slice AND cohort = :cohort AND month = :month"_s);
    for (const auto &[key, row] : months) {
        if (row == ShopTotals::CohortMonth{})
            continue;
        add.bindAll(slice, key.first, key.second, row.active, row.orders, row.grossMinor).only();
        if (add.integer(0) == 0 && add.integer(1) == 0 && add.integer(2) == 0)
            remove.bindAll(slice, key.first, key.second).execute();
    }
}

} // namespace

void SliceSums::takeOut(const SliceSums &other)
{
    other.days.forEach([this](const DayPart &part) { days.add(part.figure, part.day, -part.amount); });
    for (const auto &[month, row] : other.cohorts) {
        ShopTotals::Cohort &mine = cohorts[month];
        mine.customers -= row.customers;
        mine.repeaters -= row.repeaters;
    }
    for (const auto &[key, row] : other.months) {
        ShopTotals::CohortMonth &mine = months[key];
        mine.active -= row.active;
        mine.orders -= row.orders;
        mine.grossMinor -= row.grossMinor;
    }
}

QList<Cohort> SliceSums::cohortList() const
{
    int latest = 0;
    for (const auto &[key, row] : months) {
        if (row.orders > 0)
            latest = std::max(latest, key.second);
    }
    QList<Cohort> list;
    for (const auto &[month, row] : cohorts) {
        if (row.customers == 0 || latest < month)
            continue;
        Cohort cohort;
        cohort.month = month;
        cohort.repeatCustomers = int(row.repeaters);
        cohort.cells.resize(latest - month + 1);
        for (auto cell = months.lower_bound({month, month}); cell != months.end() && cell->first.first == month; ++cell) {
            if (cell->first.second <= latest)
                cohort.cells[cell->first.second - month] = {int(cell->second.active), int(cell->second.orders),
                                                            cell->second.grossMinor};
        }
        list += cohort;
    }
    return list;
}

SliceSums countSlice(Connection &connection, const SliceScope &scope, const LocalCalendar &calendar, Currency currency,
                     int activeDays)
{
    CustomerHistory history(calendar, currency);
    ShopTotals totals(activeDays);
    CustomerId customer;
    forEachSlicedOrder(connection, scope, {}, [&](CustomerId buyer, const OrderFacts &order) {
        if (!buyer.isValid())
            return;
        if (buyer != customer)
            totals.add(history.take());
        customer = buyer;
        history.addOrder(order);
    });
    totals.add(history.take());
    return SliceSums(totals);
}

SliceSums readSliceSums(Connection &connection, qint64 slice)
{
    SliceSums sums;
    sums.days = readDays(connection, slice);
    Statement cohorts(connection,
                      u"SELECT cohort, customers, repeat_customers FROM slice_cohorts WHERE slice_id = :slice"_s);
    cohorts.bind(u"slice", QVariant(slice));
    while (cohorts.next())
        sums.cohorts.emplace(int(cohorts.integer(0)), ShopTotals::Cohort{cohorts.integer(1), cohorts.integer(2)});
    Statement cells(connection, u"SELECT cohort, month, active, orders, gross_minor FROM slice_cohort_months"
                                " WHERE slice_id = :slice"_s);
    cells.bind(u"slice", QVariant(slice));
    while (cells.next()) {
        sums.months.emplace(std::pair(int(cells.integer(0)), int(cells.integer(1))),
                            ShopTotals::CohortMonth{cells.integer(2), cells.integer(3), cells.integer(4)});
    }
    return sums;
}

void addToSlice(Connection &connection, qint64 slice, const SliceSums &sums)
{
    addDays(connection, slice, sums.days);
    addCohorts(connection, slice, sums.cohorts);
    addMonths(connection, slice, sums.months);
}

void clearSliceSums(Connection &connection, qint64 slice)
{
    for (const auto table : {"slice_days"_L1, "slice_cohorts"_L1, "slice_cohort_months"_L1})
        Statement(connection, u"DELETE FROM %1 WHERE slice_id = :slice"_s.arg(table))
            .bind(u"slice", QVariant(slice))
            .execute();
}

qint64 differentRows(const SliceSums &one, const SliceSums &other)
{
    return differences(rowsOf(one.days), rowsOf(other.days)) + differences(one.cohorts, other.cohorts) +
           differences(one.months, other.months);
}

} // namespace regulars
