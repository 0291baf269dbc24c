// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/customers/customerfilter.h"
#include "core/views/savedview.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

class TestSavedView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFollowRules_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("rule");
        QTest::newRow("plain") << u"Lapsed in Berlin"_s << QString();
        QTest::newRow("empty") << u"  "_s << u"required"_s;
        QTest::newRow("longest") << QString(longestViewName, u'x') << QString();
        QTest::newRow("too long") << QString(longestViewName + 1, u'x') << u"too_long"_s;
    }
    void namesFollowRules()
    {
        QFETCH(const QString, name);
        const QList<Error> errors = validate({{}, {}, u"customers"_s, name, {}});
        QTEST(errors.isEmpty() ? QString() : errors.first().args.value(u"rule"_s).toString(), "rule");
    }

    void whatANewerVersionKnowsStays()
    {
        const QJsonObject stored{{u"city"_s, u"Berlin"_s}, {u"tag"_s, u"home"_s}, {u"columns"_s, u"old"_s}};
        const QJsonObject now{{u"tag"_s, QString()}};
        QCOMPARE(updatedState(stored, now),
                 (QJsonObject{{u"city"_s, u"Berlin"_s}, {u"tag"_s, QString()}, {u"columns"_s, u"old"_s}}));
    }

    void filtersComeBackAsTheyWere()
    {
        CustomerFilter filter;
        QCOMPARE(customerFilterOf(toJson(filter)), filter);
        QCOMPARE(customerFilterOf({}), filter);
        filter.text = u"linen"_s;
        filter.lifecycle = Lifecycle::Lapsed;
        filter.kind = CustomerKind::Company;
        filter.tag = u"gifts"_s;
        filter.issue = RecordIssue::Stale;
        filter.deleted = true;
        filter.sort = CustomerSort::Name;
        filter.descending = false;
        QCOMPARE(customerFilterOf(toJson(filter)), filter);
    }

    void issuesGoByTheirNames()
    {
        CustomerFilter filter;
        QCOMPARE(toJson(filter).value(u"issue"_s), QJsonValue(QString()));
        for (const auto &[issue, name] : EnumNames<RecordIssue>::names) {
            filter.issue = issue;
            QCOMPARE(toJson(filter).value(u"issue"_s).toString(), QString::fromUtf16(name));
            QCOMPARE(customerFilterOf(toJson(filter)).issue, issue);
        }
    }

    void unknownNamesAreNoFilter()
    {
        const CustomerFilter filter = customerFilterOf(
            {{u"lifecycle"_s, u"legendary"_s}, {u"issue"_s, u"smudged"_s}, {u"sort"_s, u"shoe_size"_s}});
        QVERIFY(!filter.lifecycle);
        QVERIFY(!filter.issue);
        QCOMPARE(filter.sort, CustomerSort::LastActivity);
    }
};

QTEST_APPLESS_MAIN(TestSavedView)
#include "tst_savedview.moc"
