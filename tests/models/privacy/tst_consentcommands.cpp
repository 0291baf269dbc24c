// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customerview.h"
#include "models/privacy/consentcommands.h"
#include "models/privacy/consentview.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

namespace {

constexpr ConsentTopic newsletterByEmail{ConsentChannel::Email, ConsentPurpose::Newsletter};
constexpr ConsentTopic offersBySms{ConsentChannel::Sms, ConsentPurpose::Offers};

} // namespace

class TestConsentCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_db = std::make_unique<TestDatabase>();
        m_shop = fillSmallShop(*m_db);
    }

    void anAnswerIsALineForEachTopic()
    {
        ConsentAnswer answer{m_shop.anneliese, {newsletterByEmail, offersBySms}, {}, {}};
        answer.wording = {{}, u"Sign-up 2026"_s, u"Yes, tell me."_s, u"en"_s, {}};
        runOrDie(*m_db, RecordConsent{answer});
        // A second one with the same words keeps them once.
        answer.customer = m_shop.tomas;
        runOrDie(*m_db, RecordConsent{answer});
        ConsentView view(**m_db);
        view.show(m_shop.anneliese);
        QTRY_COMPARE(view.state(), EntityViewBase::State::Loaded);
        QCOMPARE(view.value()->ledger.size(), 2);
        QCOMPARE(view.value()->wordings.size(), 1);
        QCOMPARE(view.value()->ledger.first().wording, view.value()->wordings.first().id);
        QCOMPARE(view.value()->ledger.first().capturedAt, m_db->clock().now());
        CustomerView customer(**m_db);
        customer.show(m_shop.anneliese);
        QTRY_COMPARE(customer.state(), EntityViewBase::State::Loaded);
        QCOMPARE(standing(customer.value()->consents, offersBySms).state, ConsentState::Granted);
    }

    void theViewFollowsTheLedger()
    {
        CustomerView customer(**m_db);
        customer.show(m_shop.anneliese);
        QTRY_COMPARE(customer.state(), EntityViewBase::State::Loaded);
        QVERIFY(customer.value()->consents.empty());
        runOrDie(*m_db, RecordConsent{{m_shop.anneliese, {newsletterByEmail}, {}, {}}});
        QTRY_COMPARE(standing(customer.value()->consents, newsletterByEmail).state, ConsentState::Granted);
    }

    void whatIsWrongIsRefused_data()
    {
        QTest::addColumn<bool>("topics");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("field");
        QTest::newRow("no topic") << false << u"granted"_s << 0 << u"topics"_s;
        QTest::newRow("no answer") << true << u"unknown"_s << 0 << u"state"_s;
        QTest::newRow("tomorrow") << true << u"granted"_s << 1 << u"captured_at"_s;
    }
    void whatIsWrongIsRefused()
    {
        QFETCH(bool, topics);
        QFETCH(QString, state);
        QFETCH(int, days);
        QFETCH(QString, field);
        ConsentAnswer answer{m_shop.anneliese, {}, {}, {}};
        if (topics)
            answer.topics = {newsletterByEmail};
        answer.line.state = valueOf<ConsentState>(state);
        answer.line.capturedAt = {m_db->clock().now().ms + days * 86'400'000LL};
        const auto refused = runCommand(**m_db, RecordConsent{answer}).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidValue);
        QCOMPARE(refused.error().field, field);
    }

    void nobodyIsAskedForWhoIsNotThere()
    {
        const auto refused = runCommand(**m_db, RecordConsent{{CustomerId{999}, {newsletterByEmail}, {}, {}}}).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
    }

    void doNotContactIsKeptAndLifted()
    {
        runOrDie(*m_db, SetDoNotContact{m_shop.anneliese, true});
        QVERIFY(isBlocked(m_shop.anneliese));
        runOrDie(*m_db, SetDoNotContact{m_shop.anneliese, false});
        QVERIFY(!isBlocked(m_shop.anneliese));
    }

private:
    bool isBlocked(CustomerId id)
    {
        return m_db->read([=](Connection &connection) { return CustomerStore(connection).customer(id); })->doNotContact;
    }

    std::unique_ptr<TestDatabase> m_db;
    SmallShop m_shop;
};

QTEST_GUILESS_MAIN(TestConsentCommands)
#include "tst_consentcommands.moc"
