// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/customers/customerstore.h"
#include "storage/journal/history.h"
#include "storage/privacy/consentstore.h"
#include "storage/rollups/rebuild.h"
#include "storage/rollups/verification.h"
#include "storage/sql/statement.h"
#include "storage/timeline/timelinestore.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr ConsentTopic newsletterByEmail{ConsentChannel::Email, ConsentPurpose::Newsletter};

ConsentEvent answer(CustomerId customer, ConsentState state, Instant at, ConsentPurpose purpose = ConsentPurpose::Newsletter)
{
    ConsentEvent event;
    event.customer = customer;
    event.state = state;
    event.purpose = purpose;
    event.capturedAt = at;
    event.source = ConsentSource::Form;
    event.proof = u"card 12"_s;
    return event;
}

} // namespace

class TestConsentStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_shop = fillSmallShop(*m_db);
    }

    void linesComeBackAsWritten()
    {
        ConsentEvent event = answer(m_shop.anneliese, ConsentState::Granted, utc(2026, 11, 1));
        event.level = OptInLevel::Written;
        event.address = u"anneliese@example.org"_s;
        event.effectiveUntil = utc(2028, 11, 1);
        append({event, answer(m_shop.anneliese, ConsentState::Denied, utc(2026, 11, 1), ConsentPurpose::Offers)});
        const QList<ConsentEvent> ledger = ledgerOf(m_shop.anneliese);
        QCOMPARE(ledger.size(), 2);
        QCOMPARE(ledger.last().level, OptInLevel::Written);
        QCOMPARE(ledger.last().address, event.address);
        QCOMPARE(ledger.last().proof, event.proof);
        QCOMPARE(ledger.last().effectiveUntil, event.effectiveUntil);
        QCOMPARE(ledger.last().capturedAt, event.capturedAt);
        QCOMPARE(ledger.last().recordedAt, m_db->clock().now());
        QCOMPARE(stateOf(m_shop.anneliese), ConsentState::Granted);
        QCOMPARE(stateOf(m_shop.anneliese, utc(2028, 11, 1)), ConsentState::Expired);
        QCOMPARE(stateOf(m_shop.tomas), ConsentState::Unknown);
        verifyDerived();
    }

    void theLedgerOnlyGrows()
    {
        append({answer(m_shop.anneliese, ConsentState::Granted, utc(2026, 11, 1))});
        for (const QString &sql : {u"UPDATE consent_events SET state = 'denied'"_s, u"DELETE FROM consent_events"_s,
                                   u"UPDATE consent_events SET captured_at = 0"_s}) {
            const auto refused = m_db->write(
                u"tamper"_s, [&](WriteSession &session) { return attempt([&] { session.connection().execute(sql); }); });
            QVERIFY2(!refused, qPrintable(sql));
        }
        QCOMPARE(stateOf(m_shop.anneliese), ConsentState::Granted);
    }

    void undoAddsTheLineThatTakesBack()
    {
        append({answer(m_shop.anneliese, ConsentState::Granted, utc(2026, 11, 1))});
        const ChangeSetId withdrawal = append({answer(m_shop.anneliese, ConsentState::Withdrawn, utc(2026, 11, 20))});
        const ChangeSetId undo = undone(withdrawal);
        QCOMPARE(stateOf(m_shop.anneliese), ConsentState::Granted);
        QCOMPARE(ledgerOf(m_shop.anneliese).size(), 3);
        QCOMPARE(ledgerOf(m_shop.anneliese).first().source, ConsentSource::Correction);
        verifyDerived();
        // Redo: the line that took back is taken back.
        undone(undo);
        QCOMPARE(stateOf(m_shop.anneliese), ConsentState::Withdrawn);
        QCOMPARE(ledgerOf(m_shop.anneliese).size(), 4);
        verifyDerived();
    }

    void whatWasRecordedTogetherIsOneEventOfTheTimeline()
    {
        append({answer(m_shop.anneliese, ConsentState::Granted, utc(2026, 11, 1)),
                answer(m_shop.anneliese, ConsentState::Granted, utc(2026, 11, 1), ConsentPurpose::Offers)});
        const auto events = m_db->read([&](Connection &connection) {
            return TimelineStore(connection).page(m_shop.anneliese, {{TimelineKind::Consent}, {}, false}, {}, 10);
        });
        VERIFY_RESULT(events);
        QCOMPARE(events->size(), 1);
        QCOMPARE(events->first().consents.size(), 2);
        QCOMPARE(events->first().consents.last().purpose, ConsentPurpose::Offers);
        QCOMPARE(events->first().key.occurredAt, utc(2026, 11, 1));
        verifyDerived();
    }

    void aRebuildGivesTheSame()
    {
        append({answer(m_shop.anneliese, ConsentState::Granted, utc(2026, 11, 1)),
                answer(m_shop.anneliese, ConsentState::Denied, utc(2026, 11, 2), ConsentPurpose::Offers)});
        append({answer(m_shop.tomas, ConsentState::PendingConfirmation, utc(2026, 10, 1))});
        const auto damaged = m_db->write(u"damage"_s, [&](WriteSession &session) {
            return attempt([&] {
                session.connection().execute(u"DELETE FROM consent_states WHERE purpose = 'offers'"_s);
                session.connection().execute(
                    u"INSERT INTO consent_states VALUES (%1, 'sms', 'offers', 'granted', 0, NULL, 'consent', 1)"_s.arg(
                        m_shop.priya.value));
            });
        });
        VERIFY_RESULT(damaged);
        QCOMPARE(differences().value(u"consent_states"_s), 2);
        const auto rebuilt = m_db->write(u"rebuild"_s, [](WriteSession &session) {
            return attempt([&] {
                rebuildRollups(session.connection(), session.calendar(), session.shop().currency, RebuildScope::Everything,
                               {}, CancelToken());
            });
        });
        VERIFY_RESULT(rebuilt);
        verifyDerived();
    }

    void theSameWordingIsKeptOnce()
    {
        const Wording wording{{}, u"Newsletter"_s, u"I want to hear of offers by e-mail."_s, u"en"_s, {}};
        const auto first = wordingOf(wording);
        QCOMPARE(wordingOf(wording), first);
        Wording other = wording;
        other.text += u" Until I say stop."_s;
        QVERIFY(wordingOf(other) != first);
        const auto all = m_db->read([](Connection &connection) { return ConsentStore(connection).wordings(); });
        VERIFY_RESULT(all);
        QCOMPARE(all->size(), 2);
    }

    void aCustomerWithConsentsIsNotUnmadeByAnUndo()
    {
        const auto created = m_db->write(u"create_customer"_s, [](WriteSession &session) {
            return CustomerStore(session.connection()).insert(session, person(u"Lin"_s, u"Wu"_s));
        });
        VERIFY_RESULT(created);
        append({answer(created->value, ConsentState::Granted, utc(2026, 11, 1))});
        const auto undo = m_db->write(u"undo"_s, [&](WriteSession &session) {
            return History(session.connection()).undo(session, created->changeSet);
        });
        VERIFY_RESULT(undo);
        QCOMPARE(undo->value.restored, 0);
        QVERIFY(!undo->value.conflicts.isEmpty());
        const auto kept = m_db->read([&](Connection &c) { return CustomerStore(c).customer(created->value); });
        QCOMPARE(kept->contacts.size(), 1); // nothing of it is gone
        QCOMPARE(stateOf(created->value), ConsentState::Granted);
        verifyDerived();
    }

    void anAnswerWithANewWordingIsUndone()
    {
        const auto recorded = m_db->write(u"record_consent"_s, [&](WriteSession &session) -> Result<void> {
            ConsentStore store(session.connection());
            ConsentEvent event = answer(m_shop.anneliese, ConsentState::Granted, utc(2026, 11, 1));
            REGULARS_TRY(wording, store.wording(session, {{}, u"Card"_s, u"Yes, write to me."_s, {}, {}}));
            event.wording = wording;
            return store.append(session, {event});
        });
        VERIFY_RESULT(recorded);
        QCOMPARE(stateOf(m_shop.anneliese), ConsentState::Granted);
        undone(recorded->changeSet);
        QCOMPARE(stateOf(m_shop.anneliese), ConsentState::Unknown);
        verifyDerived();
    }

private:
    ChangeSetId append(const QList<ConsentEvent> &events)
    {
        const auto written = m_db->write(u"record_consent"_s, [&](WriteSession &session) {
            return ConsentStore(session.connection()).append(session, events);
        });
        if (!written)
            qFatal("%ls", qUtf16Printable(written.error().detail));
        return written->changeSet;
    }

    ChangeSetId undone(ChangeSetId changeSet)
    {
        const auto written = m_db->write(
            u"undo"_s, [=](WriteSession &session) { return History(session.connection()).undo(session, changeSet); });
        if (!written || !written->value.conflicts.isEmpty())
            qFatal("not undone");
        return written->changeSet;
    }

    WordingId wordingOf(const Wording &wording)
    {
        return m_db
            ->write(u"add_wording"_s,
                    [&](WriteSession &session) { return ConsentStore(session.connection()).wording(session, wording); })
            ->value;
    }

    QList<ConsentEvent> ledgerOf(CustomerId customer)
    {
        return *m_db->read([=](Connection &connection) { return ConsentStore(connection).ledger(customer); });
    }

    ConsentState stateOf(CustomerId customer, Instant now = utc(2026, 11, 22))
    {
        const auto standings = m_db->read(
            [=](Connection &connection) { return ConsentStore(connection).standings(customer, now); });
        return standing(*standings, newsletterByEmail).state;
    }

    QMap<QString, qint64> differences()
    {
        return *m_db->read([](Connection &connection) {
            return attempt(
                [&] { return compareRollups(connection, LocalCalendar(QTimeZone("Europe/Berlin")), Currency(u"EUR")); });
        });
    }

    void verifyDerived() { QCOMPARE(differences(), (QMap<QString, qint64>{})); }

    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;
};

QTEST_GUILESS_MAIN(TestConsentStore)
#include "tst_consentstore.moc"
