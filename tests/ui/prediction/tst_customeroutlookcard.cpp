// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/customers/customercommands.h"
#include "models/prediction/customeroutlookview.h"
#include "models/prediction/scoreupkeep.h"
#include "models/privacy/consentcommands.h"
#include "storage/prediction/loyaltymapstore.h"
#include "storage/sql/sqlfailure.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/prediction/customeroutlookcard.h"

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

/// What is to be expected of a customer, on their page.
class TestCustomerOutlookCard : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<Formatting> m_formatting;
    SmallShop m_shop;

private Q_SLOTS:
    void initTestCase() { (void)installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_db = std::make_unique<TestDatabase>();
        m_db->clock().set(utc(2026, 11, 22, 9));
        m_shop = fillSmallShop(*m_db);
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_db->clock());
    }

    void whatWasSaidStandsThere()
    {
        CustomerOutlookCard card(**m_db, *m_formatting);
        card.setCustomer(m_shop.anneliese);
        QVERIFY(card.isHidden());
        VERIFY_RESULT(storeScores(**m_db));
        QTRY_VERIFY(!card.isHidden());
        QVERIFY2(card.text().contains(u"Risk to leave: 0 of 100"_s), qPrintable(card.text()));
        QVERIFY(!card.text().contains(u"Still a customer"_s)); // too few for a model
        QVERIFY(!card.text().contains(u"On the loyalty map"_s));
        const QString annelieses = card.text();
        // Priya has bought nothing.
        auto *view = card.findChild<CustomerOutlookView *>();
        card.setCustomer(m_shop.priya);
        QTRY_COMPARE(view->state(), EntityViewBase::State::Loaded);
        QVERIFY(!view->value()->score);
        QVERIFY(card.isHidden());
        card.setCustomer(m_shop.anneliese);
        QTRY_VERIFY(!card.isHidden());
        QCOMPARE(card.text(), annelieses);
    }

    /// While a run is written, or after one that was broken off, cards are of different days.
    void itSaysOfWhichDayItIs()
    {
        VERIFY_RESULT(storeScores(**m_db));
        CustomerScore older;
        older.customer = m_shop.anneliese;
        older.risk = ChurnRisk{40, {}, 3};
        CustomerScore never = older;
        never.customer = m_shop.tomas;
        ScoreWriting writing({QDate(2026, 11, 21), ScoreModel::None, 2, 1, 2}, {older, never}, {m_db->clock().now(), {}});
        VERIFY_RESULT(
            m_db->write(u"score_customers"_s, [&](WriteSession &session) { return writing.writeSlice(session, 1); }));
        CustomerOutlookCard card(**m_db, *m_formatting);
        card.setCustomer(m_shop.anneliese);
        QTRY_VERIFY(card.text().contains(u"40 of 100"_s));
        QVERIFY2(card.toolTip().contains(m_formatting->shortDate({2026, 11, 21})), qPrintable(card.toolTip()));
        card.setCustomer(m_shop.tomas);
        QTRY_VERIFY(!card.isHidden());
        QVERIFY(card.toolTip().contains(m_formatting->shortDate({2026, 11, 22})));
    }

    /// What is kept of the place is what stands there.
    void thePlaceOnTheMapStandsThere()
    {
        VERIFY_RESULT(storeScores(**m_db));
        CustomerScore score;
        score.customer = m_shop.anneliese;
        score.loyalty = LoyaltyPlace{82, 25, 1, {{LoyaltySign::Recency, 40}, {LoyaltySign::Recommendation, -25}}};
        VERIFY_RESULT(m_db->write(u"score_customers"_s, [&](WriteSession &session) {
            return attempt([&] { LoyaltyMapStore(session.connection()).insert(std::span(&score, 1)); });
        }));
        CustomerOutlookCard card(**m_db, *m_formatting);
        card.setCustomer(m_shop.anneliese);
        QTRY_VERIFY(!card.isHidden());
        QVERIFY2(card.text().contains(u"On the loyalty map: Habitual, not loyal"_s), qPrintable(card.text()));
        QVERIFY2(card.text().contains(u"behaviour 82 of 100, feelings 25 of 100 from 1 sign"_s), qPrintable(card.text()));
        QVERIFY(card.text().contains(u"How recently they bought (+40)"_s));
    }

    void whoObjectsIsNotJudged()
    {
        VERIFY_RESULT(storeScores(**m_db));
        CustomerOutlookCard card(**m_db, *m_formatting);
        card.setCustomer(m_shop.anneliese);
        QTRY_VERIFY(!card.isHidden());
        ConsentAnswer refusal;
        refusal.customer = m_shop.anneliese;
        refusal.topics = {{ConsentChannel::Email, ConsentPurpose::Profiling}};
        refusal.line.state = ConsentState::Denied;
        runOrDie(*m_db, RecordConsent{refusal});
        QTRY_VERIFY(card.isHidden());
    }
};

QTEST_MAIN(TestCustomerOutlookCard)

#include "tst_customeroutlookcard.moc"
