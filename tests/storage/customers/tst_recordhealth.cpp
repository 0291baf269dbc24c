// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/customers/membercommands.h"
#include "models/duplicates/duplicatecommands.h"
#include "models/orders/ordercommands.h"
#include "models/privacy/consentcommands.h"
#include "storage/customers/customerlist.h"
#include "storage/customers/recordhealthstore.h"
#include "storage/duplicates/duplicatestore.h"
#include "storage/journal/history.h"
#include "storage/rollups/verification.h"
#include "storage/sql/statement.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// What there is to be put right in the records: who has which issue, the counts of it and how they change.
class TestRecordHealth : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;

    CustomerId add(const Customer &customer) { return runOrDie(*m_db, CreateCustomer{customer}); }
    /// Reached at home and nowhere else, and not to be asked for anything: nothing is wrong with this one.
    static Customer sound(const QString &name, CustomerKind kind = CustomerKind::Person)
    {
        Customer customer;
        customer.kind = kind;
        customer.name = name;
        customer.addresses = {{0, {}, u"Lindenweg 3"_s, u"10999"_s, u"Berlin"_s, {}, u"DE"_s, true}};
        return customer;
    }
    static ContactPoint email(bool valid = true) { return {{}, ContactKind::Email, {}, u"ada@example.com"_s, true, valid}; }
    static ContactPoint phone(bool valid = true) { return {{}, ContactKind::Phone, {}, u"+49 30 5550 1182"_s, true, valid}; }
    void answer(CustomerId customer, ConsentState state)
    {
        ConsentAnswer answer;
        answer.customer = customer;
        answer.topics = {{ConsentChannel::Email, ConsentPurpose::Newsletter}};
        answer.line.state = state;
        answer.line.source = ConsentSource::Form;
        answer.line.proof = u"card"_s;
        answer.wording.title = u"Newsletter"_s;
        answer.wording.text = u"May we write to you?"_s;
        runOrDie(*m_db, RecordConsent{answer});
    }
    void undoLast()
    {
        VERIFY_RESULT(m_db->write(u"undo"_s, [](WriteSession &session) -> Result<void> {
            History history(session.connection());
            REGULARS_TRY(last, history.lastUndoable());
            REGULARS_CHECK(history.undo(session, last.id));
            return {};
        }));
    }

    QStringList with(RecordIssue issue)
    {
        CustomerFilter filter;
        filter.issue = issue;
        return named(filter);
    }
    QStringList named(const CustomerFilter &filter)
    {
        const auto rows = m_db->read([&](Connection &connection) -> Result<QList<CustomerRow>> {
            const CustomerList list(connection);
            REGULARS_TRY(ids, list.ids(filter, m_db->clock().now()));
            return list.rows(ids, m_db->clock().now(), Currency(u"EUR"));
        });
        QStringList names;
        for (const CustomerRow &row : rows.value())
            names += row.name;
        names.sort();
        return names;
    }
    [[nodiscard]] QDate today() { return LocalCalendar(QTimeZone("Europe/Berlin")).date(m_db->clock().now()); }
    RecordHealth health()
    {
        const auto health = m_db->read(
            [&](Connection &connection) { return RecordHealthStore(connection).health(m_db->clock().now(), today()); });
        if (!health)
            qFatal("no health: %ls", qUtf16Printable(health.error().detail));
        return *health;
    }
    ChangeSetId note()
    {
        const auto noted = m_db->write(u"note_record_health"_s, [&, counts = health()](WriteSession &session) {
            return RecordHealthStore(session.connection()).note(session, today(), counts);
        });
        if (!noted)
            qFatal("not noted: %ls", qUtf16Printable(noted.error().detail));
        return noted->changeSet;
    }
    void passDays(int days) { m_db->clock().set({m_db->clock().now().ms + days * 86'400'000LL}); }

    Customer randomCustomer(QRandomGenerator &random, int number)
    {
        const auto oneIn = [&](quint32 chance) { return random.bounded(chance) == 0; };
        Customer customer;
        customer.name = u"Customer %1"_s.arg(number);
        customer.kind = oneIn(4) ? CustomerKind::Company : oneIn(6) ? CustomerKind::Household : CustomerKind::Person;
        customer.doNotContact = oneIn(8);
        if (!oneIn(3))
            customer.contacts += email(!oneIn(3));
        if (oneIn(2))
            customer.contacts += phone(!oneIn(3));
        if (oneIn(2))
            customer.addresses = {{0, {}, oneIn(2) ? u"Lindenweg 3"_s : QString(), {}, u"Berlin"_s, {}, u"DE"_s, true}};
        return customer;
    }
    /// Customers of all kinds, of whom some belong together, bought, answered, were deleted or merged.
    void fillAtRandom(quint32 seed)
    {
        QRandomGenerator random(seed);
        QList<CustomerId> all;
        for (int i = 0; i < 60; ++i) {
            m_db->clock().set(utc(2022 + static_cast<int>(random.bounded(5)), 1 + static_cast<int>(random.bounded(11)), 3));
            all += add(randomCustomer(random, i));
        }
        m_db->clock().set(utc(2026, 11, 22, 9));
        const auto any = [&] { return all.at(random.bounded(all.size())); };
        for (int i = 0; i < 25; ++i)
            (void)runCommand(**m_db, AddMember{any(), any(), {}}).result(); // many are refused
        for (int i = 0; i < 30; ++i)
            runOrDie(*m_db, RecordSale{sale(any(), utc(2022 + static_cast<int>(random.bounded(5)), 2, 3), 1000)});
        for (int i = 0; i < 15; ++i)
            answer(any(), random.bounded(2) == 0 ? ConsentState::Granted : ConsentState::Denied);
        for (int i = 0; i < 6; ++i)
            (void)runCommand(**m_db, DeleteCustomers{{any()}}).result();
        for (int i = 0; i < 4; ++i)
            (void)runCommand(**m_db, MergeCustomers{any(), {any()}, {}, {}}).result();
    }

private Q_SLOTS:
    void init() { m_db = std::make_unique<TestDatabase>(); }

    void soundRecordsHaveNoIssue()
    {
        add(sound(u"Ada"_s));
        for (const auto &[issue, name] : EnumNames<RecordIssue>::names)
            QCOMPARE(with(issue), QStringList());
    }

    void contactsThatDoNotWork()
    {
        Customer wrong = sound(u"Wrong"_s);
        wrong.contacts = {email(), phone(false)};
        Customer right = sound(u"Right"_s);
        right.contacts = {email(), phone()};
        const CustomerId id = add(wrong);
        add(right);
        QCOMPARE(with(RecordIssue::InvalidContact), QStringList{u"Wrong"_s});
        runOrDie(*m_db, DeleteCustomers{{id}});
        QCOMPARE(with(RecordIssue::InvalidContact), QStringList());
        undoLast();
        QCOMPARE(with(RecordIssue::InvalidContact), QStringList{u"Wrong"_s});
    }

    void customersNobodyCanReach_data()
    {
        QTest::addColumn<bool>("byEmail");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QString>("street");
        QTest::addColumn<QString>("city");
        QTest::addColumn<bool>("reached");
        QTest::newRow("nothing") << false << false << QString() << QString() << false;
        QTest::newRow("an e-mail address") << true << true << QString() << QString() << true;
        QTest::newRow("an e-mail address that bounced") << true << false << QString() << QString() << false;
        QTest::newRow("a postal address") << false << false << u"Lindenweg 3"_s << u"Berlin"_s << true;
        QTest::newRow("a town") << false << false << QString() << u"Berlin"_s << false;
        QTest::newRow("a street") << false << false << u"Lindenweg 3"_s << QString() << false;
        QTest::newRow("bounced, but lives somewhere") << true << false << u"Lindenweg 3"_s << u"Berlin"_s << true;
    }
    void customersNobodyCanReach()
    {
        QFETCH(bool, byEmail);
        QFETCH(bool, valid);
        QFETCH(QString, street);
        QFETCH(QString, city);
        QFETCH(bool, reached);
        Customer customer;
        customer.name = u"Ada"_s;
        if (byEmail)
            customer.contacts = {email(valid)};
        if (!street.isEmpty() || !city.isEmpty())
            customer.addresses = {{0, {}, street, {}, city, {}, u"DE"_s, true}};
        const CustomerId id = add(customer);
        QCOMPARE(with(RecordIssue::NoContact), reached ? QStringList() : QStringList{u"Ada"_s});
        runOrDie(*m_db, DeleteCustomers{{id}});
        QCOMPARE(with(RecordIssue::NoContact), QStringList());
    }

    void groupsAreReachedThroughTheirMembers()
    {
        Customer home = sound(u"Home"_s, CustomerKind::Household);
        home.addresses.clear();
        const CustomerId group = add(home);
        QCOMPARE(with(RecordIssue::NoContact), QStringList{u"Home"_s});
        const CustomerId ada = add(sound(u"Ada"_s));
        runOrDie(*m_db, AddMember{group, ada, {}});
        QCOMPARE(with(RecordIssue::NoContact), QStringList());
        runOrDie(*m_db, DeleteCustomers{{ada}});
        QCOMPARE(with(RecordIssue::NoContact), QStringList{u"Home"_s});
    }

    void whoWasNeverAsked()
    {
        Customer asked = sound(u"Asked"_s);
        asked.contacts = {email()};
        Customer never = asked;
        never.name = u"Never"_s;
        Customer bounced = asked;
        bounced.name = u"Bounced"_s;
        bounced.contacts = {email(false)};
        Customer resting = asked;
        resting.name = u"Resting"_s;
        resting.doNotContact = true;
        add(never);
        add(bounced);
        add(resting);
        const CustomerId id = add(asked);
        QCOMPARE(with(RecordIssue::NeverAsked), (QStringList{u"Asked"_s, u"Never"_s}));
        answer(id, ConsentState::Denied); // an answer as well
        QCOMPARE(with(RecordIssue::NeverAsked), QStringList{u"Never"_s});
        undoLast();
        QCOMPARE(with(RecordIssue::NeverAsked), (QStringList{u"Asked"_s, u"Never"_s}));
        runOrDie(*m_db, DeleteCustomers{{id}});
        QCOMPARE(with(RecordIssue::NeverAsked), QStringList{u"Never"_s});
    }

    void recordsGrowStale()
    {
        m_db->clock().set(utc(2024, 1, 10));
        const CustomerId ada = add(sound(u"Ada"_s));
        const CustomerId ben = add(sound(u"Ben"_s));
        passDays(staleWindowDays);
        QCOMPARE(with(RecordIssue::Stale), QStringList());
        passDays(1);
        QCOMPARE(with(RecordIssue::Stale), (QStringList{u"Ada"_s, u"Ben"_s}));
        runOrDie(*m_db, TagCustomers{{ada}, {u"home"_s}, {}}); // an edit
        QCOMPARE(with(RecordIssue::Stale), QStringList{u"Ben"_s});
        runOrDie(*m_db, RecordSale{sale(ben, m_db->clock().now(), 500)});
        QCOMPARE(with(RecordIssue::Stale), QStringList());
        passDays(staleWindowDays + 1);
        QCOMPARE(with(RecordIssue::Stale), (QStringList{u"Ada"_s, u"Ben"_s}));
        runOrDie(*m_db, DeleteCustomers{{ben}});
        QCOMPARE(with(RecordIssue::Stale), QStringList{u"Ada"_s});
    }

    // Entered today with orders of years ago, as an import does: nothing has happened since.
    void anImportMakesNobodyFresh()
    {
        const CustomerId ada = add(sound(u"Ada"_s));
        add(sound(u"Newcomer"_s));
        runOrDie(*m_db, RecordSale{sale(ada, utc(2023, 5, 1), 500)});
        QCOMPARE(with(RecordIssue::Stale), QStringList{u"Ada"_s});
    }

    void companiesWithoutAnybody()
    {
        const CustomerId cafe = add(sound(u"Café"_s, CustomerKind::Company));
        const CustomerId empty = add(sound(u"Empty"_s, CustomerKind::Company));
        add(sound(u"Home"_s, CustomerKind::Household));
        const CustomerId ada = add(sound(u"Ada"_s));
        runOrDie(*m_db, AddMember{cafe, ada, {}});
        QCOMPARE(with(RecordIssue::LoneCompany), QStringList{u"Empty"_s});
        runOrDie(*m_db, DeleteCustomers{{ada}});
        QCOMPARE(with(RecordIssue::LoneCompany), (QStringList{u"Café"_s, u"Empty"_s}));
        runOrDie(*m_db, DeleteCustomers{{empty}});
        QCOMPARE(with(RecordIssue::LoneCompany), QStringList{u"Café"_s});
    }

    void whoWasMergedIsNotCounted()
    {
        Customer lost;
        lost.name = u"Lost"_s;
        const CustomerId id = add(lost);
        const CustomerId ada = add(sound(u"Ada"_s));
        QCOMPARE(health().issues.value(RecordIssue::NoContact).count, 1);
        runOrDie(*m_db, MergeCustomers{ada, {id}, {}, {}});
        QCOMPARE(health().issues.value(RecordIssue::NoContact).count, 0);
        QCOMPARE(with(RecordIssue::NoContact), QStringList());
    }

    void theFilterGoesWithOthers()
    {
        Customer lost;
        lost.name = u"Lost Café"_s;
        lost.kind = CustomerKind::Company;
        lost.tags = {u"home"_s};
        add(lost);
        lost.name = u"Lost Person"_s;
        lost.kind = CustomerKind::Person;
        lost.tags.clear();
        add(lost);
        CustomerFilter filter;
        filter.issue = RecordIssue::NoContact;
        for (const auto &[sort, name] : EnumNames<CustomerSort>::names) {
            filter.sort = sort;
            QCOMPARE(named(filter), (QStringList{u"Lost Café"_s, u"Lost Person"_s}));
        }
        filter.kind = CustomerKind::Company;
        QCOMPARE(named(filter), QStringList{u"Lost Café"_s});
        filter.kind.reset();
        filter.tag = u"home"_s;
        QCOMPARE(named(filter), QStringList{u"Lost Café"_s});
        filter.tag.clear();
        filter.text = u"person"_s;
        QCOMPARE(named(filter), QStringList{u"Lost Person"_s});
        filter.issue = RecordIssue::InvalidContact;
        QCOMPARE(named(filter), QStringList());
    }

    void countsAreWhatTheListsHold_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void countsAreWhatTheListsHold()
    {
        QFETCH(quint32, seed);
        fillAtRandom(seed);
        const RecordHealth counted = health();
        QCOMPARE(counted.issues.size(), static_cast<qsizetype>(EnumNames<RecordIssue>::names.size()));
        for (const auto &[issue, name] : EnumNames<RecordIssue>::names) {
            QCOMPARE(counted.issues.value(issue).count, with(issue).size());
            QVERIFY2(counted.issues.value(issue).count > 0, "the shop has none of it: the comparison says nothing");
        }
    }

    void duplicatesAreThoseThatWait()
    {
        const CustomerId ada = add(person(u"Ada"_s, u"Bergmann"_s));
        const CustomerId twin = add(person(u"Ada"_s, u"Bergmann"_s));
        QCOMPARE(health().duplicates.count, 0);
        const auto searched = m_db->read([](Connection &c) { return DuplicateStore(c).search({}, CancelToken()); });
        VERIFY_RESULT(searched);
        VERIFY_RESULT(m_db->write(u"find_duplicates"_s, [&](WriteSession &session) {
            return DuplicateStore(session.connection()).replaceAll(session, *searched);
        }));
        QCOMPARE(health().duplicates.count, 1);
        runOrDie(*m_db, MarkDifferentCustomers{ada, twin});
        QCOMPARE(health().duplicates.count, 0);
    }

    void comparedWithTheWeekBefore()
    {
        const auto lost = [&] { return health().issues.value(RecordIssue::NoContact); };
        Customer customer;
        customer.name = u"Ada"_s;
        const CustomerId ada = add(customer);
        QVERIFY(!health().noted);
        note();
        QVERIFY(health().noted);
        QCOMPARE(lost(), (HealthFigure{1, {}}));
        add(customer);
        note(); // the first of the day stays
        passDays(6);
        QCOMPARE(lost(), (HealthFigure{2, {}}));
        QVERIFY(!health().noted);
        passDays(1);
        QCOMPARE(lost(), (HealthFigure{2, 1}));
        QCOMPARE(health().duplicates, (HealthFigure{0, 0}));
        note();
        runOrDie(*m_db, DeleteCustomers{{ada}});
        passDays(7);
        QCOMPARE(lost(), (HealthFigure{1, 2}));
        passDays(7); // nobody opened the shop for a fortnight
        QCOMPARE(lost(), (HealthFigure{1, 2}));
        passDays(1);
        QCOMPARE(lost(), (HealthFigure{1, {}}));
    }

    void nothingOfItIsAChangeOfAPerson()
    {
        const CustomerId ada = add(sound(u"Ada"_s));
        QVERIFY(!note().isValid());
        const auto last = m_db->read([](Connection &c) { return History(c).lastUndoable(); });
        VERIFY_RESULT(last);
        QCOMPARE(last->command, u"create_customer"_s);
        runOrDie(*m_db, DeleteCustomers{{ada}});
        undoLast();
        QVERIFY(health().noted);
        const auto verified = m_db->read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        VERIFY_RESULT(verified);
        QVERIFY(verified->isSound());
    }

    void oldDaysGo()
    {
        const auto days = [&] {
            return m_db
                ->read([](Connection &connection) {
                    return attempt([&] {
                        Statement row(connection, u"SELECT count(DISTINCT day) FROM health_snapshots"_s);
                        row.only();
                        return row.integer(0);
                    });
                })
                .value();
        };
        note();
        passDays(365);
        note();
        QCOMPARE(days(), 2);
        passDays(365);
        note();
        QCOMPARE(days(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRecordHealth)
#include "tst_recordhealth.moc"
