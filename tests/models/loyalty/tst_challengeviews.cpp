// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/importcommands.h"
#include "models/loyalty/leaderboardview.h"
#include "storage/exchange/package.h"
#include "storage/people/shopstore.h"
#include "tests/models/loyalty/challengefixture.h"

#include <QtTest/QSignalSpy>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Challenges as they are set up and read, in packages, and the leaderboard.
class TestChallengeViews : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ChallengeFixture> m_shop;

    [[nodiscard]] CustomerId anneliese() const { return m_shop->shop.anneliese; }
    [[nodiscard]] CustomerId tomas() const { return m_shop->shop.tomas; }
    void buy(CustomerId customer, qint64 minor = 500)
    {
        m_shop->db.clock().set({m_shop->db.clock().now().ms + 60'000});
        m_shop->buy(customer, minor, m_shop->db.clock().now());
    }
    [[nodiscard]] ChallengeList list()
    {
        return m_shop->db.read([](Connection &connection) { return readChallenges(connection); }).value();
    }
    [[nodiscard]] QString refusal(const Challenge &challenge) { return m_shop->refusal(SaveChallenge{challenge}); }
    /// "1 A. B. 50", a place each.
    [[nodiscard]] QStringList board()
    {
        const Instant now = m_shop->db.clock().now();
        const auto read = m_shop->db.read([=](Connection &connection) { return readLeaderboard(connection, now); });
        QStringList places;
        for (const LeaderboardRow &row : read->rows)
            places += u"%1 %2 %3"_s.arg(row.rank).arg(row.initials).arg(row.amount);
        return places;
    }
    void rankBy(LeaderboardBy by)
    {
        PointsProgramme programme = m_shop->programme;
        programme.leaderboard = by;
        m_shop->use(programme);
    }

private Q_SLOTS:
    void init() { m_shop = std::make_unique<ChallengeFixture>(); }
    void cleanup()
    {
        if (m_shop)
            m_shop->verify();
        m_shop.reset();
    }

    void isSavedAsItWasMade()
    {
        Challenge made = m_shop->threeOrders();
        made.name = u"  Linen  lover "_s;
        made.metric = ChallengeMetric::NetSpend;
        made.target = 10'000;
        made.scope.categories = {u"Linen"_s};
        made.period = ChallengePeriod::Dates;
        made.from = QDate(2026, 12, 1);
        made.until = QDate(2026, 12, 24);
        made.tiers = {m_shop->silver};
        made.badgeColour = TierColour::Green;
        made.reward = {};
        const ChallengeId id = m_shop->save(made);
        const ChallengeList seen = list();
        QCOMPARE(seen.rows.size(), 2);
        QCOMPARE(seen.rewards.size(), 2);
        QCOMPARE(seen.rows[0].rewardName, u"Free coffee"_s);
        QVERIFY(seen.rows[1].rewardName.isEmpty());
        const Challenge stored = seen.rows[1].challenge;
        QCOMPARE(stored.name, u"Linen lover"_s);
        made.id = id;
        made.name = stored.name;
        made.uid = stored.uid;
        made.createdAt = m_shop->db.clock().now();
        made.rowVersion = 1;
        QCOMPARE(stored, made);
    }

    void whatIsWrongIsRefused()
    {
        Challenge challenge = m_shop->threeOrders();
        challenge.name.clear();
        QCOMPARE(refusal(challenge), u"required name"_s);
        challenge = m_shop->threeOrders();
        challenge.reward = RewardId{987};
        QCOMPARE(refusal(challenge), u"no reward"_s);
        challenge = m_shop->threeOrders();
        challenge.scope.products = {ProductId{987}};
        QCOMPARE(refusal(challenge), u"no product"_s);
        challenge = m_shop->storedChallenge();
        m_shop->changeChallenge([](Challenge &changed) { changed.target = 4; });
        QCOMPARE(refusal(challenge), u"conflict challenge"_s);
        QCOMPARE(m_shop->refusal(RemoveChallenge{{987}}), u"no challenge"_s);
        QCOMPARE(m_shop->refusal(DeleteReward{m_shop->coffee}), u"in_use"_s);
        runOrDie(m_shop->db, RemoveChallenge{m_shop->challenge});
        QCOMPARE(m_shop->refusal(RemoveChallenge{m_shop->challenge}), u"no challenge"_s);
        QCOMPARE(refusal(m_shop->storedChallenge()), u"no challenge"_s);
        QVERIFY(list().rows.isEmpty());
        runOrDie(m_shop->db, DeleteReward{m_shop->coffee});
    }

    void settingUpCanBeUndone()
    {
        runOrDie(m_shop->db, RemoveChallenge{m_shop->challenge});
        m_shop->undoLast();
        QCOMPARE(list().rows.size(), 1);
        m_shop->changeChallenge([](Challenge &changed) { changed.target = 4; });
        m_shop->undoLast();
        QCOMPARE(m_shop->storedChallenge().target, 3);
        m_shop->undoLast();
        QVERIFY(list().rows.isEmpty());
    }

    void aChallengeWithBadgesIsNotUndone()
    {
        const ChallengeId id = m_shop->save(m_shop->threeOrders());
        const ChangeSetId saved = m_shop->lastUndoable();
        buy(anneliese());
        QCOMPARE(m_shop->badges(anneliese()), u"Regular, Regular"_s); // two challenges
        QVERIFY(!m_shop->undo(saved).conflicts.isEmpty());
        QCOMPARE(list().rows.last().challenge.id, id);
    }

    void whatBecameOfItIsCounted()
    {
        QCOMPARE(list().rows.first().figures, ChallengeFigures());
        buy(anneliese());
        for (int i = 0; i < 3; ++i)
            buy(tomas());
        m_shop->db.clock().set(utc(2026, 12, 2));
        for (int i = 0; i < 3; ++i)
            buy(tomas());
        QCOMPARE(list().rows.first().figures, (ChallengeFigures{2, 3}));
        m_shop->undoLast();
        QCOMPARE(list().rows.first().figures, (ChallengeFigures{2, 2}));
    }

    void aChallengeIsAProgramme()
    {
        TestDatabase db;
        const SmallShop shop = fillSmallShop(db);
        const auto has = [&] {
            return db.read([&](Connection &connection) { return readLoyaltyMember(connection, shop.priya, {}); })
                .value()
                .hasProgramme();
        };
        QVERIFY(!has());
        Challenge challenge = m_shop->threeOrders();
        challenge.reward = {};
        runOrDie(db, SaveChallenge{challenge});
        QVERIFY(has());
    }

    void theMembersViewFollows()
    {
        MemberChallengesView view(*m_shop->db);
        view.show(anneliese());
        QTRY_VERIFY(view.value());
        QCOMPARE(view.value()->onTheWay.size(), 1);
        buy(anneliese());
        QTRY_COMPARE(view.value()->badges.size(), 1);
        QCOMPARE(view.value()->badges.first().lastOn, QDate(2026, 11, 22));
        ChallengesView challenges(*m_shop->db);
        QTRY_VERIFY(challenges.value());
        QCOMPARE(challenges.value()->rows.first().figures.badges, 1);
        m_shop->undoLast();
        QTRY_COMPARE(challenges.value()->rows.first().figures.badges, 0);
        QTRY_COMPARE(view.value()->badges.size(), 0);
    }

    void aPackageCarriesThem()
    {
        buy(anneliese());
        const QString file = m_shop->db.path(u"shop.json"_s);
        VERIFY_RESULT(m_shop->db.read([&](Connection &connection) -> Result<ExportCount> {
            REGULARS_TRY(shop, ShopStore(connection).shop());
            return exportPackage(connection, shop, {file, CsvWriter::IfExists::Replace, ExportFormat::Package, {}, {}}, {},
                                 {});
        }));
        TestDatabase other;
        other.clock().set(m_shop->db.clock().now());
        const auto brought = runCommand(*other, ImportPackage{file, {}, {}}).result();
        VERIFY_RESULT(brought);
        const auto seen = other.read([this, now = other.clock().now()](Connection &connection) {
            return readMemberChallenges(connection, anneliese(), now);
        });
        QCOMPARE(seen->badges.size(), 1);
        const auto verified = other.read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(verified);
        QCOMPARE(verified->differences, (QMap<QString, qint64>()));
        const auto undone = other.write(u"undo"_s, [&](WriteSession &session) {
            return History(session.connection()).undo(session, brought->changeSet);
        });
        VERIFY_RESULT(undone);
        QCOMPARE(undone->value.conflicts.size(), 0);
        for (const QString &table : {u"challenge_awards"_s, u"challenges"_s, u"reward_claims"_s, u"customers"_s}) {
            const auto left = other.read([&](Connection &connection) {
                return attempt([&] {
                    Statement count(connection, u"SELECT count(*) FROM "_s + table);
                    count.only();
                    return count.integer(0);
                });
            });
            QCOMPARE(left.value(), 0);
        }
    }

    void theLeaderboardIsOffUnlessWanted()
    {
        buy(anneliese());
        QVERIFY(board().isEmpty());
        QCOMPARE(PointsProgramme().leaderboard, LeaderboardBy::Off);
    }

    void theLeaderboardRanksByPointsOfTheMonth()
    {
        rankBy(LeaderboardBy::Points);
        QVERIFY(board().isEmpty()); // points of goodwill were not earned
        buy(anneliese());           // and the badge
        buy(tomas(), 4'500);
        buy(tomas(), 1'000);
        buy(m_shop->shop.priya, 99'900);
        QCOMPARE(board(), (QStringList{u"1 A. B. 5500"_s, u"1 T. O. 5500"_s}));
        m_shop->bringBack(m_shop->buy(tomas(), 1'000, m_shop->db.clock().now()));
        // What came back was not earned; it has brought the badge.
        QCOMPARE(board(), (QStringList{u"1 T. O. 10500"_s, u"2 A. B. 5500"_s}));
        m_shop->db.clock().set(utc(2026, 12, 1, 9));
        QVERIFY(board().isEmpty());
    }

    void theLeaderboardRanksByBadgesOfTheMonth()
    {
        rankBy(LeaderboardBy::Badges);
        buy(anneliese());
        QCOMPARE(board(), QStringList{u"1 A. B. 1"_s});
        runOrDie(m_shop->db, LeaveProgramme{{anneliese()}});
        QVERIFY(board().isEmpty());
    }

    void theLeaderboardFollows()
    {
        LeaderboardView view(*m_shop->db);
        view.follow();
        QTRY_VERIFY(view.value());
        QCOMPARE(view.value()->by, LeaderboardBy::Off);
        rankBy(LeaderboardBy::Badges);
        QTRY_COMPARE(view.value()->by, LeaderboardBy::Badges);
        buy(anneliese());
        QTRY_COMPARE(view.value()->rows.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestChallengeViews)
#include "tst_challengeviews.moc"
