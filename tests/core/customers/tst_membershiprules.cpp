// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/customers/membershiprules.h"

#include <QtCore/QHash>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

Customer belonging(CustomerId id, CustomerKind kind, const QList<CustomerId> &groups)
{
    Customer customer;
    customer.id = id;
    customer.kind = kind;
    for (const CustomerId group : groups)
        customer.memberships += Membership{group, {}, {}};
    return customer;
}

QStringList rules(const QList<Error> &errors)
{
    QStringList all;
    for (const Error &error : errors)
        all += error.field + u' ' + error.args.value(u"rule"_s).toString();
    return all;
}

} // namespace

/// Who may belong to whom.
class TestMembershipRules : public QObject
{
    Q_OBJECT

    const CustomerId m_meiers{1};
    const CustomerId m_anna{2};
    const CustomerId m_shop{3};
    const CustomerId m_company{4};
    const CustomerId m_holding{5};
    /// The shop belongs to the company, the company to the holding.
    const QHash<qint64, GroupFacts> m_facts{{m_meiers.value, {CustomerKind::Household, {}}},
                                            {m_anna.value, {CustomerKind::Person, {}}},
                                            {m_shop.value, {CustomerKind::Company, {m_company}}},
                                            {m_company.value, {CustomerKind::Company, {m_holding}}},
                                            {m_holding.value, {CustomerKind::Company, {}}}};

    [[nodiscard]] GroupLookup lookup() const
    {
        return [this](CustomerId id) {
            const auto found = m_facts.constFind(id.value);
            return found == m_facts.cend() ? std::nullopt : std::optional(*found);
        };
    }

private Q_SLOTS:
    void peopleAndCompaniesFindTheirPlace()
    {
        QVERIFY(checkMemberships(belonging(m_anna, CustomerKind::Person, {m_meiers, m_shop}), {}, lookup()).isEmpty());
        QVERIFY(checkMemberships(belonging({}, CustomerKind::Person, {m_shop}), {}, lookup()).isEmpty());
        QVERIFY(checkMemberships(belonging(m_company, CustomerKind::Company, {m_holding}),
                                 {{CustomerKind::Company, CustomerKind::Person}, 2}, lookup())
                    .isEmpty());
    }

    void whatCannotBeIsRefused_data()
    {
        QTest::addColumn<qint64>("id");
        QTest::addColumn<CustomerKind>("kind");
        QTest::addColumn<QList<qint64>>("groups");
        QTest::addColumn<int>("levelsBelow");
        QTest::addColumn<QStringList>("expected");
        using Groups = QList<qint64>;
        QTest::newRow("itself") << qint64(3) << CustomerKind::Company << Groups{3} << 0
                                << QStringList{u"memberships member_of_itself"_s};
        QTest::newRow("a circle of two") << qint64(5) << CustomerKind::Company << Groups{4} << 0
                                         << QStringList{u"memberships members_in_circle"_s};
        QTest::newRow("a circle of three")
            << qint64(5) << CustomerKind::Company << Groups{3} << 0 << QStringList{u"memberships members_in_circle"_s};
        QTest::newRow("twice") << qint64(2) << CustomerKind::Person << Groups{1, 1} << 0
                               << QStringList{u"memberships duplicate"_s};
        QTest::newRow("of a person") << qint64(9) << CustomerKind::Person << Groups{2} << 0
                                     << QStringList{u"memberships wrong_group"_s};
        QTest::newRow("a company in a household")
            << qint64(9) << CustomerKind::Company << Groups{1} << 0 << QStringList{u"memberships wrong_group"_s};
        QTest::newRow("a household in a company")
            << qint64(9) << CustomerKind::Household << Groups{3} << 0 << QStringList{u"memberships wrong_group"_s};
        QTest::newRow("nobody") << qint64(2) << CustomerKind::Person << Groups{0, 77} << 0
                                << QStringList{u"memberships not_in_the_list"_s, u"memberships not_in_the_list"_s};
        QTest::newRow("four levels") << qint64(2) << CustomerKind::Person << Groups{3} << 0 << QStringList{};
        QTest::newRow("too many levels") << qint64(9) << CustomerKind::Company << Groups{3} << 1
                                         << QStringList{u"memberships too_many_levels"_s};
    }
    void whatCannotBeIsRefused()
    {
        QFETCH(qint64, id);
        QFETCH(CustomerKind, kind);
        QFETCH(QList<qint64>, groups);
        QFETCH(int, levelsBelow);
        QFETCH(QStringList, expected);
        QList<CustomerId> ids;
        for (const qint64 group : groups)
            ids += CustomerId{group};
        QCOMPARE(rules(checkMemberships(belonging(CustomerId{id}, kind, ids), {{}, levelsBelow}, lookup())), expected);
    }

    void theKindStaysAsLongAsMembersNeedIt()
    {
        const QStringList refused{u"kind has_members"_s};
        QCOMPARE(
            rules(checkMemberships(belonging(m_meiers, CustomerKind::Person, {}), {{CustomerKind::Person}, 1}, lookup())),
            refused);
        QCOMPARE(
            rules(checkMemberships(belonging(m_shop, CustomerKind::Household, {}), {{CustomerKind::Company}, 1}, lookup())),
            refused);
        QVERIFY(checkMemberships(belonging(m_meiers, CustomerKind::Company, {}), {{CustomerKind::Person}, 1}, lookup())
                    .isEmpty());
    }

    // What other hands or an older version left in a file ends as well.
    void aCircleElsewhereEnds()
    {
        const GroupLookup circle = [](CustomerId id) {
            return std::optional(GroupFacts{CustomerKind::Company, {CustomerId{id.value == 7 ? 8 : 7}}});
        };
        QVERIFY(!checkMemberships(belonging(m_anna, CustomerKind::Person, {CustomerId{7}}), {}, circle).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestMembershipRules)
#include "tst_membershiprules.moc"
