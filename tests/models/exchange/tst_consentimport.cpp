// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/exchange/importcommands.h"
#include "models/privacy/consentcommands.h"
#include "storage/customers/customerlist.h"
#include "storage/customers/customerstore.h"
#include "storage/exchange/mappingstore.h"
#include "storage/journal/history.h"
#include "storage/people/shopstore.h"
#include "storage/privacy/consentstore.h"
#include "storage/rollups/verification.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

using namespace regulars;
using namespace Qt::StringLiterals;

/// What an import makes of the consents in a file, in the ledger and back.
class TestConsentImport : public QObject
{
    Q_OBJECT

private:
    static constexpr ConsentTopic newsletter{ConsentChannel::Email, ConsentPurpose::Newsletter};
    static constexpr ConsentTopic offers{ConsentChannel::Email, ConsentPurpose::Offers};

    std::unique_ptr<TestDatabase> m_db;
    ConsentStatement m_stated{u"Form on the web site"_s, {2025, 3, 4}};

    ContactImportOptions optionsFor(const QByteArray &text, const ConsentStatement &statement)
    {
        QFile file(m_db->path(u"list.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the file of the test can't be written");
        ContactImportOptions options;
        options.file = file.fileName();
        options.consents = statement;
        return options;
    }
    Written<ContactImportReport> import(const QByteArray &text, const ConsentStatement &statement = {},
                                        const ContactRules &rules = {})
    {
        ContactImportOptions options = optionsFor(text, statement);
        options.rules = rules;
        const auto written = runCommand(**m_db, ImportContacts{options, {}, {}, {}}).result();
        if (!written)
            qFatal("the import failed: %ls", qUtf16Printable(written.error().detail));
        return *written;
    }
    ContactImportReport look(const QByteArray &text, const ConsentStatement &statement)
    {
        return m_db
            ->read([=, options = optionsFor(text, statement), now = m_db->clock().now()](Connection &connection) {
                return tryContactImport(connection, options, now, {}, {});
            })
            .value();
    }
    void undo(ChangeSetId changeSet)
    {
        const auto undone = m_db->write(
            u"undo"_s, [=](WriteSession &session) { return History(session.connection()).undo(session, changeSet); });
        QVERIFY(undone);
    }
    CustomerId find(const QString &key)
    {
        return m_db->read([=](Connection &c) { return CustomerStore(c).find(key); }).value_or(CustomerId{});
    }
    QList<ConsentEvent> ledger(const QString &key)
    {
        return m_db->read([=, id = find(key)](Connection &c) { return ConsentStore(c).ledger(id); }).value();
    }
    ConsentState state(const QString &key, ConsentTopic topic = newsletter)
    {
        const auto standings = m_db->read(
            [=, id = find(key), now = m_db->clock().now()](Connection &c) { return ConsentStore(c).standings(id, now); });
        return standing(*standings, topic).state;
    }
    QList<CustomField> notes(const QString &key)
    {
        return m_db->read([=, id = find(key)](Connection &c) { return CustomerStore(c).customer(id); }).value().fields;
    }
    void answer(const QString &key, ConsentState said, Instant at)
    {
        ConsentAnswer given;
        given.customer = find(key);
        given.topics = {newsletter};
        given.line.state = said;
        given.line.capturedAt = at;
        runOrDie(*m_db, RecordConsent{given});
    }
    bool isSound()
    {
        const auto checked = m_db->read([](Connection &connection) { return verifyDatabase(connection, {}, {}); });
        return checked && checked->isSound();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_db = std::make_unique<TestDatabase>();
        m_db->clock().set(utc(2026, 11, 22, 13));
    }

    void aYesThatNobodyVouchesForIsANote()
    {
        for (const ConsentStatement &statement :
             {ConsentStatement{}, ConsentStatement{u"Form"_s, {}}, ConsentStatement{{}, {2025, 3, 4}},
              ConsentStatement{u"Form"_s, {2027, 1, 1}}}) {
            const ContactImportReport report = look("Name,Email,Newsletter\nAda Byron,ada@example.org,yes\n", statement);
            QCOMPARE(report.consents, (ConsentCounts{0, 0, 0, 1, 0}));
        }
        const auto written = import("Name,Email,Newsletter\nAda Byron,ada@example.org,yes\n");
        QCOMPARE(written.value.consents.notStated, 1);
        QVERIFY(ledger(u"ada@example.org"_s).isEmpty());
        QVERIFY(state(u"ada@example.org"_s) == ConsentState::Unknown);
        QCOMPARE(notes(u"ada@example.org"_s), (QList<CustomField>{{u"Newsletter"_s, u"yes"_s}}));
    }

    void aYesWithSourceAndDateIsGranted()
    {
        const QByteArray file =
            "Name,Email,Newsletter,Opt-in time\nAda Byron,ada@example.org,yes,\n"
            "Eve Noll,eve@example.org,double opt-in,2024-02-03 08:30\nIda Rau,ida@example.org,pending,\n";
        const ContactImportReport dry = look(file, m_stated);
        QCOMPARE(dry.consents, (ConsentCounts{2, 1, 0, 0, 0}));
        const auto written = import(file, m_stated);
        QCOMPARE(written.value.consents, dry.consents);
        const QList<ConsentEvent> ada = ledger(u"ada@example.org"_s);
        QCOMPARE(ada.size(), 1);
        QVERIFY(ada.first().state == ConsentState::Granted && ada.first().source == ConsentSource::Import);
        QCOMPARE(ada.first().proof, u"list.csv:2 · Form on the web site"_s);
        const QList<ConsentEvent> eve = ledger(u"eve@example.org"_s);
        QVERIFY(eve.first().level == OptInLevel::Confirmed);
        const QTimeZone zone = m_db->read([](Connection &c) { return ShopStore(c).shop(); }).value().timeZone;
        QCOMPARE(eve.first().capturedAt.ms, QDateTime(QDate(2024, 2, 3), QTime(8, 30), zone).toMSecsSinceEpoch());
        QCOMPARE(ada.first().capturedAt, LocalCalendar(zone).noon({2025, 3, 4}));
        QCOMPARE(ada.first().recordedAt, m_db->clock().now());
        QVERIFY(state(u"ida@example.org"_s) == ConsentState::PendingConfirmation);
        QVERIFY(notes(u"ada@example.org"_s).isEmpty());
        QVERIFY(isSound());
    }

    void aNoIsAlwaysWritten()
    {
        import("Name,Email\nAda Byron,ada@example.org\n");
        answer(u"ada@example.org"_s, ConsentState::Granted, utc(2026, 11, 21));
        const auto written = import("Name,Email,Newsletter,Unsubscribed\nAda Byron,ada@example.org,no,\n"
                                    "Eve Noll,eve@example.org,yes,yes\n");
        QCOMPARE(written.value.consents, (ConsentCounts{0, 0, 3, 0, 1}));
        QCOMPARE(written.value.updated, 1);
        QVERIFY(state(u"ada@example.org"_s) == ConsentState::Denied);
        QCOMPARE(ledger(u"ada@example.org"_s).first().proof, u"list.csv:2"_s);
        QCOMPARE(written.value.firstChanges.front().fields.last(),
                 (FieldChange{u"consent:email-newsletter"_s, u"granted"_s, u"denied"_s}));
        QVERIFY(state(u"eve@example.org"_s) == ConsentState::Withdrawn);
        QVERIFY(state(u"eve@example.org"_s, offers) == ConsentState::Withdrawn);
        QVERIFY(isSound());
    }

    void whatWasRefusedStaysRefused()
    {
        import("Name,Email\nAda Byron,ada@example.org\nEve Noll,eve@example.org\n");
        answer(u"ada@example.org"_s, ConsentState::Withdrawn, utc(2024, 1, 1));
        answer(u"eve@example.org"_s, ConsentState::Denied, utc(2024, 1, 1));
        const auto written = import("Name,Email,Newsletter,Opt-in time\nAda Byron,ada@example.org,yes,2026-01-01\n"
                                    "Eve Noll,eve@example.org,confirmed,2026-01-01\n",
                                    m_stated);
        QCOMPARE(written.value.consents, (ConsentCounts{0, 0, 0, 0, 2}));
        QCOMPARE(written.value.unchanged, 2);
        QVERIFY(!written.changeSet.isValid());
        QVERIFY(state(u"ada@example.org"_s) == ConsentState::Withdrawn);
        QVERIFY(state(u"eve@example.org"_s) == ConsentState::Denied);
    }

    void theSameFileAgainAddsNothing()
    {
        const QByteArray file = "Name,Email,Newsletter\nAda Byron,ada@example.org,yes\nEve Noll,eve@example.org,no\n"
                                "Ida Rau,ida@example.org,pending\n";
        QCOMPARE(import(file, m_stated).value.consents, (ConsentCounts{1, 1, 1, 0, 0}));
        const auto again = import(file, m_stated);
        QCOMPARE(again.value.consents, ConsentCounts());
        QCOMPARE(again.value.unchanged, 3);
        QVERIFY(!again.changeSet.isValid());
        for (const QString &key : {u"ada@example.org"_s, u"eve@example.org"_s, u"ida@example.org"_s})
            QCOMPARE(ledger(key).size(), 1);
    }

    void aRefusalInARepeatedRowCounts()
    {
        const auto written = import("Name,Email,Newsletter\nAda Byron,ada@example.org,yes\nAda Byron,ada@example.org,no\n"
                                    "Ada Byron,ada@example.org,yes\n",
                                    m_stated);
        QCOMPARE(written.value.repeated, 2);
        QCOMPARE(written.value.consents, (ConsentCounts{1, 0, 1, 0, 0}));
        QVERIFY(state(u"ada@example.org"_s) == ConsentState::Denied);
    }

    void customersWhoAreLeftAsTheyAreKeepTheirConsents()
    {
        import("Name,Email\nAda Byron,ada@example.org\n");
        ContactRules rules;
        rules.ifKnown = IfKnown::Skip;
        QCOMPARE(import("Name,Email,Newsletter\nAda Byron,ada@example.org,no\n", m_stated, rules).value.consents,
                 ConsentCounts());
        QVERIFY(ledger(u"ada@example.org"_s).isEmpty());
    }

    void anUndoReversesLinesAndTakesNewCustomersAlong()
    {
        import("Name,Email\nAda Byron,ada@example.org\n");
        const auto written = import("Name,Email,Newsletter\nAda Byron,ada@example.org,yes\nEve Noll,eve@example.org,yes\n"
                                    "Ida Rau,ida@example.org,no\n",
                                    m_stated);
        Customer ida = m_db->read(
                               [=, id = find(u"ida@example.org"_s)](Connection &c) { return CustomerStore(c).customer(id); })
                           .value();
        ida.notes = u"called since"_s;
        runOrDie(*m_db, UpdateCustomer{ida});
        undo(written.changeSet);
        // Ada was there before: the ledger grows.
        QCOMPARE(ledger(u"ada@example.org"_s).size(), 2);
        QVERIFY(ledger(u"ada@example.org"_s).first().reversalOf.isValid());
        QVERIFY(state(u"ada@example.org"_s) == ConsentState::Unknown);
        QVERIFY(!find(u"eve@example.org"_s).isValid());
        // Ida was changed since and stays.
        QCOMPARE(ledger(u"ida@example.org"_s).size(), 2);
        QVERIFY(state(u"ida@example.org"_s) == ConsentState::Unknown);
        QVERIFY(isSound());
    }

    void mappingsKeepTheTopicButNotTheStatement()
    {
        ContactImportOptions options = optionsFor("Name,Email,Werbung\nAda Byron,ada@example.org,ja\n", m_stated);
        options.mappingText = u"consent:post-offers=2"_s;
        const auto written = runCommand(**m_db, ImportContacts{options, u"shop"_s, {}, {}}).result();
        VERIFY_RESULT(written);
        QCOMPARE(written->value.consents.granted, 1);
        QVERIFY(state(u"ada@example.org"_s, {ConsentChannel::Post, ConsentPurpose::Offers}) == ConsentState::Granted);
        const auto again = import("Name,Email,Werbung\nEve Noll,eve@example.org,ja\n");
        QVERIFY(again.value.detection.mapping.hasConsent());
        QCOMPARE(again.value.consents, (ConsentCounts{0, 0, 0, 1, 0}));
    }
};

QTEST_GUILESS_MAIN(TestConsentImport)
#include "tst_consentimport.moc"
