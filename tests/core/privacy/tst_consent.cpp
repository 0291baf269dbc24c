// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/privacy/consent.h"
#include "core/privacy/contactgate.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr ConsentTopic newsletterByEmail{ConsentChannel::Email, ConsentPurpose::Newsletter};

ConsentEvent line(qint64 id, ConsentState state, qint64 capturedAt, qint64 reversalOf = 0)
{
    ConsentEvent event;
    event.id = {id};
    event.customer = {1};
    event.state = state;
    event.capturedAt = {capturedAt};
    event.reversalOf = {reversalOf};
    return event;
}

ConsentState stateOf(const QList<ConsentEvent> &ledger, qint64 now = 1'000)
{
    return standing(standingsOf(ledger, {now}), newsletterByEmail).state;
}

Customer reachable()
{
    Customer customer;
    customer.contacts = {{{}, ContactKind::Email, {}, u"a@example.org"_s, true, true}};
    return customer;
}

ConsentStandings granted()
{
    return standingsOf({line(1, ConsentState::Granted, 10)}, {1'000});
}

} // namespace

class TestConsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnAnswerNothingIsPermitted()
    {
        QCOMPARE(stateOf({}), ConsentState::Unknown);
        QVERIFY(standingsOf({}, {0}).empty());
    }

    void theAnswerGivenLastHolds()
    {
        QCOMPARE(stateOf({line(1, ConsentState::Granted, 10), line(2, ConsentState::Withdrawn, 20)}),
                 ConsentState::Withdrawn);
        // A form of last week that is typed today does not undo what was said since.
        QCOMPARE(stateOf({line(1, ConsentState::Withdrawn, 20), line(2, ConsentState::Granted, 10)}),
                 ConsentState::Withdrawn);
        // At the same moment, what was recorded last.
        QCOMPARE(stateOf({line(2, ConsentState::Denied, 10), line(1, ConsentState::Granted, 10)}), ConsentState::Denied);
    }

    void topicsAreApart()
    {
        ConsentEvent offers = line(2, ConsentState::Denied, 20);
        offers.purpose = ConsentPurpose::Offers;
        ConsentEvent sms = line(3, ConsentState::Withdrawn, 30);
        sms.channel = ConsentChannel::Sms;
        const ConsentStandings all = standingsOf({line(1, ConsentState::Granted, 10), offers, sms}, {1'000});
        QCOMPARE(all.size(), std::size_t(3));
        QCOMPARE(standing(all, newsletterByEmail).state, ConsentState::Granted);
        QCOMPARE(standing(all, {ConsentChannel::Email, ConsentPurpose::Offers}).state, ConsentState::Denied);
        QCOMPARE(standing(all, {ConsentChannel::Sms, ConsentPurpose::Newsletter}).state, ConsentState::Withdrawn);
        QCOMPARE(standing(all, {ConsentChannel::Post, ConsentPurpose::Newsletter}).state, ConsentState::Unknown);
    }

    void aReversedLineDoesNotCount()
    {
        const ConsentEvent agreed = line(1, ConsentState::Granted, 10);
        const ConsentEvent withdrawn = line(2, ConsentState::Withdrawn, 20);
        const ConsentEvent takenBack = line(3, ConsentState::Withdrawn, 30, 2);
        QCOMPARE(stateOf({agreed, withdrawn, takenBack}), ConsentState::Granted);
        // The first answer taken back: as if never asked.
        QCOMPARE(stateOf({agreed, line(2, ConsentState::Granted, 30, 1)}), ConsentState::Unknown);
        // The correction was wrong itself.
        QCOMPARE(stateOf({agreed, withdrawn, takenBack, line(4, ConsentState::Withdrawn, 40, 3)}), ConsentState::Withdrawn);
        // And that, once more.
        QCOMPARE(stateOf({agreed, withdrawn, takenBack, line(4, ConsentState::Withdrawn, 40, 3),
                          line(5, ConsentState::Withdrawn, 50, 4)}),
                 ConsentState::Granted);
    }

    void anEndedConsentIsExpired()
    {
        ConsentEvent event = line(1, ConsentState::Granted, 10);
        event.effectiveUntil = Instant{500};
        QCOMPARE(stateOf({event}, 499), ConsentState::Granted);
        QCOMPARE(stateOf({event}, 500), ConsentState::Expired);
        QCOMPARE(standing(standingsOf({event}, {900}), newsletterByEmail).since, Instant{500});
        event.state = ConsentState::PendingConfirmation;
        QCOMPARE(stateOf({event}, 500), ConsentState::Expired);
        // A refusal does not end.
        event.state = ConsentState::Denied;
        QCOMPARE(stateOf({event}, 500), ConsentState::Denied);
    }

    void theMoreRestrictiveStateWins()
    {
        const QList<ConsentState> ascending{ConsentState::Withdrawn, ConsentState::Expired, ConsentState::Unknown,
                                            ConsentState::PendingConfirmation, ConsentState::Granted};
        for (int i = 0; i < ascending.size(); ++i) {
            for (int j = i; j < ascending.size(); ++j) {
                QCOMPARE(mostRestrictive(ascending[i], ascending[j]), ascending[i]);
                QCOMPARE(mostRestrictive(ascending[j], ascending[i]), ascending[i]);
            }
        }
        QCOMPARE(mostRestrictive(ConsentState::Denied, ConsentState::Withdrawn), ConsentState::Denied);
    }

    void joinedRecordsPermitNoMoreThanEachDid()
    {
        const auto by = [](ConsentState state, qint64 at) { return standingsOf({line(1, state, at)}, {1'000}); };
        const ConsentStandings yes = by(ConsentState::Granted, 30);
        const ConsentStandings no = by(ConsentState::Withdrawn, 10);
        // The older refusal in one record beats the newer consent in the other.
        const auto needed = restrictions(yes, {yes, no});
        QCOMPARE(needed.size(), std::size_t(1));
        QCOMPARE(needed.at(newsletterByEmail), ConsentState::Withdrawn);
        // The joined ledger refuses already; never asked says nothing.
        QVERIFY(restrictions(no, {yes, no}).empty());
        QVERIFY(restrictions(yes, {yes, {}}).empty());
        QCOMPARE(restrictions(yes, {yes, by(ConsentState::PendingConfirmation, 5)}).at(newsletterByEmail),
                 ConsentState::PendingConfirmation);
    }

    void wrongLines_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("captured");
        QTest::addColumn<int>("until"); // 0: none
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("good") << u"granted"_s << 10 << 0 << QStringList{};
        QTest::newRow("good with an end") << u"granted"_s << 10 << 11 << QStringList{};
        QTest::newRow("no answer") << u"unknown"_s << 10 << 0 << QStringList{u"state"_s};
        QTest::newRow("expired is no answer") << u"expired"_s << 10 << 0 << QStringList{u"state"_s};
        QTest::newRow("in the future") << u"denied"_s << 101 << 0 << QStringList{u"captured_at"_s};
        QTest::newRow("ends before it begins") << u"granted"_s << 10 << 10 << QStringList{u"effective_until"_s};
        QTest::newRow("all at once") << u"unknown"_s << 101 << 50
                                     << QStringList{u"state"_s, u"captured_at"_s, u"effective_until"_s};
    }
    void wrongLines()
    {
        QFETCH(QString, state);
        QFETCH(int, captured);
        QFETCH(int, until);
        QFETCH(QStringList, fields);
        ConsentEvent event = line(0, valueOf<ConsentState>(state), captured);
        if (until > 0)
            event.effectiveUntil = Instant{until};
        QStringList wrong;
        for (const Error &error : validate(event, {100}))
            wrong += error.field;
        QCOMPARE(wrong, fields);
    }

    void oldConsentIsAskedForAgain()
    {
        const ConsentStanding given = standing(granted(), newsletterByEmail);
        QVERIFY(!isDueForReview(given, QDate(2024, 11, 23), QDate(2026, 11, 22)));
        QVERIFY(isDueForReview(given, QDate(2024, 11, 22), QDate(2026, 11, 22)));
        QVERIFY(!isDueForReview(ConsentStanding{}, QDate(2020, 1, 1), QDate(2026, 11, 22)));
        // Of the 29th, on the 28th where there is none.
        QVERIFY(isDueForReview(given, QDate(2024, 2, 29), QDate(2026, 2, 28)));
    }

    void theGate_data()
    {
        QTest::addColumn<QString>("state"); // empty: never asked
        QTest::addColumn<bool>("service");
        QTest::addColumn<bool>("doNotContact");
        QTest::addColumn<bool>("deleted");
        QTest::addColumn<bool>("addressValid");
        QTest::addColumn<int>("block");
        const auto row = [](const char *name, const QString &state, bool service, bool doNotContact, bool deleted,
                            bool address, ContactBlock block) {
            QTest::newRow(name) << state << service << doNotContact << deleted << address << int(block);
        };
        row("agreed", u"granted"_s, false, false, false, true, ContactBlock::None);
        row("never asked", {}, false, false, false, true, ContactBlock::NeverAsked);
        row("not confirmed", u"pending_confirmation"_s, false, false, false, true, ContactBlock::Unconfirmed);
        row("refused", u"denied"_s, false, false, false, true, ContactBlock::Refused);
        row("withdrawn", u"withdrawn"_s, false, false, false, true, ContactBlock::Refused);
        row("do not contact beats consent", u"granted"_s, false, true, false, true, ContactBlock::DoNotContact);
        row("service needs no consent", {}, true, false, false, true, ContactBlock::None);
        row("service in spite of do not contact", u"withdrawn"_s, true, true, false, true, ContactBlock::None);
        row("service needs an address", {}, true, false, false, false, ContactBlock::NoAddress);
        row("bounced address", u"granted"_s, false, false, false, false, ContactBlock::NoAddress);
        row("deleted", u"granted"_s, true, false, true, true, ContactBlock::Deleted);
    }
    void theGate()
    {
        QFETCH(QString, state);
        QFETCH(bool, service);
        QFETCH(bool, doNotContact);
        QFETCH(bool, deleted);
        QFETCH(bool, addressValid);
        QFETCH(int, block);
        Customer customer = reachable();
        customer.doNotContact = doNotContact;
        customer.deleted = deleted;
        customer.contacts.first().valid = addressValid;
        const ConsentStandings standings = state.isEmpty()
                                               ? ConsentStandings{}
                                               : standingsOf({line(1, valueOf<ConsentState>(state), 10)}, {1'000});
        Outreach outreach;
        if (!service)
            outreach.purpose = ConsentPurpose::Newsletter;
        QCOMPARE(int(contactBlock(customer, standings, outreach)), block);
    }

    void whatTheyPreferIsKept_data()
    {
        QTest::addColumn<PreferredChannel>("channel");
        QTest::addColumn<PreferredTime>("time");
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<bool>("service");
        QTest::addColumn<int>("block");
        const QDate monday(2026, 11, 23);
        const auto row = [](const char *name, PreferredChannel channel, PreferredTime time, QDate day, int hour,
                            bool service, ContactBlock block) {
            QTest::newRow(name) << channel << time << QDateTime(day, QTime(hour, 0)) << service << int(block);
        };
        using Channel = PreferredChannel;
        using Time = PreferredTime;
        row("no preference", Channel::None, Time::Any, monday, 3, false, ContactBlock::None);
        row("the way they prefer", Channel::Email, Time::Morning, monday, 8, false, ContactBlock::None);
        row("another way", Channel::Post, Time::Any, monday, 9, false, ContactBlock::OtherChannel);
        row("service by another way", Channel::Post, Time::Evening, monday, 9, true, ContactBlock::None);
        row("before the morning", Channel::Email, Time::Morning, monday, 7, false, ContactBlock::OtherTime);
        row("after the morning", Channel::Email, Time::Morning, monday, 12, false, ContactBlock::OtherTime);
        row("afternoon", Channel::None, Time::Afternoon, monday, 16, false, ContactBlock::None);
        row("evening", Channel::None, Time::Evening, monday, 21, false, ContactBlock::OtherTime);
        row("no weekend", Channel::None, Time::Weekend, monday, 10, false, ContactBlock::OtherTime);
        row("weekend", Channel::None, Time::Weekend, monday.addDays(6), 10, false, ContactBlock::None);
    }
    void whatTheyPreferIsKept()
    {
        QFETCH(PreferredChannel, channel);
        QFETCH(PreferredTime, time);
        QFETCH(QDateTime, at);
        QFETCH(bool, service);
        QFETCH(int, block);
        Customer customer = reachable();
        customer.preferredChannel = channel;
        customer.preferredTime = time;
        Outreach outreach{ConsentChannel::Email, {}, at};
        if (!service)
            outreach.purpose = ConsentPurpose::Newsletter;
        QCOMPARE(int(contactBlock(customer, granted(), outreach)), block);
    }

    void consentIsForItsChannelAndPurposeOnly()
    {
        Customer customer = reachable();
        customer.contacts += {{}, ContactKind::Phone, {}, u"+49 30 555"_s, true, true};
        QCOMPARE(contactBlock(customer, granted(), {ConsentChannel::Sms, ConsentPurpose::Newsletter}),
                 ContactBlock::NeverAsked);
        QCOMPARE(contactBlock(customer, granted(), {ConsentChannel::Email, ConsentPurpose::Offers}),
                 ContactBlock::NeverAsked);
        QCOMPARE(contactBlock(customer, granted(), {ConsentChannel::Post, {}}), ContactBlock::NoAddress);
    }
};

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
