// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testdatabase.h"
#include "tests/ui/formtest.h"
#include "tests/ui/uitest.h"
#include "ui/base/appearance.h"
#include "ui/base/emptystate.h"
#include "ui/base/formatting.h"
#include "ui/prediction/loyaltymapcard.h"
#include "ui/prediction/loyaltymapchart.h"
#include "ui/prediction/loyaltymaptexts.h"
#include "ui/reports/reporttable.h"

#include <QtTest/QSignalSpy>

using namespace regulars;
using namespace regulars::uitest;
using namespace Qt::StringLiterals;

namespace {

Outlook outlook(const std::vector<LoyaltyPoint> &points)
{
    Outlook made;
    made.state.last = ScoreRun{QDate(2026, 11, 22), ScoreModel::None, 100, 50, 100};
    made.loyalty = points;
    return made;
}

/// 20 loyal, 8 habitual, nobody fond but rare, 2 drifting away, 70 unknown.
std::vector<LoyaltyPoint> hundred()
{
    return {{80, 90, 15}, {60, 70, 5}, {90, 20, 8}, {10, 40, 2}, {70, std::nullopt, 30}, {20, std::nullopt, 40}};
}

} // namespace

/// The loyalty map by mouse and keyboard.
class TestLoyaltyMapCard : public QObject
{
    Q_OBJECT

private:
    Theme *m_theme = nullptr;
    FixedClock m_clock{utc(2026, 11, 22, 9)};
    std::unique_ptr<Formatting> m_formatting;
    std::unique_ptr<LoyaltyMapCard> m_card;

    [[nodiscard]] LoyaltyMapChart *map() const { return m_card->map(); }
    void open(const Outlook &outlook)
    {
        m_card = std::make_unique<LoyaltyMapCard>(*m_formatting);
        m_card->show(outlook);
        m_card->resize(900, 420);
        static_cast<QWidget &>(*m_card).show();
        QVERIFY(QTest::qWaitForWindowExposed(m_card.get()));
    }
    static PeopleBehind requested(const QSignalSpy &spy) { return spy.last().first().value<PeopleBehind>(); }

private Q_SLOTS:
    void initTestCase() { m_theme = &installAppearance(*qApp, ThemeMode::Light); }
    void init()
    {
        failOnWarnings();
        m_formatting = std::make_unique<Formatting>(QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_clock);
    }
    void cleanup() { m_card.reset(); }

    void theTableHasTheNumbers()
    {
        open(outlook(hundred()));
        ReportTable *table = m_card->table();
        QCOMPARE(table->rowCount(), loyaltyQuadrantCount);
        const auto row = [&](LoyaltyQuadrant quadrant, int column) { return table->item(int(quadrant), column)->text(); };
        QCOMPARE(row(LoyaltyQuadrant::Loyal, 0), u"Loyal"_s);
        QCOMPARE(row(LoyaltyQuadrant::Loyal, 1), u"20"_s);
        QCOMPARE(row(LoyaltyQuadrant::Loyal, 2), m_formatting->percent(0.2, 0));
        QCOMPARE(row(LoyaltyQuadrant::Habitual, 1), u"8"_s);
        QCOMPARE(row(LoyaltyQuadrant::Fond, 1), u"0"_s);
        QCOMPARE(row(LoyaltyQuadrant::Leaving, 1), u"2"_s);
        QCOMPARE(row(LoyaltyQuadrant::Unknown, 1), u"70"_s);
    }

    void fewHaveNoPercentage()
    {
        open(outlook({{80, 90, 3}, {20, 10, 4}}));
        QCOMPARE(m_card->table()->item(0, 2)->text(), u"3 of 7"_s);
        QVERIFY(map()->tipAt(map()->areaOf(LoyaltyQuadrant::Loyal).center()).contains(u"3 of 7"_s));
    }

    void aClickOpensThePart()
    {
        open(outlook(hundred()));
        QSignalSpy spy(m_card.get(), &LoyaltyMapCard::peopleRequested);
        for (const auto quadrant :
             {LoyaltyQuadrant::Loyal, LoyaltyQuadrant::Habitual, LoyaltyQuadrant::Leaving, LoyaltyQuadrant::Unknown}) {
            spy.clear();
            QTest::mouseClick(map(), Qt::LeftButton, {}, map()->areaOf(quadrant).center());
            QCOMPARE(spy.size(), 1);
            QCOMPARE(requested(spy),
                     (PeopleBehind{BehindFigure::LoyaltyQuadrant, {2026, 11, 22}, {2026, 11, 22}, int(quadrant)}));
        }
        spy.clear();
        QTest::mouseClick(map(), Qt::LeftButton, {}, map()->areaOf(LoyaltyQuadrant::Fond).center());
        QCOMPARE(spy.size(), 0); // nobody is there
    }

    void theKeyboardGoesFromPartToPart()
    {
        open(outlook(hundred()));
        QSignalSpy spy(m_card.get(), &LoyaltyMapCard::peopleRequested);
        map()->setFocus();
        QCOMPARE(map()->current(), LoyaltyQuadrant::Loyal);
        const std::pair<Qt::Key, LoyaltyQuadrant> steps[] = {
            {Qt::Key_Left, LoyaltyQuadrant::Fond},    {Qt::Key_Left, LoyaltyQuadrant::Fond},
            {Qt::Key_Down, LoyaltyQuadrant::Leaving}, {Qt::Key_Right, LoyaltyQuadrant::Habitual},
            {Qt::Key_Down, LoyaltyQuadrant::Unknown}, {Qt::Key_Down, LoyaltyQuadrant::Unknown},
            {Qt::Key_Up, LoyaltyQuadrant::Leaving},   {Qt::Key_Up, LoyaltyQuadrant::Fond},
            {Qt::Key_Right, LoyaltyQuadrant::Loyal},  {Qt::Key_Down, LoyaltyQuadrant::Habitual}};
        for (const auto &[key, where] : steps) {
            QTest::keyClick(map(), key);
            QCOMPARE(map()->current(), where);
            QVERIFY(map()->accessibleDescription().contains(LoyaltyMapTexts::quadrant(where)));
        }
        QTest::keyClick(map(), Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(requested(spy).detail, int(LoyaltyQuadrant::Habitual));
        m_card->table()->setCurrentCell(int(LoyaltyQuadrant::Unknown), 0);
        QTest::keyClick(m_card->table(), Qt::Key_Return);
        QCOMPARE(requested(spy).detail, int(LoyaltyQuadrant::Unknown));
    }

    void thePartsCoverTheMapOnce()
    {
        open(outlook(hundred()));
        for (int i = 0; i < loyaltyQuadrantCount; ++i) {
            QVERIFY(map()->rect().contains(map()->areaOf(loyaltyQuadrantAt(i))));
            for (int k = 0; k < i; ++k)
                QVERIFY(!map()->areaOf(loyaltyQuadrantAt(i)).intersects(map()->areaOf(loyaltyQuadrantAt(k))));
        }
        QVERIFY(map()->tipAt({2, 2}).isEmpty()); // beside it
        QVERIFY(map()->tipAt(map()->areaOf(LoyaltyQuadrant::Unknown).center()).contains(u"70"_s));
    }

    void theWordsBesideItAreWhole()
    {
        open(outlook(hundred()));
        const QImage seen = map()->grab().toImage();
        const QRect area = map()->areaOf(LoyaltyQuadrant::Fond);
        const int beside = qRound(area.left() * seen.devicePixelRatio()) - 1;
        const auto isEmpty = [&](int row) {
            for (int x = 0; x < beside; ++x) {
                if (seen.pixel(x, row) != seen.pixel(0, 0))
                    return false;
            }
            return true;
        };
        QVERIFY(isEmpty(0) && isEmpty(1));
        bool written = false;
        for (int row = 0; row < area.height() / 2; ++row)
            written = written || !isEmpty(row);
        QVERIFY(written);
    }

    void tooFewHaveNoMap()
    {
        open(outlook({}));
        QVERIFY(!map()->isVisible());
        QVERIFY(m_card->findChild<EmptyState *>()->isVisible());
    }

    void howItLooks()
    {
        open(outlook(hundred()));
        takePictures(*m_card, *m_theme, u"loyalty-map-dots"_s, m_card->size());
        std::vector<LoyaltyPoint> many;
        for (int behaviour = 0; behaviour <= 100; ++behaviour) {
            for (int emotion = 0; emotion <= 100; emotion += 7)
                many.push_back({behaviour, emotion, 1 + (behaviour * emotion) % 97});
        }
        m_card->show(outlook(many));
        takePictures(*m_card, *m_theme, u"loyalty-map-squares"_s, m_card->size());
    }
};

QTEST_MAIN(TestLoyaltyMapCard)

#include "tst_loyaltymapcard.moc"
