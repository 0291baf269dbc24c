// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/tierlift.h"
#include "tests/models/loyalty/loyaltyfixture.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

/// A purchase as the books of the test have it.
struct Bought
{
    OrderId id;
    CustomerId customer;
    Instant at;
    qint64 minor = 0;
    qint64 returnedMinor = 0;
    bool cancelled = false;
    bool deleted = false;
    int periods = 0; ///< of Gold

    [[nodiscard]] bool isThere() const { return !cancelled && !deleted; }
};

/// What a member must have, and which of all writes left it so: an undo sets back only what nobody has touched since.
struct Expected
{
    TierMembership tier;
    int writtenBy = 0;
};

/// The same shop twice: in the database, and in books of the test's own to which the rules of core are applied one step
/// after the other. Whatever happens, both agree.
class RandomProgramme
{
public:
    explicit RandomProgramme(quint32 seed) : m_random(seed)
    {
        m_ladder = LoyaltyFixture::usualLadder();
        m_ladder.metric = std::array{TierMetric::NetSpend, TierMetric::Orders, TierMetric::Visits}[seed % 3];
        m_ladder.period = static_cast<TierPeriod>(seed % 4);
        m_ladder.downgrade = static_cast<TierDowngrade>(seed / 4 % 3);
        m_ladder.dropsAtOnce = seed % 2 == 1;
        m_ladder.graceDays = seed % 5 == 0 ? 20 : 0;
        if (m_ladder.metric != TierMetric::NetSpend) {
            for (Tier &tier : m_ladder.tiers) {
                tier.qualifyFrom /= 5'000;
                tier.retainFrom /= 6'000;
            }
        }
        shop.db.clock().set(utc(2024, 1, 10, 9));
        if (seed % 3 != 1) { // so that each combination is also seen without
            m_club = shop.membership();
            m_ladder.tiers[2].paidProduct = m_club;
            m_ladder.tiers[2].paidMonths = 1 + static_cast<int>(seed % 7);
        }
        shop.use(m_ladder);
        m_ladder = shop.ladder();
        for (int i = 0; i < 3; ++i) {
            const CustomerId customer = runOrDie(shop.db, CreateCustomer{person(u"Anna%1"_s.arg(i), u"Beispiel"_s)});
            runOrDie(shop.db, JoinProgramme{{customer}, {}});
            m_members.emplace(customer, Expected{startingTier(m_ladder, today()), ++m_writes});
        }
        shop.review();
    }

    LoyaltyFixture shop;

    void step()
    {
        switch (m_random.bounded(10)) {
        case 0:
        case 1:
        case 2:
            return sell();
        case 3:
            return m_club.isValid() ? sellGold() : sell();
        case 4:
            return takeBack();
        case 5:
            return cancelOrDelete();
        case 6:
            return give();
        case 7:
            return undo();
        default:
            return letTimePass();
        }
    }
    [[nodiscard]] QStringList reasons()
    {
        return shop.db
            .read([](Connection &connection) {
                return attempt([&] {
                    QStringList reasons;
                    Statement rows(connection, u"SELECT DISTINCT reason FROM tier_changes"_s);
                    while (rows.next())
                        reasons += rows.text(0);
                    return reasons;
                });
            })
            .value();
    }
    /// The first member who has something else than they must; empty when there is none.
    [[nodiscard]] QString difference()
    {
        for (const auto &[customer, expected] : m_members) {
            const TierMembership stored = shop.tierOf(customer);
            if (!(stored == expected.tier))
                return u"customer %1 after %2: stored %3, expected %4"_s.arg(customer.value)
                    .arg(m_last, text(stored), text(expected.tier));
        }
        return {};
    }

private:
    struct Undoable
    {
        CustomerId customer;
        Instant from;
        bool sales = false;
        Expected before;
        Expected after;
        std::vector<Bought> books;
    };

    [[nodiscard]] static QString text(const TierMembership &tier)
    {
        return QString::fromUtf8(QJsonDocument(toJson(tier)).toJson(QJsonDocument::Compact));
    }
    [[nodiscard]] const LocalCalendar &calendar() const { return m_calendar; }
    [[nodiscard]] QDate today() { return calendar().date(shop.db.clock().now()); }
    [[nodiscard]] CustomerId anyone() const { return std::next(m_members.begin(), m_random.bounded(3))->first; }

    [[nodiscard]] TierHistory historyOf(CustomerId customer) const
    {
        QList<TierEntry> entries;
        QList<Instant> purchases;
        for (const Bought &each : m_books) {
            if (each.customer != customer || !each.isThere())
                continue;
            if (m_ladder.metric == TierMetric::NetSpend)
                entries += TierEntry{each.at, each.minor - each.returnedMinor};
            else if (each.minor > each.returnedMinor)
                purchases += each.at;
        }
        for (const Instant at : purchases)
            entries += TierEntry{at, 1};
        TierHistory history(QDate(2024, 1, 10),
                            m_ladder.metric == TierMetric::Visits ? visitsOf(purchases, m_calendar) : entries, m_calendar);
        QList<TierPurchase> paid;
        for (const Bought &each : m_books) {
            if (each.customer == customer && each.isThere() && each.returnedMinor == 0 && each.periods > 0)
                paid += TierPurchase{m_ladder.tiers[2].id, m_calendar.date(each.at), each.periods};
        }
        history.setPaid(paidSpansOf(m_ladder, paid));
        return history;
    }
    void expect(CustomerId customer, const TierMembership &tier)
    {
        Expected &expected = m_members[customer];
        if (!(expected.tier == tier))
            expected = {tier, ++m_writes};
    }
    /// Does something with the books and the database, and remembers it for an undo.
    void booked(const QString &what, CustomerId customer, Instant from, const std::vector<Bought> &before)
    {
        m_last = what;
        Undoable action{customer, from, true, m_members[customer], {}, before};
        expect(
            customer,
            tierAfter(m_ladder, m_members[customer].tier, historyOf(customer), today(), calendar().date(from)).membership);
        action.after = m_members[customer];
        m_done.push_back(action);
    }

    void sell()
    {
        const CustomerId customer = anyone();
        const std::vector<Bought> before = m_books;
        const int daysBack = m_random.bounded(4) == 0 ? m_random.bounded(400) : 0;
        const Instant at{shop.db.clock().now().ms - daysBack * msPerDay};
        const qint64 minor = 500 + 500 * m_random.bounded(30);
        m_books.push_back({shop.buy(customer, minor, at), customer, at, minor});
        booked(u"a sale"_s, customer, at, before);
    }
    void sellGold()
    {
        const CustomerId customer = anyone();
        const std::vector<Bought> before = m_books;
        const int daysBack = m_random.bounded(4) == 0 ? m_random.bounded(200) : 0;
        const Instant at{shop.db.clock().now().ms - daysBack * msPerDay};
        const int pieces = 1 + m_random.bounded(2);
        Bought bought{shop.buyTier(customer, m_club, pieces, at), customer, at, 2'500 * pieces};
        bought.periods = pieces;
        m_books.push_back(bought);
        booked(u"a membership"_s, customer, at, before);
    }
    Bought *anyPurchase()
    {
        if (m_books.empty())
            return nullptr;
        Bought &bought = m_books[static_cast<size_t>(m_random.bounded(int(m_books.size())))];
        return bought.isThere() && bought.returnedMinor == 0 ? &bought : nullptr;
    }
    void takeBack()
    {
        const std::vector<Bought> before = m_books;
        if (Bought *bought = anyPurchase()) {
            shop.bringBack(bought->id);
            bought->returnedMinor = bought->minor;
            booked(u"a return"_s, bought->customer, bought->at, before);
        }
    }
    void cancelOrDelete()
    {
        const std::vector<Bought> before = m_books;
        Bought *bought = anyPurchase();
        if (!bought)
            return;
        if (m_random.bounded(2) == 0) {
            runOrDie(shop.db, CancelOrder{bought->id});
            bought->cancelled = true;
        } else {
            runOrDie(shop.db, DeleteOrder{bought->id});
            bought->deleted = true;
        }
        booked(u"a cancellation"_s, bought->customer, bought->at, before);
    }
    void give()
    {
        const CustomerId customer = anyone();
        const TierId tier = m_ladder.tiers[m_random.bounded(3)].id;
        const QDate lock = m_random.bounded(2) == 0 ? today().addDays(m_random.bounded(500)) : QDate();
        runOrDie(shop.db, GiveTier{{customer}, tier, u"why not"_s, lock});
        m_last = u"a gift"_s;
        Undoable action{customer, {}, false, m_members[customer], {}, m_books};
        TierMembership given = tierByHand(m_ladder, tier, historyOf(customer), today(), lock);
        if (m_members[customer].tier.tier == given.tier)
            given.since = m_members[customer].tier.since;
        expect(customer, given);
        action.after = m_members[customer];
        m_done.push_back(action);
    }
    void undo()
    {
        if (m_done.empty())
            return;
        const Undoable action = m_done.back();
        m_done.pop_back();
        m_last = u"an undo"_s;
        shop.undoLast();
        m_books = action.books;
        Expected &now = m_members[action.customer];
        if (now.writtenBy == action.after.writtenBy)
            now = action.before;
        if (action.sales)
            expect(
                action.customer,
                tierAfter(m_ladder, now.tier, historyOf(action.customer), today(), calendar().date(action.from)).membership);
    }
    void letTimePass()
    {
        m_last = u"a review"_s;
        shop.db.clock().set({shop.db.clock().now().ms + (1 + m_random.bounded(150)) * msPerDay});
        if (m_random.bounded(4) == 0)
            return; // nobody looks for a while
        shop.review();
        for (const auto &[customer, expected] : std::map(m_members)) {
            for (const auto isInQuestion :
                 {&RandomProgramme::isDue, &RandomProgramme::isNotPaidAnyMore, &RandomProgramme::isLacking}) {
                const TierMembership tier = m_members[customer].tier;
                if ((this->*isInQuestion)(customer, tier))
                    expect(customer, reviewTier(m_ladder, tier, historyOf(customer), today()).membership);
            }
        }
    }
    [[nodiscard]] bool isDue(CustomerId, const TierMembership &tier)
    {
        return tier.validUntil.isValid() && tier.validUntil < today();
    }
    [[nodiscard]] bool isNotPaidAnyMore(CustomerId, const TierMembership &tier)
    {
        return tier.isPaid() && tier.paidUntil.addDays(m_ladder.graceDays) < today();
    }
    /// What counts for ever is not enough any more for a tier that has no last day.
    [[nodiscard]] bool isLacking(CustomerId customer, const TierMembership &tier)
    {
        return m_ladder.period == TierPeriod::Lifetime && m_ladder.downgrade != TierDowngrade::Never &&
               !tier.validUntil.isValid() && m_ladder.find(earnedPart(tier).tier) &&
               historyOf(customer).sum({}) < m_ladder.find(earnedPart(tier).tier)->retainFrom;
    }

    mutable QRandomGenerator m_random;
    LocalCalendar m_calendar{QTimeZone("Europe/Berlin")};
    TierLadder m_ladder;
    ProductId m_club; ///< not valid: no tier can be bought
    std::map<CustomerId, Expected> m_members;
    std::vector<Bought> m_books;
    std::vector<Undoable> m_done;
    QString m_last;
    int m_writes = 0;
};

} // namespace

class TestTierLaws : public QObject
{
    Q_OBJECT

private:
    QStringList m_reasons; ///< of every step that any of the shops has seen

private Q_SLOTS:
    void storedIsWhatTheRulesSay_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 24; ++seed)
            QTest::newRow(qPrintable(u"seed %1"_s.arg(seed))) << seed;
    }
    void storedIsWhatTheRulesSay()
    {
        QFETCH(const quint32, seed);
        RandomProgramme programme(seed);
        for (int step = 0; step < 80; ++step) {
            programme.step();
            const QString difference = programme.difference();
            QVERIFY2(difference.isEmpty(), qPrintable(u"step %1, %2"_s.arg(step).arg(difference)));
        }
        programme.shop.verify();
        m_reasons += programme.reasons();
    }

    void everyKindOfStepWasSeen()
    {
        for (const TierReason reason :
             {TierReason::Start, TierReason::Qualified, TierReason::Retained, TierReason::NeverLost, TierReason::Downgraded,
              TierReason::Returned, TierReason::ByHand, TierReason::Paid, TierReason::PaidEnded})
            QVERIFY2(m_reasons.contains(nameOf(reason)), qPrintable(nameOf(reason)));
    }
};

QTEST_GUILESS_MAIN(TestTierLaws)
#include "tst_tierlaws.moc"
