// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demooptions.h"
#include "models/prediction/scoreupkeep.h"
#include "storage/demo/demoloader.h"
#include "tests/support/smallshop.h"
#include "tests/support/verify.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/formatting.h"
#include "ui/base/notice.h"
#include "ui/prediction/riskweightsform.h"

#include <QtGui/QWheelEvent>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

/// How risk is weighed, with what other weights would mean.
class TestRiskWeightsForm : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<Formatting> m_formatting;
    std::unique_ptr<RiskWeightsForm> m_form;

    void open(const RiskWeights &held = {}, const std::optional<RiskWeights> &before = {})
    {
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_db->clock());
        m_form = std::make_unique<RiskWeightsForm>(held, before, **m_db, *m_formatting, nullptr);
        openForm(*m_form);
    }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_db = std::make_unique<TestDatabase>();
        m_db->clock().set(utc(2026, 11, 22, 9));
    }
    void cleanup() { m_form.reset(); }

    void whatHoldsStandsThere()
    {
        fillSmallShop(*m_db);
        RiskWeights held;
        held.overdue = 50;
        open(held);
        QCOMPARE(m_form->weights(), held);
        QCOMPARE(m_form->weight(RiskFactor::Overdue)->value(), 50);
        QVERIFY(!m_form->isDirty());
        QVERIFY(m_form->resetButton()->isEnabled());
        QTest::mouseClick(m_form->resetButton(), Qt::LeftButton);
        QCOMPARE(m_form->weights(), RiskWeights());
        QVERIFY(m_form->isDirty());
        QVERIFY(!m_form->resetButton()->isEnabled());
        QTRY_VERIFY2(m_form->preview().contains(u"Nobody would be told another risk."_s), qPrintable(m_form->preview()));
    }

    void whatHeldBeforeIsPutBack()
    {
        fillSmallShop(*m_db);
        open();
        QVERIFY(!m_form->beforeButton()->isVisible());
        RiskWeights before;
        before.topRating = 30;
        open({}, before);
        QVERIFY(m_form->beforeButton()->isVisible());
        QTest::mouseClick(m_form->beforeButton(), Qt::LeftButton);
        QCOMPARE(m_form->weights(), before);
        QVERIFY(!m_form->beforeButton()->isEnabled());
        QVERIFY(m_form->isDirty());
    }

    void theyAreHandedOut()
    {
        fillSmallShop(*m_db);
        open();
        QSignalSpy spy(m_form.get(), &RiskWeightsForm::submitted);
        m_form->weight(RiskFactor::Unhappy)->setFocus();
        m_form->weight(RiskFactor::Unhappy)->setValue(20);
        m_form->save();
        QCOMPARE(spy.size(), 1);
        RiskWeights expected;
        expected.unhappy = 20;
        QCOMPARE(spy.first().first().value<RiskWeights>(), expected);
    }

    void whoScrollsTheFormChangesNothing()
    {
        fillSmallShop(*m_db);
        open();
        const auto turn = [&](QSpinBox *spin) {
            QWheelEvent wheel(spin->rect().center(), spin->mapToGlobal(spin->rect().center()), {}, {0, 120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(spin, &wheel);
        };
        m_form->weight(RiskFactor::Overdue)->setFocus();
        turn(m_form->weight(RiskFactor::Unhappy));
        QCOMPARE(m_form->weights(), RiskWeights());
        turn(m_form->weight(RiskFactor::Overdue));
        QCOMPARE(m_form->weight(RiskFactor::Overdue)->value(), 36);
    }

    void somethingMustRaiseTheRisk()
    {
        fillSmallShop(*m_db);
        open();
        QSignalSpy spy(m_form.get(), &RiskWeightsForm::submitted);
        for (const RiskFactor factor : riskFactors) {
            if (raisesRisk(factor))
                m_form->weight(factor)->setValue(0);
        }
        m_form->save();
        QCOMPARE(spy.size(), 0);
        QVERIFY(m_form->notice()->isVisible());
    }

    void itSaysWhatWouldBeDifferent()
    {
        DemoOptions options;
        options.customers = 800;
        options.now = m_db->clock().now();
        VERIFY_RESULT(m_db->write(u"save_shop"_s, [=](WriteSession &session) { return prepareDemoShop(session, options); }));
        VERIFY_RESULT(
            m_db->write(u"load_demo"_s, [=](WriteSession &session) { return loadDemoShop(session, options, {}, {}); }));
        VERIFY_RESULT(storeScores(**m_db));
        open();
        QTRY_VERIFY_WITH_TIMEOUT(m_form->preview().contains(u"Nobody would be told another risk."_s), 20'000);
        QVERIFY2(m_form->preview().contains(u"times as often as all"_s), qPrintable(m_form->preview()));
        QVERIFY(m_form->preview().contains(u"High risk"_s));
        m_form->weight(RiskFactor::Overdue)->setValue(90);
        QTRY_VERIFY2(m_form->preview().contains(u"would be told a higher risk"_s), qPrintable(m_form->preview()));
        takePictures(*m_form, *m_theme, u"risk-weights"_s, m_form->size());
    }
};

QTEST_MAIN(TestRiskWeightsForm)

#include "tst_riskweightsform.moc"
