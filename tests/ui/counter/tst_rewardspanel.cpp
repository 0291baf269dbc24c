// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/counter/rewardspanel.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QPushButton>

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

/// The buttons of the rewards at the counter.
class TestRewardsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppearance(*qApp, ThemeMode::Light); }

    void aDoubleClickIsOneClick()
    {
        failOnWarnings();
        RewardsPanel panel;
        panel.resize(400, 300);
        RewardOffer offer;
        offer.reward = RewardId{7};
        offer.name = u"Five euros"_s;
        offer.price = u"300 points"_s;
        offer.later = true;
        panel.showOffers({offer}, {});
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        const QSignalSpy toggled(&panel, &RewardsPanel::toggled);
        QTest::mouseClick(panel.findChild<QPushButton *>(u"reward_7"_s), Qt::LeftButton);
        QCOMPARE(toggled.size(), 1);
        offer.price = u"300 points, one was claimed"_s; // between the two presses its answer has come
        panel.showOffers({offer}, {});
        const auto buttons = panel.findChildren<QPushButton *>(u"reward_7"_s);
        QTest::mouseDClick(buttons.last(), Qt::LeftButton);
        QTest::mouseRelease(buttons.last(), Qt::LeftButton);
        QCOMPARE(toggled.size(), 1);
        QTest::mouseClick(buttons.last(), Qt::LeftButton);
        QCOMPARE(toggled.size(), 2);
    }
};

QTEST_MAIN(TestRewardsPanel)
#include "tst_rewardspanel.moc"
