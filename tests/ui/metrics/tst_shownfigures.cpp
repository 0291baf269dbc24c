// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/metrics/dashboardfixture.h"
#include "ui/base/formatting.h"
#include "ui/metrics/dashboardfigures.h"

#include <QtTest/QTest>

using namespace regulars;
using namespace Qt::StringLiterals;

/// Figures in words as tiles, the wall and the report share them.
class TestShownFigures : public QObject
{
    Q_OBJECT

private:
    using Figure = DashboardTexts::Figure;

    FixedClock m_clock{Instant{1'795'251'600'000}}; // 21 November 2026, 10:00
    Formatting m_formatting{QLocale(u"en_GB"_s), QTimeZone("Europe/Berlin"), m_clock};

    [[nodiscard]] ShownFigure retention(const Share &before, const Share &now) const
    {
        Dashboard dashboard = uitest::sampleDashboard();
        dashboard.customers.before.kept = before;
        dashboard.customers.now.kept = now;
        return DashboardFigures::figure(Figure::Retention, dashboard, m_formatting);
    }

private Q_SLOTS:
    void aChangeIsGoodOrBad()
    {
        const ShownFigure more = retention({500, 1'000}, {510, 1'000});
        QCOMPARE(more.change, u"▲ 1.0"_s);
        QCOMPARE(more.tone, Tone::Good);
        QCOMPARE(more.ink(), ColourRole::Green);
        const ShownFigure fewer = retention({510, 1'000}, {500, 1'000});
        QCOMPARE(fewer.tone, Tone::Danger);
        QCOMPARE(fewer.ink(), ColourRole::Red);
    }

    /// Two customers of ten thousand are said to be no change, and are not painted as one.
    void whatIsSaidToBeTheSameIsNeither()
    {
        const ShownFigure same = retention({5'000, 10'000}, {5'002, 10'000});
        QCOMPARE(same.change, u"= 0"_s);
        QCOMPARE(same.tone, Tone::Neutral);
        QCOMPARE(same.ink(), ColourRole::Muted);
        Dashboard dashboard = uitest::sampleDashboard();
        dashboard.saidBefore.nps = {400, 300, 300};
        dashboard.said.nps = {402, 298, 300}; // 0.2 points more
        const ShownFigure nps = DashboardFigures::figure(Figure::Nps, dashboard, m_formatting);
        QCOMPARE(nps.change, u"= 0"_s);
        QCOMPARE(nps.tone, Tone::Neutral);
    }

    void theFirstReplyIsOfTheWholeShopAlone()
    {
        Dashboard dashboard = uitest::sampleDashboard();
        const std::optional<SupportComparison> unread;
        QCOMPARE(DashboardFigures::figure(Figure::FirstReply, dashboard, unread, m_formatting).value, u"–"_s);
        const std::optional<SupportComparison> read{SupportComparison{}};
        const ShownFigure whole = DashboardFigures::figure(Figure::FirstReply, dashboard, read, m_formatting);
        QCOMPARE(whole.details.first(), u"No replies yet"_s);
        dashboard.question.slice = {SliceKind::Channel, u"web"_s, {}};
        const ShownFigure part = DashboardFigures::figure(Figure::FirstReply, dashboard, read, m_formatting);
        QCOMPARE(part.details, QStringList(u"Only counted of the whole shop"_s));
    }
};

QTEST_MAIN(TestShownFigures)

#include "tst_shownfigures.moc"
