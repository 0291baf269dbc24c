// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"
#include "ui/base/formatting.h"
#include "ui/metrics/cohortmodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

QList<Cohort> cohorts()
{
    const int november = monthNumberOf(today);
    return {{november - 2, 5, {{40, 42, 0}, {20, 21, 0}, {6, 6, 0}}},
            {november - 1, 0, {{4, 4, 0}, {1, 1, 0}}},
            {november, 0, {{12, 12, 0}}}};
}

} // namespace

class TestCohortModel : public QObject
{
    Q_OBJECT

private:
    FixedClock m_clock{{1'795'000'000'000}};
    Formatting m_formatting{QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_clock};

    static QString text(const CohortModel &model, int row, int column, int role = Qt::DisplayRole)
    {
        return model.index(row, column).data(role).toString();
    }

private Q_SLOTS:
    void sharesOfTheFirstMonth()
    {
        CohortModel model(m_formatting);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.rowCount(), 0);
        model.setCohorts(cohorts(), today);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(text(model, 0, CohortModel::Month), QLocale(u"en_GB"_s).toString(QDate(2026, 9, 1), u"MMM yy"_s));
        QCOMPARE(text(model, 0, CohortModel::Customers), u"40"_s);
        QCOMPARE(text(model, 0, CohortModel::FirstLater), u"50"_s);
        QCOMPARE(text(model, 0, CohortModel::FirstLater + 1), u"15"_s);
        QCOMPARE(text(model, 2, CohortModel::FirstLater), QString());
        model.setCohorts({}, today);
        QCOMPARE(model.rowCount(), 0);
    }

    void fewPeopleAreCounted()
    {
        CohortModel model(m_formatting);
        model.setCohorts(cohorts(), today);
        QCOMPARE(text(model, 1, CohortModel::FirstLater), u"1 p"_s);
        QVERIFY(!model.index(1, CohortModel::FirstLater).data(CohortModel::Strength).isValid());
        QVERIFY(text(model, 1, CohortModel::FirstLater, Qt::ToolTipRole).contains(u"Too few"_s));
    }

    void aMonthThatIsNotOverIsEarly()
    {
        CohortModel model(m_formatting);
        model.setCohorts(cohorts(), today);
        QVERIFY(!model.index(0, CohortModel::FirstLater).data(CohortModel::IsEarly).toBool());
        QVERIFY(model.index(0, CohortModel::FirstLater + 1).data(CohortModel::IsEarly).toBool());
        model.setCohorts(cohorts(), QDate(2026, 11, 29)); // its last day is not over either
        QVERIFY(model.index(0, CohortModel::FirstLater + 1).data(CohortModel::IsEarly).toBool());
        model.setCohorts(cohorts(), QDate(2026, 11, 30));
        QVERIFY(!model.index(0, CohortModel::FirstLater + 1).data(CohortModel::IsEarly).toBool());
    }

    /// What each customer of a cohort has brought so far, from the first month on.
    void revenueSoFar()
    {
        CohortModel model(m_formatting);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QList<Cohort> earning = cohorts();
        earning[0].cells = {{40, 42, 100'000}, {20, 21, 60'000}, {6, 6, 40'000}};
        earning[1].cells = {{4, 4, 20'000}, {1, 1, 1'000}};
        model.setCohorts(earning, today, Currency(u"EUR"));
        model.setMeasure(CohortMeasure::Revenue);
        QCOMPARE(model.columnCount(), 5);
        QCOMPARE(model.headerData(CohortModel::FirstLater, Qt::Horizontal).toString(), u"M0"_s);
        QCOMPARE(text(model, 0, CohortModel::FirstLater), u"25"_s);
        QCOMPARE(text(model, 0, CohortModel::FirstLater + 1), u"40"_s);
        QCOMPARE(text(model, 0, CohortModel::FirstLater + 2), u"50"_s);
        // The four of October have brought more, but are too few to be measured by.
        QCOMPARE(model.index(0, CohortModel::FirstLater + 1).data(CohortModel::Strength).toDouble(), 0.6 * 40 / 50);
        QCOMPARE(model.index(0, CohortModel::FirstLater + 2).data(CohortModel::Strength).toDouble(), 0.6);
        QCOMPARE(text(model, 1, CohortModel::FirstLater + 1), u"53"_s); // half up
        QVERIFY(!model.index(1, CohortModel::FirstLater).data(CohortModel::Strength).isValid());
        QCOMPARE(text(model, 1, CohortModel::FirstLater + 2), QString());
        QVERIFY(text(model, 0, CohortModel::FirstLater, Qt::ToolTipRole).contains(u"€25.00"_s));
        QVERIFY(model.index(0, CohortModel::FirstLater + 2).data(CohortModel::IsEarly).toBool());
        QCOMPARE(model.peopleAt(model.index(0, CohortModel::FirstLater)).value(),
                 (PeopleBehind{BehindFigure::Cohort, QDate(2026, 9, 1), QDate(2026, 9, 1)}));
        model.setMeasure(CohortMeasure::Retention);
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(text(model, 0, CohortModel::FirstLater), u"50"_s);
    }

    /// Whoever stands in a cell stays there when its number changes.
    void newNumbersKeepTheCell()
    {
        CohortModel model(m_formatting);
        model.setCohorts(cohorts(), today);
        const QPersistentModelIndex cell = model.index(0, CohortModel::FirstLater);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QList<Cohort> more = cohorts();
        more[0].cells[0].active += 5;
        more[0].cells[1].active += 5;
        model.setCohorts(more, today);
        QCOMPARE(changed.size(), 1);
        QVERIFY(cell.isValid());
        model.setCohorts(more, today);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
        more.removeLast();
        model.setCohorts(more, today);
        QCOMPARE(reset.size(), 1);
    }

    void peopleBehindACell()
    {
        CohortModel model(m_formatting);
        model.setCohorts(cohorts(), today);
        QCOMPARE(model.peopleAt(model.index(0, CohortModel::FirstLater)).value(),
                 (PeopleBehind{BehindFigure::Cohort, QDate(2026, 9, 1), QDate(2026, 10, 1)}));
        QCOMPARE(model.peopleAt(model.index(1, CohortModel::Customers)).value(),
                 (PeopleBehind{BehindFigure::Cohort, QDate(2026, 10, 1), QDate(2026, 10, 1)}));
        QVERIFY(!model.peopleAt(model.index(2, CohortModel::FirstLater)));
        QVERIFY(!model.peopleAt({}));
    }
};

QTEST_MAIN(TestCohortModel)

#include "tst_cohortmodel.moc"
